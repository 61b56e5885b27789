"""How long labels take, and how large they are: 500 box labels as a PDF, on A4 sheets, and in the printer's language.

    python benchmarks/labels.py [--rounds N] [--keep]

Figures are medians of CPU seconds in one process after a warm-up of ten labels. A label is made, then its page is made
black and white at 203 dpi and written as ZPL, as a label printer in the network gets it. ``--keep`` writes them to
``baselines/labels.json``.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
BASELINE = Path(__file__).resolve().parent / "baselines" / "labels.json"
COUNT, SENT = 500, 50


def main() -> None:
    """Measure, print, keep."""
    from aidhub.documents.labels import BOX, KINDS, build  # noqa: PLC0415 - after the path is set
    from aidhub.documents.labels.sheets import layout, on_sheets, sheet_of  # noqa: PLC0415
    from aidhub.documents.labels.values import BoxLabel, Content  # noqa: PLC0415
    from aidhub.documents.labels.zpl import Dots, dots_a_millimetre, zpl  # noqa: PLC0415
    from aidhub.documents.press import MM  # noqa: PLC0415
    from aidhub.domain.codes import own_code  # noqa: PLC0415
    from aidhub.i18n import translator  # noqa: PLC0415
    from aidhub.ui.rendering import dots  # noqa: PLC0415

    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", action="store_true")
    wish = parser.parse_args()
    languages = [translator(code) for code in ("de", "uk", "en")]
    form = KINDS[BOX].large

    def label(number: int) -> BoxLabel:
        names = {"de": f"Winterjacken, Damen {number}", "uk": f"Зимові куртки, жіночі {number}", "en": "Winter jackets"}
        content = Content(names, {"de": "Stück", "uk": "шт", "en": "pcs"}, 11_000)
        category = {"de": "Textil", "uk": "Текстиль", "en": "Textile"}
        return BoxLabel(
            str(number), own_code("box", number), category, "shirt", (content,), 12_900, None, "", "", "Lager",
            date(2026, 11, 6),
        )  # fmt: skip

    labels = [label(number) for number in range(1, COUNT + 1)]
    build(form, labels[:10], languages)
    pdf = build(form, labels, languages)
    sheet = sheet_of("a4-2x2-105x148")
    pages = layout(sheet, [(number, form.size) for number in range(1, COUNT + 1)])
    scale = dots_a_millimetre(203)

    def send() -> list[bytes]:
        sent = []
        for number in range(1, SENT + 1):
            ink = dots(pdf, number, scale / MM)
            sent.append(zpl(Dots(ink.width, ink.height, ink.tobytes())))
        return sent

    found = {
        f"pdf of {COUNT}": measured(lambda: build(form, labels, languages), wish.rounds),
        f"{COUNT} on A4": measured(lambda: on_sheets(sheet, pdf, pages), wish.rounds),
        f"zpl of {SENT}": measured(send, wish.rounds),
    }
    sizes = {"pdf_kb": len(pdf) / 1024, "zpl_kb_a_label": sum(map(len, send())) / SENT / 1024}
    for name, seconds in found.items():
        print(f"{name:>14}  {seconds:7.3f} s")
    print({name: round(size, 1) for name, size in sizes.items()})
    if wish.keep:
        kept = {"python": platform.python_version(), "machine": platform.machine(), "cpu_s": found, "sizes": sizes}
        BASELINE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def measured(work: Callable[[], object], rounds: int) -> float:
    """Take the median of the CPU seconds of some rounds."""
    taken = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return round(statistics.median(taken), 4)


if __name__ == "__main__":
    main()
