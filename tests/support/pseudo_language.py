"""A language for tests: every sentence of the program in brackets, and longer, as most languages are."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

_LONGER = 0.3  # of a sentence, which other languages need more
_FORMS = 2


def write_pseudo_language(catalogue: Path, file: Path) -> None:
    """Write a .ts like ``catalogue`` with all sentences translated; mnemonics and places to fill in stay."""
    tree = ElementTree.parse(catalogue)
    tree.getroot().set("language", "de")  # whose plural has two forms
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus"):
            translation.text = None
            for _form in range(_FORMS):
                ElementTree.SubElement(translation, "numerusform").text = in_brackets(source)
        else:
            translation.text = in_brackets(source)
    tree.write(file, encoding="utf-8", xml_declaration=True)


def in_brackets(source: str) -> str:
    """What a sentence is translated to."""
    return f"⟦{source}{'~' * round(_LONGER * len(source))}⟧"
