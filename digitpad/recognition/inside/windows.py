"""Layers that move a window over an image, forward and backward. Images have the shape (n, height, width, channels)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.recognition.inside.activations import Numbers
from digitpad.recognition.inside.layers import Convolution, DepthwiseConvolution, Padding, Pool

_Tap = tuple[slice, slice, slice]


@dataclass(frozen=True)
class _Field:
    """Where the windows of a layer lie on an image of zeros, or of ``filler``, around the given one."""

    size: tuple[int, int]
    strides: tuple[int, int]
    before: tuple[int, int]
    after: tuple[int, int]
    outputs: tuple[int, int]

    @classmethod
    def of(cls, shape: Sequence[int], size: tuple[int, int], strides: tuple[int, int], padding: Padding) -> _Field:
        """The windows on images of a shape (n, height, width, channels), as TensorFlow lays them.

        Raises ValueError for windows that fit on no such image.
        """
        axes = [_along(*each, padding) for each in zip(shape[1:3], size, strides, strict=True)]
        before, after, outputs = zip(*axes, strict=True)
        return cls(size, strides, before, after, outputs)

    def padded(self, x: Numbers, filler: float = 0.0) -> Numbers:
        """The image with what is around it."""
        if not any((*self.before, *self.after)):
            return x
        around = [(0, 0), *zip(self.before, self.after, strict=True), (0, 0)]
        return np.pad(x, around, constant_values=filler)

    def unpadded(self, x: Numbers) -> Numbers:
        """The middle of a padded image."""
        (top, left), (bottom, right) = self.before, self.after
        return x[:, top : x.shape[1] - bottom, left : x.shape[2] - right]

    def taps(self) -> Iterator[_Tap]:
        """For each place in a window, row by row, the pixels of the padded image that all windows have there."""
        (down, across), (rows, columns) = self.strides, self.outputs
        for top in range(self.size[0]):
            for left in range(self.size[1]):
                yield (
                    slice(None),
                    slice(top, top + down * (rows - 1) + 1, down),
                    slice(left, left + across * (columns - 1) + 1, across),
                )

    def spread(self, x: Numbers, parts: Iterator[Numbers]) -> Numbers:
        """The gradient at an image ``x``, of that at each tap."""
        total = np.zeros_like(self.padded(x))
        for tap, part in zip(self.taps(), parts, strict=True):
            total[tap] += part
        return self.unpadded(total)


def _along(length: int, size: int, stride: int, padding: Padding) -> tuple[int, int, int]:
    if min(size, stride) < 1 or (padding == "valid" and size > length):
        raise ValueError("windows that do not fit")
    if padding == "valid":
        return 0, 0, (length - size) // stride + 1
    outputs = -(-length // stride)
    total = max((outputs - 1) * stride + size - length, 0)
    return total // 2, total - total // 2, outputs


def convolve(layer: Convolution, x: Numbers) -> Numbers:
    """The outputs of a convolution."""
    field, padded = _field_of(layer, x)
    patches = np.concatenate([padded[tap] for tap in field.taps()], axis=-1)
    return patches @ layer.kernel.reshape(-1, len(layer.bias)) + layer.bias


def convolution_gradient(layer: Convolution, x: Numbers, gradient: Numbers) -> Numbers:
    """The gradient at the inputs of a convolution."""
    field, _padded = _field_of(layer, x)
    patches = gradient @ layer.kernel.reshape(-1, len(layer.bias)).T
    channels = x.shape[-1]
    return field.spread(x, (patches[..., at : at + channels] for at in range(0, patches.shape[-1], channels)))


def convolve_depthwise(layer: DepthwiseConvolution, x: Numbers) -> Numbers:
    """The outputs of a depthwise convolution, those of the first channel first."""
    field, padded = _field_of(layer, x)
    kernels = layer.kernel.reshape(-1, *layer.kernel.shape[2:])
    total = sum(padded[tap][..., None] * kernel for tap, kernel in zip(field.taps(), kernels, strict=True))
    y: Numbers = np.asarray(total, np.float32)
    return y.reshape(*y.shape[:3], -1) + layer.bias


def depthwise_gradient(layer: DepthwiseConvolution, x: Numbers, gradient: Numbers) -> Numbers:
    """The gradient at the inputs of a depthwise convolution."""
    field, _padded = _field_of(layer, x)
    by_channel = gradient.reshape(*gradient.shape[:3], *layer.kernel.shape[2:])
    kernels = layer.kernel.reshape(-1, *layer.kernel.shape[2:])
    return field.spread(x, ((by_channel * kernel).sum(axis=-1) for kernel in kernels))


def pool(layer: Pool, x: Numbers) -> Numbers:
    """The outputs of a pooling."""
    field = _Field.of(x.shape, layer.size, layer.strides, layer.padding)
    if layer.kind == "max":
        padded = field.padded(x, -np.inf)
        return np.asarray(np.maximum.reduce([padded[tap] for tap in field.taps()]), np.float32)
    total = sum(field.padded(x)[tap] for tap in field.taps())
    return np.asarray(total / _counts(field, x), np.float32)


def pool_gradient(layer: Pool, x: Numbers, gradient: Numbers) -> Numbers:
    """The gradient at the inputs of a pooling; that of a maximum goes to the first of several that are equal."""
    field = _Field.of(x.shape, layer.size, layer.strides, layer.padding)
    if layer.kind == "mean":
        shared = np.asarray(gradient / _counts(field, x), np.float32)
        return field.spread(x, (shared for _tap in field.taps()))
    padded = field.padded(x, -np.inf)
    largest = np.argmax([padded[tap] for tap in field.taps()], axis=0)
    places = range(layer.size[0] * layer.size[1])
    return field.spread(x, (np.where(largest == place, gradient, np.float32(0)) for place in places))


def _counts(field: _Field, x: Numbers) -> Numbers:
    """How many pixels of the image itself each window has."""
    ones = field.padded(np.ones((1, *x.shape[1:3], 1), np.float32))
    return np.asarray(sum(ones[tap] for tap in field.taps()), np.float32)


def numbers_in_windows(layer: Convolution | DepthwiseConvolution | Pool, x: Numbers) -> int:
    """How many numbers there are in all windows on ``x``, and in the image with what is around it."""
    size = layer.size if isinstance(layer, Pool) else layer.kernel.shape[:2]
    field = _Field.of(x.shape, (size[0], size[1]), layer.strides, layer.padding)
    (top, left), (bottom, right) = field.before, field.after
    around = (x.shape[1] + top + bottom) * (x.shape[2] + left + right)
    return int(len(x) * x.shape[3] * (field.outputs[0] * field.outputs[1] * size[0] * size[1] + around))


def _field_of(layer: Convolution | DepthwiseConvolution, x: Numbers) -> tuple[_Field, Numbers]:
    height, width = layer.kernel.shape[:2]
    field = _Field.of(x.shape, (height, width), layer.strides, layer.padding)
    return field, field.padded(x)
