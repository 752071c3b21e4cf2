"""A figure of harm or the time of a side effect by its fact: how views tell it that rest on one besides their own."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named
from desktop.wording.harm_figures import HarmWords
from models.catalog import Catalog
from models.effect_table import Placed
from models.evidence import Provenance
from models.side_effect import SUPERVISED, Course, HarmFigure, Moment, SafetyReport
from models.text import Text

translate = QCoreApplication.translate


class HarmFact(NamedTuple):
    """What a fact says, where it was read, its own caution and its report's, and the ``key`` by which the Side effects
    show it; empty where none does."""

    words: str
    provenance: Provenance
    cautions: tuple[Text, ...]
    key: str = ""


class HarmFacts:
    """The facts of the reports of harm of a catalog, told in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._words = HarmWords(catalog, language)

    def find(self, fact: str) -> HarmFact | None:
        """The fact of a figure, of its comparator, or of a time; None for any other."""
        if fact in self._catalog.harm_by_fact:
            return self._figure(*self._catalog.harm_by_fact[fact])
        if fact in self._catalog.moment_by_fact:
            return self._moment(*self._catalog.moment_by_fact[fact])
        return None

    def _figure(self, figure: HarmFigure, report: SafetyReport) -> HarmFact:
        effect = self._catalog.effect_by_id[figure.effect]
        whose = f"{self._words.text(effect.name)}, {self._words.of_treatment(Placed(figure, report))}"
        is_in_table = not effect.is_harm and report.setting in SUPERVISED
        key = f"harm:{effect.id}" if effect.is_harm else f"how-often:{effect.id}" if is_in_table else ""
        return HarmFact(whose, figure.provenance, _known(figure.caution, report.caution), key)

    def _moment(self, moment: Moment, course: Course, report: SafetyReport) -> HarmFact:
        pattern = (
            translate("SideEffects", "begins: {time}")
            if moment is course.onset
            else translate("SideEffects", "strongest: {time}")
            if moment is course.peak
            else translate("SideEffects", "gone: {time}")
        )
        effect = self._words.text(self._catalog.effect_by_id[course.effect].name)
        told = pattern.format(time=elapsed_exactly(moment.at.seconds))
        words = named(f"{effect}, {self._words.treatment(course.treatment)}", told)
        return HarmFact(words, moment.provenance, _known(moment.caution, report.caution))


def _known(*cautions: Text | None) -> tuple[Text, ...]:
    return tuple(caution for caution in cautions if caution is not None)
