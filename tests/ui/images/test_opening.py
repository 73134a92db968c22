"""Images in: by the dialog, by drop and by paste, from real files, with real events."""

import io
import os
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from pathlib import Path

import numpy as np
import psutil
import pytest
from faults import fault
from hand import FOUR, SEVEN, drawing, line
from pad import Pad
from parts import found
from photos import photograph
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from digitpad.ink.from_svg import from_svg
from digitpad.ink.raster import render
from digitpad.ink.svg import to_svg
from digitpad.ui.canvas.canvas import Tool
from digitpad.ui.images.saving import save_picture


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photograph of a four."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(photograph(drawing(FOUR), 3))
    return file


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


def page(*strokes_at: tuple[list[np.ndarray], int, int, int], size: tuple[int, int] = (300, 400)) -> np.ndarray:
    """Black digits on white, each with its left and upper edge and the divisor of its size."""
    levels = np.full(size, 255, np.uint8)
    for strokes, left, top, divisor in strokes_at:
        ink = render(drawing(strokes))[::divisor, ::divisor]
        levels[top : top + ink.shape[0], left : left + ink.shape[1]] -= ink
    return levels


def open_by_dialog(pad: Pad, path: Path) -> None:
    pad.action("action_open").trigger()
    (dialog,) = pad.window.findChildren(QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()


def drop(pad: Pad, data: QMimeData) -> None:
    """Drag to the canvas and let go there."""
    args = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(100, 100), *args)
    QApplication.sendEvent(pad.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(pad.window, QDropEvent(QPointF(100, 100), *args))


def drop_files(pad: Pad, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(pad, data)


def paste(pad: Pad, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    pad.action("action_paste").trigger()


def wait_for_image(pad: Pad) -> None:
    pad.qtbot.waitUntil(lambda: pad.canvas.drawing.image is not None, timeout=10_000)
    pad.settle()


def wait_for_message(pad: Pad, text: str) -> None:
    pad.qtbot.waitUntil(lambda: text in pad.message.text(), timeout=10_000)
    assert "\n" not in pad.message.text()


def with_image_data(photo: Path) -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(str(photo)))
    return data


def with_encoded_data(photo: Path) -> QMimeData:
    data = QMimeData()
    data.setData("image/jpeg", photo.read_bytes())
    return data


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
    pad.qtbot.waitUntil(lambda: fact.text() == "A picture, in a frame")


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


def test_what_was_copied_here_can_be_pasted(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.action("action_copy").trigger()
    pad.action_clear.trigger()
    pad.action("action_paste").trigger()
    wait_for_image(pad)
    assert pad.prediction.text() == "7"


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


def test_an_image_ends_the_stroke_under_way(pad: Pad, photo: Path) -> None:
    pad.mouse.press(0.2, 0.2)
    pad.mouse.move(0.5, 0.5)
    drop_files(pad, photo)
    wait_for_image(pad)
    pad.mouse.move(0.8, 0.8)
    assert pad.canvas.drawing.strokes == ()
    pad.window.undo.action_undo.trigger()
    assert len(pad.canvas.drawing.strokes) == 1


def jpeg(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "JPEG")
    return content.getvalue()


BAD_FILES: dict[str, tuple[Callable[[], bytes | np.ndarray], str]] = {
    "blank.png": (page, "blank.png shows no ink"),
    "black.png": (lambda: np.zeros((300, 400), np.uint8), "black.png shows no ink"),
    "dot.png": (lambda: np.zeros((1, 1), np.uint8), "dot.png shows no ink"),
    "half.jpg": (lambda: jpeg(Image.fromarray(page((FOUR, 30, 40, 1))))[:1500], "half.jpg cannot be read"),
    "text.txt": (lambda: b"seven", "text.txt is no PNG, JPEG"),
    "empty.png": (lambda: b"", "empty.png is no PNG, JPEG"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_what_is_no_digit_leaves_the_drawing_unharmed(pad: Pad, tmp_path: Path, name: str) -> None:
    make, sentence = BAD_FILES[name]
    content = make()
    if isinstance(content, bytes):
        (tmp_path / name).write_bytes(content)
    else:
        Image.fromarray(content).save(tmp_path / name)
    pad.mouse.draw(SEVEN)
    seven = pad.canvas.drawing
    open_by_dialog(pad, tmp_path / name)
    wait_for_message(pad, sentence)
    assert pad.canvas.drawing is seven


def test_folders_and_addresses_that_are_dropped_are_refused(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(SEVEN)
    seven = pad.canvas.drawing
    drop_files(pad, tmp_path)
    wait_for_message(pad, "is a folder")
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/seven.png")])
    drop(pad, data)
    wait_for_message(pad, "https://example.org/seven.png is not on this computer; save the image and open it.")
    drop_files(pad, tmp_path / "gone.png")
    wait_for_message(pad, "gone.png does not exist")
    assert pad.canvas.drawing is seven


def test_a_clipboard_without_an_image_is_refused(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    seven = pad.canvas.drawing
    data = QMimeData()
    data.setText("seven")
    paste(pad, data)
    wait_for_message(pad, "There is text, not an image")
    QApplication.clipboard().clear()
    pad.action("action_paste").trigger()
    wait_for_message(pad, "The clipboard is empty")
    paste(pad, with_image_data(Path("nothing.png")))
    wait_for_message(pad, "not an image")
    assert pad.canvas.drawing is seven


def test_the_next_image_clears_the_message(pad: Pad, photo: Path, tmp_path: Path) -> None:
    drop_files(pad, tmp_path)
    wait_for_message(pad, "is a folder")
    drop_files(pad, photo)
    wait_for_image(pad)
    assert pad.message.text() == ""


def test_an_image_takes_no_other_message_away(pad: Pad, photo: Path) -> None:
    pad.window.show_message("Something else.")
    pad.window.images.said_in_passing.emit("Reading…")  # what is said when it lasts
    drop_files(pad, photo)
    wait_for_image(pad)
    assert pad.message.text() == "Something else."


def test_a_message_is_withdrawn_even_if_the_next_image_takes_a_while(pad: Pad, photo: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no image")
    drop_files(pad, tmp_path / "notes.txt")
    wait_for_message(pad, "notes.txt is no PNG")
    drop_files(pad, photo)
    pad.window.images.said_in_passing.emit("Opening…")  # what is said when it lasts
    wait_for_image(pad)
    assert pad.message.text() == ""


def test_a_save_that_goes_well_ends_the_message_of_one_that_did_not(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(SEVEN)
    pad.window.images.save(tmp_path / "seven.jpg")
    assert pad.message.text() == (
        f"{tmp_path / 'seven.jpg'} cannot be saved, since a drawing is a PNG or an SVG; name it seven.png."
    )
    pad.window.images.save(tmp_path / "seven.png")
    assert pad.message.text() == ""
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
    save_picture(drawn, tmp_path / "four.svg")
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


def test_an_svg_from_elsewhere_is_refused_and_the_drawing_stays(pad: Pad, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>')
    pad.mouse.draw(SEVEN)
    drawn = pad.canvas.drawing
    drop_files(pad, tmp_path / "logo.svg")
    wait_for_message(
        pad, "logo.svg is an SVG that was not saved by digitpad, which is not read; save it as PNG or JPEG"
    )
    assert pad.canvas.drawing is drawn
