"""A drawing is said to be a digit, on the pad, and the pad answers by it: real keys, clicks and files."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hand import FOUR, ONE, SEVEN, Positions, drawing, line
from pad import Pad
from parts import found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from strip import Strip

from digitpad.base.language import again
from digitpad.samples.hands import add_hand, hands, remove_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_sample, delete, read_samples, relabel, sample_files
from digitpad.ui.samples.because import Because
from digitpad.ui.samples.live_hand import FIRST_HAND


def draw(pad: Pad, strokes: list[Positions]) -> None:
    pad.mouse.draw(strokes)
    pad.settle()


def press(pad: Pad, key: Qt.Key) -> None:
    pad.qtbot.keyClick(pad.window, key)


def wait_until_loaded(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: not pad.window.live_hand.is_loading, timeout=10_000)


def wait_for_labels(pad: Pad, labels: list[int]) -> None:
    """Wait until the window has learned samples of these labels."""
    live_hand = pad.window.live_hand
    pad.qtbot.waitUntil(
        lambda: sorted(stored.sample.label for stored in live_hand.learned.stored) == labels, timeout=10_000
    )


def kept() -> list[tuple[int, int | None, str]]:
    samples = [stored.sample for hand in hands() for stored in read_samples(hand, pytest.fail)]
    return [(sample.label, sample.answer, sample.device) for sample in samples]


def test_a_key_makes_the_answer_what_was_said_and_the_sample_is_kept(pad: Pad) -> None:
    draw(pad, ONE)
    assert pad.prediction.text() == "1"

    press(pad, Qt.Key.Key_7)

    assert pad.prediction.text() == "7"
    assert pad.message.text() == "Learned this 7."
    assert pad.message_action.text() == "Undo"
    assert pad.window.live_hand.hand is not None
    assert pad.window.live_hand.hand.name == again(FIRST_HAND)
    pad.qtbot.waitUntil(lambda: kept() == [(7, 1, "mouse")])
    wait_until_loaded(pad)
    assert pad.prediction.text() == "7"


def test_a_correction_works_for_the_next_drawing_and_says_which_it_was_like(pad: Pad) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.trigger("action_clear")
    draw(pad, [ONE[0] + 0.02])
    because = pad.window.findChild(Because, "because")

    assert pad.prediction.text() == "7"
    assert because is not None
    assert because.isVisible()
    assert because.text == "as your 7 (today)"
    pad.trigger("action_clear")
    draw(pad, FOUR)
    assert pad.prediction.text() == "4"
    assert because.text == ""


def test_undo_and_redo_cover_it_and_the_button_is_undo(pad: Pad) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.qtbot.waitUntil(lambda: len(kept()) == 1)

    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    assert pad.prediction.text() == "1"
    assert pad.message.text() == ""
    assert pad.canvas.drawing
    pad.qtbot.waitUntil(lambda: kept() == [])

    pad.trigger("action_redo")
    assert pad.prediction.text() == "7"
    pad.qtbot.waitUntil(lambda: len(kept()) == 1)
    pad.trigger("action_undo")
    pad.trigger("action_undo")
    assert not pad.canvas.drawing


def test_another_label_takes_the_place_of_the_first_one(pad: Pad) -> None:
    draw(pad, ONE)
    for key in (Qt.Key.Key_7, Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_4):
        press(pad, key)
    assert pad.prediction.text() == "4"
    pad.qtbot.waitUntil(lambda: [label for label, *_rest in kept()] == [4])
    pad.trigger("action_undo")
    assert pad.prediction.text() == "7"
    press(pad, Qt.Key.Key_7)
    assert pad.message.text() == "This 7 was learned already."


def test_with_another_label_a_drawing_is_never_off_the_disk(pad: Pad, monkeypatch: pytest.MonkeyPatch) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.window.keep()
    samples_at_each_sync, system_call = [], os.fsync

    def fsync(descriptor: int) -> None:
        system_call(descriptor)
        samples_at_each_sync.append(len(kept()))

    monkeypatch.setattr(os, "fsync", fsync)
    press(pad, Qt.Key.Key_4)
    pad.window.keep()
    assert min(samples_at_each_sync) == 1
    assert [label for label, *_rest in kept()] == [4]


def test_a_thousand_contradictions_leave_the_last_word_to_the_last_one(pad: Pad) -> None:
    draw(pad, ONE)
    for _time in range(100):
        for key in (Qt.Key.Key_7, Qt.Key.Key_3):
            press(pad, key)
    pad.trigger("action_clear")
    draw(pad, ONE)
    assert pad.prediction.text() == "3"


def test_enter_confirms_an_answer(pad: Pad) -> None:
    draw(pad, SEVEN)
    press(pad, Qt.Key.Key_Return)
    assert pad.message.text() == "Learned this 7."
    pad.qtbot.waitUntil(lambda: kept() == [(7, 7, "mouse")])


def test_a_click_on_a_bar_says_which_digit_it_is(pad: Pad) -> None:
    draw(pad, ONE)
    row = QPoint(pad.bars.width() // 2, round(7.5 * pad.bars.height() / 10))
    pad.qtbot.mouseClick(pad.bars, Qt.MouseButton.LeftButton, pos=row)
    assert pad.prediction.text() == "7"
    pad.qtbot.mousePress(pad.bars, Qt.MouseButton.LeftButton, pos=row)
    pad.qtbot.mouseRelease(pad.bars, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert pad.prediction.text() == "7"


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", "grabbing the keyboard", extend=True)
def test_the_history_s_menu_says_which_digit_an_earlier_drawing_was(pad: Pad) -> None:
    draw(pad, ONE)
    pad.trigger("action_clear")
    strip = Strip(pad)
    strip.list.setCurrentRow(0)
    at = strip.list.visualItemRect(strip.list.item(0)).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, strip.list.viewport().mapToGlobal(at))
    QApplication.sendEvent(strip.list.viewport(), asked)
    menu = strip.list.findChild(QMenu, "history_menu")
    assert menu is not None

    next(action for action in menu.actions() if action.text() == "This is a &7").trigger()
    menu.close()

    pad.qtbot.waitUntil(lambda: [label for label, *_rest in kept()] == [7])
    draw(pad, [ONE[0] + 0.01])
    assert pad.prediction.text() == "7"


def test_nothing_is_learned_of_a_blank_canvas_or_in_mid_stroke(pad: Pad) -> None:
    press(pad, Qt.Key.Key_7)
    press(pad, Qt.Key.Key_Return)
    assert pad.message.text().startswith("There is no digit to learn;")
    pad.mouse.press(0.5, 0.2)
    pad.mouse.move(0.5, 0.7)
    press(pad, Qt.Key.Key_7)
    assert pad.message.text().startswith("Lift the pen first,")
    pad.mouse.release(0.5, 0.7)
    assert hands() == []
    assert not pad.window.live_hand.learned.stored


def test_the_keys_teach_on_the_page_with_the_canvas_alone(pad: Pad) -> None:
    draw(pad, ONE)
    pad.trigger("action_train_page")
    press(pad, Qt.Key.Key_7)
    pad.trigger("action_draw_page")
    assert hands() == []
    press(pad, Qt.Key.Key_7)
    assert pad.prediction.text() == "7"


def one(end: float) -> list[Positions]:
    """A 1 that ends at this place from left to right; that of `ONE` is 0.48."""
    return [line((0.5, 0.2), (end, 0.8))]


def contradict(pad: Pad) -> Because:
    """Confirm a 1, and then say of another one that it is a 7."""
    draw(pad, ONE)
    press(pad, Qt.Key.Key_1)
    pad.trigger("action_clear")
    draw(pad, one(0.46))
    press(pad, Qt.Key.Key_7)
    return found(pad.window, Because, "because")


def test_a_look_alike_of_another_label_is_said_and_harms_no_other_answer(pad: Pad) -> None:
    because = contradict(pad)
    assert pad.prediction.text() == "7"
    assert because.text == "your 7 here looks like your 1 (today)"
    drawings = [stored.sample.drawing for stored in pad.window.live_hand.learned.stored]
    assert sorted(because.drawings, key=drawings.index) == drawings
    assert pad.message.text() == (
        "Your 7 looks like your 1 (today), so it changes no other answer yet; say 7 again if it is right."
    )
    pad.qtbot.waitUntil(lambda: [label for label, *_rest in kept()] == [1, 7])
    pad.trigger("action_clear")
    draw(pad, one(0.465))
    assert pad.prediction.text() == "1"
    assert because.text == ""


def test_a_look_alike_is_taken_back_at_once(pad: Pad) -> None:
    because = contradict(pad)
    pad.qtbot.mouseClick(pad.message_action, Qt.MouseButton.LeftButton)
    assert pad.prediction.text() == "1"
    assert because.text == ""
    pad.qtbot.waitUntil(lambda: [label for label, *_rest in kept()] == [1])


@pytest.mark.parametrize("key", [Qt.Key.Key_7, Qt.Key.Key_Return])
def test_a_look_alike_that_is_said_again_is_kept(pad: Pad, key: Qt.Key) -> None:
    because = contradict(pad)
    press(pad, key)
    assert pad.message.text() == "Learned this 7."
    assert because.text == "as your 7 (today)"
    pad.window.keep()
    pad.trigger("action_clear")
    draw(pad, one(0.465))
    assert pad.prediction.text() == "7"
    for _edit in ("the drawing", "the clearing", "the keeping"):
        pad.trigger("action_undo")
    pad.window.keep()
    (hand,) = hands()
    assert [stored.sample.held_back for stored in read_samples(hand, pytest.fail)] == [False, True]


def test_a_second_one_that_contradicts_is_learned(pad: Pad) -> None:
    contradict(pad)
    pad.trigger("action_clear")
    draw(pad, one(0.455))
    press(pad, Qt.Key.Key_7)
    assert pad.message.text() == "Learned this 7."


def test_nobody_s_hand_learns_nothing_where_it_is_not_clear_whose_it_is(pad: Pad) -> None:
    add_hand("Ann")
    add_hand("Bob")
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    assert pad.message.text().startswith("Nobody's hand is in use")
    assert pad.prediction.text() == "1"


def test_the_only_hand_is_taken_up(pad: Pad) -> None:
    add_hand("Ann")
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    assert pad.window.live_hand.hand is not None
    assert pad.window.live_hand.hand.name == "Ann"
    wait_until_loaded(pad)


def test_the_hand_and_what_it_taught_are_there_after_a_restart(
    pad: Pad, open_pad: Callable[..., Pad], home: Path
) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.window.close()
    assert json.loads((home / "settings.json").read_bytes())["hand"]

    again = open_pad()
    again.qtbot.waitUntil(lambda: len(again.window.live_hand.learned.stored) == 1, timeout=10_000)
    draw(again, ONE)

    assert again.prediction.text() == "7"


def test_two_windows_do_not_lose_each_other_s(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.window.keep()
    other = open_pad()
    other.qtbot.waitUntil(lambda: len(other.window.live_hand.learned.stored) == 1, timeout=10_000)
    draw(other, FOUR)
    other.trigger("action_label_9")
    pad.trigger("action_clear")
    draw(pad, SEVEN)
    pad.trigger("action_label_2")
    other.window.keep()
    pad.window.keep()
    assert sorted(label for label, *_rest in kept()) == [2, 7, 9]
    for window in (pad, other):
        wait_for_labels(window, [2, 7, 9])
    pad.trigger("action_clear")
    draw(pad, [part + 0.01 for part in FOUR])
    assert pad.prediction.text() == "9"


def test_what_a_command_changes_is_seen_and_a_hand_that_it_deletes_is_nobody_s(pad: Pad) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.window.keep()
    (hand,) = hands()
    (first,) = read_samples(hand, pytest.fail)
    add_sample(hand, Sample(drawing(FOUR), 9, 5))
    wait_for_labels(pad, [7, 9])
    relabel(first, 3)
    wait_for_labels(pad, [3, 9])
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "3")
    delete(first.file)
    wait_for_labels(pad, [9])
    pad.trigger("action_clear")
    remove_hand(hand)
    pad.qtbot.waitUntil(lambda: "was deleted, maybe in another window" in pad.message.text(), timeout=10_000)
    assert pad.window.live_hand.hand is None
    draw(pad, ONE)
    assert pad.prediction.text() == "1"


def test_what_cannot_be_kept_is_said_and_kept_with_the_next_change(pad: Pad) -> None:
    draw(pad, ONE)
    press(pad, Qt.Key.Key_7)
    pad.window.keep()
    (hand,) = hands()
    (first,) = sample_files(hand)
    first.unlink()
    first.mkdir()  # in the way of the sample
    (first / "content").touch()
    pad.trigger("action_undo")
    pad.window.keep()
    assert "cannot be deleted" in pad.message.text()
    (first / "content").unlink()
    first.rmdir()
    press(pad, Qt.Key.Key_4)
    pad.window.keep()
    assert "cannot be deleted" not in pad.message.text()
    assert [label for label, *_rest in kept()] == [4]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to the size of a file")
def test_on_a_full_disk_the_answer_holds_and_the_sample_is_kept_once_there_is_room(pad: Pad) -> None:
    import resource

    draw(pad, ONE)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        press(pad, Qt.Key.Key_7)
        pad.window.live_hand.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert pad.prediction.text() == "7"
    (hand,) = hands()
    assert [file.name for file in hand.folder.iterdir()] == ["hand.json"]
    pad.trigger("action_clear")
    said = (
        f"A sample cannot be kept in {hand.folder} (File too large); make room there, or see that you may write there."
    )
    pad.qtbot.waitUntil(lambda: pad.message.text() == said)
    draw(pad, FOUR)
    press(pad, Qt.Key.Key_4)
    pad.window.keep()
    assert sorted(label for label, *_rest in kept()) == [4, 7]
