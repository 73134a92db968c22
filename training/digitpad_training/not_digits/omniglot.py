"""Omniglot's characters as drawings (B. Lake et al., Human-level concept learning, Science 350, 2015).

A zip file of its folder ``strokes_background`` has ALPHABET/characterNN/NNNN_DD.txt, where DD is the person. A file
holds strokes: ``START``, then a line ``x,y,milliseconds`` to a point, with y growing upward, then ``BREAK``.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.strokes import Drawing, Stroke

FILES = ("strokes_background_small1.zip", "strokes_background_small2.zip")

_NAME = re.compile(r"[^/]+/([^/]+)/character(\d\d)/\d+_(\d\d)\.txt")
_FIELD = 105.0  # the side of its drawing area
_MOST_BYTES = 1_000_000  # of a character


@dataclass(frozen=True)
class Character:
    """A character as one person drew it with a mouse; people are numbered from 1 within an alphabet."""

    alphabet: str
    number: int
    person: int
    drawing: Drawing


def read_all_characters(folder: Path | None) -> list[Character]:
    """The characters of all `FILES` in a folder. Raises DataFileError if there is none, or one cannot be read."""
    if folder is None:
        raise DataFileError("Omniglot's characters are nowhere; name the folder of their zip files with --data.")
    return [each for name in FILES for each in read_characters(folder / name)]


def read_characters(path: Path) -> list[Character]:
    """All characters of a zip file, in the order of their names. Raises DataFileError if it cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = sorted(archive.infolist(), key=lambda entry: entry.filename)
            return list(_characters(archive, entries))
    except (OSError, zipfile.BadZipFile, ValueError) as error:
        raise DataFileError(f"The characters in {path} cannot be read ({error!s:.100}); get the file anew.") from error


def _characters(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> Iterator[Character]:
    for entry in entries:
        match = _NAME.fullmatch(entry.filename)
        if match and entry.file_size <= _MOST_BYTES:
            drawing = Drawing(tuple(_strokes(archive.read(entry).decode("ascii"))))
            if not drawing.is_blank:
                yield Character(match[1], int(match[2]), int(match[3]), drawing)


def _strokes(text: str) -> Iterator[Stroke]:
    points: list[tuple[float, float]] = []
    for line in text.splitlines():
        if line == "BREAK":
            if points:
                yield Stroke.through(points)
            points = []
        elif line != "START":
            x, y, _milliseconds = map(float, line.split(","))
            points.append((x / _FIELD, -y / _FIELD))
