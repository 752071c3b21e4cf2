"""What the inspector says of a step and of a route."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly
from desktop.kit.citation import vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.views.pathways.scene_of import is_absent
from desktop.views.pathways.wording import (
    certainty_told,
    certainty_words,
    numbers_of,
    standing_words,
    when_words,
)
from models.catalog import Catalog
from models.pathway import Pathway, Standing, Step

translate = QCoreApplication.translate


def step_explanation(
    catalog: Catalog, pathway: Pathway, variant: str, step: Step, language: str
) -> Explanation:
    """A step: what happens, when, in whom it was shown, what speaks against it, and who says so."""
    chosen = pathway.variant_by_id[variant]
    numbers = numbers_of(pathway, variant, with_side=True)
    rows = [Row(translate("Pathways", "When"), when_words(pathway, step, variant, numbers))]
    happens = not is_absent(step, variant)
    if step.is_fading and happens:
        rows.append(Row(translate("Pathways", "Until"), translate("Pathways", "not known; drawn as fading")))
    if step.window is not None and happens:
        if step.window.end is not None:
            rows.append(Row(translate("Pathways", "Until"), elapsed_exactly(step.window.end.seconds)))
        if step.window.seen_in is not None:
            rows.append(
                Row(translate("Pathways", "Times seen in"), step.window.seen_in.in_language(language))
            )
    if step.seen_in is not None:
        rows.append(Row(translate("Pathways", "Shown in"), step.seen_in.in_language(language)))
    standings = tuple(
        standing_words(standing, pathway.variant_by_id[name].name.in_language(language))
        for name, standing in step.standing
    )
    sections = []
    if is_absent(step, variant):
        told = translate("Pathways", "This step is listed and does not move: it is {standing}.")
        standing = standing_words(
            step.standing_for(variant) or Standing.NOT_SHOWN, chosen.name.in_language(language)
        )
        sections.append(
            Section(translate("Pathways", "Not in this scene"), (told.format(standing=standing),))
        )
    elif pathway.window_of(step, variant) is None:
        told = translate("Pathways", "This step is listed and does not move: nobody gives it a time.")
        sections.append(Section(translate("Pathways", "Not in this scene"), (told,)))
    what = (step.what.in_language(language), certainty_told(step.certainty))
    sections.append(Section(translate("Pathways", "What happens"), what))
    if step.against is not None:
        sections.append(
            Section(translate("Pathways", "What speaks against it"), (step.against.in_language(language),))
        )
    questions = tuple(
        unknown.question.in_language(language) for unknown in catalog.unknowns_by_fact.get(step.fact, ())
    )
    if questions:
        sections.append(Section(translate("Explain", "Open questions"), questions))
    sections.extend(_source_sections(catalog, step))
    sections.append(
        Section(
            translate("Pathways", "Drawn, not measured"),
            (
                translate(
                    "Pathways",
                    "Order and times are the literature’s. How much a place lights up, opens or fills is drawn to be "
                    "seen, not measured. Fact: {fact}.",
                ).format(fact=step.fact),
            ),
        )
    )
    number = numbers.get(step.id, "")
    return Explanation(
        kicker=translate("Pathways", "Step {number} · {route}").format(
            number=number, route=pathway.name.in_language(language)
        ),
        title=step.title.in_language(language),
        subtitle=chosen.name.in_language(language),
        tone=chosen.tone,
        rows=tuple(rows),
        tags=(certainty_words(step.certainty), *standings),
        sections=tuple(sections),
    )


def _source_sections(catalog: Catalog, step: Step) -> list[Section]:
    found: list[Section] = []
    for source_id in step.sources:
        source = catalog.source_by_id[source_id]
        heading = translate("Pathways", "Source") if not found else ""
        found.append(Section(heading, (vancouver(source),), copies(source)))
    return found


def routes_explanation(catalog: Catalog, chosen: dict[str, str], language: str) -> Explanation:
    """The whole view: what each route is about, how to read the picture, what nobody has shown."""
    sections = []
    for pathway in catalog.pathways:
        variant = pathway.variant_by_id[chosen[pathway.id]]
        words = [pathway.about.in_language(language)]
        if pathway.caution is not None:
            words.append(pathway.caution.in_language(language))
        sections.append(Section(pathway.name.in_language(language), tuple(words)))
        if variant.not_shown:
            heading = translate("Pathways", "Not shown for {treatment}").format(
                treatment=variant.name.in_language(language)
            )
            sections.append(Section(heading, tuple(text.in_language(language) for text in variant.not_shown)))
    sections.append(Section(translate("Pathways", "How to read it"), _how_to_read()))
    return Explanation(
        kicker=translate("Explain", "The whole picture"),
        title=translate("Pathways", "Two routes on one clock"),
        sections=tuple(sections),
    )


def _how_to_read() -> tuple[str, ...]:
    return (
        translate(
            "Pathways", "A number fills when the clock reaches its step. Click it to see who showed it."
        ),
        translate(
            "Pathways",
            "A dashed ring: disputed, or seen only in animals. A grey ring: it does not happen here.",
        ),
        translate("Pathways", "The hexagon is the drug. Where it sits in a gate, nothing passes."),
        translate(
            "Pathways",
            "Moving dots are transmitter: released, bound, and taken up where a transporter is open.",
        ),
        translate("Pathways", "Beads on an axon: the closer together, the more the cell fires."),
        translate("Pathways", "A step whose time nobody gives follows the step before it, and says so."),
    )
