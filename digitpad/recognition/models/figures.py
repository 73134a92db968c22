"""How well a network reads, in words: what its card says, and any share of digits."""

import re
from collections.abc import Mapping
from typing import Any

from digitpad.base import language
from digitpad.base.language import joined, listed, tr
from digitpad.recognition.models.model_card import ModelCard

_MEASURED = {
    "mnist_test": tr("MNIST test digits"),
    "own_test": tr("test digits of its own data"),
    "pen_held_out_writers": tr("writers it never saw"),
    "own_samples": tr("a hand's samples that it had not learned"),
    "known_digits": tr("digits made to try it on"),
}
_HEADINGS = {
    "mnist_test": tr("MNIST test digits"),
    "own_test": tr("Test digits of its own data"),
    "pen_held_out_writers": tr("Writers it never saw"),
    "own_samples": tr("A hand's samples that it had not learned"),
    "known_digits": tr("Digits made to try it on"),
}
_MEASURED_OF = {
    "mnist_test": tr("test digits of MNIST"),
    "own_test": tr("test digits of its own data"),
    "pen_held_out_writers": tr("digits of writers it never saw"),
    "own_samples": tr("samples of a hand that it had not learned"),
    "known_digits": tr("digits made to try it on"),
}
_DASH = "–"
_ARCHITECTURE = re.compile(
    r"(?P<image>[\dx]{1,9})(?:-convolutions of (?P<filters>[\d, ]{1,200}))?-(?P<dense>[\d-]{1,200}), "
    r"(?P<weights>[\d,]{1,20}) weights",
    re.ASCII,
)
_COMPARED = {
    "mnist_test": tr("MNIST's test digits"),
    "own_test": tr("the test digits of these data"),
    "pen_held_out_writers": tr("unseen people's pen strokes"),
    "own_samples": tr("your samples that it had not learned"),
}
_IN_USE = tr("the model in use")
_TABLED = ("mnist_test", "own_test", "pen_held_out_writers")


def per_cent(share: float, places: int = 2) -> str:
    """A share in 0..1 as text, such as "97.53 %"."""
    return language.percent(share, places)


def share_in_words(metrics: Mapping[str, Any]) -> str:
    """How well a network reads, in one line."""
    said = [
        tr("{share} of {what}", share=per_cent(figures["accuracy"]), what=what) for what, figures in _measured(metrics)
    ]
    if not said:
        return tr("not measured")
    return tr("{digits} read right", digits=_listed(said))


def compared_in_words(new: Mapping[str, Any], in_use: Mapping[str, Any] | None, other: str = _IN_USE) -> str:
    """A sentence with the figures of a new network, and those of the ``other`` one if there are any."""
    if in_use is None:
        return tr("It reads {digits}.", digits=_what_it_reads(new))
    return tr(
        "It reads {digits}; {other}, {others}.", digits=_what_it_reads(new), other=other, others=_what_it_reads(in_use)
    )


def cells_of_the_card(card: ModelCard) -> list[str]:
    """The shares of MNIST and of pen strokes that were read right, for a table; a dash where it was not measured.

    In the place of MNIST's it may be the share of test digits of its own data, which then says so.
    """
    mnist, own, pen = (_cell(card.metrics.get(part)) for part in _TABLED)
    return [tr("{own} of its own", own=own) if own and not mnist else mnist or _DASH, pen or _DASH]


def _cell(figures: Mapping[str, Any] | None) -> str:
    return per_cent(figures["accuracy"]) if figures else ""


def measured_in_words(card: ModelCard) -> list[str]:
    """How many digits of each kind a card says that its network read right, a line for each."""
    return [
        tr(
            "It reads {share} of {digits} {what} right.",
            share=per_cent(figures["accuracy"], 1),
            digits=figures["digits"],
            what=what,
        )
        for what, figures in _measured(card.metrics, _MEASURED_OF)
    ]


def architecture_in_words(card: ModelCard) -> str:
    """What the card says of the layers and weights, of which it speaks in English."""
    found = _ARCHITECTURE.fullmatch(card.architecture)
    if found is None:
        return card.architecture
    filters = found["filters"] and tr("convolutions of {filters}", filters=found["filters"])
    layers = joined("-", [part for part in (found["image"], filters, found["dense"]) if part])
    weights = tr("{n} weight(s)", "", int(found["weights"].replace(",", "")))
    return listed([layers, weights])


def rows_of_the_card(card: ModelCard, title: str = "") -> list[tuple[str, str]]:
    """What a card says of its network, as label and text; ``title`` stands in the place of its name."""
    rows = [(tr("Model"), listed([title or card.name, card.date])), (tr("Network"), architecture_in_words(card))]
    for heading, figures in _measured(card.metrics, _HEADINGS):
        read = tr("{share} of {digits} read right", share=per_cent(figures["accuracy"], 1), digits=figures["digits"])
        rows.append((heading, read))
    return rows


def _measured(metrics: Mapping[str, Any], words: Mapping[str, str] = _MEASURED) -> list[tuple[str, Mapping[str, Any]]]:
    """What the figures were measured on, in these words, and the figures."""
    return [(what, metrics[part]) for part, what in words.items() if metrics.get(part)]


def _what_it_reads(metrics: Mapping[str, Any]) -> str:
    known = [_compared(part, metrics[part]) for part in _COMPARED if part in metrics]
    if not known:
        return tr("no digits that it was tested on")
    return _listed(known)


def _listed(said: list[str]) -> str:
    *others, last = said
    return tr("{others} and {last}", others=listed(others), last=last) if others else last


def _compared(part: str, figures: Mapping[str, Any]) -> str:
    """A share; of a few samples, how many of how many."""
    if part == "own_samples":
        right = round(figures["accuracy"] * figures["digits"])
        return tr("{right} of {digits} of {part}", right=right, digits=figures["digits"], part=_COMPARED[part])
    return tr("{share} of {part}", share=per_cent(figures["accuracy"]), part=_COMPARED[part])
