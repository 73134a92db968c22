"""What an import's process has given up is kept by the kernel, whatever code a file brings into it."""

import ctypes
import os
import pickle
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from digitpad.processes.conversion import Conversion
from digitpad.processes.told import read_told
from digitpad.protocol.conversions import ExportOrder, Imported, ImportOrder, Refused
from digitpad_training.child.convert import give_up_what_is_not_needed

_LANDLOCK_VERSION = (
    ctypes.CDLL(None).syscall(444, None, 0, 1) if sys.platform.startswith("linux") else -1
)  # landlock_create_ruleset, asked for its version
needs_landlock = pytest.mark.skipif(
    _LANDLOCK_VERSION < 3, reason="this kernel has no Landlock, or one before Linux 6.2"
)
needs_seccomp = pytest.mark.skipif(
    not Path("/proc/sys/kernel/seccomp/actions_avail").exists(), reason="this kernel has no filters of system calls"
)


def _attempts(outside: Path, scratch: Path, port: int, parent: int) -> dict[str, Callable[[], object]]:
    kept = outside / "kept"
    return {
        "write": lambda: (outside / "new").write_text("x"),
        "change": lambda: kept.write_text("x"),
        "empty": lambda: os.truncate(kept, 0),
        "remove": kept.unlink,
        "move": lambda: (scratch / "own").rename(outside / "own"),
        "link": lambda: (outside / "link").symlink_to(kept),
        "signal": lambda: os.kill(parent, 0),
        "connect": lambda: socket.create_connection(("127.0.0.1", port)).close(),
        "datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "local socket": lambda: socket.socket(socket.AF_UNIX).close(),
        "program": lambda: subprocess.run(["true"], check=True),
        "write inside": lambda: (scratch / "new").write_text("x"),
        "move inside": lambda: (scratch / "own").rename(scratch / "temporary" / "own"),
        "read": kept.read_text,
    }


def _try_all(order: ImportOrder | ExportOrder, scratch: Path, port: int, pipe: Connection) -> None:
    """In the child: what of it all can be done, in a new thread as well."""
    place = order.models if isinstance(order, ImportOrder) else order.out.parent
    give_up_what_is_not_needed(order, scratch)
    done: list[str] = []

    def attempt() -> None:
        for name, what in _attempts(place.parent, scratch, port, os.getppid()).items():
            try:
                what()
            except PermissionError:
                continue
            done.append(name)

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    pipe.send(done)


def _done_by(order: ImportOrder | ExportOrder, scratch: Path, tmp_path: Path) -> list[str]:
    (tmp_path / "kept").write_text("kept")
    (scratch / "own").mkdir(parents=True)
    context = get_context("spawn")
    pipe, its_end = context.Pipe()
    with socket.create_server(("127.0.0.1", 0)) as server:
        child = context.Process(target=_try_all, args=(order, scratch, server.getsockname()[1], its_end))
        child.start()
        its_end.close()
        done: list[str] = pipe.recv()
        child.join()
    pipe.close()
    return done


@needs_landlock
@needs_seccomp
def test_an_import_writes_to_its_own_folder_alone_and_has_no_network(tmp_path: Path) -> None:
    scratch = tmp_path / "models" / "scratch"
    done = _done_by(ImportOrder(tmp_path / "file", tmp_path / "models"), scratch, tmp_path)
    assert set(done) - {"signal"} == {"write inside", "move inside", "read"}
    assert "signal" not in done or _LANDLOCK_VERSION < 6
    assert (tmp_path / "kept").read_text() == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept", "models"]


@needs_seccomp
def test_an_export_has_no_network_and_starts_no_program(tmp_path: Path) -> None:
    done = _done_by(ExportOrder("keras", tmp_path, tmp_path / "out" / "new.keras"), tmp_path / "out", tmp_path)
    assert not {"connect", "datagram", "local socket", "program"} & set(done)
    assert "write" in done


_TAKEN_OVER = """
import os, pathlib, socket
told = []
for attempt in (lambda: pathlib.Path({outside!r}).write_text("x"), socket.socket, lambda: os.system("true")):
    try:
        told.append(str(attempt()))
    except PermissionError:
        told.append("refused")
raise RuntimeError(" ".join(told))
"""


@needs_landlock
@needs_seccomp
def test_the_child_has_given_it_all_up_before_it_loads_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for Keras tells from inside."""
    (tmp_path / "libraries").mkdir()
    stand_in = _TAKEN_OVER.format(outside=str(tmp_path / "outside"))
    (tmp_path / "libraries" / "keras.py").write_text(stand_in)
    (tmp_path / "libraries" / "tensorflow.py").write_text(stand_in)
    monkeypatch.syspath_prepend(tmp_path / "libraries")
    outcome = Conversion(ImportOrder(tmp_path / "file.keras", tmp_path / "models")).outcome()
    assert isinstance(outcome, Refused)
    # The status of a shell that could not be started.
    assert outcome.sentence == "The import failed (RuntimeError: refused refused 32512)."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["libraries"]


def test_nothing_that_has_threads_of_its_own_is_loaded_before() -> None:
    """Landlock holds a thread and those that it starts, and NumPy starts some when it is loaded."""
    heavy = "{'numpy', 'keras', 'tensorflow'}"
    loaded = f"import sys, digitpad_training.child.convert; print(len(sys.modules.keys() & {heavy}))"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "0\n"


class _Opens:
    """What a child that was taken over might tell: a value that writes a file where it is read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self._path,)


def test_what_a_child_tells_runs_nothing(tmp_path: Path) -> None:
    for told in (_Opens(tmp_path / "executed"), Imported, os.getcwd, "text", [Refused("no")]):
        with pytest.raises(pickle.UnpicklingError, match="a child told of"):
            read_told(pickle.dumps(told))
    with pytest.raises(pickle.UnpicklingError, match="a child told of"):
        read_told(b"cos\nsystem\n(S'true'\ntR.")
    assert read_told(pickle.dumps(Refused("A reason."))) == Refused("A reason.")
    assert list(tmp_path.iterdir()) == []
