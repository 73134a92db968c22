"""Two runs beside each other: what differs in their recipes, and whether one reads the held-out digits better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean, stdev
from typing import Any

from digitpad.base.language import in_turn, joined, number, tr
from digitpad.data.mcnemar import Difference
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.models.model_store import name_of, read_card
from digitpad.runs.held_out import read_answers
from digitpad.runs.run_folder import best_row

_WORDS = {
    "hidden_units": tr("layers"),
    "filters": tr("convolutions"),
    "pen_share": tr("pen strokes"),
    "scan_share": tr("scans"),
    "uji_share": tr("Spanish strokes"),
}
_LONGEST = 30


def what_differs(first: Mapping[str, Any], second: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """The choices of two recipes, as plain values, that differ: the name of each, and both values in words."""
    names = [name for name in first if name != "name"] + [name for name in second if name not in first]
    return [
        (_WORDS.get(name, name.replace("_", " ")), in_words(first.get(name)), in_words(second.get(name)))
        for name in names
        if first.get(name) != second.get(name)
    ]


def in_words(value: Any) -> str:
    """A choice of a recipe as a person reads it."""
    if value is None or value is False:
        return tr("no")
    if value is True:
        return tr("yes")
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or tr("none")
    if isinstance(value, Mapping):
        return str(value.get("name", "yes"))[:_LONGEST]
    return str(value)[:_LONGEST] or tr("no")


def recipes_in_words(first: Path, second: Path) -> str:
    """What differs between the recipes of two models, in a sentence. Raises ModelPackageError."""
    differing = what_differs(read_card(first).recipe, read_card(second).recipe)
    if not differing:
        return tr("Both have the same recipe.")
    said = [tr("{name}: {one} and {other}", name=name, one=one, other=other) for name, one, other in differing]
    return tr("What differs: {differences}.", differences=joined("; ", said))


def readings_in_words(first: Path, second: Path) -> str:
    """Which of two runs reads the held-out digits better, by McNemar's test. Raises DataFileError."""
    answers, others = read_answers(first), read_answers(second)
    if answers is None or others is None:
        without = name_of(first if answers is None else second)
        return tr(
            "{without} did not keep what it answered to each digit, so the two cannot be tested against each other.",
            without=without,
        )
    if not answers.are_of_the_same_digits(others):
        return tr("They were tried on different held-out digits, so the two cannot be tested against each other.")
    return in_a_sentence(Difference.of(answers.right, others.right))


def in_a_sentence(difference: Difference) -> str:
    """What the test says of two runs, of which the first stands above the second in the list."""
    p = (
        tr("p < {chance}", chance=number(0.001, None))
        if difference.chance < 0.001
        else tr("p = {chance}", chance=number(float(f"{difference.chance:.2g}"), None))
    )
    figures = tr(
        "Of the same {digits} held-out digits the upper one reads {upper} right and the lower "
        "one {lower}; {upper_alone} only the upper one, {lower_alone} only the lower one.",
        digits=difference.digits,
        upper=per_cent(difference.first_right / difference.digits),
        lower=per_cent(difference.second_right / difference.digits),
        upper_alone=difference.only_first,
        lower_alone=difference.only_second,
    )
    if difference.is_within_chance:
        verdict = tr("The difference is within chance ({p}).", p=p)
    elif difference.only_first > difference.only_second:
        verdict = tr("The upper one reads better, and not by chance alone ({p}).", p=p)
    else:
        verdict = tr("The lower one reads better, and not by chance alone ({p}).", p=p)
    return in_turn([figures, verdict])


def spread_in_words(runs: Sequence[Path]) -> str:
    """Mean and standard deviation of several runs' accuracies on held-out digits. Raises RunError."""
    shares = [best_row(run)["held_out_accuracy"] for run in runs]
    return tr(
        "{n} runs: {mean} of the held-out digits read right on average, with a standard "
        "deviation of {deviation} points (from {lowest} to {highest}).",
        "",
        len(shares),
        mean=per_cent(mean(shares)),
        deviation=number(100 * stdev(shares), 2),
        lowest=per_cent(min(shares)),
        highest=per_cent(max(shares)),
    )
