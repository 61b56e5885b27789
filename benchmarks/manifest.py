"""How fast a manifest is made, beside a plain reportlab canvas that draws the same text, in the same run.

    python benchmarks/manifest.py [--rounds N] [--keep]

Goals: P1, at most 1.0 times the CPU of the plain canvas as reportlab comes (stretch 0.4); P3, ten times the lines cost
at most eleven times the time, and making 10,000 lines takes at most 35 MB more than 100. The plain canvas runs as it
comes and with ``rl_accel``, reportlab's optional C part, which AidHub installs. Each variant runs in a fresh process,
variants alternate, figures are medians of CPU seconds. ``--keep`` writes them to ``baselines/manifest.json``.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BASELINE = Path(__file__).resolve().parent / "baselines" / "manifest.json"
SIZES = (100, 1_000, 10_000)
NAMES = (
    ("Wolldecken, Zustand geprüft", "Ковдри вовняні, стан перевірено", "Wool blankets, checked"),
    ("Kinderschuhe Größe 27", "Дитяче взуття, розмір 27", "Children's shoes size 27"),
    ("Verbandmaterial steril", "Перев’язувальні матеріали", "Dressings, sterile"),
    ("Desinfektionsmittel 500 ml", "Дезінфекційний засіб 500 мл", "Disinfectant 500 ml"),
    ("Säuglingsnahrung 400 g", "Дитяче харчування 400 г", "Infant formula 400 g"),
    ("Pflegebett elektrisch", "Ліжко медичне електричне", "Nursing bed, electric"),
)
EXTRA = (
    " – gespendet von der Gemeinde St. Ägidius, bitte trocken lagern",
    " – подарунок парафії, зберігати в сухому місці",
    " – given by the parish, store in a dry place",
)


Placed = tuple[int, dict[str, Any], list[list[str]], float]
"""A row on its page: its number, the goods, its names wrapped, and how high it is."""


def lines(count: int, seed: int = 7) -> Iterator[dict[str, Any]]:
    """Make the goods: every name its own, one in ten over two lines."""
    draw = random.Random(seed)
    for number in range(count):
        names = draw.choice(NAMES)
        more = EXTRA if draw.random() < 0.1 else ("", "", "")
        pallet = draw.randrange(1, 9_990)
        yield {
            "names": [f"{name} {number}{extra}" for name, extra in zip(names, more, strict=True)],
            "hs": f"{draw.randrange(1000, 9999)} {draw.randrange(10, 99)}",
            "pallets": [f"P-{pallet + step:04}" for step in range(draw.randrange(1, 4))],
            "unit": draw.choice((("Stück", "шт"), ("Paar", "пар"), ("Pck.", "уп."))),
            "amount": draw.randrange(1, 2000),
            "net_kg": (net := draw.randrange(10, 900)),
            "gross_kg": net + draw.randrange(1, 90),
            "cents": draw.randrange(100, 900_000),
        }


def make_ours(count: int) -> Callable[[], bytes]:
    """AidHub's manifest, without box list."""
    sys.path.insert(0, str(ROOT))
    from aidhub.documents.consignment import Line, Manifest, Party, Vehicle, Waypoint  # noqa: PLC0415
    from aidhub.documents.manifest import build  # noqa: PLC0415
    from aidhub.documents.type import font  # noqa: PLC0415
    from aidhub.i18n import translator  # noqa: PLC0415

    font("regular"), font("bold"), font("marks")
    goods = tuple(
        Line(
            number,
            dict(zip(("de", "uk", "en"), row["names"], strict=True)),
            dict(zip(("de", "uk"), row["unit"], strict=True)),
            row["amount"] * 1000,
            row["hs"],
            tuple(row["pallets"]),
            row["net_kg"] * 1000,
            row["gross_kg"] * 1000,
            row["cents"],
        )
        for number, row in enumerate(lines(count))
    )
    manifest = Manifest(
        "T-2026-031",
        1,
        1,
        1,
        date(2026, 11, 13),
        draft=False,
        code="2800000000314",
        sender=Party("Hilfe am Hafen e.V.", address=("Musterstraße 12, 44147 Dortmund",)),
        consignee=Party("БФ «Тепла оселя»", "BF „Tepla Oselja“", ("вул. Зразкова, 1, Житомир",), edrpou="00000000"),
        vehicle=Vehicle(("DO-GW 2031",), {}, "Spedition Musterlog GmbH", ("A. Kowaltschuk",), ("DE 004512",)),
        departure=Waypoint("Dortmund", datetime(2026, 11, 17, 6, tzinfo=UTC)),
        crossing="Korczowa – Краковець",
        arrival=Waypoint("Житомир", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        aid_code="0000-0000-0000",
        lines=goods,
    )
    languages = [translator(code) for code in ("de", "uk", "en")]
    return lambda: build(manifest, languages)


def make_plain(count: int, *, accelerated: bool) -> Callable[[], bytes]:
    """Draw the same goods as one would with reportlab at its default settings: a ``drawString`` for each text."""
    if not accelerated:
        sys.modules["_rl_accel"] = sys.modules["rl_accel"] = None  # type: ignore[assignment]
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415

    pdfmetrics.registerFont(ttfonts.TTFont("R", str(ROOT / "resources/fonts/NotoSans-Regular.ttf")))
    pdfmetrics.registerFont(ttfonts.TTFont("B", str(ROOT / "resources/fonts/NotoSans-Bold.ttf")))
    rows = list(lines(count))
    return lambda: draw_plain(rows)


def draw_plain(rows: list[dict[str, Any]]) -> bytes:
    """Lay out, then draw page by page."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas("", pagesize=(595.28, 841.89))
    wraps = [word_wrap("B", 8.2, 179), word_wrap("R", 8.2, 179), word_wrap("R", 6.9, 179)]
    pages: list[list[Placed]] = [[]]
    left = 500.0
    for number, row in enumerate(rows, start=1):
        names = [wrap(name) for wrap, name in zip(wraps, row["names"], strict=True)]
        height = 4.7 + 10.2 * (len(names[0]) + len(names[1])) + 8.6 * len(names[2])
        if height > left:
            pages.append([])
            left = 680.0
        left -= height
        pages[-1].append((number, row, names, height))
    for number, page in enumerate(pages, start=1):
        draw_page(canvas, page, number, len(pages))
    totals = [sum(row[key] for row in rows) for key in ("net_kg", "gross_kg", "cents")]
    canvas.setFont("B", 8.2)
    for x, total in zip((464, 506, 558), totals, strict=True):
        canvas.drawRightString(x, 60, str(total))
    canvas.showPage()
    return canvas.getpdfdata()


def draw_page(canvas: Any, page: list[Placed], number: int, pages: int) -> None:
    """Draw the head, the heads of the columns and the rows."""
    if number > 1:
        canvas.showPage()
    canvas.setFont("B", 8.2)
    canvas.drawString(51, 795, "Transportmanifest und Packliste · Транспортний маніфест і пакувальний лист")
    canvas.setFont("R", 8.2)
    counted = f"Seite {number} von {pages} · стор. {number} з {pages}"
    canvas.drawString(51, 784, f"T-2026-031 / 1 · Fassung 1 · редакція 1 · 13.11.2026 · {counted}")
    canvas.setFont("R", 6.6)
    heads = (
        ("Nr.", "№", "No."), ("Ware", "Товар", "Goods"), ("Zolltarif-Nr.", "УКТ ЗЕД", "HS code"),
        ("Paletten", "Палети", "Pallets"), ("Menge", "Кількість", "Quantity"), ("Netto kg", "Нетто кг", "Net kg"),
        ("Brutto kg", "Брутто кг", "Gross kg"), ("Wert EUR", "Вартість", "Value EUR"),
    )  # fmt: skip
    for x, words in zip((54, 74, 258, 312, 377, 420, 462, 505), heads, strict=True):
        for step, word in enumerate(words):
            canvas.drawString(x, 760 - 8.2 * step, word)
    y = 740.0 if number > 1 else 560.0
    for place, row, names, height in page:
        draw_row(canvas, y, place, row, names)
        y -= height
        canvas.line(51, y, 561, y)
    canvas.setFont("R", 6.8)
    canvas.drawString(51, 32, "T-2026-031, Stopp 1 von 1 · зупинка 1 з 1")
    canvas.drawRightString(561, 32, "2800000000314 · AidHub")


def draw_row(canvas: Any, y: float, place: int, row: dict[str, Any], names: list[list[str]]) -> None:
    """Draw the texts of one row, as ours has them."""
    top = y - 10
    canvas.setFont("R", 8.2)
    canvas.drawString(54, top, str(place))
    step = top
    for (font, size, leading), wrapped in zip(
        (("B", 8.2, 10.2), ("R", 8.2, 10.2), ("R", 6.9, 8.6)), names, strict=True
    ):
        canvas.setFont(font, size)
        for text in wrapped:
            canvas.drawString(74, step, text)
            step -= leading
    canvas.setFont("R", 8.2)
    canvas.drawString(258, top, row["hs"])
    canvas.setFont("B", 8.2)
    canvas.drawString(312, top, str(len(row["pallets"])))
    canvas.setFont("R", 7)
    canvas.drawString(312, top - 10.2, ", ".join(row["pallets"]))
    canvas.setFont("B", 8.2)
    canvas.drawRightString(417, top, str(row["amount"]))
    canvas.setFont("R", 7.4)
    canvas.drawRightString(417, top - 10.2, " · ".join(row["unit"]))
    canvas.setFont("R", 8.2)
    canvas.drawRightString(464, top, str(row["net_kg"]))
    canvas.setFont("B", 8.2)
    canvas.drawRightString(506, top, str(row["gross_kg"]))
    canvas.setFont("R", 8.2)
    canvas.drawRightString(558, top, f"{row['cents'] / 100:.2f}".replace(".", ","))


def word_wrap(font: str, size: float, room: float) -> Callable[[str], list[str]]:
    """Wrap at spaces, with the widths of words kept."""
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415

    widths: dict[str, float] = {}
    space = stringWidth(" ", font, size)

    def wrap(text: str) -> list[str]:
        done, line, taken = [], [], 0.0
        for word in text.split(" "):
            wide = widths.get(word) or widths.setdefault(word, stringWidth(word, font, size))
            if line and taken + space + wide > room:
                done.append(" ".join(line))
                line, taken = [word], wide
            else:
                taken += wide + (space if line else 0)
                line.append(word)
        return [*done, " ".join(line)]

    return wrap


def memory_mb(key: str) -> float:
    """Memory of this process: ``VmRSS`` now, ``VmHWM`` at its peak; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return next(int(row.split()[1]) / 1024 for row in status.read_text().splitlines() if row.startswith(key))


def work(variant: str, count: int) -> None:
    """Run once and say what it took; ``grown_mb`` is what the making took, beyond the goods themselves."""
    build = make_ours(count) if variant == "ours" else make_plain(count, accelerated=variant == "accelerated")
    before = memory_mb("VmRSS")
    started = time.process_time()
    pdf = build()
    seconds = time.process_time() - started
    peak = memory_mb("VmHWM")
    print(json.dumps({"cpu_s": seconds, "peak_mb": peak, "grown_mb": peak - before, "kb": len(pdf) / 1024}))


def measure(rounds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Alternate the variants, each in its own process; answers medians by size and variant."""
    runs: dict[tuple[int, str], list[dict[str, float]]] = {}
    for _ in range(rounds):
        for count in SIZES:
            for variant in ("ours", "plain", "accelerated"):
                words = [sys.executable, __file__, "--work", variant, str(count)]
                answer = subprocess.run(words, capture_output=True, text=True, check=True).stdout
                runs.setdefault((count, variant), []).append(json.loads(answer.splitlines()[-1]))
    figures: dict[str, dict[str, dict[str, float]]] = {}
    for (count, variant), taken in runs.items():
        medians = {key: round(statistics.median(run[key] for run in taken), 4) for key in taken[0]}
        figures.setdefault(str(count), {})[variant] = medians
    return figures


def report(figures: dict[str, dict[str, dict[str, float]]]) -> dict[str, float]:
    """Print the table; answers the figures the goals are about."""
    print("| lines | AidHub s | plain canvas s | with rl_accel s | AidHub MB peak | AidHub KB |")
    print("|---|---|---|---|---|---|")
    for count, by in figures.items():
        seconds = " | ".join(f"{by[variant]['cpu_s']:.3f}" for variant in ("ours", "plain", "accelerated"))
        print(f"| {count} | {seconds} | {by['ours']['peak_mb']:.0f} | {by['ours']['kb']:.0f} |")
    ours = {count: by["ours"] for count, by in figures.items()}
    goals = {
        f"P1 {count} lines, times {name} (goal 1.0, stretch 0.4)": ours[count]["cpu_s"] / figures[count][key]["cpu_s"]
        for count in ("1000", "10000")
        for key, name in (("plain", "plain canvas"), ("accelerated", "plain canvas with rl_accel"))
    }
    goals["P3 time of 10,000 over 1,000 lines (goal 11)"] = ours["10000"]["cpu_s"] / ours["1000"]["cpu_s"]
    goals["P3 MB more to make 10,000 than 100 lines (goal 35)"] = ours["10000"]["grown_mb"] - ours["100"]["grown_mb"]
    for name, figure in goals.items():
        print(f"{name}: {figure:.2f}")
    return {name: round(figure, 3) for name, figure in goals.items()}


def main() -> None:
    """Measure and report, or run one variant."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--work", nargs=2)
    asked = parser.parse_args()
    if asked.work:
        work(asked.work[0], int(asked.work[1]))
        return
    figures = measure(asked.rounds)
    goals = report(figures)
    if asked.keep:
        kept = {"python": platform.python_version(), "machine": platform.machine(), "rounds": asked.rounds}
        BASELINE.write_text(json.dumps({**kept, "figures": figures, "goals": goals}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
