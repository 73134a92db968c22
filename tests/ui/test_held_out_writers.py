"""The strokes of people whom the network never saw, drawn on the canvas by events."""

from pad import Pad

from training.datasets import Data


def test_held_out_writers_drawn_on_the_canvas(pad: Pad, data: Data) -> None:
    right = 0
    for sample in data.pen_held_out:
        pad.canvas.clear()
        pad.stylus.draw([stroke.xy for stroke in sample.drawing.strokes])
        pad.settle()
        right += pad.prediction.text() == str(sample.label)
    assert len(data.pen_held_out) == 1_498
    assert right / len(data.pen_held_out) >= 0.97
