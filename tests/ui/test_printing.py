"""Labels are kept at once and printed beside the window, whatever the printer does."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from label_printer import LabelPrinter
from PIL import Image
from printed import page_texts
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.domain.codes import own_code
from aidhub.domain.errors import AidHubError
from aidhub.ui.desk import Desk
from aidhub.ui.printing import Printing, print_labels, printing_of, ways
from aidhub.ui.printing import printing as printing_module
from aidhub.ui.printing.printer import PrinterAway, read_printer
from aidhub.ui.printing.queue import LabelsNotKept, Queue
from aidhub.ui.rendering import Picture, page_sizes, picture
from aidhub.ui.start import Window


@pytest.fixture
def printer() -> Iterator[LabelPrinter]:
    made = LabelPrinter()
    yield made
    made.close()


@pytest.fixture
def printing(desk: Desk) -> Iterator[Printing]:
    made = printing_of(desk)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for a printer waits briefly."""
    monkeypatch.setattr(ways, "ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(ways, "CONNECT_SECONDS", 0.4)
    monkeypatch.setattr(printing_module, "RETRY_EVERY", 50)


def boxes(stocked: Warehouse, *numbers: int) -> list[int]:
    return [stocked.package(str(number)) for number in numbers]


def read(printer: LabelPrinter) -> list[str]:
    return [zxingcpp.read_barcodes(label)[0].text for label in printer.labels]


def code(number: int) -> str:
    return own_code("box", number)


def test_labels_come_out_of_a_network_printer_in_order_and_are_read_by_a_scanner(
    desk: Desk, printing: Printing, printer: LabelPrinter, stocked: Warehouse, qtbot: QtBot
) -> None:
    desk.settings.label_printer = printer.setting
    kept: list[int] = []
    print_labels(desk, "box", boxes(stocked, 3, 1), copies=2, then=kept.append)

    qtbot.waitUntil(lambda: len(printer.labels) == 4)
    assert kept == [4]
    assert read(printer) == [code(3), code(3), code(1), code(1)]
    assert printer.labels[0].size == (800, 1200)
    qtbot.waitUntil(lambda: printing.is_ready and printing.waiting == 0)
    assert list(printing.queue.folder.glob("*.labels")) == []


def test_with_the_printer_off_labels_wait_and_are_printed_by_themselves_when_it_is_back(
    desk: Desk, printing: Printing, printer: LabelPrinter, stocked: Warehouse, qtbot: QtBot
) -> None:
    port = printer.port
    printer.close()
    desk.settings.label_printer = f"net:127.0.0.1:{port}"
    said: list[str] = []
    printing.warned.connect(said.append)
    printing.told.connect(said.append)
    print_labels(desk, "box", boxes(stocked, 1, 2))

    qtbot.waitUntil(lambda: printing.waiting == 2 and printing.trouble is not None)
    [words] = said
    assert words.startswith("2 labels wait for the printer. Go on, they print later. ")
    assert words.endswith(f"The label printer 127.0.0.1:{port} does not answer. See whether it is on and connected.")
    again = LabelPrinter(port)
    qtbot.waitUntil(lambda: len(again.labels) == 2 and printing.waiting == 0)
    qtbot.waitUntil(lambda: said[1:] == ["2 labels printed"])
    again.close()


def test_unplugged_while_printing_it_goes_on_with_the_label_that_is_missing(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot
) -> None:
    first = LabelPrinter(breaks_after=2)
    desk.settings.label_printer = first.setting
    print_labels(desk, "box", boxes(stocked, 1, 2, 3, 4))

    qtbot.waitUntil(lambda: printing.trouble is not None)
    assert read(first) == [code(1), code(2)]
    assert printing.waiting == 2
    second = LabelPrinter(first.port)
    qtbot.waitUntil(lambda: len(second.labels) == 2 and printing.waiting == 0)
    assert read(second) == [code(3), code(4)]
    second.close()


def test_a_printer_that_never_answers_keeps_nobody_waiting_and_loses_no_label(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot
) -> None:
    mute = LabelPrinter(mute=True)
    desk.settings.label_printer = mute.setting
    print_labels(desk, "box", boxes(stocked, 1))

    qtbot.waitUntil(lambda: printing.trouble is not None)
    assert printing.waiting == 1
    assert not printing.is_ready
    mute.close()


def test_a_printer_without_labels_says_so_and_goes_on_when_it_has_some(
    desk: Desk, printing: Printing, printer: LabelPrinter, stocked: Warehouse, qtbot: QtBot
) -> None:
    printer.paper_out = True
    desk.settings.label_printer = printer.setting
    print_labels(desk, "box", boxes(stocked, 1))

    qtbot.waitUntil(lambda: printing.trouble is not None)
    assert "has no labels left. Put a new roll in." in printing.words()
    printer.paper_out = False
    qtbot.waitUntil(lambda: len(printer.labels) == 1 and printing.waiting == 0)


def test_without_a_label_printer_labels_are_kept_and_saved_as_a_pdf_of_full_sheets(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[str] = []
    printing.warned.connect(said.append)
    print_labels(desk, "box", boxes(stocked, *range(1, 7)))
    qtbot.waitUntil(lambda: printing.waiting == 6 and bool(said))
    assert said[0].endswith("Choose one in the settings, or save the labels as a PDF.")

    saved: list[int] = []
    printing.save(tmp_path / "labels.pdf", saved.append)
    qtbot.waitUntil(lambda: saved == [6])
    assert codes_of(tmp_path / "labels.pdf") == [[code(number) for number in group] for group in ((1, 2, 3, 4), (5, 6))]
    assert printing.waiting == 0
    assert desk.settings.label_start == 3


def test_a_label_printed_again_says_so_behind_its_day(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot
) -> None:
    for count in (1, 2):
        print_labels(desk, "box", boxes(stocked, 1))
        qtbot.waitUntil(lambda count=count: printing.waiting == count)  # type: ignore[misc]
    texts = [page_texts(printing.queue.pdf(job))[0] for job in printing.queue.waiting()]
    assert [" · 2" in text for text in texts] == [False, True]


def codes_of(file: Path) -> list[list[str]]:
    pdf = file.read_bytes()
    pages = [picture(pdf, number + 1, 300 / 72) for number in range(len(page_sizes(pdf)))]
    return [sorted({found.text for found in zxingcpp.read_barcodes(grey(page))}) for page in pages]


def grey(page: Picture) -> Image.Image:
    image = page.image.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombytes(
        "L", (image.width(), image.height()), bytes(image.constBits()), "raw", "L", image.bytesPerLine()
    )


def test_sheets_go_to_a_printer_of_the_system_and_the_next_label_goes_on_the_free_place(
    printing: Printing, stocked: Warehouse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = printing.desk
    files = iter([tmp_path / "first.pdf", tmp_path / "second.pdf"])

    def into_a_file(name: str, sheet: Any) -> QPrinter:
        assert name == "Office"
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(next(files)))
        made.setResolution(300)
        ways.fit(made, sheet)
        return made

    monkeypatch.setattr(ways, "open_printer", into_a_file)
    desk.settings.label_printer = "system:Office"
    desk.settings.label_sheet = "a4-2x4-105x74"
    print_labels(desk, "box", boxes(stocked, 1, 2, 3))
    qtbot.waitUntil(lambda: (tmp_path / "first.pdf").exists() and printing.waiting == 0 and printing.is_ready)

    assert codes_of(tmp_path / "first.pdf") == [[code(1), code(2), code(3)]]
    assert desk.settings.label_start == 4
    print_labels(desk, "box", boxes(stocked, 4))
    qtbot.waitUntil(lambda: (tmp_path / "second.pdf").exists() and desk.settings.label_start == 5)


def test_stopped_labels_are_not_printed_and_can_be_brought_back(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot
) -> None:
    offered: list[Any] = []
    printing.told_with.connect(lambda text, back: offered.append((text, back)))
    print_labels(desk, "box", boxes(stocked, 1, 2))
    qtbot.waitUntil(lambda: printing.waiting == 2)
    printing.cancel(printing.queue.waiting())

    assert printing.waiting == 0
    [(text, bring_back)] = offered
    assert text == "2 labels will not be printed. Their numbers stay; print them again at any time."
    bring_back()
    qtbot.waitUntil(lambda: printing.waiting == 2)


def test_a_full_disk_is_said_and_nothing_waits_half(
    desk: Desk, printing: Printing, stocked: Warehouse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    refused: list[AidHubError] = []
    desk.background.refused.connect(refused.append)
    monkeypatch.setattr(os, "fsync", full)
    print_labels(desk, "box", boxes(stocked, 1))

    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], LabelsNotKept)
    assert printing.waiting == 0
    assert list(printing.queue.folder.iterdir()) == []


def test_the_window_says_that_labels_wait_and_goes_on(
    office: Window, stocked: Warehouse, qtbot: QtBot, printer: LabelPrinter
) -> None:
    status = office.shell.status
    qtbot.waitUntil(lambda: office.shell.labels.printing is not None)
    print_labels(office.desk, "box", boxes(stocked, 1, 2))

    qtbot.waitUntil(status.printer.isVisible)
    assert status.printer.findChild(type(status.printer._text)).text() == "2 labels wait"
    office.desk.settings.label_printer = printer.setting
    printing_of(office.desk).run()
    qtbot.waitUntil(lambda: status.printer._text.text() == "Label printer ready")
    assert len(printer.labels) == 2


# The queue by itself -------------------------------------------------------------------------------------------------


def test_what_waits_outlives_the_program_and_a_broken_file_is_put_aside(tmp_path: Path) -> None:
    job = Queue(tmp_path).put("box", ["1", "2"], b"%PDF a\nb", (100, 150), copies=2)
    Queue(tmp_path).note(job, 3)
    (tmp_path / "20250101-broken.labels").write_bytes(b"{")

    [found] = Queue(tmp_path).waiting()
    assert (found.names, found.done, found.left, found.pages) == (("1", "2"), 3, 1, [2])
    assert Queue(tmp_path).pdf(found) == b"%PDF a\nb"
    assert found.made_at <= datetime.now(UTC)
    assert (tmp_path / "20250101-broken.broken").exists()


_KILLED = """
import os, sys
from pathlib import Path
from aidhub.ui.printing.printer import PrinterAway, read_printer
from aidhub.ui.printing.queue import Queue
queue = Queue(Path(sys.argv[1]))
for number in range(100000):
    queue.put("box", [str(number)], b"%PDF" + b"x" * 200000, (100, 150))
    print(number, flush=True)
"""


def test_killed_while_it_writes_the_queue_holds_every_label_that_was_promised(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", _KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        promised = [child.stdout.readline() for _ in range(5)]
        child.kill()
        promised += child.stdout.read().splitlines()
    kept = [job.names[0] for job in Queue(tmp_path).waiting()]

    assert len(kept) in {len(promised), len(promised) + 1}
    assert kept == [str(number) for number in range(len(kept))]


def test_a_port_that_is_closed_is_found_out_within_its_time() -> None:
    free = socket.create_server(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()
    where = read_printer(f"net:127.0.0.1:{port}")
    assert where is not None
    with pytest.raises(PrinterAway):
        ways.send_labels(where, iter(()), lambda: None)
