"""The canvas with the history below it, and on its right a column that grows with the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.ui.memory.history_strip import HistoryStrip

_COLUMN_WIDTH, _COLUMN_HEIGHT = 264, 520  # at scale 1, in logical pixels
_LARGEST_SHARE = 0.3  # of the width, for the column
_MARGIN, _GAP, _BELOW, _STRIP_GAP = 16, 24, 8, 8
_SHARP = 4  # a multiple of this is a whole number of device pixels at the scales 1.25, 1.5 and 1.75 too
_STRIP_SHARE = 0.1  # of the height, in a large window
_LEAST_TYPE = 8  # pixels
_LARGEST_TYPE = 3.0  # times the usual type, for buttons and words


class CanvasAndColumn(QWidget):
    """Shows the canvas as a square, as large as fits, and the column in what is left: from 264 pixels to 30 %.

    The history strip below has a tenth of the height, or as much as it needs, unless it is hidden.
    """

    scale_changed = Signal(float)
    """How large the parts of the column are to be, as a multiple >= 1 of their smallest."""

    def __init__(self, canvas: QWidget, column: QWidget, strip: HistoryStrip) -> None:
        super().__init__()
        self._canvas = canvas
        self._column = column
        self._strip = strip
        self._scale = 1.0
        for part in (canvas, column, strip):
            part.setParent(self)
        strip.installEventFilter(self)
        self._type_size = max(QFontInfo(column.font()).pixelSize(), _LEAST_TYPE)  # without any font, Qt says -1
        # At scale 1; a minimum that grew with the window would keep it from being made smaller again.
        self._least = column.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._with_margins(self._canvas.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_margins(self._canvas.minimumSize())

    def _with_margins(self, canvas: QSize) -> QSize:
        below = 0 if self._strip.isHidden() else self._strip.minimumSizeHint().height() + _STRIP_GAP
        height = max(canvas.height() + below, self._least.height())
        return QSize(canvas.width() + _GAP + _COLUMN_WIDTH + 2 * _MARGIN, _MARGIN + height + _BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.updateGeometry()
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        height = self.height() - _MARGIN - _BELOW
        room = self.width() - 2 * _MARGIN - _GAP
        strip_height = self._strip.fit_height(round(_STRIP_SHARE * height))
        canvas_height = height if self._strip.isHidden() else height - strip_height - _STRIP_GAP
        column_width = max(min(room - canvas_height, round(_LARGEST_SHARE * self.width())), _COLUMN_WIDTH)
        self._set_scale(max(min(column_width / _COLUMN_WIDTH, height / _COLUMN_HEIGHT), 1.0))
        side = min(room - column_width, canvas_height) // _SHARP * _SHARP
        self._canvas.setGeometry(_MARGIN + (room - column_width - side) // 2, _MARGIN, side, side)
        self._strip.setGeometry(_MARGIN, _MARGIN + height - strip_height, room - column_width, strip_height)
        self._column.setGeometry(self.width() - _MARGIN - column_width, _MARGIN, column_width, height)

    def _set_scale(self, scale: float) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        font = self._column.font()
        font.setPixelSize(round(self._type_size * min(scale, _LARGEST_TYPE)))
        self._column.setFont(font)
        self.scale_changed.emit(scale)
