"""Who works here: made, changed and switched off as steps that can be undone, and signing on.

A PIN is no step: of it the journal holds only that it was set, and nothing that could be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import Person
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.spelling import name_key
from aidhub.services.ledger import insert_rows, mention, now, record
from aidhub.services.pins import TRIES, fits, hash_pin, is_outdated, is_pin, wait_after

HELPER, COORDINATOR = "helper", "coordinator"
SET_PIN, RESET_PIN = "set_pin", "reset_pin"


class CoordinatorsOnly(errors.AidHubError):
    """Only a coordinator may do it."""


class LastCoordinator(errors.AidHubError):
    """Nobody would be left who may do everything. Facts: name."""


class PersonKnown(errors.AidHubError):
    """Somebody of this name works here already. Facts: name."""


class PersonNameMissing(errors.AidHubError):
    """A person has no name."""


class PinForm(errors.AidHubError):
    """A PIN is not of 4 to 8 digits."""


class WrongPin(errors.AidHubError):
    """A PIN does not fit. Facts: left (so many more tries before a wait)."""


class PinWaits(errors.AidHubError):
    """Too many wrong PINs were typed. Facts: until (the moment from which one is looked at again)."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as the window shows it. ``language`` empty: that of the workstation."""

    id: int
    name: str
    role: str
    language: str = ""
    has_pin: bool = False
    active: bool = True

    @property
    def needs_pin(self) -> bool:
        """Whether a PIN stands before what the person may do."""
        return self.role == COORDINATOR and self.has_pin


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A person as the form has it. ``id`` None: not there yet. ``pin`` empty: it stays as it is."""

    name: str
    role: str = HELPER
    language: str = ""
    active: bool = True
    pin: str = ""
    id: int | None = None


def persons(session: Session) -> list[PersonRow]:
    """List who works here, by name."""
    return [PersonRow(*row) for row in session.execute(_rows().where(Person.active))]


def people(session: Session) -> list[PersonRow]:
    """List all who work or worked here, by name, those who do first."""
    return [PersonRow(*row) for row in session.execute(_rows().order_by(None).order_by(Person.active.desc(), *_ORDER))]


def person(session: Session, person_id: int) -> PersonRow | None:
    """Find a person; None if nobody has this number."""
    row = session.execute(_rows().where(Person.id == person_id)).first()
    return PersonRow(*row) if row else None


# Changing


def save_person(session: Session, form: PersonForm) -> int:
    """Write a person: a new one, or what was changed; and the PIN, if one is given. Answers the person.

    Raises:
        CoordinatorsOnly: a helper asks for it.
        PersonNameMissing, PersonKnown: the name will not do.
        PinForm: the PIN is not of 4 to 8 digits.
        LastCoordinator: nobody would be left who may do everything.
    """
    refuse_helpers(session)
    name = " ".join(form.name.split())
    if not name:
        raise PersonNameMissing
    if form.active and _is_taken(session, name, form.id):
        raise PersonKnown(name=name)
    fields = {"name": name, "role": form.role, "language": form.language, "active": form.active}
    id_ = _add(session, fields) if form.id is None else _change(session, form.id, fields)
    if form.pin:
        set_pin(session, id_, form.pin)
    return id_


def set_pin(session: Session, person_id: int, pin: str) -> None:
    """Keep the slow hash of a PIN. The journal says that it was set, and never what it is.

    Raises:
        CoordinatorsOnly: a helper asks for it.
        PinForm: it is not of 4 to 8 digits.
    """
    refuse_helpers(session)
    if not is_pin(pin):
        raise PinForm
    known = _known(session, person_id)
    _write(session, person_id, pin_hash=hash_pin(pin), pin_failures=0, pin_wait_until=None)
    mention(session, Entry(SET_PIN, facts={"name": known.name}))


def reset_pin(session: Session, name: str) -> str:
    """Take the PIN of a person away, and the wait after wrong ones; answers the person's name.

    The way back for a coordinator who is the only one and forgot it. Whoever may write the file or log in to the
    server could do as much without AidHub; the journal says who did it and when.

    Raises:
        NotFound: nobody of this name works here; the facts name the nearest.
        Ambiguous: several are called nearly so.
    """
    wanted = name_key(name)
    found = [one for one in persons(session) if wanted and name_key(one.name) == wanted]
    if not found:
        near = get_close_matches(name, [one.name for one in persons(session)], n=1, cutoff=0.5)
        raise errors.NotFound(kind="person", name=name, nearest=near[0] if near else "")
    if len(found) > 1:
        raise errors.Ambiguous(kind="person", name=name, matches=[one.name for one in found])
    [known] = found
    _write(session, known.id, pin_hash="", pin_failures=0, pin_wait_until=None)
    mention(session, Entry(RESET_PIN, facts={"name": known.name}))
    return known.name


def has_coordinator_pin(session: Session) -> bool:
    """Say whether a PIN stands before what coordinators see; without one everybody may see it."""
    return _coordinators(session, with_pin=True) > 0


def refuse_no_coordinator(session: Session, person_id: int) -> None:
    """Look whether somebody is left who may do everything, after this person was changed back.

    Raises:
        LastCoordinator: nobody is.
    """
    if not _coordinators(session):
        raise LastCoordinator(name=_known(session, person_id).name)


def _add(session: Session, fields: Mapping[str, Any]) -> int:
    [id_] = insert_rows(session, Person, [{**fields, "active": False}])
    record(session, Entry("add_person", edits=(Edit("person", id_, "active", after=True),), facts=_facts(fields)))
    return id_


def _change(session: Session, person_id: int, fields: Mapping[str, Any]) -> int:
    known = _known(session, person_id)
    stays = fields["active"] and fields["role"] == COORDINATOR
    if known.active and known.role == COORDINATOR and not stays and _coordinators(session) == 1:
        raise LastCoordinator(name=known.name)
    edits = tuple(Edit("person", person_id, name, value) for name, value in fields.items())
    if any(getattr(known, edit.field) != edit.after for edit in edits):
        record(session, Entry("edit_person", edits=edits, facts=_facts(fields)))
    return person_id


def _facts(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": fields["name"], "role": fields["role"], "active": fields["active"]}


def refuse_helpers(session: Session) -> None:
    """Look whether a coordinator is at work.

    Raises:
        CoordinatorsOnly: nobody is, or a helper.
    """
    by = session.info.get("by")
    known = person(session, by) if by is not None else None
    if known is None or not known.active or known.role != COORDINATOR:
        raise CoordinatorsOnly


def _is_taken(session: Session, name: str, but: int | None) -> bool:
    taken = session.scalars(select(Person.id).where(Person.name == name, Person.active)).all()
    return any(id_ != but for id_ in taken)


def _coordinators(session: Session, *, with_pin: bool = False) -> int:
    question = select(func.count()).select_from(Person).where(Person.active, Person.role == COORDINATOR)
    return session.scalar(question.where(Person.pin_hash != "") if with_pin else question) or 0


# Signing on


def sign_on(session: Session, name: str) -> int:
    """Find the person of this name, or make one: whoever sits down first must be able to work.

    A new one is a coordinator as long as no coordinator has a PIN, and a helper from then on.
    """
    known = session.scalars(select(Person.id).where(Person.name == name, Person.active).order_by(Person.id)).first()
    if known is not None:
        return known
    role = HELPER if _coordinators(session, with_pin=True) else COORDINATOR
    new = insert(Person).values(name=name, role=role, language="", active=True)
    return session.scalars(new.returning(Person.id)).one()


def sign_on_with_pin(session: Session, person_id: int, pin: str) -> dict[str, Any]:
    """Look whether a PIN is the person's. A wrong one is counted, so it is answered and not raised: see `refusal`.

    Answers:
        ``fits``; if not, ``left`` tries before a wait, or ``until`` (ISO) before which none is looked at.
    """
    at = now(session)
    row = session.get_one(Person, person_id, populate_existing=True, with_for_update=True)
    if row.pin_wait_until and at < row.pin_wait_until:
        return {"fits": False, "until": row.pin_wait_until.isoformat()}
    if row.active and (not row.pin_hash or fits(pin, row.pin_hash)):
        kept = hash_pin(pin) if row.pin_hash and is_outdated(row.pin_hash) else row.pin_hash
        _write(session, person_id, pin_hash=kept, pin_failures=0, pin_wait_until=None)
        return {"fits": True}
    failures = row.pin_failures + 1
    until = wait_after(failures, at)
    _write(session, person_id, pin_failures=failures, pin_wait_until=until)
    return {"fits": False, "until": until.isoformat()} if until else {"fits": False, "left": TRIES - failures}


def refusal(answer: Mapping[str, Any]) -> errors.AidHubError | None:
    """Make the refusal of what `sign_on_with_pin` answered; None if the PIN fits."""
    if answer["fits"]:
        return None
    if until := answer.get("until"):
        return PinWaits(until=datetime.fromisoformat(until))
    return WrongPin(left=answer["left"])


_ORDER = (Person.name, Person.id)


def _rows() -> Any:
    return select(
        Person.id, Person.name, Person.role, Person.language, Person.pin_hash != "", Person.active
    ).order_by(*_ORDER)  # fmt: skip


def _known(session: Session, person_id: int) -> PersonRow:
    known = person(session, person_id)
    if known is None:
        raise errors.NotFound(kind="person", name=str(person_id))
    return known


def _write(session: Session, person_id: int, **values: Any) -> None:
    session.execute(update(Person).where(Person.id == person_id).values(**values))
