"""The bar at the bottom: what is saved, what runs, and the last step with its undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidhub.i18n import spoken, translate
from aidhub.ui.background import Background, Job
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import IconLabel, PlainLabel, plain_tip
from aidhub.ui.components.surfaces import Surface, row
from aidhub.ui.text import Text, name_it, said
from aidhub.ui.theme import px

HEIGHT = 28


class StatusBar(Surface):
    """28 pixels. ``undo_wanted`` is emitted by the button that names the last step."""

    undo_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__("status", parent)
        self.saved = _Remark("circle-check", "okFill")
        self.backup = _Remark("database-backup", "text2")
        self.scanner = _Remark("scan-barcode", "text2")
        self.printer = _Remark("printer", "text2")
        self.scale = _Remark("scale", "text2")
        self.labels = _JobArea(counted_only=True)
        self.job = _JobArea()
        self.job.follow(background)
        self.undo = _UndoButton(self.undo_wanted.emit)
        self.setFixedHeight(px(HEIGHT))
        name_it(self, lambda: translate("Shell", "Status"))
        self._lay_out()
        self.show_saving(saving=False)

    def show_saving(self, *, saving: bool) -> None:
        """Say whether everything is saved."""
        if saving:
            self.saved.show_words(lambda: translate("Shell", "Saving …"), "hourglass", "text2")
        else:
            self.saved.show_words(lambda: translate("Shell", "Everything saved"), "circle-check", "okFill")

    def show_warning(self, text: Text) -> None:
        """Say in place of "Everything saved" what keeps it from being saved."""
        self.saved.show_words(text, "triangle-alert", "warn")

    def show_backup(self, text: Text, *, is_old: bool = False) -> None:
        """Say when the last backup was made; an empty text shows nothing."""
        self.backup.show_words(text, "database-backup", "warn" if is_old else "text2")

    def show_scanner(self, text: Text, *, is_lost: bool = False) -> None:
        """Say whether the scanner is heard; an empty text shows nothing."""
        self.scanner.show_words(text, "scan-barcode", "warn" if is_lost else "text2")

    def show_printer(self, text: Text, *, is_away: bool = False) -> None:
        """Say how the label printer is; an empty text shows nothing."""
        self.printer.show_words(text, "printer", "warn" if is_away else "text2")

    def show_scale(self, text: Text, *, is_away: bool = False) -> None:
        """Say how the scale is; an empty text shows nothing."""
        self.scale.show_words(text, "scale", "warn" if is_away else "text2")

    def show_step(self, text: Text | None) -> None:
        """Name the last step beside its undo; None if there is none."""
        self.undo.name_step(text)

    def grow(self) -> None:
        """Take the height of the text size in use."""
        self.setFixedHeight(px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where the room is short."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Do so too where something else is said."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return answer

    def _make_room(self) -> None:
        """Show remarks as icons, whose tool tips say the rest, one after the other until all of them fit."""
        shown = [one for one in (self.saved, self.printer, self.backup, self.scanner, self.scale) if one.is_shown]
        parts = [one for one in (self.labels, self.job, self.undo) if not one.isHidden()]
        margins = self._line.contentsMargins()
        gaps = self._line.spacing() * (len(shown) + len(parts) + 1)
        room = self.width() - margins.left() - margins.right() - gaps
        room -= sum(one.sizeHint().width() for one in parts) + sum(one.whole for one in shown)
        for one in reversed(shown):
            one.fold(on=room < 0)
            room += one.whole - one.folded if room < 0 else 0

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(px(16), 1, px(8), 0)
        line.setSpacing(px(18))
        line.addWidget(self.saved)
        line.addWidget(self.backup)
        line.addWidget(self.printer)
        line.addWidget(self.scanner)
        line.addWidget(self.scale)
        line.addStretch(1)
        line.addWidget(self.labels)
        line.addWidget(self.job)
        line.addWidget(self.undo)


class _Remark(QWidget):
    """An icon and a few words."""

    def __init__(self, icon: str, ink: str) -> None:
        super().__init__()
        self._icon, self._text = IconLabel(icon, ink, 14), PlainLabel("", "helper", "text2")
        self._gap = 6
        self.setLayout(row(self._icon, self._text, gap=self._gap))
        self.hide()

    @property
    def is_shown(self) -> bool:
        """Whether it says anything."""
        return not self.isHidden()

    @property
    def whole(self) -> int:
        """How wide it is with its words."""
        return self.folded + px(self._gap) + self._text.sizeHint().width()

    @property
    def folded(self) -> int:
        """How wide it is without."""
        return self._icon.sizeHint().width()

    def fold(self, *, on: bool) -> None:
        """Leave its words to its tool tip, or show them."""
        self._text.setVisible(not on)
        self.setToolTip(plain_tip(self._text.words) if on else "")
        self.setAccessibleName(self._text.words if on else "")

    def show_words(self, text: Text, icon: str, ink: str) -> None:
        self._text.say(text)
        self._icon.use(icon, ink)
        self.setVisible(bool(said(text)))


class _JobArea(QWidget):
    """The oldest running job: its name, how far it is, and Stop. Empty while nothing runs for long.

    With ``counted_only`` work that counts nothing is not shown, such as looking whether a printer is there.
    """

    def __init__(self, *, counted_only: bool = False) -> None:
        super().__init__()
        self._background: Background | None = None
        self._counted_only = counted_only
        self._text, self._bar = PlainLabel("", "helper"), Bar()
        self.stop = Button(lambda: translate("Shell", "Stop"), self._stop, icon="x", kind=QUIET, size="bar")
        self._bar.setFixedWidth(px(96))
        self.setLayout(row(self._text, self._bar, self.stop, gap=8))
        name_it(self, lambda: translate("Shell", "Running work"))
        self.hide()

    def follow(self, background: Background) -> None:
        """Show what runs there."""
        self._background = background
        background.changed.connect(self._look)

    def _jobs(self) -> list[Job]:
        jobs = self._background.jobs() if self._background else []
        return [job for job in jobs if job.total or not self._counted_only]

    def _look(self) -> None:
        jobs = self._jobs()
        self.setVisible(bool(jobs))
        if not jobs:
            return
        job = jobs[0]
        self._bar.setVisible(job.total > 0)
        if not job.total:
            self._text.say(f"{job.name} …")
            return
        say = spoken().number
        counted = translate(
            "Shell", "{work} {done} of {total}", work=job.name, done=say(job.done), total=say(job.total)
        )
        self._text.say(counted)
        self._bar.show_parts([(job.done / job.total, "accent")])

    def _stop(self) -> None:
        for job in self._jobs()[:1]:
            job.stop()


class _UndoButton(Button):
    """Undo: box 4212 moved to B-03-1 [Ctrl Z]."""

    def __init__(self, run: Callable[[], object]) -> None:
        super().__init__("", run, icon="undo-2", kind=QUIET, size="bar", key="Ctrl+Z")
        self.widest = 560
        self.hide()

    def name_step(self, text: Text | None) -> None:
        if text is not None:
            self.say(lambda: translate("Shell", "Undo: {step}", step=said(text)))
            self.setToolTip(plain_tip(self.words))
        self.setVisible(text is not None)

    def ink(self) -> str:
        return "text"
