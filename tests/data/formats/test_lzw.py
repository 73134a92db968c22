from pathlib import Path

import pytest

from digitpad.data.formats.lzw import MAGIC, decompress

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


def test_what_unpacks_to_more_than_is_read_is_refused() -> None:
    packed = MAGIC + b"\x90" + _growing(30_000)
    with pytest.raises(ValueError, match="unpacks to more than 1,000,000 bytes"):
        decompress(packed, 1_000_000)


def _growing(codes: int) -> bytes:
    """Codes that each stand for one more of the same letter than the one before."""
    bits = width_at = 0
    packed, width = 0, 9
    for place in range(codes):
        code = 97 if place == 0 else 256 + place
        packed |= code << bits
        bits += width
        if place and 257 + place >= 1 << width and width < 16:
            bits = width_at + -(-(bits - width_at) // (8 * width)) * 8 * width
            width_at, width = bits, width + 1
    return packed.to_bytes(bits // 8 + 1, "little")
