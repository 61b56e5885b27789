"""Remedies that fill in one field: a dialog asks for it, and writes it where it belongs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from aidhub.domain.checks import Finding
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.ui.text import Text
from aidhub.ui.transport.ask import EntryDialog
from aidhub.ui.transport.tab import Tab


@dataclass(frozen=True)
class _Asked:
    """What a dialog asks for: table and field, title (given what it is about), label, unit."""

    table: str
    field: str
    title: Callable[[str], str]
    label: Text
    suffix: str = ""


_ASKED = {
    "fill_in_register_no": _Asked(
        "party", "register_no", lambda what: translate("Transport", "ЄДРПОУ code of {partner}", partner=what),
        lambda: translate("Transport", "ЄДРПОУ code"),
    ),
    "fill_in_aid_register": _Asked(
        "party", "aid_register_no", lambda what: translate("Transport", "Aid register number of {what}", what=what),
        lambda: translate("Transport", "Aid register number"),
    ),
    "fill_in_aid_code": _Asked(
        "stop", "aid_code", lambda what: translate("Transport", "Aid code of {what}", what=what),
        lambda: translate("Transport", "Aid code (АС ГД)"),
    ),
    "fill_in_wear": _Asked(
        "lot", "wear_percent", lambda what: translate("Transport", "Wear of {what}", what=what),
        lambda: translate("Transport", "Wear"), "%",
    ),
    "fill_in_expiry": _Asked(
        "lot", "expires", lambda what: translate("Transport", "Expiry of {what}", what=what),
        lambda: translate("Transport", "Usable until"),
    ),
    "fill_in_batch": _Asked(
        "lot", "batch", lambda what: translate("Transport", "Batch of {what}", what=what),
        lambda: translate("Transport", "Batch"),
    ),
    "fill_in_serial": _Asked(
        "lot", "serial", lambda what: translate("Transport", "VIN of {what}", what=what),
        lambda: translate("Transport", "VIN"),
    ),
    "weigh": _Asked(
        "place", "gross_g", lambda what: translate("Transport", "Weigh {package}", package=what),
        lambda: translate("Transport", "Gross weight"), "kg",
    ),
    "weigh_article": _Asked(
        "article", "net_g", lambda what: translate("Transport", "Weight of one {article}", article=what),
        lambda: translate("Transport", "Net weight of one unit"), "kg",
    ),
}  # fmt: skip


def filling_remedies(tab: Tab) -> dict[str, Callable[[Finding], object]]:
    """List the remedies that ask for one field."""
    return {
        **{remedy: partial(_ask_for, tab, asked) for remedy, asked in _ASKED.items()},
        "open_office": partial(_eori, tab),
    }


def _ask_for(tab: Tab, asked: _Asked, finding: Finding) -> None:
    stop = next((stop for stop in tab.shown.stops if stop.id == finding.stop_id), None) if tab.shown else None
    partner = stop.partner if stop else ""
    about: dict[str, tuple[int | None, str]] = {
        "stop": (finding.stop_id, partner),
        "party": (stop.partner_id if stop else None, partner),
        "place": (finding.place_id, str(finding.facts.get("package", ""))),
        "lot": (finding.lot_id, _article(finding)),
        "article": (finding.article_id, _article(finding)),
    }
    row_id, what = about[asked.table]
    _open(tab, lambda: asked.title(what), asked.label, (asked.table, row_id, asked.field), asked.suffix)


def _eori(tab: Tab, finding: Finding) -> None:
    """Ask for the number of the organisation; while there is none, it is entered in the settings first."""
    own = finding.facts.get("party_id")
    if own is None:
        tab.page.wanted.emit("settings", "")
    else:
        title = lambda: translate("Transport", "EORI number of the organisation")  # noqa: E731 - said when it is shown
        _open(tab, title, lambda: translate("Transport", "EORI number"), ("party", own, "eori"), "")


def _open(tab: Tab, title: Text, label: Text, place: tuple[str, int | None, str], suffix: str) -> None:
    table, row_id, field = place
    if row_id is not None:
        done = lambda: tab.tell(translate("Transports", "Saved"))  # noqa: E731 - said in the language of then
        EntryDialog(tab.page, tab.desk, title, label, (table, row_id, field), done=done, suffix=suffix).open()


def _article(finding: Finding) -> str:
    return name_in(finding.facts.get("article", {}), spoken().code)
