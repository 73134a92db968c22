"""Digit image -> prediction, by LiteRT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ai_edge_litert.interpreter import Interpreter, OpResolverType

from digitpad.base.errors import DigitpadError
from digitpad.ink.images import SIDE
from digitpad.recognition.prediction import DIGITS, Prediction

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage


class ModelError(DigitpadError):
    """A model cannot be used."""


class Classifier:
    """A LiteRT model from one digit image to ten probabilities, on one thread."""

    def __init__(self, model: bytes) -> None:
        """Take the content of a ``.tflite`` file.

        Raises ModelError if LiteRT cannot load it or if it has other inputs and outputs.
        """
        self._model = model
        try:
            self._interpreter = Interpreter(
                model_content=model,
                num_threads=1,
                # The default delegate is no faster for one digit, and writes a line to stderr when it loads.
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise ModelError("The model cannot be loaded by LiteRT; use another one.") from error
        inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        shapes = [tuple(map(int, tensor["shape"])) for tensor in (*inputs, *outputs)]
        if shapes != [(1, SIDE, SIDE), (1, DIGITS)]:
            raise ModelError("The model does not take one 28x28 digit image to ten probabilities; use another one.")
        self._input, self._output = inputs[0]["index"], outputs[0]["index"]

    def twin(self) -> Classifier:
        """The same model once more, for another thread: each reads one digit at a time."""
        return Classifier(self._model)

    def classify(self, image: DigitImage) -> Prediction:
        """The prediction for one digit image of shape (28, 28), float32 in 0..1."""
        self._interpreter.set_tensor(self._input, image[None])
        self._interpreter.invoke()
        return Prediction(self._interpreter.get_tensor(self._output)[0])
