"""What a scan does: it goes to the page if the page wants it, else what was scanned is opened."""

from __future__ import annotations

import re
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aidhub.domain.codes import read_own_code
from aidhub.i18n import translate
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.scanner import ScannerKeys

if TYPE_CHECKING:
    from aidhub.services.found import Hit
    from aidhub.services.persons import PersonRow
    from aidhub.ui.shell import Shell

SAME_WITHIN = 1.5  # seconds in which the same code counts once
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
"""What some scanners put in front to say which kind of bars it was (ISO/IEC 15424)."""


class Scanning(QObject):
    """Takes scans wherever the focus is. Persons sign on with their badge; the page keeps what was entered."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._last, self._at = "", 0.0

    def watch(self, app: QApplication) -> ScannerKeys:
        """Take scans out of what is typed from now on."""
        keys = ScannerKeys(app, self._is_typed)
        keys.scanned.connect(self.take)
        return keys

    def take(self, text: str) -> None:
        """Do what a scan of this text means here. The same code twice within a moment counts once."""
        code = _AIM.sub("", text).strip()
        is_same = code == self._last and monotonic() - self._at < SAME_WITHIN
        self._last, self._at = code, monotonic()
        if is_same or not self._desk.is_open:
            return
        if isinstance(QApplication.activeModalWidget(), Dialog):
            self._shell.saying.warned(translate("Scan", "The scan was not used. Close the open form first."))
            return
        kind, number = read_own_code(code) or ("", 0)
        if kind == "person":
            self._ask_person(number)
        else:
            self._ask_thing(code)

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

    # Things

    def _ask_thing(self, code: str) -> None:
        from aidhub.services.find import carrying  # noqa: PLC0415 - the window paints first

        self._desk.ask(carrying, code, self._shell.finding.search.kinds, then=partial(self._show, code), key="scan")

    def _show(self, code: str, hits: list[Hit]) -> None:
        from aidhub.ui.palette.things import row_of  # noqa: PLC0415 - the window paints first

        page = self._shell.page
        if hits and page is not None and page.take_scan(hits[0]):
            return
        row = row_of(hits[0], self._shell.finding.search) if hits else None
        if row is None:
            self._shell.saying.problem(
                translate(
                    "Scan", "{code} is not known here. Scan again, or type the number that stands there.",
                    code=_in_groups(code),
                )
            )  # fmt: skip
            return
        row.actions[0].run()
        self._shell.saying.told(row.title, False)  # noqa: FBT003 - a signal's own


def _in_groups(code: str) -> str:
    """Write a long number so that it can be compared with what stands on the label."""
    return " ".join(re.findall(".{1,4}", code)) if code.isdigit() else code
