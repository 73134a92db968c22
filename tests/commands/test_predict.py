"""`digitpad predict` on many files and on folders: the installed command, in a process of its own."""

import json
import os
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import psutil
import pytest
from hand import FOUR, SEVEN, drawing, line
from PIL import Image

from digitpad.commands.image_paths import image_paths
from digitpad.ink.raster import render
from digitpad.ink.svg import to_svg

COMMAND = str(Path(sysconfig.get_path("scripts")) / "digitpad")
LIMIT_S = 120


def image_of(path: Path, strokes: Sequence[np.ndarray], side: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(255 - render(drawing(list(strokes)))).convert("L")
    image = image.resize((side, side)) if side else image
    padded = Image.new("L", (image.width + 60, image.height + 60), 255)
    padded.paste(image, (30, 30))
    padded.save(path)
    return path


def predict(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [COMMAND, "predict", *arguments], cwd=cwd, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )


def test_a_folder_is_read_to_its_end_in_order(tmp_path: Path) -> None:
    for name in ("scans/10.png", "scans/9.PNG", "scans/4/a.jpg", "scans/.hidden/b.png", "scans/._9.png"):
        image_of(tmp_path / name, FOUR)
    (tmp_path / "scans" / "notes.txt").write_text("four")
    image_of(tmp_path / "first.png", SEVEN)
    done = predict("first.png", "scans", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    names = ["first.png", *(str(Path("scans", name)) for name in ("9.PNG", "10.png", str(Path("4", "a.jpg"))))]
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == names


def test_what_is_in_a_folder_and_cannot_be_read_is_said_by_name(tmp_path: Path) -> None:
    image_of(tmp_path / "all" / "2.png", FOUR)
    (tmp_path / "all" / "1.png").write_text("four")
    (tmp_path / "all" / "3.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    done = predict("all", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{Path('all', '2.png')}: 4")
    first, second = done.stderr.splitlines()
    assert first.startswith(f"digitpad: {Path('all', '1.png')} is no PNG")
    assert second.startswith(f"digitpad: {Path('all', '3.heic')} is of a kind that is not read (a HEIC image)")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="every folder may be read")
def test_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0)
    files, faults = image_paths([tmp_path])
    assert files == []
    assert faults == [f"{tmp_path / 'locked'} cannot be read: Permission denied; check who may read that folder."]


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_answers_come_in_the_order_of_the_files(tmp_path: Path, jobs: str) -> None:
    image_of(tmp_path / "large.png", SEVEN, 4_000)  # which takes longer than all others together
    image_of(tmp_path / "small.png", FOUR)
    (tmp_path / "bad.png").write_text("seven")
    given = ["large.png", *["small.png"] * 8, "bad.png", "large.png", "small.png"]
    done = predict("--jobs", jobs, "--json", *given, cwd=tmp_path)
    assert done.returncode == 1
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["file"] for answer in answers] == [name for name in given if name != "bad.png"]
    assert [answer["digit"] for answer in answers] == [7, *[4] * 8, 7, 4]
    assert done.stderr.startswith("digitpad: bad.png is no PNG")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5", "1001", "²"])
def test_a_wrong_number_of_jobs_is_wrong_usage(tmp_path: Path, jobs: str) -> None:
    done = predict(f"--jobs={jobs}", "a.png", cwd=tmp_path)
    assert done.returncode == 2
    assert "a number from 1 to 1000" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs files that never end, and SIGINT")
def test_ctrl_c_ends_it_at_once_whatever_it_reads(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.png")
    os.mkfifo(tmp_path / "endless too.png")
    image_of(tmp_path / "a.png", SEVEN)
    command = [COMMAND, "predict", "--jobs", "2", "a.png", "endless.png", "endless too.png", "a.png"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("a.png: 7")
        with (tmp_path / "endless.png").open("wb"), (tmp_path / "endless too.png").open("wb"):  # both are being read
            children = psutil.Process(process.pid).children(recursive=True)
            process.send_signal(signal.SIGINT)
            said, complained = process.communicate(timeout=5)  # the files alone would take ten seconds
    assert process.returncode == 130
    assert (said, complained) == ("", "")
    assert psutil.wait_procs(children, timeout=10)[1] == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("count", "is_shown"), [(3, False), (30, True)])
def test_a_bar_shows_how_far_it_is_at_a_terminal(tmp_path: Path, count: int, is_shown: bool) -> None:
    import pty
    import termios

    image_of(tmp_path / "a.png", SEVEN)
    terminal, its_end = pty.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    command = [COMMAND, "predict", *["a.png"] * count, "missing.png"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=its_end, text=True) as process:
        os.close(its_end)
        said = process.communicate(timeout=LIMIT_S)[0]
    shown = _all_of(terminal)
    os.close(terminal)
    assert process.returncode == 1
    assert said.count("a.png: 7") == count
    assert (f"/{count + 1} [" in shown) is is_shown
    assert "digitpad: missing.png does not exist; check the name." in shown.splitlines()


def _all_of(terminal: int) -> str:
    """What was written to a pseudo-terminal whose other end is closed, with lines as they were last overwritten."""
    written = b""
    while True:
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:  # as Linux says that there is no more
            part = b""
        if not part:
            return written.decode().replace("\r\n", "\n").replace("\r", "\n")
        written += part


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 30))
ELSEWHERE = {
    "inkscape.svg": '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>',
    "laughs.svg": f'<!DOCTYPE svg [<!ENTITY l0 "ha">{LAUGHS}]>\n<svg>&l29;</svg>',
    "reader.svg": '<!DOCTYPE svg [<!ENTITY p SYSTEM "file:///etc/passwd">]><svg>&p;</svg>',
    "script.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
}


def test_a_saved_drawing_is_read_and_an_svg_from_elsewhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "four.svg").write_text(to_svg(drawing(FOUR)))
    for name, text in ELSEWHERE.items():
        (tmp_path / name).write_text(text)
    done = predict(".", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("four.svg: 4")
    assert done.stderr.splitlines() == [
        f"digitpad: {name} is of a kind that is not read (an SVG that was not saved by digitpad); save it as PNG or "
        "JPEG and open that."
        for name in ELSEWHERE
    ]


def test_a_saved_number_is_read_whole(tmp_path: Path) -> None:
    number = drawing(
        [strokes * 0.5 + np.array([0.4 * place, 0.25]) for place, each in enumerate((FOUR, SEVEN)) for strokes in each]
    )
    (tmp_path / "number.svg").write_text(to_svg(number))
    dense = drawing([line((x, 0.2), (x, 0.8)) for x in np.linspace(0.1, 0.9, 70)])
    (tmp_path / "dense.svg").write_text(to_svg(dense))
    done = predict("number.svg", "dense.svg", cwd=tmp_path)
    assert done.stdout.startswith("number.svg: 47, ")
    assert done.stdout.endswith("dense.svg: not a digit?\n")
    assert done.stderr == "digitpad: dense.svg has too much ink for a number; it is read as one digit.\n"
    (answer,) = [json.loads(row) for row in predict("--json", "number.svg", cwd=tmp_path).stdout.splitlines()]
    assert (answer["number"], answer["digit"], answer["is_digit"]) == ("47", None, True)
    assert [each["digit"] for each in answer["digits"]] == [4, 7]


def test_what_is_no_digit_is_called_none_and_the_exit_status_stays_0(tmp_path: Path) -> None:
    plus = [line((0.5, 0.3), (0.5, 0.7)), line((0.3, 0.5), (0.7, 0.5))]
    Image.fromarray(255 - np.pad(render(drawing(plus)), 40)).save(tmp_path / "plus.png")
    done = predict("plus.png", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "plus.png: not a digit?\n", "")
    (answer,) = [json.loads(row) for row in predict("--json", "plus.png", cwd=tmp_path).stdout.splitlines()]
    assert (answer["number"], answer["digit"], answer["is_digit"]) == (None, None, False)
    assert len(answer["probabilities"]) == 10
