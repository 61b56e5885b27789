"""The sentences for what keeps somebody from signing on, or a person from being kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from aidhub.i18n import translate, translate_plural
from aidhub.sentences import says
from aidhub.services.persons import (
    CoordinatorsOnly,
    LastCoordinator,
    PersonKnown,
    PersonNameMissing,
    PinForm,
    PinWaits,
    WrongPin,
)
from aidhub.services.undo import CoordinatorsStep


@says(CoordinatorsOnly)
def _coordinators_only(**_: Any) -> str:
    return translate("Message", "Only coordinators may do this. Ask one to sign on.")


@says(CoordinatorsStep)
def _coordinators_step(name: str, **_: Any) -> str:
    return translate(
        "Message",
        "{name} did this as a coordinator. Only a coordinator can take it back: ask one to sign on.",
        name=name,
    )


@says(LastCoordinator)
def _last_coordinator(name: str, **_: Any) -> str:
    return translate("Message", "{name} is the only coordinator. Make somebody else a coordinator first.", name=name)


@says(PersonKnown)
def _person_known(name: str, **_: Any) -> str:
    return translate("Message", "{name} is on the list already. Add something that tells the two apart.", name=name)


@says(PersonNameMissing)
def _person_name_missing(**_: Any) -> str:
    return translate("Message", "The name is missing. Type what the person is called.")


@says(PinForm)
def _pin_form(**_: Any) -> str:
    return translate("Message", "A PIN has 4 to 8 digits. Type digits only.")


@says(WrongPin)
def _wrong_pin(left: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "This PIN does not fit. Type it again; {count} try is left before a pause.",
        "This PIN does not fit. Type it again; {count} tries are left before a pause.",
        left,
    )


@says(PinWaits)
def _pin_waits(until: datetime, **_: Any) -> str:
    return translate(
        "Message",
        "Too many wrong PINs. Try again at {time}.",
        time=f"{until.astimezone():%H:%M:%S}",
    )
