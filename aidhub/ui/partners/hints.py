"""What is odd about the numbers of a party: said while they are typed, and never in the way."""

from __future__ import annotations

from typing import Protocol

from aidhub.domain.codes import is_edrpou, is_eori
from aidhub.i18n import translate

PERSON_DIGITS = 10
"""A person who trades has a tax number of ten digits instead; it has no rule we check."""


class Numbered(Protocol):
    """A party with its numbers."""

    @property
    def country(self) -> str:
        """Two letters."""

    @property
    def register_no(self) -> str:
        """As typed."""


class Customs(Protocol):
    """A party with a number of customs."""

    @property
    def eori(self) -> str:
        """As typed."""


def register_hint(party: Numbered) -> str:
    """Say what is odd about a Ukrainian register number; empty if nothing is."""
    number = party.register_no.replace(" ", "")
    if party.country != "UA" or not number or is_edrpou(number):
        return ""
    if not number.isdigit():
        return translate("Partners", "A ЄДРПОУ code has digits only.")
    if len(number) == PERSON_DIGITS:
        return ""
    if len(number) != 8:  # noqa: PLR2004 - as the sentence says
        return translate("Partners", "A ЄДРПОУ code has 8 digits, this has {digits}.", digits=len(number))
    return translate("Partners", "Check the ЄДРПОУ code: its last digit does not fit.")


def eori_hint(party: Customs) -> str:
    """Say what is odd about an EORI number; empty if nothing is."""
    number = party.eori.replace(" ", "")
    if not number or is_eori(number):
        return ""
    return translate("Partners", "An EORI number is the country and up to 15 digits, such as DE123456789012345.")
