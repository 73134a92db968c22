"""The main window: the canvas, and beside it what the network makes of the drawing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from digitpad import paths
from digitpad.errors import DigitpadError
from digitpad.ink.strokes import Drawing
from digitpad.ui.actions import new_action
from digitpad.ui.answer import Answer
from digitpad.ui.canvas import HINT, Canvas
from digitpad.ui.digit_view import DigitView
from digitpad.ui.history_strip import HistoryStrip
from digitpad.ui.live_history import LiveHistory
from digitpad.ui.live_reading import LiveReading
from digitpad.ui.message_bar import MessageBar
from digitpad.ui.next_digit import NextDigit
from digitpad.ui.probability_bars import ProbabilityBars
from digitpad.ui.remembered import Remembered
from digitpad.ui.square_frame import SquareFrame
from digitpad.ui.theme import Theme
from digitpad.ui.tools import Tools
from digitpad.ui.undo import Undo

if TYPE_CHECKING:
    from digitpad.recognition.classifier import Classifier
    from digitpad.recognition.model_card import ModelCard
    from digitpad.recognition.reading import Reading

_COLUMN_WIDTH = 264


class MainWindow(QMainWindow):
    """Puts the widgets together and passes facts from one to the next."""

    painted_first = Signal()
    """The whole window was painted for the first time."""

    def __init__(self, package_dir: Path | None = None) -> None:
        """``package_dir`` is the model package to use; without it, the one chosen in the program is."""
        super().__init__()
        self._package_dir = package_dir
        self._package_in_use: Path | None = None
        self._card: ModelCard | None = None
        self._was_painted = False
        self.setWindowTitle("digitpad")
        self._canvas = Canvas()
        self._answer = Answer()
        self._answer_in_words = QLabel(HINT)
        self._answer_in_words.setObjectName("prediction_in_words")
        self._bars = ProbabilityBars()
        self._digit_view = DigitView()
        self._tools = Tools(self._canvas)
        self.undo = Undo(self._canvas, self)
        self._next_digit = NextDigit(self._canvas, self)
        self._message_bar = MessageBar()
        self.live_reading = LiveReading(self._load_classifier)
        self._history_strip = HistoryStrip()
        self.live_history = LiveHistory(self._canvas, self.undo, self._answer_to, self)
        self._theme = Theme(self)
        self._make_actions()
        self._lay_out()
        self.remembered = Remembered(self, self._tools, self._theme, self._next_digit, self._history_strip)
        self._canvas.drawing_changed.connect(self._on_drawing_changed)
        self.live_reading.reading_changed.connect(self._on_reading_changed)
        self.live_reading.loading_failed.connect(self._on_loading_failed)
        self.live_history.history_changed.connect(self._history_strip.show_history)
        self.live_history.failed.connect(self._message_bar.show_message_later)
        self._history_strip.drawing_chosen.connect(self._bring_back)
        self._history_strip.emptying_confirmed.connect(self.live_history.empty)
        self.remembered.failed.connect(self._message_bar.show_message_later)
        self.remembered.restore()
        self._canvas.setFocus()

    @property
    def drawing(self) -> Drawing:
        """What is on the canvas."""
        return self._canvas.drawing

    def show_message(self, sentence: str) -> None:
        """Tell the person something, without getting in the way."""
        self._message_bar.show_message(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._finish_start)

    def _finish_start(self) -> None:
        """Do what can wait until the person sees the window."""
        from PySide6.QtGui import QIcon

        self.painted_first.emit()
        self.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "digitpad.svg")))
        self.live_reading.load()
        QTimer.singleShot(0, self.live_history.load)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._canvas.finish_stroke()
        self.live_history.keep(self.drawing)
        self.live_history.save()
        self.remembered.save()
        super().closeEvent(event)

    def _make_actions(self) -> None:
        clear_keys = [QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)]
        self._action_clear = new_action(self, "action_clear", "&Clear", clear_keys, self._canvas.clear)
        self._action_clear.setToolTip("Empty the canvas (Delete)")
        save = new_action(self, "action_save", "&Save the drawing…", QKeySequence.StandardKey.Save, self._save)
        copy = new_action(self, "action_copy", "&Copy the drawing", QKeySequence.StandardKey.Copy, self._copy)
        self._action_copy_digit = new_action(
            self, "action_copy_digit", "Copy the &digit", "Ctrl+Shift+C", self._copy_digit
        )
        self._for_a_drawing = [self._action_clear, save, copy]
        for action in (*self._for_a_drawing, self._action_copy_digit):
            action.setEnabled(False)
        quit_ = new_action(self, "action_quit", "&Quit", "Ctrl+Q", self.close)
        quit_.setMenuRole(QAction.MenuRole.QuitRole)
        self._fill_menu("&File", [save], [copy, self._action_copy_digit], [quit_])
        undo = [self.undo.action_undo, self.undo.action_redo]
        tools = [*self._tools.actions_to_choose, *self._tools.actions_to_widen]
        self._fill_menu("&Drawing", undo, tools, [self._action_clear])
        full_screen = new_action(self, "action_full_screen", "&Full screen", "F11", self._switch_full_screen)
        full_screen.setCheckable(True)
        history = [self._history_strip.action_show, self._history_strip.action_empty]
        presenting = [[full_screen], [self._next_digit.action], self._next_digit.actions_for_the_pause]
        self._fill_menu("&View", history, [self._theme.menu.menuAction()], *presenting)
        shortcuts = new_action(self, "action_shortcuts", "&Keyboard shortcuts", "F1", self._show_shortcuts)
        about = new_action(self, "action_about", "&About digitpad", [], self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self._fill_menu("&Help", [shortcuts], [about])

    def _fill_menu(self, title: str, *groups: list[QAction]) -> None:
        menu = self.menuBar().addMenu(title)
        for group in groups:
            menu.addActions(group)
            menu.addSeparator()

    # What the actions do; each loads its code when it is first needed

    def _save(self) -> None:
        from digitpad.ui.pictures import ask_where_to_save

        ask_where_to_save(self, self.remembered.last_folder, self.save_to)

    def save_to(self, path: Path) -> None:
        """Save the drawing, as SVG or PNG by the suffix; says so in the window if that fails."""
        from digitpad.ui.pictures import save_picture

        try:
            save_picture(self.drawing, path)
        except DigitpadError as error:
            self.show_message(str(error))
        else:
            self.remembered.last_folder = path.parent

    def _bring_back(self, drawing: Drawing) -> None:
        if drawing != self.drawing:
            self._canvas.replace_drawing(drawing, "bringing back")

    def _answer_to(self, drawing: Drawing) -> str:
        from digitpad.recognition.prediction import in_words

        reading = self.live_reading.read_now(drawing)
        return in_words(reading.prediction) if reading else ""

    def _copy(self) -> None:
        from digitpad.ui.pictures import copy_picture

        copy_picture(self.drawing)

    def _copy_digit(self) -> None:
        QApplication.clipboard().setText(self._answer.text())

    def _switch_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_shortcuts(self) -> None:
        from digitpad.ui.help import show_shortcuts

        show_shortcuts(self)

    def _show_about(self) -> None:
        from digitpad.ui.help import show_about

        show_about(self, self._card)

    def _lay_out(self) -> None:
        content = QWidget()
        across = QHBoxLayout()
        across.setContentsMargins(16, 16, 16, 8)
        across.setSpacing(24)
        drawn = QVBoxLayout()
        drawn.setSpacing(8)
        drawn.addWidget(SquareFrame(self._canvas), 1)
        drawn.addWidget(self._history_strip)
        across.addLayout(drawn, 1)
        across.addWidget(self._column())
        down = QVBoxLayout(content)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self._message_bar)
        self.setCentralWidget(content)
        self.resize(880, 640)

    def _column(self) -> QWidget:
        column = QWidget()
        column.setFixedWidth(_COLUMN_WIDTH)
        self._answer_in_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        clear = QPushButton("Clear")
        clear.setObjectName("clear_button")
        clear.setToolTip(self._action_clear.toolTip())
        clear.setEnabled(False)
        clear.clicked.connect(self._action_clear.trigger)
        self._action_clear.enabledChanged.connect(clear.setEnabled)
        seen_and_said = QHBoxLayout()
        seen_and_said.setSpacing(16)
        seen_and_said.addWidget(self._digit_view)
        seen_and_said.addWidget(self._answer, 1)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(seen_and_said)
        rows.addWidget(self._answer_in_words)
        rows.addWidget(self._bars, 1)
        rows.addStretch(0)
        rows.addWidget(self._tools)
        rows.addWidget(clear)
        return column

    def _load_classifier(self) -> "Classifier":
        from digitpad.recognition.model_store import active_package_dir, open_package

        self._package_in_use = None  # if the choice itself cannot be read
        self._package_in_use = self._package_dir or active_package_dir()
        package = open_package(self._package_in_use)
        self._card = package.card
        return package.classifier

    def _use_bundled_model(self) -> None:
        from digitpad.recognition.model_store import restore_bundled

        self._message_bar.clear()
        try:
            if self._package_dir is None:
                restore_bundled()
        except DigitpadError as error:
            self.show_message(str(error))
        self._package_dir = paths.bundled_package_dir()
        self.live_reading.reload()

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        for action in self._for_a_drawing:
            action.setEnabled(bool(drawing))
        self.live_reading.read(drawing)

    def _on_reading_changed(self, reading: "Reading | None") -> None:
        from digitpad.recognition.prediction import in_words

        prediction = reading.prediction if reading else None
        self._action_copy_digit.setEnabled(prediction is not None)
        self._answer.show_prediction(prediction)
        self._answer_in_words.setText(in_words(prediction) if prediction else HINT)
        self._bars.show_prediction(prediction)
        self._digit_view.show_digit_image(reading.digit_image if reading else None)

    def _on_loading_failed(self, sentence: str) -> None:
        if self._package_in_use == paths.bundled_package_dir():
            self._message_bar.show_message(sentence, "Try again", self._use_bundled_model)
        else:
            self._message_bar.show_message(sentence, "Use the bundled model", self._use_bundled_model)
