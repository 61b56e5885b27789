"""Numbers that prove themselves: check digits of labels, registers and packs."""

from __future__ import annotations

import re

OWN_KINDS = {
    "box": "21",
    "location": "22",
    "pallet": "23",
    "transport": "24",
    "person": "25",
    "command": "26",
    "article": "27",
    "paper": "28",
    "intake": "29",
}
"""The first two digits of our own codes. GS1 leaves 20 to 29 to each house for its own use."""

_OWN_LENGTH, _SSCC_BODY = 13, 17
_KIND_OF = {prefix: kind for kind, prefix in OWN_KINDS.items()}
_EDRPOU_LENGTH, _EDRPOU_WEIGHTS = 8, (1, 2, 3, 4, 5, 6, 7)
_EDRPOU_TURNED = (7, 1, 2, 3, 4, 5, 6)


def check_digit(body: str) -> str:
    """Work out the last digit of a GTIN, SSCC, GLN or own code from the digits before it.

    Source:
        GS1 General Specifications 7.9: weights 3 and 1 in turn from the right, complement to ten.
    """
    total = sum(int(digit) * (3 if index % 2 == 0 else 1) for index, digit in enumerate(reversed(body)))
    return str(-total % 10)


def has_check_digit(code: str) -> bool:
    """Say whether a code of digits ends with the right check digit."""
    return _digits(code) and len(code) > 1 and check_digit(code[:-1]) == code[-1]


def own_code(kind: str, number: int) -> str:
    """Write our own code of a thing: 13 digits, its kind in front, the check digit behind.

    Raises:
        ValueError: the number does not fit into ten digits, or the kind has no range.
    """
    body = f"{OWN_KINDS[kind]}{number:010}"
    if number < 0 or len(body) != _OWN_LENGTH - 1:
        raise ValueError(f"{number} does not fit into a code")
    return body + check_digit(body)


def read_own_code(code: str) -> tuple[str, int] | None:
    """Read our own code: the kind of thing and its number; None if it is none of ours."""
    plain = code.strip()
    if len(plain) != _OWN_LENGTH or not has_check_digit(plain) or plain[:2] not in _KIND_OF:
        return None
    return _KIND_OF[plain[:2]], int(plain[2:-1])


def sscc(extension: int, prefix: str, serial: int) -> str:
    """Write the 18 digits of a logistic unit for an organisation with a GS1 prefix.

    Raises:
        ValueError: prefix and serial number do not fit.
    """
    room = _SSCC_BODY - 1 - len(prefix)
    if not _digits(prefix) or room < 1 or len(str(serial)) > room or not 0 <= extension <= 9:  # noqa: PLR2004
        raise ValueError(f"{serial} does not fit behind {prefix}")
    body = f"{extension}{prefix}{serial:0{room}}"
    return body + check_digit(body)


def read_sscc(text: str) -> str | None:
    """Read the 18 digits of an SSCC as it is scanned or printed, such as ``(00) 3 4012345 123456789 1``; else None."""
    plain = "".join(text.split()).removeprefix("(00)")
    digits = plain.removeprefix("00") if len(plain) == _SSCC_BODY + 3 else plain
    return digits if len(digits) == _SSCC_BODY + 1 and has_check_digit(digits) else None


def gtin14(code: str) -> str | None:
    """Bring a GTIN of 8, 12, 13 or 14 digits to 14; None if its check digit is wrong or it is for in-house use."""
    plain = code.strip()
    if len(plain) not in (8, 12, 13, 14) or not has_check_digit(plain):
        return None
    full = plain.zfill(14)
    return None if full[1] == "2" and full[0] == "0" and len(plain) in (12, 13) and plain[:2] in _KIND_OF else full


def is_edrpou(code: str) -> bool:
    """Check the code of a legal entity in the Ukrainian register.

    Source:
        ЄДРПОУ check digit: weights 1 to 7, turned by one where the number lies between 30 and 60 million; a remainder
        of ten is taken again with weights raised by two, and ten then counts as zero.
    """
    if len(code) != _EDRPOU_LENGTH or not _digits(code):
        return False
    weights = _EDRPOU_TURNED if code[0] in "345" else _EDRPOU_WEIGHTS
    rest = _weighted(code, weights) % 11
    if rest == 10:  # noqa: PLR2004
        rest = _weighted(code, tuple(weight + 2 for weight in weights)) % 11 % 10
    return rest == int(code[-1])


def is_vin(code: str) -> bool:
    """Check the form of a vehicle identification number: 17 letters and digits without I, O and Q (ISO 3779)."""
    return bool(re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", code))


def is_eori(code: str) -> bool:
    """Check the form of an EORI number: the country and up to 15 signs, in Germany digits."""
    return bool(re.fullmatch(r"DE\d{1,15}|(?!DE)[A-Z]{2}[A-Z0-9]{1,15}", code))


def is_iban(code: str) -> bool:
    """Check an account number: form and remainder 1 of 97 (ISO 13616)."""
    plain = code.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", plain):
        return False
    return int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1


def is_pzn(code: str) -> bool:
    """Check the number of a German medicine pack: 8 digits, the last is the sum of the others by place, modulo 11."""
    if len(code) != 8 or not _digits(code):  # noqa: PLR2004
        return False
    return _weighted(code, (1, 2, 3, 4, 5, 6, 7)) % 11 == int(code[-1])


def _weighted(code: str, weights: tuple[int, ...]) -> int:
    return sum(weight * int(digit) for weight, digit in zip(weights, code, strict=False))


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
