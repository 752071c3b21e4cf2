"""The names of what a forest plot shows and of what can be chosen of it, and what each is in one plain sentence."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.i18n import in_sentence
from models.contrast import EffectMeasure, Missing, Origin
from models.forest import Asked, GroupedBy, IntervalChoice
from models.pooling import Method
from models.question import Grade, Outcome
from models.trial import Design, RiskOfBias
from models.trial_effect import Sharing

translate = QCoreApplication.translate


class Analysis(StrEnum):
    """What the reader does with the trials."""

    ALL = "all"
    EACH_LEFT_OUT = "each-left-out"
    YEAR_BY_YEAR = "year-by-year"
    BY_DOSE = "by-dose"
    BY_COMPARATOR = "by-comparator"
    BY_BLINDING = "by-blinding"
    FUNNEL = "funnel"


GROUPED_BY = {
    Analysis.BY_DOSE: GroupedBy.DOSE,
    Analysis.BY_COMPARATOR: GroupedBy.COMPARATOR,
    Analysis.BY_BLINDING: GroupedBy.BLINDING,
}


def analysis_name(analysis: Analysis) -> str:
    """What stands on the button that chooses it."""
    return {
        Analysis.ALL: translate("Forest", "All trials"),
        Analysis.EACH_LEFT_OUT: translate("Forest", "Leave one out"),
        Analysis.YEAR_BY_YEAR: translate("Forest", "Year by year"),
        Analysis.BY_DOSE: translate("Forest", "By dose"),
        Analysis.BY_COMPARATOR: translate("Forest", "By comparator"),
        Analysis.BY_BLINDING: translate("Forest", "By blinding"),
        Analysis.FUNNEL: translate("Forest", "Funnel plot"),
    }[analysis]


def analysis_help(analysis: Analysis) -> str:
    """What it is for, in one plain sentence."""
    return {
        Analysis.ALL: translate("Forest", "One row for each trial, and what they add up to."),
        Analysis.EACH_LEFT_OUT: translate(
            "Forest", "What the others add up to without each trial: does the answer hang on a single one?"
        ),
        Analysis.YEAR_BY_YEAR: translate(
            "Forest",
            "What the trials added up to after each new one, by year: did the answer settle, or shrink?",
        ),
        Analysis.BY_DOSE: translate("Forest", "The trials in groups by dose, each with a result of its own."),
        Analysis.BY_COMPARATOR: translate("Forest", "The trials in groups by what they compare with."),
        Analysis.BY_BLINDING: translate(
            "Forest", "The trials in groups by how the treatment was hidden from people and raters."
        ),
        Analysis.FUNNEL: translate(
            "Forest",
            "Each trial’s effect against its standard error: small trials scatter below. A gap on one side can mean "
            "that trials are missing.",
        ),
    }[analysis]


def outcome_name(outcome: Outcome) -> str:
    """The field's name of an outcome."""
    return {
        Outcome.SCORE: translate("Forest", "Depression score"),
        Outcome.RESPONSE: translate("Forest", "Response"),
        Outcome.REMISSION: translate("Forest", "Remission"),
    }[outcome]


def measure_name(measure: EffectMeasure) -> str:
    """The field's name of an effect measure."""
    return {
        EffectMeasure.MEAN_DIFFERENCE: translate("Forest", "Difference in points"),
        EffectMeasure.STANDARDISED: translate("Forest", "Standardised mean difference"),
        EffectMeasure.RISK_RATIO: translate("Forest", "Risk ratio"),
        EffectMeasure.ODDS_RATIO: translate("Forest", "Odds ratio"),
        EffectMeasure.RISK_DIFFERENCE: translate("Forest", "Risk difference"),
    }[measure]


def measure_help(measure: EffectMeasure) -> str:
    """What it means, in one plain sentence."""
    return {
        EffectMeasure.MEAN_DIFFERENCE: translate(
            "Forest",
            "How much lower the mean score is than the comparator’s, in points of one scale. Below zero favours the "
            "treatment.",
        ),
        EffectMeasure.STANDARDISED: translate(
            "Forest",
            "The difference divided by the spread of people’s scores, so that different scales can be pooled. Below "
            "zero favours the treatment.",
        ),
        EffectMeasure.RISK_RATIO: translate(
            "Forest",
            "How many times as many people have the outcome as with the comparator. 1 is no difference.",
        ),
        EffectMeasure.ODDS_RATIO: translate(
            "Forest",
            "The odds of the outcome divided by the comparator’s odds. It lies further from 1 than the risk ratio "
            "where the outcome is common: the two must not be confused.",
        ),
        EffectMeasure.RISK_DIFFERENCE: translate(
            "Forest", "How many more people in a hundred have the outcome than with the comparator."
        ),
    }[measure]


def asked_name(asked: Asked) -> str:
    """An outcome with its measure: “Response: odds ratio”."""
    if asked.outcome is Outcome.SCORE:
        return measure_name(asked.measure)
    pattern, measure = translate("Forest", "{outcome}: {measure}"), in_sentence(measure_name(asked.measure))
    return pattern.format(outcome=outcome_name(asked.outcome), measure=measure)


def method_name(method: Method) -> str:
    """What an estimator is called."""
    return {
        "REML": translate("Forest", "REML"),
        "DL": translate("Forest", "DerSimonian–Laird"),
        "PM": translate("Forest", "Paule–Mandel"),
        "FE": translate("Forest", "Fixed effect"),
    }[method]


def method_help(method: Method) -> str:
    """What it does, in one plain sentence."""
    return {
        "REML": translate(
            "Forest",
            "Random effects; the variance between the trials by restricted maximum likelihood, which Cochrane "
            "recommends.",
        ),
        "DL": translate(
            "Forest", "Random effects; the variance between the trials by the oldest and most used formula."
        ),
        "PM": translate(
            "Forest",
            "Random effects; the variance between the trials that makes their scatter as large as expected.",
        ),
        "FE": translate(
            "Forest",
            "Supposes one true effect in all trials and that only chance sets them apart.",
        ),
    }[method]


def interval_name(interval: IntervalChoice) -> str:
    """What an interval is called."""
    return {
        IntervalChoice.WIDER: translate("Forest", "Cautious interval"),
        IntervalChoice.HARTUNG_KNAPP: translate("Forest", "Hartung–Knapp"),
        IntervalChoice.NORMAL: translate("Forest", "Normal interval"),
    }[interval]


def interval_short(interval: IntervalChoice) -> str:
    """What the interval that stands on the screen is called beside it."""
    return {
        IntervalChoice.NORMAL: translate("Forest", "normal (z)"),
        IntervalChoice.HARTUNG_KNAPP: translate("Forest", "Hartung–Knapp"),
    }.get(interval, "")


def interval_help(interval: IntervalChoice) -> str:
    """What it does, in one plain sentence."""
    return {
        IntervalChoice.WIDER: translate(
            "Forest",
            "The larger of the other two, so that trials that agree by chance do not look like certainty.",
        ),
        IntervalChoice.HARTUNG_KNAPP: translate(
            "Forest",
            "Takes into account that few trials hardly tell how far trials differ; with two it is very wide.",
        ),
        IntervalChoice.NORMAL: translate(
            "Forest", "The estimate ±1.96 standard errors; too narrow where trials are few and differ."
        ),
    }[interval]


def grade_name(grade: Grade) -> str:
    """How certain, in GRADE's words."""
    return {
        Grade.HIGH: translate("Forest", "high certainty"),
        Grade.MODERATE: translate("Forest", "moderate certainty"),
        Grade.LOW: translate("Forest", "low certainty"),
        Grade.VERY_LOW: translate("Forest", "very low certainty"),
    }[grade]


GRADE_LEVELS = {Grade.VERY_LOW: 1, Grade.LOW: 2, Grade.MODERATE: 3, Grade.HIGH: 4}
"""How many of GRADE's four circles are filled."""


def grade_help(grade: Grade) -> str:
    """What the word means, as GRADE defines it."""
    return {
        Grade.HIGH: translate("Forest", "The true effect very probably lies close to this estimate."),
        Grade.MODERATE: translate(
            "Forest",
            "The true effect is probably close to this estimate, but it may be substantially different.",
        ),
        Grade.LOW: translate("Forest", "The true effect may be substantially different from this estimate."),
        Grade.VERY_LOW: translate(
            "Forest", "The true effect is likely to be substantially different from this estimate."
        ),
    }[grade]


def missing_words(missing: Missing) -> str:
    """Why a trial gives no effect, in a line."""
    return {
        Missing.NOTHING_THEN: translate("Forest", "No result at this time in what could be read"),
        Missing.NO_COMPARISON: translate(
            "Forest", "One arm’s figure could be read, its comparator’s could not"
        ),
        Missing.NO_SPREAD: translate(
            "Forest", "How uncertain the difference is could not be read: no interval, spread or exact p"
        ),
        Missing.OTHERWISE_DEFINED: translate("Forest", "The figure is defined otherwise: {detail}"),
        Missing.BASELINES_APART: translate(
            "Forest", "Scores are known, but not how far their changes from the start scatter"
        ),
        Missing.PART_OF_ARMS: translate(
            "Forest", "From one of its arms nothing may be worked out, so the others cannot speak for it"
        ),
        Missing.NO_DEVIATION: translate(
            "Forest", "How far people’s scores scatter could not be read: it counts in points"
        ),
        Missing.CROSSOVER: translate(
            "Forest", "In a crossover only a paired result counts, and none could be read"
        ),
        Missing.NO_COUNTS: translate("Forest", "The numbers of people could not be read in both arms"),
        Missing.OTHER_SCALE: translate("Forest", "Another scale: it counts in the standardised difference"),
        Missing.SAME_PEOPLE: translate("Forest", "The same people as in {other}: they count once"),
        Missing.LEFT_OUT: translate("Forest", "Left out: {detail}"),
    }[missing]


def origin_words(origin: Origin) -> str:
    """Where a variance comes from."""
    return {
        Origin.INTERVAL: translate(
            "Forest", "The effect is reported; its variance comes from the 95% interval: (width / 3.92)²."
        ),
        Origin.STANDARD_ERROR: translate(
            "Forest", "The effect is reported; its variance is the square of the standard error."
        ),
        Origin.P_VALUE: translate(
            "Forest",
            "The effect is reported without an interval; its variance is computed from the p value: (effect / z)², "
            "with the z that gives this p.",
        ),
        Origin.GROUPS: translate(
            "Forest", "Computed from the means, standard deviations and sizes of both arms."
        ),
        Origin.COUNTS: translate("Forest", "Computed from the counts of people in both arms."),
        Origin.PERCENTAGES: translate(
            "Forest", "Computed from counts of people, which were worked out from printed percentages."
        ),
    }[origin]


def sharing_words(sharing: Sharing) -> str:
    """How several arms were put together."""
    return {
        Sharing.COUNTS_ADDED: translate(
            "Forest", "Several arms of this trial count as one: their people are added up."
        ),
        Sharing.COMPARATOR_VARIANCE: translate(
            "Forest",
            "Several arms of this trial are averaged into one effect. All are compared with the same people, whose "
            "chance errors therefore count once (from the reported standard errors).",
        ),
        Sharing.COMPARATOR_SIZES: translate(
            "Forest",
            "Several arms of this trial are averaged into one effect. All are compared with the same people, whose "
            "chance errors therefore count once (from the sizes of the arms).",
        ),
        Sharing.EQUAL_SIZES: translate(
            "Forest",
            "Several arms of this trial are averaged into one effect. All are compared with the same people, whose "
            "chance errors therefore count once (the sizes of the arms were not read and are taken as equal).",
        ),
    }[sharing]


def design_name(design: Design) -> str:
    """A randomised design in a word."""
    return {
        Design.CROSSOVER_RCT: translate("Forest", "crossover"),
        Design.WITHDRAWAL_RCT: translate("Forest", "withdrawal"),
        Design.PATIENT_DATA: translate("Forest", "patient data"),
    }.get(design, translate("Forest", "parallel"))


def bias_words(judgement: RiskOfBias) -> str:
    """A judgement in the words of RoB 2."""
    return {
        RiskOfBias.LOW: translate("Forest", "low"),
        RiskOfBias.SOME_CONCERNS: translate("Forest", "some concerns"),
        RiskOfBias.HIGH: translate("Forest", "high"),
    }[judgement]
