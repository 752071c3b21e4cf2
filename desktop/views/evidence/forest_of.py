"""From a forest plot as data to what is drawn: lines with words and marks, totals, and the axis."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.i18n import in_sentence, listed, named, number, percent
from desktop.kit.citation import short_citation
from desktop.kit.forest_spec import Column, ForestSpec, Line, Mark, Shape
from desktop.views.evidence.forest_axis import axis_of
from desktop.views.evidence.forest_numbers import ends_words, with_interval
from desktop.views.evidence.forest_words import (
    GROUPED_BY,
    Analysis,
    bias_words,
    design_name,
    interval_short,
    measure_help,
    missing_words,
)
from desktop.views.evidence.shown_forest import Shown
from models.evidence import Kind
from models.forest import (
    Choice,
    IntervalChoice,
    Published,
    Row,
    each_left_out,
    grouped,
    pooled_rows,
    year_by_year,
)
from models.pooling import Pooled
from models.trial import Design

translate = QCoreApplication.translate

POOLED, PREDICTION, PUBLISHED = "=pooled", "=prediction", "=published:"
"""The ids of the totals: no trial begins so."""
PLOT = 4
_ALONE = 0.15
"""The share that the square of a trial fills that is pooled with none."""


def spec_of(shown: Shown, pooled: Pooled | None) -> ForestSpec:
    """The plot of what is shown; ``pooled`` is what its counted rows add up to."""
    columns = _columns(shown)
    lines = tuple(_in_columns(line, len(columns)) for line in _lines(shown, pooled))
    totals = tuple(_in_columns(line, len(columns)) for line in _totals(shown, pooled))
    squares = [line.mark for line in lines if line.mark is not None and line.mark.shape is Shape.SQUARE]
    marks = [line.mark for line in (*lines, *totals) if line.mark is not None]
    diamonds = [mark for mark in marks if mark.shape is Shape.DIAMOND]
    return ForestSpec(
        columns=columns,
        plot=PLOT,
        lines=lines,
        totals=totals,
        axis=axis_of(shown, pooled, squares),
        key=tuple(_key(shown, {(mark.shape, mark.is_hollow) for mark in (*squares, *diamonds)})),
    )


def _in_columns(line: Line, columns: int) -> Line:
    """The line with one cell for each column: the last ones are empty, or are not shown at all."""
    return replace(line, cells=(*line.cells, *("",) * columns)[:columns])


def _key(shown: Shown, signs: Collection[tuple[Shape, bool]]) -> Iterator[tuple[Mark, str]]:
    """What the signs mean that are there, in the order in which a reader meets them."""
    tone = shown.tone()
    words = {
        (Shape.SQUARE, False): translate("Forest", "reported"),
        (Shape.SQUARE, True): translate("Forest", "worked out here"),
        (Shape.DIAMOND, False): translate("Forest", "pooled here"),
        (Shape.DIAMOND, True): translate("Forest", "pooled by others"),
    }
    for (shape, is_hollow), told in words.items():
        if (shape, is_hollow) in signs:
            if shape is Shape.SQUARE:
                yield Mark(shape, 0, -1, 1, size=0.12, tone=tone, is_hollow=is_hollow), told
            else:
                yield Mark(shape, 0, -0.8, 0.8, tone=tone if is_hollow else "", is_hollow=is_hollow), told


def _columns(shown: Shown) -> tuple[Column, ...]:
    effect = translate("Forest", "Effect [95% interval]")
    columns = [
        Column(translate("Forest", "Trial"), translate("Forest", "Untick a trial to take it out (X).")),
        Column(
            translate("Forest", "Year"),
            translate("Forest", "The year of the source that was read."),
            is_number=True,
            yields=4,
        ),
        Column(
            translate("Forest", "Design"),
            translate(
                "Forest",
                "Parallel: other people in each arm. Crossover: the same people had both, one after the other.",
            ),
            yields=3,
        ),
        Column(
            translate("Forest", "People"),
            translate("Forest", "People with the treatment / with its comparator; once in a crossover."),
            is_number=True,
            yields=2,
        ),
        Column("", measure_help(shown.measure)),
        Column(effect, measure_help(shown.measure), is_number=True),
        Column(
            translate("Forest", "Weight"),
            translate(
                "Forest",
                "How much the trial counts in the pooled effect: the surer a trial, the more it counts. The square’s "
                "area shows it.",
            ),
            is_number=True,
            yields=1,
        ),
    ]
    if any(shown.catalog.trial_by_id[row.trial].risk_of_bias for row in shown.forest.rows):
        columns.append(
            Column(
                translate("Forest", "Risk of bias"),
                translate("Forest", "How a source judged the trial’s methods."),
                yields=5,
            )
        )
    return tuple(columns)


# --- lines -----------------------------------------------------------------------------------------------------


def _lines(shown: Shown, pooled: Pooled | None) -> Iterator[Line]:
    match shown.analysis:
        case Analysis.EACH_LEFT_OUT:
            for row, rest in each_left_out(shown.counted, shown.choice):
                yield _pooled_line(shown, row.id, without_words(shown, row), rest)
        case Analysis.YEAR_BY_YEAR:
            for row, so_far in year_by_year(shown.counted, shown.choice):
                yield _pooled_line(shown, row.id, with_words(shown, row), so_far, year=row.year)
        case Analysis.BY_DOSE | Analysis.BY_COMPARATOR | Analysis.BY_BLINDING:
            yield from _subgroups(shown, pooled)
        case _:
            weights = weights_of(shown, pooled)
            for row in shown.forest.usable:
                yield _trial_line(shown, row, weights.get(row.id))
            yield from _missing(shown)


def _missing(shown: Shown) -> Iterator[Line]:
    """The trials that compare what is asked and give no effect, under a heading of their own."""
    missing = [row for row in shown.forest.rows if row.effect is None]
    if not missing:
        return
    words = translate("Forest", "Compared too, without a usable result: {n}").format(n=number(len(missing)))
    yield _heading("=missing", words)
    for row in missing:
        yield _missing_line(shown, row)


def _heading(name: str, words: str) -> Line:
    return Line(name, (words,), is_heading=True, told=words)


def weights_of(shown: Shown, pooled: Pooled | None) -> dict[str, float]:
    """How much each counted row counts, in percent, by its id."""
    ids = [row.id for row in shown.counted]
    return {} if pooled is None else dict(zip(ids, pooled.weights, strict=True))


def _subgroups(shown: Shown, whole: Pooled | None) -> Iterator[Line]:
    weights = weights_of(shown, whole)
    for part, rows in grouped(shown.catalog, shown.forest, GROUPED_BY[shown.analysis]):
        counted = [row for row in rows if row.trial not in shown.without]
        pooled = pooled_rows(counted, shown.choice)
        name = group_name(shown, part, rows)
        yield _heading(f"=group:{part}", name)
        for row in rows:
            yield _trial_line(shown, row, weights.get(row.trial))
        if pooled is not None and len(counted) > 1:
            words = translate("Forest", "Together")
            line = _pooled_line(shown, f"=sub:{part}", words, pooled)
            mark = Mark(Shape.DIAMOND, pooled.estimate, pooled.low, pooled.high, size=0.7)
            yield replace(line, is_bold=True, mark=mark)
    yield from _missing(shown)


def without_words(shown: Shown, row: Row) -> str:
    """What the others are called together, without this trial."""
    return translate("Forest", "Without {trial}").format(trial=shown.trial_name(row.trial))


def with_words(shown: Shown, row: Row) -> str:
    """What the trials so far are called together, of which this one came last."""
    return translate("Forest", "With {trial}").format(trial=shown.trial_name(row.trial))


def group_name(shown: Shown, part: str, rows: tuple[Row, ...]) -> str:
    """What a subgroup is called: a treatment, or how the treatment was hidden."""
    if shown.analysis is not Analysis.BY_BLINDING:
        return shown.treatment_name(part)
    blinding = shown.catalog.trial_by_id[rows[0].trial].blinding
    return shown.text(blinding) or translate("Forest", "Blinding not read")


def _trial_line(shown: Shown, row: Row, weight: float | None) -> Line:
    effect = row.effect
    assert effect is not None
    trial = shown.catalog.trial_by_id[row.trial]
    low, high = effect.interval
    is_in = row.trial not in shown.without
    told_effect = with_interval(shown.measure, effect.effect, low, high)
    told_weight = percent(weight, 0) if weight is not None and is_in else "–"
    if row.part is not None and weight is not None and is_in:
        told_weight = translate("Forest", "({weight})").format(weight=told_weight)
    cells = [
        shown.row_name(row),
        number(row.year) if row.year else "–",
        design_name(trial.design),
        people_words(shown, row),
        "",
        told_effect,
        told_weight,
        bias_words(trial.risk_of_bias.judgement) if trial.risk_of_bias else "–",
    ]
    told = [*cells[:4], told_effect, named(translate("Forest", "Weight"), told_weight)]
    if not is_in:
        told.append(translate("Forest", "taken out"))
    return Line(
        id=row.id,
        cells=tuple(cells),
        mark=Mark(
            Shape.SQUARE,
            effect.effect,
            low,
            high,
            size=_ALONE if weight is None or len(shown.counted) < 2 else weight / 100,
            tone=shown.tone(),
            is_hollow=not effect.is_reported,
        ),
        is_ticked=is_in,
        is_muted=not is_in,
        told=listed(told),
    )


def people_words(shown: Shown, row: Row) -> str:
    """How many people stand behind a row."""
    trial = shown.catalog.trial_by_id[row.trial]
    if row.effect is not None and trial.design is not Design.CROSSOVER_RCT:
        own, beside = row.effect.n, row.effect.n_against
        if own is not None and beside is not None:
            return f"{number(own)} / {number(beside)}"
    people = people_of(shown, row)
    return number(people) if people else "–"


def people_of(shown: Shown, row: Row) -> int | None:
    """How many people stand behind a row: of the whole trial where it has no other arms; None where nobody says."""
    trial = shown.catalog.trial_by_id[row.trial]
    if row.effect is None or trial.design is Design.CROSSOVER_RCT:
        return trial.n
    own, beside = row.effect.n, row.effect.n_against
    if own is not None and beside is not None:
        return own + beside
    behind = {
        part
        for contrast in row.effect.contrasts
        for arm in (contrast.arm, contrast.against)
        for part in (arm, *trial.arm(arm).together)
    }
    return trial.n if behind == {arm.id for arm in trial.arms} else None


def missing_told(shown: Shown, row: Row) -> str:
    """Why a trial gives no effect, with what the reason names."""
    assert row.missing is not None
    detail = shown.text(row.detail)
    other = shown.trial_name(row.other) if row.other else ""
    return missing_words(row.missing).format(detail=detail, other=other)


def _missing_line(shown: Shown, row: Row) -> Line:
    note = missing_told(shown, row)
    name = shown.trial_name(row.trial)
    cells = [
        name,
        number(row.year) if row.year else "–",
        design_name(shown.catalog.trial_by_id[row.trial].design),
        people_words(shown, row),
    ]
    return Line(row.id, tuple(cells), note=note, is_muted=True, told=named(name, note))


def _pooled_line(shown: Shown, name_id: str, name: str, pooled: Pooled, year: int | None = None) -> Line:
    told = with_interval(shown.measure, pooled.estimate, pooled.low, pooled.high)
    trials = translate("Forest", "{n} trials").format(n=number(pooled.k)) if pooled.k > 1 else ""
    cells = [name, number(year) if year else "", trials, "", "", told]
    mark = Mark(Shape.DIAMOND, pooled.estimate, pooled.low, pooled.high)
    return Line(name_id, tuple(cells), mark=mark, told=named(name, told))


# --- totals ----------------------------------------------------------------------------------------------------


def _totals(shown: Shown, pooled: Pooled | None) -> Iterator[Line]:
    name = pooled_name(shown.choice, pooled)
    if pooled is None:
        words = translate("Forest", "Nothing to pool")
        yield Line(POOLED, (name,), note=words, is_bold=True, told=words)
    else:
        told = with_interval(shown.measure, pooled.estimate, pooled.low, pooled.high)
        is_alone = pooled.k == 1
        interval = "" if is_alone else interval_used(shown, pooled)
        weight = "" if is_alone else percent(100, 0)
        cells = (name, "", interval, total_people(shown), "", told, weight)
        shape = Shape.SQUARE if is_alone else Shape.DIAMOND
        mark = Mark(shape, pooled.estimate, pooled.low, pooled.high, size=_ALONE if is_alone else 1.0)
        yield Line(POOLED, cells, mark=mark, is_bold=True, told=named(name, told))
        if pooled.prediction_low is not None and pooled.prediction_high is not None:
            ends = pooled.prediction_low, pooled.prediction_high
            words = translate("Forest", "Prediction interval")
            told = ends_words(shown.measure, *ends)
            mark = Mark(Shape.BAR, pooled.estimate, *ends)
            yield Line(PREDICTION, (words, "", "", "", "", told), mark=mark, told=named(words, told))
    for published in shown.forest.published:
        yield _published_line(shown, published)


def interval_used(shown: Shown, pooled: Pooled) -> str:
    """What the interval on the screen is called beside the pooled effect; nothing with FE, which has but one."""
    return "" if shown.choice.method == "FE" else interval_short(shown_interval(shown, pooled))


def shown_interval(shown: Shown, pooled: Pooled | None) -> IntervalChoice:
    """Which of the two intervals stands on the screen."""
    if shown.choice.method == "FE" or pooled is None or pooled.k < 2:
        return IntervalChoice.NORMAL
    if shown.choice.interval is not IntervalChoice.WIDER:
        return shown.choice.interval
    normal = pooled_rows(shown.counted, Choice(shown.choice.method, IntervalChoice.NORMAL))
    is_normal = normal is not None and abs(normal.high - pooled.high) < 1e-12
    return IntervalChoice.NORMAL if is_normal else IntervalChoice.HARTUNG_KNAPP


def pooled_name(choice: Choice, pooled: Pooled | None) -> str:
    """What the pooled effect is called."""
    if pooled is not None and pooled.k == 1:
        return translate("Forest", "One trial")
    if choice.method == "FE":
        return translate("Forest", "Pooled, fixed effect")
    return translate("Forest", "Pooled, random effects")


def total_people(shown: Shown) -> str:
    """The people of all counted rows; nothing where those of one are not known."""
    total = 0
    for row in shown.counted:
        people = people_of(shown, row)
        if not people:
            return ""
        total += people
    return number(total)


def published_name(shown: Shown, published: Published) -> str:
    """Whose pooled value it is."""
    place = shown.catalog.place_by_fact[published.figure.fact]
    source = shown.catalog.source_by_id[published.figure.provenance.source]
    name = shown.text(place.synthesis.name) if place.synthesis else short_citation(source)
    comparison = place.comparison
    if comparison is not None and comparison.against is not None:
        pattern = translate("Forest", "{source}, vs {comparator}")
        against = shown.treatment_name(comparison.against)
        beside = [one for one in shown.forest.published if one.figure.provenance.source == source.id]
        if len(beside) > 1:
            return pattern.format(source=name, comparator=in_sentence(against))
    return name


def _published_line(shown: Shown, published: Published) -> Line:
    name = published_name(shown, published)
    told = with_interval(shown.measure, published.effect, published.low, published.high)
    trials = published.trials
    size = translate("Forest", "{n} trials").format(n=number(trials)) if trials else ""
    words = translate("Forest", "published")
    scale = ""
    if published.is_on_other_scale:
        scale = translate("Forest", "scale: {scale}").format(scale=shown.scale_name(published.figure.scale))
    mark = Mark(
        Shape.DIAMOND,
        published.effect,
        published.low,
        published.high,
        tone=shown.tone() if published.figure.kind is Kind.OBSERVED else "",
        is_hollow=True,
    )
    cells = (name, "", ", ".join(filter(None, (words, size, scale))), "", "", told)
    return Line(
        f"{PUBLISHED}{published.figure.fact}",
        cells,
        mark=mark,
        told=listed(filter(None, (name, words, size, scale, told))),
        help=shown.text(published.differs),
    )
