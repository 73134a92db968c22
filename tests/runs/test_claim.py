"""A claim to an unfinished training where there is no room for it, and what becomes of those of ended processes."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.protocol.recipe import Recipe
from digitpad.runs.claim import Claim, forget_left_behind
from digitpad.runs.unfinished import STATE_FILE, Unfinished, claim_file

RECIPE = Recipe("small", hidden_units=(8,))


def unfinished(folder: Path, *, has_learned: bool = False) -> Path:
    """What a training keeps on its way to ``folder``."""
    state = Unfinished(folder, RECIPE, resumes=False).checkpoints(RECIPE)
    if has_learned:
        state.mkdir()
        np.savez(state / STATE_FILE, epochs_learned=np.array(1))
    return folder.with_name(f".{folder.name}.unfinished")


def grow_old(*paths: Path) -> None:
    for path in paths:
        os.utime(path, (0, 0))


def names_in(parent: Path) -> set[str]:
    return {path.name for path in parent.iterdir()}


def test_what_was_being_written_by_a_process_that_has_ended_is_removed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    for number in (ended.pid, os.getpid()):
        (tmp_path / f".run.{number}.new" / "run").mkdir(parents=True)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as alive:
        (tmp_path / f".run.{alive.pid}.new").mkdir()
        forget_left_behind(tmp_path)
        assert names_in(tmp_path) == {f".run.{alive.pid}.new"}


def test_a_claim_whose_process_was_killed_before_it_wrote_whose_it_is_goes_after_a_while(tmp_path: Path) -> None:
    unfinished(tmp_path / "run")
    claim_file(tmp_path / "run").touch()
    forget_left_behind(tmp_path)
    assert names_in(tmp_path) == {".run.unfinished", ".run.claim"}
    grow_old(claim_file(tmp_path / "run"))
    forget_left_behind(tmp_path)
    assert names_in(tmp_path) == set()


def test_a_claim_of_which_a_power_cut_left_anything_is_no_obstacle(tmp_path: Path) -> None:
    unfinished(tmp_path / "run")
    claim_file(tmp_path / "run").write_bytes(b"\xff\0")
    forget_left_behind(tmp_path)
    assert names_in(tmp_path) == set()


def test_a_training_without_a_claim_goes_after_a_while_unless_it_can_be_resumed(tmp_path: Path) -> None:
    resumable = unfinished(tmp_path / "resumable", has_learned=True)
    others = [unfinished(tmp_path / name) for name in ("begins", "killed", "runs")]
    grow_old(resumable, *others[1:])
    claim = Claim(tmp_path / "runs", "window")
    forget_left_behind(tmp_path)
    assert names_in(tmp_path) == {".resumable.unfinished", ".begins.unfinished", ".runs.unfinished", ".runs.claim"}
    claim.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files can be limited elsewhere only")
def test_a_claim_needs_no_room(tmp_path: Path) -> None:
    """The training reports a full disk; its claim must not fail before or after that."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        Claim(tmp_path / "run", "command").close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
