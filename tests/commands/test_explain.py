"""``digitpad explain``: its words, its picture, its JSON, and its sentences for what cannot be explained."""

import json
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, drawing
from PIL import Image

from digitpad.cli import main
from digitpad.ink.raster import render


@pytest.fixture
def four(tmp_path: Path) -> Path:
    return picture(tmp_path / "four.png", FOUR)


def picture(path: Path, strokes: list[np.ndarray]) -> Path:
    Image.fromarray(255 - np.pad(render(drawing(strokes)), 30)).save(path)
    return path


def test_it_says_why_and_paints_it(four: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = four.with_name("why.png")
    assert main(["explain", str(four), "--out", str(out)]) == 0
    said = capsys.readouterr().out
    assert "four.png: 4, " in said
    assert "Speaks for 4: the " in said
    painted = np.asarray(Image.open(out))
    assert painted.shape == (448, 448, 3)
    blue = (painted[..., 2] > 1.3 * painted[..., 0]).mean()
    assert 0.005 < blue < 0.5
    assert (painted[:32] == 0).all()


def test_json_has_the_value_of_each_pixel(four: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(four), "--against", "9", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["digit"], told["against"]) == (4, 9)
    assert np.array(told["values"]).shape == (28, 28)
    assert np.array(told["probabilities"]).argmax() == 4
    assert "rather than" in told["words"]


def test_the_answer_itself_is_not_to_be_named(four: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(four), "--against", "4"]) == 1
    assert capsys.readouterr().err == f"digitpad: {four} is read as 4; let --against name another digit.\n"


def test_a_blank_image_is_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blank = tmp_path / "blank.png"
    Image.new("L", (60, 60), 255).save(blank)
    assert main(["explain", str(blank), "--out", str(tmp_path / "why.png")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "blank.png" in told.err
    assert not (tmp_path / "why.png").exists()


def test_a_picture_that_cannot_be_written_leaves_nothing(four: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(four), "--out", str(four.parent / "none" / "why.png")]) == 1
    assert "cannot be written (No such file or directory); choose another folder with --out." in capsys.readouterr().err
    assert [path.name for path in four.parent.iterdir() if path.suffix == ".png"] == ["four.png"]


def test_of_several_digits_the_largest_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = (np.pad(render(drawing(strokes)), 40) for strokes in (SEVEN, FOUR))
    smaller = other[::2, ::2]
    page = np.zeros((max(len(one), len(smaller)), one.shape[1] + smaller.shape[1]), np.uint8)
    page[: len(one), : one.shape[1]] = one
    page[: len(smaller), one.shape[1] :] = smaller
    Image.fromarray(255 - page).save(tmp_path / "two.png")
    assert main(["explain", str(tmp_path / "two.png")]) == 0
    told = capsys.readouterr()
    assert ": 7, " in told.out
    assert "shows 2 digits; this is the largest." in told.err
