"""Networks in JavaScript, run by V8, the engine of Chromium and Node.js, from the package mini-racer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py_mini_racer import MiniRacer

from digitpad_training.formats.exporting import tensorflow_js
from digitpad_training.formats.exporting.tfjs import MODEL_FILE, WEIGHTS_FILE
from digitpad_training.formats.exporting.web import SCRIPTS

_TIMEOUT_S = 600.0

_BROWSER = """
const silent = () => {};
globalThis.console = { log: silent, info: silent, warn: silent, error: silent };
globalThis.performance = { now: () => Date.now() };
globalThis.self = globalThis;
const VALUES = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((sign, value) => {
  VALUES[sign.charCodeAt(0)] = value;
});
globalThis.atob = (text) => {
  const pieces = [];
  for (let start = 0; start < text.length; start += 4096) {
    const bytes = [];
    for (let i = start; i < Math.min(start + 4096, text.length); i += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((offset) => VALUES[text.charCodeAt(i + offset)]);
      bytes.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255);
    }
    pieces.push(String.fromCharCode(...bytes));
  }
  return pieces.join("").slice(0, (text.replace(/=+$/, "").length * 3) >> 2);
};
"""
"""What a browser has and V8 lacks, as far as it is needed here."""

_RUN_LAYERS_MODEL = """
(async () => {
  tf.env().setPlatform("v8", { now: () => Date.now(), isTypedArray: (value) => ArrayBuffer.isView(value) });
  await tf.setBackend("cpu");
  const source = { modelTopology: DESCRIBED.modelTopology, weightSpecs: DESCRIBED.weightsManifest[0].weights,
                   weightData: WEIGHTS };
  const model = await tf.loadLayersModel(tf.io.fromMemory(source));
  const answers = [];
  for (const image of IMAGES) {
    const input = tf.tensor(Float32Array.from(image, (level) => level / 255), [1, ...model.inputs[0].shape.slice(1)]);
    answers.push(Array.from(model.predict(input).dataSync()));
  }
  return JSON.stringify(answers);
})()
"""


def page_probabilities(folder: Path, images: NDArray[np.float32]) -> NDArray[np.float64]:
    """The answers of a web page to digit images, shape (n, 10), by the page's own scripts."""
    with MiniRacer() as engine:
        engine.eval(_BROWSER)
        for script in SCRIPTS:
            engine.eval((folder / script).read_text(encoding="utf-8"))
        engine.eval(f"const IMAGES = {_levels(images)}; const classify = makeNetwork(MODEL);")
        return _answers(
            engine.eval(
                "JSON.stringify(IMAGES.map((image) => "
                "Array.from(classify(Float32Array.from(image, (level) => level / 255)))))",
                timeout_sec=_TIMEOUT_S,
            )
        )


def layers_model_probabilities(folder: Path, images: NDArray[np.float32]) -> NDArray[np.float64]:
    """The answers of a layers model to digit images, shape (n, 10), from TensorFlow.js on its CPU backend.

    Raises FormatError if TensorFlow.js is not here and cannot be fetched.
    """
    weights = (folder / WEIGHTS_FILE).read_bytes()
    with MiniRacer() as engine:
        engine.eval(_BROWSER)
        for script in tensorflow_js.scripts():
            engine.eval(script)
        described = (folder / MODEL_FILE).read_text(encoding="utf-8")
        engine.eval(f"const DESCRIBED = {described}; const IMAGES = {_levels(images)};")
        memory: Any = engine.eval(f"const WEIGHTS = new ArrayBuffer({len(weights)}); WEIGHTS")
        memory[:] = weights
        promise: Any = engine.eval(_RUN_LAYERS_MODEL)
        return _answers(promise.get(timeout=_TIMEOUT_S))


def _levels(images: NDArray[np.float32]) -> str:
    return json.dumps(np.rint(images * 255).astype(int).reshape(len(images), -1).tolist())


def _answers(text: Any) -> NDArray[np.float64]:
    return np.array(json.loads(text), np.float64)
