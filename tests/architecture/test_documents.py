"""The documents hold together: links lead somewhere, the first pages stay short, decisions have one form."""

import re
from pathlib import Path

import pytest

import digitpad

ROOT = Path(__file__).parents[2]
DECISIONS = ROOT / "docs" / "decisions"
HEADINGS = ["Decided", "Measured", "Turned down", "What follows"]


def _documents() -> list[Path]:
    folders = [ROOT / "docs", ROOT / "packaging", ROOT / ".github"]
    return sorted([*ROOT.glob("*.md"), *(path for folder in folders for path in folder.rglob("*.md"))])


def _decisions() -> list[Path]:
    return sorted(DECISIONS.glob("[0-9]*.md"))


def _without_code(text: str) -> str:
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)


def _anchors(text: str) -> set[str]:
    """The anchors of its headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def _leads_nowhere(document: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    path = (document.parent / name).resolve() if name else document
    if not path.exists() or ROOT not in [path, *path.parents]:
        return True
    return bool(anchor) and anchor not in _anchors(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("document", _documents(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_relative_link_and_picture_resolves(document: Path) -> None:
    text = _without_code(document.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    relative = [target for target in targets if not re.match(r"[a-z]+:", target)]

    assert [target for target in relative if _leads_nowhere(document, target)] == []


@pytest.mark.parametrize(("name", "most"), [("README.md", 150), ("CONTRIBUTING.md", 100)])
def test_the_first_pages_are_short(name: str, most: int) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= most


def test_the_readme_holds_one_test_command() -> None:
    marked = re.findall(
        r"<!-- test command -->\n```sh\n(.*?)\n```", (ROOT / "README.md").read_text("utf-8"), flags=re.DOTALL
    )

    assert len(marked) == 1
    assert re.fullmatch(r"python3 .* && \.venv/bin/pytest", marked[0])


@pytest.mark.parametrize("decision", _decisions(), ids=lambda path: path.stem)
def test_a_decision_has_a_title_and_its_four_headings(decision: Path) -> None:
    title, *sections = re.split(r"^## ", decision.read_text(encoding="utf-8"), flags=re.MULTILINE)

    assert re.fullmatch(r"# \S.*", title.strip())
    assert [section.partition("\n")[0] for section in sections] == HEADINGS
    assert all(section.partition("\n")[2].strip() for section in sections)


def test_the_index_lists_every_decision_once_by_its_title() -> None:
    index = re.sub(r"\s+", " ", (DECISIONS / "README.md").read_text(encoding="utf-8"))
    listed = {name: title for title, name in re.findall(r"- \[([^\]]+)\]\(([^)]+)\)", index)}
    titles = {
        path.name: path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ") for path in _decisions()
    }

    assert listed == titles
    assert index.count("](") == len(titles)


def test_no_two_decisions_have_the_same_number() -> None:
    numbers = [int(path.name[:4]) for path in _decisions()]

    assert sorted(set(numbers)) == sorted(numbers)


def test_the_citation_names_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")

    assert f"\nversion: {digitpad.__version__}\n" in citation
