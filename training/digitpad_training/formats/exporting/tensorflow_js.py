"""TensorFlow.js, in which exports to it are checked: fetched by npm the first time, then kept.

``DIGITPAD_TFJS`` names a folder that has its scripts already.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from digitpad.base.paths import cache_dir
from digitpad.protocol.formats import FormatError

VERSION = "4.22.0"
_PARTS = ("core", "layers", "backend-cpu")
_TIMEOUT_S = 300.0
_HOW_TO_GET_IT = (
    "or name a folder with TensorFlow.js's tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS."
)


def scripts() -> list[str]:
    """The content of its scripts, in the order in which they are to be evaluated. Raises FormatError."""
    folder = Path(os.environ.get("DIGITPAD_TFJS") or cache_dir() / f"tfjs-{VERSION}")
    try:
        if not folder.is_dir():
            fetch(folder)
        return [(folder / _script(part)).read_text(encoding="utf-8") for part in _PARTS]
    except OSError as error:
        raise FormatError(
            f"TensorFlow.js is not whole in {folder} ({error.strerror}); see that it can be kept there."
        ) from error


def fetch(folder: Path) -> None:
    """Have npm fetch the scripts into ``folder``, which is there only when it is whole. Raises FormatError, OSError."""
    npm = shutil.which("npm", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if npm is None:
        raise FormatError(
            f"TensorFlow.js, which checks this export, is fetched by npm: install Node.js, {_HOW_TO_GET_IT}"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".tfjs-", dir=folder.parent) as scratch:
        packages = [f"@tensorflow/tfjs-{part}@{VERSION}" for part in _PARTS]
        options = ["--prefix", scratch, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(
            [npm, "install", *options, *packages], capture_output=True, text=True, timeout=_TIMEOUT_S, check=False
        )
        if done.returncode:
            raise FormatError(f"npm cannot fetch TensorFlow.js; check the network, {_HOW_TO_GET_IT}")
        staged = Path(scratch) / "scripts"
        staged.mkdir()
        for part in _PARTS:
            script = Path(scratch) / "node_modules" / "@tensorflow" / f"tfjs-{part}" / "dist" / _script(part)
            script.rename(staged / script.name)
        staged.rename(folder)


def _script(part: str) -> str:
    return f"tf-{part}.min.js"
