"""The data files: which reader reads which, by content, and how digits are divided into parts."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.base.paths import bundled_package_dir
from digitpad.base.reasons import reason
from digitpad.data.formats import arrays, class_folders, idx, records, tables, tfds
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.lzw import open_unpacked
from digitpad.data.formats.swiss import SWISS_WRITERS, Scan, read_swiss
from digitpad.data.formats.uji import read_uji_samples
from digitpad.data.formats.unipen import DataFileError, PenSample, read_pen_samples
from digitpad.ink.normalize import normalize
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import open_package

MNIST_FILE = "mnist.npz"
PEN_FILE = "pendigits-orig.tra.gz"
SWISS_FILE = "swiss-numbers.zip"
UJI_FILE = "ujipenchars2.txt"
UJI_DIGITS_FILE = "ujipenchars2-trn-digits.txt.gz"
"""The digits of its "trn" writers alone."""
HELD_OUT_MNIST = 5_000
HELD_OUT_WRITERS = frozenset(range(25, 31))
HELD_OUT_SWISS = frozenset({9, 17})
HELD_OUT_UJI = frozenset(range(33, 41))
WHAT_IS_READ = tr(
    "MNIST as npz, IDX or TFRecord files, tables (CSV) with a label and 784 pixels a row, "
    "folders or zip files of images in folders named 0 to 9, pen strokes (UNIPEN, or UCI's "
    "pendigits.tra and .tes, or UJIpenchars2), and Swiss scans"
)
_HELD_OUT_SHARE = 6  # one of so many is held out, or a test digit, where the file does not say which
_SEED = 1_798
_TRIED = 300  # digits that are read to find out whether all are transposed
_CLEARLY = 0.3  # the share by which more of them must be read right when turned


def as_digit_images(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Pixels of 0..255, such as MNIST's own images, as digit images in 0..1 of the same shape."""
    return pixels.astype(np.float32) / np.float32(255)


@dataclass(frozen=True)
class Data:
    """All that a training learns from and is measured by; the parts share no image and no writer."""

    mnist_train: LabelledImages
    mnist_held_out: LabelledImages
    pen_train: Sequence[PenSample]
    pen_held_out: Sequence[PenSample]
    scans_train: Sequence[Scan] = ()
    scans_held_out: Sequence[Scan] = ()
    uji_train: Sequence[PenSample] = ()
    uji_held_out: Sequence[PenSample] = ()
    own_train: Sequence[PenSample] = ()
    own_held_out: Sequence[PenSample] = ()
    """What a hand has taught; also drawings upon images."""


@dataclass(frozen=True)
class DataFiles:
    """Where the data are; what is None is left out. ``scans`` and ``uji`` are those of `swiss` and `uji`."""

    mnist: Path
    pen: Path | None = None
    scans: Path | None = None
    uji: Path | None = None


def data_dir() -> Path | None:
    """The folder of the data files: ``DIGITPAD_DATA``, else ``../shared/data`` from the checkout, if there."""
    configured = os.environ.get("DIGITPAD_DATA")
    folder = Path(configured) if configured else Path(__file__).parents[3] / "shared" / "data"
    return folder if folder.is_dir() else None


def load(folder: Path) -> Data:
    """Read MNIST and the pen strokes in ``folder`` and divide them; see `load_files`."""
    return load_files(DataFiles(folder / MNIST_FILE, folder / PEN_FILE))


def load_files(files: DataFiles, to_learn: bool = True) -> Data:
    """Read the files and divide what they hold; without ``to_learn``, scans that are not held out are skipped.

    The last 5,000 of MNIST's training digits are held out, of smaller sets a sixth; writers 25 to 30 of the pen
    strokes, or where there are none of these each sixth drawing; writers 9 and 17 of the scans, and 33 to 40 of the
    Spanish strokes. Test digits are not touched here. Raises DataFileError if a file is missing or unusable.
    """
    try:
        train = load_images(files.mnist, "train")
    except MemoryError as error:
        raise DataFileError(
            tr("{path} does not fit the memory of this computer; use a part of it.", path=files.mnist)
        ) from error
    pen = load_pen_samples(files.pen) if files.pen else []
    uji = read_uji_samples(files.uji) if files.uji else []
    scans = read_swiss(files.scans, SWISS_WRITERS if to_learn else HELD_OUT_SWISS) if files.scans else []
    cut = len(train.labels) - _held_out(len(train.labels))
    if cut == len(train.labels):
        raise _too_few(files.mnist, cut)
    is_held_out = [sample.writer in HELD_OUT_WRITERS for sample in pen]
    if not any(is_held_out):
        is_held_out = [place % _HELD_OUT_SHARE == 0 for place in range(len(pen))]
    return Data(
        mnist_train=train.chosen(slice(cut)),
        mnist_held_out=train.chosen(slice(cut, None)),
        pen_train=[sample for sample, held_out in zip(pen, is_held_out, strict=True) if not held_out],
        pen_held_out=[sample for sample, held_out in zip(pen, is_held_out, strict=True) if held_out],
        scans_train=[scan for scan in scans if scan.writer not in HELD_OUT_SWISS],
        scans_held_out=[scan for scan in scans if scan.writer in HELD_OUT_SWISS],
        uji_train=[sample for sample in uji if sample.writer not in HELD_OUT_UJI],
        uji_held_out=[sample for sample in uji if sample.writer in HELD_OUT_UJI],
    )


@dataclass(frozen=True)
class _Reader:
    """Reads digits as images: ``read(path, part)``, where the part "test" is asked for only if ``has_test(path)``.

    ``count`` says how many digits there are to learn from, or None if that takes long to find out. If ``is_tried``,
    the digits may lie transposed, and some are read to find out.
    """

    read: Callable[[Path, str], LabelledImages]
    has_test: Callable[[Path], bool] = lambda _path: False
    count: Callable[[Path], int | None] = lambda _path: None
    is_tried: bool = True


def _read_records(path: Path, part: str) -> LabelledImages:
    return arrays.labelled(*tfds.read_mnist(path, part), path)


_NPZ = _Reader(arrays.read_npz, arrays.has_test_part, arrays.count_npz, is_tried=False)
_RECORDS = _Reader(_read_records, lambda _path: True, tfds.count_digits, is_tried=False)
_IDX = _Reader(idx.read_idx, idx.has_test_part, idx.count_idx)
_TABLE = _Reader(tables.read_image_table)
_FOLDER = _Reader(class_folders.read_class_folder)
_ZIP = _Reader(class_folders.read_zip_of_classes)


def holds_images(path: Path) -> bool:
    """Whether a data file holds digits as images, not as pen strokes. Raises DataFileError if it is none."""
    return not isinstance(_reader(path), _PenReader)


def load_images(path: Path, part: str) -> LabelledImages:
    """Read ``part``, "train" or "test", of a data file of images.

    If it has no test digits of its own, a sixth serves as test digits, always the same ones. Raises DataFileError
    if it is missing, damaged, too large, or holds anything else.
    """
    reader = _image_reader(path)
    if reader.has_test(path):
        return _upright(reader.read(path, part), path, reader)
    digits = _upright(reader.read(path, "train"), path, reader)
    order = np.random.default_rng(_SEED).permutation(len(digits.labels))
    cut = len(order) - len(order) // _HELD_OUT_SHARE
    part_of_all = digits.chosen(order[:cut] if part == "train" else order[cut:])
    if not len(part_of_all.labels):
        raise _too_few(path, len(order))
    return part_of_all


def _too_few(path: Path, count: int) -> DataFileError:
    return DataFileError(
        tr("{path} holds only {n} digits, too few to hold some of them out; use at least 12.", "", count, path=path)
    )


def load_all_images(path: Path, classifier: Classifier | None = None) -> LabelledImages:
    """Read the digits to measure with: the test digits of files that have some, else all of the named file.

    Whether they are transposed is tried with ``classifier``, or with the bundled one. Raises DataFileError as above.
    """
    reader = _image_reader(path)
    part = "test" if reader in (_NPZ, _RECORDS) and reader.has_test(path) else "train"
    return _upright(reader.read(path, part), path, reader, classifier)


def load_mnist(path: Path, part: str) -> LabelledImages:
    """The same as `load_images`, by the name of the data set that has both parts."""
    return load_images(path, part)


def load_pen_samples(path: Path) -> list[PenSample]:
    """Read all drawings of a file of pen strokes. Raises DataFileError."""
    reader = _reader(path)
    return reader.read(path) if isinstance(reader, _PenReader) else read_pen_samples(path)


def count_to_learn_from(path: Path) -> int | None:
    """How many digits to learn from a file says it has; None if that takes long to find out. Raises DataFileError."""
    reader = _image_reader(path)
    count = reader.count(path)
    if count is None:
        return None
    if not reader.has_test(path):
        count -= count // _HELD_OUT_SHARE
    return count - _held_out(count)


def _held_out(count: int) -> int:
    """How many of the digits to learn from are held out: 5,000 as of MNIST, of fewer than 30,000 a sixth."""
    return min(count // _HELD_OUT_SHARE, HELD_OUT_MNIST)


@dataclass(frozen=True)
class _PenReader:
    """Reads pen strokes."""

    read: Callable[[Path], list[PenSample]]


_UNIPEN = _PenReader(read_pen_samples)
_STROKE_TABLE = _PenReader(tables.read_stroke_table)


def _image_reader(path: Path) -> _Reader:
    reader = _reader(path)
    if isinstance(reader, _PenReader):
        raise DataFileError(
            tr("{path} holds pen strokes, not images; name a file of images, such as MNIST, too.", path=path)
        )
    return reader


def _reader(path: Path) -> _Reader | _PenReader:
    """The reader for a file, by its content. Raises DataFileError if there is none."""
    if class_folders.is_class_folder(path):
        return _FOLDER
    if path.is_dir():
        raise DataFileError(
            tr(
                "{path} has no folders named 0 to 9; name the files in it. What can be read: {formats}.",
                path=path,
                formats=WHAT_IS_READ,
            )
        )
    if records.is_records(path):
        return _RECORDS
    reader = _reader_by_content(path)
    if reader is None:
        raise DataFileError(
            tr("{path} is no data file that can be read; what can: {formats}.", path=path, formats=WHAT_IS_READ)
        )
    return reader


def _reader_by_content(path: Path) -> _Reader | _PenReader | None:
    start, line = _beginning(path)
    if start.startswith(b"PK"):
        if arrays.is_npz(path):
            return _NPZ
        return _ZIP if class_folders.is_zip_of_classes(path) else None
    kinds: list[tuple[bool, _Reader | _PenReader]] = [
        (idx.is_idx(start), _IDX),
        (tables.is_image_table(line), _TABLE),
        (tables.is_stroke_table(line), _STROKE_TABLE),
        (line.startswith("."), _UNIPEN),
    ]
    return next((reader for is_it, reader in kinds if is_it), None)


def _beginning(path: Path) -> tuple[bytes, str]:
    """The first bytes, unpacked, and the first line of them that is not empty."""
    try:
        with open_unpacked(path) as stream:
            start = stream.read(20_000)
    except FileNotFoundError as error:
        raise DataFileError(tr("{path} is missing; check the name, or get the file anew.", path=path)) from error
    except arrays.DAMAGES as error:
        raise DataFileError(
            tr("{path} cannot be read ({error}); get it anew.", path=path, error=reason(error))
        ) from error
    if not start:
        raise DataFileError(tr("{path} is empty; what can be read: {formats}.", path=path, formats=WHAT_IS_READ))
    return start, start.decode("ascii", "replace").lstrip().partition("\n")[0]


def _upright(
    digits: LabelledImages, path: Path, reader: _Reader, classifier: Classifier | None = None
) -> LabelledImages:
    """The digits, turned if they are transposed, as EMNIST's are; a network reads some of them to find out."""
    if not reader.is_tried:
        return digits
    classifier = classifier or open_package(bundled_package_dir()).classifier
    some = digits.chosen(slice(None, None, max(len(digits.labels) // _TRIED, 1)))
    turned = replace(digits, images=np.ascontiguousarray(digits.images.transpose(0, 2, 1)))
    as_they_are, as_turned = (
        _right(each, classifier)
        for each in (some, replace(some, images=np.ascontiguousarray(some.images.transpose(0, 2, 1))))
    )
    if as_turned - as_they_are <= _CLEARLY:
        return digits
    return replace(
        turned, remark=f"The digits of {path.name} were transposed, as EMNIST's are, and were turned upright"
    )


def _right(digits: LabelledImages, classifier: Classifier) -> float:
    """The share that a network reads right."""
    images = [normalize(image) for image in digits.images]
    answers = [None if image is None else classifier.classify(image).digit for image in images]
    right = sum(bool(answer == label) for answer, label in zip(answers, digits.labels, strict=True))
    return right / len(answers)
