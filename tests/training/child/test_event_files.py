"""The event files of a run, read by TensorBoard's own reader."""

import csv
import io
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.processes.training import Training
from digitpad.protocol.messages import Finished, Order
from digitpad.protocol.recipe import Recipe
from digitpad_training.learn.backend import native_output_silenced

with warnings.catch_warnings(), native_output_silenced():
    warnings.simplefilter("ignore")  # of its own parts
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    from digitpad_training.child.event_files import EventFile, EventFileError


def read(folder: Path) -> EventAccumulator:
    events = EventAccumulator(str(folder), size_guidance={"scalars": 0, "histograms": 0, "images": 0})
    events.Reload()
    return events


def test_what_is_added_is_read_back(tmp_path: Path) -> None:
    file = EventFile(tmp_path)
    array = np.arange(-30, 31, dtype=np.float32).reshape(1, -1)
    image = Image.fromarray(np.arange(12, dtype=np.uint8).reshape(3, 4))
    file.add(7, {"loss": 0.25}, {"weights": array, "broken": np.array([np.nan])}, {"errors": image})
    events = read(tmp_path)
    assert [(event.step, event.value) for event in events.Scalars("loss")] == [(7, 0.25)]
    (histogram,) = events.Histograms("weights")
    counts = np.array(histogram.histogram_value.bucket)
    assert counts.sum() == histogram.histogram_value.num == 61
    assert histogram.histogram_value.bucket_limit[-1] == 30
    assert histogram.histogram_value.sum_squares == (array**2).sum()
    (shown,) = events.Images("errors")
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(shown.encoded_image_string))), np.asarray(image))


def test_a_folder_that_cannot_be_written_to_is_reported(tmp_path: Path) -> None:
    with pytest.raises(EventFileError, match=r"cannot be written \(.*; make room and train again\.$"):
        EventFile(tmp_path / "nowhere")


def test_a_run_has_its_figures_its_weights_and_its_errors(small_data_folder: Path, tmp_path: Path) -> None:
    recipe = Recipe("small", hidden_units=(8,), epochs=2, batch_size=256, learning_rate=1e-5)  # which leaves errors
    order = Order(recipe, small_data_folder / "mnist.npz", None, tmp_path / "run")
    *_before, outcome = Training(order).messages()
    assert isinstance(outcome, Finished)
    events = read(outcome.folder)
    with (outcome.folder / "history.csv").open() as file:
        rows = list(csv.DictReader(file))
    for tag, column in (("loss/training", "loss"), ("accuracy/held out", "held_out_accuracy")):
        assert [event.value for event in events.Scalars(tag)] == pytest.approx([float(row[column]) for row in rows])
        assert [event.step for event in events.Scalars(tag)] == [1, 2]
    assert {tag.rpartition("/")[2] for tag in events.Tags()["histograms"]} == {"kernel", "bias"}
    assert len(events.Tags()["histograms"]) == 4
    (first, _second) = events.Images("most certain errors")
    assert Image.open(io.BytesIO(first.encoded_image_string)).size == (first.width, first.height)
