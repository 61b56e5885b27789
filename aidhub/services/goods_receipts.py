"""The papers of an intake: the goods received note, which stays here, and the slip the donor takes along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Intake, IntakeLine, JournalEntry, Lot, Party, Person, Place, Unit
from aidhub.documents import donor_slip, goods_receipt
from aidhub.documents.consignment import Condition, ExpiryKind
from aidhub.documents.goods_receipt import Receipt, ReceiptLine
from aidhub.documents.practice import marked
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.errors import NotFound
from aidhub.domain.names import NAME_LANGUAGES
from aidhub.i18n import Translator, translator
from aidhub.services.ledger import now
from aidhub.services.manifests import sender_of
from aidhub.services.office import own_logo
from aidhub.services.practising import practising

HERE = "DE"
"""The country whose clock stands on the papers."""

GOODS_RECEIPT, DONOR_SLIP = "goods_receipt", "donor_slip"
_BUILD: Mapping[str, Callable[[Receipt, Sequence[Translator]], bytes]] = {
    GOODS_RECEIPT: goods_receipt.build,
    DONOR_SLIP: donor_slip.build,
}
_location = aliased(Place)


def intake_paper(session: Session, intake_id: int, paper: str, languages: Sequence[str] = ("de", "uk", "en")) -> bytes:
    """Make a paper of an intake as PDF: `GOODS_RECEIPT` or `DONOR_SLIP`, in these languages.

    It says what is so now; of an intake that is not finished it is marked as a draft.

    Raises:
        NotFound: there is no such intake.
    """
    pdf = _BUILD[paper](receipt_of(session, intake_id), [translator(code) for code in languages])
    return pdf if practising(session) is None else marked(pdf)


def receipt_of(session: Session, intake_id: int) -> Receipt:
    """Collect all that stands on the papers of an intake. Of the donor it holds the name and nothing else.

    Raises:
        NotFound: there is no such intake.
    """
    question = (
        select(Intake, Party.name, Person.name, Place)
        .join(Person, Person.id == Intake.person_id)
        .join(Place, Place.id == Intake.site_id)
        .outerjoin(Party, Party.id == Intake.donor_id)
        .where(Intake.id == intake_id, Intake.active)
        .execution_options(populate_existing=True)
    )
    found = session.execute(question).first()
    if found is None:
        raise NotFound(kind="intake", name=str(intake_id))
    intake, donor, person, site = found
    return Receipt(
        number=intake.number,
        draft=intake.state != "finished",
        issued_on=local_day(now(session), HERE),
        organisation=sender_of(session, site),
        site=site.name or site.code,
        donor=donor or "",
        person=person,
        started_at=intake.started_at.astimezone(clock(HERE)),
        finished_at=intake.finished_at and intake.finished_at.astimezone(clock(HERE)),
        lines=_lines(session, intake_id),
        about_boxes=intake.about_boxes,
        note=intake.note,
        entry=session.scalar(select(func.max(JournalEntry.id))),
        logo=own_logo(session),
    )


def _lines(session: Session, intake_id: int) -> tuple[ReceiptLine, ...]:
    question = (
        select(IntakeLine, Article, Unit, Lot)
        .outerjoin(Article, Article.id == IntakeLine.article_id)
        .outerjoin(Unit, Unit.code == Article.unit_code)
        .outerjoin(Lot, Lot.id == IntakeLine.lot_id)
        .where(IntakeLine.intake_id == intake_id, IntakeLine.active)
        .order_by(IntakeLine.position, IntakeLine.id)
        .execution_options(populate_existing=True)
    )
    rows = session.execute(question).all()
    places = _places(session, {lot.id for _, _, _, lot in rows if lot is not None})
    return tuple(_line(line, article, unit, lot, places) for line, article, unit, lot in rows)


def _line(
    line: IntakeLine, article: Article | None, unit: Unit | None, lot: Lot | None, places: Mapping[int, str]
) -> ReceiptLine:
    said: dict[str, Any] = {}
    if lot is not None:
        said = {
            "condition": cast("Condition | None", lot.condition or None),
            "size": lot.size,
            "expires": lot.expires,
            "expiry_kind": cast("ExpiryKind", lot.expiry_kind),
            "batch": lot.batch,
            "place": places.get(lot.id, ""),
        }
    return ReceiptLine(
        names=_texts(article, "name") or dict.fromkeys(NAME_LANGUAGES, line.text),
        units=_texts(unit, "short"),
        boxes=line.boxes,
        quantity_milli=line.quantity_milli,
        gross_g=line.gross_g,
        refused=cast("Any", line.refused),
        **said,
    )


def _texts(row: Article | Unit | None, field: str) -> dict[str, str]:
    """Read what a row is called, by language."""
    return {code: text for code in NAME_LANGUAGES if row is not None and (text := getattr(row, f"{field}_{code}"))}


def _places(session: Session, lots: Collection[int]) -> dict[int, str]:
    """Name the location where each lot lies now; one that lies in several is left out."""
    question = (
        select(Balance.lot_id, _location.code, _location.name)
        .join(Place, Place.id == Balance.place_id)
        .join(_location, _location.id == Place.location_id)
        .where(Balance.lot_id.in_(lots), Balance.quantity_milli > 0, _location.kind != "outside")
        .distinct()
    )
    found: dict[int, list[str]] = defaultdict(list)
    for lot_id, code, name in session.execute(question):
        found[lot_id].append(code or name)
    return {lot_id: names[0] for lot_id, names in found.items() if len(names) == 1}
