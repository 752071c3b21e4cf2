"""Reference numbers for tests/models/test_risk.py, from software that is not ours: statsmodels.

    python tests/models/reference/risks.py > tests/models/reference/risks.json

The tests read the JSON; statsmodels (0.15.0 here) is needed only to make it anew. The counts are Newcombe's own
examples (1998, table II), and a few of trials: common, rare, nobody, everybody, more on the comparator.
"""

import json

from statsmodels.stats.proportion import (  # type: ignore[import-not-found]  # not needed to run the tests
    confint_proportions_2indep,
    proportion_confint,
)

COUNTS = [
    (56, 70, 48, 80),
    (9, 10, 3, 10),
    (6, 7, 2, 7),
    (5, 56, 0, 29),
    (0, 10, 0, 20),
    (0, 10, 0, 10),
    (10, 10, 0, 20),
    (10, 10, 0, 10),
    (142, 346, 21, 222),
    (98, 346, 19, 222),
    (36, 346, 6, 222),
    (29, 346, 16, 222),
    (10, 115, 10, 109),
    (0, 65, 2, 72),
    (700, 2799, 263, 2394),
    (1, 126, 0, 126),
]


def row(a: int, n: int, c: int, m: int) -> dict[str, object]:
    low, high = confint_proportions_2indep(a, n, c, m, method="newcomb", compare="diff", correction=False)
    return {
        "own": [a, n],
        "other": [c, m],
        "own_interval": list(map(float, proportion_confint(a, n, method="wilson"))),
        "other_interval": list(map(float, proportion_confint(c, m, method="wilson"))),
        "difference": a / n - c / m,
        "interval": [float(low), float(high)],
    }


print(json.dumps([row(*counts) for counts in COUNTS], indent=1))
