"""The linear programme behind an allocation, solved by HiGHS."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

from aidhub.planning.allocation import LIMITS, Amounts, Bound, Case, Fairness, Grade, Relaxed

STEPS = (200_000, 400_000, 1_000_000)
"""How much more of a limit is tried: 200 kg, a pallet's 0.4 m of floor, 1 m³."""

SHOWN = (200_000, 400, 1_000_000)
"""The same as people read it: grams, millimetres, millilitres."""

PARTS = 4
"""Lines that compete are worth a little less with each quarter that is covered, so that equal ones share evenly."""

LESS = 2e-4
"""How much less: too little to change what counts."""

_SMALL, _TINY = 1e-9, 1e-7


class Programme:
    """Lots of an article differ only by their last day and by what they take, so stock is a set of nested limits.

    Of each grade of goods, what goes to those who need it to keep until a day or longer is at most what keeps so long.
    So only needs, ways and grades are variables; real lots are assigned afterwards, the first to expire first. Pallet
    places are left to that, since goods need none if they are taken off their pallet.
    """

    def __init__(
        self,
        case: Case,
        grades: Mapping[int, Sequence[Grade]],
        stopped: Callable[[], bool],
        ends: float,
        *,
        usual: bool = False,
    ) -> None:
        self.case, self.stopped, self.ends, self.usual = case, stopped, ends, usual
        self.keys: list[tuple[int, int, int]] = []
        self.costs: list[float] = []
        self.uppers: list[float] = []
        self.rows: list[tuple[float, float, list[tuple[int, float]]]] = []
        self.worths: list[list[tuple[int, float]]] = []
        self.parts: list[tuple[int, int]] = []
        self.limit_rows: list[tuple[int, int, int]] = []
        self.goods: list[int] = []
        self._by_vehicle: dict[tuple[int, int], list[tuple[int, float]]] = defaultdict(list)
        self._by_grade: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        self.grades = grades
        self._solver: Any = None
        self._build()

    # Building

    def _build(self) -> None:
        asked: dict[int, int] = defaultdict(int)
        for need in self.case.needs:
            for article in {way.article_id for way in need.ways}:
                asked[article] += 1
        for at, need in enumerate(self.case.needs):
            self._need(at, contested=any(asked[way.article_id] > 1 for way in need.ways))
        for (vehicle_id, limit), columns in self._by_vehicle.items():
            vehicle = next(vehicle for vehicle in self.case.vehicles if vehicle.key == vehicle_id)
            self.limit_rows.append((len(self.rows), vehicle_id, limit))
            self._row(max(vehicle.free[limit], 0) / 1000, columns)
        for (article, grade), jobs in self._by_grade.items():
            self._nested(self.grades[article][grade], jobs)

    def _need(self, at: int, *, contested: bool) -> None:
        need = self.case.needs[at]
        units = need.wanted_milli / 1000
        columns: list[tuple[int, float]] = []
        for way_at, way in enumerate(need.ways):
            for grade_at, grade in enumerate(self.grades.get(way.article_id, ())):
                if way.closed or not units or not any(lot.keeps(way.until) for lot in grade.lots):
                    continue
                column = self._column(units, 0.0)
                self.keys.append((at, way_at, grade_at))
                self.goods.append(column)
                columns.append((column, way.worth / 1000 / units))
                self._by_grade[way.article_id, grade_at].append((column, way.until.toordinal()))
                for limit, each in enumerate(grade.usual if self.usual else grade.each):
                    if each:
                        self._by_vehicle[way.vehicle_id, limit].append((column, each / 1000))
        self.worths.append(columns)
        if len(columns) > 1:
            self._row(units, [(column, 1.0) for column, _ in columns])
        if contested and columns:
            parts = [self._column(1 / PARTS, float(need.counts)) for _ in range(PARTS)]
            self.parts += [(column, number) for number, column in enumerate(parts)]
            self._row(0.0, [*((column, 1.0) for column in parts), *((column, -worth) for column, worth in columns)])
        else:
            for column, worth in columns:
                self.costs[column] = need.counts * worth

    def _column(self, upper: float, cost: float) -> int:
        self.uppers.append(upper)
        self.costs.append(cost)
        return len(self.costs) - 1

    def _row(self, upper: float, columns: list[tuple[int, float]], lower: float = -float("inf")) -> None:
        self.rows.append((lower, upper, columns))

    def _nested(self, grade: Grade, jobs: list[tuple[int, int]]) -> None:
        """Limit what goes to those who need goods until a day or longer; a limit that a later one implies is left."""
        days = [(10**7 if lot.expires is None else lot.expires.toordinal(), lot.quantity_milli) for lot in grade.lots]
        days.sort(reverse=True)
        jobs.sort(key=lambda job: -job[1])
        there, at = 0, 0
        last: tuple[int, list[tuple[int, float]]] | None = None
        columns: list[tuple[int, float]] = []
        for number, (column, until) in enumerate(jobs):
            columns.append((column, 1.0))
            if number + 1 < len(jobs) and jobs[number + 1][1] == until:
                continue
            while at < len(days) and days[at][0] >= until:
                there += days[at][1]
                at += 1
            if last is not None and last[0] != there:
                self._row(last[0] / 1000, last[1])
            last = there, list(columns)
        if last is not None:
            self._row(last[0] / 1000, last[1])

    # Solving

    def _load(self) -> bool:
        """Hand the programme to the solver; answers whether there is one."""
        try:
            highspy: Any = import_module("highspy")
            np: Any = import_module("numpy")
        except ImportError:
            return False
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self.costs), len(self.rows)
        model.col_cost_ = -np.array(self.costs, dtype=float)
        model.col_lower_ = np.zeros(len(self.costs))
        model.col_upper_ = np.array(self.uppers, dtype=float)
        model.row_lower_ = np.array([row[0] for row in self.rows], dtype=float)
        model.row_upper_ = np.array([row[1] for row in self.rows], dtype=float)
        starts, indices, values = [0], [], []
        for _, _, columns in self.rows:
            indices += [column for column, _ in columns]
            values += [value for _, value in columns]
            starts.append(len(indices))
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.array(starts, dtype=np.int32)
        model.a_matrix_.index_ = np.array(indices, dtype=np.int32)
        model.a_matrix_.value_ = np.array(values, dtype=float)
        self._highs, self._numpy = highspy, np

        class Quiet(highspy.Highs):  # type: ignore[misc]
            """The solver, which says what it is called as soon as it is asked for callbacks."""

            def enableCallbacks(self) -> None:  # noqa: N802 - its own
                """Be quiet before."""
                self.setOptionValue("output_flag", False)  # noqa: FBT003 - its own
                super().enableCallbacks()

        self._solver = Quiet()
        self._solver.setOptionValue("threads", 1)
        self._solver.passModel(model)
        self._solver.cbSimplexInterrupt.subscribe(self._interrupt)
        self._solver.cbMipInterrupt.subscribe(self._interrupt)
        return True

    def _interrupt(self, event: Any) -> None:
        if self.stopped():
            event.interrupt()

    def _run(self) -> bool:
        """Solve what is loaded, from where the last one ended; answers whether it was solved."""
        left = self.ends - time.monotonic()
        if left <= 0 or self.stopped():
            return False
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + left)
        self._solver.run()
        return bool(self._solver.getModelStatus() == self._highs.HighsModelStatus.kOptimal)

    @property
    def _value(self) -> float:
        return -float(self._solver.getInfo().objective_function_value)

    def relaxed(self) -> Relaxed | None:
        """Solve it; None: stopped, out of time, or there is no solver on this machine."""
        if self._solver is None and not self._load():
            return None
        if self.case.fairness is Fairness.SHARE:
            self._share_fairly()
        if not self._run():
            return None
        bound, duals = self._value, list(self._solver.getSolution().row_dual)
        amounts = self._amounts()
        bounds = tuple(self._bounds(bound, duals))
        if self.parts:
            self._count_parts(LESS)
            if self._run():
                amounts = self._amounts()
            self._count_parts(0.0)
        return Relaxed(amounts, bound, bounds, self._whole)

    def _amounts(self) -> Amounts:
        found = self._solver.getSolution().col_value
        values = {key: found[column] for key, column in zip(self.keys, self.goods, strict=True)}
        return {key: value for key, value in values.items() if value > _TINY}

    def _bounds(self, value: float, duals: Sequence[float]) -> list[Bound]:
        """Find the limits that bind, and what some more of each would be worth: solved anew from where we are."""
        found = []
        weight = max(sum(need.counts for need in self.case.needs), 1)
        for row, vehicle_id, limit in self.limit_rows:
            if abs(duals[row]) <= _SMALL:
                continue
            upper = self.rows[row][1]
            self._solver.changeRowBounds(row, self.rows[row][0], upper + STEPS[limit] / 1000)
            gain = (self._value - value) / weight if self._run() else 0.0
            self._solver.changeRowBounds(row, self.rows[row][0], upper)
            if gain > _SMALL:
                found.append(Bound(vehicle_id, LIMITS[limit], SHOWN[limit], gain))
        return sorted(found, key=lambda bound: -bound.gain)

    def solve_with(self, limit: int, factor: float) -> float:
        """Solve anew, from where we are, with so much of one of the vehicles' limits; answers the bound."""
        row = self.limit_rows[limit][0]
        self._solver.changeRowBounds(row, self.rows[row][0], self.rows[row][1] * factor)
        self._run()
        return self._value

    def _count_parts(self, less: float) -> None:
        for column, number in self.parts:
            self._solver.changeColCost(column, -self.costs[column] * (1 - less * number))

    def _share_fairly(self) -> None:
        """Raise the worst covered partner as far as it goes, then the next; what each reached is kept."""
        np = self._numpy
        partners: dict[int, list[int]] = defaultdict(list)
        for at, need in enumerate(self.case.needs):
            partners[need.partner_id].append(at)
        columns = np.arange(len(self.costs), dtype=np.int32)
        self._solver.changeColsCost(len(columns), columns, np.zeros(len(columns)))
        self._solver.addCol(-1.0, 0.0, 1.0, 0, np.array([], dtype=np.int32), np.array([], dtype=float))
        least = len(self.costs)
        rows: dict[int, int] = {}
        for partner, ats in partners.items():
            weight = sum(self.case.needs[at].counts for at in ats) or 1
            parts = [(col, worth * self.case.needs[at].counts / weight) for at in ats for col, worth in self.worths[at]]
            rows[partner] = len(self.rows) + len(rows)
            index = np.array([*(col for col, _ in parts), least], dtype=np.int32)
            value = np.array([*(worth for _, worth in parts), -1.0])
            self._solver.addRow(0.0, self._highs.kHighsInf, len(index), index, value)
        open_rows = set(rows.values())
        while open_rows and self._run():
            reached = self._value
            duals = self._solver.getSolution().row_dual
            bound_now = {row for row in open_rows if abs(duals[row]) > _TINY} or open_rows
            for row in bound_now:
                self._solver.changeCoeff(row, least, 0.0)
                self._solver.changeRowBounds(row, max(reached - _TINY, 0.0), self._highs.kHighsInf)
            open_rows = open_rows - bound_now
        self._solver.changeColBounds(least, 0.0, 0.0)
        self._solver.changeColsCost(len(columns), columns, -np.array(self.costs, dtype=float))
        self._solver.changeColCost(least, 0.0)

    def _whole(self, bound: float) -> Relaxed | None:
        """Look for whole units; None: there was no time, or the programme is too large to be worth it."""
        if len(self.goods) > _LARGEST or bound <= 0:
            return None
        np = self._numpy
        columns = np.array(self.goods, dtype=np.int32)
        kinds = np.full(len(columns), int(self._highs.HighsVarType.kInteger), dtype=np.uint8)
        self._solver.changeColsIntegrality(len(columns), columns, kinds)
        self._solver.setOptionValue("mip_rel_gap", _WHOLE_GAP)
        self._run()
        info = self._solver.getInfo()
        if info.primal_solution_status != 2:  # noqa: PLR2004 - kSolutionStatusFeasible
            return None
        amounts = [lot.quantity_milli for lots in self.case.stock.values() for lot in lots]
        amounts += [lot.step_milli for lots in self.case.stock.values() for lot in lots]
        amounts += [need.wanted_milli for need in self.case.needs]
        units = all(amount % 1000 == 0 for amount in amounts)
        at_best = -float(info.mip_dual_bound) if units else bound
        return Relaxed(self._amounts(), min(at_best, bound), (), lambda _: None)


_LARGEST, _WHOLE_GAP = 4000, 5e-4
