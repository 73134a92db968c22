"""Which recipes can resume an unfinished training, and what is left of one that is cut off."""

import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.protocol.recipe import Recipe
from digitpad.runs.run_folder import unfinished_dir
from digitpad.runs.unfinished import (
    STATE_FILE,
    Unfinished,
    UnfinishedError,
    abandon,
    can_resume,
    check_can_resume,
    kept_recipe,
)

RECIPE = Recipe("small", hidden_units=(8,), epochs=20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run"


def keep(folder: Path, recipe: Recipe, learned: int) -> None:
    """What a training leaves that has learned this many epochs."""
    state = Unfinished(folder, recipe, resumes=False).checkpoints(recipe)
    state.mkdir()
    np.savez(state / STATE_FILE, epochs_learned=np.array(learned))


@pytest.mark.parametrize("epochs", [5, 20, 400])
def test_a_training_resumes_with_another_number_of_epochs(folder: Path, epochs: int) -> None:
    keep(folder, RECIPE, learned=5)
    longer = replace(RECIPE, epochs=epochs)
    check_can_resume(folder, longer)
    assert (Unfinished(folder, longer, resumes=True).checkpoints(longer) / STATE_FILE).is_file()
    assert kept_recipe(folder) == longer


@pytest.mark.parametrize(
    ("kept", "asked", "sentence"),
    [
        (RECIPE, replace(RECIPE, epochs=4), "has learned 5 epochs already; choose 5 or more."),
        (RECIPE, replace(RECIPE, name="other"), "is of small, not of other; resume that."),
        (
            RECIPE,
            replace(RECIPE, batch_size=32, learning_rate=0.1, epochs=9),
            "differs in its recipe (batch size, learning rate); train it anew.",
        ),
        (
            replace(RECIPE, schedule="cosine"),
            replace(RECIPE, schedule="cosine", epochs=30),
            "is planned for 20 epochs from its first step on; resume it with --epochs 20, or leave that out.",
        ),
        (
            replace(RECIPE, averaging=0.1),
            replace(RECIPE, averaging=0.1, epochs=30),
            "is planned for 20 epochs from its first step on; resume it with --epochs 20, or leave that out.",
        ),
    ],
)
def test_differences_are_reported(folder: Path, kept: Recipe, asked: Recipe, sentence: str) -> None:
    keep(folder, kept, learned=5)
    with pytest.raises(UnfinishedError) as refused:
        check_can_resume(folder, asked)
    assert str(refused.value) == f"The unfinished training beside {folder} {sentence}"
    check_can_resume(folder, kept)


@pytest.mark.parametrize("damaged", ["", "[" * 100_000, '{"epochs": ' + "9" * 5_001 + "}", '{"name": 1}'])
def test_a_damaged_recipe_is_none_to_resume_by(folder: Path, damaged: str) -> None:
    keep(folder, RECIPE, learned=5)
    (folder.parent / ".run.unfinished" / "recipe.json").write_text(damaged)
    assert kept_recipe(folder) is None
    with pytest.raises(UnfinishedError, match="No unfinished training of small is kept"):
        check_can_resume(folder, RECIPE)


def test_without_an_epoch_there_is_nothing_to_resume(folder: Path) -> None:
    Unfinished(folder, RECIPE, resumes=False)
    with pytest.raises(UnfinishedError) as refused:
        check_can_resume(folder, RECIPE)
    assert str(refused.value) == f"No unfinished training of small is kept beside {folder}; train it anew."


def test_an_epoch_that_was_being_written_is_none_to_go_on_from(folder: Path) -> None:
    """A training that was killed meanwhile leaves a part of it, which the next one removes."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    state = Unfinished(folder, RECIPE, resumes=False).checkpoints(RECIPE)
    part = state / f".{STATE_FILE}.{ended.pid}.new"
    part.mkdir(parents=True)
    (part / STATE_FILE).touch()
    assert kept_recipe(folder) is None
    assert not can_resume(folder)
    np.savez(state / STATE_FILE, epochs_learned=np.array(1))
    Unfinished(folder, RECIPE, resumes=True)
    assert [path.name for path in state.iterdir()] == [STATE_FILE]


def test_temporary_files_of_a_killed_training_go_when_it_is_resumed(folder: Path) -> None:
    keep(folder, RECIPE, learned=5)
    (Unfinished(folder, RECIPE, resumes=True).temporary_dir / "left").touch()
    assert list(Unfinished(folder, RECIPE, resumes=True).temporary_dir.iterdir()) == []
    assert kept_recipe(folder) == RECIPE


def test_of_what_is_cut_off_only_a_command_leaves_its_epochs(folder: Path) -> None:
    keep(folder, RECIPE, learned=5)
    assert not abandon(folder, "command")
    assert kept_recipe(folder) == RECIPE
    assert abandon(folder, "window")
    assert list(folder.parent.iterdir()) == []
    Unfinished(folder, RECIPE, resumes=False)
    assert abandon(folder, "command")
    assert list(folder.parent.iterdir()) == []


def test_a_training_may_remove_what_it_kept_while_another_process_looks(folder: Path) -> None:
    kept = unfinished_dir(folder)
    has_looked_enough = threading.Event()

    def come_and_go() -> None:
        while not has_looked_enough.is_set():
            kept.mkdir(exist_ok=True)
            shutil.rmtree(kept, ignore_errors=True)  # as a training does it: Windows keeps what is being looked at

    training = threading.Thread(target=come_and_go)
    training.start()
    try:
        for _time in range(2000):
            assert not can_resume(folder)
    finally:
        has_looked_enough.set()
        training.join()
