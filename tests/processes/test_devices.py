"""What a network can be trained on: found by a child, chosen by its id, and more than one at once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.processes.doors import STAND_BY
from digitpad.processes.spawn import start_child
from digitpad.processes.training import Training
from digitpad.protocol.messages import Failed, Order
from digitpad.protocol.recipe import Recipe


def test_a_child_finds_what_there_is_and_ends_with_the_pipe_or_for_a_gpu() -> None:
    process, pipe = start_child("devices", STAND_BY)
    devices = pipe.recv().devices
    pipe.close()
    process.join()
    assert [device.id for device in devices[:2]] == ["auto", "cpu"]
    gpus = devices[2:]
    assert [gpu.id for gpu in gpus if gpu.id != "gpus"] == [
        f"gpu:{number}" for number in range(len(gpus[:-1]) or len(gpus))
    ]
    assert process.exitcode == 0


@pytest.mark.parametrize("device", ["gpu:99", "abacus"])
def test_a_missing_device_is_reported(small_data_folder: Path, tmp_path: Path, device: str) -> None:
    order = Order(Recipe("small"), small_data_folder / "mnist.npz", None, tmp_path / "run", device)
    *_before, outcome = Training(order).messages()
    assert isinstance(outcome, Failed)
    assert outcome.sentence.startswith(f"TensorFlow finds no device '{device}' here; choose one of auto, cpu")
    assert list(tmp_path.iterdir()) == []


def test_two_devices_share_the_batches_and_one_resumes(small_data_folder: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("on_two_devices.py")
    done = subprocess.run(
        [sys.executable, script, small_data_folder, tmp_path], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {"devices": ["2 CPUs"], "replicas": 2, "read": [1.0, 1.0, 1.0]}
