"""The bar on top: menu, room for the search, languages, and who is at work."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from aidhub import i18n
from aidhub.i18n import translate
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import QUIET, Button, MenuButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.text import Text
from aidhub.ui.theme import SEMIBOLD, colour, font, px

HEIGHT = 56
_OWN_NAMES = {"de": "Deutsch", "uk": "Українська", "en": "English"}


def own_name(code: str) -> str:
    """Name a language in itself; one without a name here is named by its code."""
    return _OWN_NAMES.get(code, code)


class TopBar(Surface):
    """56 pixels: ☰, what `put_search` brings, ``DE UK EN``, and the person once one is known."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("top", parent)
        self.menu = _MenuOpener()
        self.languages = Segments(
            lambda: translate("Shell", "Language"),
            [(code, code.upper(), own_name(code)) for code in i18n.languages()],
        )
        self.person = PersonChip()
        self._search = QHBoxLayout()
        self.setFixedHeight(px(HEIGHT))
        self._lay_out()

        self.languages.chosen.connect(self.language_chosen)

    def put_search(self, widget: QWidget) -> None:
        """Put the field that finds anything into the middle."""
        self._search.addWidget(widget)

    def begin_at(self, left: int) -> None:
        """Let the field begin so many pixels from the left, where the pages do; 0: right beside the menu."""
        self._search.setContentsMargins(max(left - px(12 + 36 + 12), 0), 0, 0, 0)

    def grow(self) -> None:
        """Take the height of the text size in use."""
        self.setFixedHeight(px(HEIGHT))

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), 0, px(16), 1)
        line.setSpacing(px(12))
        line.addWidget(self.menu)
        line.addLayout(self._search, 4)
        line.addStretch(1)
        line.addWidget(self.languages)
        line.addWidget(self.person)


class _MenuOpener(Button):
    """☰: opens the menus of the window below itself."""

    def __init__(self) -> None:
        super().__init__(icon="menu", kind=QUIET, name=lambda: translate("Shell", "Menu"))
        self._menus: list[QMenu] = []

        self.clicked.connect(self.open)

    def show_menus(self, menus: list[QMenu]) -> None:
        """Open these from now on."""
        self._menus = menus

    def ink(self) -> str:
        """Not a link, so not blue."""
        return "text"

    def open(self) -> None:
        """Open the menu."""
        menu = QMenu(self)
        for one in self._menus:
            menu.addMenu(one)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class PersonChip(QWidget):
    """Who is at work: initials, name and role. Hidden until somebody is; the arrow appears with commands for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = _Initials()
        self._name, self._role = PlainLabel("", "caption"), PlainLabel("", "small", "muted")
        self._commands: list[Command] = []
        self._arrow = MenuButton(
            "", self._fill, icon="chevron-down", size="bar", name=lambda: translate("Shell", "Change person")
        )
        self._lay_out()
        self._arrow.hide()
        self.hide()

    def show_person(self, name: str, role: Text) -> None:
        """Show who is at work and what the person may do."""
        self._initials.show_name(name)
        self._name.say(name)
        self._name.set_colour("")
        self._role.say(role)
        self.show()

    def set_commands(self, commands: list[Command]) -> None:
        """Offer these in the menu of the arrow, such as another person signing on."""
        self._commands = commands
        self._arrow.setVisible(bool(commands))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the name does the first of its commands."""
        if self._commands and self.rect().contains(event.position().toPoint()):
            self._commands[0].trigger()

    def _fill(self, menu: QMenu) -> None:
        menu.addActions(self._commands)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(4), 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self._initials)
        line.addLayout(words)
        line.addWidget(self._arrow)


class _Initials(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._letters = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        self._letters = "".join(word[0] for word in name.split()[:2]).upper()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("tealBg"))
        painter.drawEllipse(QRect(0, 0, px(28), px(28)))
        painter.setFont(font(11, SEMIBOLD))
        painter.setPen(colour("teal"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
