"""Keys without Ctrl, Alt or Meta are shortcuts, until they are switched off."""

from collections.abc import Callable

import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

KEY, CTRL, NONE = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def active(pad: Pad) -> None:
    pad.window.activateWindow()
    pad.qtbot.waitUntil(pad.window.isActiveWindow)
    pad.canvas.setFocus()


def test_single_keys_do_nothing_when_they_are_switched_off_and_all_again_when_they_are_on(pad: Pad) -> None:
    width = pad.canvas.pen_width
    for on in (False, True):
        pad.mouse.draw(SEVEN)
        pad.settle()
        pad.trigger("action_single_keys")
        pressed = (KEY.Key_E, KEY.Key_BracketRight, KEY.Key_H, KEY.Key_N, KEY.Key_3, KEY.Key_Delete)
        for key in pressed:
            QTest.keyClick(pad.canvas, key)
        assert pad.action("action_eraser").isChecked() is on
        assert (pad.canvas.pen_width > width) is on
        assert pad.action("action_history").isChecked() is not on
        assert pad.action("action_next_digit").isChecked() is on
        assert bool(pad.window.live_hand.hand) is on
        assert bool(pad.canvas.drawing) is not on


def test_keys_with_ctrl_and_those_of_the_canvas_work_on(pad: Pad) -> None:
    pad.trigger("action_single_keys")
    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Right, KEY.Key_Space):
        QTest.keyClick(pad.canvas, key)
    assert len(pad.canvas.drawing.strokes) == 1
    QTest.keyClick(pad.canvas, KEY.Key_Z, CTRL)
    assert not pad.canvas.drawing
    QTest.keyClick(pad.canvas, KEY.Key_F1)
    found(pad.window, QWidget, "shortcuts").close()
    QTest.keyClick(pad.canvas, KEY.Key_F11)
    assert pad.window.isFullScreen()
    QTest.keyClick(pad.canvas, KEY.Key_Escape)
    assert not pad.window.isFullScreen()


def test_neither_do_those_that_count_while_presenting(pad: Pad) -> None:
    pad.trigger("action_present")
    pad.mouse.draw(SEVEN)
    pad.settle()
    for on in (False, True):
        pad.trigger("action_single_keys")
        QTest.keyClick(pad.canvas, KEY.Key_R)
        assert found(pad.window, QWidget, "curtain").isVisible() is not on
    assert found(pad.window, QPushButton, "was_right_button").isEnabled()


@pytest.mark.parametrize("code", ["en", "ar", "ja", "fr"])
def test_no_key_is_promised_that_does_nothing(pad: Pad, code: str) -> None:
    pad.trigger("action_present")
    pad.trigger(f"action_language_{code}")
    buttons = [found(pad.window, QPushButton, f"{name}_button") for name in ("reveal", "was_right", "was_wrong")]
    actions = [pad.action(f"action_{name}") for name in ("pen", "eraser", "why")]

    def said() -> list[str]:
        return [button.text() for button in buttons] + [action.toolTip() for action in actions]

    with_keys = said()
    assert [text[-3:] for text in with_keys] == ["(R)", "(Y)", "(X)", "(P)", "(E)", "(W)"]
    pad.trigger("action_single_keys")
    assert not any("(" in text or text.endswith((" ", "\u200f")) for text in said())
    assert all(text and whole.startswith(text) for text, whole in zip(said(), with_keys, strict=True))
    pad.trigger("action_single_keys")
    assert said() == with_keys


def test_neither_is_one_promised_by_what_is_made_later(pad: Pad) -> None:
    pad.trigger("action_single_keys")
    pad.trigger("action_present")
    assert found(pad.window, QPushButton, "reveal_button").text() == "Reveal"
    assert found(pad.window, QAbstractButton, "why_button").toolTip().endswith("against it")


def test_that_is_remembered(pad: Pad, open_pad: Callable[..., Pad]) -> None:
    pad.trigger("action_single_keys")
    pad.window.close()
    second = open_pad()
    second.window.activateWindow()
    second.qtbot.waitUntil(second.window.isActiveWindow)
    QTest.keyClick(second.canvas, KEY.Key_E)
    assert not second.action("action_single_keys").isChecked()
    assert second.action("action_pen").toolTip() == "Pen"
    assert not second.action("action_eraser").isChecked()
