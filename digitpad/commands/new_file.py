"""The file that a command writes: an earlier one is replaced only if that was asked for."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import may_be_there, printable


def add_force(command: argparse.ArgumentParser) -> None:
    """Add the option that lets an earlier file be replaced."""
    command.add_argument("--force", action="store_true", help="replace an earlier file of this name")


def check_new(path: Path, replaces: bool) -> None:
    """Raises DigitpadError if there is something at ``path`` already that is not to be replaced."""
    if not replaces and may_be_there(path):
        raise DigitpadError(f"{printable(path)} exists already; choose another name, or add --force.")
