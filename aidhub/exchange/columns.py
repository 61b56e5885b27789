"""Which column of a list means what: by its heading, by what stands in it, and as people correct it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from aidhub.domain.days import day_readings
from aidhub.exchange.refusals import FieldUnknown, HeadingUnknown
from aidhub.exchange.sheet import Cell, cell_text, column_number
from aidhub.exchange.words import Meaning, fold, words

IGNORE = "ignore"

_GOODS = (
    "article", "name_de", "name_uk", "name_en", "article_code", "barcode", "category", "size", "maker", "unit",
    "pack_name", "pack_size", "unit_weight", "weight", "value", "currency", "hs_code", "un_number", "note",
)  # fmt: skip
_AMOUNT = ("quantity", "packages")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "stock": (
        *_GOODS, *_AMOUNT, "batch", "serial", "expiry", "use_by", "produced", "condition", "wear", "place",
        "warehouse", "donor", "owner", "box", "pallet", "net_weight", "gross_weight", "total_value",
    ),
    "needs": (
        "article", "name_de", "name_uk", "name_en", "article_code", "barcode", "category", "size", "maker", "quantity",
        "unit", "pack_name", "pack_size", "packages", "priority", "needed_by", "note",
    ),
    "articles": (*_GOODS, "volume", "length", "width", "height", "minimum"),
    "partners": (
        "partner", "name_latin", "role", "city", "street", "postcode", "region", "country", "register_no", "eori",
        "contact", "phone", "email", "language", "accepts", "keep_days", "note",
    ),
}  # fmt: skip
"""What the columns of each kind of list may mean; `IGNORE` besides."""

NAMES = ("article", "name_de", "name_uk", "name_en")
KEYS = {
    "stock": (*NAMES, "article_code", "barcode"),
    "needs": (*NAMES, "article_code", "barcode"),
    "articles": (*NAMES, "article_code"),
    "partners": ("partner",),
}
"""One of these a list cannot do without."""

OPTIONS = ("dmy", "mdy", "my", "ym", "comma", "point")
"""What may follow a field after a colon: ``expiry:mdy``, ``quantity:comma``."""

_KNOWN_BUT_IGNORED = ("other_quantity", "position", "category_code")
_NUMBERS = frozenset(
    {
        *("quantity", "packages", "pack_size", "other_quantity", "keep_days", "value", "total_value"),
        *("unit_weight", "net_weight", "gross_weight", "weight", "volume", "length", "width", "height", "minimum"),
    }
)
_DAYS = frozenset({"expiry", "use_by", "produced", "needed_by"})
_NAMED = frozenset({"warehouse", "donor", "owner", "maker", "category", "condition", "place", "currency"})
_TEXTS = frozenset({*NAMES, "partner"})
_NUMBERED = re.compile(r"(?:(?i:column|spalte|стовпець|колонка|kolumna|colonne)\s+)?(\d{1,3}|[A-Z]{1,2})")
_A_NUMBER = re.compile(r"\W{0,3}\d")
_A_BARCODE = re.compile(r"\d{8}|\d{11,14}(?:[.,]0)?|\d[.,]\d+e\+1\d", re.IGNORECASE | re.ASCII)
_A_POSITION = re.compile(r"\d{1,6}(?:\.\d{1,3}){0,3}[.)]?|[IVXІХ]{1,6}[.)]?|[A-ZА-Я][.)]?", re.ASCII)
_FIRST = ("0", "1", "I", "І", "A", "А")
_SURE_ENOUGH = 0.6
_WEIGHTS = (IGNORE, "weight", "net_weight")
_MOST_SAMPLED = 400
_MOSTLY, _SOME = 0.7, 0.3
_NEARLY_AS_SURE, _EXACT = 0.03, 0.9


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list.

    ``heading`` is unique in its list; without one it is ``column 5``. ``field`` is what it means, `IGNORE` if nothing.
    ``unit`` is the unit its heading names, ``option`` what a person said of it, ``how`` is ``given``, ``heading``,
    ``contents`` or empty.
    """

    index: int
    heading: str
    field: str = IGNORE
    unit: str = ""
    option: str = ""
    how: str = ""
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Profile:
    """What stands in a column: how many cells are filled, and what shares look like numbers, days, units ..."""

    filled: int
    numbers: float
    days: float
    units: float
    texts: float
    barcodes: float
    counting: bool

    def fits(self, field: str) -> float:
        """Say from 0 to 1 how well the cells fit a field; 0.5 for fields that take anything."""
        if not self.filled:
            return 0.0
        if field in _NUMBERS:
            return self.numbers
        if field in _DAYS:
            return self.days
        if field in _TEXTS:
            return self.texts
        return self.units if field == "unit" else 0.5


def labels(headings: Sequence[str]) -> list[str]:
    """Name columns so that no two are called the same: nameless ones by their number, repeated ones with a number."""
    named: list[str] = []
    for number, heading in enumerate(headings, 1):
        label = " ".join(heading.split()) or f"column {number}"
        count = sum(1 for other in named if other == label or other.startswith(f"{label} ("))
        named.append(f"{label} ({count + 1})" if label in named else label)
    return named


def heading_key(headings: Sequence[str], kind: str) -> str:
    """Make the key under which a mapping is remembered: the same headings in the same order, however spelt."""
    return hashlib.sha256("\n".join([kind, *map(fold, headings)]).encode()).hexdigest()[:40]


def profile(cells: Sequence[Cell]) -> Profile:
    """Look at the cells of a column (the first few hundred filled ones)."""
    filled = [cell for cell in cells if cell is not None][:_MOST_SAMPLED]
    texts = [cell_text(cell) for cell in filled]
    numbers = [
        (isinstance(cell, (int, Decimal)) and not isinstance(cell, bool)) or bool(_A_NUMBER.match(text))
        for cell, text in zip(filled, texts, strict=True)
    ]
    count = max(len(filled), 1)
    return Profile(
        len(filled),
        sum(numbers) / count,
        sum(bool(day_readings(text)) or words().says("never", text) for text in texts) / count,
        sum(bool(words().unit(text)) for text in texts) / count,
        sum(any(mark.isalpha() for mark in text) and len(text) > 2 for text in texts) / count,  # noqa: PLR2004
        sum(bool(_A_BARCODE.fullmatch(text)) for text in texts) / count,
        _counts_up(texts),
    )


def _counts_up(texts: Sequence[str]) -> bool:
    """Say whether a column only numbers its rows: 1, 2, 3, or I, 1.1, 1.2, with gaps and new beginnings at most."""
    numbers = [text.rstrip(".)") for text in texts if _A_POSITION.fullmatch(text)]
    if (
        not numbers
        or len(numbers) * 10 < len(texts) * 8
        or numbers[0].split(".")[0] not in ("0", "1", "I", "І", "A", "А")
    ):
        return False
    figures = [int(number) for number in numbers if number.isdigit()]
    steps = sum(later - before == 1 or later == 1 for before, later in pairwise(figures))
    return len(figures) < len(numbers) or steps * 10 >= (len(figures) - 1) * 8


def recognise(
    headings: Sequence[Sequence[str]], body: Sequence[Sequence[Cell]], kind: str, given: Mapping[str, str]
) -> list[Column]:
    """Find out what each column means.

    Args:
        headings: for each column the texts above it, the most telling first.
        body: the rows below.
        kind: of list, see `FIELDS`.
        given: what a person said, or what is remembered: heading to field, or ``field:option``.

    Raises:
        HeadingUnknown, FieldUnknown: in ``given``.
    """
    names = labels([texts[0] if texts else "" for texts in headings])
    columns = [Column(index, name) for index, name in enumerate(names)]
    for name, wish in given.items():
        index = _find(name, names)
        columns[index] = _as_given(columns[index], wish, kind)
    profiles = [profile([row[index] for row in body if index < len(row)]) for index in range(len(columns))]
    meanings = [_meanings(texts, kind) for texts in headings]
    _assign(columns, meanings, profiles, kind)
    _take_second_names(columns, meanings)
    _take_numbers_for_codes(columns, meanings, profiles)
    if "barcode" in FIELDS[kind]:
        _take_codes_for_barcodes(columns, profiles)
    if "quantity" in FIELDS[kind]:
        _take_boxes_for_packages(columns, body)
        _take_other_amounts(columns, profiles, kind)
    _take_what_is_left(columns, profiles, kind)
    return columns


def _find(name: str, names: Sequence[str]) -> int:
    """Find a column by its heading in any spelling, or by ``column 5`` or ``column E``."""
    wanted = " ".join(name.split())
    for same in (lambda text: text == wanted, lambda text: fold(text) == fold(wanted) != ""):
        found = [index for index, text in enumerate(names) if same(text)]
        if found:
            return found[0]
    numbered = _NUMBERED.fullmatch(wanted)
    if numbered:
        place = numbered[1]
        index = int(place) - 1 if place.isdigit() else column_number(place.upper())
        if 0 <= index < len(names):
            return index
    raise HeadingUnknown(heading=name, headings=list(names))


def _as_given(column: Column, wish: str, kind: str) -> Column:
    field, _, option = (part.strip().casefold() for part in wish.partition(":"))
    if field not in (*FIELDS[kind], IGNORE) or (option and option not in OPTIONS):
        raise FieldUnknown(field=wish, fields=[*FIELDS[kind], IGNORE])
    return replace(column, field=field, option=option, how="given")


def _meanings(texts: Sequence[str], kind: str) -> list[Meaning]:
    """List what a column may mean by its headings, in the fields of this kind of list."""
    allowed = {*FIELDS[kind], *_KNOWN_BUT_IGNORED}
    found = [meaning for text in texts for meaning in words().meanings(text)]
    if kind == "needs":
        found = [_as_wanted(meaning) for meaning in found if meaning.field != "quantity" or meaning.rank > 1]
        wanted = any(meaning.field == "quantity" for meaning in found)
        found = [meaning for meaning in found if not (wanted and meaning.field == "other_quantity")]
    known = (meaning for meaning in found if meaning.field in allowed)
    return sorted(known, key=lambda meaning: (-meaning.score, meaning.field in _KNOWN_BUT_IGNORED))


def _as_wanted(meaning: Meaning) -> Meaning:
    """Take what is wanted for the quantity of a list of needs; what is in stock there (rank 1) is none."""
    return replace(meaning, field="quantity") if meaning.field == "wanted" else meaning


def field_scores(texts: Sequence[str], kind: str) -> dict[str, float]:
    """Say what a heading may mean, and how surely, to find the row of the headings."""
    scores: dict[str, float] = {}
    for meaning in _meanings(texts, kind):
        if meaning.score >= _SURE_ENOUGH:
            scores[meaning.field] = max(meaning.score, scores.get(meaning.field, 0))
    return scores


def _assign(columns: list[Column], meanings: Sequence[list[Meaning]], profiles: Sequence[Profile], kind: str) -> None:
    """Give each field to the column that suits it best, the surest first."""
    offers = sorted(
        (
            (-_worth(meaning, profiles[index]), index, meaning)
            for index, options in enumerate(meanings)
            for meaning in options
            if meaning.score >= max(_SURE_ENOUGH, options[0].score - _NEARLY_AS_SURE)
            and not _contradicts(meaning, profiles[index], kind)
        ),
        key=lambda offer: (offer[0], offer[1]),
    )
    taken = {column.field for column in columns if column.how}
    settled = {column.index for column in columns if column.how}
    for _, index, meaning in offers:
        if index in settled or (meaning.field in taken and meaning.field not in ("note", *_KNOWN_BUT_IGNORED)):
            continue
        settled.add(index)
        taken.add(meaning.field)
        field = IGNORE if meaning.field in _KNOWN_BUT_IGNORED else meaning.field
        columns[index] = replace(
            columns[index], field=field, unit=meaning.unit, how="heading", languages=meaning.languages
        )


def _contradicts(meaning: Meaning, contents: Profile, kind: str) -> bool:
    """Say whether a column cannot be what its heading may mean: units that are figures, numbers that count the rows."""
    if meaning.field == "unit":
        return contents.numbers > _MOSTLY or (meaning.rank > 1 and contents.filled > 0 and contents.units < _SOME)
    if meaning.field == "serial":
        return contents.counting
    if meaning.field in _NAMED:
        return contents.numbers > _MOSTLY and meaning.score < _EXACT
    return kind != "articles" and meaning.field == "article_code" and meaning.rank > 1 and contents.counting


def _worth(meaning: Meaning, contents: Profile) -> float:
    fit = contents.fits(meaning.field)
    if meaning.field == "position":
        fit = 1.0 if contents.counting else 0.2
    return meaning.score - 0.04 * (meaning.rank - 1) + 0.4 * (fit - 0.5)


def _take_second_names(columns: list[Column], meanings: Sequence[list[Meaning]]) -> None:
    """Take a second column of article names, headed in another language, for the name in that language."""
    first = next((column for column in columns if column.field == "article"), None)
    taken = {column.field for column in columns}
    for column, options in zip(columns, meanings, strict=True) if first else ():
        for meaning in options if not column.how else ():
            names = [f"name_{language}" for language in sorted(meaning.languages) if f"name_{language}" in NAMES]
            apart = first is not None and not meaning.languages & first.languages
            if meaning.field == "article" and meaning.score > _EXACT and apart and names and names[0] not in taken:
                columns[column.index] = replace(column, field=names[0], how="heading", languages=meaning.languages)
                taken.add(names[0])
                break


def _take_numbers_for_codes(
    columns: list[Column], meanings: Sequence[list[Meaning]], profiles: Sequence[Profile]
) -> None:
    """Take a column headed Nr. that does not merely count its rows for the articles' code."""
    if any(column.field in ("article_code", "partner") for column in columns):
        return
    for column, options, contents in zip(columns, meanings, profiles, strict=True):
        numbered = any(meaning.field == "position" and meaning.rank == 1 for meaning in options)
        if column.field == IGNORE and column.how != "given" and numbered and contents.filled and not contents.counting:
            columns[column.index] = replace(column, field="article_code", how="contents")
            return


def _take_codes_for_barcodes(columns: list[Column], profiles: Sequence[Profile]) -> None:
    """Take a column of codes, or one whose heading says nothing, for barcodes, if that is what they are."""
    for column in columns:
        maybe = (column.field == "article_code" and column.how != "given") or not column.how
        if any(other.field == "barcode" for other in columns):
            return
        if maybe and profiles[column.index].barcodes > _MOSTLY:
            columns[column.index] = replace(column, field="barcode", how="contents")


def _take_boxes_for_packages(columns: list[Column], body: Sequence[Sequence[Cell]]) -> None:
    """Take a column headed Karton whose numbers go up and down for how many there are, not for which one it is."""
    box = next((column for column in columns if column.field == "box" and column.how == "heading"), None)
    if box is None or not words().unit(box.heading) or any(column.field == "packages" for column in columns):
        return
    numbers = [row[box.index] for row in body if box.index < len(row) and row[box.index] is not None]
    counts = [int(cell_text(number)) for number in numbers if re.fullmatch("[0-9]{1,6}", cell_text(number))]
    if len(counts) > 1 and len(counts) == len(numbers) and counts != sorted(counts):
        columns[box.index] = replace(box, field="packages", unit=words().unit(box.heading))


def _take_other_amounts(columns: list[Column], profiles: Sequence[Profile], kind: str) -> None:
    """Without a column of quantities, count the packages, or weigh, if the list gives nothing else.

    What is needed is never guessed from a weight: it may be that of one piece.
    """
    if any(column.field == "quantity" for column in columns):
        return
    weights = () if kind == "needs" or any(column.field == "packages" for column in columns) else _WEIGHTS
    measured = [
        (column, column.unit or words().unit(column.heading))
        for field in ("packages", *weights)
        for column in columns
        if column.field == field
        and column.how == ("" if field == IGNORE else "heading")
        and profiles[column.index].numbers > _MOSTLY
    ]
    for column, unit in measured:
        if unit and len(column.heading) > 1:
            columns[column.index] = replace(column, field="quantity", unit=unit, how="contents")
            return


def _take_what_is_left(columns: list[Column], profiles: Sequence[Profile], kind: str) -> None:
    """Take the only column of texts for the articles, the only one of numbers for the quantities, if none is named."""
    fields = {column.field for column in columns}
    left = [column for column in columns if not column.how and profiles[column.index].filled]
    texts = [column for column in left if profiles[column.index].texts > _MOSTLY]
    numbers = [column for column in left if profiles[column.index].numbers > _MOSTLY]
    if not fields & {*KEYS[kind]} and len(texts) == 1:
        columns[texts[0].index] = replace(texts[0], field=KEYS[kind][0], how="contents")
    if kind == "needs":  # a weight or price is none, and its heading says what it is
        numbers = [column for column in numbers if not words().meanings(column.heading)]
    counting = [column for column in numbers if not profiles[column.index].counting]
    if "quantity" in FIELDS[kind] and "quantity" not in fields and len(counting) == 1:
        columns[counting[0].index] = replace(counting[0], field="quantity", how="contents")
