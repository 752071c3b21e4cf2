"""A small pack with the slips that happen when one writes content, to show the problem page on."""

from __future__ import annotations

from pathlib import Path

_FILES = {
    "pack.yaml": """\
title: {en: "My lecture", fr: "Mon cours"}
version: "1"
languages: [en, fr]
licence: CC-BY-4.0
families:
  - {id: gas, name: {en: "Nitrous oxide", fr: "Protoxyde d’azote"}, tone: nitrous-oxide, marker: circle}
  - {id: none, name: {en: "Placebo", fr: "Placebo"}, tone: comparator, marker: pentagon, comparator: true}
scales:
  - {id: HDRS-21, name: {en: "Hamilton scale, 21 items", fr: "Échelle de Hamilton, 21 items"}}
""",
    "sources/lecture.yaml": """\
sources:
  - {id: example-2020, kind: rct, year: 2020, title: "An example", authors: ["Example A"], read: abstract}
""",
    "treatments/gas.yaml": """\
id: gas-50
familly: gas
name: {en: "Nitrous oxide 50 %"}
route: glutamate
administration: inhaled
regimens:
  - {id: one-session, name: {en: "One session", fr: "Une séance"}, repeated: false, doses: [{start: two hours}]}
""",
    "trials/example-2020.yaml": """\
id: example-2020
source: exampel-2020
name: Example 2020
design: parallel-rct
arms:
  - {id: gas, treatment: gas-50, regimen: one-session, n: 20}
  - {id: air, treatment: air, regimen: one-session, n: 20, comparator: true}
readings:
  - {fact: example-2h, measure: difference, scale: HDRS-21, arm: gas, against: air, at: PT2H,
     value: -4.8, interval: [-7.8, -5.8], read: abstract}
  - {fact: example-24h, measure: response, scale: HDRS-21, arm: gas, at: P1D, value: 130, events: [26, 20],
     read: recalled}
""",
}


def write_broken_pack(folder: Path) -> None:
    """Write the pack into ``folder``."""
    for name, text in _FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
