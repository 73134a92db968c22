"""Measure how fast networks learn, beside what people copy and beside a bare script: medians, as the README's table.

    python tests/benchmarks/training_speed.py

It needs MNIST, where it is found, and takes some minutes. Each figure comes from fresh processes that
take turns, at the low priority of the program's own trainings, so that a slow moment affects both.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from digitpad.data.sources import MNIST, find
from digitpad.processes.training import Training
from digitpad.protocol.messages import EpochFinished, Order
from digitpad.protocol.recipe import PRESETS

REPETITIONS = 5
RECIPES = {preset.id: preset.recipe for preset in PRESETS}
# Both print the seconds from the untrained network to the end of the first epoch that reads enough, without
# those of the readings.
CLOCK = """
import os, sys, time
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.nice(10)
import keras, numpy as np
class Clock(keras.callbacks.Callback):
    began = 0.0
    def on_epoch_end(self, epoch, logs=None):
        paused = time.perf_counter()
        right = self.model.predict(x_test, batch_size=1000, verbose=0).argmax(axis=1) == y_test
        if right.mean() >= 0.97:
            print(paused - self.began)
            os._exit(sys.stdout.flush() or 0)
        self.began += time.perf_counter() - paused
mnist = np.load(sys.argv[1])
x_train, y_train, x_test, y_test = (mnist[name] for name in ("x_train", "y_train", "x_test", "y_test"))
x_train, x_test = x_train / np.float32(255), x_test / np.float32(255)
clock = Clock()
"""
COPIED = f"""
{CLOCK}
keras.utils.set_random_seed(int(sys.argv[2]))
clock.began = time.perf_counter()
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=20, batch_size=32, verbose=0, callbacks=[clock])
"""
OWN = f"""
{CLOCK}
from dataclasses import replace
from pathlib import Path
from digitpad.data.datasets import DataFiles, load_files
from digitpad_training.learn.fit import fit
from digitpad.protocol.recipe import PRESETS
data = load_files(DataFiles(Path(sys.argv[1])))
(recipe,) = (preset.recipe for preset in PRESETS if preset.id == sys.argv[3])
clock.began = time.perf_counter()
fit(replace(recipe, seed=int(sys.argv[2])), data, [clock])
"""
# As in the program, 5,000 digits are held out and read after each epoch.
BARE = """
import os, sys, time
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.nice(10)
import keras, numpy as np
mnist = np.load(sys.argv[1])
x, y = mnist["x_train"] / np.float32(255), np.eye(10, dtype=np.float32)[mnist["y_train"]]
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(128, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(keras.optimizers.AdamW(1e-3, weight_decay=0.0), "categorical_crossentropy", metrics=["accuracy"])
class Clock(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.began = time.perf_counter()
    def on_epoch_end(self, epoch, logs=None):
        print(time.perf_counter() - self.began)
model.fit(x[:-5000], y[:-5000], validation_data=(x[-5000:], y[-5000:]), validation_batch_size=1000,
          epochs=6, batch_size=128, verbose=0, callbacks=[Clock()])
"""


def main() -> None:
    mnist = find(MNIST)
    print("| what | baseline | baseline | digitpad | ratio |")
    print("| --- | --- | --- | --- | --- |", flush=True)
    compare_time_to_97(mnist, "mlp-128-quick")
    compare_time_to_97(mnist, "mlp-128")
    compare_throughput(mnist)


def compare_time_to_97(mnist: Path, preset: str) -> None:
    pairs = [(run(COPIED, mnist, seed)[0], run(OWN, mnist, seed, preset)[0]) for seed in range(REPETITIONS)]
    what = f"784-128-10 to 97 % of MNIST's test digits, preset `{preset}`, first import excluded"
    row(what, "Keras as people copy it: fit, batch 32, Adam", pairs, "s")


def compare_throughput(mnist: Path) -> None:
    """Digits a second over whole epochs, the reading of held-out digits included; the first epoch, of tracing, not."""
    digits = 55_000
    pairs = []
    for _repetition in range(REPETITIONS):
        bare = float(np.median(run(BARE, mnist)[1:]))
        child = float(np.median(seconds_in_child(mnist)[1:]))
        pairs.append((digits / bare, digits / child))
    row("digits a second in the program's own process, `mlp-128`", "a bare script, same recipe", pairs, "/s")


def run(code: str, *arguments: object) -> list[float]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(line) for line in done.stdout.split()]


def seconds_in_child(mnist: Path) -> list[float]:
    with TemporaryDirectory() as folder:
        messages = Training(Order(RECIPES["mlp-128"], mnist, None, Path(folder) / "run")).messages()
        return [message.seconds for message in messages if isinstance(message, EpochFinished)]


def row(what: str, baseline: str, pairs: list[tuple[float, float]], unit: str) -> None:
    base, own = np.median(pairs, axis=0)
    ratio = np.median([own / base for base, own in pairs])
    print(f"| {what} | {baseline} | {base:.3g} {unit} | {own:.3g} {unit} | {ratio:.3g} |", flush=True)


if __name__ == "__main__":
    main()
