"""The grid of digits on the Samples page, with its keys, its menu, and how each is painted."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from digitpad.base.language import again, tr
from digitpad.ink.strokes import Drawing
from digitpad.recognition.prediction import DIGITS
from digitpad.ui.canvas import ink_painter
from digitpad.ui.kit.colors import edge, quiet_text
from digitpad.ui.kit.icons import paint_icon
from digitpad.ui.kit.plain_text import this_is_in_a_menu
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import word
from digitpad.ui.samples.grid_view import GridView
from digitpad.ui.samples.sample_model import DRAWING, STORED, SampleModel

if TYPE_CHECKING:
    from digitpad.samples.store import StoredSample

_SIDE, _MARGIN, _TEXT_HEIGHT, _CELL_WIDTH = 64, 6, 18, 84
_TEXT_SIZE = 11
_EDGE = 24  # beside a text in the middle
_MOST_PAINTED = 1_000  # thumbnails that are kept, of some 16 kB


class SampleList(GridView):
    """Paints those digits that are seen, in the colours of the palette."""

    label_pressed = Signal(int)
    """What is selected is this digit."""

    delete_pressed = Signal()
    """What is selected is to be deleted."""

    show_pressed = Signal(object)
    """The `Drawing` that is to be shown in the pad."""

    def __init__(self, model: SampleModel) -> None:
        scale = max(type_size(QApplication.font()) / USUAL_TYPE, 1.0)
        self._text_height = round(_TEXT_HEIGHT * scale)
        super().__init__(QSize(round(_CELL_WIDTH * scale), _SIDE + 2 * _MARGIN + self._text_height))
        self.setObjectName("samples")
        word(self.setAccessibleName, tr("Samples"))
        word(
            self.setAccessibleDescription,
            tr("The digits 0 to 9 label what is selected, Delete deletes it, Enter shows it."),
        )
        font = self.font()
        font.setPixelSize(round(_TEXT_SIZE * scale))
        self.setFont(font)
        self.setModel(model)
        self._model = model
        self._painted: OrderedDict[tuple[Drawing, float, int], QPixmap] = OrderedDict()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.activated.connect(lambda index: self.show_pressed.emit(index.data(DRAWING)))
        self.empty_text = ""
        self._usual_focus = self.focusPolicy()
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._take_keys)
        self._take_keys()

    def chosen_samples(self) -> list[StoredSample]:
        """The samples of a hand that are selected."""
        found = [index.data(STORED) for index in self.selectionModel().selectedIndexes()]
        return [stored for stored in found if stored is not None]

    def chosen_drawings(self) -> list[Drawing]:
        """The drawings that are selected."""
        return [index.data(DRAWING) for index in self.selectionModel().selectedIndexes()]

    def _take_keys(self) -> None:
        """Let keys come to what there is; while it is empty, none does anything, and no focus would be seen."""
        self.setFocusPolicy(self._usual_focus if self._model.rowCount() else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if len(event.text()) == 1 and event.text() in "0123456789":
            self.label_pressed.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, area = self.palette(), event.rect()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Base))
            painter.setFont(self.font())
            if self._model.rowCount() == 0:
                self._paint_invitation(painter)
            for row, cell in self.seen(area):
                self._paint_cell(painter, row, cell)

    def _paint_invitation(self, painter: QPainter) -> None:
        """Like that of a blank canvas: an icon, and below it why there is nothing to see, or what to do."""
        colour = quiet_text(self.palette())
        painter.setFont(QApplication.font())
        room = self.viewport().rect().adjusted(_EDGE, 0, -_EDGE, 0)
        side, words = 2 * painter.fontMetrics().height(), again(self.empty_text)
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(QRect(0, 0, room.width(), 0), wrapped, words).height()
        top = max((room.height() - side - side // 2 - needed) // 2, 0)
        paint_icon(painter, "samples", QRect(room.x(), top, room.width(), side), QPen(colour))
        painter.setPen(colour)
        painter.drawText(room.adjusted(0, top + side + side // 2, 0, 0), wrapped, words)

    def _paint_cell(self, painter: QPainter, row: int, cell: QRect) -> None:
        palette, index = self.palette(), self._model.index(row, 0)
        place = self._model.place(index)
        text = palette.color(QPalette.ColorRole.Text)
        paper = QRect(cell.x() + (cell.width() - _SIDE) // 2, cell.y() + _MARGIN, _SIDE, _SIDE)
        self._paint_drawing(painter, self._model.shelf.drawing(place), paper)
        is_selected = self.selectionModel().isSelected(index)
        rim = palette.color(QPalette.ColorRole.Highlight) if is_selected else edge(palette)
        painter.setPen(QPen(rim, 3 if is_selected else 1, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.setPen(text)
        words = QRect(cell.x(), paper.bottom() + 1, cell.width(), self._text_height)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._model.shelf.text(place))
        if index == self.currentIndex() and self.hasFocus():
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.drawRect(paper.adjusted(-3, -3, 2, 2))

    def _paint_drawing(self, painter: QPainter, drawing: Drawing, paper: QRect) -> None:
        """Pixels as they are; strokes, which take longer, once."""
        color = self.palette().color(QPalette.ColorRole.Text)
        if drawing.strokes:
            painter.drawPixmap(paper.topLeft(), self._thumbnail(drawing))
        elif drawing.image is not None:
            painter.save()
            painter.translate(paper.topLeft())
            ink_painter.paint_image(painter, drawing.image, _SIDE, color)
            painter.restore()

    def _thumbnail(self, drawing: Drawing) -> QPixmap:
        ratio, palette = self.devicePixelRatioF(), self.palette()
        key = (drawing, ratio, palette.cacheKey())
        pixmap = self._painted.get(key)
        if pixmap is None:
            pixmap = self._painted[key] = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(palette.color(QPalette.ColorRole.Base))
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                ink_painter.paint_small(painter, drawing, _SIDE, palette.color(QPalette.ColorRole.Text))
            if len(self._painted) > _MOST_PAINTED:
                self._painted.popitem(last=False)
        else:
            self._painted.move_to_end(key)
        return pixmap

    def _show_menu(self, at: QPoint) -> None:
        drawings = self.chosen_drawings()
        if not drawings:
            return
        menu = QMenu(self)
        menu.setObjectName("samples_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Show in the pad")).triggered.connect(lambda: self.show_pressed.emit(drawings[0]))
        menu.addAction(tr("Dele&te")).triggered.connect(self.delete_pressed)
        menu.addSeparator()
        for digit in range(DIGITS):
            said = menu.addAction(this_is_in_a_menu(digit))
            said.triggered.connect(lambda _checked=False, digit=digit: self.label_pressed.emit(digit))
        menu.popup(self.viewport().mapToGlobal(at))
