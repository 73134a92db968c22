"""Small data in the layout of the two data files, and what was made of them."""

from pathlib import Path

import pytest
from small_data import write_small_data
from tqdm import tqdm

from digitpad.data.datasets import Data, load

tqdm.monitor_interval = 0  # its thread would outlive the test that showed a bar first


@pytest.fixture(scope="session")
def small_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both data files, small."""
    return write_small_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def small_data(small_data_folder: Path) -> Data:
    return load(small_data_folder)
