"""What the palette shows and does: asks for things, matches commands, goes where is chosen, and remembers it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import language_of
from aidhub.domain.readings import other_keyboards
from aidhub.domain.spelling import search_text
from aidhub.i18n import spoken, translate
from aidhub.services import found as kinds
from aidhub.services.addresses import Address
from aidhub.services.articles import NewArticle
from aidhub.services.find import MOST_LETTERS, Found, Thing, find, known
from aidhub.services.found import Hit, PartyHit
from aidhub.services.preferences import prefer, preferences
from aidhub.ui.commands import Choice, Command
from aidhub.ui.components.rows import Action, Row
from aidhub.ui.desk import Desk
from aidhub.ui.palette.palette import Palette
from aidhub.ui.palette.things import PARTNER, plan_action, row_of
from aidhub.ui.text import sentence

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

RECENT = "find.recent"
MOST_RECENT, MOST_COMMANDS, MOST_PLANS = 8, 6, 2
COMMANDS_ONLY = ">"
_KINDS_OF = {
    "stock": (kinds.BOX, kinds.PALLET, kinds.ARTICLE, kinds.LOCATION),
    "partners": (kinds.PARTY, kinds.VEHICLE),
    "transport": (kinds.TRANSPORT,),
    "needs": (kinds.NEEDS,),
    "papers": (kinds.PAPER,),
    "intake": (kinds.INTAKE,),
}
"""On which page the things of each kind are at home."""


class Search(QObject):
    """Answers the palette of a window. A person finds only what their pages show them."""

    def __init__(self, shell: Shell, desk: Desk, over: QWidget) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._things: list[Thing] = []
        self.palette = Palette(over)

        self.palette.asked.connect(self._look)
        self.palette.taken.connect(self._take)

    def look_again(self) -> None:
        """Say what is shown in the language in use."""
        self._look(self.palette.field.text())

    def forget(self) -> None:
        """Somebody else sits here: what was found may not be for them."""
        self._things = []
        if self.palette.isVisible():
            self.palette.leave()

    def may_open(self, key: str) -> bool:
        """Whether the page is there, and for this person."""
        return self._shell.may_open(key)

    def open(self, key: str, thing: object) -> None:
        """Show the page, and on it the thing."""
        self._shell.go_to(key, thing)

    # Looking

    def _look(self, text: str) -> None:
        plain = text.strip()
        if len(text) > MOST_LETTERS:
            self.palette.show_rows(text, [_remark(_too_long(MOST_LETTERS))])
        elif plain.startswith(COMMANDS_ONLY) or not self._desk.is_open:
            self._show_commands(text, plain.lstrip(COMMANDS_ONLY).strip())
        elif not plain:
            self._look_back(text)
        else:
            self._desk.ask(
                find, plain, self.kinds, then=partial(self._show, text), key="find anything",
                refused=partial(self._refused, text),
            )  # fmt: skip

    @property
    def kinds(self) -> frozenset[str]:
        """Which kinds of things may be found: those whose page may be opened."""
        return frozenset(kind for key, some in _KINDS_OF.items() if self.may_open(key) for kind in some)

    def _show(self, text: str, found: Found) -> None:
        rows: list[Row] = []
        for group in found.groups:
            shown = self._rows_of(group.hits)
            rows += [_heading(_group_words(group.key)), *shown] if shown else []
        rows += self._to_do(text.strip(), found)
        if not rows:
            rows = self._nothing(text.strip())
        self.palette.show_rows(text, rows, found.spellings, lambda: _also(found))

    def _rows_of(self, hits: Iterable[Hit]) -> list[Row]:
        return [row for hit in hits if (row := row_of(hit, self)) is not None]

    def _to_do(self, text: str, found: Found) -> list[Row]:
        """What can be done: planning a transport to who was found, and the commands that are called so."""
        parties = [hit for group in found.groups for hit in group.hits if isinstance(hit, PartyHit)]
        plans = [plan_action(hit, self) for hit in parties if hit.role == PARTNER][:MOST_PLANS]
        actions = [action for action in plans if action is not None]
        rows = [Row(one.words, icon=one.icon, key=one.key, actions=(one,)) for one in actions]
        rows += self._command_rows(text)[:MOST_COMMANDS]
        return [_heading(translate("Find", "Do")), *rows] if rows else []

    def _nothing(self, text: str) -> list[Row]:
        """Say that nothing is called so, and what can be done about it."""
        actions = []
        if self.may_open("stock"):
            words = translate("Find", "Look for “{text}” in batches and notes of the stock", text=text)
            actions.append(Action(words, lambda: self.open("stock", text), "search"))
        if self.may_open("partners"):
            words = translate("Find", "Enter “{text}” as a new partner", text=text)
            actions.append(Action(words, lambda: self._new_partner(text), "handshake"))
        if self.may_open("articles"):
            words = translate("Find", "Make “{text}” a new article", text=text)
            actions.append(Action(words, lambda: self._new_article(text), "tag"))
        rows = [Row(one.words, icon=one.icon, actions=(one,)) for one in actions]
        return [_remark(translate("Find", "Nothing called “{text}”.", text=text)), *rows]

    def _new_partner(self, text: str) -> None:
        self.open("partners", Address(role="partner", name=text))

    def _new_article(self, text: str) -> None:
        self.open("articles", NewArticle({language_of(text): text}, "", ""))

    # Before anything is typed

    def _look_back(self, text: str) -> None:
        person_id = self._desk.person_id
        if person_id is None:
            self._show_recent(text, [])
            return
        self._desk.ask(
            preferences, person_id, RECENT, then=lambda found: self._find_recent(text, found.get(RECENT)),
            key="find anything",
        )  # fmt: skip

    def _find_recent(self, text: str, kept: object) -> None:
        self._things = _things(kept)
        self._desk.ask(known, self._things, self.kinds, then=partial(self._show_recent, text), key="find anything")

    def _show_recent(self, text: str, hits: Sequence[Hit]) -> None:
        shown = self._rows_of(hits)
        rows = [_heading(translate("Find", "Recently")), *shown] if shown else []
        self._shell.list_here()
        here = self._commands_of(self._shell.menus[0])
        rows += [_heading(translate("Find", "On this page")), *here] if here else []
        self.palette.show_rows(text, rows or self._command_rows(""))

    # Commands

    def _show_commands(self, text: str, words: str) -> None:
        rows = self._command_rows(words)
        nothing = [_remark(translate("Find", "No command called “{text}”.", text=words))]
        spellings = search_text(words).split()
        self.palette.show_rows(text, [_heading(translate("Find", "Do")), *rows] if rows else nothing, spellings)

    def _command_rows(self, words: str) -> list[Row]:
        """List the commands that are called so, with the wrong keyboard where none is.

        Those that begin so come first, then those of the page.
        """
        self._shell.list_here()
        rows = [row for menu in self._shell.menus for row in self._commands_of(menu)]
        for reading in (words, *other_keyboards(words)):
            start = search_text(reading)
            if found := [row for row in rows if all(part in search_text(row.title) for part in start.split())]:
                return sorted(found, key=lambda row: not search_text(row.title).startswith(start))
        return []

    def _commands_of(self, menu: QMenu) -> list[Row]:
        """List what can be done now of a menu."""
        commands = (one for one in menu.actions() if isinstance(one, Command) and one is not self._shell.commands.find)
        return [_command_row(menu, one) for one in commands if one.isEnabled() and one.isVisible()]

    # Doing

    def _take(self, row: Row, at: int) -> None:
        """Do an action of a row. The palette goes first, so that the focus is where the action works."""
        if at < len(row.actions):
            self.palette.leave()
            row.actions[at].run()
            if row.thing is not None:
                self._remember(row.thing)

    def _remember(self, thing: Thing) -> None:
        person_id = self._desk.person_id
        if person_id is None or self._desk.database.read_only:
            return

        self._things = [thing, *(other for other in self._things if other != thing)][:MOST_RECENT]
        self._desk.do(prefer, person_id, RECENT, self._things, refused=lambda _: None)

    def _refused(self, text: str, error: AidHubError) -> None:
        self.palette.show_rows(text, [_remark(sentence(error))])


def _things(kept: object) -> list[Thing]:
    """Read what was kept; what has another form is of another version, and passed over."""
    things = kept if isinstance(kept, list) else []
    return [
        (one[0], one[1])
        for one in things
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str) and isinstance(one[1], int)  # noqa: PLR2004
    ]


def _heading(words: str) -> Row:
    return Row(words, is_heading=True)


def _remark(words: str) -> Row:
    return Row(words)


def _command_row(menu: QMenu, command: Command) -> Row:
    words = command.words
    if isinstance(command, Choice):
        words = translate("Find", "{menu}: {choice}", menu=menu.title(), choice=command.words)
    action = Action(words, command.trigger)
    return Row(words, icon=command.icon_name or "chevron-right", key=command.key.split(", ", maxsplit=1)[0],
               actions=(action,))  # fmt: skip


def _group_words(key: str) -> str:
    return {
        "number": translate("Find", "This number"),
        "party": translate("Find", "Partners"),
        "transport": translate("Find", "Transports"),
        "needs": translate("Find", "Needs"),
        "vehicle": translate("Find", "Vehicles"),
        "stock": translate("Find", "Stock"),
        "paper": translate("Find", "Papers"),
    }[key]


def _also(found: Found) -> str:
    if found.read_as:
        return translate("Find", "read as {text}", text=found.read_as)
    return translate("Find", "also {names}", names=", ".join(found.also)) if found.also else ""


def _too_long(most: int) -> str:
    return translate(
        "Find", "That is more than {count} letters. A name or a number is enough.", count=spoken().number(most)
    )
