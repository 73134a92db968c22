"""What a child process gives up before it reads a file from elsewhere: writing, the network, other programs.

On Linux the kernel enforces this from then on, whatever code runs in the process. On other systems nothing is given up.
The modules that start such children limit their memory and time.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from pathlib import Path

# Landlock. The numbers are the same on all processors; see linux/landlock.h.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_WRITE_FILE, _REMOVE_DIR, _REMOVE_FILE = 1 << 1, 1 << 4, 1 << 5
_MAKE_ANYTHING = sum(1 << bit for bit in range(6, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14  # of versions 2 and 3
_ANY_TCP = 0b11  # version 4
_SIGNALS_AND_ABSTRACT_SOCKETS = 0b11  # version 6
_LEAST_VERSION = 2  # before that, no file could be moved to another folder, as a finished package is

# Filters of system calls: the numbers of each processor, in the order of `_REFUSED_CALLS`.
_REFUSED_CALLS = ("socket", "execve", "execveat", "ptrace", "process_vm_writev", "io_uring_setup")
_PROCESSORS = {
    "x86_64": (0xC000003E, 317, (41, 59, 322, 101, 311, 425)),
    "aarch64": (0xC00000B7, 277, (198, 221, 281, 117, 271, 425)),
}
"""By the kernel's name for a processor: its code in a filter, the number of the call `seccomp`, and of the others."""

_OTHER_NUMBERING = 0x40000000  # where x86's second numbering of the same calls begins
_LOAD, _IF_EQUAL, _IF_NOT_BELOW, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # 1: EPERM
_MODE_FILTER, _ALL_THREADS = 1, 1
_NO_NEW_PRIVILEGES = 38


def write_only_below(*folders: Path) -> bool:
    """From now on, let this thread and those that it starts change files below ``folders`` only; without any, none.

    TCP connections and signals to other processes are refused too, where the kernel can do that. Returns whether the
    kernel protects the files: Linux from 5.19 on with Landlock; before 6.2 a file elsewhere could still be emptied.
    """
    if not sys.platform.startswith("linux"):
        return False
    version = _call(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    if version < _LEAST_VERSION:
        return False
    changes = _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_ANYTHING | _REFER | (_TRUNCATE if version >= 3 else 0)
    tcp = _ANY_TCP if version >= 4 else 0
    others = _SIGNALS_AND_ABSTRACT_SOCKETS if version >= 6 else 0
    handled = struct.pack("=QQQ", changes, tcp, others)
    rules = _call(_CREATE_RULESET, handled, len(handled), 0)
    if rules < 0:
        return False
    try:
        to_a_file = changes & (_WRITE_FILE | _TRUNCATE)
        return (
            all(_is_allowed(rules, folder, changes) for folder in folders)
            and _is_allowed(rules, Path(os.devnull), to_a_file)
            and _keep_privileges()
            and _call(_RESTRICT_SELF, rules, 0) == 0
        )
    finally:
        os.close(rules)


def _is_allowed(rules: int, path: Path, changes: int) -> bool:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        return _call(_ADD_RULE, rules, _PATH_BENEATH, struct.pack("=Qi", changes, place), 0) == 0
    finally:
        os.close(place)


def no_network_and_no_programs() -> bool:
    """From now on, let no thread of this process open a socket, start a program, or change another process.

    Returns whether the kernel enforces it: Linux with seccomp on x86-64 and ARM64.
    """
    if not sys.platform.startswith("linux") or platform.machine() not in _PROCESSORS or not _keep_privileges():
        return False
    known_as, seccomp, refused = _PROCESSORS[platform.machine()]
    content = _filter(known_as, refused)
    code = ctypes.create_string_buffer(content, len(content))
    program = struct.pack("@HP", len(content) // 8, ctypes.addressof(code))
    return _call(seccomp, _MODE_FILTER, _ALL_THREADS, program) == 0


def _filter(processor: int, refused: tuple[int, ...]) -> bytes:
    """A filter program for the kernel that tests the number of a call and the processor that it is made for."""
    to_refuse = len(refused) + 1  # how many instructions lie between the first test and the refusal
    steps = [(_LOAD, 0, 0, 4), (_IF_EQUAL, 0, to_refuse + 2, processor), (_LOAD, 0, 0, 0)]
    steps.append((_IF_NOT_BELOW, to_refuse, 0, _OTHER_NUMBERING))
    steps += [(_IF_EQUAL, to_refuse - 1 - place, 0, number) for place, number in enumerate(refused)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _keep_privileges() -> bool:
    """Promise never to gain privileges; the kernel requires that of an ordinary process that restricts itself."""
    return int(ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)) == 0


def _call(number: int, *arguments: int | bytes | None) -> int:
    """Make a system call that the C library has no function for; -1 if the kernel does not know or refuses it."""
    given = [ctypes.c_long(each) if isinstance(each, int) else ctypes.c_char_p(each) for each in arguments]
    return int(ctypes.CDLL(None, use_errno=True).syscall(ctypes.c_long(number), *given))
