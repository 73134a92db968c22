"""Arrays of digits with their labels, brought to one form, and the files of NumPy (npz) that hold them.

No memory is taken for more than a file really holds, whatever its headers say, and within the limits here.
"""

from __future__ import annotations

import io
import math
import tokenize
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from digitpad.base import language
from digitpad.base.language import tr
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.images import SIDE

MAX_DIGITS = 500_000
"""The most digits of one file; EMNIST's largest set of digits has 280,000."""

MAX_BYTES = 1 << 30
"""The most bytes of one array, unpacked."""

_CHUNK = 1 << 20
_MAX_DIRECTORY = 1 << 24  # bytes of a zip file's list of what it holds: some 200,000 files
_BLOCK = 10_000  # digits that are converted at a time
_NAMES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "train": (
        ("x_train", "y_train"),
        ("train_images", "train_labels"),
        ("x", "y"),
        ("X", "y"),
        ("images", "labels"),
        ("arr_0", "arr_1"),
    ),
    "test": (("x_test", "y_test"), ("test_images", "test_labels")),
}
DAMAGES = (
    OSError,
    ValueError,
    EOFError,
    KeyError,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,  # a compression that Python does not know
    RuntimeError,  # a zip file that is locked by a password
    RecursionError,
    MemoryError,  # of a header nested too deeply
    tokenize.TokenError,
)
"""The errors that reading a damaged file may raise."""

_Header = tuple[tuple[int, ...], bool, np.dtype[Any]]


@dataclass(frozen=True)
class LabelledImages:
    """uint8 images of shape (n, 28, 28), ink bright, with their labels 0..9 of shape (n,).

    ``remark`` is a sentence about how they were read, usually empty.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    remark: str = ""

    def chosen(self, places: NDArray[np.integer] | slice) -> LabelledImages:
        """The images and labels at these places."""
        return replace(self, images=self.images[places], labels=self.labels[places])


def is_npz(path: Path) -> bool:
    """Whether the file is a zip file that holds arrays of NumPy. Raises DataFileError."""
    with open_zip(path) as archive:
        return any(name.endswith(".npy") for name in archive.namelist())


def has_test_part(path: Path) -> bool:
    """Whether an npz file has test digits of its own. Raises DataFileError."""
    with open_zip(path) as archive:
        return _names(archive, "test") is not None


def read_npz(path: Path, part: str) -> LabelledImages:
    """``part``, "train" or "test", of an npz file such as ``keras.datasets.mnist`` has.

    Raises DataFileError if it is damaged, holds objects, other shapes or other labels, or is too large.
    """
    with open_zip(path) as archive:
        names = _names(archive, part)
        if names is None:
            held = ", ".join(sorted(archive.namelist())[:8])
            raise DataFileError(
                tr(
                    "{path} holds arrays of other names than x_{part} and y_{part} ({held}); rename them.",
                    path=path,
                    part=part,
                    held=held[:200],
                )
            )
        images, labels = (_read_array(archive, name, path) for name in names)
    return labelled(images, labels, path)


def read_arrays(path: Path, names: Sequence[str], most_bytes: int) -> list[NDArray[Any]]:
    """The arrays of these names in an npz file, of numbers, each of at most so many bytes. Raises DataFileError."""
    with open_zip(path) as archive:
        return [_read_array(archive, name, path, most_bytes) for name in names]


def count_npz(path: Path) -> int:
    """How many digits to learn from the file says it has; reads none. Raises DataFileError."""
    with open_zip(path) as archive:
        counts = [_count(archive, part) for part in _NAMES if _names(archive, part)]
    if 0 in counts:
        raise _no_digits(path)
    return counts[0] if counts else 0


def labelled(images: NDArray[Any], labels: NDArray[Any], path: Path) -> LabelledImages:
    """Images of 0..255 or 0..1, of shape (n, 28, 28), (n, 784) or (n, 28, 28, 1), with their n labels, made alike.

    Dark ink on light paper is inverted. Raises DataFileError, which names ``path``, for anything else.
    """
    count = images.shape[0] if images.ndim else 0
    if images.shape[1:] not in ((SIDE, SIDE), (SIDE * SIDE,), (SIDE, SIDE, 1)) or labels.shape not in (
        (count,),
        (count, 1),
    ):
        raise DataFileError(
            tr(
                "{path} holds arrays of other shapes than MNIST's: {shape} and {other}, not (n, 28, 28) "
                "and (n,); make the images 28x28 first.",
                path=path,
                shape=images.shape,
                other=labels.shape,
            )
        )
    if not count:
        raise _no_digits(path)
    pixels = _as_pixels(images.reshape(-1, SIDE, SIDE), path)
    return LabelledImages(_bright_ink(pixels), _as_labels(labels.ravel(), path))


def exactly(stream: IO[bytes], size: int) -> bytearray:
    """The rest of ``stream``, which has to be ``size`` bytes; takes no more memory than there are bytes.

    Raises ValueError if there are fewer or more.
    """
    content = bytearray()
    while part := stream.read(min(_CHUNK, size + 1 - len(content))):
        content += part
    if len(content) != size:
        raise ValueError(tr("it holds more than it says") if len(content) > size else tr("it holds less than it says"))
    return content


@contextmanager
def open_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    """A zip file to read from; errors while it is open are raised as DataFileError."""
    try:
        with _Bounded(path) as stream, zipfile.ZipFile(stream) as archive:
            yield archive
    except FileNotFoundError as error:
        raise DataFileError(
            tr("{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.", path=path)
        ) from error
    except DAMAGES as error:
        reason = " ".join(str(error).split())[:100] or type(error).__name__
        raise DataFileError(
            tr("{path} cannot be read as a file of digits ({reason}); get it anew.", path=path, reason=reason)
        ) from error


class _Bounded(io.FileIO):
    """A zip file whose list of files is not too long, since `zipfile` reads that in one piece."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _MAX_DIRECTORY:
            raise ValueError(tr("it lists too many files"))
        return super().read(_MAX_DIRECTORY if size is None or size < 0 else size)


def _names(archive: zipfile.ZipFile, part: str) -> tuple[str, str] | None:
    held = set(archive.namelist())
    return next((pair for pair in _NAMES[part] if {f"{name}.npy" for name in pair} <= held), None)


def _count(archive: zipfile.ZipFile, part: str) -> int:
    names = _names(archive, part)
    if names is None:
        return 0
    with archive.open(f"{names[1]}.npy") as stream:
        shape = _header(stream)[0]
    return shape[0] if shape else 0


def _no_digits(path: Path) -> DataFileError:
    return DataFileError(tr("{path} holds no digits in one of its parts; use another file.", path=path))


def _read_array(archive: zipfile.ZipFile, name: str, path: Path, most_bytes: int = MAX_BYTES) -> NDArray[Any]:
    with archive.open(f"{name}.npy") as stream:
        shape, is_fortran, dtype = _header(stream)
        size = math.prod(shape) * dtype.itemsize
        if size > most_bytes or (shape and shape[0] > MAX_DIGITS):
            raise DataFileError(
                tr(
                    "{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} "
                    "bytes are the most that is read.",
                    "",
                    MAX_DIGITS,
                    path=path,
                    name=name,
                    number=_number(shape[0] if shape else 1),
                    count=_number(size),
                    most=most_bytes,
                )
            )
        values = np.frombuffer(exactly(stream, size), dtype)
    return values.reshape(shape[::-1]).T if is_fortran else values.reshape(shape)


def _number(count: int) -> str:
    return language.number(count) if count < 10**15 else tr("over 10^15")


def _header(stream: IO[bytes]) -> _Header:
    version = npy.read_magic(stream)
    if version != (1, 0):
        raise ValueError(tr("an array's header of version {version} is not known", version=version))
    header: _Header = npy.read_array_header_1_0(stream)
    shape, _is_fortran, dtype = header
    if dtype.kind not in "biuf":
        raise ValueError(tr("an array holds {dtype}, which are no digits", dtype=str(dtype)[:40]))
    if any(type(length) is not int or length < 0 for length in shape):  # NumPy takes True for a length
        raise ValueError(tr("an array has lengths that are none"))
    return header


def _as_labels(labels: NDArray[Any], path: Path) -> NDArray[np.uint8]:
    is_whole = labels.dtype.kind in "iu" or (labels.dtype.kind == "f" and bool((labels == np.floor(labels)).all()))
    if not is_whole:
        raise DataFileError(tr("{path} holds labels that are no whole numbers; use the digits 0 to 9.", path=path))
    if labels.min() < 0 or labels.max() > 9:
        raise DataFileError(tr("{path} holds labels outside 0 to 9; use a file of digits.", path=path))
    return labels.astype(np.uint8)


def _as_pixels(images: NDArray[Any], path: Path) -> NDArray[np.uint8]:
    """Images of any numbers as bytes; those of 0..1 are stretched to 0..255."""
    if images.dtype == np.bool_:
        images = images.view(np.uint8)
    least, most = images.min(), images.max()
    if not (least >= 0 and most <= 255):  # also if one is NaN
        raise DataFileError(
            tr("{path} holds pixels outside 0 to 255; bring them to this range, or to 0 to 1.", path=path)
        )
    stretch = 255 if 0 < most <= 1 else 1
    if images.dtype == np.uint8 and stretch == 1:
        return np.ascontiguousarray(images)
    pixels = np.empty(images.shape, np.uint8)
    for place in range(0, len(images), _BLOCK):
        block = images[place : place + _BLOCK].astype(np.float32)
        pixels[place : place + _BLOCK] = np.rint(block * stretch)
    return pixels


def _bright_ink(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    some = pixels[:: max(len(pixels) // 1_000, 1)]
    rim = np.concatenate([some[:, 0], some[:, -1], some[:, :, 0], some[:, :, -1]])
    return 255 - pixels if np.median(rim) > 127 else pixels
