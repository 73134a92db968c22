"""Where the project and its tests lie."""

from pathlib import Path

SUPPORT = Path(__file__).parent
"""What tests share; a child process that imports it needs this folder on its path."""

TESTS = SUPPORT.parent
ROOT = TESTS.parent
