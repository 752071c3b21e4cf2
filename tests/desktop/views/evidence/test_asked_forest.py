"""What is asked of the trials, and what follows: times, outcomes, trials that are taken out, ways to pool."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.views.evidence.asked_forest import AskedForest
from desktop.views.evidence.forest_words import Analysis
from models.catalog import Catalog
from models.forest import IntervalChoice
from models.playback import Playhead
from models.time_scale import linear
from models.units import DAY, HOUR, WEEK, Duration

POINTS, STANDARDISED = "score:mean-difference", "score:standardised-mean-difference"


@pytest.fixture
def asked(catalog: Catalog) -> AskedForest:
    asked = AskedForest(catalog)
    asked.ask("esketamine")
    return asked


def test_that_the_first_question_is_of_nitrous_oxide_and_families_stay_together(catalog: Catalog) -> None:
    state = AskedForest(catalog)
    assert state.question.id == "nitrous-oxide-50"
    families = [catalog.treatment_by_id[one.treatments[0]].family for one in state.questions]
    assert families == sorted(families, key=[family.id for family in catalog.families].index)


def test_that_a_question_opens_at_the_time_that_most_trials_answer(asked: AskedForest) -> None:
    assert asked.time.at.seconds == 28 * DAY
    assert asked.forest is not None
    assert len(asked.forest.usable) == 6


def test_that_the_clock_asks_at_the_last_time_that_has_come(asked: AskedForest) -> None:
    assert asked.go_to(25 * HOUR)
    assert asked.time.at.seconds == DAY
    assert not asked.go_to(2 * WEEK), "it is the same time still"
    assert asked.go_to(8 * WEEK)
    assert asked.time.at.seconds == 28 * DAY
    assert asked.go_to(0.0)
    assert asked.time.at.seconds == DAY, "before the first time there is the first"
    assert asked.go_to(None)
    assert asked.time.at.seconds == 28 * DAY


def test_that_the_end_of_the_axis_is_the_best_time_at_rest_and_the_last_once_the_clock_moved(
    catalog: Catalog,
) -> None:
    state, head = AskedForest(catalog), Playhead()
    state.ask("nitrous-oxide-50")
    assert not state.follow(head)
    assert state.time.at.seconds == 2 * HOUR, "most trials answer then"
    head.move_to(0.999)
    assert state.follow(head)
    assert state.time is state.question.times[-1]
    head.move_to(1.0)
    assert not state.follow(head), "the last time stays the last"
    state.ask("nitrous-oxide-50")
    assert state.time.at.seconds == 2 * HOUR
    assert not state.follow(head), "asked anew, it rests"


def test_that_a_time_at_the_end_of_the_axis_or_beyond_it_can_be_chosen(catalog: Catalog) -> None:
    question = catalog.question_by_id["nitrous-oxide-50"]
    ends = [Duration.parse(iso) for iso in ("P26W", "P52W")]
    late = [replace(question.times[-1], at=end, start=end, end=end) for end in ends]
    longer = replace(question, times=(*question.times, *late))
    state, head = AskedForest(replace(catalog, questions=(longer,))), Playhead()
    for time in late:
        state.choose_time(time.at.iso)
        head.move_to_elapsed(time.at.seconds)
        assert not state.follow(head)
        assert state.time is time
        head.change_scale(linear())
        assert not state.follow(head), "on another axis too"
    head.move_to(0.5)
    state.follow(head)
    head.move_to(1.0)
    state.follow(head)
    assert state.time is late[-1]


def test_that_a_trial_that_is_taken_out_stays_out_at_other_times_and_comes_back(asked: AskedForest) -> None:
    before = asked.pooled
    assert before is not None
    asked.take("chen-2023", False)
    assert asked.pooled is not None
    assert asked.pooled.k == before.k - 1
    asked.go_to(DAY)
    assert asked.without == {"chen-2023"}
    asked.ask("ssri")
    assert not asked.without
    asked.ask("esketamine")
    assert asked.without == {"chen-2023"}
    asked.take_all()
    assert asked.pooled == before


def test_that_what_was_asked_for_is_kept_where_the_time_has_it(asked: AskedForest) -> None:
    asked.choose_asked(STANDARDISED)
    assert asked.key_of(asked.asked) == STANDARDISED
    asked.ask("zuranolone")
    assert [asked.key_of(one) for one in asked.offered] == [POINTS]
    assert asked.key_of(asked.asked) == POINTS
    asked.ask("esketamine")
    assert asked.key_of(asked.asked) == STANDARDISED


def test_that_another_time_has_the_same_outcome_by_another_measure_before_another_outcome(
    asked: AskedForest,
) -> None:
    asked.ask("nitrous-oxide-50")
    asked.choose_time("P14D")
    asked.choose_asked("response:risk-ratio")
    asked.choose_time("PT24H")
    assert asked.key_of(asked.asked) == "response:odds-ratio"
    asked.choose_time("P14D")
    assert asked.key_of(asked.asked) == "response:risk-ratio"
    asked.choose_time("P7D")
    assert asked.key_of(asked.asked) == POINTS, "nothing else is there"


def test_that_a_time_with_a_score_is_opened_before_more_trials_with_a_ratio(asked: AskedForest) -> None:
    asked.ask("ketamine")
    assert asked.time.at.seconds == DAY
    assert asked.key_of(asked.asked) == STANDARDISED
    asked.choose_time("P3D")
    assert len(asked.forest.usable) == 2


def test_that_only_what_says_something_is_offered(asked: AskedForest) -> None:
    assert Analysis.BY_COMPARATOR in asked.analyses
    assert Analysis.FUNNEL in asked.analyses
    asked.analysis = Analysis.FUNNEL
    asked.ask("ketamine")
    asked.go_to(DAY)
    assert asked.analyses == (Analysis.ALL,), "one trial is left out of none"
    assert asked.analysis is Analysis.ALL


@pytest.mark.parametrize("analysis", [Analysis.EACH_LEFT_OUT, Analysis.FUNNEL])
def test_that_one_trial_that_is_left_is_not_looked_at_in_other_ways(
    asked: AskedForest, analysis: Analysis
) -> None:
    asked.analysis = analysis
    for row in asked.forest.usable[2:]:
        asked.take(row.trial, False)
    assert asked.analysis is analysis
    asked.take(asked.forest.usable[1].trial, False)
    assert (asked.analysis, asked.analyses) == (Analysis.ALL, (Analysis.ALL,))
    asked.take_all()
    assert analysis in asked.analyses


def test_that_other_ways_to_pool_give_other_intervals(asked: AskedForest) -> None:
    widths = {}
    for interval in IntervalChoice:
        asked.choose(interval=interval)
        assert asked.pooled is not None
        widths[interval] = asked.pooled.high - asked.pooled.low
    assert widths[IntervalChoice.WIDER] == max(widths.values())
    asked.choose(method="FE", interval=IntervalChoice.WIDER)
    assert asked.pooled is not None
    assert asked.pooled_normally is not None
    assert (asked.pooled.low, asked.pooled.tau2) == (asked.pooled_normally.low, 0.0)


def test_that_every_question_of_the_pack_can_be_asked_at_each_of_its_times(catalog: Catalog) -> None:
    state = AskedForest(catalog)
    for question in catalog.questions:
        state.ask(question.id)
        for time in question.times:
            state.choose_time(time.at.iso)
            assert state.offered, f"{question.id} at {time.at.iso} shows nothing"
            shown = state.shown("en")
            assert shown is not None
            assert shown.forest.rows, "somebody compares it"
