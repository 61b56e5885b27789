"""Labels of this workstation: kept in its queue at once, printed beside the window, later if the printer is away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from aidhub.documents.labels import BOX, PALLET, build, form_for
from aidhub.documents.labels.sheets import (
    USUAL,
    USUAL_ON_A4,
    Placed,
    Sheet,
    joined,
    layout,
    next_start,
    on_sheets,
    sheet_of,
)
from aidhub.documents.labels.zpl import Dots, dots_a_millimetre
from aidhub.documents.press import MM
from aidhub.domain.errors import AidHubError
from aidhub.folders import home_folder
from aidhub.i18n import translate, translate_plural, translator
from aidhub.sentences import says
from aidhub.ui.background import Background, Job
from aidhub.ui.desk import Desk
from aidhub.ui.printing.printer import NoPrinterChosen, Printer, read_printer
from aidhub.ui.printing.queue import Queue, Waiting

RETRY_EVERY, CHECK_EVERY = 5_000, 30_000  # milliseconds
LANGUAGES = ("de", "uk", "en")
"""Of labels: two at equal size, then the helper line."""


def print_labels(
    desk: Desk, kind: str, ids: Sequence[int], copies: int = 1, then: Callable[[int], object] | None = None
) -> None:
    """Print labels at this workstation; answers at once and never opens a dialog.

    The labels are collected, kept in the workstation's queue, and printed as soon as the printer takes them. What is
    the matter is said by the window; a page has nothing to do.

    Args:
        desk: the page's desk.
        kind: a key of `aidhub.documents.labels.KINDS`: box, pallet, location, article, person, command.
        ids: keys of what the labels are for, in the order they are printed.
        copies: how often each is printed.
        then: called with the number of labels, copies counted, once they are safe in the queue.
    """
    printing_of(desk).print_labels(kind, ids, copies, then)


def printing_of(desk: Desk) -> Printing:
    """Find the labels of a desk; made when they are first asked for."""
    return desk.findChild(Printing) or Printing(desk)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A label that is printed now: its job, its number in it, its PDF."""

    waiting: Waiting
    at: int
    pdf: bytes


@dataclass(frozen=True, slots=True)
class _How:
    """How labels are printed, as the settings were when a run began."""

    printer: Printer
    sheet: Sheet
    start: int
    offset: tuple[float, float]
    dpi: int


@dataclass(frozen=True, slots=True)
class Printed:
    """What a run printed, and which label of the sheet is free next."""

    count: int
    start: int


class BusyElsewhere(AidHubError):
    """Another window of this workstation is printing labels; they are all in one queue."""


@says(BusyElsewhere)
def _busy_elsewhere(**_: Any) -> str:
    return translate("Message", "Another window prints labels just now. These are printed next; wait a moment.")


class LabelsNotSaved(AidHubError):
    """The PDF of labels could not be written; they go on waiting. Facts: file, why."""


@says(LabelsNotSaved)
def _not_saved(file: str, why: str, **_: Any) -> str:
    return translate(
        "Message",
        "The labels were not saved: {file} cannot be written ({why}). Choose another folder; they go on waiting.",
        file=file,
        why=why,
    )


class Printing(QObject):
    """The labels of this workstation. One for a desk, made by `printing_of`.

    ``trouble`` is why labels wait, None if nothing keeps them. ``is_ready`` says that the printer was there when it
    was last looked at.

    Signals:
        changed: labels wait, or no longer; the printer is there, or no longer.
        told: a sentence for the toast.
        warned: a sentence that calls for a look.
        told_with: a sentence for the toast, and what takes it back.
    """

    changed = Signal()
    told = Signal(str)
    warned = Signal(str)
    told_with = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.queue = Queue(home_folder() / "labels")
        self.background = Background(self, threads=1)
        self.trouble: AidHubError | None = None
        self.is_ready = False
        self.waiting = 0
        self._is_leaving = self._is_running = self._again = False
        self._retry = QTimer(self, interval=RETRY_EVERY, singleShot=True)
        self._check = QTimer(self, interval=CHECK_EVERY)

        self._retry.timeout.connect(self.run)
        self._check.timeout.connect(self.run)
        self.background.refused.connect(desk.background.refused)
        self.background.failed.connect(desk.background.failed)

    # Asking for labels

    def print_labels(
        self, kind: str, ids: Sequence[int], copies: int = 1, then: Callable[[int], object] | None = None
    ) -> None:
        """Collect labels and keep them in the queue; see `print_labels` of this module."""
        from aidhub.services.labels import labels, number_prints  # noqa: PLC0415 - the window paints first
        from aidhub.services.pallet_codes import give_sscc, without_sscc  # noqa: PLC0415 - likewise

        def collect(prints: Sequence[int] = ()) -> None:
            self.desk.ask(labels, kind, list(ids), then=lambda found: self.put(kind, told(found, prints), copies, then))

        def told(found: Sequence[Any], prints: Sequence[int]) -> Sequence[Any]:
            return [replace(one, prints=count) for one, count in zip(found, prints, strict=True)] if prints else found

        def number(waiting: list[int]) -> None:
            if waiting:
                self.desk.do(give_sscc, waiting, then=lambda _: collect())
            else:
                collect()

        if ids and kind == PALLET:
            self.desk.ask(without_sscc, list(ids), then=number)
        elif ids and kind == BOX:
            self.desk.do(number_prints, list(ids), then=collect)
        elif ids:
            collect()

    def put(
        self, kind: str, labels: Sequence[Any], copies: int = 1, then: Callable[[int], object] | None = None
    ) -> None:
        """Keep finished labels in the queue, then print what waits."""
        sheet = self.sheet

        def work(_: Job) -> Waiting:
            form = form_for(kind, sheet)
            pdf = build(form, labels, [translator(code) for code in LANGUAGES])
            return self.queue.put(kind, [label.number for label in labels], pdf, form.size, copies)

        def kept(waiting: Waiting) -> None:
            if then:
                then(waiting.total)
            self.run()

        self.desk.background.run(lambda: translate("Label", "Labels"), work, then=kept)

    # What holds at this workstation

    @property
    def printer(self) -> Printer | None:
        """The label printer of the settings."""
        return read_printer(self.desk.settings.label_printer)

    @property
    def sheet(self) -> Sheet:
        """The labels that lie in it; printers that are sent pictures have rolls."""
        key, printer = self.desk.settings.label_sheet, self.printer
        if printer and printer.speaks_zpl:
            found = sheet_of(key)
            return found if found.is_roll else sheet_of(USUAL)
        return sheet_of(key or USUAL_ON_A4)

    # Printing

    def start(self) -> None:
        """Begin with what an earlier start of the program left, and look at the printer now and then."""
        self.queue.forget_cancelled()
        self._check.start()
        self.run()

    def run(self) -> None:
        """Print what waits, or look whether the printer is there; while it runs already, once more afterwards."""
        if self._is_leaving:
            return
        if self._is_running:
            self._again = True
            return
        self._count()
        printer = self.printer
        if printer is None:
            self._keep_waiting(NoPrinterChosen() if self.waiting else None, is_ready=False)
            return
        settings = self.desk.settings
        right, down = settings.label_shift
        how = _How(printer, self.sheet, settings.label_start, (right / 10, down / 10), settings.label_dpi)
        self._is_running = True
        self._retry.stop()
        self.background.run(
            lambda: translate("Label", "Label"),
            partial(_print, self.queue, how),
            then=self._printed,
            refused=self._refused,
            stopped=self._stopped,
        )

    def save(self, file: Path, then: Callable[[int], object]) -> None:
        """Lay what waits out on sheets and write it as a PDF, to be printed elsewhere; it waits no longer then.

        Args:
            file: the PDF; an older one of this name is replaced.
            then: called with the number of labels.
        """
        sheet, settings = self.sheet, self.desk.settings
        start, shift = settings.label_start, settings.label_shift

        def saved(printed: Printed) -> None:
            settings.label_start = printed.start
            self._count()
            self._keep_waiting(None, is_ready=self.is_ready)
            then(printed.count)

        self.desk.background.run(
            lambda: translate("Label", "Labels"),
            lambda _: _save(self.queue, sheet, start, (shift[0] / 10, shift[1] / 10), file),
            then=saved,
        )

    def cancel(self, jobs: Sequence[Waiting]) -> None:
        """Take labels out of the queue; the toast brings them back. Their numbers stay used."""
        cancelled = []
        for job in jobs:
            try:
                self.queue.cancel(job)
            except OSError:  # printed or cancelled meanwhile
                continue
            cancelled.append(job)
        self._count()
        self.changed.emit()
        count = sum(job.left for job in cancelled)
        if count:
            text = translate_plural(
                "Label",
                "{count} label will not be printed. Its number stays; print it again at any time.",
                "{count} labels will not be printed. Their numbers stay; print them again at any time.",
                count,
            )
            self.told_with.emit(text, partial(self._restore, cancelled))

    def leave(self) -> None:
        """Stop printing because the window closes; what waits is printed after the next start."""
        self._is_leaving = True
        self._retry.stop()
        self._check.stop()
        self.background.stop_all()

    def close(self) -> bool:
        """Take no more work; answers whether a thread still waits for the printer, and could for seconds."""
        self.leave()
        self.background.close()
        return self.background.is_busy()

    @property
    def is_printing(self) -> bool:
        """Whether labels are on their way to the printer just now."""
        return any(job.total for job in self.background.jobs())

    def _printed(self, printed: Printed) -> None:
        had_waited = self.trouble is not None
        self._ended()
        self.desk.settings.label_start = printed.start
        self._keep_waiting(None, is_ready=True)
        if had_waited and printed.count:
            self.told.emit(translate_plural("Label", "{count} label printed", "{count} labels printed", printed.count))
        self._go_on()

    def _refused(self, error: AidHubError) -> None:
        self._ended()
        if isinstance(error, BusyElsewhere):
            self._retry.start()
            return
        self._keep_waiting(error, is_ready=False)
        self._go_on()
        self._retry.start()

    def _stopped(self) -> None:
        self._ended()
        if not self._is_leaving:
            self.cancel(self.queue.waiting())
            self._go_on()

    def _ended(self) -> None:
        self._is_running = False
        self._count()

    def _go_on(self) -> None:
        again, self._again = self._again, False
        if again and self.waiting:
            self.run()

    def _keep_waiting(self, trouble: AidHubError | None, *, is_ready: bool) -> None:
        """Say once that labels wait, and why; the status bar says it as long as it lasts."""
        is_new = type(trouble) is not type(self.trouble)
        self.trouble, self.is_ready = trouble, is_ready
        if trouble and is_new and self.waiting:
            self.warned.emit(self.words())
        self.changed.emit()

    def words(self) -> str:
        """Say how many labels wait and why."""
        from aidhub.ui.text import sentence  # noqa: PLC0415 - it knows all layers' errors

        if not self.waiting:
            return sentence(self.trouble) if self.trouble else ""
        wait = translate_plural(
            "Label",
            "{count} label waits for the printer. Go on, it prints later.",
            "{count} labels wait for the printer. Go on, they print later.",
            self.waiting,
        )
        return f"{wait} {sentence(self.trouble)}" if self.trouble else wait

    def _restore(self, jobs: Sequence[Waiting]) -> None:
        for job in jobs:
            self.queue.restore(job)
        self.run()

    def _count(self) -> None:
        self.waiting = sum(job.left for job in self.queue.waiting())


# On the other thread -------------------------------------------------------------------------------------------------


def _print(queue: Queue, how: _How, job: Job) -> Printed:
    """Print all that waits; with nothing waiting only look whether the printer is there."""
    queue.folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(queue.folder / "printing.lock"))
    if not lock.tryLock(0):
        raise BusyElsewhere
    try:
        waiting = queue.waiting()
        total = sum(one.left for one in waiting)
        if total:
            job.progress(0, total)
        run = _Run(queue, how, job, total)
        for size, some in groupby(waiting, key=lambda one: (one.wide, one.high)):
            run.print(list(some), size)
        if not total:
            run.look()
        return Printed(run.done, run.start)
    finally:
        lock.unlock()


class _Run:
    """One run: sheet after sheet, what is done noted as soon as it is sure."""

    def __init__(self, queue: Queue, how: _How, job: Job, total: int) -> None:
        self._queue, self._how, self._job, self._total = queue, how, job, total
        self.done, self.start = 0, how.start

    def look(self) -> None:
        """Look whether the printer is there."""
        from aidhub.ui.printing import ways  # noqa: PLC0415 - a window starts without it

        if self._how.printer.speaks_zpl:
            ways.send_labels(self._how.printer, iter(()), lambda: None)
        else:
            ways.open_printer(self._how.printer.name, self._how.sheet)

    def print(self, waiting: Sequence[Waiting], size: tuple[float, float]) -> None:
        """Print labels of one size."""
        sheet = self._how.sheet.split_for(size)
        slots = [
            _Slot(one, at, pdf)
            for one in waiting
            for pdf in [self._queue.pdf(one)]
            for at in range(one.done, one.total)
        ]
        start = self.start if sheet is self._how.sheet else 1
        pages = layout(sheet, [(number, size) for number in range(len(slots))], start, self._how.offset)
        if self._how.printer.speaks_zpl:
            self._send(sheet, pages, slots)
        else:
            self._paint(sheet, pages, slots, size)
        if sheet is self._how.sheet:
            self.start = next_start(sheet, start, len(slots))

    def _send(self, sheet: Sheet, pages: Sequence[Sequence[Placed]], slots: Sequence[_Slot]) -> None:
        from aidhub.ui.printing import ways  # noqa: PLC0415 - a window starts without it

        sent = iter(pages)

        def labels() -> Iterator[Dots]:
            for page in pages:
                yield _composed(sheet, page, slots, dots_a_millimetre(self._how.dpi))

        def note() -> None:
            self._note([slots[placed.page] for placed in next(sent)])

        ways.send_labels(self._how.printer, labels(), note)

    def _paint(
        self, sheet: Sheet, pages: Sequence[Sequence[Placed]], slots: Sequence[_Slot], size: tuple[float, float]
    ) -> None:
        """All sheets are one thing for the system: nothing is printed before the last one was painted."""
        from aidhub.ui.printing import ways  # noqa: PLC0415 - a window starts without it

        printer = ways.open_printer(self._how.printer.name, sheet)
        before = self.done
        count = iter(range(before + 1, before + len(slots) + 1))
        ways.paint_sheets(
            printer,
            [
                [(slots[one.page].pdf, replace(one, page=_page(slots[one.page])), size) for one in page]
                for page in pages
            ],
            lambda: self._job.progress(next(count), self._total),
        )
        self._note(slots)

    def _note(self, slots: Sequence[_Slot]) -> None:
        for waiting, some in groupby(slots, key=lambda slot: slot.waiting):
            self._queue.note(waiting, max(slot.at for slot in some) + 1)
        self.done += len(slots)
        self._job.progress(self.done, self._total)


def _save(queue: Queue, sheet: Sheet, start: int, offset: tuple[float, float], file: Path) -> Printed:
    """Write the PDF whole or not at all, then take its labels out of the queue."""
    waiting = [one for one in queue.waiting() if one.left]
    laid: list[bytes] = []
    for size, some in groupby(waiting, key=lambda one: (one.wide, one.high)):
        jobs = list(some)
        split = sheet.split_for(size)
        begin = start if split is sheet else 1
        pages, at = list[int](), 0
        for one in jobs:
            pages += [at + page for page in one.pages]
            at += len(one.names)
        placed = layout(split, [(page, size) for page in pages], begin, offset)
        laid.append(on_sheets(split, joined([queue.pdf(one) for one in jobs]), placed))
        if split is sheet:
            start = next_start(sheet, begin, len(pages))
    part = file.with_suffix(".part")
    try:
        part.write_bytes(joined(laid))
        part.replace(file)
    except OSError as fault:
        part.unlink(missing_ok=True)
        raise LabelsNotSaved(file=str(file), why=fault.strerror or str(fault)) from fault
    for one in waiting:
        queue.remove(one)
    return Printed(sum(one.left for one in waiting), start)


def _page(slot: _Slot) -> int:
    return slot.at // slot.waiting.copies + 1


def _composed(sheet: Sheet, page: Sequence[Placed], slots: Sequence[_Slot], dots_a_mm: float) -> Dots:
    """Put the labels of a page onto one picture."""
    from PIL import Image  # noqa: PLC0415 - a window starts without it

    from aidhub.ui.rendering import dots  # noqa: PLC0415 - a window starts without it

    wide, high = (round(length * dots_a_mm) for length in sheet.paper)
    row = (wide + 7) // 8 * 8
    picture = Image.new("1", (row, high), 0)
    for placed in page:
        slot = slots[placed.page]
        ink = dots(slot.pdf, _page(slot), placed.scale * dots_a_mm / MM)
        picture.paste(ink, (round(placed.left * dots_a_mm), round(placed.top * dots_a_mm)))
    return Dots(row, high, picture.tobytes())
