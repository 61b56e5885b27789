"""Several papers at once: issued together, read as files, noted as printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aidhub.services.issued_papers import IssuedRow, issued_paper, mark_printed, paper_bytes
from aidhub.services.papers import issue


@dataclass(frozen=True, slots=True)
class PaperFile:
    """An issued paper with its bytes."""

    row: IssuedRow
    pdf: bytes

    @property
    def file_name(self) -> str:
        """Name its file: T-2026-031-1-manifest-v2.pdf."""
        return f"{self.row.transport}-{self.row.stop}-{self.row.paper}-v{self.row.revision}.pdf"


def issue_set(session: Session, transport_id: int, papers: Sequence[tuple[int, str]]) -> list[int]:
    """Issue papers, each named by stop and kind, all or none; answers their ids.

    Raises:
        PaperHasGaps: one of them lacks something; none is issued then.
    """
    return [issue(session, transport_id, stop_id, paper) for stop_id, paper in papers]


def paper_files(session: Session, paper_ids: Sequence[int]) -> list[PaperFile]:
    """Read issued papers, in this order."""
    return [PaperFile(issued_paper(session, id_), paper_bytes(session, id_)) for id_ in paper_ids]


def mark_set_printed(session: Session, paper_ids: Sequence[int]) -> list[int]:
    """Note that papers were printed or handed out as files; answers their ids."""
    return [mark_printed(session, id_) for id_ in paper_ids]
