"""Goods come in: from the door, from a list, from a count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from aidhub.database.tables import Lot
from aidhub.domain.ledger import Edit, Entry, Move, Relocate
from aidhub.services.articles import todays
from aidhub.services.ledger import insert_rows, outside, record
from aidhub.services.places import new_packages


@dataclass(frozen=True, slots=True)
class BoxOf:
    """A box to be made with so many thousandths of the line's goods; ``gross_g`` None: not weighed."""

    quantity_milli: int
    gross_g: int | None = None
    pallet_id: int | None = None
    place_id: int | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A line of a receipt: goods of one article that arrived together.

    What is in ``boxes`` comes in boxes; ``loose_milli`` lies loose at the place. ``place_id`` stands before the
    receipt's own place.
    """

    article_id: int
    loose_milli: int = 0
    boxes: tuple[BoxOf, ...] = ()
    place_id: int | None = None
    expires: date | None = None
    expiry_kind: str = "best_before"
    batch: str = ""
    serial: str = ""
    condition: str = ""
    wear_percent: int | None = None
    donor_id: int | None = None
    owner_id: int | None = None
    net_g: int | None = None
    value_cents: int | None = None
    value_source: str = ""
    note: str = ""


def receive(
    session: Session,
    lines: Sequence[Received],
    place_id: int,
    *,
    kind: str = "receive",
    facts: Mapping[str, Any] | None = None,
    relocations: Sequence[Relocate] = (),
    edits: Sequence[Edit] = (),
) -> int:
    """Take goods in as one step; answers the entry.

    Boxes get the next numbers and stand at the place (or on the pallet they name). ``relocations`` and ``edits`` belong
    to the same step: pallets, shelves and articles made for these goods.
    """
    lots = new_lots(session, lines)
    donor = outside(session, "donor")
    boxes = [(lot, line, box) for lot, line in zip(lots, lines, strict=True) for box in line.boxes]
    box_ids = new_packages(session, "box", [_box_fields(box) for _, _, box in boxes])
    moves = [
        Move(lot, donor, line.place_id or place_id, line.loose_milli)
        for lot, line in zip(lots, lines, strict=True)
        if line.loose_milli
    ]
    moves += [
        Move(lot, donor, box_id, box.quantity_milli) for box_id, (lot, _, box) in zip(box_ids, boxes, strict=True)
    ]
    stand = [
        Relocate(box_id, box.pallet_id or box.place_id or line.place_id or place_id)
        for box_id, (_, line, box) in zip(box_ids, boxes, strict=True)
    ]
    entry = Entry(
        kind,
        moves=tuple(moves),
        relocations=(*relocations, *stand),
        edits=tuple(edits),
        facts={"lines": len(lines), "boxes": len(boxes), **(facts or {})},
    )
    return record(session, entry)


def _box_fields(box: BoxOf) -> dict[str, Any]:
    return {"gross_g": box.gross_g, "gross_source": "" if box.gross_g is None else "weighed", "state": "closed"}


def new_lots(session: Session, lines: Sequence[Received]) -> list[int]:
    """Make rows for lots that lie nowhere yet, one a line; of an article that was merged, of the one it is today."""
    fields = ("article_id", "expires", "expiry_kind", "batch", "serial", "condition", "wear_percent", "donor_id",
              "owner_id", "net_g", "value_cents", "value_source", "note")  # fmt: skip
    today = todays(session, {line.article_id for line in lines})
    rows = [{field: getattr(line, field) for field in fields} for line in lines]
    return insert_rows(session, Lot, [{**row, "article_id": today[row["article_id"]]} for row in rows])
