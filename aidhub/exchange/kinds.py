"""What a file is, by its contents; its name may say anything."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from aidhub.exchange.limits import MEGABYTE, Limits
from aidhub.exchange.refusals import DamagedFile, NotASpreadsheet, PasswordProtected, UnpacksTooLarge

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS = (
    (b"%PDF", "pdf"),
    (b"\xff\xd8\xff", "image"),
    (b"\x89PNG", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"BM", "image"),
    (b"{\\rtf", "text_document"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"SQLite format 3", "database"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_IN_OLD_OFFICE = (
    ("EncryptedPackage", "locked"),
    ("WordDocument", "text_document"),
    ("PowerPoint Document", "presentation"),
    ("__nameid_version1.0", "unknown"),
)
_IN_ZIP = (
    ("xl/workbook.xml", "xlsx"),
    ("xl/workbook.bin", "xlsb"),
    ("word/document.xml", "text_document"),
    ("ppt/presentation.xml", "presentation"),
    ("Index/Document.iwa", "numbers"),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.spreadsheet-template": "ods",
    b"application/vnd.oasis.opendocument.text": "text_document",
    b"application/vnd.oasis.opendocument.presentation": "presentation",
}
_READABLE = ("xlsx", "xlsb", "ods")
_MOST_PARTS = 5_000
_BIG_PART = 20 * MEGABYTE


def what_is(path: Path, limits: Limits) -> str:
    """Find the format: ``xlsx``, ``xlsb``, ``ods``, ``xls`` or ``text``.

    Raises:
        NotASpreadsheet, PasswordProtected, DamagedFile: what it is instead.
        UnpacksTooLarge: it says of itself that it becomes too large when unpacked.
    """
    with path.open("rb") as file:
        head = file.read(65_536)
    if head.startswith(b"PK"):
        return _zipped(path, limits)
    if head.startswith(_OLD_OFFICE):
        return _old_office(path)
    for beginning, what in _BEGINNINGS:
        if head.startswith(beginning):
            raise NotASpreadsheet(file=path.name, what=what)
    _refuse_other_text(path, head)
    return "text"


def _zipped(path: Path, limits: Limits) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            mimetype = archive.read("mimetype")[:100].strip() if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError) as error:
        raise DamagedFile(file=path.name) from error
    what = _MIMETYPES.get(mimetype) or next((what for name, what in _IN_ZIP if name in names), "archive")
    if what not in _READABLE:
        raise NotASpreadsheet(file=path.name, what=what)
    if any(part.flag_bits & 1 for part in parts):
        raise PasswordProtected(file=path.name)
    unpacked = sum(part.file_size for part in parts)
    swollen = any(part.file_size > max(_BIG_PART, limits.ratio * part.compress_size) for part in parts)
    if unpacked > limits.unpacked_mb * MEGABYTE or swollen or len(parts) > _MOST_PARTS:
        raise UnpacksTooLarge(file=path.name, megabytes=unpacked // MEGABYTE, limit=limits.unpacked_mb)
    return what


def _old_office(path: Path) -> str:
    content = path.read_bytes()
    for stream, what in _IN_OLD_OFFICE:
        if stream.encode("utf-16-le") in content:
            if what == "locked":
                raise PasswordProtected(file=path.name)
            raise NotASpreadsheet(file=path.name, what=what)
    if not any(stream.encode("utf-16-le") in content for stream in ("Workbook", "Book")):
        raise NotASpreadsheet(file=path.name, what="unknown")
    return "xls"


def _refuse_other_text(path: Path, head: bytes) -> None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start[:1] in b"{[" and re.match(rb'[{\[]\s*(?:["{\[\]}]|-?\d|true|false|null)', start):
        raise NotASpreadsheet(file=path.name, what="json")
    lowered = start[:2000].lower()
    if re.match(rb"<!doctype html|<html|<table|<head|<body|<meta", lowered):
        raise NotASpreadsheet(file=path.name, what="web_page")
    if lowered.startswith((b"<?xml", b"<!doctype")):
        what = "web_page" if b"<html" in lowered else "xml"
        raise NotASpreadsheet(file=path.name, what=what)
