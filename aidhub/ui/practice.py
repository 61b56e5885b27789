"""Practice: the sample warehouse in place of the real one, behind an amber frame, and the way back."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidhub.folders import practice_folder
from aidhub.i18n import translate
from aidhub.ui.changing import Change
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.desk import Desk
from aidhub.ui.text import name_it
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

EDGE = 4  # pixels of the frame


@dataclass(frozen=True, slots=True)
class _Back:
    """Where somebody was before they practised."""

    file: Path
    person_id: int | None
    page: str
    thing: object


class Practice(QObject):
    """Opens the practice warehouse in this window, and then the real one again, at the same page and person.

    The real warehouse is closed meanwhile, so nothing done here can reach it. The practice file is made anew each time
    and removed afterwards.
    """

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._back: _Back | None = None
        self._waiting: _Back | None = None
        self.is_on = False
        self.command = Command(shell, self._words, self.toggle, icon="school", key="Ctrl+Shift+E")
        self.frame = PracticeFrame(self.command)

        desk.practice_wanted.connect(self.enter)
        desk.left.connect(lambda: self.show(on=False))
        shell.signing_on.changed.connect(self._go_back)

    def toggle(self) -> None:
        """Begin to practise, or end it."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Make the practice warehouse for whoever sits here, and open it."""
        if self.is_on or not self._desk.is_open:
            return
        from aidhub.database.throwaway import throwaway_file  # noqa: PLC0415 - the window paints first

        signing_on = self._shell.signing_on
        person = signing_on.person
        page, thing = self._shell.where
        self._back = _Back(throwaway_file(practice_folder(), "practice"), person.id if person else None, page, thing)
        make = partial(
            _make, self._back.file, person.name if person else getpass.getuser(), helper=signing_on.is_helper
        )
        self._desk.change_warehouse(
            Change(target=str(self._back.file), before=make, remembered=False, then=self._greet)
        )

    def leave(self) -> None:
        """Open the real warehouse again."""
        if not self.is_on:
            return
        back = self._back
        self._desk.change_warehouse(
            Change(
                target=self._desk.settings.database,
                person_id=back.person_id if back else None,
                then=lambda _: self._return(back),
            )
        )

    def show(self, *, on: bool) -> None:
        """Put the frame around the window, or take it away."""
        self.is_on = on
        self._desk.drafts = practice_folder() / "drafts.json" if on else None
        self.command.retranslate()
        if (window := self._shell.centralWidget()) is not None:
            self.frame.show_around(window, on=on)

    def _words(self) -> str:
        if self.is_on:
            return translate("Practice", "End practice")
        return translate("Practice", "Practise in the sample warehouse")

    def _greet(self, _: object) -> None:
        self._shell.saying.told(
            translate("Practice", "This is the sample warehouse. Try what you like, nothing counts here."),
            False,  # noqa: FBT003 - a signal's own
        )

    def _return(self, back: _Back | None) -> None:
        """Open the page somebody came from; before a coordinator's page stands the PIN."""
        if back is None:
            return
        from aidhub.database.throwaway import remove  # noqa: PLC0415 - the window paints first

        remove(back.file)
        (practice_folder() / "drafts.json").unlink(missing_ok=True)
        self._back, self._waiting = None, back
        self._go_back()

    def _go_back(self) -> None:
        back = self._waiting
        if back is not None and not self.is_on and self._shell.may_open(back.page):
            self._waiting = None
            self._shell.open_page(back.page, back.thing)


class PracticeFrame(Surface):
    """The strip on top with the words and the way out; around the window goes an edge of the same amber."""

    def __init__(self, command: Command) -> None:
        super().__init__("warnStrip")
        self.words = PlainLabel(lambda: translate("Practice", "Practice, nothing counts"), "strong", "warn")
        self.button = CommandButton(command, size="small", badge=True)
        name_it(self, lambda: translate("Practice", "Practice"))
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), px(4), px(16), px(4))
        line.setSpacing(px(10))
        line.addWidget(IconLabel("school", "warn"))
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.hide()

    def show_around(self, window: QWidget, *, on: bool) -> None:
        """Show the strip, and the edge around everything in the window."""
        self.setVisible(on)
        edge = px(EDGE) if on else 0
        layout = window.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
        window.setProperty("surface", "edge" if on else "window")
        window.style().polish(window)


def _make(file: Path, person: str, *, helper: bool) -> None:
    """Make the practice warehouse; runs on the desk's thread while no other is open."""
    from aidhub.database.database import Database  # noqa: PLC0415 - the window paints first
    from aidhub.services.practice import make_practice  # noqa: PLC0415

    with Database.open(file, create=True) as database:
        database.write(make_practice, person, helper=helper)
