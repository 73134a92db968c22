"""What is said where TensorFlow.js is not available."""

import re
import shutil
from pathlib import Path

import pytest

from digitpad.protocol.formats import FormatError
from digitpad_training.formats.exporting import tensorflow_js


def test_without_npm_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(
        FormatError, match=r"is fetched by npm: install Node\.js\. Or name a folder .* in DIGITPAD_TFJS"
    ):
        tensorflow_js.fetch(tmp_path / "scripts")
    assert list(tmp_path.iterdir()) == []


def test_without_a_network_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
    with pytest.raises(FormatError, match=r"npm cannot fetch TensorFlow.js; check the network"):
        tensorflow_js.fetch(tmp_path / "kept" / "scripts")
    assert list((tmp_path / "kept").iterdir()) == []


def test_a_folder_without_the_scripts_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_TFJS", str(tmp_path))
    with pytest.raises(FormatError, match=rf"TensorFlow.js is not whole in {re.escape(str(tmp_path))} \(No such file"):
        tensorflow_js.scripts()


def test_scripts_that_were_fetched_are_those_that_were_published(
    home: Path, fetched_tensorflow_js: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DIGITPAD_TFJS")
    kept = home / "cache" / f"tfjs-{tensorflow_js.VERSION}"
    shutil.copytree(fetched_tensorflow_js, kept)
    assert len(tensorflow_js.scripts()) == 3
    with (kept / "tf-layers.min.js").open("a") as file:
        file.write("steal();")
    with pytest.raises(
        FormatError, match=r"tf-layers.min.js is not that of TensorFlow.js .* published. Delete .*tfjs-"
    ):
        tensorflow_js.scripts()


def test_other_scripts_than_the_published_ones_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry that serves another file of the same version, here the file of another version."""
    monkeypatch.setattr(tensorflow_js, "VERSION", "4.21.0")
    with pytest.raises(FormatError, match=r"is not that of TensorFlow.js 4.21.0 as it was published. Try again later"):
        tensorflow_js.fetch(tmp_path / "kept" / "scripts")
    assert list((tmp_path / "kept").iterdir()) == []
