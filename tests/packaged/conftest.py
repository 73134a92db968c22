"""Tests of a packaged program; ``DIGITPAD_PACKAGE`` names its archive, and without it there are none.

The archive is unpacked into a folder whose name has spaces and letters of other alphabets, and the program
gets an empty environment.
"""

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from packaged_program import Program

ARCHIVE = os.environ.get("DIGITPAD_PACKAGE")
collect_ignore_glob = [] if ARCHIVE else ["test_*.py"]


@pytest.fixture(scope="session")
def program() -> Iterator[Program]:
    assert ARCHIVE
    unpacked = Path(tempfile.mkdtemp(prefix="a clean föld er 七 "))
    unpacked.chmod(0o755)
    with tarfile.open(Path(ARCHIVE)) as archive:
        archive.extractall(unpacked, filter="tar")
    (folder,) = unpacked.iterdir()
    yield Program(folder)
    shutil.rmtree(unpacked)


@pytest.fixture
def nobody() -> list[str]:
    """A prefix that runs a command as a user who owns nothing and has no home."""
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        pytest.skip("only root can become somebody else")
    return ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


@pytest.fixture
def full_disk(tmp_path: Path) -> Path:
    """A folder for `without_room`."""
    folder = tmp_path / "full"
    folder.mkdir()
    return folder


@pytest.fixture
def without_room(full_disk: Path) -> list[str]:
    """A prefix that gives a command a full file system of 64 KB at ``full_disk``, for as long as it runs."""
    mount_and_fill = 'mount -t tmpfs -o size=64k none "$0" && ! cat /dev/zero 2>&- >"$0/filler" && exec "$@"'
    before = ["unshare", "--mount", "--map-root-user", "sh", "-c", mount_and_fill, str(full_disk)]
    if not shutil.which("unshare") or subprocess.run([*before, "true"], check=False).returncode != 0:
        pytest.skip("needs the right to mount a file system that nobody else sees")
    return before


@pytest.fixture
def foreign() -> Mapping[str, Any]:
    """The environment of a user who has another Python and another Qt."""
    folder = Path(tempfile.mkdtemp(prefix="foreign-"))
    for package in ("numpy", "PySide6", "digitpad", "multiprocessing"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").write_text("raise SystemExit('the wrong Python')")
    (folder / "platforms").mkdir()
    (folder / "platforms" / "libqxcb.so").write_text("not Qt")
    for library in ("libQt6Core.so.6", "libQt6Gui.so.6", "libpython3.11.so.1.0"):
        (folder / library).write_text("not a library")
    names = ("PYTHONPATH", "PYTHONHOME", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "PATH")
    return {**dict.fromkeys(names, str(folder)), "PATH": f"{folder}:/usr/bin:/bin"}
