"""`models`, `export` and `import`, as a person types them."""

import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.cli import main
from digitpad.recognition.models.model_store import active_package_dir


@pytest.fixture
def own() -> Path:
    """A package of the person's own."""
    return Path(shutil.copytree(bundled_package_dir(), models_dir() / "mine"))


def test_models_are_listed_and_chosen(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    bundled, mine = capsys.readouterr().out.splitlines()
    assert bundled.startswith("* bundled: 784-")
    assert mine.startswith("  mine: 784-")
    assert main(["models", "use", "mine"]) == 0
    assert active_package_dir() == own
    capsys.readouterr()
    assert main(["models", "--json"]) == 0
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["model"], each["in_use"]) for each in listed] == [("bundled", False), ("mine", True)]
    assert listed[1]["folder"] == str(own)
    assert listed[1]["card"]["preprocessing_version"] == 1
    assert main(["models", "use", "bundled"]) == 0
    assert active_package_dir() == bundled_package_dir()


@pytest.mark.parametrize("name", ["yours", "../mine", "", "."])
def test_a_missing_model(own: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "use", name]) == 1
    assert f"There is no model {name!r}; choose one of bundled, mine." in capsys.readouterr().err
    assert active_package_dir() == bundled_package_dir()
    assert own.is_dir()


def test_a_damaged_model_is_not_chosen(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "model.tflite").write_bytes(b"")
    assert main(["models", "use", "mine"]) == 1
    assert "damaged or changed model.tflite" in capsys.readouterr().err
    (own / "card.json").write_text("{")
    assert main(["models"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_export_writes_the_file_and_the_figures_of_its_check(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "digits.onnx"
    assert main(["export", "--to", "onnx", str(out)]) == 0
    captured = capfd.readouterr()
    assert captured.err == ""
    assert captured.out.startswith(f"{out}: 1,000 digits in ONNX Runtime ")
    assert captured.out.endswith("the same digit on 100.00 %\n")
    figures = json.loads((tmp_path / "digits.onnx.check.json").read_text())
    assert figures["digits"] == 1_000
    assert figures["difference"] <= 1e-5
    page = (tmp_path / "digits.onnx.README.md").read_text()
    assert page.startswith("---\nlibrary_name: digitpad\n")
    assert "`digits.onnx` is the network as ONNX" in page
    assert "0 is paper, 1 is ink" in page
    beside = ["digits.onnx", "digits.onnx.README.md", "digits.onnx.check.json"]
    assert sorted(path.name for path in tmp_path.iterdir()) == beside


def test_an_export_replaces_an_earlier_one_only_when_told_to(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "digits.keras"
    out.write_text("mine")
    assert main(["export", "--to", "keras", str(out)]) == 1
    assert capfd.readouterr().err == f"digitpad: {out} exists already; choose another name, or add --force.\n"
    assert out.read_text() == "mine"
    assert main(["export", "--to", "keras", "--force", str(out)]) == 0
    assert zipfile.is_zipfile(out)
    out.unlink()
    assert main(["export", "--to", "keras", str(out)]) == 1  # the figures of another one would be lost
    assert f"{out}.check.json exists already" in capfd.readouterr().err


def test_an_export_replaces_no_folder_that_holds_anything_else(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "network"
    export = ["export", "--to", "savedmodel"]
    assert main([*export, str(out)]) == 0
    assert main([*export, str(out)]) == 1
    assert main([*export, "--force", str(out)]) == 0
    (out / "thesis.txt").write_text("years of work")
    capfd.readouterr()
    assert main([*export, "--force", str(out)]) == 1
    sentence = f"{out} holds files other than such an export, such as thesis.txt; choose a new folder."
    assert sentence in capfd.readouterr().err
    assert (out / "thesis.txt").read_text() == "years of work"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["network", "network.README.md", "network.check.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_leaves_nothing_of_an_export(tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "digitpad", "export", "--to", "savedmodel", "out"],
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        while not list(tmp_path.glob(".out.*.new")):
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.05)
        for _press in range(5):
            os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the whole group
        _output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "")
    assert [path.name for path in tmp_path.iterdir()] == ["temporary"]
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--to", "pickle", "out.pkl"], "There is no format 'pickle'; choose one of keras, h5, "),
        (["--to", "onnx", "out.keras"], "A file of the format onnx ends in .onnx; call it out.keras.onnx."),
        (["--to", "web", "."], "exists already; choose a new folder."),
        (["--to", "keras", "folder.keras"], "is a folder; choose the name of a file."),
        (
            ["--to", "keras", "--model", "nowhere", "out.keras"],
            "The model nowhere cannot be used (it is missing); use another one.",
        ),
    ],
)
def test_an_export_that_is_not_possible_is_reported_in_one_sentence(
    arguments: list[str],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.keras").mkdir()
    assert main(["export", *arguments]) == 1
    captured = capfd.readouterr()
    assert sentence in captured.err
    assert captured.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["folder.keras"]


def test_import_makes_a_model_of_a_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = shutil.copy(bundled_package_dir() / "model.keras", tmp_path / "friend.keras")
    assert main(["import", str(file), "--name", "my friend's", "--json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert found["model"] == "my-friend-s"
    assert (found["values"], found["ink"], found["outputs"]) == ("0 to 1", "bright", "probabilities")
    assert found["accuracy"] > 0.99
    assert main(["models", "use", "my-friend-s"]) == 0
    assert active_package_dir() == Path(found["folder"])


def test_a_file_that_is_no_network_is_reported_in_one_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.keras").write_text("seven")
    assert main(["import", str(tmp_path / "notes.keras")]) == 1
    assert "is another kind of file, or damaged" in capfd.readouterr().err
    assert not models_dir().exists()
