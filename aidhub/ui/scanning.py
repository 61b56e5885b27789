"""What a scan does: it goes to the page if the page wants it, else what was scanned is opened."""

from __future__ import annotations

import re
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aidhub.domain import cards
from aidhub.domain.cards import Card
from aidhub.i18n import spoken, translate
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.scanner import ScannerKeys

if TYPE_CHECKING:
    from aidhub.domain.scans import Scan
    from aidhub.services.persons import PersonRow
    from aidhub.services.scanned import Scanned
    from aidhub.ui.shell import Shell

SAME_WITHIN = 1.5  # seconds in which the same code counts once


class Scanning(QObject):
    """Takes scans wherever the focus is. Persons sign on with their badge; the page keeps what was entered."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._last, self._at = "", 0.0
        self._count = 1

    def watch(self, app: QApplication) -> ScannerKeys:
        """Take scans out of what is typed from now on."""
        keys = ScannerKeys(app, self._is_typed)
        keys.scanned.connect(self.take)
        return keys

    def take(self, text: str) -> None:
        """Do what a scan of this text means here. But for goods, the same code twice within a moment counts once."""
        from aidhub.domain.scans import read_scan  # noqa: PLC0415 - the window paints first

        scan = read_scan(text)
        is_same = scan.code == self._last and monotonic() - self._at < SAME_WITHIN and not scan.is_of_goods
        self._last, self._at = scan.code, monotonic()
        if is_same or not self._desk.is_open:
            return
        if isinstance(QApplication.activeModalWidget(), Dialog):
            self._shell.saying.warned(translate("Scan", "The scan was not used. Close the open form first."))
        elif scan.kind == "person":
            self._ask_person(scan.number)
        elif scan.kind == "command":
            self._take_card(scan)
        else:
            self._ask_thing(scan)

    def _is_typed(self) -> bool:
        """Whether a scan goes into a field, since a dialog asks for it there."""
        dialog = QApplication.activeModalWidget()
        return dialog is not None and getattr(dialog, "takes_scans", True)

    # Badges

    def _ask_person(self, number: int) -> None:
        from aidhub.services.persons import person  # noqa: PLC0415 - the window paints first

        self._desk.ask(person, number, then=self._sign_on, key="scan")

    def _sign_on(self, person: PersonRow | None) -> None:
        if person is None or not person.active:
            self._shell.saying.problem(
                translate("Scan", "Nobody who works here has this badge. Press Ctrl+Shift+U and choose your name.")
            )
        elif person.needs_pin:
            self._shell.signing_on.ask(person)
        else:
            self._shell.signing_on.sign_on(person)

    # Command cards

    def _take_card(self, scan: Scan) -> None:
        card = cards.card(scan.number)
        page = self._shell.page
        if card is None:
            self._say_unknown(scan.code)
        elif card.kind == cards.TEST:
            self._shell.saying.told(translate("Scan", "The scanner works."), False)  # noqa: FBT003 - a signal's own
        elif card.kind == cards.LANGUAGE:
            self._shell.use_look("language", card.key)
        elif card.key == cards.UNDO:
            self._undo()
        elif page is not None and page.take_card(card):
            return
        elif card.count and page is not None and page.counts_articles:
            self._count = card.count
            words = translate("Scan", "{count} of the next article. Scan it.", count=spoken().number(card.count))
            self._shell.saying.told(words, False)  # noqa: FBT003 - a signal's own
        else:
            self._say_useless(card)

    def _undo(self) -> None:
        if self._shell.commands.undo.isEnabled():
            self._shell.undoing.undo()
        else:
            self._shell.saying.warned(translate("Scan", "There is nothing to undo."))

    def _say_useless(self, card: Card) -> None:
        from aidhub.documents.card_words import card_word  # noqa: PLC0415 - the window paints first

        self._shell.saying.warned(
            translate("Scan", "The card “{card}” does nothing on this page.", card=card_word(spoken(), card))
        )

    # Things

    def _ask_thing(self, scan: Scan) -> None:
        from aidhub.services.scanned import look_up  # noqa: PLC0415 - the window paints first

        count, self._count = self._count if scan.is_of_goods else 1, 1
        self._desk.ask(look_up, scan, self._shell.finding.search.kinds, count, then=self._show)

    def _show(self, scanned: Scanned) -> None:
        from aidhub.ui.palette.things import row_of  # noqa: PLC0415 - the window paints first

        page = self._shell.page
        if page is not None and page.take_scan(scanned):
            return
        row = row_of(scanned.hit, self._shell.finding.search) if scanned.hit else None
        if row is None:
            self._say_unknown(scanned.scan.code)
            return
        row.actions[0].run()
        self._shell.saying.told(row.title, False)  # noqa: FBT003 - a signal's own

    def _say_unknown(self, code: str) -> None:
        self._shell.saying.problem(
            translate(
                "Scan", "{code} is not known here. Scan again, or type the number that stands there.",
                code=_in_groups(code),
            )
        )  # fmt: skip


def _in_groups(code: str) -> str:
    """Write a long number so that it can be compared with what stands on the label."""
    return " ".join(re.findall(".{1,4}", code)) if code.isdigit() else code
