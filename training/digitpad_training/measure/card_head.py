"""The head of a page about a network, which registries of models read: YAML, as Hugging Face's model cards have it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from digitpad.recognition.models.model_card import ModelCard


def head_for(card: ModelCard, licence: str = "") -> str:
    """The YAML between two lines of hyphens. Texts are quoted as in JSON, which YAML takes as they are."""
    lines = [
        "---",
        *([f"license: {licence}"] if licence else []),
        "library_name: digitpad",
        "pipeline_tag: image-classification",
        "tags:",
        *(f"- {tag}" for tag in ("handwriting", "digits", "mnist")),
        *_results(card),
        "---",
        "",
    ]
    return "\n".join(lines)


def _results(card: ModelCard) -> Iterator[str]:
    figures = list(figures_of(card))
    if not figures:
        return
    yield "model-index:"
    yield f"- name: {json.dumps(card.name)}"
    yield "  results:"
    for part, digits, share in figures:
        yield "  - task:"
        yield "      type: image-classification"
        yield "    dataset:"
        yield f"      name: {json.dumps(f'{part}, {digits} digits')}"
        yield f"      type: {part}"
        yield "    metrics:"
        yield "    - type: accuracy"
        yield f"      value: {share}"


def figures_of(card: ModelCard) -> Iterator[tuple[str, int, float]]:
    """What was read, how many digits, and the share read right, of each part that the card measures in this way."""
    for part, figures in card.metrics.items():
        if _is_measured(figures):
            yield part, figures["digits"], figures["accuracy"]


def _is_measured(figures: Any) -> bool:
    return (
        isinstance(figures, Mapping)
        and isinstance(figures.get("digits"), int)
        and isinstance(figures.get("accuracy"), int | float)
        and figures["digits"] > 0
    )
