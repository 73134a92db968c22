"""Drawings that are hard to read as a number: each gets an answer or a sentence, and the window stays alive."""

import numpy as np
import pytest
from hand import FOUR, SEVEN, ZERO, Positions, ellipse, line
from pad import Pad

from digitpad.ink.grouping import MOST_GROUPS

MOST_MS = 2_000


def scribbles(count: int) -> list[Positions]:
    rng = np.random.default_rng(5)
    return [np.clip(np.cumsum(rng.normal(0, 0.05, (80, 2)), axis=0) + 0.5, 0, 1) for _stroke in range(count)]


def letters(text: str) -> list[Positions]:
    shapes = {
        "A": [line((0, 1), (0.5, 0), (1, 1)), line((0.2, 0.6), (0.8, 0.6))],
        "H": [line((0, 0), (0, 1)), line((1, 0), (1, 1)), line((0, 0.5), (1, 0.5))],
        "N": [line((0, 1), (0, 0), (1, 1), (1, 0))],
    }
    step = 0.9 / len(text)
    scale = np.array([step * 0.7, 0.3])
    offsets = [np.array([0.05 + place * step, 0.35]) for place in range(len(text))]
    return [part * scale + offset for letter, offset in zip(text, offsets, strict=True) for part in shapes[letter]]


BLACK = [line((0, y), (1, y), per_side=60) for y in np.linspace(0, 1, 30)]
MANY = [line((x, 0.2), (x, 0.8), per_side=4) for x in np.linspace(0.02, 0.98, 500)]
RINGS = [ellipse(0.5, 0.5, side, side) for side in np.linspace(0.1, 0.9, 12)]
INSIDE = [*ZERO, *(strokes * 0.35 + 0.325 for strokes in FOUR)]
DRAWINGS = {
    "black with ink": (BLACK, "not a digit?"),
    "500 strokes": (MANY, "not a digit?"),
    "rings within rings": (RINGS, None),
    "a digit inside another": (INSIDE, None),
    "text": (letters("HANNAH"), "not a digit?"),
    "scribbles": (scribbles(8), "not a digit?"),
}


@pytest.mark.parametrize("name", DRAWINGS)
def test_it_gets_an_answer_or_a_sentence_and_the_pad_reads_on(pad: Pad, name: str) -> None:
    strokes, answer = DRAWINGS[name]
    pad.mouse.draw(strokes)
    with pad.qtbot.waitSignal(pad.window.live_reading.reading_changed, timeout=MOST_MS):
        pad.window.live_reading.read(pad.canvas.drawing)
    number = pad.window.live_reading.number
    assert number is not None
    assert len(number.tried) <= MOST_GROUPS
    assert pad.in_words.text() == number.in_words
    assert answer in (None, pad.in_words.text())
    assert ("too much ink" in pad.message.text()) is (len(strokes) >= len(BLACK))
    pad.trigger("action_clear")
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.prediction.text() == "7"
    assert pad.message.text() == ""
