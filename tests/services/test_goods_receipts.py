"""The papers of an intake say what was handed over, and where it lies now."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Intake, IntakeLine, Lot
from aidhub.domain.errors import NotFound
from aidhub.services.goods_receipts import DONOR_SLIP, GOODS_RECEIPT, intake_paper, receipt_of
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.practising import mark_as_practice

DONOR = NewParty("donor", "Eva Muster", street="Geheimweg 7", postcode="44135", town="Dortmund", phone="0231 1",
                 email="eva@example.org")  # fmt: skip


def _intake(session: Session, site: int, donor: int | None, lines: list[dict[str, Any]], state: str) -> int:
    started = datetime(2026, 12, 1, 8, 12, tzinfo=UTC)
    intake = Intake(number=412, site_id=site, donor_id=donor, about_boxes=20, state=state, person_id=1,
                    started_at=started, finished_at=started if state == "finished" else None)  # fmt: skip
    session.add(intake)
    session.flush()
    for position, line in enumerate(lines, start=1):
        session.add(IntakeLine(intake_id=intake.id, position=position, **line))
    session.flush()
    return intake.id


def taken_in(warehouse: Warehouse, state: str = "finished") -> int:
    """An intake of rice on one shelf, blankets on two, and a mattress that was not accepted."""
    [donor] = warehouse.do(add_parties, [DONOR])
    warehouse.receive("reis", [10, 10], expires=date(2027, 8, 31), batch="L1", condition="new", shelf="A-02-1")
    warehouse.receive("woll", [5], loose=3)
    rice, blankets = warehouse.ask(lambda session: [row.id for row in session.query(Lot.id).order_by(Lot.id)])
    lines = [
        {"article_id": warehouse.article("reis"), "lot_id": rice, "boxes": 2, "quantity_milli": 20_000,
         "gross_g": 21_000},
        {"article_id": warehouse.article("woll"), "lot_id": blankets, "boxes": 1},
        {"text": "alte Matratze", "boxes": 1, "refused": "wet"},
        {"text": "zurückgenommen", "boxes": 9, "active": False},
    ]  # fmt: skip
    return int(warehouse.do(_intake, warehouse.site, donor, lines, state))


def test_a_receipt_says_what_was_handed_over_and_of_the_donor_the_name_only(warehouse: Warehouse) -> None:
    receipt = warehouse.ask(receipt_of, taken_in(warehouse))
    assert (receipt.number, receipt.donor, receipt.site, receipt.person) == (412, "Eva Muster", "Dortmund", "Olena")
    assert (receipt.draft, receipt.about_boxes) == (False, 20)
    assert f"{receipt.started_at:%H:%M}" == "09:12"
    rice, blankets, mattress = receipt.lines
    assert (rice.names["uk"], rice.boxes, rice.quantity_milli, rice.gross_g) == ("Рис", 2, 20_000, 21_000)
    assert (rice.expires, rice.batch, rice.condition, rice.place) == (date(2027, 8, 31), "L1", "new", "A-02-1")
    assert (blankets.quantity_milli, blankets.gross_g, blankets.place) == (None, None, "A-01-1")
    assert (mattress.names["de"], mattress.refused, mattress.place) == ("alte Matratze", "wet", "")
    assert "Geheimweg" not in str(receipt)
    assert "example.org" not in str(receipt)


def test_both_papers_are_made_in_the_languages_asked_for(warehouse: Warehouse) -> None:
    intake = taken_in(warehouse, "open")
    note, slip = (_text(warehouse.ask(intake_paper, intake, paper, ("de",))) for paper in (GOODS_RECEIPT, DONOR_SLIP))
    assert "Wareneingangsbeleg" in note
    assert "ENTWURF" in note
    assert "A-02-1" in note
    assert "Beleg für eine Sachspende" in slip
    assert "Eva Muster" in slip
    assert "Geheimweg" not in note + slip
    assert "Прибутковий" not in note


def test_a_paper_of_a_practice_warehouse_says_so(warehouse: Warehouse) -> None:
    intake = taken_in(warehouse)
    warehouse.do(mark_as_practice, "Olena")
    assert "ÜBUNG" in _text(warehouse.ask(intake_paper, intake, DONOR_SLIP))


def test_of_an_intake_that_is_not_there_no_paper_is_made(warehouse: Warehouse) -> None:
    with pytest.raises(NotFound):
        warehouse.ask(intake_paper, 99, GOODS_RECEIPT)


def _text(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
