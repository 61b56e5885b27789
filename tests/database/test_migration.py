"""The steps lead to the tables the code knows, on both kinds of database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from aidhub.database import errors
from aidhub.database.database import Database
from aidhub.database.engine import SCHEMA, closing_engine, postgres_engine, server_url, sqlite_engine
from aidhub.database.migration import SCRIPTS, VERSION_TABLE, GoodsChanged, bring_up_to_date, version_of
from aidhub.database.tables import Base, JournalEntry, Person


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def engines(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """One empty database for the steps, one for the tables as the code has them."""
    if request.param == "sqlite":
        steps, code = (sqlite_engine(tmp_path / name, "rwc") for name in ("steps", "code"))
        names = []
    else:
        server = request.getfixturevalue("postgres_server")
        names = [server.new_database(), server.new_database()]
        steps, code = (postgres_engine(server_url(server.address(name))) for name in names)
    with closing_engine(steps), closing_engine(code):
        yield steps, code
    for name in names:
        server.drop(name)


OF_FILE = f"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name <> '{VERSION_TABLE}'"
OF_SERVER = """
    SELECT concat_ws(' ', relname, conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid WHERE connamespace = 'public'::regnamespace
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT concat_ws(' ', relname, attname, format_type(atttypid, atttypmod), attnotnull,
                     pg_get_expr(adbin, adrelid), attcollation::regcollation)
    FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
"""


def _ddl(engine: Engine) -> list[str]:
    """Everything the database knows of its tables, in its own words."""
    question = OF_FILE if engine.dialect.name == "sqlite" else OF_SERVER
    with engine.connect() as connection:
        lines = [_sorted_parts(line) for line in connection.exec_driver_sql(question).scalars()]
    return sorted(line for line in lines if VERSION_TABLE not in line)


def _sorted_parts(statement: str) -> str:
    """Write a statement with its parts in order, since the order of a table's constraints means nothing.

    A check or key added with its column stands behind it, one made with its table at the end; both say the same.
    """
    head, _, parts = " ".join(statement.split()).partition("(")
    parts = re.sub(r" FOREIGN KEY\(\w+\) REFERENCES", " REFERENCES", parts)
    listed = re.split(r",| (?=CONSTRAINT)", parts.removesuffix(")"))
    return head + "|".join(sorted(part.strip() for part in listed if part.strip()))


def test_the_steps_lead_to_the_tables_of_the_code(engines: tuple[Engine, Engine]) -> None:
    steps, code = engines
    bring_up_to_date(steps)
    Base.metadata.create_all(code)
    with steps.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert version_of(connection) == SCHEMA
    assert _ddl(steps) == _ddl(code)


def test_the_last_script_is_the_version_of_the_code() -> None:
    scripts = ScriptDirectory(str(SCRIPTS))
    assert scripts.get_heads() == [f"{SCHEMA:04}"]
    assert [script.revision for script in scripts.walk_revisions()] == [f"{n:04}" for n in range(SCHEMA, 0, -1)]


def test_taken_twice_the_steps_change_nothing(engines: tuple[Engine, Engine]) -> None:
    steps, _ = engines
    bring_up_to_date(steps)
    before = _ddl(steps)
    bring_up_to_date(steps)
    assert _ddl(steps) == before


def test_every_constraint_has_a_name_that_both_databases_take() -> None:
    for table in Base.metadata.tables.values():
        names = [str(named.name) for named in [*table.constraints, *table.indexes]]
        assert "None" not in names
        assert max(map(len, names)) <= 63
        assert len(names) == len(set(names))


LOSES_GOODS = """
from alembic import op
revision = "{version:04}"
down_revision = "{before:04}"

def upgrade():
    op.execute("INSERT INTO number_counter VALUES ('box', 1)")
    op.execute("DELETE FROM journal_entry")
"""

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op
revision = "{version:04}"
down_revision = "{before:04}"

def upgrade():
    op.create_table("shelf_label", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO shelf_label VALUES (1)")
"""


def next_version(folder: Path, script: str) -> int:
    """Write a further step; answers its number."""
    version = SCHEMA + 1
    file = folder / "steps" / f"{version:04}_next.py"
    file.parent.mkdir()
    file.write_text(script.format(version=version, before=SCHEMA))
    return version


def one_entry(session: Session) -> None:
    session.add(Person(id=1, name="Anna"))
    session.flush()
    session.add(JournalEntry(kind="receive", at=datetime(2026, 11, 24, tzinfo=UTC), person_id=1))


def test_a_step_that_loses_goods_is_taken_back(database: Database, tmp_path: Path) -> None:
    database.write(one_entry)
    version = next_version(tmp_path, LOSES_GOODS)
    engine = database._store.writer
    with pytest.raises(GoodsChanged):
        bring_up_to_date(engine, to=version, more=[tmp_path / "steps"])
    with engine.connect() as connection:
        assert version_of(connection) == SCHEMA
        assert connection.scalar(text("SELECT count(*) FROM journal_entry")) == 1
        assert connection.scalar(text("SELECT count(*) FROM number_counter")) == 0


def test_a_further_step_is_taken_on_what_is_there(database: Database, tmp_path: Path) -> None:
    version = next_version(tmp_path, NEXT_STEP)
    engine = database._store.writer
    bring_up_to_date(engine, to=version, more=[tmp_path / "steps"])
    with engine.connect() as connection:
        assert version_of(connection) == version
        if database.file:
            assert connection.scalar(text("PRAGMA user_version")) == version
            assert connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert connection.scalar(text("SELECT count(*) FROM shelf_label")) == 1


def test_an_older_file_is_backed_up_before_it_is_changed(
    warehouse_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = next_version(tmp_path, NEXT_STEP)
    monkeypatch.setattr("aidhub.database.warehouse_file.SCHEMA", version)
    monkeypatch.setattr("aidhub.database.checking.SCHEMA", version)
    monkeypatch.setattr(
        "aidhub.database.warehouse_file.bring_up_to_date",
        lambda engine: bring_up_to_date(engine, to=version, more=[tmp_path / "steps"]),
    )
    with pytest.raises(errors.FileTooOld):
        Database.open(warehouse_file, read_only=True)
    with Database.open(warehouse_file) as database:
        assert database.read(lambda session: session.scalar(text("SELECT count(*) FROM shelf_label"))) == 1
    (backup,) = (warehouse_file.parent / "backups").iterdir()
    with closing_engine(sqlite_engine(backup, "ro")) as engine, engine.connect() as connection:
        assert version_of(connection) == SCHEMA
