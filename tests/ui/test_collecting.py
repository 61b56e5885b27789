"""Garbage is collected on the thread of the window, never on the one of the desk."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aidhub.ui.collecting import Collecting


class Looped(QWidget):
    """A widget nobody needs that only a collection can find."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        super().__init__()
        self.itself, self.threads = self, threads

    def __del__(self) -> None:
        self.threads.append(threading.current_thread())


def test_a_widget_in_a_loop_is_deleted_on_the_thread_of_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    collecting, threads = Collecting(qapp), []
    collecting._look.setInterval(20)
    assert not gc.isenabled()
    Looped(threads)

    def make_garbage() -> None:
        for _ in range(20_000):
            loop: list[object] = []
            loop.append(loop)

    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    assert threads == []
    qtbot.waitUntil(lambda: threads == [threading.main_thread()])
    collecting.stop()
    assert gc.isenabled()
    collecting.deleteLater()


def test_old_garbage_is_collected_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    collecting = Collecting(qapp)
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    for counts, wanted in (((1, 1, 1), []), ((9999, 0, 0), [0]), ((9999, 99, 0), [1]), ((9999, 99, 99), [2])):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collected.clear()
        collecting.collect()
        assert collected == wanted
    monkeypatch.undo()
    collecting.stop()
    collecting.deleteLater()
