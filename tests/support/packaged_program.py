"""A packaged program, unpacked, as a test starts it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Program:
    """The unpacked program."""

    folder: Path

    @property
    def command(self) -> Path:
        return self.folder / "digitpad"

    @property
    def inside(self) -> Path:
        return self.folder / "_internal"

    @property
    def is_lite(self) -> bool:
        return self.folder.name == "digitpad-lite"

    def run(
        self,
        *arguments: str | Path,
        cwd: Path | None = None,
        before: list[str] | None = None,
        command: Path | str | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        """Run it with nothing but ``environment``; ``before`` is a command that starts it."""
        return subprocess.run(
            [*(before or []), str(command or self.command), *map(str, arguments)],
            cwd=cwd or "/",
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
