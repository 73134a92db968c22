"""A network as a C file, compiled by a compiler of C and one of C++."""

import shutil
import subprocess
from pathlib import Path

import pytest

from digitpad_training.formats.exporting.c_array import read_c, write_c

NETWORK = bytes(range(256)) * 3 + b"TFL3"
PRINT = """
#include <stdio.h>
#include <stdint.h>
int main(void) {
  if ((uintptr_t)digitpad_model % 16) return 1;
  fwrite(digitpad_model, 1, digitpad_model_length, stdout);
  return 0;
}
"""


@pytest.mark.parametrize("compiler", [["gcc", "-std=c11"], ["g++", "-std=c++11", "-x", "c++"]], ids=["C", "C++"])
def test_a_program_that_is_compiled_with_it_has_the_network(compiler: list[str], tmp_path: Path) -> None:
    if not shutil.which(compiler[0]):
        pytest.skip(f"needs {compiler[0]}")
    write_c(NETWORK, {"name": "a */ b", "architecture": "0x01,0x02, 784-10"}, tmp_path / "model.c")
    with (tmp_path / "model.c").open("a") as file:
        file.write(PRINT)
    command = [*compiler, "-Wall", "-Wextra", "-Werror", "-o", str(tmp_path / "program"), str(tmp_path / "model.c")]
    subprocess.run(command, check=True)
    assert subprocess.run([str(tmp_path / "program")], capture_output=True, check=True).stdout == NETWORK


def test_it_is_read_back(tmp_path: Path) -> None:
    write_c(NETWORK, {"name": "0x01,0x02,"}, tmp_path / "model.c")
    assert read_c(tmp_path / "model.c") == NETWORK
