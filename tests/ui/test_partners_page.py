"""The page Partners, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.services.addresses import Address, addresses, save_address
from aidhub.ui.partners.form import AddressForm, register_hint
from aidhub.ui.partners.page import PartnersPage
from aidhub.ui.start import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(office: Window, qtbot: QtBot) -> PartnersPage:
    office.shell.open_page("partners")
    found = office.shell.page
    assert isinstance(found, PartnersPage)
    qtbot.waitUntil(lambda: bool(found.facts.words))
    return found


def opened_form(page: PartnersPage, qtbot: QtBot) -> AddressForm:
    qtbot.waitUntil(lambda: any(form.isVisible() for form in page.findChildren(AddressForm)))
    return next(form for form in page.findChildren(AddressForm) if form.isVisible())


def new_form(page: PartnersPage, qtbot: QtBot) -> AddressForm:
    page.table.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_N, CTRL)
    return opened_form(page, qtbot)


def save(form: AddressForm, qtbot: QtBot) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Return, CTRL)


def test_a_partner_is_entered_with_one_key_and_the_form(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    form.entries["name"].insert("Фонд «Зразок»")
    qtbot.keyClicks(form.entries["city"], "Zhytomyr")

    save(form, qtbot)

    qtbot.waitUntil(lambda: page.rows.total == 1)
    assert [(found.name, found.country) for found in stocked.ask(addresses, "partner")] == [("Фонд «Зразок»", "UA")]


def test_a_form_without_a_name_stays_and_says_why(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    qtbot.keyClicks(form.entries["city"], "Zhytomyr")

    save(form, qtbot)

    qtbot.waitUntil(lambda: bool(form.fields["name"].problem.words))
    assert form.entries["city"].text() == "Zhytomyr"
    assert stocked.ask(addresses, "partner") == []
    form.reject()


@pytest.mark.parametrize("typed", ["viele", "-1", "1e3", "99999"])
def test_days_that_are_none_stay_and_say_why(page: PartnersPage, stocked: Warehouse, qtbot: QtBot, typed: str) -> None:
    form = new_form(page, qtbot)
    qtbot.keyClicks(form.entries["name"], "Fond")
    qtbot.keyClicks(form.entries["keep_days"], typed)

    save(form, qtbot)

    assert form.fields["keep_days"].problem.words
    assert stocked.ask(addresses, "partner") == []
    form.reject()


def test_return_opens_the_address_to_change_it(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    stocked.do(save_address, Address(role="partner", name="Fond", city="Lviv"))
    page.refresh()
    qtbot.waitUntil(lambda: page.rows.total == 1)
    page.table.setFocus()
    page.table.selectRow(0)

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    form = opened_form(page, qtbot)
    assert form.entries["city"].text() == "Lviv"
    qtbot.keyClicks(form.entries["phone"], "+380 32 255 00 00")
    save(form, qtbot)
    qtbot.waitUntil(lambda: [found.phone for found in stocked.ask(addresses, "partner")] == ["+380 32 255 00 00"])


def test_a_wrong_register_number_is_pointed_out() -> None:
    right = Address(role="partner", country="UA", register_no="44999019")

    assert register_hint(right) == ""
    assert register_hint(Address(role="partner", country="UA", register_no="44999018"))


def test_what_was_typed_into_a_form_is_there_when_it_opens_again(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    form = new_form(page, qtbot)
    form.entries["name"].insert("Фонд «Зразок»")
    form.reject()

    page.maker.trigger()
    again = opened_form(page, qtbot)
    assert again.entries["name"].text() == "Фонд «Зразок»"
    assert "not saved yet" in again.banner.words

    save(again, qtbot)
    qtbot.waitUntil(lambda: page.rows.total == 1)
    page.maker.trigger()
    assert opened_form(page, qtbot).entries["name"].text() == ""
