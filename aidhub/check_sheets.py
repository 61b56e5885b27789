"""The check sheet of a transport: what the checks found, in the words of the language it is printed in."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import JournalEntry
from aidhub.documents.check_sheet import CheckLine, CheckSheet, Taken, build
from aidhub.documents.practice import marked
from aidhub.domain.checks import findings, worst_first
from aidhub.domain.clocks import clock, local_day
from aidhub.finding_words import finding_sentence
from aidhub.i18n import speaking, translator
from aidhub.services.issued_papers import issued_papers
from aidhub.services.ledger import now
from aidhub.services.manifests import collect
from aidhub.services.papers import paper_rows
from aidhub.services.practising import practising
from aidhub.services.refusing import overrides, with_prints
from aidhub.services.routes import route

HERE = "DE"
"""The country whose clock stands on the sheet."""

_ELECTRONIC = frozenset({"R-CU-2", "R-CU-3"})


def check_sheet(session: Session, transport_id: int, language: str = "de") -> bytes:
    """Make the check sheet of a transport as PDF: what speaks against load and road now, and who went on all the same.

    Raises:
        NotFound: there is no such transport.
    """
    pdf = build(sheet_of(session, transport_id, language), [translator(language)])
    return pdf if practising(session) is None else marked(pdf)


def sheet_of(session: Session, transport_id: int, language: str = "de") -> CheckSheet:
    """Collect what stands on the check sheet."""
    collected = collect(session, transport_id)
    plan = with_prints(collected, paper_rows(collected, issued_papers(session, transport_id)))
    found = worst_first((*findings(plan), *route(session, transport_id).findings))
    with speaking(language):
        lines = tuple(CheckLine(one.severity.value, one.rule, finding_sentence(one)) for one in found)
    return CheckSheet(
        number=plan.number,
        issued_on=local_day(now(session), HERE),
        organisation=collected.sender,
        vehicle=collected.vehicle,
        departure=collected.departure,
        goal=" · ".join(dict.fromkeys(stop.partner for stop in collected.stops)),
        crossing=collected.crossing,
        gross_g=plan.gauges.gross_g,
        packages=plan.gauges.packages,
        lines=lines,
        taken=tuple(
            Taken(one.step, one.at.astimezone(clock(HERE)), one.person, one.reason, one.rules)
            for one in overrides(session, transport_id)
        ),
        licence=plan.drives.licence,
        mrn_wanted=any(one.rule in _ELECTRONIC for one in found),
        entry=session.scalar(select(func.max(JournalEntry.id))),
        logo=collected.logo,
    )
