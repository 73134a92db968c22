"""Files that hold an image, or are taken for one, in formats that are not read: how to name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.base.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADER_SIZE = 512
"""Bytes of the beginning of a file that are enough to tell."""

_BRANDS: Mapping[bytes, str] = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), tr("a HEIC image")),
    **dict.fromkeys((b"avif", b"avis"), tr("an AVIF image")),
}
_BEGINNINGS: Mapping[bytes, str] = {
    b"%PDF": tr("a PDF document"),
    b"\x00\x00\x00\x0cjP  ": tr("a JPEG 2000 image"),
    b"\xff\x0a": tr("a JPEG XL image"),
    b"\x00\x00\x00\x0cJXL ": tr("a JPEG XL image"),
    b"8BPS": tr("a Photoshop image"),
}


def known_as(header: bytes) -> str | None:
    """What a file with this beginning is, with its article; None if that is not known here."""
    if header[4:8] == b"ftyp":
        return _BRANDS.get(header[8:12])
    if b"<svg" in header or b"<!DOCTYPE svg" in header:
        return tr("an SVG that was not saved by digitpad")
    return next((name for beginning, name in _BEGINNINGS.items() if header.startswith(beginning)), None)
