"""How it works: the window with the steps of the person's own drawing."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hand import FOUR, SEVEN, drawing, line
from pad import Pad
from parts import found
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QScrollArea, QWidget

from digitpad.ink.from_image.how import How
from digitpad.ink.ink_image import InkImage
from digitpad.ink.strokes import Drawing
from digitpad.recognition.classifier import Classifier
from digitpad.recognition.explanation import STEPS, Explanation
from digitpad.recognition.reading import read_drawing
from digitpad.ui.help import step_pictures
from digitpad.ui.help.how_it_works import HINT, HowItWorks, beside
from digitpad.ui.languages.known import LANGUAGES

ARCHITECTURE = "784-1024-512-10, 1,338,378 weights"


def open_by_key(pad: Pad) -> HowItWorks:
    pad.window.activateWindow()
    pad.qtbot.keyClick(pad.canvas, Qt.Key.Key_F2)
    window = pad.window.findChild(HowItWorks, "how_it_works")
    assert isinstance(window, HowItWorks)
    pad.qtbot.waitUntil(window.isActiveWindow)
    pad.settle()
    return window


def heading(window: QWidget) -> str:
    label = window.findChild(QLabel, "how_it_works_heading")
    assert isinstance(label, QLabel)
    return label.text()


def facts(window: QWidget) -> list[str]:
    labels = [window.findChild(QLabel, f"fact_{number}") for number in range(1, len(STEPS) + 1)]
    return [label.text() for label in labels if isinstance(label, QLabel)]


def looks(window: QWidget) -> QImage:
    return window.grab().toImage()


def test_a_blank_canvas_says_what_to_do(pad: Pad) -> None:
    window = open_by_key(pad)
    assert heading(window) == HINT == "Draw a digit to follow it step by step"
    assert facts(window) == [""] * 6


def test_it_opens_no_larger_than_the_screen(pad: Pad) -> None:
    window = open_by_key(pad)
    room = window.screen().availableSize()
    assert room.width() < 880  # which it takes on a larger screen
    assert window.frameGeometry().size().boundedTo(room) == window.frameGeometry().size()


@pytest.mark.parametrize(
    ("pad_at", "place"),
    [
        (QRect(0, 100, 900, 700), QRect(900, 100, 880, 760)),  # at the right
        (QRect(1020, 100, 900, 700), QRect(140, 100, 880, 760)),  # at the left
        (QRect(510, 190, 900, 700), QRect(1410, 68, 510, 972)),  # narrower and higher, where there is less room
        (QRect(700, 190, 900, 700), QRect(0, 68, 700, 972)),  # on the side where there is more
        (QRect(0, 0, 1920, 1080), QRect(1660, 0, 260, 972)),  # over the pad, where there is none
        (QRect(0, 600, 900, 700), QRect(900, 280, 880, 760)),  # not below the screen
        (QRect(0, -50, 900, 700), QRect(900, 0, 880, 760)),  # nor its title bar above
    ],
)
def test_it_opens_beside_the_pad_and_on_the_screen(pad_at: QRect, place: QRect) -> None:
    assert beside(pad_at, QSize(880, 760), 260, QRect(0, 0, 1920, 1080)) == place


def test_it_opens_in_the_room_that_a_pad_at_the_edge_leaves(pad: Pad) -> None:
    screen = pad.window.screen().availableGeometry()
    pad.window.resize(1, 500)  # as narrow as it may be
    pad.window.move(screen.topLeft())
    window = open_by_key(pad)
    assert pad.window.width() + window.minimumWidth() <= screen.width(), "there is room for both"
    assert not window.frameGeometry().intersects(pad.window.frameGeometry())
    assert screen.contains(window.frameGeometry())


def test_the_steps_follow_the_drawing_while_the_pen_moves(pad: Pad) -> None:
    window = open_by_key(pad)
    seen = [looks(window)]
    (seven,) = (positions.tolist() for positions in SEVEN)
    pad.mouse.press(*seven[0])
    for end in (12, 24):
        for place in seven[1 : end + 1]:
            pad.mouse.move(*place)
        pad.settle()
        seen.append(looks(window))
    assert seen[0] != seen[1] != seen[2]
    pad.mouse.release(*seven[-1])
    pad.settle()
    assert heading(window) == "Your 7, step by step"
    assert facts(window)[0] == f"1 stroke, {len(pad.canvas.drawing.strokes[0])} points"
    pad.window.undo.action_undo.trigger()
    pad.settle()
    assert heading(window) == HINT
    assert looks(window) == seen[0]


def test_it_shows_what_is_already_drawn_and_opens_once(pad: Pad) -> None:
    pad.mouse.draw(FOUR)
    first = open_by_key(pad)
    assert heading(first) == "Your 4, step by step"
    assert open_by_key(pad) is first
    assert not first.isModal()


def test_of_a_number_it_shows_the_groups_that_were_tried_and_those_that_were_chosen(pad: Pad) -> None:
    window = open_by_key(pad)
    pad.mouse.draw([strokes * 0.4 + np.array([-0.05, 0.3]) for strokes in FOUR])
    pad.settle()
    one = looks(window)
    pad.mouse.draw([strokes * 0.4 + np.array([0.3, 0.3]) for strokes in SEVEN])
    pad.settle()
    assert heading(window) == "The 7 of your 47, step by step"
    assert facts(window)[0] == "2 of 4 groups chosen"
    assert any("groups of strokes" in label.text() for label in window.findChildren(QLabel))
    assert looks(window) != one
    pad.trigger("action_previous_in_number")
    assert heading(window) == "The 4 of your 47, step by step"
    assert facts(window)[1].endswith(" pixels")
    pad.trigger("action_undo")
    pad.settle()
    assert looks(window) == one


def test_escape_closes_it_and_the_pad_draws_on(pad: Pad) -> None:
    window = open_by_key(pad)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pad.window.findChild(HowItWorks) is None
    pad.mouse.draw(SEVEN)
    pad.settle()
    assert pad.prediction.text() == "7"


def test_closing_the_pad_closes_it(pad: Pad) -> None:
    window = open_by_key(pad)
    assert window.parentWidget() is pad.window
    assert window.windowHandle().transientParent() is pad.window.windowHandle()


def test_without_a_model_it_says_so(open_pad: Callable[..., Pad], tmp_path: Path) -> None:
    pad = open_pad(tmp_path / "nothing")
    action = pad.window.findChild(QAction, "action_how_it_works")
    assert isinstance(action, QAction)
    action.trigger()
    window = pad.window.findChild(HowItWorks)
    assert isinstance(window, HowItWorks)
    assert "no model" in heading(window)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_off_in_a_language_chosen_meanwhile(pad: Pad, language: str) -> None:
    window = open_by_key(pad)
    ink = np.zeros((100, 100), np.uint8)
    ink[20:80, 45:55] = 255
    pad.canvas.show_drawing(Drawing(image=InkImage.centred(ink, How("uneven", light_on_dark=True).in_english())))
    pad.trigger(f"action_language_{language}")
    window.resize(640, 480)
    pad.settle()
    assert not cut_off(window)
    pad.canvas.show_drawing(Drawing())
    pad.mouse.draw([positions * (1, 0.5) for positions in FOUR])  # which has far to go to the middle
    pad.settle()
    assert not cut_off(window)


def cut_off(window: HowItWorks) -> list[str]:
    labels = found(window, QScrollArea).findChildren(QLabel)
    assert len(labels) == 3 * len(STEPS)
    return [
        label.text()
        for label in labels
        if (label.heightForWidth(label.width()) > label.height() if label.wordWrap() else not fits(label))
    ]


def fits(label: QLabel) -> bool:
    return label.sizeHint().width() <= label.width() and label.sizeHint().height() <= label.height()


@pytest.mark.parametrize(("width", "height"), [(250, 320), (640, 480), (880, 800), (1400, 500), (3840, 2160)])
def test_nothing_is_cut_off_or_moves_at_any_size(pad: Pad, width: int, height: int) -> None:
    window = open_by_key(pad)
    window.resize(width, height)
    pad.settle()
    pad.settle()  # the layout of what scrolls follows that of the window
    assert (window.width(), window.height()) == (width, height)
    parts = window.findChildren(QWidget)
    before = [part.geometry() for part in parts]
    pad.mouse.draw(FOUR)
    pad.settle()
    assert [part.geometry() for part in parts] == before
    scroll_area = window.findChild(QScrollArea)
    assert isinstance(scroll_area, QScrollArea)
    content = scroll_area.widget()
    assert content is not None
    assert content.width() <= scroll_area.viewport().width()
    for label in content.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert needed <= label.height()
        if not label.wordWrap():
            assert label.sizeHint().width() <= label.width()
            assert label.fontMetrics().horizontalAdvance("200 strokes, 10,000 points") <= label.width()
        around = label.parentWidget()
        assert around is not None
        assert label.geometry().bottom() < around.height()
        assert content.rect().contains(label.geometry().translated(around.pos()))
    if width >= 880:
        assert not scroll_area.verticalScrollBar().isVisible()


def test_the_keys_scroll_it_and_its_parts_have_names(pad: Pad) -> None:
    window = open_by_key(pad)
    window.resize(640, 480)
    window.activateWindow()
    scroll_area = window.findChild(QScrollArea)
    assert isinstance(scroll_area, QScrollArea)
    scroll_area.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(scroll_area, Qt.Key.Key_PageDown)
    assert scroll_area.verticalScrollBar().value() > 0
    names = {part.accessibleName() for part in window.findChildren(QWidget)}
    assert {f"Step {number}: {title}" for number, (title, _purpose) in enumerate(STEPS, start=1)} < names
    close = window.findChild(QDialogButtonBox)
    assert isinstance(close, QDialogButtonBox)
    QTest.keyClick(scroll_area, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert close.isAncestorOf(focused)


def test_a_new_palette_shows_at_once(pad: Pad) -> None:
    pad.mouse.draw(FOUR)
    window = open_by_key(pad)
    palette = QPalette(QColor("#303030"))
    window.setPalette(palette)
    shown = looks(window)
    assert shown.pixelColor(2, 2) == palette.color(QPalette.ColorRole.Window)


# What is shown is what happened


def explanation(what: Drawing, classifier: Classifier) -> Explanation:
    reading = read_drawing(what, classifier)
    assert reading is not None
    return Explanation(what, reading, ARCHITECTURE)


def painted(
    paint: Callable[[QPainter, QRectF, QPalette, Explanation | None], None], way: Explanation, side: int
) -> np.ndarray:
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    with QPainter(image) as painter:
        paint(painter, QRectF(image.rect()), QApplication.palette(), way)
    return np.frombuffer(image.constBits(), np.uint8).reshape(side, -1)[:, :side].copy()


def enlarged(levels: np.ndarray, cell: int) -> np.ndarray:
    return np.kron(levels, np.ones((cell, cell), np.uint8))


@pytest.mark.usefixtures("qapp")
def test_the_pictures_show_the_stages_pixel_by_pixel(classifier: Classifier) -> None:
    way = explanation(drawing(FOUR), classifier)
    steps = way.reading.steps
    scaled = painted(step_pictures.paint_scale, way, 200)
    left = (200 - 10 * steps.scaled.shape[1]) // 2
    assert np.array_equal(scaled[:, left : left + 10 * steps.scaled.shape[1]], enlarged(steps.scaled, 10))
    shown = painted(step_pictures.paint_digit_image, way, 28 * 8)
    inner = shown.reshape(28, 8, 28, 8)[:, 4, :, 4]  # beside the lines
    assert np.array_equal(inner, np.rint(way.reading.digit_image * 255))
    crop = painted(step_pictures.paint_crop, way, 4 * 160)
    left = (640 - 4 * steps.cropped.shape[1]) // 2
    assert np.array_equal(crop[:, left : left + 4 * steps.cropped.shape[1]], enlarged(steps.cropped, 4))


@pytest.mark.parametrize("strokes", [FOUR, SEVEN, [line((0.2, 0.2), (0.3, 0.8), (0.9, 0.85))]])
def test_the_shift_is_what_happened_to_the_ink(classifier: Classifier, strokes: list[np.ndarray]) -> None:
    way = explanation(drawing(strokes), classifier)
    steps = way.reading.steps
    (left, top), (right, down) = way.box_corner, way.shift
    height, width = steps.scaled.shape
    moved = way.reading.digit_image[top + down : top + down + height, left + right : left + right + width]
    assert np.array_equal(np.rint(moved * 255), steps.scaled)
    assert abs(left + right + steps.centre[0] - 14) <= 0.5
    assert abs(top + down + steps.centre[1] - 14) <= 0.5


def test_the_facts_in_words(classifier: Classifier) -> None:
    way = explanation(drawing(SEVEN), classifier)
    ink, crop, scale, move, pixels, answer = way.facts()
    assert ink == "1 stroke, 25 points"
    assert crop == f"{way.reading.steps.cropped.shape[1]} × 160 pixels"
    assert scale == f"{way.reading.steps.scaled.shape[1]} × 20 pixels"
    assert move.startswith("Moved: ")
    assert pixels == f"{np.count_nonzero(way.reading.digit_image)} pixels with ink"
    assert answer.startswith("7 with")
    assert way.layers == [784, 1024, 512, 10]


def test_an_image_and_an_unknown_architecture(classifier: Classifier) -> None:
    grey = np.zeros((60, 60), np.uint8)
    grey[10:50, 28:34] = 255
    reading = read_drawing(Drawing((), InkImage.centred(grey)), classifier)
    assert reading is not None
    way = Explanation(Drawing((), InkImage.centred(grey)), reading, "a convolutional one")
    assert way.facts()[0] == "From an image"
    assert way.layers == []
    framed = Explanation(Drawing((), InkImage.centred(grey, "in a frame, light on dark")), reading, "")
    assert framed.facts()[0] == "Image: in a frame, light on dark"
    both = Explanation(Drawing(drawing(SEVEN).strokes, InkImage.centred(grey)), reading, "")
    assert both.facts()[0] == "An image and 1 stroke"


@pytest.mark.usefixtures("qapp")
def test_every_picture_can_be_painted_of_every_way(classifier: Classifier) -> None:
    grey = np.zeros((60, 900), np.uint8)
    grey[10:50, 28:834] = 255
    image = InkImage.centred(grey)
    for what in (Drawing((), image), Drawing(drawing(SEVEN).strokes, image), drawing(FOUR)):
        for architecture in (ARCHITECTURE, "something else"):
            reading = read_drawing(what, classifier)
            assert reading is not None
            way = Explanation(what, reading, architecture)
            for paint in vars(step_pictures).values():
                if getattr(paint, "__name__", "").startswith("paint_") and paint.__module__.endswith("step_pictures"):
                    assert painted(paint, way, 150).std() > 0
