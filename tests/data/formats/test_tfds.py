"""MNIST from the cache of TensorFlow Datasets, written here in the layout of that library."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from small_data import HELD_OUT, LEARNED, write_small_data

from digitpad.data.datasets import DataFiles, count_to_learn_from, load_files, load_mnist
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.named import data_files
from digitpad.protocol.recipe import Recipe

FOLDER = Path("mnist") / "3.0.1"
RECIPE = Recipe(name="any")


def write_records(path: Path, images: np.ndarray, labels: np.ndarray) -> None:
    import tensorflow as tf

    path.parent.mkdir(parents=True, exist_ok=True)
    with tf.io.TFRecordWriter(str(path)) as writer:
        for image, label in zip(images, labels, strict=True):
            features = {
                "image": tf.train.Feature(
                    bytes_list=tf.train.BytesList(value=[cv2.imencode(".png", image)[1].tobytes()])
                ),
                "label": tf.train.Feature(int64_list=tf.train.Int64List(value=[int(label)])),
            }
            writer.write(tf.train.Example(features=tf.train.Features(feature=features)).SerializeToString())


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of TensorFlow Datasets, the only place with MNIST."""
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("TFDS_DATA_DIR", str(tmp_path / "tfds"))
    return tmp_path / "tfds"


def test_its_digits_are_those_of_the_archive(cache: Path, tmp_path: Path) -> None:
    archive = write_small_data(tmp_path) / "mnist.npz"
    for part in ("train", "test"):
        digits = load_mnist(archive, part)
        write_records(cache / FOLDER / f"mnist-{part}.tfrecord-00000-of-00001", digits.images, digits.labels)
    files = data_files([], RECIPE)
    mnist = files.mnist
    assert mnist.is_relative_to(cache)
    assert files.pen is None
    for part in ("train", "test"):
        read, expected = load_mnist(mnist, part), load_mnist(archive, part)
        assert np.array_equal(read.images, expected.images)
        assert np.array_equal(read.labels, expected.labels)
    assert count_to_learn_from(mnist) == count_to_learn_from(archive) == LEARNED
    data = load_files(DataFiles(mnist))
    assert (len(data.mnist_train.labels), len(data.mnist_held_out.labels)) == (LEARNED, HELD_OUT)


def test_the_archive_comes_first(cache: Path, tmp_path: Path) -> None:
    write_records(cache / FOLDER / "mnist-train.tfrecord-00000-of-00001", np.zeros((1, 28, 28), np.uint8), np.zeros(1))
    archive = write_small_data(tmp_path / "elsewhere") / "mnist.npz"
    assert data_files([], RECIPE).mnist == archive


@pytest.mark.parametrize("content", [b"", b"no records", bytes(100), (1 << 60).to_bytes(8, "little") + bytes(90)])
def test_damaged_records_are_refused(cache: Path, content: bytes) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=r"mnist-train.*fetch it anew"):
        load_files(DataFiles(path))


@pytest.mark.parametrize("changed", [12, -6, -1])  # the record's first byte, its label's last ones, its checksum
def test_a_changed_byte_is_noticed(cache: Path, changed: int) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    write_records(path, np.zeros((1, 28, 28), np.uint8), np.zeros(1))
    content = bytearray(path.read_bytes())
    content[changed] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=r"mnist-train.*fetch it anew"):
        load_mnist(path, "train")


def test_the_end_of_a_file_may_not_be_missing(cache: Path) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    write_records(path, np.zeros((2, 28, 28), np.uint8), np.zeros(2))
    content = path.read_bytes()
    for missing in range(1, len(content) // 2):
        path.write_bytes(content[:-missing])
        with pytest.raises(DataFileError, match=r"mnist-train.*fetch it anew"):
            load_mnist(path, "train")


def test_examples_with_other_features_are_refused(cache: Path) -> None:
    import tensorflow as tf

    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    path.parent.mkdir(parents=True)
    label = tf.train.Feature(int64_list=tf.train.Int64List(value=[3, 4]))
    for features in ({}, {"label": label}, {"image": label, "label": label}):
        with tf.io.TFRecordWriter(str(path)) as writer:
            writer.write(tf.train.Example(features=tf.train.Features(feature=features)).SerializeToString())
        with pytest.raises(DataFileError, match=r"mnist-train.*fetch it anew"):
            load_mnist(path, "train")


def test_it_is_read_without_tensorflow(cache: Path) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    write_records(path, np.zeros((2, 28, 28), np.uint8), np.array([0, 9]))
    code = f"""
import sys
from pathlib import Path
from digitpad.data.formats.tfds import read_mnist
print(read_mnist(Path({str(path)!r}), "train")[1].tolist(), "tensorflow" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[0, 9] False\n"


@pytest.mark.parametrize("side", [10, 5_000])
def test_records_of_something_else_are_refused(cache: Path, side: int) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    write_records(path, np.zeros((2, side, side), np.uint8), np.zeros(2))
    with pytest.raises(DataFileError, match=r"mnist-train.*fetch it anew"):
        load_files(DataFiles(path))


def test_missing_test_digits_are_named(cache: Path) -> None:
    path = cache / FOLDER / "mnist-train.tfrecord-00000-of-00001"
    write_records(path, np.zeros((2, 28, 28), np.uint8), np.zeros(2))
    with pytest.raises(DataFileError, match=r"mnist-test"):
        load_mnist(path, "test")
