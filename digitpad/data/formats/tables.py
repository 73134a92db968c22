"""Tables of comma-separated numbers: Kaggle's, with a label and 784 pixels a row, and UCI's pen strokes of 8 points.

The latter are ``pendigits.tra`` and ``pendigits.tes``: x and y of 8 points of 0..100 along the whole writing, y
growing upward, and the digit last. They do not say where the pen was lifted, or who wrote.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.base import language
from digitpad.base.language import tr
from digitpad.data.formats.arrays import MAX_BYTES, MAX_DIGITS, LabelledImages, labelled
from digitpad.data.formats.unipen import DataFileError, PenSample, text_lines
from digitpad.ink.images import SIDE
from digitpad.ink.strokes import Drawing, Stroke

_PIXELS = SIDE * SIDE
_POINTS = 8
_LARGEST = 100.0  # of a point's x and y
_MARGIN = 0.1  # of the canvas, around the writing
_LABEL_NAMES = ("label", "class", "digit", "target")


def is_image_table(line: str) -> bool:
    """Whether a table that begins with this line has the pixels of an image in each row."""
    return line.count(",") in (_PIXELS, _PIXELS - 1)


def is_stroke_table(line: str) -> bool:
    """Whether a table that begins with this line has 8 points and a digit in each row."""
    return line.count(",") == 2 * _POINTS and _numbers(line) is not None


def read_image_table(path: Path, _part: str = "train") -> LabelledImages:
    """Read every row of a table of images; a header may name the column of the labels, which is else the first.

    Raises DataFileError if a row is not understood, there are no labels, or the table is too large.
    """
    pixels, labels = [], []
    place = 0  # of the label
    for number, line in text_lines(path, MAX_BYTES):
        row = _numbers(line)
        if number == 1 and row is None:
            place = _place_of_label(line, path)
        elif row is None or len(row) != _PIXELS + 1:
            raise _not_understood(path, number, row)
        else:
            labels.append(row[place])
            pixels.append(_as_bytes(np.delete(row, place), path, number))
        if len(labels) > MAX_DIGITS:
            raise DataFileError(tr("{path} has over {n} rows; use a part of it.", "", MAX_DIGITS, path=path))
    return labelled(np.array(pixels).reshape(-1, _PIXELS), np.array(labels), path)


def read_stroke_table(path: Path) -> list[PenSample]:
    """Read every row of a table of pen strokes; all are of writer 0.

    Raises DataFileError if a row is not understood or a label is no digit.
    """
    samples = []
    for number, row in _stroke_rows(path):
        x, y = row[:-1].reshape(_POINTS, 2).T / _LARGEST * (1 - 2 * _MARGIN) + _MARGIN
        label = int(row[-1])
        if label != row[-1] or not 0 <= label <= 9:
            raise DataFileError(
                tr(
                    "Line {number} of {path} ends in {what}, which is no digit 0 to 9.",
                    number=number,
                    path=path,
                    what=language.number(row[-1], None),
                )
            )
        points = list(zip(x.tolist(), (1 - y).tolist(), strict=True))
        samples.append(PenSample(Drawing((Stroke.through(points),)), label, 0))
    return samples


def _stroke_rows(path: Path) -> Iterator[tuple[int, NDArray[np.float64]]]:
    for number, line in text_lines(path):
        if not line.strip():
            continue
        row = _numbers(line)
        if row is None or len(row) != 2 * _POINTS + 1 or not (row.min() >= 0 and row.max() <= _LARGEST):
            raise DataFileError(
                tr(
                    "Line {number} of {path} is not understood; it should hold x and y of 8 points, 0 to "
                    "100, and a digit.",
                    number=number,
                    path=path,
                )
            )
        yield number, row


def _numbers(line: str) -> NDArray[np.float64] | None:
    """The numbers of a row; None if it holds anything else."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            row = np.fromstring(line, np.float64, sep=",")
        except (DeprecationWarning, ValueError):
            return None
    return row if len(row) == line.count(",") + 1 else None


def _place_of_label(header: str, path: Path) -> int:
    names = [name.strip().strip('"').lower() for name in header.split(",")]
    places = [place for place, name in enumerate(names) if name in _LABEL_NAMES]
    if len(names) != _PIXELS + 1 or len(places) != 1:
        raise DataFileError(
            tr("{path} has no column of labels beside 784 of pixels; name a table that has.", path=path)
        )
    return places[0]


def _as_bytes(pixels: NDArray[np.float64], path: Path, number: int) -> NDArray[np.floating]:
    if not (pixels.min() >= 0 and pixels.max() <= 255):
        raise DataFileError(
            tr(
                "Line {number} of {path} holds pixels outside 0 to 255; bring them to this range.",
                number=number,
                path=path,
            )
        )
    return pixels.astype(np.float16) if (pixels % 1).any() else pixels.astype(np.uint8)


def _not_understood(path: Path, number: int, row: NDArray[np.float64] | None) -> DataFileError:
    held = tr("something other than numbers") if row is None else tr("{n} numbers", "", len(row))
    return DataFileError(
        tr(
            "Line {number} of {path} is no label and 784 pixels ({held}); get the file anew.",
            number=number,
            path=path,
            held=held,
        )
    )
