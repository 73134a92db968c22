"""What a network can be trained on, as a person chooses it. No Keras here: a child process looks for it."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.connection import Connection

AUTOMATIC = "auto"
CPU = "cpu"
ALL_GPUS = "gpus"


@dataclass(frozen=True)
class Device:
    """Something to compute on; ``id`` is "auto", "cpu", "gpu:0" and so on, or "gpus" for all of them together."""

    id: str
    name: str


ALWAYS_THERE = (Device(AUTOMATIC, "Automatic"), Device(CPU, "CPU"))
"""What can be chosen before anything was looked for. Automatic is the first GPU, or else the CPU."""


def gpu_id(number: int) -> str:
    """The id of a GPU, which TensorFlow counts from 0."""
    return f"gpu:{number}"


def find_devices_in_child(pipe: Connection) -> None:
    """A child's entry: load TensorFlow, and send the devices that it sees through ``pipe``, as a tuple."""
    from digitpad.processes.spawn import end_with_the_parent, settle_in

    settle_in()
    end_with_the_parent()
    from digitpad_training.learn.backend import devices

    pipe.send(devices())
