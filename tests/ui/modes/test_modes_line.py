"""The line above the canvas, which says what is not as usual when one draws."""

import pytest
from hand import SEVEN
from pad import Pad
from parts import found
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget


@pytest.fixture
def line(pad: Pad) -> QWidget:
    pad.qtbot.waitUntil(lambda: pad.window.findChild(QWidget, "modes") is not None)
    return found(pad.window, QWidget, "modes")


def shown(line: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible()]


def test_it_names_each_mode_that_is_not_as_usual_and_no_other(pad: Pad, line: QWidget) -> None:
    assert shown(line) == []
    usual = pad.canvas.geometry()
    pad.trigger("action_next_digit")
    assert shown(line) == ["Next number after a pause"]
    pad.trigger("action_pen_only")
    pad.trigger("action_pressure")
    assert shown(line) == [
        "Next number after a pause",
        "Only the stylus draws, not fingers",
        "Pressure widens the line: off",
    ]
    for name in ("next_digit", "pen_only", "pressure"):
        pad.trigger(f"action_{name}")
    assert shown(line) == []
    assert pad.canvas.geometry() == usual


@pytest.mark.parametrize(("width", "height"), [(640, 480), (880, 640), (600, 1000), (1920, 1080)])
def test_it_is_above_all_else_of_the_page_and_nothing_of_it_is_cut(
    pad: Pad, line: QWidget, width: int, height: int
) -> None:
    for name in ("next_digit", "pen_only", "pressure"):
        pad.trigger(f"action_{name}")
    pad.window.resize(width, height)
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.window.width() == width
    for label in line.findChildren(QLabel):
        assert label.width() >= label.sizeHint().width()
        assert line.rect().contains(label.geometry())
    page = line.parentWidget()
    assert page is not None
    for part in (pad.canvas, pad.in_words, pad.bars):
        place = QRect(part.mapTo(page, part.rect().topLeft()), part.size())
        assert line.geometry().bottom() < place.top()
        assert page.rect().contains(place)


def test_it_speaks_another_language_at_once(pad: Pad, line: QWidget) -> None:
    pad.trigger("action_next_digit")
    pad.trigger("action_language_de")
    (said,) = shown(line)
    assert said == pad.action("action_next_digit").text().replace("&", "")
    pad.trigger("action_language_en")
