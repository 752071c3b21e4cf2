"""What a trial as a whole says about a question: one effect, whatever it has of arms.

Several arms of one trial that answer the same question count once. Counts are added up. Differences are averaged by
their inverse variances with the shared comparator's part counted once: with d_i the variance of arm i's own mean and c
that of the comparator's, the variance of the average is 1/Σ(1/d_i) + c, which is generalised least squares for
variances d_i + c and covariances c (Gleser and Olkin 2009). One c holds for all arms, the mean of what each gives:

- from the standard errors of both means, s_i of the arm and s of the comparator: c = (v_i + s² − s_i²)/2, v_i being the
  variance of the difference. That is s² where the means are independent, and less where one model gives both;
- else from the sizes of the arms, with one spread for all: c = v_i · n_i/(n_i + n);
- else the arms are taken as equally large, and c is half of the smallest variance.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from models.contrast import COUNT_MEASURES, FROM_COUNTS, Contrast, EffectMeasure
from models.effect_size import Z_95
from models.evidence import Figure, Measure
from models.trial import Trial


class Sharing(StrEnum):
    """How several arms of one trial were put together."""

    COUNTS_ADDED = "counts-added"
    COMPARATOR_VARIANCE = "comparator-variance"
    COMPARATOR_SIZES = "comparator-sizes"
    EQUAL_SIZES = "equal-sizes"


@dataclass(frozen=True, slots=True)
class TrialEffect:
    """What a trial as a whole says, from one contrast or from several of them put together by ``sharing``;
    ``is_corrected`` where one half was added to counts of which one is zero."""

    effect: float
    variance: float
    contrasts: tuple[Contrast, ...]
    sharing: Sharing | None = None
    is_corrected: bool = False

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval on the scale on which it is pooled: as it is printed, else the normal one."""
        if (printed := self._printed) is not None:
            return printed
        half = Z_95 * sqrt(self.variance)
        return self.effect - half, self.effect + half

    @property
    def is_reported(self) -> bool:
        """Whether effect and interval both stand in a source as they are shown."""
        return self._printed is not None

    @property
    def is_part(self) -> bool:
        """Whether it speaks for some of the arms alone that were asked about."""
        return any(contrast.is_part for contrast in self.contrasts)

    @property
    def _printed(self) -> tuple[float, float] | None:
        return self.contrasts[0].printed if len(self.contrasts) == 1 else None

    @property
    def scale(self) -> str | None:
        return self.contrasts[0].scale

    @property
    def n(self) -> int | None:
        """People in the arms that were put together; None where one is unknown. In a crossover the same people stand in
        every arm, so that only the trial's own number counts them."""
        return _total(contrast.n for contrast in self.contrasts)

    @property
    def n_against(self) -> int | None:
        """People in the comparator's arms, each arm counted once."""
        by_arm = {contrast.against: contrast.n_against for contrast in self.contrasts}
        return _total(by_arm.values())

    @property
    def facts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fact for contrast in self.contrasts for fact in contrast.facts))


def _total(numbers: Iterable[int | None]) -> int | None:
    found = list(numbers)
    known = [number for number in found if number is not None]
    return sum(known) if len(known) == len(found) else None


def put_together(contrasts: tuple[Contrast, ...], trial: Trial, measure: EffectMeasure) -> TrialEffect:
    """One effect of several contrasts of a trial, nobody counted twice. ValueError where there is none."""
    if not contrasts:
        raise ValueError("a trial without a contrast has no effect")
    if len(contrasts) == 1:
        only = contrasts[0]
        return TrialEffect(only.effect, only.variance, contrasts, is_corrected=only.is_corrected)
    if measure in COUNT_MEASURES and all(one.events and one.events_against for one in contrasts):
        return _counts_added(contrasts, measure)
    return _averaged(contrasts, trial, measure)


def _counts_added(contrasts: tuple[Contrast, ...], measure: EffectMeasure) -> TrialEffect:
    arms = {one.arm: one.events for one in contrasts}
    comparators = {one.against: one.events_against for one in contrasts}
    effect = FROM_COUNTS[measure](*_summed(arms.values()), *_summed(comparators.values()))
    return TrialEffect(effect.effect, effect.variance, contrasts, Sharing.COUNTS_ADDED, effect.corrected)


def _summed(counts: Iterable[tuple[int, int] | None]) -> tuple[int, int]:
    known = [count for count in counts if count is not None]
    return sum(events for events, _ in known), sum(total for _, total in known)


def _averaged(contrasts: tuple[Contrast, ...], trial: Trial, measure: EffectMeasure) -> TrialEffect:
    """By generalised least squares: arms with one comparator share its variance, those with others share nothing."""
    by_comparator: dict[str, list[Contrast]] = {}
    for contrast in contrasts:
        by_comparator.setdefault(contrast.against, []).append(contrast)
    sharing: Sharing | None = None
    parts: list[tuple[float, float]] = []
    for group in by_comparator.values():
        shared = 0.0
        if len(group) > 1:
            sharing, shared = _shared_variance(group, trial, measure)
        weights = [1 / (contrast.variance - shared) for contrast in group]
        mean = sum(w * contrast.effect for w, contrast in zip(weights, group, strict=True)) / sum(weights)
        parts.append((mean, 1 / sum(weights) + shared))
    weights = [1 / variance for _, variance in parts]
    effect = sum(w * mean for w, (mean, _) in zip(weights, parts, strict=True)) / sum(weights)
    is_corrected = any(contrast.is_corrected for contrast in contrasts)
    return TrialEffect(effect, 1 / sum(weights), contrasts, sharing, is_corrected)


def _shared_variance(group: list[Contrast], trial: Trial, measure: EffectMeasure) -> tuple[Sharing, float]:
    """The variance of the comparator's mean, which stands in every contrast with it."""
    smallest = min(contrast.variance for contrast in group)
    in_points = measure is EffectMeasure.MEAN_DIFFERENCE
    from_errors = [_shared_by_errors(contrast, trial) if in_points else None for contrast in group]
    from_sizes = [_shared_by_sizes(contrast) for contrast in group]
    ways = ((Sharing.COMPARATOR_VARIANCE, from_errors), (Sharing.COMPARATOR_SIZES, from_sizes))
    for sharing, found in ways:
        known = [shared for shared in found if shared is not None]
        if len(known) == len(group) and 0 < (shared := sum(known) / len(known)) < smallest:
            return sharing, shared
    return Sharing.EQUAL_SIZES, smallest / 2


def _shared_by_errors(contrast: Contrast, trial: Trial) -> float | None:
    own, beside = (_squared_error(contrast, arm, trial) for arm in (contrast.arm, contrast.against))
    return None if own is None or beside is None else (contrast.variance + beside - own) / 2


def _shared_by_sizes(contrast: Contrast) -> float | None:
    if not contrast.n or not contrast.n_against:
        return None
    return contrast.variance * contrast.n / (contrast.n + contrast.n_against)


def _squared_error(contrast: Contrast, arm: str, trial: Trial) -> float | None:
    """The square of the standard error of an arm's mean: of the one that was compared, else of the mean change by the
    same analysis at the same time."""
    figures = [reading.figure for reading in trial.readings if reading.arm == arm]
    compared = [figure for figure in figures if figure.fact in contrast.facts]
    alike = [figure for figure in figures if figure.measure is Measure.CHANGE and _is_alike(figure, contrast)]
    for figure in (*compared, *alike):
        if figure.measure in (Measure.SCORE, Measure.CHANGE):
            if figure.se:
                return figure.se**2
            if figure.sd and figure.n:
                return figure.sd**2 / figure.n
    return None


def _is_alike(figure: Figure, contrast: Contrast) -> bool:
    return (
        figure.at is not None
        and figure.at.seconds == contrast.at
        and (figure.scale, figure.analysis, figure.detail) == (contrast.scale, contrast.analysis, None)
    )
