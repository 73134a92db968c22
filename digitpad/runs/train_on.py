"""Training on: which package a person means, and the recipe that begins with its weights."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from digitpad.base import paths
from digitpad.base.language import tr
from digitpad.protocol.layers import MOST_CONVOLUTIONS, MOST_FILTERS
from digitpad.protocol.recipe import AS_THEY_ARE, MOST_LAYERS, MOST_UNITS, Augmentation, Recipe
from digitpad.recognition.models import model_store
from digitpad.recognition.models.model_store import KERAS_FILE, read_card
from digitpad.runs.run_folder import RunError

_BUNDLED = "bundled"
_NAME = re.compile(r"[\w.-]{1,60}")
_SUFFIX = "-on"
_LAYERS = ("network", "filters", "hidden_units", "batch_normalisation")
_MOST_EPOCHS, _MOST_ROUNDS, _HIGHEST_RATE = 10, 4, 6e-4  # of a network that a teacher taught, without it
_SHARE_AMONG_ALL = 4  # times that own samples pass, in an epoch of all other digits


def package_named(named: str) -> Path:
    """The folder of a package: "bundled", the name of a run, or a folder. Raises RunError if there is none."""
    run = paths.models_dir() / named
    if named == _BUNDLED:
        return paths.bundled_package_dir()
    for folder in (run, Path(named)):
        if folder.is_dir():
            return folder
    raise RunError(tr("There is no run and no folder {named}; `digitpad runs` lists the runs.", named=named))


def name_of(folder: Path) -> str:
    """What a package is called."""
    return _BUNDLED if folder == paths.bundled_package_dir() else model_store.name_of(folder.resolve())


def recipe_to_train_on(folder: Path) -> Recipe:
    """The recipe to train the package's network on: it has the same layers, and names the package.

    Raises ModelPackageError if the package's card is missing or damaged, and RunError if its network cannot be
    trained here.
    """
    card = read_card(folder)
    try:
        recipe = Recipe.from_json(card.recipe)
    except (ValueError, TypeError, AttributeError) as error:
        raise RunError(
            tr(
                "{folder} does not say how its network is built ({error}); train on from another one.",
                folder=name_of(folder),
                error=error,
            )
        ) from error
    if not can_be_built(recipe):
        raise RunError(
            tr("{folder} is of a network that is not trained here; train on from another one.", folder=name_of(folder))
        )
    return replace(
        _without_teacher(recipe),
        name=recipe.name if recipe.name.endswith(_SUFFIX) else recipe.name + _SUFFIX,
        sample_share=0,
        replay=0,
        keeps_answers=False,
        began_from=f"{name_of(folder)} ({str(card.sha256.get(KERAS_FILE))[:12]})",
    )


def _without_teacher(recipe: Recipe) -> Recipe:
    """The recipe, by labels alone, which teach less: in a short training, at a low rate, little is forgotten."""
    if recipe.teacher is None:
        return recipe
    return replace(
        recipe,
        teacher=None,
        epochs=min(recipe.epochs, _MOST_EPOCHS),
        rounds=min(recipe.rounds, _MOST_ROUNDS),
        learning_rate=min(recipe.learning_rate, _HIGHEST_RATE),
    )


def with_samples(recipe: Recipe) -> Recipe:
    """The recipe, learning from a person's own samples too.

    A network that is trained on learns them in a few short epochs, among others that keep it as it was. How many, and
    at which rate, was chosen on held-out people; `python -m digitpad_training.for_good` measures it on others.
    """
    if not recipe.began_from:
        how = recipe.augmentation or AS_THEY_ARE
        return replace(recipe, sample_share=_SHARE_AMONG_ALL, augmentation=how, rounds=recipe.rounds or 1)
    is_bent = recipe.augmentation not in (None, AS_THEY_ARE)
    return replace(
        recipe,
        epochs=3,
        batch_size=128,
        schedule="cosine",
        learning_rate=1e-4,
        averaging=0.0,
        rounds=4,
        teaching=1.0,
        temperature=1.0,
        teaches_pen=True,
        smoothing=0.0,
        styles=0,
        precision="float32",
        augmentation=recipe.augmentation if is_bent else Augmentation(),
        sample_share=10,
        replay=4_000,
        keeps_answers=True,
    )


def can_be_built(recipe: Recipe) -> bool:
    """Whether a network by this recipe, from wherever it is, can be made and named, and so can its teacher."""
    units = recipe.hidden_units
    return (
        _NAME.fullmatch(recipe.name) is not None
        and (recipe.teacher is None or _can_be_taught(recipe, recipe.teacher))
        and len(units) <= MOST_LAYERS
        and all(0 < each <= MOST_UNITS for each in units)
        and 0 <= recipe.dropout < 1
        and (recipe.network != "cnn" or len(units) > 0)
        and (recipe.network == "convolutional") == (len(recipe.filters) > 0)
        and len(recipe.filters) <= MOST_CONVOLUTIONS
        and all(0 < each <= MOST_FILTERS for each in recipe.filters)
    )


def _can_be_taught(recipe: Recipe, teacher: Recipe) -> bool:
    """Whether the teacher can be made, and the network can begin with its weights, if it is to."""
    has_its_layers = all(getattr(recipe, name) == getattr(teacher, name) for name in _LAYERS)
    is_made_here = teacher.network != "imported" and can_be_built(teacher)
    return is_made_here and (has_its_layers or not recipe.begins_from_teacher)
