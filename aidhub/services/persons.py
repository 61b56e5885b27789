"""Who works here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Person


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as the window shows it."""

    id: int
    name: str
    role: str


def persons(session: Session) -> list[PersonRow]:
    """List who works here, by name."""
    question = select(Person.id, Person.name, Person.role).where(Person.active).order_by(Person.name, Person.id)
    return [PersonRow(*row) for row in session.execute(question)]


def sign_on(session: Session, name: str) -> int:
    """Find the person of this name, or make them a coordinator: whoever sits down first must be able to work."""
    known = session.scalars(select(Person.id).where(Person.name == name, Person.active).order_by(Person.id)).first()
    if known is not None:
        return known
    new = insert(Person).values(name=name, role="coordinator", language="", active=True)
    return session.scalars(new.returning(Person.id)).one()
