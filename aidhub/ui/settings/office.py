"""Settings of the warehouse and of ourselves: names, letterhead, logo, who signs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from aidhub.domain.addresses import address_lines
from aidhub.i18n import translate
from aidhub.services.addresses import Address, AddressContact
from aidhub.services.office import Office, Site, rename_site, set_logo, set_signature
from aidhub.services.pallet_codes import set_gs1_prefix
from aidhub.ui.background import Job
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.page import Page
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.settings.logo import LogoView, read_logo
from aidhub.ui.settings.rows import KeptField, Section, SettingRow
from aidhub.ui.text import Text, sentence

PICTURES = "*.png *.jpg *.jpeg *.svg"


class SiteSection(Section):
    """The name of each warehouse."""

    def __init__(self, page: Page) -> None:
        super().__init__(lambda: translate("Settings", "Warehouse"))
        self._page = page
        self.names: dict[int, KeptField] = {}

    def show_office(self, shown: Office) -> None:
        """Show a row for each warehouse."""
        if list(self.names) != [site.id for site in shown.sites]:
            self.names = {site.id: self._field(site) for site in shown.sites}
            self.show_rows([*(self._row(site) for site in shown.sites), self._locations_row()])
        for site in shown.sites:
            self.names[site.id].show_kept(site.name)

    def _field(self, site: Site) -> KeptField:
        field = KeptField(lambda: translate("Settings", "Name of warehouse {code}", code=site.code))
        field.given.connect(partial(self._rename, site.id))
        return field

    def _row(self, site: Site) -> SettingRow:
        return SettingRow(
            lambda: translate("Settings", "Name of warehouse {code}", code=site.code),
            lambda: translate("Settings", "Stands on papers as the place of departure."),
            self.names[site.id],
        )

    def _locations_row(self) -> SettingRow:
        return SettingRow(
            lambda: translate("Settings", "Locations"),
            lambda: translate("Settings", "Aisles, racks and levels have a page of their own."),
            _in_line(
                Button(
                    lambda: translate("Settings", "Show the locations"),
                    lambda: self._page.wanted.emit("locations", None),
                    icon="map-pin",
                )
            ),
        )

    def _rename(self, site_id: int, name: str) -> None:
        field = self.names[site_id]
        self._page.desk.do(
            rename_site,
            site_id,
            name,
            then=lambda _: self._page.told.emit(translate("Settings", "Warehouse named {name}", name=name), True),  # noqa: FBT003
            refused=lambda error: field.refuse(sentence(error)),
        )


class OrganisationSection(Section):
    """Our letterhead: address, numbers, logo, and who signs."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            lambda: translate("Settings", "Our organisation"),
            lambda: translate("Settings", "It stands on every paper as the sender."),
        )
        self._page = page
        self._shown: Office | None = None
        self.address = PlainLabel("", "body", "text2", wrap=True)
        self.changer = Button(self._change_words, self._change_address, icon="square-pen")
        self.logo = LogoView()
        self.chooser = Button(
            lambda: translate("Settings", "Choose a picture …"), self._choose_logo, icon="folder-open"
        )
        self.remover = Button(lambda: translate("Settings", "Remove the logo"), self._remove_logo, icon="trash-2")
        self.signature = KeptField(lambda: translate("Settings", "Name of who signs"))
        self.prefix = KeptField(lambda: translate("Settings", "GS1 company prefix"))
        self._make_rows()

        self.signature.given.connect(self._sign)
        self.prefix.given.connect(self._set_prefix)

    def _make_rows(self) -> None:
        self._logo = SettingRow(
            lambda: translate("Settings", "Logo"),
            lambda: translate("Settings", "A PNG, JPEG or SVG; it is made small and put on white."),
            self.logo,
            _in_line(self.chooser),
            _in_line(self.remover),
        )
        self.show_rows([
            SettingRow(
                lambda: translate("Settings", "Letterhead"),
                lambda: translate("Settings", "Name, address, EORI and register number, and whom to talk to."),
                self.address,
                _in_line(self.changer),
            ),
            self._logo,
            SettingRow(
                lambda: translate("Settings", "Name of who signs"),
                lambda: translate("Settings", "Printed below the sender’s field for signing; empty for a blank one."),
                self.signature,
            ),
            SettingRow(
                lambda: translate("Settings", "GS1 company prefix"),
                lambda: translate("Settings", "With one, pallets get an SSCC that carriers can scan; "
                                  "without one, a number of our own."),
                self.prefix,
            ),
        ])  # fmt: skip

    def show_office(self, shown: Office) -> None:
        """Show the letterhead as it will be printed."""
        self._shown = shown
        is_there = shown.address is not None
        self.address.say(self._address_words)
        self.changer.retranslate()
        self.show_row(self._logo, shown=is_there)
        self.logo.show_logo(shown.logo)
        self.remover.setVisible(bool(shown.logo))
        self.signature.show_kept(shown.signature)
        self.prefix.show_kept(shown.gs1_prefix)

    def _change_words(self) -> str:
        if self._shown and self._shown.address is None:
            return translate("Settings", "Enter our organisation …")
        return translate("Settings", "Change the address …")

    def _address_words(self) -> str:
        own = self._shown.address if self._shown else None
        if own is None:
            return translate("Settings", "Not entered yet: papers name the warehouse only.")
        numbers = (
            own.register_no,
            translate("Settings", "EORI {number}", number=own.eori) if own.eori else "",
            translate("Settings", "Tax number {number}", number=own.tax_no) if own.tax_no else "",
        )
        contact = own.contacts[0] if own.contacts else AddressContact()
        told = (contact.name, contact.phone, contact.email, own.website)
        lines = (
            own.name, own.name_latin, *address_lines(own.street, own.postcode, own.city, own.country),
            " · ".join(filter(None, numbers)), " · ".join(filter(None, told)),
        )  # fmt: skip
        return "\n".join(filter(None, lines))

    # Doing

    def _change_address(self) -> None:
        address = (self._shown.address if self._shown else None) or Address(role="organisation")
        title: Text = lambda: translate("Settings", "Our organisation")  # noqa: E731
        AddressForm(self._page, self._page.desk, address, title, self._say_saved).open()

    def _say_saved(self, name: str) -> None:
        self.changer.setFocus()
        self._page.told.emit(translate("Settings", "{name} saved", name=name), True)  # noqa: FBT003 - a signal

    def _sign(self, name: str) -> None:
        self._page.desk.do(
            set_signature,
            name,
            then=lambda _: self._say_changed(),
            refused=lambda error: self.signature.refuse(sentence(error)),
        )

    def _set_prefix(self, text: str) -> None:
        self._page.desk.do(
            set_gs1_prefix,
            text,
            then=lambda _: self._page.told.emit(translate("Settings", "GS1 company prefix changed"), True),  # noqa: FBT003
            refused=lambda error: self.prefix.refuse(sentence(error)),
        )

    def _say_changed(self) -> None:
        self._page.told.emit(translate("Settings", "Letterhead changed"), True)  # noqa: FBT003 - a signal

    def _choose_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, translate("Settings", "Choose a logo"), "", translate("Settings", "Pictures") + f" ({PICTURES})"
        )
        if name:
            self.take_logo(Path(name))

    def take_logo(self, file: Path) -> None:
        """Make a file the logo; it is read beside the window."""

        def work(_: Job) -> str:
            return read_logo(file)

        self._page.desk.background.run(
            lambda: translate("Settings", "Reading the picture"),
            work,
            then=lambda logo: self._page.desk.do(set_logo, logo, then=lambda _: self._say_logo()),
        )

    def _say_logo(self) -> None:
        self._page.told.emit(translate("Settings", "Logo changed"), True)  # noqa: FBT003 - a signal

    def _remove_logo(self) -> None:
        self.chooser.setFocus()
        self._page.desk.do(
            set_logo, "", then=lambda _: self._page.told.emit(translate("Settings", "Logo removed"), True)  # noqa: FBT003
        )  # fmt: skip


def _in_line(*buttons: Button) -> QWidget:
    holder = QWidget()
    line: QHBoxLayout = row(*buttons, 0)
    holder.setLayout(line)
    return holder
