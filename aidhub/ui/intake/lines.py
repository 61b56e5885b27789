"""The lines of an intake as a table: the newest first, edited in their cells."""

from __future__ import annotations

from collections.abc import Sequence

from aidhub.i18n import spoken, translate
from aidhub.services.intake_edits import LineEdit
from aidhub.services.intake_show import LineRow
from aidhub.ui.category_icons import category_icon
from aidhub.ui.drawing import Chip
from aidhub.ui.intake import words
from aidhub.ui.table import RIGHT, CellEdit, Column
from aidhub.ui.text import spoken_style

MORE = "more"


def columns() -> list[Column]:
    """Make the columns, as in the picture."""
    return [
        Column("number", lambda: translate("Intake", "No."), 40,
               lambda line: "–" if line.number is None else str(line.number), ink=lambda _: "muted"),
        Column("content", lambda: translate("Intake", "Content"), 190, words.content, stretch=True, is_strong=True,
               icon=_icon, second=words.pieces, editable=lambda _: True, edit_text=_pieces_to_edit),
        Column("boxes", lambda: translate("Intake", "Boxes"), 68, lambda line: spoken().number(line.boxes), RIGHT,
               is_strong=True, editable=lambda _: True, ink=lambda line: None if line.is_accepted else "muted"),
        Column("gross", lambda: translate("Intake", "Weight"), 80, lambda line: words.weight(line.said.gross_g), RIGHT,
               editable=_is_accepted, edit_text=_kilograms),
        Column("condition", lambda: translate("Intake", "State"), 136, _condition, chip=_refused,
               chips=lambda: [_not_accepted()], ink=lambda _: "text2"),
        Column("expiry", lambda: translate("Intake", "Expiry"), 88, words.expiry, editable=_is_accepted,
               edit_text=lambda line: f"{line.said.expires:%d.%m.%Y}" if line.said.expires else "",
               ink=lambda line: "warn" if line.lacks_expiry else "text2"),
        Column("place", lambda: translate("Intake", "Where to"), 120, words.place, icon=_spot, editable=_is_accepted,
               edit_text=lambda line: line.place),
        Column(MORE, "", 40, lambda _: "", icon=lambda _: ("ellipsis", "text2")),
    ]  # fmt: skip


def line_edit(cell: CellEdit) -> LineEdit:
    """Hand a cell to the service; typed over the content, a number counts pieces, and a name says what it is."""
    return LineEdit(cell.row, cell.column, cell.text, spoken_style())


def changed(cells: Sequence[CellEdit]) -> str:
    """Say what was changed."""
    return changed_words(cells[0].row)


def changed_words(line: LineRow) -> str:
    """Say which line was changed."""
    return translate("Intake", "{content} changed", content=words.content(line))


def _is_accepted(line: LineRow) -> bool:
    return line.is_accepted


def _pieces_to_edit(line: LineRow) -> str:
    return "" if line.said.quantity_milli is None else spoken().quantity(line.said.quantity_milli)


def _kilograms(line: LineRow) -> str:
    return "" if line.said.gross_g is None else spoken().kilograms(line.said.gross_g)


def _icon(line: LineRow) -> tuple[str, str]:
    return (category_icon(line.category), "text2") if line.is_accepted else ("package-x", "bad")


def _condition(line: LineRow) -> str:
    chip = _refused(line)
    return chip.text if chip else words.said_of(words.CONDITIONS, line.said.condition)


def _refused(line: LineRow) -> Chip | None:
    return None if line.is_accepted else _not_accepted()


def _not_accepted() -> Chip:
    return Chip(translate("Intake", "not accepted"), "bad", "circle-x")


def _spot(line: LineRow) -> tuple[str, str] | None:
    if not line.is_accepted or not line.place:
        return None
    return {"packing": ("package-open", "text2"), "quarantine": ("lock", "warn")}.get(line.use, ("map-pin", "text2"))
