import numpy as np
from hand import DIGITS, drawing

from digitpad.data.formats.unipen import PenSample
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad_training.digits.altered import CANVAS, altered, drawn_on_canvas, picture

SAMPLES = [PenSample(drawing(strokes), digit, 25) for digit, strokes in DIGITS.items()] * 10


def digits() -> np.ndarray:
    images = [normalize(render(sample.drawing)) for sample in SAMPLES]
    return np.array([np.rint(image * 255) for image in images if image is not None]).astype(np.uint8)


def test_altered_images_differ_in_place_size_and_ink_and_repeat() -> None:
    images, again = list(altered(digits())), list(altered(digits()))
    assert all(np.array_equal(one, other) for one, other in zip(images, again, strict=True))
    boxes = np.array([np.ptp(np.argwhere(image), axis=0) for image in images])
    assert all(image.shape == (280, 280) for image in images)
    assert 80 < boxes.max(axis=1).min() < 140 < boxes.max(axis=1).max() < 280
    inks = [(image > 127).sum() / np.ptp(np.argwhere(image), axis=0).max() ** 2 for image in images[::4]]
    assert max(inks) > 1.5 * min(inks)
    assert len({tuple(np.argwhere(image).min(axis=0)) for image in images}) > 30


def test_drawings_lie_on_whole_pixels_of_the_canvas() -> None:
    extents, widths = [], []
    for sample, redrawn in zip(SAMPLES, drawn_on_canvas(SAMPLES), strict=True):
        xy = np.concatenate([stroke.xy for stroke in redrawn.drawing.strokes]) * CANVAS
        assert (redrawn.label, redrawn.writer) == (sample.label, sample.writer)
        assert np.allclose(xy, np.rint(xy))
        assert xy.min() >= 0
        assert xy.max() <= CANVAS
        extents.append(np.ptp(xy, axis=0).max() / CANVAS)
        widths.append(redrawn.drawing.strokes[0].width * CANVAS)
    assert 0.24 < min(extents) < 0.4 < 0.75 < max(extents) < 0.91
    assert 8 <= min(widths) < 15 < 33 < max(widths) <= 40


def test_a_picture_shows_the_pen_s_own_width() -> None:
    thin, thick = (picture(drawing(DIGITS[7], width)) for width in (0.02, 0.06))
    assert thin.shape == (CANVAS, CANVAS)
    assert 2.5 < thick.sum() / thin.sum() < 3.5
