"""Edits of the drawing, as values: what was done, and the drawings before and after it."""

import enum
from typing import NamedTuple

from digitpad.ink.strokes import Drawing


class EditKind(enum.Enum):
    """What was done; the value is what the menu says after *Undo* and *Redo*."""

    STROKE = "stroke"
    ERASING = "erasing"
    CLEARING = "clearing"
    OPENING_IMAGE = "opening the image"
    SHOWING_DIGIT = "showing the digit"
    BRINGING_BACK = "bringing back"


_CONTINUING = frozenset({EditKind.STROKE, EditKind.ERASING})


class Edit(NamedTuple):
    """One whole edit, such as a stroke from pen-down to pen-up."""

    kind: EditKind
    before: Drawing
    after: Drawing

    @property
    def leaves_drawing(self) -> bool:
        """Whether the drawing before was left for another one; otherwise the edit continued it."""
        return self.kind not in _CONTINUING
