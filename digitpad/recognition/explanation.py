"""What happens to a drawing on its way to an answer, in words for a pupil."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.base.language import listed, tr
from digitpad.ink.from_image.how import PAPERS, How, in_the_language
from digitpad.ink.images import SIDE
from digitpad.recognition.prediction import percent

if TYPE_CHECKING:
    from digitpad.ink.strokes import Drawing
    from digitpad.recognition.numbers.number import Number
    from digitpad.recognition.reading import Reading

STEPS = (
    (tr("Ink"), tr("The pad keeps the path of your pen. The frame is around what counts; stray dots do not.")),
    (tr("Crop"), tr("Only the part with ink is kept, and your pen is made equally wide: place and pen do not matter.")),
    (tr("Scale"), tr("The ink is shrunk until its longer side has 20 pixels: how large you draw does not matter.")),
    (
        tr("Centre of mass"),
        tr("The dot is where the ink would balance on a needle. It moves to where the lines cross."),
    ),
    ("28 × 28", tr("This is all that the network sees: 784 numbers, from 0 for black to 1 for white.")),
    (tr("Network"), tr("Layer after layer weighs these numbers, as it learnt from many digits, until ten are left.")),
)
"""The title of each step, and what it does."""

_FOR_A_NUMBER = tr("Thin frames: groups of strokes that were tried. Thick ones: the best chain, your number.")


@dataclass(frozen=True, eq=False)
class Explanation:
    """The steps of one drawing; ``architecture`` is the model card's.

    The drawing may be one digit of a ``number``, and then ``everything`` is all that was drawn.
    """

    drawing: Drawing
    reading: Reading
    architecture: str
    number: Number | None = None
    everything: Drawing | None = None

    @property
    def title(self) -> str:
        """What is shown step by step."""
        digit = self.reading.prediction.digit
        if self.number is None or not self.number.text:
            return tr("Your {digit}, step by step", digit=str(digit))
        return tr("The {digit} of your {number}, step by step", digit=str(digit), number=self.number.on_one_line)

    def purposes(self) -> list[str]:
        """What each of the `STEPS` does."""
        purposes = [purpose for _title, purpose in STEPS]
        return purposes if self.number is None else [_FOR_A_NUMBER, *purposes[1:]]

    @property
    def layers(self) -> list[int]:
        """How many units each layer has, the input first; empty if the card's architecture is no list of units.

        Such a list has at most 24 layers of 1 to 999,999 units.
        """
        sizes = re.match(r"[1-9]\d{0,5}(-[1-9]\d{0,5}){1,23}(?![\d-])", self.architecture, re.ASCII)
        return [int(size) for size in sizes[0].split("-")] if sizes else []

    @property
    def shift(self) -> tuple[int, int]:
        """How many pixels the centre of mass moves the ink, right and down, from the middle of its box."""
        left, top = self.reading.steps.corner
        middle_left, middle_top = self.box_corner
        return left - middle_left, top - middle_top

    @property
    def box_corner(self) -> tuple[int, int]:
        """Where the scaled ink would begin, as x, y, if its box and not its mass were in the middle."""
        height, width = self.reading.steps.scaled.shape
        return (SIDE - width) // 2, (SIDE - height) // 2

    def facts(self) -> list[str]:
        """What each of the `STEPS` did to this drawing."""
        steps, prediction = self.reading.steps, self.reading.prediction
        return [
            self._ink(),
            tr("{size} pixels", size=_size(steps.cropped.shape)),
            tr("{size} pixels", size=_size(steps.scaled.shape)),
            self._move(),
            tr("{n} pixel(s) with ink", "", int((steps.digit_image > 0).sum())),
            tr(
                "{digit} with {share}",
                digit=str(prediction.digit),
                share=percent(float(prediction.probabilities[prediction.digit])),
            ),
        ]

    def _move(self) -> str:
        right, down = self.shift
        ways = (
            (right, tr("{n} right", "pixels", right)),
            (-right, tr("{n} left", "pixels", -right)),
            (down, tr("{n} down", "pixels", down)),
            (-down, tr("{n} up", "pixels", -down)),
        )
        moves = [said for pixels, said in ways if pixels > 0]
        return _moved(moves) if moves else tr("In the middle already")

    def _ink(self) -> str:
        if self.number is not None:
            tried = len(self.number.tried)
            return tr("{chosen} of {n} group(s) chosen", "", tried, chosen=len(self.number.groups))
        strokes = self.drawing.strokes
        if not strokes:
            how = self.drawing.image.how if self.drawing.image else ""
            return _found(in_the_language(how)) if how else tr("From an image")
        if self.drawing.image:
            return tr("An image and {n} stroke(s)", "", len(strokes))
        return _drawn(len(strokes), sum(map(len, strokes)))


def long_facts() -> list[str]:
    """The longest facts of usual drawings, in the language of the person, to keep room for them."""
    return [_moved([tr("{n} right", "pixels", 10), tr("{n} down", "pixels", 10)]), _drawn(200, 10_000)]


def longest_fact_of_an_image() -> str:
    """The same of images."""
    ways = itertools.product(PAPERS, (False, True), (0, 1), (False, True))
    said = {in_the_language(How(*way).in_english()) for way in ways}
    return _found(max(said, key=len))


def _found(how: str) -> str:
    return tr("Image: {how}", how=how)


def _moved(moves: list[str]) -> str:
    return tr("Moved: {moves}", moves=listed(moves))


def _drawn(strokes: int, points: int) -> str:
    return listed([tr("{n} stroke(s)", "", strokes), tr("{n} point(s)", "", points)])


def _size(shape: tuple[int, ...]) -> str:
    height, width = shape
    return f"{width} × {height}"
