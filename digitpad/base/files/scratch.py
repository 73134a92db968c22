"""Folders in which something is made ready beside its place; their names tell which process made them.

So whoever sees a process end can remove what it was making ready, however it ended.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

Kind = Literal["export", "package"]


@contextmanager
def staging(kind: Kind, parent: Path) -> Iterator[Path]:
    """A new folder in ``parent``, which is made if need be, removed afterwards with what is left in it.

    Raises OSError if it cannot be made.
    """
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=_prefix(kind, os.getpid()), dir=parent) as folder:
        yield Path(folder)


def remove_staged(kind: Kind, parent: Path, process: int) -> None:
    """Remove what the process of this id, which has ended or is about to, was making ready in ``parent``."""
    for folder in parent.glob(f"{_prefix(kind, process)}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _prefix(kind: Kind, process: int) -> str:
    return f".{kind}-{process}-"
