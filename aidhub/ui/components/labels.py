"""Labels. The only place where text is put into a QLabel: always as plain text, never as markup."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from aidhub.ui import icons, theme
from aidhub.ui.text import Text, is_language_change, said


class PlainLabel(QLabel):
    """Words on a page, in the language in use.

    Args:
        text: what it says. Markup in it is shown as it is.
        kind: size and weight, one of the kinds in ``aidhub.qss``: title, subtitle, section, heading, large, strong,
            body, helper, caption, small, figure, floor, floorText.
        colour: a colour token; empty is the usual text.
        wrap: several lines where it is long.
        cut: one line that is cut with … where there is no room; the whole text is then its tool tip.
    """

    def __init__(
        self,
        text: Text = "",
        kind: str = "body",
        colour: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        cut: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text, self._cut = text, cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setProperty("colour", colour)
        self.setWordWrap(wrap)
        self.retranslate()

    def say(self, text: Text) -> None:
        """Say something else from now on."""
        self._text = text
        self.retranslate()

    @property
    def text_function(self) -> Text:
        """What it was given to say, for another widget that says the same."""
        return self._text

    @property
    def words(self) -> str:
        """The whole text, also where it is shown cut."""
        return said(self._text)

    def set_colour(self, colour: str) -> None:
        """Take another colour token."""
        self.setProperty("colour", colour)
        self.style().polish(self)

    def retranslate(self) -> None:
        """Say the text in the language in use."""
        self.setAccessibleName(self.words)
        self._show()
        self.updateGeometry()  # for the whole text, which may be cut to the same letters as before

    def sizeHint(self) -> QSize:
        """Wish for room for the whole text, also while it is cut."""
        self.ensurePolished()
        hint = super().sizeHint()
        if self._cut:
            margins = self.contentsMargins()
            words = self.fontMetrics().horizontalAdvance(self.words)
            hint.setWidth(words + margins.left() + margins.right() + 1)
        return hint

    def minimumSizeHint(self) -> QSize:
        """A text that may be cut needs next to no room."""
        hint = super().minimumSizeHint()
        return QSize(theme.px(24), hint.height()) if self._cut else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew to the room there is."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._show()

    def _show(self) -> None:
        words = self.words
        if not self._cut:
            self.setText(words)
            return
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(self.contentsRect().width(), 1))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(words) if shown != words else "")


class IconLabel(QWidget):
    """An icon that stands beside words and says nothing of its own. For one that does, give it a name."""

    def __init__(
        self,
        name: str,
        ink: str = "text",
        size: float = 16,
        parent: QWidget | None = None,
        *,
        stroke: str = icons.STROKE,
    ) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size, self._stroke = name, ink, size, stroke
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def use(self, name: str, ink: str) -> None:
        """Show another icon."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """The icon and nothing around it."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the icon in the theme in use."""
        painter = QPainter(self)
        icons.draw(painter, self._name, self._ink, self.rect(), self._size, stroke=self._stroke)


def plain_tip(text: str) -> str:
    """Make a tool tip that shows markup as it is."""
    return f"<span>{html.escape(text)}</span>" if "<" in text or "&" in text else text
