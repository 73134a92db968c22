"""Empty libraries in place of those that OpenCV is linked to and digitpad never calls.

The Linux wheel of OpenCV does not load without FFmpeg, AVIF and OpenBLAS, which serve video, image files and
large matrices. Of OpenCV, digitpad uses image processing alone. So each of these libraries is replaced by one
with the same name and the same symbols, each of which reports that it was called, and aborts. What only they
needed goes too. This needs a C compiler; where there is none, the real ones stay.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from exclusions import Entry
from linked import linked_libraries

_FOLDER = "opencv_python_headless.libs"
_SYMBOL = re.compile(r"^(?:[0-9a-f]+ )? *([A-Za-z]) ([^@\s]+)(?:@+(\S+))?$")
_SOURCE_HEAD = """#include <stdio.h>
#include <stdlib.h>
static void left_out(const char *symbol) {
    fprintf(stderr, "digitpad: OpenCV called %s, which was left out of this package; please report it.\\n", symbol);
    abort();
}
"""


@dataclass
class StandIns:
    """The step that puts libraries made in ``folder`` in the place of the unused ones."""

    folder: Path
    what: str = "FFmpeg, AVIF, PNG and OpenBLAS behind OpenCV"

    def apply(self, entries: Sequence[Entry]) -> list[Entry]:
        """The same entries, some of them with another source."""
        opencv = [Path(source) for name, source, _kind in entries if re.fullmatch(r"cv2/cv2\..*so", name)]
        if not opencv or not all(map(shutil.which, ("cc", "nm", "readelf"))):
            return list(entries)
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = {name for _kind, name, _version in _symbols(opencv[0], "--undefined-only")}
        linked = linked_libraries(str(opencv[0]))
        return [
            (name, str(_make(Path(source), wanted, self.folder)), kind)
            if kind == "BINARY" and Path(name).parent.name == _FOLDER and Path(name).name in linked
            else (name, source, kind)
            for name, source, kind in entries
        ]


def _make(library: Path, wanted: set[str], folder: Path) -> Path:
    symbols = [each for each in _symbols(library, "--defined-only") if each[1] in wanted]
    if any(kind not in "TWi" for kind, _name, _version in symbols):
        return library  # it has data that OpenCV reads when it loads
    source, script, made = (folder / f"{library.name}{suffix}" for suffix in (".c", ".map", ""))
    functions = [f'void {name}(void) {{ left_out("{name}"); }}\n' for _kind, name, _version in symbols]
    source.write_text(_SOURCE_HEAD + "".join(functions))
    script.write_text(_version_script(symbols))
    command = ["cc", "-shared", "-fPIC", "-O1", "-w", "-fno-builtin", "-Wl,-s", f"-Wl,-soname,{library.name}"]
    subprocess.run([*command, f"-Wl,--version-script,{script}", str(source), "-o", str(made)], check=True)
    return made


def _version_script(symbols: Iterable[tuple[str, str, str]]) -> str:
    versions: dict[str, list[str]] = {}
    for _kind, name, version in symbols:
        versions.setdefault(version, []).append(name)
    unversioned = versions.pop("", [])
    blocks = [f"{version} {{ global: {'; '.join(names)}; }};" for version, names in versions.items()]
    if unversioned and not blocks:
        blocks = [f"{{ global: {'; '.join(unversioned)}; local: *; }};"]
    return "\n".join(blocks) + "\n"


def _symbols(library: Path, which: str) -> list[tuple[str, str, str]]:
    command = ["nm", "--dynamic", "--with-symbol-versions", which, str(library)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [(match[1], match[2], match[3] or "") for line in lines if (match := _SYMBOL.match(line.strip()))]
