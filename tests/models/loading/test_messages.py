"""What does not fit the form of a file is told in sentences that a lecturer understands."""

from __future__ import annotations

import pytest

from tests.models.loading.editable_pack import AIR, GAS, PACK, PAPERS, SYNTHESIS, TRIAL, EditablePack

# (file, what stands there, what is written instead, where the problem begins, the problem)
KEYS = [
    (
        TRIAL,
        "    value: 20\n",
        "    value: 20\n    5: 3\n",
        "5: 3",
        "“5” is no key (if it ends a number, write the number with a point: 4.8, not 4,8)",
    ),
    (GAS, "route: glut", "rout: glut", "rout:", "“rout” is no key that belongs here (did you mean route?)"),
    (
        TRIAL,
        "read: table}\n  - {fact: doe2015-24h-score",
        "seen: table}\n  - {fact: doe2015-24h-score",
        "seen:",
        "“seen” is no key that belongs here (did you mean read?)",
    ),
    (
        TRIAL,
        "unit: percent",
        "computed: true",
        "computed:",
        "“computed” is no key that belongs here (did you mean formula?)",
    ),
    (
        PACK,
        "licence: CC-BY-4.0",
        "licence: CC-BY-4.0\nxyzzy: 1",
        "xyzzy:",
        "“xyzzy” is no key that belongs here"
        " (the keys here are title, version, languages, licence, families, scales)",
    ),
    (
        TRIAL,
        "design: crossover-rct\n",
        "",
        "id: doe-2015",
        "“design” is missing here (add design: with one of parallel-rct, crossover-rct, post-hoc, open-label, cohort,"
        " withdrawal-rct, patient-data)",
    ),
    (
        GAS,
        'name: {en: "Gas 50 %", fr: "Gaz à 50 %"}\n',
        "",
        "id: gas-50",
        "“name” is missing here (add name: with a text by language, such as {en: …, fr: …})",
    ),
    (
        GAS,
        "{start: PT0H}",
        "{}",
        "{}",
        "“start” is missing here (add start: with a time such as PT2H or P1W)",
    ),
    (TRIAL, "value: -4.8, ", "", "{fact: doe2015-2h", "“value” is missing here (add value: with a number)"),
    (
        SYNTHESIS,
        "    treatment: gas-50\n",
        "",
        "id: gas-against-air",
        "“treatment” is missing here (add treatment: with a short name without spaces; the id of a treatment in"
        " treatments/)",
    ),
    (
        TRIAL,
        "arm: gas, at: PT0H",
        "at: PT0H",
        "{fact: doe2015-0h",
        "“arm” is missing here (add arm: with a short name without spaces; the id of an arm of this trial)",
    ),
]

TYPES = [
    (
        TRIAL,
        "value: -4.8",
        "value: −4.8",
        "−4.8",
        "“value” is the text “−4.8” where a number belongs (write -4.8, without quotes and with a point for decimals)",
    ),
    (
        TRIAL,
        "value: -4.8",
        'value: "-4.8"',
        '"-4.8"',
        "“value” is the text “-4.8” where a number belongs (write -4.8, without quotes and with a point for decimals)",
    ),
    (
        TRIAL,
        "    value: 20\n",
        "    value: 20 %\n",
        "20 %",
        "“value” is the text “20 %” where a number belongs (write 20, without quotes and with a point for decimals)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: 1:30",
        "1:30",
        "“value” is the text “1:30” where a number belongs (write the number alone, with a point for decimals)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: 007",
        "007",
        "“value” is the text “007” where a number belongs (write 7, without quotes and with a point for decimals)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: .nan",
        ".nan",
        "“value” is the text “.nan” where a number belongs (write the number alone, with a point for decimals)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: 1e999",
        "1e999",
        "“value” is no finite number (write a number, or leave the key out)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: ~",
        "~",
        "“value” is nothing where a number belongs (write a number, or leave the key out)",
    ),
    (
        TRIAL,
        "value: -4.8",
        "value: true",
        "true,",
        "“value” is true where a number belongs (write a number, or leave the key out)",
    ),
    (
        TRIAL,
        "\nn: 20\n",
        "\nn: 20.5\n",
        "20.5",
        "“n” is the number 20.5 where a whole number belongs (write a number without decimals)",
    ),
    (TRIAL, "\nn: 20\n", "\nn: 0\n", "0\narms", "“n” is below 1 (write 1 or more)"),
    (
        TRIAL,
        "sd: 4.1",
        "sd: -4.1",
        "-4.1",
        "“sd” is not above 0 (read it again in the source, or leave the key out where it gives none)",
    ),
    (
        TRIAL,
        "sd: 4.1",
        "se: 0",
        "0, scale: HDRS-21, arm: gas, at: PT0H",
        "“se” is not above 0 (read it again in the source, or leave the key out where it gives none)",
    ),
    (
        TRIAL,
        "comparator: true",
        "comparator: yes",
        "yes",
        "“comparator” is the text “yes” where true or false belongs (write true)",
    ),
    (
        AIR,
        "repeated: false",
        "repeated: NO",
        "NO",
        "“repeated” is the text “NO” where true or false belongs (write true or false)",
    ),
    (
        PAPERS,
        "year: 2015",
        "year: 2015-03-01",
        "2015-03-01",
        "“year” is the text “2015-03-01” where a whole number belongs"
        " (write the number alone, with a point for decimals)",
    ),
    (PAPERS, "year: 2015", "year: 1515", "1515", "“year” is below 1800 (write 1800 or more)"),
    (PAPERS, "year: 2015", "year: 20150", "20150", "“year” is above 2100 (write 2100 or less)"),
    (
        PAPERS,
        'volume: "78"',
        "volume: 78.10",
        "78.10",
        '“volume” is the number 78.1 where a text belongs (put it in quotes: "78.10")',
    ),
    (
        PAPERS,
        'pmid: "12345678"',
        "pmid: 12345678",
        "12345678",
        '“pmid” is the number 12345678 where a text belongs (put it in quotes: "12345678")',
    ),
    (
        PAPERS,
        "registry: [NCT00000001]",
        "registry: NCT00000001",
        "NCT00000001",
        "“registry” is the text “NCT00000001” where a list belongs (write [NCT00000001])",
    ),
    (
        PAPERS,
        "authors: [Doe J, Roe R]",
        "authors: [Doe J, 5]",
        "5]",
        'entry 2 of “authors” is the number 5 where a text belongs (put it in quotes: "5")',
    ),
    (
        TRIAL,
        '{en: "double-blind", fr: "double aveugle"}',
        "double-blind",
        "double-blind",
        "“blinding” is the text “double-blind” where a text by language, such as {en: …, fr: …} belongs"
        ' (write {en: "double-blind"})',
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "-7.8",
        "-7.8",
        "“interval” is the number -7.8 where two numbers in brackets, such as [3, 10] belongs (write [low, high])",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-7.8]",
        "[-7.8]",
        "“interval” has 1 of the 2 entries that it needs (add what is missing)",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-7.8, -4.8, -1.8]",
        "[-7.8, -4.8",
        "“interval” has more than the 2 entries that belong there (take the others out)",
    ),
    (
        TRIAL,
        "at: PT2H",
        "at: 2",
        "2, read",
        "“at” is the number 2 where a time such as PT2H or P1W belongs"
        " (write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose)",
    ),
    (
        GAS,
        "      - {start: PT0H}\n",
        "      - PT0H\n",
        "PT0H\n  - id",
        "entry 1 of “doses” is the text “PT0H” where a block of keys and values belongs"
        " (write a block of keys and values, or leave the key out)",
    ),
]

CHOICES = [
    (
        TRIAL,
        "read: secondary",
        "read: recalled",
        "recalled",
        "a figure that somebody recalled is never shown"
        " (read it in the source and say where, or leave the figure out)",
    ),
    (
        TRIAL,
        "read: secondary",
        "read: tabel",
        "tabel",
        "“read” cannot be the text “tabel” (did you mean table?)",
    ),
    (
        GAS,
        "route: glutamate",
        "route: magic",
        "magic",
        "“route” cannot be the text “magic” (write one of glutamate, monoamine, gaba, serotonin-2a, stimulation,"
        " psychological, comparator)",
    ),
    (
        PACK,
        "tone: nitrous-oxide",
        "tone: nitrous",
        "nitrous,",
        "“tone” cannot be the text “nitrous” (did you mean nitrous-oxide?)",
    ),
    (
        PACK,
        "marker: circle",
        "marker: 5",
        "5,",
        "“marker” cannot be the number 5 (write one of circle, square, diamond, triangle-up, triangle-down, pentagon,"
        " hexagon, star, cross, plus)",
    ),
    (
        TRIAL,
        "headline_for: [difference]",
        "headline_for: [responce]",
        "responce",
        "entry 1 of “headline_for” cannot be the text “responce” (did you mean response?)",
    ),
    (
        GAS,
        "id: gas-50",
        "id: gas 50 %",
        "gas 50 %",
        "“id” cannot be the text “gas 50 %”"
        " (write gas-50; use letters, digits, hyphens, dots and underscores, no spaces)",
    ),
    (
        PAPERS,
        "doi: 10.1000/made.2015.1",
        "doi: doi.org/10.1000/made.2015.1",
        "doi.org",
        "“doi” cannot be the text “doi.org/10.1000/made.2015.1” (write 10.1000/made.2015.1)",
    ),
    (
        PAPERS,
        "doi: 10.1000/made.2015.1",
        "doi: unknown",
        "unknown",
        "“doi” cannot be the text “unknown” (write the DOI alone; it begins with 10.)",
    ),
    (
        PAPERS,
        'pmid: "12345678"',
        'pmid: "PMID 12345678"',
        '"PMID',
        '“pmid” cannot be the text “PMID 12345678” (write the number alone, in quotes: "12345678")',
    ),
    (
        PACK,
        "languages: [en, fr]",
        "languages: [english, fr]",
        "english",
        "entry 1 of “languages” cannot be the text “english” (write two small letters, such as en)",
    ),
    (
        AIR,
        '{en: "Air"',
        '{EN: "Air", en: "Air"',
        "EN:",
        "the text “EN” is no language (write a language as two small letters, such as en or fr)",
    ),
    (AIR, '{en: "Air", fr', '{en: "", fr', '""', "“en” is empty (write the text, or leave the key out)"),
    (AIR, '{en: "Air", fr', '{en: "  ", fr', '"  "', "“en” is empty (write the text, or leave the key out)"),
    (
        AIR,
        'name: {en: "Air", fr: "Air"}',
        "name: {}",
        "{}",
        "“name” has 0 of the 1 entries that it needs (add what is missing)",
    ),
    (
        AIR,
        '{en: "Air", fr',
        f'{{en: "{"a" * 4001}", fr',
        f'"{"a" * 4001}',
        "“en” is longer than 4000 letters (shorten it)",
    ),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "mark", "message"),
    [*KEYS, *TYPES, *CHOICES],
)
def test_that_a_slip_is_told_with_its_place_and_remedy(
    pack: EditablePack, file: str, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(file, old, new)
    # A changed id or regimen is also missed by what refers to it.
    problems = [problem for problem in pack.problems() if "there is no" not in problem]
    assert problems == [pack.at(file, mark, message)]
