"""Which libraries a library, or a module of Python, is linked to."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path


@cache
def linked_libraries(path: str) -> frozenset[str]:
    """The names of the libraries that the file at ``path`` itself asks for."""
    if sys.platform == "linux":  # where PyInstaller would ask ldd, which names those of its libraries too
        command = ["readelf", "--dynamic", "--wide", path]
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", listed))
    from PyInstaller.depend.bindepend import get_imports

    return frozenset(Path(name).name for name, _path in get_imports(path))
