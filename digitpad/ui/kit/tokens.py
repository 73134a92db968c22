"""The design in numbers: its colours, light and dark, its lengths, its motion and its type.

Text has a contrast of 4.5 to its ground, what has meaning 3. The exported web page has the same, in
resources/web/pad.css.
"""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from digitpad.base.language import again, tr

USUAL_TYPE = 13
"""Pixels: where the system's type is larger, what is around it is larger too."""

SPACE, HALF_SPACE = 8, 4
"""The grid on which everything has its place, in logical pixels, and half of it for what belongs together."""

MOTION_MS = 150
"""Nothing that moves by itself takes longer."""

CORNER = 8
"""The radius of the corners of paper, in logical pixels."""

_LEAST_TYPE = 8
_IN_ITS_SCRIPT = tr("Draw a digit")


def type_size(font: QFont) -> int:
    """How large a font is, in pixels; where there is no font, Qt says -1, and this says 8."""
    return max(QFontInfo(font).pixelSize(), _LEAST_TYPE)


def line_height(font: QFont) -> int:
    """The pixels from one line to the next in the language chosen, whose script may be of another, taller font."""
    metrics = QFontMetrics(font)
    return max(metrics.lineSpacing(), metrics.size(0, again(_IN_ITS_SCRIPT)).height())


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


# What is on the canvas is grey: looks of a drawing without a colour are kept in a quarter of the memory.
LIGHT = Colors("#f3f4f6", "#ffffff", "#fcfcfd", "#1e1e1e", "#5e5e5e", "#8a8a8a", "#1f6fb5", "#ffffff")
DARK = Colors("#22262b", "#181818", "#2f353c", "#ececec", "#ababab", "#828282", "#5aa7e6", "#0d1218")
