"""Ten rows, one to a digit: the digit, a bar, its probability; the likeliest stands out."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSizePolicy

from digitpad.base.language import tr
from digitpad.recognition.prediction import DIGITS, Prediction, all_in_words, percent, with_share
from digitpad.ui.kit.buttons import LARGE, SMALL
from digitpad.ui.kit.colors import TEXT, mixed, standing_out
from digitpad.ui.kit.plain_text import this_is_in_a_menu
from digitpad.ui.kit.tokens import USUAL_TYPE, type_size
from digitpad.ui.languages.wording import word

_ROW_HEIGHT = 24
_MAX_ROW_HEIGHT = 32
_TYPE = 15
_LEAST_SHARE = 0.7  # of the usual type, in low rows
_TYPE_SHARE, _LARGEST_SHARE = 0.68, 0.9  # of a row's height, and at most, where the system's type is large
_LOWEST_ROW = 0.62  # times the system's type
_GAP = 8
_WIDEST_PERCENT = "> 99 %"
_TRACK, _BAR = 0.12, 0.5  # as visible as text
_DIMMED = 0.6  # times as visible, when what was drawn may be no digit
_AROUND = 2.5  # pixels from a bar to the line around it
_NAME = tr("Probabilities")
_TEACH = tr("Click the digit that you drew, and the pad learns it.")


class _Look(NamedTuple):
    """What all rows of one painting have in common."""

    usual: QFont
    bold: QFont
    digit_width: float
    percent_width: float
    text: QColor
    track: QColor
    bar: QColor
    likeliest_bar: QColor


class ProbabilityBars(QLabel):
    """Shows a prediction, or ten empty rows for none.

    With the keys, one row is gone to after the other; a screen reader says each, since the name of the bars is what the
    row says.
    """

    digit_clicked = Signal(int)
    """The row of this digit was clicked, while there is a prediction, or gone to and the space bar pressed.

    Where rows are lower than what is pressed should be, a click shows a menu of the digits instead.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))  # never shown: to a screen reader, a label with a picture is one
        self.setObjectName("probability_bars")
        word(self.setAccessibleName, _NAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._prediction: Prediction | None = None
        self._pressed_row: int | None = None
        self._is_doubted = False
        self._row: int | None = None  # that the keys have gone to
        self.set_scale(1.0)

    @property
    def prediction(self) -> Prediction | None:
        """What is shown."""
        return self._prediction

    def set_scale(self, scale: float) -> None:
        """Set how many times larger than usual the rows may be."""
        self._scale = scale
        self.setMaximumHeight(round(DIGITS * _MAX_ROW_HEIGHT * scale))

    def set_doubted(self, doubted: bool) -> None:
        """Dim the rows, since what was drawn may be no digit; or show them as usual."""
        if doubted != self._is_doubted:
            self._is_doubted = doubted
            self.update()

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show a prediction; None empties the rows."""
        if _same(prediction, self._prediction):
            return
        if (prediction is None) != (self._prediction is None):
            self.setCursor(Qt.CursorShape.ArrowCursor if prediction is None else Qt.CursorShape.PointingHandCursor)
            word(self.setToolTip, "" if prediction is None else _TEACH)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus if prediction is None else Qt.FocusPolicy.TabFocus)
        self._prediction = prediction
        self._tell_listeners()
        if self._row is not None:
            self._say_row()
        self.update()

    def _tell_listeners(self) -> None:
        from PySide6.QtGui import QAccessible  # its many names would delay the first paint

        if QAccessible.isActive():
            word(
                self.setAccessibleDescription,
                all_in_words(self._prediction) if self._prediction else tr("No digit yet"),
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go_to(self._prediction.digit if self._prediction else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._row = None
        self.update()
        QTimer.singleShot(0, self, self._say_row)  # once a screen reader is elsewhere too, or it would say the name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self._row, Qt.Key
        steps = {key.Key_Up: -1, key.Key_Down: 1, key.Key_Home: -DIGITS, key.Key_End: DIGITS}
        if row is not None and event.key() in steps:
            self._go_to(min(max(row + steps[key(event.key())], 0), DIGITS - 1))
        elif row is not None and event.key() == key.Key_Space:
            self.digit_clicked.emit(row)
        else:
            super().keyPressEvent(event)

    def _go_to(self, row: int | None) -> None:
        self._row = row
        self._say_row()
        self.update()

    def _say_row(self) -> None:
        said = None if self._row is None or self._prediction is None else with_share(self._prediction, self._row)
        word(self.setAccessibleName, said or _NAME)

    def sizeHint(self) -> QSize:
        return QSize(240, DIGITS * _ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        system = type_size(QApplication.font())
        usual = _LEAST_SHARE / _TYPE_SHARE * min(system, USUAL_TYPE)
        return QSize(160, DIGITS * round(max(usual, _LOWEST_ROW * system)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_row = self._row_at(event) if is_left and self._prediction else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_row = self._pressed_row, None
        if pressed is None or pressed != self._row_at(event):
            return
        by_mouse = event.pointingDevice().type() in (QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad)
        if self.height() >= DIGITS * (SMALL if by_mouse else LARGE):
            self.digit_clicked.emit(pressed)
        else:
            self._ask(pressed, event.globalPosition().toPoint())

    def _ask(self, row: int, place: QPoint) -> None:
        """Rows that are too low to be hit for certain give a menu, whose entries are high enough."""
        menu = QMenu(self)
        menu.setObjectName("bars_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for digit in range(DIGITS):
            menu.addAction(this_is_in_a_menu(digit)).triggered.connect(partial(self.digit_clicked.emit, digit))
        menu.popup(place, menu.actions()[row])

    def _row_at(self, event: QMouseEvent) -> int | None:
        inside = self.rect().contains(event.position().toPoint())
        return min(int(event.position().y() * DIGITS / self.height()), DIGITS - 1) if inside else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        likeliest = self._prediction.digit if self._prediction else None
        height = self.height() / DIGITS
        look = self._look(height)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit in range(DIGITS):
                row = QRectF(0, digit * height, self.width(), height)
                self._paint_row(painter, row, look, digit, stands_out=digit == likeliest)

    def _paint_row(self, painter: QPainter, row: QRectF, look: _Look, digit: int, stands_out: bool) -> None:
        painter.setFont(look.bold if stands_out else look.usual)
        painter.setPen(look.text)
        place = self._mirrored(row.adjusted(0, 0, look.digit_width - row.width(), 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(digit))
        gap = _GAP * self._scale
        track = row.adjusted(look.digit_width + gap, row.height() * 0.2, -look.percent_width - gap, -row.height() * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.track)
        painter.drawRoundedRect(self._mirrored(track), 2, 2)
        if self._prediction is None:
            return
        if digit == self._row:
            painter.setPen(look.likeliest_bar)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self._mirrored(track.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
            painter.drawRoundedRect(around, 2 + _AROUND, 2 + _AROUND)
            painter.setPen(Qt.PenStyle.NoPen)
        probability = float(self._prediction.probabilities[digit])
        painter.setBrush(look.likeliest_bar if stands_out else look.bar)
        painter.drawRoundedRect(self._mirrored(track.adjusted(0, 0, (probability - 1) * track.width(), 0)), 2, 2)
        painter.setPen(look.text)
        painter.drawText(
            self._mirrored(row.adjusted(row.width() - look.percent_width, 0, 0, 0)),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            percent(probability),
        )

    def _mirrored(self, part: QRectF) -> QRectF:
        """A part of a row as it is laid out where one reads from right to left; otherwise as it is."""
        if not self.isRightToLeft():
            return part
        return QRectF(self.width() - part.right(), part.y(), part.width(), part.height())

    def _look(self, row_height: float) -> _Look:
        window, text, highlight = (
            self.palette().color(role)
            for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText, QPalette.ColorRole.Highlight)
        )
        seen = _DIMMED if self._is_doubted else 1.0
        track, bold = mixed(window, text, seen * _TRACK), self._font(row_height, stands_out=True)
        metrics = QFontMetricsF(bold)
        return _Look(
            self._font(row_height, stands_out=False),
            bold,
            metrics.horizontalAdvance("0"),
            metrics.horizontalAdvance(_WIDEST_PERCENT),
            standing_out(mixed(window, text, seen), window, contrast=TEXT),
            track,
            standing_out(mixed(window, text, seen * _BAR), track, window),
            standing_out(mixed(window, highlight, seen), track, window),
        )

    def _font(self, row_height: float, stands_out: bool) -> QFont:
        font = QFont(self.font())
        least = min(_LEAST_SHARE * type_size(QApplication.font()), row_height * _LARGEST_SHARE)
        font.setPixelSize(max(round(max(min(row_height * _TYPE_SHARE, _TYPE * self._scale), least)), 1))
        font.setBold(stands_out)
        return font


def _same(left: Prediction | None, right: Prediction | None) -> bool:
    if left is None or right is None:
        return left is right
    return bool((left.probabilities == right.probabilities).all())
