"""What the schedule and the list of crossings show, in the language in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aidhub.domain.clocks import clock, local_day
from aidhub.domain.distances import gateway_name
from aidhub.domain.names import name_in
from aidhub.domain.opening_hours import DAY_WORDS
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.route_words import country_name, duration
from aidhub.services.routes import CrossingRow, Line, Mark, Passed, Route, holidays_of
from aidhub.ui.components.outline_map import BORDER, POINT, REST, START, STOP, MapPoint
from aidhub.ui.drawing import stop_ink
from aidhub.ui.table import CENTER, RIGHT, Column
from aidhub.ui.transports import words

HALTS = ("border", "unload", "load", "hand_over", "via")
_ICONS = {
    "start": ("warehouse", "text"), "onward": ("truck", "text2"), "break": ("coffee", "text2"),
    "rest": ("bed", "info"), "weekly_rest": ("bed", "info"), "ban": ("clock", "warnFill"), "night": ("moon", "info"),
    "closed": ("lock", "warnFill"), "curfew": ("moon", "warnFill"), "early": ("hourglass", "text2"),
    "border": ("flag", "text"), "unload": ("map-pin", "accent"), "load": ("package-plus", "accent"),
    "hand_over": ("arrow-left-right", "accent"), "via": ("route", "text2"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A line of the schedule with the point it is at; ``number`` is which stop it is. ``may_change``: as planned."""

    line: Line
    passed: Passed | None
    number: int
    is_new_day: bool
    may_change: bool

    @property
    def key(self) -> str:
        """Names the line for selection and scroll place."""
        return self.line.key

    @property
    def is_halt(self) -> bool:
        """Whether something may be said of it: the start, or a point on the road."""
        return self.line.kind == "start" or (self.passed is not None and self.line.kind in HALTS)


def route_rows(route: Route, *, may_change: bool) -> list[RouteRow]:
    """Make the rows of a schedule."""
    stops = [at for at, one in enumerate(route.passed) if one.point.stop_id is not None]
    found: list[RouteRow] = []
    day = None
    for line in route.lines:
        passed = route.passed[line.point] if line.point is not None else None
        number = stops.index(line.point) + 1 if line.point in stops else 0
        today = local_day(line.at, line.country)
        found.append(RouteRow(line, passed, number, today != day, may_change))
        day = today
    return found


def local(at: datetime, country: str) -> datetime:
    """Tell a moment by the clock of a country."""
    return at.astimezone(clock(country))


def day_and_time(at: datetime, country: str) -> str:
    """Say a weekday and a time by the clock of a country: Thu 04:06."""
    here = local(at, country)
    return f"{_weekday(here)} {here:%H:%M}"


def time(row: RouteRow) -> str:
    """Say when it begins."""
    return f"{local(row.line.at, row.line.country):%H:%M}"


def day(row: RouteRow) -> str:
    """Say the day where a new one begins, and its holiday."""
    if not row.is_new_day:
        return ""
    here = local(row.line.at, row.line.country)
    return f"{_weekday(here)} {here.day}.{here.month}."


def what(row: RouteRow) -> str:
    """Name the place of a halt, or what happens on the road."""
    if row.passed is not None and (row.is_halt or row.line.kind == "start"):
        return name_in(row.passed.point.names, spoken().code)
    said = {
        "onward": lambda: translate("Route", "Drive on"),
        "break": lambda: translate("Route", "Break"),
        "rest": lambda: translate("Route", "Daily rest"),
        "weekly_rest": lambda: translate("Route", "Weekly rest"),
        "ban": lambda: translate("Route", "Driving ban"),
        "night": lambda: translate("Route", "Nobody drives at night"),
        "closed": lambda: translate("Route", "Closed"),
        "curfew": lambda: translate("Route", "Curfew"),
        "early": lambda: translate("Route", "Early, waiting"),
    }
    return said[row.line.kind]()


def about(row: RouteRow) -> str:
    """Say more of a line: what is done there, how long, how it is known, the holiday of its day."""
    line, passed = row.line, row.passed
    holiday = name_in(holidays_of(line), spoken().code) if row.is_new_day and holidays_of(line) else ""
    if line.kind == "start":
        parts = [translate("Route", "Departure")]
    elif line.kind == "onward":
        parts = [country_name(line.country)]
    elif not row.is_halt or passed is None:
        until = day_and_time(line.until, line.until_country)
        where = name_in(passed.point.names, spoken().code) if passed else country_name(line.country)
        parts = [where, translate("Route", "until {time}", time=until)]
    else:
        parts = [_halt(row, passed), _spread(passed)]
    return " · ".join(filter(None, [*parts, holiday]))


def _halt(row: RouteRow, passed: Passed) -> str:
    said: dict[str, Callable[[], str]] = {
        "border": lambda: _border(row, passed),
        "unload": lambda: passed.point.partner,
        "load": lambda: translate("Route", "Pick-up"),
        "hand_over": lambda: translate("Route", "Hand-over"),
        "via": lambda: translate("Route", "On the way"),
    }
    return said[row.line.kind]()


def _border(row: RouteRow, passed: Passed) -> str:
    goes_on = translate("Route", "on at {time}", time=day_and_time(row.line.until, row.line.until_country))
    if passed.point.left_at:
        return translate("Route", "Border passed") + " · " + goes_on
    if passed.wait_source == "trips":
        of = translate_plural(
            "Route", "border, as on {count} own transport", "border, as on {count} own transports", passed.trips
        )
    elif passed.wait_source == "typed":
        of = translate("Route", "border")
    else:
        of = translate("Route", "border, usual wait")
    return f"{of[:1].upper()}{of[1:]} · {goes_on}"


def _spread(passed: Passed) -> str:
    """Say between when and when a stop is reached; what happened needs no span."""
    if passed.point.stop_id is None or passed.best is None or passed.worst is None:
        return ""
    if passed.point.arrived_at:
        return translate("Route", "arrived")
    best, worst = (day_and_time(at, passed.point.country) for at in (passed.best, passed.worst))
    return translate("Route", "{best} at best, {worst} at worst", best=best, worst=worst)


def stay(row: RouteRow) -> str:
    """Say how long it takes; nothing where nobody halts."""
    return duration(row.line.minutes) if row.line.minutes else ""


def kilometres(row: RouteRow) -> str:
    """Say how far it is from the start."""
    return spoken().number(row.line.km)


def leg(row: RouteRow) -> str:
    """Say how far it is from the point before, about where it is an estimate, with its error."""
    road = row.passed.distance if row.passed and row.is_halt else None
    if road is None:
        return ""
    km = spoken().number(road.km)
    if road.source == "estimate":
        return translate("Route", "≈ {km}, ± {error} %", km=km, error=spoken().number(-(-road.error_permille // 10)))
    return f"+{km}" if road.source == "typed" else f"≈ {km}" if road.source == "table" else f"+{km}"


def leg_text(row: RouteRow) -> str:
    """Say the kilometres of the road to a point, as they are typed."""
    road = row.passed.distance if row.passed else None
    return str(road.km) if road else ""


def pinned(row: RouteRow) -> bool:
    """Say whether somebody pinned the time of a line."""
    return bool(row.passed and row.is_halt and row.passed.point.pinned_at and not row.passed.point.arrived_at)


def sentence(row: RouteRow) -> str:
    """Say the whole line, for a screen reader."""
    here = local(row.line.at, row.line.country)
    parts = [f"{_weekday(here)} {here:%H:%M}", what(row), about(row), stay(row),
             translate("Route", "{km} km from the start", km=kilometres(row))]  # fmt: skip
    if pinned(row):
        parts.insert(1, translate("Route", "pinned"))
    return ", ".join(filter(None, parts))


def columns() -> list[Column]:
    """Make the columns of the schedule."""
    return [
        Column("time", lambda: translate("Route", "Time"), 104, time, second=day, is_strong=True,
               icon=lambda row: ("lock", "accent") if pinned(row) else None,
               editable=lambda row: row.may_change and row.is_halt),
        Column("stop", lambda: "", 40, lambda row: str(row.number) if row.line.kind == "unload" else "",
               dot=lambda row: (str(row.number), stop_ink(row.number)) if row.line.kind == "unload" else None),
        Column("what", lambda: translate("Route", "Where"), 160, what, stretch=True, second=about,
               is_strong=True, icon=lambda row: None if row.line.kind == "unload" else _ICONS[row.line.kind]),
        Column("stay", lambda: translate("Route", "Stay"), 80, stay, RIGHT, ink=lambda _: "text2",
               editable=lambda row: row.may_change and row.line.kind in HALTS),
        Column("km", lambda: translate("Route", "km"), 80, kilometres, RIGHT, second=leg, ink=lambda _: "text2",
               editable=lambda row: row.may_change and row.line.kind in HALTS, edit_text=leg_text),
    ]  # fmt: skip


# Crossings -----------------------------------------------------------------------------------------------------------


def crossing_name(row: CrossingRow) -> str:
    """Name a crossing."""
    return name_in(row.names, spoken().code)


def detour(row: CrossingRow) -> str:
    """Say how much farther it is than by way of the chosen one."""
    if row.is_chosen or not row.detour:
        return "–"
    return translate("Route", "{km} km", km=f"{row.detour:+,}".replace(",", " "))


def wait(row: CrossingRow) -> str:
    """Say how long own transports waited there."""
    return duration(row.wait) if row.wait is not None else "–"


def takes(row: CrossingRow) -> str:
    """Say whether it takes this vehicle, and when that was looked up."""
    said = {
        "yes": translate("Route", "open"),
        "no": translate("Route", "closed for this vehicle"),
        "empty": translate("Route", "empty vehicles only"),
        "limited": translate("Route", "open in part"),
    }.get(row.takes, translate("Route", "not known"))
    return f"{said}, {spoken().day(row.checked)}" if row.checked else said


def crossing_sentence(row: CrossingRow) -> str:
    """Say a crossing, for a screen reader."""
    parts = [crossing_name(row), translate("Route", "chosen") if row.is_chosen else "", takes(row),
             translate("Route", "detour {km}", km=detour(row)) if row.detour else "",
             translate("Route", "wait {time}", time=wait(row)) if row.wait is not None else ""]  # fmt: skip
    return ", ".join(filter(None, parts))


def crossing_columns() -> list[Column]:
    """Make the columns of the crossings."""
    return [
        Column("name", lambda: translate("Route", "Border crossing"), 150, crossing_name, stretch=True,
               icon=lambda row: ("circle-dot", "accent") if row.is_chosen else ("circle", "muted"), second=takes),
        Column("detour", lambda: translate("Route", "Detour"), 84, detour, RIGHT, ink=lambda _: "text2"),
        Column("wait", lambda: translate("Route", "Median"), 76, wait, RIGHT, ink=lambda _: "text2"),
        Column("trips", lambda: translate("Route", "n"), 40, lambda row: spoken().number(row.trips), CENTER,
               ink=lambda _: "muted"),
    ]  # fmt: skip


def sums(route: Route) -> str:
    """Say how far it is and how long at the wheel."""
    about_km = ("≈ " if route.is_estimated else "") + spoken().number(route.km)
    return " · ".join((
        translate("Route", "local times"),
        translate("Route", "{km} km", km=about_km),
        translate("Route", "{time} driving", time=duration(route.driving)),
    ))  # fmt: skip


_MARKS = {"start": START, "stop": STOP, "crossing": BORDER}


def map_points(route: Route) -> list[MapPoint]:
    """Make the places of the map."""
    return [_map_point(route, mark) for mark in route.track]


def _map_point(route: Route, mark: Mark) -> MapPoint:
    where = mark.spot.latitude_e4 / 10_000, mark.spot.longitude_e4 / 10_000
    if mark.is_rest:
        return MapPoint(*where, translate("Route", "Rest"), REST)
    if mark.point is None:
        return MapPoint(*where, gateway_name(mark.spot.key))
    point = route.passed[mark.point].point
    return MapPoint(*where, name_in(point.names, spoken().code), _MARKS.get(point.kind, POINT))


def last_arrival(passed: Sequence[Passed]) -> str:
    """Say when the last point is reached: at best, as planned, at worst."""
    last = passed[-1]
    if last.best is None or last.planned is None or last.worst is None:
        return ""
    country = last.point.country
    return translate(
        "Route",
        "{place}: {planned}; {best} at best, {worst} at worst",
        place=name_in(last.point.names, spoken().code),
        planned=words.moment(last.planned, country),
        best=day_and_time(last.best, country),
        worst=day_and_time(last.worst, country),
    )


def _weekday(here: datetime) -> str:
    return DAY_WORDS.get(spoken().code, DAY_WORDS["en"])[here.weekday()]
