"""Views and PINs and room for pallets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
NOTE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def text(letters: int) -> sa.String:
    return sa.String(letters).with_variant(sa.String(letters, collation="C"), "postgresql")


def whole(column: str, name: str) -> sa.CheckConstraint:
    """Refuse what is no whole number where the database itself does not."""
    return sa.CheckConstraint(f"typeof({column}) IN ('integer', 'null')", name=name).ddl_if(dialect="sqlite")


def add(table: str, column: sa.Column[Any]) -> None:
    """Add a column together with the checks that every column of its kind has."""
    name, on_sqlite = column.name, op.get_bind().dialect.name == "sqlite"
    if isinstance(column.type, sa.String):
        rule, kind = f"length({name}) <= {column.type.length or 1000000}", "length"
    else:
        rule, kind = f"typeof({name}) IN ('integer', 'null')", "whole"
    is_checked = isinstance(column.type, sa.String) or (on_sqlite and isinstance(column.type, (sa.Integer, sa.Boolean)))
    sa.Table(table, sa.MetaData(), column)
    words = sa.schema.CreateColumn(column).compile(dialect=op.get_bind().dialect)
    check = f" CONSTRAINT ck_{table}_{name}_{kind} CHECK ({rule})" if is_checked else ""
    op.execute(f"ALTER TABLE {table} ADD COLUMN {words}{check}")


def upgrade() -> None:
    op.create_table(
        "saved_view",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("page", text(40), nullable=False),
        sa.Column("name", text(200), nullable=False),
        sa.Column("person_id", WHOLE, nullable=True),
        sa.Column("wanted", NOTE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_saved_view_name_length")),
        sa.CheckConstraint("length(page) <= 40", name=op.f("ck_saved_view_page_length")),
        sa.CheckConstraint("length(wanted) <= 1000000", name=op.f("ck_saved_view_wanted_length")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_saved_view_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        whole("active", op.f("ck_saved_view_active_whole")),
        whole("id", op.f("ck_saved_view_id_whole")),
        whole("person_id", op.f("ck_saved_view_person_id_whole")),
        whole("position", op.f("ck_saved_view_position_whole")),
    )
    op.create_index(op.f("ix_saved_view_person_id"), "saved_view", ["person_id"], unique=False)
    add("person", sa.Column("pin_hash", text(200), server_default="", nullable=False))
    add("person", sa.Column("pin_failures", WHOLE, server_default="0", nullable=False))
    add("person", sa.Column("pin_wait_until", MOMENT, nullable=True))
    add("place", sa.Column("pallets", WHOLE, nullable=True))
