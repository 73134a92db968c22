"""Where things lie: shipped resources, a person's own data, the cache, the log."""

import os
from pathlib import Path

from digitpad.base.language import is_one_line

_APP = "digitpad"


def resources_dir() -> Path:
    """The folder of shipped resources, both in a checkout and when installed."""
    installed = Path(__file__).parents[1] / "resources"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "resources"


def bundled_package_dir() -> Path:
    """The model package that ships with the program."""
    return resources_dir() / "model"


def licences_dir() -> Path:
    """The licences of what is packaged with the program, a text each; from source there is no such folder."""
    return resources_dir() / "licences"


def user_data_dir() -> Path:
    """The folder for what a person makes; ``DIGITPAD_HOME`` moves it. It may not exist yet."""
    home = os.environ.get("DIGITPAD_HOME")
    if home:
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_dir(_APP, appauthor=False))


def models_dir() -> Path:
    """The folder of a person's own model packages, trained runs among them. It may not exist yet."""
    return user_data_dir() / "models"


def cache_dir() -> Path:
    """The folder for what can be fetched or made again; ``DIGITPAD_HOME`` moves it. It may not exist yet."""
    home = os.environ.get("DIGITPAD_HOME")
    if home:
        return Path(home) / "cache"
    import platformdirs

    return Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def downloads_dir() -> Path:
    """The folder for data files that were downloaded. It may not exist yet."""
    return cache_dir() / "data"


def log_file() -> Path:
    """The log, which holds the traceback of every error that a person sees as one sentence."""
    home = os.environ.get("DIGITPAD_HOME")
    if home:
        return Path(home) / "digitpad.log"
    import platformdirs

    return Path(platformdirs.user_log_dir(_APP, appauthor=False)) / "digitpad.log"


def is_folder(path: Path) -> bool:
    """Whether there is a folder, as far as this person may see; before Python 3.14 `Path.is_dir` may raise instead."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Whether there is a file, as far as this person may see; before Python 3.14 `Path.is_file` may raise instead."""
    return os.path.isfile(path)  # noqa: PTH113


def may_be_there(path: Path) -> bool:
    """Whether there is something, or this person may not see whether; before Python 3.14 `Path.exists` may raise."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def printable(path: Path) -> str:
    """The path on one line, whatever characters it has."""
    text = str(path)
    return text if is_one_line(text) else ascii(text)
