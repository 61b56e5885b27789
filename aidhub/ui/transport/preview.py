"""The preview of a paper: its very bytes, page by page, at a zoom; rendered beside the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from aidhub.i18n import spoken, translate
from aidhub.services.papers import PaperRow, preview
from aidhub.ui.background import Job
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, column, hairline, row
from aidhub.ui.desk import Desk
from aidhub.ui.rendering import POINTS_PER_INCH, Picture, picture
from aidhub.ui.text import Text, name_it, said
from aidhub.ui.theme import colour, px
from aidhub.ui.transport.paper_rows import paper_about, paper_title

ZOOMS = (50, 67, 80, 100, 125, 150, 200, 300)
SCREEN_DPI = 96
PAPER_WIDTH = 596  # points of A4, until the page itself is known
_MARGIN = 24


class _Sheet(QWidget):
    """The page on its ground. Paper stays white in the dark theme too."""

    def __init__(self) -> None:
        super().__init__()
        self.pixmap = QPixmap()

    def show_page(self, pixmap: QPixmap) -> None:
        """Show a page in its own size."""
        self.pixmap = pixmap
        self.setMinimumSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The page and the ground around it."""
        size = self.pixmap.deviceIndependentSize().toSize()
        return QSize(size.width() + 2 * px(_MARGIN), size.height() + 2 * px(_MARGIN))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window"))
        if self.pixmap.isNull():
            return
        size = self.pixmap.deviceIndependentSize().toSize()
        box = QRect((self.width() - size.width()) // 2, px(_MARGIN), size.width(), size.height())
        painter.fillRect(box.adjusted(-1, -1, 1, 1), colour("line2"))
        painter.drawPixmap(box, self.pixmap)


class Preview(Surface):
    """Shows one paper; ``pdf`` are the bytes that are seen. ``add`` makes its commands belong to the tab it is on."""

    def __init__(self, desk: Desk, add: Callable[..., Command], print_this: Command) -> None:
        super().__init__("page")
        self._desk = desk
        self.pdf = b""
        self._page, self._pages, self._zoom = 1, 0, 0  # a zoom of 0 fits the width
        self._question = self._asked = 0
        self._words: tuple[Text, Text] = ("", "")
        self._wished: Hashable = None
        self.title, self.facts = PlainLabel("", "strong", cut=True), PlainLabel("", "helper", "muted", cut=True)
        self.zoom_words = PlainLabel("", "helper", "text2")
        self.sheet = _Sheet()
        self._soon = QTimer(self, singleShot=True, interval=60)
        name_it(self, lambda: translate("Paper", "Preview"))
        self._make_commands(add)
        self._lay_out(print_this)

        self._soon.timeout.connect(self._render)

    def show_paper(self, transport_id: int, paper: PaperRow) -> None:
        """Show a paper of a transport as it is or would be printed."""
        wished = (transport_id, paper.stop_id, paper.paper)
        self.show_file(wished, partial(paper_title, paper), partial(paper_about, paper), preview, *wished)

    def show_file(
        self, wished: Hashable, title: Text, about: Text, question: Callable[..., bytes], *facts: object
    ) -> None:
        """Show the file that a question answers; of the same one, asked for again, page and place stay.

        Args:
            wished: what the file is known by.
            title: what it is called.
            about: what else is said of it.
            question: gets a session, then ``facts``, and answers the bytes.
            facts: what the question is about.
        """
        is_same = wished == self._wished
        if not is_same:
            self._show_nothing()
        self._wished, self._words = wished, (title, about)
        self._asked += 1
        number, database = self._asked, self._desk.database
        self._say()

        def work(_: Job) -> bytes:
            return database.read(question, *facts)

        self._desk.background.run(
            lambda: translate("Paper", "Making the paper"), work, then=partial(self._take, number, is_same)
        )

    def _take(self, number: int, is_same: bool, pdf: bytes) -> None:  # noqa: FBT001 - bound before
        if number != self._asked or pdf == self.pdf:
            return
        self.pdf = pdf
        if not is_same:
            self._page = 1
            self._scroll.verticalScrollBar().setValue(0)
        self._render()

    def clear(self) -> None:
        """Show nothing."""
        self._wished, self._words = None, ("", "")
        self._asked += 1
        self._show_nothing()
        self._say()

    def _show_nothing(self) -> None:
        self.pdf, self._page, self._pages = b"", 1, 0
        self._question += 1
        self.sheet.show_page(QPixmap())

    def retranslate(self) -> None:
        """Say the page anew."""
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        self._soon.start()

    # Pages and zoom

    def turn(self, steps: int) -> None:
        """Go some pages on, or back."""
        wished = min(max(self._page + steps, 1), max(self._pages, 1))
        if wished != self._page:
            self._page = wished
            self._scroll.verticalScrollBar().setValue(0)
            self._render()

    def zoom(self, steps: int) -> None:
        """Make it larger or smaller by a step."""
        now = self.percent
        larger = [step for step in ZOOMS if step > now]
        smaller = [step for step in ZOOMS if step < now]
        self._zoom = (larger[:1] or [ZOOMS[-1]])[0] if steps > 0 else (smaller[-1:] or [ZOOMS[0]])[0]
        self._render()

    def fit(self) -> None:
        """Fit the width again."""
        self._zoom = 0
        self._render()

    @property
    def percent(self) -> int:
        """The zoom in use; 100 is the size on paper, on a usual screen."""
        if self._zoom:
            return self._zoom
        room = self._scroll.viewport().width() - 2 * px(_MARGIN) - 2
        fitting = max(room, 100) * POINTS_PER_INCH * 100 // (PAPER_WIDTH * SCREEN_DPI)
        return max(min(fitting, 200), 25)

    def _render(self) -> None:
        self._say()
        if not self.pdf:
            return
        self._question += 1
        ratio = self.devicePixelRatioF()
        scale = self.percent / 100 * SCREEN_DPI / POINTS_PER_INCH * ratio
        pdf, page, number = self.pdf, self._page, self._question

        def work(_: Job) -> Picture:
            return picture(pdf, page, scale)

        self._desk.background.run(
            lambda: translate("Paper", "Drawing the page"), work, then=partial(self._show, number, ratio)
        )

    def _show(self, number: int, ratio: float, made: Picture) -> None:
        if number != self._question:
            return
        self._page, self._pages = made.number, made.pages
        made.image.setDevicePixelRatio(ratio)
        self.sheet.show_page(QPixmap.fromImage(made.image))
        self._say()

    def _say(self) -> None:
        title, about = map(said, self._words)
        self.title.say(title)
        page = translate("Paper", "page {page} of {pages}", page=self._page, pages=self._pages) if self._pages else ""
        self.facts.say(" · ".join(filter(None, (page, about))))
        self.zoom_words.say(translate("Transports", "{percent} %", percent=spoken().number(self.percent)))
        for command, is_possible in ((self.back, self._page > 1), (self.on, self._page < self._pages)):
            command.setEnabled(is_possible)
        self.sheet.setAccessibleName(f"{self.title.words} {self.facts.words}")

    # Making

    def _make_commands(self, add: Callable[..., Command]) -> None:
        self.back = add(
            lambda: translate("Paper", "Previous page"), lambda: self.turn(-1), icon="chevron-up", key="PgUp"
        )
        self.on = add(lambda: translate("Paper", "Next page"), lambda: self.turn(1), icon="chevron-down", key="PgDown")
        self.smaller = add(lambda: translate("Paper", "Smaller"), lambda: self.zoom(-1), icon="zoom-out", key="Ctrl+-")
        self.larger = add(
            lambda: translate("Paper", "Larger"), lambda: self.zoom(1), icon="zoom-in", key="Ctrl++, Ctrl+="
        )
        add(lambda: translate("Paper", "Fit the width"), self.fit, key="Ctrl+0")

    def _lay_out(self, print_this: Command) -> None:
        small = [CommandButton(command, size="small", words=False) for command in
                 (self.back, self.on, self.smaller, self.larger)]  # fmt: skip
        this = CommandButton(print_this, size="small")
        tools = row(small[0], small[1], 8, small[2], self.zoom_words, small[3], 0, this)
        head = column(self.title, self.facts, 4, tools, gap=2)
        head.setContentsMargins(px(16), px(10), px(24), px(10))
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setWidget(self.sheet)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        name_it(self._scroll, lambda: translate("Paper", "Preview"))
        self.setLayout(column(head, hairline(), self._scroll, gap=0))
