"""Manifests to print in tests; people, organisations, plates and codes are invented."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from aidhub.documents.consignment import (
    BoxEntry,
    Content,
    Line,
    Manifest,
    PalletList,
    Party,
    Signatures,
    Vehicle,
    Waypoint,
)
from aidhub.i18n import Translator, translator

BERLIN = timezone(timedelta(hours=1))
KYIV = timezone(timedelta(hours=2))
PIECE = {"de": "Stück", "uk": "шт", "en": "pc"}
GOODS: list[dict] = [
    {"names": ("Wolldecken", "Ковдри вовняні", "Wool blankets"), "hs": "6301 20", "pallets": (301, 306), "amount": 600,
     "unit": PIECE, "net": 960, "gross": 1110, "value": 240000, "condition": "new"},
    {"names": ("Schlafsäcke, Erwachsene", "Спальні мішки дорослі", "Sleeping bags, adult"), "hs": "9404 30",
     "pallets": (332, 333), "amount": 120, "unit": PIECE, "net": 228, "gross": 278, "value": 180000,
     "condition": "good"},
    {"names": ("Winterjacken, Erwachsene", "Зимові куртки дорослі", "Winter jackets, adults"), "hs": "6309 00",
     "pallets": (320, 323), "amount": 472, "unit": PIECE, "net": 566, "gross": 668, "value": 236000,
     "condition": "used", "wear_percent": 20},
    {"names": ("Winterstiefel", "Зимові черевики", "Winter boots"), "hs": "6309 00", "pallets": (324, 325),
     "amount": 160, "unit": {"de": "Paar", "uk": "пар", "en": "pair"}, "net": 240, "gross": 290, "value": 128000,
     "condition": "used", "wear_percent": 30},
    {"names": ("Konserven, Suppe 800 g", "Консерви, суп 800 г", "Tinned soup 800 g"), "hs": "2104 10",
     "pallets": (307, 309), "amount": 1944, "unit": {"de": "Dosen", "uk": "бан.", "en": "tin"}, "net": 1555,
     "gross": 1938, "value": 233300, "condition": "new", "expires": date(2027, 8, 31)},
    {"names": ("Babynahrung 190 g", "Дитяче харчування 190 г", "Baby food 190 g"), "hs": "2005 10",
     "pallets": (310, 311), "amount": 960, "unit": {"de": "Gläser", "uk": "бан.", "en": "jar"}, "net": 182,
     "gross": 472, "value": 81600, "expires": date(2027, 5, 12), "batch": "L2281"},
    {"names": ("Hygienepakete, Familie", "Гігієнічні набори, сімейні", "Hygiene kits, family"), "hs": "3401 30",
     "pallets": (313, 314), "amount": 200, "unit": {"de": "Pakete", "uk": "наб.", "en": "kit"}, "net": 580,
     "gross": 630, "value": 300000, "condition": "new"},
    {"names": ("Inkontinenzslips L", "Підгузки для дорослих L", "Adult diapers L"), "hs": "9619 00",
     "pallets": (315, 317), "amount": 270, "unit": {"de": "Pck.", "uk": "уп.", "en": "pack"}, "net": 648, "gross": 723,
     "value": 324000, "condition": "new"},
    {"names": ("Rollstühle, faltbar", "Інвалідні візки складані", "Wheelchairs, folding"), "hs": "8713 10",
     "pallets": (318, 319), "amount": 14, "unit": PIECE, "net": 252, "gross": 308, "value": 210000,
     "condition": "used"},
    {"names": ("Stromerzeuger 5,5 kW, Benzin", "Генератори 5,5 кВт, бензинові", "Generators 5.5 kW, petrol"),
     "hs": "8502 20", "pallets": (327, 329), "amount": 6, "unit": PIECE, "net": 516, "gross": 591, "value": 480000,
     "condition": "new", "un_number": "UN 3528"},
]  # fmt: skip


def german_ukrainian_english() -> list[Translator]:
    return [translator("de"), translator("uk"), translator("en")]


def named(names: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(("de", "uk", "en"), names, strict=True))


def line(number: int, goods: dict) -> Line:
    first, last = goods["pallets"]
    rest = {key: goods[key] for key in ("condition", "wear_percent", "expires", "batch", "un_number") if key in goods}
    return Line(
        article_id=number,
        names=named(goods["names"]),
        units=goods["unit"],
        quantity_milli=goods["amount"] * 1000,
        customs_number=goods["hs"],
        pallets=tuple(f"P-{pallet:04}" for pallet in range(first, last + 1)),
        net_g=goods["net"] * 1000,
        gross_g=goods["gross"] * 1000,
        value_cents=goods["value"],
        **rest,
    )


def pallet_lists(lines: tuple[Line, ...], boxes_each: int = 6) -> tuple[PalletList, ...]:
    """Make the pallets of all lines, each with some boxes."""
    lists, box = [], 4190
    for goods in lines:
        for number in goods.pallets:
            share = goods.gross_g // len(goods.pallets) if goods.gross_g else None
            entries = []
            for _ in range(boxes_each):
                box += 1
                content = Content(
                    goods.names, goods.units, goods.quantity_milli // 60_000 * 1000 or 1000, goods.expires
                )
                entries.append(BoxEntry(str(box), (content,), 12_900 + box % 7 * 350))
            sscc = f"34012345{number[2:]:0>10}"
            lists.append(PalletList(number, sscc, share, tuple(entries), 1200, 800, 1650))
    return tuple(lists)


def manifest(count: int = 10, *, draft: bool = False, boxes_each: int = 6, seed: int = 7) -> Manifest:
    """Make a manifest of so many lines; the first ten are those of the design."""
    draw = random.Random(seed)
    lines = tuple(line(n, GOODS[n % 10]) if n < 10 else varied(n, draw) for n in range(count))
    return Manifest(
        number="T-2026-031",
        stop=2,
        stops=2,
        revision=2,
        issued_on=date(2026, 11, 13),
        draft=draft,
        code="2800000000314",
        sender=Party(
            "Grenzenlose Wärme – Refugee Relief Work e.V.",
            address=("Musterstraße 12, 44147 Dortmund, Deutschland",),
            contact="Sabine Krüger · +49 231 000000 · lager@example.org",
        ),
        consignee=Party(
            "БФ «Тепла оселя»",
            "BF „Tepla Oselja“",
            ("вул. Зразкова, 1, 10000 Житомир, Україна",),
            "Наталія Ткаченко · +380 41 000 0000",
            edrpou="00000000",
        ),
        vehicle=Vehicle(
            ("DO-GW 2031", "DO-GW 2032"),
            {"de": "Sattelzug", "uk": "автопоїзд", "en": "articulated lorry"},
            "Spedition Musterlog GmbH, Unna",
            ("Андрій Ковальчук (A. Kowaltschuk)",),
            ("DE 004512", "DE 004513"),
        ),
        departure=Waypoint("Dortmund", datetime(2026, 11, 17, 6, 0, tzinfo=BERLIN)),
        crossing="Korczowa – Краковець",
        arrival=Waypoint("Житомир", datetime(2026, 11, 20, 8, 0, tzinfo=KYIV)),
        aid_code="0000-0000-0000",
        lines=lines,
        packages=pallet_lists(lines, boxes_each) if boxes_each else (),
        notes=(
            {
                "de": "Stromerzeuger: Tank leer und trocken.",
                "uk": "Генератори: баки порожні й сухі.",
                "en": "Generators: tanks empty and dry.",
            },
        ),
        signatures=Signatures("Sabine Krüger", "Андрій Ковальчук", "Наталія Ткаченко"),
        entry=4711,
    )


EXTRA = (
    " mit Kapuze, wasserdicht, gefüttert, aus einer Sammlung der Gemeinde",
    " з капюшоном, непромокальні, утеплені, зі збору громади",
    " with hood, waterproof, lined, collected by the parish",
)


def varied(number: int, draw: random.Random) -> Line:
    """Make a line like those of the design, with other figures and sometimes a long name."""
    goods = dict(draw.choice(GOODS))
    suffix = EXTRA if draw.random() < 0.1 else ("", "", "")
    goods["names"] = tuple(f"{name} {number}{more}" for name, more in zip(goods["names"], suffix, strict=True))
    first = draw.randrange(334, 9000)
    made = line(number, {**goods, "pallets": (first, first + draw.randrange(3))})
    return replace(
        made,
        quantity_milli=draw.randrange(1, 2000) * 1000,
        net_g=draw.randrange(10_000, 900_000),
        gross_g=draw.randrange(900_000, 1_100_000),
        value_cents=draw.randrange(100, 900_000),
    )


__all__ = ["BERLIN", "KYIV", "PIECE", "german_ukrainian_english", "manifest"]
