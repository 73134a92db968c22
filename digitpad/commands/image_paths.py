"""The image files that a command is to read, of those files and folders that it was given."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from digitpad.base.paths import is_folder, printable

_SUFFIXES = frozenset(
    f".{suffix}"
    for suffix in (
        *("png", "apng", "jpg", "jpeg", "jpe", "jfif", "bmp", "dib", "webp", "tif", "tiff", "gif", "svg"),
        *("heic", "heif", "avif", "jxl", "jp2", "j2k"),  # which are not read, and so get a sentence each
    )
)
_NUMBERS = re.compile(r"(\d+)")


def image_paths(given: Iterable[Path]) -> tuple[list[Path], list[str]]:
    """The files in the order given, each folder as the images in it, and a sentence for each folder that fails.

    A folder is searched to its end, but for hidden files and folders and links to folders. A file in it is an image
    if it is named as one. Numbers in names are ordered by their value, so that 10 follows 9.
    """
    files: list[Path] = []
    faults: list[str] = []
    for path in given:
        if not is_folder(path):
            files.append(path)
            continue
        found, wrong = _in_folder(path)
        files += found
        faults += wrong
        if not found and not wrong:
            faults.append(f"{printable(path)} holds no image (PNG, JPEG, BMP, WebP, TIFF or GIF); name another folder.")
    return files, faults


def _in_folder(folder: Path) -> tuple[list[Path], list[str]]:
    files: list[Path] = []
    faults: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=faults.append):
        folders[:] = sorted(filter(_is_shown, folders), key=_by_number)
        files += [
            Path(parent, name)
            for name in sorted(filter(_is_shown, names), key=_by_number)
            if Path(name).suffix.lower() in _SUFFIXES
        ]
    return files, [_sentence(error) for error in faults]


def _sentence(error: OSError) -> str:
    return f"{printable(Path(error.filename))} cannot be read: {error.strerror}; check who may read that folder."


def _is_shown(name: str) -> bool:
    return not name.startswith(".")


def _by_number(name: str) -> list[tuple[int, str]]:
    """A key by which names are sorted; those of equal numbers by their letters."""
    parts = _NUMBERS.split(name)
    return [(int(part), "") if place % 2 else (0, part.casefold()) for place, part in enumerate(parts)]
