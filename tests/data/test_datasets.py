import gzip
import os
import re
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.data.datasets import count_to_learn_from, load, load_mnist
from digitpad.data.formats.unipen import DataFileError, read_pen_samples, text_lines
from digitpad.data.named import check_order, kind_of
from digitpad.protocol.recipe import Recipe

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


def mnist_file(folder: Path, count: int = 5_010, **changed: Any) -> Path:
    arrays: dict[str, Any] = {
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


def test_further_columns_of_pen_strokes(tmp_path: Path) -> None:
    lines = STROKES.replace(" 100 400", " 0 400 80 100").replace(" 300 400", " 9 400 200 300").split(".DT 20")[0]
    head = ".KEYWORD .P_DIM [N] Full pressure.\n.P_DIM 160\n"
    path = tmp_path / "strokes.txt"
    for before, expected in ((head, [0.5, 1.0]), (".P_DIM 0\n", [1.0, 1.0]), ("", [1.0, 1.0])):
        path.write_text(f"{before}.COORD T Y P X\n{lines}")
        (stroke,) = read_pen_samples(path)[0].drawing.strokes
        assert stroke.points[:, 2].tolist() == expected
        assert stroke.xy.tolist() == [pytest.approx([0.2, 0.2]), pytest.approx([0.6, 0.2])]


@pytest.mark.parametrize("line", [".COORD X P", ".P_DIM", ".P_DIM nan", ".P_DIM much"])
def test_a_head_that_is_not_understood_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "strokes.txt").write_text(f"{line}\n{STROKES}")
    with pytest.raises(DataFileError, match=r"Line 1 of .* is not understood"):
        read_pen_samples(tmp_path / "strokes.txt")


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
    assert (len(data.mnist_train.labels), len(data.mnist_held_out.labels)) == (4_175, 835)  # a sixth is held out
    assert [sample.writer for sample in data.pen_train] == [12]
    assert [sample.writer for sample in data.pen_held_out] == [25]


def test_no_more_than_5000_of_many_digits_are_held_out(tmp_path: Path) -> None:
    assert count_to_learn_from(mnist_file(tmp_path, 30_000)) == 25_000
    assert count_to_learn_from(mnist_file(tmp_path, 31_000)) == 26_000


def test_mnist_that_is_missing_or_damaged(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="is missing"):
        load_mnist(tmp_path / "mnist.npz", "train")
    whole = mnist_file(tmp_path).read_bytes()
    for damaged in (b"", b"not a zip", whole[: len(whole) // 2]):
        (tmp_path / "mnist.npz").write_bytes(damaged)
        with pytest.raises(DataFileError, match=r"mnist.npz (is empty|is no data file|cannot be read)"):
            load_mnist(tmp_path / "mnist.npz", "train")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"x_train": np.zeros((5_010, 28, 27), np.uint8)}, "other shapes"),
        ({"x_train": np.zeros((5_010, 28, 28), np.complex64)}, "complex64, which are no digits"),
        ({"x_train": np.full((5_010, 28, 28), np.nan, np.float32)}, "pixels outside 0 to 255"),
        ({"x_train": np.full((5_010, 28, 28), 256, np.int16)}, "pixels outside 0 to 255"),
        ({"x_train": np.zeros((0, 28, 28), np.uint8), "y_train": np.zeros(0, np.uint8)}, "holds no digits"),
        ({"y_train": np.zeros(5_009, np.uint8)}, "other shapes"),
        ({"y_train": np.full(5_010, 10, np.uint8)}, "outside 0 to 9"),
        ({"y_train": np.full(5_010, -1, np.int8)}, "outside 0 to 9"),
        ({"y_train": np.full(5_010, np.nan)}, "no whole numbers"),
        ({"y_train": np.full(5_010, 1.5)}, "no whole numbers"),
        ({"y_train": np.zeros(5_010, np.bool_)}, "no whole numbers"),
        ({"y_train": np.zeros(5_010, np.complex64)}, "complex64, which are no digits"),
        ({"y_train": np.array([print] * 5_010, dtype=object)}, "object, which are no digits"),
    ],
)
def test_mnist_with_other_contents(tmp_path: Path, changed: dict[str, Any], sentence: str) -> None:
    path = mnist_file(tmp_path, **changed)
    with pytest.raises(DataFileError, match=sentence):
        load_mnist(path, "train")


def test_an_empty_test_part_is_found_before_the_training(tmp_path: Path) -> None:
    path = mnist_file(tmp_path, x_test=np.zeros((0, 28, 28), np.uint8), y_test=np.zeros(0, np.uint8))
    with pytest.raises(DataFileError, match="holds no digits in one of its parts"):
        check_order(Recipe("any"), path)
    with pytest.raises(DataFileError, match="holds no digits in one of its parts"):
        load_mnist(path, "test")


def npz(path: Path, header: bytes, content: bytes) -> Path:
    """An archive in which the arrays to learn from begin with this header."""
    array = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + content
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("x_train", "y_train"):
            archive.writestr(f"{name}.npy", array)
    return path


@pytest.mark.parametrize(
    ("shape", "sentence"),
    [
        ("(100_000_000, 28, 28)", "100,000,000 digits in 78,400,000,000 bytes"),
        ("(" + "9" * 400 + ", 28, 28)", "over 10^15 digits"),
        ("(" + "9" * 5000 + ", 28, 28)", "cannot be read as a file of digits"),
        ("(1_000, 28, 28)", "less than it says"),
        ("(1, 28, 28)", "more than it says"),
        ("(-5, 28, 28)", "lengths that are none"),
        ("(True, 28, 28)", "lengths that are none"),
        ("(" + "-" * 4000 + "1, 28, 28)", "cannot be read as a file of digits"),
        ("()", "other shapes"),
    ],
)
def test_headers_that_lie(tmp_path: Path, shape: str, sentence: str) -> None:
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    path = npz(tmp_path / "lies.npz", header, bytes(1 if shape == "()" else 10_000))
    with pytest.raises(DataFileError, match=re.escape(sentence)) as raised:
        load_mnist(path, "train")
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 400 + len(str(path))


def test_a_zip_file_of_a_million_entries(tmp_path: Path) -> None:
    entry = b"PK\x01\x02" + bytes(42)
    end = b"PK\x05\x06" + bytes(4) + struct.pack("<HHIIH", 65_535, 65_535, 46 * 1_000_000, 0, 0)
    (tmp_path / "many.npz").write_bytes(b"PK\x03\x04" + entry * 1_000_000 + end)
    with pytest.raises(DataFileError, match="it lists too many files"):
        load_mnist(tmp_path / "many.npz", "train")


def test_text_that_is_too_long_is_refused_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "strokes.gz"
    path.write_bytes(gzip.compress(b"." + bytes(10_000_000)))
    with pytest.raises(DataFileError, match="a line is too long"):
        read_pen_samples(path)
    path.write_text("." + "x" * 10_000)
    with pytest.raises(DataFileError, match=r"Line 1 of .* is not understood: '\.x{59}'; get"):
        read_pen_samples(path)
    path.write_text(STROKES.replace(" 12 ", f" {'9' * 5_000} "))
    with pytest.raises(DataFileError, match=r"Line 2 of .* is not understood"):
        read_pen_samples(path)
    path.write_bytes(gzip.compress(b"\n" * 2_000))
    with pytest.raises(DataFileError, match="it has over 1,000 bytes"):
        list(text_lines(path, 1_000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "digits")
    with pytest.raises(DataFileError, match="is no file but a pipe or a device; name a file"):
        kind_of(tmp_path / "digits")
