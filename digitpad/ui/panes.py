"""What is shown beside or over the pad when it is first wanted, and loads its code then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QHBoxLayout, QMainWindow

    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.full_screen import FullScreen
    from digitpad.ui.guessing import Guessing
    from digitpad.ui.inside.look_inside import LookInside
    from digitpad.ui.lessons.pane import LessonsPane
    from digitpad.ui.memory.remembered import Remembered
    from digitpad.ui.menus import SoundActions
    from digitpad.ui.pages import Pages
    from digitpad.ui.reading.column import Column
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.samples.live_hand import LiveHand
    from digitpad.ui.why.why import WhyOnThePad


class Panes(NamedTuple):
    """Makes each of them, from parts of the window.

    ``beside`` is where something stands at the right of the pages; ``finished`` says that the window is about to close.
    """

    window: QMainWindow
    canvas: Canvas
    column: Column
    pages: Pages
    beside: QHBoxLayout
    live_reading: LiveReading
    live_hand: LiveHand
    remembered: Remembered
    finished: SignalInstance

    def why(self) -> WhyOnThePad:
        """What explains the answer on the canvas."""
        from digitpad.ui.why.why import WhyOnThePad

        why = WhyOnThePad(self.canvas, self.column, self.live_reading, lambda: self.live_hand.learned.stored)
        self.finished.connect(why.close)
        return why

    def inside(self) -> LookInside:
        """The layers of the network."""
        from digitpad.ui.inside.look_inside import LookInside

        inside = LookInside(self.live_reading)
        self.beside.addWidget(inside, 2)
        self.finished.connect(inside.close_thread)
        return inside

    def lessons(self) -> LessonsPane:
        """The lessons."""
        from digitpad.ui.lessons.pane import LessonsPane

        pane = LessonsPane(self.window, self.canvas, self.live_reading, self.pages, self.remembered.lessons)
        self.beside.addWidget(pane)
        pane.progressed.connect(self.remembered.keep_lessons)
        return pane

    def sounds(self, actions: SoundActions, answered: SignalInstance, on_failed: Callable[[str], object]) -> None:
        """Let each answer be heard, as what is checked of the actions says."""
        from digitpad.ui.sound.tones import Tones
        from digitpad.ui.sound.voice import Voice

        voice, tones = Voice(actions.aloud, self.window), Tones(actions.tones, self.window)
        answered.connect(voice.say)
        answered.connect(lambda _sentence: tones.play(self.live_reading.number))
        for each in (voice, tones):
            each.failed.connect(on_failed)
            self.finished.connect(each.stop)
            each.check()

    def guessing(self, full_screen: FullScreen) -> Guessing:
        """What hides the answer from a class until it is to be revealed."""
        from digitpad.ui.guessing import Guessing

        guessing = Guessing(self.canvas, self.column)
        guessing.switched.connect(full_screen.switch)
        guessing.switched.connect(lambda _on: self.pages.show_draw())
        return guessing
