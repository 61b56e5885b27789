"""Boxes are packed at a table: every rule of what goes in, what it weighs, and whose it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Lot, LotParent, Place
from aidhub.domain import errors
from aidhub.services import undo
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.box_show import show_table
from aidhub.services.boxing import (
    BoxClosed,
    BoxEmpty,
    BoxHeld,
    NoBox,
    WeightOfNothing,
    close_box,
    describe,
    discard,
    open_box,
    put,
    reopen_box,
    repack,
    set_quantity,
    split_box,
    take_over,
    weigh,
)
from aidhub.services.checking import check
from aidhub.services.contents import contents_of
from aidhub.services.moving import NotInWarehouse, make_pallet, move_packages
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.persons import sign_on
from aidhub.services.sorting import Goods, NothingOfThat, NotSorted, finish_source

LATER, SOONER = date(2027, 9, 1), date(2027, 3, 1)


@pytest.fixture
def jackets(warehouse: Warehouse) -> dict[str, int]:
    """Jackets for women and men, jackets to sort, and a lamp that is none of them."""
    made = warehouse.do(
        add_articles,
        [
            NewArticle({"de": "Jacken, Damen", "uk": "Куртки", "en": "Jackets"}, "CLO_ADULT", "H87", "jd", net_g=900),
            NewArticle({"de": "Jacken, Herren", "uk": "Куртки ч", "en": "Coats"}, "CLO_ADULT", "H87", "jh", net_g=1100),
            NewArticle(
                {"de": "Jacken, gemischt", "uk": "Різні", "en": "Mixed"}, "CLO_ADULT", "H87", "jm", to_sort=True
            ),
            NewArticle({"de": "Lampe", "uk": "Лампа", "en": "Lamp"}, "ENR_LIGHT", "H87", "la"),
        ],
    )
    return dict(zip(("women", "men", "mixed", "lamp"), made, strict=True))


@pytest.fixture
def box(warehouse: Warehouse) -> int:
    return int(warehouse.do(open_box, warehouse.shelf("B-01-1")))


def inside(warehouse: Warehouse, place_id: int) -> list[tuple[int, int, str]]:
    """Article, pieces and size of what lies at a place."""
    held = warehouse.ask(
        lambda session: [(c.article.id, c.quantity_milli, c.lot.size) for c in contents_of(session, place_id)]
    )
    return [(article, quantity // 1000, size) for article, quantity, size in held]


def lot_in(warehouse: Warehouse, place_id: int) -> Lot:
    return warehouse.ask(lambda session: contents_of(session, place_id)[-1].lot)  # type: ignore[no-any-return]


def place(warehouse: Warehouse, place_id: int) -> Place:
    return warehouse.ask(lambda session: session.get_one(Place, place_id))  # type: ignore[no-any-return]


def weight(warehouse: Warehouse, place_id: int) -> tuple[int | None, str]:
    found = place(warehouse, place_id)
    return found.gross_g, found.gross_source


def parents(warehouse: Warehouse, lot_id: int) -> set[int]:
    question = select(LotParent.parent_id).where(LotParent.lot_id == lot_id)
    return set(warehouse.ask(lambda session: session.scalars(question).all()))


def lot_of(warehouse: Warehouse, place_id: int) -> int:
    return int(warehouse.ask(lambda session: contents_of(session, place_id)[0].lot.id))


def unharmed(
    warehouse: Warehouse, deed: Callable[..., Any], *args: Any, raises: type[errors.AidHubError], **kw: Any
) -> None:
    """Prove that something is refused and changes nothing."""
    before = warehouse.dump()
    with pytest.raises(raises):
        warehouse.do(deed, *args, **kw)
    assert warehouse.dump() == before


# Opening, closing -----------------------------------------------------------------------------------------------------


def test_a_new_box_is_open_at_its_table_and_belongs_to_who_opened_it(warehouse: Warehouse, box: int) -> None:
    found = place(warehouse, box)

    assert (found.state, found.opened_by_id, found.code) == ("open", warehouse.person, "1")
    assert found.parent_id == warehouse.shelf("B-01-1")


def test_an_undone_box_is_no_more_and_its_number_is_not_given_again(warehouse: Warehouse, box: int) -> None:
    warehouse.do(undo.undo)
    again = warehouse.do(open_box, warehouse.shelf("B-01-1"))

    assert place(warehouse, again).code == "2"
    unharmed(warehouse, put, box, Goods(warehouse.article("woll"), 1_000), raises=NotInWarehouse)


def test_a_closed_box_is_ready_and_nobody_has_it_open(warehouse: Warehouse, box: int) -> None:
    warehouse.do(put, box, Goods(warehouse.article("woll"), 3_000))
    assert [row.status for row in warehouse.rows()] == ["open"]

    warehouse.do(close_box, box, 12_900)

    assert [row.status for row in warehouse.rows()] == ["ready"]
    assert (place(warehouse, box).opened_by_id, weight(warehouse, box)) == (None, (12_900, "weighed"))


def test_a_box_nobody_weighed_is_closed_with_what_its_goods_weigh(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.do(put, box, Goods(jackets["women"], 11_000))
    warehouse.do(close_box, box)
    assert weight(warehouse, box) == (9_900, "estimated")

    unknown = warehouse.do(open_box, warehouse.shelf("B-01-1"))
    warehouse.do(put, unknown, Goods(jackets["lamp"], 1_000))
    warehouse.do(close_box, unknown)
    assert weight(warehouse, unknown) == (None, "")


def test_closing_is_undone_and_the_box_is_open_again(warehouse: Warehouse, box: int) -> None:
    warehouse.do(put, box, Goods(warehouse.article("woll"), 3_000))
    warehouse.do(close_box, box, 12_900)
    warehouse.do(undo.undo)

    found = place(warehouse, box)
    assert (found.state, found.opened_by_id, found.gross_g) == ("open", warehouse.person, None)


def test_nothing_is_put_into_a_closed_box_until_it_is_opened_again(warehouse: Warehouse, box: int) -> None:
    blanket = warehouse.article("woll")
    warehouse.do(put, box, Goods(blanket, 3_000))
    warehouse.do(close_box, box, 12_900)
    unharmed(warehouse, put, box, Goods(blanket, 1_000), raises=BoxClosed)
    unharmed(warehouse, take_over, box, raises=BoxClosed)

    warehouse.do(reopen_box, box, warehouse.shelf("A-01-1"))
    warehouse.do(put, box, Goods(blanket, 1_000))

    assert inside(warehouse, box) == [(blanket, 4, "")]
    assert place(warehouse, box).parent_id == warehouse.shelf("A-01-1")
    assert weight(warehouse, box) == (None, "")
    unharmed(warehouse, reopen_box, box, raises=errors.NothingChanged)


def test_what_cannot_be_done_with_a_box_is_refused(warehouse: Warehouse, box: int) -> None:
    shelf, blanket = warehouse.shelf("A-01-1"), warehouse.article("woll")
    warehouse.receive("woll", [20])
    pallet = warehouse.do(make_pallet, [warehouse.package("2")], shelf)

    unharmed(warehouse, close_box, box, raises=BoxEmpty)
    unharmed(warehouse, weigh, box, 0, raises=WeightOfNothing)
    unharmed(warehouse, put, pallet, Goods(blanket, 1_000), raises=NoBox)
    unharmed(warehouse, reopen_box, pallet, raises=NoBox)
    unharmed(warehouse, split_box, box, {}, raises=errors.NothingChanged)
    unharmed(warehouse, repack, warehouse.package("2"), box, {}, raises=errors.NothingChanged)


def test_a_second_person_can_look_but_not_change_until_the_box_is_taken_over(warehouse: Warehouse, box: int) -> None:
    warehouse.do(put, box, Goods(warehouse.article("woll"), 3_000))
    lot, first = lot_of(warehouse, box), warehouse.person
    warehouse.person = warehouse.do(sign_on, "Iryna")
    for deed, args in ((put, (box, Goods(warehouse.article("woll"), 1_000))), (set_quantity, (box, lot, 1_000)),
                       (close_box, (box,)), (weigh, (box, 1_000)), (split_box, (box, {lot: 1_000})),
                       (discard, (box, lot, 1_000))):  # fmt: skip
        with pytest.raises(BoxHeld) as refused:
            warehouse.do(deed, *args)
        assert refused.value.facts == {"box": "1", "name": "Olena"}

    warehouse.do(take_over, box)
    warehouse.do(set_quantity, box, lot, 1_000)

    unharmed(warehouse, take_over, box, raises=errors.NothingChanged)
    warehouse.person = first
    unharmed(warehouse, close_box, box, raises=BoxHeld)


# What goes in ---------------------------------------------------------------------------------------------------------


def test_goods_without_a_source_come_in_from_the_door_and_more_of_them_add_up(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    for size, pieces in (("M", 5), ("L", 4), ("L", 2)):
        warehouse.do(put, box, Goods(jackets["women"], pieces * 1000, size))

    assert inside(warehouse, box) == [(jackets["women"], 5, "M"), (jackets["women"], 6, "L")]
    assert lot_in(warehouse, box).donor_id is None


def test_goods_sorted_from_a_box_know_what_they_were_made_of_and_who_gave_it(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    [donor] = warehouse.do(add_parties, [NewParty("donor", "Grundschule")])
    warehouse.receive("jm", [1], donor_id=donor, condition="good", gross_g=13_000)
    source = warehouse.package("2")
    mixed = lot_of(warehouse, source)

    warehouse.do(put, box, Goods(jackets["women"], 4_000, "L"), source)

    lot = lot_in(warehouse, box)
    assert (lot.donor_id, lot.condition, lot.size, parents(warehouse, lot.id)) == (donor, "good", "L", {mixed})
    assert inside(warehouse, source) == [(jackets["mixed"], 1, "")], "it is sorted on until somebody says it is done"
    assert weight(warehouse, source) == (13_000, "weighed")


def test_a_source_that_is_sorted_completely_is_no_more_and_its_piece_is_used_up(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jm", [1])
    source = warehouse.package("2")
    warehouse.do(put, box, Goods(jackets["women"], 4_000), source)
    before = warehouse.dump()

    warehouse.do(finish_source, source)

    assert {row.article_id for row in warehouse.rows()} == {jackets["women"]}
    with pytest.raises(errors.NotFound):
        warehouse.package("2")
    warehouse.do(undo.undo)
    assert warehouse.dump() == before


def test_goods_that_lack_the_expiry_they_need_wait_at_the_table_and_are_sorted_by_typing_it(
    warehouse: Warehouse, box: int
) -> None:
    table, milk = warehouse.shelf("B-01-1"), warehouse.article("babymilch")
    warehouse.receive("babymilch", [4])
    warehouse.receive("babymilch", [4], expires=LATER)
    waiting = warehouse.package("2")
    warehouse.do(move_packages, [waiting, warehouse.package("3")], table)
    shown = warehouse.ask(show_table, table, None, None, by=1, for_helper=True)
    assert [source.id for source in shown.sources] == [waiting]

    warehouse.do(put, box, Goods(milk, 4_000, expires=SOONER), waiting)
    warehouse.do(finish_source, waiting)

    assert lot_in(warehouse, box).expires == SOONER
    assert warehouse.ask(show_table, table, None, None, by=1, for_helper=True).sources == ()


@pytest.mark.parametrize(
    ("sorted_before", "waste", "gone"), [(True, False, "unmade"), (True, True, "waste"), (False, False, "waste")]
)
def test_what_nothing_was_made_of_is_waste(
    warehouse: Warehouse, jackets: dict[str, int], box: int, *, sorted_before: bool, waste: bool, gone: str
) -> None:
    warehouse.receive("jm", [1])
    source = warehouse.package("2")
    if sorted_before:
        warehouse.do(put, box, Goods(jackets["women"], 4_000), source)
    warehouse.do(finish_source, source, waste=waste)

    def went(session: Session) -> str:
        from aidhub.database.tables import Movement  # noqa: PLC0415

        last = session.scalars(select(Movement.to_place_id).order_by(Movement.id.desc()).limit(1)).one()
        return session.get_one(Place, last).code

    assert warehouse.ask(went) == gone


def test_goods_of_the_same_article_are_moved_the_first_to_expire_first(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6], expires=LATER, gross_g=6_000)
    source = warehouse.package("2")
    warehouse.receive("jd", loose=2, expires=SOONER)
    loose = next(row for row in warehouse.rows() if row.kind == "loose")
    other = warehouse.do(open_box, warehouse.shelf("A-01-1"))
    warehouse.do(repack, loose.place_id, other, {loose.lot_id: 2_000})
    warehouse.do(repack, source, other, {lot_of(warehouse, source): 6_000})

    warehouse.do(put, box, Goods(jackets["women"], 3_000), other)

    lots = warehouse.ask(lambda session: [(c.lot.expires, c.quantity_milli) for c in contents_of(session, box)])
    assert sorted(lots) == [(SOONER, 2_000), (LATER, 1_000)]
    assert parents(warehouse, lot_of(warehouse, box)) == set(), "they are the same goods"


def test_regraded_goods_use_up_what_they_were_and_keep_no_longer(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6], expires=SOONER, gross_g=6_000)
    source = warehouse.package("2")

    warehouse.do(put, box, Goods(jackets["men"], 2_000, "XL", expires=LATER), source)
    warehouse.do(put, box, Goods(jackets["women"], 1_000, "L"), source)

    assert inside(warehouse, source) == [(jackets["women"], 3, "")]
    assert weight(warehouse, source) == (3_000, "estimated")
    assert inside(warehouse, box) == [(jackets["men"], 2, "XL"), (jackets["women"], 1, "L")]
    assert {lot_in(warehouse, box).expires} == {SOONER}
    assert parents(warehouse, lot_in(warehouse, box).id) == {lot_of(warehouse, source)}


def test_what_a_source_does_not_hold_is_refused(warehouse: Warehouse, jackets: dict[str, int], box: int) -> None:
    warehouse.receive("jd", [6])
    source = warehouse.package("2")

    unharmed(warehouse, put, box, Goods(jackets["lamp"], 1_000), source, raises=NothingOfThat)
    unharmed(warehouse, put, box, Goods(jackets["women"], 7_000), source, raises=errors.NotEnoughStock)
    unharmed(warehouse, put, box, Goods(jackets["men"], 7_000), source, raises=errors.NotEnoughStock)
    unharmed(warehouse, finish_source, source, raises=NotSorted)


def test_what_was_sorted_and_taken_back_again_was_not_sorted(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6])
    source = warehouse.package("2")
    warehouse.do(put, box, Goods(jackets["men"], 2_000), source)
    warehouse.do(set_quantity, box, lot_of(warehouse, box), 0)

    unharmed(warehouse, finish_source, source, raises=NotSorted)


# Steppers -------------------------------------------------------------------------------------------------------------


def test_a_stepper_takes_from_the_source_and_gives_back_to_it(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6], gross_g=6_000)
    source = warehouse.package("2")
    warehouse.do(put, box, Goods(jackets["women"], 2_000), source)
    lot = lot_of(warehouse, box)
    warehouse.do(set_quantity, box, lot, 3_000)
    assert (inside(warehouse, source), weight(warehouse, source)) == ([(jackets["women"], 3, "")], (3_000, "estimated"))

    warehouse.do(set_quantity, box, lot, 0)

    assert (inside(warehouse, source), inside(warehouse, box)) == ([(jackets["women"], 6, "")], [])
    assert weight(warehouse, source) == (None, "")
    unharmed(warehouse, set_quantity, box, lot, 7_000, raises=errors.NotEnoughStock)


def test_a_stepper_makes_more_and_less_of_what_was_regraded(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6])
    source = warehouse.package("2")
    warehouse.do(put, box, Goods(jackets["men"], 2_000), source)
    lot = lot_of(warehouse, box)
    for wanted in (5, 1, 6):
        warehouse.do(set_quantity, box, lot, wanted * 1000)
        left = [(jackets["women"], 6 - wanted, "")] if wanted < 6 else []
        assert (inside(warehouse, source), inside(warehouse, box)) == (left, [(jackets["men"], wanted, "")])

    unharmed(warehouse, set_quantity, box, lot, 7_000, raises=errors.NotEnoughStock)


def test_a_stepper_counts_on_after_the_source_is_no_more(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.receive("jd", [6])
    warehouse.receive("jm", [1])
    ordinary, unsorted = warehouse.package("2"), warehouse.package("3")
    warehouse.do(put, box, Goods(jackets["men"], 6_000), ordinary)
    warehouse.do(put, box, Goods(jackets["women"], 2_000), unsorted)
    warehouse.do(finish_source, ordinary)
    warehouse.do(finish_source, unsorted)
    men, women = warehouse.ask(lambda session: [one.lot.id for one in contents_of(session, box)])

    warehouse.do(set_quantity, box, men, 5_000)
    warehouse.do(set_quantity, box, women, 3_000)

    assert inside(warehouse, box) == [(jackets["men"], 5, ""), (jackets["women"], 3, "")]
    assert warehouse.ask(check) == ()


def test_goods_that_came_otherwise_are_found_or_not_found(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=20_000)
    box = warehouse.package("1")
    warehouse.do(reopen_box, box)
    lot = lot_of(warehouse, box)

    warehouse.do(set_quantity, box, lot, 21_000)

    assert (inside(warehouse, box)[0][1], weight(warehouse, box)) == (21, (None, ""))
    unharmed(warehouse, set_quantity, box, lot, 21_000, raises=errors.NothingChanged)


# Describing, throwing away, splitting ---------------------------------------------------------------------------------


def test_goods_in_a_box_are_described(warehouse: Warehouse, jackets: dict[str, int], box: int) -> None:
    warehouse.do(put, box, Goods(jackets["women"], 2_000))
    warehouse.do(describe, box, lot_of(warehouse, box), size=" XL ", condition="good", expires=LATER)

    lot = lot_in(warehouse, box)
    assert (lot.size, lot.condition, lot.expires) == ("XL", "good", LATER)
    warehouse.do(undo.undo)
    assert lot_in(warehouse, box).size == ""


def test_useless_goods_are_thrown_away_and_the_rest_keeps_its_share_of_the_weight(
    warehouse: Warehouse, jackets: dict[str, int], box: int
) -> None:
    warehouse.do(put, box, Goods(jackets["women"], 3_000))
    warehouse.do(weigh, box, 3_000, "typed")
    warehouse.do(discard, box, lot_of(warehouse, box), 1_000, "Reißverschluss")
    assert (inside(warehouse, box), weight(warehouse, box)) == ([(jackets["women"], 2, "")], (2_000, "estimated"))

    warehouse.do(discard, box, lot_of(warehouse, box), 2_000)
    assert (inside(warehouse, box), weight(warehouse, box)) == ([], (None, ""))


def test_a_split_box_shares_its_weight_to_the_gram(warehouse: Warehouse, jackets: dict[str, int], box: int) -> None:
    warehouse.do(put, box, Goods(jackets["women"], 2_000))
    warehouse.do(put, box, Goods(jackets["men"], 1_000))
    warehouse.do(weigh, box, 3_001)
    men = lot_in(warehouse, box).id

    new = warehouse.do(split_box, box, {men: 1_000})

    assert (inside(warehouse, box), inside(warehouse, new)) == ([(jackets["women"], 2, "")], [(jackets["men"], 1, "")])
    assert (weight(warehouse, box), weight(warehouse, new)) == ((1_863, "estimated"), (1_138, "estimated"))
    found = place(warehouse, new)
    assert (found.state, found.opened_by_id, found.parent_id) == ("open", warehouse.person, warehouse.shelf("B-01-1"))
    warehouse.do(undo.undo)
    assert (len(inside(warehouse, box)), weight(warehouse, box)) == (2, (3_001, "weighed"))


def test_promised_goods_stay_in_their_box(warehouse: Warehouse, box: int) -> None:
    from aidhub.services.promising import add_packages  # noqa: PLC0415
    from aidhub.services.transport_rows import stops_of  # noqa: PLC0415
    from aidhub.services.transports import new_transport  # noqa: PLC0415

    warehouse.receive("woll", [20])
    source = warehouse.package("2")
    [partner] = warehouse.do(add_parties, [NewParty("partner", "Likarnia")])
    transport = warehouse.do(new_transport, [partner])
    stop = warehouse.ask(lambda session: stops_of(session, transport)[0].id)
    warehouse.do(add_packages, transport, stop, [source])

    unharmed(warehouse, repack, source, box, {lot_of(warehouse, source): 1_000}, raises=errors.NotEnoughStock)
    unharmed(warehouse, split_box, source, {lot_of(warehouse, source): 1_000}, raises=errors.NotEnoughStock)
    unharmed(warehouse, put, box, Goods(warehouse.article("woll"), 1_000), source, raises=errors.NotEnoughStock)
