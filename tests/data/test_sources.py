"""Where the data files are found, and what is said where there are none."""

from pathlib import Path

import numpy as np
import pytest

from digitpad.data.datasets import load_mnist
from digitpad.data.formats.arrays import LabelledImages
from digitpad.data.formats.unipen import DataFileError
from digitpad.data.sources import MNIST, PEN, SOURCES, SWISS, UJI, check, find, is_mnist_test
from digitpad_training.sources import main


def test_a_file_is_found_in_the_folder_that_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"has no mnist.npz"):
        find(MNIST, tmp_path)
    path = tmp_path / "mnist.npz"
    path.touch()
    assert find(MNIST, tmp_path) == find(MNIST, path) == path


def test_a_file_is_found_in_the_cache_of_keras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets" / "mnist.npz").touch()
    assert find(MNIST) == tmp_path / "datasets" / "mnist.npz"


def test_files_that_are_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    for source in SOURCES:
        with pytest.raises(
            DataFileError,
            match=r"is nowhere: download it on the Train page or by `python -m",
        ):
            find(source)


def test_downloaded_files_are_found(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIGITPAD_DATA", str(tmp_path))
    path = home / "cache" / "data" / "pendigits-orig.tra.gz"
    path.parent.mkdir(parents=True)
    path.touch()
    assert find(PEN) == path


def test_mnist_of_other_content_is_refused(tmp_path: Path) -> None:
    images, labels = np.zeros((10, 28, 28), np.uint8), np.zeros(10, np.uint8)
    np.savez(tmp_path / "mnist.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    with pytest.raises(DataFileError, match=r"is not as it was published"):
        check(MNIST, tmp_path / "mnist.npz")


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path} has no mnist.npz; name the folder that has it.\n"


def test_the_command_finds_the_files(data_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data_folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{s.file}: {data_folder / s.file}" for s in (MNIST, PEN, SWISS)
    ] + [f"{UJI.file}: {data_folder / UJI.other_files[0]}"]


def test_mnists_test_digits_are_known_in_any_order(data_folder: Path) -> None:
    test = load_mnist(data_folder / "mnist.npz", "test")
    assert is_mnist_test(LabelledImages(test.images[::-1], test.labels[::-1]))
    assert not is_mnist_test(LabelledImages(test.images[1:], test.labels[1:]))
    assert not is_mnist_test(LabelledImages(test.images, test.labels[::-1]))


def test_a_persons_own_digits_are_not_called_mnist(small_data_folder: Path) -> None:
    assert not is_mnist_test(load_mnist(small_data_folder / "mnist.npz", "test"))
