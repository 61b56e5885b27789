"""How a thing that was found is shown: two lines of facts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from aidhub.documents import PAPERS
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.found import (
    ArticleHit,
    BoxHit,
    Hit,
    IntakeHit,
    LocationHit,
    NeedsHit,
    PaperHit,
    PartyHit,
    TransportHit,
    VehicleHit,
)
from aidhub.ui.components.rows import Action, Row
from aidhub.ui.status import goods_chip, transport_chip
from aidhub.ui.transports import words
from aidhub.ui.transports.new import PlanTo

PARTNER = "partner"
_PARTY_ICONS = {"donor": "hand-heart", "carrier": "truck", "organisation": "house"}


class Opens(Protocol):
    """Goes to pages, as far as the person may."""

    def may_open(self, key: str) -> bool:
        """Whether the page is there, and for this person."""

    def open(self, key: str, thing: object) -> None:
        """Show the page, and on it the thing."""


def row_of(hit: Hit, opens: Opens) -> Row | None:
    """Show a thing; None if nothing can be done with it by this person."""
    row = _SHOWN[type(hit)](hit, opens)
    return row if row.actions else None


def _box(hit: BoxHit, opens: Opens) -> Row:
    is_box = hit.kind == "box"
    title = translate("Find", "Box {number}", number=hit.code) if is_box else translate(
        "Find", "Pallet {number}", number=hit.code
    )  # fmt: skip
    boxes = translate_plural("Find", "{count} box", "{count} boxes", hit.boxes) if hit.boxes else ""
    in_stock = f"box:{hit.code}" if is_box else f"pallet:{hit.code}"
    actions: list[Action | None] = []
    if hit.location:
        actions.append(_to(opens, "stock", in_stock, translate("Find", "Show in stock"), "boxes"))
    if hit.transport_id:
        actions.append(_to(opens, "transport", hit.transport_id, _open_transport(hit.transport), "truck"))
    if hit.location:
        all_there = translate("Find", "Show all at {location}", location=hit.location)
        actions.append(_to(opens, "stock", f"location:{hit.location}", all_there, "map-pin"))
    if hit.names and hit.location:
        all_of_it = translate("Find", "Show all of {article}", article=_named(hit.names))
        actions.append(_to(opens, "stock", _phrase(hit.names), all_of_it, "tag"))
    return Row(title, _facts(_goods(hit), boxes, hit.location, hit.transport), "package" if is_box else "layers",
               goods_chip(hit.status), actions=_there(actions), thing=(hit.kind, hit.id))  # fmt: skip


def _goods(hit: BoxHit) -> str:
    if not hit.names:
        return translate("Find", "empty")
    first = f"{_quantity(hit.quantity_milli, hit.unit)} {_named(hit.names)}"
    if not hit.others:
        return first
    return translate_plural("Find", "{first} and {count} other", "{first} and {count} others", hit.others, first=first)


def _article(hit: ArticleHit, opens: Opens) -> Row:
    if not hit.rows:
        there = translate("Find", "none in stock")
    elif hit.quantity_milli is None:
        there = translate("Find", "in more than {count} places", count=spoken().number(hit.rows - 1))
    else:
        there = translate("Find", "{quantity} in stock", quantity=_quantity(hit.quantity_milli, hit.unit))
    actions = [
        _to(opens, "articles", hit.id, translate("Find", "Show in the catalogue"), "tag"),
        _to(opens, "stock", _phrase(hit.names), translate("Find", "Show in stock"), "boxes"),
    ]
    return Row(_named(hit.names), _facts(name_in(hit.category, spoken().code), hit.code, there), "tag",
               actions=_there(actions), thing=(hit.kind, hit.id))  # fmt: skip


def _location(hit: LocationHit, opens: Opens) -> Row:
    packages = translate_plural("Find", "{count} box or pallet", "{count} boxes and pallets", hit.packages)
    actions = [
        _to(opens, "stock", f"location:{hit.code}", translate("Find", "Show what is there"), "boxes"),
        _to(opens, "locations", hit.code, translate("Find", "Show among the locations"), "map-pin"),
    ]
    return Row(hit.code, _facts(hit.name, hit.site, packages), "map-pin", actions=_there(actions),
               thing=(hit.kind, hit.id))  # fmt: skip


def _party(hit: PartyHit, opens: Opens) -> Row:
    city = name_in(hit.city, spoken().code) if hit.city else hit.town
    title = translate("Find", "{city}, {name}", city=city, name=hit.name) if city else hit.name
    roles = {
        "donor": translate("Find", "Donor"),
        "carrier": translate("Find", "Carrier"),
        "organisation": translate("Find", "Our organisation"),
    }
    went = translate_plural("Find", "{count} transport", "{count} transports", hit.transports)
    still = translate_plural("Find", "{count} of them open", "{count} of them open", hit.open) if hit.open else ""
    actions = [
        _to(opens, "partners", hit.id, translate("Find", "Open the address"), "handshake"),
        plan_action(hit, opens) if hit.role == PARTNER else None,
        _to(opens, "transports", hit.name, translate("Find", "Show the transports there"), "truck")
        if hit.transports else None,
        _to(opens, "stock", f'donor:"{_plain(hit.name)}"', translate("Find", "Show the goods from there"), "boxes")
        if hit.role == "donor" else None,
    ]  # fmt: skip
    facts = _facts(roles.get(hit.role, ""), hit.contact, went if hit.transports else "", still)
    return Row(title, facts or hit.name_latin, _PARTY_ICONS.get(hit.role, "handshake"), actions=_there(actions),
               thing=(hit.kind, hit.id))  # fmt: skip


def plan_action(hit: PartyHit, opens: Opens) -> Action | None:
    """Offer to plan a transport to a partner."""
    place = name_in(hit.city, spoken().code) if hit.city else hit.name
    return _to(opens, "transports", PlanTo(hit.id), translate("Find", "Plan a transport to {place}", place=place),
               "plus")  # fmt: skip


def _transport(hit: TransportHit, opens: Opens) -> Row:
    places = words.destinations(hit.cities, hit.partners)
    title = translate("Find", "{transport} to {places}", transport=hit.number, places=places) if places else hit.number
    leaves = words.moment(hit.departs_at) if hit.departs_at else translate("Find", "no day yet")
    actions = [
        _to(opens, "transport", hit.id, _open_transport(hit.number), "truck"),
        _to(opens, "transport", (hit.id, "papers"), translate("Find", "Show its papers"), "file-text"),
        _to(opens, "stock", f"transport:{hit.number}", translate("Find", "Show its goods in stock"), "boxes"),
    ]
    return Row(title, _facts(leaves, words.vehicle(hit.vehicle, hit.plate) if hit.vehicle else hit.plate), "truck",
               transport_chip(hit.status), actions=_there(actions), thing=(hit.kind, hit.id))  # fmt: skip


def _needs(hit: NeedsHit, opens: Opens) -> Row:
    city = name_in(hit.city, spoken().code) if hit.city else ""
    who = translate("Find", "{city}, {name}", city=city, name=hit.partner) if city else hit.partner
    title = translate("Find", "Needs list {number}: {partner}", number=hit.number, partner=who)
    lines = translate_plural("Needs", "{count} line", "{count} lines", hit.lines)
    by = translate("Needs", "by {day}", day=spoken().day(hit.needed_by)) if hit.needed_by else ""
    actions = [_to(opens, "needs", hit.id, translate("Find", "Open the needs list"), "list-checks")]
    return Row(title, _facts(hit.title, lines, by), "list-checks",
               hint=translate("Needs", "closed") if hit.closed else "", actions=_there(actions),
               thing=(hit.kind, hit.id))  # fmt: skip


def _vehicle(hit: VehicleHit, opens: Opens) -> Row:
    actions = [
        _to(opens, "partners", ("vehicle", hit.id), translate("Find", "Show among the vehicles"), "truck"),
        _to(opens, "transports", hit.plate, translate("Find", "Show its transports"), "list") if hit.plate else None,
    ]
    kind = name_in(hit.names, spoken().code)
    return Row(hit.name or kind, _facts(hit.plate, kind if hit.name else "", hit.carrier), "truck",
               actions=_there(actions), thing=(hit.kind, hit.id))  # fmt: skip


def _paper(hit: PaperHit, opens: Opens) -> Row:
    name = PAPERS[hit.paper].title(spoken()) if hit.paper in PAPERS else hit.paper
    title = translate("Find", "{paper} of {transport}", paper=name, transport=hit.transport)
    place = words.destination(hit.city, hit.partner)
    version = translate("Find", "Version {number}", number=hit.revision)
    actions = [
        _to(opens, "papers", hit.id, translate("Find", "Show among the papers"), "file-text"),
        _to(opens, "transport", (hit.transport_id, "papers"), _open_transport(hit.transport), "truck"),
    ]
    return Row(title, _facts(version, spoken().day(hit.issued_on), place), "file-text",
               hint="" if hit.newest else translate("Find", "there is a newer one"), actions=_there(actions),
               thing=(hit.kind, hit.id))  # fmt: skip


def _intake(hit: IntakeHit, opens: Opens) -> Row:
    state = translate("Intake", "finished") if hit.finished else translate("Intake", "open")
    actions = [_to(opens, "intake", hit.id, translate("Find", "Show the intake"), "package-plus")]
    title = translate("Intake", "Intake {number}", number=hit.number)
    return Row(title, _facts(spoken().day(hit.started_on), state), "package-plus", actions=_there(actions),
               thing=(hit.kind, hit.id))  # fmt: skip


def _open_transport(number: str) -> str:
    return translate("Find", "Open {transport}", transport=number)


_SHOWN: Mapping[type, Callable[..., Row]] = {
    BoxHit: _box,
    ArticleHit: _article,
    LocationHit: _location,
    PartyHit: _party,
    TransportHit: _transport,
    NeedsHit: _needs,
    VehicleHit: _vehicle,
    PaperHit: _paper,
    IntakeHit: _intake,
}


def _to(opens: Opens, key: str, thing: object, text: str, icon: str) -> Action | None:
    """Offer a page, if this person may open it."""
    return Action(text, lambda: opens.open(key, thing), icon) if opens.may_open(key) else None


def _there(actions: Iterable[Action | None]) -> tuple[Action, ...]:
    return tuple(action for action in actions if action is not None)


def _facts(*facts: str) -> str:
    return " · ".join(filter(None, facts))


def _named(names: Mapping[str, str]) -> str:
    return name_in(names, spoken().code)


def _quantity(quantity_milli: int, unit: Mapping[str, str]) -> str:
    return f"{spoken().quantity(quantity_milli)} {unit_in(unit, spoken().code, quantity_milli)}"


def _phrase(names: Mapping[str, str]) -> str:
    return f'"{_plain(_named(names))}"'


def _plain(text: str) -> str:
    """Write a name so that it can stand between quotation marks."""
    return text.replace('"', " ").strip()
