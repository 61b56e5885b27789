"""The practice warehouse says of itself that nothing counts, and every paper of it says so too."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import Place, StockCount, Transport
from aidhub.database.throwaway import remove, throwaway_file
from aidhub.documents.practice import marked
from aidhub.services.checking import check
from aidhub.services.count_rows import differences, open_counts, picture
from aidhub.services.issued_papers import paper_bytes
from aidhub.services.papers import issue, papers, preview
from aidhub.services.persons import COORDINATOR, HELPER, people, sign_on
from aidhub.services.practice import make_practice
from aidhub.services.practising import practising
from aidhub.services.setup import set_up
from aidhub.services.undo import last_step, undo


def text_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def test_the_sample_is_marked_and_somebody_is_let_in(database: Database) -> None:
    assert database.read(practising) is None
    database.write(make_practice, "Jonas Weber", helper=True)
    assert database.read(practising) == "Jonas Weber"
    [jonas] = [one for one in database.read(people) if one.name == "Jonas Weber"]
    assert (jonas.role, jonas.needs_pin) == (HELPER, False)
    assert database.write(sign_on, "Jonas Weber") == jonas.id
    coordinator = next(one for one in database.read(people) if one.role == COORDINATOR)
    assert database.read(lambda session: session.scalar(select(func.count()).where(Place.kind == "box"))) > 1000

    database.write(undo, database.read(last_step).id, by=coordinator.id)
    assert database.read(practising) == "Jonas Weber"


def test_the_sample_has_a_stock_count_that_is_over_and_one_in_work(sqlite_database: Database) -> None:
    sqlite_database.write(make_practice, "Jonas", helper=False)
    states = sqlite_database.read(lambda session: session.scalars(select(StockCount.state)).all())
    assert sorted(states) == ["closed", "open"]
    [count] = sqlite_database.read(open_counts)
    assert 0 < count.settled < count.locations
    assert [one.kind for one in sqlite_database.read(differences, count.id)] == ["elsewhere"]
    locations = sqlite_database.read(picture, count.id, "B", None, None).rows
    assert {one.state for one in locations} == {"done", "counting", "waiting"}
    assert not sqlite_database.read(check)


def planned(session: Session) -> int:
    return session.scalars(select(Transport.id).where(Transport.status == "planned")).one()


def test_every_page_of_a_paper_says_it_in_both_languages(sqlite_database: Database) -> None:
    sqlite_database.write(make_practice, "Jonas", helper=False)
    transport = sqlite_database.read(planned)
    [row] = sqlite_database.read(papers, transport)
    seen = sqlite_database.read(preview, transport, row.stop_id, "manifest")
    assert len(text_of(seen)) > 3
    assert all("ÜBUNG" in page and "НАВЧАННЯ" in page for page in text_of(seen))

    jonas = sqlite_database.write(sign_on, "Jonas")
    made = sqlite_database.write(issue, transport, row.stop_id, "manifest", by=jonas)
    assert sqlite_database.read(paper_bytes, made) == seen


def test_a_paper_of_a_real_warehouse_does_not(sqlite_database: Database) -> None:
    from aidhub.services.demo import make_demo  # noqa: PLC0415

    sqlite_database.write(set_up)
    transport = sqlite_database.write(make_demo)
    [row] = sqlite_database.read(papers, transport)
    seen = sqlite_database.read(preview, transport, row.stop_id, "manifest")
    assert not any("ÜBUNG" in page for page in text_of(seen))
    assert marked(seen) == marked(seen) != seen


def test_what_another_program_left_behind_is_removed_and_what_it_uses_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "practice"
    own = throwaway_file(folder, "practice")
    left, used, other = folder / "practice-1.aidhub", folder / "practice-2.aidhub", folder / "list.aidhub"
    for file in (left, other):
        Database.open(file, create=True).close()
    with Database.open(used, create=True):
        assert throwaway_file(folder, "practice") == own
        assert not left.exists()
        assert used.exists()
        assert other.exists()
        remove(used)
        assert used.exists()
    remove(used)
    assert [file.name for file in folder.iterdir() if "practice" in file.name] == []


@pytest.mark.parametrize("file", ["practice-1.aidhub"])
def test_removing_what_is_not_there_does_no_harm(tmp_path: Path, file: str) -> None:
    remove(tmp_path / "nowhere" / file)
    remove(tmp_path / file)
