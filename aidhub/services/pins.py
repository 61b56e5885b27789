"""PINs: hashed slowly, compared without telling how far they fit, and not looked at too often."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

LOG2_N, R, P = 15, 8, 1
"""The costs of scrypt: 32 MB of memory and a tenth of a second for each try."""

TRIES = 5
"""So many wrong PINs in a row are free."""

FIRST_WAIT_S, LONGEST_WAIT_S = 30, 900
_SALT, _MEMORY = 16, 128 * 1024 * 1024


def is_pin(pin: str) -> bool:
    """Say whether it is one: 4 to 8 digits."""
    return pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8  # noqa: PLR2004


def hash_pin(pin: str) -> str:
    """Make what is kept of a PIN: the costs, the salt and the hash."""
    salt = secrets.token_bytes(_SALT)
    return f"scrypt${LOG2_N}${R}${P}${salt.hex()}${_scrypt(pin, salt, LOG2_N, R, P).hex()}"


def fits(pin: str, kept: str) -> bool:
    """Say whether a PIN is the one of which this was kept."""
    _, log2_n, r, p, salt, wanted = kept.split("$")
    found = _scrypt(pin, bytes.fromhex(salt), int(log2_n), int(r), int(p))
    return hmac.compare_digest(found, bytes.fromhex(wanted))


def is_outdated(kept: str) -> bool:
    """Say whether it was hashed at other costs than a PIN set now."""
    return not kept.startswith(f"scrypt${LOG2_N}${R}${P}$")


def wait_after(failures: int, at: datetime) -> datetime | None:
    """Say until when no PIN is looked at after so many wrong ones; None: the next may be tried at once."""
    if failures < TRIES:
        return None
    seconds = min(FIRST_WAIT_S * 2 ** min(failures - TRIES, 10), LONGEST_WAIT_S)
    return at + timedelta(seconds=seconds)


def _scrypt(pin: str, salt: bytes, log2_n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**log2_n, r=r, p=p, maxmem=_MEMORY, dklen=32)
