"""The packing table against a plain model: whatever is put, counted, split, closed and undone, both agree."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import pytest
from fault_workers import often
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Balance, Lot, Place
from aidhub.domain.errors import AidHubError
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.boxing import close_box, open_box, put, reopen_box, set_quantity, split_box
from aidhub.services.checking import check
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.sorting import Goods, finish_source
from aidhub.services.undo import undo

PIECES = 12
PICK, COUNT = st.integers(0, 20), st.integers(0, 6)
PUT = st.tuples(
    st.just("put"), PICK, st.sampled_from(("women", "men")), st.sampled_from(("", "L")),
    st.integers(1, 3), st.sampled_from((None, "ordinary", "ordinary", "unsorted")),
)  # fmt: skip
COUNTING = st.tuples(st.just("count"), PICK, PICK, COUNT)
DEED = st.one_of(
    PUT, PUT, PUT, COUNTING, COUNTING,
    st.just(("open",)),
    st.tuples(st.just("split"), PICK, PICK, st.integers(1, 4)),
    st.tuples(st.just("turn"), PICK),
    st.sampled_from((("finish", "ordinary"), ("finish", "unsorted"), ("undo",), ("undo",), ("undo",))),
)  # fmt: skip


class No(Exception):
    """The model refuses."""


@dataclass
class Kind:
    """What a lot is, and whether it used up pieces of the ordinary source."""

    article: str
    size: str
    source: str | None
    uses: bool


@dataclass
class Table:
    """Boxes and what lies in them, in pieces, by lot; lot 0 is what lies in the ordinary source."""

    pieces: int = PIECES
    unsorted: bool = True
    ordinary: bool = True
    boxes: list[dict[int, int]] = field(default_factory=list)
    is_open: list[bool] = field(default_factory=list)
    kinds: dict[int, Kind] = field(default_factory=dict)
    put_at: set[tuple[int, int]] = field(default_factory=set)

    def box(self, at: int) -> dict[int, int]:
        if not self.is_open[at]:
            raise No
        return self.boxes[at]

    def take(self, count: int) -> None:
        if count > self.pieces:
            raise No
        self.pieces -= count

    def put(self, at: int, article: str, size: str, count: int, source: str | None) -> None:
        box = self.box(at)
        if source and not getattr(self, source):
            raise No
        if source == "ordinary":
            self.take(count)
        if source == "ordinary" and (article, size) == ("women", ""):
            lot = 0
        else:
            wanted = Kind(article, size, source, source == "ordinary")
            same = [lot for lot in box if box[lot] and (at, lot) in self.put_at and self.kinds.get(lot) == wanted]
            lot = same[0] if same else max(self.kinds, default=0) + 1
            self.kinds[lot] = wanted
        self.put_at.add((at, lot))
        box[lot] = box.get(lot, 0) + count

    def count(self, at: int, lot: int, wanted: int) -> None:
        box = self.box(at)
        more = wanted - box[lot]
        if not more:
            raise No
        if (at, lot) in self.put_at and self.ordinary and (lot == 0 or self.kinds[lot].uses):
            self.take(more)
        box[lot] = wanted

    def split(self, at: int, lot: int, count: int) -> None:
        if count > self.boxes[at][lot]:
            raise No
        self.boxes[at][lot] -= count
        self.boxes.append({lot: count})
        self.is_open.append(True)

    def turn(self, at: int) -> None:
        if self.is_open[at] and not any(self.boxes[at].values()):
            raise No
        self.is_open[at] = not self.is_open[at]

    def finish(self, source: str) -> None:
        if not getattr(self, source):
            raise No
        made = any(count and lot and self.kinds[lot].uses for box in self.boxes for lot, count in box.items())
        if source == "ordinary" and self.pieces and not made:
            raise No
        if source == "ordinary":
            self.pieces = 0
        setattr(self, source, False)


class Both:
    """The program and the model beside each other."""

    def __init__(self, connection: Connection, warehouse: Warehouse) -> None:
        self.connection, self.person = connection, warehouse.person
        self.shelf = warehouse.shelf("A-01-1")
        self.model, self.past = Table(), [Table()]
        self.ids: list[int] = []
        made = self.do(
            add_articles,
            [
                NewArticle({"en": "Jackets"}, "CLO_ADULT", "H87", "jd", net_g=900),
                NewArticle({"en": "Coats"}, "CLO_ADULT", "H87", "jh", net_g=1100),
                NewArticle({"en": "Mixed"}, "CLO_ADULT", "H87", "jm", to_sort=True),
            ],
        )
        self.articles = dict(zip(("women", "men", "mixed"), made, strict=True))
        self.sources = {}
        for name, article, pieces in (("ordinary", "women", PIECES), ("unsorted", "mixed", 1)):
            box = (BoxOf(pieces * 1000, 6_000),)
            self.do(receive, [Received(self.articles[article], boxes=box)], self.shelf)
            self.sources[name] = self.ask(
                lambda session: session.scalars(select(Place.id).order_by(Place.id.desc())).first()
            )
        self.lots: dict[int, int] = {
            0: self.ask(lambda session: session.scalars(select(Lot.id).order_by(Lot.id)).first())
        }

    def do(self, deed: Callable[..., Any], *args: Any) -> Any:
        with self.session() as session:
            answer = deed(session, *args)
            session.commit()
            return answer

    def ask(self, question: Callable[[Session], Any]) -> Any:
        with self.session() as session:
            return question(session)

    def session(self) -> Session:
        session = Session(self.connection, join_transaction_mode="create_savepoint")
        session.info["by"] = self.person
        return session

    def step(self, deed: tuple[Any, ...]) -> None:
        name, *args = deed
        if name == "undo":
            if len(self.past) > 1:
                self.past.pop()
                self.model = deepcopy(self.past[-1])
                self.do(undo)
            return
        if name in ("put", "turn", "count", "split"):
            if not self.model.boxes:
                return
            args[0] %= len(self.model.boxes)
        if name in ("count", "split"):
            lots = [lot for lot, count in self.model.boxes[args[0]].items() if count]
            if not lots:
                return
            args[1] = lots[args[1] % len(lots)]
        wanted = deepcopy(self.model)
        try:
            if name == "open":
                wanted.boxes.append({})
                wanted.is_open.append(True)
            else:
                getattr(wanted, name)(*args)
        except No:
            with pytest.raises(AidHubError):
                self.act(name, args)
        else:
            self.act(name, args)
            self.model = wanted
            self.past.append(deepcopy(wanted))

    def act(self, name: str, args: list[Any]) -> None:
        if name == "open":
            self.ids.append(self.do(open_box, self.shelf))
        elif name == "put":
            at, article, size, count, source = args
            goods = Goods(self.articles[article], count * 1000, size)
            self.do(put, self.ids[at], goods, self.sources[source] if source else None)
        elif name == "count":
            self.do(set_quantity, self.ids[args[0]], self.lot(args[1]), args[2] * 1000)
        elif name == "split":
            self.ids.append(self.do(split_box, self.ids[args[0]], {self.lot(args[1]): args[2] * 1000}))
        elif name == "turn":
            self.do(close_box if self.model.is_open[args[0]] else reopen_box, self.ids[args[0]])
        else:
            self.do(finish_source, self.sources[args[0]])

    def lot(self, lot: int) -> int:
        """Name a lot of the model in the database; lots come to be in the same order in both."""
        return self.lots[lot]

    def compare(self) -> None:
        del self.ids[len(self.model.boxes) :]  # what was undone
        held = self.ask(
            lambda session: [
                tuple(row)
                for row in session.execute(
                    select(Balance.place_id, Balance.lot_id, Balance.quantity_milli).where(Balance.quantity_milli > 0)
                )
            ]
        )
        found: dict[int, dict[int, int]] = {}
        for place, lot, quantity in held:
            found.setdefault(place, {})[lot] = quantity // 1000
        for at, box in enumerate(self.model.boxes):
            here = found.get(self.ids[at], {})
            for lot in [lot for lot in box if lot not in self.lots and box[lot]]:
                [self.lots[lot]] = set(here) - {self.lots[known] for known in box if known in self.lots}
            assert here == {self.lots[lot]: count for lot, count in box.items() if count}
        for lot in [lot for lot in self.lots if lot and lot not in self.model.kinds]:
            del self.lots[lot]
        assert found.get(self.sources["ordinary"], {}).get(self.lots[0], 0) == self.model.pieces
        assert (self.sources["unsorted"] in found) == self.model.unsorted


@pytest.mark.parametrize("tries", [often(12, 1500)])
def test_the_table_and_a_plain_model_agree_whatever_is_done(warehouse: Warehouse, tries: int) -> None:
    @settings(
        max_examples=tries,
        deadline=None,
        database=None,
        derandomize=bool(often(1, 0)),
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink) if often(0, 1) else (Phase.generate,),
    )
    @given(st.lists(DEED, min_size=20, max_size=30))
    def run(deeds: list[tuple[Any, ...]]) -> None:
        with warehouse.database._store.writer.connect() as connection:
            transaction = connection.begin()
            both = Both(connection, warehouse)
            both.step(("open",))
            for deed in deeds:
                both.step(deed)
                both.compare()
            assert both.ask(check) == ()
            transaction.rollback()

    run()
