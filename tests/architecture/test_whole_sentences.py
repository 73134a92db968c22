"""No sentence is joined from translated parts: what another call of ``tr`` says stands free in it.

Free is what has punctuation on both sides, as after a colon, in brackets or in a list; no language has to bend it.
"""

import ast
import re
import subprocess
from collections.abc import Iterator

import pytest
from folders import ROOT

_JOINED = {
    # A figure with its unit, as "5 min", or with a word, as "over 10^15".
    "Epoch {epoch} of {epochs} on {device}: {speed} digits a second, {duration} left",
    "{path} says that {name} has {number} digits in {count} bytes; {n} digits and {most} bytes are the most that is "
    "read.",
    # Ids that are the same in each language, from a table that has titles too.
    "There is no format {name}; choose one of {list}.",
}
"""Sentences with a part that no language has to bend although it does not stand free."""

_PLACES = re.compile(r"\{\w+\}")
_BEGINS, _ENDS = re.compile(r"(^|: |\(|[.;] )$"), re.compile(r"$|[:),;.…?]| \(")


def test_no_sentence_of_the_program_is_joined_from_parts() -> None:
    files = subprocess.run(
        ["git", "ls-files", "digitpad/*.py", "training/*.py"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    texts = [(ROOT / file).read_text(encoding="utf-8") for file in files.stdout.split()]
    found = {source for text in texts for source in joined_sentences(text)}
    assert found == _JOINED


@pytest.mark.parametrize(
    ("code", "is_joined"),
    [
        ('tr("The part {where} speaks.", where=tr("at the top"))', True),
        ('PLACES = {0: tr("at the top")}\ntr("The part {where} speaks.", where=PLACES[0])', True),
        (
            'def f():\n    where = tr("here") if now() else tr("there")\n    return tr("Stay {where}.", where=where)',
            True,
        ),
        ('def f():\n    return tr("here")\ndef g():\n    return tr("Stay {where}.", where=f())', True),
        ('tr("An image, {how}", how=listed([tr("in a frame")]))', True),
        ('tr("Speaks for 7: {part}.", part=tr("the part at the top"))', False),
        ('tr("It cannot be read ({why}); get it anew.", why=tr("it is damaged"))', False),
        ('tr("{answer}, {said}", answer=tr("7"), said=tr("2 left out"))', False),
        ('tr("{path} is missing.", path=path)', False),
        ('def f():\n    path = tr("here")\ndef g(path):\n    return tr("{path} is missing.", path=path)', False),
    ],
)
def test_a_joined_sentence_is_found(code: str, is_joined: bool) -> None:
    assert bool(list(joined_sentences(code))) == is_joined


def joined_sentences(code: str) -> Iterator[str]:
    """The sentences in a file of Python that have a place for another translated text which does not stand free."""
    tree = ast.parse(code)
    of_file = _said_in(tree, set())
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for part, said in [(tree, of_file), *((function, _said_in(function, of_file)) for function in functions)]:
        for node in _within(part):
            if isinstance(node, ast.Call) and _called(node) == "tr":
                source = str(ast.literal_eval(node.args[0]))
                parts = [value.arg for value in node.keywords if value.arg and _is_said(value.value, said)]
                if not all(_stands_free(source, part) for part in parts):
                    yield source


def _said_in(part: ast.Module | ast.FunctionDef, known: set[str]) -> set[str]:
    """The names that stand for translated texts there: variables, tables, and functions that return one."""
    said = set(known)
    while True:
        found = {name for node in _within(part) for name in _names_said_by(node, said)} - said
        if not found:
            return said
        said |= found


def _within(part: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a file or a function, without what is inside of functions in it."""
    for node in ast.iter_child_nodes(part):
        yield node
        if not isinstance(node, ast.FunctionDef):
            yield from _within(node)


def _names_said_by(node: ast.AST, said: set[str]) -> list[str]:
    if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _is_said(node.value, said):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = [each for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)]
        return [each.id for each in names if isinstance(each.ctx, ast.Store)]
    if isinstance(node, ast.FunctionDef):
        returned = [each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value]
        return [node.name] if any(_is_said(value, _said_in(node, said)) for value in returned) else []
    return []


def _is_said(value: ast.expr, said: set[str]) -> bool:
    return any(
        _called(node) in said | {"tr"} if isinstance(node, ast.Call) else isinstance(node, ast.Name) and node.id in said
        for node in ast.walk(value)
    )


def _called(call: ast.Call) -> str:
    """The name of a function, or of a method of the same object."""
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "self":
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _stands_free(source: str, part: str) -> bool:
    before, _, after = source.partition(f"{{{part}}}")
    is_listed = before.endswith(", ") and (":" in before or not re.search(r"\w", _PLACES.sub("", before)))
    return bool((is_listed or _BEGINS.search(before)) and _ENDS.match(after))
