"""TensorFlow.js, in which exports to it are checked: fetched by npm the first time, then kept.

``DIGITPAD_TFJS`` names a folder that has its scripts already.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from digitpad.base.files.staging import put_in_place, workplace
from digitpad.base.language import in_turn, tr
from digitpad.base.paths import cache_dir
from digitpad.base.reasons import reason
from digitpad.protocol.formats import FormatError

VERSION = "4.22.0"
_DIGESTS = {
    "core": "0924438788ff7da57b14d0f7c45a05d81611a5a4b52653da6d065e86d348757c",
    "layers": "212104897d4278e9ab29391fc568115de8520aa0d38d63bd07344902c29c776b",
    "backend-cpu": "4f232e90455e04cc5f69a691295d07a881a4ad93d7f229598459b9b533259d83",
}
"""The SHA-256 of each script, in the order in which they are to be evaluated."""

_TIMEOUT_S = 300.0
_HOW_TO_GET_IT = tr(
    "Or name a folder with TensorFlow.js's tf-core.min.js, tf-layers.min.js and tf-backend-cpu.min.js in DIGITPAD_TFJS."
)


def scripts() -> list[str]:
    """The content of its scripts, in the order in which they are to be evaluated. Raises FormatError.

    Those that were fetched are compared with their digests each time; those that a person names are used as they are.
    """
    named = os.environ.get("DIGITPAD_TFJS")
    folder = Path(named or cache_dir() / f"tfjs-{VERSION}")
    try:
        if not folder.is_dir():
            fetch(folder)
        if not named:
            _check(folder, tr("Delete {folder}, to have it fetched anew.", folder=folder))
        return [(folder / _script(part)).read_text(encoding="utf-8") for part in _DIGESTS]
    except OSError as error:
        raise FormatError(
            tr(
                "TensorFlow.js is not whole in {folder} ({reason}); see that it can be kept there.",
                folder=folder,
                reason=reason(error),
            )
        ) from error


def fetch(folder: Path) -> None:
    """Have npm fetch the scripts into ``folder``, which is there only when it is whole. Raises FormatError, OSError."""
    npm = shutil.which("npm", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if npm is None:
        raise FormatError(
            in_turn(
                [tr("TensorFlow.js, which checks this export, is fetched by npm: install Node.js."), _HOW_TO_GET_IT]
            )
        )
    with workplace(folder) as scratch:
        packages = [f"@tensorflow/tfjs-{part}@{VERSION}" for part in _DIGESTS]
        options = ["--prefix", str(scratch), "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(
            [npm, "install", *options, *packages], capture_output=True, text=True, timeout=_TIMEOUT_S, check=False
        )
        if done.returncode:
            raise FormatError(in_turn([tr("npm cannot fetch TensorFlow.js; check the network."), _HOW_TO_GET_IT]))
        staged = scratch / "scripts"
        staged.mkdir()
        for part in _DIGESTS:
            script = scratch / "node_modules" / "@tensorflow" / f"tfjs-{part}" / "dist" / _script(part)
            script.rename(staged / script.name)
        _check(staged, in_turn([tr("Try again later."), _HOW_TO_GET_IT]))
        put_in_place(staged, folder)


def _check(folder: Path, mend: str) -> None:
    """Raises FormatError unless the scripts in a folder are those that were published, and OSError without them."""
    for part, digest in _DIGESTS.items():
        if hashlib.sha256((folder / _script(part)).read_bytes()).hexdigest() != digest:
            fault = tr(
                "{script} is not that of TensorFlow.js {version} as it was published.",
                script=_script(part),
                version=VERSION,
            )
            raise FormatError(in_turn([fault, mend]))


def _script(part: str) -> str:
    return f"tf-{part}.min.js"
