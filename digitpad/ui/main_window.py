"""The main window: the canvas, and beside it what the network makes of the drawing."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from digitpad.base import paths
from digitpad.ink.strokes import Drawing
from digitpad.ui.canvas.canvas import Canvas
from digitpad.ui.canvas.edits import EditKind
from digitpad.ui.canvas.next_digit import NextDigit
from digitpad.ui.canvas.tools import Tools
from digitpad.ui.canvas.undo import Undo
from digitpad.ui.draw_page import CanvasAndColumn
from digitpad.ui.full_screen import FullScreen
from digitpad.ui.images.digit_taking import DigitTaking
from digitpad.ui.images.image_actions import Images
from digitpad.ui.kit.buttons import MenuBar
from digitpad.ui.kit.message_bar import MessageBar
from digitpad.ui.kit.theme import Theme
from digitpad.ui.languages.choice import LanguageChoice
from digitpad.ui.memory.history_strip import HistoryStrip
from digitpad.ui.memory.live_history import LiveHistory
from digitpad.ui.memory.remembered import Remembered
from digitpad.ui.menus import (
    add_drawing_menu,
    add_file_menu,
    add_help_menu,
    add_view_menu,
    new_clear_action,
    new_look_inside_action,
    new_present_action,
    new_single_keys_action,
    new_sound_actions,
    new_why_action,
)
from digitpad.ui.messages import Messages
from digitpad.ui.models.model_in_use import ModelInUse
from digitpad.ui.models.models_menu import ModelsMenu
from digitpad.ui.pages import Pages
from digitpad.ui.panes import Beside, Panes
from digitpad.ui.paper import Paper
from digitpad.ui.reading.column import Column
from digitpad.ui.reading.live_reading import LiveReading
from digitpad.ui.reading.number_frames import NumberFrames
from digitpad.ui.samples.hand_menu import HandMenu
from digitpad.ui.samples.live_hand import LiveHand
from digitpad.ui.samples.teaching import Teaching

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from digitpad.recognition.numbers.number import Number
    from digitpad.recognition.reading import Reading
    from digitpad.samples.hands import Hand
    from digitpad.ui.reading.announcer import Announcer
    from digitpad.ui.samples.because import Because
    from digitpad.ui.train.train_tab import TrainTab


class MainWindow(QMainWindow):
    """Puts the widgets together and passes facts from one to the next."""

    painted_first = Signal()
    """The whole window was painted for the first time."""

    loaded_first = Signal()
    """What the first answer needs is loaded, and the drawing was read."""

    finished = Signal()
    """The window ends what is under way, since it is about to close."""

    def __init__(self, package_dir: Path | None = None) -> None:
        """``package_dir`` is the model package to use; without it, the one chosen in the program is."""
        super().__init__()
        self._was_painted = False
        self._close_samples: Callable[[], object] = lambda: None
        self._kept: Drawing | None = None
        self._because: Because | None = None
        self.announcer: Announcer | None = None
        self.setWindowTitle("digitpad")
        self.setAcceptDrops(True)
        self._canvas = Canvas()
        self._tools = Tools(self._canvas)
        self.undo = Undo(self._canvas, self)
        self._next_digit = NextDigit(self._canvas, self)
        self._message_bar = MessageBar()
        self._messages = Messages(self._message_bar)
        self._model = ModelInUse(package_dir, self)
        self.live_reading = LiveReading(self._model.load)
        self._history_strip = HistoryStrip()
        self.live_history = LiveHistory(self._canvas, self.undo, self.live_reading.answer_to, self)
        self._theme = Theme(self)
        self._paper = Paper(self._canvas, self)
        self._languages = LanguageChoice(self)
        self._sounds = new_sound_actions(self)
        self._single_keys = new_single_keys_action(self)
        self._action_clear = new_clear_action(self, self._canvas)
        self._action_why = new_why_action(self, lambda: self._panes.why())  # noqa: PLW0108 - there is no such yet
        self._tools.offer([self.undo.action_undo, self.undo.action_redo], self._action_clear)
        self._column = Column(self._tools, self._action_why)
        self._number_frames = NumberFrames(self._canvas, self.live_reading)
        looks = self._theme, self._paper, self._languages, self._sounds
        self.remembered = Remembered(
            self, self._tools, *looks, self._single_keys, self._next_digit, self._history_strip
        )
        self.images = Images(self._canvas, self._column, self._paper, self.remembered, self)
        DigitTaking(self._canvas, self.live_reading, self._number_frames, self)
        self._draw_page = CanvasAndColumn(self._canvas, self._column, self._history_strip)
        self._draw_page.scale_changed.connect(self._column.set_scale)
        self._pages = Pages(self._draw_page, self._model, self._new_samples_page)
        self._pages.train_page_made.connect(self._on_train_page_made)
        self._beside = Beside(self._pages)
        self._full_screen = FullScreen(self, self._pages)
        self.models_menu = ModelsMenu(self._model, self)
        self.live_hand = LiveHand(self._canvas, self.live_reading, self)
        self._panes = Panes(
            self,
            self._canvas,
            self._column,
            self._pages,
            self._beside,
            self.live_reading,
            self.live_hand,
            self.remembered,
            self.finished,
        )
        self._hand_menu = HandMenu(self.live_hand, self)
        self.teaching = Teaching(self._canvas, self.undo, self.live_reading, self.live_hand, self)
        self._make_menus()
        self._lay_out()
        self._connect()
        self.remembered.restore()
        self._canvas.setFocus()

    @property
    def drawing(self) -> Drawing:
        """What is on the canvas."""
        return self._canvas.drawing

    def show_message(self, sentence: str) -> None:
        """Show the person a sentence, without getting in the way."""
        self._message_bar.show_message(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._finish_start)

    def _finish_start(self) -> None:
        """Do what can wait until the person sees the window; first what the first answer needs."""
        from digitpad.ui.modes.spoken import SpokenModes
        from digitpad.ui.reading.announcer import Announcer

        self.painted_first.emit()
        self.live_reading.load()
        self.announcer = Announcer(self._canvas, self._column, self.live_reading)
        self.announcer.follow(self._message_bar, SpokenModes(self), self._pages)
        if self.remembered.hand:
            self.live_hand.use_again(self.remembered.hand)
        self.live_reading.read(self.drawing)  # even if it is blank: what reads is loaded, and no stroke waits for it
        frame = self._theme.frame_check_boxes
        for can_wait in (
            self.loaded_first.emit,
            self._give_back_memory,
            partial(self._panes.sounds, self._sounds, self.announcer.answered, self._messages.say_of_sound),
            self._show_icon,
            self._pages.watch_targets,
            self._show_modes,
            frame,
            self.live_history.load,
            self._tidy,
        ):
            QTimer.singleShot(1, can_wait)  # with 0, it would come before a drawing that waits to be read

    def _give_back_memory(self) -> None:
        from digitpad.base.memory import give_back_large_blocks

        give_back_large_blocks()

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon

        self.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "digitpad.svg")))

    def _show_modes(self) -> None:
        from digitpad.ui.modes.dropped_stroke import DroppedStroke
        from digitpad.ui.modes.modes_line import ModesLine

        only_the_stylus, pressure = self._tools.actions_for_the_pen
        modes = ModesLine(self._draw_page, [self._next_digit.action, only_the_stylus], [pressure])
        self._draw_page.show_above(modes)
        self._messages.follow_fingers(DroppedStroke(self._canvas, only_the_stylus), only_the_stylus)

    def _tidy(self) -> None:
        from digitpad.ui.memory.left_behind import tidy_up

        tidy_up()

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self._pages.is_training:
            event.ignore()
            self._pages.ask_to_end_training()
            return
        self.finish()
        super().closeEvent(event)

    def finish(self) -> None:
        """End what is under way, and save what is to be remembered; without a question."""
        self.finished.emit()
        self._pages.end_training()
        self.images.stop()
        self.models_menu.close()
        self._model.close()
        self.keep()
        self._close_samples()
        self.live_hand.close()

    def keep(self) -> None:
        """Save what is to be remembered, the drawing on the canvas too."""
        self._canvas.finish_stroke()
        if self.drawing is not self._kept:
            self._kept = self.drawing
            self.live_history.keep(self.drawing)
        self.live_history.save()
        self.live_hand.save()
        self.remembered.save()

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if event.key() == Qt.Key.Key_Escape and self._message_bar.text:
            self._message_bar.clear()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.source() is None:  # from another program; what it holds is looked at when it is dropped
            event.acceptProposedAction()
            self.images.prepare()

    def dropEvent(self, event: "QDropEvent") -> None:
        event.acceptProposedAction()
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        networks = [path for path in dropped if self.models_menu.takes(path)]
        if not networks:
            self.images.open_from(event.mimeData())
        elif images := [path for path in dropped if path not in networks]:
            self.images.open_all(images)
        for network in networks:
            self.models_menu.take_in(network)

    def _connect(self) -> None:
        self._canvas.touched.connect(self._pages.enlarge_targets)
        self._canvas.drawing_changed.connect(self._offer_to_clear)
        self._canvas.drawing_changed.connect(self.images.show_drawing)
        self._canvas.drawing_changed.connect(self.live_reading.read)
        self.live_reading.reading_changed.connect(self.images.show_reading)
        self.live_reading.number_changed.connect(self._show_number)
        self.live_reading.reading_changed.connect(self._column.show_reading)
        self._column.answer.digit_clicked.connect(self.live_reading.choose)
        self._model.changed.connect(self.live_reading.reload)
        self._history_strip.drawing_chosen.connect(self._bring_back)
        self._pages.currentChanged.connect(self._offer_to_clear)
        self.models_menu.imported.connect(self._pages.refresh_models)
        self._history_strip.emptying_confirmed.connect(self.live_history.empty)
        self.live_history.history_changed.connect(self._history_strip.show_history)
        self._connect_hand()
        self._connect_messages()

    def _connect_hand(self) -> None:
        self._column.bars.digit_clicked.connect(self.teaching.label)
        self._history_strip.drawing_labelled.connect(self.teaching.label_drawing)
        self.live_hand.hand_changed.connect(self._on_hand_changed)
        self._pages.currentChanged.connect(lambda: self.teaching.offer(self._pages.draw_is_shown))

    def _connect_messages(self) -> None:
        messages = self._messages
        messages.follow_images(self.images, self._column.digit_view, self._canvas)
        messages.follow_reading(self.live_reading, self._model)
        messages.follow_models(self._model, self.models_menu)
        messages.follow_teaching(self.teaching, self._hand_menu, self.undo, self._canvas)
        messages.follow_languages(self._languages)
        messages.follow_what_is_kept(self.live_history, self.remembered, self.live_hand)

    def _lay_out(self) -> None:
        content = QWidget()
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._beside.stand_in(down)
        down.addWidget(self._message_bar.room)
        self._message_bar.show_in(content)
        self.setCentralWidget(content)
        self.resize(900, 700)

    def _make_menus(self) -> None:
        self.setMenuBar(MenuBar())
        add_file_menu(self, self.images)
        add_drawing_menu(self, self.undo, self._tools, self._action_clear, self.teaching, self._number_frames)
        self.models_menu.menu.addSeparator()
        self.models_menu.menu.addMenu(self._hand_menu.menu)
        self.menuBar().addMenu(self.models_menu.menu)
        inside = [self._action_why, new_look_inside_action(self, self._panes.inside)]
        present = new_present_action(self, lambda: self._panes.guessing(self._full_screen))
        self._full_screen.left.connect(lambda: present.setChecked(False))
        presenting = [self._full_screen.action, present, self.images.replay]
        looks = [each.menu.menuAction() for each in (self._theme, self._paper, self._languages)]
        looks += [*self._sounds, self._single_keys]
        add_view_menu(self, self._pages, self._history_strip, looks, self._next_digit, inside, presenting)
        add_help_menu(self, self._canvas, self.live_reading, self._model, self._panes.lessons)

    # What the parts tell

    def _on_train_page_made(self, page: "TrainTab") -> None:
        page.own_drawing = lambda: self.live_reading.chosen_part
        page.digit_picked.connect(self._show_digit)
        page.export_wanted.connect(self.models_menu.export)
        page.hand_in_use = lambda: self.live_hand.hand
        form = page.form
        form.take_own_values(self.remembered.own_recipe)
        form.edited.connect(lambda: self.remembered.keep_own_recipe(form.own_values))

    def _new_samples_page(self) -> QWidget:
        from digitpad.ui.samples.collecting import Collecting
        from digitpad.ui.samples.samples_page import SamplesPage
        from digitpad.ui.samples.sources import Surroundings

        history, reading = self.live_history, self.live_reading
        around = Surroundings(
            self.live_hand,
            lambda: history.history,
            lambda: reading.original,
            lambda: self._model.folder,
            lambda: bool(self._model.card and self._model.card.has_learned_samples),
        )
        page = SamplesPage(around)
        collecting = Collecting(self._canvas, self.teaching, self)
        page.drawing_chosen.connect(self._bring_back)
        page.drawing_chosen.connect(self._pages.show_draw)
        self.teaching.follow(page)
        page.drawings_deleted.connect(history.remove)
        page.collecting_wanted.connect(self._pages.show_draw)
        page.collecting_wanted.connect(collecting.start)
        page.learning_for_good_wanted.connect(self._pages.train_on_samples)
        self.live_reading.loaded.connect(page.refresh_if_seen)
        self._close_samples = page.close
        self._messages.follow_samples(page, collecting)
        return page

    def _on_hand_changed(self, hand: "Hand | None") -> None:
        self.remembered.hand = hand.folder.name if hand else ""
        if hand is not None and self._because is None:
            self._because = self._new_because()
        if self._because is not None:
            self._because.setVisible(hand is not None)

    def _new_because(self) -> "Because":
        from digitpad.ui.samples.because import Because

        because = Because()
        self._column.add_below_answer(because)
        because.set_scale(self._draw_page.scale)
        self._draw_page.scale_changed.connect(because.set_scale)
        because.follow(self.teaching, self._canvas)

        def show(reading: "Reading | None") -> None:
            decided = None if reading is None else reading.remembered
            because.show_sample(None if decided is None else self.live_hand.learned.stored[decided].sample)

        self.live_reading.reading_changed.connect(show)
        return because

    def _show_number(self, number: "Number | None") -> None:
        first_stroke = self._canvas.is_pressed and len(self.drawing.strokes) == 1
        self._column.show_number(number, self.live_reading.chosen, may_be_unfinished=first_stroke)

    def _bring_back(self, drawing: Drawing) -> None:
        if drawing != self.drawing:
            self._canvas.replace_drawing(drawing, EditKind.BRINGING_BACK)

    def _show_digit(self, digit: "NDArray[np.uint8]") -> None:
        from digitpad.ink.ink_image import InkImage

        self._canvas.replace_drawing(Drawing(image=InkImage.centred(digit)), EditKind.SHOWING_DIGIT)
        self._pages.show_draw()

    def _offer_to_clear(self) -> None:
        """On the other page its key is that of deleting there."""
        self._action_clear.setEnabled(bool(self.drawing) and self._pages.draw_is_shown)
