"""From what a file says to the objects of the domain, with every rule that the schema alone cannot hold.

A file that does not fit the schema comes here too, with None in place of the parts that do not fit, so that all of
its problems are told at once; what is made of it is thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from models.catalog import Pack, Scale
from models.evidence import UNIT_OF, Conflict, Figure, Provenance, Source
from models.loading import schema
from models.loading.figure_rules import comparison_faults, faults
from models.loading.findings import Findings
from models.loading.marked_yaml import Path
from models.loading.messages import in_iso
from models.loading.names import GIVE_ANOTHER_ID, Names, Sort, listed
from models.problems import Message, message
from models.synthesis import Comparison, Synthesis
from models.text import Text
from models.treatment import MOST_DOSES, DoseSpan, Family, Regimen, Treatment
from models.trial import Arm, BiasRating, Reading, Trial
from models.units import LONGEST, Duration, DurationError

_P = TypeVar("_P", bound=schema.Part)

_THERE_ALREADY = message("{thing} “{name}” is there already")


@dataclass(slots=True)
class Converter:
    """Converts the files of one pack, one after the other; ``findings`` are those of the file at hand."""

    names: Names
    findings: Findings
    languages: frozenset[str] = frozenset()
    _durations: dict[str, Duration] = field(default_factory=dict)

    def text(self, wordings: dict[str, str], path: Path) -> Text:
        """A text that is there in every language of the pack."""
        missing = self.languages - wordings.keys() if wordings else ()
        for language in sorted(missing):
            self.findings.add(
                path,
                message("the text is missing in “{language}”", language=language),
                message("add {language}: to it", language=language),
            )
        # In one order, so that equal texts are equal.
        return Text(tuple(sorted(wordings.items())))

    def name(self, name: str | dict[str, str] | None, path: Path) -> Text:
        """The name of a study: a proper name stands alike in every language of the pack."""
        if isinstance(name, str):
            name = dict.fromkeys(self.languages, name)
        return self.text(name or {}, path)

    def optional_text(self, wordings: dict[str, str] | None, path: Path) -> Text | None:
        """A text, where there is one."""
        return None if wordings is None else self.text(wordings, path)

    def duration(self, iso: str | None, path: Path) -> Duration | None:
        """A time since the first dose; None where there is none or it cannot be read."""
        if iso is None:
            return None
        known = self._durations.get(iso)
        if known is None:
            try:
                known = self._durations[iso] = Duration.parse(iso)
            except DurationError as error:
                what = Message(error.fault.value).filled(written=error.written)
                self.findings.add(path, what, in_iso(iso))
        return known

    def conflicts(self, parts: list[schema.ConflictPart]) -> tuple[Conflict, ...]:
        """The conflicts of a file; their facts are looked for when every file is read."""
        found: list[Conflict] = []
        for index, part in sound(parts):
            path: Path = ("conflicts", index)
            for place, fact in enumerate(part.facts):
                self.names.refer_later(Sort.FACT, fact, (*path, "facts", place), self.findings.name)
            found.append(Conflict(tuple(part.facts), self.text(part.note, (*path, "note"))))
        return tuple(found)

    def gaps(self, parts: list[dict[str, str]]) -> tuple[Text, ...]:
        """What a file says was looked for and not found."""
        return tuple(self.text(part, ("gaps", index)) for index, part in enumerate(parts))

    def unique(self, thing: Message, ids: Iterable[tuple[Path, str]]) -> None:
        """Ids that are unique within one file; ``thing`` is what has them, with its article."""
        seen: set[str] = set()
        for path, name in ids:
            if name in seen:
                self.findings.add(
                    (*path, "id"), _THERE_ALREADY.filled(thing=thing, name=name), GIVE_ANOTHER_ID
                )
            seen.add(name)


def sound(parts: Iterable[_P]) -> Iterator[tuple[int, _P]]:
    """The parts of a list that fit the schema, with their places in it."""
    for index, part in enumerate(parts):
        if part is not None:
            yield index, part


# --- pack, sources, treatments ---------------------------------------------------------------------------------


def pack(part: schema.PackFile, to: Converter) -> tuple[Pack, tuple[Family, ...], tuple[Scale, ...]]:
    """What a pack says of itself, with its families and scales; its languages hold from here on."""
    to.languages = frozenset(part.languages or ())
    seen: set[str] = set()
    for index, language in enumerate(part.languages or ()):
        if language in seen:
            what = _THERE_ALREADY.filled(thing=message("the language"), name=language)
            to.findings.add(("languages", index), what, message("take it out"))
        seen.add(language)
    families: list[Family] = []
    for index, family in sound(part.families):
        path: Path = ("families", index)
        to.names.define(Sort.FAMILY, family.id, (*path, "id"), to.findings)
        name = to.text(family.name, (*path, "name"))
        families.append(
            Family(
                id=family.id,
                name=name,
                tone=family.tone,
                marker=family.marker,
                is_comparator=family.comparator,
                is_shown_at_first=family.shown_at_first,
                about=to.optional_text(family.about, (*path, "about")),
            )
        )
    scales: list[Scale] = []
    for index, scale in sound(part.scales):
        to.names.define(Sort.SCALE, scale.id, ("scales", index, "id"), to.findings)
        name = to.text(scale.name, ("scales", index, "name"))
        scales.append(Scale(scale.id, name, to.optional_text(scale.short, ("scales", index, "short"))))
    title = to.text(part.title or {}, ("title",))
    made = Pack(title, part.version, tuple(part.languages or ()), part.licence)
    return made, tuple(families), tuple(scales)


def sources(file: schema.SourcesFile, to: Converter) -> Iterator[Source]:
    """The sources of one file."""
    for index, part in sound(file.sources):
        path: Path = ("sources", index)
        to.names.define(Sort.SOURCE, part.id, (*path, "id"), to.findings)
        yield Source(
            id=part.id,
            kind=part.kind,
            year=part.year,
            title=part.title,
            authors=tuple(part.authors),
            journal=part.journal,
            volume=part.volume,
            pages=part.pages,
            doi=part.doi,
            pmid=part.pmid,
            registry=tuple(part.registry),
            read=part.read,
            unconfirmed=tuple(part.unconfirmed),
            caution=to.optional_text(part.caution, (*path, "caution")),
        )


def treatment(file: schema.TreatmentFile, to: Converter) -> Treatment:
    """A treatment with its regimens."""
    to.names.define(Sort.TREATMENT, file.id, ("id",), to.findings)
    to.names.refer(Sort.FAMILY, file.family, ("family",), to.findings)
    if file.dose_of is not None:
        if file.dose_of == file.id:
            what = message("the treatment is a dose of itself")
            to.findings.add(("dose_of",), what, message("write the id of another treatment, or leave it out"))
        to.names.refer_later(Sort.TREATMENT, file.dose_of, ("dose_of",), to.findings.name)
    regimens = tuple(_regimen(part, ("regimens", index), to) for index, part in sound(file.regimens))
    to.unique(
        message("the regimen"), ((("regimens", index), part.id) for index, part in sound(file.regimens))
    )
    if len(regimens) == len(file.regimens):
        to.names.regimens[file.id] = frozenset(regimen.id for regimen in regimens)
    return Treatment(
        id=file.id,
        family=file.family,
        name=to.text(file.name, ("name",)),
        route=file.route,
        administration=file.administration,
        note=to.optional_text(file.note, ("note",)),
        regimens=regimens,
        conflicts=to.conflicts(file.conflicts),
        gaps=to.gaps(file.gaps),
        dose_of=file.dose_of,
    )


def _regimen(part: schema.RegimenPart, path: Path, to: Converter) -> Regimen:
    spans = [_dose_span(span, (*path, "doses", index), to) for index, span in sound(part.doses)]
    made = Regimen(
        id=part.id,
        name=to.text(part.name, (*path, "name")),
        is_repeated=None if part.pools_single_sessions else part.repeated,
        doses=tuple(span for span in spans if span is not None),
    )
    if sum(map(_doses_of, made.doses)) > MOST_DOSES:
        to.findings.add(
            (*path, "doses"),
            message("the regimen has more than {most:,} doses", most=MOST_DOSES),
            message("write a longer time after every:, or an earlier until:"),
        )
    return made


def _dose_span(part: schema.DoseSpanPart, path: Path, to: Converter) -> DoseSpan | None:
    """Doses from one time on; None where a time cannot be read or the times do not go together."""
    start = to.duration(part.start, (*path, "start"))
    every = to.duration(part.every, (*path, "every"))
    until = to.duration(part.until, (*path, "until"))
    if start is None or (every is None) != (part.every is None) or (until is None) != (part.until is None):
        return None
    if until is not None and every is None:
        what = message("until: says when doses end, but not how often they come")
        to.findings.add((*path, "until"), what, message("add every:"))
        return None
    if every is not None and every.seconds <= 0:
        what = message("there is no time between two doses")
        to.findings.add((*path, "every"), what, message("write a time such as P1D"))
        return None
    if until is not None and until.seconds < start.seconds:
        what = message(
            "the doses end at {until}, before they start at {start}", until=until.iso, start=start.iso
        )
        to.findings.add((*path, "until"), what, message("both count from the first dose: write a later time"))
        return None
    return DoseSpan(start, every, until)


def _doses_of(span: DoseSpan) -> float:
    """How many doses a span has within the longest time, a part of one more than counted."""
    if span.every is None:
        return 1
    end = LONGEST if span.until is None else span.until.seconds
    return max(0.0, end - span.start.seconds) / span.every.seconds + 1


# --- trials and syntheses --------------------------------------------------------------------------------------


def trial(file: schema.TrialFile, to: Converter) -> Trial:
    """A trial with its arms and readings."""
    to.names.define(Sort.TRIAL, file.id, ("id",), to.findings)
    to.names.refer(Sort.SOURCE, file.source, ("source",), to.findings)
    arms = tuple(_arm(part, ("arms", index), to) for index, part in sound(file.arms))
    to.unique(message("the arm"), ((("arms", index), part.id) for index, part in sound(file.arms)))
    arm_ids = frozenset(arm.id for arm in arms) if len(arms) == len(file.arms) else None
    _refer_to_arms(file, arm_ids, to)
    for index, other in enumerate(file.same_people_as):
        place: Path = ("same_people_as", index)
        if other == file.id:
            what = message("the trial has the people of itself")
            to.findings.add(place, what, message("write the id of another trial"))
        to.names.refer_later(Sort.TRIAL, other, place, to.findings.name)
    if file.risk_of_bias is not None:
        to.names.refer(Sort.SOURCE, file.risk_of_bias.by, ("risk_of_bias", "by"), to.findings)
    seen: dict[object, str] = {}
    return Trial(
        id=file.id,
        source=file.source,
        name=to.name(file.name, ("name",)),
        registry=tuple(file.registry),
        design=file.design,
        blinding=to.optional_text(file.blinding, ("blinding",)),
        population=to.optional_text(file.population, ("population",)),
        n=file.n,
        caution=to.optional_text(file.caution, ("caution",)),
        arms=arms,
        readings=tuple(
            _reading(part, file.source, arm_ids, seen, ("readings", index), to)
            for index, part in sound(file.readings)
        ),
        conflicts=to.conflicts(file.conflicts),
        gaps=to.gaps(file.gaps),
        same_people_as=tuple(file.same_people_as),
        risk_of_bias=None
        if file.risk_of_bias is None
        else BiasRating(file.risk_of_bias.judgement, file.risk_of_bias.by),
    )


def _refer_to_arms(file: schema.TrialFile, arms: frozenset[str] | None, to: Converter) -> None:
    """The arms that an arm puts together are other arms of the trial."""
    for place, part in sound(file.arms):
        for index, name in enumerate(part.together):
            if arms is not None and (name not in arms or name == part.id):
                what = message("the trial has no other arm “{arm}”", arm=name)
                hint = message("its arms are {arms}", arms=listed(arms))
                to.findings.add(("arms", place, "together", index), what, hint)


def _arm(part: schema.ArmPart, path: Path, to: Converter) -> Arm:
    to.names.refer(Sort.TREATMENT, part.treatment, (*path, "treatment"), to.findings)
    to.names.refer_to_regimen(part.treatment, part.regimen, (*path, "regimen"), to.findings)
    return Arm(
        id=part.id,
        treatment=part.treatment,
        regimen=part.regimen,
        name=to.optional_text(part.name, (*path, "name")),
        n=part.n,
        is_comparator=part.comparator,
        headline_for=tuple(map(str, part.headline_for)),
        together=tuple(part.together),
    )


def _reading(
    part: schema.ReadingPart,
    source: str,
    arms: frozenset[str] | None,
    seen: dict[object, str],
    path: Path,
    to: Converter,
) -> Reading:
    if arms is not None:
        for key, arm in (("arm", part.arm), ("against", part.against)):
            if arm is not None and arm not in arms:
                what = message("the trial has no arm “{arm}”", arm=arm)
                to.findings.add((*path, key), what, message("its arms are {arms}", arms=listed(arms)))
    if part.against == part.arm:
        what = message("an arm is compared with itself")
        to.findings.add((*path, "against"), what, message("write the other arm's id"))
    for fault in comparison_faults(part, part.against, needs_against=True):
        to.findings.add((*path, fault.key), fault.what, fault.hint)
    figure = _figure(part, source, path, to)
    _stands_alone(figure, (part.arm, part.against), seen, path, to)
    return Reading(figure, part.arm, part.against, part.computable)


def synthesis(file: schema.SynthesisFile, to: Converter) -> Synthesis:
    """A synthesis with its comparisons."""
    to.names.define(Sort.SYNTHESIS, file.id, ("id",), to.findings)
    to.names.refer(Sort.SOURCE, file.source, ("source",), to.findings)
    to.unique(
        message("the comparison"),
        ((("comparisons", index), part.id) for index, part in sound(file.comparisons)),
    )
    return Synthesis(
        id=file.id,
        source=file.source,
        name=to.name(file.name, ("name",)),
        note=to.optional_text(file.note, ("note",)),
        caution=to.optional_text(file.caution, ("caution",)),
        comparisons=tuple(
            _comparison(part, file.source, ("comparisons", index), to)
            for index, part in sound(file.comparisons)
        ),
        conflicts=to.conflicts(file.conflicts),
        gaps=to.gaps(file.gaps),
    )


def _comparison(part: schema.ComparisonPart, source: str, path: Path, to: Converter) -> Comparison:
    to.names.refer(Sort.TREATMENT, part.treatment, (*path, "treatment"), to.findings)
    to.names.refer_to_regimen(part.treatment, part.regimen, (*path, "regimen"), to.findings)
    if part.against is not None:
        to.names.refer(Sort.TREATMENT, part.against, (*path, "against"), to.findings)
    results: list[Figure] = []
    seen: dict[object, str] = {}
    for index, result in sound(part.results):
        place: Path = (*path, "results", index)
        for fault in comparison_faults(result, part.against, needs_against=False):
            to.findings.add((*place, fault.key), fault.what, fault.hint)
        results.append(_figure(result, source, place, to))
        _stands_alone(results[-1], part.id, seen, place, to)
    return Comparison(
        id=part.id,
        treatment=part.treatment,
        regimen=part.regimen,
        against=part.against,
        name=to.optional_text(part.name, (*path, "name")),
        trials=part.trials,
        participants=part.participants,
        headline_for=tuple(map(str, part.headline_for)),
        results=tuple(results),
    )


# --- figures ---------------------------------------------------------------------------------------------------


def _figure(part: schema.FigurePart, source: str, path: Path, to: Converter) -> Figure:
    to.names.define(Sort.FACT, part.fact, (*path, "fact"), to.findings)
    provenance = provenance_of(part, source, path, to)
    if part.scale is not None:
        to.names.refer(Sort.SCALE, part.scale, (*path, "scale"), to.findings)
    for fault in faults(part):
        to.findings.add((*path, fault.key), fault.what, fault.hint)
    return Figure(
        fact=part.fact,
        measure=part.measure,
        unit=UNIT_OF[part.measure],
        value=part.value,
        at=to.duration(part.at, (*path, "at")),
        scale=part.scale,
        interval=_pair(part.interval),
        sd=part.sd,
        se=part.se,
        p=part.p,
        n=part.n,
        n_against=part.n_against,
        events=_pair(part.events),
        events_against=_pair(part.events_against),
        trials=part.trials,
        analysis=part.analysis,
        detail=to.optional_text(part.detail, (*path, "detail")),
        provenance=provenance,
        caution=to.optional_text(part.caution, (*path, "caution")),
        is_modelled=part.modelled,
    )


def provenance_of(part: schema.ReadPart, source: str, path: Path, to: Converter) -> Provenance:
    """Where a part was read: in the ``source`` of its file, unless it names another."""
    if part.source is not None:
        to.names.refer(Sort.SOURCE, part.source, (*path, "source"), to.findings)
    return Provenance(
        part.source or source,
        part.read,
        to.optional_text(part.read_at, (*path, "read_at")),
        to.optional_text(part.formula, (*path, "formula")),
    )


_N = TypeVar("_N", int, float)


def _pair(numbers: list[_N] | None) -> tuple[_N, _N] | None:
    return None if numbers is None else (numbers[0], numbers[1])


def _stands_alone(figure: Figure, owner: object, seen: dict[object, str], path: Path, to: Converter) -> None:
    """Two figures of one line at one time cannot be told apart on the screen."""
    if figure.at is None:
        return
    line = (owner, figure.measure, figure.scale, figure.analysis, figure.detail, figure.at.seconds)
    first = seen.setdefault(line, figure.fact)
    if first != figure.fact:
        what = message(
            "this and “{fact}” are the same measure of the same people at the same time", fact=first
        )
        to.findings.add(path, what, message("say in detail: what sets them apart, or keep one"))
