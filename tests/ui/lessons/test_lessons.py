"""Lessons beside the real program: each step is done by real events, and recognised."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hand import DIGITS, FOUR, SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSlider, QSpinBox, QTabWidget

from digitpad.ui.inside.layer_view import LayerView
from digitpad.ui.inside.look_inside import LookInside
from digitpad.ui.inside.network_view import NetworkView
from digitpad.ui.lessons.lesson import STEPS, Sign
from digitpad.ui.lessons.pane import LessonsPane
from digitpad.ui.lessons.progress import Progress
from digitpad.ui.lessons.texts import LESSONS
from digitpad.ui.train.train_tab import TrainTab

LEFT = Qt.MouseButton.LeftButton


class Lessons:
    """The pane in a window."""

    def __init__(self, pad: Pad) -> None:
        self.pad = pad
        pad.trigger("action_lessons")
        self.pane = found(pad.window, LessonsPane, "lessons")

    def said(self, name: str) -> str:
        return found(self.pane, QLabel, f"lesson_{name}").text()

    def choose(self, number: int) -> None:
        choice = found(self.pane, QComboBox, "lesson")
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Home)
        for _step in range(number):
            QTest.keyClick(choice, Qt.Key.Key_Down)
        self.pad.canvas.setFocus()

    def expect_done(self, step: int) -> None:
        """This step, from 1, is recognised as done; the next one is shown then."""
        self.pad.qtbot.waitUntil(lambda: self.said("seen").startswith("Done. "), timeout=60_000)
        assert self.said("heading") == f"Step {step} of 5"
        self.press("next")

    def press(self, name: str) -> None:
        QTest.mouseClick(found(self.pane, QPushButton, f"lesson_{name}"), LEFT)


@pytest.fixture
def lessons(pad: Pad) -> Lessons:
    return Lessons(pad)


def test_each_has_five_steps_in_whole_sentences() -> None:
    assert len(LESSONS) == 6
    for lesson in LESSONS:
        assert len(lesson.steps) == STEPS
        for step in lesson.steps:
            assert step.to_do.endswith(".")
            assert step.seen.endswith(".")
    assert {step.sign for lesson in LESSONS for step in lesson.steps} == set(Sign)


def test_a_lesson_is_taken_and_its_progress_remembered(
    pad: Pad, lessons: Lessons, open_pad: Callable[..., Pad]
) -> None:
    canvas = pad.canvas.rect().translated(pad.canvas.mapTo(pad.window, QPoint()))
    pane = lessons.pane.rect().translated(lessons.pane.mapTo(pad.window, QPoint()))
    assert not canvas.intersects(pane)
    lessons.choose(1)
    assert lessons.said("to_do") == "Draw a 3 on the canvas."
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert lessons.said("seen") == ""
    assert found(lessons.pane, QPushButton, "lesson_next").text() == "Skip"
    lessons.press("next")  # a 3 is not among the hands of the tests
    QTest.keyClick(pad.canvas, Qt.Key.Key_F3)
    lessons.expect_done(2)
    inside = found(pad.window, LookInside, "inside")
    view = found(inside, NetworkView, "inside_network")
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=20_000)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    lessons.expect_done(3)
    QTest.keyClick(found(inside, LayerView, "inside_layer"), Qt.Key.Key_Return)
    lessons.expect_done(4)
    pad.mouse.draw(FOUR)
    pad.qtbot.waitUntil(lambda: "You have finished this lesson." in lessons.said("seen"), timeout=20_000)
    assert found(lessons.pane, QComboBox, "lesson").currentText() == "A unit ✓"
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    assert not lessons.pane.isVisible()
    assert not pad.action("action_lessons").isChecked()
    pad.window.close()
    again = Lessons(open_pad())
    assert found(again.pane, QComboBox, "lesson").itemText(1) == "A unit ✓"
    assert found(again.pane, QComboBox, "lesson").currentIndex() == 0


def test_reasons_are_asked_for_and_esc_leaves_a_layer_first(pad: Pad, lessons: Lessons) -> None:
    lessons.choose(5)
    pad.mouse.draw(DIGITS[4])
    lessons.expect_done(1)
    QTest.keyClick(pad.canvas, Qt.Key.Key_W)
    lessons.expect_done(2)
    QTest.mouseClick(pad.bars, LEFT, pos=QPoint(10, round(pad.bars.height() * 0.95)))  # 9
    lessons.expect_done(3)
    lessons.press("next")  # such a digit is drawn by a person
    QTest.keyClick(pad.canvas, Qt.Key.Key_E)
    pad.mouse.draw([DIGITS[4][0][:4]])
    lessons.expect_done(5)
    assert lessons.said("to_do") == LESSONS[0].steps[0].to_do
    pad.trigger("action_look_inside")
    view = found(pad.window, NetworkView, "inside_network")
    inside = found(pad.window, LookInside, "inside")
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=20_000)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(found(inside, LayerView, "inside_layer"), Qt.Key.Key_Escape)
    assert inside.level == 0
    assert lessons.pane.isVisible()


def test_learning_is_watched(
    pad: Pad, lessons: Lessons, small_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    lessons.choose(3)
    pad.mouse.draw(SEVEN)
    lessons.expect_done(1)
    pad.trigger("action_train_page")
    lessons.expect_done(2)
    tab = found(pad.window, TrainTab, "train_tab")
    found(tab, QTabWidget, "training_views").setCurrentIndex(3)
    lessons.expect_done(3)
    found(tab, QComboBox, "preset").setCurrentText("custom")
    found(tab, QLineEdit, "layers").setText("8")
    found(tab, QSpinBox, "epochs").setValue(2)
    found(tab, QComboBox, "device").setCurrentText("CPU")
    QTest.mouseClick(found(tab, QPushButton, "train_button"), LEFT)
    lessons.expect_done(4)
    pad.qtbot.waitUntil(lambda: not tab.session.state.is_under_way, timeout=60_000)
    QTest.keyClick(found(tab, QSlider, "inside_epoch"), Qt.Key.Key_Home)
    lessons.expect_done(5)
    lessons.expect_done(1)
    lessons.expect_done(2)


@pytest.mark.parametrize(("text", "done"), [("", (0,) * 6), ("52", (5, 2, 0, 0, 0, 0)), ("9" * 9, (5,) * 6)])
def test_progress_is_kept_as_a_text(text: str, done: tuple[int, ...]) -> None:
    progress = Progress.from_text(text)
    assert progress.steps_done == done
    assert Progress.from_text(progress.as_text) == progress
