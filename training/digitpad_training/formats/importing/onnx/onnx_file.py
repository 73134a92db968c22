"""An ONNX file while it is read: what its names stand for, and which axis has the channels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError
from digitpad.recognition.inside.graph import GraphBuilder, Node
from digitpad.recognition.inside.layers import WITHOUT_BATCH, Layer, Permute, Reshape
from digitpad_training.formats.importing.onnx.onnx_constants import Constants

Numbers = NDArray[np.float32]
Attributes = dict[str, Any]


@dataclass(frozen=True)
class Value:
    """What a name of the file stands for: the output at a place of the graph that is built.

    ``shape`` is the file's, without the batch. An image is ``turned`` where the file has its channels first and the
    graph has them last. What ``is_alone`` has no batch in the file.
    """

    place: int
    shape: tuple[int, ...]
    turned: bool = False
    is_alone: bool = False

    @property
    def whole(self) -> tuple[int, ...]:
        """The shape in the file, where one image at a time is read."""
        return self.shape if self.is_alone else (1, *self.shape)

    @property
    def last_axis(self) -> int:
        """The number, in the file, of the axis that is last in the graph."""
        return 1 if self.turned else len(self.whole) - 1

    @property
    def channels(self) -> int:
        """The length of the last axis in the graph."""
        return self.shape[0] if self.turned else self.shape[-1]


class OnnxFile:
    """The ``constants`` and computed ``values`` of a file by name, and the ``builder`` of the graph."""

    def __init__(self, name: str, model: Any) -> None:
        """Begin with the image. Raises RefusedError unless it is the only input, and of a size that is known."""
        self._name = name
        self.constants, self.builder = Constants(name, model), GraphBuilder()
        inputs = [given for given in model.graph.input if given.name not in self.constants]
        if len(inputs) != 1:
            raise self.refused(tr("it has more than one input"))
        sizes = tuple(size.dim_value for size in inputs[0].type.tensor_type.shape.dim)
        is_alone = sizes in WITHOUT_BATCH
        self.input_shape = sizes if is_alone else sizes[1:]
        if 0 in self.input_shape:
            raise self.refused(tr("it does not say how large its image is"))
        self.values = {inputs[0].name: Value(0, self.input_shape, is_alone=is_alone)}

    def refused(self, what: str) -> RefusedError:
        """The error that says what of the network cannot be imported."""
        return RefusedError(
            tr("{name} cannot be imported ({what}); use a network of plain layers.", name=self._name, what=what)
        )

    def graph(self, answer: str) -> tuple[Node, ...]:
        """The nodes behind the output of this name."""
        value = self.values.get(answer)
        if value is None or not value.place:
            raise self.refused(tr("it has no path from its input to its output"))
        return self.builder.graph(self.as_in_the_file(value).place)

    def given(self, node: Any, number: int = 0) -> Value:
        """The computed input of a node."""
        if node.input[number] not in self.values:
            raise self.refused(tr("it computes in an unusual way"))
        return self.values[node.input[number]]

    def constant(self, node: Any, number: int) -> Numbers:
        """The constant input of a node."""
        if node.input[number] not in self.constants:
            raise self.refused(tr("it computes its own weights"))
        return np.asarray(self.constants[node.input[number]], np.float32)

    def axes(self, node: Any, attributes: Attributes) -> list[int]:
        """The axes that a node works along: its second input, or in older files an attribute."""
        if has(node, 1):
            return [int(axis) for axis in self.constant(node, 1).reshape(-1)]
        return [int(axis) for axis in attributes.get("axes", [])]

    def after(self, layer: Layer, value: Value, shape: tuple[int, ...] | None = None) -> Value:
        """The output of a layer that takes a value; of the same shape, if none is given."""
        place = self.builder.add(layer, value.place)
        return replace(value, place=place, shape=value.shape if shape is None else shape)

    def as_in_the_file(self, value: Value) -> Value:
        """The same, with its numbers in the order that the file has them in."""
        if not value.turned:
            return value
        channels, *size = value.shape
        layer = Permute((3, 1, 2)) if channels > 1 and size != [1, 1] else Reshape(value.shape)
        return Value(self.builder.add(layer, value.place), value.shape)

    def channels_last(self, value: Value) -> Value:
        """An image of the file with its channels last in the graph."""
        if value.turned:
            return value
        if len(value.shape) != 3:
            raise self.refused(tr("it takes something for an image that is not one"))
        channels, height, width = value.shape
        layer = Permute((2, 3, 1)) if channels > 1 else Reshape((height, width, channels))
        return Value(self.builder.add(layer, value.place), value.shape, turned=True)


def has(node: Any, number: int) -> bool:
    """Whether a node has this one of its optional inputs."""
    return len(node.input) > number and bool(node.input[number])
