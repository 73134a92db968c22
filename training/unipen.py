"""Pen strokes in the UNIPEN text format, as UCI's "Pen-Based Recognition of Handwritten Digits" has them.

Of the format (I. Guyon et al., UNIPEN project of on-line data exchange, 1994) only what that
collection uses is read: a ``.SEGMENT`` names the digit, a ``.COMMENT`` its label, writer and serial
number, and ``.PEN_DOWN`` ... ``.PEN_UP`` encloses the x y lines of a stroke; y grows upward.
"""

import gzip
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.errors import DigitpadError
from digitpad.ink.strokes import Drawing, Stroke

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
    """Read a UNIPEN file, plain or compressed by gzip.

    Raises DataFileError if it cannot be read or holds a line that this reader does not know.
    """
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("ascii")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataFileError(f"The pen strokes in {path} cannot be read ({error}); get the file anew.") from error
    return list(_samples(text.splitlines(), path))


def _samples(lines: Iterable[str], path: Path) -> Iterator[PenSample]:
    label: int | None = None
    writer = 0
    strokes: list[Stroke] = []
    points: list[tuple[float, float]] | None = None
    for number, line in enumerate(lines, start=1):
        word = line.split(maxsplit=1)[0] if line.strip() else ""
        if match := _SEGMENT.match(line):
            if label is not None:
                yield PenSample(Drawing(tuple(strokes)), label, writer)
            label, strokes = int(match[1]), []
        elif word == ".COMMENT":
            writer = int(line.split()[2])
        elif word == ".PEN_DOWN":
            points = []
        elif word == ".PEN_UP":
            if points:
                strokes.append(Stroke.through(points))
            points = None
        elif points is not None and word:
            points.append(_position(line, number, path))
        elif word and word not in _OTHER_KEYWORDS:
            raise DataFileError(f"Line {number} of {path} is not understood: {line.strip()!r}; get the file anew.")
    if label is not None:
        yield PenSample(Drawing(tuple(strokes)), label, writer)


def _position(line: str, number: int, path: Path) -> tuple[float, float]:
    try:
        x, y = map(float, line.split())
    except ValueError as error:
        raise DataFileError(f"Line {number} of {path} is no x and y: {line.strip()!r}; get the file anew.") from error
    if not (np.isfinite(x) and np.isfinite(y)):
        raise DataFileError(f"Line {number} of {path} has no finite x and y; get the file anew.")
    return x / _TABLET_SIDE, 1 - y / _TABLET_SIDE
