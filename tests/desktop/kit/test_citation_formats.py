"""Sources as reference managers read them: entries written out, and every shipped source read back by libraries."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors
from PySide6.QtWidgets import QApplication

from desktop.kit.citation import vancouver
from desktop.kit.citation_apa import apa
from desktop.kit.citation_formats import FORMATS, as_file, bibtex, copies, csl_item, ris, written
from models.catalog import Catalog
from models.evidence import SourceKind
from tests.desktop.kit.sample_source import NAGELE, UNKNOWN

CSL_TYPES = {"article-journal", "article-newspaper", "book", "dataset", "document", "report", "thesis"}
"""Those that we write, all of them in the schema of CSL 1.0.2."""
CSL_VARIABLES = {
    *("id", "type", "title", "author", "issued", "container-title"),
    *("volume", "issue", "page", "DOI", "PMID", "note"),
}
CSL_NAME = {"family", "given", "suffix", "literal"}


# --- BibTeX --------------------------------------------------------------------------------------------------------


def test_that_a_whole_bibtex_entry_is_written() -> None:
    few = replace(NAGELE, authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group", "et al."))
    assert bibtex(few) == "\n".join(
        [
            "@article{nagele2015,",
            "  author = {Nagele, P. and Zarate, Jr, C. A. and {UK ECT Review Group} and others},",
            "  title = {Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial},",
            "  journal = {Biological Psychiatry},",
            "  year = {2015},",
            "  volume = {78},",
            "  number = {1},",
            "  pages = {10--18},",
            "  doi = {10.1016/j.biopsych.2014.11.016},",
            "  pmid = {25577164},",
            "  note = {NCT02139540. There are more authors than are known here.},",
            "}",
        ]
    )


def test_that_a_bibtex_entry_of_an_unknown_source_is_empty() -> None:
    assert bibtex(UNKNOWN) == "@misc{nagele2015,\n}"


def test_that_signs_with_a_meaning_in_tex_are_escaped_in_words_and_not_in_identifiers() -> None:
    source = replace(
        UNKNOWN,
        title=r"50% & more: {SUN(^_^)D} at ~5 $ #1 \ end",
        authors=("Johnson & Johnson Medical Information",),
        doi="10.1002/(SICI)1099_50%3C1::AID#3",
    )
    assert r"title = {50\% \& more: \{SUN(\textasciicircum{}\_\textasciicircum{})D\}" in bibtex(source)
    assert r"at \textasciitilde{}5 \$ \#1 \textbackslash{} end}" in bibtex(source)
    assert r"author = {{Johnson \& Johnson Medical Information}}" in bibtex(source)
    assert "doi = {10.1002/(SICI)1099_50%3C1::AID#3}" in bibtex(source)


def test_that_bibtexparser_reads_every_shipped_source_back(catalog: Catalog) -> None:
    read = parse_string(
        as_file(".bib", catalog.sources).decode(),
        append_middleware=[SeparateCoAuthors(), LatexDecodingMiddleware()],
    )
    assert not read.failed_blocks
    assert len(read.entries) == len(catalog.sources)
    for source in catalog.sources:
        entry = read.entries_dict[source.id]
        fields = {field.key: field.value for field in entry.fields}
        place = "journal" if entry.entry_type == "article" else "howpublished"
        assert fields.get("title", "").replace("ˆ", "^") == (source.title or "")
        assert fields.get(place) == source.journal
        assert fields.get("year") == (None if source.year is None else str(source.year))
        assert fields.get("doi", "").replace("\u00a0", "~") == (source.doi or "")
        assert len(fields.get("author", ())) == len(source.authors)


# --- RIS -----------------------------------------------------------------------------------------------------------


def test_that_a_whole_ris_record_is_written() -> None:
    few = replace(NAGELE, authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group", "et al."))
    assert ris(few).splitlines() == [
        "TY  - JOUR",
        "ID  - nagele2015",
        "AU  - Nagele, P.",
        "AU  - Zarate, C. A., Jr",
        "AU  - UK ECT Review Group",
        "TI  - Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
        "T2  - Biological Psychiatry",
        "PY  - 2015",
        "VL  - 78",
        "IS  - 1",
        "SP  - 10",
        "EP  - 18",
        "DO  - 10.1016/j.biopsych.2014.11.016",
        "AN  - 25577164",
        "N1  - NCT02139540. There are more authors than are known here.",
        "ER  - ",
    ]


def test_that_a_ris_record_of_an_unknown_source_is_empty() -> None:
    assert ris(UNKNOWN).splitlines() == ["TY  - GEN", "ID  - nagele2015", "ER  - "]


def test_that_rispy_reads_every_shipped_source_back(catalog: Catalog) -> None:
    read = {entry["id"]: entry for entry in rispy.loads(as_file(".ris", catalog.sources).decode())}
    assert len(read) == len(catalog.sources)
    for source in catalog.sources:
        entry = read[source.id]
        assert entry.get("title") == source.title
        assert entry.get("secondary_title") == source.journal
        assert entry.get("year") == (None if source.year is None else str(source.year))
        assert entry.get("doi") == source.doi
        named = [
            " ".join(name.replace(".", "").replace(",", "").split()) for name in entry.get("authors", [])
        ]
        assert [name.replace(" ", "") for name in named] == [
            name.replace(" ", "").replace(",", "") for name in source.authors if name != "et al."
        ]
        pages = "-".join(entry[end] for end in ("start_page", "end_page") if end in entry)
        assert (pages or None) == source.pages


def test_that_a_value_stays_on_its_line() -> None:
    assert "TI  - One two" in ris(replace(UNKNOWN, title="One\n  two")).splitlines()


# --- CSL-JSON ------------------------------------------------------------------------------------------------------


def test_that_a_whole_csl_item_is_written() -> None:
    few = replace(NAGELE, authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group"))
    assert csl_item(few) == {
        "id": "nagele2015",
        "type": "article-journal",
        "title": "Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
        "author": [
            {"family": "Nagele", "given": "P."},
            {"family": "Zarate", "given": "C. A.", "suffix": "Jr"},
            {"literal": "UK ECT Review Group"},
        ],
        "issued": {"date-parts": [[2015]]},
        "container-title": "Biological Psychiatry",
        "volume": "78",
        "issue": "1",
        "page": "10-18",
        "DOI": "10.1016/j.biopsych.2014.11.016",
        "PMID": "25577164",
        "note": "NCT02139540.",
    }
    assert csl_item(UNKNOWN) == {"id": "nagele2015", "type": "document"}


def test_that_every_shipped_source_is_as_the_schema_of_csl_has_it(catalog: Catalog) -> None:
    items = json.loads(as_file(".json", catalog.sources))
    assert [item["id"] for item in items] == [source.id for source in catalog.sources]
    for item, source in zip(items, catalog.sources, strict=True):
        assert set(item) <= CSL_VARIABLES
        assert item["type"] in CSL_TYPES
        assert all(isinstance(item[name], str) for name in set(item) - {"author", "issued"}), (
            "every number is text"
        )
        assert all(set(name) <= CSL_NAME and all(name.values()) for name in item.get("author", []))
        assert item.get("issued", {"date-parts": [[None]]})["date-parts"] == [[source.year]]
        assert item.get("title") == source.title


# --- together ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        (SourceKind.BOOK, ("@book{", "TY  - BOOK", "book")),
        (SourceKind.THESIS, ("@misc{", "TY  - THES", "thesis")),
        (SourceKind.DATA_FILE, ("@misc{", "TY  - DATA", "dataset")),
        (SourceKind.GUIDELINE, ("@misc{", "TY  - RPRT", "report")),
        (SourceKind.LABEL, ("@misc{", "TY  - GEN", "document")),
        (SourceKind.REVIEW, ("@article{", "TY  - JOUR", "article-journal")),
    ],
)
def test_that_what_is_no_article_is_not_called_one(kind: SourceKind, types: tuple[str, str, str]) -> None:
    source = replace(UNKNOWN, kind=kind, journal="Where it stands")
    assert (bibtex(source)[: len(types[0])], ris(source).splitlines()[0]) == types[:2]
    assert csl_item(source)["type"] == types[2]
    assert ("journal = {" in bibtex(source)) == (kind is SourceKind.REVIEW)


def test_that_a_source_is_copied_in_every_way(dressed: QApplication) -> None:
    offered = {copy.name: copy.text for copy in copies(NAGELE)}
    assert list(offered) == [
        "DOI 10.1016/j.biopsych.2014.11.016",
        "PMID 25577164",
        "Registry NCT02139540",
        *("Vancouver", "APA", "BibTeX", "RIS", "CSL-JSON"),
    ]
    assert (offered["Vancouver"], offered["APA"]) == (vancouver(NAGELE), apa(NAGELE))


def test_that_several_are_copied_one_under_the_other(dressed: QApplication) -> None:
    other = replace(UNKNOWN, id="unknown")
    offered = {copy.name: copy.text for copy in copies(NAGELE, other)}
    assert list(offered) == ["Vancouver", "APA", *FORMATS.values()]
    assert offered["Vancouver"].splitlines() == [vancouver(NAGELE), vancouver(other)]
    assert offered["BibTeX"] == f"{bibtex(NAGELE)}\n\n{bibtex(other)}"
    assert offered["RIS"] == f"{ris(NAGELE)}\n\n{ris(other)}"
    assert len(json.loads(offered["CSL-JSON"])) == 2


def test_that_what_would_be_copied_is_the_same_only_of_the_same_sources() -> None:
    assert copies(NAGELE) == copies(replace(NAGELE))
    other = replace(NAGELE, pmid=None)
    assert dict(copies(NAGELE))["BibTeX"] != dict(copies(other))["BibTeX"]


ARTICLE = replace(
    NAGELE,
    authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group", "et al."),
    title="Nitrous oxide & “mood”",
)
GUIDELINE = replace(
    UNKNOWN,
    id="nice-ng222",
    kind=SourceKind.GUIDELINE,
    year=2022,
    title="Depression in adults: 100% of it_all (NG222)",
    authors=("National Institute for Health and Care Excellence",),
    journal="NICE guideline",
)
FILES = {
    ".bib": r"""@article{nagele2015,
  author = {Nagele, P. and Zarate, Jr, C. A. and {UK ECT Review Group} and others},
  title = {Nitrous oxide \& “mood”},
  journal = {Biological Psychiatry},
  year = {2015},
  volume = {78},
  number = {1},
  pages = {10--18},
  doi = {10.1016/j.biopsych.2014.11.016},
  pmid = {25577164},
  note = {NCT02139540. There are more authors than are known here.},
}

@misc{nice-ng222,
  author = {{National Institute for Health and Care Excellence}},
  title = {Depression in adults: 100\% of it\_all (NG222)},
  howpublished = {NICE guideline},
  year = {2022},
}
""",
    ".ris": """TY  - JOUR
ID  - nagele2015
AU  - Nagele, P.
AU  - Zarate, C. A., Jr
AU  - UK ECT Review Group
TI  - Nitrous oxide & “mood”
T2  - Biological Psychiatry
PY  - 2015
VL  - 78
IS  - 1
SP  - 10
EP  - 18
DO  - 10.1016/j.biopsych.2014.11.016
AN  - 25577164
N1  - NCT02139540. There are more authors than are known here.
ER  -\N{SPACE}

TY  - RPRT
ID  - nice-ng222
AU  - National Institute for Health and Care Excellence
TI  - Depression in adults: 100% of it_all (NG222)
T2  - NICE guideline
PY  - 2022
ER  -\N{SPACE}
""".replace("\n", "\r\n"),
    ".json": """[
  {
    "id": "nagele2015",
    "type": "article-journal",
    "title": "Nitrous oxide & “mood”",
    "author": [
      {
        "family": "Nagele",
        "given": "P."
      },
      {
        "family": "Zarate",
        "given": "C. A.",
        "suffix": "Jr"
      },
      {
        "literal": "UK ECT Review Group"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2015
        ]
      ]
    },
    "container-title": "Biological Psychiatry",
    "volume": "78",
    "issue": "1",
    "page": "10-18",
    "DOI": "10.1016/j.biopsych.2014.11.016",
    "PMID": "25577164",
    "note": "NCT02139540. There are more authors than are known here."
  },
  {
    "id": "nice-ng222",
    "type": "report",
    "title": "Depression in adults: 100% of it_all (NG222)",
    "author": [
      {
        "literal": "National Institute for Health and Care Excellence"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2022
        ]
      ]
    },
    "container-title": "NICE guideline"
  }
]
""",
}
"""What an article and a guideline are in each format, written out by hand: no library is held against itself."""


@pytest.mark.parametrize("kind", FORMATS)
def test_that_a_whole_file_is_written(kind: str) -> None:
    assert as_file(kind, (ARTICLE, GUIDELINE)).decode() == FILES[kind]


LATE = ("bibtexparser", "pylatexenc", "rispy")
SCRIPT = """
import sys
from desktop.app import Program, make_application
from desktop.options import read_options
from desktop.settings import Settings
application = make_application()
program = Program(read_options(["--view", "evidence"]), Settings(None))

def imported():
    return [name for name in {late!r} if name in sys.modules]

def read():
    program.window.view.open_page("sources")
    page = program.window.view.sources_page
    print(imported())
    page._select(["nagele2015"])
    application.processEvents()
    (section, *_) = program.window.inspector.explanation.sections
    print(imported())
    texts = [copy.text for copy in section.copies]
    print(imported(), texts[-3][:19])
    application.quit()

program.opened.connect(read)
program.window.show()
application.exec()
"""


def test_that_a_source_is_selected_without_what_writes_its_citations() -> None:
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(late=LATE)], capture_output=True, text=True, check=True
    )
    assert found.stdout.splitlines() == ["[]", "[]", f"{list(LATE)} @article{{nagele2015"]


def test_that_a_file_is_utf_8_and_ends_with_its_line(catalog: Catalog) -> None:
    for kind in FORMATS:
        content = as_file(kind, catalog.sources)
        assert content.decode().replace("\r\n", "\n") == f"{written(kind, catalog.sources)}\n"
    assert as_file(".ris", (NAGELE,)).count(b"\n") == as_file(".ris", (NAGELE,)).count(b"\r\n")
    with pytest.raises(KeyError):
        as_file(".doc", (NAGELE,))
