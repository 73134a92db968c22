"""A file of the program's own in a person's folder: replaced only whole, set aside instead of lost, deleted for good.

Importing this loads nothing that takes time, since the settings are read before the window appears.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

_MOST_BYTES = 64_000_000
_Content = TypeVar("_Content")


class UnusableContentError(Exception):
    """A file holds nothing that this program can use; ``is_newer`` if it is for a newer one."""

    def __init__(self, is_newer: bool = False) -> None:
        super().__init__("of a newer version of digitpad" if is_newer else "damaged")
        self.is_newer = is_newer


def check_version(found: object, known: int) -> None:
    """Raises UnusableContentError unless ``found`` is a version up to the ``known`` one."""
    if type(found) is not int or found < 1:
        raise UnusableContentError
    if found > known:
        raise UnusableContentError(is_newer=True)


class OwnFile:
    """Reads, replaces and deletes one file; what goes wrong is told in a sentence, and the program works on."""

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        """``tell`` gets each sentence; the same one again only after something went well."""
        self.path = path
        self._tell = tell
        self._told = ""
        self._has_to_stay = False

    def read(self, parse: Callable[[bytes], _Content]) -> _Content | None:
        """What ``parse`` makes of the file; None if there is none, or none that can be used.

        A file that cannot be read, or of which ``parse`` raises UnusableContentError, is set aside: renamed to
        a free name beside it, as history.damaged-1.json. If that fails it stays, and is not written to.
        """
        try:
            return parse(self._content())
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            self._set_aside("not readable", "damaged")
        except UnusableContentError as why:
            self._set_aside(str(why), "newer" if why.is_newer else "damaged")
        return None

    def replace(self, content: bytes) -> None:
        """Put ``content`` in the place of what is in the file, which gives way only to the whole."""
        if self._has_to_stay:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._write_and_rename(content)
        except OSError as error:
            self._tell_once(f"{self.path} cannot be saved ({error.strerror}); the next change will try again.")
        else:
            self._told = ""

    def delete(self) -> None:
        """Delete the file, and what a write of it that was cut off left behind."""
        if self._has_to_stay:
            return
        try:
            for staged in self.path.parent.glob(f"{self.path.name}.*.new"):
                staged.unlink()
            self.path.unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError as error:
            self._tell_once(f"{self.path} cannot be deleted ({error.strerror}); delete it by hand.")

    def _content(self) -> bytes:
        with self.path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise UnusableContentError
        return content

    def _set_aside(self, why: str, word: str) -> None:
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem}.{word}-{number}{self.path.suffix}")).exists():
            number += 1
        try:
            self.path.rename(aside)
        except OSError as error:
            self._has_to_stay = True
            self._tell_once(f"{self.path} is {why} and cannot be renamed ({error.strerror}); move it to save changes.")
        else:
            self._tell_once(f"{self.path} is {why}; it was renamed {aside.name}, and digitpad begins anew.")

    def _write_and_rename(self, content: bytes) -> None:
        staged = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")  # by process: two may be closing at once
        try:
            with staged.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())  # or a power cut could leave the name on an empty file
            staged.replace(self.path)
        except OSError:
            staged.unlink(missing_ok=True)
            raise

    def _tell_once(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._tell(sentence)
