"""What a count sheet shows of a stock count: collected here, printed by `aidhub.documents.count_sheet`."""

from __future__ import annotations

from sqlalchemy.orm import Session

from aidhub.database.tables import Place, StockCount
from aidhub.documents.count_sheet import CountSheet, SheetLine, SheetLocation
from aidhub.domain.codes import own_code
from aidhub.services.count_rows import Tile, aisle_of, location_rows, tiles_at
from aidhub.services.office import own_logo, signing_name
from aidhub.services.today import today


def count_sheet(session: Session, count_id: int, aisle: str | None = None) -> CountSheet:
    """Collect what stands at the locations of a count, or of one aisle of it; in a blind one only which they are."""
    count = session.get_one(StockCount, count_id)
    rows = location_rows(session, count_id, aisle)
    site = session.get_one(Place, count.site_id)
    return CountSheet(
        number=count.number,
        name=count.name,
        site=site.name or site.code,
        sender=signing_name(session),
        made_on=today(session),
        blind=count.blind,
        locations=tuple(
            SheetLocation(
                row.code,
                row.name,
                own_code("location", row.place_id),
                tuple(_line(tile) for tile in tiles_at(session, row.place_id, by_pallet=False)),
            )
            for row in rows
            if aisle is None or aisle_of(row.code) == aisle
        ),
        logo=own_logo(session),
    )


def _line(tile: Tile) -> SheetLine:
    return SheetLine(tile.code, tile.names, tile.unit, tile.quantity_milli, tile.others)
