"""What a partner got and is promised is laid to the lines that ask: in order, never twice, never more than is asked."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.domain.needs import PRIORITIES, Covered, Given, Need, Stage, cover, share_permille

DAY = date(2026, 11, 1)
DAYS = st.integers(0, 9).map(lambda number: DAY + timedelta(days=number))
ARTICLES = st.integers(1, 3)


def later(days: int) -> date:
    return DAY + timedelta(days=days)


@st.composite
def needs(draw: st.DrawFn) -> list[Need]:
    found = []
    for number in range(draw(st.integers(0, 7))):
        since = draw(DAYS)
        article = draw(ARTICLES)
        found.append(
            Need(
                number,
                article,
                draw(st.integers(0, 50)),
                since,
                draw(st.none() | st.integers(0, 5).map(lambda days, since=since: since + timedelta(days=days))),
                draw(st.sampled_from(PRIORITIES)),
                draw(st.none() | DAYS),
                draw(st.integers(1, 3)),
                number,
                frozenset(draw(st.sets(ARTICLES, max_size=2)) - {article}),
            )
        )
    return found


@st.composite
def goods(draw: st.DrawFn) -> list[Given]:
    found = []
    for _ in range(draw(st.integers(0, 7))):
        stage = draw(st.sampled_from(list(Stage)))
        arrived = draw(DAYS) if stage is Stage.RECEIVED else None
        found.append(Given(draw(ARTICLES), draw(st.integers(1, 60)), stage, arrived))
    return found


@given(needs(), goods())
@settings(max_examples=300)
def test_nothing_is_laid_twice_and_no_line_gets_more_than_it_asks(asked: list[Need], there: list[Given]) -> None:
    found = cover(asked, there)

    assert set(found) == {need.line_id for need in asked}
    for need in asked:
        assert all(laid >= 0 for laid in found[need.line_id].laid.values())
        assert 0 <= found[need.line_id].missing_milli <= found[need.line_id].open_milli <= need.quantity_milli
    for stage in Stage:
        laid = sum(line.laid[stage] for line in found.values())
        assert laid <= sum(one.quantity_milli for one in there if one.stage is stage)


@given(needs(), goods())
@settings(max_examples=300)
def test_a_line_stays_open_only_if_all_that_it_could_take_went_to_others(asked: list[Need], there: list[Given]) -> None:
    found = cover(asked, there)
    for need in asked:
        fitting = [one for one in there if one.article_id == need.article_id and need.takes(one)]
        if found[need.line_id].missing_milli and fitting:
            same = {other.line_id for other in asked if {need.article_id} & {other.article_id, *other.instead}}
            laid = sum(sum(found[line_id].laid.values()) for line_id in same)
            assert laid >= sum(one.quantity_milli for one in fitting)


@given(needs(), goods(), st.randoms())
def test_the_order_in_which_they_are_read_does_not_matter(
    asked: list[Need], there: list[Given], random: object
) -> None:
    first = cover(asked, there)
    random.shuffle(asked)  # type: ignore[attr-defined]
    random.shuffle(there)  # type: ignore[attr-defined]

    assert cover(asked, there) == first


@given(needs(), goods())
def test_what_is_promised_and_then_sent_covers_the_same_lines(asked: list[Need], there: list[Given]) -> None:
    firm = [one for one in there if one.stage is Stage.PROMISED]
    sent = [Given(one.article_id, one.quantity_milli, Stage.SENT) for one in firm]

    before, after = cover(asked, firm), cover(asked, sent)

    assert {id_: line.given_milli for id_, line in before.items()} == {
        id_: line.given_milli for id_, line in after.items()
    }


def test_urgent_lines_come_first_then_those_needed_soon_then_the_oldest_list() -> None:
    asked = [
        Need(1, 7, 10, DAY),
        Need(2, 7, 10, later(2)),
        Need(3, 7, 10, later(3), needed_by=later(9)),
        Need(4, 7, 10, later(4), priority="urgent"),
    ]

    found = cover(asked, [Given(7, 25, Stage.PROMISED)])

    assert [found[id_].promised_milli for id_ in (4, 3, 1, 2)] == [10, 10, 5, 0]


def test_what_had_arrived_before_the_list_came_is_not_for_it() -> None:
    [line] = cover([Need(1, 7, 10, later(5))], [Given(7, 10, Stage.RECEIVED, later(4))]).values()
    assert line.open_milli == 10

    [line] = cover(
        [Need(1, 7, 10, later(5))], [Given(7, 4, Stage.RECEIVED, later(5)), Given(7, 3, Stage.SENT)]
    ).values()
    assert (line.received_milli, line.sent_milli, line.open_milli) == (4, 3, 3)


def test_a_closed_list_keeps_what_it_got_so_that_the_next_one_does_not_claim_it() -> None:
    closed = Need(1, 7, 10, DAY, until=later(5))
    following = Need(2, 7, 10, later(3))

    found = cover([closed, following], [Given(7, 10, Stage.RECEIVED, later(4)), Given(7, 6, Stage.PROMISED)])

    assert found[1].received_milli == 10
    assert (found[2].received_milli, found[2].promised_milli) == (0, 6)


def test_a_substitute_counts_where_no_line_needs_it_for_itself() -> None:
    asked = [Need(1, 7, 10, DAY, instead=frozenset({8})), Need(2, 8, 4, DAY), Need(3, 7, 10, DAY, position=3)]

    found = cover(asked, [Given(8, 9, Stage.PROMISED)])

    assert found[2].promised_milli == 4
    assert (found[1].promised_milli, found[1].instead_milli) == (5, 5)
    assert found[3].promised_milli == 0


def test_a_substitute_that_only_lies_in_stock_covers_nothing() -> None:
    [line] = cover([Need(1, 7, 10, DAY, instead=frozenset({8}))], [Given(8, 9, Stage.IN_STOCK)]).values()

    assert line.missing_milli == 10


def test_a_share_of_a_thousand_means_that_nothing_is_missing() -> None:
    half = Covered(2_000)
    half.laid[Stage.SENT] = 1_000
    full = Covered(3)
    full.laid[Stage.IN_STOCK] = 3

    assert share_permille([half, full]) == 750
    assert share_permille([full, full]) == 1000
    assert share_permille([]) == 0
