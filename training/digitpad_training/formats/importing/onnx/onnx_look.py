"""Checks an ONNX file for more than plain operators before its own runtime runs it. Nothing in it is run here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import onnx

from digitpad.base.language import tr
from digitpad.protocol.kinds import RefusedError

_DOMAINS = frozenset({"", "ai.onnx"})
_NAMING = frozenset({("ai.onnx.ml", kind) for kind in ("ZipMap", "ArrayFeatureExtractor", "LabelEncoder")})
"""What exporters of scikit-learn put beside the ten numbers, to give them names; it is cut off, and never run."""


def check_onnx(name: str, model: Any) -> None:
    """Raises RefusedError for functions, graphs inside others, operators that are not ONNX's own, and data elsewhere.

    The weights of the graph itself may lie beside the file; see `take_weights_beside`.
    """
    what = next(_unusual(model), None)
    if what is not None:
        raise RefusedError(
            tr("{name} cannot be imported ({what}); use a network of plain layers.", name=name, what=what)
        )


def _unusual(model: Any) -> Iterator[str]:
    if model.functions:
        yield tr("it has functions of its own")
    for node in model.graph.node:
        if node.domain not in _DOMAINS and (node.domain, node.op_type) not in _NAMING:
            yield tr(
                "it has the operator {what} of {other}", what=ascii(node.op_type)[:40], other=ascii(node.domain)[:40]
            )
        for attribute in node.attribute:
            if attribute.HasField("g") or attribute.graphs:
                yield tr("it has the operator {what}", what=ascii(node.op_type)[:40])
            if any(tensor.data_location == onnx.TensorProto.EXTERNAL for tensor in (attribute.t, *attribute.tensors)):
                yield tr("it takes its weights from other files")
    if model.graph.sparse_initializer:
        yield tr("it has weights of an unusual kind")
