"""Lists as people in five languages keep them, each with what must come out of it.

Invented, after lists that were seen. Every list counts: rows below the headings, taken, why others are skipped or
refused, and what the quantities add up to by unit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

Cell = str | int | float | Decimal | date | bool | None


@dataclass(frozen=True)
class Shape:
    """A list and what is in it. ``rows`` is text with | between cells, or rows of typed cells."""

    name: str
    rows: str | list[list[Cell]]
    taken: int
    sums: Mapping[str, str]
    skipped: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    remarks: Mapping[str, int] = field(default_factory=dict)
    questions: tuple[str, ...] = ()
    heading_row: int | None = 1
    columns: Mapping[str, str] = field(default_factory=dict)
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def cells(self) -> list[list[Cell]]:
        """Give the rows as cells."""
        if isinstance(self.rows, str):
            return [[cell.strip() or None for cell in line.split("|")] for line in self.rows.strip("\n").split("\n")]
        return self.rows


SHAPES = [
    Shape(
        "a plain German list",
        """
Artikel|Menge|Einheit|MHD|Lagerplatz
Reis 1 kg|120|Packung|31.12.2026|A-01-1
Nudeln 500 g|80|Packung|30.06.2027|A-01-2
Decken|45|Stk.||B-02-1
Kinderschuhe|12|Paar||B-02-2
""",
        4,
        {"XPK": "200", "H87": "45", "PR": "12"},
    ),
    Shape(
        "titles above, two blank rows, sum and signature below",
        """
Lagerbestand Hilfsgüter Dortmund|||
Stand: 14.11.2026|||
|||
Pos.|Bezeichnung|Anzahl|ME
1|Verbandkasten|24|Stk
2|Rollstuhl|3|Stk
3|Krücken|10|Paar
|||
|Summe|37|
|||
Datum: 14.11.2026|||
Unterschrift: ____________|||
""",
        3,
        {"H87": "27", "PR": "10"},
        skipped={"sum": 1, "footer": 2},
        heading_row=4,
    ),
    Shape(
        "sections inside the table with sums below each",
        """
Artikel|Menge|Einheit|Bemerkung
Hygiene|||
Seife|200|Stk|
Shampoo|50|Fl.|
Zwischensumme|250||
Lebensmittel|||
Mehl|300|kg|
Zucker|120|kg|
Zwischensumme|420||
Gesamt|670||
""",
        4,
        {"H87": "200", "XBO": "50", "KGM": "420"},
        skipped={"section": 2, "sum": 3},
    ),
    Shape(
        "sums that name the section",
        """
Artikel|Menge|Einheit
Windeln Gr. 4|30|Pck.
Feuchttücher|60|Pck.
Summe Hygiene|90|
Konserven Bohnen|48|Dose
Konserven Mais|24|Dose
Lebensmittel gesamt|72|
""",
        4,
        {"XPK": "90", "XTN": "72"},
        skipped={"sum": 2},
    ),
    Shape(
        "an article whose name begins like a sum",
        """
Artikel|Menge
Total Care Zahncreme|40
Gesamtschutzanzug|12
Summenrechner|3
""",
        3,
        {"": "55"},
    ),
    Shape(
        "a sum without a word",
        """
Artikel|Menge|Einheit
Zelte|5|Stk
Planen|15|Stk
|20|
""",
        2,
        {"H87": "20"},
        skipped={"sum": 1},
    ),
    Shape(
        "a quantity without an article",
        """
Artikel|Menge|Einheit
Zelte|5|Stk
|7|Stk
Planen|15|Stk
""",
        2,
        {"H87": "20"},
        refused={"no_name": 1},
    ),
    Shape(
        "units in the quantity's cell",
        """
Was|Anzahl
Konserven|12 Karton
Mehl|48 kg
Shirts|ca. 200
Socken|~50
Batterien|10x24
Wasser|2 Pal. à 40
Müsli|k.A.
Tee|-
Seife|багато
Decken|3 Kartons (72 Stk)
""",
        7,
        {"XCT": "15", "KGM": "48", "": "490", "XPX": "2"},
        refused={"no_quantity": 2, "not_a_number": 1},
        remarks={"about": 2, "multiplied": 1, "pack_found": 2},
    ),
    Shape(
        "the unit in the heading",
        """
Artikelbezeichnung|Menge (Stk.)|Lager
Taschenlampe|140|Halle 2
Powerbank|1.200|Halle 2
""",
        2,
        {"H87": "1340"},
        remarks={"thousands": 1},
        questions=("number_style",),
    ),
    Shape(
        "decimal commas and thousands points",
        """
Artikel|Bestand|Einheit
Reis|1.234,5|kg
Öl|12,75|l
Linsen|2.000|kg
Salz|0,5|kg
""",
        4,
        {"KGM": "3235", "LTR": "12.75"},
    ),
    Shape(
        "decimal points and thousands commas",
        """
Item|Qty on hand|Unit
Rice|1,234.5|kg
Oil|12.75|l
Lentils|2,000|kg
Blankets|1,500|pcs
""",
        4,
        {"KGM": "3234.5", "LTR": "12.75", "H87": "1500"},
    ),
    Shape(
        "blanks and apostrophes between thousands",
        """
Artikel|Menge|Einheit
Masken|12 500|Stk
Handschuhe|1'200|Stk
Spritzen|3\u00a0000|Stk
Tupfer|1\u202f000|Stk
""",
        4,
        {"H87": "17700"},
    ),
    Shape(
        "the days of a column show that the day stands first",
        """
Product|Qty|Expiry date
Milk|10|03/04/2027
Juice|20|25/12/2026
""",
        2,
        {"": "30"},
    ),
    Shape(
        "days that can be read in two ways",
        """
Product|Qty|Expiry date
Milk|10|03/04/2027
Juice|20|05/06/2026
""",
        2,
        {"": "30"},
        remarks={"day_open": 2},
        questions=("day_order",),
    ),
    Shape(
        "the person said that the month stands first",
        """
Product|Qty|Expiry date
Milk|10|03/04/2027
Juice|20|05/06/2026
""",
        2,
        {"": "30"},
        columns={"Expiry date": "expiry:mdy"},
    ),
    Shape(
        "days in many forms",
        """
Artikel|Menge|MHD
A1|1|MHD 08/26
B1|1|08.2026
C1|1|серпень 2026
D1|1|Aug-26
E1|1|2026-08
F1|1|31.8.26
G1|1|unbegrenzt
H1|1|без терміну
I1|1|31.02.2026
J1|1|46265
K1|1|unbekannt
""",
        11,
        {"": "11"},
        remarks={"no_day": 1, "serial_day": 1},
    ),
    Shape(
        "French short months, year first",
        """
CODE|DESIGNATION|NUMERO DE LOT|EXPIRATION|STOCK PHYSIQUE
00001|Doliprane 500 mg|M18|15-11|2520
00001|Doliprane 500 mg|M21|16-02|16540
00002|Gants|K7|14-12|385
""",
        3,
        {"": "19445"},
    ),
    Shape(
        "a Ukrainian store sheet with numbered columns",
        """
Відомість залишків на складі № 2|||||
станом на 01.11.2026|||||
№ з/п|Найменування|Од. вим.|Кількість|Ціна, грн|Сума, грн
1|2|3|4|5|6
1|Ковдра вовняна|шт.|120|450,00|54 000,00
2|Мило господарське|шт|1 200|18,50|22 200,00
3|Набір продуктовий|наб.|85|620,00|52 700,00
|Разом||1405||128 900,00
Завідувач складу|||||
Комірник _______________|||||
""",
        3,
        {"H87": "1320", "KT": "85"},
        skipped={"column_numbers": 1, "sum": 1, "footer": 2},
        heading_row=3,
    ),
    Shape(
        "Ukrainian balances of a stock ledger",
        """
Назва|Од.|Залишок на початок|Прихід|Витрата|Залишок на кінець
Бинт|шт|100|50|30|120
Вата|уп|10|0|4|6
Шприц 5 мл|шт|1000|0|1000|0
Всього||1110|50|1034|126
""",
        3,
        {"H87": "120", "XPK": "6"},
        skipped={"sum": 1},
        remarks={"zero": 1},
    ),
    Shape(
        "Ukrainian headings in abbreviations",
        """
Найм. товару|К-сть|Од.|Термін придатн.|Прим.
Гречка|25 мішків||12.2026|
Консерви м'ясні|48 шт.||05.2027|крихке
Олія|36 пл.|||
""",
        3,
        {"XSA": "25", "H87": "48", "XBO": "36"},
    ),
    Shape(
        "Polish list",
        """
Lp.|Nazwa towaru|Ilość|J.m.|Data ważności|Uwagi
1|Koc ciepły|50|szt.||
2|Mąka pszenna|120|kg|31.03.2027|
3|Woda 1,5 l|30|zgrzewka|bezterminowo|
|Razem|200|||
""",
        3,
        {"H87": "50", "KGM": "120", "zgrzewka": "30"},
        skipped={"sum": 1},
        remarks={"unit_unknown": 1},
    ),
    Shape(
        "French list",
        """
Désignation|Quantité|Unité|Date de péremption|Emplacement
Couvertures|75|pièces||A3
Riz 5 kg|40|sacs|12/2026|B1
Sous-total|115|||
Gel hydroalcoolique|24|flacons|05/2027|B2
Total général|139|||
""",
        3,
        {"H87": "75", "XBG": "40", "XBO": "24"},
        skipped={"sum": 2},
    ),
    Shape(
        "an English list with section headings in capitals",
        """
ITEM|QTY
MEDICAL|
Bandages|300
Gauze|120
FOOD|
Pasta|60
TOTAL|480
""",
        3,
        {"": "480"},
        skipped={"section": 2, "sum": 1},
    ),
    Shape(
        "headings over two rows",
        """
Artikel|Bestand||MHD
|Menge|Einheit|
Binden|40|Pck.|11.2027
Zahnbürsten|100|Stk|
""",
        2,
        {"XPK": "40", "H87": "100"},
    ),
    Shape(
        "headings in two languages, one below the other",
        """
Artikel|Menge|Einheit|Bemerkung
Найменування|Кількість|Одиниця|Примітка
Decken|40|Stk|
Matratzen|12|Stk|
""",
        2,
        {"H87": "52"},
    ),
    Shape(
        "headings in two languages in one cell",
        """
Artikel / Назва|Menge / Кількість|Einheit / Од.
Decken|40|Stk
Matratzen|12|Stk
""",
        2,
        {"H87": "52"},
    ),
    Shape(
        "names in German and Ukrainian side by side",
        """
Bezeichnung|Назва|Menge|Einheit
Decken|Ковдри|40|Stk
Seife|Мило|120|Stk
""",
        2,
        {"H87": "160"},
    ),
    Shape(
        "HXL tags below the headings",
        """
What|How much|In what
#item+name|#item+num|#item+unit
Tarpaulins|60|pcs
Ropes|30|roll
""",
        2,
        {"H87": "60", "XRO": "30"},
        skipped={"tags": 1},
    ),
    Shape(
        "the headings again on the second page",
        """
Artikel|Menge|Einheit
Decken|40|Stk
Seiten 1 von 2||
Artikel|Menge|Einheit
Kissen|15|Stk
""",
        2,
        {"H87": "55"},
        skipped={"heading_again": 1, "section": 1},
    ),
    Shape(
        "another list on the same sheet",
        """
Artikel|Menge|Einheit
Decken|40|Stk
Kissen|15|Stk

Fahrzeug|Kennzeichen|Artikel|Anzahl|MHD
Sprinter|DO-XX 1|Decken|40|
""",
        2,
        {"H87": "55"},
        refused={"other_table": 2},
    ),
    Shape(
        "boxes, contents and total",
        """
Artikel|Anzahl Kartons|Stück pro Karton|Gesamt Stück|Karton-Nr.
Windeln|5|60|300|1-5
Feuchttücher|4|24|96|6-9
""",
        2,
        {"H87": "396"},
    ),
    Shape(
        "boxes and contents without a total",
        """
Artikel|Kartons|Stk./Karton
Windeln|5|60
Feuchttücher|4|24
""",
        2,
        {"XCT": "9"},
        questions=("column_guessed",),
    ),
    Shape(
        "target and actual stock",
        """
Artikel|Soll|Ist|Differenz
Decken|50|48|-2
Kissen|20|20|0
""",
        2,
        {"": "68"},
    ),
    Shape(
        "blank, zero and negative quantities",
        """
Artikel|Menge|Einheit
Decken|0|Stk
Kissen||Stk
Betten|-3|Stk
Matten|(2)|Stk
Zelte|4|Stk
""",
        2,
        {"H87": "4"},
        refused={"no_quantity": 1, "negative": 2},
        remarks={"zero": 1},
    ),
    Shape(
        "condition in words, also in the name",
        """
Artikel|Menge|Zustand
Rollator|4|gebraucht
Bett|2|neu
Matratze|3|б/в
Stuhl, gebraucht|10|
Tisch|1|wackelig
""",
        5,
        {"": "20"},
        remarks={"used_in_name": 1, "condition_unknown": 1},
    ),
    Shape(
        "ditto marks",
        """
Artikel|Charge|Menge
Aspirin|A1|10
"|A2|20
dto.|A3|30
""",
        3,
        {"": "60"},
        remarks={"ditto": 2},
    ),
    Shape(
        "units spelt many ways",
        """
Item|Qty|UoM
a1|1|pcs
b1|1|Pcs.
c1|1|ea
d1|1|each
e1|1|Stk
f1|1|шт.
g1|1|szt
h1|1|box
i1|1|bx
j1|1|boxes
k1|1|Karton
l1|1|ctn
m1|1|кор.
""",
        13,
        {"H87": "7", "XBX": "4", "XCT": "2"},
    ),
    Shape(
        "packs hidden in names",
        """
Item Name|Quantity|Unit
Corned beef (48tins/box) 150 g|960|tins
Rubber boots (6pairs/case)|19|cs
Tiles 20pcs/box|25|bx
Masken VE 50|10|Stk
Gloves, box of 100|12|box
""",
        5,
        {"XTN": "960", "XCS": "19", "XBX": "37", "H87": "10"},
        remarks={"pack_found": 5},
    ),
    Shape(
        "days and packs in the name",
        """
Artikel|Menge
Nutella 750 g MHD 08/2026|24
Mehl Typ 405 (MHD: 12.03.2027)|10
""",
        2,
        {"": "34"},
        remarks={"day_in_name": 2},
    ),
    Shape(
        "barcodes that a spreadsheet has mangled",
        [
            ["EAN", "Artikel", "Menge"],
            ["4006381333931", "Textmarker", 5],
            [4006381333931.0, "Textmarker gelb", 5],
            ["4.00638E+12", "Textmarker blau", 5],
            ["4006381333932", "Textmarker rot", 5],
            [36000291452, "Taschentücher", 5],
        ],
        5,
        {"": "25"},
        remarks={"barcode_mangled": 1, "barcode_wrong": 1, "barcode_restored": 1},
    ),
    Shape(
        "typed days and numbers",
        [
            ["Artikel", "Menge", "Einheit", "MHD"],
            ["Reis", 12.5, "kg", date(2027, 3, 31)],
            ["Nudeln", 40, "Pck.", date(2026, 12, 31)],
            ["Linsen", 33.333333, "kg", None],
            ["Summe", 85.833333, None, None],
        ],
        3,
        {"KGM": "45.833", "XPK": "40"},
        skipped={"sum": 1},
        remarks={"rounded": 1},
    ),
    Shape(
        "several shelves in a cell",
        """
Artikel|Menge|Regal
Decken|40|F1-B-02, F1-B-04
Kissen|15|B26-07-B1;AP9-02
Betten|2|Regal 3, Fach 2
""",
        3,
        {"": "57"},
        remarks={"several_places": 2},
    ),
    Shape(
        "no headings, but plain columns",
        """
Decken|40|Stk
Kissen|15|Stk
Mehl|20|kg
""",
        3,
        {"H87": "55", "KGM": "20"},
        questions=("column_guessed", "column_guessed", "column_guessed"),
        heading_row=None,
    ),
    Shape(
        "columns without headings, named by a person",
        """
037000862086|Pampers|Baby|Size 1|44
037000862093|Pampers|Baby|Size 2|37
""",
        2,
        {"": "81"},
        heading_row=None,
        columns={
            "column 1": "barcode",
            "column 2": "maker",
            "column 3": "article",
            "column 4": "size",
            "E": "quantity",
        },
    ),
    Shape(
        "headings nobody knows, named by a person",
        """
Zeugs|Wieviele davon|Wo
Decken|40|A
Kissen|15|B
""",
        2,
        {"": "55"},
        columns={"Zeugs": "article", "Wieviele davon": "quantity", "Wo": "place"},
    ),
    Shape(
        "columns nobody needs, without names, and twice the same",
        """
Artikel|Menge|Menge||Bemerkung|Bemerkung
Decken|40|1|x|gut|gewaschen
Kissen|15|2||neu|
""",
        2,
        {"": "55"},
        questions=("several_columns",),
    ),
    Shape(
        "a packing list by boxes and pallets",
        """
Palette|Karton Nr.|Inhalt|Anzahl|Gewicht (kg)
P1|1|Winterjacken|24|18,5
P1|2|Winterjacken Kinder|30|16,0
P2|3|Schuhe|20|15,2
Gesamt||||49,7
""",
        3,
        {"": "74"},
        skipped={"sum": 1},
    ),
    Shape(
        "clothes by weight alone",
        """
Artikel|Gewicht (kg)
Kleidung Damen|120,5
Kleidung Kinder|80
""",
        2,
        {"KGM": "200.5"},
        questions=("column_guessed",),
    ),
    Shape(
        "merged names over several lots",
        [
            ["Medikament", "Charge", "Verfall", "Menge"],
            ["Ibuprofen 400 mg", "A1", "08.2026", 100],
            [None, "A2", "09.2026", 50],
            [None, "A3", "10.2026", 25],
            ["Paracetamol", "B1", "01.2027", 10],
        ],
        4,
        {"": "185"},
        merged=((1, 0, 3, 0),),
    ),
    Shape(
        "names only in the first of several rows, not merged",
        """
Medikament|Charge|Menge
Ibuprofen 400 mg|A1|100
|A2|50
""",
        1,
        {"": "100"},
        refused={"no_name": 1},
    ),
    Shape(
        "the same row twice",
        """
Artikel|Menge|Einheit
Decken|40|Stk
Decken|40|Stk
""",
        2,
        {"H87": "80"},
        remarks={"same_as": 1},
    ),
    Shape(
        "a Russian list",
        """
Наименование|Кол-во|Ед. изм.|Срок годности
Одеяла|40|шт|
Тушенка|120|банок|12.2027
Итого|160||
""",
        2,
        {"H87": "40", "XJR": "120"},
        skipped={"sum": 1},
    ),
    Shape(
        "money with signs and donors",
        """
Артикул|Назва товару|Кількість|Ціна|Донор
0012|Ліхтарик|30|$18.99|Caritas Beispiel
0013|Генератор|2|1 250,00 грн|Rotary Muster
""",
        2,
        {"": "32"},
    ),
]
