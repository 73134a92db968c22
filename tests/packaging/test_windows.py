"""What a Windows program needs beside it, and how it is wrapped."""

import shutil
from pathlib import Path

import pytest
import windows
import windows_libraries
from editions import LITE
from PIL import Image


def test_what_neither_the_program_nor_windows_brings_is_named() -> None:
    """As LiteRT asked for a library of the C++ runtime that lay beside Python, and nowhere else."""
    asked = {
        "_internal/litert.pyd": {"KERNEL32.dll", "VCRUNTIME140_THREADS.dll", "vcruntime140.dll", "MSVCP140.dll"},
        "_internal/vcruntime140.dll": {"api-ms-win-crt-runtime-l1-1-0.dll"},
        "_internal/MSVCP140.dll": {"VCRUNTIME140.dll", "WINSPOOL.DRV"},
        "digitpad.exe": {"USER32.dll"},
    }
    assert windows_libraries.missing(asked) == {"_internal/litert.pyd": ["VCRUNTIME140_THREADS.dll"]}


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs NSIS")
def test_the_installer_compiles(tmp_path: Path) -> None:
    program = tmp_path / LITE.package
    (program / "_internal").mkdir(parents=True)
    for name in ("digitpad.exe", "digitpad-cli.exe", "LICENSE.txt", "_internal/files.txt"):
        (program / name).write_text(name)
    Image.new("RGBA", (32, 32), "navy").save(tmp_path / "digitpad.ico")
    archive, installer = windows.wrap(LITE, program, tmp_path, tmp_path / "digitpad.ico")
    assert archive.name.endswith("-windows-x86_64.zip")
    assert installer.read_bytes().startswith(b"MZ")


def test_the_resource_of_the_executable_is_what_windows_reads(tmp_path: Path) -> None:
    text = Path(windows.version_resource(LITE, tmp_path)).read_text(encoding="utf-8")
    assert "filevers=(0, 1, 0, 0)" in text
    assert "'digitpad lite'" in text
