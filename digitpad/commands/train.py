"""The subcommands that learn and measure: train, runs, evaluate."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from contextlib import closing
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING

from digitpad.base.edition import why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.base.log import logger
from digitpad.base.paths import models_dir
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.processes.training import Training
    from digitpad.protocol.messages import EpochFinished, Failed, Finished, Message, Order
    from digitpad.protocol.recipe import Recipe

EXIT_OK, EXIT_INTERRUPTED = 0, 130


class TrainingCommandError(DigitpadError):
    """A training cannot be begun, or came to nothing."""


def train(options: argparse.Namespace) -> int:
    """Train by a preset, or train a model on, and keep the run; returns the exit status."""
    _check_tensorflow()
    from digitpad.data.named import check_order, data_files
    from digitpad.processes.training import Training
    from digitpad.protocol.messages import Failed, Order
    from digitpad.runs.claim import Claim, forget_left_behind
    from digitpad.runs.run_folder import check_free, new_run_dir
    from digitpad.runs.train_on import package_named, recipe_to_go_on

    if options.resume and options.out is None:
        raise TrainingCommandError("--resume goes on with a training on its way to a folder; name it with --out.")
    start = package_named(options.start) if options.start else None
    recipe = recipe_to_go_on(start) if start else _preset(options.preset)
    recipe = replace(recipe, epochs=options.epochs or recipe.epochs)
    mnist, pen = data_files(options.data, recipe)
    check_order(recipe, mnist)
    forget_left_behind(models_dir())
    folder = options.out or new_run_dir(models_dir(), recipe, datetime.now())
    check_free(folder)
    order = Order(
        recipe,
        mnist,
        pen,
        folder.absolute(),
        options.device,
        goes_on=options.resume,
        start=start and start.absolute(),
    )
    with closing(Claim(order.folder, "command")):
        outcome = _followed(Training(order), options.json)
    if isinstance(outcome, Failed):
        if outcome.trace:
            logger().error("%s\n%s", outcome.sentence, outcome.trace)
        can_go_on = outcome.can_go_on and not options.resume
        raise TrainingCommandError(outcome.sentence + (_how_to_go_on(order) if can_go_on else ""))
    stream = sys.stderr if options.json else sys.stdout
    print(
        f"{recipe.name}: {100 * outcome.held_out_accuracy:.2f} % of held-out digits read right "
        f"(epoch {outcome.best_epoch} of {outcome.epochs}), saved to {folder}",
        file=stream,
    )
    return EXIT_INTERRUPTED if outcome.stopped else EXIT_OK


def _how_to_go_on(order: Order) -> str:
    return (
        f" To go on from its last epoch, add --resume --out {order.folder}"
        + ("" if order.device == "cpu" else ", and --device cpu to do so with the CPU")
        + "."
    )


def _check_tensorflow() -> None:
    reason = why_no_training()
    if reason:
        raise TrainingCommandError(reason)


def _preset(preset: str) -> Recipe:
    from digitpad.protocol.recipe import PRESETS

    recipes = {each.id: each.recipe for each in PRESETS}
    if preset not in recipes:
        raise TrainingCommandError(f"There is no preset {preset!r}; choose one of {', '.join(recipes)}.")
    return recipes[preset]


def _followed(training: Training, as_json: bool) -> Finished | Failed:
    """Show a training until it ends; Ctrl-C asks it to stop and keep its best epoch, a second one ends it."""
    from digitpad.protocol.messages import Failed, Finished

    def stop(_signal: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        training.stop()

    usual = signal.signal(signal.SIGINT, stop)
    show = _print_json if as_json else _Bar()
    try:
        for message in training.messages():
            show(message)
            if isinstance(message, Finished | Failed):
                return message
    finally:
        signal.signal(signal.SIGINT, usual)
        training.close()
    raise AssertionError("a training ends with a message that says how")


def _print_json(message: Message) -> None:
    from digitpad.protocol.messages import EpochFinished
    from digitpad.runs.run_folder import HISTORY_COLUMNS

    if isinstance(message, EpochFinished):
        print(json.dumps({name: getattr(message, name) for name in HISTORY_COLUMNS}), flush=True)


class _Bar:
    """A progress bar on stderr, with the time left and the figures of the last epoch."""

    def __init__(self) -> None:
        from tqdm import tqdm

        self._tqdm = tqdm
        self._bar: tqdm[object] | None = None
        self._steps = 0

    def __call__(self, message: Message) -> None:
        from digitpad.protocol.messages import EpochFinished, Failed, Finished, Preparing, Progressed, Started

        if isinstance(message, Preparing):
            self._close()
            print(f"{message.what}…", file=sys.stderr)
        elif isinstance(message, Started):
            self._steps = message.steps
            self._bar = self._tqdm(total=message.epochs * message.steps, unit="step", desc=message.device)
        elif isinstance(message, Progressed):
            self._move_to((message.epoch - 1) * self._steps + message.step)
        elif isinstance(message, EpochFinished):
            self._move_to(message.epoch * self._steps)
            self._show_figures(message)
        elif isinstance(message, Finished | Failed):
            self._close()

    def _move_to(self, step: int) -> None:
        if self._bar is not None:
            self._bar.update(step - self._bar.n)

    def _show_figures(self, epoch: EpochFinished) -> None:
        if self._bar is not None:
            self._bar.set_postfix(loss=f"{epoch.loss:.3f}", held_out=f"{100 * epoch.held_out_accuracy:.2f} %")

    def _close(self) -> None:
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
        print(json.dumps(figures))
        return EXIT_OK
    low, high = evaluation.interval
    read = f"{100 * evaluation.accuracy:.2f} % of {len(evaluation.labels):,} digits read right"
    print(f"{read} (95 %: {100 * low:.2f} to {100 * high:.2f} %)")
    print(f"calibration error {100 * evaluation.calibration_error:.2f} %")
    for digit, share in enumerate(per_digit):
        print(f"{digit}: {'none' if share is None else f'{100 * share:.2f} %'}")
    return EXIT_OK
