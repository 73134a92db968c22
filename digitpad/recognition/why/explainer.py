"""Why a network answers as it does, by whichever way it allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.base.language import tr
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.inside.network import Network, UnexplainedError
from digitpad.recognition.inside.what_if import network_of
from digitpad.recognition.why.relevance import (
    Relevance,
    last,
    relevance_by_hiding_in_steps,
    relevance_in_steps,
)

if TYPE_CHECKING:
    from digitpad.ink.images import DigitImage


@dataclass(frozen=True, eq=False)
class Explainer:
    """A network with its layers, or with the reason why they cannot be followed, as "it has the operator GATHER"."""

    classifier: Classifier
    network: Network | None
    what: str = ""

    @classmethod
    def of(cls, classifier: Classifier) -> Explainer:
        """Read the layers of the network; what is wrong with them is kept in words. Raises ModelError if it fails."""
        try:
            return cls(classifier, network_of(classifier))
        except UnexplainedError as error:
            return cls(classifier, None, error.what)

    @property
    def fault(self) -> str:
        """Why a network cannot be followed, in one sentence; "" if it can."""
        return (
            tr(
                "This network cannot be followed layer by layer ({what}); its map is made by hiding parts of the ink "
                "in turn.",
                what=self.what,
            )
            if self.what
            else ""
        )

    def why(self, image: DigitImage, digit: int, against: int | None = None) -> Relevance:
        """What each pixel of an image of shape (28, 28) speaks for. Raises ModelError if the network fails."""
        return last(self.why_in_steps(image, digit, against))

    def why_in_steps(self, image: DigitImage, digit: int, against: int | None = None) -> Iterator[Relevance | None]:
        """The same with a None after each step, where it can be left off."""
        if self.network is not None:
            return relevance_in_steps(self.network, image, digit, against)
        return relevance_by_hiding_in_steps(self.classifier, image, digit, against)
