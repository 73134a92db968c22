"""What a command measured, row by row: kept as JSON, so that its table can grow and an interruption loses none."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import replace_file

Rows = dict[str, Mapping[str, Any]]


def keep_row(file: Path, name: str, row: Mapping[str, Any], page: Callable[[Rows], str]) -> None:
    """Add a row to the JSON ``file``, or replace it, and write the ``page`` of all rows beside it, as Markdown.

    Raises DigitpadError if they cannot be read or written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        rows = kept_rows(file) | {name: row}
        replace_file(file, (json.dumps(rows, indent=2) + "\n").encode())
        replace_file(file.with_suffix(".md"), page(rows).encode())
    except OSError as error:
        raise _unusable(file, error) from error


def kept_rows(file: Path) -> Rows:
    """The rows by name, none without a file. Raises DigitpadError if it holds something else."""
    try:
        return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}
    except (OSError, ValueError, TypeError) as error:
        raise _unusable(file, error) from error


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a Markdown table."""
    for cells in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(cells)} |"


def _unusable(file: Path, error: Exception) -> DigitpadError:
    return DigitpadError(f"The table in {file.parent} cannot be brought up to date ({error}); remove {file.name}.")
