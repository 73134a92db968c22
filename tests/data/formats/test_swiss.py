"""Scans in a zip archive: how they are found, which are whole, and damaged or hostile archives."""

import io
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from hand import DIGITS
from small_data import scan, write_scans

from digitpad.data.datasets import DataFiles, load_files
from digitpad.data.formats.swiss import is_swiss, read_swiss
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.named import data_files, evaluate_file
from digitpad.data.sources import SWISS
from digitpad.protocol.recipe import Recipe
from digitpad.recognition.classifier import Classifier
from digitpad_training.digits.scanned import digits_to_learn

NAME = "0001_CH4M/4/number-5.png"


def archive(folder: Path, members: dict[str, bytes]) -> Path:
    path = folder / "swiss-numbers.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def test_scans_are_read_with_their_label_and_writer(tmp_path: Path) -> None:
    scans = read_swiss(write_scans(tmp_path / "scans.zip", [2, 9, 21]))
    assert [(scan.writer, scan.label) for scan in scans] == [(writer, digit) for writer in (9, 21) for digit in DIGITS]
    assert all(scan.is_whole for scan in scans)
    assert {scan.writer for scan in read_swiss(tmp_path / "scans.zip", None)} == {2, 9, 21}


def test_an_archive_by_github_holds_the_same(tmp_path: Path) -> None:
    bare = write_scans(tmp_path / "bare.zip", [1, 3])
    whole = write_scans(tmp_path / "whole.zip", [3, 1, 4], around="numbers-HEAD/")
    assert is_swiss(bare)
    assert is_swiss(whole)
    assert SWISS.digest(bare) == SWISS.digest(whole)
    assert SWISS.digest(bare) != SWISS.digest(write_scans(tmp_path / "other.zip", [1]))


def test_faint_ink_is_learned_as_full(tmp_path: Path) -> None:
    (four,) = read_swiss(archive(tmp_path, {NAME: scan(DIGITS[4])}))
    digits = digits_to_learn([four])
    assert digits.labels.tolist() == [4]
    assert digits.images.shape == (1, 28, 28)
    assert digits.images.max() == 255


def test_scans_that_lost_ink_are_not_learned_from(tmp_path: Path) -> None:
    speckled, torn, blank = (np.full((100, 100), 255, np.uint8) for _ in range(3))
    cv2.line(torn, (30, 0), (30, 60), 0, 3)  # comes in from the edge, so that the pad takes it for a neighbour's
    for paper in (speckled, torn):
        cv2.line(paper, (60, 40), (60, 90), 0, 3)
    speckled[5, 5] = 0
    contents = {
        f"0001_CH4M/1/number-{number}.png": cv2.imencode(".png", paper)[1].tobytes()
        for number, paper in enumerate((speckled, torn, blank))
    }
    scans = read_swiss(archive(tmp_path, contents))
    assert [scan.is_whole for scan in scans] == [True, False, False]
    assert len(digits_to_learn(scans).labels) == 1
    assert digits_to_learn([]).images.shape == (0, 28, 28)


def test_people_are_held_out(small_data_folder: Path) -> None:
    files = data_files([small_data_folder], Recipe("any"))
    assert files == DataFiles(
        *(
            small_data_folder / name
            for name in ("mnist.npz", "pendigits-orig.tra.gz", "swiss-numbers.zip", "ujipenchars2.txt")
        )
    )
    data = load_files(files)
    assert {scan.writer for scan in data.scans_train} == {1}
    assert {scan.writer for scan in data.scans_held_out} == {9}
    assert {sample.writer for sample in data.uji_train} == set(range(1, 33))
    assert {sample.writer for sample in data.uji_held_out} == {33, 34}
    assert not load_files(files, to_learn=False).scans_train


def test_a_network_is_measured_on_them(small_data_folder: Path, classifier: Classifier) -> None:
    for name, digits in (("swiss-numbers.zip", 8), ("ujipenchars2.txt", 34)):
        evaluation = evaluate_file(small_data_folder / name, classifier)
        assert len(evaluation.labels) == digits
        assert evaluation.accuracy == 1


@pytest.mark.parametrize("name", ["../0001_CH4M/4/number-5.png", "/etc/passwd", "a/../../b", "C:\\x.png", "..\\x"])
def test_names_that_lead_out_of_the_archive_are_refused(tmp_path: Path, name: str) -> None:
    path = archive(tmp_path, {NAME: scan(DIGITS[4]), name: b""})
    with pytest.raises(DataFileError, match=r"holds a name that leads out of it"):
        read_swiss(path)
    with pytest.raises(DataFileError, match=r"holds a name that leads out of it"):
        data_files([path], Recipe("any"))


def test_an_archive_of_a_million_entries_is_refused_before_they_are_read(
    tmp_path: Path, classifier: Classifier
) -> None:
    path = archive(tmp_path, {NAME: scan(DIGITS[4])})
    whole = bytearray(path.read_bytes())
    end = whole.rfind(b"PK\x05\x06")
    for place, size, value in ((10, 2, 65_535), (12, 4, 60_000_000)):
        claims = bytearray(whole)
        claims[end + place : end + place + size] = value.to_bytes(size, "little")
        path.write_bytes(claims)
        with pytest.raises(DataFileError, match=r"holds more than 60,000 entries"):
            read_swiss(path)
        with pytest.raises(DataFileError, match=r"holds more than 60,000 entries"):
            evaluate_file(path, classifier)


def test_what_is_no_image_or_no_archive(tmp_path: Path) -> None:
    whole = archive(tmp_path, {NAME: scan(DIGITS[4])}).read_bytes()
    cases = {
        "is no image": {NAME: b"no image"},
        "is larger than a scan of a digit": {NAME: bytes(2 << 20)},
        "holds no scans as WRITER/DIGIT": {"0001_CH4M/four/number-5.png": scan(DIGITS[4])},
    }
    for sentence, members in cases.items():
        with pytest.raises(DataFileError, match=sentence):
            read_swiss(archive(tmp_path, members))
    for damaged in (b"", b"no zip", whole[:-10], whole[: len(whole) // 2]):
        path = tmp_path / "damaged.zip"
        path.write_bytes(damaged)
        with pytest.raises(DataFileError, match=r"damaged.zip is no zip archive of scans, or it is damaged"):
            read_swiss(path)
    with pytest.raises(DataFileError, match=r"nothing.zip is missing"):
        read_swiss(tmp_path / "nothing.zip")


def test_a_scan_whose_content_was_changed_is_refused(tmp_path: Path) -> None:
    content = scan(DIGITS[4])
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr(NAME, content)
    changed = stream.getvalue().replace(content, content[:-20] + bytes(20))
    path = tmp_path / "changed.zip"
    path.write_bytes(changed)
    with pytest.raises(DataFileError, match=r"number-5.png in .*changed.zip cannot be unpacked"):
        read_swiss(path)
