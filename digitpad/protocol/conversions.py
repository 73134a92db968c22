"""What a conversion is asked for, and its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from digitpad.base.language import listed, percent, tr

Outputs = Literal["probabilities", "sigmoids", "logits"]
Fit = Literal["", "padded", "enlarged"]
_OUTPUTS = {"probabilities": tr("probabilities"), "sigmoids": tr("sigmoids"), "logits": tr("logits")}


@dataclass(frozen=True)
class ExportOrder:
    """Write the model package in the folder ``package`` to ``out``, in the format of this id.

    If it ``replaces``, an earlier export at that place gives way to it.
    """

    format: str
    package: Path
    out: Path
    replaces: bool = False

    name = "export"
    time_limit_s = 900.0

    @property
    def beginning(self) -> str:
        """A sentence to say while it is carried out."""
        return tr("Exporting to {name}, and checking it…", name=self.out.name)


@dataclass(frozen=True)
class Check:
    """How an export read ``digits`` digits in its own ``runtime``, compared with the Keras model.

    ``difference`` is the largest of any probability, ``agreement`` the share of the same answers.
    """

    runtime: str
    digits: int
    difference: float
    agreement: float

    def in_words(self) -> str:
        """The figures in words."""
        return tr(
            "{n} digits in {runtime}: largest difference of a probability {difference}, the same digit on {share}",
            "",
            self.digits,
            runtime=self.runtime,
            difference=f"{self.difference:.1e}",
            share=percent(self.agreement, 2),
        )


@dataclass(frozen=True)
class Exported:
    """The export lies at ``out``, and was right by ``check``."""

    out: Path
    check: Check

    def in_words(self) -> str:
        """What to say of it."""
        return tr("{name} is written. {check}.", name=self.out.name, check=self.check.in_words())


@dataclass(frozen=True)
class Refused:
    """Nothing came of it; ``sentence`` says why, and ``trace`` is for the log if the error was unexpected."""

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
        return tr("Importing {name}, and trying it on known digits…", name=self.file.name)


@dataclass(frozen=True)
class Convention:
    """``values`` is the range, ``ink`` "bright" or "dark"; a digit image becomes ``scale`` * image + ``offset``.

    Before that its rows become its columns where it is ``transposed``, and it comes to ``side`` pixels a side by
    paper around it or by enlarging it. In this way the network reads the share ``accuracy`` of the known digits, with
    the cross entropy ``loss``.
    """

    values: str
    ink: Literal["bright", "dark"]
    scale: float
    offset: float
    outputs: Outputs
    accuracy: float
    loss: float
    transposed: bool = False
    fit: Fit = ""
    side: int = 28

    def in_words(self) -> str:
        """What was chosen, and how well it does."""
        parts = (
            tr("values {range}", range=self.values),
            tr("bright ink") if self.ink == "bright" else tr("dark ink"),
            tr("images transposed") if self.transposed else "",
            tr("images padded to {side}x{side}", side=self.side) if self.fit == "padded" else "",
            tr("images enlarged to {side}x{side}", side=self.side) if self.fit == "enlarged" else "",
            tr("outputs: {outputs}", outputs=_OUTPUTS[self.outputs]),
        )
        return tr(
            "{how}; {share} of digits made to try it on read right",
            how=listed([part for part in parts if part]),
            share=percent(self.accuracy, 1),
        )


@dataclass(frozen=True)
class Imported:
    """The package lies in ``folder``, and reads by ``convention``; ``assumed`` is what the file did not say, and
    what was left out of it, or ""."""

    folder: Path
    convention: Convention
    assumed: str = ""

    def in_words(self) -> str:
        """What to say of it."""
        parts = [self.assumed, self.convention.in_words()] if self.assumed else [self.convention.in_words()]
        how = listed(parts)
        return tr("{name} is imported: {how}.", name=self.folder.name, how=how)


Order = ExportOrder | ImportOrder
Outcome = Exported | Imported | Refused
