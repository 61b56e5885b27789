"""A warehouse that fills a semi-trailer: 34 pallets, a partner's list in a spreadsheet and one in plain words."""

from __future__ import annotations

from lorry import partners
from warehouse import Warehouse

from aidhub.services.moving import make_pallet
from aidhub.services.needs import NewLine, NewList
from aidhub.services.today import today

ONE = 1000
STOCK = {"Wool blankets": (16, 12, 19_500), "Sleeping bags": (8, 12, 19_800), "Duvets": (6, 12, 19_500),
         "Bar soap": (4, 150, 16_500)}  # fmt: skip
"""Pallets of each article; pieces in, and gross grams of, each of the two boxes on one."""

COPIED = """Потреби клініки, листопад\t\t\t
Найменування\tКількість\tОд.\tТерміновість
Ковдри вовняні\t240\tшт\tтерміново
Спальні мішки\t144\tшт\tвисока
Ковдри стьобані\t120\tшт\t
Зубні щітки\t300\tшт\t
Підгузки дитячі, розмір 4\t2000\tшт\t
Рис\t500\tкг\t
Макаронні вироби\t300\tкг\t
Генератор дизельний для клініки\t1\tшт\t
Щось тепле на руки\t50\tшт\t
Разом\t3655\t\t
"""
"""What Lviv copied out of its spreadsheet: a title, headings, a sum and nine wishes, two of them in its own words."""

GIVEN = [("Wool blankets", 144, "high"), ("Sleeping bags", 72, "normal"), ("Duvets", 48, "normal"),
         ("Bar soap", 1200, "normal")]  # fmt: skip
"""What Zhytomyr asks for."""

BY_HAND = [("Sleeping bags", 120, 1), ("Duvets", 96, 1), ("Wool blankets", 120, 2)]
"""What is set by hand, for which stop, so that 33 whole pallets go."""

GOES = [("Wool blankets", 240, 1), ("Sleeping bags", 120, 1), ("Duvets", 96, 1), ("Wool blankets", 120, 2),
        ("Sleeping bags", 72, 2), ("Duvets", 48, 2), ("Bar soap", 1200, 2)]  # fmt: skip
"""What goes along: pieces of each article, for which stop."""


def fill(warehouse: Warehouse) -> list[int]:
    """Put the pallets on their shelves, and make both partners: Lviv, Zhytomyr."""
    box = 0
    for name, (pallets, pieces, gross_g) in STOCK.items():
        warehouse.receive(name, boxes=[pieces] * (2 * pallets), gross_g=gross_g)
        for _ in range(pallets):
            codes = (str(box := box + 1), str(box := box + 1))
            boxes = [warehouse.package(code) for code in codes]
            warehouse.do(make_pallet, boxes, warehouse.shelf("A-01-1"), height_mm=1200)
    return partners(warehouse)


def given(warehouse: Warehouse, partner: int) -> tuple[NewList, list[NewLine]]:
    """Word what Zhytomyr asks for, as `make_list` takes it."""
    lines = [
        NewLine(name, warehouse.article(name), "sure", pieces * ONE, priority=priority)
        for name, pieces, priority in GIVEN
    ]
    return NewList(partner, warehouse.ask(today)), lines
