"""Ctrl-C and the signals that end a command, sent to this very process."""

import signal
import sys
from collections.abc import Iterator

import pytest

from digitpad.base.interruptions import EndedError, Interruptions, ctrl_c_ends_once

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")


class Running:
    """Something that can be stopped."""

    def __init__(self) -> None:
        self.has_ended = False
        self.stops = 0

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Gives this process its handlers back."""
    ending = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(each) for each in ending]
    yield
    for each, handler in zip(ending, before, strict=True):
        signal.signal(each, handler)


def send(running: Running, *names: str, first: str = "") -> Interruptions:
    """Send signals while something runs, and one before it does."""
    with Interruptions() as interruptions:
        if first:
            signal.raise_signal(getattr(signal, first))
        interruptions.watch_over(running)
        for name in names:
            signal.raise_signal(getattr(signal, name))
    return interruptions


def test_the_first_ctrl_c_asks_it_to_stop() -> None:
    running = Running()
    assert send(running, "SIGINT").was_pressed
    assert running.stops == 1
    signal.raise_signal(signal.SIGINT)  # while the command ends


def test_the_second_ctrl_c_ends_it_and_others_do_nothing() -> None:
    running = Running()
    with pytest.raises(EndedError) as ended:
        send(running, "SIGINT", "SIGINT")
    assert (ended.value.status, running.stops) == (130, 1)
    for name in ("SIGINT", "SIGINT", "SIGINT", "SIGTERM", "SIGHUP"):
        signal.raise_signal(getattr(signal, name))
    assert running.stops == 1


@pytest.mark.parametrize(("name", "status"), [("SIGTERM", 143), ("SIGHUP", 129)])
def test_what_is_terminated_ends_at_once(name: str, status: int) -> None:
    running = Running()
    with pytest.raises(EndedError) as ended:
        send(running, name)
    assert (ended.value.status, running.stops) == (status, 0)


def test_what_comes_before_there_is_something_to_stop_waits() -> None:
    running = Running()
    send(running, first="SIGINT")
    assert running.stops == 1


def test_what_is_terminated_before_it_begins_ends_once_it_has() -> None:
    with pytest.raises(EndedError) as ended:
        send(Running(), first="SIGTERM")
    assert ended.value.status == 143


def test_nothing_is_raised_once_it_has_ended() -> None:
    running = Running()
    running.has_ended = True
    send(running, "SIGTERM", "SIGINT", "SIGINT")
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN  # the command ends with what it has


def test_a_hang_up_that_is_ignored_stays_ignored() -> None:
    """As nohup has it."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    send(Running(), "SIGHUP")
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_of_other_commands_the_first_ctrl_c_ends_it_and_others_do_nothing() -> None:
    with pytest.raises(EndedError) as ended, ctrl_c_ends_once():
        signal.raise_signal(signal.SIGINT)
    assert ended.value.status == 130
    signal.raise_signal(signal.SIGINT)


def test_what_is_not_interrupted_leaves_everything_as_it_was() -> None:
    before = signal.getsignal(signal.SIGINT)
    with ctrl_c_ends_once(), Interruptions() as interruptions:
        interruptions.watch_over(Running())
    assert signal.getsignal(signal.SIGINT) is before
