"""A run on one page: its figures, recipe and note, its curves, confusion matrix and worst errors."""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from digitpad.protocol.messages import EpochFinished
from digitpad.recognition.models.figures import per_cent, rows_of_the_card
from digitpad.recognition.models.model_store import name_of, read_card
from digitpad.runs.accounts.compared import in_words
from digitpad.runs.held_out import HeldOutAnswers, read_answers
from digitpad.runs.labels import read_note
from digitpad.runs.run_folder import kept_epoch, read_history

_MOST_ERRORS = 40
_WIDTH, _HEIGHT, _MARGIN = 420, 240, 40
_STYLE = """
:root { color-scheme: light dark; --line: #8885; --held: #2a6fb8; --learned: #c4651a; --wrong: 220 60 40; }
@media (prefers-color-scheme: dark) { :root { --held: #6fb1f2; --learned: #f0a160; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 920px; margin: 32px auto; padding: 0 16px; }
table { border-collapse: collapse; }
td, th { padding: 4px 8px; text-align: left; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } .matrix td, .matrix th { text-align: right; font-variant-numeric: tabular-nums; }
.right { background: color-mix(in srgb, var(--held) 30%, transparent); }
.plots, .errors { display: flex; flex-wrap: wrap; gap: 16px; } figure { margin: 0; text-align: center; }
.errors img { width: 64px; image-rendering: pixelated; } svg { max-width: 100%; } svg text { fill: currentColor; }
svg line { stroke: var(--line); } polyline { fill: none; stroke-width: 2; } .held { stroke: var(--held); }
.learned { stroke: var(--learned); stroke-dasharray: 6 4; } circle.held { fill: var(--held); }
circle.learned { fill: none; }
"""


def report(folder: Path) -> str:
    """The page as HTML that needs no other file. Raises DigitpadError if the run lacks what it shows."""
    card, kept, answers = read_card(folder), kept_epoch(folder), read_answers(folder)
    name = html.escape(name_of(folder))
    note = read_note(folder)
    return "\n".join(
        [
            f'<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{name}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style>\n<h1>{name}</h1>",
            *([f"<p>{html.escape(note)}</p>"] if note else []),
            _table(rows_of_the_card(card)),
            f"<h2>Curves</h2>\n{_curves(folder)}",
            f"<h2>Confusion</h2>\n{_matrix(kept)}",
            *([f"<h2>Errors</h2>\n{_errors(answers)}"] if answers else []),
            "<h2>Recipe</h2>",
            _table([(each.replace("_", " "), in_words(value)) for each, value in card.recipe.items()]),
            "</html>\n",
        ]
    )


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = (f"<tr><th>{html.escape(label)}<td>{html.escape(text)}" for label, text in rows)
    return "<table>\n" + "\n".join(cells) + "\n</table>"


def _curves(folder: Path) -> str:
    rows = read_history(folder)
    epochs = [row["epoch"] for row in rows]
    plots = [
        _plot(title, epochs, [row[f"held_out_{column}"] for row in rows], [row[column] for row in rows], say)
        for title, column, say in (("Loss", "loss", "{:.3g}".format), ("Accuracy", "accuracy", _share))
    ]
    return '<p>Solid: held out. Dashed: learned from.</p>\n<div class="plots">' + "\n".join(plots) + "</div>"


def _share(share: float) -> str:
    return per_cent(share, 1)


def _plot(title: str, epochs: list[float], held: list[float], learned: list[float], say: Callable[[float], str]) -> str:
    """One plot as SVG; values that are not finite are left out."""
    known = [value for value in (*held, *learned) if np.isfinite(value)] or [0.0]
    low, high = min(known), max(known)
    span, last = (high - low) or 1.0, max(max(epochs, default=1) - 1, 1)

    def place(epoch: float, value: float) -> tuple[float, float]:
        across = _MARGIN + 16 + (epoch - 1) / last * (_WIDTH - _MARGIN - 32)
        return across, _HEIGHT - _MARGIN - (value - low) / span * (_HEIGHT - 2 * _MARGIN)

    def drawn() -> Iterator[str]:
        for values, kind in ((learned, "learned"), (held, "held")):
            points = [place(*each) for each in zip(epochs, values, strict=True) if np.isfinite(each[1])]
            if len(points) == 1:
                yield f'<circle class="{kind}" cx="{points[0][0]:.1f}" cy="{points[0][1]:.1f}" r="4"/>'
            else:
                at = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
                yield f'<polyline class="{kind}" points="{at}"/>'

    bottom = _HEIGHT - _MARGIN + 8
    marks = "".join(
        f'<text x="{place(epoch, low)[0]:.0f}" y="{bottom + 16}" text-anchor="middle" font-size="12">{epoch:.0f}</text>'
        for epoch in sorted({1.0, max(epochs, default=1.0)})
    )
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" aria-label="{title} by epoch">'
        f'<text x="{_WIDTH // 2}" y="16" text-anchor="middle" font-size="14">{title}</text>'
        f'<text x="0" y="{_MARGIN + 4}" font-size="12">{say(high)}</text>'
        f'<text x="0" y="{_HEIGHT - _MARGIN + 4}" font-size="12">{say(low)}</text>'
        f'<line x1="{_MARGIN + 8}" y1="{bottom}" x2="{_WIDTH}" y2="{bottom}"/>{marks}'
        f'<text x="{_WIDTH // 2}" y="{_HEIGHT - 2}" text-anchor="middle" font-size="12">Epoch</text>'
        f"{''.join(drawn())}</svg>"
    )


def _matrix(kept: EpochFinished) -> str:
    """Counts of the epoch that was kept, the errors tinted by their share of the row."""

    def cell(row: int, column: int) -> str:
        count = kept.confusion[row][column]
        if row == column:
            return f'<td class="right">{count}'
        tint = min(8 * count / max(sum(kept.confusion[row]), 1), 1) * 0.6
        return f'<td style="background: rgb(var(--wrong) / {tint:.2f})">{count or ""}'

    head = "<tr><th>" + "".join(f"<th>{digit}" for digit in range(10))
    rows = (f"<tr><th>{row}" + "".join(cell(row, column) for column in range(10)) for row in range(10))
    share = per_cent(kept.held_out_accuracy)
    return (
        f"<p>Epoch {kept.epoch}, which was kept: {share} of the held-out digits read right. "
        f'Rows: the digit; columns: the answer.</p>\n<table class="matrix">\n{head}\n' + "\n".join(rows) + "\n</table>"
    )


def _errors(answers: HeldOutAnswers) -> str:
    """The surest errors, as images."""
    from PIL import Image

    wrong = np.flatnonzero(~answers.right)
    worst = wrong[np.argsort(-answers.certainty[wrong].astype(int), kind="stable")][:_MOST_ERRORS]
    shown = []
    for place in worst:
        content = io.BytesIO()
        Image.fromarray(answers.images[place]).save(content, "PNG")
        source = base64.b64encode(content.getvalue()).decode("ascii")
        said = f"{answers.labels[place]} as {answers.answers[place]}"
        shown.append(
            f'<figure><img src="data:image/png;base64,{source}" alt="{said}"><figcaption>{said}</figcaption></figure>'
        )
    return f'<p>{len(wrong):,} errors, the surest first.</p>\n<div class="errors">' + "\n".join(shown) + "</div>"
