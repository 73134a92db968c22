"""The pages of the window: Draw, and Train and Samples, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.buttons import TabBar, cross
from digitpad.ui.languages.wording import add_tab, word
from digitpad.ui.models.model_in_use import ModelInUse

if TYPE_CHECKING:
    from digitpad.ui.train.train_tab import TrainTab

_DRAW, _TRAIN, _SAMPLES = range(3)


class Pages(QTabWidget):
    """Shows one page at a time."""

    train_page_made = Signal(object)
    """The `TrainTab`, which has just been made."""

    def __init__(self, draw: QWidget, model: ModelInUse, new_samples_page: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setTabBar(TabBar())
        self.setDocumentMode(True)
        word(self.tabBar().setAccessibleName, tr("Pages"))
        self._model = model
        self._train_tab: TrainTab | None = None
        self._for_fingers = False
        self._train_page, self._samples_page = QWidget(), QWidget()
        self._new_samples_page = new_samples_page
        add_tab(self, draw, tr("Draw", "page"))
        add_tab(self, self._train_page, tr("Train", "page"))
        add_tab(self, self._samples_page, tr("Samples", "page"))
        self.currentChanged.connect(self._on_page_changed)
        self.actions_to_choose: list[QAction] = [
            new_action(self, "action_draw_page", tr("&Draw", "page"), "Ctrl+1", self.show_draw),
            new_action(self, "action_train_page", tr("&Train", "page"), "Ctrl+2", lambda: self.setCurrentIndex(_TRAIN)),
            new_action(self, "action_samples_page", tr("&Samples"), "Ctrl+3", lambda: self.setCurrentIndex(_SAMPLES)),
        ]

    @property
    def train_is_shown(self) -> bool:
        """Whether the page that trains is the one in front."""
        return self.currentIndex() == _TRAIN

    @property
    def draw_is_shown(self) -> bool:
        """Whether it is the page with the canvas."""
        return self.currentIndex() == _DRAW

    @property
    def is_training(self) -> bool:
        """Whether a training is under way."""
        return self._train_tab is not None and self._train_tab.session.state.is_under_way

    def show_draw(self) -> None:
        """Show the page with the canvas."""
        self.setCurrentIndex(_DRAW)

    def watch_targets(self) -> None:
        """Make all that can be pressed large enough, from the first touch on for fingers.

        It loads a class of Qt that has hundreds of names, so it waits until the window was painted.
        """
        from digitpad.ui.kit.targets import watch

        watch()

    def enlarge_targets(self) -> None:
        """Let fingers find what can be pressed, on pages that are made later too."""
        from digitpad.ui.kit.targets import enlarge_beside_the_canvas

        self._for_fingers = True
        enlarge_beside_the_canvas()

    def train_on_samples(self) -> None:
        """Show the page that trains, ready to learn a hand's samples for good."""
        self.setCurrentIndex(_TRAIN)
        if self._train_tab is not None:
            self._train_tab.train_on_samples()

    def refresh_models(self) -> None:
        """List the models on the Train page anew, since they have changed."""
        if self._train_tab is not None:
            self._train_tab.refresh()

    def end_training(self) -> None:
        """End a training or a download that is under way, keeping nothing of it, and all else the page has started."""
        if self._train_tab is not None:
            self._train_tab.close_training()

    def ask_to_end_training(self) -> None:
        """Ask whether the window may close although a training is under way, and close it if so."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self.window())
        box.setObjectName("end_training")
        box.setIcon(QMessageBox.Icon.Question)
        word(box.setText, tr("A network is being trained. End the training and close digitpad?"))
        box.setInformativeText(tr("Stop it first to keep its best epoch."))
        end = box.addButton(tr("&End and close"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        cross(box.buttons())
        end.clicked.connect(self._end_and_close)
        box.open()

    def _end_and_close(self) -> None:
        self.end_training()
        self.window().close()

    def _on_page_changed(self, page: int) -> None:
        if page == _TRAIN and self._train_tab is None:
            from digitpad.ui.train.train_tab import TrainTab

            self._train_tab = TrainTab(lambda: self._model.folder)
            self._train_tab.model_chosen.connect(self._model.use)
            self._model.changed.connect(self._train_tab.refresh)
            self.train_page_made.emit(self._train_tab)
            _fill(self._train_page, self._train_tab)
        if page == _SAMPLES and self._samples_page.layout() is None:
            _fill(self._samples_page, self._new_samples_page())
        if self._for_fingers:
            from digitpad.ui.kit.targets import enlarge_all

            enlarge_all()  # not while someone draws, whose canvas it would move


class _AsLowAsItCanBe(QWidget):
    """Holds what is scrolled: a layout would ask for the height that its lines take at their width."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._content.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())


def _fill(page: QWidget, content: QWidget) -> None:
    """Show the content; where the window is too small for it, it scrolls, and the window stays as it is."""
    from PySide6.QtWidgets import QFrame, QScrollArea

    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
    area.setWidget(_AsLowAsItCanBe(content))
    area.setWidgetResizable(True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
