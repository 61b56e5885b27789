"""Finding what carries a number: on a label, a paper, or the goods themselves."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import ArticleBarcode, Balance, Intake, IssuedPaper, Lot, NeedsList, Place, Transport
from aidhub.domain.codes import gtin14, read_own_code, read_sscc
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.readings import code_letters, latin_capitals
from aidhub.domain.transports import read_transport_number
from aidhub.services.found import ARTICLE, BOX, INTAKE, LOCATION, NEEDS, PALLET, PAPER, TRANSPORT
from aidhub.services.places import LOCATIONS, MOST_DIGITS, package_number

LONGEST_CODE = 20
"""Letters and digits of the code of a location; a longer text is none."""

MOST_ALIKE = 5
"""Things that carry exactly the same number; more are not worth a list."""

_top = aliased(Place)
_END = "\U0010ffff"
"""Sorts behind every letter."""


def exactly(session: Session, text: str, kinds: Collection[str]) -> list[tuple[str, int]]:
    """Find the kind and key of what carries exactly this number or code, of the kinds asked for; boxes come first."""
    if not any(letter.isdigit() for letter in text):
        return []
    found: list[tuple[str, int]] = []
    if (sscc := read_sscc(text)) is not None:
        found += [(PALLET, id_) for id_ in session.scalars(select(Place.id).where(Place.sscc == sscc))]
    elif own := read_own_code(text.replace(" ", "")):
        found += _by_own_code(session, *own)
    elif (barcode := gtin14(text.replace(" ", ""))) is not None:
        coded = select(ArticleBarcode.article_id).where(ArticleBarcode.code == barcode, ArticleBarcode.active)
        found += [(ARTICLE, id_) for id_ in session.scalars(coded.limit(MOST_ALIKE))]
    found += _by_number(session, code_letters(text), text)
    found += _by_batch(session, " ".join(text.split()))
    return [key for key in dict.fromkeys(found) if key[0] in kinds]


def _by_own_code(session: Session, kind: str, number: int) -> list[tuple[str, int]]:
    """Our own codes hold a number; where a thing has none, its key."""
    if kind in (BOX, PALLET):
        return [(kind, id_) for id_ in session.scalars(_numbered(kind, number))]
    if kind == PAPER:
        question = select(IssuedPaper.id).where(IssuedPaper.code_number == number)
        return [(PAPER, id_) for id_ in session.scalars(question)]
    if kind == INTAKE:
        return [(INTAKE, id_) for id_ in session.scalars(select(Intake.id).where(Intake.number == number))]
    return [(kind, number)] if kind in (LOCATION, ARTICLE, TRANSPORT) else []


def _by_number(session: Session, code: str, text: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    kind, number = package_number(code)
    if number is not None:
        kinds = (BOX, PALLET) if kind == BOX else (PALLET,)
        found += [(kind, id_) for kind in kinds for id_ in session.scalars(_numbered(kind, number))]
    transports = select(Transport.id).where(Transport.status != "unmade").order_by(Transport.id.desc())
    if wanted := read_transport_number(latin_capitals(text)):
        transports = transports.where(Transport.number == wanted)
    elif is_number(code):
        transports = transports.where(Transport.number.endswith(f"-{int(code):03}"))
    else:
        return found + [(LOCATION, id_) for id_ in locations_written(session, text, MOST_ALIKE, whole=True)]
    found += [(TRANSPORT, id_) for id_ in session.scalars(transports.limit(MOST_ALIKE))]
    if is_number(code):
        lists = select(NeedsList.id).where(NeedsList.number == int(code), NeedsList.active)
        found += [(NEEDS, id_) for id_ in session.scalars(lists)]
    return found


def _by_batch(session: Session, text: str) -> list[tuple[str, int]]:
    """Find boxes and pallets with goods of a batch, as it is written or in capitals; of loose goods their article."""
    question = (
        select(Place.kind, Place.id, Lot.article_id)
        .join(Balance, Balance.place_id == Place.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .where(Lot.batch != "", Lot.batch.in_({text, text.upper()}), Balance.quantity_milli > 0)
        .order_by(Place.sort_code, Place.id)
        .limit(MOST_ALIKE)
    )
    return [
        (row.kind, row.id) if row.kind in PACKAGES else (ARTICLE, row.article_id) for row in session.execute(question)
    ]


def _numbered(kind: str, number: int) -> Select[Any]:
    return select(Place.id).where(Place.kind == kind, Place.number == number)


def packages_beginning(session: Session, kind: str, text: str, limit: int) -> list[int]:
    """Find boxes or pallets whose number begins so, by the index; what is no more in any warehouse is left out."""
    digits = code_letters(text).removeprefix("P") if kind == PALLET else text.lstrip("0")
    if not is_number(digits) or (kind == PALLET and digits == text):
        return []
    code = f"P-{digits}" if kind == PALLET else digits
    beyond = select(Place.id).where(Place.kind == "outside")
    question = select(Place.id).where(
        Place.kind == kind, Place.code >= code, Place.code < code + _END, Place.top_id.not_in(beyond)
    )
    return list(session.scalars(question.order_by(Place.code).limit(limit)))


def locations_written(session: Session, text: str, limit: int, *, whole: bool = False) -> list[int]:
    """Find locations whose code begins so, whatever stands between its letters: a052 is A-05-2."""
    code = code_letters(text)
    if not code or len(code) > LONGEST_CODE:
        return []
    question = real_locations().add_columns(Place.code).where(Place.code != "").order_by(Place.sort_code)
    fitting = (
        id_
        for id_, own in session.execute(question)
        if (code == (letters := code_letters(own))) or (not whole and letters.startswith(code))
    )
    return list(islice(fitting, limit))


def real_locations() -> Select[Any]:
    """Ask for the locations of our warehouses."""
    return select(Place.id).join(_top, _top.id == Place.top_id).where(Place.kind.in_(LOCATIONS), _top.kind == "site")


def is_number(text: str) -> bool:
    """Whether a text is digits only, and no more than a number of ours has."""
    return text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS
