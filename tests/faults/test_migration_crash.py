"""The program dies while it changes the tables: the file is of the old version or of the new one, and sound."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import fault_workers as workers
import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.orm import Session

from aidhub.database.checking import findings
from aidhub.database.database import Database
from aidhub.database.engine import SCHEMA, closing_engine, postgres_engine, server_url, sqlite_engine
from aidhub.database.migration import version_of
from aidhub.database.tables import JournalEntry, Person

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and killed as on Unix")

NEXT = SCHEMA + 1
SCRIPT = f"""
import sqlalchemy as sa
from alembic import op
revision = "{NEXT:04}"
down_revision = "{SCHEMA:04}"

def upgrade():
    op.create_table("shelf_label", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO shelf_label VALUES (1)")
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("journal_entry", recreate=anew) as batch:
        batch.add_column(sa.Column("place", sa.String(60), server_default=""))
    op.execute("UPDATE journal_entry SET place = 'A-05-2'")
    op.create_index("ix_journal_entry_place", "journal_entry", ["place"])
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """A folder with a further step: a table, rows, a table made anew that others refer to, an index."""
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / f"{NEXT:04}_next.py").write_text(SCRIPT)
    return folder


def fill(session: Session) -> None:
    session.add(Person(id=1, name="Anna"))
    session.flush()
    for number in range(1, 51):
        session.add(JournalEntry(id=number, kind="receive", at=datetime(2026, 11, 24, tzinfo=UTC), person_id=1))
    session.flush()
    session.get_one(JournalEntry, 1).undone_by_id = 50


def state(engine: Engine) -> str:
    """Old or new, wholly; or a wreck."""
    with engine.connect() as connection:
        version = version_of(connection)
        known = inspect(connection)
        new = (
            "shelf_label" in known.get_table_names(),
            "place" in {c["name"] for c in known.get_columns("journal_entry")},
        )
        strays = [name for name in known.get_table_names() if name.startswith("_alembic")]
        entries = connection.scalar(text("SELECT count(*) FROM journal_entry"))
    if entries == 50 and not strays:
        if (version, new) == (SCHEMA, (False, False)):
            return "old"
        if (version, new) == (NEXT, (True, True)):
            return "new"
    return f"wreck: version {version}, new {new}, {entries} entries, {strays}"


def test_killed_at_every_statement_a_file_is_old_or_new_and_sound(warehouse_file: Path, steps: Path) -> None:
    with Database.open(warehouse_file) as database:
        database.write(fill)
    file = warehouse_file.with_name("copy.aidhub")
    found: list[str] = []
    at = 0
    while found[-1:] != ["new"]:
        at += 1
        shutil.copyfile(warehouse_file, file)
        done = workers.ran_through(workers.bring_up_and_die, str(file), NEXT, steps, at)
        with closing_engine(sqlite_engine(file)) as engine:
            found.append(state(engine))
        assert findings(file, thorough=True) == []
        assert done == (found[-1] == "new")
    assert set(found) == {"old", "new"}
    assert len(found) > 15, "each statement once, and the last time none"


@pytest.mark.postgres
def test_killed_at_every_statement_a_server_is_old_or_new(postgres_address: str, steps: Path) -> None:
    with Database.open(postgres_address) as database:
        database.write(fill)
    found: list[str] = []
    with closing_engine(postgres_engine(server_url(postgres_address))) as engine:
        while found[-1:] != ["new"]:
            workers.ran_through(workers.bring_up_and_die, postgres_address, NEXT, steps, len(found) + 1)
            found.append(state(engine))
    assert set(found) == {"old", "new"}
    assert len(found) > 10


@pytest.mark.parametrize("at", [1, 2, 10, 30, 60, 90])
def test_killed_while_it_is_made_there_is_no_file_and_the_next_start_makes_it(tmp_path: Path, at: int) -> None:
    file = tmp_path / "lager.aidhub"
    assert not workers.ran_through(workers.create_and_die, file, at)
    assert not file.exists()
    with Database.open(file, create=True) as database:
        assert database.write(workers.take_number) == 1
    assert findings(file, thorough=True) == []


def test_the_usual_way_leaves_wrecks(warehouse_file: Path, steps: Path) -> None:
    """The control: the same step with the defaults of Alembic and SQLAlchemy, failing at its last statement."""
    with Database.open(warehouse_file) as database:
        database.write(fill)
    script = (steps / f"{NEXT:04}_next.py").read_text().replace('op.create_index("ix_journal', 'raise RuntimeError("')
    names: dict[str, Callable[[], None]] = {}
    exec(compile(script, "script", "exec"), names)  # noqa: S102 - the test's own words
    with closing_engine(create_engine(f"sqlite:///{warehouse_file}")) as engine, pytest.raises(RuntimeError):
        _in_the_usual_way(engine, names["upgrade"])
    with closing(sqlite3.connect(warehouse_file)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        assert "shelf_label" in tables, "of the new version"
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,), "of the old one"


def _in_the_usual_way(engine: Engine, upgrade: Callable[[], None]) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        with context.begin_transaction(), Operations.context(context):
            upgrade()
