"""The middle of the window: the pages, the notice above them and the toast over them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.surfaces import Banner, EmptyState, Surface
from aidhub.ui.components.toast import Toast, announce
from aidhub.ui.text import Text
from aidhub.ui.theme import px


class Area(Surface):
    """Holds the pages. `notice` says what is the matter until it is closed; `toast` says what was done."""

    def __init__(self, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.stack = QStackedWidget()
        self.notice = Notice()
        self.standing = Banner()
        self.toast = Toast(self, undo)
        self._placeholder: QWidget | None = None
        self._lay_out()

    def show_placeholder(self, state: EmptyState) -> None:
        """Show something instead of a page, such as that the warehouse is being opened."""
        self.drop_placeholder()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.addWidget(state)
        column.addStretch(1)
        self._placeholder = holder
        self.stack.addWidget(holder)
        self.stack.setCurrentWidget(holder)

    def drop_placeholder(self) -> None:
        """Take it away again."""
        if self._placeholder:
            self.stack.removeWidget(self._placeholder)
            self._placeholder.deleteLater()
        self._placeholder = None

    def _lay_out(self) -> None:
        banners = QVBoxLayout()
        banners.setContentsMargins(px(24), 0, px(24), 0)
        banners.setSpacing(0)
        for banner in (self.standing, self.notice):
            banners.addWidget(banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(banners)
        column.addWidget(self.stack, 1)


class Notice(Banner):
    """A banner that can be closed; a screen reader says it at once."""

    def __init__(self) -> None:
        super().__init__()
        self._close = Button(icon="x", kind=QUIET, size="small", name=lambda: translate("Dialog", "Close"))
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)

        self._close.clicked.connect(self.hide)

    def warn(self, text: Text, *, action: Text = "", run: Callable[[], object] | None = None) -> None:
        """Say what is the matter and what to do; a button may do it."""
        self.show_text(text, kind="warn", action=action, run=run)
        announce(self, self.words, urgent=True)
