"""Samples on the command line: listed, added, taken out and in, removed, and read with."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hand import FOUR, ONE, drawing
from rights import need_modes, without_rights

from digitpad.cli import main
from digitpad.ink.raster import render
from digitpad.ink.strokes import Drawing, Stroke
from digitpad.samples.hands import Hand, add_hand, hands
from digitpad.samples.sample import Sample
from digitpad.samples.store import add_sample, read_samples

TOO_MANY = int(os.environ.get("DIGITPAD_SAMPLES", "10001"))


@pytest.fixture
def ann() -> Hand:
    """A hand that writes a 7 as others write a 1."""
    hand = add_hand("Ann")
    add_sample(hand, Sample(drawing(ONE), 7, 1_780_000_000, 1, 0.9, "pen"))
    add_sample(hand, Sample(drawing(FOUR), 4, 1_780_000_001, 4, 0.9, "mouse"))
    return hand


@pytest.fixture
def one(tmp_path: Path) -> Path:
    """An image of a 1."""
    file = tmp_path / "one.png"
    cv2.imwrite(str(file), np.pad(255 - render(drawing(ONE)), 20, constant_values=255))
    return file


def samples(name: str) -> list[Sample]:
    (hand,) = (hand for hand in hands() if hand.name == name)
    return [stored.sample for stored in read_samples(hand, pytest.fail)]


@pytest.mark.usefixtures("ann")
def test_samples_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["samples"]) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head == "Ann: 2 samples"
    assert first.endswith("  7, read as 1")
    assert second.endswith("  4, read right")
    assert main(["samples", "--json"]) == 0
    line = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (line["hand"], line["label"], line["answer"], line["device"]) == ("Ann", 7, 1, "pen")


def test_images_are_learned_and_read_with(one: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["samples", "add", "--digit", "7", str(one)]) == 0
    assert [sample.label for sample in samples("My hand")] == [7]
    assert main(["predict", str(one)]) == 0
    assert main(["predict", "--hand", "My hand", str(one)]) == 0
    assert [line.rpartition(": ")[2][0] for line in capsys.readouterr().out.splitlines()] == ["1", "7"]
    assert main(["predict", "--hand", "Bob", str(one)]) == 1
    assert capsys.readouterr().err == "digitpad: There is no hand called 'Bob'; choose one of My hand.\n"


def test_an_image_that_cannot_be_read_is_said_and_the_others_are_learned(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["samples", "add", "--digit", "1", "--hand", "Zoe", str(tmp_path / "none.png"), str(one)]) == 1
    assert "none.png" in capsys.readouterr().err
    assert len(samples("Zoe")) == 1


@pytest.mark.usefixtures("ann")
def test_a_page_of_digits_is_not_learned_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    four = np.pad(255 - render(drawing(FOUR))[::4, ::4], 10, constant_values=255)
    file = tmp_path / "page.png"
    cv2.imwrite(str(file), np.tile(four, (4, 6)))
    assert main(["samples", "add", "--digit", "4", str(file)]) == 1
    assert capsys.readouterr().err == f"digitpad: {file} shows 24 digits; cut out the one to learn from.\n"


@pytest.mark.usefixtures("ann")
@pytest.mark.parametrize("suffix", [".zip", ".npz", ".unipen", ".inkml"])
def test_what_is_exported_can_be_imported(tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"samples{suffix}"
    assert main(["samples", "export", "--hand", "Ann", str(out)]) == 0
    assert main(["samples", "import", "--hand", "Bob", str(out)]) == 0
    assert capsys.readouterr().out.splitlines()[1] == f"2 samples of {out} were added to the hand Bob."
    before, after = (sorted(samples(name), key=lambda sample: -sample.label) for name in ("Ann", "Bob"))
    if suffix == ".zip":
        assert after == before
    assert [sample.label for sample in after] == [7, 4]
    if suffix in (".unipen", ".inkml"):
        for old, new in zip(before, after, strict=True):
            for stroke, same in zip(old.drawing.strokes, new.drawing.strokes, strict=True):
                assert same.xy == pytest.approx(stroke.xy, abs=1e-3)
                assert (same.points[:, 2] == 1).all()


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ('name="F" min="0" max="200"', [0.25, 1.0, 1.0]),
        ('name="F"', [1.0, 1.0, 1.0]),
        ('name="T" max="200"', [1.0, 1.0, 1.0]),
        ('name="F" min="5" max="5"', [1.0, 1.0, 1.0]),
    ],
)
def test_inkml_keeps_the_pressure_where_it_says_what_it_means(
    tmp_path: Path, channel: str, expected: list[float]
) -> None:
    ink = f"""<ink><traceFormat><channel name="X"/><channel name="Y"/><channel {channel}/></traceFormat><traceGroup>
        <annotation type="truth">7</annotation><trace>200 200 50, 700 200 900, 450 800 x</trace></traceGroup></ink>"""
    (tmp_path / "pen.inkml").write_text(ink)
    assert main(["samples", "import", "--hand", "Ann", str(tmp_path / "pen.inkml")]) == 0
    (stroke,) = samples("Ann")[0].drawing.strokes
    assert stroke.points[:, 2].tolist() == expected
    assert main(["samples", "export", "--hand", "Ann", str(tmp_path / "out.inkml")]) == 0
    assert main(["samples", "import", "--hand", "Bob", str(tmp_path / "out.inkml")]) == 0
    assert samples("Bob")[0].drawing.strokes == (stroke,)


def test_unipen_keeps_the_pressure(tmp_path: Path) -> None:
    stroke = Stroke.of(np.column_stack([ONE[0], np.linspace(0.1, 1, len(ONE[0]))]))
    add_sample(add_hand("Ann"), Sample(Drawing((stroke,)), 1, 1_780_000_000, device="pen"))
    out = tmp_path / "samples.unipen"
    assert main(["samples", "export", "--hand", "Ann", str(out)]) == 0
    assert main(["samples", "import", "--hand", "Bob", str(out)]) == 0
    (same,) = samples("Bob")[0].drawing.strokes
    assert same.points == pytest.approx(stroke.points, abs=1e-3)


def test_how_well_the_hand_is_read(ann: Hand, capsys: pytest.CaptureFixture[str]) -> None:
    for shift in (0.01, 0.02):
        add_sample(ann, Sample(drawing([ONE[0] + shift]), 7, 1_780_000_002))
    assert main(["evaluate", "--data", "samples", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["alone"]["accuracy"], figures["taught"]["accuracy"]) == (0.25, 1.0)
    assert main(["evaluate", "--data", "samples", "--hand", "Ann"]) == 0
    text = capsys.readouterr().out
    assert "25.00 % of 4 digits read right" in text
    assert "With what the hand Ann has taught:\n100.00 %" in text


def test_samples_and_hands_are_removed(ann: Hand, capsys: pytest.CaptureFixture[str]) -> None:
    first = read_samples(ann, pytest.fail)[0].file.stem
    assert main(["samples", "remove", "nothing"]) == 1
    assert main(["samples", "remove"]) == 1
    assert main(["samples", "remove", first]) == 0
    assert [sample.label for sample in samples("Ann")] == [4]
    assert main(["samples", "remove", "--hand", "Ann"]) == 0
    assert hands() == []
    assert main(["samples", "remove", "--hand", "Ann"]) == 1
    assert "There is no hand called 'Ann'; add one first." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.zip", b"", "is empty"),
        ("none.inkml", b"<ink/>", "does not say which digit its ink is"),
        ("dots.inkml", b'<ink><annotation type="truth">7</annotation><trace>5 5</trace></ink>', "holds no samples"),
        (
            "wrong.inkml",
            b'<ink><annotation type="truth">x</annotation><trace>1 2</trace></ink>',
            "says of its ink what is no digit ('x')",
        ),
        ("nan.inkml", b'<ink><annotation type="truth">7</annotation><trace>NaN 2</trace></ink>', "is not understood"),
        ("bare.inkml", b'<ink><annotation type="truth">7</annotation></ink>', "holds no samples"),
        ("bomb.inkml", b'<!DOCTYPE x [<!ENTITY a "b">]><ink>&a;</ink>', "defines entities"),
        ("wide.inkml", '<!DOCTYPE x [<!ENTITY a "b">]><ink>&a;</ink>'.encode("utf-16"), "defines entities"),
        ("no.inkml", b"digits", "is no InkML"),
        ("wrong.csv", b"10" + b",0" * 784 + b"\n", "label"),
    ],
)
def test_files_that_hold_no_samples(
    tmp_path: Path, name: str, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["samples", "import", str(tmp_path / name)]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert hands() == []


def as_arrays(file: Path) -> None:
    images = np.zeros((TOO_MANY, 28, 28), np.uint8)
    images[:, 5:20, 10:14] = 255
    with file.open("wb") as stream:
        np.savez_compressed(stream, x=images, y=np.zeros(TOO_MANY, np.uint8))


def as_own_files(file: Path) -> None:
    content = Sample(drawing(ONE), 1, 5).to_json()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(TOO_MANY):
            archive.writestr(f"1/{number:06d}.json", content)


def as_ink(file: Path) -> None:
    one = '<traceGroup><annotation type="truth">1</annotation><trace>500 200, 480 800</trace></traceGroup>'
    file.write_text(f"<ink>{one * TOO_MANY}</ink>")


@pytest.mark.parametrize(("name", "write"), [("npz", as_arrays), ("zip", as_own_files), ("inkml", as_ink)])
def test_too_many_are_refused_before_any_is_taken_in(
    tmp_path: Path, name: str, write: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"many.{name}"
    write(file)
    assert main(["samples", "import", str(file)]) == 1
    said = f"holds {TOO_MANY:,} samples, and a hand may have 10,000; use a part of it."
    assert said in capsys.readouterr().err
    assert hands() == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", "out.txt"], "has no suffix of a format; name it as samples.zip, samples.npz, samples.unipen"),
        (["export", "missing/out.zip"], "cannot be written"),
        (["export", "--hand", "Bob", "out.zip"], "There is no hand called 'Bob'; choose one of Ann."),
        (["import", "missing.zip"], "missing.zip"),
        (["add", "--digit", "7", "--hand", "x" * 61, "a.png"], "at most 60 characters"),
    ],
)
@pytest.mark.usefixtures("ann")
def test_orders_that_cannot_be_carried_out(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["samples", *arguments]) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert len(samples("Ann")) == 2


def test_a_folder_that_may_not_be_written_to_is_said_and_stays_as_it_is(ann: Hand, tmp_path: Path) -> None:
    need_modes()
    out = tmp_path / "out.zip"
    assert main(["samples", "export", "--hand", "Ann", str(out)]) == 0
    ann.folder.chmod(0o500)
    command = [sys.executable, "-m", "digitpad", "samples"]
    for arguments in (["import", str(out)], ["remove", read_samples(ann, pytest.fail)[0].file.stem]):
        done = subprocess.run(
            [*command, *arguments], capture_output=True, text=True, timeout=120, check=False, preexec_fn=without_rights
        )
        assert done.returncode == 1
        assert done.stderr.startswith("digitpad: ")
        assert str(ann.folder) in done.stderr
        assert "Permission denied" in done.stderr
        assert done.stderr.count("\n") == 1
    ann.folder.chmod(0o700)
    assert len(samples("Ann")) == 2
