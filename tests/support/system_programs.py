"""Programs in the place of those that the system has."""

from pathlib import Path


def install(folder: Path, name: str, script: str) -> None:
    """Put a script into a folder, as a program of this name."""
    (folder / name).write_text(script)
    (folder / name).chmod(0o755)


def text_of(file: Path) -> str:
    """What a program wrote to a file so far."""
    return file.read_text() if file.exists() else ""
