"""What an earlier window has left among a person's files."""

from digitpad.base import paths
from digitpad.base.files.private_files import keep_private
from digitpad.base.files.staging import remove_left_behind
from digitpad.runs.claim import forget_left_behind


def tidy_up() -> None:
    """Remove files that killed processes left half-written, and make the rest readable by the person alone."""
    home, hands = paths.user_data_dir(), paths.user_data_dir() / "samples"
    for name in ("history.json", "settings.json", "tried-models.txt"):
        remove_left_behind(home, name)
    of_each_hand = hands.glob("*") if paths.is_folder(hands) else ()  # which raises if it may not be looked at
    for folder in (paths.downloads_dir(), hands, *of_each_hand):
        remove_left_behind(folder)
    forget_left_behind(paths.models_dir())
    keep_private(home)
