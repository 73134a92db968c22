"""The program as macOS users expect it: a disk image with the application."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

import editions
from editions import Edition


def wrap(edition: Edition, app: Path, dist: Path) -> list[Path]:
    """Make a disk image of the application; returns the files."""
    version = editions.version(Path(__file__).parents[1])
    image = dist / f"{edition.package}-{version}-macos-{platform.machine()}.dmg"
    image.unlink(missing_ok=True)
    command = ["hdiutil", "create", "-volname", edition.title, "-srcfolder", str(app), "-format", "UDZO", str(image)]
    subprocess.run(command, check=True)
    return [image]
