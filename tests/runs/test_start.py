"""The beginning of a training, and what may follow its failure, as the window and the command ask for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.base import paths
from digitpad.base.errors import DigitpadError
from digitpad.protocol.messages import Failed, Order, Started
from digitpad.protocol.recipe import Recipe
from digitpad.runs.claim import Claim, ClaimError
from digitpad.runs.start import order_after, start

RECIPE = Recipe("small", batch_size=64)
ON_CPU, ON_GPU = (Started(epochs=3, steps=16, digits=1024, device=device) for device in ("CPU", "GPU:0"))
KEPT, LOST = Failed("It failed.", can_resume=True), Failed("It failed.")


def test_a_training_is_named_and_claimed_among_the_runs(small_data_folder: Path, home: Path) -> None:
    begun = start(RECIPE, [small_data_folder], "window", device="cpu")
    order = begun.order
    assert order.folder.parent == home / "models"
    assert order.folder.name.endswith("-small")
    assert (order.recipe, order.device, order.resumes, order.owner) == (RECIPE, "cpu", False, "window")
    assert {path.parent for path in (order.mnist, order.pen) if path} == {small_data_folder}
    with pytest.raises(ClaimError, match="under way already"):
        Claim(order.folder, "window")
    begun.claim.close()


def test_a_named_folder_is_checked_and_claimed(small_data_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    begun = start(RECIPE, [small_data_folder], "command", folder=out)
    assert begun.order.folder == out
    with pytest.raises(ClaimError, match="under way already"):
        start(RECIPE, [small_data_folder], "command", folder=out)
    begun.claim.close()
    out.write_text("mine")
    with pytest.raises(DigitpadError, match="is a file; choose a new folder"):
        start(RECIPE, [small_data_folder], "command", folder=out)


@pytest.mark.parametrize(
    ("recipe", "resumes", "sentence"),
    [
        (replace(RECIPE, batch_size=4096), False, "A batch of 4,096 is more than the 1,024 digits there are"),
        (RECIPE, True, "No unfinished training of small is kept beside"),
    ],
)
def test_what_cannot_begin_leaves_nothing(
    small_data_folder: Path, tmp_path: Path, recipe: Recipe, resumes: bool, sentence: str
) -> None:
    folder = tmp_path / "kept" if resumes else None
    with pytest.raises(DigitpadError, match=sentence):
        start(recipe, [small_data_folder], "command", folder=folder, resumes=resumes)
    assert not paths.models_dir().exists()
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    ("device", "failed", "started", "follows"),
    [
        ("auto", KEPT, ON_CPU, ("auto", True)),
        ("auto", KEPT, ON_GPU, ("cpu", True)),
        ("auto", LOST, ON_GPU, ("cpu", False)),
        ("gpu:7", LOST, None, ("cpu", False)),
        ("gpu:0", replace(LOST, would_repeat=True), ON_GPU, None),
        ("auto", LOST, ON_CPU, None),
        ("auto", LOST, None, None),
        ("cpu", LOST, None, None),
    ],
)
def test_what_follows_a_failure(
    device: str, failed: Failed, started: Started | None, follows: tuple[str, bool] | None
) -> None:
    order = Order(RECIPE, Path("mnist.npz"), None, Path("run"), device=device)
    following = order_after(failed, order, started)
    assert (following and (following.device, following.resumes)) == follows
    assert following is None or replace(following, device=device, resumes=False) == order
