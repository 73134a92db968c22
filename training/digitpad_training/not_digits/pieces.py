"""Pieces of digits, and digits with parts of their neighbours: what the path through a number must not take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.strokes import Drawing, Stroke
from digitpad_training.not_digits.row import in_a_row


def random_pieces(samples: Sequence[PenSample], rng: np.random.Generator) -> Drawing:
    """Of two or three of the samples in a row: some of the strokes, cut from anywhere, that are no whole digit.

    ``samples`` are of one person.
    """
    kind = rng.random()
    if kind < 0.4:
        return _several(samples, rng)
    if kind < 0.8:
        return _digit_with_a_stranger(samples, rng)
    return _part(samples[0].drawing, rng)


def _several(samples: Sequence[PenSample], rng: np.random.Generator) -> Drawing:
    """Two or three whole digits."""
    return in_a_row(samples[: int(rng.integers(2, 4))], rng, gap=(0.2, 0.2)).drawing


def _digit_with_a_stranger(samples: Sequence[PenSample], rng: np.random.Generator) -> Drawing:
    """A digit with a stroke of the next one, or without one of its own, or both."""
    row = in_a_row(samples[:2], rng, gap=(0.15, 0.2))
    own, other = (sorted(part) for part in row.parts)
    if rng.random() < 0.5:
        own, other = other, own
    if len(own) > 1 and rng.random() < 0.4:
        own.remove(own[rng.integers(len(own))])
    chosen = [*own, other[rng.integers(len(other))]]
    return Drawing(tuple(row.drawing.strokes[place] for place in sorted(chosen)))


def _part(drawing: Drawing, rng: np.random.Generator) -> Drawing:
    """One of several strokes, or a share of a single one."""
    strokes = drawing.substantial_strokes()
    if len(strokes) > 1:
        return Drawing((strokes[rng.integers(len(strokes))],))
    xy = strokes[0].xy
    length = max(3, int(len(xy) * rng.uniform(0.15, 0.5)))
    first = int(rng.integers(0, max(1, len(xy) - length)))
    return Drawing((Stroke.through(xy[first : first + length]),))
