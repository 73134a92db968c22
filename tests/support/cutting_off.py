"""Trainings of the command that are cut off at random moments, again and again: ``python cutting_off.py COUNT [SEED]``.

Each goes on with what the one before left. It raises AssertionError at the first file that is not whole, or that the
next training has not removed once it learns, and counts what was cut off when, and what was left.
"""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import psutil
from small_data import write_small_data

from digitpad.recognition.models.model_store import check_package
from digitpad.runs.run_folder import read_history

EPOCHS = 30
_ENDS_S, _WHOLE_S = 60, 600
_RUN = "run"
_KEPT = {_RUN, f".{_RUN}.unfinished", f".{_RUN}.claim"}
_WRITTEN = {_RUN, "training.npz", "recipe.json"}
_MADE_READY = re.compile(r"\.(?P<name>.+)\.(?P<process>\d+)\.(new|old|gone)")


def _kill_command(process: psutil.Process) -> None:
    process.kill()


def _kill_training(process: psutil.Process) -> None:
    for child in process.children():
        with suppress(psutil.NoSuchProcess):  # it has just ended
            if "resource_tracker" not in " ".join(child.cmdline()):
                child.kill()


def _kill_all(process: psutil.Process) -> None:
    family = [process, *process.children(recursive=True)]
    for each in family:
        each.suspend()
    for each in family:
        each.kill()


def _terminate(process: psutil.Process) -> None:
    process.terminate()


def _hang_up(process: psutil.Process) -> None:
    os.killpg(process.pid, signal.SIGHUP)  # as a terminal that is closed does: the whole group


def _interrupt_twice(process: psutil.Process) -> None:
    for _press in range(2):
        os.killpg(process.pid, signal.SIGINT)


Way = Callable[[psutil.Process], None]
WAYS: tuple[Way, ...] = (
    _kill_command,
    _kill_training,
    _kill_all,
    _terminate,
    _hang_up,
    _interrupt_twice,
)


class CuttingOff:
    """Trainings for one folder; ``counted`` has what happened, in words."""

    def __init__(self, scratch: Path, seed: int) -> None:
        self._random = random.Random(seed)
        self._home, self._temporary, self._data = scratch / "home", scratch / "temporary", scratch / "data"
        self._parent = scratch / "runs"
        for folder in (self._temporary, self._data, self._parent):
            folder.mkdir()
        write_small_data(self._data)
        self._duration = 0.0
        self.counted: Counter[str] = Counter()

    def cut_off(self, count: int) -> None:
        """Cut off this many trainings, each at a random moment of the time that a whole one takes."""
        began = time.monotonic()
        assert self._train(None) == 0
        self._duration = time.monotonic() - began
        for _number in range(count):
            self._train(self._random.choice(WAYS))
        assert self._train(None) == 0
        _assert_same(self._names(), {_RUN})

    def _train(self, way: Way | None) -> int:
        """Begin a training, or resume one, and cut it off in this way; returns its exit status."""
        learned = self._learned()
        if not learned and (self._parent / _RUN).exists():
            shutil.rmtree(self._parent / _RUN)  # it was finished, and this one begins anew
        output, process = self._start(resumes=learned > 0)
        family = self._cut(process, way, output) if way else []
        status = process.wait(_WHOLE_S)
        _gone, alive = psutil.wait_procs(family, timeout=_ENDS_S)
        assert alive == [], "a child outlives its command"
        lines = [json.loads(line) for line in output.read_text().splitlines() if line.endswith("}")]
        epochs = [line["epoch"] for line in lines if "epoch" in line]
        assert epochs == list(range(learned + 1, learned + 1 + len(epochs)))
        kept = self._learned()
        assert kept >= max([learned, *epochs]) or (self._parent / _RUN).exists(), "an epoch that was told is lost"
        self._count(way, status, epochs, learned)
        self._assert_all_is_whole()
        return status

    def _start(self, resumes: bool) -> tuple[Path, "subprocess.Popen[bytes]"]:
        options = ["--preset", "mlp-128", "--epochs", str(EPOCHS), "--data", str(self._data), "--json", "--out", _RUN]
        output = self._parent.parent / "output"
        with output.open("wb") as stream, (self._parent.parent / "errors").open("ab") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "digitpad", "train", *options, *(["--resume"] if resumes else [])],
                cwd=self._parent,
                env={**os.environ, "DIGITPAD_HOME": str(self._home), "TMPDIR": str(self._temporary)},
                stdout=stream,
                stderr=errors,
                start_new_session=True,
            )
        return output, process

    def _cut(self, process: "subprocess.Popen[bytes]", way: Way, output: Path) -> list[psutil.Process]:
        try:
            process.wait(self._random.uniform(0, self._duration))
        except subprocess.TimeoutExpired:
            command = psutil.Process(process.pid)
            family: list[psutil.Process] = command.children(recursive=True)
            if output.stat().st_size:  # it learns, and has removed what those before it left
                self._assert_no_other_makes_ready({process.pid, *(child.pid for child in family)})
            way(command)
            process.wait(_ENDS_S)
            return family
        return []

    def _learned(self) -> int:
        """How many epochs are kept to resume from."""
        found = list(self._parent.glob(f".{_RUN}.unfinished/*/training.npz"))
        if not found:
            return 0
        with np.load(found[0]) as state:
            return int(state["epochs_learned"])

    def _names(self) -> set[str]:
        return {path.name for path in self._parent.iterdir()}

    def _made_ready(self) -> dict[Path, re.Match[str]]:
        """What a training was making ready, as the run or a whole epoch."""
        return {path: match for path in self._parent.rglob(".*") if (match := _MADE_READY.fullmatch(path.name))}

    def _assert_no_other_makes_ready(self, family: set[int]) -> None:
        """What a training before this one was making ready is gone."""
        found = self._made_ready().items()
        _assert_same({str(path) for path, match in found if int(match["process"]) not in family}, set())

    def _assert_all_is_whole(self) -> None:
        """Every file can be read to its end, and none has a name that the next training does not know."""
        _assert_same({path.name for path in self._temporary.iterdir()}, set())
        made_ready = self._made_ready()
        _assert_same(self._names() - _KEPT, {path.name for path in made_ready if path.parent == self._parent})
        _assert_same({match["name"] for match in made_ready.values()} - _WRITTEN, set())
        self.counted["left what it was making ready, until the next one"] += len(made_ready)
        for file in self._parent.rglob("*.npz"):
            if made_ready.keys() & set(file.parents):
                continue  # a part, which nobody reads
            try:
                with np.load(file) as state:
                    assert all(state[name].size > 0 for name in state.files), f"{file} lacks numbers"
            except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
                raise AssertionError(f"{file} is not whole: {error}") from error
        folder = self._parent / _RUN
        if folder.exists():
            check_package(folder)
            learned = [int(row["epoch"]) for row in read_history(folder)]
            assert learned == list(range(1, learned[-1] + 1))

    def _count(self, way: Way | None, status: int, epochs: list[int], learned: int) -> None:
        if way is None or status == 0:
            self.counted["ended by itself" if status == 0 else f"exit status {status}"] += 1
            return
        kept = self._learned()
        is_written = (self._parent / _RUN).exists()
        before = "before its first epoch" if not epochs and not learned else "before a further epoch"
        moment = "while saving" if epochs and epochs[-1] == EPOCHS else "between epochs" if epochs else before
        left = "an epoch to resume from" if kept else "the run" if is_written else "nothing"
        self.counted[f"{way.__name__.strip('_').replace('_', ' ')}, {moment}: left {left}"] += 1
        if learned:
            self.counted["resumed from what was kept"] += 1


def _assert_same(found: set[str], expected: set[str]) -> None:
    assert found == expected, f"{sorted(found)}, not {sorted(expected)}"


def main() -> None:
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(2**32)
    with tempfile.TemporaryDirectory() as folder:
        cutting = CuttingOff(Path(folder), seed)
        try:
            cutting.cut_off(int(sys.argv[1]))
        finally:
            print(f"seed {seed}")
            for what, times in sorted(cutting.counted.items()):
                print(f"{times:5} {what}")


if __name__ == "__main__":
    main()
