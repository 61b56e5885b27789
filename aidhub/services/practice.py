"""The practice warehouse: the sample in a file of its own, in which nothing counts."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import Person
from aidhub.services.demo import make_demo
from aidhub.services.persons import COORDINATOR, HELPER
from aidhub.services.practising import mark_as_practice
from aidhub.services.setup import set_up


def make_practice(session: Session, person: str, *, helper: bool) -> None:
    """Fill an empty database with the sample warehouse, mark it, and let a person in without a PIN.

    Args:
        session: of a database that holds nothing.
        person: who practises.
        helper: they practise on the pages of a helper.
    """
    set_up(session)
    make_demo(session)
    role = HELPER if helper else COORDINATOR
    known = session.scalars(select(Person.id).where(Person.name == person)).first()
    if known is None:
        session.execute(insert(Person).values(name=person, role=role, language="", active=True))
    else:
        session.execute(update(Person).where(Person.id == known).values(role=role))
    mark_as_practice(session, person)
