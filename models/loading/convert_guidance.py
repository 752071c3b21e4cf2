"""From files of guidance/ to the domain, with every rule that their schema cannot hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.evidence import Read
from models.guidance import (
    Contact,
    Country,
    Guidance,
    Help,
    PartialDate,
    Report,
    Statement,
    Status,
    StatusKind,
)
from models.loading import guidance_schema as schema
from models.loading.convert import Converter, sound
from models.loading.convert_question import find_doubles, refer_all
from models.loading.marked_yaml import Path, shortened
from models.loading.names import Sort
from models.problems import message
from models.text import Text


@dataclass(slots=True)
class Gathered:
    """What the files of guidance/ have given so far; the texts that a pack has once, with the file that gives them."""

    countries: list[Country] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    statuses: list[Status] = field(default_factory=list)
    help: list[Help] = field(default_factory=list)
    once: dict[str, tuple[Text, str]] = field(default_factory=dict)

    def whole(self) -> Guidance:
        """All of it."""
        texts = {key: text for key, (text, _) in self.once.items()}
        return Guidance(
            countries=tuple(self.countries),
            reports=tuple(self.reports),
            statements=tuple(self.statements),
            statuses=tuple(self.statuses),
            help=tuple(self.help),
            notice=texts.get("notice"),
            in_danger=texts.get("in_danger"),
        )


def guidance(file: schema.GuidanceFile, to: Converter, so_far: Gathered) -> None:
    """Add what one file gives."""
    for key, wordings in (("notice", file.notice), ("in_danger", file.in_danger)):
        if wordings is not None:
            _give_once(key, to.text(wordings, (key,)), to, so_far)
    for index, country in sound(file.countries):
        path: Path = ("countries", index)
        to.names.define(Sort.COUNTRY, country.id, (*path, "id"), to.findings)
        so_far.countries.append(Country(country.id, to.text(country.name, (*path, "name"))))
    so_far.reports += [_report(part, ("reports", index), to) for index, part in sound(file.reports)]
    so_far.statements += [
        _statement(part, ("statements", index), to) for index, part in sound(file.statements)
    ]
    so_far.statuses += [_status(part, ("statuses", index), to) for index, part in sound(file.statuses)]
    found = [_help(part, ("help", index), to) for index, part in sound(file.help)]
    so_far.help += [entry for entry in found if entry is not None]


def _give_once(key: str, text: Text, to: Converter, so_far: Gathered) -> None:
    if key in so_far.once:
        what = message("“{key}” is there already, in {file}", key=key, file=so_far.once[key][1])
        to.findings.add((key,), what, message("a pack has it once: take one of them out"))
    else:
        so_far.once[key] = (text, to.findings.name)


def _report(part: schema.ReportPart, path: Path, to: Converter) -> Report:
    """A report. It may put into words what stands as a figure elsewhere; no two reports tell the same fact."""
    to.names.define(Sort.REPORT, part.fact, (*path, "fact"), to.findings)
    to.names.refer(Sort.SOURCE, part.source, (*path, "source"), to.findings)
    if part.read is Read.SECONDARY and part.read_at is None:
        what = message("what was read second-hand needs the place where it was read")
        to.findings.add((*path, "read"), what, message("add read_at: with that place in words"))
    return Report(
        fact=part.fact,
        says=to.text(part.says, (*path, "says")),
        source=part.source,
        read=part.read,
        read_at=to.optional_text(part.read_at, (*path, "read_at")),
        caution=to.optional_text(part.caution, (*path, "caution")),
    )


def _statement(part: schema.StatementPart, path: Path, to: Converter) -> Statement:
    to.names.define(Sort.GUIDANCE, part.id, (*path, "id"), to.findings)
    _refer_facts(part.facts, (*path, "facts"), to)
    refer_all(Sort.UNKNOWN, part.unknowns, (*path, "unknowns"), to)
    told = {"heading": part.heading, "text": part.text, "for_a_patient": part.for_a_patient or {}}
    if not part.facts:
        for key, wordings in told.items():
            _refuse_numbers(wordings, (*path, key), to)
    return Statement(
        id=part.id,
        topic=part.topic,
        heading=to.text(part.heading, (*path, "heading")),
        text=to.text(part.text, (*path, "text")),
        for_a_patient=to.optional_text(part.for_a_patient, (*path, "for_a_patient")),
        facts=tuple(part.facts),
        unknowns=tuple(part.unknowns),
    )


def _refuse_numbers(wordings: dict[str, str], path: Path, to: Converter) -> None:
    """Plain advice gives no figure: every number has a source."""
    if any(letter.isdigit() for words in wordings.values() for letter in words):
        what = message("this gives a number and rests on nothing")
        to.findings.add(path, what, message("add facts: with what it rests on, or say it without the number"))


def _status(part: schema.StatusPart, path: Path, to: Converter) -> Status:
    to.names.define(Sort.GUIDANCE, part.id, (*path, "id"), to.findings)
    to.names.refer_later(Sort.COUNTRY, part.country, (*path, "country"), to.findings.name)
    to.names.refer(Sort.FAMILY, part.family, (*path, "family"), to.findings)
    _refer_facts(part.facts, (*path, "facts"), to)
    if not part.facts and part.status is not StatusKind.NOT_CHECKED:
        what = message("this says where something stands and rests on nothing")
        hint = message("add facts: with what it rests on, or write status: not-checked")
        to.findings.add((*path, "status"), what, hint)
    if not part.facts:
        _refuse_numbers(part.text, (*path, "text"), to)
    return Status(
        id=part.id,
        country=part.country,
        family=part.family,
        subject=to.text(part.subject, (*path, "subject")),
        kind=part.status,
        text=to.text(part.text, (*path, "text")),
        date=_date(part.date, (*path, "date"), to),
        facts=tuple(part.facts),
    )


def _help(part: schema.HelpPart, path: Path, to: Converter) -> Help | None:
    """Somebody to turn to; None where the day on which it was read cannot be told."""
    to.names.define(Sort.GUIDANCE, part.id, (*path, "id"), to.findings)
    to.names.refer_later(Sort.COUNTRY, part.country, (*path, "country"), to.findings.name)
    contacts = tuple(Contact(contact.way, contact.at) for _, contact in sound(part.contacts))
    read_on = _date(part.read_on, (*path, "read_on"), to)
    page_date = _date(part.page_date, (*path, "page_date"), to)
    if read_on is not None and read_on.day is None:
        what = message("{date} does not say on which day this was read", date=part.read_on)
        to.findings.add((*path, "read_on"), what, message("write the whole date: 2026-11-28"))
    if read_on is not None and page_date is not None and page_date.iso > read_on.iso:
        what = message("the page has a later date than the day on which it was read")
        to.findings.add((*path, "page_date"), what, message("compare both dates with the page"))
    made = (
        to.name(part.name, (*path, "name")),
        to.optional_text(part.hours, (*path, "hours")),
        to.text(part.text, (*path, "text")),
        to.text(part.read_at, (*path, "read_at")),
    )
    if read_on is None:
        return None
    name, hours, text, read_at = made
    return Help(
        part.id, part.country, name, contacts, hours, text, part.emergency, read_at, read_on, page_date
    )


def _refer_facts(facts: Iterable[str], path: Path, to: Converter) -> None:
    """Figures and steps are read before; reports may stand in a file that comes later."""
    places = [((*path, index), fact) for index, fact in enumerate(facts)]
    known, doubtful = to.names.defined[Sort.FACT], to.names.doubtful[Sort.FACT]
    for place, fact in places:
        if Sort.FACT not in to.names.unread and fact not in known and fact not in doubtful:
            to.names.refer_later(Sort.REPORT, fact, place, to.findings.name)
    find_doubles(places, to)


def _date(written: str | None, path: Path, to: Converter) -> PartialDate | None:
    """A date as exactly as it is known; None where there is none or it cannot be read."""
    if written is None:
        return None
    try:
        return PartialDate.parse(written)
    except ValueError:
        what = message("“{written}” is no date", written=shortened(written))
        to.findings.add(path, what, message("write 2023, 2023-11 or 2023-11-08, in quotes"))
        return None
