"""From the command line to a window on the screen."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from digitpad import __version__
from digitpad.ui.languages.known import wanted_by_system
from digitpad.ui.languages.speaking import speak
from digitpad.ui.main_window import MainWindow

_NO_DISPLAY = (
    "No window can be opened here, since there is no display; "
    "start digitpad from a desktop session, or use 'digitpad predict FILE', which needs none."
)


class Application(QApplication):
    """The application, which is told of files in the way that macOS does it: by an event for each."""

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def create_app(argv: Sequence[str], package_dir: Path | None = None) -> tuple[QApplication, MainWindow]:
    """Build what `run` shows, without showing it or entering the event loop.

    ``argv`` begins with the program's name. ``package_dir`` is the model package to use; without it,
    the one chosen in the program is. An application that already exists is used.
    """
    # NumPy computes small maps beside the window: a second thread gains little there, and where a training keeps all
    # cores busy, each waits for the other. It is read when NumPy is first imported, which is later.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Application(list(argv) or ["digitpad"])
    # Every point of a stroke counts, so Qt must not merge the events of a fast pointer. The X11 platform
    # turns this on when the application is made, so it is turned off afterwards.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, False)
    app.setApplicationName("digitpad")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("digitpad")
    speak(wanted_by_system())
    return app, MainWindow(package_dir)


def run(argv: Sequence[str], package_dir: Path | None = None, images: Sequence[Path] = ()) -> int:
    """Show the window, with the digits in these image files, until it is closed; returns the exit status."""
    log_qt_messages()
    app, window = create_app(argv, package_dir)
    sys.excepthook = _door_for_errors(window)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's event loop never comes back to Python's own handler
    window.painted_first.connect(lambda: _keep_from_now_on(window))
    window.loaded_first.connect(_collect_garbage)
    if isinstance(app, Application):
        app.file_opened.connect(lambda file: window.images.open_all([file]))
    if images:
        window.painted_first.connect(lambda: window.images.open_all(images))
    _lay_out(window)
    window.show()
    return app.exec()


def _lay_out(window: MainWindow) -> None:
    """Do it before the window is shown: it is made with its least size then, and not told of it afterwards."""
    layout = window.layout()
    if layout is not None:
        layout.activate()


def _keep_from_now_on(window: MainWindow) -> None:
    from digitpad.ui.termination import Termination

    Termination(window.keep, window.finish, window).begin()


def _collect_garbage() -> None:
    gc.freeze()  # what a start makes stays to the end, so looking through it would only hold up the first strokes
    gc.enable()


def log_qt_messages() -> None:
    """Send Qt's messages to the log."""
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    import logging

    from digitpad.base.log import logger

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logger().log(levels[kind], "Qt: %s", message)
    if kind == QtMsgType.QtFatalMsg:  # Qt would now abort, and leave only a core dump
        if sys.stderr is not None:
            print(f"digitpad: {_why_no_window()}", file=sys.stderr, flush=True)
        os._exit(1)


def _why_no_window() -> str:
    from PySide6.QtCore import QLibraryInfo

    from digitpad.base.system_libraries import missing_for_window

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return (sys.platform == "linux" and missing_for_window(plugins)) or _NO_DISPLAY


def _door_for_errors(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def show(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        from digitpad.base.log import log_unexpected

        window.show_message(log_unexpected(error))

    return show
