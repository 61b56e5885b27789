"""The label of a box: 100 × 150 mm, and a small form of 100 × 50 mm for sheets of small labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aidhub.documents.figures import day, expiry, figure, quantity
from aidhub.documents.labels.drawing import PRACTICE, Label, Said
from aidhub.documents.labels.values import BoxLabel, Content, Names
from aidhub.documents.press import Block, Press
from aidhub.documents.words import NONE
from aidhub.i18n import Translator

WIDE, HIGH, SMALL_HIGH = 100.0, 150.0, 50.0
EQUAL = 2
"""The first two languages are set at equal size."""

_LEFT, _RIGHT = 4.0, 96.0
_MODULE, _BARS_HIGH = 0.625, 17.0
_BARS_WIDE = 123 * _MODULE
_MOST_LINES = 12
"""Articles named on a box that holds many; the packing list names them all."""

_GRAMS_A_STEP = 100


def draw(press: Press, label: BoxLabel, languages: Sequence[Translator]) -> Block:
    """Draw the large label, in the languages given: two at equal size, further ones small."""
    made = Label(press, WIDE, HIGH)
    _head(made, label, languages)
    _contents(made, label, languages)
    _facts(made, label, languages)
    made.text(_LEFT, 85.6, 2.9, joined(languages, lambda tr: tr("Label", "Box")))
    made.text(2.6, 106.6, 25, label.number, bold=True, room=63)
    made.square(label.code, _RIGHT, 83, 28)
    made.bars(label.code, "code128", ((WIDE - _BARS_WIDE) / 2, 117), _MODULE, _BARS_HIGH)
    made.text(WIDE / 2, 138.4, 3.7, grouped(label.code), align="center")
    foot(made, languages, practice=label.practice)
    return made.block()


def draw_small(press: Press, label: BoxLabel, languages: Sequence[Translator]) -> Block:
    """Draw the small label: number, names, weight, expiry, and the same codes with narrower bars."""
    made = Label(press, WIDE, SMALL_HIGH)
    made.text(3, 15.5, 15, label.number, bold=True, room=47)
    weight = f"{_weight(label)} kg" if label.gross_g is not None else ""
    facts = [weight, expiry(label.expires) if label.expires else "", PRACTICE if label.practice else ""]
    names = [
        Said(text, 3.6, bold=place < EQUAL, language=code)
        for place, (code, text) in enumerate(titles(label.contents, label.category, languages))
    ]
    made.paragraph(3, 17.5, 70, 14.5, [*names, Said("  ·  ".join(filter(None, facts)), 3.2, bold=True)])
    made.square(label.code, 97, 3, 23)
    made.bars(label.code, "code128", (7, 34), 0.5, 10)
    made.text(7 + 30.75, 48, 3.2, grouped(label.code), align="center")
    return made.block()


def _head(made: Label, label: BoxLabel, languages: Sequence[Translator]) -> None:
    made.fill(_LEFT, 4, 14, 14)
    made.pictogram(label.pictogram, 6, 6, 10, white=True)
    category = " · ".join(
        dict.fromkeys(_short(label.category[tr.code]) for tr in languages if label.category.get(tr.code))
    )
    if category:
        made.paragraph(21, 5.6, 54, 8.6, [Said(category.upper(), 3.5, bold=True)])
    again = f" · {label.prints}" if label.prints > 1 else ""
    made.text(_RIGHT, 9.6, 3, day(label.day) + again, align="right")
    made.text(21, 16.6, 3, label.origin, room=75)
    made.level(_LEFT, 21, 92)


def _contents(made: Label, label: BoxLabel, languages: Sequence[Translator]) -> None:
    size = 7.6 if len(label.contents) == 1 else 5.5
    said = [
        Said(text, size if place < EQUAL else size * 0.58, bold=place < EQUAL, language=code)
        for place, (code, text) in enumerate(titles(label.contents, label.category, languages))
    ]
    made.paragraph(_LEFT, 22.5, 92, 36, [*said, *_details(label, languages)])


def _details(label: BoxLabel, languages: Sequence[Translator]) -> list[Said]:
    """List sizes and batch of one article, or the articles of a box that holds several."""
    if len(label.contents) > 1:
        lines = [Said(_content_line(one, languages), 3.4) for one in label.contents[:_MOST_LINES]]
        more = len(label.contents) - _MOST_LINES
        if more > 0:
            lines.append(
                Said(
                    joined(languages, lambda tr: tr.plural("Label", "and {count} more", "and {count} more", more)), 3.4
                )
            )
        return lines
    sizes = " · ".join(f"{size} {quantity(milli)}" for one in label.contents for size, milli in one.sizes)
    batch = f"{joined(languages, lambda tr: tr('Label', 'Batch'))}: {label.batch}" if label.batch else ""
    return [Said(sizes, 5, bold=True), Said(batch, 3.4)]


def _content_line(content: Content, languages: Sequence[Translator]) -> str:
    units = content.units.get(languages[0].code, "")
    sizes = ", ".join(f"{size} {quantity(milli)}" for size, milli in content.sizes)
    named = " / ".join(dict.fromkeys(content.names[tr.code] for tr in languages[:2] if content.names.get(tr.code)))
    return f"{quantity(content.quantity_milli)} {units} {named}" + (f" ({sizes})" if sizes else "")


def titles(contents: Sequence[Content], category: Names, languages: Sequence[Translator]) -> list[tuple[str, str]]:
    """Name what is in a package in each language: its one article, or what its articles have in common."""
    names: Names = contents[0].names if len(contents) == 1 else category
    if len(contents) > 1 and not names:
        names = {tr.code: tr("Label", "Mixed goods") for tr in languages}
    if not contents:
        names = {tr.code: tr("Label", "Empty") for tr in languages}
    found = [(tr.code, names[tr.code]) for tr in languages if names.get(tr.code)]
    return found or [(code, name) for code, name in names.items() if name][:1]


def _facts(made: Label, label: BoxLabel, languages: Sequence[Translator]) -> None:
    made.level(_LEFT, 59, 92)
    made.upright(36, 59, 19)
    made.upright(67, 59, 19)
    amount, units = _amount(label, languages)
    _fact(made, 4, 30, (joined(languages[:EQUAL], lambda tr: tr("Label", "Quantity")), amount, units))
    _fact(made, 38, 27, (joined(languages, lambda tr: tr("Label", "Gross")), _weight(label), "kg · кг"))
    caption, below = _expiry_words(label, languages)
    _fact(made, 69, 27, (caption, expiry(label.expires) if label.expires else NONE, below))
    made.level(_LEFT, 80, 92)


def _fact(made: Label, x: float, room: float, said: tuple[str, str, str]) -> None:
    caption, value, below = said
    made.text(x, 63.4, 2.5, caption, room=room)
    made.text(x, 72.4, 8.6, value, bold=True, room=room)
    made.text(x, 76.6, 2.8, below, room=room)


def _expiry_words(label: BoxLabel, languages: Sequence[Translator]) -> tuple[str, str]:
    said = [tr("Label", "Use by") if label.expiry_kind == "use_by" else tr("Label", "Best before") for tr in languages]
    return " · ".join(said[:EQUAL]), " · ".join(said[EQUAL:])


def _amount(label: BoxLabel, languages: Sequence[Translator]) -> tuple[str, str]:
    """Sum up what is counted alike; goods counted in several units have no sum."""
    if len({tuple(sorted(one.units.items())) for one in label.contents}) != 1:
        return NONE, ""
    units = label.contents[0].units
    return quantity(sum(one.quantity_milli for one in label.contents)), " · ".join(
        dict.fromkeys(units[tr.code] for tr in languages if units.get(tr.code))
    )


def _weight(label: BoxLabel) -> str:
    return NONE if label.gross_g is None else figure((label.gross_g + _GRAMS_A_STEP // 2) // _GRAMS_A_STEP, 1)


def foot(made: Label, languages: Sequence[Translator], *, practice: bool) -> None:
    """Set the lowest lines of a label of 100 × 150 mm: that it is a donation, or that it is there to practise."""
    if practice:
        made.fill(0, 141, made.wide, 9)
        made.text(made.wide / 2, 147.6, 5.6, PRACTICE, bold=True, white=True, align="center")
        return
    made.level(_LEFT, 141.4, 92)
    made.text(made.wide / 2, 145.6, 2.55, joined(languages[:2], _not_for_sale), align="center", room=92)
    made.text(made.wide / 2, 148.6, 2.3, joined(languages[2:], _not_for_sale), align="center", room=92)


def _not_for_sale(tr: Translator) -> str:
    return tr("Label", "Humanitarian aid, not for sale")


def joined(languages: Sequence[Translator], say: Callable[[Translator], str]) -> str:
    """Say it in each language, side by side; what sounds alike is said once."""
    return " · ".join(dict.fromkeys(say(tr) for tr in languages))


def grouped(code: str) -> str:
    """Write the 13 digits of an own code in groups that people can read out: kind, number in two parts, check digit."""
    return f"{code[:2]} {code[2:8]} {code[8:12]} {code[12:]}"


def _short(name: str) -> str:
    """Leave out what stands in brackets behind the name of a category."""
    return name.split(" (", maxsplit=1)[0]
