"""TFRecord files of TensorFlow: each record with its length before it, and a checksum of each of the two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from struct import Struct

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.data.formats.arrays import MAX_DIGITS

_HEAD, _CHECKSUM = Struct("<QI"), Struct("<I")
_LONGEST = 10_000  # bytes; records of MNIST have some 400
_BATCH = 1_000
_CASTAGNOLI, _MASK = 0x82F63B78, 0xA282EAD8  # the polynomial of the checksums, and what is added to them


def is_records(path: Path) -> bool:
    """Whether a file has the name of a TFRecord file."""
    return ".tfrecord" in path.name


def count_records(path: Path) -> int:
    """How many records a file has, by the length before each.

    Raises OSError, and ValueError if one is longer than a digit's or goes beyond the file, or if they are over 500,000.
    """
    size, place, count = path.stat().st_size, 0, 0
    with path.open("rb") as stream:
        while place < size:
            stream.seek(place)
            length, _checksum = _HEAD.unpack(_exactly(stream.read(_HEAD.size), _HEAD.size))
            place += _HEAD.size + length + _CHECKSUM.size
            count += 1
            if length > _LONGEST or place > size or count > MAX_DIGITS:
                raise ValueError(tr("no records of digits"))
    return count


def read_records(path: Path) -> Iterator[bytes]:
    """The records of a file, each compared with its checksum.

    Raises OSError, and ValueError as `count_records` does, or if a record is damaged.
    """
    count_records(path)
    found = _unchecked(path)
    while batch := list(islice(found, _BATCH)):
        records = [record for record, _checksum in batch]
        if not np.array_equal(checksums(records), [checksum for _record, checksum in batch]):
            raise ValueError(tr("a damaged record"))
        yield from records


def checksums(records: Sequence[bytes]) -> NDArray[np.uint32]:
    """The checksum of each record: its CRC-32C, masked as TensorFlow does. Goes through all of them side by side."""
    order = sorted(range(len(records)), key=lambda place: -len(records[place]))
    lengths = np.array([len(records[place]) for place in order])
    padded = np.frombuffer(b"".join(records[place].ljust(lengths[0], b"\0") for place in order), np.uint8)
    columns = padded.reshape(len(records), lengths[0]).T.astype(np.uint32)
    sums = np.full(len(records), 0xFFFFFFFF, np.uint32)
    for column, bytes_there in enumerate(columns):
        there = np.count_nonzero(lengths > column)  # the longest come first
        sums[:there] = _TABLE[(sums[:there] ^ bytes_there[:there]) & 0xFF] ^ (sums[:there] >> 8)
    sums ^= np.uint32(0xFFFFFFFF)
    masked = np.empty_like(sums)
    masked[order] = ((sums >> 15) | (sums << 17)) + np.uint32(_MASK)
    return masked


def _table() -> NDArray[np.uint32]:
    table = list(range(256))
    for _bit in range(8):
        table = [(value >> 1) ^ (value & 1) * _CASTAGNOLI for value in table]
    return np.array(table, np.uint32)


_TABLE = _table()


def _unchecked(path: Path) -> Iterator[tuple[bytes, int]]:
    with path.open("rb") as stream:
        while head := stream.read(_HEAD.size):
            length, _checksum = _HEAD.unpack(_exactly(head, _HEAD.size))
            record = _exactly(stream.read(length), length)
            yield record, _CHECKSUM.unpack(_exactly(stream.read(_CHECKSUM.size), _CHECKSUM.size))[0]


def _exactly(content: bytes, length: int) -> bytes:
    if len(content) != length:
        raise ValueError(tr("the end of the file is missing"))
    return content
