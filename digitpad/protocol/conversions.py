"""What a conversion is asked for and what comes of it. No Keras here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad_training.formats.importing.conventions import Convention


@dataclass(frozen=True)
class ExportOrder:
    """Write the model package in the folder ``package`` to ``out``, in the format of this id."""

    format: str
    package: Path
    out: Path

    name = "export"
    time_limit_s = 900.0

    @property
    def beginning(self) -> str:
        """A sentence to say while it is carried out."""
        return f"Exporting to {self.out.name}, and checking it…"


@dataclass(frozen=True)
class Check:
    """How an export answered ``digits`` digits in its own ``runtime``, against the Keras model.

    ``difference`` is the largest of any probability, ``agreement`` the share of the same answers.
    """

    runtime: str
    digits: int
    difference: float
    agreement: float

    def in_words(self) -> str:
        """The figures, as a person reads them."""
        return (
            f"{self.digits:,} digits in {self.runtime}: largest difference of a probability {self.difference:.1e}, "
            f"the same digit on {100 * self.agreement:.2f} %"
        )


@dataclass(frozen=True)
class Exported:
    """The export lies at ``out``, and was right by ``check``."""

    out: Path
    check: Check

    def in_words(self) -> str:
        """What to say of it."""
        return f"{self.out.name} is written. {self.check.in_words()}."


@dataclass(frozen=True)
class Refused:
    """Nothing came of it; ``sentence`` says why, and ``trace`` is for the log if nobody foresaw it."""

    sentence: str
    trace: str = ""

    def in_words(self) -> str:
        """What to say of it."""
        return self.sentence


@dataclass(frozen=True)
class ImportOrder:
    """Make a model package of ``file`` in the folder ``models``, named ``called`` or else as the file is."""

    file: Path
    models: Path
    called: str = ""

    name = "import"
    time_limit_s = 240.0

    @property
    def beginning(self) -> str:
        """A sentence to say while it is carried out."""
        return f"Importing {self.file.name}, and trying it on known digits…"


@dataclass(frozen=True)
class Imported:
    """The package lies in ``folder``, and reads by ``convention``; ``assumed`` is what the file did not say, and
    what was left out of it, or ""."""

    folder: Path
    convention: Convention
    assumed: str = ""

    def in_words(self) -> str:
        """What to say of it."""
        how = ", ".join(filter(None, (self.assumed, self.convention.in_words())))
        return f"{self.folder.name} is imported: {how}."


Order = ExportOrder | ImportOrder
Outcome = Exported | Imported | Refused
