import json
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from elsewhere import package_from_elsewhere

from digitpad.base.paths import bundled_package_dir, models_dir
from digitpad.recognition.models.model_card import ModelCard
from digitpad.recognition.models.model_store import (
    ModelPackageError,
    active_package_dir,
    check_package,
    open_package,
    read_card,
    restore_bundled,
    stored_models,
    take_free_name,
    use_package,
)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the bundled package, to be damaged."""
    return Path(shutil.copytree(bundled_package_dir(), tmp_path / "package"))


def test_the_bundled_package_is_whole() -> None:
    card = open_package(bundled_package_dir()).card
    assert card.name == "bundled"
    assert set(card.sha256) == {"model.keras", "model.tflite"}
    assert card.recipe["seed"] is not None
    assert ModelCard.from_json(card.to_json()) == card


def test_a_missing_package(tmp_path: Path) -> None:
    with pytest.raises(ModelPackageError, match=r"nothing cannot be used \(it is missing\)"):
        open_package(tmp_path / "nothing")


@pytest.mark.parametrize("name", ["model.keras", "model.tflite", "card.json"])
def test_a_package_without_one_of_its_files(package: Path, name: str) -> None:
    (package / name).unlink()
    with pytest.raises(ModelPackageError, match=f"has no {name}"):
        open_package(package)


@pytest.mark.parametrize("name", ["model.keras", "model.tflite"])
def test_a_truncated_or_tampered_file(package: Path, name: str) -> None:
    whole = (package / name).read_bytes()
    middle = len(whole) // 2
    for damaged in (whole[:middle], b"", whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]):
        (package / name).write_bytes(damaged)
        with pytest.raises(
            ModelPackageError, match=rf"The model package cannot be used \(it has a damaged or changed {name}\)"
        ):
            open_package(package)


def test_reading_needs_no_network_to_learn_on_with(package: Path) -> None:
    (package / "model.keras").write_bytes(b"")
    assert open_package(package, to_read_only=True).card.name == "bundled"


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"name": "x"}', "\x00", '{"sha256": 3}'])
def test_a_damaged_card(package: Path, text: str) -> None:
    (package / "card.json").write_text(text)
    with pytest.raises(ModelPackageError, match=r"damaged card\.json"):
        open_package(package)


def test_a_package_for_another_preprocessing(package: Path) -> None:
    card = json.loads((package / "card.json").read_text())
    (package / "card.json").write_text(json.dumps({**card, "preprocessing_version": 99}))
    with pytest.raises(ModelPackageError, match="another version of digitpad"):
        open_package(package)


def test_the_bundled_package_is_used_until_another_is_chosen(home: Path) -> None:
    assert active_package_dir() == bundled_package_dir()
    (home / "models").mkdir(parents=True)
    (home / "models" / "active").write_text("mine\n")
    assert active_package_dir() == home / "models" / "mine"


def test_restoring_keeps_the_other_package(home: Path) -> None:
    (home / "models" / "mine").mkdir(parents=True)
    (home / "models" / "active").write_text("mine")
    restore_bundled()
    restore_bundled()
    assert active_package_dir() == bundled_package_dir()
    assert (home / "models" / "mine").is_dir()


def test_a_choice_cannot_lead_out_of_the_folder(home: Path) -> None:
    (home / "models").mkdir(parents=True)
    (home / "models" / "active").write_text("../../elsewhere")
    assert active_package_dir() == home / "models" / "elsewhere"


def test_a_choice_that_cannot_be_read(home: Path) -> None:
    (home / "models" / "active").mkdir(parents=True)
    with pytest.raises(ModelPackageError, match="active cannot be read"):
        active_package_dir()
    with pytest.raises(ModelPackageError, match="active cannot be removed"):
        restore_bundled()


def test_a_package_of_the_person_s_own_is_used_until_the_bundled_one_is_chosen(package: Path) -> None:
    own = models_dir() / "mine"
    shutil.copytree(package, own)
    use_package(own)
    assert active_package_dir() == own
    restore_bundled()
    assert active_package_dir() == bundled_package_dir()
    assert own.is_dir()


def test_a_package_that_is_damaged_or_elsewhere_does_not_come_into_use(package: Path) -> None:
    with pytest.raises(ModelPackageError, match="is not among the models in"):
        use_package(package)
    own = models_dir() / "mine"
    shutil.copytree(package, own)
    (own / "model.tflite").write_bytes(b"")
    with pytest.raises(ModelPackageError, match=r"damaged or changed model\.tflite"):
        use_package(own)
    assert active_package_dir() == bundled_package_dir()


def test_a_choice_that_cannot_be_written_is_reported(package: Path) -> None:
    own = models_dir() / "mine"
    shutil.copytree(package, own)
    (models_dir() / "active").mkdir()
    with pytest.raises(ModelPackageError, match="active cannot be written"):
        use_package(own)
    assert {path.name for path in models_dir().iterdir()} == {"mine", "active"}


def test_two_packages_that_want_one_name_get_different_ones(package: Path, tmp_path: Path) -> None:
    """Many times, since they have to meet."""
    both = Barrier(2)

    def take(number: int, models: Path) -> Path:
        staged = Path(shutil.copytree(package, tmp_path / f"staged-{number}"))
        both.wait()
        return take_free_name(staged, models, "friend")

    with ThreadPoolExecutor(2) as pool:
        for attempt in range(10):
            models = tmp_path / f"models-{attempt}"
            models.mkdir()
            taken = list(pool.map(take, (1, 2), (models, models)))
            assert {folder.name for folder in taken} == {"friend", "friend-2"}
            assert [read_card(folder).name for folder in taken] == [folder.name for folder in taken]
            assert sorted(models.iterdir()) == sorted(taken)


@pytest.mark.parametrize("name", ["bundled", "active", "Active"])
def test_names_that_mean_something_else_are_not_taken(package: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "models").mkdir()
    assert take_free_name(package, tmp_path / "models", name).name == f"{name}-2"


def test_a_name_is_not_taken_where_nothing_can_be_written(package: Path, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file")
    with pytest.raises(OSError, match="models"):
        take_free_name(package, tmp_path / "models", "friend")
    assert open_package(package).card.name == "friend"  # whole, for another try


def test_a_package_that_is_only_looked_at_is_not_loaded(tmp_path: Path) -> None:
    assert check_package(package_from_elsewhere(tmp_path / "theirs", b"no network")).name == "bundled"


@pytest.mark.skipif(not hasattr(os, "truncate"), reason="makes a file with a hole")
def test_a_file_that_is_too_large_is_refused(package: Path) -> None:
    os.truncate(package / "model.tflite", 500_000_001)
    with pytest.raises(ModelPackageError, match=r"has a model\.tflite of more than 500 MB"):
        open_package(package)


def test_a_choice_is_there_whole_and_for_its_owner_alone(package: Path) -> None:
    own = models_dir() / "mine"
    shutil.copytree(package, own)
    (models_dir() / "active").write_text("another")
    use_package(own)
    assert (models_dir() / "active").read_text() == "mine"
    assert os.name != "posix" or (models_dir() / "active").stat().st_mode & 0o777 == 0o600
    assert {path.name for path in models_dir().iterdir()} == {"mine", "active"}


def test_a_choice_that_a_power_cut_emptied_is_reported() -> None:
    models_dir().mkdir(parents=True)
    (models_dir() / "active").touch()
    with pytest.raises(ModelPackageError, match="active cannot be read; remove it to use the bundled model"):
        active_package_dir()


def test_a_package_that_is_being_written_is_not_listed(package: Path) -> None:
    shutil.copytree(package, models_dir() / ".mine.7.new")
    assert [model.name for model in stored_models()] == ["bundled"]
