"""Images in folders that are named 0 to 9 by their digits, on disk or in a zip file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.data.formats.arrays import MAX_DIGITS, LabelledImages, open_zip
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.from_image.image_files import ImageFileError, read_pixels
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize

_DIGITS = frozenset("0123456789")
_MAX_FILE = 50_000_000  # bytes of an image
_NO_IMAGES = ("Thumbs.db", "desktop.ini")

_Image = tuple[int, Path | bytes, str]  # the label, the file or its content, and the name for errors


def root_of(path: Path) -> Path:
    """The folder that holds the ten folders, if ``path`` is an image in one of them; else ``path``."""
    return path.parent.parent if path.parent.name in _DIGITS and path.is_file() else path


def is_class_folder(path: Path) -> bool:
    """Whether it is a folder with folders named 0 to 9 in it."""
    return path.is_dir() and any((path / digit).is_dir() for digit in _DIGITS)


def is_zip_of_classes(path: Path) -> bool:
    """Whether the zip file has files in folders named 0 to 9. Raises DataFileError."""
    with open_zip(path) as archive:
        return any(_label_of(name) is not None for name in archive.namelist())


def read_class_folder(path: Path, _part: str = "train") -> LabelledImages:
    """Read every image of a folder; raises DataFileError for the first that is no image or shows no digit."""
    return _read(_images_in_folder(path), path)


def read_zip_of_classes(path: Path, _part: str = "train") -> LabelledImages:
    """Read every image of a zip file, without unpacking it to disk; raises DataFileError as above."""
    return _read(_images_in_zip(path), path)


def _read(images: Iterator[_Image], path: Path) -> LabelledImages:
    pixels: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    for label, source, name in images:
        if len(labels) >= MAX_DIGITS:
            raise DataFileError(tr("{path} holds over {n} images; use a part of it.", "", MAX_DIGITS, path=path))
        pixels.append(_pixels_of(source, name))
        labels.append(label)
    if not labels:
        raise DataFileError(tr("{path} holds no images in its folders 0 to 9.", path=path))
    return LabelledImages(np.array(pixels), np.array(labels, np.uint8))


def _images_in_folder(path: Path) -> Iterator[_Image]:
    for digit in sorted(_DIGITS):
        folder = path / digit
        for file in sorted(folder.iterdir()) if folder.is_dir() else ():
            if _is_wanted(file.name) and file.is_file():
                if file.stat().st_size > _MAX_FILE:
                    raise _too_large(str(file))
                yield int(digit), file, str(file)


def _images_in_zip(path: Path) -> Iterator[_Image]:
    with open_zip(path) as archive:
        for entry in archive.infolist():
            parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
            name = f"{path} ({entry.filename!r:.100})"
            if ".." in parts or parts[:1] == ("/",) or ":" in parts[0]:
                raise DataFileError(
                    tr("{name} leads out of the folder that it is unpacked to; do not use this file.", name=name)
                )
            label = _label_of(entry.filename)
            if entry.is_dir() or label is None:
                continue
            if entry.file_size > _MAX_FILE:
                raise _too_large(name)
            yield label, archive.read(entry), name


def _label_of(name: str) -> int | None:
    """The digit after which the innermost folder of a file in a zip file is named; None for other files."""
    *folders, file = PurePosixPath(name).parts or ("",)
    is_image = bool(folders) and folders[-1] in _DIGITS and _is_wanted(file) and "__MACOSX" not in folders
    return int(folders[-1]) if is_image else None


def _is_wanted(name: str) -> bool:
    return not name.startswith(".") and name not in _NO_IMAGES


def _too_large(name: str) -> DataFileError:
    return DataFileError(
        tr(
            "{name} has more than {size} MB, which is too large for an image of a digit.",
            name=name,
            size=_MAX_FILE // 10**6,
        )
    )


def _pixels_of(source: Path | bytes, name: str) -> NDArray[np.uint8]:
    """An image of 28x28 as it is, with bright ink; one of another size is read as the pad reads images."""
    try:
        pixels = read_pixels(source, name)
    except ImageFileError as error:
        raise DataFileError(str(error)) from error
    levels = pixels.levels
    if levels.shape == (SIDE, SIDE):
        rim = np.concatenate([levels[0], levels[-1], levels[:, 0], levels[:, -1]])
        return np.asarray(np.rint(255 - levels if np.median(rim) > 127 else levels), np.uint8)
    image = normalize(find_digit(levels, pixels.lossy, pixels.colours).grey)
    if image is None:
        raise DataFileError(tr("{name} shows no ink; take it out of the folder.", name=name))
    return np.rint(image * 255).astype(np.uint8)
