"""Train in a process that has made ready what it was told to expect, one after the other; for test_prepared.py.

Prints, as JSON, of which recipe a network was ready in the end, and hashes of what the new network consists of.
"""

import json
import multiprocessing
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

from digitpad.data.named import data_files
from digitpad.protocol.messages import Finished, Order
from digitpad.protocol.recipe import Recipe
from digitpad.runs.start import Expected
from digitpad_training.child.prepared import Prepared, prepare
from digitpad_training.child.run import carry_out

folder = Path(sys.argv[1])
ordered, *expected = [Recipe.from_json(each) for each in json.loads(sys.argv[2])]
files = data_files([], ordered)
ready: Prepared | None = None
for recipe in expected:
    ready = prepare(Expected(recipe, data_files([], recipe)), ready, lambda: False)
pipe, _other_end = multiprocessing.Pipe()
order = Order(ordered, files.mnist, files.pen, folder / "run", "cpu", scans=files.scans, uji=files.uji)
outcome = carry_out(order, lambda _message: None, pipe, ready)
assert isinstance(outcome, Finished), outcome
with zipfile.ZipFile(order.folder / "model.keras") as keras_file:  # the rest of which has a date and addresses in it
    parts = [keras_file.read("model.weights.h5"), (order.folder / "model.tflite").read_bytes()]
network = ready and ready.network
print(json.dumps({"ready": network and network.recipe.name, "made": [sha256(part).hexdigest() for part in parts]}))
