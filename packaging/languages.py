"""The sentences of the program in other languages: collected from the code, and released as the program reads them.

    python packaging/languages.py update     collect: bring resources/languages/*.ts up to date with the code
    python packaging/languages.py release    make of each the .qm that the program loads, and words.js for the web page

What Qt's own catalogues lack is in resources/languages/of_qt, which is kept by hand. A wheel and the packaged program
release all of them when they are built; a source checkout, when it is installed as editable, or by hand. The tools lie
in the wheel of PySide6.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "languages"
PAGE = ROOT / "resources" / "web"
_SAID = re.compile(r"""\bsay\("([^"]+)"|\bdata-(?:say|label)="([^"]+)\"""")


def update(folder: Path = FOLDER) -> None:
    """Bring all .ts files up to date with the sentences in the code; what is gone from the code goes."""
    sources = [*sorted((ROOT / "digitpad").rglob("*.py")), *sorted((ROOT / "training").rglob("*.py"))]
    listed, of_page = folder / "sources.lst", folder / "sentences_of_the_page.py"
    plural = ', "", n'
    calls = [f"tr({json.dumps(said)}{plural * ('{n}' in said)})\n" for said in page_sentences()]
    of_page.write_text("".join(calls), encoding="utf-8")  # since lupdate does not read the page's files
    listed.write_text("\n".join(map(str, [*sources, of_page])), encoding="utf-8")
    try:
        for file in sorted(folder.glob("*.ts")):
            how = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", file.stem)
            _run("lupdate", *how, f"@{listed}", "-ts", str(file))
    finally:
        listed.unlink()
        of_page.unlink()


def page_sentences() -> list[str]:
    """What the exported page says: in scripts by ``say("...")``, in its markup by ``data-say`` and ``data-label``."""
    texts = [file.read_text(encoding="utf-8") for file in (PAGE / "index.html", *sorted(PAGE.glob("*.js")))]
    return sorted({script or markup for text in texts for script, markup in _SAID.findall(text)})


def release() -> None:
    """Make of the program's .ts files what it reads, and what the exported page reads."""
    for folder in (FOLDER, FOLDER / "of_qt"):
        release_catalogues(folder)
    wanted = set(page_sentences())
    words = {file.stem: _forms(file, wanted) for file in sorted(FOLDER.glob("*.ts"))}
    made = PAGE / f"words.{os.getpid()}.js"
    made.write_text(f"const WORDS = {json.dumps(words, ensure_ascii=False, indent=0)};\n", encoding="utf-8")
    made.replace(PAGE / "words.js")


def release_catalogues(folder: Path) -> None:
    """Make a .qm of each .ts."""
    for file in sorted(folder.glob("*.ts")):
        made = file.with_suffix(f".{os.getpid()}.qm")  # a program that runs reads the old one or the new, no half
        _run("lrelease", "-silent", str(file), "-qm", str(made))
        made.replace(file.with_suffix(".qm"))


def _forms(catalogue: Path, wanted: set[str]) -> dict[str, list[str]]:
    """The translations of these sentences in a catalogue: one of each, or one for each form of the plural."""
    found = {}
    for message in ElementTree.parse(catalogue).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if source in wanted and translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[source] = forms or [translation.text or ""]
    return found


def _run(tool: str, *options: str) -> None:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise OSError("PySide6 is not installed, which brings the tools for languages; pip install PySide6-Essentials.")
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([str(Path(spec.origin).parent / name), *options], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
