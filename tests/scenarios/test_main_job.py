"""The main job, told as a story: a list comes in, a lorry to Zhytomyr is planned, its manifest is printed."""

from __future__ import annotations

import csv
import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from aidhub.cli import main
from aidhub.database.database import Database
from aidhub.services.articles import find_article
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.parties import find_party
from aidhub.services.persons import persons
from aidhub.services.today import today

LIST = [
    ["Bestandsliste Lager Hafen", "", "", "", "", ""],
    ["Stand: 20.11.2026", "", "", "", "", ""],
    ["Artikel", "Menge", "Einheit", "MHD", "Lagerplatz", "Spender"],
    ["Wolldecken", "1.240", "Stk.", "", "A-01-1", "Bäckerei Sonnenkorn"],
    ["Schlafsäcke", "160", "Stück", "", "A-01-2", "Outdoorladen Gipfelglück"],
    ["Nudeln", "96,5", "kg", "31.12.2027", "B-02-1", ""],
    ["Seife", "viele", "Stk.", "", "B-02-1", ""],
    ["Rollstühle", "12", "Stk", "unbegrenzt", "C-01-1", ""],
    ["Gesamt", "1.508,5", "", "", "", ""],
]


class Office:
    """A workstation that speaks through the command line."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.database = folder / "warehouse.aidhub"

    def says(self, *words: str) -> tuple[int, str, str]:
        code = main(["--database", str(self.database), "--language", "en", "--json", *words])
        told = self._capsys.readouterr()
        return code, told.out, told.err

    def does(self, *words: str) -> Any:
        code, out, err = self.says(*words)
        assert code == 0, err
        return json.loads(out)

    def plans(self, partner: str, vehicle: str) -> str:
        made = self.does("transport", "new", "--to", partner, "--vehicle", vehicle, "--depart", "2026-12-07")
        return str(made["number"])


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "home"))
    return Office(tmp_path, capsys)


@pytest.fixture
def stock_list(tmp_path: Path) -> Path:
    file = tmp_path / "Bestand Hafen.csv"
    with file.open("w", encoding="cp1252", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(LIST)
    return file


@pytest.fixture
def partner(tmp_path: Path) -> Path:
    file = tmp_path / "partner.csv"
    file.write_text(
        "Partner;Stadt;Straße;PLZ;ЄДРПОУ;Kontakt\n"
        "Благодійний фонд «Тепла оселя»;Житомир;вул. Зразкова, 1;10001;44999019;Наталія Ткаченко\n",
        encoding="utf-8",
    )
    return file


def text_of(file: str) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(Path(file).read_bytes())).pages)


def test_a_list_becomes_a_lorry_and_its_manifest(office: Office, stock_list: Path, partner: Path) -> None:
    office.does("--create", "import", "partners", str(partner))
    taken = office.does("import", "stock", str(stock_list))

    assert (taken["heading_row"], taken["rows"], taken["taken"]) == (3, 6, 4)
    assert [row["row"] for row in taken["refused"]] == [7]
    assert [row["row"] for row in taken["skipped"]] == [9]
    assert taken["quantity_by_unit"] == {"H87": "1412", "KGM": "96.5"}

    stock = office.does("stock")
    assert {row["article"]: row["quantity"] for row in stock}["Wool blankets"] == "1240"
    assert {row["place"] for row in stock} == {"A-01-1", "A-01-2", "B-02-1", "C-01-1"}

    planned = office.does("transport", "new", "--to", "Shitomir", "--vehicle", "SEMI_CURTAIN", "--depart", "2026-12-07")
    number = planned["number"]
    for article, quantity in (("Wolldecken", "600"), ("Nudeln", "96.5"), ("Rollstühle", "12")):
        planned = office.does("transport", "add", number, "--article", article, "--quantity", quantity)
    assert {line["article"]: line["quantity"] for line in planned["lines"]} == {
        "Wool blankets": "600",
        "Pasta": "96.5",
        "Wheelchairs, manual": "12",
    }

    [paper] = office.does("papers", number, "--out", str(office.folder))
    text = text_of(paper["file"])
    assert all(word in text for word in ("Wolldecken", "Ковдри вовняні", "Wool blankets", "Житомир", number))
    again = office.does("papers", number, "--out", str(office.folder / "again"))
    assert Path(again[0]["file"]).read_bytes() == Path(paper["file"]).read_bytes()

    office.does("transport", "add", number, "--article", "Wolldecken", "--quantity", "40")
    [newer] = office.does("papers", number, "--out", str(office.folder))
    assert (paper["revision"], newer["revision"]) == (1, 2)
    assert "640" in text_of(newer["file"])

    assert office.does("check") == {"ok": True, "problems": []}


def test_a_paper_that_lacks_something_is_written_as_a_draft_that_says_what(
    office: Office, partner: Path, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.csv"
    strange.write_text("Artikel;Menge;Einheit\nSonderbare Dinge;7;Stk\n", encoding="utf-8")
    office.does("--create", "import", "partners", str(partner))
    office.does("import", "stock", str(strange))
    number = office.does("transport", "new", "--to", "Житомир", "--vehicle", "VAN_L", "--depart", "2026-12-07")[
        "number"
    ]
    office.does("transport", "add", number, "--article", "Sonderbare Dinge", "--quantity", "7")

    [paper] = office.does("papers", number, "--out", str(office.folder))

    assert (paper["draft"], paper["revision"]) == (True, 0)
    assert {"name_uk", "net_weight"} <= {gap["what"] for gap in paper["missing"]}
    assert all(word in text_of(paper["file"]) for word in ("ENTWURF", "ЧЕРНЕТКА", "DRAFT"))


def test_a_transport_goes_its_whole_way(office: Office, stock_list: Path, partner: Path) -> None:
    office.does("--create", "import", "partners", str(partner))
    office.does("import", "stock", str(stock_list))
    number = office.does("transport", "new", "--to", "Zhytomyr", "--vehicle", "TRUCK_75", "--depart", "2026-12-07")[
        "number"
    ]
    office.does("transport", "add", number, "--article", "Rollstühle", "--quantity", "12")

    assert office.does("transport", "depart", number, "--despite", "tried out")["status"] == "on_the_way"
    assert "Wheelchairs, manual" not in {row["article"] for row in office.does("stock")}
    assert office.does("transport", "arrive", number)["status"] == "delivered"
    assert office.does("transport", "confirm", number)["status"] == "confirmed"
    for _ in range(3):
        office.does("undo")
    assert "Wheelchairs, manual" in {row["article"] for row in office.does("stock")}
    assert office.does("check")["ok"]


def test_the_import_is_undone_as_one(office: Office, stock_list: Path) -> None:
    entry = office.does("--create", "import", "stock", str(stock_list))["entry"]

    undone = office.does("undo", str(entry))

    assert undone["undone"] == entry
    assert office.does("stock") == []
    code, _, sentence = office.says("undo", str(entry))
    assert (code, "undone already" in sentence) == (1, True)


def test_goods_are_never_promised_twice(office: Office, stock_list: Path, partner: Path) -> None:
    office.does("--create", "import", "partners", str(partner))
    office.does("import", "stock", str(stock_list))
    journey = ("--to", "Zhytomyr", "--vehicle", "SEMI_CURTAIN", "--depart", "2026-12-07")
    first = office.does("transport", "new", *journey)["number"]
    second = office.does("transport", "new", *journey)["number"]
    office.does("transport", "add", first, "--article", "Rollstühle", "--quantity", "10")
    before = office.does("stock")

    code, _, sentence = office.says("transport", "add", second, "--article", "Rollstühle", "--quantity", "3")

    assert code == 1
    assert first in sentence
    assert office.does("stock") == before


def test_a_backup_is_the_warehouse_again(office: Office, stock_list: Path) -> None:
    office.does("--create", "import", "stock", str(stock_list))
    stock = office.does("stock")
    backup = office.folder / "backup.aidhub"
    office.does("backup", str(backup))
    office.does("undo")

    office.does("restore", str(backup))

    assert office.does("stock") == stock


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("stock",), 1),
        (("nonsense",), 2),
        (("transport", "new", "--to", "Rivne"), 2),
        (("--create", "transport", "show", "T-2026-999"), 1),
        (("--create", "import", "stock", "missing.xlsx"), 1),
    ],
)
def test_a_refusal_is_one_sentence_and_wrong_use_is_told_apart(
    office: Office, words: tuple[str, ...], code: int
) -> None:
    found, out, sentence = office.says(*words)

    assert found == code
    assert out == ""
    assert sentence.strip()
    assert "Traceback" not in sentence


def test_the_demo_makes_a_warehouse_and_its_papers_in_one_go(office: Office) -> None:
    made = office.does("demo", "--directory", str(office.folder / "demo"))

    assert made["transport"].startswith("T-")
    [paper] = made["papers"]
    assert paper["pages"] > 3
    assert "Транспортний маніфест" in text_of(paper["file"])
    assert (office.folder / "warehouse.aidhub").exists()


NEEDS = """Потреби, грудень 2026;;;
Найменування;Кількість;Од.;Терміновість
Ковдри вовняні;700;шт;терміново
Прилад, якого тут не знають;2;шт;
Разом;702;;
"""


def test_a_partner_s_list_is_read_and_answered_and_a_poster_calls_for_the_rest(
    office: Office, stock_list: Path, partner: Path, tmp_path: Path
) -> None:
    wishes = tmp_path / "потреби.csv"
    wishes.write_text(NEEDS, encoding="utf-8")
    office.does("--create", "import", "partners", str(partner))
    office.does("import", "stock", str(stock_list))
    code, _, problem = office.says("import", "needs", str(wishes))
    assert (code, "--partner" in problem) == (1, True)
    read = office.does("import", "needs", str(wishes), "--partner", "Zhytomyr")
    assert (read["taken"], len(read["skipped"])) == (2, 1)
    number = office.plans("Shitomir", "SEMI_CURTAIN")
    office.does("transport", "add", number, "--article", "Wolldecken", "--quantity", "600")

    paper, table = office.does("needs", "answer", "1", "--out", str(tmp_path))
    text = text_of(paper["file"])
    for said in ("Ковдри вовняні", "Wolldecken", number, "Прилад", "опишіть"):
        assert said in text
    assert Path(table["file"]).suffix == ".xlsx"
    assert office.says("needs", "answer", "99")[0] == 1

    made, plain = office.does("needs", "poster", "--out", str(tmp_path))
    assert "Was wir brauchen" in text_of(made["file"])
    assert "Житомир" not in Path(plain["file"]).read_text(encoding="utf-8")

    office.does("undo")
    office.does("undo")
    office.does("undo")
    assert office.says("needs", "answer", "1")[0] == 1


def test_a_lorry_is_planned_for_what_the_partner_needs(office: Office, stock_list: Path, partner: Path) -> None:
    office.does("--create", "import", "partners", str(partner))
    office.does("import", "stock", str(stock_list))
    with Database.open(office.database) as database:
        lines = [
            NewLine("ковдри", database.read(find_article, "Wolldecken"), "sure", 400_000, priority="urgent"),
            NewLine("візки", database.read(find_article, "Rollstühle"), "sure", 20_000),
        ]
        partner_id = database.read(find_party, "Shitomir", "partner")
        asked = NewList(partner_id, database.read(today))
        database.write(make_list, asked, lines, by=database.read(persons)[0].id)

    number = office.plans("Shitomir", "SEMI_CURTAIN")
    planned = office.does("transport", "plan", number)

    assert {line["article"]: line["quantity"] for line in planned["lines"]} == {
        "Wool blankets": "400",
        "Wheelchairs, manual": "12",
    }
    assert planned["coverage"] == "0.996"
    assert [(one["article"], one["quantity"], one["priority"]) for one in planned["unmet"]] == [
        ("Wheelchairs, manual", "8", "normal")
    ]
    assert office.does("undo")["undone"]
    assert office.does("transport", "show", number)["lines"] == []

    van = office.plans("Shitomir", "VAN_L")
    office.does("transport", "plan", van, "--with", number)
    both = [office.does("transport", "show", one)["lines"] for one in (van, number)]
    assert sum(int(line["quantity"]) for lines in both for line in lines) == 412
    assert office.does("undo")["undone"]
    assert [office.does("transport", "show", one)["lines"] for one in (van, number)] == [[], []]
