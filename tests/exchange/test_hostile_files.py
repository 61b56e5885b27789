"""Files that are no lists, or mean harm, get a sentence within five seconds and 300 MB, and leave nothing behind."""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from spreadsheet_files import raw_xlsx, sheet_xml, text_cell, write_csv, write_ods, write_xlsx

from aidhub.domain.errors import AidHubError
from aidhub.exchange import refusals
from aidhub.exchange.limits import Limits
from aidhub.exchange.reading import read_workbook
from aidhub.messages import sentence

SECONDS, MEGABYTES = 5.0, 300
LIST = [["Artikel", "Menge"], ["Decken", 40]]
BOMB = '<!DOCTYPE w [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9)
) + "]>"  # fmt: skip


def far_cell(path: Path) -> Path:
    return raw_xlsx(path, sheet_xml(f'<row r="1048576">{text_cell("XFD1048576", "far")}</row>'))


def far_cell_of_a_list(path: Path) -> Path:
    rows = f'<row r="1">{text_cell("A1", "Artikel")}</row><row r="900000">{text_cell("C900000", " x")}</row>'
    return raw_xlsx(path, sheet_xml(rows))


def far_cell_in_other_spelling(path: Path) -> Path:
    cell = text_cell("A1", "far").replace('r="A1"', "r = 'XFD1048576'")
    return raw_xlsx(path, sheet_xml(f"<row r='1048576'>{cell}</row>"))


def far_row_without_reference(path: Path) -> Path:
    return raw_xlsx(path, sheet_xml('<row r="1048570"><c t="inlineStr"><is><t>x</t></is></c></row>' * 3))


def far_cell_behind_a_prefix(path: Path) -> Path:
    xml = sheet_xml(f'<row r="1048576">{text_cell("XFD1048576", "far")}</row>')
    for tag in ("worksheet", "sheetData", "row", "c", "is", "t"):
        xml = (
            xml.replace(f"<{tag} ", f"<x:{tag} ").replace(f"<{tag}>", f"<x:{tag}>").replace(f"</{tag}>", f"</x:{tag}>")
        )
    return raw_xlsx(path, xml.replace("xmlns=", "xmlns:x="))


def too_many_columns(path: Path) -> Path:
    return write_xlsx(path, {"Liste": [[f"Spalte {number}" for number in range(300)], list(range(300))]})


def ods_repeated_to_the_end(path: Path) -> Path:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    return write_ods(
        path, LIST, after=f'<table:table-row table:number-rows-repeated="1048574">{cell}</table:table-row>'
    )


def ods_far_row(path: Path) -> Path:
    empty = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    filled = '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
    return write_ods(path, LIST, after=empty + filled)


def bomb(path: Path) -> Path:
    return raw_xlsx(path, sheet_xml(""), parts={"xl/sharedStrings.xml": b" " * 318_000_000})


def bomb_below_the_limits(path: Path) -> Path:
    strings = b'<?xml version="1.0"?><sst><si><t>' + b"a" * 19_000_000 + b"</t></si></sst>"
    return raw_xlsx(
        path, sheet_xml(f'<row r="1">{text_cell("A1", "x")}</row>'), parts={"xl/sharedStrings.xml": strings}
    )


def external_entity(path: Path) -> Path:
    secret = path.with_name("secret.txt")
    secret.write_text("TOPSECRET")
    before = f'<!DOCTYPE w [<!ENTITY e SYSTEM "file://{secret}">]>'
    return raw_xlsx(path, sheet_xml(f'<row r="1">{text_cell("A1", "&e;")}</row>', before=before))


def entity_bomb(path: Path) -> Path:
    return raw_xlsx(path, sheet_xml(f'<row r="1">{text_cell("A1", "&a8;")}</row>', before=BOMB))


def entity_bomb_in_the_workbook(path: Path) -> Path:
    raw_xlsx(path, sheet_xml(""))
    with zipfile.ZipFile(path) as old:
        parts = {part: old.read(part) for part in old.namelist()}
    parts["xl/workbook.xml"] = (BOMB + parts["xl/workbook.xml"].decode().replace("Liste", "&a8;")).encode()
    with zipfile.ZipFile(path, "w") as new:
        for part, content in parts.items():
            new.writestr(part, content)
    return path


def encrypted(path: Path) -> Path:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 5000
    path.write_bytes(content)
    return path


def truncated(path: Path) -> Path:
    write_xlsx(path, {"Liste": LIST * 500})
    path.write_bytes(path.read_bytes()[:3000])
    return path


def truncated_inside(path: Path) -> Path:
    rows = "".join(f'<row r="{number}">{text_cell(f"A{number}", "Decken")}</row>' for number in range(1, 500))
    return raw_xlsx(path, sheet_xml(rows)[:9_000])


def ods_truncated_inside(path: Path) -> Path:
    write_ods(path, LIST * 300)
    with zipfile.ZipFile(path) as old:
        parts = {part: old.read(part) for part in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for part, content in parts.items():
            new.writestr(part, content[:20_000])
    return path


def damaged_xls(path: Path) -> Path:
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le")
    path.write_bytes(start + random.Random(1).randbytes(20_000))
    return path


def of(content: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return make


def packed(**parts: str) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        with zipfile.ZipFile(path, "w") as archive:
            for part, content in parts.items():
                archive.writestr(part.replace("__", "/").replace("_dot_", "."), content)
        return path

    return make


def nothing_but_blanks(path: Path) -> Path:
    return write_xlsx(path, {"Liste": [["  ", ""], [None, " "]]})


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def missing(path: Path) -> Path:
    return path


def device(_: Path) -> Path:
    return Path("/dev/zero")


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def over_thirty_megabytes(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(31_000_000)
    return path


def many_rows(path: Path) -> Path:
    path.write_text("Artikel;Menge\n" + "Decke;1\n" * 200_001)
    return path


def quotes_without_end(path: Path) -> Path:
    path.write_text("Artikel;Menge\n" + '"Decke;1\n' * 1_000_000)
    return path


def one_line_of_delimiters(path: Path) -> Path:
    path.write_text("Artikel;Menge\n" + ";" * 5_000_000)
    return path


HOSTILE = {
    far_cell: refusals.FarCell,
    far_cell_of_a_list: refusals.FarCell,
    far_cell_in_other_spelling: refusals.FarCell,
    far_cell_behind_a_prefix: refusals.FarCell,
    far_row_without_reference: refusals.SheetTooLarge,
    too_many_columns: refusals.SheetTooLarge,
    ods_repeated_to_the_end: refusals.SheetTooLarge,
    ods_far_row: refusals.FarCell,
    bomb: refusals.UnpacksTooLarge,
    bomb_below_the_limits: None,
    external_entity: refusals.DamagedFile,
    entity_bomb: refusals.DamagedFile,
    entity_bomb_in_the_workbook: refusals.DamagedFile,
    encrypted: refusals.PasswordProtected,
    truncated: refusals.DamagedFile,
    truncated_inside: refusals.DamagedFile,
    ods_truncated_inside: refusals.DamagedFile,
    damaged_xls: refusals.DamagedFile,
    nothing_but_blanks: refusals.FileEmpty,
    folder: refusals.NotAFile,
    missing: refusals.FileMissing,
    device: refusals.NotAFile,
    pipe: refusals.NotAFile,
    over_thirty_megabytes: refusals.FileTooLarge,
    many_rows: refusals.SheetTooLarge,
    quotes_without_end: None,
    one_line_of_delimiters: None,
}
NO_SPREADSHEETS = {
    "a picture called xlsx": (of(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20), "image"),
    "a png": (of(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20), "image"),
    "a pdf called csv": (of(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "pdf"),
    "a text document": (packed(word__document_dot_xml="<w/>"), "text_document"),
    "a presentation": (packed(ppt__presentation_dot_xml="<p/>"), "presentation"),
    "a zip of anything": (packed(readme_dot_txt="hello"), "archive"),
    "a file of Numbers": (packed(Index__Document_dot_iwa="x"), "numbers"),
    "an old text document": (
        of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")),
        "text_document",
    ),
    "json": (of(b'{"Artikel": [1, 2, 3]}'), "json"),
    "json rows": (of(b'[{"a": 1}, {"a": 2}]'), "json"),
    "a web page called xls": (of(b"<html><body><table><tr><td>Artikel</td></tr></table></body></html>"), "web_page"),
    "xml": (of(b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "xml"),
    "a database": (of(b"SQLite format 3\0" + b"\0" * 4000), "database"),
    "a program": (of(b"MZ\x90\0" + b"\0" * 4000), "program"),
    "text with zeros": (of(b"Artikel;Menge\nDecken\0;40\n"), "unknown"),
    "noise": (of(random.Random(2).randbytes(30_000).replace(b"\0", b"\1")), "unknown"),
    "rich text": (of(b"{\\rtf1\\ansi Artikel}"), "text_document"),
}


def timed(path: Path) -> tuple[AidHubError | None, float]:
    start = time.monotonic()
    try:
        read_workbook(path)
    except AidHubError as error:
        return error, time.monotonic() - start
    return None, time.monotonic() - start


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_a_hostile_file_gets_a_sentence_in_time(make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path / "list.xlsx")
    error, seconds = timed(path)
    assert seconds < SECONDS
    assert HOSTILE[make] is None or type(error) is HOSTILE[make]
    if error is not None:
        assert len(sentence(error)) > 20
        assert "{" not in sentence(error)


@pytest.mark.parametrize("name", NO_SPREADSHEETS)
def test_what_is_no_spreadsheet_is_called_what_it_is(name: str, tmp_path: Path) -> None:
    make, what = NO_SPREADSHEETS[name]
    error, seconds = timed(make(tmp_path / "list.xls"))
    assert isinstance(error, refusals.NotASpreadsheet)
    assert error.facts["what"] == what
    assert seconds < SECONDS
    assert "list.xls" in sentence(error)


def test_the_sentence_about_a_far_cell_names_it(tmp_path: Path) -> None:
    error, _ = timed(far_cell(tmp_path / "list.xlsx"))
    assert error is not None
    assert "XFD1048576" in sentence(error)


def test_reading_hostile_files_takes_little_memory(tmp_path: Path) -> None:
    """The memory of all reading processes together is looked at in a process of its own."""
    files = [make(tmp_path / f"{number}.xlsx") for number, make in enumerate(HOSTILE) if make not in (device, pipe)]
    script = (
        "import resource, sys\n"
        "from aidhub.exchange.reading import read_workbook\n"
        "from aidhub.domain.errors import AidHubError\n"
        "for file in sys.argv[1:]:\n"
        "    try:\n        read_workbook(file)\n    except AidHubError:\n        pass\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, files)],
        capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert int(done.stdout) < MEGABYTES


def test_a_secret_file_never_comes_in_through_an_entity(tmp_path: Path) -> None:
    with pytest.raises(refusals.DamagedFile):
        read_workbook(external_entity(tmp_path / "list.xlsx"))


def test_stop_ends_the_reading_at_once(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [["Artikel", "Menge"], *([["Decke warm", 1]] * 150_000)])
    stopped = threading.Event()
    threading.Timer(0.2, stopped.set).start()
    start = time.monotonic()
    with pytest.raises(refusals.ReadingStopped):
        read_workbook(path, stop=lambda: stopped.is_set() or time.monotonic() - start > 0.3)
    assert time.monotonic() - start < 2


def test_progress_is_told(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Liste": [["Artikel", "Menge"], *([["Decke", 1]] * 2_000)]})
    told: list[tuple[int, int]] = []
    read_workbook(path, progress=lambda done, of: told.append((done, of)))
    assert len(told) > 5
    assert told[-1] == (4002, 4002)


def test_limits_are_settings(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", [["Artikel", "Menge"], *([["Decke", 1]] * 20)])
    with pytest.raises(refusals.SheetTooLarge) as refused:
        read_workbook(path, limits=Limits(rows=10))
    assert refused.value.facts["limit"] == 10


def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "list.csv", LIST)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(refusals.FileUnreadable):
        read_workbook(path)


def test_the_reading_leaves_no_process_behind(tmp_path: Path) -> None:
    read_workbook(write_csv(tmp_path / "list.csv", LIST))
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    time.sleep(0.1)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime == before
