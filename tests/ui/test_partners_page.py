"""The page Partners, by keyboard alone."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.services.addresses import Address, AddressContact, addresses, save_address
from aidhub.ui.components.fields import Entry
from aidhub.ui.partners.accepts import AcceptsDialog
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.partners.hints import eori_hint, register_hint
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
    qtbot.keyClicks(form.contacts.lines[0].entries["phone"], "+380 32 255 00 00")
    save(form, qtbot)
    qtbot.waitUntil(
        lambda: (
            [found.contacts[0].phone for found in stocked.ask(addresses, "partner") if found.contacts]
            == ["+380 32 255 00 00"]
        )
    )


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        ("44999019", ""), ("", ""), ("4499 9019", ""), ("2999999999", ""),
        ("44999018", "Check the ЄДРПОУ code: its last digit does not fit."),
        ("4499901", "A ЄДРПОУ code has 8 digits, this has 7."), ("VR 123", "A ЄДРПОУ code has digits only."),
    ],
)  # fmt: skip
def test_a_wrong_register_number_is_pointed_out(number: str, hint: str) -> None:
    assert register_hint(Address(role="partner", country="UA", register_no=number)) == hint
    assert register_hint(Address(role="partner", country="DE", register_no=number)) == ""


@pytest.mark.parametrize(("number", "odd"), [("DE999000111222333", False), ("", False), ("DE12A", True), ("12", True)])
def test_a_wrong_eori_number_is_pointed_out(number: str, odd: bool) -> None:
    assert bool(eori_hint(Address(role="partner", eori=number))) == odd


def test_the_name_is_proposed_in_latin_letters_and_can_be_written_otherwise(page: PartnersPage, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    latin = form.entries["name_latin"]
    form.entries["name"].insert("БФ «Ще")
    assert latin.text() == "BF “Shche"
    form.entries["name"].insert(" одна»")
    assert latin.text() == "BF “Shche odna”"
    latin.setText("Shche Odna Foundation")
    form.entries["name"].insert(" НГО")
    assert latin.text() == "Shche Odna Foundation"

    form.entries["name"].setText("Bäckerei")
    latin.clear()
    form.entries["name"].insert("!")
    assert latin.text() == ""
    form.reject()


def test_a_name_that_came_without_latin_letters_gets_them_proposed(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    stocked.do(save_address, Address(role="partner", name="Фонд «Щастя»"))
    page.refresh()
    qtbot.waitUntil(lambda: page.rows.total == 1)
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    form = opened_form(page, qtbot)
    assert form.entries["name_latin"].text() == "Fond “Shchastia”"
    save(form, qtbot)
    qtbot.waitUntil(lambda: [one.name_latin for one in stocked.ask(addresses, "partner")] == ["Fond “Shchastia”"])


def test_the_form_shows_what_is_printed_and_knows_the_country_by_the_city(page: PartnersPage, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    form.entries["name"].insert("Фонд")
    qtbot.keyClicks(form.entries["street"], "vul. Nova 1")
    qtbot.keyClicks(form.entries["postcode"], "33001")
    form.entries["city"].insert("Рівне")
    qtbot.keyClicks(form.entries["register_no"], "43999023")
    form.contacts.lines[0].entries["name"].insert("Олена")

    qtbot.waitUntil(lambda: form.country.chosen == "UA")
    assert [label.words for label in form.preview] == [
        "Фонд (Fond)", "vul. Nova 1, Рівне, 33001, Україна", "Олена · ЄДРПОУ 43999023",
    ]  # fmt: skip
    form.entries["city"].setText("Dortmund")
    qtbot.waitUntil(lambda: form.country.chosen == "DE")
    assert form.preview[1].words == "vul. Nova 1, 33001 Dortmund, Deutschland"
    form.reject()


def test_hours_are_understood_while_they_are_typed(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    qtbot.keyClicks(form.entries["name"], "Fond")
    form.entries["hours"].insert("пн–пт 8–16, сб 9")
    assert form.hints["hours"].words == ""
    save(form, qtbot)
    assert "“9” is not understood" in form.fields["hours"].problem.words
    assert form.entries["hours"].hasFocus()

    form.entries["hours"].insert("-12")
    assert form.hints["hours"].words == "Understood as Mon–Fri 8–16, Sat 9–12"
    qtbot.keyClicks(form.entries["curfew"], "23-5")
    assert form.hints["curfew"].words == "Understood as daily 23–5"
    save(form, qtbot)

    qtbot.waitUntil(lambda: page.rows.total == 1)
    [kept] = stocked.ask(addresses, "partner")
    assert (kept.hours, kept.curfew) == ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", "23:00-05:00")


def test_people_are_added_put_first_and_removed_by_keyboard(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    form = new_form(page, qtbot)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(form.entries["name"], "Fond")
    for name in ("Olena", "Ihor", "Marta"):
        if name != "Olena":
            form.contacts.adder.setFocus()
            qtbot.keyClick(form.contacts.adder, Qt.Key.Key_Space)
        line = form.contacts.lines[-1]
        assert name == "Olena" or line.entries["name"].hasFocus()
        qtbot.keyClicks(line.entries["name"], name)
    qtbot.keyClick(form.contacts.lines[2].first, Qt.Key.Key_Space)
    assert [line.mark.isVisible() for line in form.contacts.lines] == [True, False, False]
    qtbot.keyClick(form.contacts.lines[1].remover, Qt.Key.Key_Space)
    qtbot.keyClick(form.contacts.lines[0].entries["languages"], Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), (Entry, type(form.contacts.adder)))

    save(form, qtbot)

    qtbot.waitUntil(lambda: page.rows.total == 1)
    [kept] = stocked.ask(addresses, "partner")
    assert [one.name for one in kept.contacts] == ["Marta", "Ihor"]


def test_what_is_taken_is_ticked_in_a_list(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    form = new_form(page, qtbot)
    form.activateWindow()
    qtbot.keyClicks(form.entries["name"], "Fond")
    qtbot.waitUntil(lambda: bool(form.accepts._known))
    qtbot.keyClick(form.accepts.chooser, Qt.Key.Key_Space)
    dialog = form.findChild(AcceptsDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for words, key in (("dressings", "MED_DRESS"), ("soap", "HYG_SOAP")):
        dialog.filter.setFocus()
        dialog.filter.setText(words)
        qtbot.waitUntil(lambda key=key: [one.key for _, one in dialog.rows.here()] == [key])
        qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.count.words == "2 kinds are taken"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, CTRL)

    assert form.accepts.words.words == "Soap, shower gel, shampoo; Dressings"
    save(form, qtbot)
    qtbot.waitUntil(lambda: page.rows.total == 1)
    assert [found.accepts for found in stocked.ask(addresses, "partner")] == ["HYG_SOAP|MED_DRESS"]


def test_what_somebody_else_changed_is_named_and_nothing_typed_is_lost(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    fond = Address(role="partner", name="Fond", street="Alte 1", contacts=(AddressContact("Olena", phone="1"),))
    stocked.do(save_address, fond)
    page.refresh()
    qtbot.waitUntil(lambda: page.rows.total == 1)
    [seen] = stocked.ask(addresses, "partner")
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    form = opened_form(page, qtbot)
    stocked.do(save_address, Address(**{**_fields(seen), "street": "Neue 2", "note": "Tor 3"}), seen)
    form.entries["street"].setText("Andere 3")
    form.contacts.lines[0].entries["phone"].setText("2")

    save(form, qtbot)

    qtbot.waitUntil(lambda: form.note.toPlainText() == "Tor 3")
    assert "Olena changed Fond on" in form.banner.words
    assert form.fields["street"].problem.words == "Stands there now: Neue 2"
    assert (form.entries["street"].text(), form.contacts.lines[0].entries["phone"].text()) == ("Andere 3", "2")
    save(form, qtbot)
    qtbot.waitUntil(lambda: not form.isVisible())
    [kept] = stocked.ask(addresses, "partner")
    assert (kept.street, kept.note, kept.contacts[0].phone) == ("Andere 3", "Tor 3", "2")


def _fields(address: Address) -> dict[str, Any]:
    return {field.name: getattr(address, field.name) for field in fields(address)}


def test_what_was_typed_into_a_form_is_there_when_it_opens_again(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    form = new_form(page, qtbot)
    form.entries["name"].insert("Фонд «Зразок»")
    form.contacts.lines[0].entries["name"].insert("Олена")
    form.accepts.setText("HYG_SOAP")
    form.note.setPlainText("Tor 3")
    form.reject()

    page.maker.trigger()
    again = opened_form(page, qtbot)
    assert again.entries["name"].text() == "Фонд «Зразок»"
    assert [one.name for one in again.contacts.contacts] == ["Олена"]
    assert (again.accepts.text(), again.note.toPlainText()) == ("HYG_SOAP", "Tor 3")
    assert "not saved yet" in again.banner.words

    save(again, qtbot)
    qtbot.waitUntil(lambda: page.rows.total == 1)
    page.maker.trigger()
    assert opened_form(page, qtbot).entries["name"].text() == ""
