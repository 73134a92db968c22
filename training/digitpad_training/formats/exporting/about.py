"""What an export says of itself, to programs and to people: its images, its answers, and whose network it is."""

from __future__ import annotations

from pathlib import Path

from digitpad import __version__
from digitpad.base.files.plain_json import printable
from digitpad.recognition.models.model_card import ModelCard
from digitpad.recognition.prediction import DIGITS
from digitpad_training.measure.card_head import figures_of, head_for

_LABELS = ",".join(map(str, range(DIGITS)))


def metadata_for(card: ModelCard) -> dict[str, str]:
    """Texts by name, the same in every format; only what a network cannot show by its shapes."""
    return {
        "name": card.name,
        "made_by": f"digitpad {__version__}",
        "date": card.date,
        "architecture": card.architecture,
        "input.shape": "28,28",
        "input.range": "0,1",
        "input.polarity": "0 is paper, 1 is ink",
        "input.centring": "the ink is 20 pixels high or wide, and its centre of mass is at pixel 14,14",
        "input.preprocessing_version": str(card.preprocessing_version),
        "output.labels": _LABELS,
        "output.meaning": "probabilities, whose sum is 1",
    }


def readme_for(card: ModelCard, format_title: str, file: Path) -> str:
    """A page for people, whose head registries of models read: YAML, as Hugging Face's model cards have it."""
    rows = [
        f"| {part.replace('_', ' ')} | {digits:,} | {100 * share:.2f} % |" for part, digits, share in figures_of(card)
    ]
    measured = ["", "| read | digits | right |", "| --- | --- | --- |", *rows] if rows else [" It was not measured."]
    said = metadata_for(card)
    return "\n".join(
        [
            head_for(card),
            f"# {printable(card.name)}",
            "",
            f"A network that reads handwritten digits: {printable(card.architecture)}. `{file.name}` is the network as "
            f"{format_title}, exported by {said['made_by']}.",
            "",
            "- **Input**: one image of 28x28 numbers from 0 to 1: " + said["input.polarity"] + ";",
            f"  {said['input.centring']}.",
            "- **Output**: ten probabilities, of the digits 0 to 9.",
            "- **Not for**: letters, several digits at once, and what is no digit, which is read as one all the same.",
            "",
            "What its card says of how well it reads:" + "\n".join(measured),
            "",
        ]
    )
