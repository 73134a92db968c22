"""The door of a conversion: an export or an import, in a process that gives up what it does not need."""

from __future__ import annotations

import os
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.files.private_files import write_privately
from digitpad.base.language import tr
from digitpad.base.paths import user_data_dir
from digitpad.processes.conversion import MEMORY_LIMIT, tidy_up
from digitpad.processes.sandbox import no_network_and_no_programs, write_only_below
from digitpad.processes.spawn import end_with_the_parent, keep_temporary_files_in, leave, silence
from digitpad.protocol.conversions import ExportOrder, ImportOrder, Order, Outcome, Refused

_FETCHING = frozenset({"tfjs"})  # formats that need npm and the network


def convert(order: Order, scratch: Path, pipe: Connection) -> None:
    """Carry out an export or an import, and send its outcome through ``pipe``; ends the process.

    Temporary files of libraries go to ``scratch``. An import reads a file from elsewhere, so it may write nowhere else.
    """
    give_up_what_is_not_needed(order, scratch)  # first, since threads that are already running would keep their rights
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    end_with_the_parent(lambda: tidy_up(order, scratch, os.getpid()))
    silence()
    if isinstance(order, ImportOrder):
        write_privately(order.models, user_data_dir())
    limit_memory()
    pipe.send(_outcome(order))
    pipe.close()
    leave()


def give_up_what_is_not_needed(order: Order, scratch: Path) -> None:
    """Give up what the order does not need, as far as the system enforces that."""
    temporary = scratch / "temporary"
    temporary.mkdir()
    keep_temporary_files_in(temporary)
    if isinstance(order, ImportOrder):
        write_only_below(scratch)
    if not isinstance(order, ExportOrder) or order.format not in _FETCHING:
        no_network_and_no_programs()


def limit_memory() -> None:
    """Limit the memory of this process to `MEMORY_LIMIT`; on systems other than Linux only the parent does that."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_LIMIT, MEMORY_LIMIT))


def _outcome(order: Order) -> Outcome:
    try:
        return _carry_out(order)
    except DigitpadError as error:
        return Refused(str(error))
    except MemoryError:
        if isinstance(order, ExportOrder):
            return Refused(tr("The export needs more memory than it may have; use a smaller network."))
        return Refused(tr("The import needs more memory than it may have; use a smaller network."))
    except Exception as error:  # noqa: BLE001 - the process's door: the parent logs the traceback
        why = {"error": type(error).__name__, "reason": (str(error).splitlines() or [""])[0][:200]}
        is_export = isinstance(order, ExportOrder)
        said = (
            tr("The export failed ({error}: {reason}).", **why)
            if is_export
            else tr("The import failed ({error}: {reason}).", **why)
        )
        return Refused(said, traceback.format_exc())


def _carry_out(order: Order) -> Outcome:
    from digitpad_training.learn.backend import native_output_silenced

    with native_output_silenced():  # these load TensorFlow
        from digitpad_training.formats.exporting.export import export
        from digitpad_training.formats.importing.importing import import_network

    return export(order) if isinstance(order, ExportOrder) else import_network(order)
