"""Colours made from those of the palette, so that they suit light, dark and high contrast."""

from PySide6.QtGui import QColor


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The colour between two, with a ``share`` of 0..1 of the other."""
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )
