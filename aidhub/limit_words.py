"""What the limits are called, what they are for, and how their values are written. A new limit needs its words here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aidhub.domain.limits import LimitOutOfRange, in_hand, limit_table
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.limits import LimitsCross


def limit_name(key: str) -> str:
    """Name a limit; one of a later version is named as it is."""
    return _WORDS[key][0]() if key in _WORDS else key


def limit_note(key: str) -> str:
    """Say what a limit is for."""
    return _WORDS[key][1]() if key in _WORDS else ""


def limit_figure(key: str, value: int) -> str:
    """Write a value without its unit, as a person types it: 20, 95, 1,5."""
    figure = in_hand(limit_table()[key].unit, value) if key in limit_table() else value
    return spoken().quantity(int(figure * 1000))


def limit_unit(key: str) -> str:
    """Name the unit that stands behind the value."""
    units = {
        "g": translate("Limit", "kg"),
        "ml": translate("Limit", "l"),
        "mm": translate("Limit", "mm"),
        "permille": "%",
        "cents": "EUR",
        "hours": translate("Limit", "hours"),
        "days": translate("Limit", "days"),
        "months": translate("Limit", "months"),
        "g/l": translate("Limit", "g/l"),
        "points": translate("Limit", "points"),
        "wh": translate("Limit", "Wh"),
        "driving": translate("Limit", "h"),
        "minutes": translate("Limit", "min"),
        "clock": translate("Limit", "o’clock"),
    }
    return units[limit_table()[key].unit] if key in limit_table() else ""


def limit_text(key: str, value: int) -> str:
    """Write a value with its unit."""
    if key in limit_table() and limit_table()[key].unit == "days":
        return translate_plural("Limit", "{count} day", "{count} days", value)
    if key in limit_table() and limit_table()[key].unit == "hours":
        return translate_plural("Limit", "{count} hour", "{count} hours", value)
    if key in limit_table() and limit_table()[key].unit == "points":
        return translate_plural("Limit", "{count} point", "{count} points", value)
    if key in limit_table() and limit_table()[key].unit == "months":
        return translate_plural("Limit", "{count} month", "{count} months", value)
    return f"{limit_figure(key, value)} {limit_unit(key)}".strip()


def limit_source(source: str) -> str:
    """Say where a shipped limit comes from in the language in use; what a person wrote stays as it is."""
    return _SOURCES[source]() if source in _SOURCES else source


@says(LimitOutOfRange)
def _out_of_range(limit: str, least: int, most: int, **_: Any) -> str:
    return translate(
        "Message",
        "{limit} must be between {least} and {most}. Nothing was changed.",
        limit=limit_name(limit),
        least=limit_text(limit, least),
        most=limit_text(limit, most),
    )


@says(LimitsCross)
def _cross(lower: str, upper: str, limit: str, value: int, **_: Any) -> str:
    return translate(
        "Message",
        "“{lower}” must not be above “{upper}”. “{limit}” stands at {value}; change that one first.",
        lower=limit_name(lower),
        upper=limit_name(upper),
        limit=limit_name(limit),
        value=limit_text(limit, value),
    )


_Say = Callable[[], str]
_WORDS: dict[str, tuple[_Say, _Say]] = {
    "box_heavy_g": (
        lambda: translate("Limit", "Heavy box"),
        lambda: translate("Limit", "A box over this weight is carried by two."),
    ),
    "box_stop_g": (
        lambda: translate("Limit", "Box too heavy"),
        lambda: translate("Limit", "A box over this weight is split."),
    ),
    "pallet_load_g": (
        lambda: translate("Limit", "Load of a pallet"),
        lambda: translate("Limit", "At most so much stands on a pallet, where the carrier names no limit of its own."),
    ),
    "pallet_height_mm": (
        lambda: translate("Limit", "Height of a pallet"),
        lambda: translate("Limit", "A pallet over this, carrier included, is hard to unload by hand."),
    ),
    "payload_warn_permille": (
        lambda: translate("Limit", "Use of the payload"),
        lambda: translate("Limit", "From here on it is advised to weigh the vehicle before departure."),
    ),
    "full_volume_permille": (
        lambda: translate("Limit", "Use of the space"),
        lambda: translate("Limit", "From here on a vehicle counts as very full."),
    ),
    "keep_warn_days": (
        lambda: translate("Limit", "Time goods keep after arrival"),
        lambda: translate("Limit", "Goods that keep shorter are named, where nothing was agreed with the partner."),
    ),
    "medicine_keep_days": (
        lambda: translate("Limit", "Time medicines keep after arrival"),
        lambda: translate("Limit", "Medicines that keep shorter are named when they are handed over."),
    ),
    "long_lying_months": (
        lambda: translate("Limit", "Time goods may lie here"),
        lambda: translate("Limit", "Goods that lie here longer and are promised to nobody are told on Today."),
    ),
    "travel_days": (
        lambda: translate("Limit", "Time on the way"),
        lambda: translate("Limit", "Assumed where no day of arrival is planned."),
    ),
    "needs_stale_days": (
        lambda: translate("Limit", "Time a needs list holds"),
        lambda: translate("Limit", "A list nobody confirmed for so long is told on Today."),
    ),
    "guess_box_g": (
        lambda: translate("Limit", "Weight of a box nobody weighed"),
        lambda: translate("Limit", "Assumed in plans only; it never stands on a paper."),
    ),
    "guess_unit_g": (
        lambda: translate("Limit", "Weight of one unit nobody weighed"),
        lambda: translate("Limit", "Assumed for articles without a weight, in plans only."),
    ),
    "guess_box_ml": (
        lambda: translate("Limit", "Space of a box nobody measured"),
        lambda: translate("Limit", "Assumed in plans only."),
    ),
    "density_g_per_l": (
        lambda: translate("Limit", "Weight of a litre of mixed goods"),
        lambda: translate("Limit", "From it the space is assumed where only the weight is known."),
    ),
    "stack_height_mm": (
        lambda: translate("Limit", "Height of boxes without a pallet"),
        lambda: translate("Limit", "So high they are stacked in a vehicle that is unloaded by hand."),
    ),
    "stack_fill_permille": (
        lambda: translate("Limit", "Room that boxes without a pallet fill"),
        lambda: translate("Limit", "The rest stays empty between them."),
    ),
    "banana_box_g": (
        lambda: translate("Limit", "Load of a banana box"),
        lambda: translate("Limit", "A heavier one tears when it is carried."),
    ),
    "weights_apart_permille": (
        lambda: translate("Limit", "Difference of weights"),
        lambda: translate("Limit", "So far net weight and tare together may be from the gross weight of a package."),
    ),
    "medicine_good_days": (
        lambda: translate("Limit", "Time medicines should keep after arrival"),
        lambda: translate("Limit", "For medicines that keep shorter the recipient is asked for consent."),
    ),
    "medicine_box_g": (
        lambda: translate("Limit", "Weight of a carton of medicines"),
        lambda: translate("Limit", "A carton of medicines weighs no more."),
    ),
    "adr_points": (
        lambda: translate("Limit", "Points of dangerous goods"),
        lambda: translate("Limit", "Above them the vehicle needs an ADR driver and orange plates."),
    ),
    "lq_package_g": (
        lambda: translate("Limit", "Package of limited quantities"),
        lambda: translate("Limit", "A heavier package is no limited quantity any more."),
    ),
    "lq_mark_g": (
        lambda: translate("Limit", "Limited quantities on a lorry"),
        lambda: translate("Limit", "Above this gross weight the lorry bears the mark in front and behind."),
    ),
    "lq_vehicle_g": (
        lambda: translate("Limit", "Lorry without the mark of limited quantities"),
        lambda: translate("Limit", "Vehicles up to this mass bear no mark."),
    ),
    "lithium_wh": (
        lambda: translate("Limit", "Watt-hours of a lithium battery"),
        lambda: translate("Limit", "Above them a battery travels as dangerous goods in full."),
    ),
    "customs_oral_cents": (
        lambda: translate("Limit", "Value for an oral export declaration"),
        lambda: translate("Limit", "Above it an electronic one is needed."),
    ),
    "customs_oral_g": (
        lambda: translate("Limit", "Net weight for an oral export declaration"),
        lambda: translate("Limit", "Above it an electronic one is needed."),
    ),
    "customs_one_step_cents": (
        lambda: translate("Limit", "Value for a declaration at the border"),
        lambda: translate("Limit", "Above it the customs office inland is asked first."),
    ),
    "customs_together_hours": (
        lambda: translate("Limit", "Transports that count as one consignment"),
        lambda: translate("Limit", "Departures to one recipient that are no further apart are added up."),
    ),
    "aid_code_days": (
        lambda: translate("Limit", "Time an aid code holds"),
        lambda: translate("Limit", "The border must be passed before, else the partner asks for a new code."),
    ),
    "aid_code_warn_days": (
        lambda: translate("Limit", "Warning before an aid code ends"),
        lambda: translate("Limit", "So many days before its end an aid code is named."),
    ),
    "receipt_days": (
        lambda: translate("Limit", "Time for the confirmation of receipt"),
        lambda: translate("Limit", "A receipt that is not confirmed after so many days is named."),
    ),
    "drive_day_min": (
        lambda: translate("Limit", "Driving in a day"),
        lambda: translate("Limit", "Schedules plan no more for each driver. Volunteers may set less, such as 8 h."),
    ),
    "small_break_after_min": (
        lambda: translate("Limit", "Small pause after"),
        lambda: translate("Limit", "Volunteers pause after so much driving; 0: only the breaks of the rules."),
    ),
    "small_break_min": (
        lambda: translate("Limit", "Small pause"),
        lambda: translate("Limit", "So long such a pause is."),
    ),
    "night_from_h": (
        lambda: translate("Limit", "No driving from"),
        lambda: translate("Limit", "From this hour on nobody drives. The same as the end: nights are driven."),
    ),
    "night_until_h": (
        lambda: translate("Limit", "No driving until"),
        lambda: translate("Limit", "Until this hour nobody drives."),
    ),
    "border_truck_min": (
        lambda: translate("Limit", "Border, lorries"),
        lambda: translate("Limit", "Wait assumed until own transports passed the crossing."),
    ),
    "border_van_min": (
        lambda: translate("Limit", "Border, vans"),
        lambda: translate("Limit", "Wait assumed until own transports passed the crossing."),
    ),
    "load_min": (
        lambda: translate("Limit", "Time for loading"),
        lambda: translate("Limit", "Assumed at a pick-up or a hand-over."),
    ),
    "unload_min": (
        lambda: translate("Limit", "Time for unloading"),
        lambda: translate("Limit", "Assumed at a stop."),
    ),
}
_SOURCES: dict[str, _Say] = {
    "own rule": lambda: translate("Limit", "own rule"),
    "usual rating of a Euro pallet": lambda: translate("Limit", "usual rating of a Euro pallet"),
    "practice: weigh the vehicle before departure": lambda: translate(
        "Limit", "practice: weigh the vehicle before departure"
    ),
    "aid offices of the Polish and Hungarian embassies": lambda: translate(
        "Limit", "aid offices of the Polish and Hungarian embassies"
    ),
    "reported trips Dortmund to Zhytomyr": lambda: translate("Limit", "reported trips from Dortmund to Zhytomyr"),
    "working weight of aid boxes 12 to 18 kg": lambda: translate("Limit", "working weight of aid boxes, 12 to 18 kg"),
    "banana box 540 x 390 x 240 mm": lambda: translate("Limit", "banana box, 540 × 390 × 240 mm"),
    "own rule: mixed relief goods in boxes": lambda: translate("Limit", "own rule: mixed relief goods in boxes"),
    "Regulation (EC) 561/2006": lambda: translate("Limit", "Regulation (EC) 561/2006"),
    "reported waits of 3 to 24 hours": lambda: translate("Limit", "reported waits of 3 to 24 hours"),
    "own rule for unloading by hand": lambda: translate("Limit", "own rule for unloading by hand"),
    "makers of banana boxes": lambda: translate("Limit", "makers of banana boxes"),
    "WHO guidelines for medicine donations": lambda: translate("Limit", "WHO guidelines for medicine donations"),
    "ADR 2025 subsection 1.1.3.6": lambda: translate("Limit", "ADR 2025, subsection 1.1.3.6"),
    "ADR 2025 chapter 3.4": lambda: translate("Limit", "ADR 2025, chapter 3.4"),
    "ADR 2025 special provision 188": lambda: translate("Limit", "ADR 2025, special provision 188"),
    "German customs on export of relief goods": lambda: translate(
        "Limit", "German customs on the export of relief goods"
    ),
    "Ukrainian register of humanitarian aid": lambda: translate("Limit", "Ukrainian register of humanitarian aid"),
}
