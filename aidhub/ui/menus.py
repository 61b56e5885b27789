"""The commands of the window itself, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from aidhub import i18n
from aidhub.i18n import translate
from aidhub.settings import TEXT_SIZES
from aidhub.ui.commands import Choice, Command
from aidhub.ui.intake import NEW
from aidhub.ui.pages import PageEntry
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import DARK, LIGHT, SYSTEM
from aidhub.ui.topbar import own_name

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

_DIGITS = 9


class WindowCommands:
    """The commands that work on every page; `choices` are ticked by `tick`."""

    def __init__(self, shell: Shell, pages: Sequence[PageEntry]) -> None:
        self.find = Command(
            shell,
            lambda: translate("Shell", "Find anything"),
            shell.find_anything,
            icon="search",
            key="Ctrl+K",
        )
        self.undo = Command(shell, lambda: translate("Shell", "Undo"), shell.undoing.undo, icon="undo-2", key="Ctrl+Z")
        self.redo = Command(shell, lambda: translate("Shell", "Redo"), shell.undoing.redo, icon="redo-2", key="Ctrl+Y")
        self.steps = Command(
            shell,
            lambda: translate("Shell", "Last steps"),
            shell.undoing.show_steps,
            icon="history",
            key="Ctrl+Shift+Z",
        )
        self.next_pane = Command(
            shell, lambda: translate("Shell", "Next pane"), lambda: shell.change_pane(1), icon="arrow-right", key="F6"
        )
        self.previous_pane = Command(
            shell,
            lambda: translate("Shell", "Previous pane"),
            lambda: shell.change_pane(-1),
            icon="arrow-left",
            key="Shift+F6",
        )
        self.next_language = Command(
            shell,
            lambda: translate("Shell", "Next language"),
            shell.language.use_next,
            icon="languages",
            key="Ctrl+Shift+L",
        )
        self.person = shell.signing_on.change
        self.practice, self.labels = shell.practice.command, shell.labels.command
        self.first_start = Command(
            shell, lambda: translate("FirstStart", "First start"), shell.open_first_start, icon="list-checks"
        )
        self.sounds = Choice(shell, lambda: translate("Shell", "Sounds"), shell.use_sounds)
        self.new_intake = Command(
            shell,
            lambda: translate("Intake", "Start intake"),
            lambda: shell.go_to("intake", NEW),
            icon="package-plus",
            key="Ctrl+N",
        )
        """Of pages that make nothing else by Ctrl+N; `Shell` gives it to them."""
        self.keys = Command(
            shell, lambda: translate("Shell", "Keys of this page"), shell.show_keys, icon="keyboard", key="F1"
        )
        self.menu_bar = Command(
            shell, lambda: translate("Shell", "Menu bar"), shell.toggle_menu_bar, icon="menu", key="F10"
        )
        self.back = Command(shell, lambda: translate("Shell", "Close, then back"), shell.step_back, icon="x", key="Esc")
        self.quit = Command(shell, lambda: translate("Shell", "Quit"), shell.close, icon="log-out", key="Ctrl+Q")
        self.pages = {page.key: _go_to(shell, page, at) for at, page in enumerate(pages, start=1)}
        self.themes = _themes(shell)
        self.sizes = {str(size): _text_size(shell, size) for size in TEXT_SIZES}
        self.languages = {code: _language(shell, code) for code in i18n.languages()}
        for choices in (self.themes, self.sizes, self.languages):
            group = QActionGroup(shell)
            for choice in choices.values():
                group.addAction(choice)

    def all(self) -> list[Command]:
        """List them, the pages first."""
        return [
            *self.pages.values(),
            *(self.find, self.undo, self.redo, self.steps, self.next_pane, self.previous_pane, self.next_language),
            *(
                self.person,
                self.first_start,
                self.practice,
                self.labels,
                self.sounds,
                self.keys,
                self.menu_bar,
                self.back,
                self.quit,
            ),
            *self.themes.values(),
            *self.sizes.values(),
            *self.languages.values(),
        ]

    def tick(self, theme: str, text_size: int, language: str) -> None:
        """Tick what is in use."""
        for choices, chosen in ((self.themes, theme), (self.sizes, str(text_size)), (self.languages, language)):
            if chosen in choices:
                choices[chosen].setChecked(True)


def _go_to(shell: Shell, page: PageEntry, at: int) -> Command:
    key = f"Ctrl+{at}" if at <= _DIGITS else ""
    return Command(shell, page.title, lambda: shell.go_to(page.key), icon=page.icon, key=key)


def _text_size(shell: Shell, size: int) -> Choice:
    return Choice(shell, f"{size} %", lambda _: shell.use_text_size(size))


def _language(shell: Shell, code: str) -> Choice:
    return Choice(shell, own_name(code), lambda _: shell.language.use(code))


def _themes(shell: Shell) -> dict[str, Choice]:
    return {
        SYSTEM: Choice(shell, lambda: translate("Shell", "Like the system"), lambda _: shell.use_theme(SYSTEM)),
        LIGHT: Choice(shell, lambda: translate("Shell", "Light"), lambda _: shell.use_theme(LIGHT)),
        DARK: Choice(shell, lambda: translate("Shell", "Dark"), lambda _: shell.use_theme(DARK)),
    }


class SpokenMenu(QMenu):
    """A menu whose title follows the language."""

    def __init__(self, title: Text, parent: QMenuBar, actions: Sequence[QAction | None] = ()) -> None:
        """Make the menu; None among the actions is a line between."""
        super().__init__(parent)
        self._title = title
        self._say()
        for action in actions:
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)

    def event(self, event: QEvent) -> bool:
        """Say the title anew."""
        if is_language_change(event):
            self._say()
        return super().event(event)

    def _say(self) -> None:
        self.setTitle(said(self._title))


def make_menus(bar: QMenuBar, commands: WindowCommands) -> list[QMenu]:
    """Put the commands into menus; the first one is empty and takes the commands of the page."""
    make = commands
    menus: list[QMenu] = [
        SpokenMenu(lambda: translate("Menu", "Here"), bar),
        SpokenMenu(lambda: translate("Menu", "Edit"), bar, [make.undo, make.redo, None, make.steps, make.labels]),
        SpokenMenu(
            lambda: translate("Menu", "Go"),
            bar,
            [make.find, None, *make.pages.values(), None, make.next_pane, make.previous_pane],
        ),
        SpokenMenu(lambda: translate("Menu", "Language"), bar, [*make.languages.values(), None, make.next_language]),
        SpokenMenu(lambda: translate("Menu", "Look"), bar, [*make.themes.values(), None, make.sounds]),
        SpokenMenu(lambda: translate("Menu", "Text size"), bar, [*make.sizes.values()]),
        SpokenMenu(
            lambda: translate("Menu", "Help"),
            bar,
            [make.keys, make.menu_bar, None, make.first_start, make.practice, make.person, make.quit],
        ),
    ]
    for menu in menus:
        bar.addMenu(menu)
    return menus
