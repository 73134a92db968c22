"""The packaged program does all that the installed one does, wherever it lies and whatever else is there."""

import json
import platform
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hand import FOUR, SEVEN, drawing
from packaged_program import Program
from pad import Pad
from PIL import Image
from screen import PATIENCE, Screen, draw, highlighted_digit, virtual_display, wait_until, wait_until_read
from system_programs import install

from digitpad import __version__
from digitpad.data.datasets import MNIST_FILE
from digitpad.ink.raster import render


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


def test_the_version(program: Program) -> None:
    done = program.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"digitpad {__version__}\n", "")


def test_every_part_works(program: Program) -> None:
    done = program.run("--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert ("not tried. Not in digitpad-lite" if program.is_lite else "1 epoch of") in done.stdout


def test_lite_has_nothing_to_learn_with(program: Program, tmp_path: Path) -> None:
    if not program.is_lite:
        pytest.skip("the full edition has it")
    assert not {"tensorflow", "keras", "h5py", "grpc"} & {path.name for path in program.inside.iterdir()}
    done = program.run("train", "--preset", "mlp-128", DIGITPAD_HOME=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("digitpad: Not in digitpad-lite")


def test_a_drawn_digit_is_read_from_the_screen(program: Program, display: str, pad: Pad, tmp_path: Path) -> None:
    """``pad`` is the same window in this process: it tells where things are."""
    screen = Screen(display, tmp_path / "printed.txt", [program.command], {"DIGITPAD_HOME": str(tmp_path / "home")})
    for digit, strokes in ((7, SEVEN), (4, FOUR)):
        draw(screen, pad, strokes)
        wait_until_read(screen, pad, digit)
        screen.do("key", "Delete")
        wait_until(lambda: highlighted_digit(screen.shot(), pad) is None, "the canvas was not cleared")
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
    screen.close()
    history = json.loads((tmp_path / "home" / "history.json").read_text())
    assert [entry["answer"][0] for entry in history["entries"]] == ["4", "7"]


def test_programs_of_the_system_get_none_of_its_libraries(
    program: Program, display: str, pad: Pad, tmp_path: Path
) -> None:
    """By the one that plays tones."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.json").write_text(json.dumps({"version": 1, "tones": True}))
    install(tmp_path, "paplay", f"#!/bin/sh\nenv >'{tmp_path}/part'\nmv '{tmp_path}/part' '{tmp_path}/environment'\n")
    environment = {"DIGITPAD_HOME": str(tmp_path / "home"), "PATH": f"{tmp_path}:/usr/bin:/bin"}
    screen = Screen(display, tmp_path / "printed.txt", [program.command], environment)
    draw(screen, pad, SEVEN)
    wait_until_read(screen, pad, 7)  # by then all is loaded, and what is drawn next can be heard
    screen.do("key", "Delete")
    draw(screen, pad, FOUR)
    played = tmp_path / "environment"
    wait_until(played.exists, "no tone was played")
    names = {line.partition("=")[0] for line in played.read_text().splitlines()}
    assert "DIGITPAD_HOME" in names
    assert not names & {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"}
    screen.do("key", "ctrl+q")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.printed() == ""
    screen.close()


def test_two_at_once(program: Program, display: str, pad: Pad, tmp_path: Path) -> None:
    environment = {"DIGITPAD_HOME": str(tmp_path / "home")}
    first = Screen(display, tmp_path / "first.txt", [program.command], environment)
    second = Screen(display, tmp_path / "second.txt", [program.command], environment, windows=2)
    draw(second, pad, SEVEN)  # which lies above the first, at the same place
    wait_until(lambda: highlighted_digit(second.shot(), pad) == 7, "the seven was not read by the second")
    second.do("key", "ctrl+q")
    wait_until(lambda: first.program.poll() != second.program.poll(), "no window was closed")
    left = first if first.program.poll() is None else second
    draw(left, pad, FOUR)
    wait_until(lambda: highlighted_digit(left.shot(), pad) == 4, "the four was not read by the one that was left")
    left.do("key", "ctrl+q")
    for screen in (first, second):
        assert screen.program.wait(PATIENCE) == 0
        assert screen.printed() == ""
        screen.close()


def test_images_are_read_and_runs_listed(program: Program, tmp_path: Path) -> None:
    Image.fromarray(255 - render(drawing(FOUR))).save(tmp_path / "vier 四.png")
    done = program.run("predict", "--json", "vier 四.png", cwd=tmp_path, DIGITPAD_HOME=str(tmp_path / "home"))
    assert json.loads(done.stdout)["digit"] == 4, done.stderr
    done = program.run("runs", cwd=tmp_path, DIGITPAD_HOME=str(tmp_path / "home"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_mnist_is_read_as_well_as_from_python(program: Program, data_folder: Path) -> None:
    done = program.run("evaluate", "--data", data_folder / MNIST_FILE, "--json")
    assert json.loads(done.stdout)["accuracy"] > 0.99, done.stderr


def test_a_training_offline(program: Program, tmp_path: Path) -> None:
    if program.is_lite:
        pytest.skip("lite does not train")
    data = program.inside / "digitpad" / "resources" / "data"
    if not data.is_dir():
        pytest.skip("MNIST was not at hand when this was built")
    arguments = ["train", "--preset", "mlp-128", "--epochs", "1"]
    done = program.run(*arguments, cwd=tmp_path, DIGITPAD_HOME=str(tmp_path / "home"))
    assert done.returncode == 0, done.stderr
    listed = program.run("runs", "--json", DIGITPAD_HOME=str(tmp_path / "home"))
    (run,) = [json.loads(line) for line in listed.stdout.splitlines()]
    assert run["metrics"]["own_test"]["accuracy"] > 0.9


def test_another_python_and_another_qt_do_not_matter(program: Program, foreign: Mapping[str, Any]) -> None:
    done = program.run("--self-test", **foreign)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_user_without_a_home_who_may_write_nowhere(program: Program, nobody: list[str]) -> None:
    done = program.run("--self-test", before=nobody)
    assert done.returncode == 0, done.stdout + done.stderr
    done = program.run("runs", before=nobody)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_started_through_a_link_and_from_beside(program: Program, tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(program.command)
    assert program.run("--version", command=tmp_path / "linked").returncode == 0
    for cwd, command in ((program.folder, "./digitpad"), (program.folder.parent, f"{program.folder.name}/digitpad")):
        assert program.run("--version", cwd=cwd, command=command).returncode == 0
    done = subprocess.run(["sh", "digitpad", "--version"], cwd=program.folder, env={}, check=False, capture_output=True)
    assert done.returncode == 0


def test_without_output_and_errors(program: Program) -> None:
    command = ["sh", "-c", 'exec "$0" --self-test <&- >&- 2>&-', str(program.command)]
    assert subprocess.run(command, env={}, check=False, timeout=600).returncode == 0


def test_without_a_display(program: Program) -> None:
    done = program.run()
    assert done.returncode == 1
    assert done.stderr.startswith("digitpad: No window can be opened here")
    assert done.stderr.count("\n") == 1


HIDE = """
mount -t tmpfs none "$0" && mkdir "$0/upper" "$0/work" &&
mount -t overlay none -o "lowerdir=$1,upperdir=$0/upper,workdir=$0/work" "$1" && rm "$1/$2" || exit 77
shift 2
exec "$@"
"""


@pytest.mark.parametrize(
    ("library", "debian", "fedora", "arch"),
    [
        ("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
        ("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
        ("libxcb.so.1", "libxcb1", "libxcb", "libxcb"),
    ],
)
def test_a_missing_system_library_is_named_with_its_packages(
    program: Program, display: str, tmp_path: Path, library: str, debian: str, fedora: str, arch: str
) -> None:
    """The program alone sees a system without the library."""
    libraries = f"/usr/lib/{platform.machine()}-linux-gnu"
    hide = ["unshare", "--mount", "--map-root-user", "sh", "-c", HIDE, str(tmp_path), libraries, library]
    done = program.run(before=hide, DISPLAY=display, DIGITPAD_HOME=str(tmp_path), PATH="/usr/bin:/bin")
    if done.returncode == 77 or done.stderr.startswith("unshare"):
        pytest.skip("needs the right to hide a file from a program, and the file")
    assert done.returncode == 1
    assert done.stderr == (
        f"digitpad: The system library {library} is missing; install {debian} (Debian, Ubuntu), {fedora} (Fedora) "
        f"or {arch} (Arch).\n"
    )


DAMAGED = [
    "digitpad.bin",
    "_internal/libpython3*",
    "_internal/base_library.zip",
    "_internal/files.txt",
    "_internal/PySide6/QtCore.*",
    "_internal/PySide6/Qt/lib/libQt6Gui.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/numpy/_core/_multiarray_umath*",
    "_internal/digitpad/resources/model/model.tflite",
    "_internal/python3*/lib-dynload/zlib*",
]


@pytest.mark.parametrize("pattern", DAMAGED)
@pytest.mark.parametrize("left", [None, 0, 1000])
def test_a_damaged_file_is_named(program: Program, pattern: str, left: int | None) -> None:
    found = sorted(program.folder.glob(pattern))
    if not found:
        pytest.skip("this Python has it built in")
    file, aside = found[0], found[0].with_name("aside")
    file.rename(aside)
    try:
        if left is not None:
            file.write_bytes(aside.read_bytes()[:left])
            file.chmod(0o755)
        done = program.run("--version")
    finally:
        aside.replace(file)
    assert done.returncode == 1
    assert file.name in done.stderr
    assert done.stderr.startswith("digitpad: A file of the program, ")
    assert done.stderr.count("\n") == 1
