"""What is shown beside or over the pad when it is first wanted, and loads its code then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QMainWindow

    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.full_screen import FullScreen
    from digitpad.ui.guessing import Guessing
    from digitpad.ui.inside.look_inside import LookInside
    from digitpad.ui.lessons.pane import LessonsPane
    from digitpad.ui.memory.remembered import Remembered
    from digitpad.ui.menus import SoundActions
    from digitpad.ui.pages import Pages
    from digitpad.ui.reading.column import Column
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.samples.live_hand import LiveHand
    from digitpad.ui.why.why import WhyOnThePad


_PAGES, _INSIDE = 3, 2  # what the pages have of the width, and *Look inside*
_EDGE = 16  # logical pixels: a pane has a margin at one side only, since it has the pages at the other
_PAGES_SHARE = 0.9  # of what is seen at one time, at least, where all scrolls
_UPPER_SHARE = 0.6  # of the height, at most, for the upper one of two panes


class Beside(QHBoxLayout):
    """The pages, and the panes at their right; two of them one below the other, where the window is too narrow.

    Where it is too narrow even for that, the panes stand below the pages. Where it is too low for all of them, they
    stand above the pages, so that the canvas is seen with them, and everything scrolls.
    """

    def __init__(self, pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._panes: list[QWidget] = []
        self._row = QWidget()
        self._row.setLayout(self)
        self._around: QBoxLayout | None = None
        self._room = QSize()  # what is seen of it at one time
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(pages, _PAGES)

    def stand_in(self, around: QBoxLayout) -> None:
        """Have all the room that is left in a layout of the window."""
        self._around = around
        around.addWidget(self._row, 1)

    def add_pane(self, pane: QWidget, stretch: int) -> None:
        """Let a pane stand there while it is not hidden; those without ``stretch`` stand above those that have some."""
        if not self._panes and self._around is not None:
            self._let_scroll(self._around)
        self._panes.insert(len(self._panes) if stretch else 0, pane)
        self.addWidget(pane, stretch)

    def _let_scroll(self, around: QBoxLayout) -> None:
        from digitpad.ui.inside.room_beside import ScrolledRow  # Qt's class for that takes its time to load

        keys = QApplication.focusWidget()
        area = ScrolledRow(self._fit, self._least_room)
        area.setGeometry(self._row.geometry())
        around.replaceWidget(self._row, area)
        area.setWidget(self._row)
        area.lower()  # a message lies over it
        area.show()
        if keys is not None:
            keys.setFocus()

    def _fit(self, room: QSize) -> None:
        self._room = room
        self.invalidate()

    def _least_room(self) -> QSize:
        """What is to be seen at one time at least: as much as the pages need."""
        pages = _least(self._pages)
        return QSize(self._least_narrow.width() if self._shown else pages.width(), pages.height())

    def hasHeightForWidth(self) -> bool:
        return False  # what needs more lines in a narrow pane scrolls there

    def minimumSize(self) -> QSize:
        return self._least_narrow if self._is_narrow else self._least_beside

    @property
    def _least_beside(self) -> QSize:
        least, shown = super().minimumSize(), self._shown
        if len(shown) < 2:
            return least
        sizes = [_least(pane) for pane in shown]
        width = _least(self._pages).width() + self.spacing() + max(size.width() for size in sizes)
        below = sum(size.height() for size in sizes) + self.spacing() * (len(sizes) - 1)
        return QSize(width, max(_least(self._pages).height(), below))

    @property
    def _is_narrow(self) -> bool:
        return bool(self._shown) and self._room.width() < self._least_beside.width()

    @property
    def _least_narrow(self) -> QSize:
        """Where the panes stand below the pages, or above."""
        width = max(_least(part).width() for part in (self._pages, *self._shown)) + _EDGE
        pages, room = _least(self._pages).height(), self._room.height()
        below = pages + self._height_of(self._heights_below)
        above = max(pages, round(_PAGES_SHARE * room)) + self._height_of(self._heights_above)
        return QSize(width, below if below <= room else above)

    @property
    def _heights_below(self) -> list[int]:
        """At least; what has more to show when it is larger has some room for it."""
        share = self._room.height() * _INSIDE // (_PAGES + _INSIDE) // 2
        return [max(_least(pane).height(), share if self.stretch(self.indexOf(pane)) else 0) for pane in self._shown]

    @property
    def _heights_above(self) -> list[int]:
        share = self._room.height() * _INSIDE // (_PAGES + _INSIDE)
        return [max(_least(pane).height(), share) for pane in self._shown]

    def _height_of(self, panes: list[int]) -> int:
        return sum(height + self.spacing() for height in panes)

    def setGeometry(self, rect: QRect) -> None:
        at_the_side = len(self._shown) > 1 and rect.width() < super().minimumSize().width()
        if not self._is_narrow and not at_the_side:
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)  # places nothing: a part that was placed twice would ask for it again
        if not self._is_narrow:
            self._arrange_at_the_side(rect)
        elif self._least_narrow.height() <= self._room.height():
            self._arrange_below(rect)
        else:
            self._arrange_above(rect)

    def _arrange_above(self, rect: QRect) -> None:
        top = rect.top()
        for pane, height in zip(self._shown, self._heights_above, strict=True):
            self._place(pane, QRect(rect.left() + _EDGE, top, rect.width() - _EDGE, height), rect)
            top += height + self.spacing()
        self._pages.setGeometry(rect.left(), top, rect.width(), rect.bottom() + 1 - top)

    def _arrange_below(self, rect: QRect) -> None:
        shown, least = self._shown, self._heights_below
        left = rect.height() - self._least_narrow.height()
        heights = []
        share, fair = rect.height() * _INSIDE // (_PAGES + _INSIDE), (left + sum(least)) // len(least)
        for pane, height in zip(shown, least, strict=True):
            wanted = share if self.stretch(self.indexOf(pane)) else min(pane.sizeHint().height(), fair)
            more = min(max(wanted - height, 0), left)
            left -= more
            heights.append(height + more)
        top = rect.bottom() + 1
        for pane, height in zip(reversed(shown), reversed(heights), strict=True):
            top -= height
            place = QRect(rect.left() + _EDGE, top, rect.width() - _EDGE, height)
            self._place(pane, place, rect)
            top -= self.spacing()
        self._pages.setGeometry(rect.left(), rect.top(), rect.width(), top - rect.top())

    def _arrange_at_the_side(self, rect: QRect) -> None:
        upper, lower = self._shown
        least, gap = [_least(pane) for pane in (upper, lower)], self.spacing()
        width = max(*(size.width() for size in least), (rect.width() - gap) * _INSIDE // (_PAGES + _INSIDE))
        width = min(width, rect.width() - gap - _least(self._pages).width())
        height = max(min(round(_UPPER_SHARE * rect.height()), upper.sizeHint().height()), least[0].height())
        height = min(height, rect.height() - gap - least[1].height())
        left = rect.right() + 1 - width
        self._place(self._pages, QRect(rect.left(), rect.top(), rect.width() - gap - width, rect.height()), rect)
        self._place(upper, QRect(left, rect.top(), width, height), rect)
        top = rect.top() + height + gap
        self._place(lower, QRect(left, top, width, rect.bottom() + 1 - top), rect)

    @property
    def _shown(self) -> list[QWidget]:
        return [pane for pane in self._panes if not pane.isHidden()]

    def _place(self, part: QWidget, place: QRect, within: QRect) -> None:
        if part.isRightToLeft():
            place.moveRight(within.left() + within.right() - place.left())
        part.setGeometry(place)


def _least(part: QWidget) -> QSize:
    """What a layout gives it at least: what it asks for, or what it was told to have."""
    return part.minimumSizeHint().expandedTo(part.minimumSize())


class Panes(NamedTuple):
    """Makes each of them, from parts of the window; ``finished`` says that the window is about to close."""

    window: QMainWindow
    canvas: Canvas
    column: Column
    pages: Pages
    beside: Beside
    live_reading: LiveReading
    live_hand: LiveHand
    remembered: Remembered
    finished: SignalInstance

    def why(self) -> WhyOnThePad:
        """What explains the answer on the canvas."""
        from digitpad.ui.why.why import WhyOnThePad

        why = WhyOnThePad(self.canvas, self.column, self.live_reading, lambda: self.live_hand.learned.stored)
        self.finished.connect(why.close)
        return why

    def inside(self) -> LookInside:
        """The layers of the network."""
        from digitpad.ui.inside.look_inside import LookInside

        inside = LookInside(self.live_reading)
        self.beside.add_pane(inside, _INSIDE)
        self.finished.connect(inside.close_thread)
        return inside

    def lessons(self) -> LessonsPane:
        """The lessons."""
        from digitpad.ui.lessons.pane import LessonsPane

        pane = LessonsPane(self.window, self.canvas, self.live_reading, self.pages, self.remembered.lessons)
        self.beside.add_pane(pane, 0)
        pane.progressed.connect(self.remembered.keep_lessons)
        return pane

    def sounds(self, actions: SoundActions, answered: SignalInstance, on_failed: Callable[[str], object]) -> None:
        """Let each answer be heard, as what is checked of the actions says."""
        from digitpad.ui.sound.tones import Tones
        from digitpad.ui.sound.voice import Voice

        voice, tones = Voice(actions.aloud, self.window), Tones(actions.tones, self.window)
        answered.connect(voice.say)
        answered.connect(lambda _sentence: tones.play(self.live_reading.number))
        for each in (voice, tones):
            each.failed.connect(on_failed)
            self.finished.connect(each.stop)
            each.check()

    def guessing(self, full_screen: FullScreen) -> Guessing:
        """What hides the answer from a class until it is to be revealed."""
        from digitpad.ui.guessing import Guessing

        guessing = Guessing(self.canvas, self.column)
        guessing.switched.connect(full_screen.switch)
        guessing.switched.connect(lambda _on: self.pages.show_draw())
        return guessing
