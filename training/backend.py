"""Loading TensorFlow without its greetings, and what it computes on."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def native_output_silenced() -> Iterator[None]:
    """Keep off the terminal what TensorFlow's libraries write to stderr while they load.

    No Python error gets lost: those are raised, not written. Set ``TF_CPP_MIN_LOG_LEVEL`` to see all.
    """
    if "TF_CPP_MIN_LOG_LEVEL" in os.environ:
        yield
        return
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
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


def device_name() -> str:
    """What Keras computes on, as "CPU" or the name of the GPU."""
    import keras

    if keras.backend.backend() != "tensorflow":
        return str(keras.distribution.list_devices()[0])
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    return str(tf.config.experimental.get_device_details(gpus[0]).get("device_name", "GPU")) if gpus else "CPU"
