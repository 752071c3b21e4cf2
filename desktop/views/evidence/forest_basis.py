"""What each line of the forest plot rests on: one trial or a part of it, or the trials that were pooled in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.views.evidence.forest_of import POOLED, PREDICTION, group_name, with_words, without_words
from desktop.views.evidence.forest_words import GROUPED_BY, Analysis, origin_words, sharing_words
from desktop.views.evidence.shown_forest import Shown
from models.forest import Row, grouped
from models.trial_effect import TrialEffect

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Basis:
    """The ``row`` of a trial or of its part; or ``pooled``, a plot whose counted rows are those that were pooled.

    ``name`` says which pool it is, ``year`` that of the trial which joined it last where they join by year, and
    ``group`` in which subgroup a line stands.
    """

    row: Row | None = None
    pooled: Shown | None = None
    name: str = ""
    year: int | None = None
    group: str = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row behind the line."""
        if self.row is not None:
            return (self.row,)
        return () if self.pooled is None else self.pooled.counted

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact behind the line, each once."""
        found = [fact for row in self.rows if row.effect is not None for fact in row.effect.facts]
        return tuple(dict.fromkeys(found))


def basis_of(shown: Shown) -> dict[str, Basis]:
    """What each line rests on, by its id; published values rest on themselves and are not here."""
    found = dict(_of_lines(shown))
    return {**found, POOLED: Basis(pooled=shown), PREDICTION: Basis(pooled=shown)}


def _of_lines(shown: Shown) -> Iterator[tuple[str, Basis]]:
    match shown.analysis:
        case Analysis.EACH_LEFT_OUT:
            for row in shown.counted if len(shown.counted) > 1 else ():
                rest = replace(shown, without=shown.without | {row.id})
                yield row.id, Basis(pooled=rest, name=without_words(shown, row))
        case Analysis.YEAR_BY_YEAR:
            so_far: tuple[Row, ...] = ()
            for row in shown.counted:  # in order of their years
                so_far += (row,)
                pooled = _with_only(shown, so_far)
                yield row.id, Basis(pooled=pooled, name=with_words(shown, row), year=row.year)
        case Analysis.BY_DOSE | Analysis.BY_COMPARATOR | Analysis.BY_BLINDING:
            yield from _of_groups(shown)
            yield from ((row.id, Basis(row)) for row in shown.forest.rows if row.effect is None)
        case _:
            yield from ((row.id, Basis(row)) for row in shown.forest.rows)


def _of_groups(shown: Shown) -> Iterator[tuple[str, Basis]]:
    for part, rows in grouped(shown.catalog, shown.forest, GROUPED_BY[shown.analysis]):
        group = group_name(shown, part, rows)
        yield from ((row.id, Basis(row, group=group)) for row in rows)
        yield f"=sub:{part}", Basis(pooled=_with_only(shown, rows), name=group, group=group)


def _with_only(shown: Shown, rows: tuple[Row, ...]) -> Shown:
    """The plot of these rows; a trial that is taken out is so with every part of it."""
    without = frozenset(row.id for row in rows if row.trial in shown.without)
    return replace(shown, forest=replace(shown.forest, rows=rows, published=()), without=without)


# --- words of it -----------------------------------------------------------------------------------------------


def came_about(effect: TrialEffect) -> tuple[str, ...]:
    """How a trial's effect came about, each step in a sentence."""
    told = [sharing_words(effect.sharing)] if effect.sharing is not None else []
    told += [origin_words(origin) for origin in dict.fromkeys(one.origin for one in effect.contrasts)]
    if effect.is_corrected:
        told.append(translate("Forest", "A count is zero: one half was added to each of the four counts."))
    return tuple(told)
