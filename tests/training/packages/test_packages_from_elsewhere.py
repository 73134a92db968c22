"""Packages are passed on too: what `export` and training on load is checked as in an import."""

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest

from digitpad.base.paths import bundled_package_dir
from digitpad.cli import main
from digitpad.protocol.conversions import ExportOrder
from digitpad.protocol.kinds import RefusedError
from digitpad.runs.train_on import recipe_to_train_on
from digitpad_training.formats.exporting.export import export
from digitpad_training.packages.load import load_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


def _package(tmp_path: Path, change: Callable[[Path], None]) -> Path:
    """The bundled package with its model.keras changed, and a card that says that this is right."""
    package = tmp_path / "given"
    shutil.copytree(bundled_package_dir(), package)
    change(package / "model.keras")
    card = json.loads((package / "card.json").read_text())
    card["sha256"]["model.keras"] = hashlib.sha256((package / "model.keras").read_bytes()).hexdigest()
    (package / "card.json").write_text(json.dumps(card))
    return package


def _with_code(path: Path) -> None:
    image = keras.Input((28, 28))
    code = keras.layers.Lambda(lambda x: x, output_shape=(28, 28))(image)
    keras.Model(image, keras.layers.Dense(10)(keras.layers.Flatten()(code))).save(path)


def _with_file_to_read(path: Path) -> None:
    """Keras reads the words of such a layer from a file."""
    word = keras.Input((1,), dtype="string")
    keras.Model(word, keras.layers.StringLookup(vocabulary=["a", "b"])(word)).save(path)


def _weights(path: Path, change: Callable[[h5py.File], None]) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = io.BytesIO(members["model.weights.h5"])
    with h5py.File(content, "r+") as file:
        change(file)
    members["model.weights.h5"] = content.getvalue()
    with zipfile.ZipFile(path, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)


def _first_dataset(file: h5py.File) -> h5py.Dataset:
    found: list[h5py.Dataset] = []
    file.visititems(lambda _name, item: found.append(item) if isinstance(item, h5py.Dataset) else None)
    return found[0]


def _with_data_elsewhere(path: Path) -> None:
    def change(file: h5py.File) -> None:
        first = _first_dataset(file)
        name, shape = first.name, first.shape
        del file[name]
        file.create_dataset(name, shape, np.float32, external=[("/etc/passwd", 0, h5py.h5f.UNLIMITED)])

    _weights(path, change)


def _with_link(path: Path) -> None:
    def change(file: h5py.File) -> None:
        name = _first_dataset(file).name
        del file[name]
        file[name] = h5py.ExternalLink("/tmp/secret.h5", name)

    _weights(path, change)


def _with_pickle(path: Path) -> None:
    path.write_bytes(b"\x80\x04N.")


FOREIGN: dict[str, tuple[Callable[[Path], None], str]] = {
    "code": (_with_code, "has 'Lambda', which is no plain layer of Keras"),
    "file to read": (_with_file_to_read, "has StringLookup, which is not taken here"),
    "data elsewhere": (_with_data_elsewhere, "takes its weights from other files"),
    "link": (_with_link, "refers to other files or places"),
    "pickle": (_with_pickle, "is a pickle, which could run anything"),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_neither_export_nor_training_on_loads_what_an_import_refuses(kind: str, tmp_path: Path) -> None:
    change, sentence = FOREIGN[kind]
    package = _package(tmp_path, change)
    with pytest.raises(RefusedError, match=sentence):
        export(ExportOrder("keras", package, tmp_path / "out.keras"))
    with pytest.raises(RefusedError, match=sentence):
        load_network(package, recipe_to_train_on(package))
    assert [path.name for path in tmp_path.iterdir()] == ["given"]


def test_the_command_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = _package(tmp_path, _with_data_elsewhere)
    assert main(["export", "--model", str(package), "--to", "h5", str(tmp_path / "out.h5")]) == 1
    assert "takes its weights from other files; save the model again, in one file." in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["given"]
