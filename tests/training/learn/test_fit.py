"""Training for real, with a small network on four digits drawn by hand."""

import gc
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from hand import FOUR, ONE, drawing

from digitpad.data.datasets import Data, as_digit_images, load_files
from digitpad.data.formats.unipen import PenSample
from digitpad.data.named import data_files
from digitpad.ink.ink_image import InkImage
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing
from digitpad.protocol.recipe import Augmentation, Recipe
from digitpad_training.learn.backend import native_output_silenced

with native_output_silenced():
    import keras

    from digitpad_training.learn.architectures import build
    from digitpad_training.learn.batches import Batches, NoLongerWantedError
    from digitpad_training.learn.checkpoints import Checkpoint
    from digitpad_training.learn.divergence import DivergedError
    from digitpad_training.learn.fit import fit

RECIPE = Recipe(
    "small",
    hidden_units=(16,),
    batch_normalisation=True,
    dropout=0.1,
    epochs=4,
    batch_size=256,
    schedule="cosine",
    learning_rate=0.02,
    averaging=0.1,
    pen_share=2,
    augmentation=Augmentation(),
    rounds=2,
)


SAME = 1e-5
"""How far the probabilities of two trainings with the same seed may differ, on one machine."""


class Interruption(keras.callbacks.Callback):
    """What Ctrl+C does when some epochs are over."""

    def __init__(self, epochs: int = 2) -> None:
        super().__init__()
        self._epochs = epochs

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:  # noqa: ARG002
        if epoch == self._epochs:
            raise KeyboardInterrupt

    def on_train_end(self, logs: object = None) -> None:  # noqa: ARG002
        raise KeyboardInterrupt  # after early stopping


class Counting(keras.callbacks.Callback):
    """The epochs that were learned."""

    def __init__(self) -> None:
        super().__init__()
        self.epochs: list[int] = []

    def on_epoch_end(self, epoch: int, logs: object = None) -> None:  # noqa: ARG002
        self.epochs.append(epoch)


IMPATIENT = Recipe("impatient", hidden_units=(16,), epochs=50, batch_size=64, learning_rate=0.004, patience=3)
"""It reads all held-out digits after some epochs and waits for better in vain."""


def test_early_stopping_counts_on_after_an_interruption(small_data: Data, tmp_path: Path) -> None:
    whole = Counting()
    expected = fit(IMPATIENT, small_data, [whole])
    assert len(whole.epochs) < IMPATIENT.epochs
    for before_the_end in (2, 1):
        folder = tmp_path / str(before_the_end)
        with pytest.raises(KeyboardInterrupt):
            fit(IMPATIENT, small_data, [Interruption(len(whole.epochs) - before_the_end)], checkpoints=folder)
        rest = Counting()
        resumed = fit(IMPATIENT, small_data, [rest], checkpoints=folder)
        assert rest.epochs == whole.epochs[-before_the_end:]
        assert np.abs(answers(resumed, small_data) - answers(expected, small_data)).max() < SAME


def test_a_training_without_patience_left_learns_no_more_when_resumed(small_data: Data, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        fit(IMPATIENT, small_data, [Interruption(IMPATIENT.epochs)], checkpoints=tmp_path)
    expected, rest = fit(IMPATIENT, small_data, []), Counting()
    resumed = fit(IMPATIENT, small_data, [rest], checkpoints=tmp_path)
    assert rest.epochs == []
    assert np.abs(answers(resumed, small_data) - answers(expected, small_data)).max() < SAME


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"learning_rate": 1e38}, "its loss became infinite"),
        ({"optimizer": "sgd", "learning_rate": 2.0}, "its weights became too large to be kept"),
    ],
)
def test_a_training_that_diverges_ends_with_one_sentence_and_keeps_nothing_of_it(
    small_data: Data, tmp_path: Path, change: dict[str, Any], why: str
) -> None:
    recipe = replace(Recipe("diverging", hidden_units=(64, 64, 64), epochs=1, batch_size=64), **change)
    with pytest.raises(DivergedError) as diverged:
        fit(recipe, small_data, [], checkpoints=tmp_path)
    assert str(diverged.value) == f"The training diverged in epoch 1: {why}; choose a smaller learning rate."
    assert list(tmp_path.iterdir()) == []


def answers(model: keras.Model, data: Data) -> np.ndarray:
    return np.asarray(model(as_digit_images(data.mnist_held_out.images[:100]), training=False))


@pytest.fixture(scope="module")
def all_small_data(small_data_folder: Path) -> Data:
    """With the scans and the Spanish strokes."""
    return load_files(data_files([small_data_folder], Recipe("any")))


@pytest.fixture(scope="module")
def model(small_data: Data) -> keras.Model:
    return fit(RECIPE, small_data, [])


def test_it_learns(small_data: Data) -> None:
    plain = Recipe("plain", hidden_units=(16,), epochs=4, learning_rate=0.01)
    right = answers(fit(plain, small_data, []), small_data).argmax(axis=1) == small_data.mnist_held_out.labels[:100]
    assert right.all()


def test_another_seed_gives_another_network(model: keras.Model, small_data: Data) -> None:
    other = fit(replace(RECIPE, seed=1, epochs=1), small_data, [])
    assert np.abs(answers(other, small_data) - answers(model, small_data)).max() > 1e-3


def test_an_interrupted_training_resumes_to_the_same_network(
    model: keras.Model, small_data: Data, tmp_path: Path
) -> None:
    with pytest.raises(KeyboardInterrupt):
        fit(RECIPE, small_data, [Interruption()], checkpoints=tmp_path)
    epochs: list[int] = []
    seen = keras.callbacks.LambdaCallback(on_epoch_begin=lambda epoch, _logs: epochs.append(epoch))
    resumed = fit(RECIPE, small_data, [seen], checkpoints=tmp_path)
    assert epochs == [2, 3]
    assert np.abs(answers(resumed, small_data) - answers(model, small_data)).max() < SAME
    finished = fit(RECIPE, small_data, [seen], checkpoints=tmp_path)
    assert epochs == [2, 3]
    assert np.abs(answers(finished, small_data) - answers(model, small_data)).max() < SAME


def test_a_damaged_checkpoint_begins_anew_and_the_same_seed_gives_the_same_network(
    model: keras.Model, small_data: Data, tmp_path: Path
) -> None:
    (tmp_path / "training.npz").write_bytes(b"no archive")
    again = fit(RECIPE, small_data, [], checkpoints=tmp_path)
    assert np.abs(answers(again, small_data) - answers(model, small_data)).max() < SAME


def test_the_checkpoint_of_another_network_is_not_taken(model: keras.Model, small_data: Data, tmp_path: Path) -> None:
    fit(replace(RECIPE, hidden_units=(8,), epochs=1), small_data, [], checkpoints=tmp_path)
    assert Checkpoint(tmp_path).restore(model) == 0


FULL_DISK = """
import resource, sys
from pathlib import Path
from typing import Literal
import keras
from test_fit import RECIPE
from digitpad_training.learn.checkpoints import Checkpoint, CheckpointError
from digitpad.data.datasets import load
from digitpad_training.learn.fit import fit

class FullDisk(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 1:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

try:
    fit(RECIPE, load(Path(sys.argv[1])), [FullDisk()], checkpoints=Path(sys.argv[2]))
except CheckpointError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file sizes")
def test_a_full_disk_leaves_the_last_checkpoint_good(small_data_folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, small_data_folder, kept],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parent)])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"The training cannot be kept in {kept} (File too large); make room and run it again.\n"
    assert [path.name for path in kept.iterdir()] == ["training.npz"]
    with np.load(kept / "training.npz") as state:
        assert int(state["epochs_learned"]) == 1


def test_batches_come_again_after_their_rounds(small_data: Data) -> None:
    batches = Batches(small_data, RECIPE)
    seen = []
    for _epoch in range(3):
        seen.append({batches[index][0].tobytes() for index in range(len(batches))})
        batches.on_epoch_end()
    assert seen[0] == seen[2]
    assert not seen[0] & seen[1]


def test_batches_do_not_depend_on_their_order(small_data: Data) -> None:
    forward, backward = Batches(small_data, RECIPE), Batches(small_data, RECIPE)
    expected = [forward[index] for index in range(len(forward))]
    for index in reversed(range(len(backward))):
        assert np.array_equal(backward[index][0], expected[index][0])
        assert np.array_equal(backward[index][1], expected[index][1])


def test_a_teacher_s_answers_are_learned_beside_the_labels(small_data: Data) -> None:
    answer = np.array([0.81, 0.09, 0.09, 0.01, 0, 0, 0, 0, 0, 0], np.float32)
    taught = replace(RECIPE, teaching=0.5, temperature=2.0)
    _images, targets = Batches(small_data, taught, lambda images: np.repeat(answer[None], len(images), axis=0))[0]
    _images, labels = Batches(small_data, taught)[0]
    softened = np.array([0.9, 0.3, 0.3, 0.1, 0, 0, 0, 0, 0, 0]) / 1.6
    assert np.allclose(targets, 0.5 * labels + 0.5 * softened, atol=1e-6)


def test_pen_strokes_can_be_learned_from_their_labels_alone(small_data: Data) -> None:
    recipe = replace(RECIPE, pen_share=200, teaches_pen=False, teaching=1.0, temperature=1.0, smoothing=0.1)
    answer = np.full(10, 0.1, np.float32)
    batches = Batches(small_data, recipe, lambda images: np.repeat(answer[None], len(images), axis=0))
    images, targets = batches[0]
    of_pen = targets.max(axis=1) > 0.5
    mnist = {image.tobytes() for image in as_digit_images(small_data.mnist_train.images)}
    assert 0 < of_pen.sum() < len(images)
    assert np.allclose(targets[of_pen].max(axis=1), 0.91)
    assert np.allclose(targets[~of_pen], 0.1)
    assert not mnist & {image.tobytes() for image in images[of_pen]}


def test_scans_and_spanish_strokes_are_learned_from_their_labels(all_small_data: Data) -> None:
    recipe = replace(RECIPE, pen_share=0, scan_share=60, uji_share=8, teaches_pen=False, teaching=1.0, temperature=1.0)
    batches = Batches(all_small_data, recipe, lambda images: np.full((len(images), 10), 0.1, np.float32))
    targets = np.concatenate([batches[index][1] for index in range(len(batches))])
    assert len(batches) == (1_024 + 60 * 4 + 8 * 32) // 256
    from_labels = (targets.max(axis=1) == 1).sum()
    assert from_labels == pytest.approx(60 * 4 + 8 * 32, abs=256)  # an epoch has whole batches
    alone = Batches(all_small_data, replace(recipe, scan_share=0, uji_share=0))
    assert len(alone) == 1_024 // 256


def test_own_samples_are_learned_from_their_labels_among_some_of_the_others(small_data: Data) -> None:
    own = [PenSample(drawing(FOUR), 9, 0), PenSample(Drawing(image=InkImage.centred(render(drawing(ONE)))), 8, 0)]
    data = replace(small_data, own_train=own)
    recipe = replace(RECIPE, sample_share=28, replay=200, batch_size=64, rounds=0, teaching=1.0, temperature=1.0)
    batches = Batches(data, recipe, lambda images: np.full((len(images), 10), 0.1, np.float32))
    seen = []
    for _epoch in range(2):
        targets = np.concatenate([batches[index][1] for index in range(len(batches))])
        assert len(targets) == 256
        is_own = targets.max(axis=1) == 1
        assert np.bincount(targets[is_own].argmax(axis=1)).tolist() == [0] * 8 + [28, 28]
        assert np.allclose(targets[~is_own], 0.1)
        seen.append({image.tobytes() for index in range(len(batches)) for image in batches[index][0]})
        batches.on_epoch_end()
    assert seen[0] != seen[1]


def test_a_training_can_begin_as_its_teacher(model: keras.Model, small_data: Data) -> None:
    recipe = replace(RECIPE, epochs=1, learning_rate=0.0, begins_from_teacher=True)
    still = fit(recipe, small_data, [], model)
    for weights, other in zip(still.get_weights(), model.get_weights(), strict=True):
        assert weights.ndim == 1 or np.allclose(weights, other, atol=1e-6)
    elsewhere = fit(replace(recipe, begins_from_teacher=False), small_data, [], model)
    assert not np.allclose(elsewhere.get_weights()[0], model.get_weights()[0], atol=1e-2)


def test_a_training_can_begin_from_another_network(model: keras.Model, small_data: Data) -> None:
    still = fit(replace(RECIPE, epochs=1, learning_rate=0.0), small_data, [], start=model)
    expected = [weights for weights in model.get_weights() if weights.ndim > 1]
    assert all(
        np.allclose(weights, other, atol=1e-6)
        for weights, other in zip((w for w in still.get_weights() if w.ndim > 1), expected, strict=True)
    )


@pytest.mark.parametrize("rounds", [0, 2])
def test_digits_in_memory_give_the_same_network(small_data: Data, rounds: int) -> None:
    recipe = Recipe("plain", hidden_units=(16,), epochs=3, batch_size=64, smoothing=0.1, rounds=rounds)
    from_memory = fit(recipe, small_data, [])
    keras.utils.set_random_seed(recipe.seed)
    by_batches = build(recipe)
    by_batches.compile(keras.optimizers.AdamW(recipe.learning_rate, weight_decay=0.0), "categorical_crossentropy")
    by_batches.fit(Batches(small_data, recipe), epochs=3, shuffle=False, verbose=0)
    assert np.abs(answers(from_memory, small_data) - answers(by_batches, small_data)).max() < SAME


@pytest.mark.parametrize("optimizer", ["adamw", "sgd", "rmsprop"])
def test_each_optimizer_learns(small_data: Data, optimizer: Literal["adamw", "sgd", "rmsprop"]) -> None:
    recipe = Recipe("small", hidden_units=(16,), epochs=3, learning_rate=0.01, optimizer=optimizer)
    model = fit(recipe, small_data, [])
    assert type(model.optimizer).__name__.lower() == optimizer
    assert (answers(model, small_data).argmax(axis=1) == small_data.mnist_held_out.labels[:100]).all()


def test_without_a_better_epoch_it_ends_and_keeps_the_best(small_data: Data) -> None:
    recipe = Recipe("still", hidden_units=(16,), epochs=50, learning_rate=1e-12, patience=2)
    ended: list[int] = []
    fit(recipe, small_data, [keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, _logs: ended.append(epoch))])
    assert ended == [0, 1, 2]
    # A learning rate that destroys what was learned: the weights come from before.
    first = fit(replace(recipe, learning_rate=0.01, epochs=1), small_data, [])
    worse = fit(replace(recipe, learning_rate=0.5, optimizer="sgd", epochs=9), small_data, [], start=first)
    accuracies = worse.history.history["val_accuracy"]
    assert len(accuracies) < 9
    seen = (worse.predict(as_digit_images(small_data.mnist_held_out.images), verbose=0, batch_size=1000)).argmax(axis=1)
    assert (seen == small_data.mnist_held_out.labels).mean() == pytest.approx(max(accuracies))


def batches_alive() -> list[Batches]:
    return [each for each in gc.get_objects() if isinstance(each, Batches)]


def test_no_batches_are_made_for_a_training_that_was_interrupted(small_data: Data) -> None:
    before = batches_alive()
    with pytest.raises(KeyboardInterrupt):
        fit(RECIPE, small_data, [Interruption()])
    (batches,) = (each for each in batches_alive() if each not in before)  # Keras's threads still have it
    with pytest.raises(NoLongerWantedError):
        batches[0]
