"""Options of `digitpad train` that ask for what cannot be."""

import json
from pathlib import Path

import pytest

from digitpad.cli import main


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["train", "--preset", "best"], "There is no preset 'best'; choose one of "),
        (["train", "--preset", "mlp-128", "--data", "nowhere"], "nowhere does not exist; check the name."),
        (["train", "--preset", "mlp-128", "--data", "."], "has neither mnist.npz nor pendigits-orig.tra.gz"),
        (
            ["train", "--preset", "mlp-128", "--data", "notes.txt"],
            "notes.txt is no data file that can be read; what can",
        ),
        (["train", "--preset", "mlp-128", "--data", "pen.tes"], "There are no images among pen.tes; name MNIST, or"),
        (["train", "--from", "nothing"], "There is no run and no folder nothing; `digitpad runs` lists the runs."),
        (["train", "--from", "."], " cannot be used (it has no card.json); use another one."),
        (["train"], "What is to be trained? Name a --preset, a --recipe, a model to train on (--from), or --layers."),
        (["train", "--recipe", "nowhere"], "nowhere cannot be read (No such file or directory); check the name."),
        (["train", "--recipe", "notes.txt"], "notes.txt holds no recipe (Expecting value: line 1 column 1 (char 0)); "),
        (["train", "--recipe", "odd.json"], "odd.json holds no recipe (a recipe has no 'layers'); name a recipe.json"),
        (
            ["train", "--from", "bundled", "--layers", "8"],
            "--layers, --activation and --dropout are those of the model that is trained on; leave them out with ",
        ),
        (
            ["train", "--preset", "mlp-128", "--repeat", "2", "--out", "x"],
            "--repeat makes several runs; leave --out out,",
        ),
        (
            ["train", "--layers", "9" * 5000],
            "Hidden layers are numbers of units from 1 to 8,192, such as ",
        ),
        (["train", "--layers", f"conv {'9' * 5000}"], "Hidden layers are numbers of units from 1 to 8,192, such as "),
        (
            ["train", "--layers", "8, conv 4"],
            "Convolutions come before the layers of units, as in conv 16, conv 32, 64",
        ),
        (["report", "nothing", "--out", "x.html"], "There is no run and no folder nothing; `digitpad runs` lists the"),
        (["train", "--layers", "8", "--learning-rate", "2000"], "learning rate is not within 0 and 1,000; choose "),
        (["train", "--from", "bundled", "--data", "samples"], "There are no samples yet; teach the pad, or collect"),
        (["train", "--from", "bundled", "--hand", "Ann"], "--hand says whose samples are learned; add --data samples"),
        (["evaluate", "--data", "."], "has no folders named 0 to 9; name the files in it. What can be read: MNIST"),
        (["evaluate", "--data", "notes.txt"], "notes.txt is no data file that can be read; what can: MNIST as npz"),
        (["evaluate", "--data", "empty.txt"], "empty.txt is empty; what can be read: MNIST as npz"),
        (["evaluate", "--data", "nothing.txt"], "nothing.txt is missing"),
    ],
)
def test_what_cannot_be_done_is_reported_in_one_sentence(
    tmp_path: Path,
    arguments: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "notes.txt").write_text("seven\n")
    (tmp_path / "odd.json").write_text('{"name": "odd", "layers": 3}')
    (tmp_path / "empty.txt").touch()
    (tmp_path / "pen.tes").write_text("50," * 16 + "1\n")
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 1
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert sentence in said.err


@pytest.mark.parametrize("epochs", ["0", "-1", "many", "1.5"])
def test_epochs_are_a_whole_number(epochs: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["train", "--preset", "mlp-128", "--epochs", epochs])
    said = capfd.readouterr().err
    assert "is no whole number above 0" in said or "expected one argument" in said


TAUGHT: dict[str, object] = {"name": "small", "network": "mlp", "hidden_units": [8]}


@pytest.mark.parametrize(
    "change",
    [
        {"teacher": {**TAUGHT, "name": "../../../elsewhere"}},
        {"teacher": {**TAUGHT, "network": "imported"}},
        {"teacher": {**TAUGHT, "network": "cnn", "hidden_units": []}},
        {"teacher": {**TAUGHT, "hidden_units": [2**40]}},
        {"teacher": {**TAUGHT, "teacher": {**TAUGHT, "hidden_units": [-5]}}},
        {"teacher": {**TAUGHT, "hidden_units": [9]}, "begins_from_teacher": True},
        {"scan_share": 2**60},
        {"uji_share": -3},
    ],
)
def test_a_recipe_that_cannot_be_trained_is_refused_before_anything_is_begun(
    change: dict[str, object], tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({**TAUGHT, **change}))
    assert main(["train", "--recipe", str(recipe)]) == 1
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "recipe" in said
    assert not home.exists()
