"""On the floor."""

import sqlalchemy as sa
from alembic import op

from aidhub.database.migrations.columns import MOMENT, NOTE, WHOLE, add, text, whole

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("donor_id", WHOLE, nullable=True),
        sa.Column("donor_name", text(200), nullable=False),
        sa.Column("expected_at", MOMENT, nullable=False),
        sa.Column("about_boxes", WHOLE, nullable=True),
        sa.Column("about_pallets", WHOLE, nullable=True),
        sa.Column("what", NOTE, nullable=False),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("state", text(10), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('expected', 'accepted', 'cancelled')", name=op.f("ck_delivery_state")),
        sa.CheckConstraint("length(donor_name) <= 200", name=op.f("ck_delivery_donor_name_length")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_delivery_note_length")),
        sa.CheckConstraint("length(state) <= 10", name=op.f("ck_delivery_state_length")),
        sa.CheckConstraint("length(what) <= 1000000", name=op.f("ck_delivery_what_length")),
        sa.ForeignKeyConstraint(["donor_id"], ["party.id"], name=op.f("fk_delivery_donor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        whole("about_boxes", op.f("ck_delivery_about_boxes_whole")),
        whole("about_pallets", op.f("ck_delivery_about_pallets_whole")),
        whole("active", op.f("ck_delivery_active_whole")),
        whole("donor_id", op.f("ck_delivery_donor_id_whole")),
        whole("id", op.f("ck_delivery_id_whole")),
    )
    op.create_index(op.f("ix_delivery_donor_id"), "delivery", ["donor_id"], unique=False)
    op.create_index(op.f("ix_delivery_expected_at"), "delivery", ["expected_at"], unique=False)
    op.create_table(
        "intake",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("number", WHOLE, nullable=False),
        sa.Column("site_id", WHOLE, nullable=False),
        sa.Column("donor_id", WHOLE, nullable=True),
        sa.Column("delivery_id", WHOLE, nullable=True),
        sa.Column("about_boxes", WHOLE, nullable=True),
        sa.Column("state", text(10), nullable=False),
        sa.Column("person_id", WHOLE, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT, nullable=True),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'finished')", name=op.f("ck_intake_state")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_intake_note_length")),
        sa.CheckConstraint("length(state) <= 10", name=op.f("ck_intake_state_length")),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name=op.f("fk_intake_delivery_id")),
        sa.ForeignKeyConstraint(["donor_id"], ["party.id"], name=op.f("fk_intake_donor_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_intake_person_id")),
        sa.ForeignKeyConstraint(["site_id"], ["place.id"], name=op.f("fk_intake_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake")),
        sa.UniqueConstraint("number", name=op.f("uq_intake_number")),
        whole("about_boxes", op.f("ck_intake_about_boxes_whole")),
        whole("active", op.f("ck_intake_active_whole")),
        whole("delivery_id", op.f("ck_intake_delivery_id_whole")),
        whole("donor_id", op.f("ck_intake_donor_id_whole")),
        whole("id", op.f("ck_intake_id_whole")),
        whole("number", op.f("ck_intake_number_whole")),
        whole("person_id", op.f("ck_intake_person_id_whole")),
        whole("site_id", op.f("ck_intake_site_id_whole")),
    )
    op.create_index(op.f("ix_intake_delivery_id"), "intake", ["delivery_id"], unique=False)
    op.create_index(op.f("ix_intake_donor_id"), "intake", ["donor_id"], unique=False)
    op.create_index(op.f("ix_intake_state"), "intake", ["state"], unique=False)
    op.create_table(
        "stock_count",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("number", WHOLE, nullable=False),
        sa.Column("site_id", WHOLE, nullable=False),
        sa.Column("name", text(200), nullable=False),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("state", text(10), nullable=False),
        sa.Column("person_id", WHOLE, nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_stock_count_state")),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_stock_count_name_length")),
        sa.CheckConstraint("length(state) <= 10", name=op.f("ck_stock_count_state_length")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_stock_count_person_id")),
        sa.ForeignKeyConstraint(["site_id"], ["place.id"], name=op.f("fk_stock_count_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count")),
        sa.UniqueConstraint("number", name=op.f("uq_stock_count_number")),
        whole("active", op.f("ck_stock_count_active_whole")),
        whole("blind", op.f("ck_stock_count_blind_whole")),
        whole("id", op.f("ck_stock_count_id_whole")),
        whole("number", op.f("ck_stock_count_number_whole")),
        whole("person_id", op.f("ck_stock_count_person_id_whole")),
        whole("site_id", op.f("ck_stock_count_site_id_whole")),
    )
    op.create_index(op.f("ix_stock_count_state"), "stock_count", ["state"], unique=False)
    op.create_table(
        "counted_location",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("count_id", WHOLE, nullable=False),
        sa.Column("place_id", WHOLE, nullable=False),
        sa.Column("state", text(10), nullable=False),
        sa.Column("person_id", WHOLE, nullable=True),
        sa.Column("started_at", MOMENT, nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'counting', 'done', 'skipped')", name=op.f("ck_counted_location_state")
        ),
        sa.CheckConstraint("length(state) <= 10", name=op.f("ck_counted_location_state_length")),
        sa.ForeignKeyConstraint(["count_id"], ["stock_count.id"], name=op.f("fk_counted_location_count_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_counted_location_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_counted_location_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counted_location")),
        sa.UniqueConstraint("count_id", "place_id", name=op.f("uq_counted_location_count_id_place_id")),
        whole("active", op.f("ck_counted_location_active_whole")),
        whole("count_id", op.f("ck_counted_location_count_id_whole")),
        whole("id", op.f("ck_counted_location_id_whole")),
        whole("person_id", op.f("ck_counted_location_person_id_whole")),
        whole("place_id", op.f("ck_counted_location_place_id_whole")),
    )
    op.create_index(op.f("ix_counted_location_place_id"), "counted_location", ["place_id"], unique=False)
    op.create_table(
        "kit_part",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("article_id", WHOLE, nullable=False),
        sa.Column("part_id", WHOLE, nullable=False),
        sa.Column("quantity_milli", WHOLE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("article_id <> part_id", name=op.f("ck_kit_part_other")),
        sa.CheckConstraint("quantity_milli > 0", name=op.f("ck_kit_part_quantity")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_kit_part_article_id")),
        sa.ForeignKeyConstraint(["part_id"], ["article.id"], name=op.f("fk_kit_part_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kit_part")),
        whole("active", op.f("ck_kit_part_active_whole")),
        whole("article_id", op.f("ck_kit_part_article_id_whole")),
        whole("id", op.f("ck_kit_part_id_whole")),
        whole("part_id", op.f("ck_kit_part_part_id_whole")),
        whole("quantity_milli", op.f("ck_kit_part_quantity_milli_whole")),
    )
    op.create_index(op.f("ix_kit_part_article_id"), "kit_part", ["article_id"], unique=False)
    op.create_index(op.f("ix_kit_part_part_id"), "kit_part", ["part_id"], unique=False)
    op.create_table(
        "counted",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("counted_location_id", WHOLE, nullable=False),
        sa.Column("kind", text(10), nullable=False),
        sa.Column("package_id", WHOLE, nullable=True),
        sa.Column("lot_id", WHOLE, nullable=True),
        sa.Column("expected_milli", WHOLE, nullable=True),
        sa.Column("found_milli", WHOLE, nullable=True),
        sa.Column("code", text(60), nullable=False),
        sa.Column("typed", sa.Boolean(), nullable=False),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("person_id", WHOLE, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("settled", text(10), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('found', 'elsewhere', 'unknown', 'quantity', 'damaged', 'missing')", name=op.f("ck_counted_kind")
        ),
        sa.CheckConstraint("settled IN ('', 'accepted', 'kept', 'again')", name=op.f("ck_counted_settled")),
        sa.CheckConstraint("length(code) <= 60", name=op.f("ck_counted_code_length")),
        sa.CheckConstraint("length(kind) <= 10", name=op.f("ck_counted_kind_length")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_counted_note_length")),
        sa.CheckConstraint("length(settled) <= 10", name=op.f("ck_counted_settled_length")),
        sa.ForeignKeyConstraint(
            ["counted_location_id"], ["counted_location.id"], name=op.f("fk_counted_counted_location_id")
        ),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_counted_lot_id")),
        sa.ForeignKeyConstraint(["package_id"], ["place.id"], name=op.f("fk_counted_package_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_counted_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counted")),
        whole("active", op.f("ck_counted_active_whole")),
        whole("counted_location_id", op.f("ck_counted_counted_location_id_whole")),
        whole("expected_milli", op.f("ck_counted_expected_milli_whole")),
        whole("found_milli", op.f("ck_counted_found_milli_whole")),
        whole("id", op.f("ck_counted_id_whole")),
        whole("lot_id", op.f("ck_counted_lot_id_whole")),
        whole("package_id", op.f("ck_counted_package_id_whole")),
        whole("person_id", op.f("ck_counted_person_id_whole")),
        whole("typed", op.f("ck_counted_typed_whole")),
    )
    op.create_index(op.f("ix_counted_counted_location_id"), "counted", ["counted_location_id"], unique=False)
    op.create_index(op.f("ix_counted_package_id"), "counted", ["package_id"], unique=False)
    op.create_table(
        "intake_line",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("intake_id", WHOLE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("article_id", WHOLE, nullable=True),
        sa.Column("lot_id", WHOLE, nullable=True),
        sa.Column("text", NOTE, nullable=False),
        sa.Column("boxes", WHOLE, nullable=False),
        sa.Column("quantity_milli", WHOLE, nullable=True),
        sa.Column("gross_g", WHOLE, nullable=True),
        sa.Column("refused", text(20), nullable=False),
        sa.Column("labelled", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "refused IN ('', 'wet', 'dirty', 'expired', 'not_needed', 'not_allowed')",
            name=op.f("ck_intake_line_refused"),
        ),
        sa.CheckConstraint("boxes >= 0", name=op.f("ck_intake_line_boxes")),
        sa.CheckConstraint("length(refused) <= 20", name=op.f("ck_intake_line_refused_length")),
        sa.CheckConstraint("length(text) <= 1000000", name=op.f("ck_intake_line_text_length")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_intake_line_article_id")),
        sa.ForeignKeyConstraint(["intake_id"], ["intake.id"], name=op.f("fk_intake_line_intake_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_intake_line_lot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_line")),
        whole("active", op.f("ck_intake_line_active_whole")),
        whole("article_id", op.f("ck_intake_line_article_id_whole")),
        whole("boxes", op.f("ck_intake_line_boxes_whole")),
        whole("gross_g", op.f("ck_intake_line_gross_g_whole")),
        whole("id", op.f("ck_intake_line_id_whole")),
        whole("intake_id", op.f("ck_intake_line_intake_id_whole")),
        whole("labelled", op.f("ck_intake_line_labelled_whole")),
        whole("lot_id", op.f("ck_intake_line_lot_id_whole")),
        whole("position", op.f("ck_intake_line_position_whole")),
        whole("quantity_milli", op.f("ck_intake_line_quantity_milli_whole")),
    )
    op.create_index(op.f("ix_intake_line_intake_id"), "intake_line", ["intake_id"], unique=False)
    op.create_index(op.f("ix_intake_line_lot_id"), "intake_line", ["lot_id"], unique=False)
    add("article", sa.Column("minimum_milli", WHOLE, nullable=True))
    add("lot", sa.Column("size", text(40), server_default="", nullable=False))
    add("place", sa.Column("use", text(12), server_default="", nullable=False))
    add("place", sa.Column("sscc", text(18), server_default="", nullable=False))
    add("place", sa.Column("opened_by_id", WHOLE, nullable=True), refers_to="person")
    op.create_index(
        "ix_place_open",
        "place",
        ["kind"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "ix_place_sscc",
        "place",
        ["sscc"],
        unique=False,
        sqlite_where=sa.text("sscc <> ''"),
        postgresql_where=sa.text("sscc <> ''"),
    )
