"""The language of the program: translations switched while running, and numbers as that language writes them."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop.paths import translation_file
from models.units import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR

translate = QCoreApplication.translate
"""The name that lupdate looks for."""
LANGUAGES = ("en", "fr")
MINUS = "−"


class Language(QObject):
    """The language in use; ``changed`` when another was chosen. Qt tells every widget by itself."""

    changed = Signal()

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = "en"
        self._translators: list[QTranslator] = []
        self.locale = _locale("en")
        self.choose(code)

    def choose(self, code: str) -> None:
        """Take ``en`` or ``fr`` (any other code is English) and tell the application."""
        self.code = code if code in LANGUAGES else "en"
        self.locale = _locale(self.code)
        QLocale.setDefault(self.locale)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        if self.code != "en":
            self._install(str(translation_file(self.code)))
            self._install(
                f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{self.code}"
            )
        self.changed.emit()

    def _install(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
        else:
            translator.deleteLater()


def _locale(code: str) -> QLocale:
    locale = QLocale(QLocale.Language.French, QLocale.Country.France) if code == "fr" else _british()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _british() -> QLocale:
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def preferred_language() -> str:
    """The first of the system's languages that the program speaks; else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2].lower() in LANGUAGES:
            return name[:2].lower()
    return "en"


def number(value: float, decimals: int | None = None, *, signed: bool = False) -> str:
    """A number as the language in use writes it, with a true minus; as many decimals as it has (up to 3)."""
    if not isfinite(value):
        return "–"
    if decimals is None:
        decimals = next((count for count in range(3) if round(value, count) == round(value, 3)), 3)
    rounded = round(value, decimals) + 0.0
    written = QLocale().toString(abs(rounded), "f", decimals)
    sign = MINUS if rounded < 0 else ("+" if signed and rounded > 0 else "")
    return sign + written


def interval(low: float, high: float, decimals: int | None = None) -> str:
    """An interval in words: “−4.7 to −0.8”."""
    between = translate("Number", "{low} to {high}")
    return between.format(low=number(low, decimals), high=number(high, decimals))


def percent(value: float, decimals: int | None = None, *, signed: bool = False) -> str:
    """A percentage as the language in use writes it."""
    pattern = translate("Number", "{value}%")
    return pattern.format(value=number(value, decimals, signed=signed))


def count(
    value: float, singular: str, plural: str, decimals: int | None = None, *, signed: bool = False
) -> str:
    """A counted unit: both forms are already translated; below 2 is singular in French, 1 in English."""
    size = abs(value)
    one = size < 2 if QLocale().language() == QLocale.Language.French else size == 1
    return f"{number(value, decimals, signed=signed)}\u00a0{singular if one else plural}"


def named(name: str, words: str) -> str:
    """A name and what is said of it: “Time: 2 hours”, with the space that the language puts before a colon."""
    return translate("Words", "{name}: {words}").format(name=name, words=words)


def in_sentence(name: str) -> str:
    """A name within a sentence, with a small letter first; one that begins with two large ones stays (“SSRI”)."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def listed(parts: Iterable[str]) -> str:
    """Parts that may hold commas, one after the other: “2 hours: −4.8; 1 day: −5.5”."""
    return translate("Words", "; ").join(parts)


def elapsed(seconds: float) -> str:
    """An elapsed time in the largest unit that says it well: “40 min”, “2 hours”, “3 days”, “8 weeks”."""
    told, unit = elapsed_in(seconds)
    return count(told, *_unit_words(unit))


def elapsed_in(seconds: float) -> tuple[float, float]:
    """The number that :func:`elapsed` tells, and the seconds of its unit.

    As long as they stay the same, so do the words, which take much longer to find.
    """
    if seconds < 2 * HOUR - 30:
        return round(seconds / MINUTE), MINUTE
    if seconds < 2 * DAY - HOUR / 2:
        hours = round(seconds / HOUR)
        return (1, DAY) if hours == 24 else (hours, HOUR)
    if seconds < 2 * WEEK - DAY / 2:
        days = round(seconds / DAY)
        return (1, WEEK) if days == 7 else (days, DAY)
    if seconds <= 26 * WEEK + DAY:
        return round(seconds / WEEK), WEEK
    if seconds < 2 * YEAR - MONTH / 2:
        return round(seconds / MONTH), MONTH
    return round(seconds / YEAR, 1), YEAR


def _unit_words(unit: float) -> tuple[str, str]:
    """One and several of a unit, which is given in seconds."""
    if unit == MINUTE:
        return translate("Time", "minute"), translate("Time", "minutes")
    if unit == HOUR:
        return translate("Time", "hour"), translate("Time", "hours")
    if unit == DAY:
        return translate("Time", "day"), translate("Time", "days")
    if unit == WEEK:
        return translate("Time", "week"), translate("Time", "weeks")
    if unit == MONTH:
        return translate("Time", "month"), translate("Time", "months")
    return translate("Time", "year"), translate("Time", "years")


def elapsed_exactly(seconds: float) -> str:
    """An elapsed time as a reading's time is told: exact in the unit that gives a whole number."""
    units = (
        (WEEK, translate("Time", "week"), translate("Time", "weeks"), 2),
        (DAY, translate("Time", "day"), translate("Time", "days"), 2),
        (HOUR, translate("Time", "hour"), translate("Time", "hours"), 1),
        (MINUTE, translate("Time", "minute"), translate("Time", "minutes"), 1),
    )
    for length in (
        YEAR,
        MONTH,
    ):  # which are no whole number of weeks, and would be told in thousands of minutes
        whole = seconds / length
        if whole > 0.5 and abs(whole - round(whole)) < 1e-6:
            return count(round(whole), *_unit_words(length))
    if seconds in (DAY, WEEK):
        return count(1, units[1][1], units[1][2]) if seconds == DAY else count(1, units[0][1], units[0][2])
    for length, singular, plural, least in units:
        whole = seconds / length
        if whole >= least and abs(whole - round(whole)) < 1e-6:
            return count(round(whole), singular, plural)
    return elapsed(seconds)
