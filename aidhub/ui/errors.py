"""Faults of the program: whatever nobody caught is logged once and shown once, and the program goes on.

Install before the application is made. The hooks only append to the log and ring; the dialog is made by the window's
thread when it comes to it. A hook never raises.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate, translate_plural
from aidhub.log import LOGGER, fault_text, program_facts
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.text import name_it
from aidhub.ui.theme import px

SAME_AGAIN_AFTER = 5.0  # seconds in which the same fault is reported once
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Reporter(QObject):
    """Takes every fault nobody caught.

    Signals:
        reported: the text of a report, on the window's thread, at most once in 5 s for the same fault.
        refused: an `AidHubError` nobody took; a person can put it right, so it is shown as a sentence.
    """

    reported = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: dict[tuple[str, str, int], float] = {}
        self._crash_file: TextIO | None = None
        self._before: list[Callable[[], object]] = []

    def install(self, folder: Path) -> None:
        """Put the hooks in place; crashes of the interpreter itself are written to ``crash.txt`` in the folder."""
        self._crash_file = (folder / "crash.txt").open("a", encoding="utf-8")
        faulthandler.enable(self._crash_file)
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda found: self.report(found.exc_value, found.exc_traceback)
        sys.unraisablehook = lambda found: self.report(found.exc_value, found.exc_traceback)
        qt_before = qInstallMessageHandler(self._qt_message)
        self._before = [lambda: _put_back(*hooks), lambda: qInstallMessageHandler(qt_before)]

    def uninstall(self) -> None:
        """Put back what was in place before."""
        for put_back in self._before:
            put_back()
        self._before = []
        if self._crash_file:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None

    def report(self, fault: BaseException | None, trace: TracebackType | None = None) -> None:
        """Log a fault and ring for the dialog. Callable from any thread; never raises."""
        try:
            self._report(fault, trace or (fault.__traceback__ if fault else None))
        except Exception:  # noqa: BLE001 - a hook that raises hides the fault it should report
            _say_on_stderr(traceback.format_exc())

    def _report(self, fault: BaseException | None, trace: TracebackType | None) -> None:
        if fault is None:
            return
        if isinstance(fault, AidHubError):
            self.refused.emit(fault)
            return
        if self._is_same_again(fault, trace):
            return
        text = fault_text(type(fault), fault, trace)
        LOGGER.error("fault\n%s", text)
        self.reported.emit(f"{program_facts()}\n{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n\n{text}")

    def _is_same_again(self, fault: BaseException, trace: TracebackType | None) -> bool:
        frames = traceback.extract_tb(trace)
        place = (frames[-1].filename, frames[-1].lineno or 0) if frames else ("", 0)
        key = (type(fault).__name__, *place)
        before, self._last[key] = self._last.get(key), monotonic()
        return before is not None and self._last[key] - before < SAME_AGAIN_AFTER

    def _uncaught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        else:
            self.report(fault, trace)

    def _qt_message(self, level: QtMsgType, context: QMessageLogContext, message: str) -> None:
        try:
            LOGGER.log(_LEVELS[level], "qt %s %s", context.category or "", message)
        except Exception:  # noqa: BLE001 - as above
            _say_on_stderr(message)


def _put_back(excepthook: Any, thread_hook: Any, unraisable_hook: Any) -> None:
    sys.excepthook, threading.excepthook, sys.unraisablehook = excepthook, thread_hook, unraisable_hook


def _say_on_stderr(text: str) -> None:
    if sys.__stderr__ is not None:
        sys.__stderr__.write(text)


class FaultWindow(QObject):
    """Shows reports, one dialog at a time; what comes meanwhile is counted in it."""

    def __init__(self, reporter: Reporter, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: FaultDialog | None = None

        reporter.reported.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def show_report(self, text: str) -> None:
        """Open the dialog, or count one more in the one that is open."""
        if self.dialog is not None:
            self.dialog.count_more()
            return
        self.dialog = FaultDialog(self._window, text)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None


class FaultDialog(Dialog):
    """Says that something went wrong, what is safe, and holds the report to copy."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(
            parent,
            lambda: translate("Fault", "Something went wrong"),
            lambda: translate(
                "Fault",
                "This is a fault of AidHub, not yours. What was saved is safe; the last step may not have been done. "
                "You can go on. Please send the report below to those who look after AidHub.",
            ),
        )
        self._more = 0
        self.report = QPlainTextEdit(report, readOnly=True)
        self.more = PlainLabel("", "helper", "muted")
        self.copy = Button(lambda: translate("Fault", "Copy the report"), self._copy, icon="copy")
        name_it(self.report, lambda: translate("Fault", "Report"))
        self.report.setMinimumSize(px(240), px(160))
        self.resize(px(640), px(480))
        self.more.hide()
        self.body.addWidget(self.report)
        self.body.addWidget(self.more)
        self.body.addWidget(self.copy)

    def count_more(self) -> None:
        """Say that one more report came meanwhile; it is in the log."""
        self._more += 1
        self.more.say(
            lambda: translate_plural(
                "Fault",
                "{count} more fault meanwhile; the log has it.",
                "{count} more faults meanwhile; the log has them.",
                self._more,
            )
        )
        self.more.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
