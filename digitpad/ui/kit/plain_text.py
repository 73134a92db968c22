"""Text in tool tips and labels: as it is where Qt would take it for HTML, and with the right article before a digit."""

from PySide6.QtGui import Qt


def tool_tip(text: str) -> str:
    """Text that a tool tip shows as it is; a tool tip has no format that could be set."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def article(digit: int) -> str:
    """What stands before a digit: "an" before 8, "a" before the others."""
    return "an" if digit == 8 else "a"
