"""Pen strokes of people in Spain, in the text format of UJIpenchars2 (UCI Machine Learning Repository, data set 177).

A ``WORD`` line names a character, and who wrote it in which session; ``NUMSTROKES`` says how many strokes
follow, and each ``POINTS`` line is one of them: how many points, ``#``, and x y of each, where y grows
downward. Of the whole collection, the digits of its 40 "trn" writers are read, and the rest is skipped.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from digitpad.base.language import tr
from digitpad.data.formats.unipen import GZIP, DataFileError, PenSample, read_text
from digitpad.ink.strokes import Drawing, Stroke

_WORD = re.compile(r"WORD ([0-9]) trn_[A-Z]+_W([0-9]+)-[0-9]+")
_POINTS = re.compile(r"POINTS ([0-9]{1,5}) #((?: -?[0-9]{1,6} -?[0-9]{1,6})+)")
_TABLET_SIDE = 2000.0
_HEAD = 10_000  # bytes of a file


def is_uji(path: Path) -> bool:
    """Whether a file has a line that names a character as this collection does, among its first ones."""
    try:
        with path.open("rb") as stream:
            packed = stream.read(2) == GZIP
        with gzip.open(path) if packed else path.open("rb") as text:
            head = text.read(_HEAD)
    except (OSError, EOFError, zlib.error):
        return False
    return re.search(rb"^ *WORD \S+ (?:trn|tst)_", head, re.MULTILINE) is not None


def read_uji_samples(path: Path) -> list[PenSample]:
    """Read the digits of a file, plain or compressed by gzip; writers are numbered from 1, by their order in it.

    Raises DataFileError if it cannot be read, holds no such digits, or a line that is not understood.
    """
    lines = enumerate(read_text(path, "latin-1").splitlines(), start=1)
    samples = list(_samples(path, lines))
    if not samples:
        raise DataFileError(tr("{path} holds no digits of UJIpenchars2; name the file of that collection.", path=path))
    place = {number: place for place, number in enumerate(sorted({sample.writer for sample in samples}), start=1)}
    return [replace(sample, writer=place[sample.writer]) for sample in samples]


def _samples(path: Path, lines: Iterator[tuple[int, str]]) -> Iterator[PenSample]:
    for _number, line in lines:
        if match := _WORD.fullmatch(line.strip()):
            yield PenSample(Drawing(tuple(_strokes(path, lines))), int(match[1]), int(match[2]))


def _strokes(path: Path, lines: Iterator[tuple[int, str]]) -> Iterator[Stroke]:
    """The strokes of a digit, whose lines come next."""
    number, line = next(lines, (0, ""))
    words = line.split()
    if len(words) != 2 or words[0] != "NUMSTROKES" or not words[1].isdecimal():
        raise _not_understood(path, number, line)
    for _stroke in range(min(int(words[1]), 100)):
        number, line = next(lines, (0, ""))
        match = _POINTS.fullmatch(line.strip())
        xy = np.array(match[2].split(), np.float64).reshape(-1, 2) if match else np.empty((0, 2))
        if match is None or len(xy) != int(match[1]):
            raise _not_understood(path, number, line)
        yield Stroke.through(xy / _TABLET_SIDE)


def _not_understood(path: Path, number: int, line: str) -> DataFileError:
    if not number:
        return DataFileError(tr("{path} ends in the middle of a digit; get the file anew.", path=path))
    return DataFileError(
        tr(
            "Line {number} of {path} is not understood: {what}; get the file anew.",
            number=number,
            path=path,
            what=repr(line.strip()[:60]),
        )
    )
