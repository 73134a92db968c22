"""The history: what is kept, and that nothing but a history is read from a file."""

import base64
import json
import tracemalloc
import zlib
from typing import Any

import numpy as np
import pytest
from hand import DIGITS, FOUR, SEVEN, drawing, drawings, line
from hypothesis import given
from hypothesis import strategies as st

from digitpad.base.files.own_file import UnusableContentError
from digitpad.ink.from_image.find_digit import find_digit
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.recognition.history import MOST_BYTES, MOST_ENTRIES, VERSION, History, HistoryEntry, damaged_to_json


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


def test_the_oldest_are_dropped() -> None:
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


@pytest.mark.parametrize("answer", ["7, > 99\u202f%", "7, > 99\u00a0%", "\u200f7، > 99\u200e%\u200e", "७\u200d"])
def test_an_answer_in_any_language_comes_back(answer: str) -> None:
    history = History((entry(drawing(FOUR), answer),))
    assert History.from_json(history.to_json()) == history


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
        damaged(answer="7\u202e98 %"),
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


def test_only_a_damaged_entry_is_lost() -> None:
    found: list[Any] = []
    history = History.from_json(damaged(left_at=-1), found.append)
    assert len(history.entries) == 1
    assert [value["left_at"] for value in found] == [-1]
    assert json.loads(damaged_to_json(found)) == {"version": VERSION, "entries": found}


def test_where_all_entries_are_damaged_the_file_is() -> None:
    found: list[Any] = []
    with pytest.raises(UnusableContentError, match="damaged"):
        History.from_json(b'{"version": 1, "entries": [7]}', found.append)
    assert found == []


def test_a_drawing_of_very_many_strokes_comes_back() -> None:
    history = history_of(Drawing((Stroke.starting(0.5, 0.5),) * 30_000))
    assert len(history.entries) == 1
    assert History.from_json(history.to_json()) == history


def test_images_larger_than_the_program_makes_are_damage_and_take_no_room() -> None:
    """A megabyte that would unpack to 700 MB of pixels."""
    huge = base64.b64encode(zlib.compress(bytes(16_000_000), 9)).decode()
    image = {"width": 4000, "height": 4000, "left": 0.1, "top": 0.1, "pixel": 0.0002, "levels": huge}
    drawn = {"drawing": {"strokes": [], "image": image}, "answer": "", "left_at": 1}
    content = json.dumps({"version": VERSION, "entries": [drawn] * 45}).encode()
    tracemalloc.start()
    with pytest.raises(UnusableContentError, match="damaged"):
        History.from_json(content)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_the_largest_image_that_the_program_makes_comes_back() -> None:
    levels = np.full((1200, 1200), 255, np.float32)
    levels[100:1100, 600:603] = levels[100, 300:900] = 0.0
    grey = find_digit(levels, lossy=False).grey
    history = history_of(Drawing(image=InkImage.centred(grey)))
    assert History.from_json(history.to_json()) == history
    with_rim = np.full((1000, 1000), 90, np.uint8)  # the most that `find_digit` may add to 800 pixels
    history = history_of(Drawing(image=InkImage.centred(with_rim)))
    assert History.from_json(history.to_json()) == history


def test_what_two_windows_add_is_all_there() -> None:
    both, one, two = drawing(FOUR), drawing(SEVEN), drawing(DIGITS[1])
    before = history_of(both)
    here, there = (
        before.with_entry(entry(one, left_at=1_700_000_020)),
        before.with_entry(entry(two, left_at=1_700_000_010)),
    )
    assert [each.drawing for each in here.merged(before, there).entries] == [one, two, both]
    assert [each.drawing for each in there.merged(before, here).entries] == [one, two, both]


def test_what_one_window_takes_out_stays_out() -> None:
    both, one = drawing(FOUR), drawing(SEVEN)
    before = history_of(both, one)
    assert before.without(one).merged(before, before).entries == (entry(both),)
    assert before.merged(before, before.without(one)).entries == (entry(both),)
    assert before.with_entry(entry(one, left_at=1_800_000_000)).merged(before, History()).entries == (
        entry(one, left_at=1_800_000_000),
    )


@given(*[st.lists(st.sampled_from(list(DIGITS.values())), unique_by=id, max_size=4)] * 3)
def test_merging_keeps_what_either_window_adds(first: list[Any], second: list[Any], third: list[Any]) -> None:
    before = history_of(*map(drawing, first))
    here, there = before, before
    for each in second:
        here = here.with_entry(entry(drawing(each), left_at=1_700_000_001))
    for each in third:
        there = there.with_entry(entry(drawing(each), left_at=1_700_000_002))
    merged = here.merged(before, there)
    drawn = [each.drawing for each in merged.entries]
    assert len(set(drawn)) == len(drawn)
    assert set(drawn) == {drawing(each) for each in (*first, *second, *third)}


def test_a_newer_version_is_recognised() -> None:
    with pytest.raises(UnusableContentError, match="newer"):
        History.from_json(b'{"version": 2, "entries": {"of another": "kind"}}')
