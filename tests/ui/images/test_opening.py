"""Images in: by the dialog, by drop and by paste, from real files, with real events."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from faults import fault
from hand import FOUR, SEVEN, drawing, line
from opening import (
    drop_files,
    open_by_dialog,
    page,
    paste,
    wait_for_image,
    with_encoded_data,
    with_image_data,
)
from pad import Pad
from parts import found
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from digitpad.ink.from_svg import from_svg
from digitpad.ink.svg import HEADER, to_svg
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.images.saving import save_drawing


def test_a_photograph_is_opened_shown_and_read(pad: Pad, photo: Path) -> None:
    open_by_dialog(pad, photo)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"
    assert pad.message.text() == ""
    shown = pad.canvas.grab().toImage()
    side = shown.width()
    corner, *inside = (shown.pixelColor(x, y).lightness() for x, y in [(5, 5), *_middle_of_the_ink(pad, side)])
    assert corner > 200
    assert min(inside) < 60


def _middle_of_the_ink(pad: Pad, side: int) -> list[tuple[int, int]]:
    image = pad.canvas.drawing.image
    assert image is not None
    rows, columns = np.nonzero(image.grey > 250)
    places = np.column_stack([columns, rows]) * image.pixel + (image.left, image.top)
    return [(int(x * side), int(y * side)) for x, y in places[:: max(len(places) // 50, 1)]]


def test_what_lies_in_a_frame_is_read_and_how_it_works_says_so(pad: Pad, tmp_path: Path) -> None:
    file = tmp_path / "framed.png"
    file.write_bytes(fault("frame", drawing(FOUR), 3))
    open_by_dialog(pad, file)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"
    pad.trigger("action_how_it_works")
    fact = found(pad.window, QLabel, "fact_1")
    pad.qtbot.waitUntil(lambda: fact.text() == "Image: in a frame")


def test_a_dropped_file_is_opened(pad: Pad, photo: Path) -> None:
    drop_files(pad, photo)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"


@pytest.mark.parametrize("copied", [with_image_data, with_encoded_data])
def test_a_pasted_image_is_opened(pad: Pad, photo: Path, copied: Callable[[Path], QMimeData]) -> None:
    paste(pad, copied(photo))
    wait_for_image(pad)
    assert pad.prediction.text() == "4"


def test_a_copied_file_is_pasted(pad: Pad, photo: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    paste(pad, data)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"


def test_what_was_copied_here_is_pasted_as_the_strokes_it_was(pad: Pad) -> None:
    pad.mouse.draw([*SEVEN, line((0.3, 0.5), (0.7, 0.5))])
    pad.settle()
    drawn, answer = pad.canvas.drawing, pad.prediction.text()
    pad.action("action_copy").trigger()
    pad.action_clear.trigger()
    pad.action("action_paste").trigger()
    pad.qtbot.waitUntil(lambda: bool(pad.canvas.drawing), timeout=10_000)
    pad.settle()
    assert pad.canvas.drawing == from_svg(to_svg(drawn))
    assert len(pad.canvas.drawing.strokes) == 2
    assert pad.prediction.text() == answer


@pytest.mark.parametrize("end", ["<script/>\n</svg>\n", ""])
@pytest.mark.parametrize("start", [HEADER, "<svg>"])
def test_of_what_others_copied_the_pixels_are_pasted(pad: Pad, photo: Path, start: str, end: str) -> None:
    data = with_image_data(photo)
    data.setData("image/svg+xml", f"{start}\n{end}".encode())
    paste(pad, data)
    wait_for_image(pad)
    assert pad.prediction.text() == "4"
    assert pad.message.text() == ""


def test_strokes_alone_can_be_pasted(pad: Pad) -> None:
    data = QMimeData()
    data.setData("image/svg+xml", to_svg(drawing(FOUR)).encode())
    paste(pad, data)
    pad.qtbot.waitUntil(lambda: len(pad.canvas.drawing.strokes) == len(FOUR), timeout=10_000)


def test_strokes_can_be_added_and_both_erased(pad: Pad, tmp_path: Path) -> None:
    Image.fromarray(page(([line((0.5, 0.1), (0.5, 0.9))], 180, 60, 1))).save(tmp_path / "one.png")
    open_by_dialog(pad, tmp_path / "one.png")
    wait_for_image(pad)
    assert pad.prediction.text() == "1"
    pad.mouse.draw([line((0.5, 0.18), (0.15, 0.18), (0.15, 0.5), (0.5, 0.5))])
    pad.settle()
    assert pad.prediction.text() == "9"
    before = pad.canvas.drawing
    pad.canvas.set_tool(Tool.ERASER)
    pad.mouse.draw([line((0.05, 0.5), (0.6, 0.5))])
    after = pad.canvas.drawing
    assert after.image is not None
    assert before.image is not None
    assert after.image.grey.sum() < before.image.grey.sum()
    assert after.strokes != before.strokes
    undo = pad.window.undo.action_undo
    undo.trigger()
    assert pad.canvas.drawing == before


def test_opening_is_undone_by_name(pad: Pad, photo: Path) -> None:
    pad.mouse.draw(SEVEN)
    seven = pad.canvas.drawing
    open_by_dialog(pad, photo)
    wait_for_image(pad)
    assert pad.window.undo.action_undo.text() == "&Undo opening the image"
    pad.window.undo.action_undo.trigger()
    assert pad.canvas.drawing is seven
    pad.window.undo.action_redo.trigger()
    pad.settle()
    assert pad.prediction.text() == "4"


def test_of_several_digits_the_number_is_read_without_dust(pad: Pad, tmp_path: Path) -> None:
    levels = page((FOUR, 30, 40, 1), (SEVEN, 210, 60, 2))
    levels[280:, 395:] = 0  # a speck is no digit
    Image.fromarray(levels).save(tmp_path / "forty-seven.png")
    open_by_dialog(pad, tmp_path / "forty-seven.png")
    wait_for_image(pad)
    assert pad.message.text() == ""
    assert pad.prediction.text() == "47"


def test_an_image_ends_the_stroke_under_way(pad: Pad, photo: Path) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.5, 0.5)
    drop_files(pad, photo)
    wait_for_image(pad)
    pad.mouse.move(0.8, 0.8)
    assert pad.canvas.drawing.strokes == ()
    pad.window.undo.action_undo.trigger()
    assert len(pad.canvas.drawing.strokes) == 1


def test_a_save_that_goes_well_ends_the_message_of_one_that_did_not(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(SEVEN)
    pad.window.images.save(tmp_path / "seven.jpg")
    assert pad.message.text() == (
        f"{tmp_path / 'seven.jpg'} cannot be saved, since a drawing is a PNG or an SVG; name it seven.png."
    )
    pad.window.images.save(tmp_path / "seven.png")
    assert pad.message.text() == f"The drawing was saved as {tmp_path / 'seven.png'}."
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["seven.png"]


def test_an_image_is_saved_and_copied_with_the_strokes(pad: Pad, photo: Path, tmp_path: Path) -> None:
    open_by_dialog(pad, photo)
    wait_for_image(pad)
    pad.mouse.draw([line((0.1, 0.9), (0.9, 0.92))])
    pad.window.images.save(tmp_path / "four.png")
    saved = QImage(str(tmp_path / "four.png"))
    assert saved.pixelColor(400, 730).alpha() > 200
    x, y = _middle_of_the_ink(pad, 800)[20]
    assert saved.pixelColor(x, y).alpha() > 200


def test_a_saved_drawing_is_opened_as_the_strokes_it_was(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(FOUR)
    pad.stylus.draw([line((0.7, 0.2), (0.7, 0.3))], pressure=0.3)
    pad.settle()
    drawn, answer = pad.canvas.drawing, pad.prediction.text()
    save_drawing(drawn, tmp_path / "four.svg")
    pad.action("action_clear").trigger()
    for open_ in (open_by_dialog, drop_files):
        open_(pad, tmp_path / "four.svg")
        pad.qtbot.waitUntil(lambda: bool(pad.canvas.drawing), timeout=10_000)
        pad.settle()
        assert pad.canvas.drawing == from_svg(to_svg(drawn))
        assert pad.canvas.drawing.image is None
        assert pad.prediction.text() == answer
        assert pad.message.text() == ""
        pad.action("action_undo").trigger()
        assert not pad.canvas.drawing
