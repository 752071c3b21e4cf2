"""Which lines the Timeline shows for what the reader has chosen."""

from __future__ import annotations

from desktop.session import Session
from models.catalog import Catalog
from models.text import Text
from models.timecourse import ChartMeasure, Line, comparator_of, lines, opening_lines

HAS_COMPARATORS = frozenset({ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE})
"""The measures that tell of the comparator's own people; the others tell how far it is to them."""


class ShownLines:
    """Every line of a catalog by measure, and the ones that a session asks for. Each measure is worked out once."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._every: dict[ChartMeasure, tuple[Line, ...]] = {}
        self._opening: dict[ChartMeasure, dict[str, tuple[Line, ...]]] = {}

    def every(self, measure: ChartMeasure) -> tuple[Line, ...]:
        """Every line of a measure, comparators too."""
        if measure not in self._every:
            self._every[measure] = lines(self._catalog, measure)
        return self._every[measure]

    def opening(self, measure: ChartMeasure) -> dict[str, tuple[Line, ...]]:
        """The lines that each family opens on."""
        if measure not in self._opening:
            self._opening[measure] = opening_lines(self._catalog, self.every(measure))
        return self._opening[measure]

    def line(self, measure: ChartMeasure, line: str) -> Line | None:
        """The line of that id, or None where this measure has none."""
        return next((candidate for candidate in self.every(measure) if candidate.id == line), None)

    def shown(self, session: Session) -> tuple[Line, ...]:
        """What the session asks for, in the pack's order of families, comparators after the lines they belong to."""
        measure = session.measure
        every = self.every(measure)
        found = [line for family in self._catalog.families for line in self._of_family(session, family.id)]
        found.extend(line for line in every if line.id in session.added_lines)
        found = list({line.id: line for line in found if line.id not in session.hidden_lines}.values())
        if session.shows_comparators and measure in HAS_COMPARATORS:
            found.extend(self._comparators(found, every))
        return tuple({line.id: line for line in found}.values())

    def unseen(self, session: Session) -> tuple[Text, ...]:
        """The names of the families and treatments that the session asks for and that have no line at its measure."""
        measure, catalog = session.measure, self._catalog
        families = (one for one in session.families if not self.opening(measure).get(one))
        treatments = (one for one in session.treatments if not self.of_treatment(measure, one))
        return (
            *(catalog.family_by_id[one].name for one in families),
            *(catalog.treatment_by_id[one].name for one in treatments),
        )

    def of_treatment(self, measure: ChartMeasure, treatment: str) -> tuple[Line, ...]:
        """The lines that a treatment opens on, as if it were alone in its family."""
        own = [line for line in self.every(measure) if line.treatment == treatment]
        return next(iter(opening_lines(self._catalog, own).values()), ())

    def _of_family(self, session: Session, family: str) -> tuple[Line, ...]:
        opening = self.opening(session.measure).get(family, ()) if family in session.families else ()
        named = (
            line
            for treatment in session.treatments
            if self._catalog.treatment_by_id[treatment].family == family
            for line in self.of_treatment(session.measure, treatment)
        )
        return (*opening, *named)

    @staticmethod
    def _comparators(found: list[Line], every: tuple[Line, ...]) -> list[Line]:
        added = [comparator_of(line, every) for line in found]
        return [line for line in added if line is not None]
