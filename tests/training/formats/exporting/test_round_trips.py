"""Presets through every format, each run in its own runtime."""

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import onnx
import pytest
from exported import source, write
from small_networks import RECIPES, taught

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import bundled_package_dir
from digitpad.protocol.formats import FORMATS, Format, format_named
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.litert_file import graph_in
from digitpad.recognition.known_digits import known_digits
from digitpad_training.formats.exporting.about import metadata_for
from digitpad_training.formats.exporting.c_array import read_c
from digitpad_training.formats.exporting.export import checked
from digitpad_training.formats.exporting.javascript import page_probabilities
from digitpad_training.formats.exporting.web import MODEL_SCRIPT, write_page
from digitpad_training.packages.litert import export_litert
from digitpad_training.packages.litert_file import metadata_of

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own

_ONE_OF_A_KIND = ["mlp-50-50-sigmoid", "mlp-dropout-batchnorm", "cnn"]
PRESETS = list(RECIPES) if os.environ.get("DIGITPAD_ALL_PRESETS") else _ONE_OF_A_KIND


_DIVIDES_BY_A_SUM = "mlp-50-50-sigmoid"  # which may be 0 where there are no numbers but whole ones


def metadata_in(wanted: Format, path: Path) -> dict[str, str]:
    """What an export says of itself, as whoever uses the format reads it; a page shows it, and a C file says it."""
    match wanted.id:
        case "keras":
            return dict(json.loads(zipfile.ZipFile(path).read("digitpad.json")))
        case "h5":
            return dict(json.loads(h5py.File(path).attrs["digitpad"]))
        case "onnx":
            return {each.key: each.value for each in onnx.load(path).metadata_props}
        case "savedmodel":
            return dict(json.loads((path / "assets.extra" / "digitpad.json").read_text()))
        case "tfjs":
            return dict(json.loads((path / "model.json").read_text())["userDefinedMetadata"])
        case _:
            return metadata_of(path.read_bytes())


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("wanted", FORMATS, ids=lambda each: each.id)
def test_a_preset_reads_the_same_in_its_own_runtime(
    preset: str, wanted: Format, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    if wanted.id.endswith("full-int8") and preset == _DIVIDES_BY_A_SUM:
        pytest.skip("is refused, as the next test shows")
    model = taught(preset)
    path = tmp_path / f"exported{wanted.suffix}"
    expected = model.predict(known_digits().images, verbose=0)
    if wanted.id == "c":
        export_litert(model, tmp_path / "model.tflite")
    write(wanted.id, model, preset, path)
    check = checked(wanted, path, expected)
    record_property("check", check.in_words())
    assert check.digits == 1_000
    assert wanted.difference is None or check.difference <= wanted.difference
    assert check.agreement >= wanted.agreement
    if wanted.id == "c":
        assert read_c(path) == (tmp_path / "model.tflite").read_bytes()
    elif wanted.id not in ("web", "c-full-int8"):
        assert metadata_in(wanted, path) == metadata_for(source(model, preset, tmp_path).card)


def test_a_network_that_reads_nothing_in_8_bits_throughout_is_refused(tmp_path: Path) -> None:
    model = taught(_DIVIDES_BY_A_SUM)
    wanted = format_named("litert-full-int8")
    expected = model.predict(known_digits().images, verbose=0)
    write(wanted.id, model, _DIVIDES_BY_A_SUM, tmp_path / "exported.tflite")
    with pytest.raises(DigitpadError, match=r"The export to litert-full-int8 .*; it was not kept"):
        checked(wanted, tmp_path / "exported.tflite", expected)


def test_an_export_that_its_runtime_cannot_run_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.onnx").write_bytes(b"\x08\x09")
    with pytest.raises(DigitpadError, match=r"The export to onnx cannot be run by ONNX Runtime .*; it was not kept\."):
        checked(format_named("onnx"), tmp_path / "broken.onnx", np.zeros((1_000, 10), np.float32))


@pytest.mark.parametrize("wanted", [each for each in FORMATS if each.id in ("keras", "web")], ids=lambda each: each.id)
def test_an_export_that_reads_differently_is_refused(wanted: Format, tmp_path: Path) -> None:
    model = taught("mlp-128")
    path = tmp_path / f"exported{wanted.suffix}"
    expected = model.predict(known_digits().images, verbose=0)
    write(wanted.id, model, "mlp-128", path)
    with pytest.raises(DigitpadError, match="does not read as the model does"):
        checked(wanted, path, np.roll(expected, 1, axis=1))
    if wanted.difference is not None:
        with pytest.raises(DigitpadError, match="does not read as the model does"):
            checked(wanted, path, expected + np.float32(1e-4))


def test_a_web_page_reads_as_the_pad_does_with_weights_of_8_bits(tmp_path: Path) -> None:
    package = bundled_package_dir()
    network = package / "model.tflite"
    write_page(*graph_in(network.name, network.read_bytes()), "bundled", "dense", tmp_path / "page")
    assert (tmp_path / "page" / MODEL_SCRIPT).stat().st_size < 4_500_000
    images = known_digits().images[:200]
    classifier = Classifier(network.read_bytes())
    own = np.array([classifier.classify(image).probabilities.copy() for image in images])
    page = page_probabilities(tmp_path / "page", images)
    assert (page.argmax(axis=1) == own.argmax(axis=1)).all()
    assert np.abs(page - own).max() < 0.005
