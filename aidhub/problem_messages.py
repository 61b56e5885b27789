"""The sentence for each thing that does not add up in the ledger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.checking import Problem


def problem_sentence(problem: Problem) -> str:
    """Say what a check of the whole ledger found, in the language in use."""
    facts = dict(problem.facts)
    if "de" in facts:
        facts["article"] = name_in(facts, spoken().code)
    if problem.kind in _IN_QUANTITIES:
        facts |= {name: spoken().quantity(facts[name]) for name in ("told", "kept", "reserved") if name in facts}
    say = _PROBLEMS[problem.kind]
    return say(**facts)


_IN_QUANTITIES = ("balance", "reserved", "promise", "too_little", "nowhere", "serial")


def _balance(article: str, lot: int, place: str, told: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, batch {lot}, at {place}: the steps add up to {told}, but {kept} are kept.",
        article=article, lot=lot, place=place, told=told, kept=kept,
    )  # fmt: skip


def _kept_as_promised(article: str, lot: int, place: str, told: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, batch {lot}, at {place}: {told} are reserved for transports, but {kept} are kept as reserved.",
        article=article, lot=lot, place=place, told=told, kept=kept,
    )  # fmt: skip


def _promise(article: str, lot: int, place: str, *, transport: str, told: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, batch {lot}, at {place}, for {transport}: the steps reserve {told}, but {kept} are kept.",
        article=article, lot=lot, place=place, transport=transport, told=told, kept=kept,
    )  # fmt: skip


def _too_little(article: str, lot: int, place: str, kept: str, reserved: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, batch {lot}, at {place}: {kept} lie there, but {reserved} are reserved.",
        article=article, lot=lot, place=place, kept=kept, reserved=reserved,
    )  # fmt: skip


def _nowhere(article: str, lot: int, place: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, batch {lot}: {kept} lie in {place}, which was taken away.",
        article=article, lot=lot, place=place, kept=kept,
    )  # fmt: skip


def _serial(article: str, serial: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{article}, serial number {serial}: {kept} are there, but there can be only one.",
        article=article, serial=serial, kept=kept,
    )  # fmt: skip


def _stands(place: str, told: str, kept: str | None, **_: Any) -> str:
    return translate(
        "Problem",
        "{place}: the steps brought it to {told}, but it is kept at {kept}.",
        place=place, told=told or "–", kept=kept or "–",
    )  # fmt: skip


def _circle(place: str, **_: Any) -> str:
    return translate("Problem", "{place} stands in itself.", place=place)


def _top(place: str, told: str | None, kept: str | None, **_: Any) -> str:
    return translate(
        "Problem",
        "{place} belongs to {told}, but is kept under {kept}, or at a wrong location there.",
        place=place, told=told or "–", kept=kept or "–",
    )  # fmt: skip


def _kind(place: str, kept: str | None, **_: Any) -> str:
    return translate("Problem", "{place} is kept in {kept}, where it cannot stand.", place=place, kept=kept or "–")


def _gap(entry: int, place: str, **_: Any) -> str:
    return translate("Problem", "Step {entry} moved {place} from where it was not.", entry=entry, place=place)


def _field_gap(entry: int, table: str, row: int, field: str, **_: Any) -> str:
    return translate(
        "Problem",
        "Step {entry} changed {field} of {table} {row} from a value that was not there.",
        entry=entry, table=table, row=row, field=field,
    )  # fmt: skip


def _field(table: str, row: int, field: str, told: str, kept: str, **_: Any) -> str:
    return translate(
        "Problem",
        "{field} of {table} {row} was last set to {told}, but holds {kept}.",
        table=table, row=row, field=field, told=told, kept=kept,
    )  # fmt: skip


def _pair(entry: int, undo: int, **_: Any) -> str:
    return translate("Problem", "Step {entry} and its undo {undo} do not cancel out.", entry=entry, undo=undo)


def _empty(entry: int, **_: Any) -> str:
    return translate("Problem", "Step {entry} changes nothing.", entry=entry)


def _number(series: str, told: int, kept: int, **_: Any) -> str:
    return translate(
        "Problem",
        "{series}: number {told} is given, but the counter stands at {kept}.",
        series=translate("Kind", "Box") if series == "box" else translate("Kind", "Pallet"), told=told, kept=kept,
    )  # fmt: skip


def _paper(paper: str, transport: str, revision: int, **_: Any) -> str:
    return translate(
        "Problem",
        "Version {revision} of the {paper} of {transport} is damaged.",
        paper=paper, transport=transport, revision=revision,
    )  # fmt: skip


def _revisions(paper: str, transport: str, revision: int, **_: Any) -> str:
    return translate(
        "Problem",
        "Of the {paper} of {transport} not every version up to {revision} is kept.",
        paper=paper, transport=transport, revision=revision,
    )  # fmt: skip


_PROBLEMS: dict[str, Callable[..., str]] = {
    "balance": _balance,
    "reserved": _kept_as_promised,
    "promise": _promise,
    "too_little": _too_little,
    "nowhere": _nowhere,
    "serial": _serial,
    "stands": _stands,
    "circle": _circle,
    "top": _top,
    "kind": _kind,
    "gap": _gap,
    "field_gap": _field_gap,
    "field": _field,
    "pair": _pair,
    "pair_goods": _pair,
    "pair_places": _pair,
    "pair_promises": _pair,
    "pair_fields": _pair,
    "empty": _empty,
    "number": _number,
    "paper": _paper,
    "revisions": _revisions,
}
