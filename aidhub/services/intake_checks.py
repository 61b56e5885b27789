"""What is the matter with what is handed over: expired, medicines of private people, a last day that is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from aidhub.domain.checks.counter import RULES, Brought, Handed
from aidhub.domain.checks.plan import Finding, Severity
from aidhub.services.intake_lines import NewLine
from aidhub.services.limits import limits
from aidhub.services.loads import kinds_of
from aidhub.services.today import today

_ORDER = tuple(Severity)


def found_at_the_counter(
    session: Session, lines: Iterable[tuple[int, NewLine]], *, anonymous: bool
) -> Mapping[int, tuple[Finding, ...]]:
    """Look at accepted lines, by their key: what matters most first. An anonymous donor counts as a private one."""
    lines = list(lines)
    kinds = kinds_of(session, {line.article_id for _, line in lines if line.article_id is not None})
    day, known = today(session), limits(session)
    found = {}
    for id_, line in lines:
        if line.article_id is None or line.refused:
            continue
        goods = Brought(kinds[line.article_id], line.expires, line.expiry_kind, line.batch)
        handed = Handed(goods, day, known, anonymous)
        findings = [finding for rule in RULES for finding in rule.check(handed)]
        found[id_] = tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.severity)))
    return found
