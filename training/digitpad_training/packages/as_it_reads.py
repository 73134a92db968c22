"""A Keras configuration changed for reading digits only: in arithmetic of 32 bits, without layers that augment.

Weights are found by the names and the order of the layers that have some, so none is lost.
"""

from __future__ import annotations

from typing import Any

from digitpad.base.language import tr
from digitpad_training.packages.suspicion import AUGMENTING

_POLICIES = ("DTypePolicy", "FloatDTypePolicy", "Policy")


def as_it_reads(config: Any) -> tuple[Any, str]:
    """The configuration of a model, and in words which layers were left out of it, or ""."""
    left_out: list[str] = []
    changed = _changed(config, left_out)
    if isinstance(config, dict) and "compile_config" in config:
        # Keras leaves out itself how the whole network was trained.
        changed["compile_config"] = _changed(config["compile_config"], left_out)
    names = ", ".join(dict.fromkeys(left_out))
    return changed, tr("without {names}, which are used only in training", names=names) if names else ""


def _changed(value: Any, left_out: list[str]) -> Any:
    if isinstance(value, list):
        return [_changed(each, left_out) for each in value]
    if not isinstance(value, dict):
        return value
    value = {
        key: _float32(each) if key == "dtype" else _changed(each, left_out)
        for key, each in value.items()
        if key != "compile_config"  # how a network inside another was trained
    }
    inner = value.get("config")
    if not isinstance(inner, dict):
        return value
    if value.get("class_name") in AUGMENTING:
        left_out.append(value["class_name"])
        return _as("Identity", value, {})
    if value.get("class_name") == "RandomCrop":  # when it reads, it enlarges the middle of an image to this size
        size = {key: inner.get(key) for key in ("height", "width")}
        return _as("Resizing", value, {**size, "crop_to_aspect_ratio": True})
    return value


def _as(kind: str, layer: dict[str, Any], config: dict[str, Any]) -> dict[str, Any]:
    """A layer of another kind in place of this one."""
    kept = {key: layer["config"][key] for key in ("name", "trainable", "dtype") if key in layer["config"]}
    return {**layer, "class_name": kind, "config": {**kept, **config}}


def _float32(dtype: Any) -> Any:
    """Arithmetic of 32 bits in place of any other: of 16 bits, mixed, or of whole numbers."""
    if isinstance(dtype, str):
        return "float32"
    is_policy = isinstance(dtype, dict) and dtype.get("class_name") in _POLICIES
    if is_policy and dtype.get("config") != {"name": "float32"}:
        return "float32"
    return dtype
