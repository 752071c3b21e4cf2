"""From a route to what the scene draws: places in shares, colours of the theme, words in the language in use."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from desktop.kit.scene_spec import (
    SceneFlow,
    SceneLink,
    SceneLook,
    ScenePlace,
    SceneSpec,
    SceneState,
    SceneStep,
)
from desktop.kit.span import Span
from desktop.theme import Look
from desktop.views.pathways.wording import numbers_of
from models.pathway import Bond, Certainty, Moment, Pathway, Sign, Standing, Step, StepState
from models.playback import SWEEP_SECONDS


def scene_look(look: Look, tone: str, *, has_labels: bool) -> SceneLook:
    """The theme as the scene needs it; ``tone`` is that of the treatment shown."""
    theme = look.theme
    return SceneLook(
        panel=theme.colour("panel"),
        ink=theme.colour("ink"),
        muted=theme.colour("muted"),
        hairline=theme.colour("hairline"),
        tissue=theme.colour("tissue"),
        tissue_lit=theme.colour("tissue_lit"),
        outline=theme.colour("outline"),
        focus=theme.colour("focus"),
        drug=theme.tone(tone),
        on_drug=theme.colour("panel"),
        font=look.font(12),
        badge_font=look.font(11, bold=True),
        stroke=theme.stroke,
        has_labels=has_labels,
    )


def scene_of(pathway: Pathway, variant: str, look: Look, language: str, *, with_side: bool) -> SceneSpec:
    """The scene of one variant of a route."""
    places = pathway.places_of(variant, with_side=with_side)
    here = {place.id for place in places}
    numbers = numbers_of(pathway, variant, with_side=with_side)
    of_side = {step.place for step in pathway.steps_of(variant) if step.is_side} - {
        step.place for step in pathway.steps_of(variant) if not step.is_side
    }
    # What moves there says it already; that it inhibits, only the end of the line says.
    crossed = {(flow.start, flow.end) for flow in pathway.flows}
    return SceneSpec(
        places=tuple(
            ScenePlace(
                place.id,
                place.name.in_language(language),
                place.form.value,
                QRectF(
                    (place.x - place.width / 2) / 100,
                    (place.y - place.height / 2) / 100,
                    place.width / 100,
                    place.height / 100,
                ),
                place.id in of_side,
            )
            for place in places
        ),
        flows=tuple(
            SceneFlow(
                flow.id,
                flow.start,
                flow.end,
                flow.back if flow.back in here else None,
                flow.sign is Sign.RING,
            )
            for flow in pathway.flows
            if {flow.start, flow.end} <= here
        ),
        links=tuple(
            SceneLink(link.start, link.end, link.bond.value, bool({link.start, link.end} & of_side))
            for link in pathway.links
            if {link.start, link.end} <= here
            and (link.bond is Bond.INHIBITS or (link.start, link.end) not in crossed)
        ),
        steps=tuple(
            SceneStep(
                step.id,
                numbers[step.id],
                step.place,
                is_unsure(step),
                is_still(pathway, step, variant),
                mark_of(pathway, step, variant),
            )
            for step in pathway.steps_of(variant, with_side=with_side)
        ),
    )


def is_unsure(step: Step) -> bool:
    """Whether a step has the dashed ring: disputed, or seen only in animals."""
    return step.certainty in (Certainty.CONTESTED, Certainty.ANIMALS)


def is_absent(step: Step, variant: str) -> bool:
    """Whether a step is listed for a variant but does not happen in it."""
    return step.standing_for(variant) in (Standing.CONTRADICTED, Standing.NOT_SHOWN)


def is_still(pathway: Pathway, step: Step, variant: str) -> bool:
    """Whether a step never moves in a variant: it does not happen, or nothing gives it a time."""
    return is_absent(step, variant) or pathway.window_of(step, variant) is None


def mark_of(pathway: Pathway, step: Step, variant: str) -> str:
    """What stands beside a step's number.

    “×” where it is contradicted for a variant, “?” where inferred or not shown, “–” where nothing gives it a time.
    """
    standing = step.standing_for(variant) or Standing.SHOWN
    if not is_absent(step, variant) and is_still(pathway, step, variant):
        return "–"
    return {Standing.INFERRED: "?", Standing.NOT_SHOWN: "?", Standing.CONTRADICTED: "×"}.get(standing, "")


def state_of(moment: Moment, place: float) -> SceneState:
    """How far everything has come; ``place`` is that of the clock on its axis, which moves the particles.

    What is under way is shown as full until it fades.
    """
    return SceneState(
        levels=moment.levels,
        blocks=moment.blocks,
        shares={
            step: 1.0 if moment.states[step] is StepState.RUNNING else share
            for step, share in moment.shares.items()
        },
        over=_in_state(moment, StepState.OVER),
        fading=_in_state(moment, StepState.FADING),
        phase=place * SWEEP_SECONDS,
    )


def _in_state(moment: Moment, state: StepState) -> frozenset[str]:
    return frozenset(step for step, known in moment.states.items() if known is state)


def spans_of(
    pathway: Pathway, variant: str, look: Look, lane: int, chosen: str | None, *, with_side: bool
) -> Iterator[Span]:
    """The window of every step of a variant that happens and has a time of its own; ``chosen`` is one of the steps."""
    tone = look.theme.tone(pathway.variant_by_id[variant].tone)
    for step in pathway.steps_of(variant, with_side=with_side):
        if step.window is not None and not is_absent(step, variant):
            start, full, end = step.window.start.seconds, step.window.full.seconds, step.window.end
            last = full if step.is_fading else None if end is None else end.seconds
            yield Span(start, full, last, tone, lane, step.id == chosen)
