"""The sentences for the steps of the packing table: what was done with boxes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate

Facts = Mapping[str, Any]


def _goods(facts: Facts) -> str:
    """Name goods with their size: Winter jackets L."""
    return " ".join(filter(None, (name_in(facts["article"], spoken().code), facts.get("size", ""))))


def _quantity(facts: Facts) -> str:
    return spoken().quantity(facts["quantity_milli"])


WORDS: dict[str, Callable[[Facts], str]] = {
    "open_box": lambda facts: translate("Step", "Box {box} opened", box=facts["box"]),
    "close_box": lambda facts: translate("Step", "Box {box} closed", box=facts["box"]),
    "reopen_box": lambda facts: translate("Step", "Box {box} opened again", box=facts["box"]),
    "take_over_box": lambda facts: translate("Step", "Box {box} taken over", box=facts["box"]),
    "weigh_box": lambda facts: translate(
        "Step", "Box {box} weighs {weight} kg", box=facts["box"], weight=spoken().kilograms(facts["gross_g"])
    ),
    "put_in_box": lambda facts: translate(
        "Step", "{quantity} × {goods} into box {box}", quantity=_quantity(facts), goods=_goods(facts), box=facts["box"]
    ),
    "count_in_box": lambda facts: translate(
        "Step", "{goods} in box {box}: {quantity}", quantity=_quantity(facts), goods=_goods(facts), box=facts["box"]
    ),
    "describe_goods": lambda facts: translate(
        "Step", "{goods} in box {box} described", goods=_goods(facts), box=facts["box"]
    ),
    "discard": lambda facts: translate(
        "Step", "{quantity} × {goods} from {box} thrown away", quantity=_quantity(facts), goods=_goods(facts),
        box=facts["box"],
    ),
    "split_box": lambda facts: translate(
        "Step", "Part of box {from_box} put into box {box}", from_box=facts["from"], box=facts["box"]
    ),
    "repack": lambda facts: translate(
        "Step", "Goods of {from_box} put into box {box}", from_box=facts["from"], box=facts["box"]
    ),
    "new_pallet": lambda facts: translate("Step", "Pallet {pallet} begun", pallet=facts["pallet"]),
    "close_pallet": lambda facts: translate("Step", "Pallet {pallet} closed", pallet=facts["pallet"]),
    "choose_carrier": lambda facts: translate("Step", "Load carrier of pallet {pallet} chosen", pallet=facts["pallet"]),
    "make_kits": lambda facts: translate(
        "Step", "{quantity} × {goods} made of parts", quantity=_quantity(facts), goods=_goods(facts)
    ),
    "take_apart": lambda facts: translate(
        "Step", "{quantity} × {goods} taken apart", quantity=_quantity(facts), goods=_goods(facts)
    ),
    "finish_source": lambda facts: translate("Step", "{box} sorted completely", box=facts["box"]),
}  # fmt: skip
