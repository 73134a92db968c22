"""Questions that follow each other quickly: a thread answers the newest, and leaves off with older ones."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from digitpad.base.log import log_unexpected


class Newest(QObject):
    """Answers questions from `start` to `close`."""

    answered = Signal(object)
    """A part of the answer to the newest question."""

    def __init__(self, parent: QObject, name: str, answer: Callable[[Any], Iterable[object]]) -> None:
        """``answer`` gives the parts of an answer one by one, in the thread; None is no part, but a place to leave off.

        Once there is a newer question, no more parts are asked for.
        """
        super().__init__(parent)
        self._name = name
        self._thread_side = _ThreadSide(answer)
        self._thread_side.answered.connect(self._on_answered)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to answer questions."""
        if self._thread is None:
            self._thread_side.put(None, is_open=True)
            self._thread = threading.Thread(target=self._thread_side.answer_all, name=self._name, daemon=True)
            self._thread.start()

    def ask(self, question: object) -> None:
        """Answer this question, and no older one."""
        self._thread_side.put(question, is_open=True)

    def close(self) -> None:
        """Answer no more; leaves no thread."""
        if self._thread is not None:
            self._thread_side.put(None, is_open=False)
            self._thread.join()
            self._thread = None

    def _on_answered(self, part: object) -> None:
        if self._thread is not None:
            self.answered.emit(part)


class _ThreadSide(QObject):
    """Without a parent, as its signal comes from the thread."""

    answered = Signal(object)

    def __init__(self, answer: Callable[[Any], Iterable[object]]) -> None:
        super().__init__()
        self._answer = answer
        self._next: object = None
        self._is_open = True
        self._changed = threading.Condition()

    def put(self, question: object, is_open: bool) -> None:
        with self._changed:
            self._next, self._is_open = question, is_open
            self._changed.notify()

    def answer_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._is_out_of_date)
                question, self._next = self._next, None
                if not self._is_open:
                    return
            try:
                self._tell(question)
            except Exception as error:  # noqa: BLE001 - a thread's own door: the log gets the traceback
                log_unexpected(error)

    def _tell(self, question: object) -> None:
        for part in self._answer(question):
            if part is not None:
                self.answered.emit(part)
            if self._is_out_of_date:
                return

    @property
    def _is_out_of_date(self) -> bool:
        return self._next is not None or not self._is_open
