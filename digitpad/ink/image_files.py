"""A picture of a digit -> grey image with the ink bright, whatever the colours of ink and paper."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from digitpad.errors import DigitpadError

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage


MAX_PIXELS = 100_000_000
FORMATS = ("PNG", "JPEG", "BMP", "WEBP", "TIFF")
_LOSSY_FORMATS = ("JPEG", "WEBP")
_LOSSY_NOISE = 12  # grey levels that compression may put on clean paper
_FAINTEST = 24  # grey levels between paper and ink, below which nothing was written
_FULL_INK = 250
_RIM_SHARE = 50


class ImageFileError(DigitpadError):
    """A file does not give a picture."""


def read_grey(path: Path) -> GreyImage:
    """Read a PNG, JPEG, BMP, WebP or TIFF file as a grey image, upright by its EXIF orientation.

    The paper, taken to be what most of the rim shows, becomes 0 and the ink bright; an image without
    ink is all 0. Raises ImageFileError if the file gives no image or one of over 100 million pixels.
    """
    levels, lossy = _read_levels(path)
    return _without_repetition(_ink_on_paper(levels, lossy))


def _read_levels(path: Path) -> tuple[NDArray[np.float32], bool]:
    """The brightness of each pixel in 0..255, and whether the file was compressed with loss."""
    name = printable(path)
    try:
        if path.is_dir():
            raise ImageFileError(f"{name} is a folder; name the image files in it.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a large image, or of damaged metadata beside a good one
            with Image.open(path, formats=FORMATS) as image:
                _check_size(image, name)
                return _levels(ImageOps.exif_transpose(image)), image.format in _LOSSY_FORMATS
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except FileNotFoundError as error:
        raise ImageFileError(f"{name} does not exist; check the name.") from error
    except UnidentifiedImageError as error:
        raise ImageFileError(f"{name} is no PNG, JPEG, BMP, WebP or TIFF image; convert it to one.") from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:  # all of these come from Pillow
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is damaged or incomplete"
        raise ImageFileError(f"{name} cannot be read: {reason}; try another copy of it.") from error


def printable(path: Path) -> str:
    """The path on one line, whatever characters it has."""
    text = str(path)
    return text if text.isprintable() else ascii(text)


def _check_size(image: Image.Image, name: str) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(name)


def _too_large(name: str) -> ImageFileError:
    return ImageFileError(f"{name} has more than {MAX_PIXELS // 10**6} million pixels; make it smaller.")


def _levels(image: Image.Image) -> NDArray[np.float32]:
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        values = np.nan_to_num(np.asarray(image, np.float32), nan=255.0, posinf=255.0, neginf=0.0)
        return values / np.float32(257) if values.max(initial=0) > 255 else values
    if image.has_transparency_data:
        return _flattened(np.asarray(image.convert("RGBA").convert("LA"), np.float32))
    if image.mode != "L":
        image = image.convert("RGB")
    return np.asarray(image.convert("L"), np.float32)


def _flattened(with_alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """Brightness over the background, white or black, on which what is visible stands out more."""
    level, alpha = with_alpha[..., 0], with_alpha[..., 1] / 255
    visible = float((level * alpha).sum() / max(float(alpha.sum()), 1e-6))
    background = 255.0 if visible < 128 else 0.0
    return np.asarray(level * alpha + background * (1 - alpha), np.float32)


def _ink_on_paper(levels: NDArray[np.float32], lossy: bool) -> GreyImage:
    """Paper to 0 and ink bright. Clean ink on clean paper keeps its exact values."""
    rim = _rim(levels)
    paper = np.median(rim)
    noise = float(np.percentile(np.abs(rim - paper), 90))
    difference = levels - paper
    ink = difference if difference.sum() >= 0 else -difference
    peak = float(ink.max())
    if peak < _FAINTEST:
        return np.zeros(levels.shape, np.uint8)
    floor = max(1.5 * noise, float(_LOSSY_NOISE if lossy else 0), 0.1 * peak if noise else 0.0)
    ink = np.where(ink > floor, ink, 0)
    if peak < _FULL_INK:
        ink = ink * (255 / peak)
    return np.asarray(np.clip(np.rint(ink), 0, 255), np.uint8)


def _rim(levels: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width = levels.shape
    deep = max(1, min(height, width) // _RIM_SHARE)
    return np.concatenate(
        [levels[:deep].ravel(), levels[-deep:].ravel(), levels[:, :deep].ravel(), levels[:, -deep:].ravel()]
    )


def _without_repetition(grey: GreyImage) -> GreyImage:
    """Undo an enlargement by pixel repetition, which would otherwise be taken for fine detail."""
    rows = np.flatnonzero((grey[1:] != grey[:-1]).any(axis=1)) + 1
    columns = np.flatnonzero((grey[:, 1:] != grey[:, :-1]).any(axis=0)) + 1
    factor = int(np.gcd.reduce([*rows, *columns, *grey.shape]))
    return grey[::factor, ::factor]
