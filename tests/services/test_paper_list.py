"""Every issued paper is found by its transport, partner, kind, day or code, and belongs to its year."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from lorry import Lorry, new_lorry
from sqlalchemy import Engine, event, insert
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import IssuedPaper
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.domain.filters import MOST_CONDITIONS
from aidhub.domain.paper_filters import read_paper_filter
from aidhub.messages import sentence
from aidhub.services import paper_list, paper_years
from aidhub.services.paper_list import IssuedListRow, WantedPapers
from aidhub.services.paper_years import NoPapersInYear, YearOfPapers

PDF = b"%PDF-1.4 sample"


def issued(
    lorry: Lorry, stop: int | None, revision: int = 1, *, paper: str = "manifest", at: str = "2026-05-04T10:00",
    printed: bool = False, code: int = 0,
) -> int:  # fmt: skip
    """Put a paper into the drawer, as issuing does; stop None is a paper of the whole transport."""
    day = datetime.fromisoformat(at).replace(tzinfo=UTC)

    def put(session: Session) -> int:
        row = {
            "paper": paper, "transport_id": lorry.id, "stop_id": None if stop is None else lorry.stops[stop],
            "revision": revision, "digest": "0" * 64, "languages": "de,uk,en", "pages": 2, "issued_at": day,
            "person_id": lorry.warehouse.person, "printed_at": day if printed else None, "pdf": PDF,
        }  # fmt: skip
        number = code or 1 + sum(1 for _ in session.query(IssuedPaper.id))
        return session.scalars(insert(IssuedPaper).values(**row, code_number=number).returning(IssuedPaper.id)).one()

    return int(lorry.warehouse.do(put))


@pytest.fixture
def drawer(warehouse: Warehouse) -> dict[str, int]:
    """Papers of two transports: three versions for Lviv, one for Zhytomyr, two of a whole transport."""
    first = new_lorry(warehouse)
    second = new_lorry(warehouse, to=[2])
    return {
        "lviv 1": issued(first, 0, 1, at="2025-11-03T10:00", printed=True),
        "lviv 2": issued(first, 0, 2, at="2025-11-04T10:00"),
        "lviv 3": issued(first, 0, 3, at="2026-01-05T10:00", printed=True),
        "zhytomyr": issued(first, 1, 1, at="2026-02-01T10:00"),
        "whole 1": issued(first, None, 1, paper="loading_list", at="2026-02-02T10:00", printed=True),
        "whole 2": issued(first, None, 2, paper="loading_list", at="2026-02-03T10:00"),
        "other": issued(second, 0, 1, at="2026-11-30T23:30", printed=True),
    }


def found(warehouse: Warehouse, drawer: dict[str, int], view: str = "all", text: str = "", **wanted: Any) -> list[str]:
    asked = WantedPapers(view, text, **wanted)
    names = {id_: name for name, id_ in drawer.items()}
    rows = warehouse.ask(paper_list.rows, asked)
    assert warehouse.ask(paper_list.count, asked) == len(rows)
    return [names[row.id] for row in rows]


def row(warehouse: Warehouse, paper_id: int) -> IssuedListRow:
    [one] = warehouse.ask(paper_list.rows_of, [paper_id])
    assert isinstance(one, IssuedListRow)
    return one


def test_views_tell_newest_versions_replaced_prints_and_what_nobody_printed(
    warehouse: Warehouse, drawer: dict[str, int]
) -> None:
    assert found(warehouse, drawer, "newest") == ["other", "whole 2", "zhytomyr", "lviv 3"]
    assert found(warehouse, drawer, "outdated") == ["whole 1", "lviv 1"]
    assert found(warehouse, drawer, "unprinted") == ["whole 2", "zhytomyr"]
    counts = warehouse.ask(paper_list.view_counts)
    assert {view: counts[view] for view in ("newest", "outdated", "unprinted", "all")} == {
        "newest": 4, "outdated": 2, "unprinted": 2, "all": 7
    }  # fmt: skip
    assert counts["year"] == len(found(warehouse, drawer, "year"))


def test_the_counts_of_an_empty_drawer_are_zero(warehouse: Warehouse) -> None:
    assert set(warehouse.ask(paper_list.view_counts).values()) == {0}
    assert warehouse.ask(paper_list.rows, WantedPapers()) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("lwiw", ["whole 2", "whole 1", "lviv 3", "lviv 2", "lviv 1"]),
        ("partner:Житомир", ["other", "whole 2", "whole 1", "zhytomyr"]),
        ("partner:Житомир -manifest", ["whole 2", "whole 1"]),
        ("Packliste", ["other", "zhytomyr", "lviv 3", "lviv 2", "lviv 1"]),
        ("paper:маніфест lwiw", ["lviv 3", "lviv 2", "lviv 1"]),
        ("2025", ["lviv 2", "lviv 1"]),
        ("02/2026", ["whole 2", "whole 1", "zhytomyr"]),
        ("03.11.2025", ["lviv 1"]),
        ("11/2025-01/2026", ["lviv 3", "lviv 2", "lviv 1"]),
        ("01.12.2026", ["other"]),
        ("issued<2026", ["lviv 2", "lviv 1"]),
        ("issued>05.01.2026 issued<=02/2026", ["whole 2", "whole 1", "zhytomyr"]),
        ("ab 02/2026 bis 02.02.2026", ["whole 1", "zhytomyr"]),
        ("issued:02/2026-03/2026 by:olena", ["whole 2", "whole 1", "zhytomyr"]),
        ("-2025 lwiw manifest", ["lviv 3"]),
        ("by:nobody", []),
        ("waybill", []),
        ("100%", []),
    ],
)
def test_papers_are_found_by_words_and_days(
    warehouse: Warehouse, drawer: dict[str, int], text: str, names: list[str]
) -> None:
    assert found(warehouse, drawer, "all", text) == names


def test_a_transport_is_found_by_its_number_and_papers_come_in_the_order_asked_for(
    warehouse: Warehouse, drawer: dict[str, int]
) -> None:
    number = row(warehouse, drawer["other"]).transport
    assert found(warehouse, drawer, "all", f"transport:{number}") == ["other"]
    assert found(warehouse, drawer, "all", sort="transport", descending=False)[:2] == ["whole 1", "whole 2"]
    assert found(warehouse, drawer, "all", sort="partner", descending=True)[0] == "lviv 3"
    assert found(warehouse, drawer, "all", sort="paper", descending=False)[:2] == ["whole 1", "whole 2"]
    assert [one.id for one in warehouse.ask(paper_list.rows, WantedPapers("all"), 1, 2)] == [
        drawer["whole 2"], drawer["whole 1"]
    ]  # fmt: skip


def test_its_own_code_finds_an_old_version_whatever_the_view_and_leads_to_the_newest(
    warehouse: Warehouse, drawer: dict[str, int]
) -> None:
    old = row(warehouse, drawer["lviv 1"])
    assert found(warehouse, drawer, "newest", f" {old.code[:4]} {old.code[4:]} ") == ["lviv 1"]
    assert (old.is_newest, old.revision, old.newest_revision, old.state) == (False, 1, 3, "outdated")
    assert warehouse.ask(paper_list.newest_version, old.id).id == drawer["lviv 3"]
    assert warehouse.ask(paper_list.newest_version, drawer["whole 1"]).id == drawer["whole 2"]
    with pytest.raises(NotFound):
        warehouse.ask(paper_list.newest_version, 99)
    assert found(warehouse, drawer, "all", own_code("paper", 99)) == []
    assert found(warehouse, drawer, "all", own_code("box", 1)) == []


def test_a_row_says_for_whom_it_is_and_a_paper_of_the_whole_transport_names_all_its_partners(
    warehouse: Warehouse, drawer: dict[str, int]
) -> None:
    one = row(warehouse, drawer["zhytomyr"])
    assert (one.stop, one.partners, one.cities[0]["en"], one.state) == (2, ("БФ «Тепла оселя»",), "Zhytomyr", "ready")
    assert (one.languages, one.pages, one.person) == (("de", "uk", "en"), 2, "Olena")
    whole = row(warehouse, drawer["whole 2"])
    assert (whole.stop, [city["en"] for city in whole.cities]) == (0, ["Lviv", "Zhytomyr"])
    assert row(warehouse, drawer["lviv 3"]).state == "printed"


def test_no_list_reads_the_files(warehouse: Warehouse, drawer: dict[str, int]) -> None:
    said: list[str] = []

    def listen(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        for view in paper_list.VIEWS:
            found(warehouse, drawer, view, "lwiw")
        warehouse.ask(paper_list.view_counts)
        warehouse.ask(paper_list.rows_in_year, 2026)
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    assert said
    assert [statement for statement in said if "pdf" in statement] == []


def test_a_page_takes_as_many_questions_however_many_papers_there_are(
    warehouse: Warehouse, drawer: dict[str, int]
) -> None:
    said: list[str] = []

    def listen(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        found(warehouse, drawer, "all")
        many = len(said)
        found(warehouse, drawer, "all", "2025")
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    assert len(said) == 2 * many


# Years ---------------------------------------------------------------------------------------------------------------


def test_a_year_is_that_of_the_office_and_holds_every_version(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    moments = ("2024-12-31T22:59", "2024-12-31T23:00", "2025-12-31T22:59", "2025-12-31T23:00")
    ids = [issued(lorry, 0, number, at=at) for number, at in enumerate(moments, start=1)]
    year, rows = warehouse.ask(paper_years.papers_of_year, 2025)
    assert [one.id for one in rows] == ids[1:3]
    assert year == YearOfPapers(2025, 2, 2 * len(PDF))
    years = warehouse.ask(paper_years.years_of_papers)
    assert [(one.year, one.papers) for one in years][-3:] == [(2026, 1), (2025, 2), (2024, 1)]


def test_a_year_without_papers_says_so(warehouse: Warehouse) -> None:
    with pytest.raises(NoPapersInYear) as refused:
        warehouse.ask(paper_years.papers_of_year, 2019)
    assert sentence(refused.value) == "No paper was issued in 2019. Choose another year."
    [only] = warehouse.ask(paper_years.years_of_papers)
    assert only.papers == 0


# What is typed -------------------------------------------------------------------------------------------------------


def test_what_is_no_day_is_said_and_a_word_behind_from_stays_a_word() -> None:
    assert read_paper_filter("issued:soon issued<9999").unread == ("issued:soon", "issued<9999")
    [word] = read_paper_filter("from Unna").conditions
    assert (word.field, word.value) == ("text", "Unna")
    assert read_paper_filter("colour:red 4711 05/2026-01/2026").conditions[0].field == "text"
    assert [one.field for one in read_paper_filter("4711 05/2026-01/2026").conditions] == ["text", "text"]
    assert len(read_paper_filter("x " * 50).unread) == 50 - MOST_CONDITIONS
