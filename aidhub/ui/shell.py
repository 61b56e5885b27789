"""The window: top bar, navigation, pages, status bar, and the keys that work everywhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui.area import Area
from aidhub.ui.closing import Closing
from aidhub.ui.components.keys_overlay import KeysOverlay
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.desk import Desk
from aidhub.ui.feedback import Feedback
from aidhub.ui.finding import Finding
from aidhub.ui.icons import icon
from aidhub.ui.label_bar import LabelBar
from aidhub.ui.language import Language
from aidhub.ui.menus import WindowCommands, make_menus
from aidhub.ui.navigation import Navigation
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES, PageEntry
from aidhub.ui.panes import next_pane
from aidhub.ui.personal import PersonalColumns
from aidhub.ui.practice import Practice
from aidhub.ui.saying import Saying
from aidhub.ui.scanning import Scanning
from aidhub.ui.signing_on import SigningOn
from aidhub.ui.statusbar import StatusBar
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import Theme, px
from aidhub.ui.topbar import TopBar
from aidhub.ui.undoing import Undoing

NARROW, USUAL, SMALLEST = 1180, (1440, 870), (640, 480)
LATER = 200  # milliseconds until a page that was taken down may be looked at again


class Shell(QMainWindow):
    """The main window. Pages are made when they are first opened, and not before a database is open.

    Parts others may use: ``top`` (search and person), ``status``, ``navigation``, ``area`` (notice, toast),
    ``commands``, ``saying``, ``feedback`` (what a scan came to, seen and heard), ``undoing``, ``signing_on`` (who is at
    work, and what they may do), ``practice``.
    ``where`` is the page opened last and what was asked for on it. ``is_changing`` while one warehouse is closed and
    another opened: no page can be opened meanwhile.
    """

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        language: Language,
        pages: Sequence[PageEntry] = PAGES,
        places: QSettings | None = None,
    ) -> None:
        """Make the window. ``places`` remembers where it stands; None remembers nothing."""
        super().__init__()
        self.desk, self.theme, self.language, self._places = desk, theme, language, places
        self._entries = {page.key: page for page in pages}
        listed = [page for page in pages if not page.within]
        self._pages: dict[str, Page] = {}
        self._name: Text = ""
        self.where: tuple[str, object] = ("", None)
        self._alt_is_alone = False
        self.is_changing = False
        self.undoing, self.closing, self.saying = Undoing(self, desk), Closing(self, desk), Saying(self, desk)
        self.signing_on = SigningOn(self, desk)
        self.personal, self.labels = PersonalColumns(self, desk), LabelBar(self, desk)
        self.practice = Practice(self, desk)
        self.commands = WindowCommands(self, listed)
        self.top, self.navigation, self.status = TopBar(), Navigation(listed), StatusBar(desk.background)
        self.area = Area(self.undoing.undo)
        self.menus = make_menus(self.menuBar(), self.commands)
        all_of_it = self._lay_out()
        self.overlay = KeysOverlay(all_of_it)
        self.feedback = Feedback(self)
        self.scanning = Scanning(self, desk)
        self.finding = Finding(self, desk, all_of_it, self.commands.find.key)
        self.top.put_search(self.finding.field)
        self._tick_choices()
        self._restore_place()

        self.top.language_chosen.connect(language.use)
        self.navigation.chosen.connect(self.open_page)
        self.menus[0].aboutToShow.connect(self.list_here)
        self.status.undo_wanted.connect(self.undoing.undo)
        language.changed.connect(self._remember_language)
        theme.changed.connect(self._grow)
        self.signing_on.changed.connect(self.undoing.ask)
        self.signing_on.changed.connect(self.undoing.close_steps)
        desk.opened.connect(self._opened)
        desk.left.connect(self._leave_warehouse)
        desk.changed.connect(self._count)

    # Pages

    @property
    def page(self) -> Page | None:
        """The page that is shown; None before a database is open."""
        shown = self.area.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def open_page(self, key: str, thing: object = None) -> None:
        """Show a page, and on it what was asked for. Before a database is open nothing happens."""
        if not self.desk.is_open or self.is_changing or key not in self._entries:
            return
        if not self._allows(key):
            self.saying.problem(translate("Shell", "This page is for coordinators. Ask one to sign on."))
            return
        page = self._pages.get(key) or self._make(key)
        self.area.drop_placeholder()
        self.area.notice.hide()
        listed = self._entries[key].within or key
        self.navigation.choose(listed)
        self.area.stack.setCurrentWidget(page)
        self._say_awaited()
        self.list_here()
        self.desk.settings.page = listed
        is_place = isinstance(thing, str | int | tuple)  # all else is done once, such as planning
        if is_place or key != self.where[0]:
            self.where = (key, thing if is_place else None)
        if thing is not None:
            page.show_thing(thing)

    def list_here(self) -> None:
        """Put the commands of the page, as it is now, into the first menu."""
        self.menus[0].clear()
        self.menus[0].addActions(self.page.commands() if self.page else [])

    def open_first_start(self) -> None:
        """Show what a new hub sets up."""
        self.go_to("first-start")

    def show_rights(self, *, helper: bool) -> None:
        """Show a helper's pages only, or all; what was open of the others is taken down, the rest is told."""
        allowed = [key for key, entry in self._entries.items() if entry.helper or not helper]
        self.navigation.show_only(allowed)
        for key, command in self.commands.pages.items():
            command.setVisible(key in allowed)
            command.setEnabled(key in allowed)
        self.commands.first_start.setVisible(not helper)
        self.commands.first_start.setEnabled(not helper)
        dropped = self._drop([key for key in self._pages if key not in allowed])
        for page in self._pages.values():
            page.show_rights()
        if dropped:
            self.go_to(next(iter(allowed), ""))

    def _drop(self, keys: Sequence[str]) -> bool:
        """Take these pages down, with the dialogs over them; answers whether one of them was shown."""
        dropped = [self._pages.pop(key) for key in keys]
        is_shown = self.page in dropped
        for page in dropped:
            self.area.stack.removeWidget(page)
            page.hide()
            for dialog in page.findChildren(QDialog):
                dialog.reject()
            self._delete(page)
        if is_shown:
            self.menus[0].clear()
            self.area.toast.hide()
        return is_shown

    def _leave_warehouse(self) -> None:
        """Take down all that shows something of the warehouse that is being closed."""
        self._drop(list(self._pages))
        self.menus[0].clear()
        for entry in self._entries.values():
            if not entry.within:
                self.navigation.show_count(entry.key, None)
        self.area.notice.hide()
        self.area.toast.hide()
        self.saying.remarks(())
        self.name_warehouse("")

    def _delete(self, page: Page) -> None:
        """Delete a page that was taken down, once nothing is on its way to it."""
        if self.desk.is_busy or self.desk.background.is_busy():
            QTimer.singleShot(LATER, page, lambda: self._delete(page))
        else:
            page.deleteLater()

    def may_open(self, key: str) -> bool:
        """Whether whoever sits here may see this page."""
        return key in self._entries and self._allows(key)

    def _allows(self, key: str) -> bool:
        return self._entries[key].helper or not self.signing_on.is_helper

    def go_to(self, key: str, thing: object = None) -> None:
        """Show a page, and on it what was asked for, and give it the focus: what its key does."""
        self.open_page(key, thing)
        self._focus_page()

    def _follow(self, key: str, thing: object) -> None:
        """Go from a page to another, with the focus; within one page it does with the focus what it likes."""
        before = self.page
        self.open_page(key, thing)
        if self.page is not before:
            self._focus_page()

    def _make(self, key: str) -> Page:
        page = self._pages[key] = self._entries[key].load()(self.desk)
        self.area.stack.addWidget(page)
        if "intake" in self._entries and all("Ctrl+N" not in command.key for command in page.commands()):
            page.add_commands([self.commands.new_intake])
        self.personal.take(page)
        page.told.connect(self.saying.told)
        page.warned.connect(self.saying.warned)
        page.wanted.connect(self._follow)
        page.problem.connect(self.saying.problem)
        page.told_with.connect(self.saying.told_with)
        page.look_wanted.connect(self.use_look)
        page.signalled.connect(self.feedback.give)
        page.awaits.connect(self._say_awaited)
        return page

    def _say_awaited(self) -> None:
        self.finding.field.say(self.page.awaited if self.page else "")

    def _opened(self) -> None:
        self.is_changing = False
        self.signing_on.begin()
        last = self.desk.settings.page
        allowed = [key for key in self._entries if self._allows(key)]
        first = last if last in allowed else next(iter(allowed), "")
        self.open_page(first or "")
        self._focus_page()
        self.saying.remarks(self.desk.database.remarks)
        self._count()

    def show_instead(self, state: EmptyState) -> None:
        """Show something instead of a page: that the warehouse is being opened, or why it is not."""
        self.area.show_placeholder(state)

    def _count(self) -> None:
        for entry in self._entries.values():
            if entry.count and self.desk.is_open:
                self.desk.ask(entry.count(), then=self._count_taker(entry.key), key=("count", entry.key))

    def _count_taker(self, key: str) -> Callable[[int | None], None]:
        return lambda count: self.navigation.show_count(key, count)

    def name_warehouse(self, name: Text) -> None:
        """Say in the title which warehouse this is."""
        self._name = name
        self._say_title()

    # Keys

    def change_pane(self, steps: int) -> None:
        """Give the focus to the next pane, or with -1 to the one before."""
        inner = self.page.panes() if self.page else []
        practice = [self.practice.frame] if self.practice.is_on else []
        next_pane([*practice, self.top, self.navigation, *inner, self.status], self.focusWidget(), steps)

    def find_anything(self) -> None:
        """Cover the window with the palette."""
        self.finding.open()

    def show_keys(self) -> None:
        """Show the keys of this page, or take them away again."""
        if self.overlay.isVisible():
            self.overlay.leave()
            return
        self.finding.leave()
        page = self.page
        here = [(command.key, command.text_function) for command in (page.commands() if page else []) if command.key]
        everywhere = [
            (command.key, command.text_function)
            for command in self.commands.all()
            if command.key and command.isVisible()
        ]
        more = page.more_keys() if page else []
        self.overlay.show_keys([*here, *more], everywhere, page.title.text_function if page else "")

    def step_back(self) -> None:
        """Esc: close what lies over the page, then what is open on it, then go back to its main part."""
        if self.overlay.isVisible():
            self.overlay.leave()
        elif self.finding.is_open:
            self.finding.step_back()
        elif self.area.toast.isVisible():
            self.area.toast.hide()
        elif self.page and not self.page.step_back():
            self._focus_page()

    def toggle_menu_bar(self) -> None:
        """Show the menu bar and go into it, or hide it."""
        bar = self.menuBar()
        bar.setVisible(not bar.isVisible())
        if bar.isVisible():
            bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            bar.setActiveAction(bar.actions()[0])

    def event(self, event: QEvent) -> bool:
        """See that a key which may be a shortcut, such as Alt+S, follows Alt; a shortcut is no press of a key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alt_is_alone = event.key() == Qt.Key.Key_Alt
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember whether Alt is pressed alone."""
        self._alt_is_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the menu bar on Alt, or hide it again."""
        if event.key() == Qt.Key.Key_Alt and self._alt_is_alone:
            self._alt_is_alone = False
            self.toggle_menu_bar()
        super().keyReleaseEvent(event)

    def _focus_page(self) -> None:
        if self.page:
            next_pane(self.page.panes(), None, 1)

    # Look, language, place

    def use_look(self, name: str, value: object) -> None:
        """Take the language, theme, text_size or sounds that a page wants."""
        if name == "language":
            self.language.use(str(value))
        elif name == "theme":
            self.use_theme(str(value))
        elif name == "sounds":
            self.use_sounds(bool(value))
        elif isinstance(value, int):
            self.use_text_size(value)

    def use_theme(self, wish: str) -> None:
        """Paint light, dark or like the system, now and after the next start."""
        self.desk.settings.theme = wish
        self.theme.use(wish)

    def use_text_size(self, percent: int) -> None:
        """Make the text larger or smaller, now and after the next start."""
        self.desk.settings.text_size = percent
        self.theme.set_text_size(percent)

    def use_sounds(self, on: bool) -> None:  # noqa: FBT001 - a command's own
        """Let scans be heard, or be seen only."""
        self.desk.settings.muted = not on
        self._tick_choices()

    def _remember_language(self, code: str) -> None:
        self.desk.settings.language = code
        self._tick_choices()

    def _tick_choices(self) -> None:
        self.top.languages.choose(self.language.code)
        self.commands.tick(self.theme.wish, self.theme.text_size, self.language.code)
        self.commands.sounds.setChecked(not self.desk.settings.muted)

    def _grow(self) -> None:
        self.top.grow()
        self.status.grow()
        self._tick_choices()
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Say the title anew."""
        super().changeEvent(event)
        if is_language_change(event):
            self._say_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def come_up(self) -> None:
        """Come to the front, also from the task bar: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave when everything is done, or the person says so."""
        self.personal.keep()
        self.closing.answer(event)

    def remember_place(self) -> None:
        """Write down where the window stands."""
        if self._places:
            self._places.setValue("geometry", self.saveGeometry())

    def _restore_place(self) -> None:
        place = self._places.value("geometry") if self._places else None
        if not (isinstance(place, QByteArray) and self.restoreGeometry(place)):
            self.resize(*map(px, USUAL))

    def _fold(self) -> None:
        is_narrow = self.width() < px(NARROW)
        if is_narrow != self.navigation.is_folded:
            self.navigation.fold(folded=is_narrow)
        self.top.begin_at(0 if is_narrow else self.navigation.width())

    def _say_title(self) -> None:
        name = said(self._name)
        self.setWindowTitle(translate("Shell", "AidHub – {warehouse}", warehouse=name) if name else "AidHub")

    def _lay_out(self) -> QWidget:
        """Lay the parts out; answers what holds them all."""
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.area, 1)
        all_of_it = QWidget()
        column = QVBoxLayout(all_of_it)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        all_of_it.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column.addWidget(self.practice.frame)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(all_of_it)
        self.setMinimumSize(*SMALLEST)
        self.menuBar().setVisible(sys.platform == "darwin")
        self.top.menu.show_menus(self.menus)
        self.addActions(self.commands.all())
        self.setWindowIcon(icon("heart-handshake", "accent"))
        self._say_title()
        return all_of_it
