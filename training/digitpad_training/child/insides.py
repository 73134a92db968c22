"""What a training shows of the inside of its network: before it learns, and after each epoch."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from digitpad.ink.images import SIDE
from digitpad.protocol.messages import Message
from digitpad.protocol.snapshots import BINS, MOST_PICTURES, MOST_SIDE, EpochInside, Histogram, LayerInside
from digitpad.runs.inside_file import RunInside, as_json, from_json

_AT_ONCE = 250  # digits
_COUNTED = 20_000  # of a layer's numbers, for its histogram
_ZERO, _LARGEST = 128, 127  # of a byte
_WITH_WEIGHTS = (keras.layers.Dense, keras.layers.Conv1D, keras.layers.Conv2D, keras.layers.DepthwiseConv2D)
_FOLLOWING = (
    keras.layers.Activation,
    keras.layers.BatchNormalization,
    keras.layers.ELU,
    keras.layers.LeakyReLU,
    keras.layers.PReLU,
    keras.layers.ReLU,
    keras.layers.Softmax,
)
_KEPT = "kept"

Numbers = NDArray[np.float32]


class Insides(keras.callbacks.Callback):
    """Reports the inside of a network, as soon as the epoch itself is kept, and keeps it for the run.

    ``images`` are held-out digits, shape (n, 28, 28), and ``drawing`` the person's own, 784 bytes, or empty.
    """

    key = "inside"

    def __init__(self, tell: Callable[[Message], None], images: Numbers, drawing: bytes) -> None:
        super().__init__()
        self._tell, self._images = tell, images
        self.kept = RunInside(drawing)
        self._look: _Look | None = None

    def state(self) -> Mapping[str, NDArray[Any]]:
        """What was kept so far, for a checkpoint."""
        return {_KEPT: np.frombuffer(as_json(self.kept), np.uint8)}

    def take_up(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from what was kept; a training that an earlier version began has nothing."""
        if _KEPT in state:
            self.kept = from_json(json.loads(state[_KEPT].tobytes()))

    def on_kept(self) -> None:
        """Report the last epoch, which is safely on disk."""
        self._tell(self.kept.epochs[-1])

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._look = _Look(self.model, self._images, self.kept.drawing)
        for epoch in self.kept.epochs:  # of a training that was resumed, which the window may not have
            self._tell(epoch)
        if not self.kept.epochs:
            self._add(0)
            self.on_kept()

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:  # noqa: ARG002
        self._add(epoch + 1)

    def _add(self, epoch: int) -> None:
        assert self._look is not None
        self.kept = self.kept.with_epoch(self._look.after(epoch))


class _Look:
    """Looks into one network; digits go through it some at a time, since feature maps are large."""

    def __init__(self, model: keras.Model, images: Numbers, drawing: bytes) -> None:
        self._images = images
        self._drawing = np.frombuffer(drawing, np.uint8).reshape(-1, SIDE, SIDE).astype(np.float32) / np.float32(255)
        stages = _stages(model)
        self._layers = [layer for layer, _output in stages]
        self._outputs = keras.Model(model.inputs, [*(output for _layer, output in stages), *model.outputs])

    def after(self, epoch: int) -> EpochInside:
        """What the network looks like now."""
        rows, columns, largest, pictures = _pictures(self._layers[0]) if self._layers else (0, 0, 0.0, ())
        answers: tuple[float, ...] = ()
        if len(self._drawing):
            answers = tuple(np.clip(self._computed(self._drawing)[-1][0], 0, 1).tolist())
        return EpochInside(epoch, rows, columns, largest, pictures, self._look_at_layers(), answers)

    def _look_at_layers(self) -> tuple[LayerInside, ...]:
        layers = self._layers
        peaks: list[Numbers] = [np.zeros(1, np.float32) for _layer in layers]
        samples: list[list[Numbers]] = [[] for _layer in layers]
        for start in range(0, len(self._images), _AT_ONCE):
            computed = self._computed(self._images[start : start + _AT_ONCE])[:-1]
            for place, output in enumerate(computed):
                peaks[place] = np.maximum(peaks[place], np.abs(output).reshape(-1, output.shape[-1]).max(axis=0))
                samples[place].append(_some(output, _COUNTED * _AT_ONCE // len(self._images)))
        return tuple(
            LayerInside(
                name=layer.name[:100],
                units=peak.size,
                dead=int((peak == 0).sum()) if layer is not layers[-1] else 0,
                weights=_histogram(_some(_kernel(layer), _COUNTED)),
                outputs=_histogram(np.concatenate(sample)),
            )
            for layer, peak, sample in zip(layers, peaks, samples, strict=True)
        )

    def _computed(self, images: Numbers) -> list[Numbers]:
        """The outputs of each layer, and the network's own."""
        outputs = self._outputs([images], training=False)
        if not isinstance(outputs, list):  # of a network without a layer to show
            outputs = [outputs]
        return [keras.ops.convert_to_numpy(output).astype(np.float32) for output in outputs]


def _stages(model: keras.Model) -> list[tuple[Any, Any]]:
    """The layers with weights, each with what its units give after normalisation and activation.

    Layers that are used in several places, or inside another model, have no outputs of their own, and are left out.
    """
    found: list[tuple[Any, Any]] = []
    for layer in model.layers:
        if len(layer._inbound_nodes) != 1:
            continue
        if isinstance(layer, _WITH_WEIGHTS):
            found.append((layer, layer.output))
        elif found and isinstance(layer, _FOLLOWING) and layer.input is found[-1][1]:
            found[-1] = (found[-1][0], layer.output)
    return found


def _kernel(layer: Any) -> Numbers:
    """The weights of a layer, without its biases."""
    return np.asarray(layer.get_weights()[0], np.float32)


def _pictures(layer: Any) -> tuple[int, int, float, tuple[bytes, ...]]:
    """Height, width and largest weight of the pictures of the first units of a layer, and the pictures."""
    kernel = _kernel(layer)
    if kernel.ndim == 2 and len(kernel) == SIDE * SIDE:
        kernel = kernel.reshape(SIDE, SIDE, -1)
    elif kernel.ndim == 4 and kernel.shape[2] == 1 and max(kernel.shape[:2]) <= MOST_SIDE:
        kernel = kernel[:, :, 0]
    else:
        return 0, 0, 0.0, ()
    shown = kernel[..., :MOST_PICTURES]
    largest = float(np.abs(shown).max()) or 1.0
    levels = (np.rint(shown / largest * _LARGEST) + _ZERO).astype(np.uint8)
    return (*shown.shape[:2], largest, tuple(levels[..., unit].tobytes() for unit in range(shown.shape[-1])))


def _some(numbers: Numbers, count: int) -> Numbers:
    """At most about so many of the numbers, evenly spread."""
    flat = numbers.ravel()
    return flat[:: max(flat.size // max(count, 1), 1)]


def _histogram(numbers: Numbers) -> Histogram:
    finite = numbers[np.isfinite(numbers)].astype(np.float64)
    if not finite.size:
        return Histogram(0.0, 0.0, (0,) * BINS)
    counts, edges = np.histogram(finite, bins=BINS)
    return Histogram(float(edges[0]), float(edges[-1]), tuple(counts.tolist()))
