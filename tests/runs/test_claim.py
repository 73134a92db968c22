"""A claim to an unfinished training where there is no room for it."""

import sys
from pathlib import Path

import pytest

from digitpad.runs.claim import Claim


@pytest.mark.skipif(sys.platform == "win32", reason="files can be limited elsewhere only")
def test_a_claim_needs_no_room(tmp_path: Path) -> None:
    """The training reports a full disk; its claim must not fail before or after that."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        Claim(tmp_path / "run", "command").close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
