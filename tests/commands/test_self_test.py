"""The self-test, as a person starts it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from folders import ROOT


def self_test(cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "digitpad", "--self-test"],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_every_part_works_and_the_person_s_own_files_are_not_touched(tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = self_test(tmp_path, DIGITPAD_HOME=str(home))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    *parts, summary = done.stdout.splitlines()
    assert [part.split()[:2] for part in parts] == [
        ["ok", f"{part}:"] for part in ("files", "model", "trial", "images", "window", "training")
    ]
    assert "1 epoch" in parts[-1]
    assert summary == "6 of 6 parts work."
    assert not home.exists()


def test_what_does_not_work_is_named(tmp_path: Path) -> None:
    for name in ("digitpad", "training", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "resources" / "model" / "model.tflite").write_bytes(b"")
    done = self_test(tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert "FAILED  model: The bundled model cannot be used (it has a damaged or changed model.tflite);" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are closed by a shell")
def test_closed_streams_are_no_reason_to_fail(tmp_path: Path) -> None:
    """A pipe to a child process must not get the number of a stream, which the child silences."""
    command = ["sh", "-c", 'exec "$0" -m digitpad --self-test <&- >&- 2>&-', sys.executable]
    environment = {**os.environ, "DIGITPAD_HOME": str(tmp_path)}
    assert subprocess.run(command, cwd=tmp_path, env=environment, timeout=300, check=False).returncode == 0
