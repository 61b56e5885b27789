"""Below the head of a paper: who sends and who receives, the vehicle, and its way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aidhub.documents.consignment import Manifest, Party, Waypoint
from aidhub.documents.figures import day
from aidhub.documents.press import MM, Block, Ink, Stack
from aidhub.documents.sheet import BODY, CAPTION, DOT, STRONG, WIDTH, Sheets
from aidhub.documents.type import printable, width
from aidhub.documents.words import caption, gap, joined, sides
from aidhub.i18n import Translator

_RULE = 0.25 * MM
_PAD = 2.2 * MM
_GUTTER = 3 * MM
_ROOM = WIDTH / 2 - _GUTTER
_RIGHT = WIDTH / 2 + _GUTTER
_CAPTIONS = 31 * MM
_BESIDE = 2 * MM

Fact = tuple[Callable[[Translator], str], str, str]
"""What a field is called, what is said in bold, and what follows it."""


def parties(sheets: Sheets, manifest: Manifest) -> Block:
    """Set sender and consignee side by side."""
    ink = Ink(sheets.press)
    missing = gap(draft=manifest.draft, wide=True)
    sender = joined(sheets.languages, lambda tr: tr("Manifest", "Sender"))
    consignee = joined(sheets.languages, lambda tr: tr("Manifest", "Consignee"))
    left, right = Stack(ink, 0, _PAD, _ROOM), Stack(ink, _RIGHT, _PAD, _ROOM)
    for stack, role, party in ((left, sender, manifest.sender), (right, consignee, manifest.consignee)):
        stack.add(role, CAPTION)
        _party(ink, stack, party, missing)
    return _boxed(ink, max(left.top, right.top) + _PAD)


def journey(sheets: Sheets, manifest: Manifest) -> Block:
    """Set the vehicle on the left and its way on the right."""
    ink = Ink(sheets.press)
    left = _facts(ink, sheets, 0, _vehicle(sheets, manifest))
    right = _facts(ink, sheets, _RIGHT, _way(manifest))
    return _boxed(ink, max(left, right) + _PAD)


def _boxed(ink: Ink, height: float) -> Block:
    ink.upright(WIDTH / 2, 0, height, _RULE)
    ink.rule(0, height, WIDTH, _RULE)
    return ink.block(height)


def _party(ink: Ink, stack: Stack, party: Party, missing: str) -> None:
    _said(ink, stack, party.name or missing, f"({party.latin_name})" if party.latin_name else "")
    codes = [f"{key}\u00a0{code}" for key, code in (("ЄДРПОУ", party.edrpou), ("EORI", party.eori)) if code]
    contact = DOT.join(part for part in (party.contact, *codes) if part)
    for text in (*party.address, contact):
        stack.add(text, BODY)


def _said(ink: Ink, stack: Stack, strong: str, plain: str) -> None:
    """Set something in bold and what follows it, on one line if both fit."""
    taken = width(printable(strong + " "), STRONG) if strong else 0.0
    if strong and taken + width(printable(plain), BODY) <= stack.room:
        ink.text(stack.left + taken, stack.top, plain, BODY)
        plain = ""
    stack.add(strong, STRONG)
    stack.add(plain, BODY)


def _vehicle(sheets: Sheets, manifest: Manifest) -> list[Fact]:
    """What is not known yet of vehicle and way is written by hand at the ramp, so room is left for the pen."""
    vehicle, missing = manifest.vehicle, gap(draft=True, wide=True)
    return [
        (
            lambda tr: tr("Manifest", "Vehicle"),
            " / ".join(vehicle.plates) or missing,
            sides(vehicle.kind, sheets.equal),
        ),
        (lambda tr: tr("Manifest", "Carrier"), "", vehicle.carrier or missing),
        (lambda tr: tr("Manifest", "Driver"), "", ", ".join(vehicle.drivers) or missing),
        (lambda tr: tr("Manifest", "Seals"), "", ", ".join(vehicle.seals) or missing),
    ]


def _way(manifest: Manifest) -> list[Fact]:
    missing = gap(draft=True, wide=True)
    export: list[Fact] = [(lambda _: "MRN", "", manifest.mrn)] if manifest.mrn else []
    return [
        (lambda tr: tr("Manifest", "Departure"), *_moment(manifest.departure, missing)),
        (lambda tr: tr("Manifest", "Border crossing"), "", manifest.crossing or missing),
        (lambda tr: tr("Manifest", "Arrival"), *_moment(manifest.arrival, missing)),
        (lambda tr: tr("Manifest", "Aid code"), "", manifest.aid_code or missing),
        *export,
    ]


def _moment(waypoint: Waypoint, missing: str) -> tuple[str, str]:
    if waypoint.at is None:
        return missing, waypoint.place
    return day(waypoint.at), f"{waypoint.at:%H:%M}, {waypoint.place}"


def _facts(ink: Ink, sheets: Sheets, left: float, facts: Sequence[Fact]) -> float:
    """Set captions and what is said of them in two columns; answers where they end."""
    column = max(width(joined(sheets.equal, say), CAPTION) for say, _, _ in facts)
    column = min(max(column, _CAPTIONS), _ROOM / 2)
    lowered = STRONG.baseline - CAPTION.baseline
    top = _PAD
    for say, strong, plain in facts:
        captions = Stack(ink, left, top + lowered, column)
        captions.add(caption(sheets.languages, say, CAPTION, column), CAPTION)
        values = Stack(ink, left + column + _BESIDE, top, _ROOM - column - _BESIDE)
        _said(ink, values, strong, plain)
        top = max(captions.top - lowered, values.top) + 0.5 * MM
    return top - 0.5 * MM
