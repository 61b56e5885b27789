"""The dialog that lets several parties become one, with a look at what that does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.field_words import field_word
from aidhub.i18n import translate, translate_plural
from aidhub.record_messages import party_uses
from aidhub.services.party_list import PartyLine
from aidhub.services.party_removal import MergePreview, merge_parties, merge_preview
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.partners.columns import city
from aidhub.ui.text import sentence
from aidhub.ui.theme import px


class MergeDialog(Dialog):
    """Asks which of them stays, and shows what becomes of the others before anything is done."""

    def __init__(self, parent: QWidget, desk: Desk, lines: Sequence[PartyLine], done: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Partners", "Merge addresses"),
            lambda: translate("Partners", "One stays. What the others gave, carried or received is then its own."),
            lambda: translate("Partners", "Merge"),
            self._merge,
        )
        self._desk, self._ids, self._done, self._command = desk, [line.id for line in lines], done, str(uuid4())
        most = max(lines, key=lambda line: line.times)
        self.stays = Choices(lambda: translate("Partners", "Which one stays"))
        self.stays.offer([(str(line.id), _named(line)) for line in lines])
        self.stays.choose(str(most.id))
        self.preview = [PlainLabel("", wrap=True) for _ in range(3)]
        self.body.addWidget(Field(lambda: translate("Partners", "Which one stays"), self.stays))
        for label in self.preview:
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.setMinimumSize(px(520), px(300))
        self.stays.setFocus()
        self._look()

        self.stays.currentIndexChanged.connect(self._look)

    def _others(self) -> list[int]:
        return [id_ for id_ in self._ids if str(id_) != self.stays.chosen]

    def _look(self) -> None:
        self._desk.ask(merge_preview, int(self.stays.chosen), self._others(), then=self._show, refused=self._refused,
                       key=("merge", id(self)))  # fmt: skip

    def _show(self, found: MergePreview) -> None:
        self.problem("")
        gone = ", ".join(found.others)
        uses = party_uses(**{name: getattr(found.use, name) for name in found.use.__slots__})
        filled = ", ".join(dict.fromkeys(field_word(_FIELD_OF.get(name, name)) for name in found.filled))
        people = translate_plural("Partners", "{count} contact", "{count} contacts", found.contacts)
        moved = "; ".join(filter(None, (uses, people if found.contacts else "")))
        words = (
            translate("Partners", "Will be removed: {names}", names=gone),
            translate("Partners", "Goes over to {name}: {what}", name=found.name, what=moved or "–"),
            translate("Partners", "Filled in: {fields}", fields=filled) if filled else "",
        )
        for label, text in zip(self.preview, words, strict=True):
            label.say(text)
            label.setVisible(bool(text))

    def _merge(self) -> None:
        self._desk.do(
            merge_parties,
            int(self.stays.chosen),
            self._others(),
            command_id=self._command,
            then=lambda _: self._merged(),
            refused=self._refused,
        )

    def _merged(self) -> None:
        name = self.stays.currentText()
        self.accept()
        self._done(name)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.problem(sentence(error))


_FIELD_OF = {"town": "city", "city_key": "city"}


def _named(line: PartyLine) -> str:
    place = city(line)
    return f"{line.name} · {place}" if place else line.name
