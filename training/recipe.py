"""What to train: every choice that makes one network differ from another. No Keras here."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Augmentation:
    """How far a training digit may be changed; each figure bounds, or scales, a random draw.

    Lengths are in pixels of the digit image, angles in degrees; ``aspect`` and ``scale`` are shares.
    """

    rotation: float = 12.0
    shear: float = 0.2
    scale: float = 0.1
    aspect: float = 0.08
    shift: float = 0.8
    elastic: float = 1.0
    thickness: float = 0.4
    pen_width: tuple[float, float] = (1.8, 4.2)


@dataclass(frozen=True)
class Recipe:
    """One training, complete: the same recipe, data and machine give the same network.

    ``averaging`` is how far the average of the weights reaches back, as a share of all steps, and
    ``pen_share`` is how many times the pen strokes pass, freshly rendered, for one pass over MNIST.
    """

    name: str
    hidden_units: tuple[int, ...]
    dropout: float = 0.2
    epochs: int = 60
    batch_size: int = 256
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    averaging: float = 0.1
    pen_share: int = 3
    seed: int = 2026
    augmentation: Augmentation = field(default_factory=Augmentation)

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values."""
        return asdict(self)


BUNDLED = Recipe(name="bundled", hidden_units=(1024, 512))
"""The recipe of the network that ships with the program."""
