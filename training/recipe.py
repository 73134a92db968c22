"""What to train: every choice that makes one network differ from another. No Keras here."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Augmentation:
    """How far a training digit may be changed; each figure bounds, or scales, a random draw.

    Lengths are in pixels of the digit image, angles in degrees. ``aspect`` is a share by which the
    width may grow or shrink against the height. ``ink_level`` is where between paper and ink the
    edge of an image's ink is drawn (a low one makes it bolder), ``sharpness`` how steep that edge
    is. ``bold`` and ``thin`` are the shares of images that gain or lose a third of a pixel around,
    and ``untouched`` is the share that stays as it is.
    """

    rotation: float = 12.0
    shear: float = 0.2
    aspect: float = 0.12
    elastic: float = 1.0
    ink_level: tuple[float, float] = (0.32, 0.68)
    sharpness: tuple[float, float] = (1.5, 5.0)
    bold: float = 0.35
    thin: float = 0.2
    untouched: float = 0.1
    pen_width: tuple[float, float] = (1.8, 4.2)


@dataclass(frozen=True)
class Recipe:
    """One training, complete: the same recipe, data and machine give the same network.

    ``averaging`` is how far the average of the weights reaches back, as a share of all steps; 0 keeps
    the last weights. ``pen_share`` is how many times the pen strokes pass, freshly rendered, for one
    pass over MNIST. Without ``augmentation``, digits are learned as they are. ``rounds`` is after how
    many epochs the augmented digits come again; 0 makes new ones in every epoch. With a ``teacher``,
    that network is trained first, and ``teaching`` is the weight of its answers against the labels,
    after they were made less sure by ``temperature``.
    ``precision`` is that of the arithmetic while learning; the weights have 32 bits in any case.
    Outputs of "sigmoid" are divided by their sum, so that they are probabilities.
    """

    name: str
    network: Literal["mlp", "cnn"] = "mlp"
    hidden_units: tuple[int, ...] = ()
    activation: Literal["relu", "sigmoid"] = "relu"
    output: Literal["softmax", "sigmoid"] = "softmax"
    batch_normalisation: bool = False
    dropout: float = 0.0
    epochs: int = 10
    batch_size: int = 128
    schedule: Literal["constant", "cosine"] = "constant"
    learning_rate: float = 1e-3
    weight_decay: float = 0.0
    averaging: float = 0.0
    pen_share: int = 0
    seed: int = 2026
    precision: Literal["float32", "mixed_bfloat16"] = "float32"
    augmentation: Augmentation | None = None
    rounds: int = 0
    teacher: Recipe | None = None
    teaching: float = 0.95
    temperature: float = 2.0

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values."""
        return asdict(self)


TEACHER = Recipe(
    name="teacher",
    network="cnn",
    hidden_units=(32, 64, 96),
    batch_normalisation=True,
    dropout=0.3,
    epochs=14,
    batch_size=256,
    schedule="cosine",
    learning_rate=2e-3,
    weight_decay=1e-4,
    averaging=0.05,
    pen_share=3,
    augmentation=Augmentation(),
    rounds=8,
)
"""A convolutional network whose answers the bundled one learns from."""

BUNDLED = Recipe(
    name="bundled",
    hidden_units=(1536, 1024),
    batch_normalisation=True,
    dropout=0.1,
    epochs=100,
    batch_size=512,
    schedule="cosine",
    learning_rate=1e-3,
    weight_decay=1e-4,
    averaging=0.05,
    pen_share=3,
    augmentation=Augmentation(),
    rounds=12,
    teacher=TEACHER,
)
"""The recipe of the network that ships with the program."""
