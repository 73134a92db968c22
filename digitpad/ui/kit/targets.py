"""How large at least what is pressed is: larger once a finger or a stylus is used (WCAG 2.2, 2.5.5 and 2.5.8)."""

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QSlider, QTabBar, QWidget

SMALL, LARGE = 24, 44
"""Logical pixels: for the mouse, and for fingers and styluses."""
_KINDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)


def make_large_enough(target: QWidget, side: int = SMALL) -> None:
    """Let a target have at least this side, in both directions."""
    target.setMinimumSize(max(target.minimumWidth(), side), max(target.minimumHeight(), side))


def enlarge_targets(root: QWidget) -> None:
    """Let fingers find everything in a window, or in a part of it, that can be pressed."""
    for kind in _KINDS:
        for target in root.findChildren(kind):
            make_large_enough(target, LARGE)
    for bar in root.findChildren(QTabBar):
        bar.setStyleSheet(f"QTabBar::tab {{ min-height: {LARGE}px }}")  # its tabs do not grow with it
