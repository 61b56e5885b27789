"""What can be the matter with the file or the server the warehouse is kept in."""

from __future__ import annotations

from aidhub.domain.errors import AidHubError

# The file -------------------------------------------------------------------------------------------------------------


class FileMissing(AidHubError):
    """There is no such file, and none was to be made. Facts: file."""


class NotAnAidHubFile(AidHubError):
    """The file is a folder, empty, or something else than a warehouse. Nothing was changed in it. Facts: file."""


class FileTooNew(AidHubError):
    """A newer AidHub wrote the file. It was left untouched. Facts: file."""


class FileTooOld(AidHubError):
    """An older AidHub wrote the file, and it cannot be brought up to date while it is only read. Facts: file."""


class FileDamaged(AidHubError):
    """A check found damage. Facts: file, finding, backup (newest sound one, or None), backup_at (moment or None)."""


class FileReadOnly(AidHubError):
    """File or folder may not be written. Facts: file."""


class FileReplaced(AidHubError):
    """The file was renamed, deleted or replaced while it was open. Facts: file."""


class FileThere(AidHubError):
    """A file of this name is there already and was not touched. Facts: file."""


class OpenElsewhere(AidHubError):
    """Another program has the file open; here it is only read. Facts: file, host, user (both empty: not known)."""


class NetworkFolder(AidHubError):
    """The folder lies on another machine, where locks cannot be trusted. Facts: folder, kind."""


class CloudFolder(AidHubError):
    """A program keeps the folder equal to a copy elsewhere and may damage an open file. Facts: folder, service."""


class DiskFull(AidHubError):
    """There is no room left on the disk. Facts: place."""


class DiskFailed(AidHubError):
    """The disk did not read or write. Facts: place."""


class SecondFolderGone(AidHubError):
    """The second folder of the backups is not there, such as a drive that is not connected. Facts: folder."""


class SecondFolderUnfit(AidHubError):
    """A folder cannot be the second one: backups lie there anyway. Facts: folder."""


class BackupUnsound(AidHubError):
    """The copy did not pass its checks and was thrown away. Facts: file, finding."""


# The server -----------------------------------------------------------------------------------------------------------


class ServerUnreachable(AidHubError):
    """The server does not answer, or lets nobody in. Facts: server, reason (in the server's words)."""


class DriverMissing(AidHubError):
    """The package that speaks with PostgreSQL is not installed."""


class DatabaseEmpty(AidHubError):
    """There is no warehouse in the database yet, and none was to be made. Facts: server."""


class DatabaseInUse(AidHubError):
    """The database holds a warehouse already, so nothing can be restored into it. Facts: server."""


class NotAnAidHubDatabase(AidHubError):
    """The database holds tables of another program. Facts: server."""


class WrongEncoding(AidHubError):
    """The database does not keep text as UTF-8. Facts: server, encoding."""


class SchemaTooNew(AidHubError):
    """A newer AidHub has brought the database up to its own state. Facts: server."""


class SchemaTooOld(AidHubError):
    """The database is of an older AidHub, and this one may not change it. Facts: server."""


class NotAllowed(AidHubError):
    """The login has no right to do this. Facts: server."""


class NotEncrypted(AidHubError):
    """What goes over the line to the server can be read on the way. Facts: server."""


# Both -----------------------------------------------------------------------------------------------------------------


class OpenedToRead(AidHubError):
    """The warehouse was opened only to read. Facts: place."""


class Busy(AidHubError):
    """Others were writing all the time. Nothing was saved."""


class NotKnownYet(AidHubError):
    """The connection broke off around the end of a command, and nobody answers: done or not is not known.

    The same command with the same id finds out, and never does it twice. Facts: command.
    """
