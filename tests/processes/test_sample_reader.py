"""A file of samples is read by a child process, whose end is no end of the window."""

import zipfile
from pathlib import Path

import pytest
from hand import FOUR, ONE, drawing

from digitpad.processes.sample_reader import SampleReading, read_in_child
from digitpad.samples.hands import SamplesError
from digitpad.samples.sample import Sample
from digitpad.samples.taking_out import write_samples

SAMPLES = [Sample(drawing(ONE), 7, 1, 1, 0.5, "pen"), Sample(drawing(FOUR), 4, 2)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_samples(SAMPLES, tmp_path / "some.zip")
    return tmp_path / "some.zip"


def test_the_samples_arrive_as_they_were(file: Path) -> None:
    assert read_in_child(file) == SAMPLES


def test_a_process_that_ends_is_a_sentence(file: Path) -> None:
    reading = SampleReading(file)
    reading.kill()
    with pytest.raises(SamplesError, match=r"some\.zip could not be read within the limits of 2 GB and 120 seconds"):
        reading.samples()


def test_a_wrong_label_is_a_sentence(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        content = archive.read("7/00001.json")
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("3/00001.json", content)
    with pytest.raises(SamplesError, match=r"3/00001\.json in .* says that it is a 7; get the file anew"):
        read_in_child(file)


@pytest.mark.parametrize("end", [-30, 30])
def test_a_file_that_was_cut_off_is_a_sentence(file: Path, end: int) -> None:
    file.write_bytes(file.read_bytes()[:end])
    with pytest.raises(SamplesError, match=r"some\.zip"):
        read_in_child(file)
