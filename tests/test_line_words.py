"""What a typed line was understood as, and what is wrong with it, is said in all three languages."""

from __future__ import annotations

from datetime import date

import pytest

from aidhub.domain.entry_line import Trouble, read_line
from aidhub.domain.quantities import NumberStyle
from aidhub.i18n import languages, use_language
from aidhub.line_words import part_words, trouble_sentence

TODAY = date(2026, 12, 1)
WRONG = {
    Trouble.NO_MONTH: "13/2027", Trouble.NO_DAY: "31.02.27", Trouble.PAST: "11/2026", Trouble.FAR: "12/2099",
    Trouble.NO_NUMBER: "1,2,3kg", Trouble.OPEN_NUMBER: "1.234kg", Trouble.NOT_WHOLE: "2,5", Trouble.ZERO: "0kg",
    Trouble.TOO_MANY: "99999", Trouble.TOO_HEAVY: "3t", Trouble.TWICE: "3kg 4kg",
}  # fmt: skip


def chips(text: str) -> list[str]:
    line = read_line(text, TODAY, style=NumberStyle.COMMA)
    return [part_words(line, part) for part in line.parts]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["4 boxes", "48 tins", "Suppe", "38.5 kg", "best before 12/2027", "size XL", "batch A1", "good"]),
        ("de", ["4 Kartons", "48 Dosen", "Suppe", "38,5 kg", "MHD 12/2027", "Größe XL", "Charge A1", "gut"]),
        ("uk", ["4 короби", "48 бляшанок", "Suppe", "38,5 кг", "придатний до 12/2027", "розмір XL", "партія A1",
                "добрий"]),
    ],
)  # fmt: skip
def test_parts_are_said_in_the_language_in_use(code: str, words: list[str]) -> None:
    use_language(code)
    assert chips("4 48 Dosen Suppe 38,5kg 12/2027 XL CH A1 gut") == words


def test_a_part_that_cannot_be_so_is_shown_as_it_was_typed() -> None:
    assert chips("1 reis 3t 13/2027 vier") == ["1 box", "reis", "3t", "13/2027", "vier"]
    assert chips("3 x 12 dosen")[0] == "3 × 12 tins"


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_is_said_in_every_language(trouble: Trouble) -> None:
    line = read_line(WRONG[trouble], TODAY)
    part = next(part for part in line.parts if part.trouble)
    assert part.trouble is trouble
    said = set()
    for code in languages():
        use_language(code)
        said.add(trouble_sentence(line, part))
    assert len(said) == 3
    assert not any("{" in text for text in said)
