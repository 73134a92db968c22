"""A map of relevance in words."""

from __future__ import annotations

from digitpad.base.language import in_turn, tr
from digitpad.recognition.why.parts import Kind, Part, strongest_parts
from digitpad.recognition.why.relevance import Relevance

_PARTS: dict[Kind, tuple[tuple[str, str, str], ...]] = {
    "part": (
        (tr("the part at the top left"), tr("the part at the top"), tr("the part at the top right")),
        (tr("the part on the left"), tr("the part in the middle"), tr("the part on the right")),
        (tr("the part at the bottom left"), tr("the part at the bottom"), tr("the part at the bottom right")),
    ),
    "upright stroke": (
        (
            tr("the upright stroke at the top left"),
            tr("the upright stroke at the top"),
            tr("the upright stroke at the top right"),
        ),
        (
            tr("the upright stroke on the left"),
            tr("the upright stroke in the middle"),
            tr("the upright stroke on the right"),
        ),
        (
            tr("the upright stroke at the bottom left"),
            tr("the upright stroke at the bottom"),
            tr("the upright stroke at the bottom right"),
        ),
    ),
    "level stroke": (
        (
            tr("the level stroke at the top left"),
            tr("the level stroke at the top"),
            tr("the level stroke at the top right"),
        ),
        (tr("the level stroke on the left"), tr("the level stroke in the middle"), tr("the level stroke on the right")),
        (
            tr("the level stroke at the bottom left"),
            tr("the level stroke at the bottom"),
            tr("the level stroke at the bottom right"),
        ),
    ),
}
"""Each part as a whole phrase, by its kind, row and column: other languages say the place before the kind, or in it."""


def in_words(why: Relevance) -> str:
    """One or two sentences: which part speaks most for the answer, and which against it."""
    parts = strongest_parts(why)
    if not parts:
        return tr("No part of the ink speaks for anything.")
    return in_turn([_says(why, sign, part) for sign, part in parts.items()])


def _says(why: Relevance, sign: int, part: Part) -> str:
    said = _PARTS[part.kind][part.row][part.column]
    if why.against is None:
        if sign > 0:
            return tr("Speaks for {digit}: {part}.", digit=str(why.digit), part=said)
        return tr("Speaks against {digit}: {part}.", digit=str(why.digit), part=said)
    one, other = (why.digit, why.against) if sign > 0 else (why.against, why.digit)
    return tr("Speaks for {digit} rather than {other}: {part}.", digit=str(one), other=str(other), part=said)
