"""How the page Intake says what it shows."""

from __future__ import annotations

from datetime import date, timedelta

from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.intake_show import IntakeShow, LineRow
from aidhub.ui.text import Text

CONDITIONS: dict[str, Text] = {
    "new": lambda: translate("Condition", "new"),
    "good": lambda: translate("Condition", "good"),
    "used": lambda: translate("Condition", "used"),
}
REASON_WORDS: dict[str, Text] = {
    "wet": lambda: translate("Refused", "wet"),
    "dirty": lambda: translate("Refused", "dirty"),
    "expired": lambda: translate("Refused", "expired"),
    "not_needed": lambda: translate("Refused", "not needed"),
    "not_allowed": lambda: translate("Refused", "not allowed"),
}


def said_of(words: dict[str, Text], key: str) -> str:
    """Say a word of these; empty for none."""
    text = words.get(key, "")
    return text if isinstance(text, str) else text()


def title(shown: IntakeShow | None) -> str:
    """Name the page: the intake with its number."""
    return translate("Intake", "Intake {number}", number=shown.number) if shown else translate("Intake", "Intake")


def donor(shown: IntakeShow) -> str:
    """Name who gives."""
    return shown.donor or translate("Intake", "Anonymous")


def donor_second(shown: IntakeShow) -> str:
    """Say which gift of this donor it is, and how much is expected."""
    parts = []
    if shown.nth:
        parts.append(translate("Intake", "Donation no. {number}", number=spoken().number(shown.nth)))
    if shown.about_boxes:
        parts.append(
            translate_plural(
                "Intake", "about {count} box expected", "about {count} boxes expected", shown.about_boxes
            )
        )  # fmt: skip
    return " · ".join(parts)


def content(line: LineRow) -> str:
    """Name what a line is of."""
    return name_in(line.names, spoken().code)


def pieces(line: LineRow) -> str:
    """Say below it how much there is, or what is the matter."""
    if not line.is_accepted:
        return said_of(REASON_WORDS, line.said.refused)
    parts = [line.said.size and translate("Intake", "size {size}", size=line.said.size)]
    if line.lacks_expiry:
        parts.append(translate("Intake", "expiry missing"))
    if line.said.quantity_milli is not None:
        parts.insert(0, _quantity(line, line.said.quantity_milli))
    elif not line.to_sort and line.said.gross_g:
        parts.insert(0, translate("Intake", "about {quantity}", quantity=_quantity(line, line.about_milli)))
    elif not line.to_sort:
        parts.append(translate("Intake", "not counted"))
    if line.to_sort and line.said.text:
        parts.append(translate("Intake", "“{text}”", text=line.said.text))
    return " · ".join(filter(None, parts))


def _quantity(line: LineRow, milli: int) -> str:
    return f"{spoken().quantity(milli)} {unit_in(line.unit, spoken().code, milli)}"


def weight(grams: int | None) -> str:
    """Say a weight; a dash where nobody weighed."""
    return "–" if grams is None else kilograms(grams)


def kilograms(grams: int) -> str:
    """Say a weight with its unit: whole kilograms without a decimal."""
    weight = spoken().kilograms(grams, 0 if grams % 1000 == 0 else 1)
    return translate("Intake", "{weight}\u00a0kg", weight=weight)


def expiry(line: LineRow) -> str:
    """Say the last day as on the goods: a month where it is its end."""
    day = line.said.expires
    if day is None:
        return "–" if line.is_accepted else ""
    return month(day)


def month(day: date) -> str:
    """Write a last day: 08/2026 for the last of a month, else the whole day."""
    return f"{day:%m/%Y}" if (day + timedelta(days=1)).day == 1 else spoken().day(day)


def place(line: LineRow) -> str:
    """Say where its goods lie."""
    if not line.is_accepted:
        return ""
    if line.place:
        return line.place_name or line.place
    return translate("Intake", "several places") if line.codes else "–"


def sentence(line: LineRow) -> str:
    """Say the whole line, for a screen reader."""
    if not line.is_accepted:
        return translate(
            "Intake",
            "{content}, not accepted: {reason}",
            content=content(line),
            reason=said_of(REASON_WORDS, line.said.refused),
        )
    boxes = translate_plural("Intake", "{count} box", "{count} boxes", line.boxes)
    state, last = said_of(CONDITIONS, line.said.condition), expiry(line)
    parts = (
        translate("Intake", "Line {number}", number=line.number or 0),
        content(line),
        pieces(line),
        boxes,
        weight(line.said.gross_g) if line.said.gross_g else "",
        state,
        translate("Intake", "expires {day}", day=last) if line.said.expires else "",
        translate("Intake", "goes to {place}", place=place(line)),
    )
    return ", ".join(filter(None, parts))


def progress(shown: IntakeShow) -> str:
    """Say behind the large number what was counted."""
    if shown.about_boxes:
        return translate_plural("Intake", "of about {count} box", "of about {count} boxes", shown.about_boxes)
    return translate_plural("Intake", "box", "boxes", shown.boxes)
