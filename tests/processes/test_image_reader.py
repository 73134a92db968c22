"""Images read in a separate process: what they may take, and what happens to those that take more."""

import io
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil
import pytest
from faults import fault
from hand import FOUR, SEVEN, drawing
from PIL import Image

from digitpad.ink.from_image.image_files import MAX_SCANS, find_ink
from digitpad.ink.from_svg import MAX_BYTES, from_svg
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing
from digitpad.ink.svg import to_svg
from digitpad.processes.image_reader import ImageReader, ImageReadError


@pytest.fixture(scope="module")
def reader() -> Iterator[ImageReader]:
    with closing(ImageReader()) as made:
        made.start()
        yield made


@pytest.fixture(scope="module")
def page() -> Image.Image:
    """A dark seven on a white page."""
    ink = render(drawing(SEVEN))
    levels = np.full((300, 260), 255, np.uint8)
    levels[60 : 60 + ink.shape[0], 40 : 40 + ink.shape[1]] -= ink
    return Image.fromarray(levels)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    content = io.BytesIO()
    image.save(content, kind, **options)
    return content.getvalue()


def test_what_is_found_is_what_the_file_shows(reader: ImageReader, page: Image.Image, tmp_path: Path) -> None:
    (tmp_path / "seven.png").write_bytes(encoded(page, "PNG"))
    expected = find_ink(tmp_path / "seven.png")
    for source in (tmp_path / "seven.png", encoded(page, "PNG")):
        found = reader.find_ink(source, "seven.png")
        assert np.array_equal(found.grey, expected.grey)
        assert found.digits == 1
    rgba = np.asarray(page.convert("RGBA"))
    strips = [rgba[:100].tobytes(), rgba[100:101].tobytes(), rgba[101:].tobytes()]
    assert np.array_equal(reader.find_ink_in_pixels(260, 300, strips, "pixels").grey, expected.grey)


def test_what_is_wrong_is_reported_by_name_and_the_next_image_is_read(
    reader: ImageReader, page: Image.Image, tmp_path: Path
) -> None:
    with pytest.raises(ImageReadError, match=r"^three.png does not exist"):
        reader.find_ink(tmp_path / "three.png", "three.png")
    with pytest.raises(ImageReadError, match=r"^The pasted image is no PNG"):
        reader.find_ink(b"seven", "The pasted image")
    assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_an_image_that_takes_too_long_ends_and_the_next_is_read(page: Image.Image, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.png")
    with closing(ImageReader(time_limit_s=5)) as reader:
        with pytest.raises(ImageReadError, match=r"^endless.png takes longer than 5 seconds"):
            reader.find_ink(tmp_path / "endless.png", "endless.png")
        assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1


def test_a_reader_that_was_killed_reads_no_more(page: Image.Image) -> None:
    with closing(ImageReader()) as reader:
        reader.start()
        reader.kill()
        with pytest.raises(ImageReadError):
            reader.find_ink(encoded(page, "PNG"), "seven.png")
        with pytest.raises(ImageReadError):
            reader.find_ink(encoded(page, "PNG"), "seven.png")


def test_a_crashed_process_is_replaced(page: Image.Image) -> None:
    with closing(ImageReader()) as reader:
        before = set(psutil.Process().children())
        assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1
        for child in set(psutil.Process().children()) - before:
            if "resource_tracker" not in " ".join(child.cmdline()):
                child.kill()
        with pytest.raises(ImageReadError, match="needs more than 1 GB of memory, or is damaged"):
            reader.find_ink(encoded(page, "PNG"), "seven.png")
        assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1


def with_scans(page: Image.Image, more: int) -> bytes:
    """A progressive JPEG whose last scan comes that many times more."""
    content = encoded(page, "JPEG", progressive=True)[:-2]
    return content + content[content.rindex(b"\xff\xda") :] * more + b"\xff\xd9"


def test_scans_are_counted_before_an_image_is_decoded(reader: ImageReader, page: Image.Image) -> None:
    assert reader.find_ink(with_scans(page, 50), "some.jpg").digits == 1
    with pytest.raises(ImageReadError, match=rf"^many.jpg is a JPEG of more than {MAX_SCANS} scans"):
        reader.find_ink(with_scans(page, 30_000), "many.jpg")


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_large_images_are_read_alike(reader: ImageReader, page: Image.Image, mode: str) -> None:
    usual = reader.find_ink(encoded(page.resize((3_900, 4_200)).convert(mode), "PNG", compress_level=1), "usual.png")
    large = reader.find_ink(encoded(page.resize((3_900, 4_400)).convert(mode), "PNG", compress_level=1), "large.png")
    assert usual.digits == large.digits == 1
    assert large.grey.shape == pytest.approx(np.multiply(usual.grey.shape, (1, 4_200 / 4_400)), abs=3)


def tiff(width: int, height: int, tile: int) -> bytes:
    """The header of a TIFF whose one tile, of that side, is far larger than the image."""
    entries = [
        *((256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 5), (262, 3, 1), (277, 3, 1)),
        *((322, 4, tile), (323, 4, tile), (324, 4, 8), (325, 4, 100)),
    ]
    fields = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(entries)) + fields + bytes(4) + bytes(200)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process has no limit of its own")
def test_an_image_that_needs_too_much_memory_is_refused(reader: ImageReader, page: Image.Image) -> None:
    with pytest.raises(ImageReadError, match=r"needs more memory|cannot be read"):
        reader.find_ink(tiff(100, 100, 40_000), "tile.tif")
    assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1


def test_pixels_that_break_off_do_not_affect_the_next_image(page: Image.Image) -> None:
    def strips() -> Iterator[bytes]:
        yield bytes(400)
        raise MemoryError

    with closing(ImageReader()) as reader:
        with pytest.raises(MemoryError):
            reader.find_ink_in_pixels(100, 100, strips(), "pixels")
        assert reader.find_ink(encoded(page, "PNG"), "seven.png").digits == 1


def test_a_saved_drawing_comes_back_as_its_strokes(reader: ImageReader, tmp_path: Path) -> None:
    saved = drawing(FOUR)
    (tmp_path / "four.svg").write_text(to_svg(saved))
    for source in (tmp_path / "four.svg", to_svg(saved).encode()):
        found = reader.find_ink(source, "four.svg")
        assert found.drawing == from_svg(to_svg(saved))
        assert found.drawing is not None
        assert np.array_equal(found.grey, render(found.drawing))
        assert found.digits == 1
    with pytest.raises(ImageReadError, match=r"^four.svg was changed after digitpad had saved it"):
        reader.find_ink(to_svg(saved).replace("path", "line").encode(), "four.svg")
    with pytest.raises(ImageReadError, match=r"^empty.svg shows no ink"):
        reader.find_ink(to_svg(Drawing()).encode(), "empty.svg")
    with pytest.raises(ImageReadError, match=r"^large.svg has more than 8 MB"):
        reader.find_ink(to_svg(saved).encode() + b"\n" * MAX_BYTES, "large.svg")


def test_how_the_ink_was_found_comes_with_it(reader: ImageReader) -> None:
    framed = fault("frame", drawing(FOUR), 3)
    found, read = find_ink(framed), reader.find_ink(framed, "It")
    assert found.how.inside == 1
    assert (read.how, read.digits) == (found.how, found.digits)
    assert read.likeness == pytest.approx(found.likeness)
    assert np.array_equal(read.grey, found.grey)
