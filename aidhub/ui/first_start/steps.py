"""The rows of the first start, each with what does it and its test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from aidhub import i18n
from aidhub.documents import test_page
from aidhub.domain.codes import own_code
from aidhub.domain.errors import AidHubError, NothingChanged
from aidhub.i18n import spoken, translate, translate_plural, translator
from aidhub.services.addresses import Address
from aidhub.services.first_start import DONE, StartState
from aidhub.services.office import rename_site
from aidhub.ui import printers
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.segments import Segments
from aidhub.ui.first_start.hearing import BY_HAND, LETTERS, NO_ENDING, READY, WRONG_DIGIT, Heard
from aidhub.ui.first_start.scanner import ScanField
from aidhub.ui.first_start.step import Step
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.page import Page
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.people import PinDialog
from aidhub.ui.text import Text, sentence
from aidhub.ui.theme import px
from aidhub.ui.topbar import own_name

TEST_CODE = own_code("command", 0)
"""The code on the test page; it stands for nothing."""


class LanguageStep(Step):
    """The language of the window; its test is that everything is said in it at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "language",
            lambda: translate("FirstStart", "Language"),
            lambda: translate(
                "FirstStart",
                "The language of the window. Papers have languages of their own. DE UK EN at the top change it at any "
                "time.",
            ),
        )
        self.choices = Segments(
            lambda: translate("FirstStart", "Language"),
            [(code, own_name(code), own_name(code)) for code in i18n.languages()],
        )
        self.keep = Button(lambda: translate("FirstStart", "Keep this language"), self.done.emit, size="small")
        self.add_last(self.choices, self.keep)
        self._page = page

        self.choices.chosen.connect(self._use)

    def look(self, state: str, _: StartState) -> None:
        """Show which one is spoken."""
        self.choices.choose(spoken().code)
        self.keep.setVisible(state != DONE)
        self.show_state(state, (lambda: own_name(spoken().code)) if state == DONE else "")

    def _use(self, code: str) -> None:
        self._page.look_wanted.emit("language", code)
        self.done.emit()


class PinStep(Step):
    """The PIN of who sets the hub up."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "pin",
            lambda: translate("FirstStart", "Your PIN"),
            lambda: translate(
                "FirstStart",
                "Coordinators see everything and sign on with a PIN of 4 to 8 digits. Without one anybody can sign on "
                "under your name. Helpers need none.",
            ),
        )
        self._page = page
        self._state: StartState | None = None
        self.setter = Button(lambda: translate("SigningOn", "Set PIN"), self._set, icon="lock", size="small")
        self.add_last(self.setter)

    def look(self, state: str, found: StartState) -> None:
        """Show whether there is one."""
        self._state = found
        person = found.person
        self.setter.setEnabled(person is not None)
        name = person.name if person else ""
        self.show_state(
            state, (lambda: translate("FirstStart", "{name} has a PIN", name=name)) if state == DONE else ""
        )

    def _set(self) -> None:
        if self._state and self._state.person:
            PinDialog(self._page, self._page.desk, self._state.person, self.done.emit).open()


class SiteStep(Step):
    """Name and address; the test is how it will stand on the papers."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "site",
            lambda: translate("FirstStart", "Name and address"),
            lambda: translate(
                "FirstStart", "Of the warehouse and of your organisation. They stand on every paper as the sender."
            ),
        )
        self._page, self._command = page, str(uuid4())
        self._found: StartState | None = None
        self.name = Entry(lambda: translate("FirstStart", "Name of the warehouse"))
        self.field = Field(lambda: translate("FirstStart", "Name of the warehouse"), self.name)
        self.field.setMaximumWidth(px(340))
        self.saver = Button(lambda: translate("FirstStart", "Save name"), self._save, size="small")
        self.writer = Button(self._writer_words, self._write, icon="square-pen", size="small")
        self.body.addWidget(self.field)
        self.add_last(self.saver, self.writer)

        self.name.returnPressed.connect(self._save)

    def look(self, state: str, found: StartState) -> None:
        """Show what is known; what is being typed stays."""
        before = self._found.site.name if self._found and self._found.site else ""
        self._found = found
        if found.site and self.name.text() in ("", before):
            self.name.setText(found.site.name)
        address = found.address
        printed: Text = (lambda: _printed(address)) if address else ""
        self.show_state(state, printed)
        self.writer.retranslate()

    def _writer_words(self) -> str:
        if self._found and self._found.address:
            return translate("FirstStart", "Change address")
        return translate("FirstStart", "Enter address")

    def _save(self) -> None:
        self.field.show_problem("")
        if self._found and self._found.site:
            self._page.desk.do(
                rename_site, self._found.site.id, self.name.text(), then=self._saved, refused=self._refused,
                command_id=self._command,
            )  # fmt: skip

    def _saved(self, _: object) -> None:
        self._command = str(uuid4())
        self._page.told.emit(translate("FirstStart", "Name saved"), True)  # noqa: FBT003 - a signal

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        if not isinstance(error, NothingChanged):
            self.field.show_problem(lambda: sentence(error))
            self.name.setFocus()

    def _write(self) -> None:
        known = self._found.address if self._found else None
        AddressForm(
            self._page, self._page.desk, known or Address("organisation"),
            lambda: translate("FirstStart", "Our address"), lambda _: self._written(),
        ).open()  # fmt: skip

    def _written(self) -> None:
        self._page.told.emit(translate("FirstStart", "Address saved"), True)  # noqa: FBT003 - a signal


class LocationsStep(Step):
    """Aisles, racks and levels; the test is what they are called."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "locations",
            lambda: translate("FirstStart", "Locations"),
            lambda: translate(
                "FirstStart", "Aisles, racks and levels in one step, such as A-D with 5 racks of 3 levels."
            ),
        )
        self._page = page
        self.maker = Button(lambda: translate("Locations", "Make locations"), self._make, icon="plus", size="small")
        self.add_last(self.maker)

    def look(self, state: str, found: StartState) -> None:
        """Show how many there are."""
        self.show_state(state, (lambda: _locations_words(found)) if found.locations else "")

    def _make(self) -> None:
        MakeLocationsDialog(self._page, self._page.desk, self._made).open()

    def _made(self) -> None:
        self._page.told.emit(translate("Locations", "Locations made"), True)  # noqa: FBT003 - a signal


class PrinterStep(Step):
    """A test page on the printer for papers; who looks at it says whether it is right."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "printer",
            lambda: translate("FirstStart", "Printer for papers"),
            lambda: translate(
                "FirstStart",
                "The test page shows edges, size and letters, and has a code for the scanner. Papers can also be saved "
                "as PDF files.",
            ),
            lambda: translate("FirstStart", "There is no printer here"),
        )
        self._page = page
        self.printer = Button(
            lambda: translate("FirstStart", "Print test page"), self._print, icon="printer", size="small"
        )
        self.right = Button(
            lambda: translate("FirstStart", "The page is right"), self.done.emit, icon="check", size="small"
        )
        self.right.hide()
        self.add_last(self.printer, self.right)

    def look(self, state: str, _: StartState) -> None:
        """Show how the test went, as far as somebody said."""
        if state == DONE:
            self.right.hide()
            self.show_state(state, lambda: translate("FirstStart", "The test page was right"))
        elif state != self.state:
            self.show_state(state)

    def _print(self) -> None:
        if not printers.has_printer():
            self.say_result(
                lambda: translate(
                    "FirstStart", "This computer knows no printer. Set one up in the system, then try again."
                ),
                ok=False,
            )
            return
        languages = [translator(code) for code in dict.fromkeys((spoken().code, *i18n.languages()))]
        today = date.today()  # noqa: DTZ011 - the day at this workstation
        self._page.desk.background.run(
            lambda: translate("FirstStart", "Test page"),
            lambda _: test_page.build(TEST_CODE, today, languages),
            then=self._choose,
        )

    def _choose(self, pdf: bytes) -> None:
        printers.choose_printer(
            self._page, lambda printer: printers.print_papers(self._page.desk, printer, [pdf], self._printed)
        )

    def _printed(self, pages: int) -> None:
        self.right.setVisible(pages > 0)
        if pages:
            self.say_result(
                lambda: translate(
                    "FirstStart",
                    "The page is being printed. Look at it: it says what to do where something is not right.",
                ),
                ok=True,
            )
            self.right.setFocus()
        else:
            self.say_result(
                lambda: translate("FirstStart", "The printer took nothing. See whether it is on and has paper."),
                ok=False,
            )


class ScannerStep(Step):
    """A code is scanned, and what arrived is shown."""

    def __init__(self) -> None:
        super().__init__(
            "scanner",
            lambda: translate("FirstStart", "Scanner"),
            lambda: translate(
                "FirstStart",
                "It types like a keyboard. Go into the field and scan the code of the test page, or of any packet.",
            ),
            lambda: translate("FirstStart", "There is no scanner here"),
        )
        self.field = ScanField()
        self.field.setFixedWidth(px(340))
        self.add_last(self.field)

        self.field.scanned.connect(self.hear)

    def look(self, state: str, _: StartState) -> None:
        """Show how the test went."""
        if state != self.state:
            self.show_state(state, (lambda: translate("FirstStart", "The scanner works")) if state == DONE else "")

    def hear(self, code: Heard) -> None:
        """Say what arrived, and what to set in the scanner if it is not right."""
        is_ready = code.verdict == READY
        if is_ready and self.state != DONE:
            self.show_state(DONE)
            self.done.emit()
        self.say_result(lambda: _heard_words(code), ok=is_ready)


def _printed(address: Address) -> str:
    town = " ".join(filter(None, (address.postcode, address.city)))
    return translate(
        "FirstStart", "On papers: {address}", address=", ".join(filter(None, (address.name, address.street, town)))
    )


def _locations_words(found: StartState) -> str:
    if found.locations == 1:
        return translate("FirstStart", "One location: {first}", first=found.first)
    return translate_plural(
        "FirstStart", "{count} location, {first} to {last}", "{count} locations, {first} to {last}", found.locations,
        first=found.first, last=found.last,
    )  # fmt: skip


def _heard_words(code: Heard) -> str:
    return _VERDICTS[code.verdict](code)


def _ready(code: Heard) -> str:
    return translate_plural(
        "FirstStart", "{text}: {count} digit, ended by {key}. The scanner is ready.",
        "{text}: {count} digits, ended by {key}. The scanner is ready.", len(code.text), text=code.text,
        key=_key_words(code.ending),
    )  # fmt: skip


def _by_hand(code: Heard) -> str:
    return translate(
        "FirstStart", "{text} came as slowly as typed by hand. That works too; for the test, scan it.", text=code.text
    )


def _no_ending(code: Heard) -> str:
    return translate(
        "FirstStart",
        "{text} came, but no key after it. Set the scanner to send Enter after each code; its manual calls this "
        "suffix CR.",
        text=code.text,
    )


def _letters(code: Heard) -> str:
    return translate(
        "FirstStart",
        "“{text}” came, and that is no number. If the code has digits only, set the scanner to the keyboard of this "
        "computer; its manual calls this keyboard country.",
        text=code.text,
    )


def _wrong_digit(code: Heard) -> str:
    return translate(
        "FirstStart",
        "{text}, ended by {key}: the scanner works, but the last digit does not fit. Scan again, or another code.",
        text=code.text,
        key=_key_words(code.ending),
    )


_VERDICTS: dict[str, Callable[[Heard], str]] = {
    READY: _ready,
    BY_HAND: _by_hand,
    NO_ENDING: _no_ending,
    LETTERS: _letters,
    WRONG_DIGIT: _wrong_digit,
}


def _key_words(ending: str) -> str:
    return translate("FirstStart", "Tab") if ending == "Tab" else translate("FirstStart", "Enter")
