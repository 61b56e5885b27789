"""What tests start from: an empty warehouse in a file, or on a server made for the run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import postgres_server as postgres
import pytest
from warehouse import Warehouse, new_warehouse, same_warehouse

from aidhub.database.database import Database
from aidhub.i18n import use_language

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before spoke."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty warehouse that everybody has closed, to be copied."""
    file = tmp_path_factory.mktemp("template") / "warehouse.aidhub"
    Database.open(file, create=True).close()
    return file


@pytest.fixture(scope="session")
def furnished_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse that is set up, closed, to be copied: setting one up takes ten times as long."""
    file = tmp_path_factory.mktemp("furnished") / "warehouse.aidhub"
    shutil.copyfile(empty_file, file)
    with Database.open(file) as database:
        new_warehouse(database)
    return file


@pytest.fixture
def warehouse_file(empty_file: Path, tmp_path: Path) -> Path:
    """A file with an empty warehouse, closed."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(empty_file, file)
    return file


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    """A PostgreSQL server made for this run; without its programs the test is skipped, and the summary says so."""
    if postgres.programs() is None:
        pytest.skip(postgres.MISSING)
    server = postgres.PostgresServer()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.PostgresServer) -> str:
    """The name of a database with an empty warehouse, to be copied."""
    name = postgres_server.new_database()
    Database.open(postgres_server.address(name), create=True).close()
    return name


@pytest.fixture(scope="session")
def furnished_template(postgres_server: postgres.PostgresServer, postgres_template: str) -> str:
    """The name of a database with a warehouse that is set up, to be copied."""
    name = postgres_server.new_database(postgres_template)
    with Database.open(postgres_server.address(name)) as database:
        new_warehouse(database)
    return name


@pytest.fixture
def postgres_address(postgres_server: postgres.PostgresServer, postgres_template: str) -> Iterator[str]:
    """The address of an empty warehouse on the server."""
    name = postgres_server.new_database(postgres_template)
    yield postgres_server.address(name)
    postgres_server.drop(name)


@pytest.fixture
def bare_postgres_address(postgres_server: postgres.PostgresServer) -> Iterator[str]:
    """The address of a database on the server that has no tables yet."""
    name = postgres_server.new_database()
    yield postgres_server.address(name)
    postgres_server.drop(name)


@pytest.fixture
def sqlite_database(warehouse_file: Path) -> Iterator[Database]:
    """An empty warehouse in a file."""
    with Database.open(warehouse_file) as database:
        yield database


@pytest.fixture
def postgres_database(postgres_address: str) -> Iterator[Database]:
    """An empty warehouse on a server."""
    with Database.open(postgres_address) as database:
        yield database


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> Database:
    """An empty warehouse, on both kinds of database in turn."""
    found = request.getfixturevalue(f"{request.param}_database")
    assert isinstance(found, Database)
    return found


@pytest.fixture(params=BOTH)
def address(request: pytest.FixtureRequest) -> str | Path:
    """Where an empty warehouse can be opened, on both kinds of database in turn."""
    fixture = {"sqlite": "warehouse_file", "postgres": "postgres_address"}[request.param]
    found = request.getfixturevalue(fixture)
    assert isinstance(found, str | Path)
    return found


@pytest.fixture
def sqlite_warehouse(furnished_file: Path, tmp_path: Path) -> Iterator[Warehouse]:
    """A warehouse that is set up, in a file."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(furnished_file, file)
    with Database.open(file) as database:
        yield same_warehouse(database)


@pytest.fixture
def postgres_warehouse(postgres_server: postgres.PostgresServer, furnished_template: str) -> Iterator[Warehouse]:
    """A warehouse that is set up, on a server."""
    name = postgres_server.new_database(furnished_template)
    with Database.open(postgres_server.address(name)) as database:
        yield same_warehouse(database)
    postgres_server.drop(name)


@pytest.fixture(params=BOTH)
def warehouse(request: pytest.FixtureRequest) -> Warehouse:
    """A warehouse in Dortmund with five shelves and the starter articles, on both kinds of database in turn."""
    assert "database" not in request.fixturenames, "the database of the warehouse is warehouse.database"
    found = request.getfixturevalue(f"{request.param}_warehouse")
    assert isinstance(found, Warehouse)
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, in the last lines, what this run did not look at."""
    reasons: dict[str, int] = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
        reasons[reason.removeprefix("Skipped: ")] = reasons.get(reason.removeprefix("Skipped: "), 0) + 1
    if reasons:
        terminalreporter.section("not tested here", sep="!", yellow=True)
        for reason, tests in sorted(reasons.items()):
            terminalreporter.write_line(f"{tests} x {reason}", yellow=True)
