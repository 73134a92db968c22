"""What a person calls a run, and what they noted about it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files.bounded_file import read_bounded
from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.recognition.models.model_store import active_package_dir

NOTE_FILE = "note.txt"
_MOST_OF_A_NOTE = 10_000  # bytes
_NAME = re.compile(r"[^\W_][\w .+-]{0,59}")


class LabelError(DigitpadError):
    """A run cannot be called that, or the note cannot be kept."""


def rename(folder: Path, name: str) -> Path:
    """Call the run in ``folder`` by another name; returns its folder from now on, which has that name.

    Raises LabelError, also for the model in use, which the pad would lose, and ModelPackageError if it is not known
    which that is.
    """
    if not _NAME.fullmatch(name) or name != name.strip(" ."):
        raise LabelError(
            tr("A name has up to 60 letters, digits, spaces, dots and dashes, and begins with a letter or digit.")
        )
    renamed = folder.with_name(name)
    if renamed == folder:
        return folder
    if os.path.lexists(renamed):
        raise LabelError(tr("There is a model called {name} already; choose another name.", name=name))
    if active_package_dir() == folder:
        raise LabelError(tr("{name} is in use; use another model, and then rename it.", name=folder.name))
    try:
        folder.rename(renamed)
    except OSError as error:
        raise LabelError(
            tr("{name} cannot be renamed ({reason}); close what has it open.", name=folder.name, reason=reason(error))
        ) from error
    return renamed


def read_note(folder: Path) -> str:
    """What was noted about a run; "" for nothing, or for a note that cannot be read."""
    try:
        return read_bounded(folder / NOTE_FILE, _MOST_OF_A_NOTE).decode("utf-8").strip()
    except (OSError, ValueError):
        return ""


def write_note(folder: Path, note: str) -> None:
    """Note something about a run. Raises LabelError."""
    content = note.strip().encode("utf-8")
    if len(content) > _MOST_OF_A_NOTE:
        raise LabelError(tr("A note has at most {n} bytes; shorten it.", "", _MOST_OF_A_NOTE))
    try:
        if content:
            replace_file(folder / NOTE_FILE, content + b"\n")
        else:
            (folder / NOTE_FILE).unlink(missing_ok=True)
    except OSError as error:
        raise LabelError(
            tr("The note cannot be kept in {folder} ({reason}); make room there.", folder=folder, reason=reason(error))
        ) from error
