"""Samples out: a zip file of images with the strokes beside them, arrays as MNIST's, UNIPEN, or InkML."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import numpy as np

from digitpad.base.files.staging import replace_file
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.ink.images import SIDE
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.samples.hands import SamplesError
from digitpad.samples.sample import VERSION, Sample

if TYPE_CHECKING:
    from digitpad.ink.images import GreyImage
    from digitpad.ink.strokes import Drawing

INKML = "http://www.w3.org/2003/InkML"
UNITS = 1_000
"""Of InkML's places to a canvas side."""

_TABLET_SIDE = 500  # of UNIPEN's, as the data reader takes them
_FULL_PRESSURE = 1_000  # in UNIPEN
_MARGIN = 4  # pixels of paper around the ink


def write_samples(samples: Sequence[Sample], path: Path) -> None:
    """Write samples to a new or earlier file, whole, in the format that its suffix names. Raises SamplesError.

    Arrays and UNIPEN have no room for all: of an image that was drawn upon, only the arrays and the zip file keep it.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        names = ", ".join(f"samples{suffix}" for suffix in WRITERS)
        raise SamplesError(
            tr("{path} has no suffix of a format; name it as {names}.", path=printable(path), names=names)
        )
    if not samples:
        raise SamplesError(tr("There are no samples to export; add some first."))
    try:
        replace_file(path, writer(samples))
    except OSError as error:
        raise SamplesError(
            tr(
                "{path} cannot be written ({reason}); choose another place.",
                path=printable(path),
                reason=reason(error),
            )
        ) from error


def _zip(samples: Sequence[Sample]) -> bytes:
    """``DIGIT/NUMBER.png``, dark ink on white, and beside it ``DIGIT/NUMBER.json``, the sample as the store has it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, sample in enumerate(samples, start=1):
            name = f"{sample.label}/{number:05d}"
            archive.writestr(f"{name}.png", _png(render(sample.drawing)))
            archive.writestr(f"{name}.json", json.dumps({"version": VERSION, **sample.to_json_value()}))
    return packed.getvalue()


def _png(ink: GreyImage) -> bytes:
    import cv2

    padded = np.pad(255 - ink, _MARGIN, constant_values=255)
    return cv2.imencode(".png", padded)[1].tobytes()


def _npz(samples: Sequence[Sample]) -> bytes:
    """``x_train``, uint8 of shape (n, 28, 28), ink bright, and ``y_train``, uint8 of shape (n,)."""
    images = [normalize(render(sample.drawing)) for sample in samples]
    pixels = [np.zeros((SIDE, SIDE)) if image is None else np.rint(image * 255) for image in images]
    packed = io.BytesIO()
    labels = np.array([sample.label for sample in samples], np.uint8)
    np.savez_compressed(packed, x_train=np.array(pixels, np.uint8), y_train=labels)
    return packed.getvalue()


def _unipen(samples: Sequence[Sample]) -> bytes:
    """A ``.SEGMENT`` to a sample; P is the pressure, from 0 to what ``.P_DIM``, which is defined first, says."""
    lines = [
        ".KEYWORD .P_DIM [N] Full pressure: P is between 0 and this.",
        f".P_DIM {_FULL_PRESSURE}",
        ".COORD X Y P",
        ".HIERARCHY DIGIT",
    ]
    for number, sample in enumerate(_with_strokes(samples)):
        lines += [f'.SEGMENT DIGIT {number} ? "{sample.label}"', f".COMMENT {sample.label} 1 {number}"]
        for stroke in sample.drawing.strokes:
            points = [
                f"{x * _TABLET_SIDE:.2f} {(1 - y) * _TABLET_SIDE:.2f} {pressure * _FULL_PRESSURE:.1f}"
                for x, y, pressure in stroke.points.tolist()
            ]
            lines += [".PEN_DOWN", *points, ".PEN_UP"]
    return ("\n".join(lines) + "\n").encode()


def _inkml(samples: Sequence[Sample]) -> bytes:
    """A ``traceGroup`` to a sample, with its label as the annotation "truth"; the channel F is the pressure."""
    ElementTree.register_namespace("", INKML)
    ink = ElementTree.Element(f"{{{INKML}}}ink")
    channels = ElementTree.SubElement(ink, f"{{{INKML}}}traceFormat")
    for name in "XY":
        ElementTree.SubElement(channels, f"{{{INKML}}}channel", name=name, type="decimal")
    ElementTree.SubElement(channels, f"{{{INKML}}}channel", name="F", type="decimal", min="0", max="1")
    for sample in _with_strokes(samples):
        group = ElementTree.SubElement(ink, f"{{{INKML}}}traceGroup")
        ElementTree.SubElement(group, f"{{{INKML}}}annotation", type="truth").text = str(sample.label)
        for stroke in sample.drawing.strokes:
            points = stroke.points.tolist()
            places = ", ".join(f"{x * UNITS:.1f} {y * UNITS:.1f} {pressure:.4g}" for x, y, pressure in points)
            ElementTree.SubElement(group, f"{{{INKML}}}trace").text = places
    return bytes(ElementTree.tostring(ink, encoding="utf-8", xml_declaration=True))


def _with_strokes(samples: Sequence[Sample]) -> list[Sample]:
    found = [sample for sample in samples if _is_drawn(sample.drawing)]
    if not found:
        raise SamplesError(tr("None of the samples has strokes; export them as a zip file or as npz."))
    return found


def _is_drawn(drawing: Drawing) -> bool:
    return drawing.image is None and bool(drawing.strokes)


WRITERS: Mapping[str, Callable[[Sequence[Sample]], bytes]] = {
    ".zip": _zip,
    ".npz": _npz,
    ".unipen": _unipen,
    ".inkml": _inkml,
}
"""By the suffix of the file."""
