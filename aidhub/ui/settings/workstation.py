"""Settings of this workstation: language, theme, text size, printer. They are no steps of the warehouse's journal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinterInfo

from aidhub import i18n
from aidhub.i18n import spoken, translate
from aidhub.settings import TEXT_SIZES, THEMES
from aidhub.ui.page import Page
from aidhub.ui.settings.rows import CalmChoices, Section, SettingRow
from aidhub.ui.text import Text
from aidhub.ui.topbar import own_name

ASK = "ask"  # the key of "ask each time"; a printer's own name stands behind a sign
_NAMED = "="

_THEME_WORDS: dict[str, Text] = {
    "system": lambda: translate("Settings", "Like the system"),
    "light": lambda: translate("Settings", "Light"),
    "dark": lambda: translate("Settings", "Dark"),
}


class WorkstationSection(Section):
    """What holds at this desk only; each change applies at once and is taken back in the toast."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            lambda: translate("Settings", "This workstation"),
            lambda: translate("Settings", "Holds at this computer only."),
        )
        self._page = page
        self.language = CalmChoices(
            lambda: translate("Settings", "Language"), [(code, own_name(code)) for code in i18n.languages()]
        )
        self.theme = CalmChoices(
            lambda: translate("Settings", "Light or dark"), [(theme, _THEME_WORDS[theme]) for theme in THEMES]
        )
        self.text_size = CalmChoices(
            lambda: translate("Settings", "Size of the text"), [(str(size), f"{size} %") for size in TEXT_SIZES]
        )
        self.printer = CalmChoices(lambda: translate("Settings", "Printer for papers"))
        self._make_rows()

        self.language.activated.connect(lambda _: self._use_look("language", self.language.chosen))
        self.theme.activated.connect(lambda _: self._use_look("theme", self.theme.chosen))
        self.text_size.activated.connect(lambda _: self._use_look("text_size", int(self.text_size.chosen)))
        self.printer.activated.connect(lambda _: self._use_printer())

    def _make_rows(self) -> None:
        self.show_rows([
            SettingRow(
                lambda: translate("Settings", "Language"),
                lambda: translate("Settings", "Papers have their own languages; goods are named in all three."),
                self.language,
            ),
            SettingRow(lambda: translate("Settings", "Light or dark"), "", self.theme),
            SettingRow(
                lambda: translate("Settings", "Size of the text"),
                lambda: translate("Settings", "All parts of the window grow with it."),
                self.text_size,
            ),
            SettingRow(
                lambda: translate("Settings", "Printer for papers"),
                lambda: translate("Settings", "A4. With a printer chosen, papers print without a further question."),
                self.printer,
            ),
        ])  # fmt: skip

    def show_settings(self) -> None:
        """Show what holds now; printers are looked up anew."""
        settings = self._page.desk.settings
        self.language.choose(spoken().code)
        self.theme.choose(settings.theme)
        self.text_size.choose(str(settings.text_size))
        names = QPrinterInfo.availablePrinterNames()
        gone = [settings.printer] if settings.printer and settings.printer not in names else []
        self.printer.offer(
            [(ASK, lambda: translate("Settings", "Ask each time"))]
            + [(_NAMED + name, name) for name in names]
            + [(_NAMED + name, _gone_words(name)) for name in gone]
        )
        self.printer.choose(_NAMED + settings.printer if settings.printer else ASK)

    def _use_look(self, name: str, value: object) -> None:
        former = self._value_of(name)
        if value == former:
            return
        self._page.look_wanted.emit(name, value)
        self._say(lambda: self._page.look_wanted.emit(name, former))

    def _value_of(self, name: str) -> object:
        return spoken().code if name == "language" else getattr(self._page.desk.settings, name)

    def _use_printer(self) -> None:
        settings, chosen = self._page.desk.settings, self.printer.chosen
        former = settings.printer
        wanted = chosen.removeprefix(_NAMED) if chosen != ASK else None
        if wanted == former:
            return
        self._keep_printer(wanted)
        self._say(lambda: self._keep_printer(former))

    def _keep_printer(self, name: str | None) -> None:
        self._page.desk.settings.printer = name
        self.show_settings()

    def _say(self, take_back: Callable[[], object]) -> None:
        self._page.told_with.emit(translate("Settings", "Workstation changed"), take_back)


def _gone_words(name: str) -> Text:
    return lambda: translate("Settings", "{printer}, not connected", printer=name)
