"""Whatever is in a file, the import reads it or refuses it with a sentence, and only its own process may die of it."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from mutated_files import attempt, mutate
from small_networks import taught

from training.formats.catalogue import format_named
from training.formats.writers import write

MUTATIONS = int(os.environ.get("DIGITPAD_MUTATIONS", "30"))
SEED = 2026


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of TensorFlow's own
@pytest.mark.parametrize("format_id", ["keras", "h5", "savedmodel", "litert", "onnx"])
def test_mutated_files_are_read_or_refused(format_id: str, tmp_path: Path) -> None:
    suffix = format_named(format_id).suffix
    whole, damaged = tmp_path / "whole" / f"network{suffix}", tmp_path / "damaged" / f"network{suffix}"
    for folder in (whole.parent, damaged.parent):
        folder.mkdir()
    write(format_id, taught("mlp-128"), "network", whole)
    chance = np.random.default_rng(SEED)
    sentences: list[str] = []
    deaths = 0
    while len(sentences) + deaths < MUTATIONS:
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=None) as child:
            try:
                while len(sentences) + deaths < MUTATIONS:
                    mutate(whole, damaged, chance)
                    sentences.append(child.submit(attempt, damaged).result())
                    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]
            except BrokenProcessPool:
                deaths += 1
    refused = [sentence for sentence in sentences if sentence]
    print(f"{format_id}: {MUTATIONS} files, {len(refused)} refused, {deaths} ended their process")
    assert refused
    assert all(sentence.endswith(".") for sentence in refused)
    assert {path.name for path in tmp_path.iterdir()} == {"damaged", "whole"}
