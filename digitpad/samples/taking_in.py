"""Samples in: what digitpad wrote, and every kind of labelled digits that it can learn from."""

from __future__ import annotations

import json
import re
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from digitpad.base.files.bounded_file import TooLargeError, read_bounded
from digitpad.base.files.own_file import UnusableContentError
from digitpad.base.language import tr
from digitpad.base.paths import printable
from digitpad.base.reasons import reason
from digitpad.data import datasets, named
from digitpad.data.formats.arrays import DAMAGES
from digitpad.data.formats.class_folders import root_of
from digitpad.data.formats.swiss import read_swiss
from digitpad.data.formats.uji import read_uji_samples
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.samples.hands import SamplesError
from digitpad.samples.sample import MOST_BYTES, Sample
from digitpad.samples.store import MOST_SAMPLES
from digitpad.samples.taking_out import UNITS

_OWN = re.compile(r"[0-9]/[0-9]{5,9}\.json")
_MOST_INK_BYTES = 50_000_000
_MOST_POINTS = 100_000  # of a stroke
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
_SPAN = 0.8  # of the canvas: what a drawing from elsewhere takes at its longer side


def read_file(path: Path) -> list[Sample]:
    """All samples in a file or folder; those that digitpad wrote come back as they were.

    Raises SamplesError or DataFileError, which say what is wrong, also for more than a hand may have.
    """
    samples = _read(path)
    _check_count(path, len(samples))
    drawn = [sample for sample in samples if not sample.drawing.is_blank]
    if not drawn:
        raise SamplesError(tr("{path} holds no samples; name a file that does.", path=printable(path)))
    return drawn


def _read(path: Path) -> list[Sample]:
    if path.suffix.lower() == ".inkml":
        return list(_in_inkml(path))
    if path.is_file() and zipfile.is_zipfile(path):
        own = _in_own_zip(path)
        if own:
            return own
    return _in_data_file(root_of(path))


def _in_own_zip(path: Path) -> list[Sample]:
    """The samples in a zip file that digitpad wrote; none in another one."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if _OWN.fullmatch(member.filename)]
            _check_count(path, len(members))
            if any(member.file_size > MOST_BYTES for member in members):
                raise SamplesError(
                    tr("{path} holds samples that are too large; use a part of it.", path=printable(path))
                )
            return [_own(path, member.filename, archive.read(member)) for member in members]
    except DAMAGES as error:
        raise SamplesError(
            tr("{path} is damaged ({error}); get it anew.", path=printable(path), error=reason(error))
        ) from error


def _own(path: Path, name: str, content: bytes) -> Sample:
    try:
        sample = Sample.from_json(content)
    except UnusableContentError as why:
        said = (
            tr("{name} in {path} is of a newer version of digitpad; update it.", name=name, path=printable(path))
            if why.is_newer
            else tr("{name} in {path} is no sample; get the file anew.", name=name, path=printable(path))
        )
        raise SamplesError(said) from why
    if name[0] != str(json.loads(content)["label"]):
        raise SamplesError(
            tr(
                "{name} in {path} says that it is a {label}; get the file anew.",
                name=name,
                path=printable(path),
                label=sample.label,
            )
        )
    return sample


def _in_data_file(path: Path) -> list[Sample]:
    """Those of a file of images or pen strokes, as a training reads it."""
    kind, now = named.kind_of(path), int(time.time())
    if kind == "mnist":
        digits = datasets.load_all_images(path)
        _check_count(path, len(digits.labels))
        greys = zip(digits.images, digits.labels.tolist(), strict=True)
        pairs = [(Drawing(image=InkImage.centred(grey)), label) for grey, label in greys if grey.any()]
    elif kind == "scans":
        scans = read_swiss(path, None)
        _check_count(path, len(scans))
        pairs = [(Drawing(image=InkImage.centred(scan.grey)), scan.label) for scan in scans if scan.grey.any()]
    else:
        pen = read_uji_samples(path) if kind == "uji" else datasets.load_pen_samples(path)
        _check_count(path, len(pen))
        pairs = [(on_canvas(sample.drawing), sample.label) for sample in pen if sample.drawing.strokes]
    return [Sample(drawing, label, now, device="pen" if drawing.strokes else "") for drawing, label in pairs]


def _check_count(path: Path, count: int) -> None:
    """Raises SamplesError for more than a hand may have; called before each of them becomes a drawing, too."""
    if count > MOST_SAMPLES:
        raise SamplesError(
            tr(
                "{path} holds {n} samples, and a hand may have {most}; use a part of it.",
                "",
                count,
                path=printable(path),
                most=MOST_SAMPLES,
            )
        )


def _in_inkml(path: Path) -> Iterator[Sample]:
    root, now = _ink_root(path), int(time.time())
    pressure = _pressure_channel(root)
    groups = [group for group in root.iter(_named(root, "traceGroup")) if _truth(group) is not None]
    _check_count(path, len(groups))
    for group in groups or [root]:
        label = _truth(group)
        if label is None or len(label) != 1 or label not in "0123456789":
            raise SamplesError(_no_digit(path, label))
        strokes = tuple(_stroke(path, trace.text or "", pressure) for trace in group.iter(_named(root, "trace")))
        if strokes:
            yield Sample(on_canvas(Drawing(strokes)), int(label), now, device="pen")


def _no_digit(path: Path, label: str | None) -> str:
    if label is None:
        return tr(
            '{path} does not say which digit its ink is; give each traceGroup an annotation of the type "truth".',
            path=printable(path),
        )
    return tr(
        '{path} says of its ink what is no digit ({label}); give each traceGroup an annotation of the type "truth".',
        path=printable(path),
        label=repr(label[:20]),
    )


def _ink_root(path: Path) -> ElementTree.Element:
    try:
        content = read_bounded(path, _MOST_INK_BYTES)
        return ElementTree.fromstring(content, ElementTree.XMLParser(target=_WithoutEntities(path)))
    except TooLargeError as error:
        raise SamplesError(
            tr("{path} is too large ({error}); use a part of it.", path=printable(path), error=error)
        ) from error
    except OSError as error:
        raise SamplesError(
            tr("{path} cannot be read ({reason}); check the name.", path=printable(path), reason=reason(error))
        ) from error
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise SamplesError(
            tr("{path} is no InkML ({error}); get the file anew.", path=printable(path), error=reason(error))
        ) from error


class _WithoutEntities(ElementTree.TreeBuilder):
    """Refuses a document type, in whatever encoding it is written: it may define entities, which grow when read."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def doctype(self, *_names: str | None) -> None:
        raise SamplesError(
            tr("{path} defines entities, which no ink needs; get the file anew.", path=printable(self._path))
        )


def _named(root: ElementTree.Element, name: str) -> str:
    """A name in the same namespace as the root's."""
    space = root.tag.partition("}")
    return f"{space[0]}}}{name}" if space[1] else name


def _truth(group: ElementTree.Element) -> str | None:
    for child in group:
        if child.tag.endswith("annotation") and child.get("type") in ("truth", "label"):
            return (child.text or "").strip()
    return None


@dataclass(frozen=True)
class _Pressure:
    """At which place of a point its pressure is, and between which numbers it lies."""

    place: int
    least: float
    most: float

    def of(self, point: list[str]) -> float:
        """In 0..1; that of a firm pen where it is not a number."""
        text = point[self.place] if self.place < len(point) else ""
        if not _NUMBER.fullmatch(text):
            return 1.0
        return min(max((float(text) - self.least) / (self.most - self.least), 0.0), 1.0)


def _pressure_channel(root: ElementTree.Element) -> _Pressure | None:
    """The channel F after X and Y, if its range is known."""
    for channels in root.iter(_named(root, "traceFormat")):
        found = list(channels.iter(_named(root, "channel")))
        for place, channel in enumerate(found[2:], start=2):
            least, most = channel.get("min", "0"), channel.get("max", "")
            are_numbers = _NUMBER.fullmatch(least) and _NUMBER.fullmatch(most)
            if channel.get("name") == "F" and are_numbers and float(least) < float(most):
                return _Pressure(place, float(least), float(most))
    return None


def _stroke(path: Path, text: str, pressure: _Pressure | None) -> Stroke:
    """The x, y and pressure of each point; what else a trace has, such as the time, is passed over."""
    points = [point.split() for point in text.split(",")]
    if len(points) > _MOST_POINTS or not all(len(p) >= 2 and all(map(_NUMBER.fullmatch, p[:2])) for p in points):
        raise SamplesError(
            tr(
                "A trace in {path} is not understood: {what}; get the file anew.",
                path=printable(path),
                what=repr(text.strip()[:60]),
            )
        )
    pressures = [1.0 if pressure is None else pressure.of(point) for point in points]
    return Stroke.of(
        [(float(p[0]) / UNITS, float(p[1]) / UNITS, each) for p, each in zip(points, pressures, strict=True)]
    )


def on_canvas(drawing: Drawing) -> Drawing:
    """A drawing from elsewhere in the middle of the canvas; one that lies on it stays where it is."""
    xy = np.vstack([stroke.xy for stroke in drawing.strokes])
    low, high = xy.min(axis=0), xy.max(axis=0)
    if low.min() >= 0 and high.max() <= 1 and (high - low).max() > 0.1:
        return drawing
    scale = _SPAN / max(float((high - low).max()), 1e-9)
    placed = []
    for stroke in drawing.strokes:
        points = stroke.points.copy()
        points[:, :2] = (stroke.xy - (low + high) / 2) * scale + 0.5
        placed.append(Stroke.of(points))
    return Drawing(tuple(placed))
