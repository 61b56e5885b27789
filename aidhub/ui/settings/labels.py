"""Labels at this workstation: the printer, what lies in it, where the print stands, and what tries it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtPrintSupport import QPrinterInfo

from aidhub.domain.cards import TEST, cards
from aidhub.i18n import Translator, languages, spoken, translate, translator
from aidhub.settings import DPI, FARTHEST_SHIFT
from aidhub.ui.background import Job
from aidhub.ui.components.buttons import Button
from aidhub.ui.page import Page
from aidhub.ui.printers import choose_printer, print_papers
from aidhub.ui.printing.printer import DEVICE, NETWORK, SYSTEM, Printer, read_printer
from aidhub.ui.settings.rows import CalmChoices, KeptField, Section, SettingRow
from aidhub.ui.text import Text

NONE = "none"
_NAMED = "="


class LabelSection(Section):
    """Each change applies at once, to what waits already too, and is taken back in the toast."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            lambda: translate("Settings", "Labels"), lambda: translate("Settings", "Holds at this computer only.")
        )
        self._page = page
        self.printer = CalmChoices(lambda: translate("Settings", "Label printer"))
        self.address = KeptField(lambda: translate("Settings", "Address of the label printer"))
        self.sheet = CalmChoices(lambda: translate("Settings", "Labels in the printer"))
        self.dpi = CalmChoices(
            lambda: translate("Settings", "Dots of the label printer"), [(str(dpi), f"{dpi} dpi") for dpi in DPI]
        )
        self.start = CalmChoices(lambda: translate("Settings", "Next free label on the sheet"))
        self.right = KeptField(lambda: translate("Settings", "Print further right"), suffix="mm →")
        self.down = KeptField(lambda: translate("Settings", "Print further down"), suffix="mm ↓")
        self.tester = Button(lambda: translate("Settings", "Print test label"), self._print_test, icon="printer")
        self.framer = Button(lambda: translate("Settings", "Print test frame"), self._print_frame, icon="square")
        self.carder = Button(
            lambda: translate("Settings", "Print command cards"), self._print_cards, icon="scan-barcode"
        )
        self._make_rows()

        self.printer.activated.connect(lambda _: self._use_printer())
        self.address.given.connect(self._use_address)
        self.sheet.activated.connect(lambda _: self._keep("label_sheet", self.sheet.chosen))
        self.dpi.activated.connect(lambda _: self._keep("label_dpi", int(self.dpi.chosen)))
        self.start.activated.connect(lambda _: self._keep("label_start", int(self.start.chosen)))
        self.right.given.connect(lambda text: self._shift(self.right, 0, text))
        self.down.given.connect(lambda text: self._shift(self.down, 1, text))

    def _make_rows(self) -> None:
        self._address = SettingRow(
            lambda: translate("Settings", "Address of the label printer"),
            lambda: translate("Settings", "In the network its name or number, such as 192.168.1.50; at this computer its device file, such as /dev/usb/lp0 or COM3. It must understand ZPL."),  # noqa: E501
            self.address,
        )  # fmt: skip
        self._dpi = SettingRow(
            lambda: translate("Settings", "Dots of the label printer"),
            lambda: translate("Settings", "It stands on the printer, mostly 203."),
            self.dpi,
        )
        self._start = SettingRow(
            lambda: translate("Settings", "Next free label on the sheet"),
            lambda: translate("Settings", "Counted row by row; 1 for a new sheet. It counts on by itself."),
            self.start,
        )
        self._tests = SettingRow(
            lambda: translate("Settings", "Try the label printer"),
            lambda: translate("Settings", "Scan the test label. Hold the test frame, printed on plain paper, against a sheet of labels."),  # noqa: E501
            self.tester,
            self.framer,
        )  # fmt: skip
        self.show_rows([
            SettingRow(
                lambda: translate("Settings", "Label printer"),
                lambda: translate("Settings", "Labels go to it without a question. Without one they are kept, to be saved as a PDF."),  # noqa: E501
                self.printer,
            ),
            self._address,
            SettingRow(lambda: translate("Settings", "Labels in the printer"), "", self.sheet),
            self._dpi,
            self._start,
            SettingRow(
                lambda: translate("Settings", "Move the print"),
                lambda: translate("Settings", "Further right and further down in millimetres, less than zero to the left and up."),  # noqa: E501
                self.right,
                self.down,
            ),
            self._tests,
            SettingRow(
                lambda: translate("Settings", "Command cards"),
                lambda: translate("Settings", "Codes that do at the bench what a key does: laminate and hang them up. A4, on the printer for papers."),  # noqa: E501
                self.carder,
            ),
        ])  # fmt: skip

    def show_settings(self) -> None:
        """Show what holds now; printers are looked up anew."""
        settings = self._page.desk.settings
        known = read_printer(settings.label_printer)
        names = QPrinterInfo.availablePrinterNames()
        gone = [known.name] if known and known.way == SYSTEM and known.name not in names else []
        self.printer.offer(
            [(NONE, lambda: translate("Settings", "None"))]
            + [(_NAMED + name, name) for name in names]
            + [(_NAMED + name, _gone_words(name)) for name in gone]
            + [
                (NETWORK, lambda: translate("Settings", "ZPL printer in the network")),
                (DEVICE, lambda: translate("Settings", "ZPL printer at this computer")),
            ]
        )
        way = self._way
        self.printer.choose(_NAMED + known.name if known and way == SYSTEM else way or NONE)
        self.address.show_kept(known.called if known and known.speaks_zpl else "")
        self._show_sheets(is_zpl=way in (NETWORK, DEVICE))
        self.show_row(self._address, shown=way in (NETWORK, DEVICE))
        self.show_row(self._dpi, shown=way in (NETWORK, DEVICE))
        self.dpi.choose(str(settings.label_dpi))
        right, down = settings.label_shift
        self.right.show_kept(_millimetres(right))
        self.down.show_kept(_millimetres(down))

    _chosen_way = ""

    @property
    def _way(self) -> str:
        """The way that is chosen, also while its address is not entered yet."""
        known = read_printer(self._page.desk.settings.label_printer)
        return self._chosen_way or (known.way if known else "")

    def _show_sheets(self, *, is_zpl: bool) -> None:
        from aidhub.documents.labels.sheets import USUAL, USUAL_ON_A4, sheet_of, sheets  # noqa: PLC0415 - settings open fast

        settings = self._page.desk.settings
        offered = [sheet for sheet in sheets().values() if sheet.is_roll or not is_zpl]
        self.sheet.offer([(sheet.key, partial(_sheet_words, sheet)) for sheet in offered])
        keys = [sheet.key for sheet in offered]
        usual = USUAL if is_zpl else USUAL_ON_A4
        chosen = settings.label_sheet if settings.label_sheet in keys else usual
        self.sheet.choose(chosen or usual)
        count = sheet_of(chosen).count
        self.show_row(self._start, shown=count > 1)
        self.start.offer([(str(at), str(at)) for at in range(1, count + 1)])
        self.start.choose(str(min(settings.label_start, count)))

    # Keeping

    def _use_printer(self) -> None:
        chosen = self.printer.chosen
        if chosen in (NETWORK, DEVICE):
            self._chosen_way = chosen
            self.show_settings()
            self.address.line.setFocus()
            return
        self._chosen_way = ""
        self._keep("label_printer", None if chosen == NONE else Printer(SYSTEM, chosen.removeprefix(_NAMED)).written())

    def _use_address(self, text: str) -> None:
        way, address = self._way, text.strip()
        found = read_printer(f"{way}:{address}") if address else None
        self._chosen_way = ""
        self._keep("label_printer", found.written() if found else None)

    def _shift(self, field: KeptField, at: int, text: str) -> None:
        tenths = _tenths(text)
        if tenths is None:
            field.refuse(lambda: translate("Settings", "Type millimetres from -10 to 10, such as 1.5."))
            return
        shift = list(self._page.desk.settings.label_shift)
        shift[at] = tenths
        self._keep("label_shift", (shift[0], shift[1]))

    def _keep(self, name: str, value: object) -> None:
        settings = self._page.desk.settings
        former = getattr(settings, name)
        if value == former:
            self.show_settings()
            return
        self._set(name, value)
        self._page.told_with.emit(translate("Settings", "Workstation changed"), partial(self._set, name, former))

    def _set(self, name: str, value: object) -> None:
        from aidhub.ui.printing import printing_of  # noqa: PLC0415 - settings open fast

        setattr(self._page.desk.settings, name, value)
        self.show_settings()
        printing_of(self._page.desk).run()

    # Trying

    def _print_test(self) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - settings open fast

        [test] = [card.number for card in cards() if card.kind == TEST]
        print_labels(self._page.desk, "command", [test])

    def _print_frame(self) -> None:
        from aidhub.documents.labels.extras import test_frame  # noqa: PLC0415 - settings open fast
        from aidhub.ui.printing import printing_of  # noqa: PLC0415 - likewise

        sheet = printing_of(self._page.desk).sheet
        right, down = self._page.desk.settings.label_shift
        self._make_and_print(lambda _: test_frame(sheet, (right / 10, down / 10), _languages()))

    def _print_cards(self) -> None:
        from aidhub.services.labels import labels  # noqa: PLC0415 - settings open fast

        numbers = [card.number for card in cards() if card.kind != TEST]
        self._page.desk.ask(labels, "command", numbers, then=self._lay_cards_out)

    def _lay_cards_out(self, found: list[object]) -> None:
        from aidhub.documents.labels.extras import card_sheets  # noqa: PLC0415 - settings open fast

        self._make_and_print(lambda _: card_sheets(found, _languages()))

    def _make_and_print(self, work: Callable[[Job], bytes]) -> None:
        desk = self._page.desk

        def say(pages: int) -> None:
            if not pages:
                self._page.problem.emit(
                    translate("Paper", "The printer did not take the papers. Look at it, then print again.")
                )

        def chosen(pdf: bytes) -> None:
            choose_printer(self._page, lambda printer: print_papers(desk, printer, [pdf], say))

        desk.background.run(lambda: translate("Label", "Labels"), work, then=chosen)


def _languages() -> list[Translator]:
    return [translator(code) for code in dict.fromkeys((spoken().code, *languages()))]


def _sheet_words(sheet: object) -> str:
    wide, high, count = (getattr(sheet, name) for name in ("wide", "high", "count"))
    say = spoken().quantity
    size = f"{say(round(wide * 1000))} × {say(round(high * 1000))} mm"
    if count == 1:
        return translate("Settings", "{size}, one by one", size=size)
    return translate("Settings", "{size}, {count} on A4", size=size, count=count)


def _gone_words(name: str) -> Text:
    return lambda: translate("Settings", "{printer}, not connected", printer=name)


def _millimetres(tenths: int) -> str:
    return spoken().quantity(tenths * 100) if tenths else "0"


def _tenths(text: str) -> int | None:
    try:
        tenths = round(float(text.strip().replace(",", ".").replace("\u2212", "-") or "0") * 10)
    except (ValueError, OverflowError):
        return None
    return tenths if abs(tenths) <= FARTHEST_SHIFT else None
