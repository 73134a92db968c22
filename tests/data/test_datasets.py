import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad.data.datasets import load, load_mnist
from digitpad.data.unipen import DataFileError, read_pen_samples

STROKES = """\
.SEGMENT DIGIT 0 ? "7"
.COMMENT 7 12 0
.PEN_DOWN
 100 400
 300 400
.PEN_UP
.DT 20
.PEN_DOWN
 200 100
.PEN_UP
.SEGMENT DIGIT 1 ? "1"
.COMMENT 1 25 1
.PEN_DOWN
 250 400
 250 100
.PEN_UP
"""


def mnist_file(folder: Path, count: int = 5_010, **changed: np.ndarray) -> Path:
    arrays = {
        "x_train": np.zeros((count, 28, 28), np.uint8),
        "y_train": (np.arange(count) % 10).astype(np.uint8),
        "x_test": np.zeros((3, 28, 28), np.uint8),
        "y_test": np.zeros(3, np.uint8),
    }
    path = folder / "mnist.npz"
    np.savez(path, **{**arrays, **changed})
    return path


@pytest.mark.parametrize("name", ["strokes.txt", "strokes.gz"])
def test_pen_strokes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(STROKES.encode()) if name.endswith("gz") else STROKES.encode())
    seven, one = read_pen_samples(path)
    assert (seven.label, seven.writer) == (7, 12)
    assert (one.label, one.writer) == (1, 25)
    assert [len(stroke.points) for stroke in seven.drawing.strokes] == [2, 1]
    assert seven.drawing.strokes[0].xy.tolist() == [pytest.approx([0.2, 0.2]), pytest.approx([0.6, 0.2])]
    top, bottom = one.drawing.strokes[0].xy[:, 1]
    assert top < bottom  # y grows upward in the file, downward on the canvas


@pytest.mark.parametrize("line", [" 1 2 3", " 1", " one two", " nan 4", ".PEN_SIDEWAYS", "7"])
def test_a_line_that_is_not_understood_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "strokes.txt"
    where = 3 if line.startswith(" ") else 1
    lines = STROKES.splitlines()
    path.write_text("\n".join([*lines[:where], line, *lines[where:]]))
    with pytest.raises(DataFileError, match=f"Line {where + 1} of .* is not understood"):
        read_pen_samples(path)


@pytest.mark.parametrize(
    "content",
    [gzip.compress(STROKES.encode())[:-20], gzip.compress(b"\xff\xfe"), b"\x1f\x9d"],
    ids=["cut off", "no text", "only a head"],
)
def test_a_damaged_stroke_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "strokes.gz"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match="cannot be read"):
        read_pen_samples(path)
    with pytest.raises(DataFileError, match=r"nothing.gz is missing"):
        read_pen_samples(tmp_path / "nothing.gz")


def test_the_parts_share_no_image_and_no_writer(tmp_path: Path) -> None:
    mnist_file(tmp_path)
    (tmp_path / "pendigits-orig.tra.gz").write_bytes(gzip.compress(STROKES.encode()))
    data = load(tmp_path)
    assert (len(data.mnist_train.labels), len(data.mnist_held_out.labels)) == (10, 5_000)
    assert [sample.writer for sample in data.pen_train] == [12]
    assert [sample.writer for sample in data.pen_held_out] == [25]


def test_mnist_that_is_missing_or_damaged(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="is missing"):
        load_mnist(tmp_path / "mnist.npz", "train")
    whole = mnist_file(tmp_path).read_bytes()
    for damaged in (b"", b"not a zip", whole[: len(whole) // 2]):
        (tmp_path / "mnist.npz").write_bytes(damaged)
        with pytest.raises(DataFileError, match="is not the MNIST file"):
            load_mnist(tmp_path / "mnist.npz", "train")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"x_train": np.zeros((5_010, 28, 27), np.uint8)}, "other shapes"),
        ({"x_train": np.zeros((5_010, 28, 28), np.float32)}, "other shapes"),
        ({"y_train": np.zeros(5_009, np.uint8)}, "other shapes"),
        ({"y_train": np.full(5_010, 10, np.uint8)}, "outside 0 to 9"),
        ({"y_train": np.array([print] * 5_010, dtype=object)}, "is not the MNIST file"),
    ],
)
def test_mnist_with_other_contents(tmp_path: Path, changed: dict[str, np.ndarray], sentence: str) -> None:
    path = mnist_file(tmp_path, **changed)
    with pytest.raises(DataFileError, match=sentence):
        load_mnist(path, "train")
