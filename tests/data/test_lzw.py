from pathlib import Path

import pytest

from digitpad.data.lzw import MAGIC, decompress

PACKED = (Path(__file__).parent / "files" / "squares.txt.Z").read_bytes()  # by `compress -b 10`


def squares() -> bytes:
    """Text that makes codes wider than 9 bits, and makes compress begin a new table."""
    text = " ".join(str(i * i % 997) for i in range(300))
    return (text + "ab" * 25_000 + text[::-1] * 2).encode()


def test_a_file_made_by_compress() -> None:
    assert decompress(PACKED) == squares()


def test_an_empty_file_made_by_compress() -> None:
    assert decompress(MAGIC + b"\x90") == b""


@pytest.mark.parametrize(
    "packed", [b"", b"plain text", MAGIC, MAGIC + b"\x89", MAGIC + b"\x91", MAGIC + b"\x90\xff\xff"]
)
def test_what_is_no_such_file_is_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match=r"it is|not known"):
        decompress(packed)
