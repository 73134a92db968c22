"""Several images at once, and images that come before the last one is open."""

import os
from multiprocessing import resource_tracker
from pathlib import Path

import psutil
import pytest
from hand import SEVEN
from opening import drop_files, page, wait_for_image, wait_for_message
from pad import Pad
from PIL import Image


def test_the_newest_of_two_images_stays(pad: Pad, photo: Path, tmp_path: Path) -> None:
    Image.fromarray(page((SEVEN, 100, 60, 1))).save(tmp_path / "seven.png")
    drop_files(pad, photo)
    drop_files(pad, tmp_path / "seven.png")
    wait_for_image(pad)
    assert pad.prediction.text() == "7"
    pad.window.undo.action_undo.trigger()
    assert not pad.canvas.drawing


def test_of_several_dropped_files_each_is_opened_or_named(pad: Pad, photo: Path, tmp_path: Path) -> None:
    Image.fromarray(page((SEVEN, 100, 60, 1))).save(tmp_path / "seven.png")
    for name in ("notes.txt", "more.txt"):
        (tmp_path / name).write_text("no image")
    drop_files(pad, tmp_path / "notes.txt", photo, tmp_path / "more.txt", tmp_path / "seven.png")
    wait_for_message(pad, "notes.txt is no PNG, JPEG, BMP, WebP, TIFF or GIF image; convert it to one.")
    assert pad.message.text().endswith(" 1 more could not be opened either.")
    pad.settle()
    assert pad.prediction.text() == "7"
    (kept,) = pad.window.live_history.history.entries
    assert kept.drawing.image is not None
    pad.window.undo.action_undo.trigger()
    pad.settle()
    assert pad.prediction.text() == "4"
    pad.window.undo.action_undo.trigger()
    assert not pad.canvas.drawing


@pytest.mark.parametrize("network_at", [0, 1, 2])
def test_beside_a_network_each_image_is_opened_and_the_network_taken_for_one(
    pad: Pad, photo: Path, tmp_path: Path, network_at: int
) -> None:
    Image.fromarray(page((SEVEN, 100, 60, 1))).save(tmp_path / "seven.png")
    (tmp_path / "pickle.keras").write_bytes(b"\x80\x04N.")
    files = [photo, tmp_path / "seven.png"]
    files.insert(network_at, tmp_path / "pickle.keras")
    drop_files(pad, *files)
    pad.qtbot.waitUntil(lambda: pad.prediction.text() == "7", timeout=20_000)
    assert "pickle.keras is a pickle, which could run anything" in pad.message.text()
    (kept,) = pad.window.live_history.history.entries
    assert kept.drawing.image is not None


def test_a_newer_image_ends_the_opening_of_several(pad: Pad, photo: Path, tmp_path: Path) -> None:
    Image.fromarray(page((SEVEN, 100, 60, 1))).save(tmp_path / "seven.png")
    drop_files(pad, photo, photo, photo)
    drop_files(pad, tmp_path / "seven.png")
    wait_for_image(pad)
    assert pad.prediction.text() == "7"
    pad.window.undo.action_undo.trigger()
    assert not pad.canvas.drawing


def test_closing_while_an_image_is_opened(pad: Pad, photo: Path) -> None:
    drop_files(pad, photo)
    pad.window.close()
    assert not pad.canvas.drawing


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_closing_ends_what_would_be_read_for_ever(pad: Pad, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.png")
    drop_files(pad, tmp_path / "endless.png")
    wait_for_message(pad, "Opening endless.png…")
    pad.window.close()
    assert readers() == []


def readers() -> list[psutil.Process]:
    """The child processes, but for the one that Python itself keeps to clean up after those it spawned."""
    tracker = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    return [child for child in psutil.Process().children() if child.pid != tracker]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that never ends")
def test_a_newer_image_ends_the_reading_of_the_one_before(pad: Pad, photo: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.png")
    for _time in range(3):
        drop_files(pad, tmp_path / "endless.png")
    wait_for_message(pad, "Opening endless.png…")
    drop_files(pad, photo)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"
    assert pad.message.text() == ""
    assert len(readers()) == 1
