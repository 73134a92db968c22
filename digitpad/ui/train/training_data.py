"""The data sets of the Train page: which are here and how large, to be downloaded or chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from digitpad.base.errors import DigitpadError
from digitpad.base.language import number, tr
from digitpad.data.named import data_files, found_or_none
from digitpad.data.sources import MNIST, PEN, SOURCES, SWISS, UJI, Source
from digitpad.protocol.recipe import Recipe
from digitpad.ui.background.downloads import Downloaded, start_download
from digitpad.ui.background.relay import Ended, Relay
from digitpad.ui.kit.plain_text import tool_tip
from digitpad.ui.languages.wording import percent_of_a_bar, word, worded


class TrainingData(QWidget):
    """A line for each data set, with its size or a button that fetches it."""

    said = Signal(object)
    """How a download ended, in one sentence."""

    changed = Signal()
    """Other files were chosen, or are being fetched."""

    def __init__(self, sources: Sequence[Source] = SOURCES) -> None:
        super().__init__()
        self._named: list[Path] = []
        self._fetching: Source | None = None
        self._relay: Relay | None = None
        self._lines = [_Line(source) for source in sources]
        for line in self._lines:
            line.download.clicked.connect(lambda _checked=False, line=line: self._on_download(line))
        self._progress = QProgressBar()
        word(self._progress.setFormat, percent_of_a_bar())
        self._progress.setObjectName("download_progress")
        word(self._progress.setAccessibleName, tr("Download"))
        self._cancel = worded(QPushButton(), tr("Cancel"))
        self._cancel.setObjectName("cancel_download")
        self._cancel.clicked.connect(self._on_cancel)
        self._choose = worded(QPushButton(), tr("Choose data &files…"))
        self._choose.setObjectName("choose_data")
        self._choose.clicked.connect(self._on_choose)
        self._lay_out()
        self._show()

    @property
    def named(self) -> list[Path]:
        """The files that the person chose; none if they are to be looked for in the usual places."""
        return self._named

    def close_download(self) -> None:
        """End a download that is under way, and keep nothing of it."""
        if self._relay is not None:
            self._relay.close()
            self._relay = None

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(self._lines):
            grid.addWidget(line.label, row, 0)
            grid.addWidget(line.download, row, 1)
        grid.addWidget(self._progress, len(self._lines), 0)
        grid.addWidget(self._cancel, len(self._lines), 1)
        down.addLayout(grid)
        down.addWidget(self._choose)

    def _on_download(self, line: _Line) -> None:
        self._fetching = line.source
        self._progress.setRange(0, 0)
        self._relay = start_download(line.source, self)
        self._relay.reported.connect(self._on_reported)
        self.changed.emit()
        self._show()
        self._cancel.setFocus()

    def _on_cancel(self) -> None:
        if self._relay is not None:
            self._relay.cancel()

    def _on_reported(self, report: Downloaded | Ended) -> None:
        if isinstance(report, Ended):
            self._end(report.fault)
        elif report.whole:
            self._progress.setRange(0, report.whole // 1000)  # thousands, since a range has 32 bits
            self._progress.setValue(report.bytes // 1000)

    def _end(self, fault: str) -> None:
        self.close_download()
        what, self._fetching = self._fetching, None
        self.changed.emit()
        self._show()
        if what is not None:
            self.said.emit(fault or tr("{file} was downloaded and is as published.", file=what.file))

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose files of digits, or an image in one of ten folders named 0 to 9"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def _take(self, names: list[str]) -> None:
        self._named = [Path(name) for name in names]
        self.changed.emit()
        self._show()

    def _show(self) -> None:
        for line, path in zip(self._lines, self._found(), strict=True):
            line.show(path, can_download=not self._named, is_idle=self._fetching is None)
        for widget in (self._progress, self._cancel):
            widget.setVisible(self._fetching is not None)

    def _found(self) -> Sequence[Path | None]:
        if not self._named:
            return [found_or_none(line.source) for line in self._lines]
        try:
            files = data_files(self._named, Recipe("any"))
        except DigitpadError as error:
            self.said.emit(str(error))
            return [None for _line in self._lines]
        of_source = {MNIST: files.mnist, PEN: files.pen, SWISS: files.scans, UJI: files.uji}
        return [of_source[line.source] for line in self._lines]


class _Line:
    """What is said of one data set."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setObjectName(f"data_{source.id}")
        self.download = worded(QPushButton(), tr("Download"))
        self.download.setObjectName(f"download_{source.id}")
        word(self.download.setAccessibleName, tr("Download: {data}", data=source.title))

    def show(self, path: Path | None, can_download: bool, is_idle: bool) -> None:
        word(
            self.label.setText,
            tr("{data}: {file}", data=self.source.title, file=_what_is_there(path)),
        )
        self.label.setToolTip(tool_tip(str(path or self.source.url)))
        self.download.setVisible(path is None and can_download)
        self.download.setEnabled(is_idle)


def _what_is_there(path: Path | None) -> str:
    if path is None:
        return tr("not here")
    return (
        tr("the folder {name}", name=path.name)
        if path.is_dir()
        else tr("{name}, {size} MB", name=path.name, size=number(path.stat().st_size / 1e6, 1))
    )
