"""A training of the command that is cut off leaves every file whole, and resumes from its last whole epoch.

``DIGITPAD_KILLS`` is how many are cut off at random moments.
"""

import os
import random
import sys
from pathlib import Path

import pytest
from cutting_off import CuttingOff

KILLS = int(os.environ.get("DIGITPAD_KILLS", "1"))


@pytest.mark.skipif(sys.platform == "win32", reason="processes are suspended and interrupted by signals")
def test_trainings_that_are_cut_off_at_random_moments_resume(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # shown if it fails
    CuttingOff(tmp_path, seed).cut_off(KILLS)
