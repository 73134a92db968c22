"""The constants of an ONNX file: its weights, and the small numbers from which it computes shapes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnx.external_data_helper import load_external_data_for_tensor
from onnx.reference import ReferenceEvaluator

from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.protocol.kinds import RefusedError, check_size

_FOLDABLE = """
Add Sub Mul Div Neg Sqrt Reciprocal Cast Concat Gather Slice Squeeze Unsqueeze Reshape Transpose Identity Flatten
DequantizeLinear
"""
_FOLDED = frozenset(_FOLDABLE.split())
"""Operators that are computed at once if all their inputs are constant."""


def take_weights_beside(path: Path, model: Any) -> None:
    """Read the weights in the file's companion, as PyTorch writes it, ``digits.onnx.data``, and in no other file.

    Raises RefusedError if that is no plain file, or too large.
    """
    beside = path.with_name(f"{path.name}.data")
    for tensor in model.graph.initializer:
        places = [entry.value for entry in tensor.external_data if entry.key == "location"]
        if tensor.data_location == onnx.TensorProto.EXTERNAL and places == [beside.name]:
            if beside.is_symlink() or not beside.is_file():
                raise RefusedError(
                    tr(
                        "{path} needs its weights, {name}; put both into one folder.",
                        path=printable(path),
                        name=beside.name,
                    )
                )
            check_size(printable(beside), beside.stat().st_size)
            load_external_data_for_tensor(tensor, str(path.parent))
            tensor.data_location = onnx.TensorProto.DEFAULT


class Constants:
    """The constants of a graph by name, those included that are computed from others."""

    def __init__(self, name: str, model: Any) -> None:
        """Read those of a model in a file called ``name``. Raises RefusedError where they lie in other files."""
        self._name, self._opsets = name, model.opset_import
        self._values: dict[str, NDArray[Any]] = {}
        for tensor in model.graph.initializer:
            self._keep(tensor.name, tensor)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._values[name]

    def set(self, name: str, value: NDArray[Any]) -> None:
        """Add one that was computed. Raises RefusedError where it is larger than a network."""
        check_size(self._name, value.nbytes)
        self._values[name] = value

    def take(self, node: Any) -> bool:
        """Whether the output of a node is constant; if so, it is computed and added."""
        if node.op_type == "Constant":
            self._take_constant(node)
        elif node.op_type in _FOLDED and all(name in self for name in node.input if name):
            given = {name: self._values[name] for name in node.input if name}
            graph = helper.make_graph(
                [node], "constant", [_described(name) for name in given], [_described(node.output[0])]
            )
            model = helper.make_model(graph, opset_imports=self._opsets)
            try:
                (value,) = ReferenceEvaluator(model).run(None, given)
            except Exception as error:  # onnx raises all kinds; each means that the node cannot be computed
                raise RefusedError(tr("{name} is damaged or no ONNX model; save it again.", name=self._name)) from error
            self.set(node.output[0], np.asarray(value))
        return node.output[0] in self

    def _take_constant(self, node: Any) -> None:
        (attribute,) = node.attribute
        if attribute.HasField("t"):
            self._keep(node.output[0], attribute.t)
        else:
            self._values[node.output[0]] = np.asarray(helper.get_attribute_value(attribute))

    def _keep(self, name: str, tensor: Any) -> None:
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            raise RefusedError(
                tr("{name} takes its weights from other files; save the model again, in one file.", name=self._name)
            )
        self._values[name] = numpy_helper.to_array(tensor)


def _described(name: str) -> Any:
    return onnx.ValueInfoProto(name=name)
