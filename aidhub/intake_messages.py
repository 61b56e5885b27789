"""The sentences for what cannot be done with deliveries and intakes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.sentences import says
from aidhub.services.deliveries import NobodyNamed, NoCount, NotExpected
from aidhub.services.intake_lines import LineInUse, NothingInLine, TooManyBoxes
from aidhub.services.intakes import IntakeFinished, NothingTakenIn, NoWarehouse


@says(NobodyNamed)
def _nobody_named(**_: Any) -> str:
    return translate("Message", "Who brings it is missing. Choose a donor, or type a name.")


@says(NoCount)
def _no_count(text: str, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "“{text}” is no number of boxes or pallets. Type a whole number up to {limit}, or leave it empty.",
        text=text,
        limit=spoken().number(limit),
    )


@says(NotExpected)
def _not_expected(donor: str, state: str, **_: Any) -> str:
    if state == "accepted":
        return translate(
            "Message", "The delivery of {donor} was taken in already. Look among the intakes.", donor=donor
        )
    return translate("Message", "The delivery of {donor} was called off. Undo that, or start an intake.", donor=donor)


@says(IntakeFinished)
def _finished(number: int, **_: Any) -> str:
    return translate("Message", "Intake {number} is finished. Undo that, or start another intake.", number=number)


@says(NothingTakenIn)
def _nothing_taken_in(number: int, **_: Any) -> str:
    return translate(
        "Message", "Nothing was taken in with intake {number} yet. Add a line, or undo its start.", number=number
    )


@says(NoWarehouse)
def _no_warehouse(**_: Any) -> str:
    return translate("Message", "There is no warehouse yet. Name it in the first start, then take goods in.")


@says(NothingInLine)
def _nothing_in_line(**_: Any) -> str:
    return translate("Message", "The line holds nothing. Type how many boxes there are.")


@says(TooManyBoxes)
def _too_many_boxes(count: int, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "{count} boxes are more than one line takes ({limit}). Check the number, or make several lines.",
        count=spoken().number(count),
        limit=spoken().number(limit),
    )


@says(LineInUse)
def _line_in_use(article: Mapping[str, str], places: Sequence[str], **_: Any) -> str:
    name = name_in(article, spoken().code)
    if not places:
        return translate(
            "Message", "All of {article} left the warehouse since. Its numbers stay as they are.", article=name
        )
    return translate(
        "Message",
        "{article} was worked on since and lies in {places} now. Undo that first, or correct it in Stock.",
        article=name,
        places=", ".join(places),
    )
