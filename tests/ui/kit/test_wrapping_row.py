"""A row of widgets, on as many lines as it needs."""

from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.kit.buttons import WrappingRow

TEXTS = ["Use this model", "Note…", "Open in TensorBoard", "Delete…"]


def row_of(buttons: list[QPushButton], width: int, direction: Qt.LayoutDirection, qtbot: QtBot) -> QWidget:
    """A window so wide, with the buttons in a row and something that takes the rest of it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    down = QVBoxLayout(window)
    down.setContentsMargins(0, 0, 0, 0)
    down.addWidget(WrappingRow(buttons))
    down.addWidget(QWidget(), 1)
    window.resize(width, 400)
    window.show()
    QApplication.processEvents()
    return window


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(160, 700), st.sampled_from(Qt.LayoutDirection), st.sets(st.integers(0, 3), max_size=3))
def test_no_widget_is_cut_or_covered_at_any_width(
    qtbot: QtBot, width: int, direction: Qt.LayoutDirection, hidden: set[int]
) -> None:
    buttons = [QPushButton(text) for text in TEXTS]
    for index in hidden:
        buttons[index].hide()
    window = row_of(buttons, width, direction, qtbot)
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) == 4 - len(hidden)
    row = shown[0].parentWidget()
    assert row is not None
    assert window.width() == row.width() == width
    places: list[QRect] = [button.geometry() for button in shown]
    assert all(row.rect().contains(place) for place in places)
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    for before, after in pairwise(places):
        further = before.left() > after.left() if row.isRightToLeft() else after.left() > before.left()
        assert further if before.top() == after.top() else before.bottom() < after.top()


def test_a_row_that_has_room_is_one_line(qtbot: QtBot) -> None:
    buttons = [QPushButton(text) for text in TEXTS]
    window = row_of(buttons, 700, Qt.LayoutDirection.LeftToRight, qtbot)
    assert {button.y() for button in buttons} == {0}
    window.resize(200, 400)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1)
    buttons[2].setText("TensorBoard, and much more to read than there is room for")
    qtbot.waitUntil(lambda: window.width() > 200)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_what_is_shown_later_gets_its_room(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    buttons = [QPushButton(text) for text in TEXTS]
    buttons[1].hide()
    window = row_of(buttons, 700, direction, qtbot)
    before = buttons[2].x()
    buttons[1].show()
    qtbot.waitUntil(lambda: buttons[2].x() != before)
    assert window.width() == 700
