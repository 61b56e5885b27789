"""The sentences for what cannot be kept: articles, partners, and lists of others that become both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from aidhub.domain.location_codes import AislesNotUnderstood, TooManyLocations
from aidhub.domain.location_uses import NoLocationUse
from aidhub.domain.names import name_in
from aidhub.domain.opening_hours import CurfewNotUnderstood, HoursNotUnderstood
from aidhub.field_words import field_word
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.addresses import AddressChanged, NameMissing
from aidhub.services.articles import CodeTaken
from aidhub.services.importing import NothingToImport
from aidhub.services.location_edits import LocationInUse, LocationsThere, NoNumberOfPallets
from aidhub.services.party_removal import NotTheSameKind, PartyInUse
from aidhub.services.saved_views import TooManyViews, ViewNameMissing, ViewNameTaken
from aidhub.services.stock_edits import LotTwice, NoOwnWeight
from aidhub.services.vehicles import AxlesCross, MeasureTooLarge, VehicleInUse, VehicleNameMissing
from aidhub.services.who_changed import ChangedByOther


@says(NameMissing)
def _name_missing(**_: Any) -> str:
    return translate("Message", "The name is missing. Type it as it is registered.")


@says(HoursNotUnderstood)
def _hours_not_understood(part: str, **_: Any) -> str:
    return translate(
        "Message", "“{part}” is not understood as opening hours. Type them as Mon–Fri 8–16, Sat 9–12.", part=part
    )


@says(CurfewNotUnderstood)
def _curfew_not_understood(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is no curfew. Type from when to when, such as 23:00–05:00.", text=text)


@says(AddressChanged)
def _address_changed(name: str, fields: Sequence[str], person: str, at: datetime | None, **_: Any) -> str:
    what = ", ".join(field_word(field) for field in fields)
    if at is None:
        return translate(
            "Message", "{name} was changed meanwhile: {what}. Your text is kept; save again to keep it.",
            name=name, what=what,
        )  # fmt: skip
    local = at.astimezone()
    return translate(
        "Message",
        "{person} changed {name} on {day} at {time}: {what}. Your text is kept; save again to keep it.",
        person=person,
        name=name,
        day=spoken().day(local.date()),
        time=f"{local:%H:%M}",
        what=what,
    )


@says(PartyInUse)
def _party_in_use(name: str, **uses: Any) -> str:
    return translate("Message", "{name} is still used: {uses}. It stays.", name=name, uses=party_uses(**uses))


def party_uses(
    *,
    lots: int,
    owned: int,
    transports: int,
    last: str,
    vehicles: int,
    goods: int,
    intakes: int,
    needs: int = 0,
    **_: Any,
) -> str:
    """Say what refers to a party: transports, gifts, goods, vehicles."""
    parts = (
        translate_plural(
            "Message", "{count} transport, {last}", "{count} transports, the last {last}", transports, last=last
        )
        if transports
        else "",
        translate_plural("Message", "{count} lot was given by it", "{count} lots were given by it", lots)
        if lots
        else "",
        translate_plural("Message", "{count} lot belongs to it", "{count} lots belong to it", owned) if owned else "",
        translate_plural("Message", "{count} lot lies with it", "{count} lots lie with it", goods) if goods else "",
        translate_plural("Message", "{count} vehicle", "{count} vehicles", vehicles) if vehicles else "",
        translate_plural("Message", "{count} intake", "{count} intakes", intakes) if intakes else "",
        translate_plural("Message", "{count} open needs list", "{count} open needs lists", needs) if needs else "",
    )
    return "; ".join(filter(None, parts))


@says(NotTheSameKind)
def _not_the_same_kind(names: Sequence[str], **_: Any) -> str:
    return translate(
        "Message",
        "Only several partners, several donors or several carriers become one. Choose again: {names}.",
        names=", ".join(names),
    )


@says(VehicleNameMissing)
def _vehicle_name_missing(**_: Any) -> str:
    return translate("Message", "The vehicle needs a name. Type one, such as Sprinter 1.")


@says(MeasureTooLarge)
def _measure_too_large(field: str, **_: Any) -> str:
    what = field_word(field.partition("_")[0])
    return translate("Message", "{what}: no vehicle has that. Check the number and its unit.", what=what)


@says(AxlesCross)
def _axles_cross(**_: Any) -> str:
    return translate(
        "Message",
        "The kingpin or front axle would lie behind the rear axles. Check both distances from the front wall.",
    )


@says(VehicleInUse)
def _vehicle_in_use(name: str, count: int, last: str, **_: Any) -> str:
    return translate_plural(
        "Message",
        "{name} drives {count} transport, {last}. It stays.",
        "{name} drives {count} transports, the last {last}. It stays.",
        count,
        name=name,
        last=last,
    )


@says(NothingToImport)
def _nothing_to_import(rows: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "{count} row was read, and none can be taken in. Look at the reasons, and at what the columns mean.",
        "{count} rows were read, and none can be taken in. Look at the reasons, and at what the columns mean.",
        rows,
    )


@says(CodeTaken)
def _code_taken(code: str, article: Mapping[str, str], **_: Any) -> str:
    if not article:
        return translate(
            "Message", "The code {code} stands for two articles. Give one of them another code.", code=code
        )
    return translate(
        "Message",
        "The code {code} belongs to {article}. Choose another code.",
        code=code,
        article=name_in(article, spoken().code),
    )


@says(ViewNameMissing)
def _view_name_missing(**_: Any) -> str:
    return translate("Message", "The view needs a name. Type one, such as Winter.")


@says(ViewNameTaken)
def _view_name_taken(name: str, **_: Any) -> str:
    return translate("Message", "There is a view {name} already. Choose another name.", name=name)


@says(TooManyViews)
def _too_many_views(limit: int, **_: Any) -> str:
    return translate("Message", "There are {limit} views already. Remove one first.", limit=limit)


@says(AislesNotUnderstood)
def _aisles_not_understood(text: str, **_: Any) -> str:
    if not text.strip():
        return translate("Message", "Type the aisles, such as A-D or A, B, K.")
    return translate("Message", "“{text}” names no aisles. Type them as A-D or A, B, K.", text=text)


@says(TooManyLocations)
def _too_many_locations(count: int, limit: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "That is {count} location; at most {limit} are made in one step. Make fewer aisles at once.",
        "That is {count} locations; at most {limit} are made in one step. Make fewer aisles at once.",
        count,
        limit=spoken().number(limit),
    )


@says(LocationsThere)
def _locations_there(count: int, first: str, **_: Any) -> str:
    if count == 1:
        return translate("Message", "The location {code} is there already. Nothing was made.", code=first)
    return translate_plural(
        "Message",
        "{count} location is there already. Nothing was made.",
        "All {count} locations are there already. Nothing was made.",
        count,
    )


@says(NoLocationUse)
def _no_location_use(text: str, **_: Any) -> str:
    return translate(
        "Message", "“{text}” is no use of a location. Type shelf, packing table, quarantine or gate.", text=text
    )


@says(NoNumberOfPallets)
def _no_number_of_pallets(text: str, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "“{text}” is no number of pallets. Type a whole number up to {limit}, or leave it empty.",
        text=text,
        limit=spoken().number(limit),
    )


@says(LocationInUse)
def _location_in_use(code: str, articles: int, inside: str, there: Mapping[str, int], **_: Any) -> str:
    if inside:
        return translate("Message", "{code} holds the location {inside}. Remove that first.", code=code, inside=inside)
    if any(there.values()):
        return translate(
            "Message",
            "{code} is not empty: {what}. Move the goods first, then remove it.",
            code=code,
            what=_what_lies_there(**there),
        )
    return translate_plural(
        "Message",
        "{code} is the usual place of {count} article. Give it another one first.",
        "{code} is the usual place of {count} articles. Give them another one first.",
        articles,
        code=code,
    )


def _what_lies_there(boxes: int, pallets: int, loose: int) -> str:
    parts = (
        translate_plural("Message", "{count} box", "{count} boxes", boxes) if boxes else "",
        translate_plural("Message", "{count} pallet", "{count} pallets", pallets) if pallets else "",
        translate_plural("Message", "{count} lot without a box", "{count} lots without a box", loose) if loose else "",
    )
    return ", ".join(filter(None, parts))


@says(ChangedByOther)
def _changed_by_other(person: str, at: datetime, what: str, **_: Any) -> str:
    local = at.astimezone()
    return translate(
        "Message",
        "{person} changed {what} on {day} at {time}. Your text is kept; look at the row, then type it again.",
        person=person,
        what=what,
        day=spoken().day(local.date()),
        time=f"{local:%H:%M}",
    )


@says(LotTwice)
def _lot_twice(what: str, **_: Any) -> str:
    return translate(
        "Message",
        "{what} holds the same goods and gets something else in this step. Decide on one of the two.",
        what=what,
    )


@says(NoOwnWeight)
def _no_own_weight(article: Mapping[str, str], **_: Any) -> str:
    return translate(
        "Message",
        "{article} lies here without a box, so its weight follows from the article. Enter the weight of one there.",
        article=name_in(article, spoken().code),
    )
