"""The practice warehouse: the sample in a file of its own, in which nothing counts."""

from __future__ import annotations

import json

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import Person, Setting
from aidhub.services.demo import make_demo
from aidhub.services.persons import COORDINATOR, HELPER
from aidhub.services.setup import set_up

KEY = "practice"
"""The setting that marks a warehouse as one to practise in; it holds for whom it was made."""


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
    session.execute(insert(Setting).values(key=KEY, value=json.dumps({"person": person}), source=""))


def practising(session: Session) -> str | None:
    """Say who practises in this warehouse; None: it is a real one, and everything counts."""
    kept = session.scalars(select(Setting.value).where(Setting.key == KEY)).first()
    return str(json.loads(kept)["person"]) if kept else None
