"""Event files, which TensorBoard shows: TFRecords of protocol buffers, written without TensorBoard itself."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow.core.framework.summary_pb2 import HistogramProto, Summary
from tensorflow.core.util.event_pb2 import Event

from digitpad.base.errors import DigitpadError
from digitpad.runs.run_folder import EVENT_FILE_PREFIX

if TYPE_CHECKING:
    from PIL.Image import Image

_VERSION = "brain.Event:2"
_BINS = 30


class EventFileError(DigitpadError):
    """An event file cannot be written."""


class EventFile:
    """One file in a folder; what is added to it is on disk at once. Its methods raise EventFileError."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{EVENT_FILE_PREFIX}{time.time():.6f}.digitpad"
        with self._errors_said():
            self._file = tf.io.TFRecordWriter(str(self._path))
        self._write(Event(wall_time=time.time(), file_version=_VERSION))

    def add(
        self, step: int, scalars: Mapping[str, float], arrays: Mapping[str, NDArray[Any]], images: Mapping[str, Image]
    ) -> None:
        """Add figures, histograms of arrays, and images, by name, all of one step."""
        values = [
            *(Summary.Value(tag=tag, simple_value=scalar) for tag, scalar in scalars.items()),
            *(Summary.Value(tag=tag, histo=_histogram(array)) for tag, array in arrays.items()),
            *(Summary.Value(tag=tag, image=_png(image)) for tag, image in images.items()),
        ]
        self._write(Event(wall_time=time.time(), step=step, summary=Summary(value=values)))

    def _write(self, event: Event) -> None:
        with self._errors_said():
            self._file.write(event.SerializeToString())
            self._file.flush()

    @contextmanager
    def _errors_said(self) -> Iterator[None]:
        try:
            yield
        except tf.errors.OpError as error:
            reason = error.message.partition("\n")[0]
            raise EventFileError(f"{self._path} cannot be written ({reason}); make room and train again.") from error


def _histogram(array: NDArray[Any]) -> HistogramProto:
    numbers = array.astype(np.float64).ravel()
    numbers = numbers[np.isfinite(numbers)]
    if not numbers.size:
        return HistogramProto()
    counts, edges = np.histogram(numbers, bins=_BINS)
    return HistogramProto(
        min=numbers.min(),
        max=numbers.max(),
        num=numbers.size,
        sum=numbers.sum(),
        sum_squares=float(numbers @ numbers),
        bucket_limit=edges[1:].tolist(),
        bucket=counts.tolist(),
    )


def _png(image: Image) -> Summary.Image:
    content = io.BytesIO()
    image.save(content, "PNG")
    return Summary.Image(height=image.height, width=image.width, colorspace=1, encoded_image_string=content.getvalue())
