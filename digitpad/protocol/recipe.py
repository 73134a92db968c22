"""What to train: every choice that makes one network differ from another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, is_dataclass, replace
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from digitpad.base.language import number, tr

MOST_LAYERS, MOST_UNITS = 20, 8192
"""More than any network for digits needs."""

_BOUNDS: Mapping[str, tuple[float, float]] = {
    "dropout": (0, 0.99),
    "epochs": (1, 1_000_000),
    "batch_size": (1, 1_000_000),
    "learning_rate": (0, 1_000),
    "weight_decay": (0, 1),
    "averaging": (0, 1),
    "pen_share": (0, 1_000),
    "scan_share": (0, 1_000),
    "uji_share": (0, 1_000),
    "seed": (0, 2**31 - 1),
    "rounds": (0, 1_000_000),
    "teaching": (0, 1),
    "temperature": (0.01, 1_000),
    "smoothing": (0, 1),
    "styles": (0, 100_000),
    "patience": (0, 1_000_000),
    "sample_share": (0, 1_000),
    "replay": (0, 10_000_000),
}
_LARGEST_CHANGE = 1_000.0  # of a digit, in whatever unit; see Augmentation


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


AS_THEY_ARE = Augmentation(rotation=0, shear=0, aspect=0, elastic=0, bold=0, thin=0, untouched=1, pen_width=(3.0, 3.0))
"""Digits and pen strokes are learned unbent, drawn with the pad's pen."""


@dataclass(frozen=True)
class Recipe:
    """One training, complete: the same recipe, data and machine give the same network.

    ``averaging`` is how far the average of the weights reaches back, as a share of all steps; 0 keeps
    the last weights. ``pen_share`` is how many times the pen strokes pass, freshly rendered, for one
    pass over MNIST, and ``styles`` how many drawings of each generated style are among them; ``scan_share`` and
    ``uji_share`` are the same for scans of pen on paper and for the strokes of UJIpenchars2. Without
    ``augmentation``, digits are learned as they are. ``rounds`` is after how many epochs the augmented
    digits come again; 0 makes new ones in every epoch. With a ``teacher``, that network is trained
    first, and ``teaching`` is the weight of its answers against the labels, after they were made less
    sure by ``temperature``; if it does not teach the pen strokes, these are learned from their labels, and so are
    scans. With ``begins_from_teacher``, the weights of that network, of the same layers, are where this one begins.
    ``smoothing`` is the share of a label that all ten digits divide. ``precision`` is that of the
    arithmetic while learning; the weights have 32 bits in any case.
    A "convolutional" ``network`` has convolutions of 3x3 with these ``filters``, each followed by a max pooling that
    halves the image, and then the ``hidden_units``; the ``hidden_units`` of a "cnn" are the filters of the presets'
    convolutions. The layers of an "imported" one are those of the package that is trained on.
    Outputs of "sigmoid" are divided by their sum, so that they are probabilities.
    The ``optimizer`` "adamw" is Adam where ``weight_decay`` is 0; "sgd" has a momentum of 0.9. After
    ``patience`` epochs without a better reading of held-out digits the training ends; 0 waits for its
    last epoch. ``began_from`` names the model package whose weights it began with; "" if they were
    drawn at random.
    ``sample_share`` is how many times a person's own samples pass in an epoch; ``replay`` is how many of all other
    digits then do, drawn anew for each epoch, 0 for all of them. With ``keeps_answers``, a network that is trained on
    learns for those others what it answered before, and the last epoch is kept.
    """

    name: str
    network: Literal["mlp", "cnn", "convolutional", "imported"] = "mlp"
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
    teaches_pen: bool = True
    smoothing: float = 0.0
    styles: int = 0
    optimizer: Literal["adamw", "sgd", "rmsprop"] = "adamw"
    patience: int = 0
    began_from: str = ""
    scan_share: int = 0
    uji_share: int = 0
    begins_from_teacher: bool = False
    filters: tuple[int, ...] = ()
    sample_share: int = 0
    replay: int = 0
    keeps_answers: bool = False

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Recipe:
        """The recipe of plain values; what they leave out has its default. Raises ValueError if they are no recipe."""
        recipe: Recipe = _read(cls, values)
        _check_bounds(recipe)
        return recipe


def _read(kind: Any, value: Any) -> Any:
    """The value as a field of this kind; raises ValueError unless it is one."""
    of = get_args(kind)
    if isinstance(kind, UnionType):
        return None if value is None else _read(of[0], value)
    if is_dataclass(kind) and isinstance(value, Mapping):
        kinds = get_type_hints(kind)
        if "name" in kinds and "name" not in value:
            raise ValueError(tr("a recipe without a name"))
        return kind(**{name: _read(_kind_of(name, kinds), each) for name, each in value.items()})  # type: ignore[operator]
    if get_origin(kind) is tuple and isinstance(value, list | tuple) and (of[-1] is ... or len(value) == len(of)):
        return tuple(_read(of[0], each) for each in value)
    is_one = value in of if get_origin(kind) is Literal else type(value) in ((float, int) if kind is float else (kind,))
    if not is_one:
        raise ValueError(tr("{what} where a recipe has something else", what=repr(str(value)[:40])))
    return value


def _check_bounds(recipe: Recipe) -> None:
    """Raises ValueError for numbers that no training can use; NaN is within no bounds."""
    for name, (least, most) in _BOUNDS.items():
        if not least <= getattr(recipe, name) <= most:
            raise ValueError(tr("{name} is not within {least} and {most}", name=name, least=least, most=most))
    for amount in asdict(recipe.augmentation).values() if recipe.augmentation else ():
        for each in amount if isinstance(amount, tuple) else (amount,):
            if not 0 <= each <= _LARGEST_CHANGE:
                raise ValueError(tr("an augmentation is not within 0 and {most}", most=number(_LARGEST_CHANGE)))
    if recipe.teacher is not None:
        _check_bounds(recipe.teacher)


def _kind_of(name: str, kinds: Mapping[str, Any]) -> Any:
    if name not in kinds:
        raise ValueError(tr("a recipe has no {what}", what=repr(name[:40])))
    return kinds[name]


def shortened(recipe: Recipe, epochs: int) -> Recipe:
    """The recipe with at most this many epochs, for the networks trained before it too."""
    teacher = recipe.teacher and shortened(recipe.teacher, epochs)
    return replace(recipe, epochs=min(recipe.epochs, epochs), teacher=teacher)


TEACHER = Recipe(
    name="teacher",
    network="cnn",
    hidden_units=(32, 64, 96),
    batch_normalisation=True,
    dropout=0.3,
    epochs=16,
    batch_size=256,
    schedule="cosine",
    learning_rate=2e-3,
    weight_decay=1e-4,
    averaging=0.05,
    augmentation=Augmentation(),
    rounds=8,
    pen_share=1,
    styles=100,
    scan_share=1,
    uji_share=1,
)
"""A convolutional network from whose answers the bundled one learns MNIST's digits."""

BUNDLED = Recipe(
    name="bundled",
    hidden_units=(1536, 1024, 512),
    batch_normalisation=True,
    dropout=0.05,
    epochs=120,
    batch_size=512,
    schedule="cosine",
    learning_rate=2e-3,
    weight_decay=1e-4,
    averaging=0.05,
    pen_share=3,
    styles=100,
    precision="mixed_bfloat16",
    augmentation=Augmentation(shear=0.18, elastic=0.8, ink_level=(0.34, 0.66), bold=0.25, thin=0.15),
    rounds=24,
    teacher=TEACHER,
    teaches_pen=False,
    smoothing=0.1,
    scan_share=4,
    uji_share=4,
)
"""The recipe of the network that ships with the program."""

OWN = Recipe(name="custom", hidden_units=(128, 64), schedule="cosine")
"""What a person's own network begins as."""


@dataclass(frozen=True)
class Preset:
    """A recipe that people publish for this task, with what is claimed of it; "" where nothing is."""

    recipe: Recipe
    summary: str
    claim: str = ""

    @property
    def id(self) -> str:
        """Its name in commands and tables."""
        return self.recipe.name


_REGULARISED = Recipe(
    "mlp-dropout-batchnorm", hidden_units=(512, 256), batch_normalisation=True, dropout=0.2, epochs=15
)
_CNN = Recipe(
    "cnn", network="cnn", hidden_units=(16, 32, 48), batch_normalisation=True, dropout=0.3, epochs=8, schedule="cosine"
)


def _augmented(recipe: Recipe) -> Recipe:
    return replace(recipe, name=f"{recipe.name}-augmented", augmentation=Augmentation(), rounds=4)


PRESETS = (
    Preset(
        Recipe("mlp-128-128", hidden_units=(128, 128), epochs=5),
        tr("two hidden layers of 128, ReLU, softmax"),
        tr("97 % training, 96 % test"),
    ),
    Preset(
        Recipe("linear-sigmoid", output="sigmoid", epochs=5, batch_size=32),
        tr("no hidden layer, ten sigmoid outputs divided by their sum"),
    ),
    Preset(
        Recipe("mlp-100-sigmoid", hidden_units=(100,), output="sigmoid", epochs=5, batch_size=32),
        tr("one hidden layer of 100, ReLU, ten sigmoid outputs divided by their sum"),
        tr("over 97 %"),
    ),
    Preset(
        Recipe("mlp-128", hidden_units=(128,), epochs=6),
        tr("one hidden layer of 128, ReLU, softmax"),
        tr("98.9 % training, 97.19 % validation"),
    ),
    Preset(
        Recipe("mlp-128-quick", hidden_units=(128,), epochs=3, learning_rate=4e-3, schedule="cosine"),
        tr("the same network, past 97 % in the shortest time"),
    ),
    Preset(
        Recipe("mlp-512-128-sigmoid", hidden_units=(512, 128), activation="sigmoid", epochs=20),
        tr("hidden layers of 512 and 128, sigmoid, softmax"),
    ),
    Preset(
        Recipe("mlp-50-50-sigmoid", hidden_units=(50, 50), output="sigmoid", epochs=10, batch_size=32),
        tr("two hidden layers of 50, ReLU, ten sigmoid outputs divided by their sum"),
        tr("about 99 %"),
    ),
    Preset(_REGULARISED, tr("hidden layers of 512 and 256 with batch normalisation and dropout")),
    Preset(_augmented(_REGULARISED), tr("the same, learning from bent digits")),
    Preset(_CNN, tr("five convolutions of 16, 32 and 48 filters, one hidden layer of 128")),
    Preset(_augmented(_CNN), tr("the same, learning from bent digits")),
    Preset(BUNDLED, tr("the network that ships with the program")),
)
"""All named recipes, the shipped one last."""
