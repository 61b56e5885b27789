"""The GS1 company prefix, and the SSCC that each pallet of an organisation with one is given once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain.codes import sscc
from aidhub.domain.errors import AidHubError
from aidhub.domain.ledger import Edit, Entry
from aidhub.services.kept_settings import setting, setting_edits
from aidhub.services.ledger import chunks, record, take_numbers

PREFIX = "gs1.prefix"
_SERIES = "sscc"
_FIRST_EXTENSION = 3
_EXTENSIONS = 10
_ROOM = 16  # digits of prefix and serial number together
_INTERNAL = re.compile(r"02|04|2")
"""Beginnings GS1 leaves to each house (GS1 General Specifications 2.1.11); nobody is given them as a prefix."""


class NotAPrefix(AidHubError):
    """What was typed is no GS1 company prefix. Facts: text, why (length, internal)."""


def gs1_prefix(session: Session) -> str:
    """Read our GS1 company prefix; empty: we have none, and pallets carry numbers of our own."""
    kept = setting(session, PREFIX)
    return kept if isinstance(kept, str) else ""


def set_gs1_prefix(session: Session, text: str) -> int:
    """Set our GS1 company prefix, 7 to 10 digits; empty: we have none. Answers the entry.

    Pallets keep the SSCC they have: it stands on them.

    Raises:
        NotAPrefix, NothingChanged: it stays.
    """
    prefix = re.sub(r"[\s-]", "", text)
    if prefix and not re.fullmatch(r"[0-9]{7,10}", prefix):
        raise NotAPrefix(text=text.strip(), why="length")
    if _INTERNAL.match(prefix):
        raise NotAPrefix(text=text.strip(), why="internal")
    edits = setting_edits(session, PREFIX, prefix or None, None, "")
    return record(session, Entry("set_gs1_prefix", edits=edits, facts={"name": prefix or "–"}))


def without_sscc(session: Session, pallet_ids: Sequence[int]) -> list[int]:
    """List which of these pallets wait for an SSCC; none, where we have no prefix."""
    if not gs1_prefix(session):
        return []
    found: set[int] = set()
    for piece in chunks(sorted(set(pallet_ids))):
        found.update(
            session.scalars(select(Place.id).where(Place.id.in_(piece), Place.kind == "pallet", Place.sscc == ""))
        )
    return [id_ for id_ in dict.fromkeys(pallet_ids) if id_ in found]


def give_sscc(session: Session, pallet_ids: Sequence[int]) -> int | None:
    """Give each pallet that has none an SSCC with the next serial number; answers the entry, None if all have one."""
    waiting = without_sscc(session, pallet_ids)
    if not waiting:
        return None
    prefix = gs1_prefix(session)
    numbers = take_numbers(session, _SERIES, len(waiting))
    edits = tuple(
        Edit("place", id_, "sscc", _sscc(prefix, number), expected="")
        for id_, number in zip(waiting, numbers, strict=True)
    )
    return record(session, Entry("give_sscc", edits=edits, facts={"count": len(waiting)}))


def _sscc(prefix: str, number: int) -> str:
    """Write the SSCC of a serial number; where the serial numbers of one extension digit are used up, the next one."""
    extension, serial = divmod(number, 10 ** (_ROOM - len(prefix)))
    return sscc((_FIRST_EXTENSION + extension) % _EXTENSIONS, prefix, serial)
