"""The row of tools: which texts it has room for, and that nothing moves for them."""

from collections.abc import Callable

import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from digitpad.ui.canvas.tools import Tools

BY_ICON = ("undo_button", "redo_button")
PadWithType = Callable[[float, str], Pad]


def shows_text(pad: Pad, name: str) -> bool:
    button = found(pad.window, QToolButton, name)
    return button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def resize(pad: Pad, width: int, height: int) -> None:
    pad.window.resize(width, height)
    QApplication.processEvents()


def test_undo_and_redo_are_named_in_a_wide_window_and_not_in_a_small_one(pad: Pad) -> None:
    for size, named in (((640, 480), False), ((1920, 1080), True), ((640, 480), False)):
        resize(pad, *size)
        assert [shows_text(pad, name) for name in BY_ICON] == [named, named], size
    assert [found(pad.window, QToolButton, name).text() for name in BY_ICON] == ["Undo", "Redo"]


@pytest.mark.parametrize(
    ("points", "code"), [(8, "en"), (10, "de"), (10, "ar"), (14, "de"), (20, "ar"), (28, "en"), (28, "de")]
)
def test_each_text_that_is_shown_is_whole(pad_with_type: PadWithType, points: float, code: str) -> None:
    pad = pad_with_type(points, code)
    least = pad.window.minimumSizeHint().width()
    for width in (least, least + 60, 900, 1280, 1920):
        resize(pad, width, 1000)
        tools = found(pad.window, Tools)
        for button in tools.findChildren(QAbstractButton):
            assert button.width() >= button.sizeHint().width(), (width, button.text())
            assert tools.rect().contains(button.geometry())
        places = [button.geometry() for button in tools.findChildren(QAbstractButton)]
        assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])


def test_nothing_moves_while_undo_and_redo_come_and_go(pad: Pad) -> None:
    resize(pad, 1920, 1080)

    def places() -> dict[QWidget, QRect]:
        parts: list[QWidget] = [pad.canvas, *found(pad.window, Tools).findChildren(QAbstractButton)]
        return {part: part.geometry() for part in parts}

    before = places()
    pad.mouse.draw(SEVEN)
    for name in ("action_undo", "action_redo", "action_clear", "action_undo"):
        pad.trigger(name)
        QApplication.processEvents()
        assert places() == before
        assert [shows_text(pad, each) for each in BY_ICON] == [True, True]
