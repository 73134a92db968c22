"""MNIST as TensorFlow Datasets keeps it: TFRecord files of PNG images, in an order of their own.

It has the same digits as every other copy, shuffled. So other digits are held out from it than from the file that the
bundled network learned from.
"""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.base.files.protobuf_fields import contents
from digitpad.data.formats import records
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.images import SIDE

_TRAIN_FILES = "mnist/*/mnist-train.tfrecord-00000-of-00001"
_SIZE = bytes([0, 0, 0, SIDE, 0, 0, 0, SIDE])  # of an image, in the header of a PNG
_FEATURES, _FEATURE, _NAME, _VALUE = 1, 1, 1, 2  # the numbers of the fields of tf.train.Example and what is in it
_BYTES, _INTEGERS, _VALUES = 1, 3, 1
_DAMAGED = "{} is not MNIST as TensorFlow Datasets keeps it; fetch it anew."


def find_mnist() -> Path | None:
    """The file of the training digits, newest version, or None; that of the test digits lies beside it."""
    cache = Path(os.environ.get("TFDS_DATA_DIR", "~/tensorflow_datasets")).expanduser()
    found = sorted(cache.glob(_TRAIN_FILES))
    return found[-1] if found else None


def count_digits(path: Path) -> int:
    """How many digits a file says it has. Raises DataFileError if it is no such file."""
    try:
        return records.count_records(path)
    except (OSError, ValueError) as error:
        raise DataFileError(_DAMAGED.format(path)) from error


def read_mnist(train_file: Path, part: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Images, shape (n, 28, 28), and labels of ``part``, "train" or "test".

    Raises DataFileError if the file is missing or damaged, or holds something else.
    """
    path = train_file.with_name(train_file.name.replace("-train.", f"-{part}."))
    try:
        digits = [_digit(record) for record in records.read_records(path)]
        images = np.array([image for image, _label in digits], np.uint8).reshape(-1, SIDE, SIDE)
    except (OSError, ValueError, KeyError, cv2.error) as error:
        raise DataFileError(_DAMAGED.format(path)) from error
    if not digits:
        raise DataFileError(_DAMAGED.format(path))
    return images, np.array([label for _image, label in digits], np.int64)


def _digit(example: bytes) -> tuple[cv2.typing.MatLike, int]:
    """The image and the label in a tf.train.Example. Raises ValueError, or KeyError without one of the two."""
    (features,) = contents(example, _FEATURES)
    values = {}
    for feature in contents(features, _FEATURE):
        (name,), (value,) = contents(feature, _NAME), contents(feature, _VALUE)
        values[name] = value
    (png,) = _values(values[b"image"], _BYTES)
    (label,) = _values(values[b"label"], _INTEGERS)
    (number,) = label  # a label of 0 to 9 is a single byte
    return _decoded(png), number


def _values(feature: bytes, kind: int) -> list[bytes]:
    (values,) = contents(feature, kind)
    return contents(values, _VALUES)


def _decoded(png: bytes) -> cv2.typing.MatLike:
    if png[16:24] != _SIZE:  # as its header says, before anything is decoded
        raise ValueError("an image is not 28x28")
    image = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    if image is None:
        raise ValueError("an image is damaged")
    return image
