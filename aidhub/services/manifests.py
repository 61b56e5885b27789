"""What stands on the manifest of a stop, collected in one look at the warehouse."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Contact, Crossing, Party, Place, Transport, Unit, VehicleType
from aidhub.documents import consignment as paper
from aidhub.domain.addresses import address_lines
from aidhub.domain.catalogue import temperature_words
from aidhub.domain.checks import Plan
from aidhub.domain.clocks import clock
from aidhub.domain.codes import own_code
from aidhub.domain.freight import Piece
from aidhub.domain.load import Goods
from aidhub.domain.spelling import sort_key
from aidhub.domain.transliteration import has_cyrillic
from aidhub.domain.weights import Source, Weight
from aidhub.services.findings import plan_of
from aidhub.services.office import own_logo, signing_name
from aidhub.services.transport_rows import StopRow, stops_of

_EXACT = "M"
"""The flag of categories whose batches and days stand on lines of their own; of others the month is enough."""


@dataclass(frozen=True)
class Collected:
    """What the manifests of one transport are made from: read once, for all its stops."""

    transport_id: int
    plan: Plan
    stops: Sequence[StopRow]
    sender: paper.Party
    consignees: Mapping[int, paper.Party]
    vehicle: paper.Vehicle
    departure: paper.Waypoint
    crossing: str
    units: Mapping[str, Mapping[str, str]]
    signer: str = ""
    logo: bytes = b""


def manifest_of(session: Session, transport_id: int, stop_id: int) -> paper.Manifest:
    """Collect the manifest of a stop as a draft: what is promised before departure, what was loaded from then on."""
    return manifest(collect(session, transport_id), stop_id)


def collect(session: Session, transport_id: int) -> Collected:
    """Read all that stands on the manifests of a transport."""
    transport = session.get_one(Transport, transport_id, populate_existing=True)
    stops = stops_of(session, transport_id)
    site = session.get_one(Place, transport.from_site_id)
    sender = sender_of(session, site)
    return Collected(
        transport_id=transport_id,
        plan=plan_of(session, transport_id),
        stops=stops,
        sender=sender,
        consignees={stop.id: party_of(session, stop.partner_id) for stop in stops},
        vehicle=_vehicle(session, transport, sender),
        departure=paper.Waypoint(
            site.name or site.code, transport.departs_at and transport.departs_at.astimezone(clock("DE"))
        ),
        crossing=_crossing(session, transport.crossing_key),
        units=unit_names(session),
        signer=signing_name(session),
        logo=own_logo(session),
    )


def manifest(collected: Collected, stop_id: int) -> paper.Manifest:
    """Put the manifest of one stop together, as a draft without number and day."""
    stop = next(row for row in collected.stops if row.id == stop_id)
    load = _StopLoad(collected.plan, collected.units, stop_id)
    # What was printed for the journey stays true when the lorry is early or late.
    arrives_at = stop.arrives_at or stop.arrived_at
    drivers = collected.vehicle.drivers
    return paper.Manifest(
        number=collected.plan.number,
        stop=stop.position,
        stops=len(collected.stops),
        revision=0,
        issued_on=date.min,
        draft=True,
        code="",
        sender=collected.sender,
        consignee=collected.consignees[stop_id],
        vehicle=collected.vehicle,
        departure=collected.departure,
        crossing=collected.crossing if stop.country == "UA" else "",
        arrival=paper.Waypoint(
            stop.city.get("uk" if stop.country == "UA" else "de", ""),
            arrives_at and arrives_at.astimezone(clock(stop.country)),
        ),
        aid_code=stop.aid_code,
        lines=load.lines(),
        packages=load.pallets(),
        loose=load.loose(),
        signatures=paper.Signatures(sender=collected.signer, driver=drivers[0] if drivers else ""),
        logo=collected.logo,
    )


# Goods ---------------------------------------------------------------------------------------------------------------


@dataclass
class _Sum:
    """A line of the manifest, being summed up. None, once anything of it is not known."""

    first: Goods
    quantity_milli: int = 0
    net_g: int | None = 0
    gross_g: int | None = 0
    value_cents: int | None = 0
    expires: date | None = None
    pallets: set[str] = field(default_factory=set)
    batches: set[str] = field(default_factory=set)

    def add(self, goods: Goods, gross: Weight, pallet: str) -> None:
        """Add goods; the earliest day counts."""
        self.quantity_milli += goods.quantity_milli
        self.net_g = _plus(self.net_g, goods.net_g)
        self.gross_g = _plus(self.gross_g, _known(gross))
        self.value_cents = _plus(self.value_cents, goods.value_cents)
        days = [day for day in (self.expires, goods.expires) if day is not None]
        self.expires = min(days, default=None)
        self.batches.add(goods.batch)
        if pallet:
            self.pallets.add(pallet)


class _StopLoad:
    """The goods of one stop, as lines and as packages; both hold the same goods with the same weights."""

    def __init__(self, plan: Plan, units: Mapping[str, Mapping[str, str]], stop_id: int) -> None:
        self.plan = plan
        self.units = units
        goods = enumerate(plan.load.goods)
        self.rows = [row for row, one in goods if one.stop_id == stop_id]
        mine = set(self.rows)
        self.pieces = [
            (piece, [row for row in piece.goods if row in mine])
            for piece in plan.freight.pieces
            if mine.intersection(piece.goods)
        ]
        self.pallet_of = {
            row: piece.package.code for piece, rows in self.pieces if piece.package and piece.is_pallet for row in rows
        }

    def lines(self) -> tuple[paper.Line, ...]:
        """Merge goods of one article that look alike to whoever reads the paper."""
        sums: dict[Any, _Sum] = {}
        for row in self.rows:
            goods = self.plan.load.goods[row]
            line = sums.setdefault(_look(goods), _Sum(goods))
            line.add(goods, self.plan.freight.gross[row], self.pallet_of.get(row, ""))
        return tuple(self._line(line) for line in sorted(sums.values(), key=_order))

    def _line(self, line: _Sum) -> paper.Line:
        goods = line.first
        return paper.Line(
            article_id=goods.kind.id,
            names=dict(goods.kind.names),
            units=self.units.get(goods.kind.unit_code, {}),
            quantity_milli=line.quantity_milli,
            customs_number=goods.kind.hs_code or None,
            pallets=tuple(sorted(line.pallets)),
            net_g=line.net_g,
            gross_g=line.gross_g,
            value_cents=line.value_cents,
            condition=cast("paper.Condition | None", goods.condition or None),
            wear_percent=goods.wear_percent,
            expires=line.expires,
            expiry_kind=cast("paper.ExpiryKind", goods.expiry_kind),
            batch=goods.batch if len(line.batches) == 1 else "",
            serial=goods.serial,
            un_number=f"UN {goods.kind.un_number}" if goods.kind.un_number else "",
            temperature=temperature_words(goods.kind.temperature),
        )

    def pallets(self) -> tuple[paper.PalletList, ...]:
        """List the pallets with their boxes, in the order of their numbers."""
        found = [self._pallet(piece, rows) for piece, rows in self.pieces if piece.is_pallet]
        return tuple(sorted(found, key=lambda pallet: _place_of(pallet.number)))

    def _pallet(self, piece: Piece, rows: Sequence[int]) -> paper.PalletList:
        package = piece.package
        assert package is not None  # noqa: S101 - a pallet is a package
        return paper.PalletList(
            number=package.code,
            code=_pallet_code(package.code),
            gross_g=self._gross(rows),
            boxes=tuple(self._boxes(rows, package.id)),
            length_mm=package.length_mm or 0,
            width_mm=package.width_mm or 0,
            height_mm=package.height_mm or 0,
        )

    def _boxes(self, rows: Iterable[int], pallet_id: int) -> list[paper.BoxEntry]:
        inside: dict[int, list[int]] = defaultdict(list)
        for row in rows:
            inside[self.plan.load.goods[row].place_id].append(row)
        found = []
        for place_id, some in inside.items():
            number = "" if place_id == pallet_id else self.plan.load.packages[place_id].code
            gross = _known(self.plan.freight.packages[place_id]) if number else None
            found.append(paper.BoxEntry(number, self._contents(some), gross))
        return sorted(found, key=lambda box: (not box.number, _place_of(box.number)))

    def loose(self) -> tuple[paper.BoxEntry, ...]:
        """List boxes that travel without a pallet, then goods without a box."""
        found = [
            paper.BoxEntry(piece.package.code if piece.package else "", self._contents(rows), self._gross(rows))
            for piece, rows in self.pieces
            if not piece.is_pallet
        ]
        return tuple(sorted(found, key=lambda box: (not box.number, _place_of(box.number))))

    def _contents(self, rows: Sequence[int]) -> tuple[paper.Content, ...]:
        goods = [self.plan.load.goods[row] for row in rows]
        return tuple(
            paper.Content(dict(one.kind.names), self.units.get(one.kind.unit_code, {}), one.quantity_milli, one.expires)
            for one in sorted(goods, key=lambda one: (_place_of(one.kind.names.get("de", "")), one.lot_id))
        )

    def _gross(self, rows: Sequence[int]) -> int | None:
        total: int | None = 0
        for row in rows:
            total = _plus(total, _known(self.plan.freight.gross[row]))
        return total


@lru_cache(maxsize=4096)
def _place_of(text: str) -> str:
    """Tell where a name or number stands in the order people expect."""
    return sort_key(text)


def _look(goods: Goods) -> tuple[Any, ...]:
    """Tell what must be alike so that goods stand on one line: exact day and batch for medicines, else the month."""
    exact = _EXACT in goods.kind.flags
    day = goods.expires and (goods.expires if exact else goods.expires.replace(day=1))
    batch = goods.batch if exact else ""
    return goods.kind.id, goods.condition, goods.wear_percent, day, goods.expiry_kind, batch, goods.serial


def _order(line: _Sum) -> tuple[Any, ...]:
    goods = line.first
    names = goods.kind.names
    name = next((names[code] for code in ("de", "uk", "en") if names.get(code)), "")
    return goods.kind.category, _place_of(name), line.expires or date.max, goods.condition, goods.batch, goods.serial


def _known(weight: Weight) -> int | None:
    """A guess does not stand on a paper."""
    return None if weight.source is Source.GUESSED else weight.grams


def _plus(total: int | None, part: int | None) -> int | None:
    return None if total is None or part is None else total + part


def _pallet_code(code: str) -> str:
    """Write a pallet's own code, as it stands on its label."""
    digits = "".join(letter for letter in code if letter.isdigit())
    return own_code("pallet", int(digits)) if digits else ""


# Who and how ---------------------------------------------------------------------------------------------------------


def sender_of(session: Session, site: Place) -> paper.Party:
    """Find ourselves: the first organisation; while there is none, the warehouse's name."""
    question = select(Party.id).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    own = session.scalars(question).first()
    return paper.Party(site.name or site.code) if own is None else party_of(session, own)


def party_of(session: Session, party_id: int) -> paper.Party:
    """Tell of a partner, or ourselves, what papers say."""
    party = session.get_one(Party, party_id, populate_existing=True)
    address = ", ".join(address_lines(party.street, party.postcode, party.town, party.country))
    question = select(Contact).where(Contact.party_id == party_id, Contact.active).order_by(Contact.id).limit(1)
    contact = session.scalars(question.execution_options(populate_existing=True)).first()
    told = (contact.name, contact.phone, contact.email) if contact else ()
    return paper.Party(
        name=party.name,
        latin_name=party.name_latin or (party.name_de if has_cyrillic(party.name) else ""),
        address=(address,) if address else (),
        contact=" · ".join(part for part in told if part),
        edrpou=party.register_no if party.country == "UA" else "",
        eori=party.eori,
    )


def _vehicle(session: Session, transport: Transport, sender: paper.Party) -> paper.Vehicle:
    """Tell what drives; without a carrier the association drives itself."""
    kind = session.get(VehicleType, transport.vehicle_type_key) if transport.vehicle_type_key else None
    carrier = session.get(Party, transport.carrier_id) if transport.carrier_id else None
    return paper.Vehicle(
        plates=tuple(plate for plate in (transport.plate, transport.trailer_plate) if plate),
        kind={"de": kind.name_de, "uk": kind.name_uk, "en": kind.name_en} if kind else {},
        carrier=", ".join(part for part in (carrier.name, carrier.town) if part) if carrier else sender.name,
        drivers=_listed(transport.drivers),
        seals=_listed(transport.seals),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())


def _crossing(session: Session, key: str | None) -> str:
    crossing = session.get(Crossing, key) if key else None
    return f"{crossing.name_de} · {crossing.name_uk}" if crossing else ""


def unit_names(session: Session) -> dict[str, dict[str, str]]:
    """Read the short names of all units, by code and language."""
    question = select(Unit.code, Unit.short_de, Unit.short_uk, Unit.short_en)
    return {code: {"de": de, "uk": uk, "en": en} for code, de, uk, en in session.execute(question)}
