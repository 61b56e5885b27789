"""What stands on a command card, on paper and on screen."""

from __future__ import annotations

from aidhub.domain.cards import CATEGORY, LANGUAGE, QUANTITY, Card
from aidhub.i18n import Translator

_OWN_NAMES = {"de": "Deutsch", "uk": "Українська", "en": "English"}


def card_word(tr: Translator, card: Card) -> str:
    """Name a card in a language: short, as on a tile; a language by its own name."""
    if card.kind == QUANTITY:
        return card.key
    if card.kind == LANGUAGE:
        return _OWN_NAMES[card.key]
    if card.kind == CATEGORY:
        return category_word(tr, card.key)
    return {
        "": tr("Card", "Scanner test"),
        "new": tr("Card", "New"),
        "good": tr("Card", "Good"),
        "used": tr("Card", "Used"),
        "undo": tr("Card", "Undo"),
        "print": tr("Card", "Print"),
        "close_box": tr("Card", "Close box"),
        "done": tr("Card", "Done"),
        "not_accepted": tr("Card", "Not accepted"),
    }[card.key]


def category_word(tr: Translator, key: str) -> str:
    """Name one of the common categories (`aidhub.domain.cards.COMMON_CATEGORIES`) as shortly as a tile needs it."""
    return {
        "SHL_BLANKET": tr("Card", "Blankets"),
        "CLO_ADULT": tr("Card", "Clothing"),
        "CLO_SHOE": tr("Card", "Shoes"),
        "HYG_SOAP": tr("Card", "Hygiene"),
        "HYG_DIAPER": tr("Card", "Nappies"),
        "FOOD_BABY": tr("Card", "Baby food"),
        "FOOD_CAN": tr("Card", "Canned food"),
        "MED_DRESS": tr("Card", "Dressings"),
        "REH_WALK": tr("Card", "Walking aids"),
        "ENR_LIGHT": tr("Card", "Power, light"),
        "EDU_TOY": tr("Card", "School, play"),
        "MISC": tr("Card", "Unsorted"),
    }[key]
