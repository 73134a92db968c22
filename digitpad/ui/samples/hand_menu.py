"""Whose hand it is: the menu of hands, and what adds, renames and deletes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import tr
from digitpad.ui.kit.actions import new_action
from digitpad.ui.kit.buttons import cross
from digitpad.ui.kit.icons import icon
from digitpad.ui.languages.wording import word

if TYPE_CHECKING:
    from digitpad.samples.hands import Hand
    from digitpad.ui.samples.live_hand import LiveHand

_NOBODY = tr("&Nobody's, as shipped")


class HandMenu(QObject):
    """Lists the hands anew each time it is opened, since other windows add some."""

    said = Signal(object)
    """What came of a choice, in one sentence."""

    def __init__(self, live_hand: LiveHand, parent: QWidget) -> None:
        super().__init__(parent)
        self._live_hand, self._parent = live_hand, parent
        self._choices = QActionGroup(self)
        self._choices.triggered.connect(lambda action: live_hand.use(action.data()))
        self.menu = QMenu(parent)
        word(self.menu.setTitle, tr("&Hand"))
        self.menu.setIcon(icon("hands"))
        self.menu.setObjectName("hand_menu")
        self.menu.aboutToShow.connect(self.refresh)
        self._nobody = new_action(parent, "action_hand_nobody", _NOBODY, [], lambda: None)
        self._nobody.setCheckable(True)
        self._nobody.setChecked(True)
        self._choices.addAction(self._nobody)
        self.menu.addAction(self._nobody)
        self._first_fixed = self.menu.addSeparator()
        next_hand = new_action(parent, "action_next_hand", tr("Ne&xt hand"), "Ctrl+H", self._use_next)
        self._rename = new_action(parent, "action_rename_hand", tr("&Rename this hand…"), [], self._ask_new_name)
        self._delete = new_action(parent, "action_delete_hand", tr("&Delete this hand…"), [], self._ask_to_delete)
        self.menu.addAction(new_action(parent, "action_add_hand", tr("&Add a hand…"), [], self._ask_name))
        self.menu.addActions([self._rename, self._delete])
        self.menu.addSeparator()
        self.menu.addAction(next_hand)
        live_hand.hand_changed.connect(self._on_hand_changed)
        self._on_hand_changed(None)

    def refresh(self) -> None:
        """List what is on disk now."""
        from digitpad.samples.hands import hands

        for old in self._choices.actions():
            if old is not self._nobody:
                self._choices.removeAction(old)
                self.menu.removeAction(old)
                old.deleteLater()
        in_use = self._live_hand.hand
        for hand in hands():
            action = QAction(hand.name.replace("&", "&&"), self._choices)
            action.setCheckable(True)
            action.setChecked(in_use is not None and hand.folder == in_use.folder)
            action.setData(hand)
            self.menu.insertAction(self._first_fixed, action)
        self._nobody.setChecked(in_use is None)

    def _on_hand_changed(self, hand: Hand | None) -> None:
        self._nobody.setChecked(hand is None)
        for action in (self._rename, self._delete):
            action.setEnabled(hand is not None)

    def _use_next(self) -> None:
        """Use the next hand, or nobody's after the last, and say whose it is now, for those who see no menu."""
        from digitpad.samples.hands import hands

        known: list[Hand | None] = [None, *hands()]
        folders = [hand and hand.folder for hand in known]
        in_use = self._live_hand.hand and self._live_hand.hand.folder
        place = folders.index(in_use) if in_use in folders else 0
        following = known[(place + 1) % len(known)]
        self.said.emit(
            tr("The hand in use is {name}.", name=following.name) if following else tr("The hand in use is nobody's.")
        )
        self._live_hand.use(following)  # after the sentence, which must not hide what may fail

    def _ask_name(self) -> None:
        self._ask("add_hand", tr("Add a hand"), tr("Whose hand is it?"), "", self._add)

    def _add(self, name: str) -> None:
        from digitpad.samples.hands import add_hand

        self._live_hand.use(add_hand(name))

    def _ask_new_name(self) -> None:
        if (hand := self._live_hand.hand) is not None:
            self._ask(
                "rename_hand", tr("Rename the hand"), tr("What is it called from now on?"), hand.name, self._give_name
            )

    def _give_name(self, name: str) -> None:
        from digitpad.samples.hands import rename_hand

        if (hand := self._live_hand.hand) is not None:
            self._live_hand.use(rename_hand(hand, name))

    def _ask(self, called: str, title: str, question: str, name: str, then: Callable[[str], None]) -> None:
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self._parent)
        dialog.setObjectName(called)
        word(dialog.setWindowTitle, title)
        dialog.setLabelText(question)
        dialog.setTextValue(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda typed: self._try(lambda: then(typed)))
        dialog.open()

    def _ask_to_delete(self) -> None:
        hand = self._live_hand.hand
        if hand is None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setObjectName("delete_hand")
        word(box.setWindowTitle, tr("Delete the hand"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        word(box.setText, tr("Delete the hand {name} and all that it has taught?", name=hand.name))
        box.setInformativeText(tr("Its samples are deleted from disk at once, and cannot be brought back."))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = box.addButton(tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._try(lambda: self._remove(hand)))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        cross(box.buttons())
        box.open()

    def _remove(self, hand: Hand) -> None:
        from digitpad.samples.hands import remove_hand

        self._live_hand.use(None)
        remove_hand(hand)
        self.said.emit(tr("The hand {name} was deleted, with all that it had taught.", name=hand.name))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DigitpadError as error:
            self.said.emit(str(error))
