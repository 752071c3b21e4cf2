"""What the palette finds on the Timeline: treatments, lines of every measure's trials, sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.citation import vancouver
from desktop.kit.palette import Finding
from desktop.session import Session
from desktop.views.timeline.explain import short_citation
from desktop.views.timeline.view import TimelineView
from models.catalog import Catalog
from models.evidence import Source

translate = QCoreApplication.translate


def findings(catalog: Catalog, view: TimelineView) -> list[Finding]:
    """Every treatment, line and source of a catalog, in the language in use."""
    words = view.explainer.words
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
    lines = [
        Finding(words.in_list(line), translate("Find", "Line"), f"line:{line.id}", line.scale or "")
        for line in view.every_line()
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


def take_finding(kind: str, wanted: str, session: Session, view: TimelineView) -> None:
    """Show what the reader chose: a treatment's lines, a line with its first point, a source in the inspector."""
    if kind == "treatment":
        treatment = session.catalog.treatment_by_id[wanted]
        named = [known for known in session.treatments if known != wanted]
        session.choose((*session.families, *named, treatment.id))
    elif kind == "line":
        session.show_line(wanted, True)
        session.select((wanted, 0))
    elif kind == "source":
        view.explained.emit(view.explainer.source(session.catalog.source_by_id[wanted]))
