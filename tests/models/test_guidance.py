"""Dates as exactly as they are known, and guidance by topic and country."""

from __future__ import annotations

import pytest

from models.evidence import Read
from models.guidance import Country, Guidance, PartialDate, Report, Statement, Status, StatusKind, Topic
from models.text import Text


@pytest.mark.parametrize(
    ("iso", "parts"),
    [("2023", (2023, None, None)), ("2023-11", (2023, 11, None)), ("2024-02-29", (2024, 2, 29))],
)
def test_that_a_date_is_as_exact_as_it_is_written(
    iso: str, parts: tuple[int, int | None, int | None]
) -> None:
    read = PartialDate.parse(iso)
    assert (read.year, read.month, read.day) == parts
    assert read.iso == iso


@pytest.mark.parametrize(
    "wrong",
    ["", "23", "2023-13", "2023-00", "2023-02-29", "2023-1-1", "2023-11-08T00", "٢٠٢٣", "0000", "2023-"],
)
def test_that_what_no_calendar_has_is_no_date(wrong: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(wrong)


def text(words: str) -> Text:
    return Text.of({"en": words})


def statement(name: str, topic: Topic) -> Statement:
    return Statement(name, topic, text(name), text(name), None, (), ())


def status(name: str, country: str) -> Status:
    return Status(name, country, "gas", text(name), StatusKind.NOT_CHECKED, text(name), None, ())


def test_that_entries_are_found_by_topic_and_country_in_their_order() -> None:
    report = Report("fact", text("says"), "paper", Read.ABSTRACT, None, None)
    guidance = Guidance(
        countries=(Country("here", text("Here")),),
        reports=(report,),
        statements=(
            statement("b", Topic.MISUSE),
            statement("c", Topic.UNKNOWN),
            statement("a", Topic.MISUSE),
        ),
        statuses=(status("z", "here"), status("y", "there"), status("x", "here")),
    )
    assert [one.id for one in guidance.of_topic(Topic.MISUSE)] == ["b", "a"]
    assert guidance.of_topic(Topic.MUST_KNOW) == ()
    assert [one.id for one in guidance.statuses_in("here")] == ["z", "x"]
    assert guidance.help_in("here") == ()
    assert guidance.report_by_fact["fact"] is report
    assert guidance.country_by_id["here"].name == text("Here")
    assert len(guidance.entries) == 6


def test_that_reports_alone_are_nothing_to_show() -> None:
    report = Report("fact", text("says"), "paper", Read.ABSTRACT, None, None)
    assert not Guidance(reports=(report,), notice=text("notice")).is_there
    assert Guidance(statements=(statement("a", Topic.MISUSE),)).is_there
