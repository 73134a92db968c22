"""Whether a digit image shows a digit at all: a small network of its own, the same for every model."""

from __future__ import annotations

import json
from math import exp, log
from typing import TYPE_CHECKING

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from digitpad.base import paths
from digitpad.base.language import tr
from digitpad.recognition.classifier import ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from digitpad.ink.images import DigitImage

NETWORK_FILE, CARD_FILE = "digit_or_not.tflite", "card.json"
_LEAST, _MOST = 1e-6, 1 - 1e-6


def bundled_dir() -> Path:
    """The folder of the network that ships with the program."""
    return paths.resources_dir() / "digit_or_not"


class DigitOrNot:
    """A LiteRT network from one digit image to the probability, in 0..1, that it shows a digit; on one thread."""

    def __init__(self, model: bytes, threshold: float, slope: float = 1.0, offset: float = 0.0) -> None:
        """Take the content of a ``.tflite`` file of ours, and from which probability on something is a digit.

        ``slope`` and ``offset`` calibrate the logit of what the network says, so that probabilities mean what they say
        where digits and other things are equally frequent.
        """
        self._interpreter = Interpreter(
            model_content=model,
            num_threads=1,
            experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
        )
        self._interpreter.allocate_tensors()
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._output = self._interpreter.get_output_details()[0]["index"]
        self.threshold = threshold
        self.slope, self.offset = slope, offset

    @classmethod
    def bundled(cls) -> DigitOrNot:
        """The network that ships with the program. Raises ModelError if it is missing or damaged."""
        folder = bundled_dir()
        try:
            card = json.loads((folder / CARD_FILE).read_text("utf-8"))
            calibration = card["calibration"]
            return cls(
                (folder / NETWORK_FILE).read_bytes(), card["threshold"], calibration["slope"], calibration["offset"]
            )
        except (OSError, ValueError, RuntimeError, KeyError, TypeError) as error:
            raise ModelError(
                tr("The network that tells digits from the rest is missing or damaged; install digitpad again.")
            ) from error

    def probability(self, image: DigitImage) -> float:
        """How likely the digit image of shape (28, 28), float32 in 0..1, is to show a digit."""
        self._interpreter.set_tensor(self._input, image[None])
        self._interpreter.invoke()
        said = float(np.clip(self._interpreter.get_tensor(self._output)[0, 0], _LEAST, _MOST))
        calibrated = 1 / (1 + exp(-(self.slope * log(said / (1 - said)) + self.offset)))
        return min(max(calibrated, _LEAST), _MOST)
