"""A fault nobody caught is logged once, shown once, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aidhub.domain.errors import NotFound
from aidhub.log import start_log, stop_log
from aidhub.ui import errors, start
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.errors import FaultWindow, Reporter

pytestmark = pytest.mark.no_qt_log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    yield start_log(tmp_path)
    stop_log()


@pytest.fixture
def reporter(log_file: Path, qapp: QApplication) -> Iterator[Reporter]:
    before = sys.excepthook
    made = Reporter()
    made.install(log_file.parent)
    yield made
    made.uninstall()
    assert sys.excepthook is before


def collected(reporter: Reporter) -> list[str]:
    reports: list[str] = []
    reporter.reported.connect(reports.append)
    return reports


def divide() -> None:
    1 // 0  # noqa: B018 - the fault that is wanted


def test_a_fault_in_a_slot_is_reported_and_the_loop_goes_on(reporter: Reporter, qtbot: QtBot, log_file: Path) -> None:
    reports, later = collected(reporter), []
    QTimer.singleShot(0, divide)
    QTimer.singleShot(20, lambda: later.append(1))
    qtbot.waitUntil(lambda: bool(reports and later))
    assert reports[0].startswith("AidHub ")
    assert "ZeroDivisionError" in reports[0]
    assert "ZeroDivisionError" in log_file.read_text(encoding="utf-8")


def test_a_fault_in_a_virtual_function_is_reported(reporter: Reporter, qtbot: QtBot) -> None:
    class Broken(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
            divide()

    reports = collected(reporter)
    widget = Broken()
    qtbot.addWidget(widget)
    QTimer.singleShot(0, widget.show)
    qtbot.waitUntil(lambda: bool(reports))


def test_a_fault_in_a_thread_is_reported(reporter: Reporter, qtbot: QtBot) -> None:
    reports = collected(reporter)
    thread = threading.Thread(target=divide)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(reports))
    assert "ZeroDivisionError" in reports[0]


def test_the_same_fault_is_reported_once_in_five_seconds(
    reporter: Reporter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports, clock = collected(reporter), [100.0]
    monkeypatch.setattr(errors, "monotonic", lambda: clock[0])
    for _ in range(20):
        QTimer.singleShot(0, divide)
    qtbot.wait(50)
    assert len(reports) == 1
    clock[0] += 5.1
    QTimer.singleShot(0, divide)
    qtbot.waitUntil(lambda: len(reports) == 2)


def test_a_refusal_nobody_took_is_shown_as_a_sentence_not_as_a_fault(reporter: Reporter, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise NotFound(kind="box", name="4231")

    reports = collected(reporter)
    with qtbot.waitSignal(reporter.refused) as refused:
        QTimer.singleShot(0, refuse)
    assert isinstance(refused.args[0], NotFound)
    assert reports == []


def test_the_hook_itself_never_raises(
    reporter: Reporter,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError("the log is broken too")

    monkeypatch.setattr(errors, "fault_text", broken)
    try:
        divide()
    except ZeroDivisionError as fault:
        reporter.report(fault)
    reporter.report(None)


def test_messages_of_qt_reach_the_log(reporter: Reporter, log_file: Path) -> None:
    qWarning("something odd")
    assert "something odd" in log_file.read_text(encoding="utf-8")


def test_a_crash_of_the_interpreter_has_a_file_to_write_to(reporter: Reporter, log_file: Path) -> None:
    assert (log_file.parent / "crash.txt").exists()


def test_one_dialog_is_open_at_a_time_and_counts_the_others(qtbot: QtBot, qapp: QApplication) -> None:
    reporter, window = Reporter(), QWidget()
    qtbot.addWidget(window)
    window.show()
    shower = FaultWindow(reporter, window)
    for number in range(3):
        reporter.reported.emit(f"report {number} <b>not bold</b>")
    qtbot.waitUntil(lambda: shower.dialog is not None and shower.dialog.more.words.startswith("2"))
    dialog = shower.dialog
    assert dialog is not None
    assert dialog.more.words == "2 more faults meanwhile; the log has them."
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "report 0 <b>not bold</b>"
    dialog.reject()
    qtbot.waitUntil(lambda: shower.dialog is None)
    reporter.reported.emit("another")
    qtbot.waitUntil(lambda: shower.dialog is not None)


def test_the_report_names_no_fault_of_the_person(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = errors.FaultDialog(window, "report")
    words = " ".join(label.words for label in dialog.findChildren(PlainLabel))
    assert "not yours" in words
    assert "You can go on" in words


def test_a_log_that_cannot_be_written_does_not_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "home").write_text("a file where a folder should be", encoding="utf-8")
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "home"))
    logging.getLogger("aidhub").propagate = True
    start._start_reports(Reporter())
    assert "the log cannot be written" in caplog.text
