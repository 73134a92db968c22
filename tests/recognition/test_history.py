"""The history: what is kept, and nothing but histories come from a file."""

import json
from typing import Any

import numpy as np
import pytest
from hand import DIGITS, FOUR, SEVEN, drawing, drawings, line
from hypothesis import given
from hypothesis import strategies as st

from digitpad.base.own_file import UnusableContentError
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.history import MOST_BYTES, MOST_ENTRIES, VERSION, History, HistoryEntry


def entry(drawn: Drawing, answer: str = "7, 98 %", left_at: int = 1_700_000_000) -> HistoryEntry:
    return HistoryEntry(drawn, answer, left_at)


def history_of(*drawn: Drawing) -> History:
    history = History()
    for each in drawn:
        history = history.with_entry(entry(each))
    return history


def test_it_comes_back_from_json_as_it_was() -> None:
    image = InkImage.centred(np.full((40, 30), 200, np.uint8))
    history = history_of(drawing(FOUR), Drawing(drawing(SEVEN).strokes, image)).with_entry(
        entry(drawing(DIGITS[1]), "", 0)
    )
    assert History.from_json(history.to_json()) == history
    assert History.from_json(History().to_json()) == History()


@given(st.lists(drawings.map(drawing), max_size=12))
def test_the_newest_stands_first_and_no_drawing_twice(drawn: list[Drawing]) -> None:
    kept = [each.drawing for each in history_of(*drawn).entries]
    assert len(set(kept)) == len(kept)
    assert set(kept) == set(drawn)
    assert kept == list(dict.fromkeys(reversed(drawn)))


def test_a_drawing_that_is_left_again_moves_to_the_front_with_its_new_answer() -> None:
    again = entry(drawing(FOUR), "4, 60 %", 1_800_000_000)
    history = history_of(drawing(FOUR), drawing(SEVEN)).with_entry(again)
    assert history.entries == (again, entry(drawing(SEVEN)))
    assert drawing(FOUR) in history
    assert drawing(FOUR) not in history.without(drawing(FOUR))


def test_the_oldest_give_way() -> None:
    history = history_of(*(drawing([line((0.1, 0.2), (0.5, n / 100))]) for n in range(MOST_ENTRIES + 5)))
    assert len(history.entries) == MOST_ENTRIES
    assert drawing([line((0.1, 0.2), (0.5, 0.04))]) not in history
    assert drawing([line((0.1, 0.2), (0.5, 0.05))]) in history
    assert History.from_json(history.to_json()) == history


def test_the_file_has_a_largest_size() -> None:
    rng = np.random.default_rng(0)
    large = [Drawing((Stroke.of(rng.random((20_000, 3))),)) for _ in range(9)]
    huge = Drawing((Stroke.of(rng.random((200_000, 3))),))
    history = history_of(drawing(FOUR), *large, huge)
    assert len(history.to_json()) < MOST_BYTES + 1_000
    assert huge not in history
    assert large[-1] in history
    assert large[0] not in history


def damaged(**fields: Any) -> bytes:
    good = {"drawing": {"strokes": []}, "answer": "7, 98 %", "left_at": 1_700_000_000}
    return json.dumps({"version": VERSION, "entries": [good, {**good, **fields}]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 1000,
        b"\xff\xfe",
        b"{}",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"version": 1}',
        b'{"version": 0, "entries": []}',
        b'{"version": true, "entries": []}',
        b'{"version": "1", "entries": []}',
        b'{"version": 1, "entries": 7}',
        b'{"version": 1, "entries": [7]}',
        b'{"version": 1, "entries": [',
        damaged(drawing={"strokes": [7]}),
        damaged(drawing=None),
        damaged(answer=None),
        damaged(answer="7" * 1_000),
        damaged(answer="7\n98 %"),
        damaged(left_at="yesterday"),
        damaged(left_at=-1),
        damaged(left_at=10**400),
    ],
)
def test_what_is_no_history_is_refused(content: bytes) -> None:
    with pytest.raises(UnusableContentError, match="damaged"):
        History.from_json(content)


def test_without_the_damage_it_is_one() -> None:
    assert len(History.from_json(damaged()).entries) == 2


def test_a_newer_version_is_known_as_such() -> None:
    with pytest.raises(UnusableContentError, match="newer"):
        History.from_json(b'{"version": 2, "entries": {"of another": "kind"}}')
