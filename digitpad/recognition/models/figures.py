"""How well a network reads, in words: what its card says, and any share of digits."""

from collections.abc import Mapping
from typing import Any

from digitpad.recognition.models.model_card import ModelCard

_MEASURED = {
    "mnist_test": "MNIST test digits",
    "own_test": "test digits of its own data",
    "pen_held_out_writers": "writers it never saw",
    "own_samples": "a hand's samples that it had not learned",
    "known_digits": "digits made to try it on",
}
_MEASURED_OF = {
    "mnist_test": "test digits of MNIST",
    "own_test": "test digits of its own data",
    "pen_held_out_writers": "digits of writers it never saw",
    "own_samples": "samples of a hand that it had not learned",
    "known_digits": "digits made to try it on",
}
_DASH = "–"
_COMPARED = {
    "mnist_test": "MNIST's test digits",
    "own_test": "the test digits of these data",
    "pen_held_out_writers": "unseen people's pen strokes",
    "own_samples": "your samples that it had not learned",
}
_TABLED = ("mnist_test", "own_test", "pen_held_out_writers")


def per_cent(share: float, places: int = 2) -> str:
    """A share in 0..1 as text, such as "97.53 %"."""
    return f"{100 * share:.{places}f} %"


def share_in_words(metrics: Mapping[str, Any]) -> str:
    """How well a network reads, in one line."""
    said = [f"{per_cent(figures['accuracy'])} of {what}" for what, figures in _measured(metrics)]
    if not said:
        return "not measured"
    *others, last = said
    return (f"{', '.join(others)} and {last}" if others else last) + " read right"


def compared_in_words(new: Mapping[str, Any], in_use: Mapping[str, Any] | None, other: str = "the model in use") -> str:
    """A sentence with the figures of a new network, and those of the ``other`` one if there are any."""
    if in_use is None:
        return f"It reads {_what_it_reads(new)}."
    return f"It reads {_what_it_reads(new)}; {other}, {_what_it_reads(in_use)}."


def cells_of_the_card(card: ModelCard) -> list[str]:
    """The shares of MNIST and of pen strokes that were read right, for a table; a dash where it was not measured.

    In the place of MNIST's it may be the share of test digits of its own data, which then says so.
    """
    mnist, own, pen = (_cell(card.metrics.get(part)) for part in _TABLED)
    return [f"{own} of its own" if own and not mnist else mnist or _DASH, pen or _DASH]


def _cell(figures: Mapping[str, Any] | None) -> str:
    return per_cent(figures["accuracy"]) if figures else ""


def measured_in_words(card: ModelCard) -> list[str]:
    """How many digits of each kind a card says that its network read right, a line for each."""
    return [
        f"It reads {per_cent(figures['accuracy'], 1)} of {figures['digits']:,} {what} right."
        for what, figures in _measured(card.metrics, _MEASURED_OF)
    ]


def rows_of_the_card(card: ModelCard, title: str = "") -> list[tuple[str, str]]:
    """What a card says of its network, as label and text; ``title`` stands in the place of its name."""
    rows = [("Model", f"{title or card.name}, {card.date}"), ("Network", card.architecture)]
    for what, figures in _measured(card.metrics):
        read = f"{per_cent(figures['accuracy'], 1)} of {figures['digits']:,} read right"
        rows.append((what[0].upper() + what[1:], read))
    return rows


def _measured(metrics: Mapping[str, Any], words: Mapping[str, str] = _MEASURED) -> list[tuple[str, Mapping[str, Any]]]:
    """What the figures were measured on, in these words, and the figures."""
    return [(what, metrics[part]) for part, what in words.items() if metrics.get(part)]


def _what_it_reads(metrics: Mapping[str, Any]) -> str:
    known = [_compared(part, metrics[part]) for part in _COMPARED if part in metrics]
    if not known:
        return "no digits that it was tested on"
    *others, last = known
    return f"{', '.join(others)} and {last}" if others else last


def _compared(part: str, figures: Mapping[str, Any]) -> str:
    """A share; of a few samples, how many of how many."""
    if part == "own_samples":
        right = round(figures["accuracy"] * figures["digits"])
        return f"{right:,} of {figures['digits']:,} of {_COMPARED[part]}"
    return f"{per_cent(figures['accuracy'])} of {_COMPARED[part]}"
