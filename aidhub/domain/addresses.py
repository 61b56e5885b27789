"""How an address is printed: in the order of its country."""

from __future__ import annotations

COUNTRIES = {
    "DE": "Deutschland", "UA": "Україна", "PL": "Polska", "SK": "Slovensko", "HU": "Magyarország", "RO": "România",
    "MD": "Moldova", "AT": "Österreich", "CH": "Schweiz", "CZ": "Česko", "NL": "Nederland", "BE": "België",
    "FR": "France", "LU": "Luxembourg", "DK": "Danmark", "LT": "Lietuva", "LV": "Latvija", "EE": "Eesti",
    "IT": "Italia", "GB": "United Kingdom",
}  # fmt: skip
"""How a country is written in an address: as its own post does."""

_POSTCODE_LAST = ("UA",)
_POSTCODE_BEHIND = ("GB", "LV")


def address_lines(street: str, postcode: str, town: str, country: str) -> tuple[str, ...]:
    """Write the lines of an address below the name, without those nothing is known for.

    Source:
        Universal Postal Union, postal addressing systems: postcode before the town in Germany and its neighbours, on
        a line of its own behind it in Ukraine, behind the town in Great Britain and Latvia.
    """
    places = [" ".join(filter(None, (postcode, town)))]
    if country in _POSTCODE_LAST:
        places = [town, postcode]
    elif country in _POSTCODE_BEHIND:
        places = [" ".join(filter(None, (town, postcode)))]
    return tuple(filter(None, (street, *places, COUNTRIES.get(country, country))))
