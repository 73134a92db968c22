"""The options of `train` that say by which recipe: a preset, a file, a model to train on, and single choices."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from digitpad.base.errors import DigitpadError
from digitpad.base.files import plain_json
from digitpad.base.paths import printable
from digitpad.base.say import say
from digitpad.protocol.layers import with_layers
from digitpad.protocol.recipe import OWN, PRESETS, Recipe

_OF_THE_NETWORK = ("network", "filters", "hidden_units", "activation", "dropout")
_CHOICES = (
    *("activation", "dropout", "learning_rate", "batch_size", "optimizer", "weight_decay", "schedule"),
    *("seed", "patience", "epochs"),
)


class RecipeOptionError(DigitpadError):
    """The options make no recipe."""


def recipe_of(options: argparse.Namespace) -> Recipe:
    """The recipe that the options ask for. Raises DigitpadError, in one sentence."""
    from digitpad.commands.samples import names_samples
    from digitpad.runs.train_on import with_samples

    base = _base(options)
    return _with_choices(with_samples(base) if any(map(names_samples, options.data)) else base, options)


def _base(options: argparse.Namespace) -> Recipe:
    """The recipe before the single choices."""
    if options.start is not None:
        from digitpad.runs.train_on import package_named, recipe_to_train_on

        return recipe_to_train_on(package_named(options.start))
    if options.recipe is not None:
        return _read(options.recipe)
    if options.preset is not None:
        return _preset(options.preset)
    if options.resume and options.out is not None:
        from digitpad.runs.unfinished import kept_recipe

        kept = kept_recipe(options.out.absolute())
        if kept is not None:
            return kept
    if options.layers is not None:
        return OWN
    raise RecipeOptionError(
        "What is to be trained? Name a --preset, a --recipe, a model to train on (--from), or --layers."
    )


def _preset(preset: str) -> Recipe:
    recipes = {each.id: each.recipe for each in PRESETS}
    if preset not in recipes:
        raise RecipeOptionError(f"There is no preset {preset!r}; choose one of {', '.join(recipes)}.")
    return recipes[preset]


def _read(path: Path) -> Recipe:
    """The recipe in a file, or in the folder of a run."""
    from digitpad.runs.run_folder import RECIPE_FILE
    from digitpad.runs.train_on import can_be_built

    file = path / RECIPE_FILE if path.is_dir() else path
    try:
        recipe = Recipe.from_json(plain_json.read(file))
    except OSError as error:
        raise RecipeOptionError(
            f"{printable(file)} cannot be read ({error.strerror or error}); check the name."
        ) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise RecipeOptionError(
            f"{printable(file)} holds no recipe ({error}); name a {RECIPE_FILE}, as every run has one."
        ) from error
    if recipe.network == "imported":
        raise RecipeOptionError(
            f"The recipe in {printable(file)} is of a network that was imported, and does not say how that is built; "
            "train the model on with --from."
        )
    if not can_be_built(recipe):
        raise RecipeOptionError(
            f"The recipe in {printable(file)} is of a network that cannot be trained; use another one."
        )
    if recipe.began_from:
        say(f"The recipe trained on from {recipe.began_from}; this training begins with random weights.")
    return replace(recipe, began_from="")


def _with_choices(recipe: Recipe, options: argparse.Namespace) -> Recipe:
    chosen = {name: getattr(options, name) for name in _CHOICES if getattr(options, name) is not None}
    made = replace(recipe if options.layers is None else with_layers(recipe, options.layers), **chosen)
    if any(getattr(made, name) != getattr(recipe, name) for name in _OF_THE_NETWORK):
        if options.start is not None:
            raise RecipeOptionError(
                "--layers, --activation and --dropout are those of the model that is trained on; "
                "leave them out with --from."
            )
        made = replace(made, name=OWN.name, begins_from_teacher=False)  # it is no longer what its name says
    try:
        return Recipe.from_json(made.to_json())
    except ValueError as error:
        raise RecipeOptionError(f"This cannot be trained: {str(error).replace('_', ' ')}; choose another.") from error


def add_recipe_options(command: argparse.ArgumentParser) -> None:
    """Add the options to the parser of a command."""
    begin = command.add_mutually_exclusive_group()
    begin.add_argument("--preset", metavar="ID", help="the recipe, such as mlp-128")
    begin.add_argument(
        "--recipe", type=Path, metavar="FILE", help="the recipe in a file, such as the recipe.json of a run"
    )
    begin.add_argument(
        "--from", dest="start", metavar="RUN", help="train on: a run, a folder with a model package, or bundled"
    )
    choices = command.add_argument_group("choices", "each in place of the recipe's own")
    choices.add_argument("--epochs", type=above_0, metavar="N", help="how often to go through the training digits")
    choices.add_argument(
        "--layers", metavar="UNITS", help='hidden layers, such as "128, 64" or "conv 16, conv 32, 64"; "" for none'
    )
    choices.add_argument("--activation", choices=_allowed("activation"), help="of the hidden layers")
    choices.add_argument("--dropout", type=_share, metavar="SHARE", help="of each hidden layer, from 0 to 0.99")
    choices.add_argument("--learning-rate", type=_rate, metavar="RATE", help="such as 0.001")
    choices.add_argument("--batch-size", type=above_0, metavar="N", help="digits in a step")
    choices.add_argument(
        "--optimizer", choices=_allowed("optimizer"), help="adamw is Adam where there is no weight decay"
    )
    choices.add_argument("--weight-decay", type=_decay, metavar="RATE", help="from 0 to 1, such as 0.0001")
    choices.add_argument("--schedule", choices=_allowed("schedule"), help="how the learning rate changes")
    choices.add_argument("--seed", type=_whole, metavar="N", help="of the random numbers")
    choices.add_argument(
        "--patience", type=_whole, metavar="N", help="end after so many epochs without a better one; 0: off"
    )


def _allowed(name: str) -> tuple[str, ...]:
    assert name in {each.name for each in fields(Recipe)}
    return get_args(get_type_hints(Recipe)[name])


def _option(what: str, kind: Callable[[str], Any], is_right: Callable[[Any], bool]) -> Callable[[str], Any]:
    """What reads an option; argparse says ``what`` it has to be otherwise."""

    def read(text: str) -> Any:
        try:
            value = kind(text)
        except ValueError:
            value = None
        if value is None or not is_right(value):
            raise argparse.ArgumentTypeError(f"{text!r} is no {what}")
        return value

    return read


above_0 = _option("whole number above 0", int, lambda value: value > 0)
_whole = _option("whole number from 0 on", int, lambda value: value >= 0)
_share = _option("share from 0 to 0.99", float, lambda value: 0 <= value <= 0.99)
_decay = _option("number from 0 to 1", float, lambda value: 0 <= value <= 1)
_rate = _option("number above 0", float, lambda value: value > 0 and math.isfinite(value))
