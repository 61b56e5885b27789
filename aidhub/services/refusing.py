"""What stops a step of a transport, unless somebody takes it upon themselves: live in the plan, again at the ramp."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Person, Transport
from aidhub.domain.checks import Finding, Plan, Severity, findings, problems
from aidhub.domain.transports import PlanHasProblems
from aidhub.services.issued_papers import issued_papers
from aidhub.services.manifests import Collected, collect
from aidhub.services.papers import PaperRow, outdated_prints, paper_rows
from aidhub.services.routes import route


@dataclass(frozen=True, slots=True)
class Overridden:
    """What a step was taken in spite of: the rules whose problems somebody gave a reason for, and those that warned."""

    problems: tuple[str, ...]
    warnings: tuple[str, ...]


def checked_plan(session: Session, transport_id: int) -> Plan:
    """Read a transport's plan as checks see it, with its papers."""
    collected = collect(session, transport_id)
    return with_prints(collected, paper_rows(collected, issued_papers(session, transport_id)))


def with_prints(collected: Collected, rows: list[PaperRow]) -> Plan:
    """Put the outdated prints of a transport into its plan."""
    return replace(collected.plan, prints=outdated_prints(rows))


def refuse_problems(session: Session, transport_id: int, step: str, *, despite: str) -> Overridden:
    """Refuse a step that the checks stop; with a reason it is taken, and what it was taken in spite of is answered.

    Raises:
        PlanHasProblems: with the findings.
    """
    plan = checked_plan(session, transport_id)
    road = route(session, transport_id).findings if step == "plan" else ()
    found = problems(plan, step) + tuple(finding for finding in road if finding.severity is Severity.BLOCK)
    if found and not despite.strip():
        raise PlanHasProblems(transport=plan.number, step=step, rules=_rules(found), findings=list(found))
    warned = [finding for finding in (*findings(plan), *road) if finding.severity is Severity.WARN]
    return Overridden(tuple(_rules(found)), tuple(_rules(warned)))


@dataclass(frozen=True, slots=True)
class Override:
    """A step somebody took in spite of problems: ``step`` plan or departure, when, who, why, of which rules."""

    step: str
    at: datetime
    person: str
    reason: str
    rules: tuple[str, ...]


_STEPS = {"confirm_plan": "plan", "depart": "departure"}


def overrides(session: Session, transport_id: int) -> tuple[Override, ...]:
    """List the steps of a transport that hold although checks found problems, in their order."""
    question = (
        select(JournalEntry.kind, JournalEntry.at, JournalEntry.note, JournalEntry.facts, Person.name)
        .join(FieldChange, FieldChange.entry_id == JournalEntry.id)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(
            FieldChange.table_name == Transport.__tablename__,
            FieldChange.row_id == transport_id,
            FieldChange.field == "status",
            JournalEntry.kind.in_(_STEPS),
            JournalEntry.undone_by_id.is_(None),
        )
        .order_by(JournalEntry.id)
    )
    found = []
    for kind, at, note, facts, person in session.execute(question):
        rules = tuple(json.loads(facts).get("problems", ()))
        if rules:
            found.append(Override(_STEPS[kind], at, person, note, rules))
    return tuple(found)


def _rules(found: list[Finding] | tuple[Finding, ...]) -> list[str]:
    """Name the rules of findings, each once."""
    return list(dict.fromkeys(finding.rule for finding in found))
