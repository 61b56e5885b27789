"""Which drawing stands for a category of goods."""

from __future__ import annotations

_BY_KEY = {
    "SHL_BLANKET": "layers-2",
    "CLO_SHOE": "footprints",
    "HYG_DIAPER": "baby",
    "BABY": "baby",
    "FOOD_BABY": "milk",
    "EDU_TOY": "toy-brick",
    "SHL_SLEEP": "bed",
    "SHL_MATT": "bed",
    "MED_BED": "bed",
}
_BY_GROUP = {
    "CLO": "shirt",
    "HYG": "spray-can",
    "FOOD": "utensils",
    "MED": "bandage",
    "REH": "accessibility",
    "ENR": "zap",
    "EDU": "toy-brick",
    "MISC": "circle-help",
}


def category_icon(key: str) -> str:
    """Find the drawing of a category; a plain box for those that have none of their own."""
    return _BY_KEY.get(key) or _BY_GROUP.get(key.partition("_")[0], "package")
