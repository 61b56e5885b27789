"""The base of the few dialogs there are. They never block: `open` them, and listen to ``accepted``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui.components.buttons import DANGER, PRIMARY, Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Banner, Surface
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import px


class Dialog(QDialog):
    """A window over the page: title, sentence, parts in ``body``, and at the foot the one action beside Cancel.

    Ctrl+↵ does the action, Esc leaves. `problem` says what is the matter; what was entered stays.

    ``takes_scans``: a scan is typed into the field that has the focus, since the dialog asks for one. Elsewhere it is
    not taken while a dialog is open.
    """

    takes_scans = False

    def __init__(
        self,
        parent: QWidget,
        title: Text,
        text: Text = "",
        action: Text = "",
        run: Callable[[], object] | None = None,
        *,
        cancel: Text | None = None,
        danger: bool = False,
    ) -> None:
        """Make the dialog.

        Args:
            parent: the window it belongs to.
            title: what it is about.
            text: a sentence below, empty for none.
            action: the words of its button; empty for a dialog that only shows something.
            run: what the button does; None accepts and closes. Close it yourself with ``accept``.
            cancel: the words of the other button; None says Cancel, or Close without an action.
            danger: the action destroys something; the button says so in its colour.
        """
        super().__init__(parent)
        self._title = title
        self.body = QVBoxLayout()
        self.banner = Banner()
        self.action = Button(action, run or self.accept, kind=DANGER if danger else PRIMARY, key="Ctrl+Return")
        self.cancel = Button(cancel or (_cancel if action else _close), self.reject)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)
        self._lay_out(title, text)
        self.action.setVisible(bool(action))
        self._say_title()

        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.action.click)

    def problem(self, text: Text) -> None:
        """Say what is the matter; an empty text takes it away."""
        if said(text):
            self.banner.show_text(text, kind="bad")
        else:
            self.banner.hide()

    def grow(self) -> None:
        """Become as high as what it holds needs, such as problems below fields; never lower."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self._say_title()

    def _say_title(self) -> None:
        self.setWindowTitle(f"AidHub – {said(self._title)}")

    def _lay_out(self, title: Text, text: Text) -> None:
        self.body.setSpacing(px(12))
        parts = QVBoxLayout()
        parts.setContentsMargins(px(24), px(20), px(24), px(20))
        parts.setSpacing(px(12))
        parts.addWidget(PlainLabel(title, "section", wrap=True))
        if text:
            parts.addWidget(PlainLabel(text, "body", "text2", wrap=True))
        parts.addWidget(self.banner)
        parts.addLayout(self.body, 1)
        foot = Surface("foot")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(px(24), px(12), px(24), px(12))
        buttons.setSpacing(px(12))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.action)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(parts, 1)
        outer.addWidget(foot)
        self.setProperty("surface", "page")
        self.setMinimumWidth(px(420))


def _cancel() -> str:
    return translate("Dialog", "Cancel")


def _close() -> str:
    return translate("Dialog", "Close")
