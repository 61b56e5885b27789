"""The desk asks and orders beside the window, and brings each answer back in its turn."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.database.errors import NotKnownYet, ServerUnreachable
from aidhub.database.tables import Person
from aidhub.domain.errors import AidHubError, NoAnswer, NotFound
from aidhub.services.persons import sign_on
from aidhub.settings import Settings
from aidhub.ui.background import Background
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Person.name).order_by(Person.id)))


def refuse(session: Session) -> None:
    raise NotFound(kind="box", name="4231")


def fail(session: Session) -> None:
    raise ZeroDivisionError


def test_an_answer_comes_on_the_thread_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    threads: list[QThread] = []
    asked: list[str] = []
    desk.ask(
        lambda _: asked.append(threading.current_thread().name),
        then=lambda _: threads.append(QThread.currentThread()),
    )
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [desk.thread()]
    assert asked[0].startswith("desk")


def test_a_deed_is_told_to_all_pages_and_names_who_did_it(desk: Desk, qtbot: QtBot, stocked: Warehouse) -> None:
    told: list[object] = []
    desk.person_id = stocked.person
    with qtbot.waitSignal(desk.changed) as change:
        desk.do(lambda session: session.info["by"], then=told.append)
    assert told == change.args == [stocked.person]


def test_a_newer_question_takes_the_place_of_one_that_still_waits(desk: Desk, qtbot: QtBot) -> None:
    go = threading.Event()
    ran: list[int] = []
    answers: list[int] = []

    def question(session: Session, number: int) -> int:
        ran.append(number)
        return number

    desk.ask(lambda _: go.wait(5), then=lambda _: None)
    for number in range(5):
        desk.ask(question, number, then=answers.append, key="search")
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ran == [4]


def test_an_older_answer_never_overwrites_a_newer_one(desk: Desk, qtbot: QtBot) -> None:
    running, go = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow(session: Session) -> str:
        running.set()
        go.wait(5)
        return "old"

    desk.ask(slow, then=answers.append, key="search")
    running.wait(5)
    desk.ask(lambda _: "new", then=answers.append, key="search")
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert answers == ["new"]


def test_questions_of_different_keys_do_not_mind_each_other(desk: Desk, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(5):
        desk.ask(lambda _, n=number: n, then=answers.append, key=number)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert answers == [0, 1, 2, 3, 4]


def test_a_refusal_goes_to_the_one_who_asked_or_to_the_window(desk: Desk, qtbot: QtBot) -> None:
    taken: list[AidHubError] = []
    with qtbot.waitSignal(desk.refused) as refused:
        desk.do(refuse)
    desk.do(refuse, refused=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert isinstance(refused.args[0], NotFound)
    assert isinstance(taken[0], NotFound)


def test_a_refused_deed_changes_nothing_and_is_not_told(desk: Desk, qtbot: QtBot) -> None:
    changes: list[object] = []
    answers: list[list[str]] = []
    desk.changed.connect(changes.append)

    def half(session: Session) -> None:
        session.add(Person(name="Half", role="helper"))
        session.flush()
        raise NotFound(kind="box", name="1")

    with qtbot.waitSignal(desk.refused):
        desk.do(half)
    desk.ask(names, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert "Half" not in answers[0]
    assert changes == []


def test_a_fault_of_the_program_is_handed_on_and_the_desk_works_on(desk: Desk, qtbot: QtBot) -> None:
    answers: list[list[str]] = []
    with qtbot.waitSignal(desk.failed) as failed:
        desk.ask(fail, then=answers.append)
    desk.ask(names, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_one_who_fails_on_the_answer_does_not_keep_the_change_from_others(desk: Desk, qtbot: QtBot) -> None:
    def stumble(_: object) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults, qtbot.waitSignal(desk.changed):
        desk.do(sign_on, "Taras", then=stumble)
    assert [fault[0] for fault in faults] == [ZeroDivisionError]


def test_the_same_command_twice_is_done_once(desk: Desk, qtbot: QtBot) -> None:
    results: list[int] = []
    for _ in range(2):
        desk.do(sign_on, "Iryna", command_id="a form's own id", then=results.append)
    answers: list[list[str]] = []
    desk.ask(names, then=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert results[0] == results[1]
    assert answers[0].count("Iryna") == 1


def test_a_late_question_is_given_up_and_those_behind_it_go_on(desk: Desk, qtbot: QtBot) -> None:
    go = threading.Event()
    late: list[AidHubError] = []
    answers: list[object] = []
    desk.ask(lambda _: go.wait(10), then=answers.append, refused=late.append, seconds=0.1)
    desk.ask(names, then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=3000)
    go.set()
    qtbot.wait(50)
    assert isinstance(late[0], NoAnswer)
    assert len(answers) == 1


def test_a_late_deed_is_not_known_yet_and_its_end_is_told(desk: Desk, qtbot: QtBot) -> None:
    go = threading.Event()
    late: list[AidHubError] = []
    results: list[int] = []

    def slow(session: Session) -> int:
        go.wait(10)
        return sign_on(session, "Danylo")

    desk.do(slow, then=results.append, refused=late.append, seconds=0.1, command_id="slow one")
    qtbot.waitUntil(lambda: bool(late), timeout=3000)
    assert isinstance(late[0], NotKnownYet)
    assert desk.is_saving
    with qtbot.waitSignal(desk.settled) as settled:
        go.set()
    qtbot.waitUntil(lambda: bool(results))
    assert settled.args == ["slow one", True]
    assert not desk.is_saving


def test_a_deed_in_doubt_is_asked_for_by_its_id(
    desk: Desk, qtbot: QtBot, stocked: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidhub.ui.desk.DOUBT_EVERY", 20)
    stocked.database.write(sign_on, "Petro", command_id="in doubt")

    def break_off(session: Session) -> None:
        raise NotKnownYet(command="in doubt")

    with qtbot.waitSignal(desk.settled) as settled:
        desk.do(break_off, refused=lambda _: None, command_id="in doubt")
        desk._find_out_later("in doubt")
    assert settled.args == ["in doubt", True]


def test_a_change_of_another_program_is_noticed(desk: Desk, qtbot: QtBot, stocked: Warehouse) -> None:
    file = stocked.database.file
    assert file is not None
    with Database.open(file, exclusive=False) as other, qtbot.waitSignal(desk.changed, timeout=5000) as change:
        other.write(sign_on, "Oksana")
    assert change.args == [None]


def test_an_own_change_is_told_once(desk: Desk, qtbot: QtBot) -> None:
    changes: list[object] = []
    desk.changed.connect(changes.append)
    desk.do(sign_on, "Oksana")
    qtbot.wait(2500)
    assert len(changes) == 1


def test_what_is_asked_before_a_database_is_open_is_answered_then(
    qapp: QApplication, qtbot: QtBot, stocked: Warehouse
) -> None:
    answers: list[object] = []
    desk = Desk(qapp, Settings(), Background(qapp))
    desk.ask(names, then=answers.append)
    desk.ask(lambda _: "older", then=answers.append, key="k")
    desk.ask(lambda _: "newer", then=answers.append, key="k")
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: stocked.database)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1] == "newer"
    assert desk.close()


def test_a_warehouse_that_cannot_be_opened_is_refused_and_another_can_be(
    qapp: QApplication, qtbot: QtBot, stocked: Warehouse, tmp_path: Path
) -> None:
    refused: list[AidHubError] = []
    desk = Desk(qapp, Settings(), Background(qapp))
    desk.open(lambda: Database.open(tmp_path / "nothing.aidhub"), refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert not desk.is_open
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: stocked.database)
    assert desk.close()


def test_the_answer_for_a_widget_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    label = PlainLabel("waiting")
    desk.ask(lambda _: time.sleep(0.1) or "answer", then=label.say)
    label.deleteLater()
    with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: not busy):
        pass
    qtbot.wait(50)


def test_closing_waits_for_what_is_on_its_way(qapp: QApplication, qtbot: QtBot, stocked: Warehouse) -> None:
    desk = Desk(qapp, Settings(), Background(qapp))
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: stocked.database)
    done: list[int] = []

    def slow(session: Session) -> None:
        time.sleep(0.2)
        done.append(1)

    desk.do(slow)
    assert desk.close()
    assert done == [1]


def test_a_database_that_does_not_answer_is_told_once_and_so_is_its_return(
    desk: Desk, qtbot: QtBot, stocked: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    desk.unreachable.connect(told.append)

    def silence() -> str:
        raise ServerUnreachable(server="hub", reason="no route")

    with monkeypatch.context() as away:
        away.setattr(stocked.database, "mark", silence)
        qtbot.wait(2500)
    assert [type(error) for error in told] == [ServerUnreachable]
    with qtbot.waitSignal(desk.changed, timeout=3000) as change:
        pass
    assert told[1:] == [None]
    assert change.args == [None]
