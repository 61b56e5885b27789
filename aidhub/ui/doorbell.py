"""One window per warehouse and person: who starts the program again rings, and the open window comes up."""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from aidhub.folders import home_folder

ANSWER_WITHIN = 1000  # milliseconds
SHOW, COMING = b"show", b"coming"


def doorbell_name(target: str | None) -> str:
    """Name the bell of a warehouse (None is the usual one); other persons and other warehouses have others."""
    return "aidhub-" + sha256(f"{home_folder()}\n{target or ''}".encode()).hexdigest()[:16]


def ring(name: str) -> bool:
    """Ring; answers whether a window is there and comes up. A bell that a killed program left is no window."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_WITHIN):
        return False
    socket.write(SHOW)
    socket.waitForBytesWritten(ANSWER_WITHIN)
    came = socket.waitForReadyRead(ANSWER_WITHIN) and bytes(socket.readAll().data()) == COMING
    socket.disconnectFromServer()
    return came


class Doorbell(QObject):
    """The bell of an open window; only this person's programs can ring it.

    Signals:
        rung: the program was started again.
    """

    rung = Signal()

    def __init__(self, parent: QObject, name: str) -> None:
        """Hang the bell up. Nobody must have answered `ring` before: what hangs there is taken down."""
        super().__init__(parent)
        self.name, self.hangs = "", False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self.hang(name)

    def hang(self, name: str) -> None:
        """Hang the bell up under this name, and no longer under the one before."""
        if name == self.name:
            return
        self._server.close()
        QLocalServer.removeServer(name)
        self.name, self.hangs = name, self._server.listen(name)

    def _welcome(self) -> None:
        while visitor := self._server.nextPendingConnection():
            visitor.readyRead.connect(lambda visitor=visitor: self._answer(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            if visitor.bytesAvailable():
                self._answer(visitor)

    def _answer(self, visitor: QLocalSocket) -> None:
        if bytes(visitor.readAll().data()) == SHOW:
            visitor.write(COMING)
            visitor.flush()
            self.rung.emit()
