"""Buttons made in one line, rows of them, and how large at least what is pressed is (WCAG 2.2, 2.5.5 and 2.5.8)."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QPushButton, QSizePolicy, QTabBar, QWidget

from digitpad.ui.kit.icons import icon
from digitpad.ui.languages.wording import worded

SMALL, LARGE = 24, 44
"""Logical pixels: for the mouse, and for fingers and styluses."""

AT_THE_EDGE = "at_the_edge"
"""The property of a button in a bar at the window's edge, which is not made larger while someone draws."""

KEEPS_ITS_HEIGHT = "keeps_its_height"
"""The property of a scroll bar whose list has a fixed height, all of which is taken; the list is flicked."""


class TabBar(QTabBar):
    """Tabs that are large enough from the first paint on."""

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index).expandedTo(QSize(SMALL, SMALL))


class MenuBar(QMenuBar):
    """A menu bar that is high enough from the first paint on."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, SMALL))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, SMALL))


def new_button(text: str, name: str, on_clicked: Callable[[], object]) -> QPushButton:
    """A button with an object name, which calls ``on_clicked`` without arguments."""
    button = worded(QPushButton(), text)
    button.setObjectName(name)
    button.clicked.connect(lambda: on_clicked())  # noqa: PLW0108 - without Qt's own argument
    return button


def cross(leaving: Iterable[QAbstractButton]) -> None:
    """Give Qt's buttons to close and to cancel, where they have icons, a cross in the colour of their text.

    Qt's own is black, or dark red, in the dark theme too.
    """
    for button in leaving:
        if not button.icon().isNull():
            button.setIcon(icon("close"))


def make_large_enough(target: QWidget, side: int = SMALL) -> None:
    """Let a target have at least this side, in both directions."""
    target.setMinimumSize(max(target.minimumWidth(), side), max(target.minimumHeight(), side))


class WrappingRow(QWidget):
    """Small widgets side by side, on as many lines as they need in a narrow window."""

    def __init__(self, widgets: Sequence[QWidget], spacing: int = 8) -> None:
        """``spacing`` is in logical pixels, between the widgets and between the lines."""
        super().__init__()
        self._widgets, self._spacing = list(widgets), spacing
        for widget in self._widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        sizes = [_wanted(widget) for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._spacing * max(len(sizes) - 1, 0)
        return QSize(width, self.heightForWidth(max(self.width(), self.minimumSizeHint().width())))

    def minimumSizeHint(self) -> QSize:
        widest = max((_wanted(widget).width() for widget in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # with another width, it is on as many other lines

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.LayoutDirectionChange):
            self._lay_out()
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _places(self, width: int) -> list[QRect]:
        """Where each shown widget is in a row so wide, from the left; those of a line are centred in it."""
        lines: list[list[QRect]] = []
        top = 0
        for size in map(_wanted, self._shown()):
            left = lines[-1][-1].right() + 1 + self._spacing if lines else 0
            if not lines or left + size.width() > width:
                top = lines[-1][0].top() + max(place.height() for place in lines[-1]) + self._spacing if lines else 0
                lines.append([])
                left = 0
            lines[-1].append(QRect(QPoint(left, top), QSize(min(size.width(), width), size.height())))
        return [place for line in lines for place in _centred(line)]

    def _lay_out(self) -> None:
        for widget, place in zip(self._shown(), self._places(self.width()), strict=True):
            if self.isRightToLeft():
                place.moveRight(self.width() - 1 - place.left())
            widget.setGeometry(place)


def _wanted(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _centred(line: list[QRect]) -> list[QRect]:
    height = max(place.height() for place in line)
    return [place.translated(0, (height - place.height()) // 2) for place in line]
