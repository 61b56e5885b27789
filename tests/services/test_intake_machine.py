"""Intakes against a plain model: whatever lines are added, changed, removed and undone, both agree on every balance."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from fault_workers import often
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import new_warehouse

from aidhub.database.database import Database
from aidhub.database.tables import Article, Balance, JournalEntry, Lot, Place
from aidhub.domain.errors import AidHubError, LaterEntries, NothingChanged
from aidhub.services.articles import find_article
from aidhub.services.checking import check
from aidhub.services.intake_lines import NewLine, add_line, boxes_of, change_line, line_now, remove_line
from aidhub.services.intake_show import show_intake
from aidhub.services.intakes import start_intake
from aidhub.services.ledger import outside
from aidhub.services.undo import undo

ARTICLES = ("woll", "parac", "unskleid")
LINES = st.builds(
    NewLine,
    st.integers(0, 2),
    st.integers(0, 4),
    st.one_of(st.none(), st.integers(1, 60).map(lambda pieces: pieces * 500)),
    st.one_of(st.none(), st.integers(1, 90_000)),
    refused=st.sampled_from(["", "", "", "wet", "dirty"]),
)
PICK = st.integers(0, 100)
DEEDS = st.one_of(
    st.tuples(st.just("add"), LINES),
    st.tuples(st.just("change"), LINES, PICK),
    st.tuples(st.just("remove"), PICK),
    st.tuples(st.just("undo"), PICK),
)


class Model:
    """Lines as they should be, and for each live step which line it was of and what the line said before."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.articles = [find_article(session, name) for name in ARTICLES]
        self.intake = start_intake(session)
        self.lines: dict[int, NewLine | None] = {}
        self.steps: list[tuple[int, int, NewLine | None]] = []

    def done(self, line: int, becomes: NewLine | None) -> None:
        """Keep that the newest entry made a line so."""
        entry = self.session.scalars(select(JournalEntry.id).order_by(JournalEntry.id.desc()).limit(1)).one()
        self.steps.append((entry, line, self.lines.get(line)))
        self.lines[line] = becomes

    def real(self, line: NewLine) -> NewLine:
        return replace(line, article_id=self.articles[line.article_id or 0])

    def pick(self, number: int) -> int | None:
        there = [id_ for id_, line in self.lines.items() if line]
        return there[number % len(there)] if there else None

    def add(self, line: NewLine) -> None:
        line = self.real(line)
        if line.boxes or line.quantity_milli:
            self.done(add_line(self.session, self.intake, line), line)

    def change(self, becomes: NewLine, number: int) -> None:
        id_, becomes = self.pick(number), self.real(becomes)
        if id_ is None or not (becomes.boxes or becomes.quantity_milli):
            return
        try:
            change_line(self.session, id_, becomes)
        except NothingChanged:
            assert self.lines[id_] == becomes
        else:
            self.done(id_, becomes)

    def remove(self, number: int) -> None:
        id_ = self.pick(number)
        if id_ is not None:
            remove_line(self.session, id_)
            self.done(id_, None)

    def undo(self, number: int) -> None:
        """Undo any step: it is refused if a later one changed the same line, and only then.

        Steps on a line that never held goods wrote fields only, which need not be the same: those are not asked of.
        """
        if not self.steps:
            return
        at = number % len(self.steps)
        entry, line, before = self.steps[at]
        if later := [state for _, other, state in self.steps[at + 1 :] if other == line]:
            if all(state is None or state.refused for state in (before, *later, self.lines[line])):
                return
            with pytest.raises(LaterEntries):
                undo(self.session, entry)
            return
        undo(self.session, entry)
        del self.steps[at]
        self.lines[line] = before

    def agrees(self) -> None:
        """Compare what the model says with what lies in the warehouse, and with what the page shows."""
        expected: Counter[int] = Counter()
        boxes = 0
        for line in self.lines.values():
            if line and not line.refused:
                boxes += line.boxes
                expected[line.article_id or 0] += self.amount(line)
        held = self.session.execute(
            select(Lot.article_id, Balance.quantity_milli, Place.kind)
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Place, Place.id == Balance.place_id)
            .where(Balance.quantity_milli > 0)
        ).all()
        found: Counter[int] = Counter()
        for article, quantity, _ in held:
            found[article] += quantity
        assert found == expected
        gone = outside(self.session, "unmade")
        there = select(Place.id).where(Place.kind == "box", Place.top_id != gone)
        assert sum(kind == "box" for *_, kind in held) == len(self.session.scalars(there).all()) == boxes
        shown = show_intake(self.session, self.intake)
        assert shown is not None
        assert {line.id for line in shown.lines} == {id_ for id_, line in self.lines.items() if line}
        assert shown.boxes == boxes
        for id_, line in self.lines.items():
            if line:
                now = line_now(self.session, id_)
                assert replace(now, place_id=None) == replace(line, place_id=None)
                if not line.refused:
                    weights = select(Place.gross_g).where(Place.id.in_(boxes_of(self.session, [id_])))
                    total = sum(grams or 0 for grams in self.session.scalars(weights))
                    assert total == (line.gross_g or 0) * bool(line.boxes)
        assert check(self.session) == ()

    def amount(self, line: NewLine) -> int:
        """Say, in the plainest words, how much there should be of a line."""
        if line.quantity_milli is not None:
            return max(line.quantity_milli, line.boxes)
        article = self.session.get_one(Article, line.article_id)
        if line.gross_g and article.net_g and not article.to_sort:  # what is to be sorted is one piece a box
            return max(round(line.gross_g / article.net_g), line.boxes, 1) * 1000
        return max(line.boxes, 1) * 1000


def run(database: Database, runs: int) -> None:
    warehouse = new_warehouse(database)
    with database._store.writer.connect() as connection:

        @settings(
            max_examples=runs,
            deadline=None,
            derandomize=bool(often(1, 0)),
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink) if often(0, 1) else (Phase.generate,),
        )
        @given(st.lists(DEEDS, min_size=4, max_size=9))
        def agree(deeds: list[tuple[Any, ...]]) -> None:
            transaction = connection.begin()
            try:
                session = Session(connection, join_transaction_mode="create_savepoint")
                session.info["by"] = warehouse.person
                model = Model(session)
                for name, *args in deeds:
                    getattr(model, name)(*args)
                    model.agrees()
            finally:
                transaction.rollback()

        agree()


def test_intakes_and_model_agree_whatever_is_done(sqlite_database: Database) -> None:
    run(sqlite_database, often(25, 1000))


@pytest.mark.postgres
def test_intakes_and_model_agree_on_a_server_too(postgres_database: Database) -> None:
    run(postgres_database, often(6, 100))


def test_the_model_sees_a_box_that_is_not_there(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A control: what this test must see, or it proves nothing."""
    from aidhub.services import intake_lines  # noqa: PLC0415

    def careless(parts: int, each: list[int]) -> list[int]:
        return [parts // sum(each)] * len(each)

    monkeypatch.setattr(intake_lines, "shares", careless)
    with pytest.raises((AssertionError, AidHubError, ValueError)):
        run(sqlite_database, 20)
