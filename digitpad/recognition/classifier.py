"""Digit image -> prediction, by LiteRT."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.ink.images import SIDE
from digitpad.recognition.hidden_layer import with_hidden_output
from digitpad.recognition.prediction import DIGITS, Prediction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from digitpad.ink.images import DigitImage
    from digitpad.recognition.memory import Memory

_ROUNDING = 0.02
"""How far the sum of the probabilities may be from 1: weights of 8 bits and arithmetic of 16 are not exact."""
_KNOWN, _FOR_CENTRE = 200, 50
"""Digits made by rule; over so many of them features are averaged."""


class ModelError(DigitpadError):
    """A model cannot be used; ``what`` says why, such as "it cannot be loaded by LiteRT"."""

    def __init__(self, sentence: str, what: str = "") -> None:
        super().__init__(sentence)
        self.what = what

    @classmethod
    def that(cls, what: str) -> ModelError:
        """The error for a model whose name is not known here."""
        return cls(tr("The model cannot be used ({what}); use another one.", what=what), what)


_LARGEST_FEATURE = 1e12  # the squares of larger ones have no sum of 32 bits


@dataclass(frozen=True, eq=False)
class Recognition:
    """A prediction with the features behind it: float32 of shape (n,), the same n for each digit image of a model.

    They are relative to their mean over known digits, since what all digits share says nothing of any. ``known`` are
    the features of those digits.
    """

    prediction: Prediction
    features: NDArray[np.float32]
    known: KnownFeatures | None = None

    def nearest_other(self, label: int) -> float | None:
        """The largest cosine between these features and those of a known digit of another label, in -1..1."""
        return None if self.known is None else self._nearest_others[label]

    @cached_property
    def _nearest_others(self) -> list[float]:
        """Of each label; computed once, since each correction asks for that of all samples."""
        nearness = [] if self.known is None else self.known.nearness(self.features)
        return [max(nearness[:label] + nearness[label + 1 :]) for label in range(len(nearness))]


class KnownFeatures(NamedTuple):
    """Features of digits made by rule, 0 to 9 in turn: their ``centre``, shape (n,), and ``directions`` from there."""

    centre: NDArray[np.float32]
    directions: NDArray[np.float32]

    @classmethod
    def of(cls, features: NDArray[np.float32]) -> KnownFeatures:
        """Those of so many digits, shape (m, n), where m is a multiple of ten."""
        centre = np.asarray(features[:_FOR_CENTRE].mean(axis=0), np.float32)
        away = features - centre
        lengths = np.sqrt(np.einsum("ij,ij->i", away, away))[:, None]
        return cls(centre, np.asarray(away / np.where(lengths > 0, lengths, 1), np.float32))

    def nearness(self, features: NDArray[np.float32]) -> list[float]:
        """The largest cosine between features, relative to the centre, and those of the digits of each label."""
        length = float(np.sqrt(features @ features)) or 1.0
        by_label = (self.directions @ features).reshape(-1, DIGITS).max(axis=0) / length
        return [float(cosine) for cosine in by_label]


class Classifier:
    """A LiteRT model from one digit image to ten probabilities, on one thread."""

    def __init__(self, model: bytes, gives_features: bool = False) -> None:
        """Take the content of a ``.tflite`` file; to use `recognise`, it has to give features.

        Raises ModelError if LiteRT cannot load it or if it has other inputs and outputs. A damaged
        model may also end the process, so a file from elsewhere is tried in another one first; see
        `digitpad.processes.trial`.
        """
        self._model = model
        self._gives_features = gives_features
        self._known: list[KnownFeatures] = []  # one, once it was needed by this or a twin
        self.memory: Memory | None = None
        """What shifts its predictions in a reading; of features that it gave."""
        extended = with_hidden_output(model) if gives_features else None
        try:
            self._interpreter = Interpreter(
                model_content=extended or model,
                num_threads=1,
                # The default delegate is no faster for one digit, and writes a line to stderr when it loads.
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            if self._interpreter.num_subgraphs() != 1:  # further ones belong to loops, which may never end
                raise ModelError.that(tr("it has loops or branches, which no network made here has"))
            self._interpreter.allocate_tensors()
            inputs, outputs = self._interpreter.get_input_details(), self._interpreter.get_output_details()
        except (ValueError, RuntimeError) as error:
            raise ModelError.that(tr("it cannot be loaded by LiteRT")) from error
        shown = outputs[:1] if extended else outputs
        if [_kind(tensor) for tensor in (*inputs, *shown)] != [(np.float32, 1, SIDE, SIDE), (np.float32, 1, DIGITS)]:
            raise ModelError.that(tr("it does not take one 28x28 digit image to ten probabilities"))
        self._input, self._output = inputs[0]["index"], outputs[0]["index"]
        self._hidden = outputs[1]["index"] if extended and _is_layer(outputs[1]) else None

    @property
    def content(self) -> bytes:
        """The content of the ``.tflite`` file."""
        return self._model

    def twin(self, gives_features: bool | None = None) -> Classifier:
        """The same model for another thread: each classifier reads one digit at a time."""
        twin = Classifier(self._model, self._gives_features if gives_features is None else gives_features)
        twin._known, twin.memory = self._known, self.memory
        return twin

    @property
    def gives_features(self) -> bool:
        """Whether it can `recognise`."""
        return self._gives_features

    @property
    def has_hidden_layer(self) -> bool:
        """Whether the features are the output of the last hidden layer; otherwise they are the digit image itself."""
        return self._hidden is not None

    def recognise(self, image: DigitImage) -> Recognition:
        """The prediction for one digit image, as from `classify`, with its features, in one pass. Raises ModelError."""
        for _digit in self.prepare_to_recognise():
            pass
        known = self._known[0]
        prediction = self.classify(image)
        return Recognition(prediction, self._features(image) - known.centre, known)

    def prepare_to_recognise(self) -> Iterator[None]:
        """Compute the features of known digits, one at each step, where neither this nor a twin has done so.

        The first `recognise` does what is left of it. Raises ModelError.
        """
        from digitpad.recognition.known_digits import known_images

        if self._known:
            return
        features = []
        for image in known_images(_KNOWN):
            self.classify(image)
            features.append(self._features(image).copy())
            yield
        self._known.append(KnownFeatures.of(np.array(features, np.float32)))

    def _features(self, image: DigitImage) -> NDArray[np.float32]:
        """What the last hidden layer gave for the digit image that was just classified, or that image itself."""
        features = image.ravel() if self._hidden is None else self._interpreter.get_tensor(self._hidden)[0]
        if not np.abs(features).max(initial=0) < _LARGEST_FEATURE:  # nor is NaN
            raise ModelError.that(tr("it gives features that are no numbers"))
        return np.asarray(features, np.float32)

    def classify(self, image: DigitImage) -> Prediction:
        """The prediction for one digit image of shape (28, 28), float32 in 0..1.

        Raises ModelError if the network cannot be computed, or its answers are no probabilities.
        """
        try:
            self._interpreter.set_tensor(self._input, image[None])
            self._interpreter.invoke()
            probabilities = self._interpreter.get_tensor(self._output)[0]
        except (ValueError, RuntimeError) as error:
            raise ModelError.that(tr("it fails while it reads a digit")) from error
        if not _are_probabilities(probabilities.tolist()):
            raise ModelError.that(tr("it gives answers that are no probabilities"))
        return Prediction(probabilities)


def _are_probabilities(answers: list[float]) -> bool:
    """NaN fails these comparisons too, as it should."""
    return all(-_ROUNDING <= each <= 1 + _ROUNDING for each in answers) and abs(sum(answers) - 1) <= _ROUNDING


def _is_layer(tensor: dict[str, Any]) -> bool:
    """Whether a tensor holds so many numbers for one digit image."""
    return tensor["dtype"] is np.float32 and len(tensor["shape"]) == 2 and int(tensor["shape"][0]) == 1


def _kind(tensor: dict[str, Any]) -> tuple[Any, ...]:
    return tensor["dtype"], *map(int, tensor["shape"])
