"""The sentences for what goes wrong in the settings: names, logo, and the second folder of the backups."""

from __future__ import annotations

from typing import Any

from aidhub.database import errors as kept
from aidhub.documents.labels import sheets
from aidhub.i18n import translate
from aidhub.sentences import says
from aidhub.services import office, pallet_codes


@says(office.SiteNameMissing)
def _site_name_missing(**_: Any) -> str:
    return translate("Message", "A warehouse needs a name; it stands on papers. Type one.")


@says(office.NoOrganisation)
def _no_organisation(**_: Any) -> str:
    return translate("Message", "Our own address is not entered yet. Enter it first.")


@says(pallet_codes.NotAPrefix)
def _not_a_prefix(text: str, why: str, **_: Any) -> str:
    if why == "internal":
        return translate(
            "Message",
            "{text} begins like a number for use in one’s own house. Enter the prefix GS1 gave the association.",
            text=text,
        )
    return translate(
        "Message", "“{text}” is no GS1 company prefix. Enter its 7 to 10 digits, or leave it empty.", text=text
    )


@says(kept.SecondFolderGone)
def _second_folder_gone(folder: str, **_: Any) -> str:
    return translate(
        "Message",
        "The second folder {folder} is not there. Connect the drive; the newest backup is copied then.",
        folder=folder,
    )


@says(kept.SecondFolderUnfit)
def _second_folder_unfit(folder: str, **_: Any) -> str:
    return translate("Message", "The backups lie in {folder} already. Choose a folder on another drive.", folder=folder)


@says(sheets.LabelTooSmall)
def _too_small(**_: Any) -> str:
    return translate(
        "Message",
        "The label sheets chosen at this workstation are too small for this label; nobody could scan it. "
        "Choose larger ones in the settings.",
    )
