"""The command line as a whole: its version, its help, and wrong usage."""

import subprocess
import sysconfig
from pathlib import Path

import pytest

from digitpad import __version__

COMMAND = Path(sysconfig.get_path("scripts")) / "digitpad"


def digitpad(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([COMMAND, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120, check=False)


def test_version_and_help(tmp_path: Path) -> None:
    assert digitpad("--version", cwd=tmp_path).stdout == f"digitpad {__version__}\n"
    done = digitpad("--help", cwd=tmp_path)
    assert done.returncode == 0
    assert "predict" in done.stdout


@pytest.mark.parametrize("arguments", [["predict"], ["nothing"], ["--nothing"], ["predict", "--nothing", "a.png"]])
def test_wrong_usage(tmp_path: Path, arguments: list[str]) -> None:
    done = digitpad(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert "usage: digitpad" in done.stderr


@pytest.mark.parametrize("name", ["nosuch.jpg", "pictures/nosuch", "./nosuch"])
def test_a_file_that_is_not_there_is_named_in_one_sentence(tmp_path: Path, name: str) -> None:
    done = digitpad(name, "another.png", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"digitpad: {Path(name)} does not exist; check the name.\n"


def test_a_command_is_one_although_a_file_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "predict").touch()
    done = digitpad("predict", "nosuch.jpg", cwd=tmp_path)
    assert done.returncode == 1
    assert "nosuch.jpg does not exist" in done.stderr
