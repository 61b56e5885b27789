"""All components on one page, beside each other: for the screenshots and the tests, not part of the program."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from aidhub.domain.charts import Chart, Kind, Series
from aidhub.ui.charts import ChartPanel
from aidhub.ui.components.buttons import DANGER, PRIMARY, QUIET, Button
from aidhub.ui.components.chips import Chip, ChipLabel, FilterChip
from aidhub.ui.components.fields import Choices, Entry, Field, TickBox
from aidhub.ui.components.gauges import Gauge
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP, Result, ResultCard
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import Banner, EmptyState, Surface, column, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.components.toast import Toast

CHIPS = [
    Chip("Ready", "ok", "circle-check"),
    Chip("Reserved", "vio", "lock"),
    Chip("Open", "info", "package-open"),
    Chip("Unsorted", "neu", "circle-dashed"),
    Chip("Blocked", "bad", "circle-x"),
    Chip("Loaded", "teal", "truck"),
    Chip("Unconfirmed", "warn", "hourglass"),
    Chip("84 %", "out"),
]


class Gallery(Surface):
    """A page of everything."""

    def __init__(self) -> None:
        super().__init__("page")
        self.toast = Toast(self, lambda: None)
        body = QVBoxLayout(self)
        body.setContentsMargins(32, 24, 32, 24)
        body.setSpacing(16)
        body.addWidget(PlainLabel("Components", "title"))
        for part in (
            chips(),
            buttons(),
            floor_buttons(),
            fields(),
            switches(),
            gauges(),
            charts(),
            *banners(self),
            results(),
            empty(),
            letters(),
        ):
            if isinstance(part, QWidget):
                body.addWidget(part)
            else:
                body.addLayout(part)
        body.addStretch(1)
        self.toast.show_text("3 boxes moved to C-04-2", undo=True)


def _maker(chip: Chip) -> Callable[[], Chip]:
    return lambda: chip


def chips() -> QLayout:
    """All kinds of chips."""
    return row(*[ChipLabel(_maker(chip)) for chip in CHIPS], 0)


def buttons() -> QLayout:
    """Buttons of the office."""
    icon_alone = Button(icon="ellipsis", name="More")
    icon_alone.setObjectName("focused")
    return row(
        Button("Confirm plan", icon="check", kind=PRIMARY, key="Ctrl+Return"),
        Button("Labels", icon="printer"),
        Button("Show all", kind=QUIET),
        Button("Delete line", icon="trash-2", kind=DANGER),
        icon_alone,
        Button("Label", icon="printer", size="small"),
        0,
    )


def floor_buttons() -> QLayout:
    """Buttons of the floor."""
    waits = Button("Report departure", size="big")
    waits.explain("11 pallets to go")
    waits.setEnabled(False)
    return row(Button("Close box, print label", icon="printer", kind=PRIMARY, size="big", key="F8"), waits, 0, gap=10)


def fields() -> QLayout:
    """Fields: filled, empty, wrong, a choice."""
    filled, wrong = Entry("Weight, gross", suffix="kg"), Entry("Expiry")
    weight, place = Field("Weight, gross", filled), Field("Location", Entry("Location", "Scan or type"))
    expiry = Field("Expiry", wrong)
    filled.setText("12.9")
    wrong.setText("13/2026")
    expiry.show_problem("There is no month 13.")
    choice = Field("Condition", Choices("Condition", [("new", "New"), ("good", "Good"), ("used", "Used")]))
    return row(weight, place, expiry, choice, gap=16)


def switches() -> QLayout:
    """What stands above a table."""
    views = Segments("View", [("top", "Top", "Top view"), ("side", "Side", "Side view")])
    views.choose("top")
    chosen = FilterChip("Dortmund", lambda: None, icon="warehouse")
    chosen.set_on(on=True)
    tabs = Tabs("Views")
    for key, words, count in (("all", "All", "1,284"), ("ready", "Ready", "861"), ("blocked", "Blocked", "9")):
        tabs.add(key, words, count)
    return row(
        views,
        Entry("Filter", "Filter this list", "search", key="Ctrl+F", size="small"),
        FilterChip("Category", lambda: None, icon="tag"),
        chosen,
        TickBox("Blind count", on=True),
        TickBox("All"),
        tabs,
        0,
    )


def gauges() -> QLayout:
    """Gauges from half empty to too full."""
    made = [Gauge("Loading metres"), Gauge("Payload"), Gauge("Pallets placed"), Gauge("Length")]
    for gauge, (value, share) in zip(
        made,
        [("12.9 of 13.6", 0.95), ("7.1 of 24.0 t", 0.3), ("29 of 33", 0.88), ("0.4 m too long", 1.03)],
        strict=True,
    ):
        gauge.show_share(value, share)
    return row(*made, gap=24)


def charts() -> QLayout:
    """Upright and level bars, each with its table."""
    weeks, aisles = ChartPanel(), ChartPanel()
    made = (
        Series("In", (Decimal("2.1"), Decimal("2.8"), Decimal("1.9"), None, Decimal("3.9"), Decimal("4.6"))),
        Series("Out", (0, Decimal("4.9"), 0, Decimal("1.2"), 0, Decimal("7.8"))),
    )
    labels = ("W 40", "41", "42", "43", "44", "45")
    weeks.show_chart(
        lambda: Chart("In and out", labels, made, "Week", "tonnes per week", unit="t", decimals=1, current=5)
    )
    fill = (Series("Pallets", (41, 28, 24)),)
    names = ("Aisle A", "Aisle B", "Aisle C")
    aisles.show_chart(
        lambda: Chart("Room", names, fill, "Aisle", "93 of 125 pallets", kind=Kind.BARS, wholes=(50, 50, 25))
    )
    return row(weeks, aisles, gap=24)


def banners(over: QWidget) -> list[QLayout | QWidget]:
    """Good news, bad news, and a warning with its remedy."""
    good, bad, warn = Banner(over), Banner(over), Banner(over)
    good.show_text("4160 is in place", kind="ok")
    bad.show_text("P-0341 belongs to Dnipro. Do not load.", kind="bad")
    warn.show_text(
        "Expires 19 Jan 2026, in 74 days", "Dnipro asks for 600 jars by 25 Nov.", action="Allocate to Dnipro"
    )
    return [row(good, bad, gap=12), warn]


def results() -> QLayout:
    """What the last scan came to."""
    made = [ResultCard(), ResultCard(), ResultCard()]
    for card, result in zip(
        made,
        [
            Result(GOOD, "4160", "Nitrile gloves, size M", "in place"),
            Result(ATTENTION, "4158", "The label is damaged."),
            Result(STOP, "P-0341", "Do not load."),
        ],
        strict=True,
    ):
        card.show_result(result)
    return row(*made, gap=12)


def empty() -> QWidget:
    """Nothing there, and what to do."""
    return EmptyState(
        "package-plus",
        "No boxes in this view",
        "Start an intake or clear the filter.",
        Button("Clear filter"),
        Button("Start intake", kind=PRIMARY),
    )


def letters() -> QLayout:
    """Sizes and weights."""
    return column(
        row(
            PlainLabel("24 figure 1,284", "figure"),
            PlainLabel("20 page", "title"),
            PlainLabel("18 section", "section"),
            PlainLabel("13 office text 11111 00000"),
            PlainLabel("12 helper", "helper", "muted"),
            0,
            gap=20,
        )
    )
