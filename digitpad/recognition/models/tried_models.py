"""Which networks may be loaded into the program's own process: those made here, and those that passed their trial.

They are known by their content, not by their folder or their card. The list is a file in the person's own folder; a
network that is not on it is tried again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from digitpad.base import paths
from digitpad.base.files.own_file import OwnFile, UnusableContentError

_HEAD = "networks tried by digitpad, version 1"
_MOST = 2_000  # the oldest are forgotten; a file of 130 kB
_LINE = re.compile(r"[0-9a-f]{64}")


def tried_models_file() -> Path:
    """The list: a line that says what it is, and one with the SHA-256 of each ``model.tflite``."""
    return paths.user_data_dir() / "tried-models.txt"


def was_tried(digest: str) -> bool:
    """Whether the network of this SHA-256, hexadecimal, was made here or passed its trial."""
    return digest in _digests(_say_nothing)


def remember(digest: str, tell: Callable[[str], None] | None = None) -> None:
    """Add a network that was made here, or that passed its trial.

    ``tell`` gets a sentence if the list cannot be read or written; then the network will be tried again.
    """
    tell = tell or _say_nothing
    kept = [each for each in _digests(tell) if each != digest]
    lines = [_HEAD, *kept[-_MOST + 1 :], digest]
    OwnFile(tried_models_file(), tell).replace("".join(f"{line}\n" for line in lines).encode())


def _digests(tell: Callable[[str], None]) -> list[str]:
    return OwnFile(tried_models_file(), tell).read(_parsed) or []


def _parsed(content: bytes) -> list[str]:
    head, *lines = content.decode(errors="replace").splitlines() or [""]
    if head != _HEAD or not all(map(_LINE.fullmatch, lines)):
        raise UnusableContentError
    return lines


def _say_nothing(_sentence: str) -> None:
    """For looking a network up: a list that cannot be read counts as empty."""
