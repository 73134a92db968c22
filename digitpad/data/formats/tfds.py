"""MNIST as TensorFlow Datasets keeps it: TFRecord files of PNG images, in an order of their own.

Its digits are those of every other copy, shuffled. What is held out from it is therefore not what is held
out from the file that the bundled network learned from.
"""

from __future__ import annotations

import os
from pathlib import Path
from struct import Struct

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.data.formats.arrays import MAX_DIGITS
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.images import SIDE

_TRAIN_FILES = "mnist/*/mnist-train.tfrecord-00000-of-00001"
_HEAD = Struct("<Q")
_AROUND = 16  # bytes of a record beside its own: the length and two checksums
_LONGEST_RECORD = 10_000  # bytes; those of MNIST have some 400
_SIZE = bytes([0, 0, 0, SIDE, 0, 0, 0, SIDE])  # of an image, in the header of a PNG
_DAMAGED = "{} is not MNIST as TensorFlow Datasets keeps it; fetch it anew."


def find_mnist() -> Path | None:
    """The file of the training digits, newest version, or None; that of the test digits lies beside it."""
    cache = Path(os.environ.get("TFDS_DATA_DIR", "~/tensorflow_datasets")).expanduser()
    found = sorted(cache.glob(_TRAIN_FILES))
    return found[-1] if found else None


def is_records(path: Path) -> bool:
    """Whether a file is named as one of TFRecords."""
    return ".tfrecord" in path.name


def count_records(path: Path) -> int:
    """How many records a file says it has, by the length before each (TensorFlow, TFRecord).

    Raises DataFileError if one is longer than a digit's or the file, or there are over 500,000.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            count = place = 0
            while place + _HEAD.size <= size:
                stream.seek(place)
                (length,) = _HEAD.unpack(stream.read(_HEAD.size))
                place += _AROUND + length
                count += 1
                if length > _LONGEST_RECORD or place > size or count > MAX_DIGITS:
                    raise DataFileError(_DAMAGED.format(path))
    except OSError as error:
        raise DataFileError(_DAMAGED.format(path)) from error
    return count


def read_mnist(train_file: Path, part: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Images, shape (n, 28, 28), and labels of ``part``, "train" or "test".

    Imports TensorFlow. Raises DataFileError if the file is missing or damaged, or holds something else.
    """
    path = train_file.with_name(train_file.name.replace("-train.", f"-{part}."))
    count_records(path)  # since TensorFlow believes what a record says of its length
    import tensorflow as tf
    from google.protobuf import message

    pixels, labels = [], []
    try:
        for record in tf.data.TFRecordDataset(str(path)).as_numpy_iterator():
            features = tf.train.Example.FromString(record).features.feature
            pixels.append(_decoded(features["image"].bytes_list.value[0]))
            labels.append(features["label"].int64_list.value[0])
        images = np.array(pixels, np.uint8).reshape(-1, SIDE, SIDE)
    except (tf.errors.OpError, message.DecodeError, ValueError, TypeError, IndexError, cv2.error) as error:
        raise DataFileError(_DAMAGED.format(path)) from error
    if not labels:
        raise DataFileError(_DAMAGED.format(path))
    return images, np.array(labels, np.int64)


def _decoded(png: bytes) -> cv2.typing.MatLike:
    if png[16:24] != _SIZE:  # as its header says, before anything is decoded
        raise ValueError("an image is not 28x28")
    image = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    if image is None:
        raise ValueError("an image is damaged")
    return image
