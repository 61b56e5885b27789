"""Views and PINs and room for pallets."""

import sqlalchemy as sa
from alembic import op

from aidhub.database.migrations.columns import MOMENT, NOTE, WHOLE, add, text, whole

revision = "0002"
down_revision = "0001"


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
