"""A route in the brain: its places, its steps with their windows in time, and how far each step has come.

Illustrative: the order of steps and their windows are the literature's; how strongly a place changes is drawn, not
measured. A step whose timing nobody gives goes with the nearest step before it that has one, or begins when that one
is over, and says so; one whose end nobody gives, and that does not last, fades slowly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from operator import itemgetter

from models.text import Text
from models.units import Duration


class Form(StrEnum):
    """What a place looks like."""

    CELL = "cell"
    PYRAMID = "pyramid"
    TERMINAL = "terminal"
    SPINE = "spine"
    DENDRITE = "dendrite"
    NUCLEUS = "nucleus"
    RECEPTOR = "receptor"
    TRANSPORTER = "transporter"
    CHANNEL = "channel"
    SIGNAL = "signal"
    OUTCOME = "outcome"


class Bond(StrEnum):
    """How one place acts on another: excites it, inhibits it, or simply leads to it."""

    EXCITES = "excites"
    INHIBITS = "inhibits"
    LEADS_TO = "leads-to"


class Sign(StrEnum):
    """How what moves is drawn: filled or hollow, so that two messengers in one gap can be told apart."""

    DOT = "dot"
    RING = "ring"


class Standing(StrEnum):
    """What is known of a step for one variant of a route."""

    SHOWN = "shown"
    INFERRED = "inferred"
    CONTRADICTED = "contradicted"
    NOT_SHOWN = "not-shown"


class StepState(StrEnum):
    """Where a step is on the clock.

    It begins until it is full, and fades from where it has lost half. ``ABSENT`` is what does not happen in this
    variant, ``UNTIMED`` what happens though nothing gives it a time.
    """

    AHEAD = "ahead"
    BEGINNING = "beginning"
    RUNNING = "running"
    FADING = "fading"
    OVER = "over"
    ABSENT = "absent"
    UNTIMED = "untimed"


class Certainty(StrEnum):
    """How sure a step is."""

    ESTABLISHED = "established"
    SUPPORTED = "supported"
    CONTESTED = "contested"
    ANIMALS = "animals"


@dataclass(frozen=True, slots=True)
class Variant:
    """A treatment by which a route is shown: ``tone`` names a colour of the theme, ``families`` who it stands for."""

    id: str
    name: Text
    tone: str
    families: tuple[str, ...]
    not_shown: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Something that stands in the scene; ``x``, ``y`` (its centre), ``width``, ``height`` in hundredths of the scene.

    ``usual`` is its level (0 to 1) before any drug: how open, how active, how much.
    """

    id: str
    name: Text
    form: Form
    x: float
    y: float
    width: float
    height: float
    usual: float


@dataclass(frozen=True, slots=True)
class Flow:
    """What moves from one place to another: a transmitter or a signal. ``usual`` is its level (0 to 1) before any drug.

    ``back`` is where it is taken up again: as much as that place is open.
    """

    id: str
    name: Text
    sign: Sign
    start: str
    end: str
    usual: float
    back: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A connection that is there whatever happens."""

    start: str
    end: str
    bond: Bond


@dataclass(frozen=True, slots=True)
class Change:
    """What a step does: the level of a place or flow goes to ``level``; ``is_block`` where the drug sits in it."""

    of: str
    level: float
    is_block: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """When a step happens, since the first dose: it begins, is full, and ends; without an end it lasts.

    ``seen_in`` says in whom the times were seen. ``is_fading`` is for what does not last though its end is not known.
    """

    start: Duration
    full: Duration
    end: Duration | None
    seen_in: Text | None = None
    is_fading: bool = False

    def share(self, elapsed: float) -> float:
        """How far the step has come ``elapsed`` seconds after the first dose, 0 to 1.

        It rises evenly from start to full, and falls evenly in as long a time again after its end. What fades falls
        slowly: at ten times its last known moment it is gone.
        """
        if elapsed < self.start.seconds:
            return 0.0
        rise = self.full.seconds - self.start.seconds
        risen = 1.0 if rise <= 0 else min((elapsed - self.start.seconds) / rise, 1.0)
        turn = self._turn
        if turn is None or elapsed <= turn:
            return risen
        fall = self._fall
        return 0.0 if fall <= 0 else max(0.0, 1.0 - (elapsed - turn) / fall) * risen

    def state(self, elapsed: float) -> StepState:
        """Where the step is ``elapsed`` seconds after the first dose."""
        return self.state_at(elapsed, self.share(elapsed))

    def state_at(self, elapsed: float, share: float) -> StepState:
        """The same, where it is known how far the step has come then."""
        if share <= 0:
            return StepState.AHEAD if elapsed <= self.full.seconds else StepState.OVER
        if elapsed < self.full.seconds:
            return StepState.BEGINNING
        return StepState.RUNNING if share >= 0.5 else StepState.FADING

    def afterwards(self) -> Window | None:
        """The window of what begins when this is over: it rises while this falls, and falls in as long a time again.

        None where this lasts.
        """
        if self._turn is None:
            return None
        over = self._turn + self._fall
        turn = Duration(over, f"PT{over:g}S")
        return Window(Duration(self._turn, f"PT{self._turn:g}S"), turn, turn)

    @property
    def _turn(self) -> float | None:
        """The seconds at which it begins to fall; None where it lasts."""
        if self.end is not None:
            return self.end.seconds
        return self.full.seconds if self.is_fading else None

    @property
    def _fall(self) -> float:
        """The seconds in which it falls: as many as it rose, at least a quarter of its length; more if it fades."""
        turn = self._turn or 0.0
        if self.is_fading:
            return 9 * turn
        return max(self.full.seconds - self.start.seconds, (turn - self.start.seconds) / 4)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a route, at ``place``, caused by the steps in ``after``; ``standing`` by variant.

    A variant that is not in ``standing`` does not know the step. ``seen_in`` says in whom it was shown, ``against``
    what speaks against it. ``is_once_over`` is for a step without a time that begins when the one before it is over,
    ``is_fading`` for one that does not last though nobody gives its end.
    """

    id: str
    fact: str
    title: Text
    what: Text
    place: str
    after: tuple[str, ...]
    standing: tuple[tuple[str, Standing], ...]
    certainty: Certainty
    changes: tuple[Change, ...]
    sources: tuple[str, ...]
    window: Window | None = None
    seen_in: Text | None = None
    against: Text | None = None
    is_side: bool = False
    is_once_over: bool = False
    is_fading: bool = False

    def standing_for(self, variant: str) -> Standing | None:
        """What is known of this step for a variant; None where it has no such step."""
        return dict(self.standing).get(variant)


@dataclass(frozen=True, slots=True)
class Moment:
    """A route at one time: how far each step has come (0 to 1) and where it is on the clock, by step id; the levels of
    places and flows and how far the drug sits in places (0 to 1), by their id."""

    shares: dict[str, float]
    states: dict[str, StepState]
    levels: dict[str, float]
    blocks: dict[str, float]


@dataclass(frozen=True)
class Pathway:
    """One route: what stands in its scene, and its steps in the order in which they follow each other."""

    id: str
    name: Text
    about: Text
    variants: tuple[Variant, ...]
    places: tuple[Place, ...]
    flows: tuple[Flow, ...]
    links: tuple[Link, ...]
    steps: tuple[Step, ...]
    caution: Text | None = None

    @cached_property
    def place_by_id(self) -> dict[str, Place]:
        return {place.id: place for place in self.places}

    @cached_property
    def step_by_id(self) -> dict[str, Step]:
        return {step.id: step for step in self.steps}

    @cached_property
    def variant_by_id(self) -> dict[str, Variant]:
        return {variant.id: variant for variant in self.variants}

    def steps_of(self, variant: str, *, with_side: bool = True) -> tuple[Step, ...]:
        """The steps that a variant has, in order; without its side branches where they are not wanted."""
        return tuple(
            step
            for step in self.steps
            if step.standing_for(variant) is not None and (with_side or not step.is_side)
        )

    def places_of(self, variant: str, *, with_side: bool = True) -> tuple[Place, ...]:
        """The places that stand in a variant's scene: all but those that only the steps of others need."""
        others = {place for step in self.steps for place in _needed_by(step)}
        own = {place for step in self.steps_of(variant, with_side=with_side) for place in _needed_by(step)}
        return tuple(place for place in self.places if place.id in own or place.id not in others)

    def timed_by(self, step: Step, variant: str) -> Step | None:
        """The step whose window times a step: its own, or that of the nearest step before it that has one and happens.

        None where neither it nor anything before it has a time.
        """
        timed = self._timed_by(step, variant)
        return None if timed is None else timed[0]

    def window_of(self, step: Step, variant: str) -> Window | None:
        """When a step is drawn: in the window of the step that times it, or after it where it waits for its end.

        None where nothing gives it a time, and where the step that it waits for has no end.
        """
        timed = self._timed_by(step, variant)
        if timed is None:
            return None
        window = timed[0].window
        for _ in range(timed[1]):
            window = None if window is None else window.afterwards()
        return replace(window, is_fading=True) if window is not None and step.is_fading else window

    def _timed_by(self, step: Step, variant: str) -> tuple[Step, int] | None:
        """The step that times a step, and how many steps on the way to it wait for the end of what is before them."""
        waiting, seen = [(step.id, 0)], {step.id}
        while waiting:
            name, waits = waiting.pop(0)
            found = self.step_by_id[name]
            if found.window is not None and (found is step or _happens(found, variant)):
                return found, waits
            for cause in found.after:
                if cause not in seen:
                    seen.add(cause)
                    waiting.append((cause, waits + found.is_once_over))
        return None

    def moment(self, variant: str, elapsed: float, *, with_side: bool = True) -> Moment:
        """How far everything has come ``elapsed`` seconds after the first dose.

        A step that is contradicted for this variant, or that nobody has shown for it, does not happen. Each step that
        happens, in order, draws the levels that it changes towards its own, as far as it has come.
        """
        shares: dict[str, float] = {}
        states: dict[str, StepState] = {}
        blocks: dict[str, float] = {}
        levels = dict(self._usual)
        for step, window in self._timetable(variant, with_side):
            if window is None:
                shares[step.id] = 0.0
                states[step.id] = StepState.UNTIMED if _happens(step, variant) else StepState.ABSENT
                continue
            share = shares[step.id] = window.share(elapsed)
            states[step.id] = window.state_at(elapsed, share)
            for change in step.changes:
                levels[change.of] += (change.level - levels[change.of]) * share
                if change.is_block:
                    blocks[change.of] = max(blocks.get(change.of, 0.0), share)
        return Moment(shares, states, levels, blocks)

    @cached_property
    def _usual(self) -> dict[str, float]:
        usual = {place.id: place.usual for place in self.places}
        usual.update((flow.id, flow.usual) for flow in self.flows)
        return usual

    @cached_property
    def _timetables(self) -> dict[tuple[str, bool], tuple[tuple[Step, Window | None], ...]]:
        return {}

    def _timetable(self, variant: str, with_side: bool) -> tuple[tuple[Step, Window | None], ...]:
        """Each step of a variant with the window in which it is drawn; None for one that does not happen."""
        key = (variant, with_side)
        if key not in self._timetables:
            self._timetables[key] = tuple(
                (step, self.window_of(step, variant) if _happens(step, variant) else None)
                for step in self.steps_of(variant, with_side=with_side)
            )
        return self._timetables[key]

    def shares(self, variant: str, elapsed: float, *, with_side: bool = True) -> dict[str, float]:
        """How far each step of a variant has come ``elapsed`` seconds after the first dose, 0 to 1, by step id."""
        return self.moment(variant, elapsed, with_side=with_side).shares

    def levels(self, variant: str, elapsed: float, *, with_side: bool = True) -> dict[str, float]:
        """The level (0 to 1) of every place and flow ``elapsed`` seconds after the first dose, by id."""
        return self.moment(variant, elapsed, with_side=with_side).levels

    def blocks(self, variant: str, elapsed: float, *, with_side: bool = True) -> dict[str, float]:
        """How far the drug sits in each place that it can block, 0 to 1, by place id."""
        return self.moment(variant, elapsed, with_side=with_side).blocks

    def stops(self, variant: str) -> tuple[float, ...]:
        """The seconds at which a step that happens begins or ends, each once, in order: where the clock can step to."""
        windows = (step.window for step in self.steps_of(variant) if step.window and _happens(step, variant))
        return tuple(
            sorted(
                {
                    moment.seconds
                    for window in windows
                    for moment in (window.start, window.full, window.end)
                    if moment is not None
                }
            )
        )

    def stills(self, variant: str, *, with_side: bool = True) -> tuple[tuple[float, Step], ...]:
        """Each step once, with the seconds at which it has fully come, in the order of these.

        A step that does not happen, or that nothing gives a time, stands with the one before it.
        """
        found: list[tuple[float, Step]] = []
        before = 0.0
        for step, window in self._timetable(variant, with_side):
            before = before if window is None else window.full.seconds
            found.append((before, step))
        return tuple(sorted(found, key=itemgetter(0)))


def _needed_by(step: Step) -> set[str]:
    return {step.place, *(change.of for change in step.changes)}


def _happens(step: Step, variant: str) -> bool:
    return step.standing_for(variant) in (Standing.SHOWN, Standing.INFERRED)
