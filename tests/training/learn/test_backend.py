"""TensorFlow is loaded without messages that nobody needs."""

import logging
import platform

import pytest

from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    import tensorflow as tf
    from tensorflow.python.framework import config


def test_that_windows_has_no_gpu_for_tensorflow_is_not_logged(
    log_records: list[logging.LogRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(config, "_warned_windows_gpu", False)
    tf.config.list_physical_devices()
    assert config._warned_windows_gpu
    assert log_records == []


def test_what_else_tensorflow_warns_of_is_logged(log_records: list[logging.LogRecord]) -> None:
    tf.get_logger().warning("a network is %s", "odd")
    assert [record.getMessage() for record in log_records] == ["a network is odd"]
    log_records.clear()


def test_that_networks_are_traced_anew_is_not_logged(log_records: list[logging.LogRecord]) -> None:
    for _network in range(10):
        tf.function(lambda number: number + 1)(tf.constant(1))
    tf.get_logger().warning("5 out of the last 5 calls to a step triggered tf.function retracing. Tracing is expensive")
    assert log_records == []
