"""The whole way from a drawing to what the pad shows beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.ink.normalize import Normalization, normalize_in_steps
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.prediction import Prediction

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage, GreyImage


@dataclass(frozen=True, eq=False)
class Reading:
    """A digit image, with the steps that led to it and the prediction made from it."""

    steps: Normalization
    prediction: Prediction

    @property
    def digit_image(self) -> DigitImage:
        """What the network looked at."""
        return self.steps.digit_image


def read_drawing(drawing: Drawing, classifier: Classifier) -> Reading | None:
    """Read a drawing; None if it is blank but for stray dots."""
    return read_grey_image(render(drawing), classifier)


def read_grey_image(grey: GreyImage, classifier: Classifier) -> Reading | None:
    """Read a grey image; None if it holds no ink."""
    steps = normalize_in_steps(grey)
    return None if steps is None else Reading(steps, classifier.classify(steps.digit_image))
