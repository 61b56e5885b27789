"""Plan generated allocations and hold them against their bound, a greedy planner and a programme with every lot.

python benchmarks/allocate.py [--keep] [--large]

Cases are made as in the first measurements of the method: lots of articles with a last day, needs with a priority and a
minimum life, vehicles with payload and pallet places that visit a few cities. Prints for each size the coverage
reached and its distance to the bound (median and worst of the seeds), the same of the greedy planner (the better of
"what counts most first" and "most coverage for the room"), and CPU milliseconds of both, of the programme alone and of
planning anew after one change from where the solver stands; --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidhub.planning.allocate import allocate, by_rule
from aidhub.planning.allocation import WEIGHTS, Case, Lot, Need, Vehicle, Way, grades_of
from aidhub.planning.programme import Programme

BASELINE = Path(__file__).parent / "baselines" / "allocate.json"
TODAY = date(2027, 1, 1)
SIZES = ((500, 50, 1), (5_000, 500, 3))
LARGE = (50_000, 5_000, 10)
SEEDS, LARGE_SEEDS = range(5), range(2)


def case_of(lots: int, needs: int, vehicles: int, seed: int, *, uneven: bool = False) -> Case:
    """Make a case; ``uneven``: boxes of one article differ in weight and room, as real ones do."""
    dice = random.Random(seed)
    articles, cities = max(20, lots // 25), max(2, vehicles)
    grams = [round(dice.uniform(200, 25_000)) for _ in range(articles)]
    floor = [400_000 / dice.choice([12, 24, 40, 80, 160, 400]) for _ in range(articles)]
    routes: list[dict[int, int]] = []
    rooms = []
    for number in range(vehicles):
        day = dice.randrange(3, 10)
        visited = dice.sample(range(cities), min(cities, dice.randrange(1, 4)))
        routes.append({city: day + at for at, city in enumerate(visited)})
        places = dice.choice([15, 24, 33])
        rooms.append(Vehicle(number, (dice.choice([12, 18, 24]) * 1_000_000, 400_000 * places, 10**9), places))
    served = sorted({city for route in routes for city in route})
    each = 1.6 * sum(room.free[0] for room in rooms) / needs
    asked = []
    for key in range(needs):
        article, city = dice.randrange(articles), dice.choice(served)
        quantity = max(1, round(each * dice.uniform(0.2, 1.8) / grams[article]))
        priority, life = dice.choices(list(WEIGHTS), [1, 3, 6])[0], dice.choice([0, 0, 14, 30, 90])
        ways = []
        for vehicle, route in enumerate(routes):
            if city in route:
                arrives = TODAY + timedelta(route[city])
                ways.append(Way(article, vehicle * cities + city, vehicle, arrives, arrives + timedelta(life)))
        asked.append(Need(key, city, WEIGHTS[priority], quantity * 1000, tuple(ways)))
    wanted = [0] * articles
    for need in asked:
        wanted[need.ways[0].article_id] += need.open_milli // 1000
    stock = []
    for key in range(lots):
        article = dice.randrange(articles)
        share = max(wanted[article], 5) * 25 / lots * articles / 25
        quantity = max(1, round(share * dice.uniform(0.05, 2.2)))
        odd = dice.uniform(0.8, 1.4) if uneven else 1.0
        uses = (round(grams[article] * quantity * odd), round(floor[article] * quantity * odd), 0)
        expires = TODAY + timedelta(dice.randrange(5, 400))
        stock.append(
            Lot(key, key, article, quantity * 1000, uses, expires, box_id=key, pallet_id=key // 20, whole=True)
        )
    return Case(tuple(asked), tuple(stock), tuple(rooms))


def measure(size: tuple[int, int, int], *, uneven: bool = False) -> dict[str, float]:
    """Plan a size with every seed."""
    gaps, greedy_gaps, times, greedy_times, relaxed_times, again_times, closed = [], [], [], [], [], [], []
    for seed in LARGE_SEEDS if size == LARGE else SEEDS:
        case = case_of(*size, seed, uneven=uneven)
        began = time.process_time()
        found = allocate(case, seconds=60)
        times.append(time.process_time() - began)
        case = case_of(*size, seed, uneven=uneven)
        grades = {article: grades_of(case, article) for article in case.stock}
        began = time.process_time()
        greedy = by_rule(case)
        greedy_times.append(time.process_time() - began)
        began = time.process_time()
        programme = Programme(case, grades, lambda: False, time.monotonic() + 60)
        relaxed = programme.relaxed()
        relaxed_times.append(time.process_time() - began)
        if relaxed is None:
            raise SystemExit("No solver here.")
        again_times.append(_again(programme))
        best = min(relaxed.bound, found.bound * case.weight)
        gaps.append(100 * (1 - (found.coverage + found.kept_closed) * case.weight / best))
        closed.append(100 * found.kept_closed * case.weight / best)
        greedy_gaps.append(100 * (1 - greedy / best))
    return {
        "gap_percent": round(statistics.median(gaps), 4),
        "worst_gap_percent": round(max(gaps), 4),
        "kept_closed_percent": round(statistics.median(closed), 4),
        "greedy_gap_percent": round(statistics.median(greedy_gaps), 3),
        "greedy_worst_gap_percent": round(max(greedy_gaps), 3),
        "plan_ms": round(1000 * statistics.median(times), 1),
        "greedy_ms": round(1000 * statistics.median(greedy_times), 1),
        "programme_ms": round(1000 * statistics.median(relaxed_times), 1),
        "again_ms": round(1000 * statistics.median(again_times), 2),
    }


def _again(programme: Programme) -> float:
    """Time solving anew after one limit changed."""
    times = []
    for more in (1.02, 0.97, 1.01, 0.99, 1.0):
        began = time.process_time()
        programme.solve_with(0, more)
        times.append(time.process_time() - began)
    return statistics.median(times)


def main() -> None:
    """Measure all sizes and say how they stand to the baseline."""
    before = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    sizes = [*SIZES, LARGE] if "--large" in sys.argv else [*SIZES]
    found = {}
    for size in sizes:
        for uneven in (False, True):
            name = "{} lots, {} needs, {} vehicles".format(*size) + (", uneven boxes" if uneven else "")
            found[name] = measure(size, uneven=uneven)
            print(name)
            for key, value in found[name].items():
                print(f"  {key:26} {value:>10} {before.get(name, {}).get(key, ''):>10}")
    if "--keep" in sys.argv:
        BASELINE.write_text(json.dumps({**before, **found}, indent=1) + "\n")


if __name__ == "__main__":
    main()
