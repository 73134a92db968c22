"""A file is known by its content; for files that are not read, a sentence says what to do instead."""

import io
import json
import os
import pickle
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from exported import write
from PIL import Image
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.file_kinds import is_meant_as_network
from digitpad.protocol.formats import format_named
from digitpad.protocol.kinds import kind_of

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A network in each format that is a file."""
    folder = tmp_path_factory.mktemp("exported")
    paths = {name: folder / f"network{format_named(name).suffix}" for name in ("keras", "h5", "litert", "onnx")}
    for name, path in paths.items():
        write(name, taught("mlp-128"), "network", path)
    return paths


@pytest.mark.parametrize("kind", ["keras", "h5", "litert", "onnx"])
@pytest.mark.parametrize("called", ["net.keras", "net.h5", "net.tflite", "net.onnx", "net.bin", "net", "NET.PB"])
def test_the_content_tells_the_kind(kind: str, called: str, exported: dict[str, Path], tmp_path: Path) -> None:
    shutil.copy(exported[kind], tmp_path / called)
    assert kind_of(tmp_path / called) == kind


def _zip(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return content.getvalue()


def _npz() -> bytes:
    content = io.BytesIO()
    np.savez(content, weights=np.zeros(3))
    return content.getvalue()


def _npy() -> bytes:
    content = io.BytesIO()
    np.save(content, np.zeros(3))
    return content.getvalue()


_SAFETENSORS = json.dumps({"weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
_PICKLE = "is a pickle, which could run anything when it is read; export the network to ONNX"
_OTHERS: dict[str, tuple[bytes, str]] = {
    "net.pt": (_zip("net/data.pkl", "net/data/0"), rf"{_PICKLE} \(torch\.onnx\.export\)"),
    "net.pth": (pickle.dumps([1]), rf"{_PICKLE} \(torch\.onnx\.export\)"),
    "torch.keras": (_zip("archive/data.pkl"), rf"{_PICKLE} \(torch\.onnx\.export\)"),
    "lightning.ckpt": (_zip("archive/data.pkl"), rf"{_PICKLE} \(torch\.onnx\.export\)"),
    "net.pkl": (pickle.dumps([1]), rf"{_PICKLE} \(of scikit-learn"),
    "old.sav": (pickle.dumps([1], protocol=0), rf"{_PICKLE} \(of scikit-learn"),
    "net.joblib": (b"x\x9c compressed", rf"{_PICKLE} \(of scikit-learn"),
    "net.mat": (b"MATLAB 5.0 MAT-file, Platform: GLNXA64", "holds the numbers of MATLAB, not a network"),
    "net.npz": (_npz(), "holds arrays, not a network"),
    "net.npy": (_npy(), "holds arrays, not a network"),
    "net.mlmodel": (b"\x08\x05\x12\x04name", "is a model of Core ML"),
    "frozen.pb": (b"\x0a\x0d\x0a\x05image\x12\x04Cons", "is a frozen graph of TensorFlow"),
    "saved_model.pb": (b"\x08\x01\x12\x02xy", "is a part of a SavedModel; choose the folder"),
    "model.ckpt.index": (b"\x00\x00\x02checkpoint", "is a checkpoint, weights without a network"),
    "net.ckpt-1.data-00000-of-00001": (b"\x00\x01", "is a checkpoint, weights without a network"),
    "net.safetensors": (len(_SAFETENSORS).to_bytes(8, "little") + _SAFETENSORS + bytes(4), "holds weights alone"),
    "net.caffemodel": (b"\x0a\x05LeNet", "is a model of Caffe"),
    "net.tar.gz": (b"\x1f\x8b\x08\x00", "is compressed; unpack it"),
    "notes.keras": (b"seven", r"is another kind of file, or damaged, whatever its name says"),
}


@pytest.mark.parametrize("called", _OTHERS)
def test_what_is_not_read_says_what_to_do_instead(called: str, tmp_path: Path) -> None:
    content, sentence = _OTHERS[called]
    (tmp_path / called).write_bytes(content)
    with pytest.raises(DigitpadError, match=sentence) as refused:
        kind_of(tmp_path / called)
    assert str(refused.value).startswith(str(tmp_path / called))
    assert str(refused.value).endswith(".")


_FOLDERS: dict[str, tuple[tuple[str, ...], str]] = {
    "digits.mlpackage": (("Manifest.json",), "is a model of Core ML"),
    "digits.keras": (("config.json", "model.weights.h5", "metadata.json"), "into a zip called digits.keras"),
    "checkpoints": (("checkpoint", "digits.index", "digits.data-00000-of-00001"), "is a checkpoint"),
    "pictures": (("one.png",), r"is a folder without a saved_model\.pb or a model\.json"),
}


@pytest.mark.parametrize("called", _FOLDERS)
def test_folders_that_are_not_read(called: str, tmp_path: Path) -> None:
    names, sentence = _FOLDERS[called]
    (tmp_path / called).mkdir()
    for name in names:
        (tmp_path / called / name).write_bytes(b"{}")
    with pytest.raises(DigitpadError, match=sentence):
        kind_of(tmp_path / called)


def test_which_dropped_files_are_networks(exported: dict[str, Path], tmp_path: Path) -> None:
    for name in ("h5", "litert", "onnx"):
        shutil.copy(exported[name], tmp_path / name)
        assert is_meant_as_network(tmp_path / name)
    (tmp_path / "model.json").write_text("{}")
    assert all(map(is_meant_as_network, (tmp_path, tmp_path / "model.json", tmp_path / "net.pt", tmp_path / "a.keras")))
    Image.new("L", (9, 9)).save(tmp_path / "seven.png")
    (tmp_path / "drawing.json").write_text("{}")
    (tmp_path / "letter.docx").write_bytes(_zip("document.xml"))
    for other in ("seven.png", "drawing.json", "letter.docx", "missing.png"):
        assert not is_meant_as_network(tmp_path / other)


def test_a_huge_file_is_refused_for_what_it_is(tmp_path: Path) -> None:
    for called, sentence in (("huge.pt", _PICKLE), ("huge.keras", "has 3,000 MB, more than 500")):
        with (tmp_path / called).open("wb") as file:
            file.truncate(3_000_000_000)
        with pytest.raises(DigitpadError, match=sentence):
            kind_of(tmp_path / called)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_a_pipe_is_not_opened_to_see_what_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.png")
    assert not is_meant_as_network(tmp_path / "endless.png")


@pytest.mark.parametrize(("marker", "below"), [("saved_model.pb", "variables"), ("model.json", ".")])
def test_a_folder_of_very_many_files_is_not_counted_to_its_end(marker: str, below: str, tmp_path: Path) -> None:
    """As a home folder in which somebody has saved a network."""
    (tmp_path / marker).write_text("{}")
    (tmp_path / below).mkdir(exist_ok=True)
    for number in range(1_000):
        (tmp_path / below / str(number)).touch()
    with pytest.raises(DigitpadError, match="holds more than 1,000 files; move the network to a folder of its own"):
        kind_of(tmp_path)


def test_what_lies_below_a_layers_model_is_none_of_it(tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text("{}")
    (tmp_path / "node_modules").mkdir()
    for number in range(1_001):
        (tmp_path / "node_modules" / str(number)).touch()
    assert kind_of(tmp_path) == "tfjs"
