"""The Timeline's words: measures, how a value was worked out, the names of lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import count, in_sentence, interval, number, percent
from desktop.wording.choices import analysis_words, design_words
from models.catalog import Catalog
from models.text import Text
from models.timecourse import ChartMeasure, Line, Method, Point

translate = QCoreApplication.translate


def measure_button(measure: ChartMeasure) -> str:
    """The word on the button that chooses a measure."""
    return {
        ChartMeasure.DIFFERENCE: translate("Measure", "Points"),
        ChartMeasure.STANDARDISED: translate("Measure", "Standardised"),
        ChartMeasure.PERCENT_CHANGE: translate("Measure", "% of baseline"),
        ChartMeasure.RESPONSE: translate("Measure", "Responders"),
    }[measure]


def measure_name(measure: ChartMeasure) -> str:
    """The field's name of a measure."""
    return {
        ChartMeasure.DIFFERENCE: translate("Measure", "Difference from the comparator"),
        ChartMeasure.STANDARDISED: translate("Measure", "Standardised mean difference"),
        ChartMeasure.PERCENT_CHANGE: translate("Measure", "Change from baseline"),
        ChartMeasure.RESPONSE: translate("Measure", "Responders"),
    }[measure]


def measure_told(measure: ChartMeasure) -> str:
    """One sentence under the title: what the points are, and what the lines are not."""
    return {
        ChartMeasure.DIFFERENCE: translate(
            "Measure",
            "Difference from the comparator within each trial, in points of its depression scale. "
            "Points are data; the lines between them are not.",
        ),
        ChartMeasure.STANDARDISED: translate(
            "Measure",
            "Difference from the comparator in standard deviations, so that scales can be shown together. "
            "Hollow points are computed here (Hedges g).",
        ),
        ChartMeasure.PERCENT_CHANGE: translate(
            "Measure",
            "Change in each arm’s score, as a percentage of its baseline. The ring is the comparator of the same "
            "trial: a fall that it shares is no effect of the treatment.",
        ),
        ChartMeasure.RESPONSE: translate(
            "Measure",
            "People per 100 in each arm whose score fell by at least half. The ring is the comparator of the same "
            "trial at the same time; where there is none, the source does not give it.",
        ),
    }[measure]


def value_caption(measure: ChartMeasure) -> str:
    """The words at the top of the value axis."""
    return {
        ChartMeasure.DIFFERENCE: translate("Measure", "points of the scale, lower is better"),
        ChartMeasure.STANDARDISED: translate("Measure", "standard deviations, lower is better"),
        ChartMeasure.PERCENT_CHANGE: translate(
            "Measure", "percent of baseline, lower is better · ring: comparator"
        ),
        ChartMeasure.RESPONSE: translate(
            "Measure", "responders per 100, higher is better · ring: comparator"
        ),
    }[measure]


def zero_caption(measure: ChartMeasure) -> str:
    """The words on the zero line; none where zero means nothing special."""
    if measure is ChartMeasure.RESPONSE:
        return ""
    if measure is ChartMeasure.PERCENT_CHANGE:
        return translate("Measure", "same as before the first dose")
    return translate("Measure", "no better than the comparator")


def value_words(measure: ChartMeasure, value: float) -> str:
    """A value with its unit, as the inspector and the table write it."""
    if measure is ChartMeasure.DIFFERENCE:
        forms = translate("Measure", "point"), translate("Measure", "points")
        return count(value, *forms, _decimals(value), signed=True)
    if measure is ChartMeasure.STANDARDISED:
        return translate("Measure", "{value} SD").format(value=number(value, 2, signed=True))
    if measure is ChartMeasure.PERCENT_CHANGE:
        return percent(value, _tenths(value), signed=True)
    return percent(value, _tenths(value))


def interval_words(measure: ChartMeasure, point: Point) -> str:
    """The 95 % interval of a point; “not given” where the source gives none."""
    if point.low is None or point.high is None:
        return translate("Measure", "not given")
    is_percent = measure in (ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE)
    ends = (point.low, point.high)
    decimals = max(
        next(count for count in (0, 1, 2) if count == 2 or round(end, count) == end) for end in ends
    )
    return interval(*ends, min(decimals, 1) if is_percent else decimals)


def _decimals(value: float) -> int | None:
    """As many as the source prints, up to two: computed values have many more."""
    return None if round(value, 2) == value else 2


def _tenths(value: float) -> int | None:
    return None if round(value, 1) == value else 1


def method_words(method: Method) -> str:
    """How a computed value or interval came to be: the formula in plain words."""
    return {
        Method.REPORTED: "",
        Method.HEDGES_G: translate(
            "Method",
            "Hedges g: the difference between the two means divided by their pooled standard deviation, times the "
            "correction for small samples. Where only a standard error is given, the standard deviation is SE·√n.",
        ),
        Method.DIFFERENCE_OF_MEANS: translate(
            "Method",
            "Mean of the treatment arm minus mean of the comparator arm at the same time. The interval is the normal "
            "one with unequal variances (±1.96·√(SD²/n + SD²/n)), where both SDs are known.",
        ),
        Method.DIFFERENCE_OF_CHANGES: translate(
            "Method",
            "How much further the mean score of the treatment arm has moved from its baseline than that of the "
            "comparator arm. There is no interval: the spread of the changes is not known.",
        ),
        Method.PERCENT_OF_BASELINE: translate(
            "Method",
            "Change in the mean score divided by the same arm’s mean before the first dose, times 100. The "
            "baseline is treated as exact.",
        ),
        Method.NORMAL_FROM_STANDARD_ERROR: translate(
            "Method", "The interval is the value ±1.96 standard errors."
        ),
        Method.WILSON: translate("Method", "The interval is Wilson’s score interval for the counts."),
        Method.SHARE_FROM_COUNTS: translate(
            "Method", "People with the outcome divided by everyone in the arm."
        ),
    }[method]


class LineWords:
    """Names of lines in the language in use."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._language = language

    def text(self, text: Text | None) -> str:
        return "" if text is None else text.in_language(self._language)

    def treatment(self, line: Line) -> str:
        return self.text(self._catalog.treatment_by_id[line.treatment].name)

    def regimen(self, line: Line) -> str:
        return self.text(self._catalog.treatment_by_id[line.treatment].regimen(line.regimen).name)

    def study(self, line: Line) -> str:
        if line.synthesis is not None:
            return self.text(self._catalog.synthesis_by_id[line.synthesis].name)
        return self.text(self._catalog.trial_by_id[line.trial or ""].name)

    def part(self, line: Line) -> str:
        """The name that the source gives the arm or the comparison."""
        return self.text(line.part_name)

    def detail(self, line: Line) -> str:
        return self.text(line.detail)

    def analysis(self, line: Line) -> str:
        """How missing values were handled, where the line says it."""
        return "" if line.analysis is None else analysis_words(line.analysis)

    def against(self, line: Line) -> str:
        return "" if line.against is None else self.text(self._catalog.treatment_by_id[line.against].name)

    def scale(self, line: Line) -> str:
        """The abbreviation of the scale, or what the pack says in its place."""
        if line.scale is None:
            return ""
        short = self._catalog.scale_by_id[line.scale].short
        return line.scale if short is None else self.text(short)

    def scale_name(self, line: Line) -> str:
        """The whole name of the scale."""
        return "" if line.scale is None else self.text(self._catalog.scale_by_id[line.scale].name)

    def size(self, line: Line) -> str:
        """How much stands behind a line: “3 trials pooled”, “one trial, n = 172” (both arms)."""
        if line.is_pooled:
            if line.trials:
                forms = translate("LineWords", "trial pooled"), translate("LineWords", "trials pooled")
                return count(line.trials, *forms)
            return translate("LineWords", "pooled")
        people = self.people(line)
        if people:
            return translate("LineWords", "n\u00a0=\u00a0{n}").format(n=number(people))
        return translate("LineWords", "one trial")

    def people(self, line: Line) -> int | None:
        """How many people stand behind a line: both arms of a difference, else the arm itself."""
        if line.trial is None or line.measure in (ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE):
            return max((point.n for point in line.points if point.n), default=line.n)
        both = [point.n + point.n_against for point in line.points if point.n and point.n_against]
        if both:
            return max(both)
        trial = self._catalog.trial_by_id[line.trial]
        arms = [arm.n for arm in trial.arms if arm.id in (line.part, line.against_part)]
        return sum(n for n in arms if n) if arms and all(arms) else trial.n or line.n

    def under(self, line: Line) -> str:
        """The small words under a line's name on the chart."""
        parts = [self.beside(line), self.regimen(line), self.detail(line), self.size(line)]
        if not any(point.low is not None for point in line.points):
            parts.append(translate("LineWords", "no interval"))
        if line.measure is ChartMeasure.DIFFERENCE:
            parts.append(self.scale(line))
        return "\u00a0· ".join(part for part in parts if part)

    def beside(self, line: Line) -> str:
        """What a line is compared with: “vs midazolam”; that nothing is given where a comparator is needed."""
        if line.is_comparator:
            return ""
        if line.against is not None:
            return translate("LineWords", "vs {treatment}").format(treatment=self.short_against(line))
        return translate("LineWords", "comparator not given")

    def short_against(self, line: Line) -> str:
        """The comparator's name inside a sentence: in small letters, without what stands in brackets."""
        return in_sentence(self.against(line).split(" (")[0])

    def in_list(self, line: Line) -> str:
        """What tells a line from the others of its family in a list."""
        parts = [self.study(line), self.treatment(line), self.regimen(line), self.part(line)]
        parts += [self.scale(line), self.detail(line), self.analysis(line)]
        return " · ".join(part for part in parts if part)

    def design(self, line: Line) -> str:
        if line.is_pooled:
            return translate("LineWords", "pooled")
        return design_words(self._catalog.trial_by_id[line.trial or ""].design)

    def population(self, line: Line) -> str:
        return "" if line.trial is None else self.text(self._catalog.trial_by_id[line.trial].population)

    def blinding(self, line: Line) -> str:
        return "" if line.trial is None else self.text(self._catalog.trial_by_id[line.trial].blinding)
