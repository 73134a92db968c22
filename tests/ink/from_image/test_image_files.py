import io
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, drawing
from PIL import Image

from digitpad.ink.from_image.image_files import ANIMATION, MAX_PIXELS, ImageFileError, find_ink
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render


@pytest.fixture(scope="module")
def page() -> Image.Image:
    """A dark seven on a white page."""
    ink = render(drawing(SEVEN))
    page = np.full((300, 260), 255, np.uint8)
    page[60 : 60 + ink.shape[0], 40 : 40 + ink.shape[1]] -= ink
    return Image.fromarray(page)


def digit_image(path: Path) -> np.ndarray:
    image = normalize(find_ink(path).grey)
    assert image is not None
    return image


@pytest.fixture(scope="module")
def expected() -> np.ndarray:
    image = normalize(render(drawing(SEVEN)))
    assert image is not None
    return image


@pytest.mark.parametrize("suffix", ["png", "bmp", "tiff", "gif", "webp", "jpg"])
@pytest.mark.parametrize("light_on_dark", [False, True])
def test_every_format_and_polarity(
    page: Image.Image, expected: np.ndarray, tmp_path: Path, suffix: str, light_on_dark: bool
) -> None:
    file = tmp_path / f"seven.{suffix}"
    (Image.eval(page, lambda level: 255 - level) if light_on_dark else page).save(file)
    assert np.abs(digit_image(file) - expected).mean() < (0.02 if suffix in ("webp", "jpg") else 1e-6)


@pytest.mark.parametrize("mode", ["1", "P", "RGB", "RGBA", "LA", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_pixel(page: Image.Image, expected: np.ndarray, tmp_path: Path, mode: str) -> None:
    file = tmp_path / "seven.tiff"
    if mode == "I;16":
        Image.fromarray(np.asarray(page).astype(np.uint16) * 257).save(file)
    else:
        page.convert(mode).save(file)
    assert np.abs(digit_image(file) - expected).mean() < 0.01


@pytest.mark.parametrize("ink", [0, 255])
def test_transparent_paper(expected: np.ndarray, tmp_path: Path, ink: int) -> None:
    alpha = np.pad(render(drawing(SEVEN)), 40)
    file = tmp_path / "seven.png"
    Image.fromarray(np.dstack([np.full_like(alpha, ink)] * 3 + [alpha])).save(file)
    assert np.abs(digit_image(file) - expected).mean() < 0.01


def test_exif_orientation(page: Image.Image, expected: np.ndarray, tmp_path: Path) -> None:
    file = tmp_path / "seven.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: show it rotated by 90 degrees clockwise
    page.rotate(90, expand=True).save(file, exif=exif, quality=95)
    assert np.abs(digit_image(file) - expected).mean() < 0.02


@pytest.mark.parametrize(("paper", "pencil"), [(255, 180), (120, 40), (30, 90)])
def test_faint_ink_on_grey_paper_with_grain(
    page: Image.Image, expected: np.ndarray, tmp_path: Path, paper: int, pencil: int
) -> None:
    share = 1 - np.asarray(page) / 255.0
    grain = np.random.default_rng(1).normal(0, 3, share.shape)
    file = tmp_path / "pencil.png"
    levels = paper + (pencil - paper) * share + grain
    Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8)).save(file)
    assert np.abs(digit_image(file) - expected).mean() < 0.06


@pytest.mark.parametrize("size", [(28, 28), (1, 1), (2000, 3), (37, 1200)])
def test_any_size_and_no_ink(tmp_path: Path, size: tuple[int, int]) -> None:
    for level in (0, 128, 255):
        file = tmp_path / "blank.png"
        Image.new("L", size, level).save(file)
        with pytest.raises(ImageFileError, match="shows no ink"):
            find_ink(file)


def test_an_enlargement_by_repetition_is_undone(tmp_path: Path) -> None:
    four = normalize(render(drawing(FOUR)))
    assert four is not None
    digit = (four * 255).astype(np.uint8)
    file = tmp_path / "four.png"
    for factor in (1, 3, 20):
        Image.fromarray(np.kron(digit, np.ones((factor, factor), np.uint8))).save(file)
        assert np.array_equal(find_ink(file).grey, digit)


def test_pixels_that_are_no_numbers_are_paper(page: Image.Image, expected: np.ndarray, tmp_path: Path) -> None:
    levels = np.asarray(page, np.float32).copy()
    levels[:5, :5] = np.nan
    file = tmp_path / "seven.tiff"
    Image.fromarray(levels).save(file)
    assert np.abs(digit_image(file) - expected).mean() < 0.01


def png_header(width: int, height: int) -> bytes:
    """The beginning of a PNG that claims a size, without the pixels."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return start + struct.pack(">I", 1000) + b"IDAT"


def png(page: Image.Image) -> bytes:
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is no PNG, JPEG, BMP, WebP, TIFF or GIF image"),
        (b"seven", "is no PNG, JPEG, BMP, WebP, TIFF or GIF image"),
        (b"GIF89a" + bytes(40), "is no PNG, JPEG, BMP, WebP, TIFF or GIF image"),
        (png_header(10_001, 10_000), f"more than {MAX_PIXELS // 10**6} million pixels"),
        (png_header(60_000, 60_000), f"more than {MAX_PIXELS // 10**6} million pixels"),
        (png_header(28, 28), "damaged or incomplete"),
    ],
)
def test_what_is_no_image_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "file.png"
    file.write_bytes(content)
    with pytest.raises(ImageFileError, match=sentence) as raised:
        find_ink(file)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_truncated_file_is_refused(page: Image.Image, tmp_path: Path, share: float) -> None:
    content = png(page)
    file = tmp_path / "half.png"
    file.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ImageFileError, match="damaged or incomplete"):
        find_ink(file)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImageFileError, match="is a folder"):
        find_ink(tmp_path)
    with pytest.raises(ImageFileError, match="does not exist"):
        find_ink(tmp_path / "nothing.png")
    too_long = "does not exist" if sys.platform == "win32" else "cannot be read: File name too long"
    with pytest.raises(ImageFileError, match=too_long):
        find_ink(tmp_path / ("x" * 300))


def test_of_an_animation_the_first_frame_counts(page: Image.Image, expected: np.ndarray, tmp_path: Path) -> None:
    file = tmp_path / "seven.gif"
    other = Image.eval(page, lambda level: 255 - level).rotate(90)
    page.save(file, save_all=True, append_images=[other, other], duration=100)
    assert np.abs(digit_image(file) - expected).mean() < 1e-6


@pytest.mark.parametrize("suffix", ["gif", "png", "webp"])
def test_if_the_first_frame_is_blank_the_last_one_counts(
    page: Image.Image, expected: np.ndarray, tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"seven.{suffix}"
    blank = Image.new("L", page.size, 255)
    half = Image.composite(page, blank, Image.linear_gradient("L").resize(page.size).point(lambda level: level > 127))
    blank.save(file, save_all=True, append_images=[half, page], duration=100)
    assert np.abs(digit_image(file) - expected).mean() < 0.02


@pytest.mark.parametrize("drawn_by_us", [False, True])
def test_what_is_damaged_after_the_first_frame_does_not_matter(
    page: Image.Image, expected: np.ndarray, drawn_by_us: bool
) -> None:
    first, animated = io.BytesIO(), io.BytesIO()
    page.save(first, "GIF")
    others = [page.rotate(90), page.rotate(180)]
    comment = ANIMATION if drawn_by_us else "of somebody else"
    page.save(animated, "GIF", save_all=True, append_images=others, duration=100, comment=comment)
    content = animated.getvalue()
    for end in range(len(first.getvalue()) + 100, len(content) - 300, 37):
        digit = normalize(find_ink(content[:end]).grey)
        assert digit is not None
        assert np.abs(digit - expected).mean() < 1e-6


def test_a_cmyk_photograph(page: Image.Image, expected: np.ndarray, tmp_path: Path) -> None:
    file = tmp_path / "seven.jpg"
    page.convert("CMYK").save(file, quality=95)
    assert np.abs(digit_image(file) - expected).mean() < 0.02


@pytest.mark.parametrize("seed", range(8))
def test_a_broken_exif_block_does_not_matter(
    page: Image.Image, expected: np.ndarray, tmp_path: Path, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    start = [b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II*\0\xff\xff\xff\xff"][seed % 4]
    file = tmp_path / "seven.jpg"
    page.save(file, exif=b"Exif\0\0" + start + rng.bytes(60), quality=95)
    assert np.abs(digit_image(file) - expected).mean() < 0.02


def test_an_orientation_that_does_not_exist(page: Image.Image, expected: np.ndarray, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 99
    page.save(tmp_path / "seven.jpg", exif=exif, quality=95)
    assert np.abs(digit_image(tmp_path / "seven.jpg") - expected).mean() < 0.02


def test_the_content_of_a_file_is_as_good_as_the_file(page: Image.Image, tmp_path: Path) -> None:
    (tmp_path / "seven.png").write_bytes(png(page))
    assert np.array_equal(find_ink(png(page)).grey, find_ink(tmp_path / "seven.png").grey)
    with pytest.raises(ImageFileError, match=r"^The pasted image is no PNG"):
        find_ink(b"seven", "The pasted image")
