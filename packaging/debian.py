"""The package for Debian and Ubuntu: the program where these systems expect each of its parts."""

from __future__ import annotations

import gzip
import platform
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import debian_copyright
import editions
from editions import Edition
from linked import linked_libraries

_DESKTOP = Path(__file__).parent / "desktop"
_ROOT = Path(__file__).parents[1]
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_NOT_TO_INSTALL = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so")
_FOR_TEXT = ["fontconfig-config", "fonts-dejavu-core | fonts-liberation | fonts-noto-core"]
"""Without a font, and without the list of folders with fonts, Qt draws each letter as an empty box."""


def wrap(edition: Edition, program: Path, dist: Path, build: Path) -> Path:
    """Make a Debian package of the program; ``build`` holds its icons and its manual page. Returns the file."""
    tree = build / f"{edition.name}-deb"
    package = dist / f"{edition.package}_{editions.version(_ROOT)}_{_architecture()}.deb"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree, edition, program, build)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package], check=True)
    shutil.rmtree(tree)
    return package


def _architecture() -> str:
    return _ARCHITECTURES.get(platform.machine(), platform.machine())


def _fill(tree: Path, edition: Edition, program: Path, build: Path) -> None:
    """Lay out the files of the package."""
    share = tree / "usr" / "share"
    home = tree / "usr" / "lib" / edition.package
    shutil.copytree(program, home, symlinks=True)
    take_execution_from_libraries(home / "_internal")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "digitpad").symlink_to(f"../lib/{edition.package}/digitpad")
    _write(share / "applications" / "digitpad.desktop", filled("digitpad.desktop", edition))
    metainfo = f"{editions.REVERSE_DNS}.metainfo.xml"
    _write(share / "metainfo" / metainfo, filled(metainfo, edition))
    for drawn in (build / "icons").glob("digitpad-*.png"):
        size = drawn.stem.partition("-")[2]
        _copy(drawn, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "digitpad.png")
    _copy(_ROOT / "resources" / "icons" / "digitpad.svg", share / "icons/hicolor/scalable/apps/digitpad.svg")
    _document(share, edition, home, build)
    kilobytes = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    control = filled("control", edition).replace("@SIZE@", str(kilobytes))
    _write(tree / "DEBIAN" / "control", control.replace("@DEPENDS@", ", ".join(depends_on(program))))


def _document(share: Path, edition: Edition, home: Path, build: Path) -> None:
    """The manual page, the changelog, the licences, and why what lintian finds is as it is."""
    doc = share / "doc" / edition.package
    _compress(share / "man" / "man1" / "digitpad.1.gz", (build / "digitpad.1").read_text(encoding="utf-8"))
    _compress(doc / "changelog.gz", filled("changelog", edition))
    home_when_installed = f"/usr/lib/{edition.package}"
    _write(doc / "copyright", debian_copyright.text(_ROOT, home / "_internal", home_when_installed))
    _write(share / "lintian" / "overrides" / edition.package, filled("lintian-overrides", edition))


def take_execution_from_libraries(folder: Path) -> None:
    """Libraries are loaded, and never run; wheels bring some that are marked as programs."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o644 if ".so" in path.suffixes or not _is_elf(path) else 0o755)


def filled(name: str, edition: Edition) -> str:
    """A file of the folder ``desktop`` with what this edition is."""
    other = next(each for each in editions.BY_NAME.values() if each is not edition)
    now = datetime.now(UTC)
    values = {
        "PACKAGE": edition.package,
        "OTHER": other.package,
        "VERSION": editions.version(_ROOT),
        "ARCHITECTURE": _architecture(),
        "DATE": now.date().isoformat(),
        "NOW": format_datetime(now),
        "HOMEPAGE": editions.addresses(_ROOT)["Homepage"],
        "SCREENSHOTS": editions.addresses(_ROOT)["Screenshots"],
        "SUMMARY": editions.SUMMARY.lower(),
        "DESCRIPTION": textwrap.indent(textwrap.fill(edition.description, 75), " "),
    }
    text = (_DESKTOP / name).read_text(encoding="utf-8")
    return re.sub("@([A-Z]+)@", lambda found: values.get(found[1], found[0]), text)


def depends_on(program: Path) -> list[str]:
    """The Debian packages with the libraries that the program asks of the system, on the system it was built on."""
    code = [path for path in program.rglob("*") if path.is_file() and _is_elf(path)]
    brought = {path.name for path in program.rglob("*.so*")}
    before_those = linked_libraries(str(program / editions.PROGRAM))  # it is loaded before it says where they are
    asked = {name for path in code for name in linked_libraries(str(path))} - brought | before_those
    packages = {_package_with(name) for name in asked if not name.startswith(_NOT_TO_INSTALL)}
    return [f"libc6 (>= {_newest_glibc(code)})", *sorted(package for package in packages if package), *_FOR_TEXT]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _package_with(library: str) -> str | None:
    for folder in (f"/usr/lib/{platform.machine()}-linux-gnu", f"/lib/{platform.machine()}-linux-gnu"):
        command = ["dpkg-query", "--search", f"{folder}/{library}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return None


def _newest_glibc(code: list[Path]) -> str:
    """The version of the C library that the program needs."""
    asked = (_glibc_versions(path) for path in code)
    newest = max((version for versions in asked for version in versions), default=(2, 17))
    return ".".join(map(str, newest))


def _glibc_versions(path: Path) -> Iterator[tuple[int, ...]]:
    command = ["readelf", "--version-info", "--wide", str(path)]
    listed = subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout
    for found in re.findall(r"Name: GLIBC_([\d.]+)", listed):
        yield tuple(map(int, found.split(".")))


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)


def _compress(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content.encode(), 9, mtime=0))
