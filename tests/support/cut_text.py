"""Text that a window does not show whole, and text that lies on other text."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

PAINTED = ("probability_bars", "why_scale", "alike")
"""What paints its text itself."""
_SMALLER_TYPE = ("prediction", "prediction_in_words", "curves_legend", "score_said")
"""Labels whose type becomes smaller, or which scroll."""


def cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """The texts in one line that are wider than what shows them."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLabel) and not _fits_itself(widget):
            text = widget.text().replace("&", "")
            beside = _frame_and_icon(widget) if isinstance(widget, QPushButton) else 0
            if widget.fontMetrics().horizontalAdvance(text) + beside > widget.width():
                yield widget.objectName(), text
        elif widget.isVisible() and isinstance(widget, QComboBox) and not _has_room(widget):
            yield widget.objectName(), widget.currentText()


def too_low(window: QWidget) -> Iterator[tuple[str, str]]:
    """The texts that are higher than what shows them: lines that were broken, and a line of a large type."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName() in _SMALLER_TYPE:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
        elif isinstance(widget, QAbstractButton | QLabel) and widget.text():
            # A script that the system's font lacks is written in another one, which may be lower.
            needed = min(widget.fontMetrics().height(), widget.sizeHint().height())
        elif widget.objectName() in PAINTED:
            needed = widget.minimumSizeHint().height()
        elif isinstance(widget, QComboBox):
            needed = widget.fontMetrics().height()
        else:
            continue
        if widget.height() < needed:
            text = getattr(widget, "text", str)()
            yield widget.objectName(), f"{text}: {widget.height()} of {needed} pixels"


def words_cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """The words of broken lines that are wider than their label."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            for word in label.text().split():
                if label.fontMetrics().horizontalAdvance(word) > label.width():
                    yield label.objectName(), word


def overlapping(window: QWidget) -> Iterator[tuple[str, str]]:
    """Pairs of parts with text that lie on each other, as far as they are seen."""
    places = {each: _seen(each, window) for each in window.findChildren(QWidget) if _has_text(each)}
    for (one, place), (other, its_place) in combinations(places.items(), 2):
        if place.intersects(its_place) and not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            yield one.objectName(), other.objectName()


def unseen(window: QWidget, picture: QPixmap) -> Iterator[tuple[str, str]]:
    """The texts of which a picture of the window shows nothing: where they should be, all is of one colour."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    scale = picture.devicePixelRatio()
    for widget in window.findChildren(QWidget):
        place = _seen(widget, window) if _has_text(widget) else QRect()
        if 2 * place.width() * place.height() > widget.width() * widget.height():  # the rest may be scrolled away
            left, top, right, bottom = (
                round(each * scale) for each in (place.left(), place.top(), place.right() + 1, place.bottom() + 1)
            )
            if np.ptp(rows[top:bottom, left:right]) == 0:
                yield widget.objectName(), getattr(widget, "text", str)()


def tabs_cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """The tabs that are narrower than their text, and bars of tabs that neither show all nor scroll."""
    for tabs in window.findChildren(QTabBar):
        if tabs.isVisible():
            for place in range(tabs.count()):
                if tabs.tabRect(place).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(place)):
                    yield tabs.objectName(), tabs.tabText(place)
            if not tabs.usesScrollButtons() and tabs.tabRect(tabs.count() - 1).right() > tabs.width():
                yield tabs.objectName(), "all"


def _has_text(widget: QWidget) -> bool:
    if not widget.isVisible():
        return False
    if isinstance(widget, QAbstractButton | QLabel):
        return bool(widget.text())
    return isinstance(widget, QComboBox) or widget.objectName() in PAINTED


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Where it is in the window, without what is scrolled away."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not window:
        place &= QRect(around.mapTo(window, QPoint(0, 0)), around.size())
        around = around.parentWidget()
    return place


def _has_room(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    box_itself, text = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(box_itself, option, text, box).width()
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room


def _frame_and_icon(button: QPushButton) -> int:
    return 8 + (0 if button.icon().isNull() else button.iconSize().width() + 4)


def _fits_itself(widget: QWidget) -> bool:
    """Whether it breaks its text into lines, or has a type that becomes smaller, or paints something else."""
    if isinstance(widget, QLabel):
        return widget.wordWrap() or widget.objectName() in _SMALLER_TYPE
    return isinstance(widget, QToolButton)
