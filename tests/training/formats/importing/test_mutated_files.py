"""Whatever is in a file, the import reads it or refuses it with a sentence, and only its own process may crash."""

import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from exported import write
from mutated_files import attempt, mutate
from small_networks import taught

from digitpad.protocol.formats import format_named
from digitpad.recognition.models.model_store import open_package

MUTATIONS = int(os.environ.get("DIGITPAD_MUTATIONS", "15"))
SEED = 2026
ONE_IN = 10  # is imported to the end, since writing a package takes as long as reading a hundred files


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own
@pytest.mark.parametrize("format_id", ["keras", "h5", "savedmodel", "litert", "onnx"])
def test_mutated_files_are_read_or_refused(format_id: str, tmp_path: Path, home: Path) -> None:
    suffix = format_named(format_id).suffix
    whole, damaged = tmp_path / "whole" / f"network{suffix}", tmp_path / "damaged" / f"network{suffix}"
    models = tmp_path / "models"
    for folder in (whole.parent, damaged.parent, models):
        folder.mkdir()
    write(format_id, taught("mlp-128"), "network", whole)
    chance = np.random.default_rng(SEED)
    sentences: list[str] = []
    deaths = imported = 0
    while len(sentences) + deaths < MUTATIONS:
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=None) as child:
            try:
                while len(sentences) + deaths < MUTATIONS:
                    mutate(whole, damaged, chance)
                    to_the_end = (len(sentences) + deaths) % ONE_IN == 0
                    sentences.append(child.submit(attempt, damaged, models if to_the_end else None).result())
                    imported += _taken_away(models)
                    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]
            except BrokenProcessPool:
                deaths += 1
    refused = [sentence for sentence in sentences if sentence]
    print(f"{format_id}: {MUTATIONS} files, {len(refused)} refused, {deaths} died, {imported} imported to the end")
    assert refused
    assert all(sentence.endswith(".") for sentence in refused)
    remembered = {home / "tried-models.txt"} if imported else set()  # nothing else outlives an import
    assert {path.name for path in tmp_path.iterdir()} == {
        "damaged",
        "models",
        "whole",
        *(home.name for _ in remembered),
    }
    assert set(home.rglob("*")) == remembered


def _taken_away(models: Path) -> int:
    """How many packages are there, which must be all that there is, and whole; none is left."""
    folders = list(models.iterdir())
    for folder in folders:
        open_package(folder)
        shutil.rmtree(folder)
    return len(folders)
