"""How certain the answer on the page is, by whoever rated it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.citation import short_citation, vancouver
from desktop.views.evidence.forest_words import GRADE_LEVELS, grade_name
from desktop.views.evidence.shown_forest import Shown
from models.pooling import Pooled
from models.question import Rating

translate = QCoreApplication.translate


class ShownRating(NamedTuple):
    """How many of the circles count, the words beside them, and what stands behind these."""

    filled: int
    words: str
    told: str


def rating_of(shown: Shown, pooled: Pooled | None) -> ShownRating:
    """The most cautious rating, with the others beside it; none where there is no value to be sure of."""
    has_answer = pooled is not None or bool(shown.forest.published)
    ratings = sorted(shown.forest.ratings, key=_level) if has_answer else []
    if not ratings:
        words = translate("Forest", "not rated")
        return ShownRating(0, words, translate("Forest", "Nobody has rated this answer yet."))
    words = " / ".join(_words(shown, rating) for rating in ratings)
    return ShownRating(_level(ratings[0]), words, " ".join(_told(shown, rating) for rating in ratings))


def _level(rating: Rating) -> int:
    return GRADE_LEVELS[rating.grade]


def _words(shown: Shown, rating: Rating) -> str:
    words = grade_name(rating.grade)
    if rating.by is None:
        return words
    return f"{words} · {short_citation(shown.catalog.source_by_id[rating.by])}"


def _told(shown: Shown, rating: Rating) -> str:
    by = translate("Forest", "Rated by the editors")
    if rating.by is not None:
        by = named(translate("Forest", "Rated by"), vancouver(shown.catalog.source_by_id[rating.by]))
    return f"{_words(shown, rating)}. {shown.text(rating.because)} {by}"
