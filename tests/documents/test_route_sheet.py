"""The route sheet: times by the clocks there, what to do, and whom to call, in German and Ukrainian."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from printed import page_texts

from aidhub.documents.route_sheet import RouteLine, RouteSheet, build
from aidhub.i18n import translator

BERLIN, KYIV = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Kyiv")
PLACE = {"de": "Schytomyr", "uk": "Житомир", "en": "Zhytomyr"}


def sheet(more: int = 0) -> RouteSheet:
    begin = datetime(2026, 11, 17, 8, tzinfo=BERLIN)
    lines = [
        RouteLine("start", begin, {"de": "Dortmund", "uk": "Дортмунд"}, 0, 0),
        *(
            RouteLine("break", begin + timedelta(hours=5 * number), {}, 315, 45)
            for number in range(1, more + 2)
        ),
        RouteLine("unload", datetime(2026, 11, 20, 5, 6, tzinfo=KYIV), PLACE, 1_760, 180, "БФ «Тепла оселя»",
                  "Олена Коваль +380 41 200 00 00"),
    ]  # fmt: skip
    return RouteSheet("T-2026-031", "Musterhilfe e. V.", date(2026, 11, 16), "DO-GW 2031", "A. Kowal", "+49 231 0000",
                      tuple(lines))  # fmt: skip


def printed(one: RouteSheet) -> list[str]:
    return page_texts(build(one, [translator("de"), translator("uk")]))


def test_a_driver_reads_when_and_where_what_is_done_and_whom_to_call() -> None:
    [page] = printed(sheet())

    for text in ("T-2026-031", "08:00", "05:06", "17.11.2026", "20.11.2026", "Schytomyr", "Житомир", "Pause", "Перерва",
                 "3:00 h", "1 760", "+380 41 200 00 00", "+49 231 0000", "DO-GW 2031", "A. Kowal"):  # fmt: skip
        assert text in page.replace("\u00a0", " ").replace("\u202f", " "), text


def test_a_long_journey_goes_on_over_pages_and_loses_no_line() -> None:
    pages = printed(sheet(more=60))

    assert len(pages) > 1
    assert sum(page.count("Pause · Перерва") for page in pages) == 61
