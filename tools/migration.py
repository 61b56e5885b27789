"""Write the next step of the tables: what `aidhub/database/tables.py` has and the last version has not.

    python tools/migration.py "Keep the seal of each stop"    writes 0002_keep_the_seal_of_each_stop.py
    python tools/migration.py --first                         writes 0001 anew; only until something is released

Then read it, since nobody else knows whether rows have to be changed too; constraints that were changed are not seen.
Raise SCHEMA in `aidhub/database/engine.py`; the tests in `tests/database/test_migration.py` compare both databases.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, cast

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from sqlalchemy import BigInteger, Boolean, CheckConstraint, Date, DateTime, LargeBinary, String, Text, TypeDecorator

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aidhub.database.engine import SCHEMA, closing_engine, sqlite_engine  # noqa: E402
from aidhub.database.migration import SCRIPTS, VERSION_TABLE, bring_up_to_date  # noqa: E402
from aidhub.database.tables import Base  # noqa: E402

HEAD = '''"""{says}."""

# ruff: noqa: E501, PLR0915 - written by tools/migration.py

import sqlalchemy as sa
from alembic import op

from aidhub.database.migrations.columns import MOMENT, NOTE, WHOLE, add, text, whole

revision = "{revision:04}"
down_revision = {down!r}


def upgrade() -> None:
{steps}
'''
WHOLE_CHECK = re.compile(r"typeof\((\w+)\) IN \('integer', 'null'\)")


def render(kind: str, thing: Any, _: object) -> str | Literal[False]:
    """Write types and checks in the words of `aidhub.database.migrations.columns`; False: as Alembic does."""
    if kind == "check" and isinstance(thing, CheckConstraint) and (found := WHOLE_CHECK.fullmatch(str(thing.sqltext))):
        return f'whole("{found.group(1)}", op.f("{thing.name}"))'
    return _type(thing) if kind == "type" else False


def _type(thing: object) -> str | Literal[False]:
    kind = thing.impl if isinstance(thing, TypeDecorator) else thing
    match kind:
        case DateTime():
            return "MOMENT"
        case BigInteger():
            return "WHOLE"
        case Text():
            return "NOTE"
        case String():
            return f"text({kind.length})"
        case Date() | Boolean() | LargeBinary():
            return f"sa.{type(kind).__name__}()"
    return False


def steps_after(version: int) -> str:
    """Compare the tables of a version with those of the code; answers the statements that lead there."""
    with (
        TemporaryDirectory() as folder,
        closing_engine(sqlite_engine(Path(folder) / "before", "rwc")) as engine,
    ):
        if version:
            bring_up_to_date(engine, to=version)
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection, opts={"version_table": VERSION_TABLE, "compare_type": True}
            )
            found = cast("UpgradeOps", produce_migrations(context, Base.metadata).upgrade_ops)
            return render_python_code(found, render_item=render, migration_context=context)


def main(words: list[str]) -> int:
    """Write the script that the words ask for."""
    match words:
        case ["--first"]:
            says, revision = "The warehouse as it began", 1
        case [says] if not says.startswith("-"):
            revision = SCHEMA + 1
        case _:
            print(__doc__)
            return 2
    name = "warehouse" if revision == 1 else "_".join(re.findall(r"[a-z0-9]+", says.lower()))
    file = SCRIPTS / "versions" / f"{revision:04}_{name}.py"
    lines = [line for line in steps_after(revision - 1).splitlines() if not line.lstrip().startswith("#")]
    down = f"{revision - 1:04}" if revision > 1 else None
    steps = "\n".join(f"    {line}" for line in lines).replace("op.add_column(", "add(")
    file.write_text(HEAD.format(says=says, revision=revision, down=down, steps=steps), encoding="utf-8")
    for order in (["check", "--fix"], ["format"]):  # the first takes out what is not needed of the head
        subprocess.run([sys.executable, "-m", "ruff", *order, "-q", file], check=False)
    print(file.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
