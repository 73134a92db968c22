"""A library that the system lacks is named, with its packages."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.base.system_libraries import missing_library

REASON = "{}: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("library", "packages"),
    [
        ("libEGL.so.1", ["libegl1 (Debian", "libglvnd-egl (Fedora", "libglvnd (Arch"]),
        ("libxcb-cursor.so.0", ["libxcb-cursor0 (Debian", "xcb-util-cursor (Fedora", "xcb-util-cursor (Arch"]),
        ("libX11-xcb.so.1", ["libx11-xcb1 (Debian", "libX11-xcb (Fedora", "libx11 (Arch"]),
    ],
)
def test_the_packages_of_a_missing_library(library: str, packages: list[str]) -> None:
    sentence = str(missing_library(REASON.format(library)))
    assert sentence.startswith(f"The system library {library} is missing; install ")
    assert all(package in sentence for package in packages)


def test_a_library_that_is_not_listed_is_named_all_the_same() -> None:
    assert "libunheard-of.so.3 is missing" in str(missing_library(REASON.format("libunheard-of.so.3")))


@pytest.mark.parametrize("reason", ["", "No module named 'numpy'", "undefined symbol: PyFloat_Type"])
def test_other_reasons_are_no_missing_library(reason: str) -> None:
    assert missing_library(reason) is None


MISSING_AT_IMPORT = """
import sys
class Bare:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Bare())
from digitpad.cli import main
raise SystemExit(main([]))
"""


def test_the_command_names_the_library_that_qt_cannot_load(tmp_path: Path) -> None:
    environment = {**os.environ, "DIGITPAD_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", MISSING_AT_IMPORT], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("digitpad: The system library libEGL.so.1 is missing; install libegl1")
    assert done.stderr.count("\n") == 1


PLUGIN_LACKS = "int needed_from_elsewhere(void); int qt_plugin(void) { return needed_from_elsewhere(); }"


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("cc"), reason="needs Linux and a C compiler")
def test_the_library_that_a_platform_plugin_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from digitpad.base.system_libraries import missing_for_window

    def compile_library(source: str, *arguments: str | Path) -> None:
        (tmp_path / "library.c").write_text(source)
        command = ["cc", "-shared", "-fPIC", tmp_path / "library.c", *arguments]
        subprocess.run(command, check=True, cwd=tmp_path)

    (tmp_path / "platforms").mkdir()
    lacking = tmp_path / "libunheard-of.so.3"
    compile_library("int needed_from_elsewhere(void) { return 1; }", f"-Wl,-soname,{lacking.name}", "-o", lacking)
    compile_library(PLUGIN_LACKS, lacking, "-o", tmp_path / "platforms" / "libqxcb.so")
    lacking.unlink()
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libunheard-of.so.3 is missing; install" in str(missing_for_window(tmp_path))
    monkeypatch.delenv("DISPLAY")
    assert missing_for_window(tmp_path) is None
