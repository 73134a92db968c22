"""Hints are given where they are certain, and nowhere else."""

from dataclasses import replace

import pytest

from digitpad.protocol.snapshots import BINS, EpochInside, Histogram, LayerInside
from digitpad.runs.hints import hints

SPREAD = Histogram(0, 1, (1,) * BINS)
LAYER = LayerInside("dense", 512, 0, SPREAD, SPREAD)
INSIDE = EpochInside(5, 0, 0, 0.0, (), (LAYER, replace(LAYER, name="dense_1")))

Row = dict[str, float]


def history(
    losses: list[float], held_out_losses: list[float], accuracies: list[float], held_out: list[float]
) -> list[Row]:
    columns = zip(losses, held_out_losses, accuracies, held_out, strict=True)
    names = ("loss", "held_out_loss", "accuracy", "held_out_accuracy")
    return [{"epoch": epoch, **dict(zip(names, row, strict=True))} for epoch, row in enumerate(columns, 1)]


WELL = history([0.5, 0.3, 0.2, 0.1], [0.4, 0.3, 0.25, 0.24], [0.85, 0.92, 0.95, 0.97], [0.88, 0.93, 0.95, 0.96])
GUESSING = history([2.31, 2.3, 2.3], [2.3, 2.3, 2.3], [0.11, 0.11, 0.11], [0.1, 0.11, 0.11])
DIVERGING = history([0.4, 0.3, 80.0], [0.4, 0.3, 99.0], [0.9, 0.92, 0.3], [0.9, 0.92, 0.2])
BY_HEART = history(
    [0.3, 0.1, 0.05, 0.02, 0.01], [0.2, 0.15, 0.17, 0.19, 0.22], [0.9, 0.97, 0.98, 0.99, 1.0], [0.95] * 5
)


@pytest.mark.parametrize(
    ("epochs", "begins"),
    [
        (GUESSING, "It does not learn: after 3 epochs it reads 11.00 % of the digits, hardly more than by guessing."),
        (DIVERGING, "It diverges: its loss rose from 0.30 in epoch 2 to 80.00."),
        (history([1, float("nan")], [1, 1], [0, 0], [0, 0]), "It diverges: its loss is no number any more."),
        (BY_HEART, "It learns by heart: since epoch 2 its loss falls on the digits that it learns from, and rises"),
    ],
)
def test_what_is_certain_is_said(epochs: list[Row], begins: str) -> None:
    (said,) = hints(epochs)
    assert said.startswith(begins)


@pytest.mark.parametrize(
    "epochs",
    [
        [],
        WELL,
        GUESSING[:2],
        BY_HEART[:4],  # so far it may be chance
        history([2.3, 2.0, 1.0, 0.5], [2.3, 1.9, 0.9, 0.5], [0.1, 0.2, 0.7, 0.9], [0.1, 0.3, 0.8, 0.9]),
        history([0.1, 0.2, 0.3], [0.1, 0.2, 0.3], [0.97, 0.95, 0.9], [0.97, 0.95, 0.9]),  # worse, but it still reads
    ],
)
def test_nothing_is_said_where_it_is_not(epochs: list[Row]) -> None:
    assert hints(epochs, INSIDE) == []


def test_dead_units_are_counted_after_an_epoch() -> None:
    dead = replace(INSIDE, layers=(LAYER, replace(LAYER, dead=300)))
    assert hints(WELL, dead) == [
        "300 of the 512 units of layer 2 have died: they answer 0 to every held-out digit that was tried. A smaller "
        "learning rate keeps more of them alive."
    ]
    assert hints(WELL, replace(dead, epoch=0)) == []
