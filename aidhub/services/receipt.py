"""A transport arrives, and the partner says what was received."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, FieldChange, JournalEntry, Lot, ReservationChange
from aidhub.domain.ledger import Edit, Move, Relocate
from aidhub.domain.load import Goods, Kind, Load
from aidhub.domain.transports import NotArrived, NotSent, ReasonMissing, WrongStatus
from aidhub.services.ledger import now, outside
from aidhub.services.loads import departure_of, kinds_of, load_of, read_load
from aidhub.services.receiving import Received, new_lots
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import Locked, StopRow, lock_transport, stop_of, stops_of
from aidhub.services.undo import REDO

SHORT = {"missing": "loss", "exchanged": "loss", "damaged": "waste"}
"""Where goods that did not arrive well have gone, by the reason."""

_LIKE = ("expires", "expiry_kind", "batch", "condition", "wear_percent", "donor_id", "owner_id", "net_g",
         "value_cents", "value_source")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Difference:
    """So much of a lot was received instead of what was sent, and why: missing, damaged, exchanged or surplus.

    Something that was not sent at all is named by its article (``lot_id`` None, reason surplus).
    """

    received_milli: int
    reason: str
    lot_id: int | None = None
    article_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A line of the receipt: a lot that was sent. ``received_milli`` is what was sent until something else is said."""

    lot_id: int | None
    article_id: int
    names: Mapping[str, str]
    unit_code: str
    expires: date | None
    batch: str
    sent_milli: int
    received_milli: int
    reason: str = ""
    note: str = ""


# Arriving ------------------------------------------------------------------------------------------------------------


def arrive(session: Session, transport_id: int, stop_id: int, arrived_at: datetime | None = None) -> int:
    """Report that a transport unloaded at a stop: its goods are with the partner. Answers the entry.

    A pallet that is all for this stop is handed over as it is; of others its boxes. With the last stop the transport is
    delivered.

    Raises:
        WrongStatus: it is not on its way, or was at this stop already.
        NoSuchStop: as it says.
    """
    transport = lock_transport(session, transport_id, "on_the_way")
    stop = stop_of(session, transport_id, stop_id)
    if stop.arrived_at is not None:
        raise WrongStatus(transport=transport.number, status="delivered", wanted=["on_the_way"])
    load = _aboard_for(session, transport_id, stop_id)
    steps = Steps([Relocate(id_, stop.place_id) for id_ in load.pieces])
    loose: dict[int, int] = defaultdict(int)
    for goods in load.goods:
        if goods.place_id not in load.packages:
            loose[goods.lot_id] += goods.quantity_milli
    steps.moves += [Move(lot, transport.place_id, stop.place_id, quantity) for lot, quantity in sorted(loose.items())]
    steps.edits.append(Edit("stop", stop_id, "arrived_at", arrived_at or now(session), None))
    others = [row for row in stops_of(session, transport_id) if row.id != stop_id]
    done = all(row.arrived_at is not None for row in others)
    count = transport.arrived_stops
    steps.edits.append(Edit("transport", transport_id, "arrived_stops", count + 1, count))
    steps.edits.append(Edit("transport", transport_id, "status", "delivered" if done else "on_the_way", "on_the_way"))
    facts = {"transport": transport.number, "partner": stop.partner, "packages": len(load.pieces)}
    return steps.record(session, "arrive", facts)


def _aboard_for(session: Session, transport_id: int, stop_id: int) -> Load:
    """Read what is on the vehicle for a stop, with the packages as they stand there now."""
    shipped = select(
        ReservationChange.stop_id,
        ReservationChange.lot_id,
        ReservationChange.place_id,
        (-ReservationChange.delta_milli).label("quantity_milli"),
    ).where(
        ReservationChange.entry_id == departure_of(session, transport_id),
        ReservationChange.stop_id == stop_id,
        ReservationChange.delta_milli < 0,
    )
    return read_load(session, shipped)


# Confirming ----------------------------------------------------------------------------------------------------------


def confirm(session: Session, transport_id: int, stop_id: int, differences: Sequence[Difference] = ()) -> int:
    """Settle the receipt of a stop: all was received but for the differences. Answers the entry.

    What is missing or damaged leaves the partner's place for the reason given; surplus enters from outside as a lot of
    its own. What was shipped never changes. With the last stop the transport is confirmed.

    Raises:
        NotArrived: the transport was not there yet.
        WrongStatus: the stop is confirmed already.
        NotSent: a lot was not sent to this stop, and it is no surplus.
        ReasonMissing: a difference without a reason that fits it.
    """
    transport = lock_transport(session, transport_id, "on_the_way", "delivered")
    stop = stop_of(session, transport_id, stop_id)
    if stop.arrived_at is None:
        raise NotArrived(transport=transport.number, partner=stop.partner)
    if stop.confirmed_at is not None:
        raise WrongStatus(transport=transport.number, status="confirmed", wanted=["delivered"])
    sent = load_of(session, transport_id).of_stop(stop_id).goods
    steps = Steps()
    settlement = _Settlement(session, transport, stop, sent, steps)
    told = [settlement.settle(difference) for difference in differences]
    steps.edits.append(Edit("stop", stop_id, "confirmed_at", now(session), None))
    others = [row for row in stops_of(session, transport_id) if row.id != stop_id]
    done = transport.status == "delivered" and all(row.confirmed_at is not None for row in others)
    count, status = transport.settled_stops, transport.status
    steps.edits.append(Edit("transport", transport_id, "settled_stops", count + 1, count))
    steps.edits.append(Edit("transport", transport_id, "status", "confirmed" if done else status, status))
    facts = {"transport": transport.number, "partner": stop.partner, "differences": [row for row in told if row]}
    return steps.record(session, "confirm", facts)


@dataclass
class _Settlement:
    """What follows from the differences of one stop, being collected."""

    session: Session
    transport: Locked
    stop: StopRow
    sent: Sequence[Goods]
    steps: Steps

    def settle(self, difference: Difference) -> dict[str, Any] | None:
        """Collect what follows from one difference; answers it as the entry keeps it, None if there is none."""
        rows = [goods for goods in self.sent if goods.lot_id == difference.lot_id]
        kind = rows[0].kind if rows else self._not_sent(difference)
        sent = sum(goods.quantity_milli for goods in rows)
        received, reason = difference.received_milli, difference.reason
        if received == sent:
            return None
        if not (reason == "surplus" if received > sent else reason in SHORT):
            raise ReasonMissing(article=dict(kind.names), sent=sent, received=received)
        if received > sent:
            self._add(difference.lot_id, kind.id, received - sent)
        else:
            self._take(rows, sent - received, outside(self.session, SHORT[reason]))
        return {
            "lot": difference.lot_id,
            "article": kind.id,
            "names": dict(kind.names),
            "sent": sent,
            "received": received,
            "reason": reason,
            "note": difference.note,
        }

    def _not_sent(self, difference: Difference) -> Kind:
        """Find the article of something that was not sent; only surplus can be that."""
        if difference.article_id is None or difference.lot_id is not None or difference.reason != "surplus":
            raise NotSent(transport=self.transport.number, partner=self.stop.partner, article={})
        return kinds_of(self.session, [difference.article_id])[difference.article_id]

    def _add(self, lot_id: int | None, article_id: int, quantity_milli: int) -> None:
        """Let more than was sent enter from outside, as a lot like the one it was found with."""
        like: dict[str, Any] = {}
        if lot_id is not None:
            lot = self.session.get_one(Lot, lot_id, populate_existing=True)
            like = {name: getattr(lot, name) for name in _LIKE}
        [new_lot] = new_lots(self.session, [Received(article_id, loose_milli=quantity_milli, **like)])
        found = outside(self.session, "not_found")
        self.steps.moves.append(Move(new_lot, found, self.stop.place_id, quantity_milli))

    def _take(self, rows: Sequence[Goods], quantity_milli: int, gone: int) -> None:
        """Choose from which boxes the missing goods are taken: loose ones, then whole boxes, then a part of one."""
        lot_id = rows[0].lot_id
        places = {goods.place_id for goods in rows} | {self.stop.place_id}
        question = select(Balance.place_id, Balance.quantity_milli).where(
            Balance.lot_id == lot_id, Balance.place_id.in_(places), Balance.quantity_milli > 0
        )
        sent = {goods.place_id: goods.quantity_milli for goods in rows}
        there = {row.place_id: row.quantity_milli for row in self.session.execute(question)}
        loose = sum(quantity for place, quantity in sent.items() if place not in there)
        amounts = {place: min(quantity, sent.get(place, loose)) for place, quantity in there.items()}
        left = quantity_milli
        for place in sorted(amounts, key=lambda place: (place != self.stop.place_id, amounts[place] > left, place)):
            part = min(amounts[place], left)
            left -= part
            if part:
                self.steps.moves.append(Move(lot_id, place, gone, part))


# Reading -------------------------------------------------------------------------------------------------------------


def receipt(session: Session, transport_id: int, stop_id: int) -> list[ReceiptRow]:
    """List what was sent to a stop, lot by lot, with what was received; surplus of other articles comes last."""
    sums: dict[int, Goods] = {}
    amounts: dict[int, int] = defaultdict(int)
    for goods in load_of(session, transport_id).of_stop(stop_id).goods:
        sums.setdefault(goods.lot_id, goods)
        amounts[goods.lot_id] += goods.quantity_milli
    told = {(row["lot"], row["article"]): row for row in _told(session, stop_id)}
    found = []
    for lot_id, goods in sums.items():
        row = told.pop((lot_id, goods.kind.id), {})
        found.append(
            ReceiptRow(
                lot_id, goods.kind.id, goods.kind.names, goods.kind.unit_code, goods.expires, goods.batch,
                amounts[lot_id], row.get("received", amounts[lot_id]), row.get("reason", ""), row.get("note", ""),
            )
        )  # fmt: skip
    kinds = kinds_of(session, [row["article"] for row in told.values()])
    for row in told.values():
        kind = kinds[row["article"]]
        found.append(
            ReceiptRow(
                None, kind.id, kind.names, kind.unit_code, None, "", 0, row["received"], row["reason"], row["note"]
            )
        )
    return found


def _told(session: Session, stop_id: int) -> list[dict[str, Any]]:
    """Read the differences of the live entry that confirmed a stop."""
    question = (
        select(JournalEntry.facts)
        .join(FieldChange, FieldChange.entry_id == JournalEntry.id)
        .where(
            FieldChange.table_name == "stop",
            FieldChange.row_id == stop_id,
            FieldChange.field == "confirmed_at",
            FieldChange.before == "null",
            JournalEntry.undone_by_id.is_(None),
            JournalEntry.kind.in_(("confirm", REDO)),
        )
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    facts = session.scalars(question).first()
    if facts is None:
        return []
    read = json.loads(facts)
    return list(read.get("differences") or read.get("facts", {}).get("differences", []))
