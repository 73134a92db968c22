"""Lessons beside the real program: each step is done by real events, and recognised."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hand import DIGITS, FOUR, ONE_OR_SEVEN, SEVEN, THREE
from pad import Pad
from parts import found
from pointers import Mouse
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSlider, QSpinBox, QTabWidget

from digitpad.ui.help.how_it_works import HowItWorks
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

    def expect_to_wait(self, step: int) -> None:
        """This step, from 1, is not done yet."""
        assert self.said("heading") == f"Step {step} of 5"
        assert self.said("seen") == ""

    def press(self, name: str) -> None:
        QTest.mouseClick(found(self.pane, QPushButton, f"lesson_{name}"), LEFT)


def whole_network(pad: Pad) -> tuple[LookInside, NetworkView]:
    """The pane that looks inside, and its first level, once it shows the network."""
    inside = found(pad.window, LookInside, "inside")
    pad.qtbot.waitUntil(lambda: inside.activity is not None and bool(inside.activity.stages), timeout=60_000)
    return inside, found(inside, NetworkView, "inside_network")


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
    lessons.expect_to_wait(1)
    assert found(lessons.pane, QPushButton, "lesson_next").text() == "Skip"
    pad.trigger("action_clear")
    pad.mouse.draw(THREE)
    lessons.expect_done(1)
    QTest.keyClick(pad.canvas, Qt.Key.Key_F3)
    lessons.expect_done(2)
    inside, view = whole_network(pad)
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


def test_a_pixel_is_found_in_the_image(pad: Pad, lessons: Lessons) -> None:
    pad.mouse.draw(DIGITS[1])
    lessons.expect_done(1)
    QTest.keyClick(pad.canvas, Qt.Key.Key_F2)
    lessons.expect_done(2)
    QTest.keyClick(found(pad.window, HowItWorks, "how_it_works"), Qt.Key.Key_Escape)
    lessons.expect_to_wait(3)
    QTest.keyClick(pad.canvas, Qt.Key.Key_F3)
    lessons.expect_done(3)
    inside, view = whole_network(pad)
    lessons.expect_to_wait(4)
    QTest.mouseClick(view, LEFT, pos=QPoint(view.width() // 2, 28))
    lessons.expect_done(4)
    lessons.expect_to_wait(5)
    pointer = Mouse(found(inside, LayerView, "inside_layer"))
    for step in range(200):  # down through the middle
        pointer.move(0.5, step / 200, Qt.MouseButton.NoButton)
        if inside.output > 0.5:
            break
    assert "You have finished this lesson." in lessons.said("seen")


def test_a_layer_is_broken_and_restored(pad: Pad, lessons: Lessons) -> None:
    lessons.choose(2)
    pad.mouse.draw(DIGITS[1])
    pad.settle()
    lessons.expect_to_wait(1)
    pad.trigger("action_clear")
    pad.mouse.draw(SEVEN)
    lessons.expect_done(1)
    QTest.keyClick(pad.canvas, Qt.Key.Key_F3)
    inside, view = whole_network(pad)
    lessons.expect_to_wait(2)
    QTest.mouseClick(view, LEFT, pos=QPoint(view.width() // 2, round(view.height() * 0.85)))
    lessons.expect_done(2)
    lessons.expect_to_wait(3)
    QTest.keyClick(found(inside, LayerView, "inside_layer"), Qt.Key.Key_Escape)
    lessons.expect_done(3)
    QTest.mouseClick(view, LEFT, pos=QPoint(view.width() // 2, round(view.height() * 0.5)))
    lessons.expect_to_wait(4)
    QTest.keyClick(found(inside, QCheckBox, "what_if_biases"), Qt.Key.Key_Space)
    lessons.expect_done(4)
    lessons.expect_to_wait(5)
    QTest.mouseClick(found(inside, QPushButton, "what_if_restore"), LEFT)
    assert "You have finished this lesson." in lessons.said("seen")


def test_reasons_are_asked_for_and_esc_leaves_a_layer_first(pad: Pad, lessons: Lessons) -> None:
    lessons.choose(5)
    pad.mouse.draw(DIGITS[4])
    lessons.expect_done(1)
    QTest.keyClick(pad.canvas, Qt.Key.Key_W)
    lessons.expect_done(2)
    QTest.mouseClick(pad.bars, LEFT, pos=QPoint(10, round(pad.bars.height() * 0.95)))  # 9
    lessons.expect_done(3)
    lessons.expect_to_wait(4)
    pad.trigger("action_clear")
    pad.mouse.draw(ONE_OR_SEVEN)
    lessons.expect_done(4)
    QTest.keyClick(pad.canvas, Qt.Key.Key_E)
    pad.mouse.draw([ONE_OR_SEVEN[0][:4]])
    lessons.expect_done(5)
    assert lessons.said("to_do") == LESSONS[0].steps[0].to_do
    pad.trigger("action_look_inside")
    inside, view = whole_network(pad)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(found(inside, LayerView, "inside_layer"), Qt.Key.Key_Escape)
    assert inside.level == 0
    assert lessons.pane.isVisible()


def test_opening_a_page_is_noticed_at_once(pad: Pad, lessons: Lessons) -> None:
    lessons.choose(3)
    pad.mouse.draw(SEVEN)
    lessons.expect_done(1)
    pad.trigger("action_train_page")
    assert lessons.said("seen").startswith("Done. ")


def test_learning_is_watched_and_then_learning_by_heart(
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
    lessons.expect_done(1)  # the page is open
    found(tab, QComboBox, "preset").setFocus()
    QTest.keyClick(found(tab, QComboBox, "preset"), Qt.Key.Key_Home)
    lessons.press("back")
    lessons.expect_done(1)
    lessons.expect_to_wait(2)
    QTest.keyClick(found(tab, QComboBox, "preset"), Qt.Key.Key_End)
    lessons.expect_done(2)
    lessons.expect_to_wait(3)
    epochs = found(tab, QSpinBox, "epochs")
    epochs.selectAll()
    QTest.keyClicks(epochs, "10")
    lessons.expect_done(3)
    lessons.expect_to_wait(4)
    QTest.mouseClick(found(tab, QPushButton, "train_button"), LEFT)
    lessons.expect_done(4)
    lessons.expect_to_wait(5)
    views = found(tab, QTabWidget, "training_views").tabBar()
    QTest.mouseClick(views, LEFT, pos=views.tabRect(0).center())
    assert "You have finished this lesson." in lessons.said("seen")
    QTest.mouseClick(found(tab, QPushButton, "stop_button"), LEFT)
    pad.qtbot.waitUntil(lambda: not tab.session.state.is_under_way, timeout=60_000)


@pytest.mark.parametrize(("text", "done"), [("", (0,) * 6), ("52", (5, 2, 0, 0, 0, 0)), ("9" * 9, (5,) * 6)])
def test_progress_is_kept_as_a_text(text: str, done: tuple[int, ...]) -> None:
    progress = Progress.from_text(text)
    assert progress.steps_done == done
    assert Progress.from_text(progress.as_text) == progress
