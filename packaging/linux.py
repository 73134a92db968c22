"""The program as Linux users expect it: a command, an archive, and a package for Debian and Ubuntu."""

from __future__ import annotations

import platform
import shutil
import tarfile
from pathlib import Path

import debian
import editions
from editions import Edition

_DESKTOP = Path(__file__).parent / "desktop"
_ROOT = Path(__file__).parents[1]
_BEFORE_PYTHON = ("digitpad.bin", "_internal/libpython*", "_internal/base_library.zip", "_internal/libz.so*")


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
    return [archive, debian.wrap(edition, program, dist, build)]


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
