"""Writes the manual page of the command, from its parser; run by build.py with the file as argument."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import editions
from argparse_manpage import cli

_ROOT = Path(__file__).parents[1]


def write_page(file: Path) -> None:
    """Write the page to ``file``, in the language of man."""
    text = {
        "module": "digitpad.cli",
        "function": "_parser",
        "prog": "digitpad",
        "project-name": "digitpad",
        "version": editions.version(_ROOT),
        "description": editions.SUMMARY.lower(),
        "manual-title": "User Commands",
        "author": "The digitpad authors",
        "url": editions.addresses(_ROOT)["Homepage"],
        "include": str(Path(__file__).parent / "desktop" / "manual"),
        "output": str(file),
    }
    sys.argv = ["argparse-manpage", *(part for name, value in text.items() for part in (f"--{name}", value))]
    cli.main()


if __name__ == "__main__":
    write_page(Path(sys.argv[1]))
