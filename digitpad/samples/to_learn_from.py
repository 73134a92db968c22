"""A hand's samples as data of a training: most of them are learned, and the others show what came of it."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.base.language import tr
from digitpad.data.formats.unipen import PenSample
from digitpad.samples.hands import SamplesError
from digitpad.samples.store import read_samples, sample_files

if TYPE_CHECKING:
    from digitpad.ink.strokes import Drawing
    from digitpad.samples.hands import Hand
    from digitpad.samples.sample import Sample

LEAST = 20
"""Samples: of fewer, hardly any would be left to see what came of the training."""

_PARTS = 5  # one of so many is held out


@dataclass(frozen=True)
class OwnDigits:
    """Samples to learn from, and samples that are held out."""

    train: tuple[PenSample, ...]
    held_out: tuple[PenSample, ...]


def own_digits(hand: Hand, tell: Callable[[str], None]) -> OwnDigits:
    """The samples of a hand, of which none that is held back is learned.

    ``tell`` gets a sentence about those that cannot be used. Raises SamplesError.
    """
    samples = [each.sample for each in read_samples(hand, tell)]
    _check_count(hand, len(samples))
    held_out = set(held_out_of(samples))
    return OwnDigits(
        tuple(_as_data(each) for each in samples if each not in held_out and not each.held_back),
        tuple(_as_data(each) for each in samples if each in held_out),
    )


def held_out_of(samples: Iterable[Sample]) -> list[Sample]:
    """Those that no training learns from: a fifth, the same ones each time, and at least one.

    Which ones depends on the drawing alone, so that the same drawing under two names is never in both parts.
    """
    by_digest = sorted(((_digest(sample.drawing), sample) for sample in samples), key=lambda pair: pair[0])
    held_out = [sample for digest, sample in by_digest if digest % _PARTS == 0]
    return held_out or [sample for _digest, sample in by_digest[:1]]


def check_enough(hand: Hand) -> None:
    """Raises SamplesError if the hand has too few samples to be learned for good."""
    _check_count(hand, len(sample_files(hand)))


def _check_count(hand: Hand, count: int) -> None:
    if count < LEAST:
        raise SamplesError(
            tr(
                "The hand {name} has {n} samples, too few to be learned for good; collect {least} or more.",
                "",
                count,
                name=hand.name,
                least=LEAST,
            )
        )


def _digest(drawing: Drawing) -> int:
    digest = 0 if drawing.image is None else zlib.crc32(drawing.image.packed)
    for stroke in drawing.strokes:
        digest = zlib.crc32(stroke.packed, digest)
    return digest


def _as_data(sample: Sample) -> PenSample:
    return PenSample(sample.drawing, sample.label, writer=0)
