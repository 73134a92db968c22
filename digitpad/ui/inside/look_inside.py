"""*Look inside*: a pane beside the canvas with the network at three levels: the whole, a layer, a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from digitpad.base.language import in_turn, number, tr
from digitpad.ui.background.newest import Newest
from digitpad.ui.inside.layer_view import LayerView, output_of
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.inside.room_beside import RoomBeside, Scrolled, rows_beside
from digitpad.ui.inside.unit_view import UnitView
from digitpad.ui.inside.watching import Activity, Excited, Look, Watching
from digitpad.ui.inside.what_if_bar import WhatIf
from digitpad.ui.languages.wording import word, worded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from digitpad.recognition.reading import Reading
    from digitpad.ui.reading.live_reading import LiveReading

_NETWORK, _LAYER, _UNIT = range(3)
_ROOM = 400  # pixels by which the window becomes wider
_LEAST_WIDTH = 284  # of what is in the pane
_READING = tr("Reading the network…")


class LookInside(QWidget):
    """Shows what goes on in the network in use, live, while it is switched on."""

    place_changed = Signal()
    """Another level, stage or unit is shown, or pointed at."""

    def __init__(self, live_reading: LiveReading) -> None:
        super().__init__()
        self.setObjectName("inside")
        self._live_reading = live_reading
        self._activity: Activity | None = None
        self._excited: Excited | None = None
        self._stage, self._unit = 0, 0
        self._room = RoomBeside(self, _ROOM)
        self._network, self._layer, self._unit_view = NetworkView(), LayerView(), UnitView()
        self._levels = _Levels()
        self._title = worded(QLabel(), _READING)
        self._title.setObjectName("inside_title")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = QToolButton()
        self._what_if = WhatIf(live_reading)
        self._lay_out()
        self._watching = Newest(self, "look inside", Watching().answer)
        self._watching.answered.connect(self._on_answered)
        self._network.stage_opened.connect(self._open_stage)
        self._layer.unit_pointed_at.connect(self._on_unit_pointed_at)
        self._layer.unit_opened.connect(self._open_unit)
        self._what_if.brush_switched.connect(self._layer.set_brush)
        self._what_if.silenced_changed.connect(self._layer.show_silenced)
        self._layer.unit_brushed.connect(self._what_if.silence)
        live_reading.reading_changed.connect(self._on_reading_changed)
        live_reading.loading_failed.connect(lambda sentence: self._on_answered(Activity(fault=sentence)))

    def switch(self, on: bool) -> None:
        """Show the pane and follow the drawing, or do neither."""
        self._room.make(on)
        self.setVisible(on)
        if on:
            self._watching.start()
            self._what_if.start()
            self._live_reading.read(self._live_reading.drawing)
            self._network.setFocus()
        else:
            self.close_thread()

    def close_thread(self) -> None:
        """Leave no thread, and the network as it was."""
        self._watching.close()
        self._what_if.close_thread()

    @property
    def activity(self) -> Activity | None:
        """What is shown."""
        return self._activity

    @property
    def level(self) -> int:
        """0 for the whole network, 1 for a layer, 2 for a unit."""
        return self._levels.currentIndex()

    @property
    def stage(self) -> int:
        """The number of the stage that is shown alone, or was; 0 is the image."""
        return self._stage

    @property
    def is_last_stage(self) -> bool:
        """Whether that stage is the network's last."""
        return self._activity is not None and self._stage == len(self._activity.stages) - 1

    @property
    def output(self) -> float:
        """That of the unit, or pixel, that is shown or pointed at."""
        unit = self._unit if self.level == _UNIT else self._layer.chosen
        return output_of(self._activity, self._stage, unit) if self._activity and self._activity.stages else 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.level != _NETWORK:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._show_level()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._back.setObjectName("inside_back")
        word(self._back.setText, tr("Back"))
        word(self._back.setToolTip, tr("Back (Esc)"))
        self._back.clicked.connect(self._go_back)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        for view in (self._network, self._layer, self._unit_view):
            self._levels.addWidget(view)
        self._levels.installEventFilter(self)
        content = QWidget()
        down = QVBoxLayout(content)
        down.addStrut(_LEAST_WIDTH)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(head)
        down.addWidget(self._levels, 1)
        down.addWidget(self._what_if)
        rows_beside(self).addWidget(Scrolled("inside_scrolled", content, Qt.FocusPolicy.NoFocus))
        self._what_if.hide()
        self._back.hide()

    def _on_reading_changed(self, reading: Reading | None) -> None:
        classifier = self._live_reading.classifier
        if not self.isVisible() or classifier is None:
            return
        stage = self._stage if self.level == _UNIT and self._stage else None
        frame = self._network.frame if self.level == _NETWORK else None
        self._watching.ask(Look(_image_of(reading), classifier, stage, frame))

    def _on_answered(self, part: Activity | Excited) -> None:
        if isinstance(part, Excited):
            self._excited = part
            if self.level == _UNIT:
                self._unit_view.show_excited(part, self._unit)
            return
        if self._activity is None or part.content is not self._activity.content:
            self._levels.setCurrentIndex(_NETWORK)  # there is another network
            self._excited = None
            self._what_if.forget()
        self._activity = part
        self._show_level()

    def _show_level(self) -> None:
        activity = self._activity
        if activity is None:
            return
        if activity.stages and self.level == _NETWORK:
            self._network.show_activity(activity)
        elif activity.stages and self.level == _LAYER:
            self._layer.show_activity(activity, self._stage)
        elif activity.stages:
            self._unit_view.show_unit(activity, self._stage, self._unit)
        self._levels.setVisible(bool(activity.stages))
        can_change = bool(activity.stages) and not activity.fault
        self._what_if.setVisible(can_change and self.level != _NETWORK and self._stage > 0)
        self._say_where()

    def _say_where(self) -> None:
        activity = self._activity
        self._back.setVisible(self.level != _NETWORK)
        if activity is None or not activity.stages:
            word(self._title.setText, activity.fault if activity else _READING)
        elif self.level == _NETWORK:
            said = tr("Click a layer to see it larger.")
            if activity.fault:
                said = in_turn([activity.fault, tr("These are its first layers."), said])
            word(self._title.setText, said)
        else:
            unit = self._unit if self.level == _UNIT else self._layer.chosen
            title = activity.stages[self._stage].title
            word(self._title.setText, _of_a_unit(title, self._stage, unit, self.output, self.level == _LAYER))

    def _on_unit_pointed_at(self) -> None:
        self._say_where()
        self.place_changed.emit()

    def _open_stage(self, number: int) -> None:
        self._stage = number
        self._levels.setCurrentIndex(_LAYER)
        self._layer.choose(0)
        self._what_if.show_stage(number)
        self._layer.setFocus()
        self._show_level()
        self.place_changed.emit()

    def _open_unit(self, unit: int) -> None:
        if self._stage == 0:
            return  # a pixel has no weights
        self._unit = unit
        self._levels.setCurrentIndex(_UNIT)
        self._unit_view.setFocus()
        known = self._excited if self._excited is not None and self._excited.stage == self._stage else None
        self._unit_view.show_excited(known, unit)
        self._show_level()
        self.place_changed.emit()
        self._live_reading.read(self._live_reading.drawing)

    def _go_back(self) -> None:
        self._levels.setCurrentIndex(max(self.level - 1, _NETWORK))
        (self._network if self.level == _NETWORK else self._layer).setFocus()
        self._show_level()
        self.place_changed.emit()


class _Levels(QStackedWidget):
    """As high as there is room for; where there is none, what is around it scrolls."""

    def sizeHint(self) -> QSize:
        return QSize(360, self.minimumSizeHint().height())


def _of_a_unit(title: str, stage: int, unit: int, output: float, can_be_opened: bool) -> str:
    where = {"title": title, "unit": str(unit), "output": number(output, 2)}
    if stage == 0:
        return tr("{title}. Pixel {unit}: {output}", **where)
    if can_be_opened:
        return tr("{title}. Unit {unit}: {output}. Click a unit to see its sum.", **where)
    return tr("{title}. Unit {unit}: {output}", **where)


def _image_of(reading: Reading | None) -> NDArray[np.float32]:
    """What the network looks at: of a blank canvas, black."""
    import numpy as np

    return np.zeros((28, 28), np.float32) if reading is None else reading.digit_image
