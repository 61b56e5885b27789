"""The papers' counter: which papers a transport needs, what each lacks, and which version is printed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO

from pypdf import PdfReader
from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import IssuedPaper, JournalEntry, NumberCounter
from aidhub.documents import PAPERS
from aidhub.documents.consignment import Manifest
from aidhub.documents.practice import marked
from aidhub.domain.checks import Print
from aidhub.domain.clocks import local_day
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.domain.transports import PaperHasGaps, paper_languages
from aidhub.i18n import translator
from aidhub.services.issued_papers import IssuedRow, issued_papers, paper_bytes
from aidhub.services.ledger import now, take_numbers
from aidhub.services.manifests import Collected, collect, manifest
from aidhub.services.paper_gaps import PaperGap, located, unprinted
from aidhub.services.practising import practising
from aidhub.services.transport_rows import StopRow, lock_transport, stop_of


class PaperState(StrEnum):
    """Where a paper is, as its chip says."""

    FILL_IN = "fill_in"
    WAITING = "waiting"
    READY = "ready"
    PRINTED = "printed"
    OUTDATED = "outdated"
    """It was printed, and what stands on it has changed since."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper of a transport as its page shows it.

    ``revision`` is the one that is or would be printed now; ``issued_id`` its stored paper, None while there is none.
    ``printed_revision`` is the last one that was printed, with when and by whom.
    """

    paper: str
    stop_id: int
    stop: int
    partner: str
    city: Mapping[str, str]
    languages: tuple[str, ...]
    state: PaperState
    revision: int
    gaps: tuple[PaperGap, ...] = ()
    issued_id: int | None = None
    printed_revision: int | None = None
    printed_at: datetime | None = None
    printed_by: str = ""

    @property
    def done(self) -> bool:
        """Say whether it counts in "papers 8 of 10": nothing is missing and no outdated print is about."""
        return self.state in (PaperState.READY, PaperState.PRINTED)


def papers(session: Session, transport_id: int) -> list[PaperRow]:
    """List the papers of a transport by stop; a stop without goods has none yet."""
    return paper_rows(collect(session, transport_id), issued_papers(session, transport_id))


def paper_rows(collected: Collected, issued: Sequence[IssuedRow]) -> list[PaperRow]:
    """List papers from what was read of them."""
    served = {goods.stop_id for goods in collected.plan.load.goods}
    return [_row(collected, stop, paper, issued) for stop in collected.stops if stop.id in served for paper in PAPERS]


def outdated_prints(rows: Sequence[PaperRow]) -> tuple[Print, ...]:
    """Name the papers that were printed before something on them changed."""
    return tuple(
        Print(row.paper, row.stop_id, row.printed_revision, row.revision)
        for row in rows
        if row.state is PaperState.OUTDATED and row.printed_revision is not None
    )


def issue(session: Session, transport_id: int, stop_id: int, paper: str, languages: Sequence[str] | None = None) -> int:
    """Issue a paper; answers its id, for `issued_paper` and `paper_bytes`.

    Is nothing on it changed since the last version, that one is answered again, with the same bytes. Else it is the
    next version, and the ones before are outdated.

    Raises:
        PaperHasGaps: something on it is missing: fill it in, or print a draft by `preview`.
        NotFound: there is no such paper.
        NoSuchStop: as it says.
    """
    lock_transport(session, transport_id)
    ready = _prepared(session, transport_id, stop_id, paper, languages)
    if ready.lacking:
        raise PaperHasGaps(transport=ready.value.number, paper=paper, gaps=[gap.kind for gap in ready.lacking])
    if ready.current is not None:
        return ready.current.id
    [code] = take_numbers(session, "paper")
    value = ready.final(session, code)
    pdf = ready.build(paper, value)
    row = {
        "paper": paper,
        "transport_id": transport_id,
        "stop_id": stop_id,
        "revision": value.revision,
        "code_number": code,
        "digest": ready.digest,
        "languages": ",".join(ready.languages),
        "pages": len(PdfReader(BytesIO(pdf)).pages),
        "issued_at": now(session),
        "person_id": session.info["by"],
        "pdf": pdf,
    }
    return session.scalars(insert(IssuedPaper).values(row).returning(IssuedPaper.id)).one()


def preview(
    session: Session, transport_id: int, stop_id: int, paper: str, languages: Sequence[str] | None = None
) -> bytes:
    """Make the file to look at: the very bytes that are or would be printed, or a draft while something lacks."""
    ready = _prepared(session, transport_id, stop_id, paper, languages)
    if ready.lacking:
        return ready.build(paper, ready.draft(session))
    if ready.current is not None:
        return paper_bytes(session, ready.current.id)
    last = session.scalars(select(NumberCounter.last).where(NumberCounter.name == "paper")).first() or 0
    return ready.build(paper, ready.final(session, last + 1))


@dataclass(frozen=True, slots=True)
class _Ready:
    """A paper just before it is made: its content, what it lacks, and the versions there were."""

    value: Manifest
    languages: tuple[str, ...]
    gaps: tuple[PaperGap, ...]
    latest: IssuedRow | None
    printed: IssuedRow | None
    practice: bool = False

    @property
    def lacking(self) -> tuple[PaperGap, ...]:
        """What it cannot be issued without."""
        return tuple(gap for gap in self.gaps if not gap.by_pen)

    @property
    def digest(self) -> str:
        """Tell this content from others."""
        return content_digest(self.value)

    @property
    def current(self) -> IssuedRow | None:
        """The latest version, if it says just this in these languages."""
        latest = self.latest
        same = latest is not None and (latest.digest, latest.languages) == (self.digest, self.languages)
        return latest if same else None

    @property
    def next_revision(self) -> int:
        """The version that would be issued."""
        return (self.latest.revision if self.latest else 0) + 1

    def draft(self, session: Session) -> Manifest:
        """Mark the content as a draft of the next version."""
        return replace(self.value, revision=self.next_revision, issued_on=local_day(now(session), "DE"))

    def final(self, session: Session, code: int) -> Manifest:
        """Give the content its version, day and code."""
        last_entry = session.scalars(select(func.max(JournalEntry.id))).first()
        return replace(self.draft(session), draft=False, code=own_code("paper", code), entry=last_entry)

    def build(self, paper: str, value: Manifest) -> bytes:
        """Make the file; of a practice warehouse it says so across each page."""
        pdf = PAPERS[paper].build(value, [translator(code) for code in self.languages])
        return marked(pdf) if self.practice else pdf


def content_digest(value: Manifest) -> str:
    """Tell two contents apart, whatever their version, day and code, and whether they are drafts."""
    plain = replace(value, revision=0, issued_on=date.min, draft=False, code="", entry=None)
    return hashlib.sha256(repr(plain).encode()).hexdigest()


def _prepared(session: Session, transport_id: int, stop_id: int, paper: str, languages: Sequence[str] | None) -> _Ready:
    if paper not in PAPERS:
        raise NotFound(kind="paper", name=paper)
    stop = stop_of(session, transport_id, stop_id)
    collected = collect(session, transport_id)
    ready = _ready(collected, stop, paper, issued_papers(session, transport_id), tuple(languages or ()))
    return replace(ready, practice=practising(session) is not None)


def _ready(
    collected: Collected, stop: StopRow, paper: str, issued: Sequence[IssuedRow], languages: tuple[str, ...] = ()
) -> _Ready:
    versions = [row for row in issued if (row.paper, row.stop_id) == (paper, stop.id)]
    latest = versions[-1] if versions else None
    printed = [row for row in versions if row.printed_at is not None]
    chosen = languages or (latest.languages if latest else paper_languages(stop.country))
    value = manifest(collected, stop.id)
    found = (*located(PAPERS[paper].gaps(value, chosen), collected, stop), *unprinted(value))
    return _Ready(value, chosen, found, latest, printed[-1] if printed else None)


def _row(collected: Collected, stop: StopRow, paper: str, issued: Sequence[IssuedRow]) -> PaperRow:
    ready = _ready(collected, stop, paper, issued)
    current, printed = ready.current, ready.printed
    return PaperRow(
        paper=paper,
        stop_id=stop.id,
        stop=stop.position,
        partner=stop.partner,
        city=stop.city,
        languages=ready.languages,
        state=_state(ready, current),
        revision=current.revision if current else ready.next_revision,
        gaps=ready.gaps,
        issued_id=current.id if current else None,
        printed_revision=printed.revision if printed else None,
        printed_at=printed.printed_at if printed else None,
        printed_by=printed.person if printed else "",
    )


def _state(ready: _Ready, current: IssuedRow | None) -> PaperState:
    """Find a paper's state: what it cannot be issued without stands before all, then whether a print still holds."""
    if ready.lacking:
        return PaperState.FILL_IN
    if ready.printed is None:
        return PaperState.WAITING if any(gap.waits for gap in ready.gaps) else PaperState.READY
    return PaperState.PRINTED if current is ready.printed else PaperState.OUTDATED
