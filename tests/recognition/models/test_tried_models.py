"""The list of networks that may be loaded: by content, in a file that may be lost or damaged."""

import os

import pytest

from digitpad.recognition.models.tried_models import remember, tried_models_file, was_tried

DIGESTS = [f"{number:064x}" for number in range(3)]


def test_networks_are_remembered() -> None:
    assert not was_tried(DIGESTS[0])
    for digest in (*DIGESTS[:2], DIGESTS[0]):
        remember(digest)
    assert [was_tried(digest) for digest in DIGESTS] == [True, True, False]
    assert tried_models_file().read_text().count(DIGESTS[0]) == 1


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"nonsense\n", b"networks tried by digitpad, version 1\n../x\n"])
def test_a_damaged_list_is_set_aside_and_started_afresh(content: bytes) -> None:
    remember(DIGESTS[0])
    tried_models_file().write_bytes(content)
    told: list[str] = []
    assert not was_tried(DIGESTS[0])
    tried_models_file().write_bytes(content)
    remember(DIGESTS[1], told.append)
    assert was_tried(DIGESTS[1])
    assert len(told) == 1


@pytest.mark.skipif(os.name == "nt", reason="names have other limits there")
def test_a_list_that_cannot_be_written_is_reported() -> None:
    tried_models_file().parent.parent.mkdir(parents=True, exist_ok=True)
    tried_models_file().parent.write_text("a file where the folder should be")
    told: list[str] = []
    remember(DIGESTS[0], told.append)
    assert not was_tried(DIGESTS[0])
    assert "cannot be saved" in told[0]
    tried_models_file().parent.unlink()


def test_the_oldest_are_forgotten() -> None:
    head = "networks tried by digitpad, version 1\n"
    many = [f"{number:064x}" for number in range(2_000)]
    remember(many[0])
    tried_models_file().write_text(head + "".join(f"{each}\n" for each in many))
    remember("f" * 64)
    assert was_tried("f" * 64)
    assert was_tried(many[-1])
    assert not was_tried(many[0])
