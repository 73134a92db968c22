"""What can be said with certainty of how a training goes: that it fails to learn, diverges, or learns by heart."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from digitpad.base.language import number, tr
from digitpad.protocol.snapshots import EpochInside
from digitpad.recognition.models.figures import per_cent

_GUESSING = 0.2  # of ten digits a tenth is guessed right, and of a collection's commonest digit little more
_PATIENCE = 3  # epochs
_LOSS_OF_GUESSING = math.log(10)
_MUCH_LARGER, _LARGER = 3.0, 1.2
_LEAD = 0.01  # by which the digits that it learns from are read better than others
_MANY = 0.1  # of a layer's units


def hints(epochs: Sequence[Mapping[str, float]], inside: EpochInside | None = None) -> list[str]:
    """Sentences on what is certain; none where all is well, or not yet certain.

    ``epochs`` have the columns of a history, from the first epoch on; ``inside`` is the newest that is known.
    """
    found = [*_on_losses(epochs), *_on_units(inside)]
    return [sentence for sentence in found if sentence]


def _on_losses(epochs: Sequence[Mapping[str, float]]) -> list[str]:
    if not epochs:
        return []
    return [_diverges(epochs) or _learns_nothing(epochs) or _learns_by_heart(epochs)]


def _diverges(epochs: Sequence[Mapping[str, float]]) -> str:
    last, lowest = epochs[-1], min(epochs, key=lambda each: each["loss"])
    if not math.isfinite(last["loss"]):
        return tr("It diverges: its loss is no number any more. Choose a smaller learning rate.")
    if last["loss"] <= max(_MUCH_LARGER * lowest["loss"], _LOSS_OF_GUESSING):
        return ""
    return tr(
        "It diverges: its loss rose from {loss} in epoch {epoch} to {now}. Choose a smaller learning rate.",
        loss=number(lowest["loss"], 2),
        epoch=number(lowest["epoch"]),
        now=number(last["loss"], 2),
    )


def _learns_nothing(epochs: Sequence[Mapping[str, float]]) -> str:
    newest = epochs[-_PATIENCE:]
    best = max(max(each["accuracy"], each["held_out_accuracy"]) for each in newest)
    if len(newest) < _PATIENCE or best > _GUESSING:
        return ""
    return tr(
        "It does not learn: after {epoch} epochs it reads {share} of the digits, hardly more "
        "than by guessing. Choose another learning rate.",
        epoch=number(epochs[-1]["epoch"]),
        share=per_cent(best),
    )


def _learns_by_heart(epochs: Sequence[Mapping[str, float]]) -> str:
    """Whether, for some epochs, its loss has fallen and that of held-out digits has risen."""
    newest = epochs[-_PATIENCE - 1 :]
    best = min(epochs, key=lambda each: each["held_out_loss"])
    last = epochs[-1]
    parts_ways = all(
        after["loss"] < before["loss"] and after["held_out_loss"] > before["held_out_loss"]
        for before, after in pairwise(newest)
    )
    is_certain = (
        len(newest) > _PATIENCE
        and parts_ways
        and last["held_out_loss"] > _LARGER * best["held_out_loss"]
        and last["accuracy"] > last["held_out_accuracy"] + _LEAD
    )
    if not is_certain:
        return ""
    return tr(
        "It learns by heart: since epoch {epoch} its loss falls on the digits that it learns "
        "from, and rises on those that it does not. Fewer epochs, more dropout or more varied "
        "digits help.",
        epoch=number(best["epoch"]),
    )


def _on_units(inside: EpochInside | None) -> list[str]:
    layers = inside.layers if inside is not None and inside.epoch > 0 else ()
    return [
        tr(
            "{dead} of the {n} units of layer {number} have died: they answer 0 to every held-out "
            "digit that was tried. A smaller learning rate keeps more of them alive.",
            "",
            layer.units,
            dead=layer.dead,
            number=number,
        )
        for number, layer in enumerate(layers, 1)
        if layer.dead > _MANY * layer.units
    ]
