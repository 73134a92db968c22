"""A window of its own that trains a custom network, to be killed: ``python training_window.py STATE``.

It says each state of its training, and "learned" after the first epoch, a line each. With the STATE "paused" it
pauses then.
"""

import sys

from parts import found
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from digitpad.protocol.messages import EpochFinished, Message
from digitpad.ui.app import create_app
from digitpad.ui.train.session import State
from digitpad.ui.train.train_tab import TrainTab


def main() -> None:
    app, window = create_app(["digitpad"])
    window.show()
    found(window, QAction, "action_train_page").trigger()
    tab = found(window, TrainTab)
    found(tab, QComboBox, "preset").setCurrentText("custom")
    found(tab, QSpinBox, "epochs").setValue(1000)

    def on_message(message: Message) -> None:
        if isinstance(message, EpochFinished) and message.epoch == 1:
            print("learned", flush=True)
            if sys.argv[1] == "paused":
                found(tab, QPushButton, "pause_button").click()

    def on_state(state: State) -> None:
        print(state.value, flush=True)

    tab.session.message_received.connect(on_message)
    tab.session.state_changed.connect(on_state)
    found(tab, QPushButton, "train_button").click()
    app.exec()


if __name__ == "__main__":
    main()
