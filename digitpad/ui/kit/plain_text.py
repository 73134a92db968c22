"""Texts of strangers in tips and labels, which Qt would show as HTML if they look like it."""

from PySide6.QtGui import Qt


def tool_tip(text: str) -> str:
    """A text that a tool tip shows as it is; a tip has no format that could be set."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
