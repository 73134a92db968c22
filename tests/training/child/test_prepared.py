"""What a waiting process makes ready: used if it is what is ordered, and otherwise without a trace in the network."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from digitpad.data.datasets import DataFiles
from digitpad.protocol.recipe import PRESETS, Recipe
from digitpad.runs.start import Expected
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    import keras

    from digitpad_training.child.prepared import Prepared, prepare
    from digitpad_training.learn.architectures import build

ORDERED = Recipe("ordered", hidden_units=(16,), dropout=0.2, epochs=2, batch_size=64)
OTHER = replace(ORDERED, name="other", hidden_units=(24, 8), seed=7)
TAUGHT = replace(ORDERED, name="taught", teacher=OTHER)
MISSING = Path("nowhere") / "mnist.npz"


@pytest.fixture
def files(small_data_folder: Path) -> DataFiles:
    return DataFiles(small_data_folder / "mnist.npz")


def made_ready(recipe: Recipe, files: DataFiles, before: Prepared | None = None) -> Prepared:
    ready = prepare(Expected(recipe, files), before, lambda: False)
    assert ready is not None
    return ready


def test_the_network_is_the_same_whatever_was_expected(
    small_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(small_data_folder))
    new = trained(tmp_path / "new", ORDERED)
    as_expected = trained(tmp_path / "expected", ORDERED, replace(ORDERED, epochs=5))
    changed_twice = trained(tmp_path / "changed", ORDERED, ORDERED, OTHER)
    assert [each["ready"] for each in (new, as_expected, changed_twice)] == [None, "ordered", "other"]
    assert as_expected["made"] == new["made"]
    assert changed_twice["made"] == new["made"]


def trained(folder: Path, ordered: Recipe, *expected: Recipe) -> dict[str, Any]:
    """What a process of its own trains that was told to expect these, one after the other."""
    folder.mkdir()
    script = Path(__file__).with_name("trained_after_waiting.py")
    recipes = json.dumps([recipe.to_json() for recipe in (ordered, *expected)])
    done = subprocess.run([sys.executable, script, folder, recipes], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_data_are_read_once_and_the_network_is_made_anew_if_another_is_expected(files: DataFiles) -> None:
    first = made_ready(ORDERED, files)
    second = made_ready(OTHER, files, first)
    assert second.data is first.data
    assert first.network is not None
    assert second.network is not None
    assert second.network.recipe == OTHER
    assert second.network_for(OTHER, files) is second.network
    assert second.network_for(ORDERED, files) is None


def test_what_is_ready_already_stays_as_it_is(files: DataFiles) -> None:
    ready = made_ready(ORDERED, files)
    assert made_ready(replace(ORDERED, epochs=9), files, ready) is ready


def test_a_network_that_is_not_used_leaves_nothing_that_the_next_would_show(files: DataFiles) -> None:
    expected = Expected(OTHER, files)
    ready = made_ready(ORDERED, files)
    for after in (prepare(expected, ready, lambda: True), prepare(Expected(OTHER, DataFiles(MISSING)), ready, bool)):
        assert after is None or after.network is None
        assert [layer.name for layer in build(ORDERED).layers] == [layer.name for layer in network_of(ready)]
        keras.utils.clear_session()
    for recipe, on in ((OTHER, files), (ORDERED, DataFiles(files.mnist, files.mnist))):
        assert ready.network_for(recipe, on) is None
        assert [layer.name for layer in build(ORDERED).layers] == [layer.name for layer in network_of(ready)]


def network_of(ready: Prepared) -> list[keras.Layer]:
    assert ready.network is not None
    return list(ready.network.model.layers)


def test_nothing_more_is_made_ready_once_the_order_is_there(files: DataFiles) -> None:
    ready = prepare(Expected(ORDERED, files), None, lambda: True)
    assert ready is not None
    assert ready.network is None


@pytest.mark.parametrize(
    "recipe",
    [TAUGHT, replace(ORDERED, began_from="another"), replace(ORDERED, sample_share=1), PRESETS[-1].recipe],
    ids=["taught", "trained on", "with samples", "bundled"],
)
def test_a_network_that_follows_on_others_is_not_made_before_they_are_known(recipe: Recipe, files: DataFiles) -> None:
    ready = made_ready(recipe, files)
    assert ready.network is not None
    assert ready.network.recipe.name == "practice"
    assert ready.network_for(recipe, files) is None


def test_a_batch_larger_than_the_data_is_left_for_the_training_to_refuse(files: DataFiles) -> None:
    assert prepare(Expected(replace(ORDERED, batch_size=100_000), files), None, lambda: False) is None
