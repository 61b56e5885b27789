"""Who sits at this workstation, and what they may do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aidhub.i18n import translate
from aidhub.ui.commands import Command
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.idle import Idle

if TYPE_CHECKING:
    from aidhub.services.persons import PersonRow
    from aidhub.ui.shell import Shell


class SigningOn(QObject):
    """Keeps the person and their rights. A PIN stands before a coordinator's, and ten idle minutes end them.

    Until somebody is known everything may be looked at: a warehouse that is only read has nobody.

    ``changed`` follows another person, or other rights of the same.
    """

    changed = Signal()

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self.person: PersonRow | None = None
        self._expected: PersonRow | None = None
        self._is_proved = False
        self._dialog: Dialog | None = None
        self.idle = Idle(self)
        self.change = Command(
            shell, lambda: translate("SigningOn", "Change person"), self.ask, icon="user", key="Ctrl+Shift+U"
        )
        self.pin = Command(shell, lambda: translate("SigningOn", "Set PIN"), self._set_pin, icon="lock")
        self.people = Command(shell, lambda: translate("SigningOn", "Manage people"), self._manage, icon="users")

        self.idle.over.connect(self._rest)
        desk.changed.connect(self._look_again)
        desk.left.connect(self._forget_person)

    @property
    def is_helper(self) -> bool:
        """Whether only a helper's pages may be shown now."""
        person = self.person
        if person is None:
            return False
        return person.role != "coordinator" or not person.active or (person.has_pin and not self._is_proved)

    # Who it is

    def _forget_person(self) -> None:
        """The persons of another warehouse are others."""
        self._close_dialogs()
        self.idle.watch(on=False)
        self.person, self._is_proved, self._desk.person_id = None, False, None
        self._shell.top.person.set_commands([])
        self._shell.top.person.hide()
        self._shell.show_rights(helper=False)

    def expect(self, person: PersonRow | None) -> None:
        """Take who sits here before the warehouse is open; may be called on the thread that opens it."""
        self._expected = person

    def begin(self) -> None:
        """Let the expected person in, as a helper where a PIN stands before the rest."""
        person, self._expected, self.person = self._expected, None, None
        if person is not None:
            self._use(person, proved=not person.needs_pin)

    def greet(self) -> None:
        """Ask for the PIN of whoever sits here, if there is one."""
        if self.person and self.person.needs_pin and self.is_helper:
            self.ask(self.person)

    def sign_on(self, person: PersonRow) -> None:
        """Let a person in whose PIN was right, or who has none. Page and entries stay."""
        self._use(person, proved=True)
        if person.language:
            self._shell.language.use(person.language)
        self._shell.saying.told(
            translate("SigningOn", "{name} is signed on", name=person.name),
            False,  # noqa: FBT003 - a signal's own
        )
        if person.role == "coordinator" and not person.has_pin:
            self._set_pin()

    def _use(self, person: PersonRow, *, proved: bool) -> None:
        self.person, self._is_proved = person, proved
        self._desk.person_id = person.id
        self._show()

    def _look_again(self, _: object) -> None:
        if self.person:
            from aidhub.services.persons import person  # noqa: PLC0415 - the window paints first

            self._desk.ask(person, self.person.id, then=self._take_anew, key="who sits here")

    def _take_anew(self, person: PersonRow | None) -> None:
        if person is None or self.person is None or person.id != self.person.id or person == self.person:
            return
        self.person = person
        self._show()
        if not person.active:
            self.ask()

    def _rest(self) -> None:
        """Nobody was there: the rights fall, the person stays."""
        self._is_proved = False
        self._show()
        self._shell.saying.problem(
            translate("SigningOn", "Nobody was here for 10 minutes. Sign on again to see the coordinators’ pages.")
        )

    def _show(self) -> None:
        person = self.person
        self._desk.is_helper = self.is_helper
        if person is None:
            return
        if self.is_helper:
            self._close_dialogs()
        self._shell.top.person.show_person(person.name, lambda: self.role_words)
        self.pin.setVisible(not self.is_helper)
        self.people.setVisible(not self.is_helper)
        self._shell.top.person.set_commands([self.change, self.pin, self.people])
        self._shell.show_rights(helper=self.is_helper)
        self.idle.watch(on=person.needs_pin and not self.is_helper)
        self.changed.emit()

    @property
    def role_words(self) -> str:
        """What the person may do now, in one word."""
        if self.is_helper:
            return translate("SigningOn", "Helper")
        if self.person and not self.person.has_pin:
            return translate("SigningOn", "Coordinator, no PIN yet")
        return translate("Start", "Coordinator")

    # Dialogs

    def ask(self, person: PersonRow | None = None) -> None:
        """Ask who sits here now; with a person, for their PIN at once."""
        if not self._desk.is_open or (self._dialog and self._dialog.isVisible()):
            return
        from aidhub.ui.signing_on_dialog import SignOnDialog  # noqa: PLC0415 - the window paints first

        self._open(SignOnDialog(self._shell, self._desk, self.sign_on, person))

    def _set_pin(self) -> None:
        from aidhub.ui.people import PinDialog  # noqa: PLC0415 - the window paints first

        if self.person and not self.is_helper:
            self._open(PinDialog(self._shell, self._desk, self.person, self._say_pin_set))

    def _say_pin_set(self) -> None:
        self._shell.saying.told(translate("SigningOn", "PIN set"), False)  # noqa: FBT003 - a signal's own

    def _manage(self) -> None:
        from aidhub.ui.people import PeopleDialog  # noqa: PLC0415 - the window paints first

        if self._desk.is_open and not self.is_helper:
            self._open(PeopleDialog(self._shell, self._desk))

    def _open(self, dialog: Dialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: Dialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _close_dialogs(self) -> None:
        """A helper must not go on in what a coordinator opened; what is on a helper's page stays."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.reject()
