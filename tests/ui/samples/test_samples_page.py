"""The Samples page: looked through, filtered, relabelled, deleted, and digits collected."""

from itertools import pairwise

import pytest
from hand import FOUR, ONE, SEVEN, drawing
from in_english import english
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from digitpad.ink.strokes import Drawing
from digitpad.recognition.known_digits import known_drawings
from digitpad.samples.hands import add_hand, hands
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples, read_samples
from digitpad.ui.kit.plain_text import draw_a
from digitpad.ui.samples.because import Because
from digitpad.ui.samples.collecting import Collecting
from digitpad.ui.samples.sample_list import SampleList
from digitpad.ui.samples.sample_model import STORED


class Page:
    """The page as automation finds it, with the samples of a hand called Ann."""

    def __init__(self, pad: Pad, samples: list[Sample]) -> None:
        self.pad = pad
        if samples:
            add_samples(add_hand("Ann"), samples)
            pad.settle()
            pad.trigger("action_next_hand")
            pad.qtbot.waitUntil(lambda: len(pad.window.live_hand.learned.stored) == len(samples), timeout=30_000)
        pad.trigger("action_samples_page")
        self.list = found(pad.window, SampleList, "samples")
        pad.qtbot.waitUntil(self.list.isVisible)
        self.filter = found(pad.window, QComboBox, "samples_filter")
        self.digit = found(pad.window, QComboBox, "samples_digit")
        self.by_doubt = found(pad.window, QCheckBox, "samples_by_doubt")
        self.how_well = found(pad.window, QLabel, "how_well")

    @property
    def texts(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def select(self, *rows: int) -> None:
        self.list.clearSelection()
        for row in rows:
            self.list.selectionModel().select(
                self.list.model().index(row, 0), self.list.selectionModel().SelectionFlag.Select
            )

    def drawing(self, row: int) -> Drawing:
        stored = self.list.model().index(row, 0).data(STORED)
        assert isinstance(stored.sample.drawing, Drawing)
        return stored.sample.drawing

    def press(self, key: Qt.Key) -> None:
        self.pad.qtbot.keyClick(self.list, key)


MADE = [
    Sample(drawing(ONE), 7, 1, 1, 0.9),
    Sample(drawing(FOUR), 4, 2, 4, 0.9),
    Sample(drawing(SEVEN), 7, 3, 7, 0.9),
    Sample(drawing([ONE[0] + 0.02]), 7, 4, 1, 0.9),
]


@pytest.fixture
def page(pad: Pad) -> Page:
    return Page(pad, MADE)


def labels_on_disk() -> list[int]:
    return [stored.sample.label for hand in hands() for stored in read_samples(hand, pytest.fail)]


def test_samples_are_shown_newest_first_with_what_the_network_makes_of_them(page: Page) -> None:
    assert page.texts == ["7, read as 1", "7", "4", "7, read as 1"]
    assert page.how_well.text().startswith(
        "4 samples, each read as if it were new: 50.0 % right by the network alone, 100.0 %"
    )


def test_the_figures_are_of_the_digit_that_is_chosen(page: Page) -> None:
    page.digit.setCurrentText("7")
    assert page.how_well.text().startswith(
        "3 samples, each read as if it were new: 33.3 % right by the network alone, 100.0 %"
    )
    page.digit.setCurrentText("4")
    assert page.how_well.text().startswith("1 sample, each read as if it were new: 100.0 % right")
    page.digit.setCurrentText("5")
    assert page.how_well.text() == ""
    page.digit.setCurrentIndex(0)
    assert page.how_well.text().startswith("4 samples")


def test_they_are_filtered_and_sorted_by_doubt(page: Page) -> None:
    page.filter.setCurrentText("Read wrong")
    assert page.texts == ["7, read as 1", "7, read as 1"]
    page.filter.setCurrentText("Confirmed")
    assert page.texts == ["7", "4"]
    page.digit.setCurrentText("4")
    assert page.texts == ["4"]
    page.filter.setCurrentText("Read wrong")
    assert page.texts == []
    page.filter.setCurrentText("All")
    page.digit.setCurrentIndex(0)
    page.by_doubt.click()
    assert page.texts[:2] == ["7, read as 1", "7, read as 1"]


def test_what_is_selected_gets_the_label_of_a_key_and_undo_takes_it_back(page: Page) -> None:
    page.select(0, 3)
    page.press(Qt.Key.Key_1)
    assert page.texts == ["1", "7", "4", "1"]
    assert page.pad.message.text() == "2 samples are now labelled 1."
    page.pad.window.keep()
    assert sorted(labels_on_disk()) == [1, 1, 4, 7]
    page.pad.trigger("action_undo")
    page.pad.window.keep()
    assert page.texts == ["7, read as 1", "7", "4", "7, read as 1"]
    assert sorted(labels_on_disk()) == [4, 7, 7, 7]


def test_what_is_selected_is_deleted_and_undo_brings_it_back(page: Page) -> None:
    page.select(1, 2)
    page.press(Qt.Key.Key_Delete)
    assert page.texts == ["7, read as 1", "7, read as 1"]
    page.pad.window.keep()
    assert labels_on_disk() == [7, 7]
    page.pad.qtbot.mouseClick(page.pad.message_action, Qt.MouseButton.LeftButton)
    page.pad.window.keep()
    assert sorted(labels_on_disk()) == [4, 7, 7, 7]
    page.press(Qt.Key.Key_Delete)  # with nothing selected
    assert len(page.texts) == 4


def test_one_is_shown_in_the_pad(page: Page) -> None:
    wanted = page.drawing(2)
    page.list.setCurrentIndex(page.list.model().index(2, 0))
    page.press(Qt.Key.Key_Return)
    assert page.pad.canvas.drawing == wanted
    assert page.pad.canvas.isVisible()


def test_a_page_without_samples_says_how_to_begin(pad: Pad) -> None:
    page = Page(pad, [])
    assert page.texts == []
    assert page.how_well.text() == ""
    pad.window.grab()
    pad.trigger("action_draw_page")
    pad.mouse.draw(ONE)
    pad.settle()
    pad.trigger("action_label_7")
    pad.trigger("action_samples_page")
    assert page.texts == ["7, read as 1"]


def test_of_many_only_those_that_are_seen_are_painted(pad: Pad) -> None:
    page = Page(pad, [Sample(drawing([ONE[0] * (1 - 0.0002 * number)]), 1, number) for number in range(300)])
    assert len(page.texts) == 300
    painted = page.list._painted
    pad.qtbot.waitUntil(lambda: len(painted) > 0)
    pad.window.grab()
    assert len(painted) < 150


def test_digits_are_collected_one_after_another(pad: Pad) -> None:
    page = Page(pad, [])
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "collect_button"), Qt.MouseButton.LeftButton)
    assert pad.canvas.isVisible()
    collecting = pad.window.findChild(Collecting)
    assert collecting is not None
    by_rule = [[stroke.xy for stroke in drawing.strokes] for drawing in known_drawings(30)]
    asked = []
    pad.mouse.draw(ONE)
    pad.trigger("action_label_1")
    assert hands() == []  # what is asked for is learned, whatever key is pressed
    pad.trigger("action_clear")
    for number in range(30):
        digit = int(pad.message.text().split()[2])
        said = f"{english(draw_a(digit))} ({number + 1} of 30). It is learned when the pen has rested, or with Enter."
        assert pad.message.text() == said
        assert pad.canvas.hint == draw_a(digit)
        asked.append(digit)
        pad.mouse.draw(by_rule[10 * (number // 10) + digit])
        if number % 10 == 0:
            pad.qtbot.waitUntil(lambda: not pad.canvas.drawing, timeout=10_000)
        else:
            pad.trigger("action_confirm")
    assert pad.message.text() == "30 of 30 digits were learned."
    assert pad.canvas.hint == "Draw a digit"
    assert sorted(asked) == sorted([*range(10)] * 3)
    assert all(one != other for one, other in pairwise(asked))
    assert not collecting.is_under_way
    pad.trigger("action_samples_page")
    assert len(page.texts) == 30


def test_what_looks_like_another_digit_is_asked_for_once_more(pad: Pad) -> None:
    Page(pad, [])
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "collect_button"), Qt.MouseButton.LeftButton)
    first = int(pad.message.text().split()[2])
    pad.mouse.draw(ONE)
    pad.trigger("action_confirm")
    second = int(pad.message.text().split()[2])
    pad.mouse.draw([ONE[0] + 0.01])
    pad.trigger("action_confirm")
    asked = english(draw_a(second))
    assert pad.message.text() == (
        f"This {second} looks like your {first} (today), so it is held back. Once more: {asked} (2 of 30)."
    )
    because = found(pad.window, Because, "because")
    assert because.text == f"your {second} here looks like your {first} (today)"
    assert [drawing.strokes != () for drawing in because.drawings] == [True, True]
    pad.mouse.draw(SEVEN)
    assert "looks like" not in because.text
    pad.trigger("action_confirm")
    assert " (3 of 30)" in pad.message.text()
    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    assert pad.message.text() == "2 of 30 digits were learned."
    pad.trigger("action_samples_page")
    page = Page(pad, [])
    found(pad.window, QComboBox, "samples_filter").setCurrentText("Held back")
    assert page.texts == [f"{second}, held back"]
    page.select(0)
    pad.qtbot.keyClick(page.list, str(second))
    assert pad.message.text() == f"Learned this {second}."
    assert page.texts == []


def test_digits_are_collected_with_the_stylus_which_rests_between_them(pad: Pad) -> None:
    Page(pad, [])
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "collect_button"), Qt.MouseButton.LeftButton)
    by_rule = [[stroke.xy for stroke in drawing.strokes] for drawing in known_drawings(10)]
    for number in range(3):
        digit = int(pad.message.text().split()[2])
        assert f"({number + 1} of 30)" in pad.message.text()
        pad.stylus.draw(by_rule[digit], pressure=0.2 + 0.3 * number)
        pad.qtbot.waitUntil(lambda: not pad.canvas.drawing, timeout=10_000)
    pad.window.live_hand.save()
    (hand,) = hands()
    kept = read_samples(hand, pytest.fail)
    assert [each.sample.device for each in kept] == ["pen"] * 3
    assert sorted({float(each.sample.drawing.strokes[0].points[0, 2]) for each in kept}) == [0.2, 0.5, 0.8]


def test_a_palm_that_leaves_nothing_does_not_keep_a_digit_from_being_taken(pad: Pad) -> None:
    Page(pad, [])
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "collect_button"), Qt.MouseButton.LeftButton)
    digit = int(pad.message.text().split()[2])
    by_rule = [[stroke.xy for stroke in drawing.strokes] for drawing in known_drawings(10)]
    pad.mouse.draw(by_rule[digit])
    drawn = pad.canvas.drawing
    for what in ("press", "release"):
        touch = QTest.touchEvent(pad.window, pad.touch_screen, False)
        getattr(touch, what)(1, QPoint(round(0.9 * pad.canvas.side), round(0.9 * pad.canvas.side)), pad.canvas)
        touch.commit()
    assert pad.canvas.drawing is not drawn
    pad.stylus.move(0.2, 0.2, buttons=Qt.MouseButton.NoButton)  # in the air: what touched was the hand that holds it
    assert pad.canvas.drawing is drawn
    pad.qtbot.waitUntil(lambda: not pad.canvas.drawing, timeout=10_000)
    assert "(2 of 30)" in pad.message.text()


def test_collecting_can_be_ended(pad: Pad) -> None:
    Page(pad, [])
    pad.qtbot.mouseClick(found(pad.window, QPushButton, "collect_button"), Qt.MouseButton.LeftButton)
    pad.mouse.draw(ONE)
    pad.trigger("action_confirm")
    assert pad.message_action.text() == "End"
    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    assert pad.message.text() == "1 of 30 digits were learned."
    pad.mouse.draw(SEVEN)
    pad.settle()
    pad.trigger("action_confirm")
    assert pad.message.text().startswith("Learned this 7.")
