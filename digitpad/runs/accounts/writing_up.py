"""A run written up for others: a page, or what trains its network without digitpad."""

from __future__ import annotations

from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files import plain_json
from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.models.model_store import name_of
from digitpad.runs.accounts.report import report
from digitpad.runs.accounts.script import notebook, script
from digitpad.runs.run_folder import RECIPE_FILE

KINDS = {".html": tr("Report (*.html)"), ".py": tr("Keras script (*.py)"), ".ipynb": tr("Notebook (*.ipynb)")}
"""What a run is written up as, by suffix, in words."""


class WritingUpError(DigitpadError):
    """A run cannot be written up."""


def write_up(folder: Path, path: Path) -> None:
    """Write the run in ``folder`` up as what the suffix of ``path`` says; an existing file is replaced by a whole one.

    Raises DigitpadError.
    """
    suffix = path.suffix.lower()
    if suffix not in KINDS:
        raise WritingUpError(
            tr(
                "{path} cannot be written: a run is written up as .html (a report), .py (a Keras script) "
                "or .ipynb (a notebook); choose one of these.",
                path=printable(path),
            )
        )
    text = report(folder) if suffix == ".html" else (script if suffix == ".py" else notebook)(_recipe(folder))
    try:
        replace_file(path, text.encode("utf-8"))
    except OSError as error:
        raise WritingUpError(
            tr(
                "{path} cannot be written ({reason}); choose another folder.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def _recipe(folder: Path) -> Recipe:
    try:
        return Recipe.from_json(plain_json.read(folder / RECIPE_FILE))
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise WritingUpError(
            tr("{folder} has no recipe that can be read; choose a run that was trained here.", folder=name_of(folder))
        ) from error
