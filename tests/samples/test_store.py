"""Samples on disk: whole, private, several writers at once, and damaged files set aside."""

import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hand import FOUR, ONE, SEVEN, Positions, drawing, drawings
from hypothesis import given
from hypothesis import strategies as st

from digitpad.base.files.own_file import UnusableContentError
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.samples import store
from digitpad.samples.hands import Hand, SamplesError, add_hand, remove_hand
from digitpad.samples.sample import DEVICES, Sample
from digitpad.samples.store import add_sample, add_samples, delete, read_samples, relabel, sample_files

SEVEN_AT_NOON = Sample(drawing(SEVEN), 7, 1_780_000_000, 1, 0.75, "pen")


@pytest.fixture
def hand() -> Hand:
    return add_hand("Ann")


def found(hand: Hand) -> list[Sample]:
    return [each.sample for each in read_samples(hand, pytest.fail)]


@given(
    drawings,
    st.integers(0, 9),
    st.integers(0, 32_503_679_999),
    st.none() | st.integers(0, 9),
    st.none() | st.floats(0, 1),
    st.sampled_from(DEVICES),
)
def test_a_sample_comes_back_as_it_was(
    strokes: list[Positions], label: int, at: int, answer: int | None, probability: float | None, device: str
) -> None:
    sample = Sample(drawing(strokes), label, at, answer, probability, device)
    assert Sample.from_json(sample.to_json()) == sample


def test_samples_are_read_oldest_first(hand: Hand) -> None:
    later = Sample(drawing(ONE), 1, 1_790_000_000)
    add_sample(hand, later)
    add_sample(hand, SEVEN_AT_NOON)
    assert found(hand) == [SEVEN_AT_NOON, later]


def test_a_sample_is_relabelled_and_deleted_at_once(hand: Hand) -> None:
    stored = add_sample(hand, SEVEN_AT_NOON)
    assert [sample.label for sample in found(hand)] == [7]
    relabel(stored, 1)
    assert [sample.label for sample in found(hand)] == [1]
    delete(stored.file)
    delete(stored.file)
    assert found(hand) == []
    assert not stored.file.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes have no effect")
def test_only_their_owner_may_read_them(hand: Hand) -> None:
    add_sample(hand, SEVEN_AT_NOON)
    add_samples(hand, [SEVEN_AT_NOON] * 2)
    for folder, _folders, files in os.walk(hand.folder.parent):
        assert stat.S_IMODE(Path(folder).stat().st_mode) == 0o700
        assert {stat.S_IMODE(Path(folder, file).stat().st_mode) for file in files} <= {0o600}


def test_many_are_added_whole_and_nothing_else_is_left(hand: Hand) -> None:
    counts: list[int] = []
    assert add_samples(hand, [SEVEN_AT_NOON] * 3, counts.append) == 3
    assert counts == [1, 2, 3]
    assert found(hand) == [SEVEN_AT_NOON] * 3
    assert len(list(hand.folder.iterdir())) == 4


ADD_MANY = """
import sys
from pathlib import Path
sys.path.insert(0, "tests/support")
from hand import SEVEN, drawing
from digitpad.samples.hands import find_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_sample
for number in range(40):
    add_sample(find_hand("Ann"), Sample(drawing(SEVEN), 7, number))
"""


def test_several_processes_lose_nothing(hand: Hand) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", ADD_MANY]) for _writer in range(3)]
    assert [writer.wait(120) for writer in writers] == [0, 0, 0]
    assert len(found(hand)) == 120


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[1]", b"\xff", b"[" * 9999, b'{"version": 1}', b'{"version": 1, "label": 7, "at": 0}'],
    ids=["empty", "no version", "a list", "no text", "nested", "no label", "no drawing"],
)
def test_a_damaged_sample_is_set_aside_and_the_others_are_read(hand: Hand, content: bytes) -> None:
    add_sample(hand, SEVEN_AT_NOON)
    damaged = add_sample(hand, SEVEN_AT_NOON).file
    damaged.write_bytes(content)
    said: list[str] = []

    assert [each.sample for each in read_samples(hand, said.append)] == [SEVEN_AT_NOON]

    (sentence,) = said
    assert sentence.startswith("1 sample of the hand Ann in ")
    aside = damaged.with_name(f"{damaged.stem}.damaged-1.json")
    assert sentence.endswith(f" is damaged, and renamed, as {aside.name}; the others are here.")
    assert aside.read_bytes() == content
    assert found(hand) == [SEVEN_AT_NOON]


def test_a_sample_of_a_newer_version_stays(hand: Hand) -> None:
    file = add_sample(hand, SEVEN_AT_NOON).file
    file.write_bytes(json.dumps({**json.loads(file.read_bytes()), "version": 2}).encode())
    said: list[str] = []
    assert read_samples(hand, said.append) == []
    assert said[0].endswith(" is of a newer version of digitpad, and left there; update digitpad to use them.")
    assert file.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"label": 10},
        {"label": True},
        {"label": None},
        {"at": -1},
        {"at": 1e300},
        {"answer": "7"},
        {"probability": float("nan")},
        {"probability": 2},
        {"device": "brain"},
        {"drawing": None},
        {"drawing": {"strokes": []}},
    ],
    ids=str,
)
def test_values_that_no_sample_has_are_damage(wrong: dict[str, object]) -> None:
    with pytest.raises(UnusableContentError):
        Sample.from_json(json.dumps({**json.loads(SEVEN_AT_NOON.to_json()), **wrong}).encode())


def test_a_blank_drawing_is_no_sample() -> None:
    blank = Sample(Drawing((Stroke.starting(0.5, 0.5),)), 1, 0)
    with pytest.raises(UnusableContentError):
        Sample.from_json(blank.to_json())


def test_a_hand_has_room_for_so_many(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_SAMPLES", 2)
    add_sample(hand, SEVEN_AT_NOON)
    with pytest.raises(SamplesError, match="has 1 samples and may have 2; there is no room for 2 more"):
        add_samples(hand, [SEVEN_AT_NOON] * 2)
    assert found(hand) == [SEVEN_AT_NOON]


def test_a_hand_that_is_gone_keeps_nothing(hand: Hand) -> None:
    stored = add_sample(hand, SEVEN_AT_NOON)
    remove_hand(hand)
    assert sample_files(hand) == []
    assert not hand.folder.exists()
    for keeping in (lambda: add_sample(hand, SEVEN_AT_NOON), lambda: relabel(stored, 1)):
        with pytest.raises(SamplesError, match="was deleted"):
            keeping()
    assert not hand.folder.exists()


def test_what_is_drawn_on_an_image_is_kept_too(hand: Hand) -> None:
    from digitpad.ink.ink_image import InkImage
    from digitpad.ink.raster import render

    sample = Sample(Drawing(drawing(FOUR).strokes, InkImage.centred(render(drawing(SEVEN)))), 4, 0)
    add_sample(hand, sample)
    assert found(hand) == [sample]


def test_samples_of_one_second_keep_their_order_even_if_they_are_kept_in_the_next(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([1_780_000_000_999_999_999, 1_780_000_001_000_000_000, 1_780_000_001_000_000_001])
    monkeypatch.setattr(time, "time_ns", lambda: next(clock))
    made = [Sample(drawing(ONE), label, 1_780_000_000) for label in (7, 3, 9)]
    for sample in made:
        add_sample(hand, sample)
    assert found(hand) == made


def test_samples_of_one_second_keep_their_order(hand: Hand) -> None:
    made = [Sample(drawing(ONE), label, 1_780_000_000) for label in (7, 3, 9, 1, 8, 0)]
    for sample in made:
        add_sample(hand, sample)
    assert found(hand) == made
