"""What the search finds on the Timeline: treatments, the lines of every measure, sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.finding import Finding
from desktop.shown_lines import ShownLines
from desktop.views.timeline.wording import LineWords, measure_button
from models.catalog import Catalog
from models.evidence import Source
from models.timecourse import ChartMeasure

translate = QCoreApplication.translate


def findings(catalog: Catalog, every: ShownLines, measure: ChartMeasure, words: LineWords) -> list[Finding]:
    """Every treatment, line and source, in the language in use; of the lines, those of ``measure`` come first."""
    treatments = [
        Finding(
            words.text(treatment.name),
            translate("Find", "Treatment"),
            f"treatment:{treatment.id}",
            treatment.id,
        )
        for treatment in catalog.treatments
        if not catalog.family_by_id[treatment.family].is_comparator
    ]
    measures = sorted(ChartMeasure, key=measure.__ne__)
    lines = [
        Finding(
            words.in_list(line),
            named(translate("Find", "Line"), measure_button(one)),
            f"line:{one.value}:{line.id}",
            line.scale or "",
        )
        for one in measures
        for line in every.every(one)
    ]
    sources = [
        Finding(
            _source_words(source),
            translate("Find", "Source"),
            f"source:{source.id}",
            f"{vancouver(source)} {source.doi or ''} {source.pmid or ''} {' '.join(source.registry)}",
        )
        for source in catalog.sources
    ]
    return [*treatments, *lines, *sources]


def _source_words(source: Source) -> str:
    short = short_citation(source)
    return short if not source.title or short.startswith(source.title) else named(short, source.title)
