"""What a LiteRT file says of itself: the names by which it is called, and what its images and answers mean.

TensorFlow's converter writes neither on the quick way that `digitpad_training.packages.litert` takes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

METADATA_NAME = "digitpad"
SIGNATURE = "serving_default"
ANSWER = "output_0"
"""The names that Keras gives the signature, and the output in it."""

_IDENTIFIER = b"TFL3"
_ALIGNMENT = 16
"""How the format places weights; some processors read no numbers from other places."""


class _Buffer(schema.BufferT):
    """The generated class, but with its data where the format wants them."""

    def Pack(self, builder: Any) -> Any:
        place = None
        if self.data is not None:
            data = np.asarray(self.data, np.uint8)
            builder.StartVector(1, len(data), _ALIGNMENT)
            builder.head -= len(data)
            builder.Bytes[builder.head : builder.head + len(data)] = data.tobytes()
            place = builder.EndVector()
        schema.BufferStart(builder)
        if place is not None:
            schema.BufferAddData(builder, place)
        return schema.BufferEnd(builder)


def with_signature(content: bytes) -> bytes:
    """The same network, which can be called by the name of its input, as every network that Keras exports."""
    model = _read(content)
    if not model.signatureDefs:
        (graph,) = model.subgraphs
        signature = schema.SignatureDefT()
        signature.signatureKey, signature.subgraphIndex = SIGNATURE, 0
        signature.inputs = [_named(_name_of(graph, place), place) for place in graph.inputs]
        signature.outputs = [_named(ANSWER, place) for place in graph.outputs]
        model.signatureDefs = [signature]
    return _written(model)


def with_metadata(content: bytes, metadata: Mapping[str, str]) -> bytes:
    """The same network with one more entry of metadata, called `METADATA_NAME`: a JSON object of texts."""
    model = _read(content)
    buffer = schema.BufferT()
    buffer.data = np.frombuffer(json.dumps(metadata, ensure_ascii=False).encode(), np.uint8)
    entry = schema.MetadataT()
    entry.name, entry.buffer = METADATA_NAME, len(model.buffers)
    model.buffers.append(buffer)
    model.metadata = [*(model.metadata or []), entry]
    return _written(model)


def metadata_of(content: bytes) -> dict[str, str]:
    """What `with_metadata` has written; raises KeyError if the file has none."""
    model = _read(content)
    for entry in model.metadata or []:
        if _text(entry.name) == METADATA_NAME:
            found: dict[str, str] = json.loads(bytes(model.buffers[entry.buffer].data))
            return found
    raise KeyError(METADATA_NAME)


def _read(content: bytes) -> Any:
    return schema.ModelT.InitFromPackedBuf(bytearray(content), 0)


def _written(model: Any) -> bytes:
    for place, buffer in enumerate(model.buffers):
        aligned = _Buffer()
        aligned.data = buffer.data
        model.buffers[place] = aligned
    builder = flatbuffers.Builder(sum(len(each.data) for each in model.buffers if each.data is not None) + 65_536)
    builder.Finish(model.Pack(builder), file_identifier=_IDENTIFIER)
    return bytes(builder.Output())


def _name_of(graph: Any, place: int) -> str:
    return _text(graph.tensors[place].name)


def _named(name: str, place: int) -> Any:
    entry = schema.TensorMapT()
    entry.name, entry.tensorIndex = name, int(place)
    return entry


def _text(name: Any) -> str:
    return name.decode() if isinstance(name, bytes) else str(name)
