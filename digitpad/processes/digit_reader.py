"""The digits of a data set, and what a network makes of each, read by a child process: the window stays smooth."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.log import logger
from digitpad.ink.strokes import Drawing
from digitpad.processes.doors import READ_DIGITS
from digitpad.processes.spawn import end_with_the_parent, how_it_ended, reap, settle_in, start_child

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage
    from digitpad.recognition.classifier import Classifier

AT_A_TIME = 5_000
_READ_AT_A_TIME = 500


@dataclass(frozen=True)
class FoundDigits:
    """Some of a data set's digits, in order: their ``labels`` and ``writers``, 0 for nobody known.

    They are either ``drawings``, or grey ``images`` of 28 x 28 bytes each, ink bright.
    """

    labels: tuple[int, ...]
    writers: tuple[int, ...]
    drawings: tuple[Drawing, ...] = ()
    images: bytes = b""


@dataclass(frozen=True)
class Answers:
    """What the network makes of digits from ``start`` on: ten probabilities each, as float32."""

    start: int
    probabilities: bytes


class DigitReadingError(DigitpadError):
    """A data set cannot be read."""


class DigitReading:
    """The parent's end of a reading that is under way."""

    def __init__(self, kind: str, path: Path, package: Path) -> None:
        """Start it. ``kind`` is that of `digitpad.data.named.kind_of`, ``package`` the folder of a tried model."""
        self._process, self._pipe = start_child("digits", READ_DIGITS, kind, path, package, is_awaited=False)

    def reports(self) -> Iterator[FoundDigits | Answers]:
        """First all digits, then all answers, as they come. Raises DigitReadingError."""
        try:
            while (report := self._pipe.recv()) is not None:
                if isinstance(report, str):
                    raise DigitReadingError(report)
                yield report
        except (EOFError, OSError) as error:
            reap(self._process, 1)
            logger().info("digits: %s", how_it_ended(self._process))
            raise DigitReadingError(tr("The process that reads the digits has ended; choose them again.")) from error
        finally:
            self._process.kill()
            reap(self._process)
            self._pipe.close()

    def kill(self) -> None:
        """End the process at once; `reports` then raises."""
        self._process.kill()


def read_digits(kind: str, path: Path, package: Path, pipe: Connection) -> None:
    """The door: sends digits, answers, and then None; or a sentence that says why there are none."""
    settle_in()
    end_with_the_parent()
    try:
        _send_all(kind, path, package, pipe.send)
    except DigitpadError as error:
        pipe.send(str(error))
    except MemoryError:
        pipe.send(tr("{path} does not fit the memory of this computer; use a part of it.", path=path))
    except Exception:  # noqa: BLE001 - the child's own door
        logger().error("reading digits: %s", traceback.format_exc())
        pipe.send(tr("{path} is damaged or of an unknown kind; get it anew.", path=path))
    else:
        pipe.send(None)


def _send_all(kind: str, path: Path, package: Path, send: Callable[[object], None]) -> None:
    from digitpad.recognition.models.model_store import open_package

    greys: list[GreyImage | Drawing] = []
    for found, ink in _found(kind, path):
        send(found)
        greys += ink
    _send_answers(greys, open_package(package).classifier, send)


def _found(kind: str, path: Path) -> Iterator[tuple[FoundDigits, Sequence[GreyImage | Drawing]]]:
    if kind == "mnist":
        yield from _images(path)
    elif kind == "scans":
        yield from _scans(path)
    else:
        yield from _drawings(kind, path)


def _images(path: Path) -> Iterator[tuple[FoundDigits, Sequence[GreyImage | Drawing]]]:
    from digitpad.data.datasets import load_images

    digits = load_images(path, "train")
    for start in range(0, len(digits.labels), AT_A_TIME):
        images = digits.images[start : start + AT_A_TIME]
        labels = tuple(digits.labels[start : start + AT_A_TIME].tolist())
        yield FoundDigits(labels, (0,) * len(labels), images=images.tobytes()), list(images)


def _scans(path: Path) -> Iterator[tuple[FoundDigits, Sequence[GreyImage | Drawing]]]:
    """One person after another, since a scan takes 5 ms."""
    from digitpad.data.formats.swiss import read_swiss, writers_in
    from digitpad.ink.ink_image import InkImage

    for writer in writers_in(path):
        scans = [scan for scan in read_swiss(path, {writer}) if scan.grey.any()]
        drawings = tuple(Drawing(image=InkImage.centred(scan.grey)) for scan in scans)
        labels = tuple(scan.label for scan in scans)
        yield FoundDigits(labels, (writer,) * len(labels), drawings), [scan.grey for scan in scans]


def _drawings(kind: str, path: Path) -> Iterator[tuple[FoundDigits, Sequence[GreyImage | Drawing]]]:
    from digitpad.data.datasets import load_pen_samples
    from digitpad.data.formats.uji import read_uji_samples
    from digitpad.samples.taking_in import on_canvas

    samples = read_uji_samples(path) if kind == "uji" else load_pen_samples(path)
    samples = [sample for sample in samples if sample.drawing.strokes]
    for start in range(0, len(samples), AT_A_TIME):
        some = samples[start : start + AT_A_TIME]
        drawings = tuple(on_canvas(sample.drawing) for sample in some)
        labels, writers = tuple(sample.label for sample in some), tuple(sample.writer for sample in some)
        yield FoundDigits(labels, writers, drawings), drawings


def _send_answers(inks: Sequence[GreyImage | Drawing], classifier: Classifier, send: Callable[[object], None]) -> None:
    from digitpad.data.evaluation import read_all
    from digitpad.ink.normalize import normalize
    from digitpad.ink.raster import render

    for start in range(0, len(inks), _READ_AT_A_TIME):
        some = inks[start : start + _READ_AT_A_TIME]
        images = [normalize(render(ink) if isinstance(ink, Drawing) else ink) for ink in some]
        send(Answers(start, read_all(classifier, images).tobytes()))
