"""The card of a model package: what the network is, how it was made, and how well it reads."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

PREPROCESSING_VERSION = 1
"""Raised whenever the way from ink to digit image changes, since a network fits only its own."""


@dataclass(frozen=True)
class ModelCard:
    """``sha256`` maps each file of the package but the card to the hexadecimal digest of its content."""

    name: str
    date: str
    architecture: str
    recipe: Mapping[str, Any]
    metrics: Mapping[str, Any]
    preprocessing_version: int
    sha256: Mapping[str, str]

    def to_json(self) -> str:
        """The card as the text of ``card.json``."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "ModelCard":
        """Read the text of a ``card.json``; raises ValueError if it is no card."""
        fields = json.loads(text)
        try:
            card = cls(**fields)
        except TypeError as error:
            raise ValueError(f"the card's fields do not fit: {error}") from error
        if isinstance(card.sha256, dict) and isinstance(card.name, str):
            return card
        raise ValueError("the card's name or sums are of another kind")


_MEASURED = {
    "mnist_test": "MNIST test digits",
    "pen_held_out_writers": "writers it never saw",
    "known_digits": "digits made to try it on",
}


def shares(metrics: Mapping[str, Any]) -> list[tuple[str, float, int]]:
    """What a card's figures say it was measured on: in words, the share read right in 0..1, and how many digits."""
    known = [(what, metrics.get(part)) for part, what in _MEASURED.items()]
    return [
        (what, figures["accuracy"], figures["digits"])
        for what, figures in known
        if isinstance(figures, dict) and {"accuracy", "digits"} <= figures.keys()
    ]


def share_in_words(metrics: Mapping[str, Any]) -> str:
    """How well a network reads, in one line."""
    said = [f"{100 * share:.2f} % of {what}" for what, share, _digits in shares(metrics)]
    if not said:
        return "not measured"
    *others, last = said
    return (f"{', '.join(others)} and {last}" if others else last) + " read right"


def rows_of_the_card(card: ModelCard) -> list[tuple[str, str]]:
    """What a card says of its network, as label and text."""
    rows = [("Model", f"{card.name}, {card.date}"), ("Network", card.architecture)]
    for what, share, digits in shares(card.metrics):
        rows.append((what[0].upper() + what[1:], f"{share * 100:.1f} % of {digits:,} read right"))
    return rows
