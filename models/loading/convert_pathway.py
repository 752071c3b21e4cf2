"""From a file of pathways/ to a route of the domain, with every rule that its schema cannot hold."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from models.loading import pathway_schema as schema
from models.loading.convert import Converter, sound
from models.loading.marked_yaml import Path, shortened
from models.loading.names import Sort, listed
from models.pathway import Change, Flow, Form, Link, Pathway, Place, Step, Variant, Window
from models.problems import Message, message

_MOST_NAMED = 8
"""Steps of a loop that are named: of a longer one its beginning."""
_IN_HUNDREDTHS = message("write [width, height] in hundredths of the scene, from 0 to 100")
_LATER = message("both count from the first dose: write a later time")


def pathway(file: schema.PathwayFile, to: Converter) -> Pathway:
    """A route with its places and steps."""
    to.names.define(Sort.PATHWAY, file.id, ("id",), to.findings)
    _find_doubles(file, to)
    scene = _Scene.of(file)
    steps = tuple(_step(part, ("steps", index), scene, to) for index, part in sound(file.steps))
    _find_loops(file, to)
    _find_idle_variants(file, steps, to)
    return Pathway(
        id=file.id,
        name=to.text(file.name, ("name",)),
        about=to.text(file.about, ("about",)),
        variants=tuple(_variant(part, ("variants", index), to) for index, part in sound(file.variants)),
        places=tuple(_place(part, ("places", index), to) for index, part in sound(file.places)),
        flows=tuple(_flow(part, ("flows", index), scene, to) for index, part in sound(file.flows)),
        links=tuple(_link(part, ("links", index), scene, to) for index, part in sound(file.links)),
        steps=steps,
        caution=to.optional_text(file.caution, ("caution",)),
    )


# --- what the parts call each other by -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Known:
    """The ids of one sort in a route; None where a part that does not fit may hold another one."""

    ids: dict[str, None] | None
    missing: Message
    others: Message

    def refer(self, name: str, path: Path, to: Converter) -> None:
        """A reference to an id that is not there is a problem at ``path``."""
        if self.ids is None or name in self.ids:
            return
        right = to.names.nearest_in(name, self.ids)
        hint = (
            message("did you mean {right}?", right=right)
            if right
            else self.others.filled(names=listed(self.ids))
        )
        to.findings.add(path, self.missing.filled(name=shortened(name)), hint)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the steps, flows and links of a route may name."""

    variants: _Known
    places: _Known
    changeable: _Known
    steps: _Known
    forms: dict[str, Form]
    flows: frozenset[str]

    @classmethod
    def of(cls, file: schema.PathwayFile) -> _Scene:
        places, flows = _ids(file.places), _ids(file.flows)
        both = None if places is None or flows is None else places | flows
        return cls(
            _Known(
                _ids(file.variants),
                message("the route has no variant “{name}”"),
                message("its variants are {names}"),
            ),
            _Known(places, message("the route has no place “{name}”"), message("its places are {names}")),
            _Known(
                both,
                message("the route has no place or flow “{name}”"),
                message("its places and flows are {names}"),
            ),
            _Known(
                _ids(file.steps), message("the route has no step “{name}”"), message("its steps are {names}")
            ),
            {part.id: part.form for _, part in sound(file.places)},
            frozenset(part.id for _, part in sound(file.flows)),
        )


_Named = schema.VariantPart | schema.PlacePart | schema.FlowPart | schema.StepPart


def _ids(parts: Collection[_Named]) -> dict[str, None] | None:
    """The ids of a list's parts; None where one of them does not fit the schema."""
    found = [part.id for _, part in sound(parts)]
    return dict.fromkeys(found) if len(found) == len(parts) else None


def _find_doubles(file: schema.PathwayFile, to: Converter) -> None:
    """A step changes places and flows by their id alone: they share one set of names."""
    to.unique(
        message("the variant"), ((("variants", index), part.id) for index, part in sound(file.variants))
    )
    to.unique(message("the place or flow"), _places_and_flows(file))
    to.unique(message("the step"), ((("steps", index), part.id) for index, part in sound(file.steps)))


def _places_and_flows(file: schema.PathwayFile) -> Iterator[tuple[Path, str]]:
    for index, place in sound(file.places):
        yield ("places", index), place.id
    for index, flow in sound(file.flows):
        yield ("flows", index), flow.id


# --- the scene -------------------------------------------------------------------------------------------------


def _variant(part: schema.VariantPart, path: Path, to: Converter) -> Variant:
    for index, family in enumerate(part.families):
        to.names.refer(Sort.FAMILY, family, (*path, "families", index), to.findings)
    return Variant(
        id=part.id,
        name=to.text(part.name, (*path, "name")),
        tone=part.tone,
        families=tuple(part.families),
        not_shown=tuple(
            to.text(words, (*path, "not_shown", index)) for index, words in enumerate(part.not_shown)
        ),
    )


def _place(part: schema.PlacePart, path: Path, to: Converter) -> Place:
    (x, y), (width, height) = part.at, part.size
    if width <= 0 or height <= 0:
        what = message("a place of {width:g} by {height:g} cannot be seen", width=width, height=height)
        to.findings.add((*path, "size"), what, _IN_HUNDREDTHS)
    elif width > 100 or height > 100:
        what = message(
            "a place of {width:g} by {height:g} is larger than the scene", width=width, height=height
        )
        to.findings.add((*path, "size"), what, _IN_HUNDREDTHS)
    elif not (_lies_within(x, width) and _lies_within(y, height)):
        what = message(
            "the place reaches out of the scene: {left:g} to {right:g} across, {top:g} to {bottom:g} down",
            left=x - width / 2,
            right=x + width / 2,
            top=y - height / 2,
            bottom=y + height / 2,
        )
        to.findings.add(
            (*path, "at"), what, message("at: is its centre; with its size: it must lie within 0 and 100")
        )
    return Place(part.id, to.text(part.name, (*path, "name")), part.form, x, y, width, height, part.usual)


def _lies_within(centre: float, size: float) -> bool:
    return centre - size / 2 >= -1e-9 and centre + size / 2 <= 100 + 1e-9


def _flow(part: schema.FlowPart, path: Path, scene: _Scene, to: Converter) -> Flow:
    scene.places.refer(part.start, (*path, "from"), to)
    scene.places.refer(part.end, (*path, "to"), to)
    if part.back is not None:
        scene.places.refer(part.back, (*path, "back"), to)
        if scene.forms.get(part.back, Form.TRANSPORTER) is not Form.TRANSPORTER:
            what = message("“{place}” is no transporter and takes nothing up again", place=part.back)
            to.findings.add(
                (*path, "back"), what, message("write the id of a transporter, or leave back: out")
            )
    return Flow(
        part.id, to.text(part.name, (*path, "name")), part.sign, part.start, part.end, part.usual, part.back
    )


def _link(part: schema.LinkPart, path: Path, scene: _Scene, to: Converter) -> Link:
    scene.places.refer(part.start, (*path, "from"), to)
    scene.places.refer(part.end, (*path, "to"), to)
    return Link(part.start, part.end, part.bond)


# --- the steps -------------------------------------------------------------------------------------------------


def _step(part: schema.StepPart, path: Path, scene: _Scene, to: Converter) -> Step:
    to.names.define(Sort.FACT, part.fact, (*path, "fact"), to.findings)
    scene.places.refer(part.place, (*path, "place"), to)
    for index, cause in enumerate(part.after):
        scene.steps.refer(cause, (*path, "after", index), to)
    for variant in part.standing:
        scene.variants.refer(variant, (*path, "standing", variant), to)
    for index, source in enumerate(part.sources):
        to.names.refer(Sort.SOURCE, source, (*path, "sources", index), to.findings)
    if part.once_over and part.window is not None:
        what = message("the step has a time of its own and waits for the one before it")
        to.findings.add((*path, "once_over"), what, message("take out once_over: or window:"))
    elif part.once_over and not part.after:
        what = message("the step waits for the end of one that it does not name")
        to.findings.add((*path, "once_over"), what, message("add after: with that step"))
    if part.fades and part.window is not None and part.window.end is not None:
        what = message("the step has an end, and fades as if nobody gave one")
        to.findings.add((*path, "fades"), what, message("take out fades: or end:"))
    return Step(
        id=part.id,
        fact=part.fact,
        title=to.text(part.title, (*path, "title")),
        what=to.text(part.what, (*path, "what")),
        place=part.place,
        after=tuple(part.after),
        standing=tuple(part.standing.items()),
        certainty=part.certainty,
        changes=tuple(_changes(part, path, scene, to)),
        sources=tuple(part.sources),
        window=None if part.window is None else _window(part.window, part.fades, (*path, "window"), to),
        seen_in=to.optional_text(part.seen_in, (*path, "seen_in")),
        against=to.optional_text(part.against, (*path, "against")),
        is_side=part.side,
        is_once_over=part.once_over,
        is_fading=part.fades,
    )


def _changes(part: schema.StepPart, path: Path, scene: _Scene, to: Converter) -> Iterator[Change]:
    for index, change in sound(part.changes):
        place: Path = (*path, "changes", index)
        scene.changeable.refer(change.of, (*place, "of"), to)
        if change.blocks and change.of in scene.flows:
            what = message("the drug cannot sit in “{flow}”, which is a flow", flow=change.of)
            hint = message("block the place that it comes through, or leave blocks: out")
            to.findings.add((*place, "blocks"), what, hint)
        yield Change(change.of, change.level, change.blocks)


def _window(part: schema.WindowPart, fades: bool, path: Path, to: Converter) -> Window | None:
    """When a step happens; None where a time cannot be read or the times are out of order."""
    start = to.duration(part.start, (*path, "start"))
    full = to.duration(part.full, (*path, "full"))
    end = to.duration(part.end, (*path, "end"))
    seen_in = to.optional_text(part.seen_in, (*path, "seen_in"))
    if start is None or full is None or (end is None and part.end is not None):
        return None
    if full.seconds < start.seconds:
        what = message(
            "the step is full at {full}, before it starts at {start}", full=full.iso, start=start.iso
        )
        to.findings.add((*path, "full"), what, _LATER)
        return None
    if end is not None and end.seconds < full.seconds:
        what = message("the step ends at {end}, before it is full at {full}", end=end.iso, full=full.iso)
        to.findings.add((*path, "end"), what, _LATER)
        return None
    return Window(start, full, end, seen_in, fades and end is None)


def _find_loops(file: schema.PathwayFile, to: Converter) -> None:
    """Steps that wait for each other; each loop is told once, where it closes."""
    parts: dict[str, tuple[int, schema.StepPart]] = {}
    for index, part in sound(file.steps):
        parts.setdefault(part.id, (index, part))
    done: set[str] = set()
    for first in parts:
        # The way back from one step to what is before it, each with the causes that are still to be looked at.
        way = {first: iter(enumerate(parts[first][1].after))} if first not in done else {}
        while way:
            name = next(reversed(way))
            place, cause = next(way[name], (0, None))
            if cause is None:
                done.add(name)
                del way[name]
            elif cause in way:
                _tell_loop([*reversed(way)], cause, ("steps", parts[name][0], "after", place), to)
            elif cause in parts and cause not in done:
                way[cause] = iter(enumerate(parts[cause][1].after))


def _tell_loop(way: list[str], cause: str, path: Path, to: Converter) -> None:
    """``way`` leads from the step at hand to the ones that follow from it; ``cause`` closes the circle."""
    names = [cause, *way[: way.index(cause) + 1]]
    told = names if len(names) <= _MOST_NAMED else [*names[:_MOST_NAMED], "…"]
    what = message("the steps wait for each other: {steps}", steps=" → ".join(map(shortened, told)))
    to.findings.add(path, what, message("take one of them out of after:"))


def _find_idle_variants(file: schema.PathwayFile, steps: tuple[Step, ...], to: Converter) -> None:
    """A variant without a single step would be an empty scene."""
    if len(steps) < len(file.steps) or not steps:
        return
    used = {variant for step in steps for variant, _ in step.standing}
    for index, part in sound(file.variants):
        if part.id not in used:
            what = message("no step says anything of the variant “{variant}”", variant=part.id)
            hint = message("name it in the standing: of its steps, or take it out")
            to.findings.add(("variants", index, "id"), what, hint)
