"""How the parts of a typed line (`aidhub.domain.entry_line`) are said: as chips, and what is the matter with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from aidhub.domain.entry_line import EntryLine, Kind, Part, Trouble
from aidhub.domain.units import unit_forms
from aidhub.i18n import plural_form, spoken, translate, translate_plural


def condition_word(condition: str) -> str:
    """Say the state of goods: new, good, used."""
    words = {
        "new": translate("EntryLine", "new"),
        "good": translate("EntryLine", "good"),
        "used": translate("EntryLine", "used"),
    }
    return words.get(condition, condition)


def quantity_words(quantity_milli: int, unit: str) -> str:
    """Write a quantity with the name of its unit: 48 tins; without a unit only the number."""
    number, forms = spoken().quantity(quantity_milli), unit_forms(unit, spoken().code)
    if not forms:
        return number
    return f"{number} {forms[min(plural_form(spoken().code, Decimal(quantity_milli) / 1000), len(forms) - 1)]}"


def boxes_words(count: int) -> str:
    """Count boxes."""
    return translate_plural("EntryLine", "{count} box", "{count} boxes", count)


def part_words(line: EntryLine, part: Part) -> str:
    """Say what a part was understood as, short as on a chip; where something is wrong, as it was typed."""
    if part.value is None:
        return line.text[part.start : part.end]
    return _WORDS[part.kind](part)


def trouble_sentence(line: EntryLine, part: Part) -> str:
    """Say what is the matter with a part, then what to do; empty where nothing is."""
    if part.trouble is None:
        return ""
    return _TROUBLES[part.trouble](line.text[part.start : part.end], part)


def _quantity(part: Part) -> str:
    words = quantity_words(part.value, part.facts["unit"])
    return f"{spoken().number(part.facts['times'])} × {words}" if part.facts["times"] else words


def _weight(part: Part) -> str:
    decimals = 0 if part.value % 1000 == 0 else 1 if part.value % 100 == 0 else 3
    return translate("EntryLine", "{weight} kg", weight=spoken().kilograms(part.value, decimals))


def _expiry(part: Part) -> str:
    day = f"{part.value:%m/%Y}" if part.facts["month"] else spoken().day(part.value)
    if part.facts["use_by"]:
        return translate("EntryLine", "use by {day}", day=day)
    return translate("EntryLine", "best before {day}", day=day)


_WORDS: Mapping[Kind, Callable[[Part], str]] = {
    Kind.BOXES: lambda part: boxes_words(part.value),
    Kind.QUANTITY: _quantity,
    Kind.WEIGHT: _weight,
    Kind.EXPIRY: _expiry,
    Kind.SIZE: lambda part: translate("EntryLine", "size {size}", size=part.value),
    Kind.BATCH: lambda part: translate("EntryLine", "batch {batch}", batch=part.value),
    Kind.CONDITION: lambda part: condition_word(part.value),
    Kind.CODE: lambda part: translate("EntryLine", "code {code}", code=part.value),
    Kind.ARTICLE: lambda part: str(part.value),
}
_TROUBLES: Mapping[Trouble, Callable[[str, Part], str]] = {
    Trouble.NO_MONTH: lambda _, part: translate(
        "EntryLine", "There is no month {month}. Type month and year, like 08/2027.", month=part.facts["month_no"]
    ),
    Trouble.NO_DAY: lambda text, _: translate(
        "EntryLine", "There is no day {text}. Type it like 31.12.2027, or month and year like 12/2027.", text=text
    ),
    Trouble.PAST: lambda _, part: translate(
        "EntryLine", "{day} is past. Look at the date on the goods again.", day=spoken().day(part.value)
    ),
    Trouble.FAR: lambda _, part: translate(
        "EntryLine", "{day} is very far away. Look at the date on the goods again.", day=spoken().day(part.value)
    ),
    Trouble.NO_NUMBER: lambda text, _: translate(
        "EntryLine", "{text} is no number. Type it with one comma or point.", text=text
    ),
    Trouble.OPEN_NUMBER: lambda text, _: translate(
        "EntryLine", "{text} can be read in two ways. Type it without thousands, or with other decimals.", text=text
    ),
    Trouble.NOT_WHOLE: lambda text, _: translate(
        "EntryLine", "{text} cannot be counted: boxes and pieces are whole. Type a whole number.", text=text
    ),
    Trouble.ZERO: lambda text, _: translate(
        "EntryLine", "{text} is nothing. Type how many there are, or leave it out.", text=text
    ),
    Trouble.TOO_MANY: lambda text, _: translate(
        "EntryLine", "{text} is more than one line can hold. Check the number.", text=text
    ),
    Trouble.TOO_HEAVY: lambda text, _: translate(
        "EntryLine", "{text} is more than these boxes can weigh. Check the weight and its unit.", text=text
    ),
    Trouble.TWICE: lambda text, _: translate(
        "EntryLine", "{text}: this was said already. Take one of the two out.", text=text
    ),
}
