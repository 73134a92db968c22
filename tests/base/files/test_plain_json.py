"""JSON from elsewhere is read within bounds, whatever it holds."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.base.files import plain_json

WITHOUT_JOINERS = str.maketrans("", "", "\u200c\u200d")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
)


@given(VALUES)
def test_what_is_read_is_plain(value: object) -> None:
    try:
        read = plain_json.parse(json.dumps(value))
    except ValueError:
        return
    assert json.dumps(read, allow_nan=False, ensure_ascii=False).translate(WITHOUT_JOINERS).isprintable()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 100_000, "too deep"),
        ('{"a":' * 100_000, "too deep"),
        ("[" * 20 + "]" * 20, "too deep"),
        ("NaN", "no finite one"),
        ("[-Infinity]", "no finite one"),
        ("1e999", "no finite one"),
        ("-" + "9" * 5_001, "no finite one"),
        ("9" * 5_001 + ".5", "no finite one"),
        ("1e" + "9" * 5_001, "no finite one"),
        ("9" * 400, "no finite one"),
        ("9" * 5_000, "no finite one"),
        (json.dumps("x" * 1_001), "more than 1,000 characters"),
        (json.dumps({"x" * 1_001: 1}), "more than 1,000 characters"),
    ],
)
def test_what_is_out_of_bounds_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        plain_json.parse(text)


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "large.json").write_text("[" + "1," * 600_000 + "1]")
    with pytest.raises(ValueError, match="it has more than 1,000,000 bytes"):
        plain_json.read(tmp_path / "large.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with names")
def test_what_never_ends_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "zeros.json").symlink_to("/dev/zero")
    for name in ("pipe.json", "zeros.json"):
        with pytest.raises(OSError, match="no file but a pipe or a device"):
            plain_json.read(tmp_path / name)


def test_control_characters_are_left_out() -> None:
    escapes = "\x1b[31mred\x1b[0m\nline\u202eback\ud800"
    assert plain_json.parse(json.dumps({escapes: [escapes]})) == {"[31mred[0m lineback": ["[31mred[0m lineback"]}


@given(st.text())
def test_what_is_printable_is_on_one_line_without_spaces_around_it(text: str) -> None:
    shown = plain_json.printable(text)
    assert shown.translate(WITHOUT_JOINERS).isprintable()
    assert text.isprintable() or shown == " ".join(shown.split())
    assert plain_json.printable(shown) == shown


@pytest.mark.parametrize("name", ["👩\u200d👧", "می\u200cخواهم", "क्\u200dष"])
def test_joiners_between_letters_and_signs_stay(name: str) -> None:
    assert plain_json.printable(f"{name}\n") == name


@pytest.mark.parametrize("joiners", ["\u200c", "\u200d", "\u200d\u200c"])
def test_joiners_that_join_nothing_are_left_out(joiners: str) -> None:
    assert plain_json.printable(f"{joiners}A{joiners}nn {joiners}é{joiners}") == "Ann é"
    assert plain_json.printable(joiners) == ""
