"""Words for routes and steps: when, how sure, for whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named
from desktop.kit.time_axis import short_time
from models.pathway import Certainty, Moment, Pathway, Standing, Step, StepState, Window

translate = QCoreApplication.translate


def numbers_of(pathway: Pathway, variant: str, *, with_side: bool) -> dict[str, str]:
    """The number of each step of a variant: those of the main route from 1, those of side branches as letters."""
    numbers: dict[str, str] = {}
    main = side = 0
    for step in pathway.steps_of(variant, with_side=with_side):
        if step.is_side:
            numbers[step.id] = chr(ord("a") + side)
            side += 1
        else:
            main += 1
            numbers[step.id] = str(main)
    return numbers


def certainty_words(certainty: Certainty) -> str:
    """How sure a step is, in a word or two."""
    return {
        Certainty.ESTABLISHED: translate("Pathways", "established"),
        Certainty.SUPPORTED: translate("Pathways", "supported"),
        Certainty.CONTESTED: translate("Pathways", "contested"),
        Certainty.ANIMALS: translate("Pathways", "animals only"),
    }[certainty]


def certainty_told(certainty: Certainty) -> str:
    """The same in a sentence for a newcomer."""
    return {
        Certainty.ESTABLISHED: translate("Pathways", "Nobody disputes this step."),
        Certainty.SUPPORTED: translate("Pathways", "Several findings speak for this step."),
        Certainty.CONTESTED: translate("Pathways", "Findings speak for and against this step."),
        Certainty.ANIMALS: translate("Pathways", "This step was seen in animals or cells, not in people."),
    }[certainty]


def standing_words(standing: Standing, variant: str) -> str:
    """What is known of a step for a treatment."""
    pattern = {
        Standing.SHOWN: translate("Pathways", "shown for {treatment}"),
        Standing.INFERRED: translate("Pathways", "inferred for {treatment}"),
        Standing.CONTRADICTED: translate("Pathways", "contradicted for {treatment}"),
        Standing.NOT_SHOWN: translate("Pathways", "not shown for {treatment}"),
    }[standing]
    return pattern.format(treatment=variant)


def window_words(window: Window) -> str:
    """When a step happens, as short as a list needs it."""
    start, full = short_time(window.start.seconds), short_time(window.full.seconds)
    if window.start.seconds == window.full.seconds:
        return translate("Pathways", "from {start}").format(start=start)
    if window.start.seconds == 0:
        return translate("Pathways", "within {full}").format(full=full)
    return translate("Pathways", "{start} to {full}").format(start=start, full=full)


def when_words(pathway: Pathway, step: Step, variant: str, numbers: dict[str, str]) -> str:
    """When a step happens; a step whose time nobody gives follows another, and says so.

    What does not happen in a variant has no time there: why, is said instead.
    """
    standing = step.standing_for(variant)
    if standing is Standing.NOT_SHOWN:
        return translate("Pathways", "not shown")
    if standing is Standing.CONTRADICTED:
        return translate("Pathways", "contradicted")
    if step.window is not None:
        return window_words(step.window)
    timed = pathway.timed_by(step, variant)
    if timed is None or timed.id not in numbers:
        return translate("Pathways", "time not known")
    if step.is_once_over:
        return translate("Pathways", "when {number} is over").format(number=numbers[timed.id])
    return translate("Pathways", "after {number}, time not known").format(number=numbers[timed.id])


def now_words(pathway: Pathway, variant: str, moment: Moment, language: str, *, with_side: bool) -> str:
    """What is under way in a route, what begins and what fades, the last step first: that is how far it is."""
    numbers = numbers_of(pathway, variant, with_side=with_side)
    found = []
    for heading, state in (
        (translate("Pathways", "Under way"), StepState.RUNNING),
        (translate("Pathways", "Beginning"), StepState.BEGINNING),
        (translate("Pathways", "Fading"), StepState.FADING),
    ):
        steps = [pathway.step_by_id[step] for step, known in moment.states.items() if known is state][::-1]
        if (
            state is StepState.BEGINNING
        ):  # what has a time of its own, and has come farthest, before the others
            steps.sort(key=lambda step: (step.window is None, -moment.shares[step.id]))
        titles = [f"{numbers[step.id]} {step.title.in_language(language)}" for step in steps]
        if titles:
            found.append(named(heading, " · ".join(titles)))
    if found:
        return ". ".join(found)
    if StepState.OVER in moment.states.values():
        return translate("Pathways", "Nothing is under way any more.")
    return translate("Pathways", "Nothing has begun yet.")


def still_words(step: Step, number: str, elapsed: float, variant: str, name: str, language: str) -> str:
    """One step as the caption of its still: the time, what happens, and whether it does not happen here."""
    told = f"{number} {step.title.in_language(language)}. {step.what.in_language(language)}"
    standing = step.standing_for(variant)
    if standing in (Standing.CONTRADICTED, Standing.NOT_SHOWN):
        told = f"{number} {step.title.in_language(language)}: {standing_words(standing, name)}."
    return named(elapsed_exactly(elapsed), told)
