"""The words of the page Stock count that are made of answers."""

from __future__ import annotations

from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.count_rows import CountRow, CountShow, Difference, LocationCount, Tile

_NAMED = 6


def goods_word(names: dict[str, str], others: int = 0) -> str:
    """Name goods, and that there are more kinds."""
    word = name_in(names, spoken().code) if names else ""
    if not others:
        return word
    return translate_plural(
        "Count", "{article} and {count} more kind", "{article} and {count} more kinds", others, article=word
    )


def amount(quantity_milli: int, unit: dict[str, str]) -> str:
    """Write a quantity with its unit."""
    words = {"quantity": spoken().quantity(quantity_milli), "unit": unit_in(unit, spoken().code, quantity_milli)}
    return translate("Count", "{quantity} {unit}", **words)


def awaited(code: str) -> str:
    """Say what is scanned next at a location."""
    return translate("Count", "Scan boxes at {location}", location=code)


def progress(rows: tuple[LocationCount, ...], *, blind: bool) -> str:
    """Say how many boxes of an aisle were found."""
    found, expected = sum(row.found for row in rows), sum(row.expected for row in rows)
    if blind:
        return translate_plural("Count", "{count} box found", "{count} boxes found", found)
    return translate_plural(
        "Count", "{found} of {count} box", "{found} of {count} boxes", expected, found=spoken().number(found)
    )


def expected(row: LocationCount, *, blind: bool) -> str:
    """Say how many are expected and found at a location."""
    if blind:
        return translate_plural("Count", "{count} box found", "{count} boxes found", row.found)
    return translate_plural(
        "Count",
        "{count} box expected, {found} found",
        "{count} boxes expected, {found} found",
        row.expected,
        found=spoken().number(row.found),
    )


def row_sentence(row: LocationCount, *, blind: bool) -> str:
    """Say a location for a screen reader."""
    states = {
        "waiting": translate("Count", "not counted yet"),
        "counting": translate("Count", "is being counted by {person}", person=row.person),
        "done": translate("Count", "counted"),
        "skipped": translate("Count", "skipped"),
    }
    return ", ".join((row.code, expected(row, blind=blind), states[row.state], *_differ(row)))


def _differ(row: LocationCount) -> list[str]:
    if not row.differences:
        return []
    return [translate_plural("Count", "{count} difference", "{count} differences", row.differences)]


def tile_sentence(tile: Tile) -> str:
    """Say a tile for a screen reader."""
    state = translate("Count", "scanned") if tile.is_found else translate("Count", "still looked for")
    return ", ".join(filter(None, (tile.code, goods_word(tile.names, tile.others), tile_second(tile), state)))


def tile_second(tile: Tile) -> str:
    """Say what else a tile says: how many boxes stand on a pallet, how much lies loose."""
    if tile.kind == "pallet":
        return translate_plural(
            "Count", "{found} of {count} box", "{found} of {count} boxes", tile.pieces, found=tile.found
        )
    return amount(tile.quantity_milli, tile.unit) if tile.kind == "loose" else ""


def left_words(show: CountShow, *, blind: bool) -> str:
    """Say what is still looked for at a location; not in a blind count."""
    left = [tile.code or goods_word(tile.names) for tile in show.tiles if not tile.is_found]
    if blind or not left:
        return ""
    names, more = ", ".join(left[:_NAMED]), len(left) - _NAMED
    if more > 0:
        names = translate_plural("Count", "{boxes} and {count} more", "{boxes} and {count} more", more, boxes=names)
    return translate("Count", "Left to find: {boxes}. What is not found is looked at later.", boxes=names)


def difference_title(one: Difference) -> str:
    """Say what differs, in a few words."""
    what = one.what or goods_word(one.names) or one.code
    words = {
        "missing": translate("Count", "{what} not found", what=what),
        "elsewhere": translate("Count", "{what} in the wrong place", what=what),
        "unknown": translate("Count", "Unknown label {code}", code=one.code),
        "quantity": translate("Count", "{what}: other quantity", what=what),
        "damaged": translate("Count", "{what} is damaged", what=what),
    }
    return words[one.kind]


def difference_second(one: Difference) -> str:
    """Say what else is known of a difference."""
    goods = goods_word(one.names) if one.what else ""
    more = {
        "elsewhere": _belongs(one),
        "quantity": _quantities(one),
        "damaged": one.note,
        "missing": "" if one.what else _quantities(one),
        "unknown": translate("Count", "Nobody knows this label"),
    }[one.kind]
    return translate("Count", "{first}. {second}", first=goods, second=more) if goods and more else goods or more


def _belongs(one: Difference) -> str:
    if one.is_away:
        return translate("Count", "It left with a transport by the books")
    if one.is_back:
        return translate("Count", "It had not been found before")
    return translate("Count", "Belongs on {location}", location=one.belongs)


def _quantities(one: Difference) -> str:
    return translate(
        "Count",
        "{found} found, {expected} in the books",
        found=amount(one.found_milli or 0, one.unit),
        expected=amount(one.expected_milli or 0, one.unit),
    )


def result_words(answer: dict[str, object]) -> str:
    """Say in a word or two what a scan was."""
    words = {
        "found": translate("Count", "in its place"),
        "again": translate("Count", "counted already"),
        "elsewhere": translate("Count", "wrong place"),
        "back": translate("Count", "found again"),
        "away": translate("Count", "left by the books"),
        "unknown": translate("Count", "unknown label"),
        "damaged": translate("Count", "damaged"),
        "quantity": translate("Count", "other quantity"),
        "label": translate("Count", "new label"),
    }
    return words[str(answer["result"])]


def result_second(answer: dict[str, object], location: str) -> str:
    """Say what to do about a scan that was not simply right; empty if nothing."""
    what = str(answer.get("what", ""))
    sentences = {
        "elsewhere": lambda: translate(
            "Count",
            "{what} belongs on {place}. Record it here, or put it back.",
            what=what,
            place=str(answer.get("belongs", "")),
        ),
        "back": lambda: translate(
            "Count", "{what} had not been found before. Record it here, at {location}.", what=what, location=location
        ),
        "away": lambda: translate(
            "Count", "{what} left with {transport} by the books. Put it aside and tell a coordinator.",
            what=what, transport=str(answer.get("belongs", "")),
        ),
        "unknown": lambda: translate("Count", "Nobody knows this label. F7 gives the box a new one."),
    }  # fmt: skip
    found = sentences.get(str(answer["result"]))
    return found() if found else ""


def count_name(count: CountRow) -> str:
    """Name a count: its number, and its name where it has one."""
    name = translate("Count", "Count {number}", number=count.number)
    return translate("Count", "{count}: {name}", count=name, name=count.name) if count.name else name


def count_facts(count: CountRow) -> str:
    """Say how far a count is."""
    done = translate_plural(
        "Count", "{done} of {count} location", "{done} of {count} locations", count.locations, done=count.settled
    )
    return translate("Count", "{first} · {second}", first=count_name(count), second=done)


def aisle_name(aisle: str) -> str:
    """Name an aisle; the empty one has the locations of no aisle."""
    return translate("Count", "Aisle {aisle}", aisle=aisle) if aisle else translate("Count", "Other locations")


def counted_by(location: LocationCount) -> str:
    """Say who counts a location."""
    return translate(
        "Count", "{location} is being counted by {person}.", location=location.code, person=location.person
    )


def state_words(location: LocationCount) -> str:
    """Say where a location stands that nobody counts just now."""
    states = {
        "waiting": translate("Count", "Nobody counts {location} yet. Scan its label.", location=location.code),
        "done": translate("Count", "{location} is counted. Scan it once more to look again.", location=location.code),
        "skipped": translate("Count", "{location} was skipped. Scan it to count it.", location=location.code),
    }
    return states.get(location.state, "")
