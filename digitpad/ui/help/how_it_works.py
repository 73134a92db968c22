"""The window that shows the steps of the person's own drawing on its way to an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.base.language import again, joined, tr
from digitpad.recognition.explanation import STEPS, Explanation, long_facts, longest_fact_of_an_image
from digitpad.ui.help import step_layout, step_pictures
from digitpad.ui.kit.buttons import cross
from digitpad.ui.kit.tokens import type_size
from digitpad.ui.languages.wording import in_each_language, word, worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.recognition.reading import Reading
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.reading.live_reading import LiveReading

    Paint = Callable[[QPainter, QRectF, QPalette, Explanation | None], None]

HINT = tr("Draw a digit to follow it step by step")
_NO_MODEL = tr("There is no model; see the main window")
_PAINTS: tuple[Paint, ...]
_PAINTS = (
    step_pictures.paint_ink,
    step_pictures.paint_crop,
    step_pictures.paint_scale,
    step_pictures.paint_centre,
    step_pictures.paint_digit_image,
    step_pictures.paint_network,
)
_SHARE_OF_SCREEN = 0.9  # at most, so that there is room for a title bar
_MARGIN = 16
_TITLE_BAR = 40  # at most


def show_how_it_works(
    parent: QWidget, canvas: Canvas, live_reading: LiveReading, card: Callable[[], ModelCard | None]
) -> None:
    """Open the window, or bring it to the front if it is open."""
    window = parent.findChild(HowItWorks)
    if window is None:
        window = HowItWorks(parent, canvas, live_reading, card)
        pad, sides = parent.frameGeometry(), parent.frameGeometry().width() - parent.width()  # those of a frame
        least = window.minimumWidth() + sides
        place = beside(pad, window.size().grownBy(QMargins(0, 0, sides, 0)), least, parent.screen().availableGeometry())
        window.move(place.topLeft())
        window.resize(place.width() - sides, place.height())
        window.show()
    window.activateWindow()


def beside(pad: QRect, size: QSize, least: int, screen: QRect) -> QRect:
    """Where a window of this size hides nothing of the pad, with all of its title bar on the screen.

    Where there is not so much room it is narrower, and higher instead; with less than the ``least`` width beside the
    pad, it has that, and hides as little as it can.
    """
    at_right, at_left = screen.right() - pad.right(), pad.left() - screen.left()
    is_at_right = at_right >= min(size.width(), at_left)
    width = min(max(at_right if is_at_right else at_left, least), size.width(), screen.width())
    height = size.height() if width == size.width() else max(round(screen.height() * _SHARE_OF_SCREEN), size.height())
    x = pad.right() + 1 if is_at_right else pad.left() - width
    x = max(min(x, screen.right() + 1 - width), screen.left())
    y = max(min(pad.top(), screen.bottom() + 1 - height - _TITLE_BAR), screen.top())
    return QRect(x, y, width, height)


class HowItWorks(QDialog):
    """Six steps, each with a picture of the drawing at that stage; they follow while it is drawn."""

    def __init__(
        self, parent: QWidget, canvas: Canvas, live_reading: LiveReading, card: Callable[[], ModelCard | None]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("how_it_works")
        word(self.setWindowTitle, tr("How it works"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._canvas = canvas
        self._live_reading = live_reading
        self._card = card
        self._heading = worded(QLabel(), HINT)
        self._heading.setObjectName("how_it_works_heading")
        self._steps = [_Step(number, paint) for number, paint in enumerate(_PAINTS)]
        self._grid = QGridLayout()
        self._scroll_area = QScrollArea()
        self._lay_out()
        smallest = step_layout.side_of(step_layout.smallest_cell(type_size(self.font())))
        self.setMinimumSize(smallest + 2 * _MARGIN + self._scroll_bar_width(), 320)
        self.resize(QSize(880, 800).boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN))
        in_each_language(self._arrange)
        live_reading.reading_changed.connect(self._on_reading_changed)

    def _lay_out(self) -> None:
        content = QWidget()
        self._grid.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._grid.setSpacing(step_layout.GAP)
        self._grid.setRowStretch(len(_PAINTS) + 1, 1)  # what is left over goes around the steps
        self._grid.setColumnStretch(len(_PAINTS) + 1, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(0, 1)
        content.setLayout(self._grid)
        word(self._scroll_area.setAccessibleName, tr("The steps"))
        self._scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll_area.setWidgetResizable(True)
        self._scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll_area.setWidget(content)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._heading.setWordWrap(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        cross(close.buttons())
        close.rejected.connect(self.reject)
        close.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        down.setSpacing(8)
        down.addWidget(self._heading)
        down.addWidget(self._scroll_area, 1)
        down.addWidget(close)

    def _scroll_bar_width(self) -> int:
        return self._scroll_area.verticalScrollBar().sizeHint().width()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live_reading.load()
        word(self._heading.setText, HINT if self._card() else _NO_MODEL)
        self._live_reading.read(self._canvas.drawing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Place the steps in the number of columns that gives the largest pictures."""
        width = self._scroll_area.width() - self._scroll_bar_width() - 2 * _MARGIN
        least = max(type_size(self.font()), step_layout.LEAST_TYPE)
        cell, columns = step_layout.largest_cell(width, self._scroll_area.height(), least)
        side = step_layout.side_of(cell)
        size = step_layout.type_size(side, least)
        font = self._heading.font()
        font.setPixelSize(round(size * 1.3))
        self._heading.setFont(font)
        self._keep_room_for_headings()
        for index, step in enumerate(self._steps):
            step.set_side(side, size)
            self._grid.addWidget(step, 1 + index // columns, 1 + index % columns)

    def _keep_room_for_headings(self) -> None:
        """Give the heading the lines that the longest needs at this width, so that nothing moves when it changes."""
        area = QRect(0, 0, self.width(), self.height())
        wrapped, metrics = Qt.TextFlag.TextWordWrap, self._heading.fontMetrics()
        lines = [metrics.boundingRect(area, wrapped, again(each)).height() for each in (HINT, _NO_MODEL)]
        self._heading.setFixedHeight(max(lines))

    def _on_reading_changed(self, reading: Reading | None) -> None:
        if not self.isVisible() or self.isMinimized():
            return
        way = self._way_of(reading) if reading else None
        word(self._heading.setText, way.title if way else HINT)
        facts = way.facts() if way else [""] * len(self._steps)
        purposes = way.purposes() if way else [purpose for _title, purpose in STEPS]
        for step, fact, purpose in zip(self._steps, facts, purposes, strict=True):
            step.show_way(way, fact, purpose)

    def _way_of(self, reading: Reading) -> Explanation | None:
        live, card = self._live_reading, self._card()
        if card is None:
            return None
        number = live.number if live.number and live.number.has_several_parts else None
        return Explanation(live.chosen_part, reading, card.architecture, number, live.drawing)


class _Step(QWidget):
    """One step: its title, its picture, what it did, and what it is for."""

    def __init__(self, number: int, paint: Paint) -> None:
        super().__init__()
        title, purpose = STEPS[number]
        self._picture = _Picture(paint)
        word(self._picture.setAccessibleName, tr("Step {number}: {title}", number=number + 1, title=title))
        word(self._picture.setAccessibleDescription, purpose)
        self._title = worded(QLabel(), joined("  ", [str(number + 1), title]))
        self._fact = QLabel()
        self._fact.setObjectName(f"fact_{number + 1}")
        self._fact.setWordWrap(True)
        self._fact.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._least_of_fact = 0
        self._purpose = worded(QLabel(), purpose)
        self._purpose.setWordWrap(True)
        self._purpose.setAlignment(Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(step_layout.SPACING)
        for part in (self._title, self._picture, self._fact, self._purpose):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            down.addWidget(part)
        down.addStretch(1)

    def set_side(self, side: int, type_size: int) -> None:
        """Set the size of the picture, and of the type with it; what follows below does not move with a longer fact."""
        self._picture.setFixedSize(side, side)
        for label, bold in ((self._title, True), (self._fact, False), (self._purpose, False)):
            font = label.font()
            font.setPixelSize(type_size)
            font.setBold(bold)
            label.setFont(font)
            label.setFixedWidth(side)
        self._least_of_fact = max(map(self._height_of_fact, long_facts()))
        self._purpose.setFixedHeight(self._purpose.heightForWidth(side))
        self._make_room_for_fact()
        most = max(self._least_of_fact, self._height_of_fact(longest_fact_of_an_image()))
        others = (self._title.sizeHint().height(), side, self._purpose.height())
        self.setMinimumHeight(most + sum(others) + 3 * step_layout.SPACING)

    def _height_of_fact(self, fact: str) -> int:
        within = QRect(0, 0, self._fact.width(), 0)
        return self._fact.fontMetrics().boundingRect(within, Qt.TextFlag.TextWordWrap, fact).height()

    def _make_room_for_fact(self) -> None:
        """As many lines as it has; and as many as those of usual drawings have, so that nothing moves with the pen."""
        self._fact.setFixedHeight(max(self._least_of_fact, self._height_of_fact(self._fact.text())))

    def show_way(self, way: Explanation | None, fact: str, purpose: str) -> None:
        """Show what this step makes of a drawing, and what it is for; None empties it."""
        word(self._fact.setText, fact)
        self._make_room_for_fact()
        word(self._purpose.setText, purpose)
        self._picture.show_way(way)


class _Picture(QWidget):
    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint
        self._way: Explanation | None = None

    def show_way(self, way: Explanation | None) -> None:
        self._way = way
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
            inside = self.rect().adjusted(1, 1, -1, -1)
            painter.setClipRect(inside)
            self._paint(painter, QRectF(inside), self.palette(), self._way)
