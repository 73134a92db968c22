"""The two data files, and how they are divided into training and held-out parts."""

import os
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from digitpad.data.tfds import count_records, is_records
from digitpad.data.tfds import read_mnist as read_records
from digitpad.data.unipen import DataFileError, PenSample, read_pen_samples

MNIST_FILE = "mnist.npz"
PEN_FILE = "pendigits-orig.tra.gz"
HELD_OUT_MNIST = 5_000
HELD_OUT_WRITERS = frozenset(range(25, 31))


@dataclass(frozen=True)
class LabelledImages:
    """uint8 images of shape (n, 28, 28), ink bright, with their labels 0..9 of shape (n,)."""

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]


def as_digit_images(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Pixels of 0..255, such as MNIST's own images, as digit images in 0..1 of the same shape."""
    return pixels.astype(np.float32) / np.float32(255)


@dataclass(frozen=True)
class Data:
    """All that a training learns from and is judged by; the parts share no image and no writer."""

    mnist_train: LabelledImages
    mnist_held_out: LabelledImages
    pen_train: Sequence[PenSample]
    pen_held_out: Sequence[PenSample]


def data_dir() -> Path | None:
    """The folder of the data files: ``DIGITPAD_DATA``, else ``../shared/data`` from the checkout, if there."""
    configured = os.environ.get("DIGITPAD_DATA")
    folder = Path(configured) if configured else Path(__file__).parents[3] / "shared" / "data"
    return folder if folder.is_dir() else None


def load(folder: Path) -> Data:
    """Read both files in ``folder`` and divide them; see `load_files`."""
    return load_files(folder / MNIST_FILE, folder / PEN_FILE)


def load_files(mnist: Path, pen_strokes: Path | None) -> Data:
    """Read MNIST and, unless they are left out, the pen strokes, and divide them.

    The last 5,000 MNIST training digits and writers 25 to 30 are held out. MNIST's test digits are
    not touched here. Raises DataFileError if a file is missing or unusable.
    """
    train = load_mnist(mnist, "train")
    pen = read_pen_samples(pen_strokes) if pen_strokes else []
    cut = len(train.labels) - HELD_OUT_MNIST
    return Data(
        mnist_train=LabelledImages(train.images[:cut], train.labels[:cut]),
        mnist_held_out=LabelledImages(train.images[cut:], train.labels[cut:]),
        pen_train=[sample for sample in pen if sample.writer not in HELD_OUT_WRITERS],
        pen_held_out=[sample for sample in pen if sample.writer in HELD_OUT_WRITERS],
    )


def load_mnist(path: Path, part: str) -> LabelledImages:
    """Read ``part``, "train" or "test", of an npz file in the layout of ``keras.datasets.mnist``.

    The file may also be that of the training digits in the cache of TensorFlow Datasets. Raises
    DataFileError if it is missing, damaged, holds pickled objects or other shapes.
    """
    images, labels = read_records(path, part) if is_records(path) else _read_arrays(path, part)
    if images.dtype != np.uint8 or images.shape[1:] != (28, 28) or labels.shape != images.shape[:1]:
        raise DataFileError(f"{path} holds arrays of other shapes than MNIST's; get it anew.")
    if labels.size and (labels.min() < 0 or labels.max() > 9):
        raise DataFileError(f"{path} holds labels outside 0 to 9; get it anew.")
    return LabelledImages(images, labels.astype(np.uint8))


def _read_arrays(path: Path, part: str) -> tuple[NDArray[Any], NDArray[Any]]:
    try:
        with path.open("rb") as stream, NpzFile(stream, allow_pickle=False) as file:
            return file[f"x_{part}"], file[f"y_{part}"]
    except FileNotFoundError as error:
        raise DataFileError(f"{path} is missing; put MNIST there, or name its folder in DIGITPAD_DATA.") from error
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        raise _no_mnist(path, error) from error


def count_mnist(path: Path) -> int:
    """How many training digits the file says it has, without reading them. Raises DataFileError."""
    if is_records(path):
        return count_records(path)
    try:
        with path.open("rb") as stream, NpzFile(stream, allow_pickle=False) as file:
            return len(file["y_train"])
    except (OSError, ValueError, EOFError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise _no_mnist(path, error) from error


def _no_mnist(path: Path, error: Exception) -> DataFileError:
    return DataFileError(f"{path} is not the MNIST file that Keras knows ({error}); get it anew.")
