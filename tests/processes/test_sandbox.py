"""The kernel enforces what a process gives up that reads files from elsewhere, whatever code a file brings."""

import ctypes
import os
import pickle
import socket
import subprocess
import sys
import threading
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from attempts import attempts, done_of
from elsewhere import package_from_elsewhere, unseen_network

from digitpad.processes.conversion import Conversion
from digitpad.processes.image_reader import ImageReader, ImageReadError
from digitpad.processes.spawn import start_child
from digitpad.processes.told import read_told
from digitpad.processes.trial import open_tried
from digitpad.protocol.conversions import ExportOrder, Imported, ImportOrder, Refused
from digitpad.recognition.models.model_store import ModelPackageError
from digitpad_training.child.convert import give_up_what_is_not_needed

_LANDLOCK_VERSION = (
    ctypes.CDLL(None).syscall(444, None, 0, 1) if sys.platform.startswith("linux") else -1
)  # landlock_create_ruleset, asked for its version
needs_landlock = pytest.mark.skipif(
    _LANDLOCK_VERSION < 3, reason="this kernel has no Landlock, or one before Linux 6.2"
)
needs_seccomp = pytest.mark.skipif(
    sys.platform != "linux" or not Path("/proc/sys/kernel/seccomp/actions_avail").exists(),
    reason="this kernel has no filters of system calls",
)


def _try_all(order: ImportOrder | ExportOrder, scratch: Path, port: int, pipe: Connection) -> None:
    """In the child: what can be done of all this, in a new thread as well."""
    place = order.models if isinstance(order, ImportOrder) else order.out.parent
    give_up_what_is_not_needed(order, scratch)
    done: list[str] = []

    tried = attempts(place.parent, scratch, port, os.getppid())
    thread = threading.Thread(target=lambda: done.extend(done_of(tried)))
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


@needs_landlock
@needs_seccomp
def test_a_confined_process_reads_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("kept")
    (tmp_path / "scratch" / "own").mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        process, pipe = start_child(
            "confined", "attempts:try_all", tmp_path, tmp_path / "scratch", port, is_confined=True
        )
        done = pipe.recv()
        process.join()
    pipe.close()
    assert set(done) - {"signal"} == {"read"}
    assert "signal" not in done or _LANDLOCK_VERSION < 6
    assert [path.name for path in (tmp_path / "scratch").rglob("*")] == ["own"]


_LOADED_BY_A_CHILD = "import os, pathlib\npathlib.Path({!r}).write_text('x')\nos._exit(0)\n"


@pytest.fixture
def libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand-ins for what reads networks and images: each writes a file beside this folder, where it is loaded anew."""
    folder = tmp_path / "libraries"
    folder.mkdir()
    for name in ("ai_edge_litert", "cv2", "PIL"):
        (folder / f"{name}.py").write_text(_LOADED_BY_A_CHILD.format(str(tmp_path / name)))
    monkeypatch.syspath_prepend(folder)
    return folder


def test_the_stand_ins_write_where_they_can(libraries: Path) -> None:
    subprocess.run([sys.executable, "-c", "import cv2"], check=True, env={**os.environ, "PYTHONPATH": str(libraries)})
    assert (libraries.parent / "cv2").exists()


@needs_landlock
def test_a_network_is_tried_by_a_library_that_cannot_write(libraries: Path) -> None:
    package = package_from_elsewhere(libraries.parent / "theirs", unseen_network())
    with pytest.raises(ModelPackageError, match="ended the process in which it was tried"):
        open_tried(package)
    assert sorted(path.name for path in libraries.parent.iterdir()) == ["libraries", "theirs"]


@needs_landlock
def test_an_image_is_read_by_libraries_that_cannot_write(libraries: Path) -> None:
    with closing(ImageReader()) as reader, pytest.raises(ImageReadError, match="cannot be read"):
        reader.find_ink(libraries.parent / "seven.png", "seven.png")
    assert [path.name for path in libraries.parent.iterdir()] == ["libraries"]


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
def test_the_child_has_given_up_all_rights_before_it_loads_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for Keras reports from inside."""
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


def test_no_library_with_threads_is_loaded_before_that() -> None:
    """Landlock holds a thread and those that it starts, and NumPy starts some when it is loaded."""
    heavy = "{'numpy', 'keras', 'tensorflow'}"
    loaded = f"import sys, digitpad_training.child.convert; print(len(sys.modules.keys() & {heavy}))"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "0\n"


_TELLS_ANYTHING = """
import gc, os, pathlib
from multiprocessing.connection import Connection

class Opens:
    def __reduce__(self):
        return pathlib.Path.touch, (pathlib.Path({!r}),)

for each in gc.get_objects():
    if isinstance(each, Connection):
        each.send(Opens())
os._exit(0)
"""


def test_what_a_hijacked_library_sends_runs_nothing(libraries: Path) -> None:
    for stand_in in libraries.iterdir():
        stand_in.write_text(_TELLS_ANYTHING.format(str(libraries.parent / "executed")))
    package = package_from_elsewhere(libraries.parent / "theirs", unseen_network())
    with closing(ImageReader()) as reader, pytest.raises(ImageReadError, match="cannot be read"):
        reader.find_ink(libraries.parent / "seven.png", "seven.png")
    with pytest.raises(ModelPackageError, match="The model theirs"):
        open_tried(package)
    assert not (libraries.parent / "executed").exists()


class _Opens:
    """What a hijacked child might send: a value that writes a file where it is read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self._path,)


def test_what_a_child_sends_runs_nothing(tmp_path: Path) -> None:
    for told in (_Opens(tmp_path / "executed"), Imported, os.getcwd, "text", [Refused("no")]):
        with pytest.raises(pickle.UnpicklingError, match="a child sent"):
            read_told(pickle.dumps(told))
    with pytest.raises(pickle.UnpicklingError, match="a child sent"):
        read_told(b"cos\nsystem\n(S'true'\ntR.")
    assert read_told(pickle.dumps(Refused("A reason."))) == Refused("A reason.")
    assert list(tmp_path.iterdir()) == []
