"""The copyright file of the Debian package: what is in it, under which licences, and where their texts lie."""

from __future__ import annotations

import re
from pathlib import Path

from licences import PLACE

_COMMON = {
    "Apache-2.0": ("Apache-2.0", r"Apache"),
    "GPL-2": ("GPL-2", r"(?<!L)GPL(?: |-|v)*2"),
    "GPL-3": ("GPL-3", r"(?<!L)GPL(?: |-|v)*3"),
    "LGPL-2.1": ("LGPL-2.1", r"LGPL(?: |-|v)*2\.1"),
    "LGPL-3": ("LGPL-3", r"LGPL(?: |-|v)*3"),
}
"""Licences whose whole text every Debian system has in /usr/share/common-licenses, and how they are named."""

_OF_A_STANZA = re.compile(r"^License:[ \t]*(\S.*)$", re.MULTILINE)
_OF_A_DISTRIBUTION = re.compile(r"\S+ \d\S*\n\n(\S.{0,119})\n\n")
"""A name and a version, and in the next paragraph the licence, if it is no text."""


def text(root: Path, inside: Path, home: str) -> str:
    """The file for a program whose folder ``_internal`` is ``inside``, and which is installed in ``home``.

    ``root`` is the project, whose own licence begins the file.
    """
    found = {file.stem: names_in(file.read_text(encoding="utf-8")) for file in sorted((inside / PLACE).glob("*.txt"))}
    rows = [f"  {name}: {licences or 'see its text'}" for name, licences in found.items()]
    named = " ".join(found.values())
    common = [f"  /usr/share/common-licenses/{name}" for name, pattern in _COMMON.values() if re.search(pattern, named)]
    parts = [
        "digitpad is under the MIT licence:",
        (root / "LICENSE").read_text(encoding="utf-8").strip(),
        "The program contains what others have made, under the licences named here. The whole\n"
        f"text of each is in {home}/_internal/{PLACE},\nand in the program under Help, About:",
        "\n".join(rows),
        "Licences that every Debian system has:\n\n" + "\n".join(common),
    ]
    return "\n\n".join(parts) + "\n"


def names_in(licence: str) -> str:
    """The names of the licences in a text that `licences.collect` has written; "" if it names none."""
    stanzas = _OF_A_STANZA.findall(licence)  # of a Debian copyright file
    head = _OF_A_DISTRIBUTION.match(licence)
    names = stanzas or ([head[1]] if head else [])
    return ", ".join(dict.fromkeys(name.strip() for name in names))
