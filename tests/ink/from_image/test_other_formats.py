"""Files that phones and programs write, and that are not read: the refusal names them."""

from pathlib import Path

import pytest

from digitpad.ink.from_image.image_files import ImageFileError, find_ink


@pytest.mark.parametrize(
    ("beginning", "name"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a HEIC image"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heic", "a HEIC image"),
        (b"\0\0\0\x20ftypavif\0\0\0\0avifmif1", "an AVIF image"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG that was not saved by digitpad"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "a JPEG 2000 image"),
        (b"\xff\x0a\x00\x00", "a JPEG XL image"),
    ],
)
def test_the_format_is_named(beginning: bytes, name: str, tmp_path: Path) -> None:
    file = tmp_path / "seven.bin"
    file.write_bytes(beginning + bytes(600))
    sentence = f"is of a kind that is not read ({name}); save it as PNG or JPEG and open that."
    for source in (file, file.read_bytes()):
        with pytest.raises(ImageFileError) as raised:
            find_ink(source)
        assert str(raised.value).endswith(sentence)
