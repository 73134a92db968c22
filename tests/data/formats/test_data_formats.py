"""The files that people bring: the same digits in each format that is read, and what may be wrong with each."""

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand import DIGITS, drawing
from PIL import Image

from digitpad.data.datasets import DataFiles, holds_images, load_all_images, load_files, load_images, load_pen_samples
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.named import data_files, evaluate_file
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier

COUNT = 24


@pytest.fixture(scope="module")
def digits() -> LabelledImages:
    """Digits by hand, bright on dark."""
    labels = np.resize(sorted(DIGITS), COUNT).astype(np.uint8)
    images = {digit: normalize(render(drawing(strokes))) for digit, strokes in DIGITS.items()}
    pixels = [np.rint(np.asarray(images[int(label)]) * 255).astype(np.uint8) for label in labels]
    return LabelledImages(np.array(pixels), labels)


def idx(array: np.ndarray) -> bytes:
    sizes = b"".join(length.to_bytes(4, "big") for length in array.shape)
    return bytes([0, 0, 8, array.ndim]) + sizes + array.tobytes()


def write_idx(folder: Path, digits: LabelledImages) -> Path:
    (folder / "mine-images-idx3-ubyte").write_bytes(idx(digits.images))
    (folder / "mine-labels-idx1-ubyte").write_bytes(idx(digits.labels))
    return folder / "mine-images-idx3-ubyte"


def write_packed_idx(folder: Path, digits: LabelledImages) -> Path:
    (folder / "mine-images.idx3-ubyte.gz").write_bytes(gzip.compress(idx(digits.images)))
    (folder / "mine-labels.idx1-ubyte.gz").write_bytes(gzip.compress(idx(digits.labels)))
    return folder / "mine-labels.idx1-ubyte.gz"  # either will do


def rows(digits: LabelledImages, scale: float = 1) -> list[str]:
    flat = digits.images.reshape(COUNT, -1)
    return [
        ",".join(map(str, [label, *(pixels / scale if scale != 1 else pixels)]))
        for label, pixels in zip(digits.labels, flat, strict=True)
    ]


def write_table(folder: Path, digits: LabelledImages) -> Path:
    header = ",".join(["label", *(f"pixel{place}" for place in range(784))])
    (folder / "train.csv").write_text("\n".join([header, *rows(digits)]))
    return folder / "train.csv"


def write_bare_table(folder: Path, digits: LabelledImages) -> Path:
    (folder / "mnist_train.csv").write_text("\n".join(rows(digits, 255)) + "\n")
    return folder / "mnist_train.csv"


def write_floats(folder: Path, digits: LabelledImages) -> Path:
    np.savez_compressed(folder / "f.npz", x=digits.images.astype(np.float32) / 255, y=digits.labels.astype(np.int64))
    return folder / "f.npz"


def write_dark_on_light(folder: Path, digits: LabelledImages) -> Path:
    flat = (255 - digits.images).reshape(COUNT, 784)
    np.savez(folder / "f.npz", images=np.asfortranarray(flat), labels=digits.labels[:, None].astype(np.float64))
    return folder / "f.npz"


def images_by_name(digits: LabelledImages) -> dict[str, bytes]:
    files = {}
    for place, (image, label) in enumerate(zip(digits.images, digits.labels, strict=True)):
        content = io.BytesIO()
        Image.fromarray(255 - image if place % 2 else image).save(content, "PNG")
        files[f"{label}/{place:02}.png"] = content.getvalue()
    return dict(sorted(files.items()))


def write_folders(folder: Path, digits: LabelledImages) -> Path:
    for name, content in images_by_name(digits).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "7" / ".DS_Store").write_bytes(b"no image")
    return folder


def write_zip(folder: Path, digits: LabelledImages) -> Path:
    with zipfile.ZipFile(folder / "digits.zip", "w") as archive:
        for name, content in images_by_name(digits).items():
            archive.writestr(f"mine/{name}", content)
        archive.writestr("mine/readme.txt", "Digits.")
    return folder / "digits.zip"


WRITERS = [
    write_idx,
    write_packed_idx,
    write_table,
    write_bare_table,
    write_floats,
    write_dark_on_light,
    write_folders,
    write_zip,
]


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_digits_come_out_of_every_format(
    tmp_path: Path, digits: LabelledImages, write: Callable[[Path, LabelledImages], Path]
) -> None:
    path = write(tmp_path, digits)
    read = load_all_images(path)
    order = np.argsort(digits.labels, kind="stable") if write in (write_folders, write_zip) else np.arange(COUNT)
    assert np.array_equal(read.images, digits.images[order])
    assert np.array_equal(read.labels, digits.labels[order])
    assert read.remark == ""
    assert data_files([path], Recipe("any")).pen is None


@pytest.mark.parametrize("write", [write_idx, write_folders])
def test_digits_without_a_test_part_are_divided_always_alike(
    tmp_path: Path, digits: LabelledImages, write: Callable[[Path, LabelledImages], Path]
) -> None:
    path = write(tmp_path, digits)
    train, test = load_images(path, "train"), load_images(path, "test")
    data = load_files(DataFiles(path))
    assert (len(train.labels), len(test.labels)) == (20, 4)
    assert (len(data.mnist_train.labels), len(data.mnist_held_out.labels)) == (17, 3)
    assert len(set(train.labels)) == len(DIGITS)  # and not those that came first
    assert sorted([*train.labels, *test.labels]) == sorted(digits.labels)
    assert np.array_equal(load_images(path, "train").images, train.images)


def test_the_test_digits_beside_an_idx_file_are_taken(tmp_path: Path, digits: LabelledImages) -> None:
    for name, part in (("train", digits), ("t10k", digits.chosen(slice(5)))):
        (tmp_path / f"{name}-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(part.images)))
        (tmp_path / f"{name}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(part.labels)))
    path = data_files([tmp_path], Recipe("any")).mnist
    assert path == tmp_path / "train-images-idx3-ubyte.gz"
    assert [len(load_images(path, part).labels) for part in ("train", "test")] == [COUNT, 5]
    assert len(load_all_images(tmp_path / "t10k-images-idx3-ubyte.gz").labels) == 5


def test_transposed_digits_are_turned_upright_and_that_is_reported(
    tmp_path: Path, digits: LabelledImages, classifier: Classifier
) -> None:
    path = write_idx(tmp_path, LabelledImages(digits.images.transpose(0, 2, 1), digits.labels))
    evaluation = evaluate_file(path, classifier)
    assert evaluation.accuracy == 1
    turned = "The digits of mine-images-idx3-ubyte were transposed, as EMNIST's are, and were turned upright"
    assert evaluation.remark == load_files(DataFiles(path)).mnist_train.remark == turned


def test_large_images_in_folders_are_read_as_the_pad_reads_them(tmp_path: Path, classifier: Classifier) -> None:
    for digit, strokes in DIGITS.items():
        (tmp_path / str(digit)).mkdir()
        ink = render(drawing(strokes))
        page = np.full((400, 400), 255, np.uint8)
        page[50 : 50 + ink.shape[0], 40 : 40 + ink.shape[1]] -= ink
        Image.fromarray(page).save(tmp_path / str(digit) / "page.png")
    assert evaluate_file(tmp_path, classifier).accuracy == 1
    (one,) = (tmp_path / "7").iterdir()
    assert len(evaluate_file(one, classifier).labels) == len(DIGITS)  # an image stands for the ten folders


TABLE_OF_STROKES = "50,100, 50, 85, 50, 70, 50, 55, 50, 40, 50, 25, 50, 10, 50,  0, 1\n"


def test_strokes_of_eight_points(tmp_path: Path, classifier: Classifier) -> None:
    path = tmp_path / "pendigits.tes"
    path.write_text(TABLE_OF_STROKES * 12)
    assert not holds_images(path)
    samples = load_pen_samples(path)
    assert samples[0].drawing.strokes[0].xy[[0, -1]].tolist() == [pytest.approx([0.5, 0.1]), pytest.approx([0.5, 0.9])]
    assert evaluate_file(path, classifier).accuracy == 1
    write_idx(tmp_path, LabelledImages(np.full((12, 28, 28), 200, np.uint8), np.zeros(12, np.uint8)))
    data = load_files(DataFiles(tmp_path / "mine-images-idx3-ubyte", path))
    assert (len(data.pen_train), len(data.pen_held_out)) == (10, 2)


IDX_START = bytes([0, 0, 8, 3])
SIZES = bytes([0, 0, 0, 28, 0, 0, 0, 28])
ZEROS = ",".join(["0"] * 784)
BAD_FILES: dict[str, tuple[str | bytes, str]] = {
    "cut-images-idx3": (IDX_START + bytes([0, 0, 0, 2]) + SIZES + bytes(784), "less than it says"),
    "large-images-idx3": (
        IDX_START + bytes([255, 255, 255, 255]) + SIZES,
        "4,294,967,295 digits; 500,000 are",
    ),
    "wide-images-idx3": (IDX_START + bytes([0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 32]) + bytes(1024), "32x32, not 28x28"),
    "short-images-idx3": (IDX_START + bytes(3), "it ends in its header"),
    "none-images-idx3": (IDX_START + bytes(4) + SIZES, "holds no digits"),
    "more-images-idx3.gz": (gzip.compress(IDX_START + bytes([0, 0, 0, 1]) + SIZES + bytes(10**7)), "more than it says"),
    "label.csv": (f"label,{','.join(f'pixel{place}' for place in range(784))}\n12,{ZEROS}\n", "labels outside 0 to 9"),
    "half.csv": (f"1.5,{ZEROS}\n", "labels that are no whole numbers"),
    "pixel.csv": (f"1,{ZEROS[:-1]}999\n", "Line 1 of .* holds pixels outside 0 to 255"),
    "short.csv": (f"1,{ZEROS}\n1,2,3\n", r"Line 2 of .* is no label and 784 pixels \(3 numbers\)"),
    "words.csv": (f"1,{ZEROS}\nseven,{ZEROS}\n", r"Line 2 of .* \(something other than numbers\)"),
    "test.csv": (f"{','.join(f'pixel{place}' for place in range(784))}\n{ZEROS}\n", "has no column of labels"),
    "long.csv": (f"1,{ZEROS}\n{'1' * 30_000}", "a line is too long"),
    "table.tes": (TABLE_OF_STROKES + "1,2\n", "Line 2 of .* is not understood"),
    "ten.tes": (TABLE_OF_STROKES.replace(" 1\n", " 10\n"), "ends in 10, which is no digit"),
    "other.bin": (bytes(range(256)) * 10, r"is no data file that can be read; what can: MNIST as npz, IDX"),
    "letter.txt": ("Dear Sir or Madam,\n", r"is no data file that can be read; what can: MNIST as npz, IDX"),
    "empty.txt": ("", "is empty; what can be read: MNIST as npz"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_what_is_wrong_is_reported_in_one_sentence(tmp_path: Path, classifier: Classifier, name: str) -> None:
    content, sentence = BAD_FILES[name]
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    if "idx3" in name:
        (tmp_path / name.replace("images-idx3", "labels-idx1")).write_bytes(idx(np.zeros(0, np.uint8)))
    refuses(path, classifier, sentence)


def refuses(path: Path, classifier: Classifier, sentence: str) -> None:
    with pytest.raises(DataFileError, match=sentence) as raised:
        evaluate_file(path, classifier)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 500 + 2 * len(str(path))


def zip_of(path: Path, *names: str, content: bytes = b"no image") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["3/a.png"], r"z.zip \('3/a.png'\) is no PNG, JPEG"),
        (["../3/a.png"], r"leads? out of"),
        (["/3/a.png"], r"leads? out of"),
        (["C:\\3\\a.png", "3/a.png"], r"leads? out of"),
        (["letters/a.png"], "is no data file that can be read"),
    ],
)
def test_zip_files_of_something_else(tmp_path: Path, classifier: Classifier, names: list[str], sentence: str) -> None:
    refuses(zip_of(tmp_path / "z.zip", *names), classifier, sentence)
    assert [path.name for path in tmp_path.iterdir()] == ["z.zip"]


def test_an_image_that_is_too_large_is_not_unpacked(tmp_path: Path, classifier: Classifier) -> None:
    refuses(zip_of(tmp_path / "z.zip", "3/a.png", content=bytes(50_000_001)), classifier, "has more than 50 MB")


def test_labels_that_do_not_fit(tmp_path: Path, digits: LabelledImages, classifier: Classifier) -> None:
    path = write_idx(tmp_path, digits)
    (tmp_path / "mine-labels-idx1-ubyte").write_bytes(idx(digits.labels[:-1]))
    refuses(path, classifier, "other shapes")
    (tmp_path / "mine-labels-idx1-ubyte").unlink()
    refuses(path, classifier, r"The labels of .* are missing; put mine-labels-idx1-ubyte beside it")


def test_images_that_show_nothing_are_named(tmp_path: Path, classifier: Classifier) -> None:
    (tmp_path / "3").mkdir()
    refuses(tmp_path, classifier, "holds no images in its folders 0 to 9")
    Image.new("L", (100, 100), 255).save(tmp_path / "3" / "blank.png")
    refuses(tmp_path, classifier, r"blank.png shows no ink; take it out of the folder")


def test_figures_are_json_whatever_the_digits(tmp_path: Path, digits: LabelledImages, classifier: Classifier) -> None:
    evaluation = evaluate_file(write_idx(tmp_path, digits.chosen(slice(1))), classifier)
    json.dumps([evaluation.accuracy, evaluation.calibration_error, *evaluation.interval], allow_nan=False)


@pytest.mark.parametrize("write", [write_floats, write_idx])
def test_too_few_digits_to_learn_from_are_refused(
    tmp_path: Path, digits: LabelledImages, write: Callable[[Path, LabelledImages], Path]
) -> None:
    with pytest.raises(DataFileError, match=r"holds only [45] digits, too few to hold some of them out"):
        load_files(DataFiles(write(tmp_path, digits.chosen(slice(5)))))
