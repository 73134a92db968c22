"""The parts of the Debian package, without the program itself; tests/packaged installs the whole."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import debian
import debian_copyright
import editions
import pytest
from editions import FULL, LITE
from folders import ROOT
from licences import PLACE
from PIL import Image

PACKAGING = ROOT / "packaging"


def test_the_copyright_file_names_every_licence_and_where_its_text_lies(tmp_path: Path) -> None:
    texts = tmp_path / PLACE
    texts.mkdir(parents=True)
    (texts / "numpy.txt").write_text("numpy 2.4.6\n\nBSD-3-Clause\n\nCopyright (c) ...\n\nmore")
    (texts / "PySide6.txt").write_text("PySide6 6.11\n\nLGPL-3.0-only OR GPL-2.0-only\n\nremarks\n\ntext")
    (texts / "libx11-6.txt").write_text("Format: x\n\nFiles: *\nLicense: MIT/X11\n\nFiles: b\nLicense: LGPL-2.1+\n")
    (texts / "libxcb1.txt").write_text("It was packaged by hand.\n\nIt was downloaded from there.\n\nMIT")
    (texts / "Python.txt").write_text("A. HISTORY OF THE SOFTWARE\n\n" + "Python was created " * 20 + "\n\nmore")
    text = debian_copyright.text(ROOT, tmp_path, "/usr/lib/digitpad-lite")
    assert "Permission is hereby granted" in text
    assert "  numpy: BSD-3-Clause\n" in text
    assert "  PySide6: LGPL-3.0-only OR GPL-2.0-only\n" in text
    assert "  libx11-6: MIT/X11, LGPL-2.1+\n" in text
    assert "  Python: see its text\n" in text
    assert "  libxcb1: see its text\n" in text
    assert f"/usr/lib/digitpad-lite/_internal/{PLACE}" in text
    for common in ("LGPL-2.1", "LGPL-3", "GPL-2"):
        assert f"  /usr/share/common-licenses/{common}\n" in text
    assert "common-licenses/Apache" not in text


def test_libraries_are_no_programs(tmp_path: Path) -> None:
    library, program, module, link = (tmp_path / name for name in ("libz.so.1", "tool", "a.py", "libz.so"))
    for file in (library, program):
        shutil.copy(sys.executable, file)  # ELF, and marked executable
    module.write_text("")
    module.chmod(0o755)
    link.symlink_to("libz.so.1")
    debian.take_execution_from_libraries(tmp_path)
    assert [path.stat().st_mode & 0o777 for path in (library, program, module)] == [0o644, 0o755, 0o644]


@pytest.mark.parametrize("edition", [LITE, FULL], ids=lambda edition: edition.name)
@pytest.mark.parametrize("name", ["control", "changelog", "lintian-overrides", "io.github.digitpad.metainfo.xml"])
def test_what_is_filled_in_leaves_no_gap(edition: editions.Edition, name: str) -> None:
    left = debian.filled(name, edition).replace("@SIZE@", "").replace("@DEPENDS@", "").replace(".invalid>", "")
    assert "@" not in left.replace("maintainers@digitpad", "")
    assert edition.package in left or name.endswith(".xml")


def test_a_bare_system_gets_a_font_and_the_list_of_folders_with_fonts(tmp_path: Path) -> None:
    """Or every letter is an empty box."""
    (tmp_path / editions.PROGRAM).symlink_to(sys.executable)
    needed = debian.depends_on(tmp_path)
    assert "fontconfig-config" in needed
    assert any(each.startswith("fonts-dejavu-core | ") for each in needed)


def test_software_centres_show_pictures_that_are_there_and_say_what_draws(tmp_path: Path) -> None:
    text = debian.filled("io.github.digitpad.metainfo.xml", LITE)
    component = ElementTree.fromstring(text)
    images = [each.text or "" for each in component.iter("image")]
    assert len(images) >= 3
    for image in images:
        address, _slash, name = image.rpartition("/")
        assert address == editions.addresses(ROOT)["Screenshots"]
        with Image.open(PACKAGING / "screenshots" / name) as picture:
            assert picture.width >= 620  # as AppStream asks
    assert {each.text for each in component.iterfind("supports/control")} == {"pointing", "keyboard", "tablet", "touch"}
    if shutil.which("appstreamcli"):
        (tmp_path / "io.github.digitpad.metainfo.xml").write_text(text)
        command = ["appstreamcli", "validate", "--no-net", str(tmp_path / "io.github.digitpad.metainfo.xml")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_manual_page_has_each_command_and_option(tmp_path: Path) -> None:
    pytest.importorskip("argparse_manpage", reason="is installed to build packages")
    page = tmp_path / "digitpad.1"
    command = [sys.executable, str(PACKAGING / "man_page.py"), str(page)]
    subprocess.run(command, check=True, cwd=ROOT)
    text = page.read_text().replace("\\-", "-")
    for name in ("predict", "explain", "train", "runs", "evaluate", "models", "export", "import", "samples"):
        assert f"digitpad {name}" in text
    for part in ("EXIT STATUS", "ENVIRONMENT", "FILES", "DIGITPAD_HOME", "--self-test"):
        assert part in text
    if shutil.which("man"):
        command = ["man", "--warnings", "--local-file", str(page)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
