"""How short a floor pallets are placed on, and how fast, beside rectpack, py3dbp and the bound of their area.

    python benchmarks/placing.py [--keep]

Goal L4: 33 to 200 mixed pallets on a floor 2.45 m wide, at most 8 % over the area bound, never longer than py3dbp, at
least four times as fast. Then 100 pallets in each kind of vehicle: how many of them, against the bounds of weight and
area. rectpack and py3dbp are no part of AidHub: ``pip install rectpack py3dbp`` where they are wanted; what is not
there is left out. Medians of CPU milliseconds over five mixes; ``--keep`` writes ``baselines/placing.json``, ``--all``
lets py3dbp place 200 as well.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aidhub.domain.floor import Floor, Item, bears  # noqa: E402
from aidhub.domain.freight import Room  # noqa: E402
from aidhub.domain.reference import read_table  # noqa: E402
from aidhub.planning.placing import needed, place  # noqa: E402

BASELINE = Path(__file__).resolve().parent / "baselines" / "placing.json"
WIDTH, HEIGHT = 2450, 2700
SIZES = (33, 66, 200)
MIXES = 5
PY3DBP_MOST = 66
"""It grows with the cube: 200 pallets take it seconds."""

CARRIERS = [
    (int(row["length_mm"]), int(row["width_mm"]))
    for row in read_table("carriers")
    if row["key"] in ("EUR1", "EUR2", "EUR6", "MESH_BOX", "ROLL_CAGE", "IBC")
]

Packer = Callable[[list[Item]], int]


def mix(count: int, seed: int) -> list[Item]:
    """Draw pallets of usual kinds; the same seed gives the same."""
    draw = random.Random(seed)
    return [
        Item(key, *draw.choice(CARRIERS), draw.randrange(800, 1300), draw.randrange(100, 700) * 1000, 1)
        for key in range(count)
    ]


def bound(items: list[Item]) -> float:
    """Tell the length no packing can be shorter than."""
    return sum(item.length_mm * item.width_mm for item in items) / WIDTH


def ours(items: list[Item]) -> int:
    """Place them as AidHub does, on a floor without end."""
    room = Room("", {}, 400_000, WIDTH, HEIGHT, 0, 10**12, 0)
    found = place(items, room, stack_mm=1800, theoretical=True)
    return Floor(room, {item.key: item for item in items}, found.spots).end_mm


def rectpack_maxrects(items: list[Item]) -> int:
    """Place them by MaxRects as it comes, on a floor that grows by 1 % until all fit."""
    import rectpack  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415

    length = bound(items)
    while True:
        packer = rectpack.newPacker(rotation=True)
        for item in items:
            packer.add_rect(item.length_mm, item.width_mm)
        packer.add_bin(WIDTH, int(length))
        packer.pack()
        if packer and len(packer[0]) == len(items):
            return max(one.y + one.height for one in packer[0])
        length *= 1.01


def py3dbp(items: list[Item]) -> int:
    """Place them as flat things into a bin without end, across it first, the large ones first.

    The small ones first, as it comes, it leaves some out of such a bin.
    """
    from py3dbp import Bin, Packer  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415
    from py3dbp import Item as Thing  # noqa: PLC0415

    packer = Packer()
    packer.add_bin(Bin("floor", WIDTH, 1, 400_000, 10**12))
    for item in items:
        packer.add_item(Thing(str(item.key), item.length_mm, 1, item.width_mm, 1))
    packer.pack(bigger_first=True, number_of_decimals=0)
    [floor] = packer.bins
    if len(floor.items) != len(items):
        raise RuntimeError("py3dbp left some out")
    return int(max(one.position[2] + one.get_dimension()[2] for one in floor.items))


def measured(packer: Packer, count: int) -> dict[str, Any]:
    """Run a packer over the mixes: milliseconds, and percent over the bound."""
    taken, over, ends = [], [], []
    for seed in range(MIXES):
        items = mix(count, seed)
        start = time.process_time()
        end = packer(items)
        taken.append((time.process_time() - start) * 1000)
        over.append((end / bound(items) - 1) * 100)
        ends.append(end)
    return {"ms": round(statistics.median(taken), 1), "over": round(statistics.median(over), 1),
            "worst": round(max(over), 1), "ends": ends}  # fmt: skip


def mixes() -> dict[str, Any]:
    """Compare the packers that are there."""
    packers: dict[str, Packer] = {"ours": ours}
    packers |= {"rectpack": rectpack_maxrects} if find_spec("rectpack") else {}
    packers |= {"py3dbp": py3dbp} if find_spec("py3dbp") else {}
    found: dict[str, Any] = {}
    for count in SIZES:
        for name, packer in packers.items():
            if name == "py3dbp" and count > PY3DBP_MOST and "--all" not in sys.argv:
                continue
            found[f"{count} {name}"] = measured(packer, count)
        mine, theirs = found[f"{count} ours"], found.get(f"{count} py3dbp")
        if theirs:
            mine["longer"] = sum(a > b for a, b in zip(mine["ends"], theirs["ends"], strict=True))
            mine["faster"] = round(theirs["ms"] / mine["ms"], 1)
    for figures in found.values():
        del figures["ends"]
    return found


def vehicles() -> dict[str, Any]:
    """Load each kind of vehicle until nothing more goes in: pallets placed, and vehicles against both bounds."""
    found = {}
    for row in read_table("vehicles"):
        inside = [int(row[name]) for name in ("length_mm", "width_mm", "height_mm", "pallets", "payload_g", "floor_mm")]
        arch = int(row["arch_width_mm"]) if row["arch_width_mm"] else None
        room = Room(row["key"], {}, *inside, arch_width_mm=arch, bodies=int(row["bodies"]))
        high = min(1200, room.height_mm - 100)
        items = [
            replace(item, height_mm=high, bears_g=bears(item.weight_g, is_pallet=True, stackable=item.key % 3 == 0))
            for item in mix(100, 1)
        ]
        start = time.process_time()
        need = needed(items, room, stack_mm=1800)
        found[row["key"]] = {
            "vehicles": need.count, "by_weight": need.by_weight, "by_floor": need.by_room, "never": need.never,
            "ms": round((time.process_time() - start) * 1000),
        }  # fmt: skip
    return found


def main() -> None:
    """Print everything beside the baseline."""
    kept = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    found = {"mixes": mixes(), "100 mixed pallets": vehicles()}
    for part, rows in found.items():
        print(part)
        for name, figures in rows.items():
            words = "  ".join(f"{key} {value}" for key, value in figures.items())
            print(f"  {name:14} {words}   baseline {kept.get(part, {}).get(name, '–')}")
    if "--keep" in sys.argv:
        BASELINE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
