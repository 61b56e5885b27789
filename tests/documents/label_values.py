"""Finished values of labels, to print them in tests."""

from __future__ import annotations

from datetime import date

from aidhub.documents.labels.values import BoxLabel, Content, Destination, PalletLabel, TagLabel
from aidhub.domain.codes import own_code
from aidhub.i18n import translator

LANGUAGES = [translator(code) for code in ("de", "uk", "en")]
PIECES = {"de": "Stück", "uk": "шт", "en": "pcs"}
JACKETS = Content(
    {"de": "Winterjacken, Damen", "uk": "Зимові куртки, жіночі", "en": "Winter jackets, women"},
    PIECES,
    11_000,
    (("M", 5_000), ("L", 4_000), ("XL", 2_000)),
)
LONG_NAMES = Content(
    {
        "de": "Trockenlebensmittel-Familienpakete für die Winterversorgung von Gemeinschaftsunterkünften",
        "uk": "Перев’язувальні матеріали для надання невідкладної домедичної допомоги постраждалим цивільним особам",
        "en": "Dressing material for emergency first aid of casualties among civilians",
    },
    PIECES,
    20_000,
)


def box_label(number: int = 4231, *contents: Content, **facts: object) -> BoxLabel:
    """Make the label of the design."""
    given = {
        "number": str(number),
        "code": own_code("box", number),
        "category": {"de": "Textil", "uk": "Текстиль", "en": "Textile"},
        "pictogram": "shirt",
        "contents": contents or (JACKETS,),
        "gross_g": 12_900,
        "expires": None,
        "expiry_kind": "",
        "batch": "",
        "origin": "Grenzenlose Wärme e.V. · Lager Dortmund",
        "day": date(2025, 11, 6),
    }
    return BoxLabel(**given | facts)  # type: ignore[arg-type]


SOUP = Content(
    {"de": "Konserven, Suppe 800 g", "uk": "Консерви, суп 800 г", "en": "Tinned soup 800 g"}, PIECES, 324_000
)
ZHYTOMYR = Destination(
    "T-2025-031",
    2,
    {"uk": "Житомир", "de": "Schytomyr", "en": "Zhytomyr"},
    "UA",
    "БФ «Тепла оселя», вул. Зразкова 1, 10000 Житомир",
    7,
    33,
)


def pallet_label(**facts: object) -> PalletLabel:
    """Make the label of the design."""
    given = {
        "number": "P-0307",
        "code": own_code("pallet", 307),
        "sscc": "340123450000003070",
        "sender": "Grenzenlose Wärme e.V.",
        "address": ("Musterstraße 12, 44147 Dortmund", "Deutschland · Німеччина"),
        "destination": ZHYTOMYR,
        "site": "Lager Dortmund",
        "contents": (SOUP,),
        "category": {},
        "boxes": 27,
        "gross_g": 645_000,
        "expires": date(2026, 8, 31),
        "expiry_kind": "best_before",
        "stackable": True,
        "day": date(2025, 11, 6),
    }
    return PalletLabel(**given | facts)  # type: ignore[arg-type]


def tag_label(*titles: str, kind: str = "location", number: int = 203, **facts: object) -> TagLabel:
    """Make a low label."""
    return TagLabel(titles[0], own_code(kind, number), titles, **facts)  # type: ignore[arg-type]
