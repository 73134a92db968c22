"""The exported web page has the design of the window: its colours, its grid, its corners and its motion."""

import re

import pytest
from PySide6.QtGui import QColor

from digitpad.base import paths
from digitpad.ui.kit.colors import MEANING, TEXT, contrast
from digitpad.ui.kit.tokens import CORNER, DARK, HALF_SPACE, LIGHT, MOTION_MS, SPACE, Colors

PAD, WHY = ((paths.resources_dir() / "web" / name).read_text(encoding="utf-8") for name in ("pad.css", "why.css"))
DARK_BEGINS = "@media (prefers-color-scheme: dark)"
LIGHT_ROOT, DARK_ROOT = (PAD.partition(DARK_BEGINS)[part].partition("}")[0] for part in (0, 2))
RULES = re.sub(r":root \{.*?\}", "", PAD, flags=re.DOTALL) + WHY


def variables(root: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): ([^;]+);", root))


@pytest.mark.parametrize(("root", "colors"), [(LIGHT_ROOT, LIGHT), (DARK_ROOT, DARK)], ids=["light", "dark"])
def test_its_colors_are_those_of_the_window(root: str, colors: Colors) -> None:
    expected = {name.replace("_", "-"): color for name, color in colors._asdict().items()}
    assert {name: value for name, value in variables(root).items() if value.startswith("#")} == expected


def test_its_lengths_and_its_motion_are_those_of_the_window() -> None:
    own = variables(LIGHT_ROOT)
    assert (own["space"], own["half-space"], own["corner"]) == (f"{SPACE}px", f"{HALF_SPACE}px", f"{CORNER}px")
    assert own["motion"] == f"{MOTION_MS}ms"


def test_its_rules_use_nothing_else() -> None:
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", RULES)) <= {"#000000"}  # the ground of digit images, as in the window
    assert set(re.findall(r"var\(--([\w-]+)", RULES)) <= {*variables(LIGHT_ROOT), "share"}
    distances = re.findall(r"\b(?:gap|padding|margin)[\w-]*: ([^;]+);", RULES)
    assert distances
    assert not [each for each in distances if "px" in each]
    assert not re.findall(r"\d+m?s\b", RULES)
    assert not re.findall(r"(?:font|line-height)[\w-]*: [^;]*px", RULES)  # type is as large as its reader wants it
    assert re.findall(r"([^\n]+) \{[^}]*opacity", RULES) == ["button:disabled"]  # or texts would lose their contrast


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_what_it_has_where_the_window_has_not_stands_out(colors: Colors) -> None:
    """Bars on the page itself, and the button that explains, while it is on."""
    assert contrast(QColor(colors.edge), QColor(colors.window)) >= MEANING
    assert contrast(QColor(colors.edge), QColor(colors.button)) >= MEANING
    assert contrast(QColor(colors.accent), QColor(colors.button)) >= TEXT
