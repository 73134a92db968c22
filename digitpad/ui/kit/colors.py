"""Colours made from those of the palette, so that they suit light, dark and high contrast."""

from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

_STEPS = 20
TEXT, MEANING = 4.5, 3.0
"""The least contrast of text, and of what has a meaning (WCAG 2.2, 1.4.3 and 1.4.11)."""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between two, with a ``share`` of 0..1 of the other."""
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )


def standing_out(color: QColor, *grounds: QColor, contrast: float = MEANING) -> QColor:
    """The colour, moved towards black or white until it has at least this contrast to each of the grounds.

    What of it is transparent shows the first ground. Where no colour does for all grounds, it is black or white.
    """
    shown = mixed(grounds[0], color, color.alphaF())
    return QColor.fromRgb(_standing_out(shown.rgb(), tuple(ground.rgb() for ground in grounds), contrast))


def edge(palette: QPalette) -> QColor:
    """The colour of the line around a paper in the window."""
    color, role = palette.color, QPalette.ColorRole
    return standing_out(color(role.Mid), color(role.Window), color(role.Base))


def focus(palette: QPalette) -> QColor:
    """The colour of the line around a paper to which the keys go."""
    color, role = palette.color, QPalette.ColorRole
    return standing_out(color(role.Highlight), color(role.Base), color(role.Window))


def quiet_text(palette: QPalette, ground: QPalette.ColorRole = QPalette.ColorRole.Base) -> QColor:
    """The colour of hints."""
    return standing_out(palette.color(QPalette.ColorRole.PlaceholderText), palette.color(ground), contrast=TEXT)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=256)
def _standing_out(color: int, grounds: tuple[int, ...], least: float) -> int:
    start, on = QColor.fromRgb(color), [QColor.fromRgb(ground) for ground in grounds]
    ends = sorted(
        (QColor("black"), QColor("white")), key=lambda end: min(contrast(end, ground) for ground in on), reverse=True
    )
    for end in ends:
        for step in range(_STEPS):
            moved = QColor.fromRgb(mixed(start, end, step / _STEPS).rgb())  # as it will be shown
            if all(contrast(moved, ground) >= least for ground in on):
                return moved.rgb()
    return ends[0].rgb()


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
