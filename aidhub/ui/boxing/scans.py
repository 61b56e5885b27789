"""What scans and command cards do on the page Sort & box."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aidhub.domain import cards
from aidhub.i18n import translate
from aidhub.services.found import ARTICLE, BOX, LOCATION, PALLET
from aidhub.services.sorting import Goods
from aidhub.ui.boxing import words
from aidhub.ui.boxing.at_hand import AtHand, ChosenArticle
from aidhub.ui.boxing.goods import ONE
from aidhub.ui.components.result_card import GOOD, STOP

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.scanned import Scanned


class BoxingScans:
    """Takes scans for the page: boxes, goods, shelves, pallets and cards."""

    def __init__(self, page: Any, at_hand: AtHand) -> None:
        """Take the page, a `BoxingPage`, and what is at hand there."""
        self._page, self._at_hand = page, at_hand

    def take(self, scanned: Scanned) -> bool:
        """Do what a scan means here."""
        hit = scanned.hit
        if hit is None or self._at_hand.shown is None:
            return False
        takes: dict[str, Callable[[Any, Scanned], bool]] = {
            BOX: self._take_box, LOCATION: self._take_goal, PALLET: self._take_pallet, ARTICLE: self._take_article,
        }  # fmt: skip
        return hit.kind in takes and takes[hit.kind](hit, scanned)

    def take_card(self, card: Card) -> bool:
        """Do what a command card means here."""
        page, at_hand = self._page, self._at_hand
        if card.key == cards.CLOSE_BOX:
            page.close_box()
        elif card.key == cards.PRINT:
            page.print_label()
        elif card.key == cards.DONE and at_hand.source_id is not None:
            page.finish()
        elif card.kind == cards.CATEGORY and page.middle.field.isVisible():
            page.middle.field.offer_category(card.key)
        elif card.kind == cards.CONDITION and page.goods.describe(card.key):
            pass
        elif card.count and at_hand.box_id is not None and (article := at_hand.counted_article) is not None:
            page.goods.put(Goods(article.id, card.count * ONE))
        else:
            return False
        page.signalled.emit(GOOD)
        return True

    def _take_box(self, hit: Any, _: Scanned) -> bool:
        if hit.transport_id is not None and not hit.location:
            return False
        at_hand, boxes = self._at_hand, self._at_hand.shown.boxes if self._at_hand.shown else ()
        is_source = hit.id == at_hand.source_id
        if is_source or hit.status == "open" or any(one.id == hit.id for one in boxes):
            at_hand.turn_to(hit.id)
            if is_source:
                at_hand.source_id = None
        else:
            at_hand.source_id, at_hand.storing = hit.id, None
        self._page.signalled.emit(GOOD)
        self._page.refresh()
        self._page.go_to_field()
        return True

    def _take_goal(self, hit: Any, _: Scanned) -> bool:
        self._at_hand.when_free(lambda: self._store_at(hit.id))
        return True

    def _store_at(self, goal_id: int) -> None:
        box = self._at_hand.box
        closed = self._at_hand.storing or (box if box and not box.is_open else None)
        if closed is None:
            self._refuse(translate("Boxing", "Close the box first: F8. Then scan where it goes."))
        else:
            self._page.store(closed, goal_id)

    def _take_pallet(self, hit: Any, scanned: Scanned) -> bool:
        """Store the closed box on it; with no box at hand, build it."""
        box = self._at_hand.box
        if self._at_hand.storing is None and (box is None or not box.lines):
            self._page.build_pallet(hit.id)
            return True
        return self._take_goal(hit, scanned)

    def _take_article(self, hit: Any, scanned: Scanned) -> bool:
        at_hand, page = self._at_hand, self._page
        if at_hand.box_id is None and not at_hand.is_opening:
            self._refuse(translate("Boxing", "There is no open box. Press F7 for an empty one."))
            return True
        is_card = scanned.scan.kind == "article" and scanned.count == 1
        is_new = at_hand.article is None or at_hand.article.id != hit.id
        at_hand.article = ChosenArticle(hit.id, words.called(hit.names), "")
        page.signalled.emit(GOOD)
        if is_card and is_new:
            at_hand.when_free(page.show_all)
        else:
            goods = Goods(hit.id, scanned.count * scanned.each_milli)
            at_hand.when_free(lambda: page.goods.put(goods))
        return True

    def _refuse(self, why: str) -> None:
        self._page.warned.emit(why)
        self._page.signalled.emit(STOP)
