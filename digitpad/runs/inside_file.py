"""The inside of a network, epoch by epoch, as a file of its run: ``inside.json``, a few megabytes at the most."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitpad.base.files import plain_json
from digitpad.base.language import tr
from digitpad.protocol.snapshots import BINS, MOST_PICTURES, MOST_SIDE, EpochInside, Histogram, LayerInside
from digitpad.recognition.models.model_store import name_of
from digitpad.recognition.prediction import DIGITS
from digitpad.runs.run_folder import INSIDE_FILE, RunError

MOST_EPOCHS = 64
"""Epochs that are kept; of a longer training every second one, or every fourth, and so on."""

_MOST_BYTES = 8_000_000
_MOST_LAYERS = 200
_NO_DRAWING = b""


@dataclass(frozen=True)
class RunInside:
    """What was kept of a training: the person's own drawing, 784 bytes or none, and the inside after some epochs."""

    drawing: bytes = _NO_DRAWING
    epochs: tuple[EpochInside, ...] = ()

    def with_epoch(self, epoch: EpochInside) -> RunInside:
        """The same with one more epoch, and no more than `MOST_EPOCHS` in all, the first and the last among them."""
        before = (each for each in self.epochs if each.epoch < epoch.epoch)
        return RunInside(self.drawing, _thinned((*before, epoch)))


def _thinned(epochs: tuple[EpochInside, ...]) -> tuple[EpochInside, ...]:
    kept, step = epochs, 1
    while len(kept) > MOST_EPOCHS:
        step *= 2
        kept = tuple(each for each in epochs if each.epoch % step == 0 or each is epochs[-1])
    return kept


def as_json(inside: RunInside) -> bytes:
    """The content of the file."""
    value = {"drawing": _text(inside.drawing), "epochs": [_epoch_as_json(each) for each in inside.epochs]}
    return json.dumps(value, separators=(",", ":")).encode()


def read_inside(folder: Path) -> RunInside:
    """What a run kept. Raises RunError, which says so, if that is nothing or cannot be read."""
    try:
        return from_json(plain_json.read(folder / INSIDE_FILE, _MOST_BYTES))
    except FileNotFoundError as error:
        raise RunError(
            tr(
                "{folder} did not keep how its network looked inside; train it again to see that.",
                folder=name_of(folder),
            )
        ) from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise RunError(
            tr(
                "What {folder} kept of the inside of its network is damaged; train it again to see that.",
                folder=name_of(folder),
            )
        ) from error


def from_json(value: Mapping[str, Any]) -> RunInside:
    """What a file's value means. Raises ValueError, TypeError, KeyError, AttributeError or IndexError."""
    drawing = _bytes(value["drawing"])
    epochs = tuple(map(_epoch, value["epochs"]))
    numbers = [each.epoch for each in epochs]
    _check(len(drawing) in (0, MOST_SIDE**2))
    _check(len(epochs) <= MOST_EPOCHS and numbers == sorted(set(numbers)))
    return RunInside(drawing, epochs)


def _epoch_as_json(epoch: EpochInside) -> dict[str, Any]:
    return {
        "epoch": epoch.epoch,
        "rows": epoch.rows,
        "columns": epoch.columns,
        "largest": epoch.largest,
        "pictures": _text(b"".join(epoch.pictures)),
        "layers": [
            {
                "name": layer.name,
                "units": layer.units,
                "dead": layer.dead,
                "weights": _histogram_as_json(layer.weights),
                "outputs": _histogram_as_json(layer.outputs),
            }
            for layer in epoch.layers
        ],
        "answers": [round(each, 4) for each in epoch.answers],
    }


def _histogram_as_json(histogram: Histogram) -> list[Any]:
    return [histogram.least, histogram.most, list(histogram.counts)]


def _epoch(value: Mapping[str, Any]) -> EpochInside:
    rows, columns = _count(value["rows"], MOST_SIDE), _count(value["columns"], MOST_SIDE)
    pixels, size = _bytes(value["pictures"]), rows * columns
    _check(len(pixels) <= MOST_PICTURES * size and (not size or len(pixels) % size == 0))
    pictures = tuple(pixels[start : start + size] for start in range(0, len(pixels), size or 1))
    answers = tuple(map(float, value["answers"]))
    _check(len(answers) in (0, DIGITS) and all(0 <= each <= 1 for each in answers))
    layers = value["layers"]
    _check(isinstance(layers, list) and len(layers) <= _MOST_LAYERS)
    epoch = _count(value["epoch"])
    return EpochInside(epoch, rows, columns, float(value["largest"]), pictures, tuple(map(_layer, layers)), answers)


def _layer(value: Mapping[str, Any]) -> LayerInside:
    units = _count(value["units"])
    name = value["name"]
    _check(isinstance(name, str))
    spreads = _histogram(value["weights"]), _histogram(value["outputs"])
    return LayerInside(name, units, _count(value["dead"], units), *spreads)


def _histogram(value: Sequence[Any]) -> Histogram:
    least, most, counts = value
    found = Histogram(float(least), float(most), tuple(map(_count, counts)))
    _check(len(found.counts) == BINS and found.least <= found.most)
    return found


def _count(value: Any, most: int = 2**31) -> int:
    _check(type(value) is int and 0 <= value <= most)
    return int(value)


def _text(content: bytes) -> list[str]:
    """In pieces, since longer strings are not read."""
    text = base64.b64encode(content).decode()
    return [
        text[start : start + plain_json.MOST_CHARACTERS] for start in range(0, len(text), plain_json.MOST_CHARACTERS)
    ]


def _bytes(pieces: list[str]) -> bytes:
    return base64.b64decode("".join(pieces), validate=True)


def _check(holds: bool) -> None:
    if not holds:
        raise ValueError(tr("no inside of a network"))
