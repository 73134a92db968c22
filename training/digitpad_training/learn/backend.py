"""Loading TensorFlow without its messages, and choosing the device that it computes on."""

import gc
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from digitpad.base import language
from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.protocol.devices import ALL_GPUS, ALWAYS_THERE, AUTOMATIC, CPU, Device, gpu_id

_QUIET = "3"  # child processes inherit it; a few lines are printed all the same


class DeviceError(DigitpadError):
    """There is no such device."""


@contextmanager
def native_output_silenced() -> Iterator[None]:
    """Load TensorFlow in this block: what its libraries print to stderr is discarded, and no garbage is collected.

    No Python error is lost: errors are raised, not printed. Set ``TF_CPP_MIN_LOG_LEVEL`` to 0 to see all.
    """
    with _garbage_left_alone():
        if os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", _QUIET) != _QUIET:
            yield
            return
        if sys.stderr is None:  # a windowed program has no stderr
            yield
            return
        sys.stderr.flush()
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            os.close(nowhere)


_NO_NEWS: tuple[str, ...] = (
    "not available on native Windows",  # in each process there: it uses no GPU
    "triggered tf.function retracing",  # where several networks take some steps each, as is meant
)
if sys.platform == "win32":  # where TensorFlow takes Keras for a program of ours
    _NO_NEWS += ("is deprecated. Please use tf.compat.v1.",)


def _is_news(record: logging.LogRecord) -> bool:
    """Whether a message of TensorFlow is none of those that say nothing new."""
    message = record.getMessage()
    return not any(known in message for known in _NO_NEWS)


logging.getLogger("tensorflow").addFilter(_is_news)


@contextmanager
def without_warning_of_tables() -> Iterator[None]:
    """Convert a network in this block: TensorFlow sometimes warns of tables, of which there are none."""
    tensorflow = logging.getLogger("tensorflow")
    level = tensorflow.level
    tensorflow.setLevel(logging.ERROR)
    try:
        yield
    finally:
        tensorflow.setLevel(level)


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """Loading makes objects that stay: looking for garbage among them takes a fifth of its time, and later as much."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def devices() -> tuple[Device, ...]:
    """The devices to compute on. This occupies every GPU, so it is for a process that ends soon."""
    with native_output_silenced():
        import tensorflow as tf
        from tensorflow.python.client import device_lib  # nothing else says how much memory a GPU has

        gpus = [device for device in device_lib.list_local_devices() if device.device_type == "GPU"]
        names = [_name(gpu) for gpu in tf.config.list_physical_devices("GPU")]
    sizes = [gpu.memory_limit / 1e9 for gpu in gpus]
    found = [
        Device(gpu_id(number), tr("{name}, {size} GB", name=name, size=language.number(size)))
        for number, (name, size) in enumerate(zip(names, sizes, strict=True))
    ]
    together = [Device(ALL_GPUS, tr("All {n} GPUs", "", len(found)))] if len(found) > 1 else []
    return (*ALWAYS_THERE, *found, *together)


@contextmanager
def computing_on(device: str) -> Iterator[None]:
    """Let Keras make and train its networks on a device, by its id, and hide all others from this process.

    To be used once, before anything is computed. Memory of a GPU is taken as it is needed, so that two trainings
    may share one. Raises DeviceError if there is none of this id.
    """
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    chosen = _chosen(gpus, device)
    tf.config.set_visible_devices(chosen, "GPU")
    for gpu in chosen:
        tf.config.experimental.set_memory_growth(gpu, True)
    if len(chosen) > 1:
        with computing_on_all([f"GPU:{number}" for number in range(len(chosen))]):
            yield
    else:
        yield


@contextmanager
def computing_on_all(names: Sequence[str]) -> Iterator[None]:
    """Divide every batch between devices that TensorFlow calls by these names, such as "GPU:0"."""
    import tensorflow as tf

    with tf.distribute.MirroredStrategy(list(names)).scope():
        yield


def device_name() -> str:
    """What Keras computes on: "CPU", the name of the GPU, or "2 GPUs"."""
    import keras

    if keras.backend.backend() != "tensorflow":
        return str(keras.distribution.list_devices()[0])
    import tensorflow as tf

    gpus = tf.config.get_visible_devices("GPU")
    replicas = tf.distribute.get_strategy().num_replicas_in_sync
    if replicas > 1:
        return f"{replicas} {'GPUs' if gpus else 'CPUs'}"
    return _name(gpus[0]) if gpus else "CPU"


def _name(gpu: Any) -> str:
    import tensorflow as tf

    return str(tf.config.experimental.get_device_details(gpu).get("device_name", "GPU"))


def _chosen(gpus: Sequence[Any], device: str) -> list[Any]:
    if device == CPU:
        return []
    if device == AUTOMATIC:
        return list(gpus[:1])
    if device == ALL_GPUS and gpus:
        return list(gpus)
    by_id = {gpu_id(number): gpu for number, gpu in enumerate(gpus)}
    if device not in by_id:
        known = [AUTOMATIC, CPU, *by_id, *([ALL_GPUS] if len(gpus) > 1 else [])]
        raise DeviceError(
            tr(
                "TensorFlow finds no device {device} here; choose one of {list}.",
                device=repr(device),
                list=", ".join(known),
            )
        )
    return [by_id[device]]
