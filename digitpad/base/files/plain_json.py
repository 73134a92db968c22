"""JSON that may come from elsewhere, read within bounds. Importing this loads nothing that takes time."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from digitpad.base.files.bounded_file import read_bounded
from digitpad.base.language import tr

MOST_BYTES = 1_000_000
MOST_CHARACTERS = 1_000
"""Of a string; names, dates and descriptions have fewer."""
_MOST_DEPTH = 16
_LARGEST = 2.0**63
_MOST_DIGITS = 20
_JOINERS = "\u200c\u200d"
_LETTER = rf"[^\x00-\x7f{_JOINERS}]"  # none of English, in which a name with a joiner looks like the one without
_STRAY_JOINERS = re.compile(rf"(?<!{_LETTER})[{_JOINERS}]+|[{_JOINERS}]+(?!{_LETTER})|[{_JOINERS}]{{2,}}")
_NO_NUMBER = tr("it has a number that is no finite one of 64 bits")


def read(path: Path, most_bytes: int = MOST_BYTES) -> Any:
    """The value in a file, its strings without control characters.

    Raises OSError if the file cannot be read. Raises ValueError, which says what is wrong, unless it is JSON of at most
    so many bytes, 16 levels deep, with finite numbers of 64 bits and strings of at most 1,000 characters.
    """
    return parse(read_bounded(path, most_bytes).decode("utf-8"))


def parse(text: str) -> Any:
    """The value of a text, within the same bounds."""
    import json

    try:
        value = json.loads(text, parse_int=_whole)
    except RecursionError as error:
        raise ValueError(tr("it is nested too deep")) from error
    return _plain(value, 0)


def printable(text: str) -> str:
    """A text on one line, without control characters, which could do more to a terminal than show it.

    Joiners stay where they tell how two letters or signs are written: names in Hindi and Persian need them, and emoji.
    """
    if text.isprintable():
        return text
    shown = "".join(letter for letter in text if letter.isprintable() or letter.isspace() or letter in _JOINERS)
    return _STRAY_JOINERS.sub("", " ".join(shown.split()))


def _whole(digits: str) -> int:
    """The number of these digits. Raises ValueError for more than 64 bits can hold, since that takes Python long."""
    if len(digits) > _MOST_DIGITS:
        raise ValueError(_NO_NUMBER)
    return int(digits)


def _plain(value: Any, depth: int) -> Any:
    """The value within the bounds, its strings without control characters. Raises ValueError."""
    if depth > _MOST_DEPTH:
        raise ValueError(tr("it is nested too deep"))
    if isinstance(value, str):
        return _short(value)
    if isinstance(value, dict):
        return {_short(key): _plain(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, depth + 1) for inner in value]
    if value is not None and not abs(value) < _LARGEST:  # NaN is not below anything
        raise ValueError(_NO_NUMBER)
    return value


def _short(text: str) -> str:
    if len(text) > MOST_CHARACTERS:
        raise ValueError(tr("it has a text of more than {n} characters", "", MOST_CHARACTERS))
    return printable(text)
