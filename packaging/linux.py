"""The program as Linux users expect it: a command, an archive, and a package for Debian and Ubuntu."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import tarfile
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import editions
from editions import Edition
from linked import linked_libraries

_DESKTOP = Path(__file__).parent / "desktop"
_ROOT = Path(__file__).parents[1]
_BEFORE_PYTHON = ("digitpad.bin", "_internal/libpython*", "_internal/base_library.zip", "_internal/libz.so*")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_NOT_TO_INSTALL = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so")


def write_command(program: Path) -> None:
    """Write the script ``digitpad``, which checks the files that Python needs before it starts the program."""
    patterns = [*_BEFORE_PYTHON, "_internal/python*/lib-dynload/zlib.*"]
    files = [str(path.relative_to(program)) for pattern in patterns for path in sorted(program.glob(pattern))]
    sizes = [(program / file).stat().st_size for file in files]
    listed = [f"{size} {file}" for size, file in zip(sizes, files, strict=True)]
    script = (_DESKTOP / "digitpad.sh").read_text(encoding="utf-8")
    script = script.replace("@FILES@", " ".join(files)).replace("@SIZES@", f"{' '.join(listed)} {sum(sizes)} total")
    checks = [f'    check_size "{file}" {size}' for size, file in zip(sizes, files, strict=True)]
    command = program / "digitpad"
    command.write_text(script.replace("@CHECKS@", "\n".join(checks)), encoding="utf-8")
    command.chmod(0o755)


def wrap(edition: Edition, program: Path, dist: Path, build: Path) -> list[Path]:
    """Make an archive and a Debian package of the program; returns the files."""
    version, machine = editions.version(_ROOT), platform.machine()
    archive = dist / f"{edition.package}-{version}-linux-{machine}.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
        tar.add(program, arcname=edition.package, filter=_owned_by_root)
    if not shutil.which("dpkg-deb"):
        return [archive]
    package = dist / f"{edition.package}_{version}_{_ARCHITECTURES.get(machine, machine)}.deb"
    tree = build / f"{edition.name}-deb"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree, edition, program, build / "icons")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", tree, package], check=True)
    shutil.rmtree(tree)
    return [archive, package]


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _fill(tree: Path, edition: Edition, program: Path, icons: Path) -> None:
    """Lay out the files of the Debian package."""
    share = tree / "usr" / "share"
    home = tree / "usr" / "lib" / edition.package
    shutil.copytree(program, home, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "digitpad").symlink_to(f"../lib/{edition.package}/digitpad")
    _write(share / "applications" / "digitpad.desktop", _filled("digitpad.desktop", edition))
    metainfo = f"{editions.REVERSE_DNS}.metainfo.xml"
    _write(share / "metainfo" / metainfo, _filled(metainfo, edition))
    for drawn in icons.glob("digitpad-*.png"):
        size = drawn.stem.partition("-")[2]
        _copy(drawn, share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "digitpad.png")
    _copy(_ROOT / "resources" / "icons" / "digitpad.svg", share / "icons/hicolor/scalable/apps/digitpad.svg")
    _copy(_ROOT / "LICENSE", share / "doc" / edition.package / "copyright")
    kilobytes = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    control = _filled("control", edition).replace("@SIZE@", str(kilobytes))
    _write(tree / "DEBIAN" / "control", control.replace("@DEPENDS@", ", ".join(depends_on(program))))


def _filled(name: str, edition: Edition) -> str:
    """A file of the folder ``desktop`` with what this edition is."""
    other = next(each for each in editions.BY_NAME.values() if each is not edition)
    machine = platform.machine()
    values = {
        "PACKAGE": edition.package,
        "OTHER": other.package,
        "VERSION": editions.version(_ROOT),
        "ARCHITECTURE": _ARCHITECTURES.get(machine, machine),
        "DATE": datetime.now(UTC).date().isoformat(),
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
    return [f"libc6 (>= {_newest_glibc(code)})", *sorted(package for package in packages if package)]


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
