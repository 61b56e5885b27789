"""A label printer for tests: it listens on a port of this machine, answers as a ZPL printer does, and keeps labels.

It can be off, mute, out of paper, or be unplugged after so many labels. What it was sent is unpacked by the rules of
the printer's manual alone.
"""

from __future__ import annotations

import re
import socket
import threading
from contextlib import suppress

from PIL import Image

_FIELD = re.compile(rb"\^GFA,(\d+),(\d+),(\d+),([^^]*)\^FS")


class LabelPrinter:
    """Listens until it is closed. ``labels`` are the pictures it printed, black on white."""

    def __init__(self, port: int = 0, *, mute: bool = False, breaks_after: int | None = None) -> None:
        self.labels: list[Image.Image] = []
        self.paper_out = False
        self._mute, self._breaks_after = mute, breaks_after
        self._listening = socket.create_server(("127.0.0.1", port))
        self.port = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def setting(self) -> str:
        """How the settings name it."""
        return f"net:127.0.0.1:{self.port}"

    def close(self) -> None:
        """Pull the plug."""
        for one in [self._listening, *self._open]:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        heard = b""
        with suppress(OSError):
            while some := connection.recv(65536):
                if self._mute:
                    continue
                heard += some
                while match := re.search(rb"\^XA.*?\^XZ|~HS", heard, re.DOTALL):
                    heard = heard[match.end() :]
                    if match.group() == b"~HS":
                        connection.sendall(self._state())
                        continue
                    if self._breaks_after is not None and len(self.labels) >= self._breaks_after:
                        self.close()
                        return
                    self.labels.append(unpacked(match.group()))

    def _state(self) -> bytes:
        out = int(self.paper_out)
        return (
            f"\x02030,{out},0,1245,000,0,0,0,000,0,0,0\x03\r\n"
            "\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n"
            "\x021234,0\x03\r\n"
        ).encode()


def unpacked(label: bytes) -> Image.Image:
    """Read the picture of a label.

    Source:
        ZPL II Programming Guide, alternative data compression: G to Y repeat the next digit 1 to 19 times, g to z 20 to
        400 times in twenties, both add up; a comma fills the row with 0, an exclamation mark with 1, a colon repeats
        the row before.
    """
    field = _FIELD.search(label)
    assert field is not None
    total, same, row_bytes = (int(field.group(part)) for part in (1, 2, 3))
    assert total == same
    rows: list[str] = []
    row, count = "", 0
    for sign in field.group(4).decode("ascii"):
        if "G" <= sign <= "Y":
            count += ord(sign) - ord("F")
        elif "g" <= sign <= "z":
            count += 20 * (ord(sign) - ord("f"))
        elif sign == ",":
            rows.append(row.ljust(row_bytes * 2, "0"))
            row = ""
        elif sign == "!":
            rows.append(row.ljust(row_bytes * 2, "F"))
            row = ""
        elif sign == ":":
            rows.append(rows[-1])
        else:
            row += sign * max(count, 1)
            count = 0
        if len(row) == row_bytes * 2:
            rows.append(row)
            row = ""
    assert not row
    assert len(rows) * row_bytes == total
    ink = bytes.fromhex("".join(rows))
    return Image.frombytes("1", (row_bytes * 8, len(rows)), bytes(255 - byte for byte in ink)).convert("L")
