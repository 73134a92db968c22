"""A window in which nothing happens does nothing."""

from collections import Counter

import pytest
from hand import SEVEN
from pad import Pad
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

_ROUNDS = 50
_WORK = {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.UpdateRequest, QEvent.Type.Paint}


class _Counting(QObject):
    """Counts what keeps a window busy."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[tuple[str, str]] = Counter()

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if event.type() in _WORK:
            self.counted[type(receiver).__name__, event.type().name] += 1
        return False


def _work_at_rest() -> dict[tuple[str, str], int]:
    _go_round()  # what was done before is shown
    counting = _Counting()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(counting)
    _go_round()
    app.removeEventFilter(counting)
    return dict(counting.counted)


def _go_round() -> None:
    for _round in range(_ROUNDS):
        QApplication.processEvents()


@pytest.mark.parametrize("size", [(640, 480), (900, 700), (600, 860), (1280, 900)])
@pytest.mark.parametrize(
    "actions",
    [
        [],
        ["action_why"],
        ["action_look_inside"],
        ["action_why", "action_look_inside"],
        ["action_lessons", "action_why"],
    ],
)
def test_the_pad_is_laid_out_once(pad: Pad, size: tuple[int, int], actions: list[str]) -> None:
    for name in actions:
        pad.trigger(name)
    pad.window.resize(*size)
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert _work_at_rest() == {}


@pytest.mark.parametrize("page", ["action_train_page", "action_samples_page", "action_full_screen", "action_present"])
def test_each_page_is_laid_out_once(pad: Pad, page: str) -> None:
    pad.trigger(page)
    pad.settle()
    assert _work_at_rest() == {}
    pad.window.resize(640, 480)
    assert _work_at_rest() == {}
