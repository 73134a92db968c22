"""The Train page by itself, with its parts by object name, for tests that press its buttons."""

from parts import Child, found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidgetItem,
    QTabWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.base import paths
from digitpad.ui.runs.curves import Curves
from digitpad.ui.runs.epoch.confusion_view import ConfusionView
from digitpad.ui.runs.epoch.digit_grid import DigitGrid
from digitpad.ui.runs.runs_table import RunsTable
from digitpad.ui.train.session import State
from digitpad.ui.train.train_tab import TrainTab


class Tab:
    """A tab, and its parts by object name."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.in_use = paths.bundled_package_dir()
        self.widget = TrainTab(lambda: self.in_use)
        qtbot.addWidget(self.widget)
        self.widget.resize(900, 600)
        self.widget.show()
        self.widget.close_training()  # a child that loads TensorFlow, for which no test here waits
        self.status = self.part(QLabel, "training_status")
        self.confusion = self.part(ConfusionView, "confusion")
        self.curves = self.part(Curves, "curves")
        self.grid = self.part(DigitGrid, "digit_grid")
        self.runs = self.part(RunsTable, "runs")

    def part(self, kind: type[Child], name: str) -> Child:
        return found(self.widget, kind, name)

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """Of the table of runs."""
        item = self.runs.item(row, column)
        assert item is not None
        return item

    def fill_in(self, layers: str = "32", epochs: int = 3, batch_size: int = 64) -> None:
        self.part(QComboBox, "preset").setCurrentText("custom")
        self.part(QLineEdit, "layers").setText(layers)
        self.part(QSpinBox, "epochs").setValue(epochs)
        self.part(QSpinBox, "batch_size").setValue(batch_size)
        self.part(QComboBox, "device").setCurrentText("CPU")

    def press(self, name: str) -> None:
        QTest.mouseClick(self.part(QPushButton, name), Qt.MouseButton.LeftButton)

    def wait_for(self, *states: State) -> None:
        self.qtbot.waitUntil(lambda: self.widget.session.state in states, timeout=60_000)

    def show_page(self, number: int) -> None:
        self.part(QTabWidget, "training_views").setCurrentIndex(number)
