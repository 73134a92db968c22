"""Drawings out: saved and copied, by the real actions and dialogs."""

import sys
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, line
from pad import Pad
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.ink.from_image.image_files import find_ink
from digitpad.ink.from_svg import from_svg
from digitpad.ink.normalize import normalize
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.ink.svg import to_svg
from digitpad.recognition.classifier import Classifier
from digitpad.ui.images.saving import SavingError, save_drawing, to_image


def save_by_dialog(pad: Pad, path: Path) -> None:
    pad.action("action_save").trigger()
    (dialog,) = pad.window.findChildren(QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()
    QApplication.processEvents()


def alpha(image: QImage) -> np.ndarray:
    pixels = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(pixels.constBits(), np.uint8).reshape(pixels.height(), pixels.bytesPerLine())
    return rows[:, : pixels.width()].astype(int)


def test_a_saved_png_is_black_on_transparent_and_reads_the_same(
    pad: Pad, tmp_path: Path, classifier: Classifier
) -> None:
    pad.mouse.draw(FOUR)
    pad.settle()
    save_by_dialog(pad, tmp_path / "four.png")
    image = QImage(str(tmp_path / "four.png"))
    assert image.hasAlphaChannel()
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(240, 440).getRgb() == (0, 0, 0, 255)
    saved = normalize(find_ink(tmp_path / "four.png").grey)
    assert saved is not None
    assert classifier.classify(saved).digit == 4
    assert pad.message.text() == f"The drawing was saved as {tmp_path / 'four.png'}."


@pytest.mark.parametrize(
    ("paper", "sheet", "ink"), [("blackboard", "#22423a", "#f5f3ea"), ("notebook", "#fdf9ee", "#1f3f94")]
)
def test_a_drawing_is_saved_in_the_colours_that_were_chosen(
    pad: Pad, tmp_path: Path, classifier: Classifier, paper: str, sheet: str, ink: str
) -> None:
    pad.trigger(f"action_paper_{paper}")
    pad.trigger("action_paper_squared")  # which are to write on, and no part of a drawing
    pad.mouse.draw(FOUR)
    pad.settle()
    png, svg = tmp_path / "four.png", tmp_path / "four.svg"
    save_by_dialog(pad, png)
    pad.window.images.save(svg)
    saved = QImage(str(png))
    assert [saved.pixelColor(*place).name() for place in ((1, 1), (100, 700), (240, 440))] == [sheet, sheet, ink]
    rendered = QImage(saved.size(), QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(rendered) as painter:
        QSvgRenderer(str(svg)).render(painter)
    assert np.abs(colors(rendered) - colors(saved)).mean() < 0.5
    pad.action("action_copy").trigger()
    data = QApplication.clipboard().mimeData()
    assert bytes(data.data("image/svg+xml").data()).decode() == svg.read_text()
    assert QApplication.clipboard().image().pixelColor(240, 440).name() == ink
    digit = normalize(find_ink(png).grey)
    assert digit is not None
    assert classifier.classify(digit).digit == 4
    strokes = from_svg(svg.read_text()).strokes
    assert len(strokes) == len(pad.canvas.drawing.strokes)
    for each, drawn in zip(strokes, pad.canvas.drawing.strokes, strict=True):
        assert each.xy == pytest.approx(drawn.xy, abs=0.0001)


def colors(image: QImage) -> np.ndarray:
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(pixels.constBits(), np.uint8).astype(int)


def test_that_it_was_saved_is_said_over_another_message_until_the_next_edit(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(FOUR)
    pad.window.show_message("Something else.")
    save_by_dialog(pad, tmp_path / "four.png")
    assert "four.png" in pad.message.text()
    pad.mouse.draw(SEVEN)
    assert pad.message.text() == "Something else."


def test_a_save_that_failed_is_no_matter_once_the_drawing_is_another_one(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(FOUR)
    pad.window.images.save(tmp_path / "four.txt")
    assert "four.txt" in pad.message.text()
    pad.clear_button.click()
    assert pad.message.text() == ""


def test_a_saved_svg_looks_like_the_image(pad: Pad, tmp_path: Path) -> None:
    pad.mouse.draw(SEVEN)
    pad.stylus.draw([line((0.2, 0.6), (0.8, 0.7))], pressure=0.3)
    pad.mouse.press(0.9, 0.1)
    pad.mouse.release(0.9, 0.1)
    save_by_dialog(pad, tmp_path / "seven.svg")
    assert svg_difference((tmp_path / "seven.svg").read_bytes(), pad.canvas.drawing) < 0.002


def test_svg_with_changing_pressure() -> None:
    positions = line((0.2, 0.2), (0.8, 0.3), (0.3, 0.8))
    points = np.column_stack([positions, np.linspace(0.1, 1, len(positions))])
    drawing = Drawing((Stroke.of(points), Stroke.starting(0.5, 0.9, 0.5)))
    assert svg_difference(to_svg(drawing).encode(), drawing) < 0.002


def svg_difference(svg: bytes, drawing: Drawing) -> float:
    """The mean difference, of 1, of the opacity of the SVG and of the image, with Qt's own renderer."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    expected = to_image(drawing)
    shown = QImage(expected.size(), QImage.Format.Format_ARGB32_Premultiplied)
    shown.fill(0)
    with QPainter(shown) as painter:
        renderer.render(painter)
    return float(np.abs(alpha(shown) - alpha(expected)).mean() / 255)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are of another kind there")
@pytest.mark.parametrize("where", ["missing", "a file"])
def test_a_save_that_fails_says_so_and_loses_nothing(pad: Pad, tmp_path: Path, where: str) -> None:
    pad.mouse.draw(SEVEN)
    drawing = pad.canvas.drawing
    (tmp_path / "a file").touch()
    with pytest.raises(SavingError, match=r"seven\.png cannot be saved \(.+\); choose another folder\."):
        save_drawing(drawing, tmp_path / where / "seven.png")
    assert pad.canvas.drawing is drawing
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a file"]


def test_when_there_is_no_room_the_old_file_stays_whole(pad: Pad, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="needs a limit on the size of files")
    (tmp_path / "digit.png").write_bytes(b"the old one")
    pad.mouse.draw(SEVEN)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, usual[1]))
    try:
        pad.window.images.save(tmp_path / "digit.png")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert "digit.png cannot be saved" in pad.message.text()
    assert (tmp_path / "digit.png").read_bytes() == b"the old one"
    assert [path.name for path in tmp_path.iterdir()] == ["digit.png"]


def test_a_save_replaces_the_old_file_whole(pad: Pad, tmp_path: Path) -> None:
    (tmp_path / "digit.svg").write_text("x" * 1_000_000)
    pad.mouse.draw(SEVEN)
    save_drawing(pad.canvas.drawing, tmp_path / "digit.svg")
    assert (tmp_path / "digit.svg").read_text() == to_svg(pad.canvas.drawing)
    assert [path.name for path in tmp_path.iterdir()] == ["digit.svg"]


def test_the_drawing_and_the_digit_go_to_the_clipboard(pad: Pad) -> None:
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(pad.action("action_copy_digit").isEnabled)
    pad.action("action_copy").trigger()
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert bytes(data.data("image/svg+xml").data()).decode() == to_svg(pad.canvas.drawing)
    assert np.array_equal(alpha(QApplication.clipboard().image()), alpha(to_image(pad.canvas.drawing)))
    pad.action("action_copy_digit").trigger()
    assert QApplication.clipboard().text() == "7"


def test_what_needs_a_drawing_waits_for_one(pad: Pad) -> None:
    names = ["action_save", "action_copy", "action_copy_digit", "action_clear"]
    assert not any(pad.action(name).isEnabled() for name in names)
    pad.mouse.draw(SEVEN)
    pad.qtbot.waitUntil(lambda: all(pad.action(name).isEnabled() for name in names))
    pad.canvas.clear()
    pad.qtbot.waitUntil(lambda: not any(pad.action(name).isEnabled() for name in names))


def test_a_saved_drawing_is_not_the_networks_image(pad: Pad) -> None:
    """What is saved has the pen's own width and place; only the digit image is normalised."""
    pad.mouse.draw([positions * 0.3 for positions in SEVEN])
    opaque = np.flatnonzero(alpha(to_image(pad.canvas.drawing)).any(axis=1))
    assert opaque.max() < 800 * 0.3
    assert render(pad.canvas.drawing).shape[0] == 160
