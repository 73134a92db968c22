"""The subcommand that measures a network: `evaluate`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.base.exit_status import EXIT_OK
from digitpad.base.say import say

if TYPE_CHECKING:
    from digitpad.data.evaluation import Evaluation
    from digitpad.recognition.models.model_store import ModelPackage


def add_evaluate_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], model: argparse.ArgumentParser
) -> None:
    """Add this subcommand to the parser of the command line."""
    command = commands.add_parser(
        "evaluate",
        parents=[model],
        help="measure a network on a data file",
        description="Measure a network on MNIST's test digits, or on all images or pen strokes of a file: IDX, CSV, "
        "npz, TFRecords, a folder or zip file of images in folders named 0 to 9, UNIPEN, or UCI's pendigits.tes.",
    )
    command.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="FILE",
        help="images or pen strokes; samples: what the hand has taught, each read without itself",
    )
    command.add_argument("--hand", metavar="NAME", default="", help="whose samples (default: the only hand there is)")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(carry_out=evaluate)


def evaluate(options: argparse.Namespace) -> int:
    """Measure a model package on a data file; returns the exit status."""
    from digitpad.commands.samples import names_samples
    from digitpad.data.named import evaluate_file
    from digitpad.processes.trial import open_tried
    from digitpad.recognition.models.model_store import active_package_dir

    package = open_tried(options.model or active_package_dir())
    if names_samples(options.data):
        return _evaluate_samples(options, package)
    evaluation = evaluate_file(options.data, package.classifier)
    if evaluation.remark:
        say(f"{evaluation.remark}.")
    print(_as_json(evaluation) if options.json else _as_text(evaluation))
    return EXIT_OK


def _evaluate_samples(options: argparse.Namespace, package: ModelPackage) -> int:
    """Measure the network alone, and with what the hand has taught."""
    from digitpad.commands.samples import hand_of
    from digitpad.samples.hands import SamplesError
    from digitpad.samples.learned import learn
    from digitpad.samples.store import read_samples

    hand, reader = hand_of(options.hand), package.classifier.twin(gives_features=True)
    learned = learn(read_samples(hand, say), reader)
    if package.card.has_learned_samples:
        say("This network has learned samples for good, so it is measured by the fifth that no training learns.")
        learned = learned.held_out()
    if not learned.stored:
        raise SamplesError(f"The hand {hand.name} has no samples; teach the pad some first.")
    alone, taught = learned.evaluations()
    if options.json:
        print(json.dumps({"alone": json.loads(_as_json(alone)), "taught": json.loads(_as_json(taught))}))
    else:
        print(f"The network alone:\n{_as_text(alone)}\n")
        print(f"With what the hand {hand.name} has taught:\n{_as_text(taught)}")
    return EXIT_OK


def _as_json(evaluation: Evaluation) -> str:
    figures = {
        "digits": len(evaluation.labels),
        "accuracy": evaluation.accuracy,
        "per_digit": _per_digit(evaluation),
        "confusion": evaluation.confusion.tolist(),
        "ece": evaluation.calibration_error,
    }
    return json.dumps(figures, allow_nan=False)


def _as_text(evaluation: Evaluation) -> str:
    low, high = evaluation.interval
    read = f"{100 * evaluation.accuracy:.2f} % of {len(evaluation.labels):,} digits read right"
    lines = [
        f"{read} (95 %: {100 * low:.2f} to {100 * high:.2f} %)",
        f"calibration error {100 * evaluation.calibration_error:.2f} %",
    ]
    for digit, share in enumerate(_per_digit(evaluation)):
        lines.append(f"{digit}: {'none' if share is None else f'{100 * share:.2f} %'}")
    return "\n".join(lines)


def _per_digit(evaluation: Evaluation) -> list[float | None]:
    """The share of each digit that is read right, in 0 to 1; None where there is no such digit."""
    counts = evaluation.confusion
    return [int(row[digit]) / int(row.sum()) if row.any() else None for digit, row in enumerate(counts)]
