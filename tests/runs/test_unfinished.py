"""Which recipes can resume an unfinished training, and what is left of one that is cut off."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.protocol.recipe import Recipe
from digitpad.runs.unfinished import STATE_FILE, Unfinished, UnfinishedError, abandon, check_can_resume, kept_recipe

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


def test_without_an_epoch_there_is_nothing_to_resume(folder: Path) -> None:
    Unfinished(folder, RECIPE, resumes=False)
    with pytest.raises(UnfinishedError) as refused:
        check_can_resume(folder, RECIPE)
    assert str(refused.value) == f"No unfinished training of small is kept beside {folder}; train it anew."


def test_of_what_is_cut_off_only_a_command_leaves_its_epochs(folder: Path) -> None:
    keep(folder, RECIPE, learned=5)
    assert not abandon(folder, "command")
    assert kept_recipe(folder) == RECIPE
    assert abandon(folder, "window")
    assert list(folder.parent.iterdir()) == []
    Unfinished(folder, RECIPE, resumes=False)
    assert abandon(folder, "command")
    assert list(folder.parent.iterdir()) == []
