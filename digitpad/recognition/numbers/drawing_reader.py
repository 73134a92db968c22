"""A drawing -> the number in it, of strokes or on an image."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.digit_or_not import DigitOrNot
from digitpad.recognition.numbers.number import Number, NumberReader

if TYPE_CHECKING:
    from digitpad.recognition.numbers.number_on_page import PageReader


class DrawingReader:
    """Reads drawings: numbers of strokes, and the digits on an image, which may be one, or many in several lines."""

    def __init__(self, classifier: Classifier, digit_or_not: DigitOrNot) -> None:
        self._classifier, self._digit_or_not = classifier, digit_or_not
        self._of_strokes = NumberReader(classifier, digit_or_not)

    def reads_by(self, classifier: Classifier) -> bool:
        """Whether it reads by this classifier, with what that remembers now."""
        return self._of_strokes.reads_by(classifier)

    def read(self, drawing: Drawing) -> Number | None:
        """The number in a drawing; None if it is blank but for stray dots."""
        whole = self._of_strokes.read(drawing)
        if whole is None or drawing.image is None:
            return whole
        return self._of_images.read(drawing.image, drawing.substantial_strokes(), whole) or whole

    @cached_property
    def _of_images(self) -> PageReader:
        from digitpad.recognition.numbers.number_on_page import PageReader  # the first drawings have no image

        return PageReader(self._classifier, self._digit_or_not)
