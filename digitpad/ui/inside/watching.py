"""What goes on in the layers while a drawing is read, computed in a thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.classifier import ModelError
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad.recognition.inside.stages import Lines, Stage, stages_of, strongest_lines, unit_outputs
from digitpad.recognition.inside.what_if import network_of
from digitpad.recognition.why.alike import TrainingDigits, training_digits
from digitpad.ui.inside.network_picture import Frame, Picture, picture_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.ink.images import DigitImage
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.inside.activations import Numbers

_SHOWN = 8  # digits that excite a unit most
_CHUNK = 200
_MOST_UNITS = 50_000  # of a layer, whose outputs are kept for each digit
_LINES = 200
_NO_NUMBERS = tr("A layer of this network gives answers that are no numbers; use another model.")


@dataclass(frozen=True, eq=False)
class Look:
    """What to look at: an image, in a network; and of the stage of this number, which digits excite each unit most.

    ``frame`` is what a picture of the whole is wanted for, if it is.
    """

    image: DigitImage
    classifier: Classifier
    stage: int | None = None
    frame: Frame | None = None


@dataclass(frozen=True, eq=False)
class Activity:
    """The stages of a network, the outputs of all its nodes for one image, and the lines that lead to each stage.

    Of a network that cannot be followed to its end these are only the first, or none, and ``fault`` says why.
    """

    stages: Sequence[Stage] = ()
    outputs: Sequence[Numbers] = ()
    lines: Sequence[Lines] = ()
    fault: str = ""
    content: bytes = b""  # of the file that the network was read from
    picture: Picture | None = None


@dataclass(frozen=True, eq=False)
class Excited:
    """For each unit of a stage, the training digits that excite it most, as places among ``digits``, most first."""

    stage: int
    digits: TrainingDigits
    places: NDArray[np.intp]


class Watching:
    """Looks into networks; kept by one thread."""

    def __init__(self) -> None:
        self._classifier: Classifier | None = None
        self._network: Network | None = None
        self._fault = ""
        self._stages: Sequence[Stage] = ()
        self._digits: TrainingDigits | None = None
        self._excited: dict[int, Excited] = {}

    def answer(self, look: Look) -> Iterator[object]:
        """An `Activity`, and then, of a stage, which training digits are `Excited` about by its units."""
        self._take(look.classifier)
        if self._network is None:
            yield Activity(fault=self._fault, content=look.classifier.content)
            return
        outputs = self._network.outputs(look.image[None])
        if not all(np.isfinite(each).all() for each in outputs):
            yield Activity(fault=_NO_NUMBERS, content=look.classifier.content)
            return
        pairs = list(zip(self._stages[:-1], self._stages[1:], strict=True))
        each = max(_LINES // max(len(pairs), 1), 1)
        lines = [strongest_lines(*pair, outputs, each) for pair in pairs]
        picture = picture_of(self._stages, outputs, lines, look.frame) if look.frame else None
        yield Activity(self._stages, outputs, lines, self._fault, look.classifier.content, picture)
        if look.stage and self._stages[look.stage].shape[-1] <= _MOST_UNITS:
            yield from self._excite(look.stage, self._network)

    def _take(self, classifier: Classifier) -> None:
        if classifier is self._classifier:
            return
        self._classifier, self._network, self._fault, self._excited = classifier, None, "", {}
        try:
            self._network = network_of(classifier)
        except ModelError as error:
            self._fault = str(error)
        except UnexplainedError as error:
            self._fault = str(error)
            self._network = _known_part_of(classifier)
        self._stages = stages_of(self._network) if self._network else ()

    def _excite(self, number: int, network: Network) -> Iterator[object]:
        self._digits = self._digits or training_digits()
        if number not in self._excited:
            stage, found = self._stages[number], []
            chunk = min(network.batch, _CHUNK)
            for start in range(0, len(self._digits.images), chunk):
                images = self._digits.images[start : start + chunk].astype(np.float32) / np.float32(255)
                found.append(unit_outputs(stage, network.outputs_to(stage.place, images)))
                yield None
            places = np.argsort(-np.concatenate(found), axis=0, kind="stable")[:_SHOWN].T
            self._excited[number] = Excited(number, self._digits, places)
        yield self._excited[number]


def _known_part_of(classifier: Classifier) -> Network | None:
    try:
        network = Network.known_part_of(classifier.content)
    except UnexplainedError:
        return None
    return network if network.graph else None
