"""Text that is shown: as it is where Qt would take it for HTML, with the right article, and days in words."""

from PySide6.QtGui import Qt

from digitpad.base.language import Sentence, tr

_DAYS_WITH_A_NAME = 7


def tool_tip(text: str) -> str:
    """Text that a tool tip shows as it is; a tool tip has no format that could be set."""
    if not Qt.mightBeRichText(text):
        return text
    return Sentence(text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"), tool_tip, text)


def this_is(digit: int) -> str:
    """What says which digit something is."""
    return tr("This is an {digit}", digit="8") if digit == 8 else tr("This is a {digit}", digit=str(digit))


def this_is_in_a_menu(digit: int) -> str:
    """The same as the text of an action, whose mnemonic is the digit."""
    return tr("This is an &{digit}", digit="8") if digit == 8 else tr("This is a &{digit}", digit=str(digit))


def draw_a(digit: int) -> str:
    """What asks for a digit."""
    return tr("Draw an {digit}", digit="8") if digit == 8 else tr("Draw a {digit}", digit=str(digit))


def day_in_words(at: int) -> str:
    """When something was learned, as "today", "Tuesday" or "3/8/26"; ``at`` in seconds since 1970, UTC."""
    from PySide6.QtCore import QDateTime

    from digitpad.ui.languages import dates

    day, today = QDateTime.fromSecsSinceEpoch(at).date(), QDateTime.currentDateTime().date()
    days = day.daysTo(today)
    if days in (0, 1):
        return tr("today") if days == 0 else tr("yesterday")
    if 1 < days < _DAYS_WITH_A_NAME:
        return dates.weekday(day.dayOfWeek())
    return dates.short_date(day.toJulianDay())


def unbroken(sentence: str) -> str:
    """A sentence in which no line ends before a sign for per cent."""
    return Sentence(sentence.replace(" %", "\N{NO-BREAK SPACE}%"), unbroken, sentence)
