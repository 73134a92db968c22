"""Notices by the program's own signals that a person has done what a step of a lesson asks for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QMainWindow, QPushButton, QSlider, QSpinBox, QTabWidget, QWidget

from digitpad.recognition.prediction import CLOSE
from digitpad.ui.canvas.edits import Edit, EditKind
from digitpad.ui.lessons.lesson import Sign

if TYPE_CHECKING:
    from collections.abc import Callable

    from digitpad.recognition.reading import Reading
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.inside.look_inside import LookInside
    from digitpad.ui.pages import Pages
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.train.train_tab import TrainTab

_Kind = TypeVar("_Kind", bound=QObject)

_NETWORK, _LAYER, _UNIT = range(3)
_BRIGHT = 0.5
_TEN = 10


class Signs(QObject):
    """Waits for one sign at a time; parts of the window that are made later are followed from then on."""

    seen = Signal()
    """The sign that was waited for, which may have been there before."""

    def __init__(self, window: QMainWindow, canvas: Canvas, live_reading: LiveReading, pages: Pages) -> None:
        super().__init__(window)
        self._window, self._canvas, self._live_reading, self._pages = window, canvas, live_reading, pages
        self._awaited: Sign | None = None
        self._reading: Reading | None = None
        self._inside: LookInside | None = None
        self._train_tab: TrainTab | None = None
        self._follows_why = False
        self._holds = self._conditions()
        canvas.drawing_edited.connect(self._on_drawing_edited)
        live_reading.reading_changed.connect(self._on_reading_changed)
        pages.currentChanged.connect(self._look)
        self._action("action_why").toggled.connect(self._on_why_switched)
        self._action("action_look_inside").toggled.connect(self._on_look_inside_switched)
        self._action("action_how_it_works").triggered.connect(partial(self._notice, Sign.HOW_IT_WORKS))
        self._on_why_switched()
        self._on_look_inside_switched()
        if (made := window.findChild(QWidget, "train_tab")) is not None:
            self._follow_training(made)  # type: ignore[arg-type]
        pages.train_page_made.connect(self._follow_training)
        live_reading.read(canvas.drawing)

    def wait_for(self, sign: Sign | None) -> None:
        """Wait for a sign, which is seen at once if it is there; None: for nothing."""
        self._awaited = sign
        self._look()

    def _conditions(self) -> dict[Sign, Callable[[], bool]]:
        """Signs that last; others happen."""
        inside, training = self._inside_shows, self._training_shows
        return {
            Sign.DRAWN: lambda: bool(self._canvas.drawing) and not self._canvas.is_pressed,
            Sign.ONE_READ: partial(self._is_read, 1),
            Sign.THREE_READ: partial(self._is_read, 3),
            Sign.SEVEN_READ: partial(self._is_read, 7),
            Sign.IN_DOUBT: self._is_in_doubt,
            Sign.LOOK_INSIDE: lambda: self._action("action_look_inside").isChecked(),
            Sign.IMAGE_OPENED: lambda: inside(lambda pane: pane.level == _LAYER and pane.stage == 0),
            Sign.BRIGHT_PIXEL: lambda: inside(
                lambda pane: pane.level == _LAYER and pane.stage == 0 and pane.output > _BRIGHT
            ),
            Sign.FIRST_LAYER: lambda: inside(lambda pane: pane.level == _LAYER and pane.stage == 1),
            Sign.LAST_LAYER: lambda: inside(lambda pane: pane.level == _LAYER and pane.is_last_stage),
            Sign.UNIT_OPENED: lambda: inside(lambda pane: pane.level == _UNIT),
            Sign.WHOLE_NETWORK: lambda: inside(lambda pane: pane.level == _NETWORK),
            Sign.BIASES_OFF: lambda: inside(lambda pane: _part(pane, QCheckBox, "what_if_biases").isChecked()),
            Sign.WHY: lambda: self._action("action_why").isChecked(),
            Sign.COMPARED: lambda: (
                self._follows_why and _part(self._window, QComboBox, "why_against").currentIndex() > 0
            ),
            Sign.TRAIN_PAGE: lambda: self._pages.train_is_shown,
            Sign.INSIDE_PAGE: lambda: training(lambda tab: _view_of(tab) == "watch_it_learn"),
            Sign.CURVES_PAGE: lambda: training(lambda tab: _view_of(tab) == "curves_view"),
            Sign.OWN_NETWORK: lambda: training(lambda tab: _part(tab, QComboBox, "preset").currentText() == "custom"),
            Sign.TEN_EPOCHS: lambda: training(lambda tab: _part(tab, QSpinBox, "epochs").value() >= _TEN),
            Sign.TRAINING: lambda: training(lambda tab: tab.session.state.is_under_way),
            Sign.FIRST_EPOCH: lambda: training(lambda tab: bool(tab.session.course.epochs)),
            Sign.WENT_BACK: lambda: training(_is_at_the_beginning),
        }

    def _look(self) -> None:
        """Whether the sign is there."""
        if self._awaited in self._holds and self._holds[self._awaited]():
            self._notice(self._awaited)

    def _notice(self, sign: Sign) -> None:
        if sign is self._awaited:
            self._awaited = None
            self.seen.emit()

    # What the program tells

    def _on_drawing_edited(self, edit: Edit) -> None:
        if edit.kind is EditKind.ERASING:
            self._notice(Sign.ERASED)
        if self._inside_shows(lambda pane: pane.level == _UNIT):
            self._notice(Sign.UNIT_FOLLOWED)
        self._look()

    def _on_reading_changed(self, reading: Reading | None) -> None:
        self._reading = reading
        self._look()

    def _on_why_switched(self) -> None:
        if self._action("action_why").isChecked() and not self._follows_why:
            self._follows_why = True
            _part(self._window, QComboBox, "why_against").currentIndexChanged.connect(self._look)
        self._look()

    def _on_look_inside_switched(self) -> None:
        if self._action("action_look_inside").isChecked() and self._inside is None:
            pane: LookInside = _part(self._window, QWidget, "inside")  # type: ignore[assignment]
            self._inside = pane
            pane.place_changed.connect(self._look)
            _part(pane, QCheckBox, "what_if_biases").toggled.connect(self._look)
            restored = _part(pane, QPushButton, "what_if_restore").clicked
            restored.connect(partial(self._notice, Sign.RESTORED))
        self._look()

    def _follow_training(self, tab: TrainTab) -> None:
        self._train_tab = tab
        changed: tuple[SignalInstance, ...] = (
            tab.session.state_changed,
            tab.session.message_received,
            _part(tab, QTabWidget, "training_views").currentChanged,
            _part(tab, QComboBox, "preset").currentTextChanged,
            _part(tab, QSpinBox, "epochs").valueChanged,
            _part(tab, QSlider, "inside_epoch").valueChanged,
        )
        for each in changed:
            each.connect(lambda *_values: self._look())

    # What can be seen

    def _is_read(self, digit: int) -> bool:
        return self._reading is not None and not self._canvas.is_pressed and self._reading.prediction.digit == digit

    def _is_in_doubt(self) -> bool:
        if self._reading is None or self._canvas.is_pressed:
            return False
        first, second = self._reading.prediction.ranking[:2]
        probabilities = self._reading.prediction.probabilities
        return float(probabilities[first] - probabilities[second]) < CLOSE

    def _inside_shows(self, what: Callable[[LookInside], bool]) -> bool:
        return self._inside is not None and self._inside.isVisible() and what(self._inside)

    def _training_shows(self, what: Callable[[TrainTab], bool]) -> bool:
        return self._train_tab is not None and what(self._train_tab)

    def _action(self, name: str) -> QAction:
        return _part(self._window, QAction, name)


def _part(whole: QObject, kind: type[_Kind], name: str) -> _Kind:
    """A part of the window by its name."""
    found = whole.findChild(kind, name)
    assert found is not None
    return found


def _view_of(tab: TrainTab) -> str:
    """The name of the view that is shown."""
    return _part(tab, QTabWidget, "training_views").currentWidget().objectName()


def _is_at_the_beginning(tab: TrainTab) -> bool:
    slider = _part(tab, QSlider, "inside_epoch")
    return slider.value() == 0 and slider.maximum() > 0
