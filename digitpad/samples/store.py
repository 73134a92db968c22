"""The samples of a hand on disk: a file each, so that two windows add to them without losing each other's.

A file is written whole and synced. One that is damaged is set aside, and one of a newer version stays as it is.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.base.files.bounded_file import TooLargeError, read_bounded
from digitpad.base.files.own_file import UnusableContentError
from digitpad.base.files.staging import PRIVATE, replace_file, workplace
from digitpad.base.language import tr
from digitpad.base.paths import is_folder
from digitpad.base.reasons import reason
from digitpad.samples.hands import HAND_FILE, Hand, SamplesError, gone
from digitpad.samples.sample import MOST_BYTES, Sample

MOST_SAMPLES = 10_000
"""Of one hand."""

_ID_BYTES = 3


@dataclass(frozen=True)
class StoredSample:
    """A sample, and the file that it is in."""

    sample: Sample
    file: Path


def read_samples(hand: Hand, tell: Callable[[str], None]) -> list[StoredSample]:
    """The samples of a hand, oldest first; ``tell`` gets a sentence about those that cannot be used."""
    found: list[StoredSample] = []
    damaged: list[Path] = []
    newer: list[Path] = []
    unreadable: list[Path] = []
    for file in sample_files(hand):
        try:
            found.append(StoredSample(Sample.from_json(read_bounded(file, MOST_BYTES)), file))
        except FileNotFoundError:
            continue  # deleted meanwhile
        except UnusableContentError as why:
            (newer if why.is_newer else damaged).append(file)
        except TooLargeError:
            damaged.append(file)
        except OSError:
            unreadable.append(file)
    _tell_what_is_left_out(hand, damaged, newer, unreadable, tell)
    return found


def _tell_what_is_left_out(
    hand: Hand, damaged: list[Path], newer: list[Path], unreadable: list[Path], tell: Callable[[str], object]
) -> None:
    where = {"hand": hand.name, "folder": str(hand.folder)}
    if damaged:
        aside = [_set_aside(file) for file in damaged]
        if all(aside):
            tell(
                tr(
                    "{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and renamed, as {aside}; "
                    "the others are here.",
                    "",
                    len(damaged),
                    aside=aside[0],
                    **where,
                )
            )
        else:
            tell(
                tr(
                    "{n} sample(s) of the hand {hand} in {folder} (is|are) damaged, and left there, since it cannot be "
                    "renamed; the others are here.",
                    "",
                    len(damaged),
                    **where,
                )
            )
    if newer:
        tell(
            tr(
                "{n} sample(s) of the hand {hand} in {folder} (is|are) of a newer version of digitpad, and left there; "
                "update digitpad to use them.",
                "",
                len(newer),
                **where,
            )
        )
    if unreadable:
        tell(
            tr(
                "{n} sample(s) of the hand {hand} in {folder} (is|are) not readable; see that you may read there.",
                "",
                len(unreadable),
                **where,
            )
        )


def sample_files(hand: Hand) -> list[Path]:
    """The files of a hand's samples, oldest first; none if it was deleted."""
    return [hand.folder / name for name in sorted(_names(hand))]


def _names(hand: Hand) -> list[str]:
    try:
        found = os.listdir(hand.folder)  # noqa: PTH208 - of thousands, which need no objects
    except OSError:
        return []
    return [name for name in found if name.endswith(".json") and name.count(".") == 1 and name != HAND_FILE]


def add_sample(hand: Hand, sample: Sample) -> StoredSample:
    """Keep one more sample. Raises SamplesError."""
    check_room(hand, 1)
    stored = to_store(hand, sample)
    keep(stored)
    return stored


def to_store(hand: Hand, sample: Sample) -> StoredSample:
    """A new sample with the file that it is to be kept in.

    Its name sorts by time, within a second by when it was kept, and is no other window's.
    """
    kept = f"{max(time.time_ns() - sample.at * 1_000_000_000, 0):016x}{secrets.token_hex(_ID_BYTES)}"
    return StoredSample(sample, hand.folder / f"{sample.at:013d}-{kept}.json")


def keep(stored: StoredSample) -> None:
    """Write a sample to its file. Raises SamplesError."""
    try:
        replace_file(stored.file, stored.sample.to_json(), PRIVATE)
    except OSError as error:
        raise _not_kept(stored.file.parent, error) from error


def add_samples(hand: Hand, samples: Sequence[Sample], report: Callable[[int], None] = lambda _done: None) -> int:
    """Keep many more, each whole; ``report`` gets how many are written. Returns how many. Raises SamplesError."""
    check_room(hand, len(samples))
    try:
        with workplace(hand.folder / "import") as folder:
            written = [folder / to_store(hand, sample).file.name for sample in samples]
            for count, (file, sample) in enumerate(zip(written, samples, strict=True), start=1):
                _write(file, sample.to_json())
                report(count)
            for file in written:
                file.rename(hand.folder / file.name)
    except OSError as error:
        raise _not_kept(hand.folder, error) from error
    return len(samples)


def delete(file: Path) -> None:
    """Delete the file of a sample at once. Raises SamplesError."""
    try:
        file.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise SamplesError(
            tr("{file} cannot be deleted ({reason}); delete it by hand.", file=file, reason=reason(error))
        ) from error


def relabel(stored: StoredSample, label: int) -> StoredSample:
    """The sample with another label, which is kept. Raises SamplesError."""
    changed = StoredSample(replace(stored.sample, label=label), stored.file)
    keep(changed)
    return changed


def check_room(hand: Hand, count: int, there: int | None = None) -> None:
    """Raises SamplesError unless so many more samples may be kept; ``there``: how many are, if that is known."""
    if not is_folder(hand.folder):
        raise gone(hand)
    if there is None:
        there = len(_names(hand))
    if there + count > MOST_SAMPLES:
        raise SamplesError(
            tr(
                "The hand {name} has {n} samples and may have {most}; there is no room for {count} more, "
                "so delete some, or add another hand.",
                "",
                there,
                name=hand.name,
                most=MOST_SAMPLES,
                count=count,
            )
        )


def _write(file: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(file, flags, PRIVATE), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _set_aside(file: Path) -> str:
    """The name that a damaged file has from now on; "" if it cannot be renamed."""
    number = 1
    while os.path.lexists(aside := file.with_name(f"{file.stem}.damaged-{number}.json")):
        number += 1
    try:
        file.rename(aside)
    except OSError:
        return ""
    return aside.name


def _not_kept(folder: Path, error: OSError) -> SamplesError:
    if isinstance(error, FileNotFoundError):
        return SamplesError(
            tr("{folder} was deleted, so that nothing more can be learned there; choose another hand.", folder=folder)
        )
    return SamplesError(
        tr(
            "A sample cannot be kept in {folder} ({reason}); make room there, or see that you may write there.",
            folder=folder,
            reason=reason(error),
        )
    )
