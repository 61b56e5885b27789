"""Lists of articles and of partners are understood like lists of goods."""

from __future__ import annotations

import pytest
from spreadsheet_files import workbook_of

from aidhub.exchange import refusals
from aidhub.exchange.article_list import read_article_list
from aidhub.exchange.partner_list import read_partner_list


def test_articles_come_with_measures_packs_and_values() -> None:
    rows = [
        [
            "Artikelnummer",
            "Bezeichnung",
            "Назва",
            "ME",
            "Stückgewicht (g)",
            "Volumen (l)",
            "Länge cm",
            "Preis",
            "Währung",
            "VE",
            "Mindestbestand",
        ],
        ["0012", "Decke", "Ковдра", "Stk", "850", "2,5", "200", "12,50 €", "EUR", "10", "1.200"],
        ["0013", "Kissen", "Подушка", "Stk", "0", "", "", "", "", "", "0"],
    ]
    found = read_article_list(workbook_of(rows))
    first, second = (line.what for line in found.taken)
    assert first is not None
    assert second is not None
    assert (first.article_code, first.article, first.name_uk, first.unit) == ("0012", "Decke", "Ковдра", "H87")
    assert (first.weight_g, first.volume_ml, first.length_mm) == (850, 2500, 2000)
    assert (str(first.value), first.currency, first.packs[0].holds_milli) == ("12.50", "EUR", 10_000)
    assert (first.minimum_milli, second.minimum_milli) == (1_200_000, None)
    assert (second.weight_g, second.volume_ml, second.value) == (None, None, None)


def test_an_article_is_taken_once_and_a_code_for_two_is_refused() -> None:
    rows = [
        ["Code", "Artikel"],
        ["A1", "Decke"],
        ["A1", "Decke"],
        ["A1", "Kissen"],
        [None, "Zelt"],
        [None, "Zelt"],
        ["A9", None],
        [None, "-"],
    ]
    found = read_article_list(workbook_of(rows))
    assert [line.row for line in found.taken] == [2, 5, 7]
    assert [line.row for line in found.skipped] == [3, 6]
    assert {line.row: line.reason.key.value for line in found.refused if line.reason} == {4: "code_taken", 8: "no_name"}


def test_a_list_without_articles_is_refused() -> None:
    with pytest.raises(refusals.NoColumn):
        read_article_list(workbook_of([["Kategorie", "Bemerkung"], ["Food", "x"]]))


def test_partners_come_with_address_and_contact() -> None:
    rows = [
        ["Партнери в Україні"],
        ["Назва організації", "Місто", "Адреса", "ЄДРПОУ", "Контактна особа", "Телефон", "E-mail"],
        [
            "КНП «Лікарня Приклад»",
            "Житомир",
            "вул. Київська, 1",
            1234567,
            "Олена Зразок",
            "+380 41 000 00 00",
            "a@example.org",
        ],
        ["КНП «Лікарня Приклад»", "Житомир", "вул. Київська, 1", 1234567, "Олена Зразок", "", ""],
        [None, "Рівне", None, None, None, None, None],
    ]
    found = read_partner_list(workbook_of(rows))
    partner = found.taken[0].what
    assert partner is not None
    assert (partner.partner, partner.city, partner.register_no) == ("КНП «Лікарня Приклад»", "Житомир", "1234567")
    assert (partner.contact, partner.phone, partner.role) == ("Олена Зразок", "+380 41 000 00 00", "partner")
    assert [line.row for line in found.skipped] == [4]


def test_donors_and_carriers_are_told_by_their_role() -> None:
    rows = [
        ["Name", "Rolle", "Stadt", "Resthaltbarkeit Tage"],
        ["Muster GmbH", "Spender", "Köln", "90"],
        ["Fahrt AG", "Spedition", "Bonn", "viel"],
    ]
    roles = [line.what for line in read_partner_list(workbook_of(rows)).taken]
    assert [partner and (partner.role, partner.keep_days) for partner in roles] == [("donor", 90), ("carrier", None)]
