"""One figure of harm in words: short for a cell, in a line for lists, in a sentence for the reader who listens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, interval, named, number
from desktop.kit.citation import short_citation
from desktop.kit.icon_array import half_up
from desktop.wording.choices import read_words
from desktop.wording.figures import of_words
from desktop.wording.harms import measure_words, unit_words
from models.catalog import Catalog
from models.effect_table import Placed
from models.evidence import Read
from models.risk import Risk, comparator_risk, own_risk
from models.side_effect import RELATIVE, ChangeUnit, HarmFigure, HarmMeasure, Setting
from models.text import Text

translate = QCoreApplication.translate
ELSEWHERE = frozenset({Read.SECONDARY, Read.LABEL_COPY})
"""Read in another place than the source itself: said wherever the figure stands."""
_NOTHING = 1e-9
"""Percentage points that are no more than the dust of a computation."""


def per_hundred(percent: float) -> str:
    """A percentage as a number of a hundred people, with the decimals that a small one needs: “41”, “4.3”, “0.45”.

    Halves go up, as readers round: 12.5 and 13.5 are 13 and 14 people.
    """
    decimals = 0 if percent >= 10 else 1 if percent >= 1 else 2
    return number(half_up(percent, decimals))


class HarmWords:
    """Figures of harm of a catalog, told in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._language = language

    def text(self, text: Text | None) -> str:
        """A text in the language in use; nothing where there is none."""
        return "" if text is None else text.in_language(self._language)

    def treatment(self, treatment: str) -> str:
        """The name of a treatment."""
        return self.text(self._catalog.treatment_by_id[treatment].name)

    def value(self, figure: HarmFigure) -> str:
        """The value with its unit: “41 of 100”, “risk ratio 3.55”, “+12.6 mmHg”."""
        if figure.measure is HarmMeasure.RISK:
            return translate("SideEffects", "{n} of 100").format(n=per_hundred(figure.value))
        if figure.measure is HarmMeasure.MEAN_CHANGE and figure.unit is not None:
            return _change(figure.value, figure.unit)
        if figure.measure is HarmMeasure.CASES and figure.events is not None:
            return of_words(*figure.events)
        if figure.measure is HarmMeasure.CASES:
            return translate("SideEffects", "{n} cases").format(n=number(figure.value))
        if figure.measure in (HarmMeasure.PER_1000, HarmMeasure.PER_100000):
            return f"{number(figure.value)} {measure_words(figure.measure)}"
        return f"{measure_words(figure.measure)} {number(figure.value)}"

    def short_value(self, figure: HarmFigure) -> str:
        """The value as it stands in a cell."""
        if figure.measure is HarmMeasure.RISK:
            return per_hundred(figure.value)
        if figure.measure is HarmMeasure.RISK_RATIO:
            value = half_up(figure.value, 0) if figure.value >= 10 else figure.value
            return translate("SideEffects", "{n} times the comparator").format(n=number(value))
        return self.value(figure)

    def interval(self, figure: HarmFigure) -> str:
        """The interval of the source, or Wilson's of a risk; nothing where there is none."""
        if figure.interval is not None:
            return interval(*figure.interval)
        risk = own_risk(figure)
        return "" if risk is None else risk_interval(risk)

    def beside(self, figure: HarmFigure) -> str:
        """The comparator with its risk, as far as it is known."""
        if figure.against is None:
            return translate("SideEffects", "no comparator")
        name = self.treatment(figure.against)
        risk = comparator_risk(figure)
        if risk is None and self.change_beside(figure):
            pattern = translate("SideEffects", "{value} on {name}")
            return pattern.format(value=self.change_beside(figure), name=name)
        if risk is None:
            return translate("SideEffects", "against {name}").format(name=name)
        pattern = translate("SideEffects", "{n} of 100 on {name}")
        return pattern.format(n=per_hundred(risk.percent), name=name)

    def named_beside(self, figure: HarmFigure) -> str:
        """The comparator's name with its risk, the name first: a narrow cell may cut the rest. Nothing without one."""
        risk = comparator_risk(figure)
        if figure.against is None or risk is None:
            return ""
        told = translate("SideEffects", "{n} of 100").format(n=per_hundred(risk.percent))
        return named(self.treatment(figure.against), told)

    def change_beside(self, figure: HarmFigure) -> str:
        """The mean change on the comparator, where it is known: a change “against” it would be a difference."""
        if (
            figure.measure is not HarmMeasure.MEAN_CHANGE
            or figure.unit is None
            or figure.value_against is None
        ):
            return ""
        return _change(figure.value_against, figure.unit)

    def apart(self, placed: Placed, column: str = "") -> str:
        """What sets a figure apart from what its place says: another setting, another dose or form, a detail. The
        setting comes first: a narrow cell has room for little more."""
        figure = placed.figure
        is_elsewhere = placed.report.setting is Setting.OTHER_CARE
        parts = [translate("SideEffects", "other care")] if is_elsewhere else []
        if figure.treatment != column:
            parts.append(self.treatment(figure.treatment))
        if figure.detail is not None:
            parts.append(self.text(figure.detail))
        return ", ".join(parts)

    def note(self, placed: Placed, column: str) -> str:
        """What stands small in a cell."""
        figure = placed.figure
        if figure.measure in RELATIVE:
            ends = f"[{interval(*figure.interval)}]" if figure.interval is not None else ""
            has_counts = figure.events is not None
            counts = "" if has_counts else translate("SideEffects", "no counts in the source read")
            return ", ".join(part for part in (self.apart(placed, column), ends, counts) if part)
        parts = [self.apart(placed, column)]
        if figure.measure is HarmMeasure.RISK and comparator_risk(figure) is None:
            parts.append(self.beside(figure))
        return ", ".join(part for part in parts if part)

    def sentence(self, placed: Placed) -> str:
        """All of it in a line: what, of whom, against what, how sure."""
        figure = placed.figure
        told = self.value(figure)
        ends = self.interval(figure)
        if ends:
            told = f"{told} [{ends}]"
        parts = [told]
        if figure.against is not None or figure.measure is HarmMeasure.RISK:
            parts.append(self.beside(figure))
        over = figure.over or placed.report.over
        if over is not None:
            parts.append(translate("SideEffects", "over {time}").format(time=elapsed_exactly(over.seconds)))
        return ", ".join(parts)

    def counted_sentence(self, placed: Placed) -> str:
        """The sentence, with the people counted where they are known: “5 of 100 … (17 of 326)”."""
        figure = placed.figure
        if figure.measure is not HarmMeasure.RISK or figure.events is None:
            return self.sentence(placed)
        return f"{self.sentence(placed)} ({of_words(*figure.events)})"

    def of_treatment(self, placed: Placed) -> str:
        """The sentence with the treatment that it is about, and what sets it apart."""
        apart = self.apart(placed)
        return named(apart, self.sentence(placed))

    def line(self, placed: Placed, column: str = "") -> str:
        """A figure among others: what sets it apart, the figure, where it was read."""
        apart = self.apart(placed, column)
        told = named(apart, self.sentence(placed)) if apart else self.sentence(placed)
        return f"{told} ({self.cited(placed)})"

    def cited(self, placed: Placed) -> str:
        """The source of a figure, and that it was read elsewhere, where it was."""
        provenance = placed.figure.provenance
        told = short_citation(self._catalog.source_by_id[provenance.source])
        return f"{told}, {read_words(provenance.read)}" if provenance.read in ELSEWHERE else told


def _change(value: float, unit: ChangeUnit) -> str:
    return f"{number(value, signed=True)}\u00a0{unit_words(unit)}"


def risk_interval(risk: Risk) -> str:
    """The interval of a risk in people of a hundred; nothing where there is none."""
    if risk.low is None or risk.high is None:
        return ""
    return close_interval(risk.low, risk.high, risk.percent)


def close_points(points: float) -> float:
    """Percentage points to one decimal, or as many more as keep what is not zero from being told as zero."""
    return next((told for decimals in (1, 2) if (told := round(points, decimals))), round(points, 3))


def close_interval(low: float, high: float, value: float) -> str:
    """An interval in people of a hundred, to one decimal, or to as many more as what is rare needs: its ends stay
    apart, neither is told as zero that is not, and it holds the ``value`` that stands beside it."""
    decimals = next((count for count in (1, 2) if _is_close(low, high, value, count)), 3)
    return interval(round(low, decimals), round(high, decimals))


def _is_close(low: float, high: float, value: float, decimals: int) -> bool:
    begins, ends = round(low, decimals), round(high, decimals)
    is_apart = begins < ends or high - low < _NOTHING
    is_told = all(told or abs(end) < _NOTHING for told, end in ((begins, low), (ends, high)))
    return is_apart and is_told and begins <= value <= ends
