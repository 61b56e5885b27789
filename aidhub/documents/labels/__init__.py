"""Labels: finished values in, PDF bytes out, a page of its own size for each label.

A kind of label is a module that draws a value of `values`, and one row in `KINDS`. The pages are printed one by one,
or laid out on sheets (`aidhub.documents.labels.sheets`); nothing here asks a database or a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aidhub.documents.labels import box, pallet, tag
from aidhub.documents.labels.sheets import LabelTooSmall, Sheet, scale_on
from aidhub.documents.press import MM, Block, Imprint, Press
from aidhub.i18n import Translator

BOX, PALLET, LOCATION, ARTICLE, PERSON, COMMAND = "box", "pallet", "location", "article", "person", "command"
_SMALL_BELOW = 0.6
"""Where the large form would be shrunk further than this, the small one is read better."""

_READABLE = 0.55
"""How far a label may shrink before scanners stumble over its bars."""

Draw = Callable[[Press, Any, Sequence[Translator]], Block]


@dataclass(frozen=True, slots=True)
class Form:
    """A label's width and height in millimetres, and what draws it."""

    wide: float
    high: float
    draw: Draw

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self.wide, self.high


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of label. ``small`` is its form for small sheets and low ones; None: the large one is shrunk."""

    large: Form
    small: Form | None = None


KINDS = {
    PALLET: Kind(Form(pallet.WIDE, pallet.HIGH, pallet.draw)),
    **dict.fromkeys((LOCATION, ARTICLE, PERSON, COMMAND), Kind(Form(tag.WIDE, tag.HIGH, tag.draw))),
    BOX: Kind(Form(box.WIDE, box.HIGH, box.draw), Form(box.WIDE, box.SMALL_HIGH, box.draw_small)),
}
"""Every label that can be printed, by kind."""


def build(form: Form, labels: Sequence[Any], languages: Sequence[Translator]) -> bytes:
    """Make a PDF with a page for each label, of the label's own size.

    Args:
        form: how they look, see `form_for`.
        labels: finished values.
        languages: the first two are set at equal size, further ones small.
    """
    tr = languages[0]
    title = tr("Label", "Labels")
    days = [label.day for label in labels if hasattr(label, "day")]
    imprint = Imprint(tr.code, title, "AidHub", title, max(days, default=date(2000, 1, 1)))
    press = Press(imprint, (_points(form.wide), _points(form.high)))
    for label in labels:
        press.page([(0, 0, form.draw(press, label, languages))])
    return press.pdf()


def _points(millimetres: float) -> float:
    """Measure a page a hair short: a renderer that rounds up would stretch it by a dot, and bars off the grid."""
    return int(millimetres * MM * 10_000) / 10_000


def form_for(kind: str, sheet: Sheet) -> Form:
    """Choose the form of a kind that is read best on these sheets.

    Raises:
        LabelTooSmall: scanners would stumble over it in any form.
    """
    found = KINDS[kind]
    if found.small and scale_on(sheet, found.large.size) < _SMALL_BELOW:
        return found.small
    if scale_on(sheet, found.large.size) < _READABLE:
        raise LabelTooSmall(kind=kind, sheet=sheet.key)
    return found.large
