"""Which lines the Timeline shows for what the reader has chosen."""

from __future__ import annotations

from desktop.session import Session
from models.catalog import Catalog
from models.timecourse import ChartMeasure, Line, comparator_of, lines, opening_lines


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
        found: list[Line] = []
        for family in session.families:
            candidates = self._of_family(session, family)
            found.extend(line for line in candidates if line.id not in session.hidden_lines)
        chosen = {line.id for line in found}
        for line in every:
            if line.id in session.added_lines and line.id not in chosen:
                found.append(line)
        if session.shows_comparators and measure in (ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE):
            found.extend(self._comparators(found, every))
        return tuple({line.id: line for line in found}.values())

    def _of_family(self, session: Session, family: str) -> tuple[Line, ...]:
        opening = self.opening(session.measure).get(family, ())
        wanted = {
            treatment
            for treatment in session.treatments
            if self._catalog.treatment_by_id[treatment].family == family
        }
        if not wanted:
            return opening
        own = tuple(line for line in opening if line.treatment in wanted)
        missing = wanted - {line.treatment for line in own}
        others = [
            line
            for line in self.every(session.measure)
            if line.treatment in missing and not line.is_comparator
        ]
        best = {
            line.treatment: line
            for line in sorted(others, key=lambda line: (line.is_pooled, len(line.points)))
        }
        return own + tuple(best.values())

    @staticmethod
    def _comparators(found: list[Line], every: tuple[Line, ...]) -> list[Line]:
        added = [comparator_of(line, every) for line in found]
        return [line for line in added if line is not None]
