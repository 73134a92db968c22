"""The design in numbers: its colours, light and dark. Text has a contrast of 4.5 to its ground, what has meaning 3."""

from typing import NamedTuple


class Colors(NamedTuple):
    """The colours of one theme, as #rrggbb."""

    window: str
    paper: str
    """Under ink, lists and fields."""
    button: str
    text: str
    quiet: str
    """Hints, and what is less important."""
    edge: str
    """Around paper, buttons and fields."""
    accent: str
    """What stands out: the answer's bar, the tool in use, links."""
    on_accent: str


LIGHT = Colors("#f3f4f6", "#ffffff", "#fcfcfd", "#1b1f24", "#59616b", "#858d98", "#1f6fb5", "#ffffff")
DARK = Colors("#22262b", "#16191d", "#2f353c", "#e9ecef", "#a4adb8", "#76808c", "#5aa7e6", "#0d1218")
