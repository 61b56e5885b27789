"""What the code of AidHub never does, whoever writes it: read from the source, without running it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools import check

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "aidhub"
MODULES = sorted(PACKAGE.rglob("*.py"))

Findings = Iterator[ast.AST]
Rule = Callable[[ast.AST], bool]


def name_of(function: ast.expr) -> str:
    """Write what is called as it stands in the code: open, shutil.copy, file.read_bytes."""
    match function:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=owner, attr=name):
            return f"{name_of(owner)}.{name}"
    return ""


def calls(node: ast.AST, *names: str) -> bool:
    """Say whether a node calls one of the functions; ".name" stands for a method of anything."""
    if not isinstance(node, ast.Call):
        return False
    called = name_of(node.func)
    return any(called.endswith(name) if name.startswith(".") else called == name for name in names)


def imports(node: ast.AST, *modules: str) -> bool:
    """Say whether a node imports one of the modules or something of it."""
    match node:
        case ast.Import(names=aliases):
            brought = [alias.name for alias in aliases]
        case ast.ImportFrom(module=str(module), names=aliases):
            brought = [f"{module}.{alias.name}" for alias in aliases]
        case _:
            return False
    return any(f"{name}.".startswith(f"{module}.") for name in brought for module in modules)


def words(node: ast.AST) -> str:
    """Hand out the text of a literal, of an f-string its first fixed part."""
    match node:
        case ast.Constant(value=str(text)) | ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            return text
    return ""


def is_filled(node: ast.AST) -> bool:
    """Say whether a text is put together where it stands, from more than constants."""
    if isinstance(node, ast.JoinedStr):
        filled = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        return not all(name_of(value).rpartition(".")[2].isupper() for value in filled)
    return isinstance(node, ast.BinOp) or calls(node, ".format")


def brings_qt_sql(node: ast.AST) -> bool:
    return imports(node, "PySide6.QtSql")


def reads_code_from_bytes(node: ast.AST) -> bool:
    return imports(node, "pickle", "shelve", "marshal", "dill") or calls(node, "eval", "exec", "__import__")


def fills_in_sql(node: ast.AST) -> bool:
    """A PRAGMA of SQLite takes no bound values."""
    if not isinstance(node, ast.Call) or not node.args or words(node.args[0]).startswith("PRAGMA "):
        return False
    return calls(node, "text", "sqlalchemy.text", "sa.text", ".exec_driver_sql") and is_filled(node.args[0])


def fills_in_a_sqlite_address(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        node = node.left
        return words(node).startswith("sqlite")
    return isinstance(node, ast.JoinedStr) and words(node).startswith("sqlite")


def trusts_the_disk_less_than_full(node: ast.AST) -> bool:
    return bool(re.search(r"synchronous\s*=?\s*\(?(off|normal|0|1)\b", words(node), re.IGNORECASE))


def copies_files_by_hand(node: ast.AST) -> bool:
    return calls(node, *(f"shutil.{verb}" for verb in ("copy", "copy2", "copyfile", "copyfileobj", "move")))


def opens_sqlite_by_hand(node: ast.AST) -> bool:
    return calls(node, "sqlite3.connect")


def opens_a_file(node: ast.AST) -> bool:
    return calls(node, "open", ".open", ".read_bytes", ".write_bytes", ".read_text", ".write_text")


def names_a_colour(node: ast.AST) -> bool:
    """A box number such as #4231 is no colour."""
    if isinstance(node, ast.Call) and calls(node, "QColor", "QtGui.QColor", "QColor.fromRgb"):
        return bool(node.args) and isinstance(node.args[0], ast.Constant)
    return bool(re.search(r"#([0-9a-f]{8}|[0-9a-f]{6}|(?=[0-9]*[a-f])[0-9a-f]{3})\b", words(node), re.IGNORECASE))


def makes_a_paragraph(node: ast.AST) -> bool:
    return calls(node, "Paragraph", ".Paragraph")


def makes_a_label(node: ast.AST) -> bool:
    """A plain QLabel takes what looks like markup for markup."""
    bases = node.bases if isinstance(node, ast.ClassDef) else []
    return calls(node, "QLabel", ".QLabel") or any(name_of(base) in ("QLabel", "QtWidgets.QLabel") for base in bases)


def places(rule: Rule, folder: str = "", but: tuple[str, ...] = ()) -> list[str]:
    """List where a folder of the package breaks a rule: file and line. ``but`` are the files that may."""
    return [
        f"{file.relative_to(ROOT).as_posix()}:{getattr(node, 'lineno', 0)}"
        for file in MODULES
        if file.is_relative_to(PACKAGE / folder) and file.relative_to(PACKAGE).as_posix() not in but
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if rule(node)
    ]


def test_every_layer_knows_only_those_below_it() -> None:
    answer = check.run("layers")
    assert answer.returncode == 0, answer.stdout


def test_the_database_has_no_second_reader_inside_qt() -> None:
    assert places(brings_qt_sql) == []


def test_nothing_read_is_ever_run() -> None:
    assert places(reads_code_from_bytes) == []


def test_values_reach_sql_only_as_bound_values() -> None:
    may = (
        "database/migration.py",  # counts the rows of the tables it names itself; a table's name cannot be bound
        "services/checking_questions.py",  # puts its questions together from its own constants; values are bound
    )
    assert places(fills_in_sql, but=may) == []


def test_the_address_of_a_file_is_made_by_sqlalchemy() -> None:
    """A path with a question mark or a percent sign would name another file."""
    assert places(fills_in_a_sqlite_address) == []


def test_what_was_acknowledged_survives_a_power_cut() -> None:
    assert places(trusts_the_disk_less_than_full) == []


def test_no_file_is_copied_while_the_database_may_be_open() -> None:
    """Only SQLite's own backup gives a whole copy, so nothing in the program copies or moves files by hand."""
    assert places(copies_files_by_hand) == []


def test_sqlite_is_opened_by_the_database_layer_alone() -> None:
    assert [place for place in places(opens_sqlite_by_hand) if not place.startswith("aidhub/database/")] == []


def test_the_database_layer_opens_no_file_itself() -> None:
    """Closing a file gives up the locks that SQLite holds on it, in the whole program."""
    may = (
        "database/lock.py",  # the note that says who has the file, which lies beside it
        "database/surroundings.py",  # the list of disks, folders, and copies that are closed by all
    )
    assert places(opens_a_file, "database", but=may) == []


def test_colours_stand_in_the_theme_alone() -> None:
    assert places(names_a_colour, "ui", but=("ui/theme.py",)) == []


def test_one_module_sets_paragraphs_and_escapes_them() -> None:
    assert len({place.partition(":")[0] for place in places(makes_a_paragraph)}) <= 1, places(makes_a_paragraph)


def test_one_module_makes_labels_of_plain_text() -> None:
    assert len({place.partition(":")[0] for place in places(makes_a_label)}) <= 1, places(makes_a_label)


@pytest.mark.parametrize(
    ("rule", "broken", "kept"),
    [
        (brings_qt_sql, "from PySide6 import QtSql", "from PySide6 import QtSvg"),
        (brings_qt_sql, "from PySide6.QtSql import QSqlDatabase", "import PySide6"),
        (reads_code_from_bytes, "import pickle", "import json"),
        (reads_code_from_bytes, "eval(typed)", "literal_eval(typed)"),
        (fills_in_sql, 'text(f"SELECT * FROM lot WHERE batch = {batch}")', 'text("SELECT 1")'),
        (fills_in_sql, 'connection.exec_driver_sql("DELETE FROM " + table)', 'text(f"SELECT 1 FROM {TABLE}")'),
        (fills_in_a_sqlite_address, 'f"sqlite:///{file}"', 'URL.create("sqlite", database=file)'),
        (fills_in_a_sqlite_address, '"sqlite:///" + file', '"sqlite://"'),
        (trusts_the_disk_less_than_full, '"PRAGMA synchronous=OFF"', '"PRAGMA synchronous=FULL"'),
        (trusts_the_disk_less_than_full, '"PRAGMA synchronous = normal"', '"PRAGMA synchronous = EXTRA"'),
        (copies_files_by_hand, "shutil.copy2(file, other)", "source.backup(target)"),
        (opens_sqlite_by_hand, "sqlite3.connect(file)", "engine.connect()"),
        (opens_a_file, "open(file)", "is_open(file)"),
        (opens_a_file, "file.read_bytes()", "file.stat()"),
        (names_a_colour, 'QColor("#1B5DBE")', 'colour("accent")'),
        (names_a_colour, '"color: #fff"', '"box #4231"'),
        (names_a_colour, "QColor(27, 93, 190)", "QColor(value)"),
        (makes_a_paragraph, "platypus.Paragraph(name, style)", "paragraph(name, style)"),
        (makes_a_label, "QLabel(name)", "label(name)"),
        (makes_a_label, "class Title(QLabel): pass", "class Title(PlainText): pass"),
    ],
)
def test_each_rule_sees_what_breaks_it(rule: Rule, broken: str, kept: str) -> None:
    assert any(map(rule, ast.walk(ast.parse(broken))))
    assert not any(map(rule, ast.walk(ast.parse(kept))))


WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys(("PySide6", "shiboken6")))
import aidhub
for module in pkgutil.walk_packages(aidhub.__path__, "aidhub."):
    if not module.name.startswith(("aidhub.ui", "aidhub.database.migrations")):
        importlib.import_module(module.name)
        print(module.name)
"""


def test_everything_but_the_windows_is_imported_where_there_is_no_qt() -> None:
    answer = subprocess.run([sys.executable, "-c", WITHOUT_QT], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert {"aidhub.cli", "aidhub.documents", "aidhub.services"} <= set(answer.stdout.split())


DEMO_WITHOUT_QT = """
import runpy, sys
sys.modules.update(dict.fromkeys(("PySide6", "shiboken6")))
sys.argv[0] = "main.py"
runpy.run_path("main.py", run_name="__main__")
"""


def test_a_transport_is_planned_and_its_papers_written_where_there_is_no_qt(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", DEMO_WITHOUT_QT, "demo", "--directory", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    papers = sorted(tmp_path.rglob("*.pdf"))
    assert papers
    assert all(paper.read_bytes().startswith(b"%PDF-") for paper in papers)
