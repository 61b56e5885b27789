"""The poster "What we need, what please not to bring": one page in each language, and the same as a text to copy.

It is for everybody: no partner, no place in Ukraine and no person stands on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from aidhub.documents.press import MM, PAGE_HEIGHT, PAGE_WIDTH, Block, Imprint, Ink, Press, Stack, read_picture
from aidhub.documents.type import Style, width, wrap
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import Translator

_SIDE, _TOP, _BOTTOM = 18 * MM, 16 * MM, 14 * MM
_ROOM = PAGE_WIDTH - 2 * _SIDE
_TITLE = Style(34, 40, bold=True)
_HEAD = Style(20, 26, bold=True)
_THING, _URGENT_THING = Style(15, 20), Style(17, 22, bold=True)
_MUCH = Style(13, 20, grey=0.25)
_WORDS = Style(12, 16)
_FOOT = Style(11, 15)
_GAP, _RULE = 6 * MM, 0.7 * MM
_LOGO = (50 * MM, 18 * MM)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that is needed, by language; ``quantity_milli`` is thousandths of its unit. None: as much as comes."""

    names: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)
    quantity_milli: int | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Poster:
    """What everybody may know. ``wanted`` begins with what is urgent; ``full`` are kinds of goods there is enough of.

    ``address`` is where goods are brought, ``hours`` when, by language.
    """

    organisation: str
    made_on: date
    wanted: tuple[Wanted, ...]
    full: tuple[Mapping[str, str], ...]
    address: tuple[str, ...] = ()
    hours: Mapping[str, str] = field(default_factory=dict)
    logo: bytes = field(default=b"", repr=False)


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("Poster", "What we need, and what we do not")


def build(poster: Poster, languages: Sequence[Translator]) -> bytes:
    """Make the PDF, one page in each language; the same bytes for the same poster and languages.

    Raises:
        ValueError: no language is given.
    """
    if not languages:
        message = "a paper needs at least one language"
        raise ValueError(message)
    press = Press(
        Imprint(languages[0].code, title(languages[0]), poster.organisation, title(languages[0]), poster.made_on)
    )
    logo = read_picture(poster.logo, *_LOGO) if poster.logo else None
    for tr in languages:
        foot = _foot(press, poster, tr)
        room = PAGE_HEIGHT - _TOP - _BOTTOM - foot.height
        body = _body(press, poster, tr).within(room)
        placed = [(_SIDE, _TOP, body), (_SIDE, PAGE_HEIGHT - _BOTTOM - foot.height, foot)]
        corner = (PAGE_WIDTH - _SIDE - logo.width, PAGE_HEIGHT - _BOTTOM - logo.height, logo) if logo else None
        press.page(placed, [corner] if corner else [])
    return press.pdf()


def _body(press: Press, poster: Poster, tr: Translator) -> Block:
    ink = Ink(press)
    stack = Stack(ink, 0, 0, _ROOM)
    stack.add(tr("Poster", "What we need"), _TITLE, tr.code)
    stack.add(tr("Poster", "For people in Ukraine. Thank you!"), _WORDS, tr.code)
    _wanted(ink, stack, poster, tr, urgent=True)
    _wanted(ink, stack, poster, tr, urgent=False)
    if not poster.wanted:
        stack.top += _GAP
        stack.add(tr("Poster", "Nothing is asked for at the moment. Please ask us before you bring something."), _HEAD)
    if poster.full:
        stack.top += _GAP
        ink.rule(0, stack.top, _ROOM, _RULE)
        stack.top += _GAP / 2
        stack.add(tr("Poster", "Please do not bring now"), _HEAD, tr.code)
        for kind in poster.full:
            stack.add(f"×  {name_in(kind, tr.code)}", _THING, tr.code)
        stack.add(tr("Poster", "Of this we have more than is asked for."), _WORDS, tr.code)
    return ink.block(stack.top)


def _wanted(ink: Ink, stack: Stack, poster: Poster, tr: Translator, *, urgent: bool) -> None:
    """List what is urgent, or the rest: the thing on the left, how much on the right."""
    things = [thing for thing in poster.wanted if thing.urgent == urgent]
    if not things:
        return
    stack.top += _GAP
    stack.add(tr("Poster", "Urgent") if urgent else tr("Poster", "Also needed"), _HEAD, tr.code)
    for thing in things:
        style = _URGENT_THING if urgent else _THING
        much = _much(thing, tr)
        ink.text(_ROOM, stack.top, much, _MUCH, align="right", language=tr.code)
        lines = wrap(f"•  {name_in(thing.names, tr.code)}", style, _ROOM - width(much, _MUCH) - _GAP)
        for line in lines:
            ink.text(0, stack.top, line, style, language=tr.code)
            stack.top += style.leading


def _foot(press: Press, poster: Poster, tr: Translator) -> Block:
    ink = Ink(press)
    ink.rule(0, 0, _ROOM, _RULE)
    stack = Stack(ink, 0, 3 * MM, _ROOM - (_LOGO[0] + _GAP if poster.logo else 0))
    for line in _foot_lines(poster, tr):
        stack.add(line, _FOOT, tr.code)
    return ink.block(max(stack.top, _LOGO[1] + 3 * MM if poster.logo else 0))


def _foot_lines(poster: Poster, tr: Translator) -> list[str]:
    lines = [", ".join(filter(None, (poster.organisation, *poster.address))), poster.hours.get(tr.code, "")]
    return [line for line in (*lines, tr("Poster", "As of {day}", day=tr.day(poster.made_on))) if line]


def _much(thing: Wanted, tr: Translator) -> str:
    if thing.quantity_milli is None:
        return ""
    return f"{tr.quantity(thing.quantity_milli)} {unit_in(thing.units, tr.code, thing.quantity_milli)}".strip()


def text(poster: Poster, tr: Translator) -> str:
    """Say the same as the poster in plain lines, to copy into a website or message."""
    lines = [tr("Poster", "What we need")]
    for urgent in (True, False):
        things = [thing for thing in poster.wanted if thing.urgent == urgent]
        if things:
            lines += ["", tr("Poster", "Urgent") if urgent else tr("Poster", "Also needed")]
            lines += [
                "- " + ", ".join(filter(None, (name_in(thing.names, tr.code), _much(thing, tr)))) for thing in things
            ]
    if not poster.wanted:
        lines += ["", tr("Poster", "Nothing is asked for at the moment. Please ask us before you bring something.")]
    if poster.full:
        lines += ["", tr("Poster", "Please do not bring now")]
        lines += [f"- {name_in(kind, tr.code)}" for kind in poster.full]
        lines += [tr("Poster", "Of this we have more than is asked for.")]
    return "\n".join([*lines, "", *_foot_lines(poster, tr)]) + "\n"
