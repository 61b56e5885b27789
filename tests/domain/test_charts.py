"""Charts laid out: everything inside its box, heights in proportion, round axes, nothing made up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.charts import (
    Bar,
    Chart,
    Drawing,
    Kind,
    Letters,
    Series,
    lay_out,
    least_height,
    round_ticks,
    shortened,
    table_rows,
)

TONNES = Chart(
    "In and out",
    ("40", "41", "42", "43"),
    (Series("In", (Decimal("2.5"), Decimal(5), 0, None)), Series("Out", (0, Decimal("1.25"), Decimal(8), 4))),
    label_name="Week",
    unit="t",
    decimals=1,
    current=3,
)
AISLES = Chart(
    "Room", ("A", "B", "C"), (Series("Pallets", (41, 12, 0)),), kind=Kind.BARS, wholes=(50, 10, 0), label_name="Aisle"
)


def letters(line: float = 10) -> Letters:
    """Letters half as wide as high."""
    return Letters(
        line, lambda text: len(text) * line / 2, lambda text: len(text) * line * 0.55, number, lambda part: f"{part} %"
    )


def number(value: Decimal | int, decimals: int) -> str:
    return f"{Decimal(value):.{decimals}f}"


def drawn(chart: Chart, width: float = 400) -> Drawing:
    return lay_out(chart, width, max(120, least_height(chart, width, letters())), letters())


def bar(drawing: Drawing, series: int, label: int) -> Bar:
    return next(one for one in drawing.bars if (one.series, one.label) == (series, label))


def texts(drawing: Drawing) -> list[str]:
    return [words.text for words in drawing.words]


def test_bars_are_as_high_as_their_values() -> None:
    drawing = drawn(TONNES)
    assert bar(drawing, 0, 1).height == pytest.approx(bar(drawing, 0, 0).height * 2)
    assert bar(drawing, 1, 2).height == pytest.approx(bar(drawing, 1, 3).height * 2)
    assert {round(one.top + one.height, 6) for one in drawing.bars} == {round(drawing.rules[0].top, 6)}


def test_what_is_not_known_has_no_bar_and_a_dash_and_nothing_has_neither() -> None:
    drawing = drawn(TONNES)
    places = {(one.series, one.label) for one in drawing.bars}
    assert places == {(0, 0), (0, 1), (1, 1), (1, 2), (1, 3)}
    assert texts(drawing).count("–") == 1
    assert len(drawing.cells) == 8


def test_the_series_are_named_and_the_label_of_now_is_strong() -> None:
    drawing = drawn(TONNES)
    assert texts(drawing)[:2] == ["In", "Out"]
    assert [one.series for one in drawing.swatches] == [0, 1]
    assert [words.text for words in drawing.words if words.is_strong] == ["43"]


def test_a_single_series_needs_no_name() -> None:
    drawing = drawn(Chart("Weeks", ("1", "2"), (Series("In", (1, 2)),)))
    assert drawing.swatches == ()
    assert "In" not in texts(drawing)


def test_a_bar_that_is_a_share_lies_on_its_track_and_says_percent() -> None:
    drawing = drawn(AISLES)
    first, track = bar(drawing, 0, 0), drawing.tracks[0]
    assert first.width == pytest.approx(track.width * 0.82)
    assert first.share == pytest.approx(0.82)
    assert bar(drawing, 0, 1).width == track.width, "more than full stays on its track"
    assert bar(drawing, 0, 1).share == pytest.approx(1.2)
    assert [text for text in texts(drawing) if "%" in text] == ["82 %", "120 %"]


def test_a_share_of_nothing_is_no_share() -> None:
    assert AISLES.percent(2) is None
    assert TONNES.percent(0) is None


def test_level_bars_without_wholes_reach_as_far_as_their_values() -> None:
    chart = Chart("Partners", ("Lviv", "Dnipro"), (Series("t", (Decimal(10), Decimal(4))),), kind=Kind.BARS, unit="t")
    drawing = drawn(chart)
    assert bar(drawing, 0, 1).width == pytest.approx(bar(drawing, 0, 0).width * 0.4)
    assert "10\u00a0t" in texts(drawing)
    assert drawing.tracks == ()


def test_labels_that_do_not_fit_beside_each_other_are_left_out_but_never_the_last() -> None:
    chart = Chart("Weeks", tuple(f"week {at}" for at in range(1, 53)), (Series("In", tuple(range(52))),))
    shown = [text for text in texts(drawn(chart)) if text.startswith("week")]
    assert shown[-1] == "week 52"
    assert 2 < len(shown) < 20


def test_a_long_name_is_cut() -> None:
    assert shortened("Zentralkrankenhaus", 50, letters()) == "Zentralkr…"
    assert shortened("Zhytomyr", 50, letters()) == "Zhytomyr"
    assert shortened("Zhytomyr", 1, letters()) == ""
    assert shortened("Zhytomyr", 43, letters(), strong=True) == "Zhytom…"


@pytest.mark.parametrize(
    ("highest", "decimals", "ticks"),
    [
        ("7.8", 1, "0 2 4 6 8"),
        ("8", 0, "0 2 4 6 8"),
        ("43", 0, "0 10 20 30 40 50"),
        ("0", 0, "0 1"),
        ("0", 1, "0 0.1"),
        ("3", 0, "0 1 2 3"),
        ("0.3", 1, "0 0.1 0.2 0.3"),
        ("123456", 0, "0 50000 100000 150000"),
        ("1", 0, "0 1"),
    ],
)
def test_axes_name_round_values(highest: str, decimals: int, ticks: str) -> None:
    assert round_ticks(Decimal(highest), decimals) == tuple(map(Decimal, ticks.split()))


def test_no_values_at_all_are_an_empty_axis() -> None:
    chart = Chart("Weeks", ("1", "2"), (Series("In", (None, 0)),))
    assert chart.is_empty()
    assert not TONNES.is_empty()
    assert drawn(chart).bars == ()
    assert drawn(Chart("Weeks", (), (Series("In", ()),))).bars == ()


def test_as_a_table_it_says_the_same() -> None:
    assert table_rows(TONNES, number)[2:] == [("42", "0.0", "8.0"), ("43", "–", "4.0")]


@pytest.mark.parametrize(("labels", "counts", "wholes"), [(2, [2, 1], 0), (1, [], 0), (1, [1] * 6, 0), (2, [2], 1)])
def test_a_chart_that_does_not_fit_together_is_refused(labels: int, counts: list[int], wholes: int) -> None:
    series = tuple(Series(str(at), (1,) * count) for at, count in enumerate(counts))
    with pytest.raises(ValueError, match=r"series|values"):
        Chart("x", ("a",) * labels, series, wholes=(1,) * wholes)


values = st.none() | st.integers(0, 10**9) | st.decimals(0, 10**6, places=3)


@st.composite
def some_chart(draw: st.DrawFn) -> Chart:
    labels = tuple(draw(st.lists(st.text(max_size=30), max_size=30)))
    rows = st.tuples(*[values] * len(labels))
    series = tuple(Series(draw(st.text(max_size=40)), draw(rows)) for _ in range(draw(st.integers(1, 5))))
    kind = draw(st.sampled_from(Kind))
    wholes = tuple(draw(st.integers(0, 10**6)) for _ in labels) if kind is Kind.BARS and draw(st.booleans()) else ()
    return Chart("t", labels, series[:1] if wholes else series, unit="kg", kind=kind, wholes=wholes, current=0)


@given(some_chart(), st.floats(120, 900), st.floats(0, 300))
def test_whatever_is_shown_stays_in_its_box(chart: Chart, width: float, further: float) -> None:
    height = least_height(chart, width, letters()) + further
    drawing = lay_out(chart, width, height, letters())
    for one in (*drawing.bars, *drawing.tracks, *drawing.cells, *drawing.swatches):
        assert one.left >= -1e-6
        assert one.top >= -1e-6
        assert one.left + one.width <= width + 1e-6
        assert one.top + one.height <= height + 1e-6
        assert one.width >= 0
        assert one.height >= 0
    for words in drawing.words:
        wide = (letters().strong_width if words.is_strong else letters().width)(words.text)
        left = {"left": words.x, "right": words.x - wide, "center": words.x - wide / 2}[words.align]
        assert left >= -1e-6, words
        assert left + wide <= width + 1e-6, words
        assert 0 <= words.middle <= height
