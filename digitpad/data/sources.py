"""The data files: where they may lie, what they must hold, and where they can be had."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.base.edition import is_packaged
from digitpad.base.language import tr
from digitpad.base.paths import downloads_dir, is_file, resources_dir
from digitpad.data.datasets import MNIST_FILE, PEN_FILE, SWISS_FILE, UJI_DIGITS_FILE, UJI_FILE, data_dir, load_mnist
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.swiss import swiss_digest
from digitpad.data.formats.uji import read_uji_samples
from digitpad.data.formats.unipen import DataFileError, read_text

_MNIST_TEST = "634538fb34c5277fce98470b8b285d1e8419eb87f328da42ef1faf690d2c3911"


@dataclass(frozen=True)
class Source:
    """A data file: its name, what it holds as a heading, where it can be had, and the digest of what it holds.

    ``digest`` gives the sha256 of the content, or of what the recipe takes of it, however the file is packed.
    ``other_files`` are names of files that hold the same.
    """

    file: str
    title: str
    url: str
    digest: Callable[[Path], str]
    sha256: str
    other_files: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """A short name, such as "mnist"."""
        return self.file.partition(".")[0].partition("-")[0]


def _mnist_digest(path: Path) -> str:
    content = hashlib.sha256()
    for part in ("train", "test"):
        data = load_mnist(path, part)
        content.update(data.images.tobytes())
        content.update(data.labels.tobytes())
    return content.hexdigest()


def is_mnist_test(test: LabelledImages) -> bool:
    """Whether these are MNIST's own test digits, in whatever order and file, and not a person's."""
    digits = (bytes([label]) + image.tobytes() for image, label in zip(test.images, test.labels, strict=True))
    each = sorted(hashlib.sha256(digit).digest() for digit in digits)
    return hashlib.sha256(b"".join(each)).hexdigest() == _MNIST_TEST


def _pen_digest(path: Path) -> str:
    return hashlib.sha256(read_text(path).encode("ascii")).hexdigest()


def _uji_digest(path: Path) -> str:
    """Of the digits without the writers' numbers, which differ between a part and the whole."""
    digits = [
        bytes([sample.label]) + b"|".join(stroke.packed for stroke in sample.drawing.strokes)
        for sample in read_uji_samples(path)
    ]
    return hashlib.sha256(b"".join(sorted(hashlib.sha256(digit).digest() for digit in digits))).hexdigest()


MNIST = Source(
    MNIST_FILE,
    "MNIST",
    "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz",
    _mnist_digest,
    "06b0d1f124c4e5fa796686ade41a9b778edacc8622f2195a352ef479ad44fc16",
)
PEN = Source(
    PEN_FILE,
    tr("Pen strokes"),
    "https://archive.ics.uci.edu/ml/machine-learning-databases/pendigits/pendigits-orig.tra.Z",
    _pen_digest,
    "a66225d68d7d68591e62944df1ad33b3f5aa608e2df2505844b41f5568a80da4",
)
SWISS = Source(
    SWISS_FILE,
    tr("Swiss scans"),
    "https://github.com/kensanata/numbers/archive/HEAD.zip",
    swiss_digest,
    "548ebe8ab6d60d4a10108bb09122db94fbdb5070037d2fd5d5089878f8cdd4bf",
)
UJI = Source(
    UJI_FILE,
    tr("Spanish pen strokes"),
    "https://archive.ics.uci.edu/ml/machine-learning-databases/uji-penchars/version2/ujipenchars2.txt",
    _uji_digest,
    "ec578dcf8e54b2c32876c471eb886fd3e1c88c3c9d9b50730d37696848a56e8a",
    (UJI_DIGITS_FILE,),
)
SOURCES = (MNIST, PEN, SWISS, UJI)


def find(source: Source, named: Path | None = None) -> Path:
    """The first place that has the file; ``named`` is the file or a folder, and then the only place.

    Raises DataFileError where there is none.
    """
    for path in _places(source, named):
        if is_file(path):
            return path
    if named is not None:
        raise DataFileError(tr("{named} has no {file}; name the folder that has it.", named=named, file=source.file))
    if is_packaged():
        raise DataFileError(
            tr(
                "{file} is nowhere: download it on the Train page, or name its folder with --data or in DIGITPAD_DATA.",
                file=source.file,
            )
        )
    raise DataFileError(
        tr(
            "{file} is nowhere: download it on the Train page or by `python -m digitpad_training.sources --download`, "
            "or name its folder with --data or in DIGITPAD_DATA.",
            file=source.file,
        )
    )


def check(source: Source, path: Path) -> None:
    """Raises DataFileError unless the file holds exactly what was published."""
    if source.digest(path) != source.sha256:
        raise DataFileError(
            tr(
                "{path} is not as it was published (its checksum differs); get it anew.",
                path=path,
            )
        )


def _places(source: Source, named: Path | None) -> Iterator[Path]:
    names = (source.file, *source.other_files)
    if named is not None:
        yield from (named, *(named / name for name in names))
        return
    folder = data_dir()
    if folder is not None:
        yield from (folder / name for name in names)
    if source is MNIST:
        yield Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser() / "datasets" / source.file
    yield resources_dir() / "data" / source.file  # in the packaged program, if it was at hand when that was built
    yield downloads_dir() / source.file
