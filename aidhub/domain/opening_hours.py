"""When a place takes goods in: read as people write it, in German, Ukrainian or English, and written in their language.

What is kept is the plain part of the writing of OpenStreetMap: ``Mo-Fr 08:00-16:00; Sa 09:00-12:00``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aidhub.domain.errors import AidHubError

DAY = 24 * 60
LONGEST = 200
Span = tuple[int, int]
"""From and until, in minutes after midnight; until may lie on the next day, and is not open any more."""

DAY_WORDS = {
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "uk": ("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
DAILY_WORDS = {"de": "täglich", "uk": "щодня", "en": "daily"}
_KEPT_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


class HoursNotUnderstood(AidHubError):
    """What was typed names no opening hours. Facts: text, part (what is not understood)."""


class CurfewNotUnderstood(AidHubError):
    """What was typed is no time of the night, the same every day. Facts: text."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """A week from Monday to Sunday; each day has its spans in order, and none overlaps another of the day."""

    days: tuple[tuple[Span, ...], ...]

    def is_open_at(self, at: datetime) -> bool:
        """Say whether it is open at a moment, told by the clock of the place."""
        minute, today = at.hour * 60 + at.minute, at.weekday()
        return any(start <= minute < end for start, end in self.days[today]) or any(
            start <= minute + DAY < end for start, end in self.days[today - 1]
        )

    def spans_from(self, at: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Go through the times it is open from a moment of the clock of the place on, for eight days, the next first.

        The first may have begun. Spans are moments of that clock, whatever the days of summer time do.
        """
        midnight = at.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        for number in range(-1, 8):
            day = midnight + timedelta(days=number)
            for start, end in self.days[day.weekday()]:
                first, last = ((day + timedelta(minutes=minutes)).replace(tzinfo=at.tzinfo) for minutes in (start, end))
                if last.timestamp() > at.timestamp():
                    yield first, last

    def written(self) -> str:
        """Write them as they are kept."""
        if self._is_daily():
            return _spans(self.days[0], "{:02}:{:02}", "-", ",")
        rules = [(_listed(_runs(days), _KEPT_DAYS, "-", ","), spans) for days, spans in self._alike()]
        return "; ".join(f"{days} {_spans(spans, '{:02}:{:02}', '-', ',')}" for days, spans in rules)

    def words(self, language: str) -> str:
        """Write them for people, in German, Ukrainian or English: Mo–Fr 8–16, Sa 9–12."""
        if self._is_daily():
            return f"{DAILY_WORDS.get(language, DAILY_WORDS['en'])} {_spans(self.days[0])}"
        names = DAY_WORDS.get(language, DAY_WORDS["en"])
        rules = [f"{_listed(_runs(days), names)} {_spans(spans)}" for days, spans in self._alike()]
        return ("; " if any("," in rule for rule in rules) else ", ").join(rules)

    def words_on(self, weekday: int) -> str:
        """Write the hours of a day, Monday is 0: 8–12, 13–17; empty if it is closed."""
        return _spans(self.days[weekday])

    def _is_daily(self) -> bool:
        return bool(self.days[0]) and len(set(self.days)) == 1

    def _alike(self) -> list[tuple[list[int], tuple[Span, ...]]]:
        """List the open days by their hours, in the order of the first day of each."""
        found: dict[tuple[Span, ...], list[int]] = {}
        for day, spans in enumerate(self.days):
            if spans:
                found.setdefault(spans, []).append(day)
        return [(days, spans) for spans, days in found.items()]


def _runs(days: Iterable[int]) -> list[tuple[int, int]]:
    """Put days that follow each other together: first and last."""
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _listed(runs: Sequence[tuple[int, int]], names: Sequence[str], to: str = "–", comma: str = ", ") -> str:
    return comma.join(names[first] if first == last else f"{names[first]}{to}{names[last]}" for first, last in runs)


def _spans(spans: Sequence[Span], form: str = "", to: str = "–", comma: str = ", ") -> str:
    return comma.join(f"{_clock(start, form)}{to}{_clock(end, form)}" for start, end in spans)


def _clock(minute: int, form: str) -> str:
    hour, rest = divmod(minute - DAY if minute > DAY else minute, 60)
    if form:
        return form.format(hour, rest)
    return f"{hour}:{rest:02}" if rest else str(hour)


# Reading -------------------------------------------------------------------------------------------------------------

_ALL_DAY = re.compile(r"rund\s+um\s+die\s+uhr|around\s+the\s+clock|24\s*/\s*7|цілодобово|nonstop|non-stop")
_TOKEN = re.compile(
    r"(?P<all>\x00)|(?P<time>(?P<hour>\d{1,2})(?:\s*[:.]\s*(?P<minute>\d{2})|h(?P<minuteh>\d{2})|(?P<plain>\d{2}))?(?!\d)"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?)|(?P<word>[^\W\d_]+)|(?P<to>[-–—−‒])|(?P<sep>[,;/&+\n|])|(?P<skip>[\s.:()]+)"
)
_STEMS = (
    ("montag", "monday", "понеділ"),
    ("dienstag", "tuesday", "вівтор"),
    ("mittwoch", "wednesday", "серед"),
    ("donnerstag", "thursday", "четвер"),
    ("freitag", "friday", "пятниц"),
    ("samstag", "sonnabend", "saturday", "субот"),
    ("sonntag", "sunday", "неділ"),
)
_SHORT = (
    ("mo", "mon", "пн", "пон"),
    ("di", "tu", "tue", "tues", "вт", "вів"),
    ("mi", "we", "wed", "ср", "сер"),
    ("do", "th", "thu", "thur", "thurs", "чт", "чет"),
    ("fr", "fri", "fre", "пт", "пят"),
    ("sa", "sat", "sam", "сб", "суб"),
    ("so", "su", "sun", "son", "нд", "нед"),
)
_GROUPS = {
    **dict.fromkeys(("täglich", "tägl", "tgl", "daily", "everyday", "щодня", "щоденно"), tuple(range(7))),
    **dict.fromkeys(("werktags", "wochentags", "weekdays", "weekday", "будні", "буднях"), tuple(range(5))),
    **dict.fromkeys(("wochenende", "weekend", "weekends"), (5, 6)),
}
_DAYS_OFF = ("вихідні", "вихідних")
_TO = ("bis", "to", "till", "until", "до", "по")
_AND = ("und", "and", "і", "й", "та")
_CLOSED = ("geschlossen", "zu", "closed", "off", "вихідний", "зачинено", "закрито", "ruhetag")
_UNSAID = ("uhr", "h", "von", "from", "am", "an", "on", "of", "з", "із", "від", "о", "у", "в", "год", "година", "годин",
           "години", "годині", "hrs", "open", "geöffnet", "offen", "відкрито")  # fmt: skip
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")
_Token = tuple[str, object, str]
"""What it is, what it means, and how it was typed."""


def parse_hours(text: str) -> OpeningHours:
    """Read opening hours: ``Mo–Fr 8–16, Sa 9–12``, ``пн-пт 8:30-12, 13-17``, ``daily 8am-4pm, Sunday closed``.

    Hours without a day are those of every day. A day that is named again gets further hours, or other ones where they
    overlap the first. A span that ends before it begins goes on until the next day.

    Raises:
        HoursNotUnderstood: something in it is neither a day nor a time, or nothing is open.
    """
    tokens, days = _Tokens(text), [(), (), (), (), (), (), ()]  # type: tuple[_Tokens, list[tuple[Span, ...]]]
    while tokens.skip_separators():
        named = tokens.days()
        spans = tokens.spans()
        for day in named:
            days[day] = _added(days[day], spans)
    hours = OpeningHours(tuple(days))
    if not any(days) or len(hours.written()) > LONGEST:
        raise HoursNotUnderstood(text=text, part=text.strip())
    return hours


def read_hours(kept: str) -> OpeningHours | None:
    """Read hours that were kept; None if there are none, or a list of others brought something that is none."""
    try:
        return parse_hours(kept) if kept else None
    except HoursNotUnderstood:
        return None


def parse_curfew(text: str) -> OpeningHours:
    """Read a curfew: ``23–5``, ``з 23:00 до 05:00``; it is "open" while nobody may be on the street.

    Raises:
        CurfewNotUnderstood: it is not one span of less than a day, the same every day.
    """
    try:
        hours = parse_hours(text)
    except HoursNotUnderstood as error:
        raise CurfewNotUnderstood(text=text.strip()) from error
    if len(set(hours.days)) > 1 or len(hours.days[0]) > 1 or hours.days[0][0][1] - hours.days[0][0][0] == DAY:
        raise CurfewNotUnderstood(text=text.strip())
    return hours


def _added(there: tuple[Span, ...], spans: tuple[Span, ...]) -> tuple[Span, ...]:
    overlaps = any(start < end2 and start2 < end for start, end in there for start2, end2 in spans)
    return spans if overlaps or not spans else _joined((*there, *spans))


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Put spans in order, and those that touch into one, which is a day long at most."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            first, last = found[-1]
            found[-1] = (first, min(max(last, end), first + DAY))
        else:
            found.append((start, end))
    return tuple(found)


class _Tokens:
    """The words, times and marks of a text, taken from the front."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._tokens = list(self._read(_ALL_DAY.sub("\x00", text.casefold().translate(_APOSTROPHES))))

    def skip_separators(self) -> bool:
        """Go past commas; says whether anything is left."""
        while self._kind() == "sep":
            self._at += 1
        return self._at < len(self._tokens)

    def days(self) -> Sequence[int]:
        """Take the days of a rule; all if it names none."""
        found: list[int] = []
        while self.skip_separators() and self._kind() in ("days", "off"):
            if self._kind() == "off" and found:
                break
            days = self._take()
            if self._kind() == "to" and self._kind(1) == "days" and len(days) == 1:
                self._at += 1
                [first], [last] = days, self._take()[:1]
                days = [(first + step) % 7 for step in range((last - first) % 7 + 1)]
            found += days
        return found or range(7)

    def spans(self) -> tuple[Span, ...]:
        """Take the times of a rule; empty if it says closed."""
        if self._kind() in ("closed", "off"):
            self._at += 1
            return ()
        if self._kind() == "all":
            self._at += 1
            return ((0, DAY),)
        found = [self._span()]
        while True:
            before = self._at
            if not self.skip_separators() or self._kind() != "time":
                self._at = before
                return _joined(found)
            found.append(self._span())

    def _span(self) -> Span:
        if (self._kind(), self._kind(1), self._kind(2)) != ("time", "to", "time"):
            raise self._refusal()
        start, _, end = self._take_one(), self._take_one(), self._take_one()
        if start >= DAY:
            self._at -= 3
            raise self._refusal()
        return start, end if end > start else end + DAY

    def _kind(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at][0] if at < len(self._tokens) else ""

    def _take(self) -> list[int]:
        meaning = self._tokens[self._at][1]
        self._at += 1
        return list(meaning) if isinstance(meaning, tuple) else []

    def _take_one(self) -> int:
        meaning = self._tokens[self._at][1]
        self._at += 1
        return meaning if isinstance(meaning, int) else 0

    def _refusal(self) -> HoursNotUnderstood:
        """Name what is left, or the last word if something is missing behind it."""
        rest = self._tokens[self._at : self._at + 3] or self._tokens[-1:]
        return HoursNotUnderstood(text=self._text, part=" ".join(token[2] for token in rest))

    def _read(self, text: str) -> Iterable[_Token]:
        at = 0
        while at < len(text):
            found = _TOKEN.match(text, at)
            token = self._token(found) if found else None
            if found is None or token is None:
                raise HoursNotUnderstood(text=self._text, part=found[0] if found else text[at:].strip())
            at = found.end()
            if token[0] != "skip":
                yield token

    def _token(self, found: re.Match[str]) -> _Token | None:
        if found["word"]:
            return _word(found["word"])
        if found["time"]:
            minute = _minute(found)
            return None if minute is None else ("time", minute, found[0])
        kind = next(name for name in ("all", "to", "sep", "skip") if found[name])
        return kind, None, found[0]


def _minute(found: re.Match[str]) -> int | None:
    hour, minute = int(found["hour"]), int(found["minute"] or found["minuteh"] or found["plain"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - hours of a clock with two halves
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return hour * 60 + minute if minute < 60 and hour * 60 + minute <= DAY else None  # noqa: PLR2004


def _word(word: str) -> _Token | None:
    for day in range(7):
        if word in _SHORT[day] or any(word.startswith(stem) for stem in _STEMS[day]):
            return "days", (day,), word
    if word in _GROUPS:
        return "days", _GROUPS[word], word
    if word in _DAYS_OFF:
        return "off", (5, 6), word
    for kind, words in (("to", _TO), ("sep", _AND), ("closed", _CLOSED), ("skip", _UNSAID)):
        if word in words:
            return kind, None, word
    return None
