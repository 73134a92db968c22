"""An image file -> the ink of its digit. Everything that a file may do wrong ends here, in one sentence."""

from __future__ import annotations

import struct
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from digitpad.base.errors import DigitpadError
from digitpad.base.paths import printable
from digitpad.ink.from_image.colours import colours_of
from digitpad.ink.from_image.deep_pixels import brightness
from digitpad.ink.from_image.find_digit import FoundInk, find_digit
from digitpad.ink.from_image.other_formats import HEADER_SIZE, known_as

MAX_PIXELS = 100_000_000
MOST_DIGITS = 20  # in an image of which the largest is taken: what holds more is a page
FORMATS = ("PNG", "JPEG", "BMP", "WEBP", "TIFF", "GIF")
_LOSSY_FORMATS = ("JPEG", "WEBP")
_ENOUGH = 800  # pixels of a photograph's side


class ImageFileError(DigitpadError):
    """A file does not give a picture."""


def find_ink(source: Path | bytes, name: str | None = None) -> FoundInk:
    """Find the digit in an image file, or in the content of one, upright by its EXIF orientation.

    PNG, JPEG, BMP, WebP, TIFF and GIF, of which the first frame counts. ``name`` stands for the image
    in errors, instead of its path. Raises ImageFileError if there is no image, one of over 100 million
    pixels, or no ink in it.
    """
    name = name or (printable(source) if isinstance(source, Path) else "The image")
    return _found(_read_pixels(source, name), name)


def find_ink_in_pixels(rgba: NDArray[np.uint8], name: str) -> FoundInk:
    """Find the digit in pixels, shape (height, width, 4); raises ImageFileError as `find_ink` does."""
    image = Image.fromarray(rgba)
    _check_size(image, name)
    return _found(_pixels(image, False), name)


def _found(pixels: _Pixels, name: str) -> FoundInk:
    found = find_digit(pixels.levels, pixels.lossy, pixels.colours)
    if not found.digits:
        raise no_ink_in(name)
    if found.digits > MOST_DIGITS:
        raise ImageFileError(f"{name} shows {found.digits} digits; cut out the one to read.")
    return found


def no_ink_in(name: str) -> ImageFileError:
    """The error that the image of this name shows nothing written."""
    return ImageFileError(f"{name} shows no ink; use an image with a digit on plain paper.")


@dataclass(frozen=True, eq=False)
class _Pixels:
    """The brightness of each pixel, 0..255; its colours, if it has any; whether loss left its traces."""

    levels: NDArray[np.float32]
    colours: NDArray[np.uint8] | None
    lossy: bool


def _read_pixels(source: Path | bytes, name: str) -> _Pixels:
    try:
        if isinstance(source, Path) and source.is_dir():
            raise ImageFileError(f"{name} is a folder; name the image files in it.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a large image, or of damaged metadata beside a good one
            with Image.open(source if isinstance(source, Path) else BytesIO(source), formats=FORMATS) as image:
                _check_size(image, name)
                image.draft(None, (_ENOUGH, _ENOUGH))  # a JPEG can be decoded smaller, which is quicker
                return _pixels(_upright(image), image.format in _LOSSY_FORMATS)
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except FileNotFoundError as error:
        raise ImageFileError(f"{name} does not exist; check the name.") from error
    except UnidentifiedImageError as error:
        raise _not_read(source, name) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:  # all of these come from Pillow
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is damaged or incomplete"
        raise ImageFileError(f"{name} cannot be read: {reason}; try another copy of it.") from error


def _not_read(source: Path | bytes, name: str) -> ImageFileError:
    """The error that this is no image of a format that is read, with the name of the one that it has."""
    if isinstance(source, bytes):
        header = source[:HEADER_SIZE]
    else:
        with source.open("rb") as file:
            header = file.read(HEADER_SIZE)
    other = known_as(header)
    if other is not None:
        return ImageFileError(f"{name} is {other}, which is not read; save it as PNG or JPEG and open that.")
    return ImageFileError(f"{name} is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.")


def _upright(image: Image.Image) -> Image.Image:
    """The image turned as its EXIF block says; as it is where that block is broken, since the pixels count."""
    image.load()
    try:
        return ImageOps.exif_transpose(image)
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, EOFError, struct.error):
        return image


def _check_size(image: Image.Image, name: str) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(name)


def _too_large(name: str) -> ImageFileError:
    return ImageFileError(f"{name} has more than {MAX_PIXELS // 10**6} million pixels; make it smaller.")


def _pixels(image: Image.Image, lossy: bool) -> _Pixels:
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _Pixels(brightness(np.asarray(image)), None, lossy)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return _Pixels(_flattened(np.asarray(image.convert("LA"), np.float32)), colours_of(image), lossy)
    colours = None
    if image.mode not in ("L", "1"):
        image = image.convert("RGB")
        colours = colours_of(image)
    return _Pixels(np.asarray(image.convert("L"), np.float32), colours, lossy)


def _flattened(with_alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """Brightness over the background, white or black, on which what is visible stands out more."""
    level, alpha = with_alpha[..., 0], with_alpha[..., 1] / 255
    visible = float((level * alpha).sum() / max(float(alpha.sum()), 1e-6))
    background = 255.0 if visible < 128 else 0.0
    return np.asarray(level * alpha + background * (1 - alpha), np.float32)
