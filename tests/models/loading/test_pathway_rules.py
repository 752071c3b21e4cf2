"""What a route must be beyond its form: each rule with its place, what is wrong and what to write instead."""

from __future__ import annotations

import pytest

from models.loading import check_catalog
from models.pathway import Certainty, Form, Standing, Window
from models.units import Duration
from tests.models.loading.editable_pack import BRAKE, GUIDANCE, PAPERS, EditablePack

PLACES = "brake, ending, gate, mood, pump"

# (what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    ("families: [gas]", "families: [gass]", "gass", "there is no family “gass” (did you mean gas?)"),
    (
        "from: ending, to: mood",
        "from: endnig, to: mood",
        "endnig",
        "the route has no place “endnig” (did you mean ending?)",
    ),
    (
        "from: ending, to: mood",
        "from: ending, to: spleen",
        "spleen",
        f"the route has no place “spleen” (its places are {PLACES})",
    ),
    ("back: pump", "back: pumps", "pumps", "the route has no place “pumps” (did you mean pump?)"),
    (
        "back: pump",
        "back: gate",
        "gate}",
        "“gate” is no transporter and takes nothing up again (write the id of a transporter, or leave back: out)",
    ),
    (
        "from: brake, to: ending",
        "from: brakes, to: ending",
        "brakes",
        "the route has no place “brakes” (did you mean brake?)",
    ),
    (
        "from: brake, to: ending",
        "from: brake, to: spark",
        "spark, bond",
        f"the route has no place “spark” (its places are {PLACES})",
    ),
    ("place: gate", "place: gat", "gat\n", "the route has no place “gat” (did you mean gate?)"),
    (
        "of: mood, level: 0.9",
        "of: sparks, level: 0.9",
        "sparks, level",
        "the route has no place or flow “sparks” (did you mean spark?)",
    ),
    (
        "after: [block]\n    standing",
        "after: [blok]\n    standing",
        "blok]",
        "the route has no step “blok” (did you mean block?)",
    ),
    (
        "pill: contradicted",
        "pil: contradicted",
        "contradicted",
        "the route has no variant “pil” (did you mean pill?)",
    ),
    (
        "[doe2015, roe2020]",
        "[doe2015, roe2002]",
        "roe2002",
        "there is no source “roe2002” (did you mean roe2020?)",
    ),
]

DOUBLES = [
    (
        "places:\n",
        "  - {id: gas, name: {en: Air, fr: Air}, tone: snri}\nplaces:\n",
        "gas, name: {en: Air",
        "the variant “gas” is there already (give one another id)",
    ),
    (
        "flows:\n",
        "  - {id: gate, name: {en: Door, fr: Porte}, form: channel, at: [50, 90], size: [6, 7], usual: 1}\nflows:\n",
        "gate, name: {en: Door",
        "the place or flow “gate” is there already (give one another id)",
    ),
    (
        "links:\n",
        "  - {id: mood, name: {en: Glow, fr: Lueur}, sign: dot, from: gate, to: mood, usual: 0}\nlinks:\n",
        "mood, name: {en: Glow",
        "the place or flow “mood” is there already (give one another id)",
    ),
    (
        "id: rebound",
        "id: release",
        'release\n    title: {en: "A re',
        "the step “release” is there already (give one another id)",
    ),
    (
        "fact: brake-3",
        "fact: doe2015-2h",
        "doe2015-2h",
        "the fact “doe2015-2h” is there already, in trials/doe-2015.yaml (give one another id)",
    ),
    (
        "fact: brake-3",
        "fact: brake-1",
        "brake-1\n    id: reb",
        "the fact “brake-1” is there already, in this file (give one another id)",
    ),
]

TIMES = [
    (
        "full: PT40M",
        "full: PT3H",
        "PT2H",
        "the step ends at PT2H, before it is full at PT3H (both count from the first dose: write a later time)",
    ),
    (
        "start: PT0S",
        "start: PT1H",
        "PT40M",
        "the step is full at PT40M, before it starts at PT1H (both count from the first dose: write a later time)",
    ),
    ("end: PT2H", "end: 2 h", "2 h", "“2 h” is not a duration (write PT2H)"),
    (
        "once_over: true",
        "once_over: true\n    window: {start: PT0S, full: PT2H}",
        "true\n    window",
        "the step has a time of its own and waits for the one before it (take out once_over: or window:)",
    ),
    (
        "place: gate\n",
        "place: gate\n    fades: true\n",
        "true\n    standing: {gas: shown, pill: inf",
        "the step has an end, and fades as if nobody gave one (take out fades: or end:)",
    ),
    (
        "after: [block]\n    once_over",
        "once_over",
        "true\n    fades",
        "the step waits for the end of one that it does not name (add after: with that step)",
    ),
]

SCENE = [
    (
        "at: [20, 30]",
        "at: [8, 30]",
        "[8, 30",
        "the place reaches out of the scene: -2 to 18 across, 20 to 40 down"
        " (at: is its centre; with its size: it must lie within 0 and 100)",
    ),
    (
        "at: [85, 50]",
        "at: [85, 95]",
        "[85",
        "the place reaches out of the scene: 75 to 95 across, 89 to 101 down"
        " (at: is its centre; with its size: it must lie within 0 and 100)",
    ),
    (
        "size: [6, 7]",
        "size: [6, 0]",
        "[6, 0",
        "a place of 6 by 0 cannot be seen (write [width, height] in hundredths of the scene, from 0 to 100)",
    ),
    (
        "size: [6, 7]",
        "size: [600, 7]",
        "[600",
        "a place of 600 by 7 is larger than the scene"
        " (write [width, height] in hundredths of the scene, from 0 to 100)",
    ),
    ("usual: 0.3}", "usual: 1.3}", "1.3", "“usual” is above 1 (write 1 or less)"),
    ("level: 0.9", "level: -0.9", "-0.9", "“level” is below 0 (write 0 or more)"),
    (
        "{of: spark, level: 1}",
        "{of: spark, level: 1, blocks: true}",
        "true}\n    sources: [doe2015, roe",
        "the drug cannot sit in “spark”, which is a flow"
        " (block the place that it comes through, or leave blocks: out)",
    ),
]

FORM = [
    (
        "form: outcome",
        "form: outcom",
        "outcom,",
        "“form” cannot be the text “outcom” (did you mean outcome?)",
    ),
    ("tone: ssri", "tone: srri", "srri", "“tone” cannot be the text “srri” (did you mean ssri?)"),
    (
        "pill: contradicted",
        "pill: refuted",
        "refuted",
        "“pill” cannot be the text “refuted” (write one of shown, inferred, contradicted, not-shown)",
    ),
    (
        "{gas: shown, pill: contradicted}",
        "{}",
        "{}",
        "“standing” has 0 of the 1 entries that it needs (add what is missing)",
    ),
    (
        "{gas: shown, pill: contradicted}",
        "shown",
        "shown\n    certainty: anim",
        "“standing” is the text “shown” where a standing by variant, such as {ketamine: shown} belongs"
        " (write a standing by variant, such as {ketamine: shown}, or leave the key out)",
    ),
    (
        "{gas: shown, pill: contradicted}",
        "{the gas: shown, pill: contradicted}",
        "the gas:",
        "the text “the gas” is no id"
        " (write the-gas; use letters, digits, hyphens, dots and underscores, no spaces)",
    ),
    (
        "at: [20, 30]",
        "at: 20",
        "20, size",
        "“at” is the number 20 where two numbers in brackets, such as [3, 10] belongs"
        " (write two numbers in brackets, such as [3, 10])",
    ),
    (
        'en: "The brake is let go"',
        'en: "The brake on the ending is let go little by little"',
        '"The brake on',
        "“en” is longer than 40 letters (shorten it)",
    ),
    (
        'title: {en: "A rebound", fr: "Un rebond"}',
        'title: {en: "A rebound"}',
        '{en: "A rebound"',
        "the text is missing in “fr” (add fr: to it)",
    ),
]


@pytest.mark.parametrize(("old", "new", "mark", "message"), [*REFERENCES, *DOUBLES, *TIMES, *SCENE, *FORM])
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(BRAKE, old, new)
    assert pack.problems() == [pack.at(BRAKE, mark, message)]


def test_that_a_route_id_is_unique_in_the_pack(pack: EditablePack) -> None:
    text = pack.text(BRAKE)
    for number in (1, 2, 3):
        text = text.replace(f"brake-{number}", f"brake-{number}0")
    pack.write("pathways/other.yaml", text)
    message = "the route “brake” is there already, in pathways/brake.yaml (give one another id)"
    assert pack.problems() == [f"pathways/other.yaml:1:5: {message}"]


def test_that_a_loop_of_steps_is_named(pack: EditablePack) -> None:
    pack.edit(
        BRAKE,
        "    standing: {gas: shown, pill: inferred}",
        "    after: [rebound]\n    standing: {gas: shown, pill: inferred}",
    )
    what = "the steps wait for each other: block → rebound → block (take one of them out of after:)"
    assert pack.problems() == [pack.at(BRAKE, "block]\n    once", what)]


def test_that_a_step_after_itself_is_a_loop(pack: EditablePack) -> None:
    pack.edit(BRAKE, "after: [block]\n    once", "after: [block, rebound]\n    once")
    what = "the steps wait for each other: rebound → rebound (take one of them out of after:)"
    assert pack.problems() == [pack.at(BRAKE, "rebound]", what)]


def test_that_of_a_long_loop_the_beginning_is_named(pack: EditablePack) -> None:
    head, _, _ = pack.text(BRAKE).partition("steps:\n")
    step = (
        "  - {{fact: ring-{here}, id: s{here}, title: {{en: x, fr: x}}, what: {{en: x, fr: x}}, place: gate,"
        " after: [s{before}], standing: {{gas: shown, pill: shown}}, certainty: animals, sources: [doe2015]}}\n"
    )
    ring = "".join(step.format(here=number, before=(number - 1) % 1500) for number in range(1500))
    pack.write(BRAKE, f"{head}steps:\n{ring}")
    pack.remove(GUIDANCE)  # it refers to a step that is gone
    what = "the steps wait for each other: s0 → s1 → s2 → s3 → s4 → s5 → s6 → s7 → … (take one of them out of after:)"
    assert pack.problems() == [pack.at(BRAKE, "s0],", what)]


@pytest.mark.parametrize(("key", "next_key"), [("steps", None), ("variants", "places"), ("places", "flows")])
def test_that_a_route_without_steps_or_variants_is_none(
    pack: EditablePack, key: str, next_key: str | None
) -> None:
    text = pack.text(BRAKE)
    before, _, rest = text.partition(f"{key}:\n")
    after = "" if next_key is None else rest[rest.index(f"{next_key}:\n") :]
    pack.write(BRAKE, before + after)
    assert f"{BRAKE}:1:1: “{key}” is missing here (add {key}: with a list)" in pack.problems()
    pack.write(BRAKE, f"{before}{key}: []\n{after}")
    empty = f"“{key}” has 0 of the 1 entries that it needs (add what is missing)"
    assert pack.at(BRAKE, "[]\n", empty) in pack.problems()


def test_that_a_variant_of_which_no_step_speaks_is_an_empty_scene(pack: EditablePack) -> None:
    pack.edit(BRAKE, "{gas: shown, pill: inferred}", "{gas: shown}")
    pack.edit(BRAKE, "{gas: shown, pill: contradicted}", "{gas: shown}")
    what = (
        "no step says anything of the variant “pill” (name it in the standing: of its steps, or take it out)"
    )
    assert pack.problems() == [pack.at(BRAKE, "pill, name", what)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: gate, name", "id: gate, nam"),
        ("id: spark, name", "id: spark, nam"),
        ("id: gas, name", "id: gas, nam"),
        ("certainty: established", "certainty: certain"),
    ],
)
def test_that_what_hangs_on_a_broken_part_is_no_second_problem(
    pack: EditablePack, old: str, new: str
) -> None:
    """A step, a flow or a standing may name what stands in a part that does not fit."""
    pack.edit(BRAKE, old, new)
    (problem,) = pack.problems()
    assert problem.startswith(f"{BRAKE}:")


def test_that_one_wrong_change_does_not_hide_the_rest_of_its_step(pack: EditablePack) -> None:
    """The window of a step that does not fit is looked at as well."""
    pack.edit(BRAKE, "blocks: true", "blocks: perhaps")
    pack.edit(BRAKE, "full: PT40M", "full: PT3H")
    places = [problem.split(": ")[0] for problem in pack.problems()]
    assert places == [pack.at(BRAKE, mark, "").removesuffix(": ") for mark in ("PT2H", "perhaps")]


def test_that_a_route_in_another_folder_is_told_its_home(pack: EditablePack) -> None:
    pack.write("trials/brake.yaml", pack.text(BRAKE))
    (pack.folder / BRAKE).unlink()
    assert pack.problems() == [
        "trials/brake.yaml:1:1: this looks like a file of pathways/ (move it into pathways/)"
    ]


def test_that_the_sources_of_a_route_are_looked_for_in_files_that_could_be_read(pack: EditablePack) -> None:
    pack.edit(PAPERS, "kind: meta-analysis", "kind: [meta-analysis")
    assert not [problem for problem in pack.problems() if BRAKE in problem]


def test_that_a_route_becomes_what_its_file_says(pack: EditablePack) -> None:
    (route,) = check_catalog(pack.folder).pathways
    block, release, rebound = route.steps
    assert (route.id, len(route.variants), len(route.places), len(route.links)) == ("brake", 2, 5, 1)
    assert route.variants[1].not_shown[0].in_language("fr") == "un rebond"
    assert (route.places[2].form, route.places[2].x, route.places[2].height) == (Form.TERMINAL, 50, 20)
    assert (route.flows[0].start, route.flows[0].end, route.flows[0].back) == ("ending", "mood", "pump")
    assert block.standing == (("gas", Standing.SHOWN), ("pill", Standing.INFERRED))
    assert block.window == Window(
        Duration.parse("PT0S"),
        Duration.parse("PT40M"),
        Duration.parse("PT2H"),
        block.window.seen_in if block.window else None,
    )
    assert (block.changes[0].is_block, release.changes[0].is_block) == (True, False)
    assert (release.certainty, release.window, release.after) == (Certainty.ANIMALS, None, ("block",))
    assert (rebound.is_side, rebound.is_once_over, rebound.is_fading) == (True, True, True)
