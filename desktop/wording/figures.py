"""One figure of the literature in a line of words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, interval, named, number, percent
from desktop.wording.choices import outcome_name
from models.catalog import Catalog, Place
from models.evidence import Figure, Measure, Unit
from models.text import Text

translate = QCoreApplication.translate


class FigureWords:
    """Figures of a catalog, told in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._language = language

    def text(self, text: Text | None) -> str:
        return "" if text is None else text.in_language(self._language)

    def figure(self, place: Place) -> str:
        """One figure in a line: arm, what it is, value, spread, people."""
        figure = place.figure
        arm = self._catalog.arm_of(place)
        who = self.text(arm.name) if arm and arm.name else ""
        who = who or self.text(self._catalog.treatment_of(place).name)
        parts = [named(who, f"{outcome_name(figure.measure)} {_value_words(figure)}")]
        if figure.interval is not None:
            parts.append(
                translate("Explain", "95% interval {interval}").format(interval=interval(*figure.interval))
            )
        if figure.sd is not None:
            parts.append(translate("Explain", "SD {value}").format(value=number(figure.sd)))
        if figure.se is not None:
            parts.append(translate("Explain", "SE {value}").format(value=number(figure.se)))
        if figure.events is not None:
            parts.append(of_words(*figure.events))
        elif figure.n is not None:
            parts.append(f"n\u00a0=\u00a0{number(figure.n)}")
        if figure.at is not None:
            parts.append(
                translate("Explain", "before the first dose")
                if figure.at.seconds == 0
                else elapsed_exactly(figure.at.seconds)
            )
        return ", ".join(parts)


def of_words(events: int, total: int) -> str:
    """How many of how many."""
    return translate("Explain", "{events} of {total}").format(events=number(events), total=number(total))


def _value_words(figure: Figure) -> str:
    if figure.unit is Unit.PERCENT:
        return percent(figure.value)
    is_signed = figure.measure in (Measure.DIFFERENCE, Measure.CHANGE, Measure.STANDARDISED_DIFFERENCE)
    return number(figure.value, signed=is_signed)
