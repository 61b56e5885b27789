"""The sample warehouse of an invented association in Dortmund, made by the program's own services."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Balance, Party, Person, Place, Vehicle
from aidhub.domain.clocks import clock
from aidhub.domain.ledger import Edit, Entry, Relocate
from aidhub.domain.location_uses import QUARANTINE
from aidhub.domain.names import NAME_LANGUAGES
from aidhub.domain.reference import read_table, whole
from aidhub.services.articles import NewArticle, add_articles, find_article
from aidhub.services.boxing import open_box, put
from aidhub.services.count_rows import differences, pieces
from aidhub.services.count_settling import ACCEPTED, settle
from aidhub.services.counting import (
    count_code,
    count_written,
    finish_location,
    go_to_location,
    start_count,
    start_named,
)
from aidhub.services.deliveries import Announced, announce
from aidhub.services.filling import fill_up
from aidhub.services.intake_lines import NewLine, add_line
from aidhub.services.intakes import Donor, start_intake
from aidhub.services.issued_papers import mark_printed
from aidhub.services.ledger import chunks, record
from aidhub.services.load_plan import place_all
from aidhub.services.loading import depart
from aidhub.services.moving import make_pallet
from aidhub.services.needs import NewLine as NeededLine
from aidhub.services.needs import NewList, make_list
from aidhub.services.packing_tables import make_table
from aidhub.services.papers import issue
from aidhub.services.parties import NewParty, add_parties, find_party
from aidhub.services.persons import COORDINATOR
from aidhub.services.places import make_shelves, make_site, new_places, sites
from aidhub.services.promising import add_packages
from aidhub.services.receipt import Difference, arrive, confirm, receipt
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.sorting import Goods, finish_source
from aidhub.services.transport_rows import stops_of
from aidhub.services.transport_steps import confirm_plan
from aidhub.services.transports import edit_stop, new_transport

BOXES_ON_A_PALLET = 12
TOO_HEAVY_G = 30_000
LOST_MILLI = 4_000
AID_CODE = "0000-0000-0000"
"""Of no declaration; it is given for the goods as they are, so it is entered after them."""

AISLES, RACKS, LEVELS = "ABCD", 10, 3
PALLETS_ON_A_SHELF = 2
LOCATIONS_DONE, BOXES_SCANNED = 4, 3


@dataclass(frozen=True, slots=True)
class _Kind:
    """A line of ``resources/sample/goods.csv``: so many boxes of an article, ``past`` of them shipped before."""

    article_id: int
    pieces: int
    gross_g: int
    boxes: int
    past: int
    keeps_days: int | None
    condition: str
    batch: str


def make_demo(session: Session, today: date | None = None) -> int:
    """Fill an empty warehouse with a year of work, and plan the next transport to Zhytomyr; answers that transport.

    Some 1,200 boxes on 100 pallets of real kinds of goods, donors, four partner cities, three past transports, two
    needs lists, a finished stock count and one that is open. The same day gives the same warehouse.
    """
    hub = _Hub(session, today or datetime.now(UTC).date())
    hub.ship(hub.take_in_past())
    hub.take_in_recent()
    transport = hub.plan_next()
    hub.pack()
    hub.stand_at_the_counter()
    hub.hear_of_needs()
    hub.count_stock()
    return transport


class _Hub:
    """The association at work: who, where, and chance that is always the same."""

    def __init__(self, session: Session, today: date) -> None:
        self.session, self.today = session, today
        self.chance = Random(2031)  # noqa: S311 - a sample, no secret
        self.persons = _persons(session)
        self.on(today - timedelta(days=330))
        site = make_site(session, "DO", "Dortmund")
        self.shelves = _shelves(session, site)
        self.donors = _parties(session)
        _vehicles(session)
        self.kinds = _kinds(session)
        _unfinished_articles(session)

    def on(self, day: date, hour: int = 9) -> None:
        """Let the next steps happen on a day, done by one of the coordinators or helpers."""
        self.session.info["at"] = datetime.combine(day, time(hour), UTC)
        self.session.info["by"] = self.chance.choice(self.persons)

    # Goods come in

    def take_in_past(self) -> list[int]:
        """Take in what was shipped since, and palletise it; answers the pallets."""
        pallets: list[int] = []
        for index, kind in enumerate(kind for kind in self.kinds if kind.past):
            self.on(self.today - timedelta(days=300 - index * 5), 10)
            pallets += self._palletise(self._take_in(kind, kind.past))
        return pallets

    def take_in_recent(self) -> None:
        """Take in what lies in the warehouse today, and palletise most of it."""
        recent = [kind for kind in self.kinds if kind.boxes]
        for index, kind in enumerate(recent):
            self.on(self.today - timedelta(days=1 + 2 * (len(recent) - index)), 11)
            self._palletise(self._take_in(kind, kind.boxes))

    def _take_in(self, kind: _Kind, count: int) -> list[int]:
        """Receive boxes of a kind, of many from two donors, each a lot with its own expiry; answers the boxes."""
        first = count // 2 // BOXES_ON_A_PALLET * BOXES_ON_A_PALLET
        lines = [self._line(kind, part) for part in (first, count - first) if part]
        before = self._last_box()
        receive(self.session, lines, self.chance.choice(self.shelves))
        new = select(Place.id).where(Place.kind == "box", Place.id > before).order_by(Place.id)
        return list(self.session.scalars(new))

    def _line(self, kind: _Kind, count: int) -> Received:
        """Make a line of boxes; what nobody can lift comes loose."""
        later = timedelta(days=self.chance.randint(0, 6) * 30)
        heavy = kind.gross_g > TOO_HEAVY_G
        return Received(
            kind.article_id,
            loose_milli=kind.pieces * count * 1000 if heavy else 0,
            net_g=kind.gross_g // kind.pieces if heavy else None,
            boxes=() if heavy else tuple(BoxOf(kind.pieces * 1000, self._about(kind.gross_g)) for _ in range(count)),
            expires=self.today + timedelta(days=kind.keeps_days) + later if kind.keeps_days else None,
            batch=f"{kind.batch}{self.chance.randint(100, 999)}" if kind.batch else "",
            condition=kind.condition,
            wear_percent=self.chance.choice((10, 20, 30)) if kind.condition == "used" else None,
            donor_id=self.chance.choice(self.donors),
        )

    def _about(self, gross_g: int) -> int:
        return gross_g + self.chance.randint(-3, 3) * 100

    def _last_box(self) -> int:
        boxes = select(Place.id).where(Place.kind == "box").order_by(Place.id.desc()).limit(1)
        return self.session.scalars(boxes).first() or 0

    def _palletise(self, boxes: list[int]) -> list[int]:
        """Put dozens on Euro pallets; a rest of half a dozen or less stays on its shelf. Answers the pallets."""
        return [
            make_pallet(
                self.session,
                some,
                self.chance.choice(self.shelves),
                tare_g=22_000,
                length_mm=1_200,
                width_mm=800,
                height_mm=1_450,
            )
            for some in chunks(boxes, BOXES_ON_A_PALLET)
            if len(some) > BOXES_ON_A_PALLET // 2
        ]

    # Goods go out

    def ship(self, pallets: list[int]) -> None:
        """Ship what came in first: to Rivne and Dnipro, received and confirmed; to Lviv, not yet confirmed."""
        third = len(pallets) // 3
        self._journey("Рівне", "TRUCK_75", 150, pallets[:third], settled=True)
        self._journey("Дніпро", "SEMI_CURTAIN", 90, pallets[third : 2 * third], settled=True)
        self._journey("Львів", "SEMI_CURTAIN", 30, pallets[2 * third :], settled=False)

    def _journey(self, city: str, vehicle: str, days: int, pallets: list[int], *, settled: bool) -> None:
        leaves = self.today - timedelta(days=days)
        self.on(leaves - timedelta(days=5))
        partner = find_party(self.session, city, "partner")
        transport = new_transport(self.session, [partner], vehicle, datetime.combine(leaves, time(5), UTC))
        [stop] = stops_of(self.session, transport)
        arrives = leaves + timedelta(days=3)
        edit_stop(self.session, stop.id, arrives_at=datetime.combine(arrives, time(9), UTC))
        add_packages(self.session, transport, stop.id, pallets[:-1], short_dated=True)
        self._print(transport, stop.id)
        add_packages(self.session, transport, stop.id, pallets[-1:], short_dated=True)
        edit_stop(self.session, stop.id, aid_code=AID_CODE)
        confirm_plan(self.session, transport)
        self._print(transport, stop.id)
        self.on(leaves, 5)
        depart(self.session, transport)
        self.on(arrives)
        arrive(self.session, transport, stop.id)
        if settled:
            self.on(leaves + timedelta(days=10))
            confirm(self.session, transport, stop.id, self._differences(transport, stop.id))

    def _differences(self, transport: int, stop: int) -> list[Difference]:
        """Let some pieces of the first goods arrive damaged, and as many of the last be missing."""
        rows = receipt(self.session, transport, stop)
        return [
            Difference(row.sent_milli - LOST_MILLI, reason, row.lot_id, note=note)
            for row, reason, note in ((rows[0], "damaged", "Wasser im Karton"), (rows[-1], "missing", ""))
        ]

    def _print(self, transport: int, stop: int) -> None:
        """Print the manifest; one more pallet makes its next version."""
        mark_printed(self.session, issue(self.session, transport, stop, "manifest"))

    def plan_next(self) -> int:
        """Plan the lorry to Zhytomyr that leaves in ten days, filled with what expires first; answers it."""
        self.on(self.today)
        leaves = datetime.combine(self.today + timedelta(days=10), time(5), UTC)
        partner = find_party(self.session, "Житомир", "partner")
        vehicle = self.session.scalars(select(Vehicle.id).where(Vehicle.active).order_by(Vehicle.id)).first()
        transport = new_transport(
            self.session,
            [partner],
            departs_at=leaves,
            vehicle_id=vehicle,
            crossing_key="PL-DOR",
            drivers="Андрій Ковальчук (Andrii Kovalchuk)",
        )
        [stop] = stops_of(self.session, transport)
        edit_stop(self.session, stop.id, arrives_at=leaves + timedelta(days=3, hours=1))
        fill_up(self.session, transport)
        place_all(self.session, transport)
        edit_stop(self.session, stop.id, aid_code=AID_CODE)
        return transport

    def pack(self) -> None:
        """Bring clothes to a packing table, sort some of them into two open boxes, and leave the rest to be sorted."""
        self.on(self.today)
        table, _ = (make_table(self.session, f"Packtisch {number}") for number in (1, 2))
        before = self._last_box()
        unsorted = Received(
            find_article(self.session, "unskleid"),
            boxes=tuple(BoxOf(1000, self._about(12_500)) for _ in range(4)),
            donor_id=self.donors[0],
        )
        receive(self.session, [unsorted], table)
        sources = self.session.scalars(select(Place.id).where(Place.kind == "box", Place.id > before)).all()
        for code, sizes in (("jackedamen", {"M": 5, "L": 4, "XL": 2}), ("jackeherren", {"L": 3, "XL": 4})):
            box, article = open_box(self.session, table), find_article(self.session, code)
            for size, count in sizes.items():
                put(self.session, box, Goods(article, count * 1000, size, "good"), sources[0])
        finish_source(self.session, sources[0])

    # Over the counter

    def stand_at_the_counter(self) -> None:
        """Expect two donations today and one tomorrow, and leave an intake open; with a quarantine for medicines."""
        self.on(self.today)
        site = sites(self.session)[0].id
        [quarantine] = new_places(self.session, "shelf", ["Q-1"], use=QUARANTINE)
        facts = {"count": 1, "first": "Q-1", "last": "Q-1"}
        record(self.session, Entry("make_shelves", relocations=(Relocate(quarantine, site),), facts=facts))
        self.on(self.today, 7)
        intake = start_intake(self.session, Donor(self.donors[0]), about_boxes=20)
        for row in read_table("intake", "sample"):
            new = NewLine(
                find_article(self.session, row["article"]),
                int(row["boxes"]),
                int(row["pieces"]) * 1000 if row["pieces"] else None,
                whole(row["gross_g"]),
                row["condition"],
                self.today + timedelta(days=int(row["keeps_days"])) if row["keeps_days"] else None,
                refused=row["refused"],
            )
            add_line(self.session, intake, new)
        for row in read_table("deliveries", "sample"):
            day = self.today + timedelta(days=int(row["in_days"]))
            at = datetime.combine(day, time.fromisoformat(row["at"]), clock("DE"))
            boxes, pallets = whole(row["boxes"]), whole(row["pallets"])
            announce(self.session, Announced(at, None, row["donor"], boxes, pallets, row["what"]))

    # What partners ask for

    def hear_of_needs(self) -> None:
        """Keep two needs lists: a fresh one of Zhytomyr, and one of Rivne that nobody confirmed for two months."""
        self.on(self.today, 8)
        rows = read_table("needs", "sample")
        for number in dict.fromkeys(row["list"] for row in rows):
            lines = [row for row in rows if row["list"] == number]
            head = lines[0]
            new = NewList(
                find_party(self.session, head["partner"], "partner"),
                self.today - timedelta(days=int(head["days_ago"])),
                head["title"],
                needed_by=self.today + timedelta(days=int(head["in_days"])) if head["in_days"] else None,
            )
            make_list(self.session, new, [self._need(row) for row in lines])

    def _need(self, row: Mapping[str, str]) -> NeededLine:
        return NeededLine(
            row["text"],
            find_article(self.session, row["article"]) if row["article"] else None,
            row["certainty"],
            int(row["asked"]) * 1000 if row["asked"].isdigit() else None,
            row["unit"],
            priority=row["priority"],
            substitutes=row["substitutes"] == "1",
            note=row["note"],
        )

    # What lies there

    def count_stock(self) -> None:
        """Finish the count of a rack, where a box was missing; begin with aisle B, where one stands in the wrong place.

        Of aisle B some locations are done, one is in work, the rest waits.
        """
        (lost, lost_code, rack), (_, stray_code, _) = self._boxes_alone()
        office = self._somebody(COORDINATOR)
        self.on(self.today - timedelta(days=1), 15)
        shelves = self._shelves(rack.rpartition("-")[0])
        count = start_count(self.session, shelves)
        for shelf in shelves:
            self._count(shelf, but=lost_code if self.session.get_one(Place, lost).parent_id == shelf else "")
        found = differences(self.session, count)
        self.session.info["by"] = office
        settle(self.session, count, {one.id: ACCEPTED for one in found}, "Zweimal gesucht")
        self.on(self.today, 8)
        start_named(self.session, sites(self.session)[0].id, "B")
        done, in_work = self._shelves("B")[:LOCATIONS_DONE], self._shelves("B")[LOCATIONS_DONE]
        for shelf in done:
            self._count(shelf, also=stray_code if shelf == done[-1] else "")
        row = go_to_location(self.session, in_work)
        for package_id, _ in sorted(pieces(self.session, [in_work])[in_work])[:BOXES_SCANNED]:
            if package_id:
                count_code(self.session, row, self.session.get_one(Place, package_id).code)

    def _count(self, shelf: int, *, but: str = "", also: str = "") -> None:
        """Find all that should be at a location but one box, and perhaps one that should not."""
        row = go_to_location(self.session, shelf)
        if pieces(self.session, [shelf])[shelf]:
            count_written(self.session, row, f"-{but}")
        if also:
            count_code(self.session, row, also)
        finish_location(self.session, row)

    def _shelves(self, beginning: str) -> list[int]:
        question = select(Place.id).where(Place.kind == "shelf", Place.code.startswith(f"{beginning}-"))
        return list(self.session.scalars(question.order_by(Place.sort_code)))

    def _boxes_alone(self) -> list[tuple[int, str, str]]:
        """Find two boxes of aisle A that stand on no pallet and are promised to nobody: key, number, location."""
        shelf = aliased(Place)
        question = (
            select(Place.id, Place.code, shelf.code)
            .join(shelf, shelf.id == Place.parent_id)
            .join(Balance, Balance.place_id == Place.id)
            .where(Place.kind == "box", shelf.kind == "shelf", shelf.code.startswith("A-"))
            .group_by(Place.id, Place.code, shelf.code)
            .having(func.max(Balance.reserved_milli) == 0, func.max(Balance.quantity_milli) > 0)
            .order_by(Place.id)
            .limit(2)
        )
        return [(id_, code, shelf_code) for id_, code, shelf_code in self.session.execute(question)]

    def _somebody(self, role: str) -> int:
        return self.session.scalars(select(Person.id).where(Person.role == role).order_by(Person.id).limit(1)).one()


# What the association starts from ------------------------------------------------------------------------------------


def _persons(session: Session) -> list[int]:
    rows = [{**row, "active": True} for row in read_table("persons", "sample")]
    return list(session.scalars(insert(Person).returning(Person.id, sort_by_parameter_order=True), rows))


def _shelves(session: Session, site: int) -> list[int]:
    """Make four aisles with ten racks of three levels each."""
    aisles = new_places(session, "aisle", list(AISLES))
    facts = {"count": len(aisles), "first": AISLES[0], "last": AISLES[-1]}
    record(session, Entry("make_shelves", relocations=tuple(Relocate(id_, site) for id_ in aisles), facts=facts))
    for aisle_id, aisle in zip(aisles, AISLES, strict=True):
        codes = [f"{aisle}-{rack:02}-{level}" for rack in range(1, RACKS + 1) for level in range(1, LEVELS + 1)]
        make_shelves(session, codes, aisle_id, PALLETS_ON_A_SHELF)
    return list(session.scalars(select(Place.id).where(Place.kind == "shelf").order_by(Place.sort_code)))


def _parties(session: Session) -> list[int]:
    """Make ourselves, partners, carriers and donors; answers the donors."""
    made: list[int] = []
    for role, file in (("organisation", "organisation"), ("partner", "partners"), ("carrier", "carriers"),
                       ("donor", "donors")):  # fmt: skip
        made = add_parties(session, [_party(role, row) for row in read_table(file, "sample")])
    return made


def _party(role: str, row: Mapping[str, str]) -> NewParty:
    cells: dict[str, Any] = dict(row)
    cells["city_key"] = row.get("city_key") or None
    cells["keep_days"] = whole(row.get("keep_days", ""))
    return NewParty(role=role, **cells)


def _vehicles(session: Session) -> None:
    carriers = dict(session.execute(select(Party.name, Party.id).where(Party.role == "carrier")).all())
    edits = []
    for row in read_table("vehicles", "sample"):
        own = {name: row[name] for name in ("name", "type_key", "plate", "trailer_plate")}
        new = insert(Vehicle).values(**own, carrier_id=carriers.get(row["carrier"]), active=False)
        edits.append(Edit("vehicle", session.scalars(new.returning(Vehicle.id)).one(), "active", after=True))
    record(session, Entry("add_vehicles", edits=tuple(edits), facts={"count": len(edits)}))


def _unfinished_articles(session: Session) -> None:
    """Make articles as a list leaves them that nobody has looked over: names and weights are missing, one is twice."""
    rows = read_table("articles", "sample")
    made = [
        NewArticle(
            {language: row[f"name_{language}"] for language in NAME_LANGUAGES if row[f"name_{language}"]},
            row["category_key"],
            row["unit_code"],
            net_g=whole(row["net_g"]),
            hs_code=row["hs_code"],
            note=row["note"],
            synonyms=[row["synonyms"]] if row["synonyms"] else [],
            review=True,
        )
        for row in rows
    ]
    add_articles(session, made)


def _kinds(session: Session) -> list[_Kind]:
    return [
        _Kind(
            article_id=find_article(session, row["article"]),
            pieces=int(row["pieces"]),
            gross_g=int(row["gross_g"]),
            boxes=int(row["boxes"]),
            past=int(row["past"]),
            keeps_days=int(row["keeps_days"]) if row["keeps_days"] else None,
            condition=row["condition"],
            batch=row["batch"],
        )
        for row in read_table("goods", "sample")
    ]
