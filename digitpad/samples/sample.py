"""A sample: a drawing with its label, and what was known when it was labelled. As a file it is JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from digitpad.base.files.own_file import UnusableContentError, check_version
from digitpad.ink.drawing_json import from_json_value, to_json_value
from digitpad.ink.strokes import Drawing
from digitpad.recognition.prediction import DIGITS

VERSION = 1
MOST_BYTES = 4_000_000
"""Of the file of one sample."""
DEVICES = ("mouse", "pen", "finger", "keys", "")
"""What a drawing was made with; "" if that is not known, as of an image."""

_LATEST = 32_503_680_000  # in seconds: the year 3000, from which on Windows knows no dates


@dataclass(frozen=True)
class Sample:
    """A drawing that is not blank, and its label in 0..9.

    ``at`` is when it was labelled, in whole seconds since 1970, UTC. ``answer`` is what the network alone said, and
    ``probability``, in 0..1, how sure it was; None if it was not asked. ``device`` is one of `DEVICES`. One that is
    ``held_back`` looks like a sample of another label, and changes the answer to no other drawing until it is kept.
    """

    drawing: Drawing
    label: int
    at: int
    answer: int | None = None
    probability: float | None = None
    device: str = ""
    held_back: bool = False

    @property
    def is_confirmed(self) -> bool:
        """Whether the answer was right already."""
        return self.answer == self.label

    def to_json(self) -> bytes:
        """The content of its file."""
        return f"{json.dumps({'version': VERSION, **self.to_json_value()})}\n".encode()

    def to_json_value(self) -> dict[str, Any]:
        """The sample as a dictionary of strings, numbers, lists and dictionaries."""
        return {
            "label": self.label,
            "at": self.at,
            "answer": self.answer,
            "probability": self.probability,
            "device": self.device,
            "held_back": self.held_back,
            "drawing": to_json_value(self.drawing),
        }

    @classmethod
    def from_json(cls, content: bytes) -> Sample:
        """The sample that a file holds. Raises UnusableContentError."""
        if len(content) > MOST_BYTES:
            raise UnusableContentError
        try:
            value = json.loads(content)
            check_version(value.get("version") if isinstance(value, dict) else None, VERSION)
            return cls.from_json_value(value)
        except (ValueError, RecursionError) as error:
            raise UnusableContentError from error

    @classmethod
    def from_json_value(cls, value: Any) -> Sample:
        """The sample of which `to_json_value` made ``value``; raises ValueError if it can be none."""
        if not isinstance(value, dict) or "drawing" not in value:
            raise ValueError("no sample")
        label, at, answer = value.get("label"), value.get("at", 0), value.get("answer")
        probability, device = value.get("probability"), value.get("device", "")
        held_back = value.get("held_back", False)
        if type(label) is not int or not _is_digit(label) or not (answer is None or _is_digit(answer)):
            raise ValueError("no digit")
        if type(at) is not int or not 0 <= at < _LATEST:
            raise ValueError("no time")
        if probability is not None and not (type(probability) in (int, float) and 0 <= probability <= 1):
            raise ValueError("no probability")
        if device not in DEVICES:
            raise ValueError("no device")
        if type(held_back) is not bool:
            raise ValueError("neither held back nor kept")
        drawing = from_json_value(value["drawing"])
        if drawing.is_blank:
            raise ValueError("a blank drawing")
        return cls(drawing, label, at, answer, probability, device, held_back)


def _is_digit(value: object) -> bool:
    return type(value) is int and 0 <= value < DIGITS
