"""The page of serious and rare harm: every figure of it, its settings, and that the table holds none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.i18n import Language
from desktop.kit.choice_row import ChoiceRow
from desktop.views.side_effects.grid_of import Asked
from desktop.views.side_effects.harm_page import ALL, HarmPage
from desktop.views.side_effects.harm_sheet import CLOSED, HarmRow, HarmSheet
from models.catalog import Catalog
from models.evidence import Read
from models.side_effect import SUPERVISED, BodySystem, HarmMeasure, Setting, Severity
from tests.desktop.views.side_effects.conftest import grid_in
from tests.journeys.reader import plain
from tests.models.hand_made import text
from tests.models.made_effects import EFFECTS, effect, harm, report, watched

CASES, ODDS = HarmMeasure.CASES, HarmMeasure.ODDS_RATIO
DAMAGE = effect("nerve-damage", severity=Severity.SERIOUS, is_harm=True)
BLADDER = effect(
    "bladder-damage", BodySystem.URINARY, Severity.SERIOUS, words="Lésion vésicale", is_harm=True
)
DEATH = effect("death", BodySystem.OVERALL, Severity.SERIOUS, is_harm=True)


def harmed() -> Catalog:
    """Nerve damage in every setting, bladder damage nowhere, death from an overdose, and headache of misuse."""
    supervised = report(
        harm(1), harm(2, "nerve-damage", n=200), name="supervised", dose="an hour", over="P4W"
    )
    care = report(
        harm(3, "nerve-damage", "double-drug", measure=CASES), name="care", setting=Setting.OTHER_CARE
    )
    misused = report(
        harm(9, "nerve-damage", measure=ODDS, interval=(2, 40), detail=text("daily use")),
        harm(60, "headache", fact="headache-of-misuse", read=Read.SECONDARY, read_at="a page"),
        name="misuse",
        setting=Setting.RECREATIONAL,
        dose="many cylinders",
    )
    overdose = report(
        harm(7, "death", "pill", measure=HarmMeasure.INDEX), name="overdose", setting=Setting.OVERDOSE
    )
    effects = (*(one for one in EFFECTS if not one.is_harm), DAMAGE, BLADDER, DEATH)
    return watched(misused, overdose, care, supervised, effects=effects)


@pytest.fixture
def page(shows: Callable[..., HarmPage]) -> HarmPage:
    return shows(HarmPage, harmed())


def listed(page: HarmPage) -> list[str]:
    return [row.id for row in page.model.all_rows]


def row_of(page: HarmPage, name: str) -> HarmRow:
    return next(row for row in page.model.all_rows if row.id == name)


# --- what is there ---------------------------------------------------------------------------------------------


def test_that_every_harm_is_listed_and_what_misuse_did_besides(page: HarmPage) -> None:
    assert listed(page) == ["nerve-damage", "bladder-damage", "death", "headache"]


def test_that_supervised_use_stands_before_misuse_and_each_figure_below_its_setting(page: HarmPage) -> None:
    lines = [(line.setting, line.figure, line.whom) for line in row_of(page, "nerve-damage").lines]
    assert [tuple(map(plain, line)) for line in lines] == [
        (
            "Treatment of depression",
            "drug: 2 of 100 [0.8 to 5], no comparator, over 4 weeks",
            "people of supervised · an hour · Doe 2020",
        ),
        ("Other supervised care", "double-drug: 3 cases", "people of care · Doe 2020"),
        (
            "Recreational use",
            "drug: odds ratio 9 [2 to 40] (daily use)",
            "people of misuse · many cylinders · Doe 2020",
        ),
    ]
    (headache,) = row_of(page, "headache").lines
    assert headache.whom.endswith("Doe 2020, reported second-hand")


def test_that_a_harm_without_a_figure_says_so(page: HarmPage) -> None:
    row = row_of(page, "bladder-damage")
    assert row.lines == ()
    assert row.nothing == "No figure in the evidence that was read."
    assert row.told == "Lésion vésicale: No figure in the evidence that was read."
    sheet = HarmSheet(page.around.look)
    assert row.nothing in [piece.words for piece in sheet.laid(row, 600, is_open=False).pieces]


def test_that_who_listens_hears_setting_and_people_of_every_figure(page: HarmPage) -> None:
    told = plain(row_of(page, "nerve-damage").told)
    assert told.startswith("nerve-damage: Treatment of depression: drug: 2 of 100")
    for words in ("Other supervised care: double-drug: 3 cases", "Recreational use: drug: odds ratio 9"):
        assert words in told
    for words in ("people of supervised", "people of care", "people of misuse"):
        assert words in told
    assert page.summary().count("\n") == 0
    assert "Lésion vésicale" in page.summary()


def test_that_no_figure_of_harm_or_misuse_stands_in_the_shipped_table_and_all_stand_here(
    catalog: Catalog, shows: Callable[..., HarmPage]
) -> None:
    page = shows(HarmPage, catalog)
    here = Counter(row[-1] for row in page.rows().rows if row[-1])
    harms = {one.id for one in catalog.effects if one.is_harm}
    apart = Counter(
        figure.fact
        for found in catalog.safety_reports
        for figure in found.figures
        if figure.effect in harms or found.setting not in SUPERVISED
    )
    assert here == apart
    assert len(apart) > 50
    grid = grid_in(catalog)
    table = grid._table
    shown = {one.figure.fact for cell in table.cells.values() for one in cell.figures}
    assert shown
    assert not shown & set(apart)
    spec = grid.spec(Asked(frozenset(family.id for family in catalog.families), has_empty_rows=True))
    assert not harms & {row.id for row in spec.rows}


# --- which are listed ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        (ALL, ["nerve-damage", "bladder-damage", "death", "headache"]),
        (Setting.DEPRESSION, ["nerve-damage"]),
        (Setting.OTHER_CARE, ["nerve-damage"]),
        (Setting.RECREATIONAL, ["nerve-damage", "headache"]),
        (Setting.OVERDOSE, ["death"]),
    ],
)
def test_that_each_setting_can_be_listed_alone(page: HarmPage, setting: str, found: list[str]) -> None:
    choice = page.choice
    assert isinstance(choice, ChoiceRow)
    choice.choices[setting].click()
    assert listed(page) == found
    assert choice.choices[setting].isChecked()


def test_that_the_search_knows_drugs_people_and_no_accents(page: HarmPage) -> None:
    found = {}
    for typed in ("LESION vesicale", "cylinders", "pills", "double-drug", "overdose death", "zzz"):
        page.search.setText(typed)
        found[typed] = listed(page)
    assert found == {
        "LESION vesicale": ["bladder-damage"],
        "cylinders": ["nerve-damage", "headache"],
        "pills": ["death"],
        "double-drug": ["nerve-damage"],
        "overdose death": ["death"],
        "zzz": [],
    }
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    page.walk(1)
    assert not page.has_selection


def test_that_what_is_filtered_away_is_let_go(page: HarmPage) -> None:
    page.take("harm:death")
    assert page.explanation().title == "death"
    page.choose_setting(Setting.RECREATIONAL)
    assert not page.has_selection
    assert page.explanation().title == page.title


# --- the selected one ------------------------------------------------------------------------------------------


def test_that_every_figure_has_its_people_and_an_open_row_says_what_it_is(page: HarmPage) -> None:
    row, sheet = row_of(page, "nerve-damage"), HarmSheet(page.around.look)
    closed, opened = (
        [piece.words for piece in sheet.laid(row, 700, is_open=is_open).pieces] for is_open in (False, True)
    )
    for line in row.lines:
        assert line.setting in closed, "the setting never stands apart from its figure"
        assert line.figure in closed
        assert line.whom in closed, "nor do the people"
        assert line.whom in opened
    assert row.about in opened
    assert row.about not in closed
    order = [opened.index(words) for line in row.lines for words in (line.setting, line.figure, line.whom)]
    assert order == sorted(order)


def test_that_a_closed_row_counts_the_figures_that_it_leaves_out(shows: Callable[..., HarmPage]) -> None:
    figures = [harm(place, "nerve-damage", fact=f"fact-{place}") for place in range(1, CLOSED + 3)]
    page = shows(HarmPage, watched(report(*figures)))
    row, sheet = row_of(page, "nerve-damage"), HarmSheet(page.around.look)
    closed = [piece.words for piece in sheet.laid(row, 700, is_open=False).pieces]
    assert closed[-1] == "and 2 more"
    opened = [piece.words for piece in sheet.laid(row, 700, is_open=True).pieces]
    assert "and 2 more" not in opened
    assert sum(line.figure in opened for line in row.lines) == CLOSED + 2


def test_that_a_harm_is_explained_with_all_its_figures(page: HarmPage) -> None:
    page.take("harm:nerve-damage")
    told = plain(page.explanation().as_text())
    for words in (
        "Setting: treatment of depression",
        "Setting: other supervised care",
        "Setting: recreational use",
        "Who: people of supervised",
        "Dose: many cylinders",
    ):
        assert words in told
    assert page.list.delegate.open_row == 0


def test_that_walking_goes_around(page: HarmPage) -> None:
    found = []
    for by in (1, 1, -1, -1):
        page.walk(by)
        found.append(page.explanation().title)
    assert found == ["nerve-damage", "Lésion vésicale", "nerve-damage", "headache"]


def test_that_enter_in_the_search_leads_to_the_first_row(page: HarmPage) -> None:
    page.search.setText("overdose")
    page.search.returnPressed.emit()
    assert page.explanation().title == "death"


# --- to find and to take away ----------------------------------------------------------------------------------


def test_that_every_harm_is_found_and_taken_whatever_was_chosen(page: HarmPage) -> None:
    page.choose_setting(Setting.OVERDOSE)
    page.search.setText("zzz")
    found = page.findings()
    assert [one.key for one in found] == [
        f"harm:{name}" for name in ("nerve-damage", "bladder-damage", "death", "headache")
    ]
    for place, finding in enumerate(found):
        page.take(finding.key)
        assert page.explanation().title == finding.label
        assert page.list.delegate.open_row == place, "it is seen"


def test_that_rows_are_those_of_what_is_listed(page: HarmPage) -> None:
    rows = page.rows()
    assert {len(row) for row in rows.rows} == {len(rows.header)}
    cells = [dict(zip(rows.header, row, strict=True)) for row in rows.rows]
    assert [(one["Effect"], one["Setting"]) for one in cells] == [
        ("nerve-damage", "treatment of depression"),
        ("nerve-damage", "other supervised care"),
        ("nerve-damage", "recreational use"),
        ("Lésion vésicale", ""),
        ("death", "overdose"),
        ("headache", "recreational use"),
    ]
    assert cells[2]["Dose"] == "many cylinders"
    assert cells[3]["Value"] == "No figure in the evidence that was read."
    assert cells[5]["Read"] == "reported second-hand"
    page.choose_setting(Setting.OVERDOSE)
    assert len(page.rows().rows) == len(page.sources()) == 1


def test_that_the_picture_holds_every_row_open(page: HarmPage) -> None:
    svg = page.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    for words in ("Serious and rare harm", "Lésion vésicale", "people of misuse", "Recreational use"):
        assert words in svg
    whole = page.drawn_size()
    page.search.setText("bladder")
    page.search.setText("vesicale")
    assert page.drawn_size().height() < whole.height()
    image = QImage(page.drawn_size(), QImage.Format.Format_RGB32)
    image.fill(page.around.look.theme.colour("panel"))
    blank = image.copy()
    painter = QPainter(image)
    page.draw(painter, QRectF(image.rect()))
    painter.end()
    assert image != blank
    page.search.setText("zzz")
    assert page.drawn_size().height() >= 40


def test_that_another_language_is_spoken_at_once(page: HarmPage, language: Language) -> None:
    page.take("harm:nerve-damage")
    language.choose("fr")
    page.name()
    row = row_of(page, "nerve-damage")
    assert row.title == "nerve-damage, en français"
    assert "people of misuse, en français" in row.lines[2].whom
    assert page.explanation().title == "nerve-damage, en français"
    assert [len(row) for row in page.rows().rows] == [len(page.rows().header)] * 6
