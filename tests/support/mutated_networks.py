"""LiteRT networks damaged at random: byte by byte, or field by field, so that more of them can still be read."""

from collections.abc import Iterator
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from mutated_files import mutated

_WHOLE = (0, 1, -1, 2, 3, 5, 7, 10, 28, 127, 255, -128, 784, 65_535, 2**20, 2**31 - 1, -(2**31))
_BROKEN = (0.0, 1.0, -1.0, 1e-30, 1e38, float("inf"), float("nan"))
_FIRST = 6  # numbers of a list that are changed
_WEIGHTS = 64  # numbers: longer contents are weights

Place = tuple[Any, str, int | None]


def mutated_network(content: bytes, chance: np.random.Generator) -> bytes:
    """A ``.tflite`` file with bytes changed, or with numbers in its tables changed."""
    return mutated(content, chance) if chance.random() < 0.3 else _with_other_numbers(content, chance)


def with_options(content: bytes, **options: int) -> bytes:
    """A ``.tflite`` file in which each operator that has one of these options has it with another value."""
    model = tables_of(content)
    for operator in model.subgraphs[0].operators:
        for name in options.keys() & vars(operator.builtinOptions).keys() if operator.builtinOptions else ():
            setattr(operator.builtinOptions, name, options[name])
    return packed(model)


def tables_of(content: bytes) -> Any:
    """A ``.tflite`` file as a tree of objects that can be changed."""
    return schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))


def packed(model: Any) -> bytes:
    """The file of such a tree."""
    builder = flatbuffers.Builder(1 << 16)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _with_other_numbers(content: bytes, chance: np.random.Generator) -> bytes:
    model = tables_of(content)
    places = list(_places(model, set()))
    for _change in range(int(chance.integers(1, 4))):
        _change_at(places[int(chance.integers(len(places)))], chance)
    try:
        return packed(model)
    except (OverflowError, TypeError, ValueError, AssertionError):  # a number that its field has no room for
        return mutated(content, chance)


def _places(table: Any, seen: set[int]) -> Iterator[Place]:
    """Each number in a table and in those that it leads to: its table, its field, and its place in a list."""
    if id(table) in seen:
        return
    seen.add(id(table))
    for name, value in vars(table).items():
        if isinstance(value, int | float):
            yield table, name, None
        elif isinstance(value, np.ndarray) and (name != "data" or value.size < _WEIGHTS):
            yield from ((table, name, place) for place in range(min(value.size, _FIRST)))
        elif isinstance(value, list):
            for each in value:
                if hasattr(each, "__dict__"):
                    yield from _places(each, seen)
        elif hasattr(value, "__dict__"):
            yield from _places(value, seen)


def _change_at(place: Place, chance: np.random.Generator) -> None:
    table, name, at = place
    value = getattr(table, name)
    whole = _WHOLE[int(chance.integers(len(_WHOLE)))] if chance.random() < 0.8 else int(chance.integers(64))
    broken = _BROKEN[int(chance.integers(len(_BROKEN)))]
    if at is None:
        setattr(table, name, broken if isinstance(value, float) else type(value)(whole))
    else:
        changed = value.copy()
        changed[at] = broken if value.dtype.kind == "f" else np.array(whole).astype(value.dtype)
        setattr(table, name, changed)
