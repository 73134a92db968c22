"""Builds the source distribution and the wheel, installs each in an empty environment, and tries what it installed.

    python packaging/try_distributions.py python3.11 python3.12 python3.13

Each Python that is named gets both. The environment has nothing but what the distribution asks for, and the
self-test runs in an empty folder, so that nothing of the checkout can help.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def main() -> None:
    """Try both distributions with each Python of the command line."""
    with tempfile.TemporaryDirectory(prefix="digitpad-distributions-") as folder:
        built = build(Path(folder))
        for python in sys.argv[1:] or [sys.executable]:
            for distribution in built:
                print(f"{python}, {distribution.name}:", flush=True)
                try_one(python, distribution)


def build(folder: Path) -> list[Path]:
    """Make both; returns the files, the source distribution first."""
    tools = folder / "tools"
    needed = ("hatchling", "PySide6-Essentials")  # what the build itself asks for
    venv.create(tools, with_pip=True)
    _run(tools / _SCRIPTS / "python", "-m", "pip", "install", "--quiet", "-c", _ROOT / "constraints.txt", *needed)
    _run(tools / _SCRIPTS / "python", "-m", "hatchling", "build", "--directory", folder / "dist", cwd=_ROOT)
    return sorted((folder / "dist").iterdir())


def try_one(python: str, distribution: Path) -> None:
    """Install a distribution in an environment of its own, and run the self-test there."""
    with tempfile.TemporaryDirectory(prefix="digitpad-empty-") as name:
        folder = Path(name)
        _run(python, "-m", "venv", folder / "environment")
        scripts = folder / "environment" / _SCRIPTS
        constraints = _ROOT / "constraints.txt"
        _run(scripts / "python", "-m", "pip", "install", "--quiet", "-c", constraints, distribution)
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        _run(scripts / "digitpad-cli", "--version", cwd=elsewhere)
        _run(scripts / "digitpad-cli", "--self-test", cwd=elsewhere)


def _run(*command: str | Path, cwd: Path | None = None) -> None:
    left_out = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    subprocess.run([str(part) for part in command], check=True, cwd=cwd, env=environment)


if __name__ == "__main__":
    main()
