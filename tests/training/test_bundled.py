"""The documented commands that make, measure and table model packages, run for real on small data."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hand import DIGITS, drawing
from PIL import Image

from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.protocol.recipe import TEACHER
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import open_package
from digitpad.recognition.reading import read_drawing
from digitpad_training.learn.backend import native_output_silenced
from digitpad_training.measure.figures import HELD_OUT, PARTS

with native_output_silenced():
    import keras

    from digitpad_training import ablation, bundled, card, errors, reproduce
    from digitpad_training.learn.architectures import build
    from digitpad_training.packages.write import write_package


def run_bundled(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "digitpad_training.bundled", *arguments],
        env={**os.environ, "CUDA_VISIBLE_DEVICES": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def made(small_data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package made by the command, in two epochs of each network on the way."""
    out = tmp_path_factory.mktemp("made") / "model"
    checkpoints = tmp_path_factory.mktemp("checkpoints")
    arguments = ["--data", str(small_data_folder), "--other-data", "--out", str(out), "--checkpoints", str(checkpoints)]
    done = run_bundled(*arguments, "--epochs", "2")
    assert done.returncode == 0, done.stderr
    for name in ("teacher", "bundled"):
        assert f"{name}: 100%" in done.stderr  # the progress bar at its end
    assert list(checkpoints.iterdir()) == []
    return out


def test_nothing_but_a_package_is_written_over(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "card.json").write_text("{}")
    (tmp_path / "thesis.txt").write_text("years of work")
    assert bundled.main(["--data", str(small_data_folder), "--other-data", "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path} holds other files than a model; choose a new folder.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["card.json", "thesis.txt"]


@pytest.mark.usefixtures("known_networks")
def test_the_package_is_whole(made: Path) -> None:
    reading = read_drawing(drawing(DIGITS[7]), open_package(made).classifier)
    assert reading is not None
    assert reading.prediction.probabilities.sum() == pytest.approx(1, abs=1e-3)
    assert list(made.parent.iterdir()) == [made]


@pytest.mark.usefixtures("known_networks")
def test_the_keras_file_gives_the_answers_of_the_exported_one(made: Path) -> None:
    image = normalize(render(drawing(DIGITS[4])))
    assert image is not None
    assert (made / "model.keras").stat().st_size < 10e6
    answer = np.asarray(keras.models.load_model(made / "model.keras")(image[None]))[0]
    assert np.abs(answer - open_package(made).classifier.classify(image).probabilities).max() < 0.02


@pytest.mark.usefixtures("known_networks")
def test_the_card_says_how_it_was_made_and_what_was_measured(made: Path) -> None:
    content = json.loads((made / "card.json").read_text())
    assert content["recipe"]["epochs"] == content["recipe"]["teacher"]["epochs"] == 2
    assert content["architecture"].startswith("784-1536-1024-512-10, ")
    for name in ("model.keras", "model.tflite"):
        assert content["sha256"][name] == hashlib.sha256((made / name).read_bytes()).hexdigest()
    assert set(PARTS) < content["metrics"].keys()
    assert content["metrics"]["mnist_test"]["digits"] == 100
    assert content["metrics"]["pen_on_canvas"]["accuracy_by_writer"].keys() == {"25"}
    assert content["metrics"]["uji_held_out_writers"]["accuracy_by_writer"].keys() == {"33", "34"}
    assert content["metrics"]["scans_held_out_writers"]["accuracy_by_writer"].keys() == {"9"}
    for part in PARTS:
        figures = content["metrics"][part]
        low, high = figures["interval"]
        assert 0 <= low <= figures["accuracy"] <= high <= 1
        assert np.trace(figures["confusion"]) == round(figures["accuracy"] * figures["digits"])


@pytest.mark.usefixtures("known_networks")
def test_the_card_is_measured_anew_and_made_a_page(
    made: Path, small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--package", str(made), "--data", str(small_data_folder), "--page", str(tmp_path)]
    assert card.main(arguments) == 0
    assert capsys.readouterr().out.endswith("The card says the same.\n")
    figures = open_package(made).card.metrics["pen_on_canvas"]
    page = (tmp_path / "model-card.md").read_text()
    assert f"| {PARTS['pen_on_canvas']} | 4 | {figures['accuracy'] * 100:.2f} % |" in page
    assert "| Scans of pen on paper, Switzerland: writer | 9 | the worst |" in page
    for part in ("mnist_test", "pen_on_canvas", "scans_held_out_writers"):
        assert f"({part}-errors.png)" in page
        with Image.open(tmp_path / f"{part}-errors.png") as picture:
            assert picture.width > 700


@pytest.mark.usefixtures("known_networks")
def test_a_card_with_other_figures_is_detected(
    made: Path, small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "model"
    shutil.copytree(made, package)
    content = json.loads((package / "card.json").read_text())
    content["metrics"]["mnist_test"]["accuracy"] += 0.01
    (package / "card.json").write_text(json.dumps(content))
    arguments = ["--package", str(package), "--data", str(small_data_folder), "--page", str(tmp_path / "page")]
    assert card.main(arguments) == 1
    assert "as the accuracy of mnist_test; it is" in capsys.readouterr().out
    assert not (tmp_path / "page").exists()
    assert card.main([*arguments, "--write"]) == 0
    assert (tmp_path / "page" / "model-card.md").is_file()
    assert open_package(package).card == open_package(made).card


@pytest.mark.parametrize("epochs", ["0", "-3", "many"])
def test_epochs_must_be_a_whole_number_above_0(epochs: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        bundled.main(["--epochs", epochs])
    assert "argument --epochs" in capsys.readouterr().err


@pytest.mark.parametrize("other_data", [True, False])
def test_a_failure_leaves_the_package_that_was_there(
    made: Path, small_data_folder: Path, tmp_path: Path, other_data: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (made / "card.json").read_bytes()
    shutil.copytree(small_data_folder, tmp_path / "data")
    mnist = tmp_path / "data" / "mnist.npz"
    if other_data:
        mnist.write_bytes(mnist.read_bytes()[:-100])
    arguments = ["--data", str(tmp_path / "data"), "--out", str(made)]
    assert bundled.main(arguments + ["--other-data"] * other_data) == 1
    sentence = "cannot be read as a file of digits" if other_data else "is not as it was published"
    assert capsys.readouterr().err.startswith(f"{mnist} {sentence}")
    assert (made / "card.json").read_bytes() == before
    assert list(made.parent.iterdir()) == [made]


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own
def test_a_teacher_that_is_there_is_not_trained_again(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digits = known_digits(100).images
    write_package(build(TEACHER), TEACHER, digits, lambda _classifier: {}, tmp_path / "teacher")
    arguments = ["--data", str(small_data_folder), "--other-data", "--out", str(tmp_path / "model"), "--epochs", "6"]
    arguments += ["--checkpoints", str(tmp_path / "kept"), "--teacher"]
    done = run_bundled(*arguments, tmp_path / "teacher")
    assert done.returncode == 0, done.stderr
    assert "bundled: 100%" in done.stderr
    assert "teacher:" not in done.stderr
    assert bundled.main([*arguments, str(tmp_path)]) == 1
    assert (
        capsys.readouterr().err == f"The model {tmp_path.name} cannot be used (it has no card.json); use another one.\n"
    )


def test_the_errors_are_put_on_sheets(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(small_data_folder), "--out", str(tmp_path / "sheets")]
    assert errors.main(arguments) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == list(HELD_OUT)
    assert "mnist_test" not in HELD_OUT
    assert {path.name for path in (tmp_path / "sheets").iterdir()} == {f"{part}-errors.png" for part in HELD_OUT}
    (tmp_path / "file").write_text("")
    assert errors.main([*arguments[:-1], str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.startswith(f"The sheets cannot be written to {tmp_path / 'file'} (")


def test_a_preset_is_reproduced_and_tabled(small_data_folder: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(small_data_folder), "--out", str(tmp_path)]
    assert reproduce.main([*arguments, "--preset", "linear-sigmoid"]) == 0
    result = json.loads((tmp_path / "presets.json").read_text())["linear-sigmoid"]
    assert (result["parameters"], result["epochs"], result["mnist_test"]) == (7_850, 5, 1.0)
    page = (tmp_path / "presets.md").read_text().splitlines()
    assert [line.split(" | ")[0] for line in page if line.startswith("| `")] == ["| `linear-sigmoid`", "| `bundled`"]


def test_an_ingredient_is_left_out_and_tabled(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(small_data_folder), "--out", str(tmp_path), "--checkpoints", str(tmp_path / "kept")]
    assert ablation.main([*arguments, "--run", "no-pen", "--epochs", "1"]) == 0
    assert "no-pen: 100%" in capsys.readouterr().err
    rows = json.loads((tmp_path / "ablation.json").read_text())
    assert 0 <= rows["no-pen"]["worst_writer"] <= rows["no-pen"]["pen"] <= 1
    page = (tmp_path / "ablation.md").read_text().splitlines()
    assert [line.split(" | ")[0] for line in page if line.endswith(" % |")] == ["| pen strokes and generated styles"]
    assert ablation.main([*arguments, "--run", "no-pen", "--epochs", "1"]) == 0
    assert "no-pen" not in capsys.readouterr().err  # it is in the table already


def test_a_table_that_cannot_be_kept(
    small_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "presets.json").write_text("no JSON")
    arguments = ["--data", str(small_data_folder), "--out", str(tmp_path), "--preset", "linear-sigmoid"]
    assert reproduce.main(arguments) == 1
    assert f"The table in {tmp_path} cannot be brought up to date" in capsys.readouterr().err
