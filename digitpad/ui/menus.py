"""The menu bar: which actions are in which menu, and those that belong to no part of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.languages.wording import name_single_keys, with_single_key, without_mnemonic, word

if TYPE_CHECKING:
    from digitpad.recognition.models.model_card import ModelCard
    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.canvas.next_digit import NextDigit
    from digitpad.ui.canvas.tools import Tools
    from digitpad.ui.canvas.undo import Undo
    from digitpad.ui.guessing import Guessing
    from digitpad.ui.images.image_actions import Images
    from digitpad.ui.inside.look_inside import LookInside
    from digitpad.ui.lessons.pane import LessonsPane
    from digitpad.ui.memory.history_strip import HistoryStrip
    from digitpad.ui.models.model_in_use import ModelInUse
    from digitpad.ui.modes.single_keys import SingleKeys
    from digitpad.ui.pages import Pages
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.reading.number_frames import NumberFrames
    from digitpad.ui.samples.teaching import Teaching
    from digitpad.ui.why.why import WhyOnThePad

    CanBeSwitched: TypeAlias = WhyOnThePad | LookInside | LessonsPane | Guessing | SingleKeys


def new_clear_action(window: QMainWindow, canvas: Canvas) -> QAction:
    """The action that empties the canvas, for the menu and the button."""
    keys = [QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)]
    action = new_action(window, "action_clear", tr("&Clear"), keys, canvas.clear)
    word(action.setIconText, without_mnemonic(tr("&Clear")))
    word(action.setToolTip, tr("Empty the canvas (Delete)"))
    action.setEnabled(False)
    return action


class SoundActions(NamedTuple):
    """What lets answers be heard, off until it is switched on."""

    aloud: QAction
    tones: QAction


def new_sound_actions(window: QMainWindow) -> SoundActions:
    """The actions that have answers read aloud, and played; what does so is made after the first paint."""
    actions = SoundActions(
        new_action(window, "action_aloud", tr("Read answers &aloud"), [], lambda: None),
        new_action(window, "action_tones", tr("Play answers as t&ones"), [], lambda: None),
    )
    for action in actions:
        action.setCheckable(True)
    return actions


def new_single_keys_action(window: QMainWindow) -> QAction:
    """The action that has letters and other keys without Ctrl be shortcuts, as they are until it is switched off."""

    def make() -> SingleKeys:
        from digitpad.ui.modes.single_keys import SingleKeys

        return SingleKeys(window)

    action = new_action(window, "action_single_keys", tr("Single-&key shortcuts"), [], lambda: None)
    action.setCheckable(True)
    action.setChecked(True)
    name_single_keys(True)
    action.toggled.connect(name_single_keys)
    return _switching(action, make)


def new_why_action(window: QMainWindow, make: Callable[[], WhyOnThePad]) -> QAction:
    """The action that explains the answer on the canvas; what does so is made when it is first wanted."""
    action = new_action(window, "action_why", tr("&Why"), "W", lambda: None)
    word(action.setIconText, without_mnemonic(tr("&Why")))
    word(action.setToolTip, with_single_key(tr("Show what speaks for the answer, and what against it (W)")))
    return _switching(action, make)


def new_look_inside_action(window: QMainWindow, make: Callable[[], LookInside]) -> QAction:
    """The action that shows the layers of the network; what does so is made when it is first wanted."""
    return _switching(new_action(window, "action_look_inside", tr("Look &inside"), "F3", lambda: None), make)


def new_lessons_action(window: QMainWindow, make: Callable[[], LessonsPane]) -> QAction:
    """The action that shows the lessons; they are made when they are first wanted."""
    action = new_action(window, "action_lessons", tr("&Lessons"), "Shift+F2", lambda: None)

    def make_and_follow() -> LessonsPane:
        pane = make()
        pane.left.connect(partial(action.setChecked, False))
        return pane

    return _switching(action, make_and_follow)


def new_present_action(window: QMainWindow, make: Callable[[], Guessing]) -> QAction:
    """The action that hides the answer from a class, which then says what it is; it is made when it is first wanted."""
    return _switching(new_action(window, "action_present", tr("&Present: what is it?"), "F5", lambda: None), make)


def _switching(action: QAction, make: Callable[[], CanBeSwitched]) -> QAction:
    """Let an action switch on and off what is made when it is first switched on."""
    made: list[CanBeSwitched] = []

    def switch(on: bool) -> None:
        made.extend([] if made else [make()])
        made[0].switch(on)

    action.setCheckable(True)
    action.toggled.connect(switch)
    return action


def add_file_menu(window: QMainWindow, images: Images) -> None:
    """Images in, drawings out, and *Quit*."""
    quit_ = new_action(window, "action_quit", tr("&Quit"), "Ctrl+Q", window.close)
    quit_.setMenuRole(QAction.MenuRole.QuitRole)
    _add_menu(window, tr("&File", "menu"), *images.groups, [quit_])


def add_drawing_menu(
    window: QMainWindow, undo: Undo, tools: Tools, clear: QAction, teaching: Teaching, frames: NumberFrames
) -> None:
    """What is done to the drawing, with what, and which digit it is."""
    back_and_forth = [undo.action_undo, undo.action_redo]
    to_draw = [*tools.actions_to_choose, *tools.actions_to_widen]
    _add_menu(
        window,
        tr("&Drawing", "menu"),
        back_and_forth,
        to_draw,
        tools.actions_for_the_pen,
        [*frames.actions_to_choose, *teaching.actions_for_the_menu],
        [clear],
    )


def add_view_menu(
    window: QMainWindow,
    pages: Pages,
    strip: HistoryStrip,
    looks: Sequence[QAction],
    next_digit: NextDigit,
    inside: Sequence[QAction],
    presenting: Sequence[QAction],
) -> None:
    """What the window shows, and how."""
    history = [strip.action_show, strip.action_empty]
    numbers = [[next_digit.action], next_digit.actions_for_the_pause]
    _add_menu(window, tr("&View", "menu"), pages.actions_to_choose, inside, history, looks, presenting, *numbers)


def add_help_menu(
    window: QMainWindow,
    canvas: Canvas,
    live_reading: LiveReading,
    model: ModelInUse,
    make_lessons: Callable[[], LessonsPane],
) -> None:
    """How the program works, lessons, its keys, and what it is, the model in use too."""
    how = partial(_show_how_it_works, window, canvas, live_reading, lambda: model.card)
    how_it_works = new_action(window, "action_how_it_works", tr("&How it works"), "F2", how)
    keys = partial(_show_shortcuts, window)
    shortcuts = new_action(window, "action_shortcuts", tr("&Keyboard shortcuts"), "F1", keys)
    about = new_action(window, "action_about", tr("&About digitpad"), [], partial(_show_about, window, model))
    about.setMenuRole(QAction.MenuRole.AboutRole)
    lessons = new_lessons_action(window, make_lessons)
    _add_menu(window, tr("&Help", "menu"), [how_it_works, lessons, shortcuts], [about])


def _add_menu(window: QMainWindow, title: str, *groups: Sequence[QAction]) -> None:
    menu = window.menuBar().addMenu("")
    word(menu.setTitle, title)
    for group in groups:
        menu.addActions(group)
        menu.addSeparator()


# Each loads its code when it is first needed


def _show_shortcuts(window: QMainWindow) -> None:
    from digitpad.ui.help.shortcuts import show_shortcuts

    show_shortcuts(window)


def _show_how_it_works(
    window: QMainWindow, canvas: Canvas, live_reading: LiveReading, card: Callable[[], ModelCard | None]
) -> None:
    from digitpad.ui.help.how_it_works import show_how_it_works

    show_how_it_works(window, canvas, live_reading, card)


def _show_about(window: QMainWindow, model: ModelInUse) -> None:
    from digitpad.ui.help.about import show_about

    show_about(window, model.card, model.title)
