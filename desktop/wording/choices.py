"""The domain's choices in words: designs, how a figure was read, what it measures, how missing values were handled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.evidence import Analysis, Kind, Measure, Read, SourceKind
from models.trial import Design

translate = QCoreApplication.translate


def design_words(design: Design) -> str:
    """The name of a study's design."""
    return {
        Design.PARALLEL_RCT: translate("Design", "randomised trial"),
        Design.CROSSOVER_RCT: translate("Design", "randomised crossover trial"),
        Design.POST_HOC: translate("Design", "post hoc analysis"),
        Design.OPEN_LABEL: translate("Design", "open label, no control"),
        Design.COHORT: translate("Design", "cohort"),
        Design.WITHDRAWAL_RCT: translate("Design", "randomised withdrawal"),
        Design.PATIENT_DATA: translate("Design", "patient-level data"),
    }[design]


def read_words(read: Read) -> str:
    """How a figure was read."""
    return {
        Read.FULL_TEXT: translate("Read", "read in the full text"),
        Read.TABLE: translate("Read", "read in a table of the paper"),
        Read.ABSTRACT: translate("Read", "read in the abstract"),
        Read.REGISTRY: translate("Read", "read in the trial registry"),
        Read.LABEL: translate("Read", "read in the product label"),
        Read.LABEL_COPY: translate("Read", "label, read in a copy"),
        Read.SECONDARY: translate("Read", "reported second-hand"),
    }[read]


def kind_words(kind: Kind) -> str:
    """What sort of thing a number is."""
    return {
        Kind.OBSERVED: translate("Kind", "observed"),
        Kind.COMPUTED: translate("Kind", "computed here"),
        Kind.INTERPOLATED: translate("Kind", "interpolated"),
        Kind.MODELLED: translate("Kind", "modelled"),
        Kind.ILLUSTRATIVE: translate("Kind", "illustrative"),
    }[kind]


def outcome_name(measure: Measure) -> str:
    """The field's name of what a single figure measures."""
    return {
        Measure.SCORE: translate("Outcome", "mean score"),
        Measure.CHANGE: translate("Outcome", "mean change from baseline"),
        Measure.CHANGE_PERCENT: translate("Outcome", "mean percentage change from baseline"),
        Measure.DIFFERENCE: translate("Outcome", "mean difference"),
        Measure.STANDARDISED_DIFFERENCE: translate("Outcome", "standardised mean difference"),
        Measure.RESPONSE: translate("Outcome", "response"),
        Measure.REMISSION: translate("Outcome", "remission"),
        Measure.RESPONSE_ODDS_RATIO: translate("Outcome", "odds ratio for response"),
        Measure.RESPONSE_RISK_RATIO: translate("Outcome", "risk ratio for response"),
        Measure.RESPONSE_DIFFERENCE: translate("Outcome", "risk difference for response"),
        Measure.REMISSION_ODDS_RATIO: translate("Outcome", "odds ratio for remission"),
        Measure.REMISSION_RISK_RATIO: translate("Outcome", "risk ratio for remission"),
        Measure.REMISSION_DIFFERENCE: translate("Outcome", "risk difference for remission"),
    }[measure]


def analysis_words(analysis: Analysis) -> str:
    """How missing values were handled."""
    return {
        Analysis.OBSERVED_CASES: translate("Analysis", "observed cases"),
        Analysis.LAST_OBSERVATION: translate("Analysis", "last observation carried forward"),
        Analysis.MIXED_MODEL: translate("Analysis", "mixed model for repeated measures"),
        Analysis.LEAST_SQUARES: translate("Analysis", "least squares means"),
        Analysis.IMPUTED: translate("Analysis", "multiple imputation"),
        Analysis.REFERENCE_BASED: translate("Analysis", "reference-based imputation"),
        Analysis.COMPLETERS: translate("Analysis", "completers"),
        Analysis.INTENTION_TO_TREAT: translate("Analysis", "intention to treat"),
    }[analysis]


def read_in(read: Read) -> str:
    """Where a source was read, in a word or two, for a column of that name."""
    return {
        Read.FULL_TEXT: translate("ReadIn", "full text"),
        Read.TABLE: translate("ReadIn", "table of the paper"),
        Read.ABSTRACT: translate("ReadIn", "abstract"),
        Read.REGISTRY: translate("ReadIn", "trial registry"),
        Read.LABEL: translate("ReadIn", "product label"),
        Read.LABEL_COPY: translate("ReadIn", "copy of the label"),
        Read.SECONDARY: translate("ReadIn", "another work"),
    }[read]


def source_kind_words(kind: SourceKind) -> str:
    """What sort of work a source is."""
    return {
        SourceKind.RCT: translate("SourceKind", "randomised trial"),
        SourceKind.CROSSOVER_RCT: translate("SourceKind", "randomised crossover trial"),
        SourceKind.WITHDRAWAL_RCT: translate("SourceKind", "randomised withdrawal"),
        SourceKind.OPEN_LABEL: translate("SourceKind", "open-label study"),
        SourceKind.COHORT: translate("SourceKind", "cohort"),
        SourceKind.CASE_SERIES: translate("SourceKind", "case series"),
        SourceKind.POST_HOC: translate("SourceKind", "post hoc analysis"),
        SourceKind.PATIENT_DATA: translate("SourceKind", "patient-level data"),
        SourceKind.META_ANALYSIS: translate("SourceKind", "meta-analysis"),
        SourceKind.NETWORK_META_ANALYSIS: translate("SourceKind", "network meta-analysis"),
        SourceKind.POOLED_ANALYSIS: translate("SourceKind", "pooled analysis"),
        SourceKind.SYSTEMATIC_REVIEW: translate("SourceKind", "systematic review"),
        SourceKind.REVIEW: translate("SourceKind", "review"),
        SourceKind.GUIDELINE: translate("SourceKind", "guideline"),
        SourceKind.LABEL: translate("SourceKind", "product label"),
        SourceKind.REGULATOR: translate("SourceKind", "regulator"),
        SourceKind.REGISTRY: translate("SourceKind", "registry record"),
        SourceKind.DATA_FILE: translate("SourceKind", "data file"),
        SourceKind.PHARMACOKINETIC: translate("SourceKind", "pharmacokinetics"),
        SourceKind.MECHANISTIC: translate("SourceKind", "mechanism"),
        SourceKind.SURVEY: translate("SourceKind", "survey"),
        SourceKind.NEWS: translate("SourceKind", "news"),
        SourceKind.THESIS: translate("SourceKind", "thesis"),
        SourceKind.BOOK: translate("SourceKind", "book"),
        SourceKind.PROTOCOL: translate("SourceKind", "protocol"),
        SourceKind.OTHER: translate("SourceKind", "other"),
    }[kind]
