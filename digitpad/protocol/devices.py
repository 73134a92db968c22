"""The devices that a network can be trained on, as a person chooses them. A child process looks for them."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.base.language import tr

AUTOMATIC = "auto"
CPU = "cpu"
ALL_GPUS = "gpus"


@dataclass(frozen=True)
class Device:
    """Something to compute on; ``id`` is "auto", "cpu", "gpu:0" and so on, or "gpus" for all of them together."""

    id: str
    name: str


ALWAYS_THERE = (Device(AUTOMATIC, tr("Automatic")), Device(CPU, "CPU"))
"""What can be chosen before a search. Automatic is the first GPU, or else the CPU."""


def gpu_id(number: int) -> str:
    """The id of a GPU, which TensorFlow counts from 0."""
    return f"gpu:{number}"
