"""What scans and command cards do on the page Intake."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aidhub.domain import cards
from aidhub.domain.errors import AidHubError
from aidhub.domain.scans import ARTICLE as ARTICLE_CARD
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.found import ARTICLE, BOX, LOCATION, Hit
from aidhub.services.intake_lines import NewLine
from aidhub.services.intake_show import LineRow, line_of_box, show_intake
from aidhub.ui.components.result_card import ATTENTION, GOOD
from aidhub.ui.intake import words

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.scanned import Scanned


class IntakeScans:
    """Takes scans for the page: goods, boxes, locations and cards."""

    def __init__(self, page: Any) -> None:
        """Take the page, an `IntakePage`."""
        self._page = page
        self._waiting: list[Callable[[Sequence[LineRow]], object]] = []
        self._is_adding = False

    def take(self, scanned: Scanned) -> bool:
        """Do what a scan means here."""
        hit = scanned.hit
        if hit is None:
            return False
        if hit.kind == BOX:
            self._page.desk.ask(line_of_box, hit.id, then=lambda found: self._open_line(found, hit), key="box's line")
            return True
        if self._page.open_intake is None:
            return False
        if hit.kind == LOCATION:
            return self._put(hit)
        if hit.kind == ARTICLE:
            self._add(scanned, hit)
            return True
        return False

    def take_card(self, card: Card) -> bool:
        """Do what a command card means here."""
        page = self._page
        if page.open_intake is None:
            return False
        does: dict[str, Callable[[], object]] = {
            cards.CATEGORY: lambda: page.take_tile(card.key),
            cards.CONDITION: lambda: page.set_condition(card.key),
            cards.QUANTITY: lambda: page.type_count(card.count),
        }
        acts: dict[str, Callable[[], object]] = {
            cards.PRINT: page.print_labels,
            cards.DONE: page.finish,
            cards.NOT_ACCEPTED: page.side.open_reasons,
        }
        run = does.get(card.kind) or acts.get(card.key)
        if run is None:
            return False
        run()
        page.signalled.emit(GOOD)
        return True

    def _open_line(self, found: tuple[int, int] | None, hit: Hit) -> None:
        if found is None:
            self._page.wanted.emit("stock", getattr(hit, "code", ""))
            return
        self._page.show_line(*found)
        self._page.signalled.emit(GOOD)

    def _put(self, hit: Any) -> bool:
        """Let the line in work go to a location; without a line, the next one."""
        line = self._page.line_in_work
        if line is None or not line.is_accepted:
            self._page.next_place = hit.id
            self._page.told.emit(translate("Intake", "The next line goes to {place}", place=hit.code), False)  # noqa: FBT003
        else:
            self._page.change(line, replace(line.said, place_id=hit.id))
        self._page.signalled.emit(GOOD)
        return True

    def _add(self, scanned: Scanned, hit: Any) -> None:
        """Add to the line of an article: boxes where its card was scanned, pieces where the goods' own code was."""
        count = scanned.count * self._page.typed_count()
        self._waiting.append(lambda lines: self._add_now(lines, count, scanned, hit))
        self._page.signalled.emit(GOOD)
        self._add_next()

    def _add_next(self) -> None:
        """Add what was scanned, one after the other: each to the lines as the one before left them."""
        if not self._waiting or self._is_adding:
            return
        intake = self._page.open_intake
        if intake is None:
            self._waiting.clear()
            return
        self._is_adding = True
        self._page.desk.ask(
            show_intake, intake.id, then=lambda found: self._waiting.pop(0)(found.lines if found else ()),
            refused=self._not_asked,
        )  # fmt: skip

    def _added(self) -> None:
        self._is_adding = False
        self._add_next()

    def _not_asked(self, error: AidHubError) -> None:
        self._is_adding = False
        self._waiting.clear()
        self._page.problem.emit(sentence(error))

    def _add_now(self, lines: Sequence[LineRow], count: int, scanned: Scanned, hit: Any) -> None:
        is_card = scanned.scan.kind == ARTICLE_CARD
        line = next((one for one in lines if one.said.article_id == hit.id and one.is_accepted), None)
        if line is None:
            new = NewLine(
                hit.id,
                boxes=count if is_card else 1,
                quantity_milli=None if is_card else count * scanned.each_milli,
                expires=scanned.scan.expires,
                batch=scanned.scan.batch,
            )
            self._page.add(new, done=self._added)
        else:
            self._add_to(line, count, scanned, is_card=is_card)

    def _add_to(self, line: LineRow, count: int, scanned: Scanned, *, is_card: bool) -> None:
        said, scan = line.said, scanned.scan
        if is_card:
            becomes = replace(said, boxes=said.boxes + count)
        else:
            becomes = replace(said, quantity_milli=(said.quantity_milli or 0) + count * scanned.each_milli)
        disputed = [
            (name, getattr(scan, name))
            for name in ("expires", "batch")
            if getattr(scan, name) and getattr(said, name) not in (None, "", getattr(scan, name))
        ]
        taken = {name: getattr(scan, name) for name in ("expires", "batch") if getattr(scan, name)}
        becomes = replace(becomes, **{name: value for name, value in taken.items() if (name, value) not in disputed})
        self._page.change(line, becomes, done=self._added)
        if disputed:
            self._ask(line, dict(disputed))

    def _ask(self, line: LineRow, values: dict[str, Any]) -> None:
        """What a person typed stays until somebody decides for what the code says."""
        page = self._page
        code = ", ".join(spoken().day(value) if name == "expires" else value for name, value in values.items())
        typed = ", ".join(
            words.month(line.said.expires) if name == "expires" and line.said.expires else line.said.batch
            for name in values
        )
        page.banner.show_text(
            lambda: translate(
                "Intake",
                "{content}: the code says {code}, typed was {typed}. What was typed stays.",
                content=words.content(line),
                code=code,
                typed=typed,
            ),
            action=lambda: translate("Intake", "Take what the code says"),
            run=lambda: page.overwrite(line.id, values),
        )
        page.signalled.emit(ATTENTION)
