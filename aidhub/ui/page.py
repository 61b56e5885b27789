"""What every page is made of: head with title and primary action, body, commands, and asking again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import PRIMARY, CommandButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text, is_language_change, name_it
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.scanned import Scanned


class Page(QWidget):
    """The base of all pages.

    Make the commands in ``__init__`` with `command`, put widgets into ``body``, and ask the desk in `refresh`, which
    runs each time the page is shown and after every change here or elsewhere while it is visible.

    Signals:
        told: a line for the toast, and whether it offers Undo.
        warned: a line for the toast that calls for a look, such as a cell that was not kept.
        wanted: the key of another page, and what to show there.
        told_with: a line for the toast, and what takes it back: for what is no step of the journal.
        look_wanted: language, theme, text_size or sounds (on or off), and which.
        problem: a sentence for the notice above the page; empty takes it away.
        awaits: something else is scanned next; see `say_awaited`.
        signalled: what a scan came to (`GOOD`, `ATTENTION`, `STOP` of `ui.components.result_card`), to be seen and
            heard. Emit it for every scan and card that the page takes; its words stand on the page or in the toast.
    """

    told = Signal(str, bool)
    warned = Signal(str)
    told_with = Signal(str, object)
    look_wanted = Signal(str, object)
    wanted = Signal(str, object)
    problem = Signal(str)
    awaits = Signal()
    signalled = Signal(str)

    counts_articles = False
    """Whether an article scanned here is so many more of it, so that a quantity card may stand before it."""

    def __init__(self, desk: Desk, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title = PlainLabel(title, "title")
        self.facts = PlainLabel("", "body", "muted", cut=True)
        self.body = QVBoxLayout()
        self.primary: Command | None = None
        self.awaited: Text = ""
        self._commands: list[Command] = []
        self._head = QHBoxLayout()
        name_it(self, title)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out_head()

        desk.changed.connect(self._changed)

    # What a page makes

    def command(self, text: Text, run: Callable[[], object], *, icon: str = "", key: str = "") -> Command:
        """Make a command of this page: it stands in the menu and the overlay of keys, and its key works here."""
        command = Command(self, text, run, icon=icon, key=key)
        self.add_commands([command])
        return command

    def say_awaited(self, words: Text) -> None:
        """Let the field in the top bar say what is scanned next while this page is shown; empty: scan or search."""
        self.awaited = words
        self.awaits.emit()

    def add_commands(self, commands: Sequence[Command]) -> None:
        """Take commands that a component made, such as those of `Tabs`."""
        self._commands.extend(commands)
        self.addActions(list(commands))

    def set_primary(self, command: Command) -> None:
        """Make this the one filled button, top right; Ctrl+↵ does it too."""
        self.primary = command
        if "Ctrl+Return" not in command.key:
            command.add_keys("Ctrl+Return", "Ctrl+Enter")
        self.add_to_head(CommandButton(command, kind=PRIMARY))

    def add_button(self, command: Command) -> CommandButton:
        """Put an outlined button for a command into the head; the primary one comes last."""
        button = CommandButton(command)
        self.add_to_head(button)
        return button

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right end of the head."""
        self._head.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)

    # What a page may answer

    def commands(self) -> list[Command]:
        """List the commands of this page, for the menu and the overlay of keys."""
        return list(self._commands)

    def more_keys(self) -> list[tuple[str, Text]]:
        """List keys that belong to no command, such as those of a table: the key and what it does."""
        return []

    def panes(self) -> list[QWidget]:
        """List the parts F6 goes through, in reading order; the whole page if there is one only."""
        return [self]

    def refresh(self) -> None:
        """Ask the desk again; keep what is shown until the answer is there, and selection and scroll place always."""

    def retranslate(self) -> None:
        """Say again what no component says by itself, such as a text made of an answer."""

    def show_rights(self) -> None:
        """Follow ``desk.is_helper``, which may be another one now; a page of coordinators only never is asked."""

    def show_thing(self, thing: object) -> None:
        """Show what another page or the search asked for: a number, an id, a filter."""

    def take_scan(self, scanned: Scanned) -> bool:  # noqa: ARG002 - pages do
        """Do with a scan what this page is for; False: what was found is opened where it is at home.

        Also asked where nothing was found (``scanned.hit`` is None): False then says so above the page.
        """
        return False

    def scan_field(self) -> QWidget | None:
        """Name the field whose border answers a scan; None: the one in the top bar."""
        return None

    def take_card(self, card: Card) -> bool:  # noqa: ARG002 - pages do
        """Do what a command card means here; False: it is said that it does nothing here.

        Undo and languages never come here. A quantity that is not taken waits for the next article, if the page
        ``counts_articles``, and comes with its scan as ``scanned.count``.
        """
        return False

    def step_back(self) -> bool:
        """Esc: close what is open, then leave the field. Answers whether there was something to close."""
        return False

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again whenever the page comes to the front."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()

    def _changed(self, _: object) -> None:
        if self.isVisible():
            self.refresh()

    def _lay_out_head(self) -> None:
        line = self.head_line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.title)
        line.addWidget(self.facts, 1)
        self.head_left = QVBoxLayout()
        self.head_left.setSpacing(px(6))
        self.head_left.addLayout(line)
        self._head.setContentsMargins(px(24), px(16), px(24), px(8))
        self._head.setSpacing(px(12))
        self._head.addLayout(self.head_left, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self.body, 1)
