"""Why a file of others is not read, or a list not understood. Nothing was taken over in any of these cases."""

from __future__ import annotations

from aidhub.domain.errors import AidHubError


class FileMissing(AidHubError):
    """There is no such file. Facts: file."""


class NotAFile(AidHubError):
    """It is a folder or a device. Facts: file."""


class FileUnreadable(AidHubError):
    """The system does not let us read it. Facts: file, reason (the system's words)."""


class FileEmpty(AidHubError):
    """There is nothing in it: no bytes, or no filled cell. Facts: file."""


class FileTooLarge(AidHubError):
    """It has more bytes than may be read. Facts: file, megabytes, limit (megabytes)."""


class UnpacksTooLarge(AidHubError):
    """A small file that becomes huge when unpacked. Facts: file, megabytes, limit (megabytes)."""


class SheetTooLarge(AidHubError):
    """A sheet has too many rows, columns or cells. Facts: sheet, what (rows, columns, cells), count, limit."""


class FarCell(AidHubError):
    """A filled cell lies so far out that the sheet becomes enormous. Facts: sheet, cell, filled (cells in all)."""


class NotASpreadsheet(AidHubError):
    """It is something else, whatever its name says.

    Facts: file, what: ``json``, ``pdf``, ``image``, ``web_page``, ``xml``, ``text_document``, ``presentation``,
    ``archive``, ``numbers``, ``database``, ``program``, or ``unknown``.
    """


class PasswordProtected(AidHubError):
    """It is locked with a password. Facts: file."""


class DamagedFile(AidHubError):
    """It begins like a spreadsheet, but cannot be read to the end. Facts: file."""


class ReadingTooHeavy(AidHubError):
    """Reading took more time or memory than a list of this size may take. Facts: file, what (``time``, ``memory``)."""


class ReadingStopped(AidHubError):
    """The person pressed Stop."""


class SheetUnknown(AidHubError):
    """There is no sheet of this name. Facts: sheet, sheets (names)."""


class NoHeadings(AidHubError):
    """No row names the columns. Facts: sheet, columns (how many there are)."""


class NoColumn(AidHubError):
    """A list lacks a column it cannot do without. Facts: sheet, row (of the headings), field, headings (there are)."""


class HeadingUnknown(AidHubError):
    """A column was named that is not there. Facts: heading, headings."""


class FieldUnknown(AidHubError):
    """A column was given a meaning that does not exist. Facts: field, fields."""


FILE_REFUSALS = {
    kind.__name__: kind
    for kind in (
        FileEmpty,
        UnpacksTooLarge,
        SheetTooLarge,
        FarCell,
        NotASpreadsheet,
        PasswordProtected,
        DamagedFile,
        ReadingTooHeavy,
    )
}
"""What the reading process may answer, by name."""
