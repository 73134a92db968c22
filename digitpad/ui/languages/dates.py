"""Days and times as the language writes them."""

from PySide6.QtCore import QDate, QDateTime, QLocale

from digitpad.base.language import Sentence


def weekday(day: int) -> str:
    """The name of a day of the week, 1 for Monday."""
    return Sentence(QLocale().standaloneDayName(day), weekday, day)


def short_date(julian_day: int) -> str:
    """A day in figures."""
    day = QDate.fromJulianDay(julian_day)
    return Sentence(QLocale().toString(day, QLocale.FormatType.ShortFormat), short_date, julian_day)


def short_time(at: int) -> str:
    """A day and a time in figures; ``at`` in seconds since 1970, UTC."""
    time = QDateTime.fromSecsSinceEpoch(at)
    return Sentence(QLocale().toString(time, QLocale.FormatType.ShortFormat), short_time, at)
