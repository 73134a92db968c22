"""The fields of a protocol buffer, found by their lengths alone, without a library that parses what may be huge."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_VARINT, _FIXED_64, _LENGTH, _FIXED_32 = 0, 1, 2, 5


@dataclass(frozen=True)
class Field:
    """A field by its ``number``; its content is ``size`` bytes from ``start``, none for a plain number."""

    number: int
    start: int
    size: int


def fields(file: BinaryIO, start: int, end: int) -> Iterator[Field]:
    """The fields between two places of a file, one after the other. Raises ValueError where there are none."""
    place = start
    while place < end:
        file.seek(place)
        head = file.read(20)
        tag, used = _varint(head, 0)
        number, kind = tag >> 3, tag & 7
        size = 0
        if kind == _LENGTH:
            size, used = _varint(head, used)
        elif kind == _VARINT:
            _value, used = _varint(head, used)
        elif kind in (_FIXED_64, _FIXED_32):
            used += 8 if kind == _FIXED_64 else 4
        else:
            raise ValueError("no protocol buffer")
        field = Field(number, place + used, size)
        place = field.start + size
        if not number or place > end:
            raise ValueError("no protocol buffer")
        yield field


def contents(message: bytes, number: int) -> list[bytes]:
    """The contents of those fields of a message that have this number. Raises ValueError if it is no message."""
    found = fields(io.BytesIO(message), 0, len(message))
    return [message[field.start : field.start + field.size] for field in found if field.number == number]


def _varint(head: bytes, place: int) -> tuple[int, int]:
    """A number of 7 bits a byte, and the place after it."""
    value = 0
    for shift in range(0, 70, 7):
        if place >= len(head):
            break
        byte = head[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
    raise ValueError("no protocol buffer")
