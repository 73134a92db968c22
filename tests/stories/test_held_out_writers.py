"""The strokes of people whom the network never saw, drawn on the canvas by events."""

from pad import Pad
from PySide6.QtWidgets import QSlider

from digitpad.data.datasets import Data


def test_held_out_writers_drawn_on_the_canvas(pad: Pad, data: Data) -> None:
    """Every third drawing; `digitpad_training.card` reads them all, without a window."""
    right, samples = 0, data.pen_held_out[::3]
    for sample in samples:
        pad.canvas.clear()
        pad.stylus.draw([stroke.xy for stroke in sample.drawing.strokes])
        pad.settle()
        right += pad.prediction.text() == str(sample.label)
    assert len(samples) == 500
    assert right / len(samples) >= 0.97


def test_the_width_of_the_pen_hardly_matters(pad: Pad, data: Data) -> None:
    """Over 8 to 40 pixels of a canvas of 400, on every tenth digit, accuracy stays within one point."""
    slider = pad.window.findChild(QSlider, "pen_width")
    assert isinstance(slider, QSlider)
    samples = data.pen_held_out[::10]
    right = []
    for width in (8, 16, 24, 32, 40):
        slider.setValue(width)
        right.append(0)
        for sample in samples:
            pad.canvas.clear()
            pad.mouse.draw([stroke.xy for stroke in sample.drawing.strokes])
            assert pad.canvas.drawing.strokes[0].width == width / 400
            pad.settle()
            right[-1] += pad.prediction.text() == str(sample.label)
    assert max(right) - min(right) <= 0.01 * len(samples)
