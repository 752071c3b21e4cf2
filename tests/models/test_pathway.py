"""How far the steps of a route have come, and what its places hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.pathway import (
    Bond,
    Certainty,
    Change,
    Flow,
    Form,
    Link,
    Pathway,
    Place,
    Sign,
    Standing,
    Step,
    StepState,
    Variant,
    Window,
)
from models.text import Text
from models.units import DAY, HOUR, MINUTE, Duration


def text(words: str) -> Text:
    return Text.of({"en": words})


def window(start: str, full: str, end: str | None = None) -> Window:
    return Window(Duration.parse(start), Duration.parse(full), None if end is None else Duration.parse(end))


def place(name: str, usual: float = 0.0) -> Place:
    return Place(name, text(name), Form.CELL, 50, 50, 10, 10, usual)


def step(
    name: str,
    *changes: Change,
    after: tuple[str, ...] = (),
    timed: Window | None = None,
    gas: Standing | None = None,
    is_side: bool = False,
    is_once_over: bool = False,
    is_fading: bool = False,
) -> Step:
    standing = (("drug", Standing.SHOWN),) + ((("gas", gas),) if gas else ())
    return Step(
        name,
        name,
        text(name),
        text(name),
        "cell",
        after,
        standing,
        Certainty.SUPPORTED,
        changes,
        ("paper",),
        timed,
        is_side=is_side,
        is_once_over=is_once_over,
        is_fading=is_fading,
    )


ROUTE = Pathway(
    id="route",
    name=text("Route"),
    about=text("About"),
    variants=(Variant("drug", text("Drug"), "ketamine", ()), Variant("gas", text("Gas"), "nitrous-oxide", ())),
    places=(place("cell", 0.8), place("receptor", 1.0), place("spine"), place("side"), place("frame")),
    flows=(Flow("glutamate", text("Glutamate"), Sign.DOT, "cell", "spine", 0.2),),
    links=(Link("cell", "spine", Bond.EXCITES),),
    steps=(
        step(
            "block",
            Change("receptor", 0.0, is_block=True),
            timed=window("PT0S", "PT40M", "PT2H"),
            gas=Standing.SHOWN,
        ),
        step("release", Change("cell", 0.2), Change("glutamate", 1.0), after=("block",), gas=Standing.CONTRADICTED),
        step("spines", Change("spine", 1.0), after=("release",), timed=window("PT12H", "P1D", "P14D")),
        step("branch", Change("side", 1.0), after=("block",), is_side=True),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("elapsed", "share"),
    [
        (0, 0),
        (10 * MINUTE, 0.25),
        (40 * MINUTE, 1),
        (2 * HOUR, 1),
        (2 * HOUR + 20 * MINUTE, 0.5),
        (2 * HOUR + 40 * MINUTE, 0),
        (30 * DAY, 0),
    ],
)
def test_that_a_step_rises_stays_and_falls(elapsed: float, share: float) -> None:
    assert window("PT0S", "PT40M", "PT2H").share(elapsed) == pytest.approx(share)


def test_that_a_step_without_an_end_lasts() -> None:
    lasting = window("P14D", "P21D")
    assert [lasting.share(days * DAY) for days in (13, 14, 17.5, 21, 4000)] == [0, 0, 0.5, 1, 1]


def test_that_a_step_that_is_there_at_once_falls_too() -> None:
    at_once = window("PT0S", "PT0S", "PT4H")
    assert [at_once.share(hours * HOUR) for hours in (0, 4, 4.5, 5)] == [1, 1, 0.5, 0]


def test_that_a_step_without_a_time_goes_with_the_nearest_one_before_it() -> None:
    timed = ROUTE.timed_by(ROUTE.step_by_id["release"], "drug")
    assert timed is not None
    assert timed.id == "block"
    shares = ROUTE.shares("drug", 40 * MINUTE)
    assert shares == {"block": 1, "release": 1, "spines": 0, "branch": 1}


def test_that_no_time_is_taken_from_a_step_that_does_not_happen_in_the_variant() -> None:
    """The gas knows the block of the drug as not shown: what follows has the time of nothing."""
    after = step("after", after=("release",), gas=Standing.INFERRED)
    unknown = replace(
        ROUTE,
        steps=(
            step("block", timed=window("PT0S", "PT40M"), gas=Standing.NOT_SHOWN),
            step("release", after=("block",), gas=Standing.CONTRADICTED),
            after,
        ),
    )
    assert unknown.timed_by(after, "gas") is None
    assert unknown.shares("gas", HOUR)["after"] == 0
    assert unknown.shares("drug", HOUR)["after"] == 1


def test_that_a_step_can_wait_until_the_one_before_it_is_over() -> None:
    rebound = step("rebound", after=("block",), is_once_over=True)
    genes = step("genes", after=("rebound",))
    waiting = replace(ROUTE, steps=(ROUTE.steps[0], rebound, genes))
    assert waiting.timed_by(genes, "drug") is ROUTE.steps[0]
    shares = [waiting.shares("drug", minutes * MINUTE) for minutes in (120, 140, 160, 180, 200)]
    assert [share["block"] for share in shares] == pytest.approx([1, 0.5, 0, 0, 0])
    assert [share["rebound"] for share in shares] == pytest.approx([0, 0.5, 1, 0.5, 0])
    assert [share["genes"] for share in shares] == [share["rebound"] for share in shares]


def test_that_a_step_whose_end_is_not_known_fades_slowly() -> None:
    """It is full as long as what times it, and gone at ten times that moment."""
    signal = step("signal", after=("block",), is_fading=True)
    chain = replace(ROUTE, steps=(ROUTE.steps[0], signal))
    shares = [chain.shares("drug", hours * HOUR)["signal"] for hours in (1, 2, 11, 20, 30)]
    assert shares == pytest.approx([1, 1, 0.5, 0, 0])
    slices = step("slices", timed=window("PT15M", "PT20M"), is_fading=True)
    alone = replace(ROUTE, steps=(slices,))
    shares = [alone.shares("drug", minutes * MINUTE)["slices"] for minutes in (15, 20, 110, 200)]
    assert shares == pytest.approx([0, 1, 0.5, 0])


def test_that_a_step_that_waits_for_what_never_ends_does_not_happen() -> None:
    rebound = step("rebound", after=("block",), is_once_over=True)
    lasting = replace(ROUTE, steps=(step("block", timed=window("PT0S", "PT40M")), rebound))
    assert lasting.window_of(rebound, "drug") is None
    assert lasting.shares("drug", DAY) == {"block": 1, "rebound": 0}


def test_that_a_step_with_nothing_timed_before_it_never_happens() -> None:
    lost = replace(ROUTE, steps=(step("release", Change("glutamate", 1.0)),))
    assert lost.timed_by(lost.steps[0], "drug") is None
    assert lost.shares("drug", DAY) == {"release": 0}


def test_that_steps_in_a_circle_do_not_hang() -> None:
    circle = replace(ROUTE, steps=(step("one", after=("two",)), step("two", after=("one",))))
    assert circle.timed_by(circle.steps[0], "drug") is None


def test_that_levels_move_from_usual_to_what_the_steps_make_of_them() -> None:
    assert ROUTE.levels("drug", 0)["receptor"] == 1
    halfway = ROUTE.levels("drug", 20 * MINUTE)
    assert (halfway["receptor"], halfway["cell"]) == pytest.approx((0.5, 0.5))
    assert halfway["glutamate"] == pytest.approx(0.6)
    day = ROUTE.levels("drug", DAY)
    assert (day["receptor"], day["glutamate"], day["spine"]) == (1, 0.2, 1)


def test_that_a_block_is_told_apart_from_a_level() -> None:
    assert ROUTE.blocks("drug", 40 * MINUTE) == {"receptor": 1}
    assert ROUTE.blocks("drug", DAY) == {"receptor": 0}


def test_that_what_is_contradicted_for_a_variant_does_not_happen_in_it() -> None:
    shares = ROUTE.shares("gas", 40 * MINUTE)
    assert shares == {"block": 1, "release": 0}
    assert ROUTE.levels("gas", 40 * MINUTE)["glutamate"] == 0.2
    assert [found.id for found in ROUTE.steps_of("gas")] == ["block", "release"]


@pytest.mark.parametrize(
    ("elapsed", "states"),
    [
        (0.0, {"block": StepState.AHEAD, "release": StepState.AHEAD, "spines": StepState.AHEAD}),
        (
            20 * MINUTE,
            {"block": StepState.BEGINNING, "release": StepState.BEGINNING, "spines": StepState.AHEAD},
        ),
        (HOUR, {"block": StepState.RUNNING, "release": StepState.RUNNING, "spines": StepState.AHEAD}),
        (150 * MINUTE, {"block": StepState.FADING, "release": StepState.FADING, "spines": StepState.AHEAD}),
        (DAY, {"block": StepState.OVER, "release": StepState.OVER, "spines": StepState.RUNNING}),
    ],
)
def test_that_what_is_over_is_told_from_what_has_not_begun(
    elapsed: float, states: dict[str, StepState]
) -> None:
    assert ROUTE.moment("drug", elapsed, with_side=False).states == states


def test_that_what_does_not_happen_is_neither_ahead_nor_over() -> None:
    assert [ROUTE.moment("gas", elapsed).states["release"] for elapsed in (0.0, DAY)] == [
        StepState.ABSENT
    ] * 2


def test_that_what_nothing_times_is_told_from_what_does_not_happen() -> None:
    lost = replace(ROUTE, steps=(step("release", Change("glutamate", 1.0)),))
    assert lost.moment("drug", DAY).states == {"release": StepState.UNTIMED}


def test_that_every_step_has_a_still_at_the_time_when_it_has_come() -> None:
    told = [(seconds, found.id) for seconds, found in ROUTE.stills("drug")]
    assert told == [
        (40 * MINUTE, "block"),
        (40 * MINUTE, "release"),
        (40 * MINUTE, "branch"),
        (DAY, "spines"),
    ]


def test_that_a_step_that_does_not_happen_has_its_still_with_the_one_before_it() -> None:
    assert [(seconds, found.id) for seconds, found in ROUTE.stills("gas")] == [
        (40 * MINUTE, "block"),
        (40 * MINUTE, "release"),
    ]


def test_that_side_branches_can_be_left_out() -> None:
    assert [found.id for found in ROUTE.steps_of("drug", with_side=False)] == ["block", "release", "spines"]
    assert ROUTE.levels("drug", HOUR, with_side=False)["side"] == 0
    assert ROUTE.levels("drug", HOUR)["side"] == 1


def test_that_a_scene_holds_the_places_of_its_variant_and_those_of_nobody() -> None:
    def names(variant: str, with_side: bool = True) -> list[str]:
        return [found.id for found in ROUTE.places_of(variant, with_side=with_side)]

    assert names("drug") == ["cell", "receptor", "spine", "side", "frame"]
    assert names("gas") == ["cell", "receptor", "frame"]
    assert names("drug", with_side=False) == ["cell", "receptor", "spine", "frame"]


def test_that_the_clock_can_step_to_where_steps_begin_and_end() -> None:
    assert ROUTE.stops("drug") == (0, 40 * MINUTE, 2 * HOUR, 12 * HOUR, DAY, 14 * DAY)
    assert ROUTE.stops("gas") == (0, 40 * MINUTE, 2 * HOUR)


def test_that_the_clock_does_not_stop_for_a_step_that_does_not_happen() -> None:
    unknown = replace(ROUTE.steps[0], standing=(("drug", Standing.SHOWN), ("gas", Standing.NOT_SHOWN)))
    assert replace(ROUTE, steps=(unknown,)).stops("gas") == ()
