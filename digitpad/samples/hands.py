"""Hands on disk: people, by the names they gave themselves. Nothing is shared between them.

Each is a folder in ``samples``, in a person's data folder; since a name may have any characters, the folder is called
otherwise, and ``hand.json`` in it holds the name.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.base.files import plain_json
from digitpad.base.files.private_files import make_private_folder
from digitpad.base.files.staging import PRIVATE, remove_folder, replace_file
from digitpad.base.language import tr
from digitpad.base.reasons import reason

VERSION = 1
HAND_FILE = "hand.json"
LONGEST_NAME = 60
"""In characters."""
MOST_HANDS = 200

_ID_BYTES = 8


class SamplesError(DigitpadError):
    """Samples, or a hand, cannot be read or kept."""


@dataclass(frozen=True)
class Hand:
    """One person's way of writing: a name, and the folder with its samples."""

    name: str
    folder: Path


def samples_dir() -> Path:
    """The folder of all hands. It may not exist yet."""
    return paths.user_data_dir() / "samples"


def hands() -> list[Hand]:
    """All hands, by name. One whose file is damaged, or of a newer version, is called by its folder."""
    try:
        folders = sorted(folder for folder in samples_dir().iterdir() if not folder.name.startswith("."))
    except OSError:
        return []
    found = [hand_in(folder) for folder in folders if paths.is_folder(folder)]
    return sorted(found, key=lambda hand: (hand.name.casefold(), hand.name))


def hand_in(folder: Path) -> Hand:
    """The hand in this folder; one whose name cannot be read is called by its folder."""
    return Hand(_name_in(folder) or folder.name, folder)


def find_hand(name: str) -> Hand:
    """The hand of this name. Raises SamplesError if there is none."""
    found = hands()
    for hand in found:
        if hand.name == name:
            return hand
    known = ", ".join(hand.name for hand in found)
    if not known:
        raise SamplesError(tr("There is no hand called {name}; add one first.", name=repr(name)))
    raise SamplesError(tr("There is no hand called {name}; choose one of {hands}.", name=repr(name), hands=known))


def only_hand() -> Hand:
    """The hand, if there is one alone. Raises SamplesError."""
    known = hands()
    if len(known) == 1:
        return known[0]
    if known:
        raise SamplesError(
            tr("There are several hands; choose one of {hands}.", hands=", ".join(hand.name for hand in known))
        )
    raise SamplesError(tr("There are no samples yet; teach the pad, or collect some on the page Samples."))


def add_hand(name: str) -> Hand:
    """A new hand. Raises SamplesError if the name cannot be taken, or the hand not be kept."""
    name = _checked(name)
    if len(hands()) >= MOST_HANDS:
        raise SamplesError(tr("There are {n} hands already; delete one first.", "", MOST_HANDS))
    hand = Hand(name, samples_dir() / secrets.token_hex(_ID_BYTES))
    try:
        make_private_folder(hand.folder)
    except OSError as error:
        raise _unusable(hand, error) from error
    _write_name(hand)
    return hand


def rename_hand(hand: Hand, name: str) -> Hand:
    """The hand by another name. Raises SamplesError."""
    renamed = Hand(_checked(name, but=hand), hand.folder)
    if not paths.is_folder(hand.folder):
        raise gone(hand)
    _write_name(renamed)
    return renamed


def remove_hand(hand: Hand) -> None:
    """Delete a hand and all its samples at once. Raises SamplesError."""
    try:
        remove_folder(hand.folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise SamplesError(
            tr(
                "{folder} cannot be deleted ({reason}); delete it by hand.",
                folder=error.filename,
                reason=reason(error),
            )
        ) from error


def gone(hand: Hand) -> SamplesError:
    """The error that a hand was deleted meanwhile."""
    return SamplesError(tr("The hand {name} was deleted, maybe in another window; choose another one.", name=hand.name))


def _checked(name: str, but: Hand | None = None) -> str:
    """A name as it can be shown and taken. Raises SamplesError."""
    name = plain_json.printable(" ".join(name.split()))
    if not name:
        raise SamplesError(tr("A hand needs a name; type one."))
    if len(name) > LONGEST_NAME:
        raise SamplesError(tr("A hand's name has at most {n} characters; type a shorter one.", "", LONGEST_NAME))
    if any(hand.name == name for hand in hands() if but is None or hand.folder != but.folder):
        raise SamplesError(tr("There is a hand called {name} already; type another name.", name=name))
    return name


def _write_name(hand: Hand) -> None:
    content = f"{json.dumps({'version': VERSION, 'name': hand.name}, ensure_ascii=False)}\n".encode()
    try:
        replace_file(hand.folder / HAND_FILE, content, PRIVATE)
    except (OSError, UnicodeEncodeError) as error:
        raise _unusable(hand, error) from error


def _name_in(folder: Path) -> str:
    """The name that its file holds; "" if it cannot be used."""
    try:
        value = plain_json.read(folder / HAND_FILE, most_bytes=10_000)
    except (OSError, ValueError):
        return ""
    name = value.get("name") if isinstance(value, dict) and value.get("version") == VERSION else None
    return name if isinstance(name, str) and 0 < len(name) <= LONGEST_NAME else ""


def _unusable(hand: Hand, error: Exception) -> SamplesError:
    why = reason(error) if isinstance(error, OSError) else tr("the name has characters that cannot be written")
    return SamplesError(
        tr(
            "The hand {name} cannot be kept in {folder} ({why}); make room there.",
            name=hand.name,
            folder=samples_dir(),
            why=why,
        )
    )
