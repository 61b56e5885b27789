"""The field that adds goods: numbers of boxes and pallets, or so many of an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.domain.quantities import parse_quantity
from aidhub.domain.transports import GoodsNotUsable
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.messages import sentence
from aidhub.services.adding import add_numbers
from aidhub.services.articles import ArticleRow, search_articles
from aidhub.services.promising import add_quantity
from aidhub.services.transport_show import TransportShow
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.fields import Choices
from aidhub.ui.components.surfaces import Banner, row
from aidhub.ui.desk import Desk
from aidhub.ui.text import spoken_style
from aidhub.ui.theme import px
from aidhub.ui.transports import words
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

Again = Callable[[], object]
OFFERED = 8
_NUMBERS = re.compile(r"(?:[PПpп]?\s?-?\d{1,9})(?:[\s,;]+[PПpп]?-?\d{1,9})*[\s,;]*")
_AMOUNT = re.compile(r"([\d.,\u00a0 ]*\d)\s*[x×]?\s+(\D.*)")


class AddBar(QWidget):
    """``4231 P-0312 ↵`` adds a box and a pallet, ``40 wool ↵`` forty of the article offered first.

    Signals:
        added: what was added, in words.
    """

    added = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: TransportShow | None = None
        self.stop = Choices(lambda: translate("Transport", "Stop"), size="small")
        self.entry = SuggestEntry(
            lambda: translate("Transport", "Add goods"),
            lambda: translate("Transport", "Add: 4231 P-0312, or 40 blankets"),
            self._look,
            icon="plus",
            key="F4",
            size="small",
        )
        self.stop.setMinimumWidth(px(150))
        self.banner = Banner()
        self.tools = row(self.stop, self.entry)
        self.tools.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self.tools)
        column.addWidget(self.banner)

        self.entry.taken.connect(self._take)
        self.entry.entered.connect(self._entered)

    def add_button(self, button: Button) -> None:
        """Put a button behind the field."""
        self.tools.addWidget(button)

    def show_transport(self, shown: TransportShow) -> None:
        """Offer the stops of this transport."""
        if self._shown is None or self._shown.id != shown.id:
            self.entry.clear()
            self.banner.hide()
        self._shown = shown
        named = [(str(stop.id), partial(_stop_words, stop.position, stop.city, stop.partner)) for stop in shown.stops]
        self.stop.offer(list(named))
        self.stop.setVisible(len(named) > 1)

    def choose_stop(self, stop_id: int) -> None:
        """Add to this stop from now on: that of the row the ring is on."""
        self.stop.choose(str(stop_id))

    # Understanding

    def _look(self, text: str) -> None:
        _, name = _read(text)
        if not name or _NUMBERS.fullmatch(text.strip()):
            self.entry.offer([])
            return
        then = partial(self._offer, text)
        self._desk.ask(search_articles, name, OFFERED, spoken().code, then=then, key=("articles", id(self)))

    def _offer(self, text: str, found: list[ArticleRow]) -> None:
        if text != self.entry.text():
            return
        amount, _ = _read(text)
        self.entry.offer([Suggestion((amount, article), _article_words(amount, article), _other(article))
                          for article in found])  # fmt: skip

    def _entered(self, text: str) -> None:
        if not text:
            return
        if _NUMBERS.fullmatch(text):
            self._add_numbers(re.split(r"[\s,;]+", text.strip(" ,;")))
        else:
            self._say(
                translate("Transport", "Nothing is called “{text}”. Type a number or a part of a name.", text=text)
            )

    def _take(self, chosen: Suggestion) -> None:
        amount, article = chosen.thing
        if not amount:
            self.entry.setText(" " + name_in(article.names, spoken().code))
            self.entry.setCursorPosition(0)
            self._say(translate("Transport", "How many? Type the number in front of the name, then ↵."), kind="info")
            return
        try:
            quantity = parse_quantity(amount, spoken_style())
        except AidHubError as error:
            self._say(sentence(error))
            return
        self._add_quantity(article, quantity)

    # Adding

    def _add_numbers(self, numbers: list[str], *, short_dated: bool = False) -> None:
        self._do(
            partial(self._add_numbers, numbers, short_dated=True),
            translate_plural("Transport", "{count} package added", "{count} packages added", len(numbers)),
            add_numbers, numbers, short_dated=short_dated,
        )  # fmt: skip

    def _add_quantity(self, article: ArticleRow, quantity: int, *, short_dated: bool = False) -> None:
        name = name_in(article.names, spoken().code)
        amount = spoken().quantity(quantity)
        said = translate("Transport", "{quantity} of {article} added", quantity=amount, article=name)
        again = partial(self._add_quantity, article, quantity, short_dated=True)
        self._do(again, said, add_quantity, article.id, quantity, short_dated=short_dated)

    def _do(self, again: Again, said: str, deed: Callable[..., Any], *args: Any, **more: Any) -> None:
        if self._shown is None:
            return
        stop_id = int(self.stop.chosen or self._shown.stops[0].id)
        refused = partial(self._refused, again)
        self._desk.do(deed, self._shown.id, stop_id, *args, then=lambda _: self._done(said), refused=refused, **more)

    def _done(self, said: str) -> None:
        self.entry.clear()
        self.banner.hide()
        self.entry.setFocus()
        self.added.emit(said)

    def _refused(self, again: Again, error: AidHubError) -> None:
        is_short = isinstance(error, GoodsNotUsable) and error.facts.get("reason") == "too_short"
        self._say(sentence(error), again=again if is_short else None)

    def _say(self, text: str, *, kind: str = "warn", again: Again | None = None) -> None:
        agreed = (lambda: translate("Transport", "The partner agrees: add")) if again else ""
        self.banner.show_text(text, kind=kind, action=agreed, run=again)
        if again:
            self.banner.button.setFocus()


def _read(text: str) -> tuple[str, str]:
    """Part the amount in front from the name behind it."""
    found = _AMOUNT.fullmatch(text.strip())
    return (found[1].strip(), found[2].strip()) if found else ("", text.strip())


def _article_words(amount: str, article: ArticleRow) -> str:
    name = name_in(article.names, spoken().code)
    unit = article.unit.get(spoken().code, "")
    return f"{amount} {unit} · {name}" if amount else name


def _other(article: ArticleRow) -> str:
    own = name_in(article.names, spoken().code)
    return " · ".join(name for name in article.names.values() if name and name != own)


def _stop_words(position: int, city: Mapping[str, str], partner: str) -> str:
    return f"{position} · {words.destination(city, partner)}"
