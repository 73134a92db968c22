"""The subcommands for trainings: `train`, `runs`."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.exit_status import EXIT_INTERRUPTED, EXIT_OK
from digitpad.base.interruptions import EndedError, Interruptions
from digitpad.base.log import logger
from digitpad.base.paths import models_dir
from digitpad.base.say import say
from digitpad.commands.progress_bar import ProgressBar

if TYPE_CHECKING:
    from digitpad.processes.training import Training
    from digitpad.protocol.messages import Failed, Finished, Message, Order, Started
    from digitpad.protocol.recipe import Recipe
    from digitpad.runs.start import Start
    from digitpad.samples.hands import Hand


class TrainingCommandError(DigitpadError):
    """A training cannot begin, or failed."""


def train(options: argparse.Namespace) -> int:
    """Train by a recipe, or train a model on, and keep the run; returns the exit status."""
    from digitpad.commands.recipe_options import recipe_of

    _check(options)
    recipe = recipe_of(options)
    if options.find_learning_rate:
        return _find_rate(recipe, options)
    runs: list[Path] = []
    for seed in range(recipe.seed, recipe.seed + options.repeat):
        status, folder = _train_one(replace(recipe, seed=seed), options)
        if status != EXIT_OK:
            return status
        runs.append(folder)
    if len(runs) > 1:
        from digitpad.runs.accounts.compared import spread_in_words

        print(spread_in_words(runs), file=sys.stderr if options.json else sys.stdout)
    return EXIT_OK


def _check(options: argparse.Namespace) -> None:
    """Raises TrainingCommandError for options that cannot be used together."""
    if options.resume and options.out is None:
        raise TrainingCommandError("--resume continues the training for a folder; name the folder with --out.")
    if options.repeat > 1 and options.out is not None:
        raise TrainingCommandError("--repeat makes several runs; leave --out out, and find them by `digitpad runs`.")


def _train_one(recipe: Recipe, options: argparse.Namespace) -> tuple[int, Path]:
    """Train once; returns the exit status, and the folder of the run."""
    from digitpad.processes.training import Training
    from digitpad.protocol.messages import Failed

    with Interruptions() as interruptions:
        start = _start(recipe, options)
        with closing(start.claim), closing(Training(start.order)) as training:
            try:
                interruptions.watch_over(training)
                outcome, started = _follow(training, options.json)
            except EndedError as ended:
                training.close()
                _say_on_stderr(_what_is_left(start.order))
                return ended.status, start.order.folder
        if isinstance(outcome, Failed):
            status = _say_failure(outcome, start.order, started, interruptions.was_pressed)
        else:
            status = _say_finished(outcome, start.order, options, interruptions.was_pressed)
        return status, start.order.folder


def _find_rate(recipe: Recipe, options: argparse.Namespace) -> int:
    """Say which learning rate is suggested, and train nothing; returns the exit status."""
    from digitpad.data.named import data_files
    from digitpad.processes.doors import FIND_RATE
    from digitpad.processes.spawn import how_it_ended, reap, start_child
    from digitpad.protocol.messages import Failed, RateFound

    process, pipe = start_child("learning rate", FIND_RATE, recipe, data_files(options.data, recipe), is_awaited=False)
    with closing(process), closing(pipe):
        try:
            outcome: RateFound | Failed = pipe.recv()
        except EOFError as error:
            reap(process)
            raise TrainingCommandError(f"No learning rate was found ({how_it_ended(process)}); try again.") from error
        finally:
            process.kill()
            reap(process)
    if isinstance(outcome, Failed):
        if outcome.trace:
            logger().error("%s\n%s", outcome.sentence, outcome.trace)
        raise TrainingCommandError(outcome.sentence)
    print(json.dumps(asdict(outcome)) if options.json else f"--learning-rate {outcome.rate:g}")
    return EXIT_OK


def _start(recipe: Recipe, options: argparse.Namespace) -> Start:
    """Begin what the options ask for."""
    from digitpad.runs.start import start
    from digitpad.runs.train_on import package_named
    from digitpad.runs.unfinished import kept_recipe

    package = package_named(options.start).absolute() if options.start else None
    files, hand = _without_samples(options)
    kept = kept_recipe(options.out.absolute()) if options.resume else None
    return start(
        replace(recipe, epochs=options.epochs or (kept or recipe).epochs),
        files,
        "command",
        folder=options.out,
        device=options.device,
        resumes=options.resume,
        begins_from=package,
        in_use=package if hand else None,
        samples=hand.folder if hand else None,
    )


def _without_samples(options: argparse.Namespace) -> tuple[list[Path], Hand | None]:
    """The data files that are named, and the hand if its samples are. Raises SamplesError."""
    from digitpad.commands.samples import hand_of, names_samples

    files = [path for path in options.data if not names_samples(path)]
    if len(files) == len(options.data):
        if options.hand:
            raise TrainingCommandError("--hand says whose samples are learned; add --data samples to learn them.")
        return files, None
    from digitpad.samples.to_learn_from import check_enough

    hand = hand_of(options.hand)
    check_enough(hand)
    return files, hand


def _say_failure(failed: Failed, order: Order, started: Started | None, was_pressed: bool) -> int:
    """Say why a training failed, and what may follow. Raises TrainingCommandError unless it was told to stop."""
    from digitpad.runs.start import order_after

    if failed.trace:
        logger().error("%s\n%s", failed.sentence, failed.trace)
    following = order_after(failed, order, started)
    sentence = failed.sentence + (_how_to_follow(following, order) if following else "")
    if not was_pressed:
        raise TrainingCommandError(sentence)
    _say_on_stderr(sentence)
    return EXIT_INTERRUPTED


def _say_finished(finished: Finished, order: Order, options: argparse.Namespace, was_pressed: bool) -> int:
    """Say how good the network is, and where; returns the exit status."""
    if finished.diverged_in is not None:
        _say_on_stderr(f"The training diverged in epoch {finished.diverged_in}; choose a smaller learning rate.")
    print(
        f"{order.recipe.name}: {100 * finished.held_out_accuracy:.2f} % of held-out digits read right "
        f"(epoch {finished.best_epoch} of {finished.epochs}), saved to {options.out or order.folder}",
        file=sys.stderr if options.json else sys.stdout,
    )
    if order.samples is not None:
        _say_on_stderr(_what_became_of_samples(order, finished))
    if options.json:
        _print_outcome(finished)
    return EXIT_INTERRUPTED if was_pressed else EXIT_OK


def _print_outcome(finished: Finished) -> None:
    """The last line for scripts."""
    figures = {name: getattr(finished, name) for name in ("epochs", "best_epoch", "held_out_accuracy", "stopped")}
    print(json.dumps({"folder": str(finished.folder), **figures}), flush=True)


def _what_became_of_samples(order: Order, finished: Finished) -> str:
    """How the network reads what it had not learned, beside the one that it began from."""
    from digitpad.recognition.models.figures import compared_in_words
    from digitpad.recognition.models.model_store import read_card

    return compared_in_words(read_card(order.folder).metrics, finished.in_use, "The one that it began from")


def _what_is_left(order: Order) -> str:
    from digitpad.protocol.messages import NOTHING_LEARNED
    from digitpad.runs.unfinished import can_resume

    if not can_resume(order.folder):
        return NOTHING_LEARNED
    return f"The training was ended before it was saved.{_how_to_follow(replace(order, resumes=True), order)}"


def _how_to_follow(following: Order, order: Order) -> str:
    """The options that make the order that may follow another."""
    on_cpu = "" if following.device == order.device else f"--device {following.device}"
    if not following.resumes:
        return f" To start again with the CPU, add {on_cpu}."
    if order.resumes:
        return f" The same command{on_cpu and f' with {on_cpu}'} resumes it from its last epoch."
    with_cpu = on_cpu and f", and {on_cpu} to do so with the CPU"
    return f" To resume it from its last epoch, add --resume --out {order.folder}{with_cpu}."


def _say_on_stderr(sentence: str) -> None:
    with suppress(OSError):  # of a terminal that was closed
        print(f"digitpad: {sentence}", file=sys.stderr, flush=True)


def _follow(training: Training, as_json: bool) -> tuple[Finished | Failed, Started | None]:
    """Show a training until it ends; returns its outcome, and what it reported when the learning began."""
    from digitpad.protocol.messages import Failed, Finished, Started

    started: Started | None = None
    with closing(ProgressBar()) as bar:
        for message in training.messages():
            _print_json(message) if as_json else bar.show(message)
            if isinstance(message, Started):
                started = message
            elif isinstance(message, Finished | Failed):
                return message, started
    raise AssertionError("a training ends with a message that says how")


def _print_json(message: Message) -> None:
    from digitpad.protocol.messages import EpochFinished
    from digitpad.runs.run_folder import HISTORY_COLUMNS

    if isinstance(message, EpochFinished):
        print(json.dumps({name: getattr(message, name) for name in HISTORY_COLUMNS}), flush=True)


def runs(options: argparse.Namespace) -> int:
    """List the runs that were kept, newest first; returns the exit status."""
    from digitpad.recognition.models.figures import share_in_words
    from digitpad.runs.run_folder import list_runs

    for run in list_runs(models_dir(), say):
        if options.json:
            print(json.dumps({**run.card._asdict(), "name": run.name, "folder": str(run.folder), "epochs": run.epochs}))
        else:
            print(f"{run.name}: {run.card.architecture}, {run.epochs} epochs, {share_in_words(run.card.metrics)}")
    return EXIT_OK


def report(options: argparse.Namespace) -> int:
    """Write a run up; returns the exit status."""
    from digitpad.commands.new_file import check_new
    from digitpad.runs.accounts.writing_up import write_up
    from digitpad.runs.train_on import package_named

    check_new(options.out, options.force)
    write_up(package_named(options.run), options.out)
    return EXIT_OK


def add_training_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add these subcommands to the parser of the command line."""
    _add_train(commands)
    listing = commands.add_parser("runs", help="list the trainings that were kept")
    listing.add_argument("--json", action="store_true", help="print one JSON object per line")
    listing.set_defaults(carry_out=runs)
    _add_report(commands)


def _add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from digitpad.commands.recipe_options import above_0, add_recipe_options

    command = commands.add_parser(
        "train",
        help="train a network",
        description="Train a network by a preset, a recipe or layers of your own, or train one on.",
    )
    add_recipe_options(command)
    command.add_argument(
        "--data",
        type=Path,
        metavar="FILE",
        action="append",
        default=[],
        help="images, strokes or scans, or a folder with them; may be repeated (default: DIGITPAD_DATA, or a cache); "
        "samples: what a hand has taught, too",
    )
    command.add_argument("--hand", metavar="NAME", default="", help="whose samples (default: the only hand there is)")
    command.add_argument("--out", type=Path, metavar="DIR", help="where to keep the run (default: with the other runs)")
    command.add_argument(
        "--device", default="auto", metavar="ID", help="auto (the default), cpu, gpu:0 and so on, or gpus for all"
    )
    command.add_argument(
        "--resume", action="store_true", help="resume the training for --out that failed or was cut off"
    )
    command.add_argument(
        "--repeat", type=above_0, default=1, metavar="N", help="train N times, each with the next seed (default: 1)"
    )
    command.add_argument(
        "--find-learning-rate", action="store_true", help="try learning rates, print the one suggested, train nothing"
    )
    command.add_argument(
        "--json", action="store_true", help="print one JSON object per epoch, and one at the end that names the folder"
    )
    command.set_defaults(carry_out=train)


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from digitpad.commands.new_file import add_force

    writing = commands.add_parser(
        "report",
        help="write a run up as a page, a Keras script or a notebook",
        description="Write a run up: .html is a report; .py (a Keras script) and .ipynb train its network.",
    )
    writing.add_argument("run", metavar="RUN", help="a run, by its name, or its folder")
    writing.add_argument(
        "--out", type=Path, metavar="FILE", required=True, help="such as run.html, run.py or run.ipynb"
    )
    add_force(writing)
    writing.set_defaults(carry_out=report)
