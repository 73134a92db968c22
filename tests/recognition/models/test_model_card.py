"""Cards that hold anything but what they should."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.base.paths import bundled_package_dir
from digitpad.recognition.explanation import Explanation
from digitpad.recognition.models.figures import share_in_words
from digitpad.recognition.models.model_card import ModelCard

CARD: dict[str, Any] = json.loads((bundled_package_dir() / "card.json").read_text())

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def cards(draw: st.DrawFn) -> dict[str, Any]:
    """The bundled card with anything at one place in it, at any depth."""
    card: dict[str, Any] = json.loads(json.dumps(CARD))
    place: Any = card
    while True:
        key = draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        inner = place[key]
        if not inner or not isinstance(inner, dict | list) or draw(st.booleans()):
            place[key] = draw(VALUES)
            return card
        place = inner


@given(cards())
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_in_a_card_it_is_read_or_refused(content: Mapping[str, Any]) -> None:
    try:
        card = ModelCard.from_json(json.dumps(content))
    except ValueError:
        return
    assert ModelCard.from_json(card.to_json()) == card
    assert share_in_words(card.metrics).isprintable()
    for text in (card.name, card.date, card.architecture):
        assert not text or text.isprintable()


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("name", 3, "its name is no short text"),
        ("name", "x" * 101, "its name is no short text"),
        ("date", None, "its date is no short text"),
        ("recipe", [], "its recipe has no named values"),
        ("metrics", None, "its metrics has no named values"),
        ("metrics", {"mnist_test": None}, "it has no figures for mnist_test"),
        ("metrics", {"mnist_test": {}}, "its accuracy for mnist_test is no share"),
        ("metrics", {"mnist_test": {"accuracy": "0.9", "digits": 1}}, "its accuracy for mnist_test is no share"),
        ("metrics", {"mnist_test": {"accuracy": True, "digits": 1}}, "its accuracy for mnist_test is no share"),
        ("metrics", {"known_digits": {"accuracy": 1.5, "digits": 1}}, "its accuracy for known_digits is no share"),
        ("metrics", {"mnist_test": {"accuracy": 1, "digits": -1}}, "its number of digits for mnist_test is no count"),
        (
            "metrics",
            {"mnist_test": {"accuracy": 1, "digits": 1, "confusion": [1]}},
            "its confusion for mnist_test is no table of numbers",
        ),
        ("metrics", {"own_samples": {}}, "its accuracy for own_samples is no share"),
        ("metrics", {"own_samples": "all"}, "it has no figures for own_samples"),
        ("preprocessing_version", True, "its preprocessing_version is no whole number"),
        ("sha256", {"model.tflite": "../x"}, "its sums are no SHA-256"),
        ("sha256", {str(number): "0" * 64 for number in range(17)}, "it has too many sums"),
        ("more", 1, "its fields are not those of a card"),
    ],
)
def test_what_is_wrong_with_a_card_is_reported(field: str, value: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        ModelCard.from_json(json.dumps({**CARD, field: value}))


@pytest.mark.parametrize(
    ("architecture", "layers"),
    [
        ("784-64-10, 50,890 weights", [784, 64, 10]),
        ("28x28-convolutions of 16-10", []),
        ("0-0-10", []),
        ("784-" + "9" * 400 + "-10", []),
        ("-".join(["9"] * 400), []),
        ("٣-٣", []),
    ],
)
def test_layers_are_painted_if_the_architecture_is_a_list_of_layers(architecture: str, layers: list[int]) -> None:
    assert Explanation(None, None, architecture).layers == layers  # type: ignore[arg-type]  # of no drawing


def test_existing_cards_are_read() -> None:
    assert ModelCard.from_json((bundled_package_dir() / "card.json").read_text()).to_json()
    assert Path(bundled_package_dir() / "card.json").read_text() == ModelCard(**CARD).to_json()
