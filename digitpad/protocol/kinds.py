"""Which kind of network a file is, by its content, and which files are too large to be one for digits."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.language import number, tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.protocol.file_kinds import (
    BEGINNING,
    LAYERS_MODEL,
    REFUSED_SUFFIXES,
    SAVED_MODEL,
    kind_by_content,
    what_instead,
    what_instead_of_folder,
)

MOST_BYTES = 500_000_000
_ONNX_BEGINS = (0x08, 0x12, 0x1A, 0x22, 0x2A, 0x3A, 0x42)
_MOST_FILES = 1_000  # beside or below the one by which a folder is known
_MOST_OPERATIONS = 5_000  # of a file that is rebuilt, including those that only compute shapes


class RefusedError(DigitpadError):
    """A file is no network that can be imported, or not a safe one."""


def kind_of(path: Path) -> str:
    """Which kind of network a file or folder is by its content: keras, h5, savedmodel, litert, onnx or tfjs.

    Raises RefusedError, with what to do instead, if it is none, too large, or cannot be read.
    """
    try:
        return _kind_of(path, printable(path))
    except OSError as error:
        raise RefusedError(
            tr(
                "{path} cannot be read ({reason}); see that you may read it, or use a copy of it.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def _kind_of(path: Path, name: str) -> str:
    if path.is_dir():
        kind = "savedmodel" if (path / SAVED_MODEL).is_file() else "tfjs"
        if kind == "tfjs" and not (path / LAYERS_MODEL).is_file():
            raise RefusedError(what_instead_of_folder(path))
        check_size(name, sum(each.stat().st_size for each in _files_of(path, kind) if each.is_file()))
        return kind
    if not path.is_file():
        raise RefusedError(tr("{name} does not exist or is no file; check the name.", name=name))
    if path.suffix.lower() not in REFUSED_SUFFIXES:
        check_size(name, path.stat().st_size)
    with path.open("rb") as file:
        beginning = file.read(BEGINNING)
    if not beginning:
        raise RefusedError(tr("{name} is empty; save the model again.", name=name))
    by_content = kind_by_content(path, beginning)
    if by_content is None and not (path.suffix.lower() == ".onnx" and beginning[0] in _ONNX_BEGINS):
        raise RefusedError(what_instead(path, beginning))
    check_size(name, path.stat().st_size)
    return by_content or "onnx"


def _files_of(folder: Path, kind: str) -> Sequence[Path]:
    """What lies in the folder of a network; in that of a layers model only what lies beside it may belong to it.

    Raises RefusedError for more than a network has, since the window waits for this.
    """
    found = list(islice(folder.iterdir() if kind == "tfjs" else folder.rglob("*"), _MOST_FILES + 1))
    if len(found) > _MOST_FILES:
        raise RefusedError(
            tr(
                "{folder} holds more than {n} files; move the network to a folder of its own.",
                "",
                _MOST_FILES,
                folder=printable(folder),
            )
        )
    return found


def check_size(name: str, size: int) -> None:
    """Raises RefusedError for a file of more bytes than a network for digits has."""
    if size > MOST_BYTES:
        raise RefusedError(
            tr(
                "{name} has {size} MB, more than {most}; use a smaller network.",
                name=name,
                size=number(size / 1e6),
                most=number(MOST_BYTES / 1e6),
            )
        )


def check_operations(name: str, count: int) -> None:
    """Raises RefusedError for a file of more operations than a network for digits has."""
    if count > _MOST_OPERATIONS:
        raise RefusedError(
            tr("{name} has more than {n} operations; use a smaller network.", "", _MOST_OPERATIONS, name=name)
        )
