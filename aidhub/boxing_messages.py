"""The sentences for what stands against packing: what is the matter, then what to do."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.sentences import says
from aidhub.services.boxing import BoxClosed, BoxEmpty, BoxHeld, NoBox, WeightOfNothing
from aidhub.services.palletising import NoPallet, NoPalletHeight, OnPallet
from aidhub.services.sorting import NothingOfThat, NotSorted


@says(BoxClosed)
def _closed(box: str, **_: Any) -> str:
    return translate("Message", "Box {box} is closed. Open it again first.", box=box)


@says(BoxHeld)
def _held(box: str, name: str, **_: Any) -> str:
    return translate(
        "Message", "{name} has box {box} open. Look at it, or take it over to go on yourself.", name=name, box=box
    )


@says(BoxEmpty)
def _empty(box: str, **_: Any) -> str:
    return translate("Message", "There is nothing in box {box} yet. Put something in, or undo opening it.", box=box)


@says(NoBox)
def _no_box(what: str, **_: Any) -> str:
    return translate("Message", "{what} is no box. Choose a box.", what=what)


@says(WeightOfNothing)
def _weight_of_nothing(box: str, **_: Any) -> str:
    return translate("Message", "Box {box} cannot weigh nothing. Weigh it again, or type its weight.", box=box)


@says(NothingOfThat)
def _nothing_of_that(what: str, article: Mapping[str, str], **_: Any) -> str:
    return translate(
        "Message",
        "{what} holds no {article}, and nothing it could be sorted from. Scan the box it comes from.",
        what=what,
        article=name_in(article, spoken().code),
    )


@says(NotSorted)
def _not_sorted(what: str, article: Mapping[str, str], **_: Any) -> str:
    return translate(
        "Message",
        "{article} is still in {what}. Put it into a box first, or throw it away.",
        what=what,
        article=name_in(article, spoken().code),
    )


@says(NoPallet)
def _no_pallet(what: str, **_: Any) -> str:
    return translate("Message", "{what} is no pallet. Scan a pallet.", what=what)


@says(OnPallet)
def _on_pallet(what: str, place: str, **_: Any) -> str:
    return translate(
        "Message", "{what} stands on {place} already. Take it off, or scan another.", what=what, place=place
    )


@says(NoPalletHeight)
def _no_pallet_height(least: int, most: int, **_: Any) -> str:
    return translate(
        "Message",
        "A loaded pallet is {least} to {most} cm high, carrier included. Measure it again.",
        least=spoken().number(Decimal(least) / 10),
        most=spoken().number(Decimal(most) / 10),
    )
