"""The parts of the page Sort & box: buttons for boxes, lines with steppers, facts, checks and the live label."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aidhub.domain.checks import Finding, Severity
from aidhub.i18n import spoken, translate
from aidhub.services.box_show import BoxLine, BoxShow, TableBox
from aidhub.ui import drawing, icons, theme
from aidhub.ui.boxing import words
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Card, Surface, column, row
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import MEDIUM, colour, px

_EDGE, _RADIUS, _HIGH = 12, 8, 62
WIDE_MM, HIGH_MM = 100, 150


class BoxButton(QPushButton):
    """A box to go to: number, facts at the right, content below; perhaps who has it open."""

    def __init__(self, run: Callable[[TableBox], object], *, icon: str = "") -> None:
        super().__init__()
        self.box: TableBox | None = None
        self._icon = icon
        self.setProperty("ring", _RADIUS)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        self.clicked.connect(lambda: self.box is not None and run(self.box))

    def show_box(self, box: TableBox, *, is_current: bool) -> None:
        """Show a box; the current one stands out."""
        self.box = box
        self.setChecked(is_current)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the box anew."""
        if self.box is not None:
            second = words.box_content(self.box)
            first = words.kilograms(self.box.gross_g) if self._icon else words.box_facts(self.box)
            held = translate("Boxing", "open at {name}", name=self.box.held_by) if self.box.held_by else ""
            self._texts = self.box.code, held or first, second
            self.setAccessibleName(", ".join(filter(None, (self.box.code, held, first, second))))
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of text."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(px(200), px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the card and its two lines."""
        if self.box is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "line2"), 2 if on else 1))
        painter.setBrush(colour("selected" if on else "hover" if self.underMouse() else "page"))
        inset = 1.0 if on else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), px(_RADIUS), px(_RADIUS))
        room = self.rect().adjusted(px(_EDGE), px(7), -px(_EDGE), -px(7))
        if self._icon:
            icons.draw(painter, self._icon, "text2", QRect(room.x(), room.y(), px(18), room.height()), 18)
            room.setLeft(room.left() + px(30))
        self._paint_lines(painter, room)

    def _paint_lines(self, painter: QPainter, room: QRect) -> None:
        code, facts, content = self._texts
        upper = QRect(room.x(), room.y(), room.width(), room.height() // 2)
        lower = QRect(room.x(), room.y() + room.height() // 2, room.width(), room.height() // 2)
        painter.setFont(theme.font(15, MEDIUM))
        painter.setPen(colour("text"))
        drawing.draw_text(painter, upper, code)
        taken = painter.fontMetrics().horizontalAdvance(code) + px(10)
        painter.setFont(theme.font(12))
        painter.setPen(colour("text2"))
        drawing.draw_text(painter, upper.adjusted(taken, 0, 0, 0), facts, Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.font(12 if self._icon else 14))
        painter.setPen(colour("text2" if self._icon else "text"))
        drawing.draw_text(painter, lower, content)


class BoxButtons(QWidget):
    """Some boxes below each other."""

    def __init__(self, run: Callable[[TableBox], object], *, icon: str = "") -> None:
        super().__init__()
        self._run, self._icon = run, icon
        self.buttons: list[BoxButton] = []
        self._column = column(gap=8)
        self.setLayout(self._column)

    def show_boxes(self, boxes: Sequence[TableBox], current_id: int | None) -> None:
        """Show these; buttons stay where they are, so that the focus stays too."""
        while len(self.buttons) < len(boxes):
            button = BoxButton(self._run, icon=self._icon)
            self.buttons.append(button)
            self._column.addWidget(button)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(boxes))
            if at < len(boxes):
                button.show_box(boxes[at], is_current=boxes[at].id == current_id)


class ContentLine(Surface):
    """Goods of a lot: what they are, and a stepper."""

    stepped = Signal(int, int)
    """The lot, and how many pieces more or less."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__("page")
        self.line: BoxLine | None = None
        self.title, self.facts = PlainLabel("", "large", cut=True), PlainLabel("", "helper", "text2", cut=True)
        self.news = PlainLabel(lambda: translate("Boxing", "just now"), "strong", "ok")
        self._tick = IconLabel("check", "ok", 16)
        self.less = Button("", lambda: self._step(-1), icon="minus", size="floor", name=self._less_name)
        self.more = Button("", lambda: self._step(1), icon="plus", size="floor", name=self._more_name)
        self.count = PlainLabel("", "section")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(10), px(7), px(8), px(7))
        line.setSpacing(px(8))
        line.addLayout(column(self.title, self.facts, gap=0), 1)
        line.addWidget(self._tick)
        line.addWidget(self.news)
        line.addLayout(row(self.less, self.count, self.more, gap=8))

    def show_line(self, line: BoxLine, *, is_last: bool, may: bool) -> None:
        """Show goods; the line that was changed last stands out."""
        self.line = line
        self.setProperty("surface", "ok" if is_last else "page")
        self.style().polish(self)
        for part in (self._tick, self.news):
            part.setVisible(is_last)
        for button in (self.less, self.more):
            button.setEnabled(may)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the line anew."""
        if self.line is None:
            return
        line = self.line
        self.title.say(lambda: words.line_title(line))
        self.facts.say(lambda: words.line_facts(line))
        self.facts.setVisible(bool(words.line_facts(line)))
        self.count.say(lambda: spoken().quantity(line.quantity_milli))
        self.count.setMinimumWidth(px(48))
        self.setAccessibleName(words.line_sentence(line))
        for button in (self.less, self.more):
            button.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()

    def _less_name(self) -> str:
        goods = words.line_title(self.line) if self.line else ""
        return translate("Boxing", "One less: {goods}", goods=goods)

    def _more_name(self) -> str:
        goods = words.line_title(self.line) if self.line else ""
        return translate("Boxing", "One more: {goods}", goods=goods)

    def _step(self, pieces: int) -> None:
        if self.line is not None:
            self.stepped.emit(self.line.lot_id, pieces)


class ContentLines(QWidget):
    """All that is in a box."""

    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[ContentLine] = []
        self._column = column(gap=2)
        self.setLayout(self._column)

    def show_lines(self, lines: Sequence[BoxLine], last_lot: int | None, *, may: bool) -> None:
        """Show these; widgets stay where they are, so that the focus stays too."""
        while len(self.lines) < len(lines):
            shown = ContentLine()
            shown.stepped.connect(self.stepped)
            self.lines.append(shown)
            self._column.addWidget(shown)
        for at, shown in enumerate(self.lines):
            shown.setVisible(at < len(lines))
            if at < len(lines):
                shown.show_line(lines[at], is_last=lines[at].lot_id == last_lot, may=may)


class FactCard(Card):
    """A figure with its name above and what it rests on below."""

    def __init__(self, name: Text) -> None:
        super().__init__()
        self.figure, self.reason = PlainLabel("", "figure", cut=True), PlainLabel("", "helper", "text2", cut=True)
        self.body.setSpacing(px(2))
        for label in (PlainLabel(name, "helper", "muted"), self.figure, self.reason):
            self.body.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_fact(self, figure: Text, reason: Text, ink: str = "text2") -> None:
        """Show a figure and what it rests on."""
        self.figure.say(figure)
        self.reason.say(reason)
        self.reason.set_colour(ink)


class Checks(QWidget):
    """What is right with a box and what is not; a click on what is not leads to the gap."""

    def __init__(self, jump: Callable[[Finding], object]) -> None:
        super().__init__()
        self._jump = jump
        self.rows: list[_CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))

    def show_checks(self, box: BoxShow | None) -> None:
        """Show what was found of a box."""
        checks = words.checked(box) if box else []
        while len(self.rows) < len(checks):
            shown = _CheckRow(self._jump)
            self.rows.append(shown)
            self._column.addWidget(shown)
        for at, shown in enumerate(self.rows):
            shown.setVisible(at < len(checks))
            if box and at < len(checks):
                shown.show_check(*checks[at], box)


_MARKS = {None: ("circle-check", "ok"), Severity.WARN: ("triangle-alert", "warn"), Severity.BLOCK: ("circle-x", "bad")}


class _CheckRow(QWidget):
    def __init__(self, jump: Callable[[Finding], object]) -> None:
        super().__init__()
        self._check: Finding | None = None
        self._icon, self.words = IconLabel("circle-check", "ok", 18), PlainLabel("", "body", wrap=True)
        self.go = Button("", lambda: self._check and jump(self._check), icon="arrow-right", kind=QUIET, size="small",
                         name=lambda: translate("Boxing", "Put it right"))  # fmt: skip
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(3), 0, px(3))
        line.setSpacing(px(8))
        line.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(self.go, alignment=Qt.AlignmentFlag.AlignTop)

    def show_check(self, about: str, finding: Finding | None, box: BoxShow) -> None:
        self._check = finding
        icon, ink = _MARKS.get(finding.severity if finding else None, _MARKS[None])
        self._icon.use(icon, ink)
        self.words.say(lambda: words.check_words(about, finding, box))
        self.words.set_colour(ink if finding else "")
        self.go.setVisible(finding is not None)


class LabelPicture(QWidget):
    """The label as it will be printed, at half size; its name says what it is of."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._name: Text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None, name: Text) -> None:
        """Show a picture; None shows an empty label."""
        self._image, self._name = image, name
        self.setAccessibleName(said(name))
        self.update()

    def sizeHint(self) -> QSize:
        """Half of 100 × 150 mm at 128 dots an inch."""
        return QSize(px(252), px(252) * HIGH_MM // WIDE_MM)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of text."""
        super().changeEvent(event)
        if is_language_change(event):
            self.setAccessibleName(said(self._name))
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the label, white in both themes, since paper is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
