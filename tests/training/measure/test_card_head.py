"""The head of a page about a network, read as registries of models read it, and the page that ships."""

import json
import re
from typing import Any

from folders import ROOT

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.models.model_card import PREPROCESSING_VERSION, ModelCard
from digitpad.recognition.models.model_store import check_package
from digitpad_training.measure.card_head import head_for
from digitpad_training.measure.card_page import card_page


def card(name: str, **metrics: Any) -> ModelCard:
    return ModelCard(name, "2026-11-28", "784-10", {}, metrics, PREPROCESSING_VERSION, {})


def test_each_part_that_was_measured_is_a_result() -> None:
    head = head_for(card("my: network", own_test={"digits": 20, "accuracy": 0.95}, sharpened=1.2), "mit")
    assert head.startswith("---\nlicense: mit\nlibrary_name: digitpad\npipeline_tag: image-classification\n")
    assert head.endswith("\n---\n")
    assert '- name: "my: network"' in head  # without quotes the colon would make a mapping of it
    assert re.findall(r"type: (\w+)\n    metrics:\n    - type: accuracy\n      value: ([\d.]+)", head) == [
        ("own_test", "0.95")
    ]


def test_a_network_that_was_not_measured_has_no_results() -> None:
    assert "model-index" not in head_for(card("new"))
    assert "license" not in head_for(card("new"))


def test_a_name_cannot_end_the_head_early() -> None:
    head = head_for(card('"\n---\nlicense: none', own_test={"digits": 1, "accuracy": 1.0}))
    assert head.count("\n---\n") == 1
    (quoted,) = re.findall(r"- name: (.*)", head)
    assert json.loads(quoted) == '"\n---\nlicense: none'


def test_the_page_that_ships_is_that_of_the_network_that_ships() -> None:
    folder = bundled_package_dir()
    assert (ROOT / "docs" / "model-card.md").read_text(encoding="utf-8") == card_page(check_package(folder), folder)
