"""Where a run may be written: to a new folder, or over a run of digitpad and nothing else."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.protocol.recipe import PRESETS
from digitpad.runs.run_folder import RunError, check_free
from digitpad.runs.unfinished import Unfinished, forget


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run as a training leaves it."""
    folder = Path(shutil.copytree(bundled_package_dir(), tmp_path / "run"))
    (folder / "recipe.json").write_text(json.dumps(PRESETS[0].recipe.to_json()))
    (folder / "history.csv").write_text("epoch,seconds,loss,accuracy,held_out_loss,held_out_accuracy\n1,1,1,1,1,1\n")
    (folder / "confusion.csv").write_text("0\n")
    (folder / "events.out.tfevents.1.digitpad").write_bytes(b"")
    return folder


def test_a_run_and_an_empty_folder_may_be_written_over(run: Path, tmp_path: Path) -> None:
    check_free(run)
    (run / ".DS_Store").write_bytes(b"")  # which a file manager makes
    check_free(run)
    (tmp_path / "empty").mkdir()
    check_free(tmp_path / "empty")
    check_free(tmp_path / "new")


def _add_file(run: Path) -> None:
    (run / "thesis.txt").write_text("years of work")


def _add_folder(run: Path) -> None:
    (run / "photos").mkdir()


def _add_link(run: Path) -> None:
    (run / "confusion.csv").unlink()
    (run / "confusion.csv").symlink_to("card.json")


def _be_a_package(run: Path) -> None:
    """As one that was imported, or copied from the program."""
    (run / "history.csv").unlink()


def _be_another_project(run: Path) -> None:
    for file in run.iterdir():
        file.unlink()
    (run / "card.json").write_text('{"title": "a card game"}')


def _have_a_foreign_card(run: Path) -> None:
    (run / "card.json").write_text('{"title": "a card game"}')


@pytest.mark.parametrize(
    "change",
    [
        _add_file,
        _add_folder,
        pytest.param(_add_link, marks=pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")),
        _be_a_package,
        _be_another_project,
        _have_a_foreign_card,
    ],
)
def test_what_is_not_a_run_alone_is_not_written_over(run: Path, change: Callable[[Path], None]) -> None:
    change(run)
    with pytest.raises(RunError) as refused:
        check_free(run)
    assert str(refused.value) == f"{run} holds other files than a run of digitpad; choose a new folder."


def _written(run: Path, process: int, new: str) -> None:
    """What is there when a process ends that has moved the old run away to put another in its place."""
    around = run.with_name(f".run.{process}.new")
    around.mkdir()
    shutil.copytree(run, around / "run")
    (around / "run" / "confusion.csv").write_text(new)
    run.rename(run.with_name(f".run.{process}.old"))


@pytest.fixture
def ended() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_a_run_that_was_moved_away_when_its_process_was_cut_off_comes_back(run: Path, ended: int) -> None:
    _written(run, ended, "1\n")
    Unfinished(run, PRESETS[0].recipe, resumes=False).remove()
    assert [path.name for path in run.parent.iterdir()] == ["run"]
    assert (run / "confusion.csv").read_text() == "0\n"


@pytest.mark.parametrize("is_this_one", [True, False])
def test_forgetting_a_training_removes_no_run(run: Path, ended: int, is_this_one: bool) -> None:
    _written(run, os.getpid() if is_this_one else ended, "1\n")
    forget(run)
    assert [path.name for path in run.parent.iterdir()] == ["run"]
    check_free(run)
    assert (run / "confusion.csv").read_text() == "0\n"


def test_a_new_run_stays_in_the_place_of_the_old_one(run: Path, ended: int) -> None:
    _written(run, ended, "1\n")
    (run.with_name(f".run.{ended}.new") / "run").rename(run)
    forget(run)
    assert (run / "confusion.csv").read_text() == "1\n"
    assert [path.name for path in run.parent.iterdir()] == ["run"]
