"""The history: the last drawings with their answers, newest first.

As a file it is JSON: its version, and one line for each drawing.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import Any

from digitpad.base.files.own_file import UnusableContentError, check_version
from digitpad.base.language import is_one_line
from digitpad.ink.drawing_json import from_json_value, to_json_value
from digitpad.ink.strokes import Drawing

VERSION = 1
MOST_ENTRIES = 50
MOST_BYTES = 4_000_000
"""The most bytes of all lines of the file."""

_LONGEST_ANSWER = 100
_LATEST = 2**40  # in seconds: the year has five digits from then on, and is no real one


@dataclass(frozen=True)
class HistoryEntry:
    """A drawing, its answer in words (empty for none), and when it was left.

    ``left_at`` is in whole seconds since 1970, UTC.
    """

    drawing: Drawing
    answer: str
    left_at: int


@dataclass(frozen=True)
class History:
    """Entries, newest first; no drawing is there twice."""

    entries: tuple[HistoryEntry, ...] = ()

    def with_entry(self, entry: HistoryEntry) -> "History":
        """This history with ``entry`` as its newest; the same drawing moves to the front, and old ones are dropped."""
        others = self.without(entry.drawing).entries
        return History(tuple(_within_limits([entry, *others])))

    def without(self, drawing: Drawing) -> "History":
        """This history without a drawing."""
        return History(tuple(entry for entry in self.entries if entry.drawing != drawing))

    def __contains__(self, drawing: object) -> bool:
        """Whether a drawing is in it."""
        return any(entry.drawing == drawing for entry in self.entries)

    def merged(self, before: "History", other: "History") -> "History":
        """The history after two windows changed the same one, ``before``: to this one, and to the ``other``.

        It has what either added, and lacks what either removed, unless the other added it again.
        """
        known = {entry.drawing: entry for entry in before.entries}
        kept = {entry.drawing for entry in self.entries}
        added = {entry.drawing: entry for entry in self.entries if known.get(entry.drawing) != entry}
        others = [
            entry
            for entry in other.entries
            if entry.drawing not in added and (entry.drawing in kept or known.get(entry.drawing) != entry)
        ]
        newest_first = merge(added.values(), others, key=lambda entry: -entry.left_at)
        return History(tuple(_within_limits(newest_first)))

    @classmethod
    def from_json(cls, content: bytes, on_damaged: Callable[[Any], None] | None = None) -> "History":
        """The history that a file holds. Raises UnusableContentError.

        If some entries can be used, ``on_damaged`` gets the value of each other one; without it, these are an error.
        """
        if len(content) > 2 * MOST_BYTES:
            raise UnusableContentError
        try:
            value = json.loads(content)
            check_version(value.get("version") if isinstance(value, dict) else None, VERSION)
            values = list(islice(value["entries"], MOST_ENTRIES))
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise UnusableContentError from error
        found = [_entry_or_none(each) for each in values]
        damaged = [each for each, entry in zip(values, found, strict=True) if entry is None]
        if damaged:
            if on_damaged is None or len(damaged) == len(found):
                raise UnusableContentError
            for each in damaged:
                on_damaged(each)
        return cls(tuple(_within_limits(entry for entry in found if entry is not None)))

    def to_json(self) -> bytes:
        """The history as the content of its file."""
        lines = ",\n".join(_line(entry) for entry in self.entries)
        return f'{{"version": {VERSION}, "entries": [\n{lines}\n]}}\n'.encode()


def damaged_to_json(values: Sequence[Any]) -> bytes:
    """The content of a file for entries that could not be used, as they were found."""
    return f"{json.dumps({'version': VERSION, 'entries': list(values)})}\n".encode()


def _within_limits(entries: Iterable[HistoryEntry]) -> Iterator[HistoryEntry]:
    """The newest entries, as many as may be kept; an entry that is too large by itself is left out."""
    room = MOST_BYTES
    for entry in islice(entries, MOST_ENTRIES):
        if len(_line(entry)) <= room:
            room -= len(_line(entry))
            yield entry


@lru_cache(maxsize=2 * MOST_ENTRIES)
def _line(entry: HistoryEntry) -> str:
    return json.dumps({"drawing": to_json_value(entry.drawing), "answer": entry.answer, "left_at": entry.left_at})


def _entry_or_none(value: Any) -> HistoryEntry | None:
    try:
        return _entry(value)
    except (KeyError, TypeError, ValueError):
        return None


def _entry(value: Any) -> HistoryEntry:
    drawing = from_json_value(value["drawing"])
    answer, left_at = value["answer"], value["left_at"]
    if not isinstance(answer, str) or len(answer) > _LONGEST_ANSWER or not is_one_line(answer):
        raise ValueError("no answer in words")
    if type(left_at) is not int or not 0 <= left_at < _LATEST:
        raise ValueError("no time")
    return HistoryEntry(drawing, answer, left_at)
