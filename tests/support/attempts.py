"""What code in a file from elsewhere might try once it runs in a process."""

import os
import socket
import subprocess
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path


def attempts(outside: Path, scratch: Path, port: int, parent: int) -> dict[str, Callable[[], object]]:
    """By name: writing to a folder, and moving a folder there from another; the network; others."""
    kept = outside / "kept"
    return {
        "write": lambda: (outside / "new").write_text("x"),
        "change": lambda: kept.write_text("x"),
        "empty": lambda: os.truncate(kept, 0),
        "remove": kept.unlink,
        "move": lambda: (scratch / "own").rename(outside / "own"),
        "link": lambda: (outside / "link").symlink_to(kept),
        "signal": lambda: os.kill(parent, 0),
        "connect": lambda: socket.create_connection(("127.0.0.1", port)).close(),
        "datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "local socket": lambda: socket.socket(socket.AF_UNIX).close(),
        "program": lambda: subprocess.run(["true"], check=True),
        "write inside": lambda: (scratch / "new").write_text("x"),
        "move inside": lambda: (scratch / "own").rename(scratch / "temporary" / "own"),
        "read": kept.read_text,
    }


def done_of(tried: dict[str, Callable[[], object]]) -> list[str]:
    """Try all; returns the names of those that the system allowed."""
    done = []
    for name, attempt in tried.items():
        try:
            attempt()
        except OSError:
            continue
        done.append(name)
    return done


def try_all(outside: Path, scratch: Path, port: int, pipe: Connection) -> None:
    """A door: report what can be done."""
    pipe.send(done_of(attempts(outside, scratch, port, os.getppid())))
