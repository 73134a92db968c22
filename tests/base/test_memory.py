"""What a large block leaves behind once it is freed."""

import ctypes
import subprocess
import sys

import pytest

_BLOCKS_MAPPED_ALONE = """
import ctypes

from digitpad.base.memory import give_back_large_blocks

class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")]

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Info
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]

if IS_TOLD:
    give_back_large_blocks()
libc.free(libc.malloc(ctypes.c_size_t(20_000_000)))
before = libc.mallinfo2().hblks
kept = [libc.malloc(ctypes.c_size_t(size)) for size in (100_000, 1_000_000, 10_000_000)]
print(libc.mallinfo2().hblks - before)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "mallinfo2"),
    reason="needs glibc 2.33, which says what is mapped",
)
@pytest.mark.parametrize(("is_told", "mapped_alone"), [(True, "2"), (False, "0")])
def test_large_blocks_are_mapped_alone_even_after_larger_ones_were_freed(is_told: bool, mapped_alone: str) -> None:
    script = _BLOCKS_MAPPED_ALONE.replace("IS_TOLD", str(is_told))
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == mapped_alone
