"""For screen readers: names and roles, the order of Tab, and answers announced at pen-up."""

import os
from pathlib import Path

import pytest
from hand import FOUR, SEVEN
from in_english import english
from pad import Pad
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from system_programs import install

SPACE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Tab
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def said(pad: Pad) -> list[str]:
    pad.qtbot.waitUntil(lambda: pad.window.announcer is not None)
    sentences: list[str] = []
    assert pad.window.announcer is not None
    pad.window.announcer.announced.connect(lambda said: sentences.append(english(said)))
    return sentences


def test_an_answer_is_announced_at_pen_up_and_not_before(pad: Pad, said: list[str]) -> None:
    (seven,) = (positions.tolist() for positions in SEVEN)
    pad.mouse.press(*seven[0])
    for place in seven[1:]:
        pad.mouse.move(*place)
        pad.settle()
    assert pad.prediction.text() == "7"
    assert said == ["Pen down"]
    pad.mouse.release(*seven[-1])
    pad.qtbot.waitUntil(lambda: len(said) == 3)
    assert said == ["Pen down", "Pen up", pad.in_words.text()]


def test_the_same_answer_is_not_announced_again(pad: Pad, said: list[str]) -> None:
    pad.mouse.draw(SEVEN)
    pad.settle()
    pad.settle()
    pad.mouse.press(0.01, 0.01)
    pad.mouse.release(0.01, 0.01)  # a stray dot, which changes nothing
    pad.settle()
    assert said == ["Pen down", "Pen up", "7, > 99 %", "Pen down", "Pen up"]


def test_undo_redo_and_clear_are_announced(pad: Pad, said: list[str]) -> None:
    pad.mouse.draw(FOUR)
    pad.settle()
    four = pad.in_words.text()
    assert said == [*["Pen down", "Pen up"] * 2, four]
    for action, answer in (
        (pad.action_clear, "No digit yet"),
        (pad.window.undo.action_undo, four),
        (pad.window.undo.action_redo, "No digit yet"),
    ):
        action.trigger()
        pad.settle()
        assert said[-1] == answer


def test_a_stroke_drawn_with_the_keys_is_announced_when_it_ends(pad: Pad, said: list[str]) -> None:
    for key in [LEFT] * 8 + [UP] * 12 + [SPACE] + [RIGHT] * 16 + [DOWN, DOWN, LEFT] * 12:
        pad.qtbot.keyClick(pad.canvas, key)
    pad.settle()
    assert said == ["Pen down"]
    pad.qtbot.keyClick(pad.canvas, SPACE)
    pad.qtbot.waitUntil(lambda: len(said) == 3)
    assert said == ["Pen down", "Pen up", pad.in_words.text()]
    assert said[2].startswith("7")


def test_the_pen_is_announced_whatever_it_is(pad: Pad, said: list[str]) -> None:
    for pen in (pad.mouse, pad.stylus, pad.eraser):
        said.clear()
        pen.press(0.2, 0.2)
        pen.move(0.3, 0.3)
        assert said == ["Pen down"]
        pen.release(0.3, 0.3)
        assert said[:2] == ["Pen down", "Pen up"]


def test_a_palm_that_is_taken_back_lifts_the_pen(pad: Pad, said: list[str]) -> None:
    touch = QTest.touchEvent(pad.window, pad.touch_screen, False)
    touch.press(1, QPoint(100, 100), pad.canvas)
    touch.commit()
    assert said == ["Pen down"]
    pad.stylus.press(0.8, 0.8)
    assert said == ["Pen down", "Pen up", "Pen down"]


def test_each_mode_that_is_switched_is_announced(
    pad: Pad, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By whatever it is switched: Esc ends a round, and the full screen with it."""
    install(tmp_path, "spd-say", "#!/bin/sh\n")  # else there is no voice that can be on
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    on_off = ["pen_only", "pressure", "next_digit", "why", "look_inside", "lessons", "history", "aloud", "single_keys"]
    for name in on_off:
        pad.window.show_message("")
        said.clear()
        action = pad.action(f"action_{name}")
        mode, was_on = action.iconText() if name == "why" else action.text().replace("&", ""), action.isChecked()
        action.trigger()
        action.trigger()
        assert [each for each in said if each.startswith(mode)] == [
            f"{mode}: {'off' if was_on else 'on'}",
            f"{mode}: {'on' if was_on else 'off'}",
        ]
    said.clear()
    pad.trigger("action_present")
    QTest.keyClick(pad.canvas, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert set(said) >= {f"{mode}: {at}" for mode in ("Full screen", "Present: what is it?") for at in ("on", "off")}


def test_what_is_chosen_of_several_is_announced(pad: Pad, said: list[str]) -> None:
    for name in ("pause_5", "theme_dark", "theme_system", "paper_blackboard", "paper_theme", "hand_nobody"):
        said.clear()
        pad.trigger(f"action_{name}")
        assert said == [pad.action(f"action_{name}").text().replace("&", "")]


def test_messages_tools_pages_and_the_pen_of_the_keys_are_announced(pad: Pad, said: list[str]) -> None:
    pad.window.show_message("Something to say.")
    pad.trigger("action_eraser")
    pad.trigger("action_samples_page")
    pad.trigger("action_draw_page")
    pad.canvas.setFocus()
    pad.qtbot.keyClick(pad.canvas, SPACE)
    assert said == ["Something to say.", "Eraser", "Samples", "Draw", "Pen down"]
    pad.qtbot.keyClick(pad.canvas, SPACE)
    assert said[5] == "Pen up"


def reached_by_tab(pad: Pad, first: QWidget) -> list[QWidget]:
    first.window().activateWindow()
    pad.qtbot.waitUntil(first.window().isActiveWindow)
    first.setFocus()
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in reached:
        assert widget is not None
        reached.append(widget)
        pad.qtbot.keyClick(widget, TAB)
    return reached


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not is_reached_by_arrows(widget)
    ]


def is_reached_by_arrows(widget: QWidget) -> bool:
    """Whether it is one of a group, of which Tab comes to the one that is chosen."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def assert_named(widget: QWidget) -> None:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.isValid()
    assert interface.text(QAccessible.Text.Name), widget
    assert interface.role() != QAccessible.Role.NoRole, widget


def test_everything_that_takes_the_focus_is_reached_by_tab_and_has_a_name_and_a_role(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.window.show_message("Something to say.")
    pad.settle()
    wanted = focusable(pad.window)
    assert len(wanted) >= 6
    assert set(reached_by_tab(pad, pad.canvas)) == set(wanted)
    for widget in wanted:
        assert_named(widget)
    for part in (pad.prediction, pad.in_words, pad.bars, pad.digit_view, pad.message):
        assert_named(part)


def test_what_is_painted_is_a_picture_with_a_name_that_says_what_it_shows(pad: Pad) -> None:
    named = {}
    for part in (pad.canvas, pad.bars, pad.digit_view):
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.role() == QAccessible.Role.Graphic
        named[part] = english(interface.text(QAccessible.Text.Name))
    assert named == {pad.canvas: "Canvas", pad.bars: "Probabilities", pad.digit_view: "What the network sees"}


@pytest.mark.parametrize("name", ["how_it_works", "shortcuts", "about"])
def test_so_is_everything_in_the_windows_of_help(pad: Pad, name: str) -> None:
    pad.trigger(f"action_{name}")
    window = pad.window.findChild(QWidget, name)
    assert isinstance(window, QWidget)
    wanted = focusable(window)
    assert set(reached_by_tab(pad, wanted[0])) == set(wanted)
    for widget in wanted:
        assert_named(widget)
    pad.qtbot.keyClick(wanted[0], Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_every_menu_entry_has_text(pad: Pad) -> None:
    for menu in pad.window.menuBar().actions():
        assert menu.text()
        entries = menu.menu()
        assert isinstance(entries, QMenu)
        assert all(entry.text() or entry.isSeparator() for entry in entries.actions())
