"""The transport manifest and packing list: what goes to one stop on one vehicle.

Here it is put together, and here is said what is missing in it; `goods_list` and `box_list` lay it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from aidhub.documents.box_list import box_pages
from aidhub.documents.consignment import Manifest
from aidhub.documents.goods_list import goods_pages
from aidhub.documents.sheet import DOT, Frame, Sheets
from aidhub.documents.words import joined
from aidhub.i18n import Translator

TEMPLATE = date(2026, 11, 25)
"""The day this form was last compared with the rules it follows."""


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("Manifest", "Transport manifest and packing list")


def build(manifest: Manifest, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same manifest and languages.

    Args:
        manifest: what stands on it. What is missing is left open for the pen in a draft, and a dash otherwise: ask
            `gaps` before a paper is issued.
        languages: the first two are set at equal size, further ones small; they follow the destination.

    Raises:
        ValueError: no language is given, or the code is not made of digits.
    """
    sheets = Sheets(_frame(manifest, languages), languages)
    pages = goods_pages(sheets, manifest)
    if manifest.packages or manifest.loose:
        pages += box_pages(sheets, manifest)
    return sheets.print(pages)


def _frame(manifest: Manifest, languages: Sequence[Translator]) -> Frame:
    stop = joined(
        languages[:2], lambda tr: tr("Manifest", "stop {stop} of {stops}", stop=manifest.stop, stops=manifest.stops)
    )
    entry = joined(languages[:1], lambda tr: tr("Manifest", "entry {entry}", entry=manifest.entry))
    return Frame(
        titles=[title(tr) for tr in languages],
        number=f"{manifest.number} / {manifest.stop}",
        revision=manifest.revision,
        issued_on=manifest.issued_on,
        draft=manifest.draft,
        code=manifest.code,
        author=manifest.sender.name,
        parties=f"{manifest.sender.name} – {manifest.consignee.name}",
        foot=f"{manifest.number}, {stop}" + (f"{DOT}{entry}" if manifest.entry is not None else ""),
        template=TEMPLATE,
        logo=manifest.logo,
    )


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the paper should say and cannot.

    ``kind`` is, for a line (``line`` counts from 1, with its article), ``name_<language>``, ``unit_<language>``,
    ``customs_number``, ``net_weight``, ``gross_weight`` or ``value``; for a pallet or loose box named in ``package``,
    ``gross_weight``; for the head, ``consignee``, ``edrpou``, ``plates``, ``carrier``, ``drivers``, ``departure``,
    ``crossing``, ``arrival``, ``aid_code`` or ``lines``.
    """

    kind: str
    line: int | None = None
    article_id: int | None = None
    package: str = ""


def gaps(manifest: Manifest, languages: Sequence[str] = ("de", "uk", "en")) -> tuple[Gap, ...]:
    """List what is missing on a manifest printed in these languages, from the head down; empty if it is complete."""
    return (*_head_gaps(manifest), *_line_gaps(manifest, languages), *_package_gaps(manifest))


def _head_gaps(manifest: Manifest) -> Iterator[Gap]:
    said = {
        "consignee": manifest.consignee.name,
        "edrpou": manifest.consignee.edrpou,
        "plates": manifest.vehicle.plates,
        "carrier": manifest.vehicle.carrier,
        "drivers": manifest.vehicle.drivers,
        "departure": manifest.departure.at,
        "crossing": manifest.crossing,
        "arrival": manifest.arrival.at,
        "aid_code": manifest.aid_code,
        "lines": manifest.lines,
    }
    return (Gap(kind) for kind, what in said.items() if not what)


def _line_gaps(manifest: Manifest, languages: Sequence[str]) -> Iterator[Gap]:
    for number, line in enumerate(manifest.lines, start=1):
        said: dict[str, object] = {
            **{f"name_{code}": line.names.get(code) for code in languages},
            **{f"unit_{code}": line.units.get(code) for code in languages[:2]},
            "customs_number": line.customs_number,
            "net_weight": line.net_g,
            "gross_weight": line.gross_g,
        }
        yield from (Gap(kind, number, line.article_id) for kind, what in said.items() if not what)
        if line.value_cents is None:
            yield Gap("value", number, line.article_id)


def _package_gaps(manifest: Manifest) -> Iterator[Gap]:
    packages = [*((p.number, p.gross_g) for p in manifest.packages), *((b.number, b.gross_g) for b in manifest.loose)]
    return (Gap("gross_weight", package=number) for number, gross_g in packages if not gross_g)
