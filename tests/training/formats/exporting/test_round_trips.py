"""Presets through every format, each run in its own runtime."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from small_networks import RECIPES, taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.formats import FORMATS, Format, format_named
from digitpad.recognition.known_digits import known_digits
from digitpad_training.formats.exporting.export import checked
from digitpad_training.formats.exporting.writers import write

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own

_ONE_OF_A_KIND = ["mlp-50-50-sigmoid", "mlp-dropout-batchnorm", "cnn"]
PRESETS = list(RECIPES) if os.environ.get("DIGITPAD_ALL_PRESETS") else _ONE_OF_A_KIND


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("wanted", FORMATS, ids=lambda each: each.id)
def test_a_preset_reads_the_same_in_its_own_runtime(
    preset: str, wanted: Format, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    model = taught(preset)
    path = tmp_path / f"exported{wanted.suffix}"
    expected = model.predict(known_digits().images, verbose=0)
    write(wanted.id, model, preset, path)
    check = checked(wanted, path, expected)
    record_property("check", check.in_words())
    assert check.digits == 1_000
    assert wanted.difference is None or check.difference <= wanted.difference
    assert check.agreement >= wanted.agreement


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
    with pytest.raises(DigitpadError, match="does not read as the model does"):
        checked(wanted, path, expected + np.float32(1e-4))
