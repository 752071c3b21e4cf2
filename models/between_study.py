"""How much the true effects of trials differ: between-study variance (tau²), its estimators and its interval."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt
from operator import mul
from typing import TYPE_CHECKING, Generic, TypeVar

from models.distributions import chi_square_quantile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Vector = TypeVar("Vector", list[float], "NDArray[np.float64]")

TOO_FAR_APART = "the effects and variances lie too far apart to be computed with"
_MANY_TRIALS = 50
"""From here on numpy, which comes with the program, is faster than plain Python: ten times at a thousand trials."""
_FARTHEST = 1e50
_CLOSE = 1e-15
_NARROW = 1e-13
_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Sums:
    """What every estimator is made of, at one tau²: P is W − W·1·1'·W / 1'·W·1, with 1 / (variance + tau²) in W.

    No ``ypp``, ``trace``, ``yppp`` or ``trace_pp`` rises with tau²: P is K·(D + tau²)⁻¹·K' with a K and a diagonal
    D above zero that do not depend on it.
    """

    tau2: float
    total: float
    """The sum of the weights."""
    mean: float
    q: float
    """y'·P·y: Cochran's Q at zero, the generalised Q elsewhere."""
    ypp: float
    """y'·P·P·y: how fast q falls as tau² rises."""
    trace: float
    """The trace of P."""
    yppp: float
    """y'·P·P·P·y: half of how fast ypp falls."""
    trace_pp: float
    """The trace of P·P: how fast the trace falls."""

    @property
    def slope(self) -> float:
        """Twice the slope of the restricted log likelihood."""
        return self.ypp - self.trace

    @property
    def bend(self) -> float:
        """The slope of ``slope``."""
        return self.trace_pp - 2 * self.yppp


class Trials(ABC, Generic[Vector]):
    """One trial or more, in units in which the most precise one has effect 0 and variance 1.

    That one stands apart and the others follow by variance; ``order`` leads back. So nothing cancels even where one
    trial outweighs all others. ValueError where the numbers are too far apart for their squares to be floats.
    """

    def __init__(self, effects: Sequence[float], variances: Sequence[float]) -> None:
        self.order = sorted(range(len(effects)), key=lambda i: (variances[i], effects[i]))
        self.k = len(self.order)
        self.origin = effects[self.order[0]]
        self.unit = variances[self.order[0]]
        """The unit of variances, and the square of that of effects."""
        root = sqrt(self.unit)
        others = [(effects[i] - self.origin) / root for i in self.order[1:]]
        spreads = [variances[i] / self.unit for i in self.order[1:]]
        self.widest = max(spreads, default=1.0)
        if max(map(abs, others), default=0.0) > _FARTHEST or self.widest > _FARTHEST**2:
            raise ValueError(TOO_FAR_APART)
        mean = sum(others) / self.k
        self.scatter = mean**2 + sum((effect - mean) ** 2 for effect in others)
        """The sum of squares about the plain mean."""
        self.effects: Vector = self.vector(others)
        self.variances: Vector = self.vector(spreads)

    @staticmethod
    @abstractmethod
    def vector(numbers: list[float]) -> Vector:
        """Numbers in the form in which they are computed with."""

    @abstractmethod
    def weights(self, tau2: float) -> Vector:
        """1 / (variance + tau²) of each trial but the first."""

    @staticmethod
    @abstractmethod
    def minus(one: Vector, number: float) -> Vector:
        """Each less a number."""

    @staticmethod
    @abstractmethod
    def times(one: Vector, other: Vector) -> Vector:
        """Products, one by one."""

    @staticmethod
    @abstractmethod
    def dot(one: Vector, other: Vector) -> float:
        """The sum of the products."""

    @staticmethod
    @abstractmethod
    def add(one: Vector) -> float:
        """The sum."""

    def q_and_fall(self, tau2: float) -> tuple[float, float]:
        """The generalised Q, and how fast it falls as tau² rises: y'·P·y and y'·P·P·y."""
        weights, first = self.weights(tau2), 1 / (1 + tau2)
        mean = self.dot(weights, self.effects) / (first + self.add(weights))
        off = self.minus(self.effects, mean)
        pulled = self.times(weights, off)
        return self.dot(pulled, off) + first * mean**2, self.dot(pulled, pulled) + (first * mean) ** 2

    def sums(self, tau2: float) -> Sums:
        """Every sum at a tau²."""
        weights, first = self.weights(tau2), 1 / (1 + tau2)
        rest = self.add(weights)
        total = first + rest
        mean = self.dot(weights, self.effects) / total
        off = self.minus(self.effects, mean)
        pulled, pulled_first = self.times(weights, off), -first * mean
        centre = (self.dot(weights, pulled) + first * pulled_first) / total
        bent = self.minus(pulled, centre)
        squares = self.times(weights, weights)
        second, third = self.add(squares), self.dot(squares, weights)
        crossed = (first * rest) ** 2 + (2 * first**2 + second) * second
        return Sums(
            tau2=tau2,
            total=total,
            mean=mean,
            q=self.dot(pulled, off) + first * mean**2,
            ypp=self.dot(pulled, pulled) + pulled_first**2,
            trace=(rest * (total + first) - second) / total,
            yppp=self.dot(self.times(weights, bent), bent) + first * (pulled_first - centre) ** 2,
            trace_pp=second - 2 * third / total + crossed / total**2,
        )

    def deviance(self, tau2: float) -> float:
        """−2 · restricted log likelihood, without its constant."""
        sums = self.sums(tau2)
        logs = sum(-log(weight) for weight in self.weights(tau2))
        return logs + log(1 + tau2) + log(sums.total) + sums.q

    def shares(self, tau2: float) -> tuple[float, ...]:
        """The weights in per cent, in the order in which the trials came."""
        weights = [1 / (1 + tau2), *map(float, self.weights(tau2))]
        whole = sum(weights)
        shares = [0.0] * self.k
        for place, weight in zip(self.order, weights, strict=True):
            shares[place] = 100 * weight / whole
        return tuple(shares)


class FewTrials(Trials[list[float]]):
    """Trials in plain lists."""

    @staticmethod
    def vector(numbers: list[float]) -> list[float]:
        return numbers

    def weights(self, tau2: float) -> list[float]:
        return [1 / (variance + tau2) for variance in self.variances]

    @staticmethod
    def minus(one: list[float], number: float) -> list[float]:
        return [each - number for each in one]

    @staticmethod
    def times(one: list[float], other: list[float]) -> list[float]:
        return list(map(mul, one, other))

    @staticmethod
    def dot(one: list[float], other: list[float]) -> float:
        total: float = sum(map(mul, one, other))
        return total

    @staticmethod
    def add(one: list[float]) -> float:
        return sum(one)


class ManyTrials(Trials["NDArray[np.float64]"]):
    """Trials in arrays."""

    @staticmethod
    def vector(numbers: list[float]) -> NDArray[np.float64]:
        import numpy as np  # it takes as long to load as all else that the command line needs: only where it pays

        return np.array(numbers)

    def weights(self, tau2: float) -> NDArray[np.float64]:
        return 1 / (self.variances + tau2)

    @staticmethod
    def minus(one: NDArray[np.float64], number: float) -> NDArray[np.float64]:
        return one - number

    @staticmethod
    def times(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
        return one * other

    @staticmethod
    def dot(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
        return float((one * other).sum())

    @staticmethod
    def add(one: NDArray[np.float64]) -> float:
        return float(one.sum())


AnyTrials = FewTrials | ManyTrials


def trials_of(effects: Sequence[float], variances: Sequence[float]) -> AnyTrials:
    """The trials, in the form in which so many are computed with fastest. ValueError as for ``Trials``."""
    return (FewTrials if len(effects) < _MANY_TRIALS else ManyTrials)(effects, variances)


# --- estimators, for two trials or more, in the unit of ``Trials`` ---------------------------------------------


def dersimonian_laird(trials: AnyTrials) -> float:
    """The method of moments (DerSimonian and Laird 1986), not below zero."""
    sums = trials.sums(0.0)
    return max(0.0, (sums.q - (trials.k - 1)) / sums.trace)


def paule_mandel(trials: AnyTrials) -> float:
    """Where the generalised Q equals its degrees of freedom (Paule and Mandel 1982), or zero."""
    return _where_q_is(trials, trials.k - 1)


def q_profile(trials: AnyTrials, level: float) -> tuple[float, float]:
    """The Q-profile interval of tau² (Viechtbauer 2007), an end at zero where Q does not reach its quantile.

    Both ends are zero where the trials agree better than chance would have it; strictly, the interval is empty then.
    """
    beyond = (1 - level) / 2
    low, high = (chi_square_quantile(beyond, trials.k - 1, upper=upper) for upper in (True, False))
    return _where_q_is(trials, low), _where_q_is(trials, high)


def _where_q_is(trials: AnyTrials, goal: float) -> float:
    """The tau² at which the generalised Q equals a goal above zero, or 0 where Q is below it from the start.

    Q is a sum of a²/(d + tau²), d above zero: 1/Q rises, is concave and has no bound. So there always is a root, and
    Newton's steps for 1/Q from zero come nearer each time and never pass it.
    """
    tau2 = 0.0
    for _ in range(_MOST_STEPS):
        q, fall = trials.q_and_fall(tau2)
        if q <= goal:
            break
        step = q / goal * (q - goal) / fall
        tau2 += step
        if step <= _CLOSE * (1 + tau2):
            break
    return tau2


def restricted_likelihood(trials: AnyTrials) -> float:
    """The tau² not below zero at which the restricted likelihood is highest (REML), the smaller of two equal ones.

    The likelihood may have several peaks. Scoring steps from one start, the usual way, may end on a lower one, or not
    end; here all peaks are found (``_peaks``) and compared.
    """
    peaks = _peaks(trials)
    if not peaks:
        return 0.0
    return min([0.0, *peaks], key=trials.deviance)


def _last_place(trials: AnyTrials) -> float:
    """A tau² from which on the likelihood only falls: no peak lies beyond it.

    Its slope is half of y'PPy − trace P. With S the scatter, y'PPy ≤ S/(v_min + tau²)², and
    trace P ≥ (k − 1)/(v_max + tau²): it falls once (v_min + tau²)² exceeds S/(k − 1)·(v_max + tau²). With equal
    variances that is the peak itself; the little on top keeps rounding from cutting it off.
    """
    scatter = trials.scatter / (trials.k - 1)
    return (scatter + sqrt(scatter) * sqrt(scatter + 4 * (trials.widest - 1))) * (0.5 + 1e-9) - 1


def _peaks(trials: AnyTrials) -> list[float]:
    """Every place above zero where the restricted likelihood has a peak, in rising order.

    The parts of its slope, y'PPy and trace P, never rise with tau², nor do those of its bend, y'PPPy and trace PP. So
    the values at both ends of a stretch bound what happens within. Where they show that the slope keeps its sign, the
    stretch holds no peak; where they show that the slope only falls or only rises, the signs at its ends tell. Every
    other stretch is halved and looked at again: no peak is missed.
    """
    last = _last_place(trials)
    if not last > 0:
        return []
    peaks = []
    stretches = [(trials.sums(0.0), trials.sums(last))]
    while stretches:
        start, end = stretches.pop()
        if end.ypp > start.trace or start.ypp < end.trace:
            continue
        if start.trace_pp < 2 * end.yppp or end.trace_pp > 2 * start.yppp:
            if start.slope > 0 >= end.slope:
                peaks.append(_summit(trials, start, end))
        elif end.tau2 - start.tau2 <= _NARROW * (1 + end.tau2):
            # The slope touches zero, and rounding hides whether it passes. Comparing one place more costs nothing.
            peaks.append(end.tau2)
        else:
            middle = trials.sums(sqrt(1 + start.tau2) * sqrt(1 + end.tau2) - 1)
            stretches += [(middle, end), (start, middle)]
    return peaks


def _summit(trials: AnyTrials, start: Sums, end: Sums) -> float:
    """The one place between two at which the slope of the likelihood falls through zero.

    Newton's steps, from where a straight line between the ends would be zero; a halving where one leaves the stretch.
    """
    low, high = start.tau2, end.tau2
    tau2 = low + (high - low) * start.slope / (start.slope - end.slope)
    for _ in range(_MOST_STEPS):
        here = trials.sums(tau2)
        low, high = (tau2, high) if here.slope > 0 else (low, tau2)
        following = tau2 - here.slope / here.bend if here.bend < 0 else high
        if abs(following - tau2) <= _CLOSE * (1 + tau2):
            break
        tau2 = following if low < following < high else (low + high) / 2
    return tau2
