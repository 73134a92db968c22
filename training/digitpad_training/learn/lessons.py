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


def trained(recipe: Recipe, data: Data, checkpoints: Path) -> keras.Model:
    """Train by the recipe, with progress bars; an interrupted training continues from the folder ``checkpoints``."""
    teacher = trained(recipe.teacher, data, checkpoints) if recipe.teacher else None
    return fit(recipe, data, [ProgressBar(recipe.name)], teacher, checkpoints=_kept(recipe, data, checkpoints))


def forget(recipe: Recipe, data: Data, checkpoints: Path) -> None:
    """Remove what was kept of a training and of its teacher's, so that the next one begins anew."""
    shutil.rmtree(_kept(recipe, data, checkpoints), ignore_errors=True)
    if recipe.teacher:
        forget(recipe.teacher, data, checkpoints)


def _kept(recipe: Recipe, data: Data, checkpoints: Path) -> Path:
    return checkpoints / f"{recipe.name}-{_digest(recipe, data)}"


def _digest(recipe: Recipe, data: Data) -> str:
    """Of all that a training depends on, so that no other one goes on from its state."""
    digest = hashlib.sha256(json.dumps(recipe.to_json()).encode())
    for content in _contents(data, with_pen=recipe.pen_share > 0):
        digest.update(content)
    return digest.hexdigest()[:16]


def _contents(data: Data, with_pen: bool) -> Iterator[bytes]:
    yield data.mnist_train.images.tobytes()
    yield data.mnist_train.labels.tobytes()
    for sample in data.pen_train if with_pen else ():
        yield bytes([sample.label])
        yield from (stroke.packed for stroke in sample.drawing.strokes)
