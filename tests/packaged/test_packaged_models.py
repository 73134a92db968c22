"""Models in the packaged program: what each edition lists, exports and imports, and what it says about the rest."""

import json
from pathlib import Path

import pytest
from packaged_program import Program

from digitpad.protocol.formats import FORMATS, Format

MADE = [each for each in FORMATS if each.in_package]
TAKEN_BACK = ("keras", "h5", "savedmodel", "litert")


@pytest.fixture
def full(program: Program) -> Program:
    if program.is_lite:
        pytest.skip("lite has no TensorFlow")
    return program


def test_the_bundled_model_is_listed_with_its_card(program: Program, tmp_path: Path) -> None:
    done = program.run("models", "--json", DIGITPAD_HOME=str(tmp_path))
    (model,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert (model["model"], model["in_use"]) == ("bundled", True), done.stderr
    assert model["card"]["metrics"]
    done = program.run("models", DIGITPAD_HOME=str(tmp_path))
    assert (done.returncode, done.stdout[:11], done.stderr) == (0, "* bundled: ", "")


@pytest.mark.parametrize("wanted", MADE, ids=[each.id for each in MADE])
def test_a_model_goes_out_and_comes_back(full: Program, wanted: Format, tmp_path: Path) -> None:
    out = tmp_path / f"ziffern 数{wanted.suffix}"
    home = str(tmp_path / "home")
    done = full.run("export", "--to", wanted.id, out, DIGITPAD_HOME=home)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{out}: 1,000 digits in ")
    assert done.stderr == ""
    if wanted.id in TAKEN_BACK:
        done = full.run("import", "--json", "--name", "back", out, DIGITPAD_HOME=home)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["model"] == "back"
        assert full.run("models", "use", "back", DIGITPAD_HOME=home).returncode == 0


def test_a_network_trained_offline_is_exported(full: Program, tmp_path: Path) -> None:
    if not (full.inside / "digitpad" / "resources" / "data").is_dir():
        pytest.skip("MNIST was not at hand when this was built")
    home = str(tmp_path / "home")
    done = full.run("train", "--preset", "mlp-128", "--epochs", "1", "--json", DIGITPAD_HOME=home)
    assert done.returncode == 0, done.stderr
    assert all(json.loads(line) for line in done.stdout.splitlines())
    listed = full.run("runs", "--json", DIGITPAD_HOME=home)
    (run,) = [json.loads(line) for line in listed.stdout.splitlines()]
    done = full.run("export", "--to", "keras", "--model", run["folder"], tmp_path / "own.keras", DIGITPAD_HOME=home)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("wanted", ["onnx", "tfjs"])
def test_a_format_that_no_package_makes(program: Program, wanted: str, tmp_path: Path) -> None:
    out = tmp_path / ("out.onnx" if wanted == "onnx" else "out")
    done = program.run("export", "--to", wanted, out, DIGITPAD_HOME=str(tmp_path / "home"))
    _assert_says(done.stderr, "Not in the packaged digitpad: ")
    assert f"to {wanted}" in done.stderr
    assert done.returncode == 1
    assert not out.exists()


def test_onnx_is_not_imported(full: Program, tmp_path: Path) -> None:
    (tmp_path / "network.onnx").write_bytes(b"\x08\x08")
    done = full.run("import", tmp_path / "network.onnx", DIGITPAD_HOME=str(tmp_path / "home"))
    _assert_says(done.stderr, "Not in the packaged digitpad: ")
    assert "ONNX files" in done.stderr


def test_lite_says_what_the_full_edition_adds(program: Program, tmp_path: Path) -> None:
    if not program.is_lite:
        pytest.skip("the full edition does it")
    home = str(tmp_path / "home")
    for each in MADE:
        done = program.run("export", "--to", each.id, tmp_path / f"out{each.suffix}", DIGITPAD_HOME=home)
        _assert_says(done.stderr, "Not in digitpad-lite: exporting models. Install digitpad, the full edition")
    network = program.inside / "digitpad" / "resources" / "model" / "model.keras"
    done = program.run("import", network, DIGITPAD_HOME=home)
    _assert_says(done.stderr, "Not in digitpad-lite: importing networks. Install digitpad, the full edition")


def _assert_says(printed: str, sentence: str) -> None:
    assert printed.startswith(f"digitpad: {sentence}"), printed
    assert printed.count("\n") == 1
    assert "pip install" not in printed
