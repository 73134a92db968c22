"""The variables of a SavedModel, read as data from its checkpoint by TensorFlow's checkpoint reader."""

from __future__ import annotations

from contextlib import chdir
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from digitpad.base.language import number, tr
from digitpad.protocol.kinds import MOST_BYTES
from digitpad_training.formats.importing.tensorflow.graph_calls import Calls, Output, UnusualGraphError

HANDLES = frozenset({"VarHandleOp", "VariableV2", "Variable"})
_ASSIGNMENTS = frozenset({"Assign", "AssignVariableOp"})
_FOLDER, _PREFIX = "variables", "variables"
_MOST_BYTES_A_NUMBER = 8

Variables = dict[str, NDArray[Any]]


def saved_variables(calls: Calls, restore: str, folder: Path) -> Variables:
    """The values of all variables that the operation ``restore`` would restore, by the name of `variable_name`.

    The operation is followed, not run: it assigns what a `RestoreV2` finds under a key. Raises UnusualGraphError.
    """
    keys = _keys(calls, restore)
    if not keys:
        return {}
    if not (folder / _FOLDER / f"{_PREFIX}.index").is_file():
        raise UnusualGraphError(tr("it lacks its file of variables"))
    # The reader takes a path as a pattern, and would look elsewhere if the folder's name had a bracket or a star.
    with chdir(folder / _FOLDER):
        reader = tf.compat.v1.train.NewCheckpointReader(_PREFIX)
        shapes, types = reader.get_variable_to_shape_map(), reader.get_variable_to_dtype_map()
        wanted = {name: key for name, key in keys.items() if key in shapes and is_number(types[key])}
        total = sum(_MOST_BYTES_A_NUMBER * _size(shapes[key]) for key in wanted.values())
        if total > MOST_BYTES:
            raise UnusualGraphError(tr("it has variables of more than {most} MB", most=number(MOST_BYTES / 1e6)))
        return {name: reader.get_tensor(key) for name, key in wanted.items()}


def is_number(kind: tf.DType) -> bool:
    """Whether tensors of a type hold plain numbers, not text or handles."""
    return bool(kind.is_floating or kind.is_integer or kind.is_bool) and not kind.is_quantized


def variable_name(handle: Any) -> str:
    """The name under which TensorFlow knows the variable of a node."""
    return handle.attr["shared_name"].s.decode() or handle.name


def _size(shape: list[int]) -> int:
    return int(np.prod([max(size, 0) for size in shape], dtype=object))


def _keys(calls: Calls, restore: str) -> dict[str, str]:
    """The key in the checkpoint of each variable."""
    if not restore:
        return {}
    found = {}
    for scope, node in calls.behind(restore):
        if node.op in _ASSIGNMENTS:
            handle, value = (calls.source(scope, given) for given in node.input[:2])
            if handle.node.op in HANDLES and value.node.op == "RestoreV2":
                found[variable_name(handle.node)] = _key(calls, value)
    return found


def _key(calls: Calls, restored: Output) -> str:
    _file, keys, parts = (_texts(calls, restored, given) for given in (0, 1, 2))
    if parts[restored.number]:
        raise UnusualGraphError(tr("it has variables in several parts"))
    return keys[restored.number]


def _texts(calls: Calls, restored: Output, given: int) -> list[str]:
    """The constant texts that the `RestoreV2` is given; none for the name of the file."""
    source = calls.source(restored.scope, restored.node.input[given])
    if source.node.op != "Const":
        return []
    return [text.decode() for text in tf.make_ndarray(source.node.attr["value"].tensor).reshape(-1).tolist()]
