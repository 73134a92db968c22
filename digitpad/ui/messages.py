"""What the parts of the window say in its message bar, and what withdraws it when it no longer holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digitpad.base.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from digitpad.ui.canvas.canvas import Canvas
    from digitpad.ui.canvas.undo import Undo
    from digitpad.ui.images.image_actions import Images
    from digitpad.ui.kit.message_bar import MessageBar
    from digitpad.ui.languages.choice import LanguageChoice
    from digitpad.ui.memory.live_history import LiveHistory
    from digitpad.ui.memory.remembered import Remembered
    from digitpad.ui.models.model_in_use import ModelInUse
    from digitpad.ui.models.models_menu import ModelsMenu
    from digitpad.ui.modes.dropped_stroke import DroppedStroke
    from digitpad.ui.reading.digit_view import DigitView
    from digitpad.ui.reading.live_reading import LiveReading
    from digitpad.ui.samples.collecting import Collecting
    from digitpad.ui.samples.hand_menu import HandMenu
    from digitpad.ui.samples.live_hand import LiveHand
    from digitpad.ui.samples.samples_page import SamplesPage
    from digitpad.ui.samples.teaching import Teaching

_IMAGE, _OPENING, _SAVED = "image", "opening", "saved"
_MODEL, _CHOICE, _CONVERSION, _IMPORTED = "model", "choice", "conversion", "imported"
_HAND, _LEARNED, _ASKED, _TOO_MUCH = "hand", "learned", "asked", "too much ink"
_LANGUAGE, _SOUND, _FINGERS = "language", "sound", "fingers"
"""What messages are about."""


class Messages:
    """Shows what each part says, until there is something newer about the matter."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar

    def follow_images(self, images: Images, digit_view: DigitView, canvas: Canvas) -> None:
        """What is opened, pasted, saved and dragged away, until the drawing is another one."""
        bar = self._bar
        self._show(_IMAGE, images.said, digit_view.dragging_failed)
        images.said_in_passing.connect(partial(bar.show_in_passing, about=_OPENING))
        images.saved.connect(partial(bar.show_briefly, about=_SAVED))
        for about in (_IMAGE, _SAVED):
            canvas.drawing_edited.connect(lambda _edit, about=about: bar.settle(about))
        for about in (_IMAGE, _OPENING, _SAVED):
            images.settled.connect(partial(bar.settle, about))

    def follow_reading(self, reading: LiveReading, model: ModelInUse) -> None:
        """How the drawing is read, or that nothing can read it."""
        reading.grew_too_much.connect(partial(self._bar.show_in_passing, about=_TOO_MUCH))
        reading.is_read_whole.connect(partial(self._bar.settle, _TOO_MUCH))
        reading.loading_failed.connect(partial(self._offer_bundled, model))
        reading.loaded.connect(partial(self._bar.settle, _MODEL))

    def follow_models(self, model: ModelInUse, models: ModelsMenu) -> None:
        """Which model reads, and what is imported and exported."""
        bar = self._bar
        self._show(_CHOICE, model.failed, model.trial_began)
        model.trial_ended.connect(bar.take_back)
        model.chosen.connect(partial(bar.settle, _CHOICE))
        model.changed.connect(partial(bar.settle, _IMPORTED))
        self._show(_CONVERSION, models.said)
        models.exported.connect(partial(self._show_success, _CONVERSION))
        models.began.connect(lambda begun: bar.show_message(begun, tr("Cancel"), models.cancel, _CONVERSION))

        def offer_imported(said: str, folder: Path) -> None:
            bar.show_message(said, tr("Use it"), lambda: model.use(folder), _IMPORTED)

        models.imported.connect(offer_imported)

    def follow_teaching(self, teaching: Teaching, hands: HandMenu, undo: Undo, canvas: Canvas) -> None:
        """What was learned of a person's hand, and that it can be undone until the drawing is another one."""
        bar = self._bar
        self._show(_HAND, teaching.said, hands.said)
        take_back = undo.action_undo.trigger
        teaching.learned.connect(lambda said: bar.show_message(said, tr("Undo"), take_back, _LEARNED))
        teaching.taken_back.connect(partial(bar.settle, _LEARNED))
        for about in (_LEARNED, _HAND):
            canvas.drawing_edited.connect(lambda _edit, about=about: bar.settle(about))

    def follow_samples(self, page: SamplesPage, collecting: Collecting) -> None:
        """What becomes of samples, and which digit is asked for."""
        bar, exchange = self._bar, page.exchange
        self._show(_HAND, page.said, collecting.ended)
        exchange.said.connect(lambda said: bar.show_message(said, about=_HAND) if said else bar.settle(_HAND))
        exchange.succeeded.connect(partial(self._show_success, _HAND))
        exchange.began.connect(lambda begun: bar.show_message(begun, tr("Cancel"), exchange.cancel, _HAND))
        collecting.asked.connect(lambda asked: bar.show_message(asked, tr("End"), collecting.end, _ASKED))

    def _show_success(self, about: str, said: str) -> None:
        """In passing, and instead of what said that it was under way."""
        self._bar.settle(about)
        self._bar.show_briefly(said, about)

    def follow_languages(self, languages: LanguageChoice) -> None:
        """That a language cannot be spoken."""
        self._show(_LANGUAGE, languages.failed)

    def follow_fingers(self, dropped: DroppedStroke, only_the_stylus: QAction) -> None:
        """That a finger did not draw, until fingers may."""
        dropped.said.connect(partial(self._bar.show_in_passing, about=_FINGERS))
        only_the_stylus.toggled.connect(lambda _on: self._bar.settle(_FINGERS))

    def follow_what_is_kept(self, *keeping: LiveHistory | Remembered | LiveHand) -> None:
        """That something cannot be kept, until it can."""
        for keeps in keeping:
            keeps.failed.connect(self._bar.show_message_later)
            keeps.mended.connect(self._bar.take_back)

    def say_of_sound(self, sentence: str) -> None:
        """Why answers are not heard."""
        self._bar.show_message(sentence, about=_SOUND)

    def _show(self, about: str, *said: SignalInstance) -> None:
        for signal in said:
            signal.connect(partial(self._bar.show_message, about=about))

    def _offer_bundled(self, model: ModelInUse, sentence: str) -> None:
        def use_bundled() -> None:
            self._bar.clear()
            model.use_bundled()

        mend = tr("Try again") if model.is_bundled else tr("Use the bundled model")
        self._bar.show_message(sentence, mend, use_bundled, _MODEL)
