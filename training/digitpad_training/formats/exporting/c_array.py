"""A LiteRT file as a C array, as programs for microcontrollers link it in, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_IN_A_ROW = 16
_NUMBER = re.compile(rb"0x([0-9a-f]{2}),")
_DECLARED = """\
#ifdef __cplusplus
#define DIGITPAD_ALIGNED alignas(16)
extern "C" {
#else
#define DIGITPAD_ALIGNED _Alignas(16)
#endif

extern const unsigned char digitpad_model[];
extern const unsigned int digitpad_model_length;
"""


def write_c(network: bytes, metadata: Mapping[str, str], path: Path) -> None:
    """Write a file for C11, or C++11, that defines ``digitpad_model`` and ``digitpad_model_length``."""
    said = "\n".join(f" * {name}: {_in_a_comment(text)}" for name, text in metadata.items())
    rows = (network[start : start + _IN_A_ROW] for start in range(0, len(network), _IN_A_ROW))
    listed = "\n".join("  " + "".join(f"0x{each:02x}," for each in row) for row in rows)
    path.write_text(
        f"/* A LiteRT (TensorFlow Lite) model.\n *\n{said}\n */\n{_DECLARED}\n"
        f"DIGITPAD_ALIGNED const unsigned char digitpad_model[] = {{\n{listed}\n}};\n"
        f"const unsigned int digitpad_model_length = {len(network)}u;\n\n#ifdef __cplusplus\n}}\n#endif\n",
        encoding="utf-8",
        newline="\n",
    )


def read_c(path: Path) -> bytes:
    """The network in a file that `write_c` wrote."""
    _said, _begins, listed = path.read_bytes().partition(b"digitpad_model[] = {")
    return bytes(int(number, 16) for number in _NUMBER.findall(listed))


def _in_a_comment(text: str) -> str:
    return text.replace("*/", "* /").replace("\n", " ")
