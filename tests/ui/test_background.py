"""Slow work runs beside the window, says how far it is, and can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aidhub.domain.errors import AidHubError, NotFound
from aidhub.ui.background import Background, Job
from aidhub.ui.statusbar import StatusBar


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background(qapp)
    yield made
    made.close()
    made.deleteLater()


def count_to(job: Job, last: int) -> int:
    for number in range(last):
        job.progress(number, last)
        time.sleep(0.01)
    return last


def test_the_result_comes_on_the_thread_of_the_window(background: Background, qtbot: QtBot) -> None:
    results: list[object] = []
    background.run("Counting", lambda job: count_to(job, 3), lambda n: results.append((n, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(3, background.thread())]
    assert not background.is_busy()


def test_quick_work_is_never_shown(background: Background, qtbot: QtBot) -> None:
    shown: list[int] = []
    background.changed.connect(lambda: shown.append(len(background.jobs())))
    background.run("Counting", lambda job: count_to(job, 3))
    qtbot.waitUntil(lambda: not background.is_busy())
    assert set(shown) == {0}


def test_slow_work_is_shown_with_its_progress_and_can_be_stopped(background: Background, qtbot: QtBot) -> None:
    bar = StatusBar(background)
    qtbot.addWidget(bar)
    bar.show()
    stopped: list[bool] = []
    background.run("Making labels", lambda job: count_to(job, 1000), stopped=lambda: stopped.append(True))
    qtbot.waitUntil(bar.job.isVisible)
    assert bar.job._text.words.startswith("Making labels ")
    assert bar.job._text.words.endswith(" of 1,000")
    bar.job.stop.click()
    qtbot.waitUntil(lambda: bool(stopped))
    assert not bar.job.isVisible()


def test_work_without_numbers_is_shown_by_its_name(background: Background, qtbot: QtBot) -> None:
    bar, go = StatusBar(background), threading.Event()
    qtbot.addWidget(bar)
    bar.show()
    background.run("Reading", lambda _: go.wait(5))
    qtbot.waitUntil(bar.job.isVisible)
    assert bar.job._text.words == "Reading …"
    go.set()
    qtbot.waitUntil(lambda: not bar.job.isVisible())


def test_a_refusal_goes_to_the_one_who_asked_or_to_the_window(background: Background, qtbot: QtBot) -> None:
    def refuse(job: Job) -> None:
        raise NotFound(kind="paper", name="7")

    taken: list[AidHubError] = []
    with qtbot.waitSignal(background.refused):
        background.run("Looking", refuse)
    background.run("Looking", refuse, refused=taken.append)
    qtbot.waitUntil(lambda: bool(taken))


def test_a_fault_of_the_work_is_handed_on(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.failed) as failed:
        background.run("Dividing", lambda _: 1 // 0)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_closing_stops_what_runs_and_drops_what_waits(background: Background, qtbot: QtBot) -> None:
    ended: list[str] = []
    for name in ("a", "b", "c", "d"):
        background.run(name, lambda job: count_to(job, 1000), stopped=lambda name=name: ended.append(name))
    qtbot.wait(30)
    background.close()
    qtbot.waitUntil(lambda: not background.is_busy())
    assert sorted(ended) == ["a", "b", "c", "d"]


def test_after_closing_nothing_is_started_any_more(background: Background) -> None:
    done: list[int] = []
    background.close()
    job = background.run("late", lambda _: done.append(1))
    assert job.is_stopped
    assert not background.is_busy()
    assert done == []


def test_an_answer_for_a_widget_that_is_gone_is_dropped(background: Background, qtbot: QtBot) -> None:
    class Waiting(QWidget):
        def take(self, greeting: str, number: int) -> None:
            self.setObjectName(f"{greeting} {number}")

    waiting, go = Waiting(), threading.Event()
    background.run("slow", lambda _: int(go.wait(5)), then=partial(waiting.take, "one"))
    delete(waiting)
    go.set()
    with qtbot.assertNotEmitted(background.failed):
        qtbot.waitUntil(lambda: not background.is_busy())
