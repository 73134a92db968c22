"""Mouse, stylus, finger and keys, all made into one pen that is pressed, moved and lifted."""

import enum
import math

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QLabel

from digitpad.ink.cutting import Place, within
from digitpad.ui.canvas.touch import Touch

_PALM_MS = 4000  # for this long after the stylus, a touch is taken for the hand that holds it
_JUST_BEFORE_MS = 500  # what ended so shortly before the stylus came was its hand: to take up a pen takes longer
_ECHO_MS, _ECHO_SHARE = 500, 0.05  # so soon and so near, a mouse event repeats the stylus'; of the widget's side
_FARTHEST = 10.0  # sides from the widget: as far as any screen reaches
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


class PenWidget(QLabel):
    """A square widget with one pen, whichever device moves it; a subclass says what the pen does.

    While one device holds the pen down, the others are ignored, but for a stylus: what a palm or a mouse event of its
    own had drawn just before is taken back then. Places that are not finite are ignored too.
    """

    touched = Signal()
    """A finger or a stylus touched the widget for the first time."""

    fingers_tapped = Signal(int)
    """So many fingers, two or more, touched the widget together, hardly moved, and were lifted at once."""

    pressed_by_key = Signal(bool)
    """A key put the pen down, or lifted it."""

    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(QPixmap(1, 1))  # never shown: to a screen reader, a label with a picture is one
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)  # to notice a stylus in the air, whose hand may rest on the screen
        self.setMouseTracking(True)  # to follow the pen in the air, and to notice a release that went elsewhere
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pointer: _Pointer | None = None
        self._lifted: _Pointer | None = None
        self._since_lifted = QElapsedTimer()
        self._button = Qt.MouseButton.NoButton
        self._touch = Touch()
        self._since_stylus = QElapsedTimer()
        self._stylus_at: Place = (0.0, 0.0)
        self._were_felt: set[tuple[int, int]] = set()  # the styluses that have reported some pressure
        self._was_touched = False
        self._pressed_at: Place = (0.0, 0.0)
        self._went = 0.0  # as far from there since, in sides
        self.fingers_draw = True
        """Whether a finger may be the pen; a mouse always may."""
        self.feels_pressure = True
        """Whether a stylus' pressure counts; else it is always full."""
        self._key_place: Place = (0.5, 0.5)
        self.device = ""
        """What was the pen last: "mouse", "pen", "finger" or "keys"; "" if there was none yet."""

    def pen_pressed(self, at: Place, pressure: float, erases: bool) -> None:
        """The pen came down inside the widget; ``erases`` with the right mouse button and the stylus' eraser end."""
        raise NotImplementedError

    def pen_moved(self, at: Place, pressure: float) -> None:
        """The pen moved while it was down, perhaps out of the widget; ``pressure`` is in 0..1."""
        raise NotImplementedError

    def pen_lifted(self) -> None:
        """The pen was lifted."""
        raise NotImplementedError

    def pen_cancelled(self) -> None:
        """What the pen did since it was pressed is to be taken back."""
        raise NotImplementedError

    def pen_taken_back(self) -> None:
        """What the pen did from when it was pressed last until it was lifted is to be taken back."""
        raise NotImplementedError

    def pen_was_light(self) -> None:
        """The pressure since the pen came down was 0, not full: this stylus does report it."""
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
            self._pointer, self._lifted = None, self._pointer
            self._since_lifted.start()
            self.pen_lifted()

    def _cancel_stroke(self) -> None:
        if self._pointer is not None:
            self._pointer = None
            self.pen_cancelled()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        draws = event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and self._pointer is None
        if draws and not self._repeats_the_stylus(event.position()):
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
        is_in_the_air = event.type() == QEvent.Type.TabletMove and event.buttons() == Qt.MouseButton.NoButton
        event.setAccepted(not is_in_the_air)  # else Qt sends a mouse event: in the air, it brings the cursor along
        self._since_stylus.start()
        at = self._place(event.position())
        self.pen_hovered(at)
        if at is not None:
            self._stylus_at = at
            self._take_back_what_came_first()
        pressure = self._pressure_of(event)
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self.finish_stroke()
            is_eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._press(_Pointer.STYLUS, event.position(), pressure, is_eraser)
        elif self._pointer is _Pointer.STYLUS:
            if event.type() == QEvent.Type.TabletMove and event.buttons() & Qt.MouseButton.LeftButton:
                self._move(event.position(), pressure)
            elif event.type() == QEvent.Type.TabletMove or event.button() == Qt.MouseButton.LeftButton:
                self.finish_stroke()

    def _take_back_what_came_first(self) -> None:
        """A palm's stroke, or that of a mouse event which some systems send before the stylus' own."""
        has_just_ended = self._since_lifted.isValid() and self._since_lifted.elapsed() < _JUST_BEFORE_MS
        if self._came_first(self._pointer):
            self._cancel_stroke()
        elif self._pointer is None and has_just_ended and self._came_first(self._lifted):
            self._lifted = None
            self.pen_taken_back()

    def _came_first(self, pointer: _Pointer | None) -> bool:
        """Whether what this pointer drew is the stylus' doing."""
        is_dot_there = max(math.dist(self._pressed_at, self._stylus_at), self._went) < _ECHO_SHARE
        return pointer is _Pointer.FINGER or (pointer is _Pointer.MOUSE and is_dot_there)

    def _pressure_of(self, event: QTabletEvent) -> float:
        """In 0..1, whatever the driver makes of it; a stylus that never reports any is taken as pressed fully."""
        reported = event.pressure()
        if math.isnan(reported) or not self.feels_pressure:
            return 1.0
        device = event.pointingDevice()
        stylus = device.systemId(), device.uniqueId().numericId()
        if reported > 0 and stylus not in self._were_felt:
            self._were_felt.add(stylus)
            if self._pointer is _Pointer.STYLUS:
                self.pen_was_light()
        return min(max(reported, 0.0), 1.0) if stylus in self._were_felt else 1.0

    def _repeats_the_stylus(self, position: QPointF) -> bool:
        """Whether a mouse event comes with the stylus', as some systems send one after it."""
        at = self._place(position)
        if at is None or not self._since_stylus.isValid() or self._since_stylus.elapsed() > _ECHO_MS:
            return False
        return math.dist(at, self._stylus_at) < _ECHO_SHARE

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.device().type() == QInputDevice.DeviceType.TouchScreen:
            self._take_touch(event)
            event.accept()  # or Qt would send a mouse event as well
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        """One finger draws; several tap. Others, and a palm beside a stylus, do nothing."""
        touch = self._touch
        if event.type() == QEvent.Type.TouchCancel:
            touch.cancel()
        if event.type() == QEvent.Type.TouchBegin and touch.is_over:
            first = event.points()[0]
            touch.begin(first, by_palm=self._pointer is not None or self._stylus_is_near())
            if self.fingers_draw and not touch.by_palm:
                self._press(_Pointer.FINGER, first.position())
        touch.follow(event.points(), is_last=event.type() == QEvent.Type.TouchEnd)
        if self._pointer is _Pointer.FINGER:
            self._draw_by_finger(event)
        if event.type() == QEvent.Type.TouchEnd and touch.is_tap:
            self.fingers_tapped.emit(touch.most_fingers)

    def _draw_by_finger(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel or self._touch.is_tap:
            self._cancel_stroke()
            return
        for point in event.points():
            if point.id() == self._touch.first_finger and point.state() == point.State.Updated:
                self._move(point.position())
            elif point.id() == self._touch.first_finger and point.state() == point.State.Released:
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
        self._key_place = within((x + right * step, y + down * step))
        self.keys_have_pen(True)
        self.pen_hovered(self._key_place)
        if self._pointer is _Pointer.KEYS:
            self.pen_moved(self._key_place, 1.0)

    def _press_or_lift_by_key(self) -> None:
        self.keys_have_pen(True)
        if self._pointer is _Pointer.KEYS:
            self.pressed_by_key.emit(False)
            self.finish_stroke()
        elif self._pointer is None:
            self.pen_hovered(self._key_place)
            self._pointer, self.device = _Pointer.KEYS, _Pointer.KEYS.value
            self.pen_pressed(self._key_place, 1.0, erases=False)
            self.pressed_by_key.emit(True)

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
            if not self._was_touched and pointer is not _Pointer.MOUSE:
                self._was_touched = True
                self.touched.emit()
            self._pressed_at, self._went = within(at), 0.0
            self.pen_pressed(self._pressed_at, pressure, erases)

    def _move(self, position: QPointF, pressure: float = 1.0) -> None:
        at = self._place(position)
        if at is not None:
            self._went = max(self._went, math.dist(at, self._pressed_at))
            self.pen_moved(at, pressure)

    def _place(self, position: QPointF) -> Place | None:
        x, y = position.x() / self.side, position.y() / self.side
        return (_near(x), _near(y)) if math.isfinite(x) and math.isfinite(y) else None


def _near(number: float) -> float:
    return min(max(number, -_FARTHEST), 1 + _FARTHEST)
