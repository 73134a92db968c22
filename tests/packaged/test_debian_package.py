"""The Debian package beside the archive installs, tells desktops what they ask, and leaves nothing behind."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from digitpad import __version__

PACKAGES = sorted(Path(os.environ["DIGITPAD_PACKAGE"]).parent.glob("*.deb"))

pytestmark = pytest.mark.skipif(not PACKAGES or not shutil.which("dpkg"), reason="needs dpkg, and a package to install")


@pytest.fixture
def package() -> Path:
    name = Path(os.environ["DIGITPAD_PACKAGE"]).name.partition(f"-{__version__}")[0]
    (found,) = [each for each in PACKAGES if each.name.startswith(f"{name}_")]
    return found


def dpkg(root: Path, *arguments: str | Path) -> None:
    as_root = [] if os.geteuid() == 0 else ["fakeroot"]
    command = [*as_root, "dpkg", f"--root={root}", "--force-depends", "--force-not-root", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_it_installs_runs_and_uninstalls(package: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    for folder in ("info", "updates"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    (root / "var/lib/dpkg/status").touch()
    (root / "usr/share/applications").mkdir(parents=True)
    dpkg(root, "--install", package)
    command = [str(root / "usr/bin/digitpad"), "--version"]
    done = subprocess.run(command, env={}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"digitpad {__version__}\n")
    _check_desktop_files(root / "usr/share")
    dpkg(root, "--purge", package.name.partition("_")[0])
    assert [path for path in (root / "usr").rglob("*") if not path.is_dir()] == []
    assert not (root / "usr/lib").exists()


def _check_desktop_files(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications/digitpad.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "digitpad %F"
    for size in (16, 48, 256):
        with Image.open(share / f"icons/hicolor/{size}x{size}/apps/{entry['Desktop Entry']['Icon']}.png") as icon:
            assert icon.size == (size, size)
            assert icon.getchannel("A").getextrema() == (0, 255)
    (metainfo,) = (share / "metainfo").iterdir()
    for command in (
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
        ["desktop-file-validate", str(share / "applications/digitpad.desktop")],
    ):
        if shutil.which(command[0]):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
