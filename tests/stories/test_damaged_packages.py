"""A damaged package is listed with a sentence, and nothing in it reaches a terminal except as text."""

import json
import sys
from pathlib import Path

import pytest
from elsewhere import bundled_network, package_from_elsewhere
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.base.paths import models_dir
from digitpad.cli import main
from digitpad.protocol.recipe import BUNDLED, Recipe
from digitpad.recognition.models.model_store import stored_models
from digitpad.runs.run_folder import HISTORY_COLUMNS, RunError, read_history

HISTORY = f"{','.join(HISTORY_COLUMNS)}\n1,1.5,0.3,0.9,0.2,0.95\n2,1.5,0.2,0.92,inf,0.96\n"
ODD = {
    "empty-figures": json.dumps({"metrics": {"mnist_test": {}}}),
    "null": "null",
    "deep": "[" * 100_000,
    "large": " " * 2_000_000,
    "binary": "\udcff",
}
"""What stands in cards that are none."""


@pytest.fixture
def lists() -> None:
    """A whole run, a run of an odd history, and packages of odd cards."""
    for name in ("whole", "odd-history"):
        package_from_elsewhere(models_dir() / name, bundled_network())
        (models_dir() / name / "history.csv").write_text(HISTORY)
    (models_dir() / "odd-history" / "history.csv").write_text(HISTORY + "x" * 200_000 + ",1,1,1,1,1\n")
    for name, card in ODD.items():
        package = package_from_elsewhere(models_dir() / f"odd-{name}", bundled_network())
        (package / "card.json").write_text(card, errors="surrogateescape")
        (package / "history.csv").write_text(HISTORY)
    (models_dir() / "no package").mkdir()


@pytest.mark.usefixtures("lists")
def test_commands_list_what_is_whole_and_say_what_is_not(capfd: pytest.CaptureFixture[str]) -> None:
    for command, whole, odd in (
        (["models"], ["* bundled: ", "  whole: ", "  odd-history: "], ODD),
        (["runs"], ["whole: "], [*ODD, "history"]),
    ):
        assert main(command) == 0
        out, err = capfd.readouterr()
        assert len(out.splitlines()) == len(whole)
        assert all(f"\n{line}" in f"\n{out}" for line in whole)
        assert len(err.splitlines()) == len(odd)
        for name in odd:
            assert f" odd-{name} " in err
        assert main([*command, "--json"]) == 0
        assert len([json.loads(line) for line in capfd.readouterr().out.splitlines()]) == len(whole)


@pytest.mark.usefixtures("lists")
def test_damaged_models_are_listed_with_a_sentence() -> None:
    faults = {model.name: model.fault for model in stored_models()}
    assert faults == {
        "bundled": "",
        "whole": "",
        "odd-history": "",
        **{f"odd-{name}": faults[f"odd-{name}"] for name in ODD},
    }
    for name in ODD:
        assert faults[f"odd-{name}"].startswith(f"The model odd-{name} cannot be used (it has a damaged card.json: ")
        assert faults[f"odd-{name}"].endswith("; use another one.")


@pytest.mark.usefixtures("lists")
@pytest.mark.parametrize("name", [f"odd-{name}" for name in ODD])
def test_a_damaged_package_is_used_for_nothing(name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = str(models_dir() / name)
    for command in (
        ["models", "use", name],
        ["predict", "--model", folder, "seven.png"],
        ["evaluate", "--model", folder, "--data", str(tmp_path)],
        ["train", "--from", name],
    ):
        assert main(command) == 1
        assert f"digitpad: The model {name} cannot be used (it has a damaged card.json" in capfd.readouterr().err


def test_escapes_in_cards_and_names_do_nothing_to_a_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    escapes = "\x1b[31m\x1b]0;title\x07\u202e\r\n"
    card = {"name": escapes, "date": escapes, "architecture": f"784-10{escapes}", "recipe": {"name": escapes}}
    in_name = "" if sys.platform == "win32" else escapes.strip()  # no file has such a name there
    for name, changes in ((f"own{in_name}", card), ("odd", {"metrics": {"mnist_test": {"accuracy": escapes}}})):
        package = package_from_elsewhere(models_dir() / name, bundled_network(), **changes)
        (package / "history.csv").write_text(HISTORY)
    for command in (["models"], ["models", "--json"], ["runs"], ["runs", "--json"], ["models", "use", escapes]):
        main(command)
        out, err = capfd.readouterr()
        for line in (out + err).splitlines():
            assert line.isprintable()


CELLS = st.text(max_size=12) | st.floats().map(str) | st.integers().map(str)


@given(rows=st.lists(st.lists(CELLS, max_size=8), max_size=4), has_head=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_in_a_history_it_is_read_or_refused(rows: list[list[str]], has_head: bool, tmp_path: Path) -> None:
    lines = [",".join(HISTORY_COLUMNS)] * has_head + [",".join(row) for row in rows]
    (tmp_path / "history.csv").write_text("\n".join(lines), encoding="utf-8", errors="surrogatepass", newline="")
    try:
        history = read_history(tmp_path)
    except RunError:
        return
    for row in history:
        assert row["epoch"] >= 1
        assert 0 <= row["accuracy"] <= 1


RECIPE = BUNDLED.to_json()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@given(field=st.sampled_from(sorted(RECIPE)), inner=st.none() | st.sampled_from(sorted(RECIPE)), value=VALUES)
def test_whatever_is_in_a_recipe_it_is_read_or_refused(field: str, inner: str | None, value: object) -> None:
    of_teacher = {**RECIPE["teacher"], inner: value} if inner else RECIPE["teacher"]
    try:
        recipe = Recipe.from_json({**RECIPE, "teacher": of_teacher, field: value})
    except ValueError:
        return
    assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe
    assert 1 <= recipe.epochs <= 1_000_000
    assert 0 <= recipe.learning_rate <= 1_000


def test_a_choice_that_cannot_be_read_loses_only_its_mark(capfd: pytest.CaptureFixture[str]) -> None:
    (models_dir() / "active").mkdir(parents=True)
    assert main(["models"]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("  bundled: 784-")
    assert "active cannot be read" in err
