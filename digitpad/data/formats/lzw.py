"""Files packed by gzip, or by the Unix program compress, in which the UCI repository keeps the pen strokes.

The method of compress: T. A. Welch, A technique for high-performance data compression, IEEE Computer 17(6), 1984.
Codes grow from 9 bits to at most 16, and are packed in groups of eight codes of one width.
"""

import gzip
from io import BytesIO
from pathlib import Path
from typing import IO, cast

from digitpad.base.language import tr

MAGIC = b"\x1f\x9d"
MAX_UNPACKED = 64_000_000
"""The most bytes of a file packed by compress, unpacked: twenty times the pen strokes."""

_GZIP = b"\x1f\x8b"
_FIRST_WIDTH = 9
_CLEAR = 256


def open_unpacked(path: Path) -> IO[bytes]:
    """The content of a file, plain or packed by gzip or compress, whatever its name.

    Raises OSError or ValueError if it cannot be read; reading on may raise these, EOFError and zlib.error.
    """
    with path.open("rb") as stream:
        start = stream.read(2)
        if start == MAGIC:
            return BytesIO(decompress(start + stream.read(MAX_UNPACKED)))
    return cast("IO[bytes]", gzip.open(path)) if start == _GZIP else path.open("rb")


def decompress(packed: bytes, most: int = MAX_UNPACKED) -> bytes:
    """The content of a ``.Z`` file; raises ValueError if it is no such file, or holds more than ``most`` bytes."""
    if len(packed) < 3 or packed[:2] != MAGIC:
        raise ValueError(tr("it is not compressed in this way"))
    largest_width, clears = packed[2] & 0x1F, bool(packed[2] & 0x80)
    if not _FIRST_WIDTH < largest_width <= 16:
        raise ValueError(tr("codes of {n} bits are not known", "", largest_width))
    return _decoded(packed[3:], largest_width, clears, most)


def _decoded(codes: bytes, largest_width: int, clears: bool, most: int) -> bytes:
    first_free = _CLEAR + clears
    table = _fresh_table(first_free)
    pieces: list[bytes] = []
    before = b""
    width, group = _FIRST_WIDTH, 0  # of the current codes, and the bit at which they began
    at = size = 0
    while at + width <= 8 * len(codes):
        code = int.from_bytes(codes[at // 8 : at // 8 + 4], "little") >> at % 8 & ((1 << width) - 1)
        at += width
        if clears and code == _CLEAR:
            table, before = _fresh_table(first_free), b""
            at = group = _end_of_group(at, group, width)
            width = _FIRST_WIDTH
            continue
        if code > len(table) or (code == len(table) and not before):
            raise ValueError(tr("it is damaged"))
        piece = table[code] if code < len(table) else before + before[:1]
        pieces.append(piece)
        size += len(piece)
        if size > most:  # which bounds the table too, since an entry is at most one byte longer than what was written
            raise ValueError(tr("it unpacks to more than {n} bytes", "", most))
        if before and len(table) < 1 << largest_width:
            table.append(before + piece[:1])
            if len(table) >= 1 << width and width < largest_width:
                at = group = _end_of_group(at, group, width)
                width += 1
        before = piece
    return b"".join(pieces)


def _fresh_table(size: int) -> list[bytes]:
    return [bytes([value]) for value in range(256)] + [b""] * (size - 256)


def _end_of_group(at: int, group: int, width: int) -> int:
    """Codes of one width are written eight at a time, even where fewer are used."""
    return group + -(-(at - group) // (8 * width)) * 8 * width
