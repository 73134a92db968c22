"""How well a network reads, in words: what its card says, and any share of digits."""

import re
from collections.abc import Mapping
from typing import Any

from digitpad.base import language
from digitpad.base.language import in_turn, joined, listed, tr
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
_DASH = "–"
_ARCHITECTURE = re.compile(
    r"(?P<image>[\dx]{1,9})(?:-convolutions of (?P<filters>[\d, ]{1,200}))?-(?P<dense>[\d-]{1,200}), "
    r"(?P<weights>[\d,]{1,20}) weights",
    re.ASCII,
)
_COMPARED = ("mnist_test", "own_test", "pen_held_out_writers", "own_samples")
_IN_USE = tr("The model in use")
_TABLED = ("mnist_test", "own_test", "pen_held_out_writers")


def per_cent(share: float, places: int = 2) -> str:
    """A share in 0..1 as text, such as "97.53 %"."""
    return language.percent(share, places)


def share_in_words(metrics: Mapping[str, Any]) -> str:
    """How well a network reads, in one line."""
    said = [_share_of(what, figures) for what, figures in _measured(metrics)]
    return tr("read right: {figures}", figures=listed(said)) if said else tr("not measured")


def compared_in_words(new: Mapping[str, Any], in_use: Mapping[str, Any] | None, other: str = _IN_USE) -> str:
    """The figures of a new network in a sentence, and in another those of the ``other`` one if there are any."""
    sentences = [tr("It reads right: {figures}.", figures=_what_it_reads(new))]
    if in_use is not None:
        sentences.append(tr("{network}: {figures}.", network=other, figures=_what_it_reads(in_use)))
    return in_turn(sentences)


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
    return [tr("{heading}: {read}", heading=heading, read=read) for heading, read in _rows_of_figures(card)]


def architecture_in_words(card: ModelCard) -> str:
    """What the card says of the layers and weights, of which it speaks in English."""
    found = _ARCHITECTURE.fullmatch(card.architecture)
    if found is None:
        return card.architecture
    layers = f"{found['image']}-{found['dense']}"
    if found["filters"]:
        filters = tr("convolutions of {filters}", filters=found["filters"])
        layers = joined("-", [found["image"], filters, found["dense"]])
    weights = tr("{n} weight(s)", "", int(found["weights"].replace(",", "")))
    return listed([layers, weights])


def rows_of_the_card(card: ModelCard, title: str = "") -> list[tuple[str, str]]:
    """What a card says of its network, as label and text; ``title`` stands in the place of its name."""
    rows = [(tr("Model"), listed([title or card.name, card.date])), (tr("Network"), architecture_in_words(card))]
    return [*rows, *_rows_of_figures(card)]


def _rows_of_figures(card: ModelCard) -> list[tuple[str, str]]:
    return [
        (
            heading,
            tr("{share} of {digits} read right", share=per_cent(figures["accuracy"], 1), digits=figures["digits"]),
        )
        for heading, figures in _measured(card.metrics, _HEADINGS)
    ]


def _measured(metrics: Mapping[str, Any], words: Mapping[str, str] = _MEASURED) -> list[tuple[str, Mapping[str, Any]]]:
    """What the figures were measured on, in these words, and the figures."""
    return [(what, metrics[part]) for part, what in words.items() if metrics.get(part)]


def _what_it_reads(metrics: Mapping[str, Any]) -> str:
    known = [part for part in _COMPARED if part in metrics]
    return listed([_compared(part, metrics[part]) for part in known]) if known else tr("not measured")


def _compared(part: str, figures: Mapping[str, Any]) -> str:
    """A share; of a few samples, how many of how many."""
    if part != "own_samples":
        return _share_of(_MEASURED[part], figures)
    right = round(figures["accuracy"] * figures["digits"])
    return tr("{right} of {digits} ({what})", right=right, digits=figures["digits"], what=_MEASURED[part])


def _share_of(what: str, figures: Mapping[str, Any]) -> str:
    return tr("{share} ({what})", share=per_cent(figures["accuracy"]), what=what)
