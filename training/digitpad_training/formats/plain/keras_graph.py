"""A Keras model as a graph of plain layers."""

from __future__ import annotations

from typing import Any, Literal

import keras
import numpy as np

from digitpad.base.language import tr
from digitpad.recognition.inside.graph import GraphBuilder, Node
from digitpad.recognition.inside.layers import Activation, Affine, Merge, UnknownLayerError, negative
from digitpad_training.formats.plain.keras_layers import layers_of


def graph_of(model: keras.Model) -> tuple[Node, ...]:
    """The layers of a model of one input and one output; those that only learn are left out.

    Raises UnknownLayerError if there are layers of other kinds.
    """
    reader = _Reader()
    return reader.builder.graph(*reader.follow(model, [0]))


class _Reader:
    """Follows a model as Keras runs it, into the models that are its layers too."""

    def __init__(self) -> None:
        self.builder = GraphBuilder()
        self._totals: dict[int, int] = {}  # the place of a sum of all channels, by the id of its tensor

    def follow(self, model: keras.Model, inputs: list[int]) -> list[int]:
        """The places of the model's outputs, when its inputs are at these places."""
        functional = getattr(model, "_functional", None) or model
        places = {id(tensor): place for tensor, place in zip(functional.inputs, inputs, strict=True)}
        for depth in sorted(functional._nodes_by_depth, reverse=True):
            for node in functional._nodes_by_depth[depth]:
                if not node.is_input:
                    taken = [places.get(id(tensor), -1) for tensor in node.input_tensors]
                    for tensor, place in zip(node.outputs, self._taken(node, taken), strict=True):
                        places[id(tensor)] = place
        return [places[id(tensor)] for tensor in functional.outputs]

    def _taken(self, node: Any, inputs: list[int]) -> list[int]:
        operation = node.operation
        if isinstance(operation, keras.Model):
            return self.follow(operation, inputs)
        if isinstance(operation, _ONLY_WHILE_LEARNING):
            return inputs
        if type(operation).__name__ == "Sum":
            return [self._total(node, *inputs)]
        if type(operation).__name__ in ("Divide", "TrueDivide"):
            return [self._share(node, inputs)]
        if type(operation).__name__ == "Log":
            return [self._logarithm(*inputs)]
        if type(operation) in _MERGES:
            return [self._merged(node, inputs)]
        place = inputs[0]
        for layer in layers_of(operation):
            place = self.builder.add(layer, place)
        return [place]

    def _total(self, node: Any, place: int) -> int:
        total = node.operation
        if not total.keepdims or np.atleast_1d(total.axis).tolist() not in ([-1], [len(node.outputs[0].shape) - 1]):
            raise UnknownLayerError(tr("The network sums its numbers in a way that cannot be exported to this format."))
        self._totals[id(node.outputs[0])] = place
        return -1  # it is a part of the division that takes it

    def _share(self, node: Any, inputs: list[int]) -> int:
        if len(inputs) != 2 or self._totals.get(id(node.input_tensors[1])) != inputs[0]:
            raise UnknownLayerError(
                tr("The network divides its outputs in a way that cannot be exported to this format.")
            )
        return self.builder.add(Activation("shares"), inputs[0])

    def _logarithm(self, place: int) -> int:
        found = self.builder.logarithm(place)
        if found is None:
            raise UnknownLayerError(
                tr("The network takes a logarithm in a way that cannot be exported to this format.")
            )
        return found

    def _merged(self, node: Any, inputs: list[int]) -> int:
        operation = node.operation
        channels = node.outputs[0].shape[-1]
        if isinstance(operation, keras.layers.Concatenate) and operation.axis not in (
            -1,
            len(node.outputs[0].shape) - 1,
        ):
            raise UnknownLayerError(
                tr("The layer {name} joins along another axis than the last; use another one.", name=operation.name)
            )
        if isinstance(operation, keras.layers.Subtract):
            inputs = [inputs[0], self.builder.add(negative(channels), inputs[1])]
        place = self.builder.add(Merge(_MERGES[type(operation)]), *inputs)
        if isinstance(operation, keras.layers.Average):
            mean = np.full(channels, 1 / len(inputs), np.float32)
            place = self.builder.add(Affine(mean, np.zeros_like(mean)), place)
        return place


_ONLY_WHILE_LEARNING = (
    keras.layers.Dropout,
    keras.layers.AlphaDropout,
    keras.layers.SpatialDropout1D,
    keras.layers.SpatialDropout2D,
    keras.layers.SpatialDropout3D,
    keras.layers.GaussianNoise,
    keras.layers.GaussianDropout,
    keras.layers.ActivityRegularization,
    keras.layers.Identity,
)
_MERGES: dict[type, Literal["add", "multiply", "maximum", "minimum", "concatenate"]] = {
    keras.layers.Add: "add",
    keras.layers.Average: "add",
    keras.layers.Subtract: "add",
    keras.layers.Multiply: "multiply",
    keras.layers.Maximum: "maximum",
    keras.layers.Minimum: "minimum",
    keras.layers.Concatenate: "concatenate",
}
