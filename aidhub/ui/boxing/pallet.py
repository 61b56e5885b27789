"""The dialog of a pallet: boxes go on it by scan or number, its carrier is chosen, it is closed with its height."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import LENGTHS_MM, NotANumber, parse_measure
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.choices import Choice
from aidhub.services.palletising import (
    OnPallet,
    PalletShow,
    carriers,
    choose_carrier,
    close_pallet,
    pallet_called,
    put_called,
    show_pallet,
    take_off,
)
from aidhub.ui.boxing import words
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.gauges import Gauge
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text, name_it, sentence, spoken_style
from aidhub.ui.theme import px

SIDES = 2
"""A pallet has labels on two sides."""

SHOWN = 60


class PalletDialog(Dialog):
    """Asks for the pallet first, where none is given; then for what goes on it. ↵ takes what was typed or scanned."""

    takes_scans = True

    def __init__(self, parent: QWidget, desk: Desk, pallet_id: int | None, closed: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Boxing", "Build a pallet"),
            lambda: translate("Boxing", "Scan the pallet, then each box that goes on it."),
            lambda: translate("Boxing", "Close pallet, print labels"),
            self._close,
            cancel=lambda: translate("Boxing", "Leave as it is"),
        )
        self._desk, self._closed, self._pallet_id = desk, closed, pallet_id
        self.shown: PalletShow | None = None
        self._carriers: list[tuple[str, Text]] = []
        self.name = PlainLabel("", "large")
        self.entry = Entry(self._asked, "", icon="scan-barcode", size="big")
        self.asked = Field(self._asked, self.entry)
        self.there = PlainLabel("", wrap=True)
        self.load = Gauge(lambda: translate("Boxing", "Load"))
        self.carrier = Choices(lambda: translate("Boxing", "Load carrier"))
        self.measured = Entry(lambda: translate("Boxing", "Height with carrier, cm"))
        self.height_share = Gauge(lambda: translate("Boxing", "Height"))
        self.known = [
            self.name,
            self.there,
            self.load,
            Field(lambda: translate("Boxing", "Load carrier"), self.carrier),
            Field(lambda: translate("Boxing", "Height with carrier, cm"), self.measured),
            self.height_share,
        ]
        for part in (self.name, self.asked, *self.known[1:]):
            self.body.addWidget(part)
        self.setMinimumWidth(px(520))
        self._show()
        self.entry.setFocus()

        self.entry.returnPressed.connect(self._take)
        self.carrier.activated.connect(self._choose)
        self.measured.returnPressed.connect(self._close)
        self.measured.textChanged.connect(self._show_height)
        desk.ask(carriers, then=self._offer, key=("carriers", id(self)))

    def _asked(self) -> str:
        if self._pallet_id is None:
            return translate("Boxing", "Pallet: scan it, or type its number")
        return translate("Boxing", "Box or pallet that goes on it: scan it, or type its number")

    # Showing

    def _offer(self, found: list[Choice]) -> None:
        self._carriers = [(one.key, partial(words.called, one.names)) for one in found]
        self._look()

    def _look(self) -> None:
        if self._pallet_id is not None:
            self._desk.ask(
                show_pallet, self._pallet_id,
                then=self._show, refused=lambda error: self.problem(sentence(error)), key=("pallet", id(self)),
            )  # fmt: skip

    def _show(self, shown: PalletShow | None = None) -> None:
        is_first = shown is not None and self.shown is None
        self.shown = shown
        for part in self.known:
            part.setVisible(shown is not None)
        self.action.setEnabled(shown is not None)
        self.asked.label.say(self._asked)
        name_it(self.entry, self._asked)
        if shown is None:
            return
        self.name.say(lambda: translate("Boxing", "Pallet {code}", code=shown.code))
        self.there.say(lambda: _there_words(shown))
        self.load.show_share(lambda: _load_words(shown), shown.load_g / shown.most_g)
        is_known = any(key == shown.carrier_key for key, _ in self._carriers)
        self.carrier.offer([*([] if is_known else [("", "–")]), *self._carriers])
        self.carrier.choose(shown.carrier_key)
        if is_first and shown.height_mm is not None:
            self.measured.setText(_centimetres(shown.height_mm))
        self._show_height()
        self.grow()

    def _show_height(self) -> None:
        """Say what was typed of the height against what hands and the vehicle allow."""
        shown = self.shown
        if shown is None:
            return
        try:
            height = self._height()
        except NotANumber:
            height = None
        self.height_share.show_share(lambda: _height_words(shown, height), (height or 0) / shown.highest_mm)

    # Doing

    def _take(self) -> None:
        text = self.entry.text().strip()
        if not text:
            return
        self.entry.clear()  # the next scan may follow at once
        if self._pallet_id is None:
            self._desk.ask(pallet_called, text, then=self._found, refused=lambda error: self._refuse(error, text))
        else:
            self._desk.do(
                put_called, self._pallet_id, text,
                then=lambda _: self._done(), refused=lambda error: self._refuse(error, text),
            )  # fmt: skip

    def _found(self, pallet_id: int) -> None:
        self._pallet_id = pallet_id
        self._done()

    def _choose(self) -> None:
        shown = self.shown
        if shown is not None and self.carrier.chosen not in ("", shown.carrier_key):
            self._desk.do(
                choose_carrier, shown.id, self.carrier.chosen, then=lambda _: self._done(), refused=self._refuse
            )

    def _close(self) -> None:
        shown = self.shown
        if shown is None:
            return
        try:
            height = self._height()
        except NotANumber as wrong:
            self.problem(sentence(wrong))
            self.measured.setFocus()
            return
        if shown.state == "closed" and height in (None, shown.height_mm):
            self._print(shown)
            return
        self._desk.do(close_pallet, shown.id, height, then=lambda _: self._close_done(shown), refused=self._refuse)

    def _height(self) -> int | None:
        """Read what was typed, in millimetres; None: nothing.

        Raises:
            NotANumber: it is no length.
        """
        text = self.measured.text().strip()
        return parse_measure(text, LENGTHS_MM, "cm", spoken_style()) if text else None

    def _close_done(self, shown: PalletShow) -> None:
        self._print(shown)
        self._closed(shown.code)

    def _print(self, shown: PalletShow) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        print_labels(self._desk, "pallet", [shown.id], copies=SIDES)
        self.accept()

    def _take_off(self, pallet_id: int, text: str) -> None:
        self.entry.clear()
        self.entry.setFocus()
        self._desk.do(take_off, pallet_id, text, then=lambda _: self._done(), refused=self._refuse)

    def _done(self) -> None:
        self.problem("")
        self._look()

    def _refuse(self, error: AidHubError, text: str = "") -> None:
        """Say what is the matter; what was typed comes back where nothing else was typed meanwhile."""
        pallet_id = self._pallet_id
        if isinstance(error, OnPallet) and pallet_id is not None:
            self.banner.show_text(
                sentence(error), kind="info", action=lambda: translate("Stock", "Take off the pallet"),
                run=lambda: self._take_off(pallet_id, text),
            )  # fmt: skip
        else:
            self.problem(sentence(error))
        if text and not self.entry.text():
            self.entry.setText(text)
            self.entry.selectAll()
        self._look()


def _there_words(shown: PalletShow) -> str:
    if not shown.packages:
        return translate("Boxing", "Nothing stands on it yet.")
    codes = ", ".join(shown.packages[:SHOWN]) + ("…" if len(shown.packages) > SHOWN else "")
    return translate("Boxing", "On it ({count}): {codes}", count=len(shown.packages), codes=codes)


def _whole_kg(grams: int) -> str:
    return spoken().number((grams + 500) // 1000)


def _load_words(shown: PalletShow) -> str:
    load = translate("Boxing", "{load} of {most} kg", load=_whole_kg(shown.load_g), most=_whole_kg(shown.most_g))
    if not shown.unknown:
        return load
    unknown = translate_plural(
        "Boxing", "weight of {count} box not known", "weight of {count} boxes not known", shown.unknown
    )
    return f"{load}, {unknown}"


def _height_words(shown: PalletShow, height: int | None) -> str:
    most = _centimetres(shown.highest_mm)
    if height is None:
        return translate("Boxing", "not measured, at most {most} cm", most=most)
    words = translate("Boxing", "{height} of {most} cm", height=_centimetres(height), most=most)
    if shown.room_mm is not None and height > shown.room_mm:
        return translate("Boxing", "{height}: too high for the vehicle", height=words)
    return translate("Boxing", "{height}: hard to unload by hand", height=words) if height > shown.high_mm else words


def _centimetres(millimetres: int) -> str:
    return spoken().number(Decimal(millimetres) / 10)
