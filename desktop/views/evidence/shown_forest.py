"""What the page of the forest plot shows just now, and the pack's names for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.i18n import listed
from desktop.views.evidence.forest_words import Analysis
from models.catalog import Catalog
from models.contrast import EffectMeasure, Missing
from models.forest import Choice, Forest, Row
from models.text import Text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Shown:
    """What the page shows: a forest plot, how its rows are pooled, and which are taken out."""

    catalog: Catalog
    language: str
    forest: Forest
    analysis: Analysis
    choice: Choice
    without: frozenset[str]
    other_times: tuple[Forest, ...] = ()

    @property
    def measure(self) -> EffectMeasure:
        return self.forest.asked.measure

    @property
    def counted(self) -> tuple[Row, ...]:
        """The rows that are pooled."""
        return tuple(row for row in self.forest.usable if row.id not in self.without)

    @property
    def asked_trials(self) -> int:
        """The trials that could answer: without those that the question leaves out, and without people who stand in
        another row."""
        elsewhere = (Missing.LEFT_OUT, Missing.SAME_PEOPLE)
        return sum(row.missing not in elsewhere for row in self.forest.rows)

    def text(self, text: Text | None) -> str:
        return "" if text is None else text.in_language(self.language)

    def trial_name(self, trial: str) -> str:
        return self.text(self.catalog.trial_by_id[trial].name)

    def row_name(self, row: Row) -> str:
        """What a row is called: the trial, with its arms where it speaks for some of them alone."""
        name = self.trial_name(row.trial)
        if row.effect is None or not row.effect.is_part:
            return name
        return translate("Forest", "{trial}, {arms} only").format(trial=name, arms=self.arms_name(row))

    def arms_name(self, row: Row) -> str:
        """The treatments of the arms behind a row."""
        trial = self.catalog.trial_by_id[row.trial]
        arms = [contrast.arm for contrast in row.effect.contrasts] if row.effect is not None else []
        return listed(dict.fromkeys(self.treatment_name(trial.arm(arm).treatment) for arm in arms))

    def treatment_name(self, treatment: str) -> str:
        return self.text(self.catalog.treatment_by_id[treatment].name)

    def cautions(self, facts: Iterable[str]) -> tuple[str, ...]:
        """What a reader has to know of these figures, each once."""
        told = [self.text(self.catalog.place_by_fact[fact].figure.caution) for fact in facts]
        return tuple(dict.fromkeys(words for words in told if words))

    def tone(self) -> str:
        """The colour of the treatment that is asked about."""
        treatment = self.catalog.treatment_by_id[self.forest.asked.question.treatments[0]]
        return self.catalog.family_by_id[treatment.family].tone

    def scale_words(self) -> str:
        """The abbreviation of the scale, or what the pack says in its place."""
        return self.scale_name(self.forest.scale)

    def scale_name(self, scale: str | None) -> str:
        """The same of any scale; nothing where there is none."""
        if scale is None:
            return ""
        short = self.catalog.scale_by_id[scale].short
        return scale if short is None else self.text(short)
