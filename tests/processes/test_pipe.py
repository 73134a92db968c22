"""The pipe to a child that ends."""

import multiprocessing
from multiprocessing.connection import Connection

import pytest

from digitpad.processes.spawn import PipeToChild, reap, start_child


def say(what: object, pipe: Connection) -> None:
    """A door: sends what it was given."""
    pipe.send(what)


DOOR = f"{say.__module__}:{say.__name__}"


def test_all_that_a_child_said_is_received_before_its_end() -> None:
    process, pipe = start_child("test", DOOR, "a word")
    reap(process)
    assert pipe.poll(0)
    assert pipe.recv() == "a word"
    with pytest.raises(EOFError):
        pipe.recv()
    pipe.close()
    assert pipe.closed
    process.close()


def test_a_child_that_is_killed_before_it_begins_has_ended_although_its_end_of_the_pipe_is_open() -> None:
    """As on Windows, where the parent holds that end until the child takes it."""
    process, first = start_child("test", DOOR, "a word")
    process.kill()
    ours, left_open = multiprocessing.Pipe()
    with ours, left_open:
        pipe = PipeToChild(ours, process)
        assert pipe.poll(None)
        for receive in (pipe.recv, pipe.recv_bytes):
            with pytest.raises(EOFError):
                receive()
    reap(process)
    first.close()
    process.close()
