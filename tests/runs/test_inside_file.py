"""What a run keeps of the inside of its network: bounded, read back whole, and damage said in one sentence."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from digitpad.protocol.snapshots import BINS, MOST_PICTURES, EpochInside, Histogram, LayerInside
from digitpad.runs.inside_file import MOST_EPOCHS, RunInside, as_json, read_inside
from digitpad.runs.run_folder import RunError

SPREAD = Histogram(-1.5, 2.25, (123_456_789,) * BINS)
LAYER = LayerInside("dense", 8192, 17, SPREAD, SPREAD)
INSIDE = EpochInside(0, 28, 28, 0.0812345, (bytes(range(196)) * 4,) * MOST_PICTURES, (LAYER,) * 21, (0.1,) * 10)


def kept(count: int) -> RunInside:
    """After so many epochs, and before the first."""
    inside = RunInside(bytes(784))
    for epoch in range(count + 1):
        inside = inside.with_epoch(replace(INSIDE, epoch=epoch))
    return inside


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "inside.json").write_bytes(as_json(kept(3)))
    assert read_inside(tmp_path) == kept(3)


@pytest.mark.parametrize("count", [63, 64, 100, 1000])
def test_of_a_long_training_some_epochs_are_kept(count: int, tmp_path: Path) -> None:
    epochs = [each.epoch for each in kept(count).epochs]
    assert epochs[0] == 0
    assert epochs[-1] == count
    assert len(epochs) <= MOST_EPOCHS
    assert max(after - before for before, after in pairwise(epochs)) <= count / 12
    (tmp_path / "inside.json").write_bytes(as_json(kept(count)))
    assert (tmp_path / "inside.json").stat().st_size < 4_000_000
    assert len(read_inside(tmp_path).epochs) == len(epochs)


def test_a_run_that_kept_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(RunError) as raised:
        read_inside(tmp_path / "old")
    assert str(raised.value) == "old did not keep how its network looked inside; train it again to see that."


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.pop("epochs"),
        lambda value: value.update(drawing=["00000"]),
        lambda value: value["epochs"].reverse(),
        lambda value: value["epochs"].extend(value["epochs"] * 64),
        lambda value: value["epochs"][0].update(rows=27),
        lambda value: value["epochs"][0].update(rows=-28, columns=-28),
        lambda value: value["epochs"][0].update(largest="large"),
        lambda value: value["epochs"][0].update(answers=[7]),
        lambda value: value["epochs"][0].update(pictures=[1]),
        lambda value: value["epochs"][0].update(layers={"a": 1}),
        lambda value: value["epochs"][0]["layers"][0].update(dead=9000),
        lambda value: value["epochs"][0]["layers"][0].update(weights=[1, 0, [1]]),
        lambda value: value["epochs"][0]["layers"][0].update(units=1e30),
    ],
)
def test_damage_is_said(change: object, tmp_path: Path) -> None:
    value = json.loads(as_json(kept(1)))
    assert callable(change)
    change(value)
    (tmp_path / "inside.json").write_text(json.dumps(value))
    with pytest.raises(RunError, match=r"^What .* kept of the inside of its network is damaged; train it again"):
        read_inside(tmp_path)
