"""A donation is taken in over the counter: an intake is started, given another donor, and finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Intake, IntakeLine, Lot, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import LONG, clean_text
from aidhub.domain.spelling import name_key
from aidhub.services.deliveries import count_of, refuse_not_expected
from aidhub.services.ledger import insert_rows, now, record, take_numbers
from aidhub.services.parties import NewParty, new_parties
from aidhub.services.places import sites


class IntakeFinished(errors.AidHubError):
    """An intake was finished, here or elsewhere; nothing is added to it any more. Facts: number."""


class NothingTakenIn(errors.AidHubError):
    """An intake without a line cannot be finished. Facts: number."""


class NoWarehouse(errors.AidHubError):
    """Goods cannot be taken in before there is a warehouse."""


@dataclass(frozen=True, slots=True)
class Donor:
    """Who gives: a donor that is kept, or a name to be kept from now on. Neither of them: anonymous."""

    id: int | None = None
    name: str = ""


ANONYMOUS = Donor()


def start_intake(
    session: Session, donor: Donor = ANONYMOUS, *, about_boxes: int | None = None, site_id: int | None = None
) -> int:
    """Begin to take a donation in, as one step; answers the intake. It gets the next number.

    Raises:
        NoWarehouse: nothing is set up yet.
        NoCount: ``about_boxes`` makes no sense.
    """
    donor_id, name, made = _known(session, donor)
    return _started(session, site_id, donor_id, name, made, about_boxes=about_boxes)


def accept_delivery(session: Session, delivery_id: int, site_id: int | None = None) -> int:
    """Take in a donation that was announced: its intake has donor and number of boxes; answers the intake.

    Raises:
        NotExpected: it was taken in or called off already.
        NoWarehouse: nothing is set up yet.
    """
    row = refuse_not_expected(session, delivery_id)
    donor_id, name, made = _known(session, Donor(row.donor_id, row.donor))
    edit = Edit("delivery", delivery_id, "state", "accepted", expected="expected")
    return _started(
        session, site_id, donor_id, name, (*made, edit), about_boxes=row.about_boxes, delivery_id=delivery_id
    )


def change_intake(
    session: Session, intake_id: int, donor: Donor, about_boxes: int | None = None, note: str = ""
) -> int:
    """Say who really gives, about how many boxes there are, and a note, as one step; answers the entry.

    What was taken in already is from that donor too.

    Raises:
        IntakeFinished, NoCount, NothingChanged: as they say.
    """
    intake = open_intake(session, intake_id)
    donor_id, name, made = _known(session, donor)
    edits = [*made]
    fields = {
        "donor_id": donor_id,
        "about_boxes": None if about_boxes is None else count_of(str(about_boxes)),
        "note": clean_text(note, LONG, lines=True),
    }
    edits += [
        Edit("intake", intake_id, field, value) for field, value in fields.items() if getattr(intake, field) != value
    ]
    if donor_id != intake.donor_id:
        edits += [Edit("lot", lot_id, "donor_id", donor_id) for lot_id in _lots(session, intake_id)]
    facts = {"intake": intake.number, "donor": name}
    return record(session, Entry("change_intake", edits=tuple(edits), facts=facts))


def finish_intake(session: Session, intake_id: int) -> int:
    """Say that all of a donation is in; answers the entry. Undo opens it again.

    Raises:
        IntakeFinished: somebody else did so.
        NothingTakenIn: it has no line.
    """
    intake = open_intake(session, intake_id)
    asked = select(IntakeLine).where(IntakeLine.intake_id == intake_id, IntakeLine.active)
    lines = session.scalars(asked.execution_options(populate_existing=True)).all()
    if not lines:
        raise NothingTakenIn(number=intake.number)
    edits = (
        Edit("intake", intake_id, "state", "finished", expected="open"),
        Edit("intake", intake_id, "finished_at", now(session)),
    )
    boxes = sum(line.boxes for line in lines if not line.refused)
    return record(session, Entry("finish_intake", edits=edits, facts={"intake": intake.number, "boxes": boxes}))


def open_intake(session: Session, intake_id: int) -> Intake:
    """Answer an intake that is not finished.

    Raises:
        IntakeFinished: it is.
        NotFound: its start was undone.
    """
    intake = session.get(Intake, intake_id, populate_existing=True)
    if intake is None or not intake.active:
        raise errors.NotFound(kind="intake", name=str(intake.number if intake else intake_id))
    if intake.state != "open":
        raise IntakeFinished(number=intake.number)
    return intake


def _started(
    session: Session,
    site_id: int | None,
    donor_id: int | None,
    donor: str,
    edits: Sequence[Edit],
    *,
    about_boxes: int | None,
    delivery_id: int | None = None,
) -> int:
    site = site_id or next((site.id for site in sites(session)), None)
    if site is None:
        raise NoWarehouse
    about = None if about_boxes is None else count_of(str(about_boxes))
    [number] = take_numbers(session, "intake")
    row: dict[str, Any] = {
        "number": number,
        "site_id": site,
        "donor_id": donor_id,
        "delivery_id": delivery_id,
        "about_boxes": about,
        "person_id": session.info["by"],
        "started_at": now(session),
        "active": False,
    }
    [id_] = insert_rows(session, Intake, [row])
    made = (*edits, Edit("intake", id_, "active", after=True))
    record(session, Entry("start_intake", edits=made, facts={"intake": number, "donor": donor}))
    return id_


def _known(session: Session, donor: Donor) -> tuple[int | None, str, tuple[Edit, ...]]:
    """Find a donor, or make one of this name; answers id and name, and the edits that make it."""
    if donor.id is not None:
        return donor.id, session.scalars(select(Party.name).where(Party.id == donor.id)).one(), ()
    name = clean_text(donor.name)
    if not name:
        return None, "", ()
    there = select(Party.id, Party.name).where(Party.role == "donor", Party.active).order_by(Party.id)
    for id_, known in session.execute(there):
        if name_key(known) == name_key(name):
            return id_, known, ()
    [id_], edits = new_parties(session, [NewParty("donor", name)])
    return id_, name, edits


def _lots(session: Session, intake_id: int) -> list[int]:
    asked = select(Lot.id).join(IntakeLine, IntakeLine.lot_id == Lot.id).where(IntakeLine.intake_id == intake_id)
    return list(session.scalars(asked.order_by(Lot.id)))
