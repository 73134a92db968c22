"""Text that is shown: as it is where Qt would take it for HTML, with the right article, and days in words."""

from PySide6.QtGui import Qt

_DAYS_WITH_A_NAME = 7


def tool_tip(text: str) -> str:
    """Text that a tool tip shows as it is; a tool tip has no format that could be set."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def article(digit: int) -> str:
    """What stands before a digit: "an" before 8, "a" before the others."""
    return "an" if digit == 8 else "a"


def day_in_words(at: int) -> str:
    """When something was learned, as "of today", "of Tuesday" or "of 3/8/26"; ``at`` in seconds since 1970, UTC."""
    from PySide6.QtCore import QDateTime, QLocale

    day, today = QDateTime.fromSecsSinceEpoch(at).date(), QDateTime.currentDateTime().date()
    days = day.daysTo(today)
    if days in (0, 1):
        return "of today" if days == 0 else "of yesterday"
    if 1 < days < _DAYS_WITH_A_NAME:
        return f"of {QLocale().standaloneDayName(day.dayOfWeek())}"
    return f"of {QLocale().toString(day, QLocale.FormatType.ShortFormat)}"
