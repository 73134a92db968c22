"""A process that the modes of folders keep out, even where root runs the tests."""

import ctypes
import os
import sys

import pytest

_DROP_FROM_BOUNDING_SET, _DAC_OVERRIDE, _DAC_READ_SEARCH = 24, 1, 2  # of Linux's prctl and its capabilities


def need_modes() -> None:
    """Skip the test where no mode keeps a process out."""
    if sys.platform == "win32" or (sys.platform != "linux" and os.getuid() == 0):
        pytest.skip("no mode keeps this user out")


def without_rights() -> None:
    """To be run in a child before its program: root loses the right to read what modes forbid."""
    if os.getuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
            if libc.prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "capabilities cannot be dropped")
