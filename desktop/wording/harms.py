"""The choices of side effects in words: body systems, severities, settings, measures, why there is no figure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.side_effect import BodySystem, ChangeUnit, Emptiness, HarmMeasure, Setting, Severity

translate = QCoreApplication.translate


def system_words(system: BodySystem) -> str:
    """Where in the body an effect shows."""
    return {
        BodySystem.PSYCHIATRIC: translate("SideEffects", "Mind and mood"),
        BodySystem.NERVOUS: translate("SideEffects", "Nervous system"),
        BodySystem.SENSES: translate("SideEffects", "Senses"),
        BodySystem.GASTROINTESTINAL: translate("SideEffects", "Stomach and bowel"),
        BodySystem.CARDIOVASCULAR: translate("SideEffects", "Heart and circulation"),
        BodySystem.RESPIRATORY: translate("SideEffects", "Breathing"),
        BodySystem.SEXUAL: translate("SideEffects", "Sexual function"),
        BodySystem.URINARY: translate("SideEffects", "Bladder and kidneys"),
        BodySystem.METABOLIC: translate("SideEffects", "Weight and metabolism"),
        BodySystem.SKIN: translate("SideEffects", "Skin"),
        BodySystem.GENERAL: translate("SideEffects", "General"),
        BodySystem.OVERALL: translate("SideEffects", "All effects together"),
    }[system]


def severity_words(severity: Severity) -> str:
    """Which events were counted."""
    return {
        Severity.ANY: translate("SideEffects", "Any severity"),
        Severity.SEVERE: translate("SideEffects", "Severe"),
        Severity.STOPPED: translate("SideEffects", "Led to stopping"),
        Severity.SERIOUS: translate("SideEffects", "Serious"),
    }[severity]


def setting_words(setting: Setting) -> str:
    """In which setting people were watched."""
    return {
        Setting.DEPRESSION: translate("SideEffects", "treatment of depression"),
        Setting.OTHER_CARE: translate("SideEffects", "other supervised care"),
        Setting.RECREATIONAL: translate("SideEffects", "recreational use"),
        Setting.OVERDOSE: translate("SideEffects", "overdose"),
    }[setting]


def emptiness_words(why: Emptiness) -> str:
    """Why there is no figure."""
    return {
        Emptiness.NOT_STUDIED: translate("SideEffects", "not studied"),
        Emptiness.NOT_REPORTED: translate("SideEffects", "not reported"),
        Emptiness.NOT_CHECKED: translate("SideEffects", "not checked yet"),
    }[why]


def measure_words(measure: HarmMeasure) -> str:
    """What a figure measures."""
    return {
        HarmMeasure.RISK: translate("SideEffects", "risk"),
        HarmMeasure.RISK_RATIO: translate("SideEffects", "risk ratio"),
        HarmMeasure.ODDS_RATIO: translate("SideEffects", "odds ratio"),
        HarmMeasure.RATE_RATIO: translate("SideEffects", "rate ratio"),
        HarmMeasure.HAZARD_RATIO: translate("SideEffects", "hazard ratio"),
        HarmMeasure.MEAN_CHANGE: translate("SideEffects", "mean change"),
        HarmMeasure.CASES: translate("SideEffects", "cases"),
        HarmMeasure.PER_1000: translate("SideEffects", "per 1000 people"),
        HarmMeasure.PER_100000: translate("SideEffects", "per 100,000 people"),
        HarmMeasure.INDEX: translate("SideEffects", "index"),
    }[measure]


def unit_words(unit: ChangeUnit) -> str:
    """The unit of a mean change."""
    return {
        ChangeUnit.MMHG: "mmHg",
        ChangeUnit.KG: "kg",
        ChangeUnit.PER_MINUTE: translate("SideEffects", "beats/min"),
        ChangeUnit.MS: "ms",
        ChangeUnit.MMOL_L: "mmol/L",
        ChangeUnit.UMOL_L: "µmol/L",
        ChangeUnit.POINTS: translate("SideEffects", "points"),
    }[unit]
