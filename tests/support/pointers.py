"""A mouse and a stylus that send real Qt events to a widget, at positions in widget sides."""

from hand import Positions
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Mouse:
    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def press(self, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
        self._send(QEvent.Type.MouseButtonPress, x, y, button, button)

    def move(self, x: float, y: float, buttons: Qt.MouseButton = LEFT) -> None:
        self._send(QEvent.Type.MouseMove, x, y, NONE, buttons)

    def release(self, x: float, y: float, button: Qt.MouseButton = LEFT, still: Qt.MouseButton = NONE) -> None:
        self._send(QEvent.Type.MouseButtonRelease, x, y, button, still)

    def draw(self, strokes: list[Positions]) -> None:
        for positions in strokes:
            places = positions.tolist()
            self.press(*places[0])
            for place in places[1:]:
                self.move(*place)
            self.release(*places[-1])

    def _send(self, kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        at = QPointF(x * self._widget.width(), y * self._widget.height())
        event = QMouseEvent(kind, at, self._widget.mapToGlobal(at), button, buttons, _NO_KEYS)
        QApplication.sendEvent(self._widget, event)


class Stylus:
    def __init__(self, widget: QWidget, eraser: bool = False, number: int = 1) -> None:
        """``number`` is that by which the system tells it from other styluses."""
        self._widget = widget
        kind = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
        self._device = QPointingDevice(
            "stylus",
            number,
            QInputDevice.DeviceType.Stylus,
            kind,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            2,
            "",
            QPointingDeviceUniqueId(),
        )

    def press(self, x: float, y: float, pressure: float = 0.5, button: Qt.MouseButton = LEFT) -> bool:
        return self._send(QEvent.Type.TabletPress, x, y, pressure, button, button)

    def move(self, x: float, y: float, pressure: float = 0.5, buttons: Qt.MouseButton = LEFT) -> bool:
        return self._send(QEvent.Type.TabletMove, x, y, pressure, NONE, buttons)

    def release(self, x: float, y: float, button: Qt.MouseButton = LEFT) -> bool:
        return self._send(QEvent.Type.TabletRelease, x, y, 0.0, button, NONE)

    def draw(self, strokes: list[Positions], pressure: float = 0.5) -> None:
        for positions in strokes:
            places = positions.tolist()
            x, y = places[0]
            self.press(x, y, pressure)
            for x, y in places[1:]:
                self.move(x, y, pressure)
            self.release(*places[-1])

    def _send(
        self,
        kind: QEvent.Type,
        x: float,
        y: float,
        pressure: float,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
    ) -> bool:
        at = QPointF(x * self._widget.width(), y * self._widget.height())
        at_screen = self._widget.mapToGlobal(at)
        event = QTabletEvent(
            kind, self._device, at, at_screen, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, _NO_KEYS, button, buttons
        )
        return QApplication.sendEvent(self._widget, event) and event.isAccepted()
