"""What a scan does: it goes to the page if the page wants it, else what was scanned is opened."""

from __future__ import annotations

import re
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from aidhub.domain import cards
from aidhub.domain.cards import Card
from aidhub.i18n import spoken, translate
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP
from aidhub.ui.desk import Desk
from aidhub.ui.scanner import ScannerKeys

if TYPE_CHECKING:
    from aidhub.domain.scans import Scan
    from aidhub.services.persons import PersonRow
    from aidhub.services.scanned import Scanned
    from aidhub.ui.shell import Shell

SAME_WITHIN = 1.5  # seconds in which the same code counts once
LATELY = 10 * 60_000  # milliseconds for which a scanner that was heard counts as ready


class Scanning(QObject):
    """Takes scans wherever the focus is. Persons sign on with their badge; the page keeps what was entered."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._last, self._at = "", 0.0
        self._count = 1
        self._heard_at: datetime | None = None
        self._silent = QTimer(self, singleShot=True, interval=LATELY)

        self._silent.timeout.connect(self._say_heard)

    def watch(self, app: QApplication) -> ScannerKeys:
        """Take scans out of what is typed from now on."""
        keys = ScannerKeys(app, self._is_typed)
        keys.scanned.connect(self.take)
        keys.heard.connect(self._hear)
        app.applicationStateChanged.connect(self._say_heard)
        self._desk.opened.connect(self._get_ready)
        return keys

    def _get_ready(self) -> None:
        """Bring what a scan needs, so that the first one of the day is answered as fast as the others."""
        self._desk.ask(_nothing_scanned, then=lambda _: self._shell.finding.search.kinds, key="scanner")

    def take(self, text: str) -> None:
        """Do what a scan of this text means here. But for goods, the same code twice within a moment counts once."""
        from aidhub.domain.scans import read_scan  # noqa: PLC0415 - the window paints first

        scan = read_scan(text)
        is_same = scan.code == self._last and monotonic() - self._at < SAME_WITHIN and not scan.is_of_goods
        self._last, self._at = scan.code, monotonic()
        if is_same or not self._desk.is_open:
            return
        if isinstance(QApplication.activeModalWidget(), Dialog):
            self._warn(translate("Scan", "The scan was not used. Close the open form first."), STOP)
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

    # Saying

    def _tell(self, text: str) -> None:
        self._shell.saying.told(text, False)  # noqa: FBT003 - a signal's own
        self._shell.feedback.give(GOOD)

    def _warn(self, text: str, status: str = ATTENTION) -> None:
        self._shell.saying.warned(text)
        self._shell.feedback.give(status)

    def _refuse(self, text: str) -> None:
        self._shell.saying.problem(text)
        self._shell.feedback.give(STOP)

    def _hear(self) -> None:
        self._heard_at = datetime.now().astimezone()
        self._silent.start()
        self._say_heard()

    def _say_heard(self, _: object = None) -> None:
        """Say in the status bar whether the scanner is heard; nothing before it was heard once."""
        if self._heard_at is None:
            return
        at = f"{self._heard_at:%H:%M}"
        is_elsewhere = QApplication.applicationState() == Qt.ApplicationState.ApplicationInactive
        self._shell.saying.scans_elsewhere(on=is_elsewhere)
        if is_elsewhere:
            self._shell.status.show_scanner(lambda: translate("Scan", "Scans go elsewhere"), is_lost=True)
        elif self._silent.isActive():
            self._shell.status.show_scanner(lambda: translate("Scan", "Scanner ready"))
        else:
            self._shell.status.show_scanner(lambda: translate("Scan", "Scanner last heard at {time}", time=at))

    # Badges

    def _ask_person(self, number: int) -> None:
        from aidhub.services.persons import person  # noqa: PLC0415 - the window paints first

        self._desk.ask(person, number, then=self._sign_on, key="scan")

    def _sign_on(self, person: PersonRow | None) -> None:
        if person is None or not person.active:
            self._refuse(
                translate("Scan", "Nobody who works here has this badge. Press Ctrl+Shift+U and choose your name.")
            )
            return
        self._shell.feedback.give(GOOD)
        if person.needs_pin:
            self._shell.signing_on.ask(person)
        else:
            self._shell.signing_on.sign_on(person)

    # Command cards

    def _take_card(self, scan: Scan) -> None:
        card = cards.card(scan.number)
        page = self._shell.page
        if card is None:
            self._refuse(translate("Scan", "There is no such card. Print the cards anew."))
        elif card.kind == cards.TEST:
            self._tell(translate("Scan", "The scanner works."))
        elif card.kind == cards.LANGUAGE:
            self._shell.use_look("language", card.key)
            self._shell.feedback.give(GOOD)
        elif card.key == cards.UNDO:
            self._undo()
        elif page is not None and page.take_card(card):
            return
        elif card.count and page is not None and page.counts_articles:
            self._count = card.count
            self._tell(translate("Scan", "{count} of the next article. Scan it.", count=spoken().number(card.count)))
        else:
            self._say_useless(card)

    def _undo(self) -> None:
        if self._shell.commands.undo.isEnabled():
            self._shell.undoing.undo()
            self._shell.feedback.give(GOOD)
        else:
            self._warn(translate("Scan", "There is nothing to undo."))

    def _say_useless(self, card: Card) -> None:
        from aidhub.documents.card_words import card_word  # noqa: PLC0415 - the window paints first

        self._warn(translate("Scan", "The card “{card}” does nothing on this page.", card=card_word(spoken(), card)))

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
            self.say_unknown(scanned.scan)
            return
        self._shell.feedback.give(GOOD)  # first of all: a page that opens takes longer
        row.actions[0].run()
        self._shell.saying.told(row.title, False)  # noqa: FBT003 - a signal's own

    def say_unknown(self, scan: Scan) -> None:
        """Say that nothing here carries a code; a coordinator can make a new article of what was on goods."""
        code = in_groups(scan.gtin.lstrip("0") if scan.gtin else scan.code)
        if scan.misread:
            self._refuse(translate("Scan", "{code} was misread: its last digit does not fit. Scan again.", code=code))
        elif scan.gtin and self._shell.may_open("articles") and not self._desk.is_helper:
            self._shell.area.notice.warn(
                lambda: translate("Scan", "{code} is not known here. Make a new article?", code=code),
                action=lambda: translate("Scan", "New article"),
                run=lambda: self._make_article(scan.gtin),
            )
            self._shell.feedback.give(STOP)
        else:
            self._refuse(
                translate(
                    "Scan", "{code} is not known here. Scan again, or type the number that stands there.", code=code
                )
            )

    def _make_article(self, gtin: str) -> None:
        from aidhub.services.articles import NewArticle  # noqa: PLC0415 - the window paints first

        self._shell.area.notice.hide()
        self._shell.open_page("articles", NewArticle({}, "", "", barcodes=[gtin]))


def _nothing_scanned(session: Any) -> None:
    from aidhub.domain.scans import read_scan  # noqa: PLC0415 - not before a warehouse is open
    from aidhub.services.scanned import look_up  # noqa: PLC0415

    look_up(session, read_scan(""), ())


def in_groups(code: str) -> str:
    """Write a long number so that it can be compared with what stands on the label."""
    return " ".join(re.findall(".{1,4}", code)) if code.isdigit() else code
