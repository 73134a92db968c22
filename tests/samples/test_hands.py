"""Hands by any names, added, renamed and deleted."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pad import Pad

from digitpad.base.language import is_one_line
from digitpad.samples.hands import LONGEST_NAME, SamplesError, add_hand, find_hand, hands, remove_hand, rename_hand


def names() -> list[str]:
    return [hand.name for hand in hands()]


def test_there_are_none_at_first_and_nothing_is_made_by_looking(home: Path) -> None:
    assert hands() == []
    assert not home.exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=LONGEST_NAME))
@example("\x1b \x1b")
def test_a_hand_has_any_name_that_can_be_shown(name: str) -> None:
    for hand in hands():
        remove_hand(hand)
    if not any(letter.isprintable() and not letter.isspace() for letter in name):
        with pytest.raises(SamplesError, match="A hand needs a name"):
            add_hand(name)
        return
    hand = add_hand(name)
    assert is_one_line(hand.name)
    assert hands() == [hand]
    assert find_hand(hand.name) == hand


@pytest.mark.parametrize(
    "name", ["../up", "CON", "a/b\\c", "Ann", "Åsa 🖐", "👩\u200d👧", "עדי", ".hidden", "*?:|", "hand.json"]
)
def test_names_that_no_folder_could_have(name: str) -> None:
    assert add_hand(name).name == name
    assert names() == [name]
    with pytest.raises(SamplesError, match="already"):
        add_hand(name)


def test_a_name_is_needed_and_a_short_one() -> None:
    with pytest.raises(SamplesError, match="needs a name"):
        add_hand(" \n\t\0")
    with pytest.raises(SamplesError, match="at most 60 characters"):
        add_hand("x" * 61)
    assert hands() == []


def test_a_hand_is_renamed_and_keeps_its_folder() -> None:
    ann, bob = add_hand("Ann"), add_hand("Bob")
    renamed = rename_hand(ann, "Zoe")
    assert renamed.folder == ann.folder
    assert names() == ["Bob", "Zoe"]
    with pytest.raises(SamplesError, match="There is a hand called Bob already"):
        rename_hand(renamed, "Bob")
    assert rename_hand(renamed, "Zoe") == renamed
    remove_hand(bob)
    remove_hand(bob)
    assert names() == ["Zoe"]
    with pytest.raises(SamplesError, match="The hand Bob was deleted"):
        rename_hand(bob, "Bill")
    assert names() == ["Zoe"]


def test_a_hand_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(SamplesError, match="There is no hand called 'Ann'; add one first"):
        find_hand("Ann")
    add_hand("Bob")
    with pytest.raises(SamplesError, match="choose one of Bob"):
        find_hand("Ann")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1, "name": 3}', '{"version": 2, "name": "x"}'])
def test_a_hand_without_a_readable_name_is_called_by_its_folder(content: str) -> None:
    hand = add_hand("Ann")
    (hand.folder / "hand.json").write_text(content)
    assert names() == [hand.folder.name]
    assert rename_hand(hands()[0], "Ann").name == "Ann"


def test_what_an_ended_process_left_of_a_deleted_hand_is_removed_at_the_next_start(
    open_pad: Callable[..., Pad], home: Path
) -> None:
    hand = add_hand("Ann")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = hand.folder.rename(hand.folder.with_name(f".{hand.folder.name}.{ended.pid}.gone"))
    pad = open_pad()
    pad.qtbot.waitUntil(lambda: not left.exists())
    assert hands() == []
    assert (home / "samples").exists()
