"""Whatever stands in a configuration in place of what should, the import reads it or refuses it with a sentence."""

import json
import os
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import h5py
import keras
import numpy as np
import pytest
from exported import write
from mutated_files import attempt
from small_networks import taught

from digitpad.base.errors import DigitpadError
from digitpad.protocol.formats import format_named
from digitpad_training.formats.importing.importing import read_network

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own

COUNT = int(os.environ.get("DIGITPAD_MUTATIONS", "20"))
_DEEP = "the place of a list in a list, and so on"
_ODD: list[Any] = [[], ["Dense"], {}, {"class_name": ["Dense"]}, None, True, -1, 10**30, 1e308, "", "Dense", _DEEP]
_DEPTHS = (150, 10_000)


class Configured:
    """A file of a network, whose configuration is replaced."""

    def __init__(self, format_id: str, folder: Path) -> None:
        self.path = folder / f"network{format_named(format_id).suffix}"
        write(format_id, taught("cnn" if format_id == "tfjs" else "mlp-128"), "network", self.path)
        self._format = format_id

    def read(self) -> Any:
        """The configuration as it is."""
        if self._format == "keras":
            with zipfile.ZipFile(self.path) as archive:
                return json.loads(archive.read("config.json"))
        if self._format == "h5":
            with h5py.File(self.path) as file:
                return json.loads(file.attrs["model_config"])
        return json.loads((self.path / "model.json").read_text())

    def write(self, config: Any, depth: int = 150) -> None:
        """Replace it; lists as ``deep`` as this take the place of `_DEEP`."""
        text = json.dumps(config).replace(f'"{_DEEP}"', "[" * depth + "]" * depth)
        if self._format == "keras":
            with zipfile.ZipFile(self.path) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            with zipfile.ZipFile(self.path, "w") as archive:
                for name, content in (members | {"config.json": text.encode()}).items():
                    archive.writestr(name, content)
        elif self._format == "h5":
            with h5py.File(self.path, "r+") as file:
                file.attrs["model_config"] = text
        else:
            (self.path / "model.json").write_text(text)


def _places(config: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value of a configuration."""
    if before:
        yield before
    if isinstance(config, dict | list):
        for key in config if isinstance(config, dict) else range(len(config)):
            yield from _places(config[key], (*before, key))


def _with(config: Any, place: tuple[Any, ...], value: Any) -> Any:
    changed = json.loads(json.dumps(config))
    inner = changed
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    return changed


@pytest.mark.parametrize("format_id", ["keras", "h5", "tfjs"])
def test_odd_values_are_read_or_refused(format_id: str, tmp_path: Path) -> None:
    file = Configured(format_id, tmp_path)
    config = file.read()
    chance = np.random.default_rng(2026)
    every = [(place, value) for place in _places(config) for value in range(len(_ODD))]
    chosen = [every[number] for number in chance.permutation(len(every))[:COUNT]]
    refused = died = 0
    while chosen:
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=None) as child:
            try:
                while chosen:
                    place, value = chosen.pop()
                    file.write(_with(config, place, _ODD[value]), _DEPTHS[len(chosen) % 2])
                    sentence = child.submit(attempt, file.path, None).result()
                    assert sentence == "" or sentence.endswith(".")
                    refused += sentence != ""
            except BrokenProcessPool:
                died += 1
    print(f"{format_id}: {COUNT} of {len(every)} configurations, {refused} refused, {died} died")
    assert refused
    assert [path.name for path in tmp_path.iterdir()] == [file.path.name]


@pytest.mark.parametrize("format_id", ["keras", "h5", "tfjs"])
@pytest.mark.parametrize("odd", [["Dense"], {"class_name": "Dense"}, None, 7, True, 10**30, _DEEP], ids=str)
def test_a_class_without_a_name_is_reported(format_id: str, odd: Any, tmp_path: Path) -> None:
    file = Configured(format_id, tmp_path)
    config = file.read()
    classes = [place for place in _places(config) if place[-1] == "class_name"]
    assert len(classes) > 3
    for place in (classes[0], classes[len(classes) // 2], classes[-1]):
        file.write(_with(config, place, odd), 10_000)
        with pytest.raises(DigitpadError, match=r"is nested more than 200 deep|has a layer of no name|is damaged"):
            read_network(file.path)


def test_a_chain_of_very_many_layers_is_refused(tmp_path: Path) -> None:
    file = Configured("keras", tmp_path)
    config = file.read()
    layers = config["config"]["layers"]
    activation = keras.saving.serialize_keras_object(keras.layers.Activation("relu"))
    layers[1:1] = [{**activation, "config": {**activation["config"], "name": f"relu_{n}"}} for n in range(20_000)]
    file.write(config)
    with pytest.raises(DigitpadError, match="has more than 1,000 layers; use a smaller network"):
        read_network(file.path)
