"""The canvas with the history below it, and beside or below it a column that grows with the window."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.memory.history_strip import HistoryStrip
from digitpad.ui.reading.column import Column

_COLUMN_WIDTH, _COLUMN_HEIGHT = 264, 520  # at scale 1, in logical pixels
_LARGEST_SHARE = 0.3  # of the width, for the column
_SHARE_KEPT = 0.25  # of what the column is wider with a large type, where the canvas needs the rest
_MARGIN, _GAP, _BELOW, _STRIP_GAP, _BELOW_CANVAS = 16, 24, 8, 8, 12
_MUCH_LARGER = 1.1  # times the canvas beside the column: then it is worth having the column below
_SHARP = 4  # a multiple of this is a whole number of device pixels at the scales 1.25, 1.5 and 1.75 too
_STRIP_SHARE = 0.1  # of the height, in a large window
_AROUND_LINE = 6  # above and below it
_BELOW_SHARE = 0.18  # of the height, at least, for what is shown below the bars, where they are below the canvas
_LARGEST_TYPE = 3.0  # times the usual type, for buttons and words


class CanvasAndColumn(QWidget):
    """Shows the canvas as a square, as large as fits, and the column in what is left: from 264 pixels to 30 %.

    In a window that is higher than wide, the column lies below the canvas, if that leaves the canvas more room.
    The history strip below has a tenth of the height, or as much as it needs, unless it is hidden.
    """

    scale_changed = Signal(float)
    """How large the parts of the column are to be, as a multiple >= 1 of their smallest."""

    def __init__(self, canvas: QWidget, column: Column, strip: HistoryStrip) -> None:
        super().__init__()
        self._canvas = canvas
        self._column = column
        self._strip = strip
        self._line: QWidget | None = None
        self._scale = 1.0
        for part in (canvas, column, strip):
            part.setParent(self)
        strip.installEventFilter(self)
        column.installEventFilter(self)
        self._had_height, self._had_least_width = False, 0
        self._measure()

    @property
    def scale(self) -> float:
        """What `scale_changed` said last."""
        return self._scale

    def _measure(self) -> None:
        """At scale 1; a minimum that grew with the window would keep it from being made smaller again."""
        self._type_size = type_size(self.font())
        self._least, self._least_wide = self._column.least_size(wide=False), self._column.least_size(wide=True)

    def show_above(self, line: QWidget) -> None:
        """Make room for a line of the page above all else, while it is not hidden."""
        self._line = line
        line.installEventFilter(self)
        self.updateGeometry()
        self._arrange()

    def _above(self, width: int) -> int:
        """How many pixels are above the canvas, in so wide a page."""
        if self._line is None or self._line.isHidden():
            return _MARGIN
        return max(self._line.heightForWidth(width - 2 * _MARGIN) + 2 * _AROUND_LINE, _MARGIN)

    def sizeHint(self) -> QSize:
        return self._with_margins(self._canvas.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_margins(self._canvas.minimumSize())

    def _with_margins(self, canvas: QSize) -> QSize:
        below = 0 if self._strip.isHidden() else self._strip.minimumSizeHint().height() + _STRIP_GAP
        height = max(canvas.height() + below, self._least.height())
        width = canvas.width() + _GAP + self._least_width + 2 * _MARGIN
        return QSize(width, self._above(width) + height + _BELOW)

    @property
    def _usual_width(self) -> int:
        """Of the column, where the canvas does not need the room."""
        return round(_COLUMN_WIDTH * max(self._type_size / USUAL_TYPE, 1.0))

    @property
    def _least_width(self) -> int:
        """Of the column: what is written in it is whole, but where the type is large it has less room around it."""
        wider = (self._usual_width - _COLUMN_WIDTH) * _SHARE_KEPT
        return min(self._usual_width, max(_COLUMN_WIDTH + round(wider), self._column.narrowest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()
        elif event.type() == QEvent.Type.FontChange:
            self._follow_type()

    def _follow_type(self) -> None:
        """Begin again with the type of the system, which has another size now."""
        self._scale = 1.0
        self._column.setFont(QFont())
        self.scale_changed.emit(self._scale)
        self._measure()
        self.updateGeometry()
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.updateGeometry()
            self._arrange()
        elif event.type() == QEvent.Type.LayoutRequest:
            has = self._column.needs_height, self._least_width
            if has != (self._had_height, self._had_least_width):
                self.updateGeometry()
                self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        top = self._above(self.width())
        if self._line is not None:
            self._place(self._line, _MARGIN, _AROUND_LINE, self.width() - 2 * _MARGIN, top - 2 * _AROUND_LINE)
        height = self.height() - top - _BELOW
        strip_height = self._strip.fit_height(round(_STRIP_SHARE * height))
        canvas_height = height if self._strip.isHidden() else height - strip_height - _STRIP_GAP
        room = self.width() - 2 * _MARGIN - _GAP
        column_width = self._column_width(room - canvas_height)
        side = min(room - column_width, canvas_height) // _SHARP * _SHARP
        wide_height, wide_scale = self._wide(canvas_height)
        wide_side = min(room + _GAP, canvas_height - wide_height - _BELOW_CANVAS) // _SHARP * _SHARP
        self._had_height, self._had_least_width = self._column.needs_height, self._least_width
        is_wide = wide_side > _MUCH_LARGER * side
        self._column.set_wide(is_wide)
        if is_wide:
            self._set_scale(wide_scale)
            self._place(self._canvas, (self.width() - wide_side) // 2, top, wide_side, wide_side)
            below = wide_side + _BELOW_CANVAS
            self._place(self._column, _MARGIN, top + below, room + _GAP, canvas_height - below)
            self._place(self._strip, _MARGIN, top + height - strip_height, room + _GAP, strip_height)
            return
        self._set_scale(max(min(column_width / _COLUMN_WIDTH, height / _COLUMN_HEIGHT), 1.0))
        self._place(self._canvas, _MARGIN + (room - column_width - side) // 2, top, side, side)
        self._place(self._strip, _MARGIN, top + height - strip_height, room - column_width, strip_height)
        self._place(self._column, self.width() - _MARGIN - column_width, top, column_width, height)

    def _column_width(self, beside: int) -> int:
        """Beside a canvas that is as high as can be, there are so many pixels; it need not be so high."""
        large = min(beside, round(_LARGEST_SHARE * self.width()))
        return max(large, min(self._usual_width, max(beside, self._least_width)))

    def _place(self, part: QWidget, left: int, top: int, width: int, height: int) -> None:
        """Show a part there, or mirrored, where a language is written from right to left."""
        place = QRect(left, top, width, height)
        if self.isRightToLeft():  # without QStyle.visualRect, since QStyle takes 5 ms to load
            place.moveLeft(self.width() - place.x() - place.width())
        part.setGeometry(place)

    def _wide(self, canvas_height: int) -> tuple[int, float]:
        """How high the column is below the canvas, and the scale of its parts."""
        width = self.width() - 2 * _MARGIN
        if width < self._least_wide.width():
            return canvas_height, 1.0  # there is no room for it
        largest = _LARGEST_SHARE * canvas_height / self._least_wide.height()
        scale = max(min(width / (2 * _COLUMN_WIDTH + _GAP), largest), 1.0)
        more = max(self._column.least_below, round(_BELOW_SHARE * canvas_height)) if self._column.needs_height else 0
        return round(self._least_wide.height() * scale) + more, scale

    def _set_scale(self, scale: float) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        font = self._column.font()
        usual = min(self._type_size, USUAL_TYPE)
        font.setPixelSize(max(self._type_size, round(usual * min(scale, _LARGEST_TYPE))))
        self._column.setFont(font)
        self.scale_changed.emit(scale)
