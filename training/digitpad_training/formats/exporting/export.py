"""A model package -> a file of another format, which takes its place only after it was run and compared."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.base.errors import DigitpadError
from digitpad.base.files.staging import put_in_place, replace_file, workplace
from digitpad.base.language import tr
from digitpad.base.reasons import reason
from digitpad.protocol.conversions import Check, Exported, ExportOrder
from digitpad.protocol.formats import Format, check_file, check_installed, check_out, format_named, readme_file
from digitpad.recognition.known_digits import known_digits
from digitpad.recognition.models.model_store import KERAS_FILE, LITERT_FILE, check_package
from digitpad_training.formats.exporting.about import readme_for
from digitpad_training.formats.exporting.runtimes import probabilities, runtime_of
from digitpad_training.formats.exporting.writers import Source, write
from digitpad_training.packages.keras_file import read_keras


class ExportError(DigitpadError):
    """A model cannot be exported, or the export does not do what the model does."""


def export(order: ExportOrder) -> Exported:
    """Carry an export out. Raises DigitpadError, and then nothing was written."""
    wanted = format_named(order.format)
    check_installed(wanted)
    check_out(order.out, wanted, order.replaces)
    card = check_package(order.package)
    model = read_keras(order.package / KERAS_FILE)  # which checks it first: a package may come from anyone
    try:
        with workplace(order.out) as folder:
            staged = folder / f"new{wanted.suffix}"
            expected = model.predict(known_digits().images, verbose=0)
            write(wanted.id, Source(model, card, order.package / LITERT_FILE), staged)
            check = checked(wanted, staged, expected)
            check_out(order.out, wanted, order.replaces)  # another process may have been quicker
            _deliver(staged, order.out, check, readme_for(card, wanted.title, order.out))
    except OSError as error:
        raise ExportError(
            tr(
                "{path} cannot be written ({reason}); make room or choose another folder.",
                path=order.out,
                reason=reason(error),
            )
        ) from error
    return Exported(order.out, check)


def checked(wanted: Format, path: Path, expected: NDArray[np.float32]) -> Check:
    """Run what was written on the known digits, to which the model's answers are ``expected``.

    Raises ExportError if it answers otherwise, or cannot be run.
    """
    images = known_digits().images
    try:
        given = probabilities(wanted.id, path, images)
    except DigitpadError:
        raise
    except Exception as error:  # each runtime raises kinds of its own
        raise ExportError(
            tr(
                "The export to {id} cannot be run by {runtime}; it was not kept. Try another format.",
                id=wanted.id,
                runtime=runtime_of(wanted.id),
            )
        ) from error
    if given.shape != expected.shape or not np.isfinite(given).all():
        raise ExportError(tr("The export to {id} does not give ten probabilities; it was not kept.", id=wanted.id))
    check = Check(
        runtime=runtime_of(wanted.id),
        digits=len(images),
        difference=float(np.abs(given - expected).max()),
        agreement=float((given.argmax(axis=1) == expected.argmax(axis=1)).mean()),
    )
    too_far = wanted.difference is not None and check.difference > wanted.difference
    if too_far or check.agreement < wanted.agreement:
        raise ExportError(
            tr(
                "The export to {id} does not read as the model does ({check}); it was not kept.",
                id=wanted.id,
                check=check.in_words(),
            )
        )
    return check


def _deliver(staged: Path, out: Path, check: Check, readme: str) -> None:
    """Put the export in its place and, beside it, its page and the figures of its check.

    Raises ExportError, or OSError.
    """
    if out.is_dir():
        _check_replaceable(out, staged)
    put_in_place(staged, out)
    replace_file(readme_file(out), readme.encode())
    replace_file(check_file(out), (json.dumps(asdict(check), indent=2) + "\n").encode())


def _check_replaceable(out: Path, staged: Path) -> None:
    """Raises ExportError unless a folder is empty, or holds an export of the same kind and nothing else."""
    own = {path.relative_to(staged) for path in staged.rglob("*")}
    others = [path.relative_to(out) for path in out.rglob("*") if path.relative_to(out) not in own]
    if others:
        raise ExportError(
            tr(
                "{path} holds files other than such an export, such as {others}; choose a new folder.",
                path=out,
                others=others[0],
            )
        )
