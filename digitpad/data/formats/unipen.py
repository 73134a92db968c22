"""Pen strokes in the UNIPEN text format, as UCI's "Pen-Based Recognition of Handwritten Digits" has them.

Only the part of the format (I. Guyon et al., UNIPEN project of on-line data exchange, 1994) that this
collection uses is read: a ``.SEGMENT`` names the digit, a ``.COMMENT`` its label, writer and serial
number, and ``.PEN_DOWN`` ... ``.PEN_UP`` encloses the x y lines of a stroke; y grows upward. ``.COORD`` names what
else a line holds. Of that, the pressure P is read where ``.P_DIM`` says how much is full pressure: a keyword that
digitpad's own files define, since the format has none for it.
"""

import math
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.data.formats.lzw import MAX_UNPACKED, open_unpacked
from digitpad.ink.strokes import Drawing, Stroke

GZIP = b"\x1f\x8b"
_TABLET_SIDE = 500.0
_SEGMENT = re.compile(r'\.SEGMENT\s+DIGIT\s+\S+\s+\?\s+"(\d)"')
_WRITER = re.compile(r"[0-9]{1,9}")
_MOST_SAMPLES = 500_000
_MOST_POINTS = 100_000  # of a stroke; people make some hundred
_LONGEST_LINE = 20_000
_MOST_LINES = 5_000_000  # the pen strokes have 355,001
_SHOWN = 60  # characters of a line that is not understood
_OTHER_KEYWORDS = (".INCLUDE", ".KEYWORD", ".LEXICON", ".HIERARCHY", ".DT")


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

    Raises DataFileError if it cannot be read, is too large or holds a line that this reader does not know.
    """
    return _Reader(path).samples(text_lines(path))


def read_text(path: Path, encoding: str = "ascii") -> str:
    """The text of a file that is plain or was compressed by gzip or compress, whatever its name.

    Raises DataFileError if it cannot be read, or holds more than 100 million characters.
    """
    return "".join(line for _number, line in text_lines(path, encoding=encoding))


def text_lines(path: Path, most: int = MAX_UNPACKED, encoding: str = "ascii") -> Iterator[tuple[int, str]]:
    """The lines of a text file, plain or compressed, numbered from 1, with their ends.

    Raises DataFileError if it cannot be read, has a line of over 20,000 characters or over ``most`` bytes
    or 5 million lines.
    """
    try:
        with open_unpacked(path) as stream:
            for number, line in enumerate(_bounded_lines(stream, most), start=1):
                yield number, line.decode(encoding)
    except FileNotFoundError as error:
        raise DataFileError(
            tr("{path} is missing; put the pen strokes there, or name their folder.", path=path)
        ) from error
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise DataFileError(
            tr("The text in {path} cannot be read ({error}); get the file anew.", path=path, error=reason(error))
        ) from error


def _bounded_lines(stream: IO[bytes], most: int) -> Iterator[bytes]:
    size = lines = 0
    while line := stream.readline(_LONGEST_LINE):
        size, lines = size + len(line), lines + 1
        if len(line) == _LONGEST_LINE:
            raise ValueError(tr("a line is too long"))
        if size > most or lines > _MOST_LINES:
            raise ValueError(tr("it has over {most} bytes or {n} lines", "", _MOST_LINES, most=most))
        yield line


class _Reader:
    """Collects points into strokes and strokes into samples, line by line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._label: int | None = None
        self._writer = 0
        self._strokes: list[Stroke] = []
        self._points: list[tuple[float, float, float]] | None = None
        self._columns = ["X", "Y"]
        self._full_pressure = 0.0  # not known

    def samples(self, lines: Iterable[tuple[int, str]]) -> list[PenSample]:
        samples: list[PenSample] = []
        for number, line in lines:
            if match := _SEGMENT.match(line):
                samples += self._finished_sample()
                if len(samples) >= _MOST_SAMPLES:
                    raise DataFileError(
                        tr("{path} holds over {n} drawings; use a part of it.", "", _MOST_SAMPLES, path=self._path)
                    )
                self._label = int(match[1])
            elif line.strip():
                self._take(line.split(), number)
        return samples + self._finished_sample()

    def _finished_sample(self) -> list[PenSample]:
        strokes, self._strokes = self._strokes, []
        return [] if self._label is None else [PenSample(Drawing(tuple(strokes)), self._label, self._writer)]

    def _take(self, words: list[str], number: int) -> None:
        if words[0] == ".COMMENT" and len(words) == 4 and _WRITER.fullmatch(words[2]):
            self._writer = int(words[2])
        elif words[0] == ".COORD" and {"X", "Y"} <= set(words[1:]):
            self._columns = words[1:]
        elif words[0] == ".P_DIM" and len(words) == 2:
            (self._full_pressure,) = self._numbers(words[1:], number)
        elif words[0] == ".PEN_DOWN":
            self._points = []
        elif words[0] == ".PEN_UP":
            if self._points:
                self._strokes.append(Stroke.of(self._points))
            self._points = None
        elif self._points is not None:
            if len(self._points) >= _MOST_POINTS:
                raise DataFileError(
                    tr(
                        "Line {number} of {path} is in a stroke of over {n} points; get the file anew.",
                        "",
                        _MOST_POINTS,
                        number=number,
                        path=self._path,
                    )
                )
            self._points.append(self._point(words, number))
        elif words[0] not in _OTHER_KEYWORDS:
            raise self._not_understood(words, number)

    def _point(self, words: list[str], number: int) -> tuple[float, float, float]:
        """x, y and the pressure in 0..1; that of a firm pen where it is not known."""
        if len(words) != len(self._columns):
            raise self._not_understood(words, number)
        found = dict(zip(self._columns, self._numbers(words, number), strict=True))
        pressure = 1.0
        if "P" in found and self._full_pressure > 0:
            pressure = min(max(found["P"] / self._full_pressure, 0.0), 1.0)
        return found["X"] / _TABLET_SIDE, 1 - found["Y"] / _TABLET_SIDE, pressure

    def _numbers(self, words: list[str], number: int) -> list[float]:
        try:
            found = [float(word) for word in words]
        except ValueError as error:
            raise self._not_understood(words, number) from error
        if not all(map(math.isfinite, found)):
            raise self._not_understood(words, number)
        return found

    def _not_understood(self, words: list[str], number: int) -> DataFileError:
        return DataFileError(
            tr(
                "Line {number} of {path} is not understood: {what}; get the file anew.",
                number=number,
                path=self._path,
                what=repr(" ".join(words)[:_SHOWN]),
            )
        )
