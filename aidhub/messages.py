"""The sentence for each refusal: what is the matter, then what to do. Window and command line share them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aidhub import article_messages as article_messages  # noqa: PLC0414 - registers those for the catalogue
from aidhub import boxing_messages as boxing_messages  # noqa: PLC0414 - registers those for packing
from aidhub import count_words as count_words  # noqa: PLC0414 - registers those for stock counts
from aidhub import file_messages as file_messages  # noqa: PLC0414 - registers the sentences for files of others
from aidhub import intake_messages as intake_messages  # noqa: PLC0414 - registers those for intakes
from aidhub import limit_words as limit_words  # noqa: PLC0414 - registers those for limits
from aidhub import needs_words as needs_words  # noqa: PLC0414 - registers those for needs lists
from aidhub import person_messages as person_messages  # noqa: PLC0414 - registers those for signing on
from aidhub import record_messages as record_messages  # noqa: PLC0414 - registers those for articles and partners
from aidhub import route_words as route_words  # noqa: PLC0414 - registers those for journeys
from aidhub import settings_messages as settings_messages  # noqa: PLC0414 - registers those for settings
from aidhub import transport_messages as transport_messages  # noqa: PLC0414 - registers those for transports
from aidhub.database import errors as kept
from aidhub.domain import errors
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.problem_messages import problem_sentence as problem_sentence  # noqa: PLC0414 - others look here
from aidhub.sentences import _SENTENCES as _SENTENCES  # noqa: PLC0414 - the tests look here
from aidhub.sentences import says
from aidhub.sentences import sentence as sentence  # noqa: PLC0414 - this is where others look for it


@says(errors.NotEnoughStock)
def _not_enough(article: Mapping[str, str], place: str, wanted: int, available: int, **_: Any) -> str:
    return translate(
        "Message",
        "Only {available} of {article} are free at {place}, {wanted} were asked for. "
        "Take less, or choose another place.",
        available=spoken().quantity(available),
        wanted=spoken().quantity(wanted),
        article=name_in(article, spoken().code),
        place=place,
    )


@says(errors.AlreadyReserved)
def _reserved(article: Mapping[str, str], place: str, transport: str, **_: Any) -> str:
    return translate(
        "Message",
        "{article} at {place} is promised to {transport}. Take it off that transport first.",
        article=name_in(article, spoken().code),
        place=place,
        transport=transport,
    )


@says(errors.LaterEntries)
def _later(entry: int, later: list[int], **_: Any) -> str:
    return translate(
        "Message",
        "Step {entry} cannot be undone alone: later steps build on it ({later}). Undo those first.",
        entry=entry,
        later=", ".join(map(str, later)),
    )


@says(errors.AlreadyUndone)
def _undone(entry: int, **_: Any) -> str:
    return translate("Message", "Step {entry} is undone already. Nothing was changed.", entry=entry)


@says(errors.NothingToUndo)
def _nothing(**_: Any) -> str:
    return translate("Message", "There is no step that could be undone.")


@says(errors.NotFound)
def _not_found(kind: str, name: str, nearest: str = "", **_: Any) -> str:
    if nearest:
        return translate("Message", "{name} does not exist. Did you mean {nearest}?", name=name, nearest=nearest)
    return translate(
        "Message", "{kind} “{name}” is not known here. Check the spelling.", kind=kind_word(kind), name=name
    )


@says(errors.Ambiguous)
def _ambiguous(name: str, matches: list[str], **_: Any) -> str:
    return translate(
        "Message", "“{name}” fits several: {matches}. Say which one.", name=name, matches=", ".join(matches)
    )


@says(errors.Changed)
def _changed(kind: str, name: str, **_: Any) -> str:
    return translate(
        "Message",
        "{kind} {name} was changed by somebody else meanwhile. Look at it again, then repeat your change.",
        kind=kind_word(kind),
        name=name,
    )


@says(errors.WrongPlace)
def _wrong_place(place: str, into: str, **_: Any) -> str:
    return translate("Message", "{place} cannot be put into {into}. Choose another place.", place=place, into=into)


@says(errors.PlaceGone)
def _place_gone(place: str, **_: Any) -> str:
    return translate(
        "Message",
        "{place} is taken away and cannot hold goods. Take out what is in it, or choose another place.",
        place=place,
    )


@says(errors.SerialTwice)
def _serial_twice(serial: str, **_: Any) -> str:
    return translate(
        "Message",
        "Serial number {serial} would be there twice. Check the number, or book one piece only.",
        serial=serial,
    )


@says(errors.NothingChanged)
def _nothing_changed(**_: Any) -> str:
    return translate("Message", "Everything is like that already. Nothing was changed.")


@says(errors.NoAnswer)
def _no_answer(seconds: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "The database has not answered for {count} second. "
        "What you see may be old; it is asked again with your next step.",
        "The database has not answered for {count} seconds. "
        "What you see may be old; it is asked again with your next step.",
        seconds,
    )


def kind_word(kind: str) -> str:
    """Name a kind of thing at the beginning of a sentence."""
    words = {
        "place": translate("Kind", "Place"),
        "box": translate("Kind", "Box"),
        "pallet": translate("Kind", "Pallet"),
        "partner": translate("Kind", "Partner"),
        "article": translate("Kind", "Article"),
        "transport": translate("Kind", "Transport"),
        "vehicle": translate("Kind", "Vehicle"),
        "entry": translate("Kind", "Step"),
        "category": translate("Kind", "Category"),
        "unit": translate("Kind", "Unit"),
        "paper": translate("Kind", "Paper"),
        "stop": translate("Kind", "Stop"),
        "lot": translate("Kind", "Lot"),
        "person": translate("Kind", "Person"),
        "crossing": translate("Kind", "Border crossing"),
        "city": translate("Kind", "City"),
        "carrier": translate("Kind", "Carrier"),
        "donor": translate("Kind", "Donor"),
        "organisation": translate("Kind", "Organisation"),
        "language": translate("Kind", "Language"),
        "limit": translate("Kind", "Limit"),
        "delivery": translate("Kind", "Delivery"),
        "intake": translate("Kind", "Intake"),
        "line": translate("Kind", "Line"),
        "needs_list": translate("Kind", "Needs list"),
        "file": translate("Kind", "File"),
        "needs_line": translate("Kind", "Line"),
    }
    return words.get(kind, kind)


# File and server -------------------------------------------------------------------------------------------------


@says(kept.FileMissing)
def _file_missing(file: str, **_: Any) -> str:
    return translate(
        "Message", "{file} does not exist. Check the name, open another file, or make a new one.", file=file
    )


@says(kept.NotAnAidHubFile)
def _not_an_aid_hub_file(file: str, **_: Any) -> str:
    return translate(
        "Message", "{file} is no file of AidHub. Nothing was changed in it. Choose another file.", file=file
    )


@says(kept.FileTooNew)
def _file_too_new(file: str, **_: Any) -> str:
    return translate(
        "Message",
        "{file} was written by a newer AidHub and was left untouched. Install the newest version to open it.",
        file=file,
    )


@says(kept.FileTooOld)
def _file_too_old(file: str, **_: Any) -> str:
    return translate(
        "Message",
        "{file} was written by an older AidHub and has to be brought up to date, but here it can only be read. "
        "Open it where it can be written.",
        file=file,
    )


@says(kept.FileReadOnly)
def _file_read_only(file: str, **_: Any) -> str:
    return translate(
        "Message", "{file} cannot be written. Ask for the right to write there, or choose another folder.", file=file
    )


@says(kept.FileReplaced)
def _file_replaced(file: str, **_: Any) -> str:
    return translate(
        "Message",
        "{file} was renamed, moved or replaced while it was open. Nothing was saved. Put it back, or open the "
        "right file.",
        file=file,
    )


@says(kept.FileThere)
def _file_there(file: str, **_: Any) -> str:
    return translate("Message", "{file} is there already and was left alone. Choose another name.", file=file)


@says(kept.NetworkFolder)
def _network_folder(folder: str, kind: str, **_: Any) -> str:
    return translate(
        "Message",
        "{folder} lies on another computer ({kind}), where a database file gets damaged. Use a folder of this "
        "computer, or a PostgreSQL server to share the warehouse.",
        folder=folder,
        kind=kind,
    )


@says(kept.CloudFolder)
def _cloud_folder(folder: str, service: str, **_: Any) -> str:
    return translate(
        "Message",
        "{folder} is copied by {service}, which can damage an open database. Keep the file in another folder, "
        "and only its backups there.",
        folder=folder,
        service=service,
    )


@says(kept.DiskFull)
def _disk_full(place: str, **_: Any) -> str:
    return translate(
        "Message",
        "The disk is full; nothing of this step was saved. Free space for {place}, then try again.",
        place=place,
    )


@says(kept.DiskFailed)
def _disk_failed(place: str, **_: Any) -> str:
    return translate(
        "Message",
        "The disk could not read or write {place}; nothing of this step was saved. Check the disk, then try again.",
        place=place,
    )


@says(kept.BackupUnsound)
def _backup_unsound(file: str, finding: str, **_: Any) -> str:
    return translate(
        "Message",
        "The copy {file} did not pass its checks ({finding}) and was not kept. Nothing else was changed. Let the "
        "database be checked.",
        file=file,
        finding=finding,
    )


@says(kept.ServerUnreachable)
def _server_unreachable(server: str, reason: str, **_: Any) -> str:
    return translate(
        "Message",
        "{server} does not answer ({reason}). Nothing of this step was saved. Check network, address and login, "
        "then try again.",
        server=server,
        reason=reason,
    )


@says(kept.DriverMissing)
def _driver_missing(**_: Any) -> str:
    return translate("Message", 'To use PostgreSQL, the package psycopg is needed: pip install "aidhub[postgres]".')


@says(kept.DatabaseEmpty)
def _database_empty(server: str, **_: Any) -> str:
    return translate(
        "Message", "There is no warehouse in {server} yet. Check the name, or make a new one.", server=server
    )


@says(kept.DatabaseInUse)
def _database_in_use(server: str, **_: Any) -> str:
    return translate("Message", "{server} holds a warehouse already. Restore into an empty database.", server=server)


@says(kept.NotAnAidHubDatabase)
def _not_an_aid_hub_database(server: str, **_: Any) -> str:
    return translate(
        "Message",
        "{server} holds tables of another program. Nothing was changed. Choose another database.",
        server=server,
    )


@says(kept.WrongEncoding)
def _wrong_encoding(server: str, encoding: str, **_: Any) -> str:
    return translate(
        "Message",
        "{server} keeps text as {encoding}. Choose a database with the encoding UTF8.",
        server=server,
        encoding=encoding,
    )


@says(kept.SchemaTooNew)
def _schema_too_new(server: str, **_: Any) -> str:
    return translate(
        "Message",
        "A newer AidHub works with {server}. Nothing was changed. Install the newest version here as well.",
        server=server,
    )


@says(kept.SchemaTooOld)
def _schema_too_old(server: str, **_: Any) -> str:
    return translate(
        "Message",
        "{server} is of an older AidHub and has to be brought up to date. Open it once with a login that may "
        "change it.",
        server=server,
    )


@says(kept.NotAllowed)
def _not_allowed(server: str, **_: Any) -> str:
    return translate(
        "Message", "The login has no right to do this in {server}. Ask whoever looks after the server.", server=server
    )


@says(kept.NotEncrypted)
def _not_encrypted(server: str, **_: Any) -> str:
    return translate(
        "Message",
        "The line to {server} is not encrypted, so others can read along. Add sslmode=verify-full to its address.",
        server=server,
    )


@says(kept.OpenedToRead)
def _opened_to_read(place: str, **_: Any) -> str:
    return translate("Message", "{place} was opened only to read. Open it again to write.", place=place)


@says(kept.Busy)
def _busy(**_: Any) -> str:
    return translate("Message", "Others were writing all the time. Nothing was saved. Try again in a moment.")


@says(kept.NotKnownYet)
def _not_known_yet(**_: Any) -> str:
    return translate(
        "Message",
        "The line broke just as this was being saved, so it is not known yet whether it was. Try again once "
        "there is an answer: no step is done twice.",
    )


@says(kept.OpenElsewhere)
def _open_elsewhere(file: str, host: str, user: str, **_: Any) -> str:
    if not host:
        return translate(
            "Message",
            "{file} is open in another program. Here it can only be read until it is closed there.",
            file=file,
        )
    return translate(
        "Message",
        "{file} is open on {host} by {user}. Here it can only be read until it is closed there.",
        file=file,
        host=host,
        user=user,
    )


@says(kept.FileDamaged)
def _file_damaged(file: str, finding: str, backup: str | None, backup_at: datetime | None, **_: Any) -> str:
    if backup is None or backup_at is None:
        return translate(
            "Message",
            "{file} is damaged ({finding}) and was not changed. Restore a backup, or open it to read only.",
            file=file,
            finding=finding,
        )
    return translate(
        "Message",
        "{file} is damaged ({finding}) and was not changed. The newest sound backup shows {moment}: restore "
        "{backup}, or open the file to read only.",
        file=file,
        finding=finding,
        moment=spoken().moment(backup_at.astimezone()),
        backup=backup,
    )
