"""Digit image -> prediction, by LiteRT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from digitpad.base.errors import DigitpadError
from digitpad.ink.images import SIDE
from digitpad.recognition.prediction import DIGITS, Prediction

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage

_ROUNDING = 0.02
"""How far the sum of the probabilities may be from 1: weights of 8 bits and arithmetic of 16 are not exact."""


class ModelError(DigitpadError):
    """A model cannot be used; ``what`` says why, as "cannot be loaded by LiteRT"."""

    def __init__(self, sentence: str, what: str = "") -> None:
        super().__init__(sentence)
        self.what = what

    @classmethod
    def that(cls, what: str) -> ModelError:
        """The error of a model whose name is not known here."""
        return cls(f"The model {what}; use another one.", what)


class Classifier:
    """A LiteRT model from one digit image to ten probabilities, on one thread."""

    def __init__(self, model: bytes) -> None:
        """Take the content of a ``.tflite`` file.

        Raises ModelError if LiteRT cannot load it or if it has other inputs and outputs. A damaged
        model may also end the process, so a file from elsewhere is tried in another one first; see
        `digitpad.processes.trial`.
        """
        self._model = model
        try:
            self._interpreter = Interpreter(
                model_content=model,
                num_threads=1,
                # The default delegate is no faster for one digit, and writes a line to stderr when it loads.
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            if self._interpreter.num_subgraphs() != 1:  # more serve loops, which may never end
                raise ModelError.that("has loops or branches, which no network made here has")
            self._interpreter.allocate_tensors()
            inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        except (ValueError, RuntimeError) as error:
            raise ModelError.that("cannot be loaded by LiteRT") from error
        if [_kind(tensor) for tensor in (*inputs, *outputs)] != [(np.float32, 1, SIDE, SIDE), (np.float32, 1, DIGITS)]:
            raise ModelError.that("does not take one 28x28 digit image to ten probabilities")
        self._input, self._output = inputs[0]["index"], outputs[0]["index"]

    @property
    def content(self) -> bytes:
        """The content of the ``.tflite`` file."""
        return self._model

    def twin(self) -> Classifier:
        """The same model for another thread: each classifier reads one digit at a time."""
        return Classifier(self._model)

    def classify(self, image: DigitImage) -> Prediction:
        """The prediction for one digit image of shape (28, 28), float32 in 0..1.

        Raises ModelError if the network cannot be computed, or its answers are no probabilities.
        """
        try:
            self._interpreter.set_tensor(self._input, image[None])
            self._interpreter.invoke()
            probabilities = self._interpreter.get_tensor(self._output)[0]
        except (ValueError, RuntimeError) as error:
            raise ModelError.that("fails while it reads a digit") from error
        if not _are_probabilities(probabilities.tolist()):
            raise ModelError.that("gives answers that are no probabilities")
        return Prediction(probabilities)


def _are_probabilities(answers: list[float]) -> bool:
    """NaN is neither more nor less than anything, and so is none."""
    return all(-_ROUNDING <= each <= 1 + _ROUNDING for each in answers) and abs(sum(answers) - 1) <= _ROUNDING


def _kind(tensor: dict[str, Any]) -> tuple[Any, ...]:
    return tensor["dtype"], *map(int, tensor["shape"])
