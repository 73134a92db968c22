"""What the network that tells digits from the rest learns from."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.data.formats.unipen import DataFileError
from digitpad_training.not_digits.look_alikes import is_no_digit
from digitpad_training.not_digits.omniglot import Character, read_characters
from digitpad_training.not_digits.shapes import random_shape
from digitpad_training.not_digits.signs import SIGNS

TEXT = "START\n10.5,-20.5,0\n31.5,-84,120\nBREAK\nSTART\n52.5,-21,300\n42,-63,400\nBREAK\n"


@pytest.fixture
def characters(tmp_path: Path) -> list[Character]:
    path = tmp_path / "characters.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("strokes/Latin/character03/0700_05.txt", TEXT)
        archive.writestr("strokes/Latin/character15/0712_17.txt", TEXT)
        archive.writestr("strokes/Latin/readme.txt", "no character")
    return read_characters(path)


def test_characters_are_read_with_alphabet_number_and_person(characters: list[Character]) -> None:
    assert [(each.alphabet, each.number, each.person) for each in characters] == [("Latin", 3, 5), ("Latin", 15, 17)]
    first, second = characters[0].drawing.strokes
    assert np.allclose(first.xy, [(0.1, 20.5 / 105), (0.3, 0.8)])
    assert np.allclose(second.xy, [(0.5, 0.2), (0.4, 0.6)])


def test_an_o_is_left_out_since_it_looks_like_a_zero(characters: list[Character]) -> None:
    assert [is_no_digit(each) for each in characters] == [True, False]


def test_what_is_no_zip_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "characters.zip"
    path.write_bytes(b"no zip")
    with pytest.raises(DataFileError, match="get the file anew"):
        read_characters(path)


def test_a_damaged_character_is_said(tmp_path: Path) -> None:
    path = tmp_path / "characters.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("strokes/Latin/character03/0700_05.txt", "START\nten,twenty,0\nBREAK\n")
    with pytest.raises(DataFileError, match="get the file anew"):
        read_characters(path)


@given(st.integers(0, 2**32 - 1))
def test_random_shapes_have_ink_and_the_same_seed_gives_the_same(seed: int) -> None:
    shape = random_shape(np.random.default_rng(seed))
    assert not shape.is_blank
    assert shape == random_shape(np.random.default_rng(seed))


def test_no_sign_is_a_letter_that_looks_like_a_digit() -> None:
    assert not {"I", "O", "S", "Z", "b", "g", "l", "o", "q", "s", "y", "z"} & set(SIGNS)
