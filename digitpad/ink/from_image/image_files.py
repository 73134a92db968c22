"""An image file -> the ink of its digit. Whatever may be wrong with a file ends here, in one sentence."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.ink.from_image.colours import colours_of
from digitpad.ink.from_image.deep_pixels import brightness
from digitpad.ink.from_image.find_digit import FoundInk, find_digit
from digitpad.ink.from_image.other_formats import HEADER_SIZE, known_as
from digitpad.ink.from_svg import LONGEST_HEADER, MAX_BYTES, from_svg, is_ours
from digitpad.ink.page.pieces import MOST_PIECES, page_of
from digitpad.ink.raster import render

if TYPE_CHECKING:
    from digitpad.ink.from_image.colours import Colours
    from digitpad.ink.strokes import Drawing

MAX_PIXELS = 100_000_000
FORMATS = ("PNG", "JPEG", "BMP", "WEBP", "TIFF", "GIF")
MAX_SCANS = 100
"""Of a JPEG: progressive ones have about ten, and each costs a pass over the whole image."""

_MAX_WEBP_PIXELS = 25_000_000  # of which Pillow holds four copies
_MAX_DEEP_PIXELS = 50_000_000  # of more than 8 bits
_LOSSY_FORMATS = ("JPEG", "MPO", "WEBP")
ANIMATION = "A drawing as it came about, by digitpad"
"""The comment in an animated image that shows a drawing grow."""

_ENOUGH = 800  # pixels of a photograph's side
_STRIP = 1 << 22  # pixels that are made into brightness at a time
_LARGE = 1 << 24  # pixels, of which floats would take much memory
_ORIENTATION = 0x0112

Levels = NDArray[np.float32] | NDArray[np.uint8]


class ImageFileError(DigitpadError):
    """A file does not give an image."""


def find_ink(source: Path | bytes, name: str | None = None) -> FoundInk:
    """Find the digit in an image file, or in the content of one, upright by its EXIF orientation.

    PNG, JPEG, BMP, WebP, TIFF and GIF. Of an animation the first frame counts, but the last one if the first is blank,
    or if digitpad saved it. A drawing that digitpad saved as SVG comes back as its strokes. ``name`` stands for the
    image in errors, instead of its path. Raises ImageFileError if there is no image, one of over 100 million pixels
    (WebP: 25 million; more than 8 bits: 50 million) or 100 scans, or no ink in it.
    """
    name = name or (printable(source) if isinstance(source, Path) else tr("The image"))
    drawing = drawing_in(source, name)
    if drawing is not None:
        return FoundInk(render(drawing), 1, likeness=1.0, drawing=drawing)
    return _found(read_pixels(source, name), name)


def find_ink_in_pixels(rgba: NDArray[np.uint8], name: str) -> FoundInk:
    """Find the digit in pixels, shape (height, width, 4); raises ImageFileError as `find_ink` does."""
    if rgba.shape[0] * rgba.shape[1] > MAX_PIXELS:
        raise _too_large(name, MAX_PIXELS)
    image = Image.fromarray(rgba)
    return _found(_pixels(image, False), name)


def _found(pixels: Pixels, name: str) -> FoundInk:
    found = find_digit(pixels.levels, pixels.lossy, pixels.colours)
    if not found.digits:
        raise no_ink_in(name)
    if found.page is not None and len(page_of(found.page, are_cut=False).pieces) > MOST_PIECES:
        raise ImageFileError(
            tr("{name} shows more than {n} pieces of ink; cut out the number to read.", "", MOST_PIECES, name=name)
        )
    return found


def drawing_in(source: Path | bytes, name: str) -> Drawing | None:
    """The strokes in a file that digitpad saved as SVG, or in its content; None if that begins otherwise.

    Raises ImageFileError if there are none in it, or if it was changed since. A file that cannot be opened is None.
    """
    try:
        with source.open("rb") if isinstance(source, Path) else BytesIO(source) as stream:
            if not is_ours(stream.read(LONGEST_HEADER).decode("latin-1")):
                return None
            stream.seek(0)
            text = stream.read(MAX_BYTES + 1)
    except OSError:
        return None  # and `read_pixels` says what is wrong with it
    if len(text) > MAX_BYTES:
        raise ImageFileError(
            tr(
                "{name} has more than {size} MB; save the drawing as PNG and open that.",
                name=name,
                size=MAX_BYTES // 10**6,
            )
        )
    try:
        drawing = from_svg(text.decode("ascii"))
    except ValueError as error:
        raise ImageFileError(
            tr(
                "{name} was changed after digitpad had saved it, and is no drawing any more; save it as "
                "PNG and open that.",
                name=name,
            )
        ) from error
    if not drawing:
        raise no_ink_in(name)
    return drawing


def no_ink_in(name: str) -> ImageFileError:
    """The error for an image that shows nothing written."""
    return ImageFileError(tr("{name} shows no ink; use an image with a digit on plain paper.", name=name))


def too_much_memory(name: str) -> ImageFileError:
    """The error for an image that does not fit into memory."""
    return ImageFileError(tr("{name} needs more memory than an image may take; make it smaller.", name=name))


@dataclass(frozen=True, eq=False)
class Pixels:
    """The brightness of each pixel, 0..255; its colours, if it has any; whether loss left its traces."""

    levels: Levels
    colours: Colours | None
    lossy: bool


def read_pixels(source: Path | bytes, name: str) -> Pixels:
    """The pixels of an image, upright. Raises ImageFileError as `find_ink` does, but for an image without ink."""
    try:
        if isinstance(source, Path) and source.is_dir():
            raise ImageFileError(tr("{name} is a folder; name the image files in it.", name=name))
        with warnings.catch_warnings(), source.open("rb") if isinstance(source, Path) else BytesIO(source) as stream:
            warnings.simplefilter("ignore")  # of a large image, or of damaged metadata beside a good one
            _check_scans(stream, name)
            with Image.open(stream, formats=FORMATS) as image:
                _check_size(image, name)
                image.draft(None, (_ENOUGH, _ENOUGH))  # a JPEG can be decoded smaller, which is quicker
                image.load()
                last = _last_frame(source, image)
                pixels = _pixels(image if last is None else last, image.format in _LOSSY_FORMATS)
                return _upright(pixels, _orientation(image))
    except Image.DecompressionBombError as error:
        raise _too_large(name, MAX_PIXELS) from error
    except FileNotFoundError as error:
        raise ImageFileError(tr("{name} does not exist; check the name.", name=name)) from error
    except UnidentifiedImageError as error:
        raise _not_read(source, name) from error
    except MemoryError as error:
        raise too_much_memory(name) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:  # all of these come from Pillow
        is_of_system = isinstance(error, OSError) and error.strerror
        why = reason(error) if is_of_system else tr("it is damaged or incomplete")
        raise ImageFileError(
            tr("{name} cannot be read: {reason}; try another copy of it.", name=name, reason=why)
        ) from error


def _last_frame(source: Path | bytes, image: Image.Image) -> Image.Image | None:
    """The last frame of an animation, if the first one is blank or digitpad saved it; else None.

    None too if that would take long, or the last one is damaged. It is read from the file anew, so that the first one
    stays as it is.
    """
    if image.format != "GIF" and not getattr(image, "is_animated", False):
        return None
    is_ours = image.info.get("comment", image.info.get("Comment")) in (ANIMATION, ANIMATION.encode())
    if not is_ours and not _is_of_one_colour(image):
        return None
    try:
        with (
            source.open("rb") if isinstance(source, Path) else BytesIO(source) as stream,
            Image.open(stream, formats=FORMATS) as again,
        ):
            frames = getattr(again, "n_frames", 1)
            if 1 < frames <= MAX_PIXELS // (again.width * again.height):
                again.seek(frames - 1)
                return again.copy()
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error):  # from Pillow, where it is damaged
        return None
    return None


def _is_of_one_colour(image: Image.Image) -> bool:
    return all(low == high for low, high in _extrema(image))


def _is_mask(image: Image.Image) -> bool:
    """Whether its pixels are 0 or 1 of 255: those of a program that meant no ink and ink."""
    return image.mode in ("L", "RGB") and all(extrema == (0, 1) for extrema in _extrema(image))


def _extrema(image: Image.Image) -> Sequence[tuple[Any, Any]]:
    """The least and the largest value of each channel."""
    extrema: Any = image.getextrema()  # of each channel, or of the only one
    return extrema if isinstance(extrema[0], tuple) else [extrema]


def _check_scans(stream: IO[bytes], name: str) -> None:
    """Count the markers that begin a scan, those of thumbnails included."""
    is_jpeg = stream.read(3) == b"\xff\xd8\xff"
    scans, last = 0, b""
    while is_jpeg and scans <= MAX_SCANS and (part := stream.read(1 << 20)):
        scans += (last + part).count(b"\xff\xda")
        last = part[-1:]
    stream.seek(0)
    if scans > MAX_SCANS:
        raise ImageFileError(
            tr("{name} is a JPEG of more than {n} scans; save it as an ordinary one.", "", MAX_SCANS, name=name)
        )


def _not_read(source: Path | bytes, name: str) -> ImageFileError:
    """The error for a file that is no image of a format that is read; it names the format, if it is known."""
    if isinstance(source, bytes):
        header = source[:HEADER_SIZE]
    else:
        with source.open("rb") as file:
            header = file.read(HEADER_SIZE)
    kind = known_as(header)
    if kind is not None:
        return ImageFileError(
            tr(
                "{name} is of a kind that is not read ({kind}); save it as PNG or JPEG and open that.",
                name=name,
                kind=kind,
            )
        )
    return ImageFileError(tr("{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.", name=name))


def _orientation(image: Image.Image) -> int:
    """How the image is turned, as its EXIF block says; 1, upright, where that is broken, since the pixels count."""
    try:
        turned = image.getexif().get(_ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, EOFError, struct.error):
        return 1
    return turned if isinstance(turned, int) else 1


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    colours = None if pixels.colours is None else _turned(pixels.colours, orientation)
    return Pixels(_turned(pixels.levels, orientation), colours, pixels.lossy)


def _turned(rows: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Mirrored and turned as EXIF numbers it (CIPA DC-008, Orientation): 5 to 8 have rows and columns exchanged."""
    if orientation in (5, 6, 7, 8):
        rows = rows.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        rows = rows[::-1]
    return rows[:, ::-1] if orientation in (2, 3, 6, 7) else rows


def _check_size(image: Image.Image, name: str) -> None:
    most = MAX_PIXELS
    if image.format == "WEBP":
        most = _MAX_WEBP_PIXELS
    elif _is_deep(image):
        most = _MAX_DEEP_PIXELS
    if image.width * image.height > most:
        raise _too_large(name, most)


def _too_large(name: str, most: int) -> ImageFileError:
    return ImageFileError(tr("{name} has more than {n} million pixels; make it smaller.", "", most // 10**6, name=name))


def _is_deep(image: Image.Image) -> bool:
    return image.mode in ("I", "F") or image.mode.startswith("I;16")


def _pixels(image: Image.Image, lossy: bool) -> Pixels:
    if _is_deep(image):
        return Pixels(brightness(np.array(image, np.float32)), None, lossy)
    if image.has_transparency_data:
        return Pixels(_over_background(image), colours_of(image), lossy)
    if not lossy and _is_mask(image):
        return Pixels(_levels(image.convert("L").point(lambda value: 255 * value)), None, lossy)
    return Pixels(_levels(image), None if image.mode in ("1", "L") else colours_of(image), lossy)


def _levels(image: Image.Image) -> Levels:
    """Brightness in 0..255, rounded to whole levels in large images, since floats take four times the memory."""
    strips = (strip if strip.mode == "L" else strip.convert("RGB").convert("L") for strip in _strips(image))
    return np.concatenate([_rounded_if_large(np.asarray(strip), image) for strip in strips])


def _strips(image: Image.Image) -> Iterator[Image.Image]:
    rows = max(_STRIP // image.width, 1)
    for top in range(0, image.height, rows):
        yield image.crop((0, top, image.width, min(top + rows, image.height)))


def _rounded_if_large(levels: NDArray[np.uint8] | NDArray[np.float32], image: Image.Image) -> Levels:
    if image.width * image.height <= _LARGE:
        return levels.astype(np.float32)
    return levels if levels.dtype == np.uint8 else np.rint(levels).astype(np.uint8)


def _over_background(image: Image.Image) -> Levels:
    """Brightness over the background, white or black, on which what is visible stands out more."""

    def levels_and_alphas() -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        for strip in _strips(image):
            both = np.asarray(strip.convert("RGBA").convert("LA"), np.float32)
            yield both[..., 0], both[..., 1] / np.float32(255)

    sums = [(float((level * alpha).sum()), float(alpha.sum())) for level, alpha in levels_and_alphas()]
    visible, opaque = sum(each for each, _alpha in sums), sum(alpha for _level, alpha in sums)
    background = np.float32(255 if visible / max(opaque, 1e-6) < 128 else 0)
    return np.concatenate(
        [_rounded_if_large(level * alpha + background * (1 - alpha), image) for level, alpha in levels_and_alphas()]
    )
