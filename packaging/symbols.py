"""Takes out of libraries what only debuggers read."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exclusions import Entry

_WORTH_IT = 100_000  # bytes


@dataclass
class Stripping:
    """The step that strips copies in ``folder``.

    Libraries that a wheel brings in a folder "*.libs" were rewritten once, with parts where `strip` does not
    expect them, and hardly have symbols; they stay as they are.
    """

    folder: Path
    what: str = "symbols for debuggers"

    def apply(self, entries: Sequence[Entry]) -> list[Entry]:
        """The same entries, some of them with another source."""
        if sys.platform != "linux" or not shutil.which("strip"):
            return list(entries)
        return [self._stripped(entry) for entry in entries]

    def _stripped(self, entry: Entry) -> Entry:
        name, source, kind = entry
        if kind not in ("BINARY", "EXTENSION") or any(part.endswith(".libs") for part in Path(name).parts):
            return entry
        stripped = self.folder / name
        stripped.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), source], check=True)
        if Path(source).stat().st_size - stripped.stat().st_size < _WORTH_IT:
            stripped.unlink()
            return entry
        return name, str(stripped), kind
