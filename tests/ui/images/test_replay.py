"""A drawing shown as it grew: on the canvas, and as an animated image."""

from pathlib import Path

import numpy as np
import pytest
from hand import SEVEN
from opening import open_by_dialog
from pad import Pad
from parts import found
from PIL import Image, ImageSequence
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.ui.images.replay import Replay, frames


@pytest.fixture
def drawn(pad: Pad) -> Pad:
    pad.mouse.draw(SEVEN)
    pad.settle()
    return pad


def test_each_frame_has_more_points_and_the_last_is_the_drawing(drawn: Pad) -> None:
    grown = frames(drawn.canvas.drawing)
    points = [sum(len(stroke) for stroke in frame.strokes) for frame in grown]
    assert points == sorted(set(points))
    assert 2 < len(grown) <= 60
    assert grown[-1] == drawn.canvas.drawing
    assert all(frame.strokes for frame in grown)


def test_it_replays_to_the_end_and_changes_nothing(drawn: Pad) -> None:
    before = drawn.canvas.drawing
    drawn.trigger("action_replay")
    replay = found(drawn.canvas, Replay, "replay")
    assert replay.isVisible()
    drawn.qtbot.waitUntil(lambda: not replay.isVisible())
    assert drawn.canvas.drawing is before
    assert drawn.prediction.text() == "7"


def test_a_stroke_ends_it_and_is_drawn(drawn: Pad) -> None:
    drawn.trigger("action_replay")
    replay = found(drawn.canvas, Replay, "replay")
    drawn.mouse.draw(SEVEN)
    assert not replay.isVisible()
    assert len(drawn.canvas.drawing.strokes) == 2


@pytest.mark.parametrize("suffix", ["gif", "png"])
def test_an_animation_shows_it_grow_and_then_the_answer(drawn: Pad, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"seven.{suffix}"
    drawn.window.images.save_animation(path)
    assert drawn.message.text() == f"The drawing was saved as {path}."
    with Image.open(path) as image:
        dark = [np.asarray(frame.convert("L")) < 128 for frame in ImageSequence.Iterator(image)]
    assert len(dark) == len(frames(drawn.canvas.drawing))
    inks, answers = [each[:400].sum() for each in dark], [each[400:].sum() for each in dark]
    assert inks == sorted(inks)
    assert not any(answers[:-1])
    assert answers[-1] > 20
    drawn.canvas.clear()
    open_by_dialog(drawn, path)
    drawn.qtbot.waitUntil(lambda: drawn.prediction.text() == "7")  # and not what its first frame shows, a dot


@pytest.mark.parametrize("suffix", ["gif", "png"])
def test_an_animation_has_the_colours_that_were_chosen(drawn: Pad, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"seven.{suffix}"
    drawn.trigger("action_paper_blackboard")
    drawn.window.images.save_animation(path)
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            last = np.asarray(frame.convert("RGB")).astype(int)
            assert np.abs(last[5, 5] - (0x22, 0x42, 0x3A)).max() <= 4
    for shown in (last[:400], last[400:]):  # the drawing, and the answer below it
        assert np.abs(shown - (0xF5, 0xF3, 0xEA)).max(axis=2).min() <= 8
    drawn.canvas.clear()
    open_by_dialog(drawn, path)
    drawn.qtbot.waitUntil(lambda: drawn.prediction.text() == "7")


def test_what_did_not_grow_is_not_offered_to_be_shown_growing(pad: Pad, photo: Path) -> None:
    growing = [pad.action("action_replay"), pad.action("action_save_animation")]
    open_by_dialog(pad, photo)
    pad.qtbot.waitUntil(lambda: bool(pad.canvas.drawing))
    pad.qtbot.waitUntil(pad.action("action_save").isEnabled)
    assert not any(action.isEnabled() for action in growing)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: all(action.isEnabled() for action in growing))


def test_any_other_suffix_is_refused(drawn: Pad, tmp_path: Path) -> None:
    drawn.window.images.save_animation(tmp_path / "seven.mp4")
    assert "since an animation is a GIF or a PNG; name it seven.gif." in drawn.message.text()
    assert not list(tmp_path.iterdir())


def test_esc_takes_a_message_away(drawn: Pad, tmp_path: Path) -> None:
    drawn.window.images.save(tmp_path / "seven.png")
    assert drawn.message.text()
    QTest.keyClick(drawn.canvas, Qt.Key.Key_Escape)
    assert drawn.message.text() == ""
