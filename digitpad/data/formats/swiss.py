"""Scans of digits on paper, most of them by people in Switzerland: the collection "numbers" by Alex Schroeder.

A zip archive holds ``WRITER/DIGIT/number-N.png``, where WRITER is a number, a country, the decade of an age and
a sex, as in ``0001_CH4M``; all may lie in one folder more, as in the archive that GitHub makes. What
is written on them is found by the pad's own way.
"""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import tr
from digitpad.data.formats.unipen import DataFileError
from digitpad.ink.from_image.image_files import ImageFileError, find_ink

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage

SWISS_WRITERS = frozenset(range(1, 22, 2))
"""The people whose scans the recipe takes."""

_NAME = re.compile(r"(?:[^/]+/)?((\d{4})_[A-Z]{2}\d[A-Z]/(\d)/number-\d+\.png)")
_LEADS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_MOST_ENTRIES = 60_000
_MOST_BYTES = 1 << 20  # of one scan
_END = b"PK\x05\x06"
_END_SIZE, _LONGEST_COMMENT = 22, 65_535
_SPECK = 0.05  # of all ink: a piece that is smaller may be dirt
_LEAST_FOUND = 0.8  # of the height and of the width of a scan's ink: where less was found, some of the digit was lost
_MOST_THREADS = 4
_UNREADABLE = (OSError, ValueError, NotImplementedError, zipfile.BadZipFile)


@dataclass(frozen=True, eq=False)
class Scan:
    """What the pad finds on a scan, with its label 0..9 and the writer's number.

    ``grey`` is one pixel of paper where there is no ink; ``is_whole`` says that no ink of the digit was lost.
    """

    grey: GreyImage
    label: int
    writer: int
    is_whole: bool


def is_swiss(path: Path) -> bool:
    """Whether the file is a zip archive in the layout of this collection.

    Raises DataFileError if it should not be unpacked: if it has very many entries, or names that lead out.
    """
    try:
        archive = _unchecked(path)
    except _UNREADABLE:
        return False
    with archive:
        _check_names(path, archive)
        return any(_NAME.fullmatch(name) for name in archive.namelist())


def read_swiss(path: Path, writers: Collection[int] | None = SWISS_WRITERS) -> list[Scan]:
    """Read the scans of these writers, or of all, by the pad's own way, about 200 a second and core.

    Raises DataFileError if the file is no zip archive, is damaged, holds none of these scans, more entries than
    the collection could have, names that lead out of it, or a scan that is no image.
    """
    with _opened(path) as archive:
        members = list(_members(archive, writers))
        contents = [_content(path, archive, name) for name, _writer, _label in members]
    if not members:
        raise DataFileError(
            tr("{path} holds no scans as WRITER/DIGIT/number-N.png; name the archive that has them.", path=path)
        )
    with ThreadPoolExecutor(min(_MOST_THREADS, os.cpu_count() or 1)) as pool:
        found = list(pool.map(_found, contents, [f"{path} ({name})" for name, _writer, _label in members]))
    return [
        Scan(grey, label, writer, is_whole)
        for (grey, is_whole), (_name, writer, label) in zip(found, members, strict=True)
    ]


def writers_in(path: Path) -> list[int]:
    """The numbers of the people whose scans the file holds, in order. Raises DataFileError as above."""
    with _opened(path) as archive:
        return sorted({writer for _name, writer, _label in _members(archive, None)})


def swiss_digest(path: Path) -> str:
    """The sha256 of the scans that the recipe takes, by name and content, whatever else is packed with them."""
    content = hashlib.sha256()
    with _opened(path) as archive:
        for name, _writer, _label in sorted(_members(archive, SWISS_WRITERS), key=lambda member: _bare(member[0])):
            content.update(_bare(name).encode())
            content.update(_content(path, archive, name))
    return content.hexdigest()


def _bare(name: str) -> str:
    match = _NAME.fullmatch(name)
    return match[1] if match else name


def _members(archive: zipfile.ZipFile, writers: Collection[int] | None) -> Iterator[tuple[str, int, int]]:
    """Name, writer and label of each scan."""
    for name in archive.namelist():
        match = _NAME.fullmatch(name)
        if match and (writers is None or int(match[2]) in writers):
            yield name, int(match[2]), int(match[3])


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        archive = _unchecked(path)
    except FileNotFoundError as error:
        raise DataFileError(tr("{path} is missing; put the scans there, or name their folder.", path=path)) from error
    except _UNREADABLE as error:
        raise DataFileError(
            tr("{path} is no zip archive of scans, or it is damaged; get it anew.", path=path)
        ) from error
    try:
        _check_names(path, archive)
    except DataFileError:
        archive.close()
        raise
    return archive


def _unchecked(path: Path) -> zipfile.ZipFile:
    _check_entries(path)
    return zipfile.ZipFile(path)


def _check_names(path: Path, archive: zipfile.ZipFile) -> None:
    for name in archive.namelist():
        if _LEADS_OUT.search(name):
            raise DataFileError(
                tr(
                    "{path} holds a name that leads out of it ({what}); get the file anew.",
                    path=path,
                    what=repr(name[:60]),
                )
            )


def _check_entries(path: Path) -> None:
    """Check what the end of the archive says about its directory, before that is read whole."""
    with path.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
        tail = stream.read()
    at = tail.rfind(_END)
    end = tail[at : at + _END_SIZE] if at >= 0 else b""
    if len(end) < _END_SIZE:
        raise zipfile.BadZipFile(tr("no end of a directory"))
    entries, length = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if entries > _MOST_ENTRIES or length > 300 * _MOST_ENTRIES:
        raise DataFileError(
            tr("{path} holds more than {n} entries; name an archive of scans.", "", _MOST_ENTRIES, path=path)
        )


def _content(path: Path, archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        if archive.getinfo(name).file_size > _MOST_BYTES:
            raise DataFileError(
                tr("{name} in {path} is larger than a scan of a digit; get the file anew.", name=name, path=path)
            )
        with archive.open(name) as stream:
            content = stream.read(_MOST_BYTES)
    except (OSError, EOFError, RuntimeError, ValueError, zlib.error, zipfile.BadZipFile) as error:
        raise DataFileError(
            tr("{name} in {path} cannot be unpacked ({error}); get the file anew.", name=name, path=path, error=error)
        ) from error
    return content


def _found(content: bytes, name: str) -> tuple[GreyImage, bool]:
    """The ink of a scan, and whether it is as high and as wide as what is dark on it."""
    levels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE) if content else None
    if levels is None:
        raise DataFileError(tr("{name} is no image; get the file anew.", name=name))
    try:
        grey = find_ink(content, name).grey
    except ImageFileError:
        return np.zeros((1, 1), np.uint8), False
    height, width = _extent_of_ink(np.asarray(levels, np.uint8))
    return grey, grey.shape[0] >= _LEAST_FOUND * height and grey.shape[1] >= _LEAST_FOUND * width


def _extent_of_ink(levels: NDArray[np.uint8]) -> tuple[int, int]:
    """Height and width of all that is dark on a scan, but for specks."""
    _level, mask = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    _count, _labels, statistics, _middles = cv2.connectedComponentsWithStats(mask, connectivity=8)
    pieces = statistics[1:][statistics[1:, cv2.CC_STAT_AREA] >= _SPECK * statistics[1:, cv2.CC_STAT_AREA].sum()]
    if not len(pieces):
        return 0, 0
    left, top, width, height = pieces[:, :4].T
    return int((top + height).max() - top.min()), int((left + width).max() - left.min())
