"""A line as it is spoken at the counter: ``4 schlafs 38kg``, ``48 dosen suppe 12/2027``, ``60 шт ковдр``, ``2 xl``.

Number, article, weight, last day, size, batch and state stand in any order. `read_line` never refuses a text and loses
no letter of it: every word becomes a part with its place, so that it can be shown as a chip, or belongs to the name of
the article. What cannot be so (a month 13) is a part too, with a problem that says why.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from aidhub.domain.codes import gtin14, read_own_code
from aidhub.domain.days import DayOrder, day_readings
from aidhub.domain.quantities import MOST_MILLI, WEIGHTS_G, NotANumber, NumberStyle, parse_number, parse_weight
from aidhub.domain.units import measures, unit_code

MOST_BOXES = 9_999
"""More boxes than that nobody hands over at once; it is a code or a slip."""

MOST_BOX_G = 1_000_000
"""Grams a package may weigh before it is taken for a slip of the unit; what is heavy to carry is a matter of limits."""

FAR_YEARS = 30
"""A last day so many years ahead is taken for a slip."""


class Counts(StrEnum):
    """What a number without a unit counts."""

    BOXES = "boxes"
    """On the page Intake: ``4 schlafs`` is four boxes of sleeping bags, ``5 l`` five litres."""
    PIECES = "pieces"
    """In an open box: ``3 l`` is three pieces of size L."""
    UNITS = "units"
    """On the page Needs: ``200 blankets`` are so many of the article's unit, ``3 l`` three litres.

    All behind the first amount belongs to the name: in ``10 packs syringes 5 ml`` the 5 ml are no amount.
    """


class Kind(StrEnum):
    """What a part of the line says."""

    BOXES = "boxes"
    QUANTITY = "quantity"
    WEIGHT = "weight"
    EXPIRY = "expiry"
    SIZE = "size"
    BATCH = "batch"
    CONDITION = "condition"
    CODE = "code"
    ARTICLE = "article"


class Trouble(StrEnum):
    """What is the matter with a part; those of `WARNINGS` are said and taken nevertheless."""

    NO_MONTH = "no_month"
    NO_DAY = "no_day"
    PAST = "past"
    FAR = "far"
    NO_NUMBER = "no_number"
    OPEN_NUMBER = "open_number"
    NOT_WHOLE = "not_whole"
    ZERO = "zero"
    TOO_MANY = "too_many"
    TOO_HEAVY = "too_heavy"
    TWICE = "twice"


WARNINGS = frozenset({Trouble.PAST, Trouble.FAR})


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the text from ``start`` to ``end``, and what it says.

    ``value`` is: boxes as a number; a quantity as thousandths; a weight in grams; the last `date`; size, batch, code
    and article words as text; a condition as new, good or used. It is None where ``trouble`` stands against it.
    ``facts`` has for a quantity its ``unit`` code (empty: the article's own), that unit's ``word`` as it was written
    and ``times`` (in so many boxes each; 0: in all of them), for a last day ``use_by`` and ``month`` (without a day).
    """

    kind: Kind
    start: int
    end: int
    value: Any = None
    trouble: Trouble | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def stops(self) -> bool:
        """Whether the line cannot be taken like this."""
        return self.trouble is not None and self.trouble not in WARNINGS


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A line read. ``parts`` cover every letter of ``text``, in its order."""

    text: str
    parts: tuple[Part, ...] = ()

    def part(self, kind: Kind) -> Part | None:
        """Find the part that says this, if there is one."""
        return next((part for part in self.parts if part.kind is kind), None)

    def _value(self, kind: Kind, other: Any = None) -> Any:
        part = self.part(kind)
        return other if part is None or part.value is None else part.value

    @property
    def boxes(self) -> int | None:
        """How many boxes, also those of ``4 x 12``; None: not said."""
        part = self.part(Kind.QUANTITY)
        return self._value(Kind.BOXES, part.facts["times"] or None if part else None)  # type: ignore[no-any-return]

    @property
    def quantity_milli(self) -> int | None:
        """How many of `unit` in all boxes together, in thousandths; None: not said."""
        part = self.part(Kind.QUANTITY)
        if part is None or part.value is None:
            return None
        return int(part.value) * (part.facts["times"] or 1)

    @property
    def unit(self) -> str:
        """The code of the quantity's unit; empty: that of the article."""
        part = self.part(Kind.QUANTITY)
        return str(part.facts["unit"]) if part else ""

    @property
    def gross_g(self) -> int | None:
        """The weight of all boxes together in grams; None: not said."""
        return self._value(Kind.WEIGHT)  # type: ignore[no-any-return]

    @property
    def expires(self) -> date | None:
        """The last day; of a month its last. None: not said."""
        return self._value(Kind.EXPIRY)  # type: ignore[no-any-return]

    @property
    def expiry_kind(self) -> str:
        """``use_by`` where that was written, else ``best_before``; as `aidhub.database.tables.Lot` keeps it."""
        part = self.part(Kind.EXPIRY)
        return "use_by" if part and part.facts.get("use_by") else "best_before"

    @property
    def size(self) -> str:
        """As it is written on the goods: XL, 42, 104-110; empty: not said."""
        return str(self._value(Kind.SIZE, ""))

    @property
    def batch(self) -> str:
        """The batch; empty: not said."""
        return str(self._value(Kind.BATCH, ""))

    @property
    def condition(self) -> str:
        """``new``, ``good`` or ``used``; empty: not said."""
        return str(self._value(Kind.CONDITION, ""))

    @property
    def code(self) -> str:
        """A GTIN or own code of an article; empty: none."""
        return str(self._value(Kind.CODE, ""))

    @property
    def words(self) -> str:
        """What names the article, one blank between the words; empty: nothing does."""
        return " ".join(str(part.value) for part in self.parts if part.kind is Kind.ARTICLE and part.value)

    @property
    def search(self) -> str:
        """What the article is looked for by: its words, else a code, else the unit itself (``2 eimer``)."""
        unit = self.part(Kind.QUANTITY)
        return self.words or self.code or (str(unit.facts.get("word", "")) if unit else "")

    @property
    def troubles(self) -> tuple[Part, ...]:
        """The parts something is the matter with."""
        return tuple(part for part in self.parts if part.trouble)

    @property
    def stops(self) -> bool:
        """Whether something in it must be put right before it is taken."""
        return any(part.stops for part in self.parts)


def read_line(text: str, today: date, *, counts: Counts = Counts.BOXES, style: NumberStyle | None = None) -> EntryLine:
    """Read a line; any text is one.

    Args:
        text: as it is typed, cleaned or not.
        today: for saying that a day is past.
        counts: what a number without a unit counts.
        style: the decimal mark of the language in use, for 1.234 and 1,234; all others show it themselves.
    """
    reader = _Reader(text, today, counts, style)
    parts = list(_joined(reader.parts()))
    return EntryLine(text, tuple(_asked(text, parts) if counts is Counts.UNITS else _checked(parts)))


_END = r"(?=[\s,;]|$)"
_FIGURE = r"\d+(?:[.,]\d+)*"
_LETTERS = r"[^\W\d_]+"
_MONTH = (
    r"jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec"
    r"|січ|лют|бер|квіт|трав|чер|лип|серп|вер|жовт|лист|груд"
)
_FORMS = (
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})|\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}|\d{1,2}/\d{2}"
    rf"|(?:\d{{1,2}}\.?\s?)?(?:{_MONTH})[^\W\d_]*\.?\s\d{{4}}"
)
_USE_BY = r"(?:zu\s)?verbrauchen\sbis|verbrauch\sbis|verbrauchsdatum|use\sby|вжити\sдо|спожити\sдо"
_BEST_BEFORE = (
    r"mhd\sbis|mhd|mindestens\shaltbar\sbis|haltbar\sbis|best\sbefore|bbe?|exp(?:iry|ires)?|verfall|bis|придатн\w*\sдо"
    r"|термін|строк|до"
)
_EXPIRY = re.compile(rf"(?:(?:(?P<use>{_USE_BY})|(?:{_BEST_BEFORE}))[.:]?\s*)?(?P<day>{_FORMS}){_END}", re.IGNORECASE)
_NAMED_EXPIRY = re.compile(
    rf"(?:(?P<use>{_USE_BY})|(?:{_BEST_BEFORE}))[.:]?\s*(?P<day>\d{{1,2}}\.\d{{2}}|\d{{8}}|\d{{4}}){_END}",
    re.IGNORECASE,
)
_BATCH = re.compile(
    rf"(?:ch(?:arge)?(?:n?-?nr)?|ch\.-b|lot|batch|партія|партії|серія|серії)[.:]?\s*#?(?P<batch>[\w./-]*\d[\w./-]*){_END}",
    re.IGNORECASE,
)
_SIZE_LETTERS = r"(?:[2-6][xх]{1,2}[lл]|[xх]{0,4}[sсlл]|[mм])"
_RANGE = r"\d{2,3}\s?[-–/]\s?\d{2,3}"
_NAMED_SIZE = re.compile(
    rf"(?:größe|groesse|gr|size|розмір|розм|р)(?:[.:\s]+|(?=\d))"
    rf"(?P<size>{_RANGE}|\d{{1,3}}(?:[.,]5)?|{_SIZE_LETTERS}){_END}",
    re.IGNORECASE,
)
_SIZE = re.compile(rf"(?P<size>{_RANGE}|{_SIZE_LETTERS}){_END}", re.IGNORECASE)
_CODE = re.compile(rf"(?P<code>\d{{8,14}}){_END}")
_NUMBER = re.compile(
    rf"(?P<figure>{_FIGURE})(?:\s*(?:[x×х]|à|á|je)\s*(?P<each>{_FIGURE}))?"
    rf"(?:(?P<gap>\s*)(?P<word>{_LETTERS}(?:[.³²-]{_LETTERS})*[.³²23]?))?{_END}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?P<figure>{_FIGURE})(?:\s*(?:[x×х]|à|á|je)\s*(?P<each>{_FIGURE})|\s*[x×х])?{_END}", re.IGNORECASE
)
_GLUED = re.compile(rf"(?P<figure>\d{{1,4}})(?=(?:[^\W\d_]{{3,}}|{_SIZE_LETTERS}){_END})", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;]+|[,;]+")
_LATIN = str.maketrans("ХхСсЛлМм", "XXSSLLMM")
_BOX_WORDS = frozenset(("box", "boxes", "boxen", "bx", "bxs", "коробка", "коробки", "коробок", "коробку", "кор"))
_GOODS = frozenset({"count", "pair", "set", "package", "volume", "length", "area"})
_WHOLE = frozenset({"count", "pair", "set", "package"})
_SIZES_AS_UNITS = frozenset({"m", "l", "м", "л"})
_STATES = {
    "new": "neu neue neuer neues neuen neuwertig ovp new новий нова нове нові нових новых",
    "good": "gut gute guter gutes guten good добрий добра добре добрі добрих гарний",
    "used": "gebraucht gebrauchte gebrauchter gebrauchtes gebrauchten used вживаний вживана вживане вживані вживаних"
    " б/в бв б/у",
}
_STATE_OF = {word: state for state, words in _STATES.items() for word in words.split()}
_CHILD_SIZES, _MOST_BETWEEN = 30, 8
_BARE_SIZES = range(15, 201)

_Made = Part | None


class _Reader:
    """Reads one line from left to right."""

    def __init__(self, text: str, today: date, counts: Counts, style: NumberStyle | None) -> None:
        self._text, self._today, self._counts, self._style = text, today, counts, style
        self._seen: set[Kind] = set()

    def parts(self) -> Iterator[Part]:
        """Yield part after part; between them stand only blanks."""
        at = 0
        while at < len(self._text):
            if self._text[at].isspace():
                at += 1
                continue
            part = self._at(at)
            self._seen.add(part.kind)
            yield part
            at = part.end

    def _at(self, at: int) -> Part:
        tries: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Made]], ...] = (
            (_NAMED_SIZE, self._size),
            (_SIZE, self._plain_size),
            (_EXPIRY, self._expiry),
            (_NAMED_EXPIRY, self._expiry),
            (_BATCH, self._batch),
            (_CODE, self._code),
            (_NUMBER, self._number),
            (_BARE, self._bare),
            (_GLUED, self._bare),
        )
        for form, read in tries:
            found = form.match(self._text, at)
            part = read(found) if found else None
            if part:
                return part
        found = _WORD.match(self._text, at)
        word, end = (found[0], found.end()) if found else (self._text[at], at + 1)
        state = _STATE_OF.get(word.casefold())
        if state:
            return Part(Kind.CONDITION, at, end, state)
        return Part(Kind.ARTICLE, at, end, word.strip(",;"))

    # Days

    def _expiry(self, found: re.Match[str]) -> _Made:
        text = found["day"]
        facts = {"use_by": bool(found["use"]), "month": _is_month(text)}
        readings = day_readings(text)
        day = next((readings[order] for order in (None, DayOrder.DAY_FIRST, DayOrder.MONTH_YEAR) if order in readings),
                   next(iter(readings.values()), None))  # fmt: skip
        if day is None:
            why, more = _why_no_day(text)
            return Part(Kind.EXPIRY, *found.span(), None, why, {**facts, **more})
        trouble: Trouble | None = None
        if day < self._today:
            trouble = Trouble.PAST
        elif day.year > self._today.year + FAR_YEARS:
            trouble = Trouble.FAR
        return Part(Kind.EXPIRY, *found.span(), day, trouble, facts)

    # Sizes, batches, codes

    def _size(self, found: re.Match[str]) -> _Made:
        size = re.sub(r"\s", "", found["size"]).replace("–", "-").replace(",", ".")
        return Part(Kind.SIZE, *found.span(), size.translate(_LATIN).upper())

    def _plain_size(self, found: re.Match[str]) -> _Made:
        """Take letters, and two figures near to each other; 12/27 is a month."""
        figures = [int(figure) for figure in re.findall(r"\d{2,3}", found["size"])]
        is_range = len(figures) == 2 and figures[0] >= _CHILD_SIZES and 0 < figures[1] - figures[0] <= _MOST_BETWEEN  # noqa: PLR2004
        return self._size(found) if is_range or not figures else None

    def _batch(self, found: re.Match[str]) -> _Made:
        return Part(Kind.BATCH, *found.span(), found["batch"].rstrip("."))

    def _code(self, found: re.Match[str]) -> _Made:
        own = read_own_code(found["code"])
        is_article = own is not None and own[0] == "article"
        return Part(Kind.CODE, *found.span(), found["code"]) if is_article or gtin14(found["code"]) else None

    # Numbers

    def _number(self, found: re.Match[str]) -> _Made:
        """Read a number with the word behind it, where that is a unit; else leave the word alone."""
        word = found["word"]
        if not word or _NAMED_SIZE.match(self._text, found.start("word")):  # four, size XL; not four grams
            return None
        if self._counts is Counts.PIECES and word.casefold() in _SIZES_AS_UNITS:
            return None
        if word.casefold() in WEIGHTS_G and not found["each"]:
            return self._weight(found)
        unit = unit_code(word)
        if measures().get(unit) not in _GOODS and measures().get(unit) != "mass":
            return None
        if (unit == "XCT" or word.casefold().rstrip(".") in _BOX_WORDS) and not found["each"]:
            return Part(Kind.BOXES, *found.span(), *_boxes(found["figure"], self._style))
        return self._quantity(found, unit, word)

    def _bare(self, found: re.Match[str]) -> _Made:
        """Read a number without a unit: boxes or pieces the first time, later a part of the article's name."""
        kind = Kind.BOXES if self._counts is Counts.BOXES else Kind.QUANTITY
        if kind in self._seen:
            is_size = kind is Kind.QUANTITY and found["figure"].isdigit() and int(found["figure"]) in _BARE_SIZES
            return Part(Kind.SIZE, *found.span(), found["figure"]) if is_size and Kind.SIZE not in self._seen else None
        each = found.groupdict().get("each")
        if kind is Kind.BOXES and not each:
            return Part(Kind.BOXES, *found.span(), *_boxes(found["figure"], self._style))
        return self._quantity(found, "", "")

    def _quantity(self, found: re.Match[str], unit: str, word: str) -> Part:
        each = found.groupdict().get("each")
        value, trouble = _value(each or found["figure"], self._style)
        times = 0
        if each:
            count, wrong = _boxes(found["figure"], self._style)
            times, trouble = count or 0, trouble or wrong
        if value is not None and not trouble:
            if value == 0:
                trouble = Trouble.ZERO
            elif value * max(times, 1) * 1000 > MOST_MILLI:
                trouble = Trouble.TOO_MANY
            elif value * 1000 % 1 or (measures().get(unit) in _WHOLE and value % 1):
                trouble = Trouble.NOT_WHOLE
        milli = None if trouble or value is None else int(value * 1000)
        return Part(Kind.QUANTITY, *found.span(), milli, trouble, {"unit": unit, "word": word, "times": times})

    def _weight(self, found: re.Match[str]) -> Part:
        try:
            grams = parse_weight(found["figure"] + found["word"].rstrip("."), "kg", self._style)
        except NotANumber as error:
            return Part(Kind.WEIGHT, *found.span(), None, _trouble(error))
        trouble = Trouble.ZERO if not grams else None
        return Part(Kind.WEIGHT, *found.span(), None if trouble else grams, trouble)


def _value(text: str, style: NumberStyle | None) -> tuple[Decimal | None, Trouble | None]:
    try:
        return parse_number(text, style), None
    except NotANumber as error:
        return None, _trouble(error)


def _boxes(text: str, style: NumberStyle | None) -> tuple[int | None, Trouble | None]:
    value, trouble = _value(text, style)
    if value is None:
        return None, trouble
    if value == 0 or value > MOST_BOXES or value % 1:
        return None, Trouble.ZERO if not value else Trouble.NOT_WHOLE if value % 1 else Trouble.TOO_MANY
    return int(value), None


def _trouble(error: NotANumber) -> Trouble:
    return {"open": Trouble.OPEN_NUMBER, "too_large": Trouble.TOO_MANY}.get(error.facts["why"], Trouble.NO_NUMBER)


def _is_month(text: str) -> bool:
    return len(re.findall(r"\d+|[^\W\d_]+", text)) == 2 and not re.fullmatch(r"\d{8}", text)  # noqa: PLR2004


def _why_no_day(text: str) -> tuple[Trouble, Mapping[str, Any]]:
    """Say whether the month or the day of a date is wrong."""
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    months = [figure for figure in figures if figure < 1000][:1] if _is_month(text) else figures[1:2]  # noqa: PLR2004
    if months and not 1 <= months[0] <= 12:  # noqa: PLR2004
        return Trouble.NO_MONTH, {"month_no": months[0]}
    return Trouble.NO_DAY, {}


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """Let words that follow each other be one part."""
    last: Part | None = None
    for part in parts:
        if last and last.kind is part.kind is Kind.ARTICLE:
            words = " ".join(filter(None, (str(last.value), str(part.value))))
            last = Part(Kind.ARTICLE, last.start, part.end, words)
            continue
        if last:
            yield last
        last = part
    if last:
        yield last


def _checked(parts: list[Part]) -> Iterator[Part]:
    """Say what only shows beside the other parts: twice the same, and more weight than boxes can have."""
    seen: set[Kind] = set()
    boxes = next((part.value for part in parts if part.kind is Kind.BOXES), None) or 1
    for part in parts:
        trouble, value = part.trouble, part.value
        if part.kind is not Kind.ARTICLE and part.kind in seen:
            trouble, value = Trouble.TWICE, None
        elif part.kind is Kind.WEIGHT and value is not None and value > boxes * MOST_BOX_G:
            trouble, value = Trouble.TOO_HEAVY, None
        seen.add(part.kind)
        yield Part(part.kind, part.start, part.end, value, trouble, part.facts) if trouble != part.trouble else part


def _asked(text: str, parts: list[Part]) -> Iterator[Part]:
    """Keep the first amount, size and state; what else was read as one, or cannot be so, is a word of the name."""
    amounts = (Kind.QUANTITY, Kind.BOXES, Kind.WEIGHT)
    seen: set[Kind] = set()
    for part in parts:
        kinds = set(amounts) if part.kind in amounts else {part.kind}
        is_word = part.kind is not Kind.ARTICLE and (kinds & seen or (part.stops and part.kind not in amounts))
        seen |= kinds
        yield Part(Kind.ARTICLE, part.start, part.end, text[part.start : part.end].strip()) if is_word else part
