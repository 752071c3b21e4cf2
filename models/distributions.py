"""Tail probabilities and quantiles of the chi-square and Student's t distribution, to twelve digits.

Why our own code, where a library would be better: SciPy alone would add 76 MB to the program, mpmath has no
quantiles and takes half a millisecond and more for one tail, as long as everything else of ``models.pooling`` takes
together, and the packages that wrap R's own functions carry a licence that ours cannot take in. The normal
distribution is Python's (``statistics.NormalDist``). Tests hold what stands here against R's pchisq, qchisq, pt and qt.

The incomplete gamma function is the series and the continued fraction of Abramowitz and Stegun, Handbook of
Mathematical Functions (1964), 6.5.29 and 6.5.31, the latter evaluated as Lentz (1976) does; the incomplete beta
function is the fraction of Didonato and Morris, Algorithm 708 (1992). The factors in front of them are written as in
Loader, Fast and Accurate Computation of Binomial Probabilities (2000): nothing cancels with many degrees of freedom.
Everything is a function of plain floats; degrees of freedom (``df``) may be any number above zero.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import exp, inf, isfinite, lgamma, log, log1p, pi, sqrt, tan
from statistics import NormalDist

_MANY = 16.0
"""From here on the logarithm of the gamma function is too large to be subtracted, and Stirling's series exact."""
_TINY = 1e-300
_EXACT = 2.0**-52
_MOST_TERMS = 1_000_000


def normal_quantile(p: float) -> float:
    """The value that a standard normal variable stays below with probability ``p``; ValueError outside 0 < p < 1."""
    _check_probability(p)
    return NormalDist().inv_cdf(p)


def chi_square_cdf(x: float, df: float, *, upper: bool = False) -> float:
    """The probability that a chi-square variable is at most ``x``, or above it (``upper``).

    Each tail is computed by itself, so that a small one keeps its digits. ValueError where ``df`` is not positive or
    ``x`` is not a number.
    """
    _check_freedom(df)
    if x != x:
        raise ValueError("the value is not a number")
    if x / 2 <= 0:  # the smallest float has no half
        return 1.0 if upper else 0.0
    if x == inf:
        return 0.0 if upper else 1.0
    lower_tail, upper_tail = _gamma_tails(df / 2, x / 2)
    return upper_tail if upper else lower_tail


@lru_cache(maxsize=4096)
def chi_square_quantile(p: float, df: float, *, upper: bool = False) -> float:
    """The value that a chi-square variable stays below with probability ``p``, or exceeds with it (``upper``).

    ValueError where ``p`` does not lie between 0 and 1 or ``df`` is not positive.
    """
    _check_probability(p)
    _check_freedom(df)
    if p > 0.5:  # the smaller tail tells the place more sharply
        p, upper = 1 - p, not upper
    # Wilson and Hilferty (1931); where that fails, what the first term of the series says.
    z = NormalDist().inv_cdf(p)
    start = df * (1 - 2 / (9 * df) + (-z if upper else z) * sqrt(2 / (9 * df))) ** 3
    if not upper and start < 0.1 * df:
        start = 2 * exp((log(p) + lgamma(df / 2 + 1)) / (df / 2))

    def tail_and_slope(x: float) -> tuple[float, float]:
        # The slope is that of the tail against log x: the density times x.
        slope = df / 2 * _gamma_front(df / 2, x / 2)
        return _gamma_tails(df / 2, x / 2)[1 if upper else 0], -slope if upper else slope

    return _solve(tail_and_slope, p, max(start, _TINY))


def student_t_cdf(x: float, df: float, *, upper: bool = False) -> float:
    """The probability that Student's t with ``df`` degrees of freedom is at most ``x``, or above it (``upper``).

    ValueError where ``df`` is not positive or ``x`` is not a number.
    """
    _check_freedom(df)
    if x != x:
        raise ValueError("the value is not a number")
    beyond, centre = _t_parts(abs(x), df)
    # The half on the far side of zero holds the centre too.
    return beyond if (x > 0) == upper else 0.5 + centre / 2


@lru_cache(maxsize=4096)
def student_t_quantile(p: float, df: float) -> float:
    """The value that Student's t with ``df`` degrees of freedom stays below with probability ``p``.

    For a small upper tail, ask for the lower one and turn the sign. ValueError where ``p`` does not lie between 0
    and 1 or ``df`` is not positive.
    """
    _check_probability(p)
    _check_freedom(df)
    centre = 2 * abs(p - 0.5)
    if centre == 0:
        return 0.0
    tail = min(p, 1 - p)
    if df == 1 and tail > _TINY:
        size = tan(pi / 2 * centre) if centre < 0.5 else 1 / tan(pi * tail)
        return size if p > 0.5 else -size
    z = -NormalDist().inv_cdf(tail)
    start = z + (z**3 + z) / (4 * df)
    by_tail = centre >= 0.5

    def part_and_slope(x: float) -> tuple[float, float]:
        beyond, middle = _t_parts(x, df)
        slope = _t_slope(x, df)
        return (beyond, -slope) if by_tail else (middle, 2 * slope)

    size = _solve(part_and_slope, tail if by_tail else centre, start)
    return size if p > 0.5 else -size


# --- what they are made of -------------------------------------------------------------------------------------


def _check_probability(p: float) -> None:
    if not 0 < p < 1:
        raise ValueError("a probability for a quantile lies between 0 and 1")


def _check_freedom(df: float) -> None:
    if not (df > 0 and isfinite(df)):
        raise ValueError("the degrees of freedom are a number above zero")


def _solve(part_and_slope: Callable[[float], tuple[float, float]], wanted: float, start: float) -> float:
    """Where a tail equals ``wanted``: Newton's steps for the logarithm of the tail against the logarithm of x.

    That curve is concave for every tail asked for here (both distributions have an increasing generalised failure
    rate), so that the steps come from one side after the first and cannot miss.
    """
    x = start
    for _ in range(200):
        part, slope = part_and_slope(x)
        if part <= 0:  # too far out for a float: come back
            x /= 2
            continue
        step = (log(wanted) - log(part)) * part / slope if slope else 0.0
        x *= exp(max(-5.0, min(5.0, step)))
        if x < _TINY:  # nearer to zero than a float can say
            return 0.0
        if abs(step) < 1e-9:  # each step doubles the digits
            break
    return x


def _stirling_error(z: float) -> float:
    """The logarithm of Γ(z) − ((z − 1/2)·log z − z + log(2π)/2)."""
    if z < _MANY:
        return lgamma(z) - (z - 0.5) * log(z) + z - log(2 * pi) / 2
    y = 1 / (z * z)
    return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / z


def _gamma_front(a: float, x: float) -> float:
    """x^a · e^−x / Γ(a + 1)."""
    if a < _MANY:
        return exp(a * log(x) - x - lgamma(a + 1))
    off = (x - a) / a
    spread = off - (log1p(off) if abs(off) < 0.5 else log(x) - log(a))
    return exp(-a * spread - _stirling_error(a)) / sqrt(2 * pi * a)


def _gamma_tails(a: float, x: float) -> tuple[float, float]:
    """The regularised incomplete gamma functions P(a, x) and Q(a, x), x above zero."""
    front = _gamma_front(a, x)
    if x < a + 1:
        term = total = 1.0
        above = a
        while term > _EXACT * total:
            above += 1
            term *= x / above
            total += term
        lower = front * total
        return lower, 1 - lower
    upper = front * a * _gamma_fraction(a, x)
    return 1 - upper, upper


def _gamma_fraction(a: float, x: float) -> float:
    """The continued fraction of Γ(a, x)·e^x / x^a."""
    b = x + 1 - a
    c = 1 / _TINY
    d = 1 / b
    total = d
    for i in range(1, _MOST_TERMS):
        numerator = -i * (i - a)
        b += 2
        d = 1 / (numerator * d + b or _TINY)
        c = b + numerator / c or _TINY
        factor = d * c
        total *= factor
        if abs(factor - 1) < _EXACT:
            break
    return total


def _half_gamma_ratio(z: float) -> float:
    """Γ(z + 1/2) / Γ(z)."""
    if z < _MANY:
        return exp(lgamma(z + 0.5) - lgamma(z))
    return sqrt(z) * exp(z * log1p(0.5 / z) - 0.5 + _stirling_error(z + 0.5) - _stirling_error(z))


def _log_spread(ratio: float) -> float:
    """log(1 + ratio²), where the square may be more than a float holds."""
    return log1p(ratio * ratio) if ratio < 1e100 else 2 * log(ratio)


def _t_slope(x: float, df: float) -> float:
    """The density of Student's t, times x."""
    ratio = x / sqrt(df)
    return _half_gamma_ratio(df / 2) / sqrt(pi) * exp(log(ratio) - (df + 1) / 2 * _log_spread(ratio))


def _t_parts(x: float, df: float) -> tuple[float, float]:
    """The probability above ``x`` and that between −x and x, ``x`` not below zero."""
    if x == 0:
        return 0.5, 0.0
    if x == inf:
        return 0.0, 1.0
    ratio = x / sqrt(df)
    square = min(ratio, 1e150) ** 2
    inside, outside = square / (1 + square), 1 / (1 + square)
    # outside^(df/2) · inside^(1/2) / B(df/2, 1/2), each half's factor without its own exponent
    front = _half_gamma_ratio(df / 2) / sqrt(pi) * exp(-df / 2 * _log_spread(ratio)) * sqrt(inside)
    if outside < (df / 2 + 1) / (df / 2 + 2.5):
        beyond = front / 2 * _beta_fraction(df / 2, 0.5, outside, inside)
        return beyond, 1 - 2 * beyond
    centre = front * _beta_fraction(0.5, df / 2, inside, outside)
    return (1 - centre) / 2, centre


def _beta_fraction(a: float, b: float, inside: float, outside: float) -> float:
    """The continued fraction of B(x; a, b) / (x^a · (1 − x)^b), x being ``inside`` and 1 − x ``outside``.

    The contracted form of Didonato and Morris, Algorithm 708 (1992): with 1 − x given, nothing cancels near one.
    """
    edge = 1 + ((a + b) * outside - b if a > b else a - (a + b) * inside)
    step = 1 + 1 / a
    above, below, above_before, below_before = 1.0, edge / step, 0.0, 1.0
    total = step / edge
    n, part, width = 0, 1.0, a + 1
    for n in range(1, _MOST_TERMS):
        share = n / a
        weight = n * (b - n) * inside
        ratio = a / width
        alpha = part * (part + b / a) * ratio * ratio * weight * inside
        beta = n + weight / width + (share + 1) / (step + 2 * share) * (edge + n * (1 + outside))
        part = share + 1
        width += 2
        above, above_before = alpha * above_before + beta * above, above
        below, below_before = alpha * below_before + beta * below, below
        before, total = total, above / below
        if abs(total - before) <= _EXACT * total:
            break
        # Only the ratios count: keep them within what a float holds.
        above_before, below_before, above, below = above_before / below, below_before / below, total, 1.0
    return total
