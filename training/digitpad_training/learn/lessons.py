"""A whole training: first the teacher that the recipe learns from, then its own network."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import keras

from digitpad.data.datasets import Data
from digitpad.protocol.recipe import Recipe
from digitpad_training.learn.fit import fit
from digitpad_training.learn.progress import ProgressBar


def trained(recipe: Recipe, data: Data, checkpoints: Path, teacher: keras.Model | None = None) -> keras.Model:
    """Train by the recipe, with progress bars; an interrupted training continues from the folder ``checkpoints``.

    The ``teacher`` is trained first, unless it is there already.
    """
    if teacher is None and recipe.teacher:
        teacher = trained(recipe.teacher, data, checkpoints)
    return fit(recipe, data, [ProgressBar(recipe.name)], teacher, checkpoints=_kept(recipe, data, checkpoints))


def forget(recipe: Recipe, data: Data, checkpoints: Path) -> None:
    """Remove what was kept of a training and of its teacher's, so that the next one begins from the start."""
    shutil.rmtree(_kept(recipe, data, checkpoints), ignore_errors=True)
    if recipe.teacher:
        forget(recipe.teacher, data, checkpoints)


def _kept(recipe: Recipe, data: Data, checkpoints: Path) -> Path:
    return checkpoints / f"{recipe.name}-{_digest(recipe, data)}"


def _digest(recipe: Recipe, data: Data) -> str:
    """Of all that a training depends on, so that no other one resumes from its state."""
    digest = hashlib.sha256(json.dumps(recipe.to_json()).encode())
    for content in _contents(recipe, data):
        digest.update(content)
    return digest.hexdigest()[:16]


def _contents(recipe: Recipe, data: Data) -> Iterator[bytes]:
    yield data.mnist_train.images.tobytes()
    yield data.mnist_train.labels.tobytes()
    for sample in [*(data.pen_train if recipe.pen_share else ()), *(data.uji_train if recipe.uji_share else ())]:
        yield bytes([sample.label])
        yield from (stroke.packed for stroke in sample.drawing.strokes)
    for scan in data.scans_train if recipe.scan_share else ():
        yield bytes([scan.label, scan.is_whole])
        yield scan.grey.tobytes()
