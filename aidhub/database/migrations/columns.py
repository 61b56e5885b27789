"""The kinds of columns that steps are written with, alike on both databases; they stay as they are."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
NOTE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def text(letters: int) -> sa.String:
    """Answer the kind of a text of so many letters at most, compared by code point."""
    return sa.String(letters).with_variant(sa.String(letters, collation="C"), "postgresql")


def whole(column: str, name: str) -> sa.CheckConstraint:
    """Refuse what is no whole number where the database itself does not."""
    return sa.CheckConstraint(f"typeof({column}) IN ('integer', 'null')", name=name).ddl_if(dialect="sqlite")


def add(table: str, column: sa.Column[Any], *, refers_to: str = "") -> None:
    """Add a column together with the checks that every column of its kind has.

    Args:
        table: to which it is added.
        column: its name, kind and default.
        refers_to: the table whose key it holds, since SQLite takes no key for a column that is there already.
    """
    name, dialect = column.name, op.get_bind().dialect
    if isinstance(column.type, sa.String):
        rule, kind = f"length({name}) <= {column.type.length or 1000000}", "length"
    else:
        rule, kind = f"typeof({name}) IN ('integer', 'null')", "whole"
    is_number = isinstance(column.type, (sa.Integer, sa.Boolean))
    is_checked = isinstance(column.type, sa.String) or (dialect.name == "sqlite" and is_number)
    sa.Table(table, sa.MetaData(), column)
    words = sa.schema.CreateColumn(column).compile(dialect=dialect)
    check = f" CONSTRAINT ck_{table}_{name}_{kind} CHECK ({rule})" if is_checked else ""
    key = f" CONSTRAINT fk_{table}_{name} REFERENCES {refers_to} (id)" if refers_to else ""
    op.execute(f"ALTER TABLE {table} ADD COLUMN {words}{check}{key}")
