"""The card of a model package: what the network is, how it was made, and how well it reads."""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from digitpad.base.files import plain_json
from digitpad.base.language import tr

PREPROCESSING_VERSION = 1
"""Increased whenever the way from ink to digit image changes, since a network fits only its own."""

_MOST_FILES = 16
_MOST_CHARACTERS = {"name": 100, "date": 40, "architecture": 1_000}
_MOST_DIGITS = 1_000_000_000
_DIGEST = re.compile(r"[0-9a-f]{64}")


class ModelCard(NamedTuple):
    """``sha256`` maps each file of the package but the card to the hexadecimal digest of its content.

    ``metrics`` has figures by what was read: of those in `PARTS`, each is a mapping with at least ``digits``, how many
    there were, and ``accuracy``, the share read right in 0..1.
    """

    name: str
    date: str
    architecture: str
    recipe: Mapping[str, Any]
    metrics: Mapping[str, Any]
    preprocessing_version: int
    sha256: Mapping[str, str]

    @property
    def has_learned_samples(self) -> bool:
        """Whether its network has learned a hand's samples for good."""
        return "own_samples" in self.metrics

    def to_json(self) -> str:
        """The card as the text of ``card.json``."""
        return json.dumps(self._asdict(), indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "ModelCard":
        """Read the text of a ``card.json``; raises ValueError, which says what is wrong, if it is no card."""
        return cls.of(plain_json.parse(text))

    @classmethod
    def of(cls, value: Any) -> "ModelCard":
        """The card of a value that `plain_json` has read, field by field. Raises ValueError."""
        if not isinstance(value, dict) or value.keys() != set(cls._fields):
            raise ValueError(tr("its fields are not those of a card"))
        for name, most in _MOST_CHARACTERS.items():
            _check(
                isinstance(value[name], str) and len(value[name]) <= most, tr("its {name} is no short text", name=name)
            )
        for name in ("recipe", "metrics", "sha256"):
            _check(isinstance(value[name], dict), tr("its {name} has no named values", name=name))
        _check(type(value["preprocessing_version"]) is int, tr("its preprocessing_version is no whole number"))
        sums = value["sha256"]
        _check(len(sums) <= _MOST_FILES, tr("it has too many sums"))
        _check(all(map(_is_digest, sums.values())), tr("its sums are no SHA-256"))
        for part in PARTS:
            _check_figures(part, value["metrics"].get(part, _NOTHING_READ))
        return cls(**value)


PARTS = (
    "mnist_test",
    "mnist_test_altered",
    "mnist_held_out",
    "own_test",
    "own_samples",
    "pen_held_out_writers",
    "pen_on_canvas",
    "pen_as_pictures",
    "known_digits",
)
"""What a network may have been measured on."""

_NOTHING_READ = {"digits": 0, "accuracy": 0.0}


def _check(holds: object, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


def _check_figures(part: str, figures: Any) -> None:
    """Raises ValueError unless these are figures of digits that were read."""
    _check(isinstance(figures, dict), tr("it has no figures for {part}", part=part))
    accuracy = figures.get("accuracy")
    _check(type(accuracy) in (int, float) and 0 <= accuracy <= 1, tr("its accuracy for {part} is no share", part=part))
    _check(_is_count(figures.get("digits")), tr("its number of digits for {part} is no count", part=part))
    confusion = figures.get("confusion", [])
    _check(
        isinstance(confusion, list) and all(isinstance(row, list) and all(map(_is_count, row)) for row in confusion),
        tr("its confusion for {part} is no table of numbers", part=part),
    )


def _is_digest(value: Any) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= _MOST_DIGITS
