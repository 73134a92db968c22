"""IDX files, as MNIST and EMNIST were published: images in one, their labels in another beside it, plain or gzipped.

The format is described on MNIST's own page (Y. LeCun, C. Cortes, C. Burges, THE MNIST DATABASE of handwritten digits).
"""

from __future__ import annotations

from pathlib import Path
from struct import Struct
from typing import IO

import numpy as np

from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.data.formats.arrays import DAMAGES, MAX_DIGITS, LabelledImages, exactly, labelled
from digitpad.data.formats.lzw import open_unpacked
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.images import SIDE

_IMAGES = b"\0\0\x08\x03"
_LABELS = b"\0\0\x08\x01"
_COUNT = Struct(">I")
_SIZES = Struct(">III")
_WORDS_OF_LABELS = (("images", "labels"), ("idx3", "idx1"))
_WORDS_OF_TEST = (("train", "t10k"), ("train", "test"), ("training", "testing"))


def is_idx(start: bytes) -> bool:
    """Whether a file that begins like this, unpacked, holds images or labels of this kind."""
    return start.startswith((_IMAGES, _LABELS))


def has_test_part(path: Path) -> bool:
    """Whether test digits lie beside the file of digits to learn from."""
    return _test_file(_images_file(path)) is not None


def read_idx(path: Path, part: str) -> LabelledImages:
    """Read "train", the digits of the file named, or "test", those beside it.

    ``path`` is the file of the images or that of the labels. Raises DataFileError if either is missing,
    damaged, too large or does not fit the other.
    """
    images = _images_file(path)
    if part == "test":
        images = _test_file(images) or images
    labels = _beside(images, _WORDS_OF_LABELS)
    if not labels.is_file() or labels == images:
        raise DataFileError(
            tr("The labels of {images} are missing; put {name} beside it.", images=images, name=labels.name)
        )
    return labelled(_read(images, _IMAGES), _read(labels, _LABELS), images)


def count_idx(path: Path) -> int:
    """How many digits the file says it has. Raises DataFileError."""
    images = _images_file(path)
    try:
        with open_unpacked(images) as stream:
            return _size(stream, _IMAGES)
    except DAMAGES as error:
        raise _damaged(images, error) from error


def _read(path: Path, kind: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    try:
        with open_unpacked(path) as stream:
            count = _size(stream, kind)
            size = count * SIDE * SIDE if kind == _IMAGES else count
            values = np.frombuffer(exactly(stream, size), np.uint8)
    except DAMAGES as error:
        raise _damaged(path, error) from error
    return values.reshape(-1, SIDE, SIDE) if kind == _IMAGES else values


def _size(stream: IO[bytes], kind: bytes) -> int:
    """How many digits there are, by the header."""
    if stream.read(len(kind)) != kind:
        raise ValueError(tr("it holds another kind of array"))
    if kind == _LABELS:
        (count,) = _COUNT.unpack(_bytes(stream, _COUNT.size))
    else:
        count, height, width = _SIZES.unpack(_bytes(stream, _SIZES.size))
        if (height, width) != (SIDE, SIDE):
            raise ValueError(tr("its images are {width}x{height}, not 28x28", width=width, height=height))
    if count > MAX_DIGITS:
        raise ValueError(
            tr("it says that it holds {n} digits; {most} are the most that is read", "", count, most=MAX_DIGITS)
        )
    return int(count)


def _bytes(stream: IO[bytes], size: int) -> bytes:
    read = stream.read(size)
    if len(read) < size:
        raise ValueError(tr("it ends in its header"))
    return read


def _damaged(path: Path, error: BaseException) -> DataFileError:
    return DataFileError(
        tr("{path} cannot be read as an IDX file of digits ({error}); get it anew.", path=path, error=reason(error))
    )


def _images_file(path: Path) -> Path:
    return _beside(path, [(label, image) for image, label in _WORDS_OF_LABELS])


def _test_file(images: Path) -> Path | None:
    for train, test in _WORDS_OF_TEST:
        path = _beside(images, [(train, test)])
        if path != images and path.is_file():
            return path
    return None


def _beside(path: Path, words: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Path:
    """The file whose name has other words, packed or not."""
    name = path.name
    for word, other in words:
        name = name.replace(word, other)
    if name == path.name:
        return path
    found = [path.with_name(each) for each in (name, f"{name}.gz", name.removesuffix(".gz"))]
    return next((each for each in found if each.is_file()), found[0])
