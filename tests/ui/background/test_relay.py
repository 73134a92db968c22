"""Work beside the window: what it reports arrives, and it ends when it is cancelled or closed."""

import logging
import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.base.errors import DigitpadError
from digitpad.ui.background.relay import Ended, Relay, Report, State


class Heard:
    """A relay whose work waits for an event, and what it reports."""

    def __init__(self, qtbot: QtBot, parent: QApplication, farewell_s: float | None = None) -> None:
        self.qtbot, self.parent = qtbot, parent
        self.ending = threading.Event()
        self.end: Callable[[], None] = self.ending.set
        self.reports: list[object] = []
        self.threads: list[threading.Thread] = []
        self.farewell_s = farewell_s

    def start(self) -> Relay:
        relay = Relay(self.parent, "work", self.wait, lambda: self.end(), self.farewell_s)  # noqa: PLW0108 - replaced
        relay.reported.connect(self.reports.append)
        self.qtbot.waitUntil(lambda: self.reports == ["begun"])
        return relay

    def wait(self, report: Report) -> str:
        self.threads.append(threading.current_thread())
        report("begun")
        self.ending.wait()
        return "done"


def test_reports_arrive_in_the_thread_of_the_window_and_the_outcome_last(qtbot: QtBot, qapp: QApplication) -> None:
    heard = Heard(qtbot, qapp)
    relay = heard.start()
    assert relay.state is State.UNDER_WAY
    assert heard.threads != [threading.current_thread()]
    heard.ending.set()
    qtbot.waitUntil(lambda: relay.state is State.ENDED)
    assert heard.reports == ["begun", Ended("done")]
    assert not heard.threads[0].is_alive()
    relay.close()


def test_what_is_cancelled_says_so_once_it_is_over(qtbot: QtBot, qapp: QApplication) -> None:
    heard = Heard(qtbot, qapp)
    relay = heard.start()
    relay.cancel()
    assert relay.state is State.CANCELLED
    qtbot.waitUntil(lambda: relay.state is State.ENDED)
    assert heard.reports == ["begun", Ended("done", was_cancelled=True)]
    relay.close()


def test_what_is_closed_reports_nothing_more_and_leaves_no_thread(qtbot: QtBot, qapp: QApplication) -> None:
    heard = Heard(qtbot, qapp)
    heard.start().close()
    assert not heard.threads[0].is_alive()
    QApplication.processEvents()
    assert heard.reports == ["begun"]


def test_a_thread_that_does_not_end_delays_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    heard = Heard(qtbot, qapp, farewell_s=0.01)
    heard.end = lambda: None
    heard.start().close()
    assert heard.threads[0].is_alive()
    assert heard.threads[0].daemon
    heard.ending.set()
    heard.threads[0].join()
    QApplication.processEvents()
    assert heard.reports == ["begun"]


@pytest.mark.parametrize("error", [DigitpadError("It is damaged."), ValueError("nobody thought of it")])
def test_an_error_becomes_the_fault_and_an_unexpected_one_is_logged(
    qtbot: QtBot, qapp: QApplication, error: Exception, log_records: list[logging.LogRecord]
) -> None:
    def fail(_report: Report) -> None:
        raise error

    relay = Relay(qapp, "work", fail, lambda: None)
    with qtbot.waitSignal(relay.reported) as reported:
        pass
    (ended,) = reported.args
    relay.close()
    if isinstance(error, DigitpadError):
        assert ended == Ended(fault="It is damaged.")
        return
    assert "Something went wrong inside digitpad (ValueError)" in ended.fault
    (record,) = log_records
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    log_records.clear()
