"""The network that was just trained beside the one in use, on the same test digits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.models.model_store import open_package

_OF_ONE_S_OWN = {"own_test", "own_samples"}

Figures = Mapping[str, Any]


def figures_in_use(
    folder: Path | None, new: Figures, measure: Callable[[Classifier], Figures] | None
) -> Figures | None:
    """The figures of the package in ``folder`` on the digits that gave the new network its figures.

    Its card's figures are used if they are of the same digits, which can be told of published ones alone. Otherwise
    ``measure`` reads these, unless there is no time for that. None if there are no such figures, or the package
    cannot be used.
    """
    if folder is None:
        return None
    try:
        package = open_package(folder)
        said = package.card.metrics
        alike = (_counted(part) and _counted(part) == _counted(said.get(name)) for name, part in new.items())
        if all(alike) and _OF_ONE_S_OWN.isdisjoint(new):
            return {name: said[name] for name in new}
        return measure(package.classifier) if measure else None
    except DigitpadError:
        return None  # the pad reports that


def _counted(part: Any) -> list[int]:
    """How many of each digit were read."""
    confusion = part.get("confusion") if isinstance(part, Mapping) else None
    return [sum(row) for row in confusion] if isinstance(confusion, list) else []
