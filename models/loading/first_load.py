"""Reading a pack from its YAML files, with every check: slow, and only needed when a pack is new or has changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from models.catalog import Catalog, Pack, Scale
from models.comparison import Aspect
from models.evidence import Source
from models.loading import (
    comparison_schema,
    convert,
    convert_comparison,
    convert_guidance,
    convert_pathway,
    convert_question,
    convert_side_effect,
    guidance_schema,
    pathway_schema,
    question_schema,
    schema,
    side_effect_schema,
)
from models.loading.compiled import Fingerprint
from models.loading.findings import Findings
from models.loading.marked_yaml import Places, read_yaml
from models.loading.messages import translate
from models.loading.names import Names
from models.loading.pack_files import FOLDERS, ContentFile, Listing, UnreadableFileError, read_all, read_file
from models.loading.partial import partial
from models.pathway import Pathway
from models.problems import ContentError, Message, Problem, message
from models.question import Question
from models.side_effect import SafetyReport, SideEffect
from models.synthesis import Synthesis
from models.treatment import Family, Treatment
from models.trial import Design, Trial
from models.unknown import Unknown

MAX_PROBLEMS = 3_000
"""Problems after which a pack is read no further, or a file is told by its beginning only."""
_ENTRIES_TOLD = 200

_SCHEMAS: dict[str, type[schema.Part]] = {
    "": schema.PackFile,
    "sources": schema.SourcesFile,
    "treatments": schema.TreatmentFile,
    "trials": schema.TrialFile,
    "syntheses": schema.SynthesisFile,
    "pathways": pathway_schema.PathwayFile,
    "effects": side_effect_schema.EffectsFile,
    "side_effects": side_effect_schema.SafetyReportFile,
    "questions": question_schema.QuestionFile,
    "unknowns": question_schema.UnknownsFile,
    "guidance": guidance_schema.GuidanceFile,
    "comparison": comparison_schema.ComparisonFile,
}
# The key by which a file shows what it is, wherever it lies.
_TELLTALES = {
    "families": "",
    "sources": "sources",
    "regimens": "treatments",
    "readings": "trials",
    "arms": "trials",
    "comparisons": "syntheses",
    "places": "pathways",
    "steps": "pathways",
    "effects": "effects",
    "figures": "side_effects",
    "courses": "side_effects",
    "times": "questions",
    "left_out": "questions",
    "unknowns": "unknowns",
    "statements": "guidance",
    "statuses": "guidance",
    "help": "guidance",
    "aspects": "comparison",
}


def read_pack(listing: Listing) -> Catalog:
    """Read every file of a pack; ContentError holds all that is wrong with it."""
    reading = _Reading()
    reading.take_listing(listing)
    files_read = 0
    for file, data in read_all(listing.files):
        reading.take(file, data)
        files_read += 1
        if len(reading.problems) > MAX_PROBLEMS:
            reading.stop_at(file)
            break
    if files_read == len(listing.files):
        reading.find_late_problems(listing.files)
    return reading.catalog()


@dataclass(slots=True)
class _Reading:
    """A pack while it is read."""

    problems: list[Problem] = field(default_factory=list)
    names: Names = field(default_factory=Names)
    pack: Pack | None = None
    families: tuple[Family, ...] = ()
    scales: tuple[Scale, ...] = ()
    sources: list[Source] = field(default_factory=list)
    treatments: list[Treatment] = field(default_factory=list)
    trials: list[Trial] = field(default_factory=list)
    syntheses: list[Synthesis] = field(default_factory=list)
    pathways: list[Pathway] = field(default_factory=list)
    effects: list[SideEffect] = field(default_factory=list)
    safety_reports: list[SafetyReport] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    unknowns: list[Unknown] = field(default_factory=list)
    guidance: convert_guidance.Gathered = field(default_factory=convert_guidance.Gathered)
    comparison: list[Aspect] = field(default_factory=list)
    fingerprint: Fingerprint = field(default_factory=Fingerprint)
    converter: convert.Converter = field(init=False)

    def __post_init__(self) -> None:
        self.converter = convert.Converter(self.names, Findings(""))

    def take_listing(self, listing: Listing) -> None:
        """What is wrong with the folder; what a file that is not read would define is not asked for."""
        self.problems += listing.problems
        for problem in listing.problems:
            folder = problem.file.partition("/")[0]
            self.names.give_up(folder if folder in FOLDERS else "")
            if folder == ".":
                for unread in FOLDERS:
                    self.names.give_up(unread)

    def take(self, file: ContentFile, data: bytes | Problem) -> None:
        """Check and convert one file."""
        if isinstance(data, Problem):
            self.problems.append(data)
            self.names.give_up(file.folder)
            return
        self.fingerprint.add(file.name, data)
        findings = Findings(file.name)
        self.converter.findings = findings
        document = read_yaml(data)
        findings.add_flaws(document.flaws)
        if document.is_readable:
            self._fit(file, document.value, findings, data)
        else:
            self.names.give_up(file.folder)
        if findings:
            self.problems += findings.problems(Places(data))

    def _fit(self, file: ContentFile, value: Any, findings: Findings, data: bytes) -> None:
        model = _SCHEMAS[file.folder]
        try:
            part = model.model_validate(value)
        except ValidationError as error:
            self.names.doubt(file.folder, value)
            misplaced = _belongs_elsewhere(file, value)
            if misplaced is not None:
                findings.add((), *misplaced)
                return
            if error.error_count() > MAX_PROBLEMS:
                error = _first_of(error, model, value, findings)
                translate(error, model, Places(data), findings)
                return
            translate(error, model, Places(data), findings)
            if not isinstance(value, dict):
                return
            part = partial(model, value, error)
        self._convert(part)

    def _convert(self, part: schema.Part) -> None:
        match part:
            case schema.PackFile():
                self.pack, self.families, self.scales = convert.pack(part, self.converter)
            case schema.SourcesFile():
                self.sources.extend(convert.sources(part, self.converter))
            case schema.TreatmentFile():
                self.treatments.append(convert.treatment(part, self.converter))
            case schema.TrialFile():
                self.trials.append(convert.trial(part, self.converter))
            case schema.SynthesisFile():
                self.syntheses.append(convert.synthesis(part, self.converter))
            case pathway_schema.PathwayFile():
                self.pathways.append(convert_pathway.pathway(part, self.converter))
            case side_effect_schema.EffectsFile():
                self.effects.extend(convert_side_effect.effects(part, self.converter))
            case side_effect_schema.SafetyReportFile():
                crossovers = frozenset(
                    one.source for one in self.trials if one.design is Design.CROSSOVER_RCT
                )
                self.safety_reports.append(convert_side_effect.report(part, self.converter, crossovers))
            case question_schema.QuestionFile():
                pooled = {
                    figure.fact: figure
                    for synthesis in self.syntheses
                    for comparison in synthesis.comparisons
                    for figure in comparison.results
                }
                self.questions.append(convert_question.question(part, self.converter, pooled))
            case question_schema.UnknownsFile():
                self.unknowns.extend(convert_question.unknowns(part, self.converter))
            case guidance_schema.GuidanceFile():
                convert_guidance.guidance(part, self.converter, self.guidance)
            case comparison_schema.ComparisonFile():
                families = {one.id: one.family for one in self.treatments}
                self.comparison.extend(convert_comparison.comparison(part, self.converter, families))

    def stop_at(self, file: ContentFile) -> None:
        """Say that what comes after a file was not read."""
        what = message(
            "there are more than {most:,} problems; what comes after {file} was not read",
            most=MAX_PROBLEMS,
            file=file.name,
        )
        self.problems.append(Problem(".", 0, 0, what, message("mend these first and check again")))

    def find_late_problems(self, files: list[ContentFile]) -> None:
        """What can only be said when every file was read."""
        by_name = {file.name: file for file in files}
        for findings in self.names.missing_later():
            try:
                data = read_file(by_name[findings.name])
            except UnreadableFileError as error:
                self.problems.append(error.problem)  # it was there a moment ago
            else:
                self.problems += findings.problems(Places(data))

    def catalog(self) -> Catalog:
        """The whole pack, or ContentError."""
        if self.problems or self.pack is None:
            raise ContentError(self.problems)
        return Catalog(
            pack=self.pack,
            families=self.families,
            scales=self.scales,
            sources=tuple(self.sources),
            treatments=tuple(self.treatments),
            trials=tuple(self.trials),
            syntheses=tuple(self.syntheses),
            pathways=tuple(self.pathways),
            effects=tuple(self.effects),
            safety_reports=tuple(self.safety_reports),
            questions=tuple(self.questions),
            unknowns=tuple(self.unknowns),
            guidance=self.guidance.whole(),
            comparison=tuple(self.comparison),
            fingerprint=self.fingerprint.text(),
        )


def _first_of(
    error: ValidationError, model: type[schema.Part], value: Any, findings: Findings
) -> ValidationError:
    """What is wrong with the first entries of each list, where all of it would take too long to put into words."""
    try:
        model.model_validate(_shortened(value))
    except ValidationError as first:
        findings.left_out += error.error_count() - first.error_count()
        return first
    return error


def _shortened(value: Any) -> Any:
    if isinstance(value, list):
        return [_shortened(entry) for entry in value[:_ENTRIES_TOLD]]
    return {key: _shortened(item) for key, item in value.items()} if isinstance(value, dict) else value


def _belongs_elsewhere(file: ContentFile, value: Any) -> tuple[Message, Message] | None:
    """What to say of a file that is in order but lies in the wrong folder."""
    if not isinstance(value, dict):
        return None
    homes = {home for key, home in _TELLTALES.items() if key in value}
    if not homes or file.folder in homes:
        return None
    home = homes.pop()
    if not home:
        what = message("this is what belongs into pack.yaml")
        return what, message("give a pack one file pack.yaml, beside the folders")
    return (
        message("this looks like a file of {folder}/", folder=home),
        message("move it into {folder}/", folder=home),
    )
