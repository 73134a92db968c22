"""What a power cut would spare: files that were synced as they are, in folders that were synced with their names."""

import os
from pathlib import Path

import pytest


class Synced:
    """Notes what is synced from now on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._contents: dict[int, tuple[int, int]] = {}
        self._names: dict[int, set[str]] = {}
        system_call = os.fsync

        def fsync(descriptor: int) -> None:
            system_call(descriptor)
            found = os.fstat(descriptor)
            self._contents[found.st_ino] = (found.st_size, found.st_mtime_ns)
            if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112
                self._names[found.st_ino] = set(os.listdir(descriptor))

        monkeypatch.setattr(os, "fsync", fsync)

    def lost_below(self, folder: Path) -> list[str]:
        """What of the files in a folder, and in those below, a power cut might take away now."""
        return [str(path.relative_to(folder)) for path in sorted(folder.rglob("*")) if self._is_lost(path)]

    def _is_lost(self, path: Path) -> bool:
        if path.name not in self._names.get(path.parent.stat().st_ino, set()):
            return True
        found = path.stat()
        return path.is_file() and self._contents.get(found.st_ino) != (found.st_size, found.st_mtime_ns)
