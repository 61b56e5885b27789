"""The tables of the warehouse. One schema for SQLite and PostgreSQL.

Whole numbers carry their unit in the name (grams, millimetres, cents, thousandths of the article's unit). Nothing that
goods depend on is ever deleted: a row made by an entry is switched ``active`` by it, and off again by its undo.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SHORT, LONG = 200, 10_000  # letters in a name, letters in a note

Whole = BigInteger().with_variant(Integer, "sqlite")


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; comes back aware of it from both databases."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        """What a column of this kind holds; the ledger reads past values back by it."""
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Store UTC; a moment without time zone is a fault of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give UTC back, which SQLite forgets."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables; every constraint has a name, so that a later version can change it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {int: Whole, str: String(SHORT), datetime: Moment, date: Date, bool: Boolean}  # noqa: RUF012


def _key(target: str) -> Any:
    return mapped_column(ForeignKey(target))


# Reference: loaded from resources/reference at first start, editable afterwards --------------------------------------


class Category(Base):
    """A kind of goods; ``flags`` are the letters of the rules that apply (E expiry, B batch, W wear ...)."""

    __tablename__ = "category"
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    unit_code: Mapped[str] = _key("unit.code")
    hs_code: Mapped[str] = mapped_column(String(10), default="")
    flags: Mapped[str] = mapped_column(String(40), default="")
    position: Mapped[int] = mapped_column(default=0)


class Unit(Base):
    """What goods are counted in (UN/ECE Recommendation 20; packages as X and their code of Recommendation 21)."""

    __tablename__ = "unit"
    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    short_de: Mapped[str] = mapped_column(String(40))
    short_uk: Mapped[str] = mapped_column(String(40))
    short_en: Mapped[str] = mapped_column(String(40))
    spellings: Mapped[str] = mapped_column(Text, default="")
    measure: Mapped[str] = mapped_column(String(40), default="")
    """What it measures: mass, volume, count, package ... Units of one measure with a ``base`` convert."""
    base: Mapped[int | None]
    """How many of the smallest unit of the measure (grams, millilitres, pieces) one of it is."""


class PackageType(Base):
    """A kind of package (UN/ECE Recommendation 21)."""

    __tablename__ = "package_type"
    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]


class LoadCarrier(Base):
    """What goods stand on or in: a Euro pallet, a mesh box, a banana box."""

    __tablename__ = "load_carrier"
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    package_code: Mapped[str] = _key("package_type.code")
    length_mm: Mapped[int]
    width_mm: Mapped[int]
    height_mm: Mapped[int]
    tare_g: Mapped[int]
    max_load_g: Mapped[int | None]
    floor_mm: Mapped[int | None]
    """Loading metres it takes, in millimetres of floor over the full width."""


class VehicleType(Base):
    """A kind of vehicle with its usual measures."""

    __tablename__ = "vehicle_type"
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    length_mm: Mapped[int]
    width_mm: Mapped[int]
    height_mm: Mapped[int]
    pallets: Mapped[int]
    payload_g: Mapped[int]
    floor_mm: Mapped[int]
    max_mass_g: Mapped[int | None]
    licence: Mapped[str] = mapped_column(String(8), default="")
    position: Mapped[int] = mapped_column(default=0)
    cooled: Mapped[bool] = mapped_column(default=False, server_default=false())
    front_mm: Mapped[int | None]
    """From the front wall to where the load is borne in front: kingpin or front axle (negative: before the wall)."""
    rear_mm: Mapped[int | None]
    """From the front wall to the centre of the rear axles."""
    front_tare_g: Mapped[int | None]
    """What rests there while it is empty."""
    rear_tare_g: Mapped[int | None]
    front_limit_g: Mapped[int | None]
    """What the kingpin or front axle may bear of the load and the empty vehicle together."""
    rear_limit_g: Mapped[int | None]
    door_width_mm: Mapped[int | None]
    door_height_mm: Mapped[int | None]
    arch_width_mm: Mapped[int | None]
    """The clear width between wheel arches; None: there are none."""


class City(Base):
    """A place goods come from or go to; ``spellings`` are further names people use, separated by bars."""

    __tablename__ = "city"
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    spellings: Mapped[str] = mapped_column(Text, default="")
    country: Mapped[str] = mapped_column(String(2))
    region: Mapped[str] = mapped_column(default="")
    latitude_e4: Mapped[int]
    """Ten-thousandths of a degree north."""
    longitude_e4: Mapped[int]
    """Ten-thousandths of a degree east."""


class Crossing(Base):
    """A road border crossing into Ukraine. Which vehicles it takes changes often: editable, with its source."""

    __tablename__ = "crossing"
    key: Mapped[str] = mapped_column(String(20), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]
    trucks: Mapped[str] = mapped_column(String(40), default="")
    light_trucks: Mapped[str] = mapped_column(String(40), default="")
    vans: Mapped[str] = mapped_column(String(40), default="")
    latitude_e4: Mapped[int]
    longitude_e4: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)


class CustomsCode(Base):
    """A commodity code a donation hub needs, with its meaning."""

    __tablename__ = "customs_code"
    code: Mapped[str] = mapped_column(String(10), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]


class Oblast(Base):
    """A region of Ukraine."""

    __tablename__ = "oblast"
    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    name_de: Mapped[str]
    name_uk: Mapped[str]
    name_en: Mapped[str]


# Who -----------------------------------------------------------------------------------------------------------------


class Party(Base):
    """An organisation or person that gives, carries, receives, or is ourselves.

    ``name`` is printed as registered, Ukrainian partners in Cyrillic; ``name_latin`` follows the rule of 2010.
    """

    __tablename__ = "party"
    id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(String(20))
    name: Mapped[str]
    name_latin: Mapped[str] = mapped_column(default="")
    name_de: Mapped[str] = mapped_column(default="", server_default="")
    """As German papers and people write it; empty: as registered."""
    city_key: Mapped[str | None] = _key("city.key")
    street: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    town: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(String(2), default="")
    register_no: Mapped[str] = mapped_column(String(40), default="")
    """Ukrainian EDRPOU code, German register number, or the like."""
    eori: Mapped[str] = mapped_column(String(20), default="")
    aid_register_no: Mapped[str] = mapped_column(String(40), default="")
    accepts: Mapped[str] = mapped_column(Text, default="")
    keep_days: Mapped[int | None]
    """Days the goods must still keep when they arrive; None: nothing was agreed."""
    tax_no: Mapped[str] = mapped_column(String(40), default="", server_default="")
    website: Mapped[str] = mapped_column(default="", server_default="")
    hours: Mapped[str] = mapped_column(default="", server_default="")
    """When goods are taken in, in the writing of `aidhub.domain.opening_hours`; empty: not known."""
    curfew: Mapped[str] = mapped_column(String(20), default="", server_default="")
    """From when to when nobody may be on the street: 23:00-05:00; empty: none, or not known."""
    logo: Mapped[str] = mapped_column(Text, default="", server_default="")
    """A PNG for the letterhead, base64; empty: none."""
    near_front: Mapped[bool] = mapped_column(default=False, server_default=false())
    """It lies within 50 km of the front line, as somebody said."""
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)
    search_text: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("role IN ('partner', 'donor', 'carrier', 'organisation')", name="role"),
        Index(None, "role", "name"),
    )


class Contact(Base):
    """A person to talk to at a party."""

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[int] = mapped_column(ForeignKey("party.id"), index=True)
    name: Mapped[str]
    function: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(String(20), default="")
    active: Mapped[bool] = mapped_column(default=True)


class Person(Base):
    """Somebody who works here. Every entry names one."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str] = mapped_column(String(20), default="helper")
    language: Mapped[str] = mapped_column(String(5), default="")
    pin_hash: Mapped[str] = mapped_column(default="", server_default="")
    """The slow hash of a coordinator's PIN with its salt and costs; empty: none was set."""
    pin_failures: Mapped[int] = mapped_column(default=0, server_default="0")
    """How often in a row a wrong PIN was typed."""
    pin_wait_until: Mapped[datetime | None]
    """Before this moment no PIN is looked at."""
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("role IN ('helper', 'coordinator')", name="role"),)


# Goods ---------------------------------------------------------------------------------------------------------------


class Article(Base):
    """A kind of thing the hub handles, named in three languages.

    ``net_g`` and ``volume_ml`` are for one unit; None: not known. ``review`` waits for somebody to complete it.
    """

    __tablename__ = "article"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str | None] = mapped_column(String(60), unique=True)
    name_de: Mapped[str] = mapped_column(default="")
    name_uk: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str] = mapped_column(default="")
    sort_de: Mapped[str] = mapped_column(String(SHORT * 2), default="", index=True)
    sort_uk: Mapped[str] = mapped_column(String(SHORT * 2), default="", index=True)
    sort_en: Mapped[str] = mapped_column(String(SHORT * 2), default="", index=True)
    search_text: Mapped[str] = mapped_column(Text, default="")
    category_key: Mapped[str] = mapped_column(ForeignKey("category.key"), index=True)
    unit_code: Mapped[str] = _key("unit.code")
    net_g: Mapped[int | None]
    volume_ml: Mapped[int | None]
    value_cents: Mapped[int | None]
    """Customs value of one unit in euro cents."""
    hs_code: Mapped[str] = mapped_column(String(10), default="")
    minimum_milli: Mapped[int | None]
    """What should always be free in stock, in thousandths of the unit; None: nothing was set."""
    un_number: Mapped[str] = mapped_column(String(4), default="")
    temperature: Mapped[str] = mapped_column(String(20), default="")
    control: Mapped[str] = mapped_column(String(10), default="none")
    expiry_needed: Mapped[bool] = mapped_column(default=False)
    to_sort: Mapped[bool] = mapped_column(default=False)
    default_place_id: Mapped[int | None] = _key("place.id")
    note: Mapped[str] = mapped_column(Text, default="")
    review: Mapped[bool] = mapped_column(default=False)
    merged_into_id: Mapped[int | None] = _key("article.id")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("control IN ('none', 'check', 'licence')", name="control"),)


class ArticlePack(Base):
    """A pack of an article: ``factor_milli`` thousandths of the article's unit are in it."""

    __tablename__ = "article_pack"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    name: Mapped[str]
    factor_milli: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("factor_milli > 0", name="factor"),)


class ArticleBarcode(Base):
    """A code printed on the goods; GTINs with 14 digits."""

    __tablename__ = "article_barcode"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    code: Mapped[str] = mapped_column(String(60), index=True)
    quantity_milli: Mapped[int] = mapped_column(default=1000)
    active: Mapped[bool] = mapped_column(default=True)


class ArticleName(Base):
    """Another way somebody wrote an article: a synonym, or the wording of a list that was confirmed."""

    __tablename__ = "article_name"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    text: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    active: Mapped[bool] = mapped_column(default=True)


class ArticleSubstitute(Base):
    """Another article that may be given where the first one is missing."""

    __tablename__ = "article_substitute"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    substitute_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("article_id <> substitute_id", name="other"),)


class KitPart(Base):
    """So many thousandths of ``part_id``'s unit go into one of the kit ``article_id``."""

    __tablename__ = "kit_part"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    quantity_milli: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("article_id <> part_id", name="other"),
        CheckConstraint("quantity_milli > 0", name="quantity"),
    )


class Lot(Base):
    """Goods of one article that arrived together and expire together."""

    __tablename__ = "lot"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    batch: Mapped[str] = mapped_column(String(60), default="")
    serial: Mapped[str] = mapped_column(String(60), default="")
    size: Mapped[str] = mapped_column(String(40), default="", server_default="")
    """Of clothes, shoes, nappies, gloves, as it is written on them: M, 42, 104-110; empty: none."""
    expires: Mapped[date | None] = mapped_column(index=True)
    """Last day the goods may be handed out; None if they keep."""
    expiry_kind: Mapped[str] = mapped_column(String(12), default="best_before")
    condition: Mapped[str] = mapped_column(String(10), default="")
    wear_percent: Mapped[int | None]
    donor_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    owner_id: Mapped[int | None] = _key("party.id")
    net_g: Mapped[int | None]
    """Weight of one unit where it differs from the article's."""
    value_cents: Mapped[int | None]
    """Customs value of one unit in euro cents where it differs from the article's."""
    value_source: Mapped[str] = mapped_column(default="")
    blocked: Mapped[str] = mapped_column(default="")
    """Why the goods may not go out; empty: they may."""
    note: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("condition IN ('', 'new', 'good', 'used')", name="condition"),
        CheckConstraint("expiry_kind IN ('best_before', 'use_by')", name="expiry_kind"),
        CheckConstraint("wear_percent BETWEEN 0 AND 100", name="wear"),
        Index("ix_lot_batch", "batch", sqlite_where=text("batch <> ''"), postgresql_where=text("batch <> ''")),
        Index("ix_lot_note", "id", sqlite_where=text("note <> ''"), postgresql_where=text("note <> ''")),
    )


class LotParent(Base):
    """What a lot was made from by sorting, splitting or packing kits."""

    __tablename__ = "lot_parent"
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True)
    parent_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True, index=True)


# Places --------------------------------------------------------------------------------------------------------------


class Place(Base):
    """Anything that can hold goods; places form a tree.

    ``top_id`` is the root above: site, transport, partner or outside. ``location_id`` is the nearest place upwards
    (itself included) that is no box or pallet. Both are written with every relocation.
    """

    __tablename__ = "place"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    top_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    location_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    number: Mapped[int | None]
    code: Mapped[str] = mapped_column(String(60), default="")
    """What is written on it: 4231, P-0312, A-05-2."""
    sort_code: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    party_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    package_code: Mapped[str | None] = _key("package_type.code")
    carrier_key: Mapped[str | None] = _key("load_carrier.key")
    gross_g: Mapped[int | None]
    gross_source: Mapped[str] = mapped_column(String(12), default="")
    tare_g: Mapped[int | None]
    length_mm: Mapped[int | None]
    width_mm: Mapped[int | None]
    height_mm: Mapped[int | None]
    stackable: Mapped[bool] = mapped_column(default=False)
    pallets: Mapped[int | None]
    """How many pallets a location takes; None: not known."""
    use: Mapped[str] = mapped_column(String(12), default="", server_default="")
    """What a location is for: "packing" (a table), "quarantine", "gate"; empty: goods are kept there."""
    sscc: Mapped[str] = mapped_column(String(18), default="", server_default="")
    """The 18 digits of a pallet of an organisation with a GS1 prefix; empty: none was given."""
    opened_by_id: Mapped[int | None] = _key("person.id")
    """Who packs this open box; None: nobody just now."""
    state: Mapped[str] = mapped_column(String(10), default="")
    blocked: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint(
            "kind IN ('site', 'aisle', 'rack', 'shelf', 'pallet', 'box', 'transport', 'partner', 'outside')",
            name="kind",
        ),
        CheckConstraint("gross_source IN ('', 'weighed', 'typed', 'estimated')", name="gross_source"),
        CheckConstraint("state IN ('', 'open', 'closed')", name="state"),
        UniqueConstraint("kind", "number"),
        Index(None, "top_id", "kind", "sort_code"),
        Index(None, "kind", "code"),
        Index("ix_place_sscc", "sscc", sqlite_where=text("sscc <> ''"), postgresql_where=text("sscc <> ''")),
        Index("ix_place_open", "kind", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
    )


# On the floor --------------------------------------------------------------------------------------------------------


class Delivery(Base):
    """A donation that was announced."""

    __tablename__ = "delivery"
    id: Mapped[int] = mapped_column(primary_key=True)
    donor_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    """Who brings it; None: nobody we keep, ``donor_name`` says who."""
    donor_name: Mapped[str] = mapped_column(default="")
    expected_at: Mapped[datetime] = mapped_column(index=True)
    about_boxes: Mapped[int | None]
    about_pallets: Mapped[int | None]
    what: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(String(10), default="expected")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("state IN ('expected', 'accepted', 'cancelled')", name="state"),)


class Intake(Base):
    """A donation taken in over the counter: its lines, from the first to the receipt."""

    __tablename__ = "intake"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    site_id: Mapped[int] = _key("place.id")
    donor_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    """Who gave it; None: anonymous."""
    delivery_id: Mapped[int | None] = mapped_column(ForeignKey("delivery.id"), index=True)
    about_boxes: Mapped[int | None]
    state: Mapped[str] = mapped_column(String(10), default="open", index=True)
    person_id: Mapped[int] = _key("person.id")
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("state IN ('open', 'finished')", name="state"),)


class IntakeLine(Base):
    """What was handed over, of one kind. Not accepted: ``refused`` says why, and there is no lot."""

    __tablename__ = "intake_line"
    id: Mapped[int] = mapped_column(primary_key=True)
    intake_id: Mapped[int] = mapped_column(ForeignKey("intake.id"), index=True)
    position: Mapped[int]
    article_id: Mapped[int | None] = _key("article.id")
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("lot.id"), index=True)
    """The goods as they came; where they lie now the movements of the lot say."""
    text: Mapped[str] = mapped_column(Text, default="")
    """As it was typed."""
    boxes: Mapped[int] = mapped_column(default=0)
    quantity_milli: Mapped[int | None]
    """Of all boxes together, in thousandths of the article's unit; None: not counted."""
    gross_g: Mapped[int | None]
    """Of all boxes together; None: not weighed."""
    refused: Mapped[str] = mapped_column(String(20), default="")
    labelled: Mapped[bool] = mapped_column(default=False)
    """Whether its labels were handed to the printer."""
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("refused IN ('', 'wet', 'dirty', 'expired', 'not_needed', 'not_allowed')", name="refused"),
        CheckConstraint("boxes >= 0", name="boxes"),
    )


class StockCount(Base):
    """A stock count: locations that are looked at, and what was found there."""

    __tablename__ = "stock_count"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    site_id: Mapped[int] = _key("place.id")
    name: Mapped[str] = mapped_column(default="")
    blind: Mapped[bool] = mapped_column(default=False)
    """What is expected is not shown to those who count."""
    state: Mapped[str] = mapped_column(String(10), default="open", index=True)
    person_id: Mapped[int] = _key("person.id")
    started_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("state IN ('open', 'closed')", name="state"),)


class CountedLocation(Base):
    """A location of a stock count; what was not counted stays as it is."""

    __tablename__ = "counted_location"
    id: Mapped[int] = mapped_column(primary_key=True)
    count_id: Mapped[int] = mapped_column(ForeignKey("stock_count.id"))
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    person_id: Mapped[int | None] = _key("person.id")
    """Who counts it, or counted it."""
    started_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'counting', 'done', 'skipped')", name="state"),
        UniqueConstraint("count_id", "place_id"),
    )


class Counted(Base):
    """A box, pallet or lot that somebody found, or did not find, at a location of a stock count."""

    __tablename__ = "counted"
    id: Mapped[int] = mapped_column(primary_key=True)
    counted_location_id: Mapped[int] = mapped_column(ForeignKey("counted_location.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    package_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    lot_id: Mapped[int | None] = _key("lot.id")
    """Goods that lie loose, or whose number differs; None: the whole package."""
    expected_milli: Mapped[int | None]
    found_milli: Mapped[int | None]
    code: Mapped[str] = mapped_column(String(60), default="")
    """What was scanned or written on something that nobody knows."""
    typed: Mapped[bool] = mapped_column(default=False)
    """The label could not be scanned; its number was typed."""
    note: Mapped[str] = mapped_column(Text, default="")
    person_id: Mapped[int] = _key("person.id")
    at: Mapped[datetime]
    settled: Mapped[str] = mapped_column(String(10), default="")
    """What a coordinator decided: the count holds, the stock stays, it is looked for again; empty: open."""
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("kind IN ('found', 'elsewhere', 'unknown', 'quantity', 'damaged', 'missing')", name="kind"),
        CheckConstraint("settled IN ('', 'accepted', 'kept', 'again')", name="settled"),
    )


# The journal ---------------------------------------------------------------------------------------------------------


class JournalEntry(Base):
    """Who did what, when and why. Only ever added; ``undone_by_id`` points to the reverse entry."""

    __tablename__ = "journal_entry"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int] = _key("person.id")
    facts: Mapped[str] = mapped_column(Text, default="{}")
    note: Mapped[str] = mapped_column(Text, default="")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("journal_entry.id"), unique=True)
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("journal_entry.id"), unique=True)


class Movement(Base):
    """So many of a lot from a place to a place."""

    __tablename__ = "movement"
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    lot_id: Mapped[int] = _key("lot.id")
    from_place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    to_place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    quantity_milli: Mapped[int]
    __table_args__ = (
        CheckConstraint("quantity_milli > 0", name="quantity"),
        CheckConstraint("from_place_id <> to_place_id", name="places"),
        Index(None, "lot_id", "entry_id"),
    )


class Relocation(Base):
    """A place from one place into another, with all that is in it."""

    __tablename__ = "relocation"
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    place_id: Mapped[int] = _key("place.id")
    from_parent_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    to_parent_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    from_top_id: Mapped[int] = _key("place.id")
    to_top_id: Mapped[int] = _key("place.id")
    __table_args__ = (Index(None, "place_id", "entry_id"),)


class FieldChange(Base):
    """A field of a row before and after, as JSON."""

    __tablename__ = "field_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[int]
    field: Mapped[str] = mapped_column(String(40))
    before: Mapped[str] = mapped_column(Text)
    after: Mapped[str] = mapped_column(Text)
    __table_args__ = (Index(None, "table_name", "row_id", "field", "entry_id"),)


class ReservationChange(Base):
    """So many of a lot at a place more (or less) promised to a stop of a transport."""

    __tablename__ = "reservation_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    stop_id: Mapped[int] = _key("stop.id")
    lot_id: Mapped[int] = _key("lot.id")
    place_id: Mapped[int] = _key("place.id")
    delta_milli: Mapped[int]
    __table_args__ = (
        CheckConstraint("delta_milli <> 0", name="delta"),
        Index(None, "lot_id", "place_id", "entry_id"),
    )


class Balance(Base):
    """How much of a lot lies at a place, and how much of it is promised. The kept sum of the movements."""

    __tablename__ = "balance"
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), primary_key=True)
    quantity_milli: Mapped[int]
    reserved_milli: Mapped[int] = mapped_column(default=0)
    __table_args__ = (
        CheckConstraint("quantity_milli >= 0", name="quantity"),
        CheckConstraint("reserved_milli BETWEEN 0 AND quantity_milli", name="reserved"),
        Index(None, "place_id", "lot_id"),
    )


# Transports ----------------------------------------------------------------------------------------------------------


class Vehicle(Base):
    """A vehicle that drives for the hub; measures left empty are those of its type."""

    __tablename__ = "vehicle"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    type_key: Mapped[str] = _key("vehicle_type.key")
    plate: Mapped[str] = mapped_column(String(40), default="")
    trailer_plate: Mapped[str] = mapped_column(String(40), default="")
    carrier_id: Mapped[int | None] = _key("party.id")
    payload_g: Mapped[int | None]
    length_mm: Mapped[int | None]
    width_mm: Mapped[int | None]
    height_mm: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text, default="", server_default="")
    active: Mapped[bool] = mapped_column(default=True)
    front_mm: Mapped[int | None]
    rear_mm: Mapped[int | None]
    front_tare_g: Mapped[int | None]
    rear_tare_g: Mapped[int | None]
    front_limit_g: Mapped[int | None]
    rear_limit_g: Mapped[int | None]
    door_width_mm: Mapped[int | None]
    door_height_mm: Mapped[int | None]
    arch_width_mm: Mapped[int | None]


class Transport(Base):
    """A journey with goods to one or more partners."""

    __tablename__ = "transport"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    status: Mapped[str] = mapped_column(String(12), default="draft", index=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), unique=True)
    """Where goods are while they are on this transport."""
    from_site_id: Mapped[int] = _key("place.id")
    departs_at: Mapped[datetime | None]
    vehicle_type_key: Mapped[str | None] = _key("vehicle_type.key")
    vehicle_id: Mapped[int | None] = _key("vehicle.id")
    plate: Mapped[str] = mapped_column(String(40), default="")
    trailer_plate: Mapped[str] = mapped_column(String(40), default="")
    carrier_id: Mapped[int | None] = _key("party.id")
    drivers: Mapped[str] = mapped_column(default="")
    seals: Mapped[str] = mapped_column(default="")
    crossing_key: Mapped[str | None] = _key("crossing.key")
    crew: Mapped[int] = mapped_column(default=1, server_default="1")
    """How many drivers take turns."""
    arrived_stops: Mapped[int] = mapped_column(default=0)
    """At how many stops it has unloaded; counted up with each, so that arrivals are undone the last one first."""
    settled_stops: Mapped[int] = mapped_column(default=0)
    """Of how many stops the receipt is settled; counted up likewise."""
    note: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint(
            "status IN ('unmade', 'draft', 'planned', 'papers', 'loading', 'on_the_way', 'delivered', 'confirmed', "
            "'cancelled')",
            name="status",
        ),
    )


class Stop(Base):
    """Where a transport unloads: one partner, in order."""

    __tablename__ = "stop"
    id: Mapped[int] = mapped_column(primary_key=True)
    transport_id: Mapped[int] = mapped_column(ForeignKey("transport.id"))
    position: Mapped[int]
    partner_id: Mapped[int] = mapped_column(ForeignKey("party.id"), index=True)
    place_id: Mapped[int] = _key("place.id")
    """The partner's place, where goods are once they were received."""
    arrives_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    aid_code: Mapped[str] = mapped_column(String(40), default="")
    active: Mapped[bool] = mapped_column(default=True)
    """False: nobody stops here any more (or not yet: the entry that makes the stop switches it on)."""
    __table_args__ = (Index(None, "transport_id", "position"),)


class Reservation(Base):
    """So many of a lot at a place are promised to a stop; kept beside the balance's ``reserved_milli``."""

    __tablename__ = "reservation"
    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"), primary_key=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("lot.id"), primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), primary_key=True)
    quantity_milli: Mapped[int]
    __table_args__ = (
        CheckConstraint("quantity_milli >= 0", name="quantity"),
        Index(None, "lot_id", "place_id"),
    )


class IssuedPaper(Base):
    """A paper as it was issued: its bytes, so that printing again gives the same paper."""

    __tablename__ = "issued_paper"
    id: Mapped[int] = mapped_column(primary_key=True)
    paper: Mapped[str] = mapped_column(String(20))
    transport_id: Mapped[int] = mapped_column(ForeignKey("transport.id"))
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"))
    revision: Mapped[int]
    code_number: Mapped[int] = mapped_column(unique=True)
    digest: Mapped[str] = mapped_column(String(64))
    """SHA-256 of the content without revision and day: equal digest, equal load."""
    languages: Mapped[str] = mapped_column(String(40))
    pages: Mapped[int]
    issued_at: Mapped[datetime]
    person_id: Mapped[int] = _key("person.id")
    printed_at: Mapped[datetime | None]
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    __table_args__ = (UniqueConstraint("transport_id", "stop_id", "paper", "revision"),)


# Needs ---------------------------------------------------------------------------------------------------------------


class NeedsList(Base):
    """What a partner asks for, as they wrote it on one day."""

    __tablename__ = "needs_list"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("party.id"), index=True)
    title: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(String(5), default="")
    """What it is written in; empty: several, or not known."""
    received_on: Mapped[date]
    confirmed_on: Mapped[date]
    """When the partner last said that it still holds; the day it came at first."""
    needed_by: Mapped[date | None]
    state: Mapped[str] = mapped_column(String(10), default="open", index=True)
    source: Mapped[str] = mapped_column(default="")
    """The name of the file it was read from; empty: typed or pasted."""
    person_id: Mapped[int] = _key("person.id")
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (CheckConstraint("state IN ('open', 'closed')", name="state"),)


class NeedsFile(Base):
    """The file a needs list was read from, as it came."""

    __tablename__ = "needs_file"
    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("needs_list.id"), index=True)
    name: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class NeedsLine(Base):
    """One thing of a needs list: the partner's words, and the article they were understood as."""

    __tablename__ = "needs_line"
    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("needs_list.id"), index=True)
    position: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    """The partner's words."""
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), index=True)
    certainty: Mapped[str] = mapped_column(String(10), default="open")
    """How sure the article is: "sure" by itself, "confirmed" by a person, "proposed", or "open"."""
    asked_milli: Mapped[int | None]
    """The number they wrote, in thousandths; None: an open question."""
    asked_unit: Mapped[str] = mapped_column(String(40), default="")
    factor_milli: Mapped[int | None]
    """Thousandths of the article's unit in one of the unit they wrote; None: an open question."""
    quantity_milli: Mapped[int | None]
    """What is needed in thousandths of the article's unit; None while a question is open."""
    priority: Mapped[str] = mapped_column(String(10), default="normal")
    needed_by: Mapped[date | None]
    substitutes: Mapped[bool] = mapped_column(default=True)
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("certainty IN ('sure', 'confirmed', 'proposed', 'open')", name="certainty"),
        CheckConstraint("priority IN ('urgent', 'high', 'normal')", name="priority"),
        CheckConstraint("quantity_milli >= 0", name="quantity"),
    )


class ConfirmedWording(Base):
    """A wording somebody said the meaning of; of a partner it counts more than of anybody."""

    __tablename__ = "confirmed_wording"
    id: Mapped[int] = mapped_column(primary_key=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("party.id"), index=True)
    key: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    article_id: Mapped[int] = _key("article.id")
    active: Mapped[bool] = mapped_column(default=True)


# The road ------------------------------------------------------------------------------------------------------------


class Waypoint(Base):
    """Where a transport passes or halts beside its stops: pick-up, border, hand-over, and what is known of each.

    A row for a stop holds only what somebody said of the road to it.
    """

    __tablename__ = "waypoint"
    id: Mapped[int] = mapped_column(primary_key=True)
    transport_id: Mapped[int] = mapped_column(ForeignKey("transport.id"), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    stop_id: Mapped[int | None] = _key("stop.id")
    crossing_key: Mapped[str | None] = _key("crossing.key")
    city_key: Mapped[str | None] = _key("city.key")
    name: Mapped[str] = mapped_column(default="")
    km: Mapped[int | None]
    """Of the road from the point before, as somebody typed it; None: estimated."""
    wait_minutes: Mapped[int | None]
    """How long it takes there; None: as usual."""
    pinned_at: Mapped[datetime | None]
    """When it must be there; None: when the road brings it."""
    arrived_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    vehicle_id: Mapped[int | None] = _key("vehicle.id")
    """Which vehicle goes on from a hand-over; None: the same."""
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("kind IN ('pick_up', 'crossing', 'hand_over', 'via', 'stop')", name="kind"),
        CheckConstraint("km >= 0", name="km"),
        CheckConstraint("wait_minutes >= 0", name="wait_minutes"),
    )


class Placement(Base):
    """Where a pallet or box stands on the floor of a transport's vehicle, from the front wall and the left side."""

    __tablename__ = "placement"
    id: Mapped[int] = mapped_column(primary_key=True)
    transport_id: Mapped[int] = mapped_column(ForeignKey("transport.id"), index=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    x_mm: Mapped[int]
    y_mm: Mapped[int]
    level: Mapped[int] = mapped_column(default=0)
    """0 on the floor, 1 on what stands there, and so on."""
    turned: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("x_mm >= 0", name="x"),
        CheckConstraint("y_mm >= 0", name="y"),
        CheckConstraint("level >= 0", name="level"),
    )


# The program's own ---------------------------------------------------------------------------------------------------


class Command(Base):
    """Something a person confirmed, under the id made when the form opened, with its result: it happens once."""

    __tablename__ = "command"
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[datetime]
    result: Mapped[str] = mapped_column(Text, default="null")


class NumberCounter(Base):
    """The last number given of a series; numbers are never reused."""

    __tablename__ = "number_counter"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    last: Mapped[int]


class ImportMapping(Base):
    """Which heading means which field, as it was confirmed for lists with these headings."""

    __tablename__ = "import_mapping"
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    heading_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    columns: Mapped[str] = mapped_column(Text)


class Setting(Base):
    """A value a coordinator may change, as JSON; limits of customs, tax and borders carry their day and source.

    A row whose ``value`` is ``null`` stands for what AidHub is shipped with, as one does that an undo left behind.
    """

    __tablename__ = "setting"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(60), unique=True)
    value: Mapped[str] = mapped_column(Text)
    since: Mapped[date | None]
    source: Mapped[str] = mapped_column(default="")


class SavedView(Base):
    """A filter of a list under a name; ``wanted`` is what the page asks for, as JSON."""

    __tablename__ = "saved_view"
    id: Mapped[int] = mapped_column(primary_key=True)
    page: Mapped[str] = mapped_column(String(40))
    name: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Whose view it is; None: everybody's."""
    wanted: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Postponed(Base):
    """Something to do that somebody put off; it is not shown before ``until``."""

    __tablename__ = "postponed"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(80), index=True)
    until: Mapped[date]
    active: Mapped[bool] = mapped_column(default=True)


class Preference(Base):
    """How a person likes a part of the window, such as the columns of a table, as JSON."""

    __tablename__ = "preference"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


def _guard(metadata: MetaData) -> None:
    """Let the database itself refuse what is no whole number or too long, on both systems alike."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, (BigInteger, Integer, Boolean)):
                check = CheckConstraint(f"typeof({column.name}) IN ('integer', 'null')", name=f"{column.name}_whole")
                table.append_constraint(check.ddl_if(dialect="sqlite"))
            elif isinstance(column.type, String) and not isinstance(column.type, Text):
                limit = column.type.length
                table.append_constraint(
                    CheckConstraint(f"length({column.name}) <= {limit}", name=f"{column.name}_length")
                )
            elif isinstance(column.type, Text):
                table.append_constraint(
                    CheckConstraint(f"length({column.name}) <= 1000000", name=f"{column.name}_length")
                )


def _order_by_code_point(metadata: MetaData) -> None:
    """Let PostgreSQL compare text as SQLite does, whatever language the server speaks; `sort_key` counts on it."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, String):
                by_code_point = type(column.type)(column.type.length, collation="C")
                column.type = column.type.with_variant(by_code_point, "postgresql")


_guard(Base.metadata)
_order_by_code_point(Base.metadata)
