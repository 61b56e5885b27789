"""The label of a pallet, 100 × 150 mm: destination in white on black, goods, and the SSCC as GS1-128.

Source:
    GS1 Logistic Label Guideline: SSCC behind application identifier (00), module 0.495 to 0.94 mm, bars at least 32 mm
    high, quiet zones of ten modules. Without a GS1 company prefix the own code stands in its place, as Code 128.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidhub.documents.figures import expiry, figure
from aidhub.documents.labels.box import EQUAL, grouped, joined, titles
from aidhub.documents.labels.drawing import PRACTICE, Label, Said
from aidhub.documents.labels.values import PalletLabel
from aidhub.documents.press import Block, Press
from aidhub.documents.words import NONE
from aidhub.i18n import Translator

WIDE, HIGH = 100.0, 150.0
_LEFT, _RIGHT = 4.0, 96.0
_SSCC_MODULE, _SSCC_WIDE, _BARS_HIGH = 0.5, 156 * 0.5, 32.0
_OWN_MODULE, _OWN_WIDE = 0.625, 123 * 0.625
_HALF_KILO = 500


def draw(press: Press, label: PalletLabel, languages: Sequence[Translator]) -> Block:
    """Draw the label, in the languages given: two at equal size, further ones small."""
    made = Label(press, WIDE, HIGH)
    _sender(made, label, languages)
    _band(made, label)
    _consignee(made, label, languages)
    _goods(made, label, languages)
    _figures(made, label, languages)
    _code(made, label, languages)
    return made.block()


def _sender(made: Label, label: PalletLabel, languages: Sequence[Translator]) -> None:
    made.text(_LEFT, 7.2, 2.5, joined(languages, lambda tr: tr("Label", "From")))
    made.paragraph(_LEFT, 8, 54, 14, [Said(label.sender, 3.2, bold=True), *(Said(line, 3) for line in label.address)])
    made.upright(60, 4, 18)
    going = label.destination
    made.text(63, 7.2, 2.5, joined(languages, lambda tr: tr("Label", "Transport") if going else tr("Label", "Pallet")))
    if going:
        made.text(63, 13.4, 5.6, going.transport, bold=True, room=33)
        counted = f"{joined(languages[:1], _pallet_word)} {going.rank} / {going.pallets}"
        made.text(63, 19.4, 4, f"{counted} · {label.number}", bold=True, room=33)
    else:
        made.text(63, 13.4, 5.6, label.number, bold=True, room=33)


def _pallet_word(tr: Translator) -> str:
    return tr("Label", "Pallet")


def _band(made: Label, label: PalletLabel) -> None:
    """Set the destination so large that it is read from the ramp; a pallet without one shows its number."""
    made.fill(0, 24, WIDE, 31)
    going = label.destination
    if going is None:
        made.text(_LEFT, 44, 19, label.number, bold=True, white=True, room=92)
        made.text(_LEFT, 52, 4.6, label.site, white=True, room=92)
        return
    made.disc(15, 39.5, 9.6, white=True)
    made.text(15, 45.3, 16 if going.stop < 10 else 11, str(going.stop), bold=True, align="center")  # noqa: PLR2004
    names = [going.city[code] for code in ("uk", "de", "en") if going.city.get(code)]
    if names:
        made.text(29, 41, 11.6, names[0].upper(), bold=True, white=True, room=67)
        made.text(29, 49.6, 4.6, " · ".join(dict.fromkeys(names[1:])), white=True, room=56)
    made.text(_RIGHT, 49.6, 4.6, going.country, bold=True, white=True, align="right")


def _consignee(made: Label, label: PalletLabel, languages: Sequence[Translator]) -> None:
    if label.destination:
        made.text(_LEFT, 59.4, 2.5, joined(languages, lambda tr: tr("Label", "To")))
        made.paragraph(_LEFT, 60.2, 92, 6.2, [Said(label.destination.consignee, 3.3, bold=True, language="uk")])
    else:
        made.text(_LEFT, 63, 3.3, joined(languages, lambda tr: tr("Label", "No destination yet")), room=92)
    made.level(_LEFT, 67, 92)


def _goods(made: Label, label: PalletLabel, languages: Sequence[Translator]) -> None:
    named = titles(label.contents, label.category, languages)
    said = [
        Said(text, 5.2 if place < EQUAL else 3.2, bold=place < EQUAL, language=code)
        for place, (code, text) in enumerate(named)
    ]
    if len(label.contents) > 1:
        said += [Said(" · ".join(filter(None, (_both(one.names, languages) for one in label.contents[:6]))), 2.8)]
    side = made.square(label.digits, _RIGHT, 69.25, 24)
    made.paragraph(_LEFT, 68, 92 - side - 2, 17.5, said)
    made.level(_LEFT, 87, 66)


def _both(names: object, languages: Sequence[Translator]) -> str:
    known = dict(names) if isinstance(names, dict) else {}
    return " / ".join(dict.fromkeys(known[tr.code] for tr in languages[:EQUAL] if known.get(tr.code)))


def _figures(made: Label, label: PalletLabel, languages: Sequence[Translator]) -> None:
    two = languages[:EQUAL]
    kilograms = NONE if label.gross_g is None else f"{figure((label.gross_g + _HALF_KILO) // 1000)} kg"
    until = (
        (lambda tr: tr("Label", "Use by")) if label.expiry_kind == "use_by" else lambda tr: tr("Label", "Best before")
    )
    facts = (
        (4.0, 20.0, joined(two, lambda tr: tr("Label", "Boxes")), str(label.boxes) if label.boxes else NONE),
        (26.0, 23.0, joined(two, lambda tr: tr("Label", "Gross")), kilograms),
        (51.0, 20.0, joined(two, until), expiry(label.expires) if label.expires else NONE),
    )
    for x, room, caption, value in facts:
        made.text(x, 90.6, 2.3, caption, room=room)
        made.text(x, 96.2, 5.4, value, bold=True, room=room)
    made.level(_LEFT, 98.75, 92)


def _code(made: Label, label: PalletLabel, languages: Sequence[Translator]) -> None:
    """Set the bars, their digits for the eye, and whether something may stand on the pallet."""
    made.text(_LEFT, 103.2, 2.5, joined(languages, _pallet_word))
    made.text(_LEFT, 107.4, 3.5, label.number)
    if label.practice:
        made.fill(28, 100.2, 68, 7.6)
        made.text(62, 105.6, 5, PRACTICE, bold=True, white=True, align="center")
    else:
        made.pictogram("layers-2" if label.stackable else "x", 56.5, 100.6, 6.2)
        for y, tr in zip((103.2, 106.8), languages[:EQUAL], strict=False):
            text = tr("Label", "may be stacked on") if label.stackable else tr("Label", "do not stack on")
            made.text(64.5, y, 2.6, text, room=31.5)
    if label.sscc:
        made.bars(label.digits, "gs1", ((WIDE - _SSCC_WIDE) / 2, 109), _SSCC_MODULE, _BARS_HIGH)
        made.text(WIDE / 2, 146, 4.1, sscc_words(label.sscc), align="center")
    else:
        made.bars(label.code, "code128", ((WIDE - _OWN_WIDE) / 2, 109), _OWN_MODULE, _BARS_HIGH)
        made.text(WIDE / 2, 146, 4.1, grouped(label.code), align="center")


def sscc_words(sscc: str) -> str:
    """Write an SSCC for the eye: application identifier, extension, prefix and serial number, check digit."""
    return f"(00) {sscc[0]} {sscc[1:8]} {sscc[8:17]} {sscc[17]}"
