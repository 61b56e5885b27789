"""What papers lack, as a person reads and fills it in: its name, an example, and how the text is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from aidhub.domain.catalogue import parse_customs_number
from aidhub.domain.days import parse_day
from aidhub.domain.errors import AidHubError
from aidhub.domain.moments import parse_moment
from aidhub.domain.names import name_in
from aidhub.domain.quantities import SHORT, NotANumber, clean_text, parse_number, parse_weight
from aidhub.i18n import spoken, translate
from aidhub.sentences import says
from aidhub.services.paper_gaps import PaperGap
from aidhub.ui.text import Text, spoken_style

_WHOLLY = 100
_LONGEST = {
    "register_no": 40,
    "aid_register_no": 40,
    "aid_code": 40,
    "plate": 40,
    "batch": 60,
    "serial": 60,
    "eori": 20,
}
"""How many letters fields hold that are shorter than others."""


class NothingTyped(AidHubError):
    """A field was left empty."""


class NotAShare(AidHubError):
    """A share is no whole number from 0 to 100."""


@says(NotAShare)
def _not_a_share(**_: Any) -> str:
    return translate("Paper", "Type whole percent from 0 to 100.")


@says(NothingTyped)
def _nothing_typed(**_: Any) -> str:
    return translate("Paper", "Type what is missing.")


def read_entry(field: str, text: str, country: str = "UA") -> Any:
    """Read what was typed for a field that papers lack, as it is kept.

    ``carrier_id`` and ``crossing_key`` stay names: who fills them in finds what they name.

    Raises:
        AidHubError: the text cannot be taken; its sentence says why.
    """
    words = clean_text(text, _LONGEST.get(field, SHORT))
    if not words:
        raise NothingTyped
    read = _READ.get(field)
    return read(words, country) if read else words


def _weight(words: str, _: str) -> int:
    return parse_weight(words, "kg", spoken_style())


def _money(words: str, _: str) -> int:
    value = parse_number(words.removesuffix("EUR").removesuffix("€").strip(), spoken_style())
    if value < 0:
        raise NotANumber(text=words, why="negative")
    return int((value * 100).quantize(Decimal(1), ROUND_HALF_UP))


def _customs_number(words: str, _: str) -> str:
    return parse_customs_number(words)


def _departure(words: str, _: str) -> Any:
    return parse_moment(words, date.today())  # noqa: DTZ011 - the day at this workstation


def _arrival(words: str, country: str) -> Any:
    return parse_moment(words, date.today(), country)  # noqa: DTZ011 - the day at this workstation


def _last_day(words: str, _: str) -> date:
    return parse_day(words)


def _wear(words: str, _: str) -> int:
    value = parse_number(words.removesuffix("%").strip(), spoken_style())
    if not 0 <= value <= _WHOLLY or value != int(value):
        raise NotAShare
    return int(value)


_READ: dict[str, Callable[[str, str], Any]] = {
    "gross_g": _weight,
    "net_g": _weight,
    "value_cents": _money,
    "hs_code": _customs_number,
    "departs_at": _departure,
    "arrives_at": _arrival,
    "expires": _last_day,
    "wear_percent": _wear,
}


def gap_words(gap: PaperGap) -> str:
    """Say what is missing."""
    if gap.package:
        return translate("Paper", "Gross weight of {package} missing", package=gap.package)
    said: dict[str, Text] = {
        "name_de": lambda: translate("Paper", "German name missing"),
        "name_uk": lambda: translate("Paper", "Ukrainian name missing"),
        "name_en": lambda: translate("Paper", "English name missing"),
        "customs_number": lambda: translate("Paper", "Customs number missing"),
        "net_weight": lambda: translate("Paper", "Weight of one unit missing"),
        "gross_weight": lambda: translate("Paper", "Weight of one unit missing"),
        "value": lambda: translate("Paper", "Value of one unit missing"),
        "consignee": lambda: translate("Paper", "The partner has no name"),
        "edrpou": lambda: translate("Paper", "ЄДРПОУ code of the partner missing"),
        "plates": lambda: translate("Paper", "Registration plate missing"),
        "carrier": lambda: translate("Paper", "Carrier missing"),
        "drivers": lambda: translate("Paper", "Driver missing"),
        "departure": lambda: translate("Paper", "Departure missing"),
        "crossing": lambda: translate("Paper", "Border crossing missing"),
        "arrival": lambda: translate("Paper", "Day of arrival missing"),
        "aid_code": lambda: translate("Paper", "Aid code (АС ГД) missing"),
        "lines": lambda: translate("Paper", "There are no goods for this stop"),
    }
    found = said.get(gap.kind, lambda: translate("Paper", "An entry is missing"))
    return found if isinstance(found, str) else found()


def gap_about(gap: PaperGap) -> str:
    """Name the article a gap is about, or who knows the entry; empty if it is about the journey."""
    if gap.names:
        return name_in(gap.names, spoken().code)
    return translate("Paper", "the partner gets it") if gap.waits else ""


def gap_hint(gap: PaperGap) -> str:
    """Show what an entry looks like."""
    examples = {
        "gross_g": "12,9 kg",
        "net_g": "0,8 kg",
        "value_cents": "4,50 EUR",
        "hs_code": "6301 20",
        "departs_at": "17.11. 06:00",
        "arrives_at": "20.11. 08:00",
        "register_no": "00000000",
        "plate": "DO-GW 2031",
        "crossing_key": "Korczowa",
        "aid_code": "0000-0000",
    }
    if not gap.table:
        return ""
    example = examples.get(gap.field)
    return translate("Paper", "such as {example}", example=example) if example else translate("Paper", "type it here")
