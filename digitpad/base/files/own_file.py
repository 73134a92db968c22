"""One of the program's own files in a person's folder: replaced only whole, and set aside, not lost, if damaged.

Importing this loads nothing that takes time, since the settings are read before the window appears; what is needed
to write is loaded when something is written.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from digitpad.base.language import tr

_MOST_BYTES = 64_000_000
_Content = TypeVar("_Content")


class UnusableContentError(Exception):
    """A file holds nothing that this version can use; ``is_newer`` if a newer version wrote it."""

    def __init__(self, is_newer: bool = False) -> None:
        super().__init__(tr("it is of a newer version of digitpad") if is_newer else tr("it is damaged"))
        self.is_newer = is_newer


def check_version(found: object, known: int) -> None:
    """Raises UnusableContentError unless ``found`` is a version up to the ``known`` one."""
    if type(found) is not int or found < 1:
        raise UnusableContentError
    if found > known:
        raise UnusableContentError(is_newer=True)


class OwnFile:
    """Reads, replaces and deletes one file; a failure is reported in a sentence, and the program continues."""

    def __init__(self, path: Path, tell: Callable[[str], None], take_back: Callable[[str], None] | None = None) -> None:
        """``tell`` gets each sentence, and the same one again only after something worked in between.

        ``take_back`` gets the sentence that the file cannot be saved once that is no longer true.
        """
        self.path = path
        self._tell = tell
        self._take_back = take_back
        self._told = self._failure = ""
        self._has_to_stay = False
        self._seen: object = None  # how the file was when this object last read or wrote it

    def read(self, parse: Callable[[bytes], _Content]) -> _Content | None:
        """What ``parse`` makes of the file; None if there is none, or none that can be used.

        A file that cannot be read, or for which ``parse`` raises UnusableContentError, is set aside: it gets a free
        name, such as history.damaged-1.json. If it cannot be renamed it stays, and is not written to.
        """
        self._seen = self._state()
        try:
            return parse(self._content())
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            self._set_aside(tr("it cannot be read"), "damaged")
        except UnusableContentError as why:
            self._set_aside(str(why), "newer" if why.is_newer else "damaged")
        return None

    def locked(self) -> AbstractContextManager[None]:
        """A block in which no other window replaces the file."""
        from digitpad.base.files.folder_lock import locked

        return locked(self.path.parent)

    @property
    def was_changed(self) -> bool:
        """Whether another window has replaced or deleted the file since this object last read or wrote it."""
        return self._state() != self._seen

    @property
    def exists(self) -> bool:
        """Whether there is a file now."""
        return self._state() is not None

    def keep_damaged_part(self, content: bytes, saying: Callable[[str], str]) -> None:
        """Write the part of the file that could not be used to a free name beside it, such as history.damaged-1.json.

        ``saying`` makes the sentence for ``tell`` from that name. If this fails the file stays, and is not written
        to.
        """
        aside = self._free_name("damaged")
        try:
            _write(aside, content)
        except OSError as error:
            self._keep_as_it_is(
                tr(
                    "{path} is damaged in part, which cannot be copied ({reason}); move it to save changes.",
                    path=self.path,
                    reason=_why(error),
                )
            )
        else:
            self._tell_once(saying(aside.name))

    def replace(self, content: bytes) -> bool:
        """Replace what is in the file with ``content``, whole or not at all; returns whether it was replaced."""
        if self._has_to_stay:
            return False
        try:
            _write(self.path, content)
        except OSError as error:
            self._failure = tr(
                "{path} cannot be saved ({reason}); the next change will try again.",
                path=self.path,
                reason=_why(error),
            )
            self._tell_once(self._failure)
            return False
        self._seen = self._state()
        if self._failure and self._take_back is not None:
            self._take_back(self._failure)
        self._told = self._failure = ""
        return True

    def delete(self) -> None:
        """Delete the file, and what an interrupted write of it left behind."""
        if self._has_to_stay:
            return
        try:
            for pattern in (f"{self.path.name}.*.new", f".{self.path.name}.*.new"):
                for staged in self.path.parent.glob(pattern):
                    staged.unlink()
            self.path.unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError as error:
            self._tell_once(
                tr("{path} cannot be deleted ({reason}); delete it by hand.", path=self.path, reason=_why(error))
            )
        self._seen = self._state()

    def _content(self) -> bytes:
        with self.path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise UnusableContentError
        return content

    def _state(self) -> object:
        """A value that changes when the file is replaced; None if no file can be seen."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _set_aside(self, why: str, word: str) -> None:
        aside = self._free_name(word)
        try:
            os.lstat(self.path)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):  # else another window has just set it aside
                self._keep_as_it_is(
                    tr(
                        "{parent} cannot be used ({reason}), so nothing is remembered; check its permissions.",
                        parent=self.path.parent,
                        reason=_why(error),
                    )
                )
            return
        try:
            self.path.rename(aside)
        except OSError as error:
            self._keep_as_it_is(
                tr(
                    "{path} cannot be used ({why}), nor be renamed ({reason}); move it to save changes.",
                    path=self.path,
                    why=why,
                    reason=_why(error),
                )
            )
        else:
            self._tell_once(
                tr(
                    "{path} cannot be used ({why}); it was renamed {name}, and digitpad starts afresh.",
                    path=self.path,
                    why=why,
                    name=aside.name,
                )
            )

    def _free_name(self, word: str) -> Path:
        number = 1
        while os.path.lexists(aside := self.path.with_name(f"{self.path.stem}.{word}-{number}{self.path.suffix}")):
            number += 1
        return aside

    def _keep_as_it_is(self, sentence: str) -> None:
        self._has_to_stay = True
        self._tell_once(sentence)

    def _tell_once(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            self._tell(sentence)


def _write(path: Path, content: bytes) -> None:
    """Replace a file, whole and readable by its owner alone, in a folder that is private too."""
    from digitpad.base.files.private_files import make_private_folder
    from digitpad.base.files.staging import PRIVATE, replace_file

    make_private_folder(path.parent)
    replace_file(path, content, PRIVATE)


def _why(error: OSError) -> str:
    from digitpad.base.reasons import reason  # which few starts need

    return reason(error)
