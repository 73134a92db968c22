"""`train`, `runs` and `evaluate`, as a person types them."""

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from hand import FOUR, drawing
from small_data import write_small_data

from digitpad.cli import main
from digitpad.recognition.models.model_store import open_package
from digitpad.samples.hands import add_hand
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_samples

COMMAND = [sys.executable, "-m", "digitpad"]
MNIST = "mnist.npz"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_data(tmp_path_factory.mktemp("data"))


def digitpad(*arguments: str | Path, cwd: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DIGITPAD_HOME": str(cwd / "home"), "CUDA_VISIBLE_DEVICES": ""}
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        **options,
    )


Learned = tuple[Path, subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def learned(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Learned:
    """The folder in which a training of two epochs was started, and what it said."""
    folder = tmp_path_factory.mktemp("learned")
    done = digitpad("train", "--preset", "mlp-128", "--epochs", "2", "--data", data, "--json", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder, done


def test_train_then_list_then_evaluate(data: Path, learned: Learned) -> None:
    folder, done = learned
    *epochs, ended = [json.loads(line) for line in done.stdout.splitlines()]
    assert [epoch["epoch"] for epoch in epochs] == [1, 2]
    assert set(epochs[0]) == {"epoch", "seconds", "loss", "accuracy", "held_out_loss", "held_out_accuracy"}
    assert "saved to" in done.stderr.splitlines()[-1]
    assert set(ended) == {"folder", "epochs", "best_epoch", "held_out_accuracy", "stopped"}

    listed = digitpad("runs", "--json", cwd=folder)
    (run,) = [json.loads(line) for line in listed.stdout.splitlines()]
    assert run["epochs"] == 2
    assert run["name"] == Path(run["folder"]).name
    assert run["folder"] == ended["folder"]
    assert run["architecture"].startswith("784-128-10, ")
    (line,) = digitpad("runs", cwd=folder).stdout.splitlines()
    assert run["name"] in line

    evaluated = digitpad("evaluate", "--model", run["folder"], "--data", data / MNIST, "--json", cwd=folder)
    figures = json.loads(evaluated.stdout)
    assert set(figures) == {"digits", "accuracy", "per_digit", "confusion", "ece"}
    assert figures["digits"] == 100
    assert figures["per_digit"][0] == 1.0
    assert figures["per_digit"][2] is None
    assert sum(map(sum, figures["confusion"])) == 100
    strokes = digitpad("evaluate", "--data", data / "pendigits-orig.tra.gz", cwd=folder)
    assert strokes.stdout.startswith("100.00 % of 8 digits read right")


def test_a_bar_on_stderr_and_one_line_on_stdout(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine"
    done = digitpad("train", "--preset", "mlp-128", "--epochs", "1", "--data", data / MNIST, "--out", out, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "100%" in done.stderr
    (line,) = done.stdout.splitlines()
    assert line.endswith(f"(epoch 1 of 1), saved to {out}")
    assert open_package(out).card.name == "mlp-128"
    assert "pen_held_out_writers" not in open_package(out).card.metrics


def test_a_recipe_is_made_of_options_and_taken_back_from_its_file(data: Path, tmp_path: Path) -> None:
    choices = ("--layers", "12, 8", "--activation", "sigmoid", "--dropout", "0.1", "--learning-rate", "0.004")
    more = ("--batch-size", "256", "--optimizer", "sgd", "--seed", "7", "--patience", "3", "--epochs", "1")
    where = ("--data", data, "--device", "cpu")
    first = digitpad("train", *choices, *more, *where, "--out", "first", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    made = json.loads((tmp_path / "first" / "recipe.json").read_text())
    assert (made["name"], made["hidden_units"], made["activation"], made["dropout"]) == (
        "custom",
        [12, 8],
        "sigmoid",
        0.1,
    )
    assert (made["learning_rate"], made["batch_size"], made["optimizer"]) == (0.004, 256, "sgd")
    assert (made["seed"], made["patience"], made["epochs"]) == (7, 3, 1)

    again = digitpad("train", "--recipe", "first", "--seed", "8", *where, "--out", "second", cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    taken_back = json.loads((tmp_path / "second" / "recipe.json").read_text())
    assert taken_back == {**made, "seed": 8}
    assert open_package(tmp_path / "second").card.architecture.startswith("784-12-8-10, ")


def test_a_run_trains_on_by_its_name(
    data: Path, learned: Learned, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, first = learned
    (run,) = [json.loads(line) for line in digitpad("runs", "--json", cwd=folder).stdout.splitlines()]
    out = tmp_path / "second"
    arguments = ("train", "--from", run["name"], "--epochs", "1", "--data", data, "--json", "--out", out)
    second = digitpad(*arguments, cwd=folder)
    assert second.returncode == 0, second.stderr
    before, after = (json.loads(done.stdout.splitlines()[-2]) for done in (first, second))
    assert after["loss"] < before["loss"]
    recipe = json.loads((out / "recipe.json").read_text())
    assert (recipe["name"], recipe["hidden_units"], recipe["epochs"]) == ("mlp-128-on", [128], 1)
    assert recipe["began_from"].startswith(f"{run['name']} (")

    a_new_two = [positions[:, ::-1] for positions in FOUR]  # which is no digit of the data
    monkeypatch.setenv("DIGITPAD_HOME", str(folder / "home"))  # the commands'
    hand = add_hand("Ann")
    add_samples(hand, [Sample(drawing([part * (1 - 0.002 * n) for part in a_new_two]), 2, n) for n in range(40)])
    with_samples = ("--data", data, "--data", "samples", "--out", tmp_path / "third")
    quickly = ("--epochs", "10", "--learning-rate", "0.001")
    third = digitpad("train", "--from", out, *quickly, *with_samples, cwd=folder)
    assert third.returncode == 0, third.stderr
    said = third.stderr.splitlines()[-1]
    before, after = re.findall(r"(\d+) of (\d+) \(a hand's samples that it had not learned\)", said)[::-1]
    assert before == ("0", after[1])
    assert int(after[0]) == int(after[1]) > 3
    assert said.count("100.00 % (test digits of its own data)") == 2
    assert json.loads((tmp_path / "third" / "recipe.json").read_text())["keeps_answers"]
    evaluated = digitpad("evaluate", "--model", tmp_path / "third", "--data", "samples", cwd=folder)
    assert "so it is measured by the fifth that no training learns" in evaluated.stderr
    assert f"100.00 % of {after[1]} digits read right" in evaluated.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_stops_and_keeps_the_best_epoch(data: Path, tmp_path: Path) -> None:
    arguments = ["train", "--preset", "mlp-128", "--epochs", "5000", "--data", str(data), "--json", "--out", "kept"]
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the whole group
        output, errors = process.communicate(timeout=120)
    assert process.returncode == 130
    assert first["epoch"] == 1
    *epochs, ended = [json.loads(line) for line in output.splitlines()]
    assert all(epoch["epoch"] > 1 for epoch in epochs)
    assert ended["stopped"] is True
    assert "saved to kept" in errors.splitlines()[-1]
    assert "Traceback" not in errors
    assert open_package(tmp_path / "kept").card.name == "mlp-128"


def test_when_there_is_no_room_nothing_half_written_remains(data: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    done = digitpad(
        "train",
        *("--preset", "mlp-128", "--epochs", "1", "--data", data, "--out", tmp_path / "out"),
        cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )
    assert done.returncode == 1
    assert "The training cannot be kept in " in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_run_is_not_written_over_other_files(data: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "card.json").write_text("{}")
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    done = digitpad("train", "--preset", "mlp-128", "--data", data, "--out", "thesis", cwd=tmp_path)
    assert done.returncode == 1
    assert "thesis holds other files than a run of digitpad; choose a new folder." in done.stderr
    assert (tmp_path / "thesis" / "chapter.txt").read_text() == "years of work"


def test_missing_data_can_be_downloaded_as_the_sentence_says(tmp_path: Path) -> None:
    folders = ("DIGITPAD_DATA", "KERAS_HOME", "TFDS_DATA_DIR", "DIGITPAD_HOME")
    environment = dict.fromkeys(folders, str(tmp_path))
    done = subprocess.run(
        [*COMMAND, "train", "--preset", "mlp-128"],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "digitpad: mnist.npz is nowhere: download it on the Train page or by "
        "`python -m digitpad_training.sources --download`, or name its folder with --data or in DIGITPAD_DATA.\n"
    )


def test_without_runs_there_is_nothing_to_list(tmp_path: Path) -> None:
    done = digitpad("runs", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


class Begun:
    """A training by the command in a process group of its own, which reports each epoch."""

    def __init__(self, tmp_path: Path, data: Path, *more: str) -> None:
        options = ["--preset", "mlp-128", "--data", str(data), "--json", "--out", "kept", *more]
        self.process = subprocess.Popen(
            [*COMMAND, "train", *options],
            cwd=tmp_path,
            env={**os.environ, "DIGITPAD_HOME": str(tmp_path / "home")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def epoch(self) -> int:
        """Wait for the next epoch; returns its number."""
        assert self.process.stdout is not None
        return int(json.loads(self.process.stdout.readline())["epoch"])

    def send(self, number: signal.Signals) -> None:
        """As a terminal does: to the whole group."""
        os.killpg(self.process.pid, number)

    def end(self) -> tuple[int, list[int], str]:
        """Wait for its end; returns the exit status, the epochs since, and the last line on stderr."""
        try:
            output, errors = self.process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            self.send(signal.SIGKILL)
            self.process.communicate()
            raise
        assert "Traceback" not in errors
        lines = [json.loads(line) for line in output.splitlines()]
        epochs = [int(line["epoch"]) for line in lines if "epoch" in line]
        return self.process.returncode, epochs, (errors.splitlines() or [""])[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize(("number", "status"), [("SIGKILL", -9), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_command_that_is_cut_off_is_resumed_after_its_last_whole_epoch(
    data: Path, tmp_path: Path, number: str, status: int
) -> None:
    begun = Begun(tmp_path, data, "--epochs", "5000")
    while begun.epoch() < 3:
        pass
    family = psutil.Process(begun.process.pid).children()
    begun.process.send_signal(getattr(signal, number))  # to the command alone, so that its child is left
    ended, epochs, sentence = begun.end()
    assert ended == status
    if number != "SIGKILL":
        assert sentence.startswith("digitpad: The training was ended before it was saved. To resume it from its last ")
        assert f"add --resume --out {tmp_path / 'kept'}" in sentence
    _gone, alive = psutil.wait_procs(family, timeout=60)
    assert alive == []
    again = Begun(tmp_path, data, "--resume")  # with as many epochs as before
    first = again.epoch()
    assert first > max([3, *epochs])
    again.send(signal.SIGINT)
    ended, epochs, sentence = again.end()
    assert ended == 130
    rows = (tmp_path / "kept" / "history.csv").read_text().splitlines()[1:]
    learned = [int(row.split(",")[0]) for row in rows]
    assert learned == list(range(1, max([first, *epochs]) + 1))
    assert {path.name for path in tmp_path.iterdir()} - {"home"} == {"kept"}


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_repeated_ctrl_c_ends_it_at_once_and_what_it_learned_stays(data: Path, tmp_path: Path) -> None:
    begun = Begun(tmp_path, data, "--epochs", "5000")
    while begun.epoch() < 3:
        pass
    (child,) = (
        each for each in psutil.Process(begun.process.pid).children() if "resource_tracker" not in str(each.cmdline())
    )
    child.suspend()  # or it might be saved before the second one
    while begun.process.poll() is None:
        begun.send(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            begun.process.wait(0.05)
    ended, _epochs, sentence = begun.end()
    assert ended == 130
    assert sentence.startswith("digitpad: The training was ended before it was saved. To resume it from its last ")
    again = Begun(tmp_path, data, "--resume", "--epochs", "4999")
    assert again.epoch() > 3
    again.process.kill()
    again.end()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_before_the_first_epoch_has_the_same_exit_status(data: Path, tmp_path: Path) -> None:
    begun = Begun(tmp_path, data, "--epochs", "5000")
    command = psutil.Process(begun.process.pid)
    while not command.children():
        with pytest.raises(subprocess.TimeoutExpired):
            begun.process.wait(0.05)
    begun.send(signal.SIGINT)
    ended, epochs, sentence = begun.end()
    assert (ended, epochs) == (130, [])
    assert sentence == "digitpad: The training was stopped before its first epoch was over; there is nothing to keep."
    assert {path.name for path in tmp_path.iterdir()} <= {"home"}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_what_failed_resumes_with_the_options_that_it_names(data: Path, tmp_path: Path) -> None:
    arguments = ["train", "--preset", "mlp-128", "--epochs", "5000", "--data", str(data), "--json", "--out", "kept"]
    arguments += ["--device", "cpu"]  # which it does not name again
    environment = {**os.environ, "DIGITPAD_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for epoch in (1, 2):
            assert json.loads(process.stdout.readline())["epoch"] == epoch
        for child in psutil.Process(process.pid).children():
            if "resource_tracker" not in " ".join(child.cmdline()):
                child.kill()
        before, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    sentence = errors.splitlines()[-1]
    assert "ended unexpectedly (signal SIGKILL)" in sentence
    assert sentence.endswith(f" To resume it from its last epoch, add --resume --out {tmp_path / 'kept'}.")
    assert "leaked" not in errors
    learned = 2 + len(before.splitlines())

    another = digitpad("train", "--preset", "linear-sigmoid", "--data", data, "--resume", "--out", "kept", cwd=tmp_path)
    assert "is of mlp-128, not of linear-sigmoid; resume that." in another.stderr
    with subprocess.Popen(
        [*COMMAND, *arguments, "--resume"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["epoch"] > learned
        process.send_signal(signal.SIGINT)
        _after, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    rows = (tmp_path / "kept" / "history.csv").read_text().splitlines()[1:]
    assert [int(row.split(",")[0]) for row in rows[:2]] == [1, 2]
    assert len(rows) > learned
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_device_that_is_not_there_is_reported_with_another(data: Path, tmp_path: Path) -> None:
    arguments = ("--preset", "mlp-128", "--data", data, "--json", "--device", "gpu:7", "--out", "run")
    done = digitpad("train", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    said = done.stderr.splitlines()[-1]
    assert "TensorFlow finds no device 'gpu:7' here; choose one of auto, cpu" in said
    assert ". To start again with the CPU, add --device cpu." in said


def test_resuming_needs_a_folder(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--preset", "mlp-128", "--data", str(data), "--json", "--resume"]) == 1
    said = capfd.readouterr()
    assert "--resume continues the training for a folder; name the folder with --out." in said.err
    assert said.out == ""
