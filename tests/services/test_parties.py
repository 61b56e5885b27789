"""Who gives, carries and receives: found by name or city in any spelling."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import Contact
from aidhub.domain.errors import Ambiguous, NotFound, NothingChanged
from aidhub.services.parties import NewParty, add_parties, edit_party, find_party, parties, search_parties
from aidhub.services.undo import redo, undo

OSELIA = NewParty(
    "partner", "Благодійний фонд «Тепла оселя»", "Blahodiinyi fond “Tepla oselia”", "schytomyr", town="Житомир",
    country="UA", register_no="44999019", keep_days=180, contact="Наталія Ткаченко", phone="+380 41 255 01 00",
    email="oselia@example.org",
)  # fmt: skip
RIVNE = NewParty("partner", "Центр допомоги", "Tsentr dopomohy", "riwne", town="Рівне", country="UA")
CLINIC = NewParty("partner", "Лікарня «Зразок»", "Likarnia Zrazok", "riwne", town="Рівне", country="UA")
BAKERY = NewParty("donor", "Bäckerei Sonnenkorn GmbH", town="Lünen", country="DE")


@pytest.fixture
def known(warehouse: Warehouse) -> dict[str, int]:
    """A foundation in Zhytomyr, a centre in Rivne, and a baker who gives."""
    ids = warehouse.do(add_parties, [OSELIA, RIVNE, BAKERY])
    return dict(zip(("oselia", "rivne", "bakery"), ids, strict=True))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Rivne", "rivne"), ("Riwne", "rivne"), ("Рівне", "rivne"), ("рівне ", "rivne"), ("Rowno", "rivne"),
        ("Ровно", "rivne"), ("Schitomir", "oselia"), ("Żytomierz", "oselia"), ("Тепла оселя", "oselia"),
        ("tepla OSELIA", "oselia"), ("Центр", "rivne"),
    ],
)  # fmt: skip
def test_a_partner_is_found_by_name_or_city_in_any_spelling(
    warehouse: Warehouse, known: dict[str, int], text: str, who: str
) -> None:
    assert warehouse.ask(find_party, text, "partner") == known[who]


def test_a_whole_name_stands_before_a_part_of_another(warehouse: Warehouse, known: dict[str, int]) -> None:
    [longer] = warehouse.do(add_parties, [NewParty("partner", "Центр допомоги Суми")])

    assert warehouse.ask(find_party, "Центр допомоги", "partner") == known["rivne"]
    assert warehouse.ask(find_party, "допомоги Суми", "partner") == longer


def test_two_partners_in_a_city_are_refused_with_their_names(warehouse: Warehouse, known: dict[str, int]) -> None:
    warehouse.do(add_parties, [CLINIC])
    with pytest.raises(Ambiguous) as refused:
        warehouse.ask(find_party, "Rivne", "partner")

    assert refused.value.facts["matches"] == ["Центр допомоги", "Лікарня «Зразок»"]


@pytest.mark.parametrize("text", ["Atlantis", "", "–", "«»", "Ri"])
def test_what_names_nobody_finds_nobody(warehouse: Warehouse, known: dict[str, int], text: str) -> None:
    with pytest.raises(NotFound):
        warehouse.ask(find_party, text, "partner")


def test_a_donor_is_no_partner(warehouse: Warehouse, known: dict[str, int]) -> None:
    assert warehouse.ask(find_party, "sonnenkorn", "donor") == known["bakery"]
    with pytest.raises(NotFound):
        warehouse.ask(find_party, "sonnenkorn", "partner")


def test_parties_are_listed_by_role_with_their_city(warehouse: Warehouse, known: dict[str, int]) -> None:
    partners, donors = warehouse.ask(parties, "partner"), warehouse.ask(parties, "donor")

    assert [row.name for row in partners] == [OSELIA.name, RIVNE.name]
    assert partners[0].city == {"de": "Schytomyr", "uk": "Житомир", "en": "Zhytomyr"}
    assert (partners[0].keep_days, donors[0].city, donors[0].town) == (180, {}, "Lünen")


def test_typing_finds_parties_by_every_word(warehouse: Warehouse, known: dict[str, int]) -> None:
    def found(text: str) -> list[int]:
        return [row.id for row in warehouse.ask(search_parties, text, "partner")]

    assert found("оселя жито") == [known["oselia"]]
    assert found("44999019") == [known["oselia"]]
    assert found("оселя рівне") == []


def test_undo_takes_parties_back_and_redo_brings_them_again(warehouse: Warehouse, known: dict[str, int]) -> None:
    warehouse.do(undo)
    assert warehouse.ask(parties, "partner") == []

    warehouse.do(redo)
    assert [row.id for row in warehouse.ask(parties, "partner")] == [known["oselia"], known["rivne"]]


def test_whom_to_talk_to_is_kept_with_the_party(warehouse: Warehouse, known: dict[str, int]) -> None:
    people = warehouse.ask(
        lambda session: session.execute(select(Contact.party_id, Contact.name, Contact.phone, Contact.email)).all()
    )

    assert [tuple(person) for person in people] == [
        (known["oselia"], "Наталія Ткаченко", "+380 41 255 01 00", "oselia@example.org")
    ]


def test_a_party_that_moves_is_found_where_it_is_now(warehouse: Warehouse, known: dict[str, int]) -> None:
    warehouse.do(edit_party, known["rivne"], city_key="luzk", town="Луцьк", name="Центр підтримки")

    def found(text: str) -> list[int]:
        return [row.id for row in warehouse.ask(search_parties, text, "partner")]

    assert (found("Łuck"), found("підтримки"), found("Riwne"), found("допомоги")) == (
        [known["rivne"]],
        [known["rivne"]],
        [],
        [],
    )

    warehouse.do(undo)
    assert found("Riwne допомоги") == [known["rivne"]]
    assert found("Łuck") == []


def test_a_change_that_changes_nothing_is_refused(warehouse: Warehouse, known: dict[str, int]) -> None:
    with pytest.raises(NothingChanged):
        warehouse.do(edit_party, known["oselia"], keep_days=180)


def test_hundreds_of_parties_are_made_as_one_step(warehouse: Warehouse) -> None:
    many = [NewParty("donor", f"Spender {number:03}", contact=f"Person {number}") for number in range(700)]
    ids = warehouse.do(add_parties, many)
    names = {row.id: row.name for row in warehouse.ask(parties, "donor")}

    assert [names[id_] for id_ in ids] == [party.name for party in many]
    warehouse.do(undo)
    assert warehouse.ask(parties, "donor") == []
