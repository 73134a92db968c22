"""How the training goes, in one line and a bar, with a button for what may follow a failure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from digitpad.base.edition import why_no_training
from digitpad.base.language import number, tr
from digitpad.protocol.messages import Failed, Message, Preparing, Progressed, Started
from digitpad.ui.kit.buttons import new_button
from digitpad.ui.languages.wording import percent_of_a_bar, word
from digitpad.ui.train.session import Course, Session, State
from digitpad.ui.train.status_line import Matter, StatusLine

_READY = tr("Choose a recipe and press Train.")
_SENTENCES = {
    State.PREPARING: tr("Starting…"),
    State.PAUSED: tr("Paused; press Resume to continue."),
    State.STOPPING: tr("Stopping…"),
}


class ProgressLine(QWidget):
    """Follows a session; what else there is to say on the Train page is said by its ``status``."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.status = StatusLine(why_no_training() or _READY)
        self._bar = QProgressBar()
        self._bar.setObjectName("progress")
        word(self._bar.setFormat, percent_of_a_bar())
        self._follow_button = new_button("", "go_on_button", session.follow)
        said = QHBoxLayout()
        said.addWidget(self.status, 1)
        said.addWidget(self._follow_button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(said)
        rows.addWidget(self._bar)
        session.state_changed.connect(self._on_state_changed)
        session.message_received.connect(self._on_message)
        self._on_state_changed(session.state)

    def _on_state_changed(self, state: State) -> None:
        following = _words_for_what_follows(self._session.course)
        word(self._follow_button.setText, following)
        self._follow_button.setVisible(bool(following))
        if state in _SENTENCES:
            self.status.say(_SENTENCES[state])
        if state is State.PREPARING:
            self._bar.setRange(0, 0)
        elif not state.is_under_way:
            self._bar.setRange(0, 1)
            self._bar.setValue(1 if state is State.FINISHED else 0)

    def _on_message(self, message: Message) -> None:
        if isinstance(message, Preparing):
            self.status.say(tr("{what}…", what=message.what))
        elif isinstance(message, Started):
            self._bar.setRange(0, message.epochs * message.steps)
        elif isinstance(message, Progressed):
            self._show_progress(message)
        elif isinstance(message, Failed):
            self._say_failure(message)

    def _show_progress(self, progressed: Progressed) -> None:
        started = self._session.course.started
        if started is None:
            return
        self._bar.setValue((progressed.epoch - 1) * started.steps + progressed.step)
        self.status.say(
            tr(
                "Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left",
                epoch=progressed.epoch,
                epochs=started.epochs,
                device=started.device,
                speed=number(progressed.digits_per_second),
                duration=_duration(progressed.seconds_left),
            )
        )

    def _say_failure(self, failed: Failed) -> None:
        if self._session.course.following is not None:
            self.status.say(failed.sentence)
        else:
            self.status.say(_READY)
            self.status.remark(failed.sentence, Matter.FORM)  # what is filled in next may mend it


def _words_for_what_follows(course: Course) -> str:
    """The text of a button; empty for nothing."""
    if course.following is None or course.order is None:
        return ""
    resumes = course.following.resumes
    if course.following.device == course.order.device:
        return tr("Resume") if resumes else tr("Start again")
    return tr("Resume with the CPU") if resumes else tr("Start again with the CPU")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return tr("{seconds} s", seconds=number(seconds))
    if seconds < 5400:
        return tr("{minutes} min", minutes=number(seconds / 60))
    return tr("{hours} h", hours=number(seconds / 3600, 1))
