"""What can be done with a transport beside its next step: the menu behind the three dots."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from aidhub.domain.transports import AT_THE_RAMP, step_before
from aidhub.i18n import translate
from aidhub.services.transport_show import TransportShow
from aidhub.services.transport_steps import cancel, confirm_plan, step_back
from aidhub.transport_messages import status_word
from aidhub.ui.components.buttons import MenuButton
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.one_paper import print_check_sheet
from aidhub.ui.page import Page
from aidhub.ui.text import Text, said
from aidhub.ui.transports.new import NewTransportDialog
from aidhub.ui.transports.steps import NextStep


class More(QObject):
    """The commands of the menu; what cannot be done now is not in it. ``button`` opens it."""

    def __init__(self, page: Page, steps: NextStep) -> None:
        super().__init__(page)
        self._page, self._steps = page, steps
        self._shown: TransportShow | None = None
        self.editor = page.command(
            lambda: translate("Transport", "Vehicle and journey"), self._edit, icon="square-pen", key="Ctrl+J"
        )
        self.departer = page.command(lambda: translate("Transports", "Report departure"), self._depart, icon="truck")
        self.despite = page.command(
            lambda: translate("Transport", "Confirm plan with a reason"), self._confirm_despite, icon="check"
        )
        self.checker = page.command(
            lambda: translate("Transport", "Print check sheet"), self.print_check_sheet, icon="clipboard-check"
        )
        self.backer = page.command(lambda: translate("Transport", "One step back"), self._step_back, icon="undo-2")
        self.canceller = page.command(lambda: translate("Transport", "Cancel transport"), self._cancel, icon="x")
        self.lister = page.command(lambda: translate("Transport", "All transports"), self._leave, icon="list")
        page.command(lambda: translate("Transports", "Plan transport"), self._plan, icon="plus", key="Ctrl+T")
        self.button = MenuButton(
            "", self._fill, icon="ellipsis", size="office", name=lambda: translate("Transport", "More")
        )

    def show_transport(self, shown: TransportShow | None) -> None:
        """Offer what this transport allows."""
        self._shown = shown
        status = shown.status if shown else ""
        self.editor.setEnabled(shown is not None)
        self.departer.setEnabled(bool(shown and shown.lines) and status in ("planned", "papers", "loading"))
        self.despite.setEnabled(bool(shown and shown.stopped) and status == "planned")
        self.checker.setEnabled(bool(shown and shown.lines))
        self.backer.setEnabled(bool(step_before(status)))
        self.canceller.setEnabled(status in AT_THE_RAMP)

    def _fill(self, menu: QMenu) -> None:
        parts = (
            self.editor,
            self.departer,
            self.despite,
            self.checker,
            None,
            self.backer,
            self.canceller,
            None,
            self.lister,
        )
        for command in parts:
            if command is None:
                menu.addSeparator()
            elif command.isEnabled():
                menu.addAction(command)

    def print_check_sheet(self) -> None:
        """Print what the checks find now, to be ticked off at the ramp and signed; without a printer it is saved."""
        if self._shown:
            print_check_sheet(self._page, self._shown.id, self._shown.number)

    def _edit(self) -> None:
        if self._shown:
            self._steps.edit(self._shown)

    def _depart(self) -> None:
        if self._shown:
            self._steps.depart(self._shown)

    def _plan(self) -> None:
        page = self._page
        NewTransportDialog(page, page.desk, lambda id_: page.wanted.emit("transport", id_)).open()

    def _leave(self) -> None:
        self._page.wanted.emit("transports", None)

    # With a reason

    def _confirm_despite(self) -> None:
        shown = self._shown
        if shown:
            self._ask_reason(
                lambda: translate("Transport", "Confirm the plan of {number} all the same?", number=shown.number),
                lambda: translate("Transport", "What stands against it is kept in the journal with your reason."),
                lambda: translate("Transports", "Confirm plan"),
                self._do(shown, confirm_plan, lambda: translate("Transports", "Plan of {number} confirmed",
                                                                number=shown.number)),
            )  # fmt: skip

    def _step_back(self) -> None:
        shown = self._shown
        before = step_before(shown.status) if shown else None
        if shown and before:
            self._ask_reason(
                lambda: translate("Transport", "Take {number} one step back?", number=shown.number),
                lambda: translate("Transport", "Its status becomes “{status}” again.", status=status_word(before)),
                lambda: translate("Transport", "One step back"),
                self._do(shown, step_back, lambda: translate("Transport", "{number} went one step back",
                                                             number=shown.number)),
            )  # fmt: skip

    def _cancel(self) -> None:
        shown = self._shown
        if shown:
            dialog = self._ask_reason(
                lambda: translate("Transport", "Cancel {number}?", number=shown.number),
                lambda: translate("Transport", "Its goods are free again for other transports."),
                lambda: translate("Transport", "Cancel transport"),
                self._do(shown, cancel, lambda: translate("Transport", "{number} cancelled", number=shown.number)),
                danger=True,
            )
            dialog.cancel.say(lambda: translate("Transport", "Leave it as it is"))

    def _ask_reason(
        self, title: Text, text: Text, action: Text, deed: Callable[..., Any], *, danger: bool = False
    ) -> ReasonDialog:
        dialog = ReasonDialog(self._page, title, text, action, deed, danger=danger)
        dialog.open()
        return dialog

    def _do(self, shown: TransportShow, deed: Callable[..., Any], words: Text) -> Callable[..., Any]:
        """Make what the dialog does with the reason."""

        def run(reason: str, then: Callable[[Any], object], refused: Callable[..., object]) -> None:
            def done(answer: Any) -> None:
                then(answer)
                self._page.told.emit(said(words), True)  # noqa: FBT003 - a signal

            self._page.desk.do(deed, shown.id, reason, then=done, refused=refused)

        return run
