"""Records in full."""

import sqlalchemy as sa
from alembic import op

from aidhub.database.migrations.columns import NOTE, WHOLE, add, text, whole

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "postponed",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("key", text(80), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(key) <= 80", name=op.f("ck_postponed_key_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_postponed")),
        whole("active", op.f("ck_postponed_active_whole")),
        whole("id", op.f("ck_postponed_id_whole")),
    )
    op.create_index(op.f("ix_postponed_key"), "postponed", ["key"], unique=False)
    op.create_table(
        "preference",
        sa.Column("person_id", WHOLE, nullable=False),
        sa.Column("key", text(60), nullable=False),
        sa.Column("value", NOTE, nullable=False),
        sa.CheckConstraint("length(key) <= 60", name=op.f("ck_preference_key_length")),
        sa.CheckConstraint("length(value) <= 1000000", name=op.f("ck_preference_value_length")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_preference_person_id")),
        sa.PrimaryKeyConstraint("person_id", "key", name=op.f("pk_preference")),
        whole("person_id", op.f("ck_preference_person_id_whole")),
    )
    op.create_table(
        "article_substitute",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("article_id", WHOLE, nullable=False),
        sa.Column("substitute_id", WHOLE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("article_id <> substitute_id", name=op.f("ck_article_substitute_other")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_substitute_article_id")),
        sa.ForeignKeyConstraint(["substitute_id"], ["article.id"], name=op.f("fk_article_substitute_substitute_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_substitute")),
        whole("active", op.f("ck_article_substitute_active_whole")),
        whole("article_id", op.f("ck_article_substitute_article_id_whole")),
        whole("id", op.f("ck_article_substitute_id_whole")),
        whole("substitute_id", op.f("ck_article_substitute_substitute_id_whole")),
    )
    op.create_index(op.f("ix_article_substitute_article_id"), "article_substitute", ["article_id"], unique=False)
    op.create_index(op.f("ix_article_substitute_substitute_id"), "article_substitute", ["substitute_id"], unique=False)
    add("party", sa.Column("name_de", text(200), server_default="", nullable=False))
    add("party", sa.Column("tax_no", text(40), server_default="", nullable=False))
    add("party", sa.Column("website", text(200), server_default="", nullable=False))
    add("party", sa.Column("hours", text(200), server_default="", nullable=False))
    add("party", sa.Column("curfew", text(20), server_default="", nullable=False))
    add("party", sa.Column("logo", NOTE, server_default="", nullable=False))
    add("vehicle", sa.Column("length_mm", WHOLE, nullable=True))
    add("vehicle", sa.Column("width_mm", WHOLE, nullable=True))
    add("vehicle", sa.Column("height_mm", WHOLE, nullable=True))
    add("vehicle", sa.Column("note", NOTE, server_default="", nullable=False))
    _number_the_settings()


def _number_the_settings() -> None:
    """Give settings a number, so that entries can change them; what was set stays."""
    columns = [sa.column("key"), sa.column("value"), sa.column("since", sa.Date()), sa.column("source")]
    kept = op.get_bind().execute(sa.select(*columns).select_from(sa.table("setting")).order_by("key")).mappings().all()
    op.drop_table("setting")
    setting = op.create_table(
        "setting",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("key", text(60), nullable=False),
        sa.Column("value", NOTE, nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("source", text(200), nullable=False),
        sa.CheckConstraint("length(key) <= 60", name=op.f("ck_setting_key_length")),
        sa.CheckConstraint("length(source) <= 200", name=op.f("ck_setting_source_length")),
        sa.CheckConstraint("length(value) <= 1000000", name=op.f("ck_setting_value_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
        whole("id", op.f("ck_setting_id_whole")),
    )
    if kept:
        op.bulk_insert(setting, [dict(row) for row in kept])
