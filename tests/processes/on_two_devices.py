"""Train over two logical CPUs, which TensorFlow has to be told of before it computes anything; for test_devices.py."""

import json
import multiprocessing
import sys
from dataclasses import replace
from pathlib import Path

import keras
import tensorflow as tf

from digitpad.data.datasets import as_digit_images, load
from digitpad.protocol.messages import Message, Started
from digitpad.protocol.recipe import Recipe
from digitpad.runs.unfinished import Unfinished
from digitpad_training.child.conversation import Conversation
from digitpad_training.child.insides import Insides
from digitpad_training.child.record import Record
from digitpad_training.learn.backend import computing_on_all
from digitpad_training.learn.fit import fit

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
data = load(Path(sys.argv[1]))
folder = Path(sys.argv[2])
told: list[Message] = []
pipe, other_end = multiprocessing.Pipe()
recipe = Recipe(name="two", hidden_units=(32,), epochs=2, batch_size=64, averaging=0.2)
taught = replace(recipe, name="taught", teacher=recipe, epochs=1)
images = as_digit_images(data.mnist_held_out.images)


def share_read(model: keras.Model) -> float:
    return float((model.predict(images, verbose=0).argmax(axis=1) == data.mnist_held_out.labels).mean())


with computing_on_all(["CPU:0", "CPU:1"]):
    events = Unfinished(folder / "run", recipe, resumes=False).events_dir
    record = Record(events, data.mnist_held_out.images, recipe.epochs)
    conversation = Conversation(told.append, pipe, images, data.mnist_held_out.labels, 64, record)
    insides = Insides(told.append, images[:500], bytes(784))
    model = fit(recipe, data, [conversation, insides], checkpoints=folder)
    pupil = fit(taught, data, [], teacher=model)
    replicas = len(model.trainable_variables[0].value.values)  # one copy of the weights to a device
alone = fit(replace(recipe, epochs=3), data, [], checkpoints=folder)  # resumes on one CPU
devices = [message.device for message in told if isinstance(message, Started)]
assert [len(each.layers) for each in insides.kept.epochs] == [2, 2, 2]
print(
    json.dumps({"devices": devices, "replicas": replicas, "read": [share_read(each) for each in (model, pupil, alone)]})
)
