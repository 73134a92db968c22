"""A model card as a page to read."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from digitpad.recognition.digit_or_not import CARD_FILE, bundled_dir
from digitpad.recognition.models.figures import per_cent
from digitpad.recognition.models.model_card import ModelCard
from digitpad.recognition.models.model_store import LITERT_FILE
from digitpad.recognition.prediction import DIGITS
from digitpad_training.measure.card_head import head_for
from digitpad_training.measure.figures import PARTS
from digitpad_training.measure.kept_rows import table

_DATA = """\
- MNIST (Y. LeCun, C. Cortes, C. Burges; CC BY-SA 3.0): the first 55,000 training digits. The last 5,000 were held out
  to choose by; the test set takes no part in that.
- Pen-Based Recognition of Handwritten Digits (E. Alpaydin, F. Alimoglu, 1998; CC BY 4.0), the original strokes: writers
  1 to 24. Writers 25 to 30 were held out.
- Numbers (A. Schroeder; CC0 1.0), scans of pen on paper: writers 1 to 21 with odd numbers, ten of them in Switzerland
  and one in the United States, without the scans on which the pad does not find all of the ink. Writers 9 and 17 were
  held out.
- UJIpenchars2 (F. Prat et al., 2009; CC BY 4.0), strokes on a tablet computer in Spain: the digits of the first 32 of
  the 40 "trn" writers. The last 8 were held out.
- Random variants of these, and drawings that the project generates from splines, of ways to write that they have few
  of (`training/digitpad_training/digits/styles.py`): slashed zeros, flagged ones, open fours, crossed sevens, eights
  and nines whose loops are closed, and others. No other data."""

_WEAKNESSES = """\
- One person's digit at a time, upright: it was shown none that is turned by more than about 15 degrees.
- The network itself calls everything a digit: letters, several digits at once, scribbles. Another one tells
  them from digits; see above.
- The people held out are few: six wrote on one tablet in Turkey, eight on one tablet computer in Spain, two on paper
  in Switzerland; other hands may be read less well. The recipe was chosen by what it reads of them and of the held-out
  MNIST digits, and two of the generated styles, the eight with a closed foot and the nine with a flat head, were drawn
  after the errors of writer 28 of the pen strokes had been looked at. So these figures flatter it, those of that writer
  most.
- An image of a very fat pen on a very small digit holds less than the strokes do; see the row of image files.
- Sevens that some people write as others write a one, and fours and nines that are closed alike: see the pictures."""

PICTURED = ("mnist_test", "pen_on_canvas", "scans_held_out_writers")
"""The parts whose errors are shown beside the page."""

_BY_WRITER = (
    ("Pen strokes, a tablet in Turkey", ("pen_held_out_writers", "pen_on_canvas", "pen_as_pictures")),
    ("Pen strokes, a tablet computer in Spain", ("uji_held_out_writers",)),
    ("Scans of pen on paper, Switzerland", ("scans_held_out_writers",)),
)
"""By country and device, the parts whose digits were written there."""


def card_page(card: ModelCard, folder: Path) -> str:
    """The card of the package in ``folder`` in Markdown, beside the pictures of its errors."""
    size = (folder / LITERT_FILE).stat().st_size / 1e6
    return "\n".join(
        [
            head_for(card, "mit"),
            f"# The model that digitpad ships: {card.name}, {card.date}",
            "",
            "Made by `python -m digitpad_training.card --page docs`; the figures are those of its `model.tflite`.",
            "",
            f"Network: {card.architecture}; {size:.2f} MB with weights of 8 bits.",
            "",
            "## What it reads",
            "",
            *table(["digits", "how many", "read right", "95 % interval", "calibration error"], _rows(card.metrics)),
            "",
            "The interval is Wilson's; the calibration error the expected one over 15 bins.",
            "",
            "## By digit and by writer",
            "",
            *table(["digits", *map(str, range(DIGITS))], _by_digit(card.metrics)),
            "",
            *_by_writer(card.metrics),
            "## What it takes for what",
            "",
            *_confusion(card.metrics, "mnist_test"),
            *_confusion(card.metrics, "pen_on_canvas"),
            *_confusion(card.metrics, "scans_held_out_writers"),
            "## Its errors",
            "",
            *_pictures(),
            "## Whether it is a digit at all",
            "",
            *_digit_or_not(),
            "## Known weaknesses",
            "",
            _WEAKNESSES,
            "",
            "## What it learned from",
            "",
            _DATA,
            "",
            "## Recipe",
            "",
            *_recipe(card.recipe),
            "",
        ]
    )


def _percent(share: float | None, places: int = 2) -> str:
    return "" if share is None else per_cent(share, places)


def _rows(metrics: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    for part, what in PARTS.items():
        figures = metrics[part]
        low, high = figures["interval"]
        interval = f"{low * 100:.2f} to {high * 100:.2f} %"
        yield (
            what,
            f"{figures['digits']:,}",
            _percent(figures["accuracy"]),
            interval,
            _percent(figures["calibration_error"]),
        )


def _by_digit(metrics: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    for part, what in PARTS.items():
        yield what, *(_percent(share, 1) for share in metrics[part]["accuracy_by_digit"])


def _by_writer(metrics: Mapping[str, Any]) -> Iterator[str]:
    for where, parts in _BY_WRITER:
        writers = list(metrics[parts[0]]["accuracy_by_writer"])
        by_part = [(PARTS[part], metrics[part]["accuracy_by_writer"]) for part in parts]
        rows = [
            [what, *(_percent(shares[writer], 1) for writer in writers), _percent(min(shares.values()), 1)]
            for what, shares in by_part
        ]
        yield from table([f"{where}: writer", *writers, "the worst"], rows)
        yield ""


def _confusion(metrics: Mapping[str, Any], part: str) -> Iterator[str]:
    yield f"Of {PARTS[part]}: rows are the digits, columns the answers."
    yield ""
    rows = [
        [str(digit), *(str(count) if count else "" for count in counts)]
        for digit, counts in enumerate(metrics[part]["confusion"])
    ]
    yield from table(["", *map(str, range(DIGITS))], rows)
    yield ""


def _pictures() -> Iterator[str]:
    for part in PICTURED:
        yield f"![Misread: {PARTS[part]}]({part}-errors.png)"
        yield ""


def _digit_or_not() -> Iterator[str]:
    """What the network says of digits and of other things that tells them apart, whatever model is in use."""
    card = json.loads((bundled_dir() / CARD_FILE).read_text(encoding="utf-8"))
    calibration = card["calibration"]
    yield (
        "A network of its own says how likely something is to be a digit; from "
        f"{_percent(card['threshold'], 1)} on it counts as one. "
        "That keeps 99.8 % of what held-out people drew or wrote. "
        "Its probabilities are calibrated for as many digits as other things: their calibration error is "
        f"{_percent(calibration['error'])}, on digits and things to which the calibration was not fitted, and was "
        f"{_percent(calibration['error_before'])} before. Made by `python -m digitpad_training.digit_or_not`."
    )
    yield ""
    strict = card["others_refused_where_99_percent_of_digits_are_kept"]
    kept = [[name, f"{each['of']:,}", _percent(each["share"], 1)] for name, each in card["digits_kept"].items()]
    yield from table(["digits", "how many", "called digits"], kept)
    yield ""
    refused = [
        [name.replace("_", " "), f"{each['of']:,}", _percent(each["share"], 1), _percent(strict[name]["share"], 1)]
        for name, each in card["others_refused"].items()
    ]
    yield from table(["letters and shapes", "how many", "called no digits", "where 99 % of digits are kept"], refused)
    yield ""


def _recipe(recipe: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for name, value in recipe.items():
        if isinstance(value, Mapping):
            yield f"{indent}- {name}:"
            yield from _recipe(value, indent + "  ")
        else:
            yield f"{indent}- {name}: {value}"
