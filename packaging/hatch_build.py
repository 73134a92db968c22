"""Part of every build by Hatch, and of an installation as editable: the sentences in other languages are released."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

import languages


class ReleaseLanguages(BuildHookInterface[Any]):
    """Makes of the .ts files what the program and the exported page read, which is not kept in the repository."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        languages.release()
        build_data["artifacts"] += ["resources/languages/**/*.qm", "resources/web/words.js"]
