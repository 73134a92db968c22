"""Mouse, stylus, finger and keys, all made into one pen that is pressed, moved and lifted."""

import enum
import math

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

Place = tuple[float, float]
"""x and y in widget sides, each in 0..1."""

_PALM_MS = 500  # for this long after the stylus, a touch is taken for the hand that holds it
_KEY_STEP, _FINE_KEY_STEP = 0.025, 0.005  # of the widget's side
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Pointer(enum.Enum):
    """What holds the pen down."""

    MOUSE = "mouse"
    STYLUS = "pen"
    FINGER = "finger"
    KEYS = "keys"


class PenWidget(QWidget):
    """A square widget with one pen, whichever device moves it; a subclass says what the pen does.

    While one device holds the pen down, the others are ignored. Places that are not finite are ignored
    too, and those outside are moved to the rim.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMouseTracking(True)  # to follow the pen in the air, and to notice a release that went elsewhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pointer: _Pointer | None = None
        self._button = Qt.MouseButton.NoButton
        self._finger = -1
        self._since_stylus = QElapsedTimer()
        self._key_place: Place = (0.5, 0.5)
        self.device = ""
        """What was the pen last: "mouse", "pen", "finger" or "keys"; "" if there was none yet."""

    def pen_pressed(self, at: Place, pressure: float, erases: bool) -> None:
        """The pen came down; ``erases`` with the right mouse button and the stylus' eraser end."""
        raise NotImplementedError

    def pen_moved(self, at: Place, pressure: float) -> None:
        """The pen moved while it was down; ``pressure`` is in 0..1."""
        raise NotImplementedError

    def pen_lifted(self) -> None:
        """The pen was lifted."""
        raise NotImplementedError

    def pen_hovered(self, at: Place | None) -> None:
        """The pen is over this place, down or not; None if it is elsewhere."""
        raise NotImplementedError

    def keys_have_pen(self, have: bool) -> None:
        """Whether the person uses the keyboard, and needs to see that the canvas has the focus."""
        raise NotImplementedError

    @property
    def is_pressed(self) -> bool:
        """Whether the pen is down."""
        return self._pointer is not None

    @property
    def side(self) -> float:
        """The side of the square in logical pixels."""
        return float(max(min(self.width(), self.height()), 1))

    def finish_stroke(self) -> None:
        """Lift the pen, if it is down."""
        if self._pointer is not None:
            self._pointer = None
            self.pen_lifted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and self._pointer is None:
            self._button = event.button()
            self._press(_Pointer.MOUSE, event.position(), erases=self._button == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pen_hovered(self._place(event.position()))
        if self._pointer is not _Pointer.MOUSE:
            return
        if event.buttons() & self._button:
            self._move(event.position())
        else:
            self.finish_stroke()  # the release went elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pointer is _Pointer.MOUSE and event.button() == self._button:
            self.finish_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # or Qt would send a mouse event as well
        self._since_stylus.start()
        self.pen_hovered(self._place(event.position()))
        pressure = _pressure(event.pressure())
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.finish_stroke()
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(_Pointer.STYLUS, event.position(), pressure, is_eraser)
        elif self._pointer is _Pointer.STYLUS:
            if event.type() == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
                self._move(event.position(), pressure)
            elif event.type() == QEvent.Type.TabletMove or event.button() == Qt.MouseButton.LeftButton:
                self.finish_stroke()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.device().type() == QInputDevice.DeviceType.TouchScreen:
            self._take_touch(event)
            event.accept()  # or Qt would send a mouse event as well
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        """One finger draws; others, and a palm beside a stylus, do nothing."""
        if event.type() == QEvent.Type.TouchBegin and self._pointer is None and not self._stylus_is_near():
            finger = event.points()[0]
            self._finger = finger.id()
            self._press(_Pointer.FINGER, finger.position())
            return
        if self._pointer is not _Pointer.FINGER:
            return
        if event.type() == QEvent.Type.TouchCancel:
            self.finish_stroke()
        for point in event.points():
            if point.id() == self._finger and point.state() == point.State.Updated:
                self._move(point.position())
            elif point.id() == self._finger and point.state() == point.State.Released:
                self.finish_stroke()

    def _stylus_is_near(self) -> bool:
        return self._since_stylus.isValid() and self._since_stylus.elapsed() < _PALM_MS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_by_key(*arrow, _FINE_KEY_STEP if fine else _KEY_STEP)
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._press_or_lift_by_key()
        else:
            super().keyPressEvent(event)

    def _move_by_key(self, right: int, down: int, step: float) -> None:
        x, y = self._key_place
        self._key_place = _within(x + right * step), _within(y + down * step)
        self.keys_have_pen(True)
        self.pen_hovered(self._key_place)
        if self._pointer is _Pointer.KEYS:
            self.pen_moved(self._key_place, 1.0)

    def _press_or_lift_by_key(self) -> None:
        self.keys_have_pen(True)
        if self._pointer is _Pointer.KEYS:
            self.finish_stroke()
        elif self._pointer is None:
            self.pen_hovered(self._key_place)
            self._pointer, self.device = _Pointer.KEYS, _Pointer.KEYS.value
            self.pen_pressed(self._key_place, 1.0, erases=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keys_have_pen(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._pointer is _Pointer.KEYS:
            self.finish_stroke()
        self.keys_have_pen(False)
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.finish_stroke()
        super().hideEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.pen_hovered(None)
        super().leaveEvent(event)

    def _press(self, pointer: _Pointer, position: QPointF, pressure: float = 1.0, erases: bool = False) -> None:
        at = self._place(position)
        if at is not None:
            self._pointer, self.device = pointer, pointer.value
            self.pen_pressed(at, pressure, erases)

    def _move(self, position: QPointF, pressure: float = 1.0) -> None:
        at = self._place(position)
        if at is not None:
            self.pen_moved(at, pressure)

    def _place(self, position: QPointF) -> Place | None:
        x, y = position.x() / self.side, position.y() / self.side
        return (_within(x), _within(y)) if math.isfinite(x) and math.isfinite(y) else None


def _within(number: float) -> float:
    return min(max(number, 0.0), 1.0)


def _pressure(reported: float) -> float:
    """In 0..1, whatever a driver makes of it; a stylus without a sensor for it reports 0, which counts as full."""
    return 1.0 if math.isnan(reported) else _within(reported) or 1.0
