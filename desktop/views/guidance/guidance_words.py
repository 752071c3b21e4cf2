"""The choices of guidance in words: topics, where something stands, ways to be reached, dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.wording.choices import read_words
from models.evidence import Read
from models.guidance import Contact, PartialDate, StatusKind, Topic, Way

translate = QCoreApplication.translate
MARKED = (Read.SECONDARY, Read.LABEL_COPY)
"""What was not read in the source itself, and says so wherever it stands."""


def topic_words(topic: Topic) -> str:
    """The heading above the statements of a topic."""
    return {
        Topic.MUST_KNOW: translate("Guidance", "What must be known"),
        Topic.COMES_FIRST: translate("Guidance", "Treatments that come first"),
        Topic.MISUSE: translate("Guidance", "Recreational use"),
        Topic.UNKNOWN: translate("Guidance", "Not known yet"),
    }[topic]


def status_words(kind: StatusKind) -> str:
    """Where something stands, in two or three words."""
    return {
        StatusKind.LICENSED: translate("Guidance", "Licensed"),
        StatusKind.LICENSED_OTHERWISE: translate("Guidance", "Licensed for another use"),
        StatusKind.FIRST_CHOICE: translate("Guidance", "Among the first choices"),
        StatusKind.LATER_CHOICE: translate("Guidance", "After other treatments"),
        StatusKind.ALLOWED: translate("Guidance", "May be used"),
        StatusKind.RESEARCH_ONLY: translate("Guidance", "In research only"),
        StatusKind.NOT_RECOMMENDED: translate("Guidance", "Not recommended"),
        StatusKind.CONTROLLED: translate("Guidance", "Controlled drug"),
        StatusKind.NOT_CHECKED: translate("Guidance", "Not checked yet"),
    }[kind]


def status_told(kind: StatusKind) -> str:
    """What that means, in a sentence."""
    return {
        StatusKind.LICENSED: translate("Guidance", "An authority has approved it for this use."),
        StatusKind.LICENSED_OTHERWISE: translate(
            "Guidance",
            "It may be sold or given for something else; depression is not what it is licensed for.",
        ),
        StatusKind.FIRST_CHOICE: translate("Guidance", "A guideline names it among what to try first."),
        StatusKind.LATER_CHOICE: translate(
            "Guidance", "A guideline names it for when other treatments have failed, or for urgent need."
        ),
        StatusKind.ALLOWED: translate("Guidance", "A guideline finds that it may be used."),
        StatusKind.RESEARCH_ONLY: translate("Guidance", "A guideline wants it used in studies only."),
        StatusKind.NOT_RECOMMENDED: translate("Guidance", "A guideline does not recommend it for this use."),
        StatusKind.CONTROLLED: translate("Guidance", "The law controls it as a drug that can be misused."),
        StatusKind.NOT_CHECKED: translate(
            "Guidance", "Somebody may have decided it: nobody has read it for this pack yet."
        ),
    }[kind]


def way_words(contact: Contact) -> str:
    """How to reach somebody, as one would say it: “call 988”, “text 988”."""
    return {
        Way.CALL: translate("Guidance", "call {number}"),
        Way.MESSAGE: translate("Guidance", "text {number}"),
        Way.ONLINE: translate("Guidance", "on the web {number}"),
    }[contact.way].format(number=contact.at.replace(" ", "\u00a0"))


def date_words(date: PartialDate | None) -> str:
    """A date as exactly as it is known: “8 November 2023”, “December 2022”, “2022”; nothing where there is none."""
    if date is None:
        return ""
    if date.month is None:
        return str(date.year)
    day = QDate(date.year, date.month, date.day or 1)
    return QLocale().toString(day, "MMMM yyyy" if date.day is None else "d MMMM yyyy")


def marked(words: str, reads: frozenset[Read]) -> str:
    """A sentence, with how its facts were read in brackets where that was not in the sources themselves."""
    marks = ", ".join(read_words(read) for read in MARKED if read in reads)
    if not marks:
        return words
    return f"{words[:-1]} ({marks})." if words.endswith(".") else f"{words} ({marks})"
