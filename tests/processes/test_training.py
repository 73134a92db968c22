"""A training in its own process: what it reports, and that it acts on commands."""

import math
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil
import pytest
from hand import DIGITS, drawing
from small_data import HELD_OUT, LEARNED, write_small_data

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import start_child
from digitpad.processes.training import Training
from digitpad.protocol.devices import CPU
from digitpad.protocol.messages import (
    Command,
    EpochFinished,
    Failed,
    Finished,
    Message,
    Order,
    Paused,
    Preparing,
    Progressed,
    Resumed,
    Started,
)
from digitpad.protocol.recipe import Recipe
from digitpad.protocol.snapshots import EpochInside
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.reading import read_drawing
from digitpad.runs.inside_file import read_inside
from digitpad.runs.run_folder import list_runs

RECIPE = Recipe(name="small", hidden_units=(32,), epochs=3, batch_size=64)
STEPS = LEARNED // RECIPE.batch_size
ENDLESS = Recipe(name="endless", hidden_units=(8,), epochs=10_000, batch_size=64)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_data(tmp_path_factory.mktemp("data"))


def order(recipe: Recipe, data: Path, folder: Path) -> Order:
    return Order(recipe, data / "mnist.npz", data / "pendigits-orig.tra.gz", folder)


Kind = TypeVar("Kind", bound=Message)


def only(kind: type[Kind], messages: list[Message]) -> list[Kind]:
    return [message for message in messages if isinstance(message, kind)]


def test_a_training_reports_its_progress_and_leaves_a_run(data: Path, tmp_path: Path) -> None:
    four = normalize(render(drawing(DIGITS[4])))
    assert four is not None
    own = np.rint(four * 255).astype(np.uint8).tobytes()
    messages = list(Training(replace(order(RECIPE, data, tmp_path / "runs" / "first"), drawing=own)).messages())
    assert isinstance(messages[0], Preparing)
    (started,) = only(Started, messages)
    assert (started.epochs, started.steps, started.digits) == (3, STEPS, LEARNED)
    for progressed in only(Progressed, messages):
        assert 1 <= progressed.epoch <= 3
        assert 1 <= progressed.step <= STEPS
        assert progressed.digits_per_second > 0
        assert progressed.seconds_left >= 0
    epochs = only(EpochFinished, messages)
    assert [epoch.epoch for epoch in epochs] == [1, 2, 3]
    for epoch in epochs:
        assert sum(map(sum, epoch.confusion)) == HELD_OUT
        right = sum(epoch.confusion[digit][digit] for digit in range(10))
        assert epoch.held_out_accuracy == pytest.approx(right / HELD_OUT)
        assert math.isfinite(epoch.loss)
    finished = messages[-1]
    assert isinstance(finished, Finished)
    assert not finished.stopped
    assert finished.held_out_accuracy == max(epoch.held_out_accuracy for epoch in epochs)
    (run,) = list_runs(tmp_path / "runs")
    assert run.folder == finished.folder
    assert (run.epochs, run.card.name) == (3, "small")
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["first"]
    classifier = open_package(run.folder).classifier
    for digit, strokes in DIGITS.items():
        reading = read_drawing(drawing(strokes), classifier)
        assert reading is not None
        assert reading.prediction.digit == digit
    _assert_inside_is_kept(only(EpochInside, messages), run.folder, own)


def _assert_inside_is_kept(told: list[EpochInside], run: Path, own: bytes) -> None:
    """After each epoch, and before the first: weights that change, all digits tried on all units, one's own drawing."""
    assert [inside.epoch for inside in told] == [0, 1, 2, 3]
    for inside in told:
        assert (inside.rows, inside.columns, len(inside.pictures)) == (28, 28, 30)
        first, last = inside.layers
        assert (first.units, last.units) == (32, 10)
        assert sum(first.weights.counts) >= 20_000
        assert sum(last.outputs.counts) == HELD_OUT * 10
        assert 0 <= first.dead < 32
        assert sum(inside.answers) == pytest.approx(1, abs=1e-5)
    assert told[0].pictures != told[3].pictures
    assert told[0].answers[4] < told[3].answers[4] == max(told[3].answers)
    kept = read_inside(run)
    assert kept.drawing == own
    assert [replace(inside, answers=()) for inside in kept.epochs] == [replace(inside, answers=()) for inside in told]


def test_the_networks_to_learn_from_come_first(data: Path, tmp_path: Path) -> None:
    teacher = replace(RECIPE, name="teacher", epochs=1)
    before = replace(RECIPE, name="before", epochs=2, teacher=teacher)
    last = replace(RECIPE, epochs=1, teacher=before)
    messages = list(Training(order(last, data, tmp_path / "run")).messages())
    told = [message.what for message in only(Preparing, messages) if message.what.startswith("First")]
    assert told == [
        "First the teacher: epoch 1 of 1",
        "First the before: epoch 1 of 2",
        "First the before: epoch 2 of 2",
    ]
    assert isinstance(messages[-1], Finished)


def test_it_pauses_continues_and_stops_with_the_best_epoch(data: Path, tmp_path: Path) -> None:
    training = Training(order(ENDLESS, data, tmp_path / "run"))
    messages: list[Message] = []
    for message in training.messages():
        messages.append(message)
        if isinstance(message, Started):
            training.tell(Command.PAUSE)
        elif isinstance(message, Paused):
            assert psutil.Process().children()[0].status() != psutil.STATUS_ZOMBIE
            training.tell(Command.RESUME)
        elif isinstance(message, EpochFinished) and message.epoch == 2:
            training.tell(Command.STOP)
    assert len(only(Paused, messages)) == len(only(Resumed, messages)) == 1
    epochs, finished = only(EpochFinished, messages), messages[-1]
    assert isinstance(finished, Finished)
    assert finished.stopped
    assert finished.epochs == len(epochs)
    best = max(epochs, key=lambda epoch: (epoch.held_out_accuracy, epoch.epoch))
    assert finished.best_epoch == best.epoch
    history = (tmp_path / "run" / "history.csv").read_text().splitlines()
    assert len(history) == 1 + len(epochs)
    rows = (tmp_path / "run" / "confusion.csv").read_text().splitlines()
    assert [[int(cell) for cell in row.split(",")] for row in rows] == [list(row) for row in best.confusion]


def test_a_confined_training_stopped_while_paused_before_its_first_epoch_leaves_nothing(
    data: Path, tmp_path: Path
) -> None:
    training = Training(replace(order(ENDLESS, data, tmp_path / "run"), device=CPU))
    status = Path(f"/proc/{training._process.pid}/status")
    outcome: Message | None = None
    for message in training.messages():
        if isinstance(message, Started):
            if sys.platform == "linux":  # it has given up the network and other programs
                assert "Seccomp:\t2" in status.read_text()
            training.tell(Command.PAUSE)
        elif isinstance(message, Paused):
            training.tell(Command.STOP)
        outcome = message
    assert isinstance(outcome, Failed)
    assert "nothing to keep" in outcome.sentence
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_crashed_process_is_reported_in_a_sentence(data: Path, tmp_path: Path) -> None:
    training = Training(order(ENDLESS, data, tmp_path / "run"))
    outcome: Message | None = None
    for message in training.messages():
        if isinstance(message, Started):
            (child,) = (
                child for child in psutil.Process().children() if "resource_tracker" not in str(child.cmdline())
            )
            os.kill(child.pid, signal.SIGKILL)
        outcome = message
    assert isinstance(outcome, Failed)
    assert outcome.sentence == "The training's process ended unexpectedly (signal SIGKILL)."
    assert "signal SIGKILL at: " in outcome.trace  # which goes to the log
    assert not outcome.can_resume
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")
def test_a_new_process_takes_the_order_if_the_one_that_waited_ends_before_it_reads_it(
    data: Path, tmp_path: Path
) -> None:
    waiting, pipe = start_child("training", STAND_BY, is_awaited=False)
    assert pipe.poll(90)  # it says that it is ready, which nobody has heard yet
    assert waiting.pid is not None
    os.kill(waiting.pid, signal.SIGSTOP)
    training = Training(order(RECIPE, data, tmp_path / "run"), waiting=(waiting, pipe))
    os.kill(waiting.pid, signal.SIGKILL)
    *_before, outcome = training.messages()
    assert isinstance(outcome, Finished)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_process_that_dies_while_it_writes_the_run_leaves_only_its_epochs(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    runs = tmp_path / "runs"
    training = Training(replace(order(replace(RECIPE, epochs=1), data, runs / "run"), owner="command"))
    child = psutil.Process(training._process.pid)
    for message in training.messages():
        if message == Preparing("Testing and saving the network"):
            while not list(runs.glob(".run.*.new")):
                assert child.is_running()
            child.kill()
    assert isinstance(message, Failed)
    assert message.can_resume
    assert [path.name for path in runs.iterdir()] == [".run.unfinished"]
    assert list(temporary.iterdir()) == []


def test_a_loss_that_becomes_infinite_ends_the_training(data: Path, tmp_path: Path) -> None:
    diverging = replace(RECIPE, learning_rate=1e38)
    *before, outcome = Training(order(diverging, data, tmp_path / "run")).messages()
    assert only(EpochFinished, before) == []
    assert outcome == Failed(
        "The training diverged in epoch 1: its loss became infinite; choose a smaller learning rate.",
        would_repeat=True,
    )
    assert list(tmp_path.iterdir()) == []


def test_unusable_data_is_reported_in_a_sentence(data: Path, tmp_path: Path) -> None:
    (tmp_path / "mnist.npz").write_bytes((data / "mnist.npz").read_bytes()[:2_000])
    *_before, outcome = Training(order(RECIPE, tmp_path, tmp_path / "run")).messages()
    assert isinstance(outcome, Failed)
    assert "mnist.npz cannot be read as a file of digits" in outcome.sentence
    assert not (tmp_path / "run").exists()


def test_unusable_test_digits_are_reported_before_anything_is_learned(data: Path, tmp_path: Path) -> None:
    with np.load(data / "mnist.npz") as mnist:
        np.savez(tmp_path / "mnist.npz", **{**mnist, "y_test": np.full(100, 10, np.uint8)})
    unusable = replace(order(RECIPE, data, tmp_path / "run"), mnist=tmp_path / "mnist.npz")
    *before, outcome = Training(unusable).messages()
    assert isinstance(outcome, Failed)
    assert "mnist.npz holds labels outside 0 to 9; use a file of digits." in outcome.sentence
    assert only(Started, before) == []


SUSPENDED = """
import sys
from pathlib import Path
from digitpad.protocol.messages import Finished, Order, Started
from digitpad.processes.training import Training
from digitpad.protocol.recipe import Recipe
if __name__ == "__main__":
    data, folder, patience = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    order = Order(Recipe("small", hidden_units=(8,), epochs=20), data / "mnist.npz", None, folder)
    for message in Training(order, patience).messages():
        if isinstance(message, Started):
            print("started", flush=True)
    print(message, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")
def test_a_suspended_computer_is_no_failure(data: Path, tmp_path: Path) -> None:
    """Stopped for longer than a silence may last, as if for an hour."""
    patience = 10  # on a busy machine it may be silent for some seconds
    script = tmp_path / "suspended.py"
    script.write_text(SUSPENDED)
    command = [sys.executable, str(script), str(data), str(tmp_path / "run"), str(patience)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        family = [*psutil.Process(process.pid).children(), psutil.Process(process.pid)]
        for each in family:
            each.suspend()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(patience + 2)
        for each in reversed(family):
            each.resume()
        output, _errors = process.communicate(timeout=120)
    assert output.startswith("Finished("), output


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")
def test_a_training_that_hangs_is_ended_and_reported(data: Path, tmp_path: Path) -> None:
    training = Training(order(ENDLESS, data, tmp_path / "run"), patience=10)
    outcome: Message | None = None
    for message in training.messages():
        if isinstance(message, Started):
            (child,) = (
                child for child in psutil.Process().children() if "resource_tracker" not in str(child.cmdline())
            )
            child.suspend()
        outcome = message
    assert isinstance(outcome, Failed)
    assert outcome.sentence == "The training has not answered for 10 seconds and was ended."


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")
def test_a_training_that_hangs_when_it_is_told_to_stop_keeps_its_last_epoch(data: Path, tmp_path: Path) -> None:
    """With the usual patience of two minutes, the test would take too long."""
    training = Training(order(ENDLESS, data, tmp_path / "run"))
    messages: list[Message] = []
    for message in training.messages():
        messages.append(message)
        if isinstance(message, EpochFinished) and message.epoch == 2:
            (child,) = (
                child for child in psutil.Process().children() if "resource_tracker" not in str(child.cmdline())
            )
            child.suspend()
            training.stop()
    assert messages[-1] == Failed(
        "The training did not answer and was ended; its last whole epoch is kept.", can_resume=True
    )
    again = Training(replace(order(ENDLESS, data, tmp_path / "run"), resumes=True))
    learned = [*only(EpochFinished, messages)]
    for message in again.messages():
        if isinstance(message, EpochFinished):
            assert message.epoch > learned[-1].epoch
            again.stop()
    assert isinstance(message, Finished)
    rows = (tmp_path / "run" / "history.csv").read_text().splitlines()[1:]
    assert [int(row.split(",")[0]) for row in rows] == list(range(1, len(rows) + 1))


@pytest.mark.skipif(sys.platform != "linux", reason="descriptors are counted as Linux does")
def test_trainings_leave_no_descriptor_and_no_temporary_file(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    kept = []  # as the window keeps them for a while
    before = 0
    for number in range(2):
        training = Training(order(ENDLESS, data, tmp_path / f"run-{number}"))
        kept.append(training)
        for message in training.messages():
            if isinstance(message, Progressed):
                training.stop()  # which kills it
        before = before or psutil.Process().num_fds()  # Python's own tracker came with the first
    assert psutil.Process().num_fds() == before
    assert list(temporary.iterdir()) == []


def test_resuming_needs_what_was_kept_by_the_same_recipe(data: Path, tmp_path: Path) -> None:
    again = replace(order(RECIPE, data, tmp_path / "run"), resumes=True)
    *_before, outcome = Training(again).messages()
    assert outcome == Failed(f"No unfinished training of small is kept beside {tmp_path / 'run'}; train it anew.")
