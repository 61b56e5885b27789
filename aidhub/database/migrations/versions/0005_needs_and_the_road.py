"""Needs and the road."""

import sqlalchemy as sa
from alembic import op

from aidhub.database.migrations.columns import MOMENT, NOTE, WHOLE, add, text, whole

revision = "0005"
down_revision = "0004"

SUPPORTS = (
    "front_mm", "rear_mm", "front_tare_g", "rear_tare_g", "front_limit_g", "rear_limit_g", "door_width_mm",
    "door_height_mm", "arch_width_mm",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "needs_list",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("number", WHOLE, nullable=False),
        sa.Column("partner_id", WHOLE, nullable=False),
        sa.Column("title", text(200), nullable=False),
        sa.Column("language", text(5), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=False),
        sa.Column("needed_by", sa.Date(), nullable=True),
        sa.Column("state", text(10), nullable=False),
        sa.Column("source", text(200), nullable=False),
        sa.Column("person_id", WHOLE, nullable=False),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_needs_list_state")),
        sa.CheckConstraint("length(language) <= 5", name=op.f("ck_needs_list_language_length")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_needs_list_note_length")),
        sa.CheckConstraint("length(source) <= 200", name=op.f("ck_needs_list_source_length")),
        sa.CheckConstraint("length(state) <= 10", name=op.f("ck_needs_list_state_length")),
        sa.CheckConstraint("length(title) <= 200", name=op.f("ck_needs_list_title_length")),
        sa.ForeignKeyConstraint(["partner_id"], ["party.id"], name=op.f("fk_needs_list_partner_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_needs_list_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_list")),
        sa.UniqueConstraint("number", name=op.f("uq_needs_list_number")),
        whole("active", op.f("ck_needs_list_active_whole")),
        whole("id", op.f("ck_needs_list_id_whole")),
        whole("number", op.f("ck_needs_list_number_whole")),
        whole("partner_id", op.f("ck_needs_list_partner_id_whole")),
        whole("person_id", op.f("ck_needs_list_person_id_whole")),
    )
    op.create_index(op.f("ix_needs_list_partner_id"), "needs_list", ["partner_id"], unique=False)
    op.create_index(op.f("ix_needs_list_state"), "needs_list", ["state"], unique=False)
    op.create_table(
        "needs_file",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("list_id", WHOLE, nullable=False),
        sa.Column("name", text(200), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_needs_file_name_length")),
        sa.ForeignKeyConstraint(["list_id"], ["needs_list.id"], name=op.f("fk_needs_file_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_file")),
        whole("id", op.f("ck_needs_file_id_whole")),
        whole("list_id", op.f("ck_needs_file_list_id_whole")),
    )
    op.create_index(op.f("ix_needs_file_list_id"), "needs_file", ["list_id"], unique=False)
    op.create_table(
        "confirmed_wording",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("partner_id", WHOLE, nullable=True),
        sa.Column("key", text(200), nullable=False),
        sa.Column("text", text(200), nullable=False),
        sa.Column("article_id", WHOLE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(key) <= 200", name=op.f("ck_confirmed_wording_key_length")),
        sa.CheckConstraint("length(text) <= 200", name=op.f("ck_confirmed_wording_text_length")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_confirmed_wording_article_id")),
        sa.ForeignKeyConstraint(["partner_id"], ["party.id"], name=op.f("fk_confirmed_wording_partner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmed_wording")),
        whole("active", op.f("ck_confirmed_wording_active_whole")),
        whole("article_id", op.f("ck_confirmed_wording_article_id_whole")),
        whole("id", op.f("ck_confirmed_wording_id_whole")),
        whole("partner_id", op.f("ck_confirmed_wording_partner_id_whole")),
    )
    op.create_index(op.f("ix_confirmed_wording_key"), "confirmed_wording", ["key"], unique=False)
    op.create_index(op.f("ix_confirmed_wording_partner_id"), "confirmed_wording", ["partner_id"], unique=False)
    op.create_table(
        "needs_line",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("list_id", WHOLE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("text", NOTE, nullable=False),
        sa.Column("article_id", WHOLE, nullable=True),
        sa.Column("certainty", text(10), nullable=False),
        sa.Column("asked_milli", WHOLE, nullable=True),
        sa.Column("asked_unit", text(40), nullable=False),
        sa.Column("factor_milli", WHOLE, nullable=True),
        sa.Column("quantity_milli", WHOLE, nullable=True),
        sa.Column("priority", text(10), nullable=False),
        sa.Column("needed_by", sa.Date(), nullable=True),
        sa.Column("substitutes", sa.Boolean(), nullable=False),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "certainty IN ('sure', 'confirmed', 'proposed', 'open')", name=op.f("ck_needs_line_certainty")
        ),
        sa.CheckConstraint("priority IN ('urgent', 'high', 'normal')", name=op.f("ck_needs_line_priority")),
        sa.CheckConstraint("length(asked_unit) <= 40", name=op.f("ck_needs_line_asked_unit_length")),
        sa.CheckConstraint("length(certainty) <= 10", name=op.f("ck_needs_line_certainty_length")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_needs_line_note_length")),
        sa.CheckConstraint("length(priority) <= 10", name=op.f("ck_needs_line_priority_length")),
        sa.CheckConstraint("length(text) <= 1000000", name=op.f("ck_needs_line_text_length")),
        sa.CheckConstraint("quantity_milli >= 0", name=op.f("ck_needs_line_quantity")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_needs_line_article_id")),
        sa.ForeignKeyConstraint(["list_id"], ["needs_list.id"], name=op.f("fk_needs_line_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_line")),
        whole("active", op.f("ck_needs_line_active_whole")),
        whole("article_id", op.f("ck_needs_line_article_id_whole")),
        whole("asked_milli", op.f("ck_needs_line_asked_milli_whole")),
        whole("factor_milli", op.f("ck_needs_line_factor_milli_whole")),
        whole("id", op.f("ck_needs_line_id_whole")),
        whole("list_id", op.f("ck_needs_line_list_id_whole")),
        whole("position", op.f("ck_needs_line_position_whole")),
        whole("quantity_milli", op.f("ck_needs_line_quantity_milli_whole")),
        whole("substitutes", op.f("ck_needs_line_substitutes_whole")),
    )
    op.create_index(op.f("ix_needs_line_article_id"), "needs_line", ["article_id"], unique=False)
    op.create_index(op.f("ix_needs_line_list_id"), "needs_line", ["list_id"], unique=False)
    op.create_table(
        "placement",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("transport_id", WHOLE, nullable=False),
        sa.Column("place_id", WHOLE, nullable=False),
        sa.Column("x_mm", WHOLE, nullable=False),
        sa.Column("y_mm", WHOLE, nullable=False),
        sa.Column("level", WHOLE, nullable=False),
        sa.Column("turned", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("level >= 0", name=op.f("ck_placement_level")),
        sa.CheckConstraint("x_mm >= 0", name=op.f("ck_placement_x")),
        sa.CheckConstraint("y_mm >= 0", name=op.f("ck_placement_y")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_placement_place_id")),
        sa.ForeignKeyConstraint(["transport_id"], ["transport.id"], name=op.f("fk_placement_transport_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        whole("active", op.f("ck_placement_active_whole")),
        whole("id", op.f("ck_placement_id_whole")),
        whole("level", op.f("ck_placement_level_whole")),
        whole("place_id", op.f("ck_placement_place_id_whole")),
        whole("transport_id", op.f("ck_placement_transport_id_whole")),
        whole("turned", op.f("ck_placement_turned_whole")),
        whole("x_mm", op.f("ck_placement_x_mm_whole")),
        whole("y_mm", op.f("ck_placement_y_mm_whole")),
    )
    op.create_index(op.f("ix_placement_place_id"), "placement", ["place_id"], unique=False)
    op.create_index(op.f("ix_placement_transport_id"), "placement", ["transport_id"], unique=False)
    op.create_table(
        "waypoint",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("transport_id", WHOLE, nullable=False),
        sa.Column("position", WHOLE, nullable=False),
        sa.Column("kind", text(10), nullable=False),
        sa.Column("stop_id", WHOLE, nullable=True),
        sa.Column("crossing_key", text(20), nullable=True),
        sa.Column("city_key", text(60), nullable=True),
        sa.Column("name", text(200), nullable=False),
        sa.Column("km", WHOLE, nullable=True),
        sa.Column("wait_minutes", WHOLE, nullable=True),
        sa.Column("pinned_at", MOMENT, nullable=True),
        sa.Column("arrived_at", MOMENT, nullable=True),
        sa.Column("left_at", MOMENT, nullable=True),
        sa.Column("vehicle_id", WHOLE, nullable=True),
        sa.Column("note", NOTE, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('pick_up', 'crossing', 'hand_over', 'via', 'stop')", name=op.f("ck_waypoint_kind")
        ),
        sa.CheckConstraint("km >= 0", name=op.f("ck_waypoint_km")),
        sa.CheckConstraint("length(city_key) <= 60", name=op.f("ck_waypoint_city_key_length")),
        sa.CheckConstraint("length(crossing_key) <= 20", name=op.f("ck_waypoint_crossing_key_length")),
        sa.CheckConstraint("length(kind) <= 10", name=op.f("ck_waypoint_kind_length")),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_waypoint_name_length")),
        sa.CheckConstraint("length(note) <= 1000000", name=op.f("ck_waypoint_note_length")),
        sa.CheckConstraint("wait_minutes >= 0", name=op.f("ck_waypoint_wait_minutes")),
        sa.ForeignKeyConstraint(["city_key"], ["city.key"], name=op.f("fk_waypoint_city_key")),
        sa.ForeignKeyConstraint(["crossing_key"], ["crossing.key"], name=op.f("fk_waypoint_crossing_key")),
        sa.ForeignKeyConstraint(["stop_id"], ["stop.id"], name=op.f("fk_waypoint_stop_id")),
        sa.ForeignKeyConstraint(["transport_id"], ["transport.id"], name=op.f("fk_waypoint_transport_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_waypoint_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waypoint")),
        whole("active", op.f("ck_waypoint_active_whole")),
        whole("id", op.f("ck_waypoint_id_whole")),
        whole("km", op.f("ck_waypoint_km_whole")),
        whole("position", op.f("ck_waypoint_position_whole")),
        whole("stop_id", op.f("ck_waypoint_stop_id_whole")),
        whole("transport_id", op.f("ck_waypoint_transport_id_whole")),
        whole("vehicle_id", op.f("ck_waypoint_vehicle_id_whole")),
        whole("wait_minutes", op.f("ck_waypoint_wait_minutes_whole")),
    )
    op.create_index(op.f("ix_waypoint_transport_id"), "waypoint", ["transport_id"], unique=False)
    add("transport", sa.Column("crew", WHOLE, server_default="1", nullable=False))
    add("party", sa.Column("near_front", sa.Boolean(), server_default=sa.false(), nullable=False))
    add("vehicle_type", sa.Column("cooled", sa.Boolean(), server_default=sa.false(), nullable=False))
    for table in ("vehicle_type", "vehicle"):
        for name in SUPPORTS:
            add(table, sa.Column(name, WHOLE, nullable=True))
    op.execute("UPDATE vehicle_type SET cooled = TRUE WHERE key = 'SEMI_REEFER'")
    op.execute("UPDATE vehicle_type SET arch_width_mm = 1350 WHERE key = 'VAN_L'")
    op.execute(
        "UPDATE vehicle_type SET front_mm = 1600, rear_mm = 9300, front_limit_g = 11500000, rear_limit_g = 19000000 "
        "WHERE key IN ('SEMI_CURTAIN', 'SEMI_MEGA', 'SEMI_REEFER')"
    )
