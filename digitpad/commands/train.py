"""The subcommands that learn and measure: train, runs, evaluate."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing, suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from digitpad.base.errors import DigitpadError
from digitpad.base.interruptions import EndedError, Interruptions
from digitpad.base.log import logger
from digitpad.base.paths import models_dir
from digitpad.base.say import say

if TYPE_CHECKING:
    from tqdm import tqdm

    from digitpad.processes.training import Training
    from digitpad.protocol.messages import EpochFinished, Failed, Finished, Message, Order, Started
    from digitpad.protocol.recipe import Recipe
    from digitpad.runs.start import Start

EXIT_OK, EXIT_INTERRUPTED = 0, 130


class TrainingCommandError(DigitpadError):
    """A training cannot be begun, or came to nothing."""


def train(options: argparse.Namespace) -> int:
    """Train by a preset, or train a model on, and keep the run; returns the exit status."""
    from digitpad.processes.training import Training
    from digitpad.protocol.messages import Failed

    with Interruptions() as interruptions:
        start = _start(options)
        with closing(start.claim), closing(Training(start.order)) as training:
            try:
                interruptions.watch_over(training)
                outcome, started = _follow(training, options.json)
            except EndedError as ended:
                training.close()
                _say_on_stderr(_what_is_left(start.order))
                return ended.status
        if isinstance(outcome, Failed):
            return _say_failure(outcome, start.order, started, interruptions.was_pressed)
        return _say_finished(outcome, start.order, options, interruptions.was_pressed)


def _start(options: argparse.Namespace) -> Start:
    """Begin what the options ask for."""
    from digitpad.runs.start import start
    from digitpad.runs.train_on import package_named, recipe_to_go_on
    from digitpad.runs.unfinished import kept_recipe

    if options.resume and options.out is None:
        raise TrainingCommandError("--resume goes on with a training on its way to a folder; name it with --out.")
    package = package_named(options.start) if options.start else None
    recipe = recipe_to_go_on(package) if package else _preset(options.preset)
    kept = kept_recipe(options.out.absolute()) if options.resume else None
    return start(
        replace(recipe, epochs=options.epochs or (kept or recipe).epochs),
        options.data,
        "command",
        folder=options.out,
        device=options.device,
        resumes=options.resume,
        begins_from=package and package.absolute(),
    )


def _say_failure(failed: Failed, order: Order, started: Started | None, was_pressed: bool) -> int:
    """Say why a training failed, and what may follow. Raises TrainingCommandError if nobody had it stopped."""
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
    return EXIT_INTERRUPTED if was_pressed else EXIT_OK


def _what_is_left(order: Order) -> str:
    from digitpad.protocol.messages import NOTHING_LEARNED
    from digitpad.runs.unfinished import can_go_on

    if not can_go_on(order.folder):
        return NOTHING_LEARNED
    return f"The training was ended before it was saved.{_how_to_follow(replace(order, goes_on=True), order)}"


def _how_to_follow(following: Order, order: Order) -> str:
    """The options that make the order that may follow another."""
    on_cpu = "" if following.device == order.device else f"--device {following.device}"
    if not following.goes_on:
        return f" To start again with the CPU, add {on_cpu}."
    if order.goes_on:
        return f" The same command{on_cpu and f' with {on_cpu}'} goes on from its last epoch."
    with_cpu = on_cpu and f", and {on_cpu} to do so with the CPU"
    return f" To go on from its last epoch, add --resume --out {order.folder}{with_cpu}."


def _say_on_stderr(sentence: str) -> None:
    with suppress(OSError):  # of a terminal that was closed
        print(f"digitpad: {sentence}", file=sys.stderr, flush=True)


def _preset(preset: str) -> Recipe:
    from digitpad.protocol.recipe import PRESETS

    recipes = {each.id: each.recipe for each in PRESETS}
    if preset not in recipes:
        raise TrainingCommandError(f"There is no preset {preset!r}; choose one of {', '.join(recipes)}.")
    return recipes[preset]


def _follow(training: Training, as_json: bool) -> tuple[Finished | Failed, Started | None]:
    """Show a training until it ends; returns what came of it, and what it said when the learning began."""
    from digitpad.protocol.messages import Failed, Finished, Started

    started: Started | None = None
    with closing(_Bar()) as bar:
        for message in training.messages():
            _print_json(message) if as_json else bar(message)
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


class _Bar:
    """A progress bar on stderr, with the time left and the figures of the last epoch."""

    def __init__(self) -> None:
        self._bar: tqdm[object] | None = None
        self._steps = 0

    def __call__(self, message: Message) -> None:
        from tqdm import tqdm

        from digitpad.protocol.messages import EpochFinished, Failed, Finished, Preparing, Progressed, Started

        if isinstance(message, Preparing):
            self.close()
            print(f"{message.what}…", file=sys.stderr)
        elif isinstance(message, Started):
            self._steps = message.steps
            self._bar = tqdm(total=message.epochs * message.steps, unit="step", desc=message.device)
        elif isinstance(message, Progressed):
            self._move_to((message.epoch - 1) * self._steps + message.step)
        elif isinstance(message, EpochFinished):
            self._move_to(message.epoch * self._steps)
            self._show_figures(message)
        elif isinstance(message, Finished | Failed):
            self.close()

    def _move_to(self, step: int) -> None:
        if self._bar is not None:
            self._bar.update(step - self._bar.n)

    def _show_figures(self, epoch: EpochFinished) -> None:
        if self._bar is not None:
            self._bar.set_postfix(loss=f"{epoch.loss:.3f}", held_out=f"{100 * epoch.held_out_accuracy:.2f} %")

    def close(self) -> None:
        """Leave it as it is on the terminal, and go on below it."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def runs(options: argparse.Namespace) -> int:
    """List the runs that were kept, newest first; returns the exit status."""
    from digitpad.recognition.model_card import share_in_words
    from digitpad.runs.run_folder import list_runs

    for run in list_runs(models_dir(), say):
        if options.json:
            print(json.dumps({**asdict(run.card), "name": run.name, "folder": str(run.folder), "epochs": run.epochs}))
        else:
            print(f"{run.name}: {run.card.architecture}, {run.epochs} epochs, {share_in_words(run.card.metrics)}")
    return EXIT_OK


def evaluate(options: argparse.Namespace) -> int:
    """Measure a model package on a data file; returns the exit status."""
    from digitpad.data.named import evaluate_file
    from digitpad.processes.trial import open_tried
    from digitpad.recognition.model_store import active_package_dir

    classifier = open_tried(options.model or active_package_dir()).classifier
    evaluation = evaluate_file(options.data, classifier)
    if evaluation.remark:
        print(f"digitpad: {evaluation.remark}.", file=sys.stderr)
    counts = evaluation.confusion
    per_digit = [int(row[digit]) / int(row.sum()) if row.any() else None for digit, row in enumerate(counts)]
    if options.json:
        figures = {
            "digits": len(evaluation.labels),
            "accuracy": evaluation.accuracy,
            "per_digit": per_digit,
            "confusion": counts.tolist(),
            "ece": evaluation.calibration_error,
        }
        print(json.dumps(figures, allow_nan=False))
        return EXIT_OK
    low, high = evaluation.interval
    read = f"{100 * evaluation.accuracy:.2f} % of {len(evaluation.labels):,} digits read right"
    print(f"{read} (95 %: {100 * low:.2f} to {100 * high:.2f} %)")
    print(f"calibration error {100 * evaluation.calibration_error:.2f} %")
    for digit, share in enumerate(per_digit):
        print(f"{digit}: {'none' if share is None else f'{100 * share:.2f} %'}")
    return EXIT_OK
