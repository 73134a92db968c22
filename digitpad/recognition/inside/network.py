"""The network in use as plain layers: what it computes, and how its answer hangs on the image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.language import number, tr
from digitpad.ink.images import SIDE
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.inside import litert_file
from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.costs import MOST, TooCostlyError, computed_within_bounds
from digitpad.recognition.inside.graph import Node
from digitpad.recognition.inside.layers import Activation
from digitpad.recognition.inside.passes import backward, forward
from digitpad.recognition.prediction import DIGITS

_MOST_BYTES = 64_000_000  # of the file; as numbers of 32 bits, 8-bit weights take four times as much
_Read = Callable[[str, bytes], tuple[tuple[Node, ...], tuple[int, ...]]]
_quietly = np.errstate(all="ignore")  # what is no number is looked for where it would be shown
_LAST = ("softmax", "log_softmax", "shares", "sigmoid")


class UnexplainedError(DigitpadError):
    """A network cannot be followed layer by layer; ``what`` says why, such as "it has the operator GATHER"."""

    def __init__(self, what: str) -> None:
        super().__init__(tr("This network cannot be followed layer by layer ({what}).", what=what))
        self.what = what


@dataclass(frozen=True, eq=False)
class Network:
    """The nodes of a network from one 28x28 image to ten probabilities; ``shape`` is its input's, without the batch."""

    graph: tuple[Node, ...]
    shape: tuple[int, ...]

    @classmethod
    def of(cls, content: bytes) -> Network:
        """Read the content of a ``.tflite`` file; nothing in it is run.

        Raises UnexplainedError if it has anything but plain layers, or is too large.
        """
        network, answers = cls._computed(litert_file.graph_in, content)
        if answers.shape != (1, DIGITS):
            raise UnexplainedError(tr("it does not end in ten answers"))
        return network

    @classmethod
    def known_part_of(cls, content: bytes) -> Network:
        """The same as far as the layers are plain ones; it ends in no answers. Raises UnexplainedError if none is."""
        network, _outputs = cls._computed(litert_file.known_part_in, content)
        return network

    @classmethod
    def _computed(cls, read: _Read, content: bytes) -> tuple[Network, Numbers]:
        """A network, and what it makes of a black image, by which its layers are known to fit together."""
        if len(content) > _MOST_BYTES:
            raise UnexplainedError(tr("it has more than {most} MB", most=number(_MOST_BYTES / 1e6)))
        try:
            network = cls(*read(tr("The network"), content))
            outputs, _cost = network._blank
            return network, outputs[-1]
        except TooCostlyError as error:
            raise UnexplainedError(tr("it computes more numbers than can be shown")) from error
        except litert_file.NotPlainError as error:
            raise UnexplainedError(error.what) from error
        except RefusedError as error:
            raise UnexplainedError(tr("it is damaged or too large")) from error
        except (ValueError, IndexError, TypeError, OverflowError, MemoryError) as error:  # that do not fit together
            raise UnexplainedError(tr("it has layers of an unusual kind")) from error

    @property
    def batch(self) -> int:
        """How many images, at least 1, are best computed at once: so that it takes little memory and no long time."""
        _outputs, cost = self._blank
        return max(MOST // max(cost, 1), 1)

    @cached_property
    @_quietly
    def _blank(self) -> tuple[list[Numbers], int]:
        """The outputs for a black image, and their cost. Raises TooCostlyError, or ValueError for unfit layers."""
        return computed_within_bounds(self.graph, np.zeros((1, SIDE, SIDE), np.float32).reshape(1, *self.shape))

    @_quietly
    def outputs(self, images: Numbers) -> list[Numbers]:
        """The images, of shape (n, 28, 28), and the outputs of each node for them, in the order of the graph.

        A network from elsewhere may give NaN.
        """
        return forward(self.graph, images.reshape(len(images), *self.shape))

    def probabilities(self, images: Numbers) -> Numbers:
        """The answers to images of shape (n, 28, 28), of shape (n, 10)."""
        return self.outputs(images)[-1]

    @property
    def scores(self) -> tuple[Node, ...]:
        """The nodes without the last activations, which make probabilities of the ten scores."""
        graph = self.graph
        while (
            len(graph) > 1
            and isinstance(graph[-1].layer, Activation)
            and graph[-1].layer.name in _LAST
            and graph[-1].inputs == (len(graph) - 1,)
        ):
            graph = graph[:-1]
        return graph

    @_quietly
    def outputs_to(self, place: int, images: Numbers) -> Numbers:
        """The outputs at a place of the graph, 0 for the images themselves, for images of shape (n, 28, 28)."""
        return forward(self.graph[:place], images.reshape(len(images), *self.shape))[place]

    def last_hidden(self, images: Numbers) -> Numbers:
        """What the last layer with weights takes, of shape (n, units), for images of shape (n, 28, 28)."""
        return self.outputs_to(self.scores[-1].inputs[0], images).reshape(len(images), -1)

    @_quietly
    def gradients(self, images: Numbers, weights: NDArray[np.floating]) -> Numbers:
        """The gradients at images of shape (n, 28, 28) of their scores, each score times its one of ten ``weights``."""
        graph = self.scores
        outputs = forward(graph, images.reshape(len(images), *self.shape))
        seed = np.broadcast_to(weights.astype(np.float32), outputs[-1].shape)
        return backward(graph, outputs, seed)[0].reshape(images.shape)
