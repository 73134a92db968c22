"""Pen strokes in the UNIPEN text format, as UCI's "Pen-Based Recognition of Handwritten Digits" has them.

Of the format (I. Guyon et al., UNIPEN project of on-line data exchange, 1994) only what that
collection uses is read: a ``.SEGMENT`` names the digit, a ``.COMMENT`` its label, writer and serial
number, and ``.PEN_DOWN`` ... ``.PEN_UP`` encloses the x y lines of a stroke; y grows upward.
"""

import gzip
import math
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.data import lzw
from digitpad.ink.strokes import Drawing, Stroke

_GZIP = b"\x1f\x8b"
_TABLET_SIDE = 500.0
_SEGMENT = re.compile(r'\.SEGMENT\s+DIGIT\s+\S+\s+\?\s+"(\d)"')
_OTHER_KEYWORDS = (".INCLUDE", ".LEXICON", ".HIERARCHY", ".DT")


class DataFileError(DigitpadError):
    """A data file cannot be used."""


@dataclass(frozen=True)
class PenSample:
    """A drawing with its label 0..9 and the number of the person who drew it."""

    drawing: Drawing
    label: int
    writer: int


def read_pen_samples(path: Path) -> list[PenSample]:
    """Read a UNIPEN file, plain or compressed.

    Raises DataFileError if it cannot be read or holds a line that this reader does not know.
    """
    return _Reader(path).samples(read_text(path).splitlines())


def read_text(path: Path) -> str:
    """The text of a file that is plain or was compressed by gzip or compress, whatever its name.

    Raises DataFileError if it cannot be read.
    """
    try:
        return _unpacked(path.read_bytes()).decode("ascii")
    except FileNotFoundError as error:
        raise DataFileError(f"{path} is missing; put the pen strokes there, or name their folder.") from error
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise DataFileError(f"The pen strokes in {path} cannot be read ({error}); get the file anew.") from error


def _unpacked(raw: bytes) -> bytes:
    if raw.startswith(_GZIP):
        return gzip.decompress(raw)
    return lzw.decompress(raw) if raw.startswith(lzw.MAGIC) else raw


class _Reader:
    """Gathers points to strokes and strokes to samples, line by line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._label: int | None = None
        self._writer = 0
        self._strokes: list[Stroke] = []
        self._points: list[tuple[float, float]] | None = None

    def samples(self, lines: Iterable[str]) -> list[PenSample]:
        samples = []
        for number, line in enumerate(lines, start=1):
            if match := _SEGMENT.match(line):
                samples += self._finished_sample()
                self._label = int(match[1])
            elif line.strip():
                self._take(line.split(), number)
        return samples + self._finished_sample()

    def _finished_sample(self) -> list[PenSample]:
        strokes, self._strokes = self._strokes, []
        return [] if self._label is None else [PenSample(Drawing(tuple(strokes)), self._label, self._writer)]

    def _take(self, words: list[str], number: int) -> None:
        if words[0] == ".COMMENT" and len(words) == 4 and words[2].isdigit():
            self._writer = int(words[2])
        elif words[0] == ".PEN_DOWN":
            self._points = []
        elif words[0] == ".PEN_UP":
            if self._points:
                self._strokes.append(Stroke.through(self._points))
            self._points = None
        elif self._points is not None:
            self._points.append(self._position(words, number))
        elif words[0] not in _OTHER_KEYWORDS:
            raise self._not_understood(words, number)

    def _position(self, words: list[str], number: int) -> tuple[float, float]:
        try:
            x, y = map(float, words)
        except ValueError as error:
            raise self._not_understood(words, number) from error
        if not (math.isfinite(x) and math.isfinite(y)):
            raise self._not_understood(words, number)
        return x / _TABLET_SIDE, 1 - y / _TABLET_SIDE

    def _not_understood(self, words: list[str], number: int) -> DataFileError:
        return DataFileError(
            f"Line {number} of {self._path} is not understood: {' '.join(words)!r}; get the file anew."
        )
