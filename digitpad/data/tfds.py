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

from digitpad.data.unipen import DataFileError

_TRAIN_FILES = "mnist/*/mnist-train.tfrecord-00000-of-00001"
_HEAD = Struct("<Q")
_AROUND = 16  # bytes of a record beside its own: the length and two checksums
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
    """How many records a file says it has, by the length before each (TensorFlow, TFRecord). Raises DataFileError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataFileError(_DAMAGED.format(path)) from error
    count = place = 0
    while place + _HEAD.size <= len(content):
        place += _AROUND + _HEAD.unpack_from(content, place)[0]
        count += 1
    return count


def read_mnist(train_file: Path, part: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Images, shape (n, 28, 28), and labels of ``part``, "train" or "test".

    Imports TensorFlow. Raises DataFileError if the file is missing or damaged, or holds something else.
    """
    import tensorflow as tf

    path = train_file.with_name(train_file.name.replace("-train.", f"-{part}."))
    pixels, labels = [], []
    try:
        for record in tf.data.TFRecordDataset(str(path)).as_numpy_iterator():
            features = tf.train.Example.FromString(record).features.feature
            encoded = np.frombuffer(features["image"].bytes_list.value[0], np.uint8)
            pixels.append(cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE))
            labels.append(features["label"].int64_list.value[0])
        images = np.array(pixels, np.uint8).reshape(-1, 28, 28)
    except (tf.errors.OpError, ValueError, TypeError, IndexError, cv2.error) as error:
        raise DataFileError(_DAMAGED.format(path)) from error
    if not labels:
        raise DataFileError(_DAMAGED.format(path))
    return images, np.array(labels, np.int64)
