"""A line to a server that loses answers: the server has done the work, and the client never hears of it."""

from __future__ import annotations

import random
import socket
import threading
from contextlib import suppress

PIECE = 65536


class ChaosLine:
    """Passes everything on between clients and a server on this machine, and breaks off some of the answers.

    Args:
        port: of the server.
        loses: the share of the server's messages that are lost, with their connection.
        seed: of the chance that chooses them.
    """

    def __init__(self, port: int, loses: float, seed: int) -> None:
        self._server = port
        self._loses = loses
        self._chance = random.Random(seed)
        self.lost = 0
        self.is_down = False
        """Switched on, no answer comes any more, and nobody gets through."""
        self._entrance = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._entrance.getsockname()[1]
        self._ends: list[socket.socket] = []
        self._servers: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._run(self._welcome)

    def close(self) -> None:
        with suppress(OSError):
            self._entrance.shutdown(socket.SHUT_RDWR)
        self._entrance.close()
        for end in self._ends:
            _hang_up(end)
        for thread in self._threads:
            thread.join(5)

    def _run(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _welcome(self) -> None:
        while True:
            try:
                client, _ = self._entrance.accept()
            except OSError:
                return
            if (server := self._reach_server()) is None:
                client.close()
                continue
            self._ends += [client, server]
            self._servers.add(server)
            self._run(self._pass_on, client, server, 0.0)
            self._run(self._pass_on, server, client, self._loses)

    def _reach_server(self) -> socket.socket | None:
        try:
            return None if self.is_down else socket.create_connection(("127.0.0.1", self._server))
        except OSError:
            return None

    def _pass_on(self, here: socket.socket, there: socket.socket, loses: float) -> None:
        with suppress(OSError):
            while piece := here.recv(PIECE):
                if self._chance.random() < loses or (self.is_down and here in self._servers):
                    self.lost += 1
                    break
                there.sendall(piece)
        _hang_up(here)
        _hang_up(there)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
