"""How a training begins, and what may follow its failure: the same for the window and the command. No Keras here."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from digitpad.base import paths
from digitpad.base.edition import why_no_training
from digitpad.base.errors import DigitpadError
from digitpad.data.datasets import DataFiles
from digitpad.data.named import check_order, data_files
from digitpad.protocol.devices import AUTOMATIC, CPU
from digitpad.protocol.messages import Failed, Order, Owner, Started
from digitpad.protocol.recipe import Recipe
from digitpad.runs.claim import Claim, ClaimError, forget_left_behind
from digitpad.runs.run_folder import check_free, new_run_dir, unfinished_dir
from digitpad.runs.unfinished import check_can_resume


class StartError(DigitpadError):
    """Nothing can be trained here."""


@dataclass(frozen=True)
class Expected:
    """What will probably be ordered next: to train by this ``recipe`` on these ``files``."""

    recipe: Recipe
    files: DataFiles


def expected(recipe: Recipe, files: Sequence[Path]) -> Expected:
    """What `start` would order with these arguments. Raises DataFileError if there are no such files."""
    return Expected(recipe, data_files(files, recipe))


@dataclass(frozen=True)
class Start:
    """A training that can begin: its order, and this process's claim to the folder, which the owner closes."""

    order: Order
    claim: Claim


def start(
    recipe: Recipe,
    files: Sequence[Path],
    owner: Owner,
    *,
    folder: Path | None = None,
    device: str = AUTOMATIC,
    resumes: bool = False,
    begins_from: Path | None = None,
    in_use: Path | None = None,
    drawing: bytes = b"",
    samples: Path | None = None,
) -> Start:
    """Check what a training needs, and claim its folder: a new one among the runs, unless ``folder`` names another.

    ``files`` are the data files that the person named, none for the usual ones. If it ``resumes``, it continues
    the unfinished training for ``folder``; ``begins_from``, ``in_use``, ``drawing`` and ``samples`` are those of the
    order. Raises DigitpadError, with one sentence, for whatever is known to be wrong before a process is started; then
    nothing is left on disk.
    """
    if reason := why_no_training():
        raise StartError(reason)
    found = data_files(files, recipe)
    check_order(recipe, found.mnist)
    if folder is not None:
        check_free(folder)
    if folder is not None and resumes:
        check_can_resume(folder.absolute(), recipe)
    forget_left_behind(paths.models_dir())
    run = (folder or new_run_dir(paths.models_dir(), recipe, datetime.now())).absolute()
    try:
        claim = Claim(run, owner)
    except ClaimError:
        if folder is None:
            with suppress(OSError):
                unfinished_dir(run).rmdir()  # it only reserved the name
        raise
    order = Order(
        recipe,
        found.mnist,
        found.pen,
        run,
        device,
        resumes,
        begins_from,
        in_use,
        owner,
        scans=found.scans,
        uji=found.uji,
        drawing=drawing,
        samples=samples,
    )
    return Start(order, claim)


def order_after(failed: Failed, order: Order, started: Started | None) -> Order | None:
    """The order that may succeed where this one failed; None if it would fail too.

    It resumes from the last whole epoch where one was kept, or else begins again, and on the CPU if the training was
    on another device. ``started`` is what it reported when the learning began, if it got that far.
    """
    was_on_cpu = started.device == "CPU" if started else order.device in (CPU, AUTOMATIC)
    if failed.can_resume:
        return replace(order, device=order.device if was_on_cpu else CPU, resumes=True)
    if was_on_cpu or failed.would_repeat:
        return None
    return replace(order, device=CPU, resumes=False)
