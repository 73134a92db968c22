"""Configurations that Keras 2 wrote, as Keras 3 reads them."""

from __future__ import annotations

from typing import Any

_SHAPE = "batch_input_shape"
_ENDS = ("input_layers", "output_layers")


def as_keras_3(config: Any) -> Any:
    """The configuration of a model, changed only where Keras 3 needs it.

    In Keras 2 the first layer of a chain had the shape of the input, and up to 2.3 there was no layer for the input
    itself. Keras 3 mistakes that shape for one without a batch, and fails. A network of one image had a list of inputs.
    """
    if isinstance(config, list):
        return [as_keras_3(each) for each in config]
    if not isinstance(config, dict):
        return config
    config = {key: _end(as_keras_3(value)) if key in _ENDS else as_keras_3(value) for key, value in config.items()}
    inner = config.get("config")
    if config.get("class_name") == "LeakyReLU" and isinstance(inner, dict) and "alpha" in inner:
        slope = {"negative_slope": inner["alpha"]}
        return {**config, "config": {key: value for key, value in inner.items() if key != "alpha"} | slope}
    if config.get("class_name") != "Sequential":
        return config
    chain = config["config"] if isinstance(config["config"], dict) else {"name": "network", "layers": config["config"]}
    first, *rest = chain["layers"]
    if first["class_name"] != "InputLayer" and _SHAPE in first["config"]:
        rest = [first, *rest]
        given = {"batch_shape": first["config"][_SHAPE], "dtype": first["config"].get("dtype", "float32")}
        first = {"class_name": "InputLayer", "config": given | {"name": "digit_image"}}
        chain = {key: value for key, value in chain.items() if key != "build_input_shape"}
    return {**config, "config": {**chain, "layers": [first, *map(_without_shape, rest)]}}


def _end(tensors: Any) -> Any:
    """The input or the output of a network; a list of one becomes the tensor itself, as in Keras 3."""
    return tensors[0] if isinstance(tensors, list) and len(tensors) == 1 and isinstance(tensors[0], list) else tensors


def _without_shape(layer: dict[str, Any]) -> dict[str, Any]:
    return {**layer, "config": {key: value for key, value in layer["config"].items() if key != _SHAPE}}
