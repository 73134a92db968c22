"""A LiteRT model that also gives the output of its last hidden layer, in the same pass.

Reading a tensor that is no output is not safe, since LiteRT uses its memory again, and keeping all tensors makes every
reading slower. So the list of outputs in the file's content gets one entry more; everything else stays as it is.
A ``.tflite`` file is a FlatBuffer: tables, whose fields are offsets to other tables and to vectors.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

_FULLY_CONNECTED = 9
_DAMAGED = (struct.error, IndexError, OverflowError)
_MOST = 50_000  # tables, or numbers in lists: parts of a file may be used again and again

# Which field of its table each is, in LiteRT's schema
_OPERATOR_CODES, _SUBGRAPHS = 1, 2
_OLD_CODE, _CODE = 0, 3
_OUTPUTS, _OPERATORS = 2, 3
_OPCODE_INDEX, _INPUTS_OF_OPERATOR, _OUTPUTS_OF_OPERATOR = 0, 1, 2


def with_hidden_output(model: bytes) -> bytes | None:
    """The content of a ``.tflite`` file, with the last hidden layer as its second output.

    That is what goes into the last dense layer. None if there is no dense layer, if nothing is computed before it, or
    if the content is not understood.
    """
    try:
        content = _Content(model)
        subgraph = content.tables(content.root, _SUBGRAPHS)[0]
        outputs = content.numbers(subgraph, _OUTPUTS)
        hidden = _hidden_tensor(content, subgraph)
        if hidden is None or len(outputs) != 1 or hidden in outputs:
            return None
        return content.with_vector(subgraph, _OUTPUTS, [*outputs, hidden])
    except _DAMAGED:
        return None


def _hidden_tensor(content: _Content, subgraph: int) -> int | None:
    """The number of the tensor that the last dense layer takes, if an earlier operator computes it."""
    codes = content.tables(content.root, _OPERATOR_CODES)
    computed: set[int] = set()
    hidden = None
    total = 0
    for operator in content.tables(subgraph, _OPERATORS):
        code = codes[content.number(operator, _OPCODE_INDEX)]
        if max(content.number(code, _CODE), content.small_number(code, _OLD_CODE)) == _FULLY_CONNECTED:
            taken = content.numbers(operator, _INPUTS_OF_OPERATOR)[0]
            hidden = taken if taken in computed else None
        outputs = content.numbers(operator, _OUTPUTS_OF_OPERATOR)
        computed.update(outputs)
        total += len(outputs)
        if total > _MOST:
            raise IndexError(total)
    return hidden


class _Content(NamedTuple):
    """A FlatBuffer; a table is the place where it begins. Places that lie outside raise an error of `_DAMAGED`."""

    data: bytes

    @property
    def root(self) -> int:
        return self._u32(0)

    def number(self, table: int, field: int) -> int:
        place = self._field(table, field)
        return self._u32(place) if place else 0

    def small_number(self, table: int, field: int) -> int:
        place = self._field(table, field)
        return self.data[place] if place else 0

    def numbers(self, table: int, field: int) -> list[int]:
        start, length = self._vector(table, field)
        return list(struct.unpack_from(f"<{length}i", self.data, start))

    def tables(self, table: int, field: int) -> list[int]:
        start, length = self._vector(table, field)
        places = range(start, start + 4 * length, 4)
        return [place + self._u32(place) for place in places]

    def with_vector(self, table: int, field: int, numbers: list[int]) -> bytes:
        """The content with another vector in this field, which is put at the end."""
        padding = bytes(-len(self.data) % 4)
        end = len(self.data) + len(padding)
        place = self._field(table, field)
        changed = bytearray(self.data)
        struct.pack_into("<I", changed, place, end - place)
        return bytes(changed + padding + struct.pack(f"<I{len(numbers)}i", len(numbers), *numbers))

    def _vector(self, table: int, field: int) -> tuple[int, int]:
        """Where its numbers or offsets begin, and how many there are."""
        place = self._field(table, field)
        if not place:
            return 0, 0
        place += self._u32(place)
        length = self._u32(place)
        if length > _MOST or place + 4 + 4 * length > len(self.data):
            raise IndexError(place)
        return place + 4, length

    def _field(self, table: int, field: int) -> int:
        """Where a field is; 0 if the table lacks it."""
        (back,) = struct.unpack_from("<i", self.data, table)
        layout = table - back
        if layout < 0:
            raise IndexError(layout)
        size, offset = self._u16(layout), 4 + 2 * field
        inside = self._u16(layout + offset) if offset < size else 0
        return table + inside if inside else 0

    def _u16(self, place: int) -> int:
        return int(struct.unpack_from("<H", self.data, place)[0])

    def _u32(self, place: int) -> int:
        return int(struct.unpack_from("<I", self.data, place)[0])
