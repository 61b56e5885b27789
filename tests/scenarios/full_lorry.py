"""A warehouse that fills a semi-trailer: 34 pallets, a partner's list in a spreadsheet and one in plain words."""

from __future__ import annotations

from lorry import partners
from warehouse import Warehouse

from aidhub.services.moving import make_pallet
from aidhub.services.needs import NewLine, NewList
from aidhub.services.today import today

ONE = 1000
STOCK = {"Wool blankets": (16, 20), "Sleeping bags": (8, 20), "Duvets": (6, 20), "Bar soap": (4, 200)}
"""Pallets of each article, and pieces in each of the two boxes on one."""

COPIED = """Потреби клініки, листопад\t\t\t
Найменування\tКількість\tОд.\tТерміновість
Ковдри вовняні\t400\tшт\tтерміново
Спальні мішки\t240\tшт\tвисока
Ковдри стьобані\t200\tшт\t
Генератор дизельний для клініки\t1\tшт\t
Разом\t841\t\t
"""
"""What Lviv copied out of its spreadsheet: a title, headings, four wishes and a sum."""

GIVEN = [("Wool blankets", 240, "high"), ("Sleeping bags", 120, "normal"), ("Duvets", 80, "normal"),
         ("Bar soap", 1600, "normal")]  # fmt: skip
"""What Zhytomyr asks for."""

BY_HAND = {"Sleeping bags": 200, "Duvets": 160, "Wool blankets": 200}
"""What is set by hand, so that 33 whole pallets go: two lines of Lviv, one of Zhytomyr."""

GOES = [("Wool blankets", 400, 1), ("Sleeping bags", 200, 1), ("Duvets", 160, 1), ("Wool blankets", 200, 2),
        ("Sleeping bags", 120, 2), ("Duvets", 80, 2), ("Bar soap", 1600, 2)]  # fmt: skip
"""What goes along: pieces of each article, for which stop."""


def fill(warehouse: Warehouse) -> list[int]:
    """Put the pallets on their shelves, and make both partners: Lviv, Zhytomyr."""
    box = 0
    for name, (pallets, pieces) in STOCK.items():
        warehouse.receive(name, boxes=[pieces] * (2 * pallets), gross_g=33_000)
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
