"""What is no image of a digit is refused in one sentence, which goes once it no longer holds."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN
from opening import drop, drop_files, open_by_dialog, page, paste, wait_for_image, wait_for_message, with_image_data
from pad import Pad
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication


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


def test_an_svg_from_elsewhere_is_refused_and_the_drawing_stays(pad: Pad, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>')
    pad.mouse.draw(SEVEN)
    drawn = pad.canvas.drawing
    drop_files(pad, tmp_path / "logo.svg")
    wait_for_message(
        pad, "logo.svg is of a kind that is not read (an SVG that was not saved by digitpad); save it as PNG or JPEG"
    )
    assert pad.canvas.drawing is drawn


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


@pytest.mark.parametrize("way", ["drawing", "clearing"])
def test_the_message_goes_when_the_person_goes_on(pad: Pad, tmp_path: Path, way: str) -> None:
    pad.mouse.draw(SEVEN)
    drop_files(pad, tmp_path)
    wait_for_message(pad, "is a folder")
    if way == "drawing":
        pad.mouse.draw(SEVEN)
    else:
        pad.clear_button.click()
    assert pad.message.text() == ""


def test_drawing_does_not_hide_that_an_image_is_still_being_opened(pad: Pad) -> None:
    pad.window.images.said_in_passing.emit("Opening…")  # what is said when it lasts
    pad.mouse.draw(SEVEN)
    assert pad.message.text() == "Opening…"
