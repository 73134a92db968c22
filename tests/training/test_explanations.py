"""The commands behind *Why*: the table of methods, and the training digits that are compared with."""

from pathlib import Path

import pytest

from digitpad.recognition.why.alike import read_training_digits
from digitpad_training import alike, explanations


def test_the_table_has_a_row_for_each_method(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert explanations.main(["--data", str(small_data_folder), "--digits", "1", "--out", str(tmp_path)]) == 0
    rows = [line for line in (tmp_path / "explanations.md").read_text().splitlines() if line.startswith("| ")]
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 11
    assert len(rows) == 2 * (len(said) + 2)
    assert any(row.startswith("| gradients behind 8 masks (used) | ") for row in rows)


def test_the_training_digits_are_those_of_people_who_were_not_held_out(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "alike.npz"
    assert alike.main(["--data", str(small_data_folder), "--out", str(out)]) == 0
    digits = read_training_digits(out)
    assert digits is not None
    assert set(digits.collections.tolist()) == {"MNIST", "pen strokes", "Swiss scans", "Spanish strokes"}
    assert (digits.collections == "Swiss scans").sum() == len(set(digits.labels.tolist()))  # one of the two people
    assert f"{len(digits.labels):,} digits" in capsys.readouterr().out


def test_what_cannot_be_written_or_found_is_said_in_a_sentence(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "none").touch()
    nowhere = tmp_path / "none" / "alike.npz"
    assert alike.main(["--data", str(small_data_folder), "--out", str(nowhere)]) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert explanations.main(["--data", str(small_data_folder), "--digits", "1", "--out", str(nowhere)]) == 1
    assert "cannot be written to" in capsys.readouterr().err
    assert alike.main(["--data", str(tmp_path), "--out", str(nowhere)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
