"""Lines of scales: every common way to print a weight is read, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.scales import MOST_G, Reading, read_weight


@pytest.mark.parametrize(
    ("line", "grams", "is_stable"),
    [
        ("ST,GS,+  12.90kg\r\n", 12_900, True),
        ("ST,NT,+   0.405 kg", 405, True),
        ("US,GS,+  12.31kg", 12_310, False),
        ("ST,GS,  12.90,kg", 12_900, True),
        ("ST,GS,-   0.02kg", -20, True),
        ("S S      12.90 kg", 12_900, True),
        ("S D      12.31 kg", 12_310, False),
        ("SD      12.31 kg", 12_310, False),
        ("  12.9 kg", 12_900, None),
        ("+    12.90 kg", 12_900, None),
        ("- 12.90 kg", -12_900, None),
        ("  12,9 kg", 12_900, None),
        ("\x02  12.900 kg\x03", 12_900, None),
        ("G   12.90 kg", 12_900, None),
        ("N:  12.50 kg", 12_500, None),
        ("Gross    12.90 kg", 12_900, None),
        ("   850 g", 850, None),
        (" 28.5 lb", 12_927, None),
        ("28.5 LBS", 12_927, None),
        ("0.00 kg", 0, None),
        ("12.31 kg ?", 12_310, False),
    ],
)
def test_a_weight_is_read(line: str, grams: int, is_stable: bool | None) -> None:
    assert read_weight(line) == Reading(grams, is_stable)


@pytest.mark.parametrize(
    "line",
    ["", "ES", "T   0.40 kg", "TR,  0.40 kg", "PT 0.40 kg", "Tare 0.4 kg", "KERN FKB 30K1",
     "12.90 kgm", "2026-12-01 12:04", "99999999 kg", "12.9 kg" + "x" * 200],
)  # fmt: skip
def test_what_says_nothing_of_the_load_is_none(line: str) -> None:
    assert read_weight(line) is None


@pytest.mark.parametrize("line", ["OL", "OL,GS,+  60.00kg", "UL", "S I", "S +", "S -", "   12.90", "- 0.32"])
def test_a_scale_that_moves_or_is_overloaded_has_no_weight_yet(line: str) -> None:
    assert read_weight(line) == Reading(None, is_stable=False)


@given(st.text(max_size=200))
def test_whatever_comes_over_the_wire_does_no_harm(line: str) -> None:
    found = read_weight(line)
    assert found is None or found.grams is None or abs(found.grams) <= MOST_G


@given(st.integers(0, 150_000), st.sampled_from(["ST,GS,{:+9.3f}kg", "S S {:10.3f} kg", "{:8.3f} kg", "{:+.3f}kg\r"]))
def test_every_weight_comes_back(grams: int, form: str) -> None:
    found = read_weight(form.format(grams / 1000))
    assert found is not None
    assert found.grams == grams
