"""TensorFlow.js, fetched once for all tests of a process unless a folder with it is named."""

import os
from pathlib import Path

import pytest

from digitpad_training.formats.exporting import tensorflow_js


@pytest.fixture(scope="session")
def fetched_tensorflow_js(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if named := os.environ.get("DIGITPAD_TFJS"):
        return Path(named)
    folder = tmp_path_factory.mktemp("tfjs") / "scripts"
    tensorflow_js.fetch(folder)
    return folder


@pytest.fixture(autouse=True)
def tensorflow_js_at_hand(fetched_tensorflow_js: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_TFJS", str(fetched_tensorflow_js))
