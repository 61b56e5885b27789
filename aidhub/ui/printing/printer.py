"""Label printers as the settings name them, and why one does not print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.sentences import says

SYSTEM, NETWORK, DEVICE = "system", "net", "file"
ZPL_PORT = 9100


class PrinterAway(AidHubError):
    """The label printer is not there, or does not answer. Labels wait. Facts: printer."""


class PrinterNeedsHelp(AidHubError):
    """The label printer says what it lacks. Labels wait. Facts: printer, trouble."""


class NoPrinterChosen(AidHubError):
    """No label printer is chosen at this workstation. Labels wait."""


@dataclass(frozen=True, slots=True)
class Printer:
    """A label printer as the settings name it: ``system:NAME``, ``net:HOST:PORT`` or ``file:/dev/usb/lp0``."""

    way: str
    name: str
    port: int = ZPL_PORT

    @property
    def called(self) -> str:
        """What people call it."""
        return f"{self.name}:{self.port}" if self.way == NETWORK and self.port != ZPL_PORT else self.name

    @property
    def speaks_zpl(self) -> bool:
        """Whether labels are sent in its own language, one by one."""
        return self.way != SYSTEM

    def written(self) -> str:
        """Write it for the settings."""
        return f"{self.way}:{self.name}" + (f":{self.port}" if self.way == NETWORK else "")


def read_printer(text: str | None) -> Printer | None:
    """Read what the settings name; None if it is no printer."""
    way, _, name = (text or "").partition(":")
    if not name or way not in (SYSTEM, NETWORK, DEVICE):
        return None
    if way != NETWORK:
        return Printer(way, name)
    host, _, port = name.rpartition(":")
    if host and port.isdecimal() and 0 < int(port) < 1 << 16:
        return Printer(NETWORK, host, int(port))
    return Printer(NETWORK, name)


@says(PrinterAway)
def _away(printer: str, **_: Any) -> str:
    return translate(
        "Message", "The label printer {printer} does not answer. See whether it is on and connected.", printer=printer
    )


@says(PrinterNeedsHelp)
def _needs_help(printer: str, trouble: str, **_: Any) -> str:
    sentences = {
        "paper_out": translate("Message", "{printer} has no labels left. Put a new roll in.", printer=printer),
        "head_open": translate("Message", "{printer} is open. Close it.", printer=printer),
        "ribbon_out": translate("Message", "{printer} has no ribbon left. Put a new one in.", printer=printer),
        "paused": translate("Message", "{printer} pauses. Press its pause key.", printer=printer),
    }
    return sentences[trouble]


@says(NoPrinterChosen)
def _none_chosen(**_: Any) -> str:
    return translate(
        "Message", "No label printer is chosen here. Choose one in the settings, or save the labels as a PDF."
    )
