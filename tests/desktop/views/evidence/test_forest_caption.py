"""What a picture of a forest plot says beside the plot, and how certain an answer is said to be."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.theme import Look
from desktop.views.evidence.forest_axis import axis_of
from desktop.views.evidence.forest_caption import Caption
from desktop.views.evidence.forest_numbers import effect_words
from desktop.views.evidence.forest_of import spec_of
from desktop.views.evidence.forest_rating import rating_of
from desktop.views.evidence.forest_words import Analysis
from desktop.views.evidence.shown_forest import Shown
from models.catalog import Catalog
from models.contrast import EffectMeasure
from models.forest import RECOMMENDED, asked_of, forest
from models.question import Grade, Rating
from models.text import Text


def shown_of(catalog: Catalog, question: str, iso: str, measure: EffectMeasure) -> Shown:
    found = catalog.question_by_id[question]
    time = next(time for time in found.times if time.at.iso == iso)
    asked = next(one for one in asked_of(catalog, found, time) if one.measure is measure)
    return Shown(catalog, "en", forest(catalog, asked), Analysis.ALL, RECOMMENDED, frozenset())


@pytest.fixture
def esketamine(catalog: Catalog, dressed: QApplication) -> Shown:
    Language("en")
    return shown_of(catalog, "esketamine", "PT24H", EffectMeasure.MEAN_DIFFERENCE)


def test_that_a_caption_breaks_its_lines_and_stays_inside(look: Look) -> None:
    words = "A warning that is long enough to need a second line and a third line as well. " * 2
    narrow, wide = Caption(look, (words, "How it was pooled"), 300), Caption(look, (words,), 3000)
    assert narrow.height > 3 * wide.height > 0
    assert Caption(look, ("", ""), 300).height == 0
    image = QImage(320, narrow.height + 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    narrow.draw(painter, QRectF(0, 0, 300, narrow.height))
    painter.end()
    inked = [y for y in range(image.height()) if any(image.pixel(x, y) for x in range(image.width()))]
    assert inked
    assert inked[-1] < narrow.height


def test_that_the_most_cautious_rating_leads_and_none_is_kept_back(esketamine: Shown) -> None:
    words = Text((("en", "few trials"),))
    outcome = esketamine.forest.asked.outcome
    ratings = (
        Rating(outcome, Grade.MODERATE, None, words, words),
        Rating(outcome, Grade.LOW, "an2021", words, words),
    )
    time = replace(esketamine.forest.asked.time, ratings=ratings)
    asked = replace(esketamine.forest.asked, time=time)
    shown = replace(esketamine, forest=replace(esketamine.forest, asked=asked))
    found = rating_of(shown, shown.forest.pooled())
    assert found.filled == 2
    assert found.words == "low certainty · An et al. 2021 / moderate certainty"
    assert found.told.count("few trials") == 2
    nothing = replace(shown, forest=replace(shown.forest, rows=(), published=()))
    assert rating_of(nothing, None).filled == 0


def test_that_a_trial_that_speaks_for_some_of_its_arms_says_so(
    catalog: Catalog, dressed: QApplication
) -> None:
    Language("en")
    shown = shown_of(catalog, "ssri", "P56D", EffectMeasure.MEAN_DIFFERENCE)
    names = {line.id: line.cells[0] for line in spec_of(shown, shown.forest.pooled()).lines}
    assert names["lepola-2003"] == "Lepola 2003, Escitalopram only"


def test_that_a_value_of_another_scale_says_which(catalog: Catalog, dressed: QApplication) -> None:
    Language("en")
    shown = shown_of(catalog, "nitrous-oxide-50", "PT24H", EffectMeasure.MEAN_DIFFERENCE)
    line = next(line for line in spec_of(shown, None).totals if line.id == "=published:gill2025-md-24h")
    assert "scale: not named, or several" in line.cells[2]
    assert "not named, or several" in line.told


@pytest.mark.parametrize(
    ("question", "language", "side"),
    [
        ("esketamine", "fr", "← en faveur de : eskétamine"),
        ("nitrous-oxide-doses", "fr", "← en faveur de : protoxyde d’azote"),
        ("zuranolone", "en", "← favours zuranolone"),
        ("ssri", "en", "← favours SSRI"),
        ("psilocybin", "en", "← favours psilocybin 25 mg"),
    ],
)
def test_that_a_side_names_what_all_asked_treatments_have_in_common(
    catalog: Catalog, dressed: QApplication, question: str, language: str, side: str
) -> None:
    kept = Language("en")
    kept.choose(language)
    time = catalog.question_by_id[question].times[-1].at.iso
    shown = replace(shown_of(catalog, question, time, EffectMeasure.MEAN_DIFFERENCE), language=language)
    left = axis_of(shown, None).left
    kept.choose("en")
    assert left == side


def test_that_an_end_just_short_of_no_difference_is_not_rounded_onto_it(dressed: QApplication) -> None:
    Language("en")
    ratio, points = EffectMeasure.RISK_RATIO, EffectMeasure.MEAN_DIFFERENCE
    assert effect_words(ratio, log(0.9995)) == "0.9995"
    assert effect_words(ratio, 0.0) == "1.00"
    assert effect_words(points, -0.004) == "−0.004"
    assert effect_words(points, -0.5) == "−0.50"
    assert effect_words(EffectMeasure.RISK_DIFFERENCE, 0.0004) == "+0.04%"


def test_that_the_key_tells_the_signs_that_are_there_and_no_others(
    catalog: Catalog, dressed: QApplication, esketamine: Shown
) -> None:
    def key(shown: Shown) -> list[str]:
        return [words for _, words in spec_of(shown, shown.forest.pooled()).key]

    assert key(esketamine) == ["reported", "worked out here", "pooled here", "pooled by others"]
    one_out = replace(esketamine, analysis=Analysis.EACH_LEFT_OUT)
    assert key(one_out) == ["pooled here", "pooled by others"]
    alone = shown_of(catalog, "ketamine", "PT24H", EffectMeasure.STANDARDISED)
    assert key(alone) == ["worked out here", "pooled by others"]
