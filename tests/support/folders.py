"""Where the project and its tests lie, and what is in a folder."""

from pathlib import Path

SUPPORT = Path(__file__).parent
"""What tests share; a child process that imports it needs this folder on its path."""

TESTS = SUPPORT.parent
ROOT = TESTS.parent


def names_in(folder: Path) -> list[str]:
    """The names of what is in a folder, in order, less the file that the program locks on Windows."""
    return sorted(path.name for path in folder.iterdir() if path.name != ".lock")
