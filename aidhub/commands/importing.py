"""``aidhub import``: other people's spreadsheets, as one step."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from aidhub.commands.desk import Command, Desk, quantity
from aidhub.domain.errors import AidHubError
from aidhub.exchange.lines import Line, Understood
from aidhub.exchange.reading import read_workbook
from aidhub.i18n import translate, translate_plural
from aidhub.list_words import note_sentence
from aidhub.sentences import says
from aidhub.services.import_kinds import KINDS, Kind
from aidhub.services.parties import find_party


class PartnerMissing(AidHubError):
    """A list of needs is to be read, and nobody said whose it is."""


@says(PartnerMissing)
def _partner_missing(**_: Any) -> str:
    return translate("CommandLine", "Nobody is named whose list it is. Add --partner and a name or city.")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=list(KINDS))
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--sheet", metavar="S")
    parser.add_argument("--column", metavar="HEADING=FIELD", action="append", default=[], type=_pair)
    parser.add_argument("--partner", metavar="NAME")
    parser.add_argument("--dry-run", action="store_true")


def _pair(text: str) -> tuple[str, str]:
    heading, equals, field = text.rpartition("=")
    if not equals:
        raise ArgumentTypeError(translate("CommandLine", "write it as HEADING=FIELD"))
    return heading, field


def _import(desk: Desk, asked: Namespace) -> dict[str, Any]:
    kind = KINDS[asked.kind]
    workbook = read_workbook(asked.file)
    understood = kind.understand(workbook, sheet=asked.sheet, columns=dict(asked.column) or None)
    if not asked.column and (known := desk.ask(kind.remembered, understood.key)) and known != understood.fields:
        understood = kind.understand(workbook, sheet=asked.sheet, columns=known)
    more = _whose(desk, asked) if kind.name == "needs" and not asked.dry_run else {}
    made = {"entry": None} if asked.dry_run else desk.do(_taken_in, kind, understood, asked.file.name, **more)
    return _answer(understood, kind, made)


def _whose(desk: Desk, asked: Namespace) -> dict[str, Any]:
    """Find the partner whose list it is, and keep the file with it."""
    if not asked.partner:
        raise PartnerMissing
    return {"partner_id": desk.ask(find_party, asked.partner, "partner"), "content": asked.file.read_bytes()}


def _taken_in(session: Session, kind: Kind, understood: Understood[Any], file: str, **more: Any) -> dict[str, Any]:
    return kind.take_in(session, understood, file, **more)


def _answer(understood: Understood[Any], kind: Kind, made: dict[str, Any]) -> dict[str, Any]:
    by_unit = kind.sums(understood)
    return {
        "sheet": understood.sheet,
        "heading_row": understood.heading_row,
        "columns": understood.fields,
        "rows": len(understood.lines),
        "taken": len(understood.taken),
        "remarked": len(understood.remarked),
        "skipped": [_reason(line) for line in understood.skipped],
        "refused": [_reason(line) for line in understood.refused],
        "remarks": [
            {"row": line.row, "remarks": [note_sentence(remark) for remark in line.remarks]}
            for line in understood.remarked
        ],
        "questions": [note_sentence(question) for question in understood.questions],
        "lots": made.get("lots", 0),
        "articles": made.get("articles", 0),
        "quantity": quantity(sum(by_unit.values())),
        "quantity_by_unit": {unit: quantity(amount) for unit, amount in by_unit.items()},
        **{name: made[name] for name in ("partners", "list", "entry") if name in made},
    }


def _reason(line: Line[Any]) -> dict[str, Any]:
    return {"row": line.row, "reason": note_sentence(line.reason) if line.reason else ""}


def _tell(answer: dict[str, Any]) -> None:
    print(
        translate_plural("CommandLine", "{count} row read", "{count} rows read", answer["rows"])
        + ": "
        + translate(
            "CommandLine",
            "{taken} taken, {skipped} skipped, {refused} refused",
            taken=answer["taken"],
            skipped=len(answer["skipped"]),
            refused=len(answer["refused"]),
        )
    )
    for question in answer["questions"]:
        print(f"? {question}")
    for row in (*answer["skipped"], *answer["refused"]):
        print(translate("CommandLine", "Row {row}: {reason}", row=row["row"], reason=row["reason"]))
    if answer.get("list"):
        print(translate("CommandLine", "Kept as a needs list; undo takes it back."))
    elif answer["entry"] is None:
        print(translate("CommandLine", "Nothing was changed."))
    else:
        print(translate("CommandLine", "Imported as step {entry}; undo takes it back.", entry=answer["entry"]))


COMMANDS = (Command(("import",), _arguments, _import, _tell),)
