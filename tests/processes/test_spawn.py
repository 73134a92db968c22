"""Starting a child process."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from types import FrameType

import psutil
import pytest

from digitpad.processes.spawn import start_child

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")


@pytest.fixture
def heard() -> Iterator[list[int]]:
    """The signals that this process received."""
    numbers: list[int] = []

    def hear(number: int, _frame: FrameType | None) -> None:
        numbers.append(number)

    usual = signal.signal(signal.SIGINT, hear)
    yield numbers
    signal.signal(signal.SIGINT, usual)


class CtrlC:
    """Sends SIGINT to this process while it is handed to a child."""

    def __reduce__(self) -> tuple[Callable[[], object], tuple[()]]:
        os.kill(os.getpid(), signal.SIGINT)
        return object, ()


def say_what_is_ignored(_argument: object, pipe: Connection) -> None:
    """A door: reports to the parent how SIGINT is handled here."""
    is_blocked = signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, set())
    pipe.send((signal.getsignal(signal.SIGINT) is signal.SIG_IGN, is_blocked))


DOOR = f"{say_what_is_ignored.__module__}:{say_what_is_ignored.__name__}"


def test_ctrl_c_while_a_child_starts_reaches_the_parent_and_not_the_child(heard: list[int]) -> None:
    process, pipe = start_child("test", DOOR, CtrlC())
    assert pipe.recv() == (True, False)
    process.join()
    assert (process.exitcode, heard) == (0, [signal.SIGINT])
    pipe.close()
    process.close()
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, set())


def test_a_child_survives_ctrl_c_from_its_first_moment(heard: list[int]) -> None:
    process, pipe = start_child("test", DOOR, None)
    child = psutil.Process(process.pid)
    child.send_signal(signal.SIGINT)
    assert pipe.recv() == (True, False)
    process.join()
    assert (process.exitcode, heard) == (0, [])
    pipe.close()
    process.close()
