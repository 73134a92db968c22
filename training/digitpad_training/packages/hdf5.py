"""Checks an HDF5 file before Keras reads it: it may hold only numbers, all of them in the file itself."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray

from digitpad.base.language import number, tr
from digitpad.protocol.kinds import MOST_BYTES, RefusedError
from digitpad_training.packages.suspicion import check_config

DAMAGED = (OSError, RuntimeError, KeyError, ValueError, TypeError, AttributeError, RecursionError)
"""The errors that h5py raises for a damaged file."""


def check_weights(name: str, content: Path | io.BytesIO) -> dict[str, Any] | None:
    """Check every dataset and link; returns the configuration of the model if the file has one.

    Raises RefusedError for links, data in other files, NaN or infinite numbers, and damaged files.
    """
    try:
        with h5py.File(content, "r") as file:
            _check_group(name, file)
            config = file.attrs.get("model_config")
            return None if config is None else _config(name, config)
    except DAMAGED as error:
        raise RefusedError(tr("{name} is damaged or no file of weights; save the model again.", name=name)) from error


def _config(name: str, text: Any) -> dict[str, Any]:
    config = json.loads(text)
    check_config(name, config)
    return dict(config)


def _check_group(name: str, group: h5py.Group) -> None:
    total, waiting, seen = 0, [group], 0
    while waiting:
        current = waiting.pop()
        for key in current:
            seen += 1
            if seen > 10_000 or not isinstance(current.get(key, getlink=True), h5py.HardLink):
                raise RefusedError(
                    tr("{name} refers to other files or places; save the model again, in one file.", name=name)
                )
            item = current[key]
            if isinstance(item, h5py.Group):
                waiting.append(item)
            else:
                total += item.size * item.dtype.itemsize
                if total > MOST_BYTES:
                    raise RefusedError(
                        tr(
                            "{name} would unpack to more than {most} MB; do not use it.",
                            name=name,
                            most=number(MOST_BYTES / 1e6),
                        )
                    )
                _check_dataset(name, item)


def _check_dataset(name: str, data: h5py.Dataset) -> None:
    if data.external or data.is_virtual:
        raise RefusedError(
            tr("{name} takes its weights from other files; save the model again, in one file.", name=name)
        )
    if not (np.issubdtype(data.dtype, np.floating) or is_bfloat16(data)):
        return
    if not np.isfinite(from_bfloat16(data[()]) if is_bfloat16(data) else data[()]).all():
        raise RefusedError(tr("{name} has weights that are no numbers (NaN or infinite); train it again.", name=name))


def is_bfloat16(item: h5py.Dataset | h5py.Group) -> bool:
    """Whether these are numbers of bfloat16, which HDF5 stores as pairs of bytes."""
    return isinstance(item, h5py.Dataset) and item.dtype.kind == "V" and item.dtype.itemsize == 2


def from_bfloat16(values: NDArray[np.void]) -> NDArray[np.float32]:
    """The same numbers in 32 bits; bfloat16 is their first half."""
    return (np.asarray(values).view("<u2").astype("<u4") << 16).view("<f4")
