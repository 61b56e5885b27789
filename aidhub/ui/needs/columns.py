"""The columns of the lists and of their lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from aidhub.domain.needs import PRIORITIES
from aidhub.i18n import translate
from aidhub.needs_words import priority_word
from aidhub.services.needs_show import ListRow, NeedRow
from aidhub.ui import drawing, icons
from aidhub.ui.needs import words
from aidhub.ui.table import RIGHT, Column
from aidhub.ui.theme import MEDIUM, colour, font, px

_ICON = 14


def list_columns() -> list[Column]:
    """Partner and how far it is covered."""
    return [
        Column("partner", lambda: translate("Needs", "Partner"), 108, words.partner, stretch=True,
               is_strong=True, icon=words.list_mark, second=words.list_facts),
        Column("share", lambda: translate("Needs", "Coverage"), 104, words.share, bar=_share),
    ]  # fmt: skip


def _share(row: ListRow) -> list[tuple[float, str]]:
    share = (row.share_permille or 0) / 1000
    return [(share, "okFill" if share >= 0.5 else "warnFill")]  # noqa: PLR2004 - the half


def line_columns() -> list[Column]:
    """Priority, words and article, quantity, coverage, missing; further figures for those who want them."""
    return [
        Column("priority", lambda: translate("Needs", "Priority"), 96, lambda row: priority_word(row.priority),
               sort="priority", chip=lambda row: words.priority_chip(row.priority),
               chips=lambda: map(words.priority_chip, PRIORITIES)),
        Column("partner", lambda: translate("Needs", "Partner"), 150, lambda row: row.partner, is_strong=True),
        Column("text", lambda: translate("Needs", "Asked for, and article"), 180, _said, sort="text", stretch=True,
               paint=_paint_words),
        Column("quantity", lambda: translate("Needs", "Quantity"), 110, words.quantity, RIGHT, sort="quantity",
               is_strong=True, second=words.unit, editable=lambda _: True, edit_text=_to_edit,
               ink=lambda row: "warn" if row.quantity_milli is None else None),
        Column("coverage", lambda: translate("Needs", "Coverage"), 92, words.covered, paint=_paint_coverage),
        Column("missing", lambda: translate("Needs", "Missing"), 72, lambda row: words.figure(row.missing_milli), RIGHT,
               is_strong=True),
        Column("received", lambda: translate("Needs", "Received"), 90, lambda row: words.figure(row.received_milli),
               RIGHT, is_shown=False),
        Column("sent", lambda: translate("Needs", "Sent"), 90, lambda row: words.figure(row.sent_milli), RIGHT,
               is_shown=False),
        Column("promised", lambda: translate("Needs", "Promised"), 90, lambda row: words.figure(row.promised_milli),
               RIGHT, is_shown=False),
        Column("in_stock", lambda: translate("Needs", "In stock"), 90, lambda row: words.figure(row.in_stock_milli),
               RIGHT, is_shown=False),
        Column("open", lambda: translate("Needs", "Open"), 90, lambda row: words.figure(row.open_milli), RIGHT,
               is_shown=False),
        Column("needed_by", lambda: translate("Needs", "Needed by"), 110, lambda row: words.day(row.needed_by),
               sort="needed_by", editable=lambda _: True, is_shown=False),
        Column("note", lambda: translate("Needs", "Note"), 180, lambda row: row.note, editable=lambda _: True,
               is_shown=False),
    ]  # fmt: skip


def _said(row: NeedRow) -> str:
    return f"{row.text}: {words.article(row)}"


def _to_edit(row: NeedRow) -> str:
    return "" if row.quantity_milli is None else words.quantity(row)


def _paint_words(painter: QPainter, room: QRect, row: NeedRow) -> None:
    """The partner's words above, the article below with how sure it is."""
    middle = room.center().y() + 1
    painter.setFont(font(13, MEDIUM))
    painter.setPen(colour("text"))
    drawing.draw_text(painter, QRect(room.left(), middle - px(19), room.width(), px(18)), row.text)
    icon, ink = words.MARKS[row.certainty]
    below = QRect(room.left(), middle, room.width(), px(18))
    icons.draw(painter, icon, ink, QRect(below.left(), below.top(), px(_ICON), below.height()), _ICON)
    painter.setFont(font(12))
    painter.setPen(colour("text2" if ink == "ok" else ink))
    drawing.draw_text(painter, below.adjusted(px(_ICON + 5), 0, 0, 0), words.article(row))


def _paint_coverage(painter: QPainter, room: QRect, row: NeedRow) -> None:
    box = QRectF(room.left(), room.center().y() - px(3), room.width(), px(7))
    drawing.draw_bar(painter, box, words.parts(row))
