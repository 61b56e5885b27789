"""The sentences for what is typed wrongly, and for files of others that are not read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from aidhub.domain import days, periods, quantities
from aidhub.exchange import archive, export
from aidhub.exchange import refusals as files
from aidhub.field_words import field_word
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says

# What is typed ------------------------------------------------------------------------------------------------------


@says(quantities.TextTooLong)
def _text_too_long(text: str, length: int, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "“{text}…” has {length} letters, {limit} are possible. Shorten it.",
        text=text,
        length=length,
        limit=limit,
    )


@says(quantities.NotANumber)
def _not_a_number(text: str, why: str, **_: Any) -> str:
    sentences = {
        "empty": translate("Message", "Enter a number."),
        "negative": translate("Message", "“{text}” is below zero. Enter zero or more.", text=text),
        "too_precise": translate("Message", "“{text}” has more than three places behind the mark.", text=text),
        "too_large": translate("Message", "“{text}” is larger than any stock. Check the number.", text=text),
        "open": translate("Message", "“{text}” can be read in two ways. Write it without thousands mark.", text=text),
    }
    return sentences.get(why) or translate("Message", "“{text}” is not a number. Enter figures only.", text=text)


@says(days.NotADay)
def _not_a_day(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is no day of the calendar. Write it like 31.12.2026.", text=text)


@says(days.OpenDay)
def _open_day(text: str, readings: Mapping[Any, Any], **_: Any) -> str:
    meant = " / ".join(spoken().day(day) for day in sorted(set(readings.values())))
    return translate("Message", "“{text}” can be {days}. Write the day like 31.12.2026.", text=text, days=meant)


# Files of others ----------------------------------------------------------------------------------------------------


@says(files.FileMissing)
def _file_missing(file: str, **_: Any) -> str:
    return translate("Message", "There is no file {file}. Check the name and the folder.", file=file)


@says(files.NotAFile)
def _not_a_file(file: str, **_: Any) -> str:
    return translate("Message", "{file} is a folder or a device. Choose a file with a list.", file=file)


@says(files.FileUnreadable)
def _file_unreadable(file: str, reason: str, **_: Any) -> str:
    return translate("Message", "{file} cannot be opened: {reason}. Nothing was taken over.", file=file, reason=reason)


@says(files.FileEmpty)
def _file_empty(file: str, **_: Any) -> str:
    if not file:
        return translate("Message", "There are no cells to paste. Copy the rows of the list first.")
    return translate("Message", "{file} is empty. Nothing was taken over.", file=file)


@says(files.FileTooLarge)
def _file_too_large(file: str, megabytes: int, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "{file} has {megabytes} MB, {limit} MB are read at most. Leave out pictures, or split the list.",
        file=file,
        megabytes=megabytes,
        limit=limit,
    )


@says(files.UnpacksTooLarge)
def _unpacks_too_large(file: str, limit: int, **_: Any) -> str:
    return translate(
        "Message",
        "{file} is packed so tightly that it would fill more than {limit} MB, as no list does. It was not opened. Copy "
        "the list into a new file.",
        file=file,
        limit=limit,
    )


@says(files.SheetTooLarge)
def _sheet_too_large(sheet: str, what: str, count: int, limit: int, **_: Any) -> str:
    facts = {"sheet": sheet, "count": spoken().number(count), "limit": spoken().number(limit)}
    if what == "rows":
        return translate(
            "Message", "Sheet “{sheet}” has {count} rows or more, {limit} are read at most. Split the list.", **facts
        )
    if what == "columns":
        return translate(
            "Message", "Sheet “{sheet}” has {count} columns, {limit} are read at most. Leave some out.", **facts
        )
    return translate("Message", "Sheet “{sheet}” has {count} cells, {limit} are read at most. Split the list.", **facts)


@says(files.FarCell)
def _far_cell(sheet: str, cell: str, filled: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "Sheet “{sheet}” reaches to {cell}, though only {count} cell is filled. Delete the rows and columns beyond the "
        "list, then save it anew.",
        "Sheet “{sheet}” reaches to {cell}, though only {count} cells are filled. Delete the rows and columns beyond "
        "the list, then save it anew.",
        filled,
        sheet=sheet,
        cell=cell,
    )


@says(files.NotASpreadsheet)
def _not_a_spreadsheet(file: str, what: str, **_: Any) -> str:
    words = {
        "json": translate("Message", "a JSON file"),
        "pdf": translate("Message", "a PDF"),
        "image": translate("Message", "a picture"),
        "web_page": translate("Message", "a web page"),
        "xml": translate("Message", "an XML file"),
        "text_document": translate("Message", "a text document"),
        "presentation": translate("Message", "a presentation"),
        "archive": translate("Message", "a packed archive"),
        "numbers": translate("Message", "a file of Numbers"),
        "database": translate("Message", "a database"),
        "program": translate("Message", "a program"),
    }
    if what not in words:
        return translate(
            "Message", "{file} is no spreadsheet. Save the list as xlsx, ods or csv, and take that file.", file=file
        )
    return translate(
        "Message",
        "{file} is no spreadsheet but {what}. Save the list as xlsx, ods or csv, and take that file.",
        file=file,
        what=words[what],
    )


@says(files.PasswordProtected)
def _password(file: str, **_: Any) -> str:
    return translate("Message", "{file} is locked with a password. Save it without one, then try again.", file=file)


@says(files.DamagedFile)
def _damaged(file: str, **_: Any) -> str:
    return translate(
        "Message", "{file} is damaged or cut short. Open it in a spreadsheet program and save it anew.", file=file
    )


@says(files.ReadingTooHeavy)
def _too_heavy(file: str, what: str, **_: Any) -> str:
    if what == "time":
        return translate(
            "Message",
            "{file} takes longer to read than any list of its size. Copy the list into a new file.",
            file=file,
        )
    return translate(
        "Message", "{file} needs more memory than any list of its size. Copy the list into a new file.", file=file
    )


@says(files.ReadingStopped)
def _reading_stopped(**_: Any) -> str:
    return translate("Message", "Stopped. Nothing was taken over.")


@says(files.SheetUnknown)
def _sheet_unknown(sheet: str, sheets: list[str], **_: Any) -> str:
    return translate(
        "Message", "There is no sheet “{sheet}”. The file has: {sheets}.", sheet=sheet, sheets=", ".join(sheets)
    )


@says(files.NoHeadings)
def _no_headings(columns: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "No row names the columns. Say what the {count} column means: “column 1”.",
        "No row names the columns. Say what the {count} columns mean: “column 1”, “column 2” …",
        columns,
    )


@says(files.NoColumn)
def _no_column(row: int, field: str, headings: list[str], **_: Any) -> str:
    facts = {"field": field_word(field), "headings": ", ".join(headings)}
    if not row:
        return translate("Message", "None of the columns is “{field}”. Say which one is: {headings}.", **facts)
    return translate(
        "Message",
        "None of the columns named in row {row} is “{field}”. Say which one is: {headings}.",
        row=row,
        **facts,
    )


@says(files.HeadingUnknown)
def _heading_unknown(heading: str, headings: list[str], **_: Any) -> str:
    return translate(
        "Message",
        "There is no column “{heading}”. The list has: {headings}.",
        heading=heading,
        headings=", ".join(headings),
    )


@says(files.FieldUnknown)
def _field_unknown(field: str, fields: list[str], **_: Any) -> str:
    return translate(
        "Message", "A column cannot mean “{field}”. It can mean: {fields}.", field=field, fields=", ".join(fields)
    )


@says(export.FileNotWritten)
def _file_not_written(file: str, reason: str, **_: Any) -> str:
    return translate(
        "Message",
        "{file} cannot be written: {reason}. Close it in other programs, or choose another name.",
        file=file,
        reason=reason,
    )


@says(archive.NoRoomForFile)
def _no_room(file: str, folder: str, needed: int, **_: Any) -> str:
    return translate(
        "Message",
        "The disk has no room for {file}: it needs {size} MB. Free space for {folder}, or choose another disk.",
        file=file,
        size=spoken().number(max(1, -(-needed // 1_000_000))),
        folder=folder,
    )


@says(periods.PeriodBackwards)
def _period_backwards(begins: date, ends: date, **_: Any) -> str:
    return translate(
        "Message",
        "{ends} is before {begins}. Swap the two days.",
        begins=spoken().day(begins),
        ends=spoken().day(ends),
    )
