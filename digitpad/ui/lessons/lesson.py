"""What a lesson consists of: steps, each with something to do and a sign by which the program knows it was done."""

from __future__ import annotations

import enum
from dataclasses import dataclass

STEPS = 5
"""In each lesson."""


class Sign(enum.Enum):
    """What the program notices; what is said of each step is in `texts`."""

    DRAWN = enum.auto()
    ONE_READ = enum.auto()
    THREE_READ = enum.auto()
    SEVEN_READ = enum.auto()
    IN_DOUBT = enum.auto()
    ERASED = enum.auto()
    HOW_IT_WORKS = enum.auto()
    LOOK_INSIDE = enum.auto()
    IMAGE_OPENED = enum.auto()
    BRIGHT_PIXEL = enum.auto()
    FIRST_LAYER = enum.auto()
    LAST_LAYER = enum.auto()
    UNIT_OPENED = enum.auto()
    UNIT_FOLLOWED = enum.auto()
    WHOLE_NETWORK = enum.auto()
    BIASES_OFF = enum.auto()
    RESTORED = enum.auto()
    WHY = enum.auto()
    COMPARED = enum.auto()
    TRAIN_PAGE = enum.auto()
    INSIDE_PAGE = enum.auto()
    CURVES_PAGE = enum.auto()
    OWN_NETWORK = enum.auto()
    TEN_EPOCHS = enum.auto()
    TRAINING = enum.auto()
    FIRST_EPOCH = enum.auto()
    WENT_BACK = enum.auto()


@dataclass(frozen=True)
class Step:
    """What to do, the sign that it was done, and what there is to see then."""

    to_do: str
    sign: Sign
    seen: str


@dataclass(frozen=True)
class Lesson:
    """A title and five steps."""

    title: str
    steps: tuple[Step, ...]
