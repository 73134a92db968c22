"""The files of the packaged program: a list of them, written when it is built and checked when it starts.

Each line of the list is size, SHA-256 and path.
"""

from pathlib import Path

LIST = "files.txt"


def write_list(folder: Path) -> int:
    """List all files under ``folder`` in it; returns how many there are."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / LIST)
    lines = [f"{path.stat().st_size} {_digest(path)} {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / LIST).write_text("".join(lines), encoding="utf-8", newline="\n")
    return len(lines)


def fault(folder: Path, thoroughly: bool = False) -> str | None:
    """What is wrong with the first file that differs from the list, in a sentence; None if all are as they were built.

    Sizes are compared, and if ``thoroughly``, the content too.
    """
    try:
        listed = _read_list(folder)
    except OSError:
        return _sentence(LIST, "missing, or cannot be read")
    except ValueError:
        return _sentence(LIST, "damaged")
    for size, digest, path in listed:
        what = _fault(folder / path, size, digest if thoroughly else "")
        if what:
            return _sentence(path, what)
    return None


def _read_list(folder: Path) -> list[tuple[int, str, str]]:
    text = (folder / LIST).read_text(encoding="utf-8")
    if not text.endswith("\n"):
        raise ValueError("cut off")
    parts = [line.split(" ", 2) for line in text.splitlines()]
    return [(int(size), digest, path) for size, digest, path in parts]


def _fault(path: Path, size: int, digest: str) -> str:
    try:
        found = path.stat().st_size
        if found != size:
            return f"not whole: it has {found:,} of {size:,} bytes"
        return "damaged" if digest and _digest(path) != digest else ""
    except OSError as error:
        return "missing" if isinstance(error, FileNotFoundError) else f"not readable ({error.strerror})"


def _sentence(path: str, what: str) -> str:
    return f"A file of the program, {path}, is {what}; unpack or install digitpad again."


def _digest(path: Path) -> str:
    import hashlib

    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
