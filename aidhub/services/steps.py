"""What one entry does, being collected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from aidhub.domain.ledger import Edit, Entry, Move, Promise, Relocate
from aidhub.services.ledger import record


@dataclass
class Steps:
    """Relocations, movements, promises and edits that become one entry."""

    relocations: list[Relocate] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)

    def move_promise(self, stop_id: int, lot_id: int, from_id: int, to_id: int, quantity_milli: int) -> None:
        """Let a promise go where its goods go."""
        self.promises.append(Promise(stop_id, lot_id, from_id, -quantity_milli))
        self.promises.append(Promise(stop_id, lot_id, to_id, quantity_milli))

    def record(self, session: Session, kind: str, facts: Mapping[str, Any], note: str = "") -> int:
        """Write them as one entry; answers its number."""
        parts: dict[str, Sequence[Any]] = {
            "moves": tuple(self.moves),
            "relocations": tuple(self.relocations),
            "promises": tuple(self.promises),
            "edits": tuple(self.edits),
        }
        return record(session, Entry(kind, facts=facts, note=note, **parts))  # type: ignore[arg-type]
