"""The check sheet says all that the checks found, who went on in spite of it, and leaves room to tick and to sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from printed import ink_box_mm, page_texts, picture

from aidhub.documents import check_sheet
from aidhub.documents.check_sheet import CheckLine, CheckSheet, Taken, build
from aidhub.documents.consignment import Party, Vehicle, Waypoint
from aidhub.i18n import languages, translator

GERMAN = [translator("de")]
LINES = (
    CheckLine("block", "R-AD-2", "1.200 Gefahrgutpunkte, ohne ADR-Fahrer und Warntafeln sind 1.000 erlaubt."),
    CheckLine("warn", "R-PK-8", "3 Holzpaletten verlassen die EU: IPPC-Stempel HT prüfen."),
    CheckLine("info", "R-VE-8", "Für das Fahrzeug ist Führerscheinklasse CE nötig."),
)
TAKEN = Taken("plan", datetime(2026, 12, 6, 9, 14, tzinfo=UTC), "Jonas Weber", "Fahrer hat ADR-Schein", ("R-AD-2",))


def sheet(*lines: CheckLine, **changes: Any) -> CheckSheet:
    facts: dict[str, Any] = {
        "number": "T-2026-031", "issued_on": date(2026, 12, 7),
        "organisation": Party("Musterhilfe e. V."),
        "vehicle": Vehicle(("DO-GW 2031",), {"de": "Sattelzug", "uk": "Автопоїзд", "en": "Articulated lorry"},
                           "Spedition Muster", ("Olena Sydorenko",)),
        "departure": Waypoint("Lager Dortmund", datetime(2026, 12, 7, 6, 0, tzinfo=UTC)),
        "goal": "БФ «Тепла оселя»", "crossing": "Korczowa", "gross_g": 5_801_250, "packages": 33, "lines": lines,
        **changes,
    }  # fmt: skip
    return CheckSheet(**facts)


def text(*lines: CheckLine, **changes: Any) -> str:
    return " ".join(page_texts(build(sheet(*lines, **changes), GERMAN)))


def test_the_sheet_names_vehicle_load_journey_and_every_finding() -> None:
    said = text(*LINES, licence="CE", entry=871)
    for part in (
        "Abfahrtkontrolle", "T-2026-031", "Sattelzug · DO-GW 2031", "33 Packstücke, 5\u202f801,3 kg brutto",
        "Führerscheinklasse CE", "БФ «Тепла оселя»", "Musterhilfe e. V. · Lager Dortmund",
        "07.12.2026 06:00 · Korczowa",
        "Spedition Muster · Olena Sydorenko", "Problem", "Warnung", "Hinweis", "R-AD-2", "R-PK-8",
        "3 Holzpaletten verlassen die EU", "Buchung 871", "Verladung geprüft", "Fahrer: Ladung",
    ):  # fmt: skip
        assert part in said
    assert said.count("☐") == len(LINES)
    assert "Trotz Problemen" not in said
    assert "MRN" not in said


def test_who_went_on_in_spite_of_problems_stands_with_name_and_reason() -> None:
    said = text(*LINES, taken=(TAKEN, replace(TAKEN, step="departure", reason="Zoll hat zugestimmt")))
    assert "Trotz Problemen" in said
    assert "06.12.2026 09:14 · Jonas Weber · Plan bestätigt · R-AD-2 Fahrer hat ADR-Schein" in said
    assert "Abfahrt gemeldet · R-AD-2 Zoll hat zugestimmt" in said


def test_room_for_the_mrn_is_left_where_one_is_needed() -> None:
    assert "MRN der Ausfuhranmeldung" in text(mrn_wanted=True)


def test_a_transport_without_findings_says_so() -> None:
    said = text()
    assert "Nichts spricht gegen die Abfahrt." in said
    assert "☐" not in said


def test_many_findings_go_on_and_the_signatures_stand_at_the_end() -> None:
    pages = page_texts(build(sheet(*LINES * 40, taken=(TAKEN,) * 5), GERMAN))
    assert len(pages) > 2
    assert all("Was aufgefallen ist" in page for page in pages[:-1])
    assert "Verladung geprüft" in pages[-1]
    assert not any("Verladung geprüft" in page for page in pages[:-1])


def test_it_is_the_same_file_for_the_same_sheet() -> None:
    assert build(sheet(*LINES), GERMAN) == build(sheet(*LINES), GERMAN)
    with pytest.raises(ValueError, match="language"):
        build(sheet(), [])


@pytest.mark.parametrize("code", languages())
def test_nothing_is_printed_outside_the_margins(code: str) -> None:
    long = CheckLine("warn", "R-CU-6", "Ein sehr langer Satz über eine Sendung. " * 40)
    pdf = build(sheet(*LINES, long, taken=(TAKEN,), mrn_wanted=True, licence="CE"), [translator(code)])
    left, _, right, _ = ink_box_mm(picture(pdf, 0, 100), 100)
    assert left >= 17.5
    assert right <= 210 - 11.5
    assert {check_sheet.kind(one, translator(code)) for one in ("block", "warn", "info")}
