"""Low labels, 100 × 50 mm: of locations, articles and persons, and the command cards."""

from __future__ import annotations

from collections.abc import Sequence

from aidhub.documents.labels.box import EQUAL, grouped
from aidhub.documents.labels.drawing import PRACTICE, Label, Said
from aidhub.documents.labels.values import TagLabel
from aidhub.documents.press import Block, Press
from aidhub.i18n import Translator

WIDE, HIGH = 100.0, 50.0
_FIELD = 24.0
_SIZES = (20.5, 9.0, 6.0)  # of a title that stands alone, of two, of further ones
_MODULE = 0.375


def draw(press: Press, label: TagLabel, languages: Sequence[Translator]) -> Block:  # noqa: ARG001 - like all labels
    """Draw the label; its titles say by themselves in which languages."""
    made = Label(press, WIDE, HIGH)
    made.fill(0, 0, _FIELD, HIGH)
    if label.pictogram:
        made.pictogram(label.pictogram, 3, 4 if label.letter else 16, 18, white=True, stroke=2.2)
    if label.letter:
        made.text(
            _FIELD / 2, 40 if label.pictogram else 31, 17, label.letter, bold=True, white=True, align="center", room=21
        )
    alone = len(label.titles) == 1
    said = [
        Said(text, _SIZES[0] if alone else _SIZES[1] if place < EQUAL else _SIZES[2], bold=place < EQUAL)
        for place, text in enumerate(label.titles)
    ]
    made.paragraph(27, 4, 70, 28, said, leading=1.18)
    made.bars(label.code, "code128", (28, 34), _MODULE, 9)
    below = PRACTICE if label.practice else label.below
    made.text(28, 47.4, 3.2, grouped(label.code) + (f"   {below}" if below else ""), bold=label.practice, room=50)
    made.square(label.code, 96, 32.5, 16)
    return made.block()
