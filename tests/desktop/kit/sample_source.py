"""A source of which everything is known, and one of which nothing is."""

from __future__ import annotations

from dataclasses import replace

from models.evidence import Read, Source, SourceKind

NAGELE = Source(
    id="nagele2015",
    kind=SourceKind.CROSSOVER_RCT,
    year=2015,
    title="Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
    authors=("Nagele P", "Duma A", "Kopec M", "Gebara MA", "Parsoei A", "Walker M", "Janski A"),
    journal="Biological Psychiatry",
    volume="78(1)",
    pages="10-18",
    doi="10.1016/j.biopsych.2014.11.016",
    pmid="25577164",
    registry=("NCT02139540",),
    read=Read.ABSTRACT,
    unconfirmed=(),
    caution=None,
)
UNKNOWN = replace(
    NAGELE,
    year=None,
    title=None,
    authors=(),
    journal=None,
    volume=None,
    pages=None,
    doi=None,
    pmid=None,
    registry=(),
)
