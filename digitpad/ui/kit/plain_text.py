"""Text from elsewhere in tool tips and labels, which Qt would show as HTML if it looks like HTML."""

from PySide6.QtGui import Qt


def tool_tip(text: str) -> str:
    """Text that a tool tip shows as it is; a tool tip has no format that could be set."""
    if not Qt.mightBeRichText(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
