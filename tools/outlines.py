"""Cut the outlines of the countries between the Atlantic and the Don for the map of a route.

    python tools/outlines.py COUNTRIES-50M.json NE-110M-COUNTRIES.geojson

The first is Natural Earth 1:50m as TopoJSON (npm ``world-atlas``), the second Natural Earth 1:110m as GeoJSON, for the
names. Writes ``resources/map/outlines.json``: borders thinned out to about two kilometres, in hundredths of degrees.
Crimea, which Natural Earth draws as it is occupied, is Ukraine.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "resources" / "map" / "outlines.json"
WEST, EAST, SOUTH, NORTH = -6.0, 45.0, 40.0, 61.0
FINE, COARSE = 0.015, 3.0
"""Degrees by which a border may be off: in sight, and outside of it."""

LANGUAGES = ("de", "uk", "en")
RUSSIA, UKRAINE = "643", "804"
SIMFEROPOL = (34.1, 44.95)

Point = tuple[float, float]


class World:
    """A TopoJSON file: borders, each once, and countries made of them."""

    def __init__(self, content: dict[str, Any]) -> None:
        (self._wide, self._high), (self._left, self._low) = (
            content["transform"][key] for key in ("scale", "translate")
        )
        self.arcs = [self._points(arc) for arc in content["arcs"]]
        self.rings: dict[str, list[list[int]]] = {}
        for shape in content["objects"]["countries"]["geometries"]:
            parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
            self.rings.setdefault(shape.get("id", shape["properties"]["name"]), []).extend(part[0] for part in parts)

    def _points(self, steps: Sequence[Sequence[int]]) -> list[Point]:
        x = y = 0
        found = []
        for east, north in steps:
            x, y = x + east, y + north
            found.append((x * self._wide + self._left, y * self._high + self._low))
        return found

    def outline(self, ring: Sequence[int]) -> list[Point]:
        """Join the borders of a ring; a negative number is one walked backwards."""
        found: list[Point] = []
        for at in ring:
            found += self.arcs[at] if at >= 0 else self.arcs[~at][::-1]
        return found

    def bring_crimea_home(self) -> None:
        """Put the coast of Crimea into the outline of Ukraine, in place of the line that parts them."""
        [crimea] = [ring for ring in self.rings[RUSSIA] if holds(self.outline(ring), SIMFEROPOL)]
        self.rings[RUSSIA].remove(crimea)
        for ring in self.rings[UKRAINE]:
            for at, arc in enumerate(ring):
                if ~arc in crimea:
                    start = crimea.index(~arc)
                    ring[at : at + 1] = crimea[start + 1 :] + crimea[:start]
                    return


def holds(outline: Sequence[Point], point: Point) -> bool:
    """Say whether a point lies within an outline."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def in_sight(point: Point) -> bool:
    """Say whether a point lies on the map."""
    return WEST <= point[0] <= EAST and SOUTH <= point[1] <= NORTH


def thinned(points: Sequence[Point]) -> list[Point]:
    """Leave points out that lie near the line between others (Douglas and Peucker)."""
    if len(points) < 3:  # noqa: PLR2004
        return list(points)
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    far, at = max(
        (
            abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
            if length
            else ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5,
            at,
        )
        for at, (x, y) in enumerate(points[1:-1], 1)
    )
    if far <= (FINE if any(map(in_sight, points)) else COARSE):
        return [points[0], points[-1]]
    return thinned(points[: at + 1])[:-1] + thinned(points[at:])


def main(words: list[str]) -> None:
    """Write the outlines."""
    world = World(json.loads(Path(words[0]).read_text(encoding="utf-8")))
    named = json.loads(Path(words[1]).read_text(encoding="utf-8"))["features"]
    names = {one["properties"]["ISO_N3_EH"]: one["properties"] for one in named}
    world.bring_crimea_home()
    borders: dict[int, int] = {}
    countries = []
    for number, rings in sorted(world.rings.items()):
        seen = [ring for ring in rings if any(map(in_sight, world.outline(ring)))]
        if not seen:
            continue
        known = names.get(number, {})
        code = known.get("ISO_A2_EH", number)
        numbered = [[_signed(borders.setdefault(max(at, ~at), len(borders)), at) for at in ring] for ring in seen]
        countries.append({
            "code": code, "names": {one: known[f"NAME_{one.upper()}"] for one in LANGUAGES} if known else {},
            "label": [round(known["LABEL_X"] * 100), round(known["LABEL_Y"] * 100)] if known else [],
            "rings": numbered,
        })  # fmt: skip
    lines = [[round(value * 100) for point in thinned(world.arcs[at]) for value in point] for at in borders]
    TARGET.parent.mkdir(exist_ok=True)
    content = {"borders": lines, "countries": sorted(countries, key=lambda country: str(country["code"]))}
    TARGET.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(countries)} countries, {sum(map(len, lines)) // 2} points: {TARGET}")


def _signed(border: int, at: int) -> int:
    return border if at >= 0 else ~border


if __name__ == "__main__":
    main(sys.argv[1:])
