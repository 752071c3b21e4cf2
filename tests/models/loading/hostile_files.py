"""Files that try to take all memory or time, and a process that loads them one after the other.

``python -m tests.models.loading.hostile_files FOLDER`` prints, as JSON, how long each took and what came of it, and
the most memory that the process ever had.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from models.loading import check_catalog
from models.problems import ContentError
from tests.models.loading.editable_pack import AIR, BRAKE, GAS, PACK, PAPERS, SYNTHESIS, TRIAL, EditablePack

FULL = 1_990_000
"""Bytes: just below what is read at all."""


def files() -> Iterator[tuple[str, str, str]]:
    """A name for each, the file of the minimal pack that it replaces, and its text."""
    yield from shapes()
    yield from contents()


def filled(piece: str, before: str = "", after: str = "") -> str:
    """As many of ``piece`` as a file holds."""
    room = FULL - len(before.encode()) - len(after.encode())
    return before + piece * (room // len(piece.encode())) + after


def counted(piece: Callable[[int], str], count: int, before: str = "") -> str:
    return before + "".join(map(piece, range(count)))


def shapes() -> Iterator[tuple[str, str, str]]:
    """YAML that is hard to read, whatever it says."""
    for opening in (
        "[",
        "{",
        "- ",
        "? ",
        "{a: ",
        "!",
        "&a ",
        "* ",
        "'",
        '"',
        "|",
        "%",
        "\t",
        "#",
        ":",
        ",",
        "-",
    ):
        yield f"opened by {opening}", AIR, filled(opening)
    for name, piece in (
        ("words", "a "),
        ("lines", "a\n"),
        ("blanks", " "),
        ("newlines", "\n"),
        ("letters", "a"),
    ):
        yield f"only {name}", AIR, filled(piece)
        yield f"{name} in quotes", AIR, filled(piece, 'id: "', '"\n')
        yield f"{name} in a block", AIR, filled(f" {piece}", "id: |\n")
    yield "only remarks", AIR, filled("#\n")
    yield "remarks before the end", AIR, filled("# a\n", after=EditablePack.original(AIR))
    yield "escapes", AIR, filled("\\u00e9", 'id: "', '"\n')
    yield "broken letters", AIR, filled("\N{REPLACEMENT CHARACTER}", "id: ")
    yield "directives", AIR, counted(lambda n: f"%TAG !{n}! x\n", 90_000)
    yield "anchors", AIR, counted(lambda n: f"- &a{n} x\n", 90_000)
    yield (
        "alias bomb",
        AIR,
        counted(lambda n: f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n", 90, "a-1: &a-1 x\n"),
    )
    yield "what may be anchors", AIR, filled("- |\n  - &x\n")
    yield "values in brackets", AIR, filled("1,", "[", "]")
    yield "values in lists", AIR, filled("- 1\n")
    yield "pairs in brackets", AIR, filled("a: 1,", "[", "]")
    yield "documents", AIR, filled("---\n")
    yield "tags", AIR, filled("- !!x y\n")
    yield "bracket towers", AIR, filled("- [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]\n")


def contents() -> Iterator[tuple[str, str, str]]:
    """YAML that reads well and says nothing right."""
    yield "keys", TRIAL, counted(lambda n: f"k{n}: 1\n", 29_500)
    yield "keys of nothing", TRIAL, counted(lambda n: f"k{n}:\n", 29_500)
    yield "equal keys", TRIAL, filled("a: 1\n")
    yield "keys that come again", TRIAL, counted(lambda n: f"k{n % 15_000}: 1\n", 29_500)
    yield "numbers for readings", TRIAL, counted(lambda _: "1,", 55_000, "readings: [") + "]"
    yield "empty readings", TRIAL, counted(lambda _: "{},", 55_000, "readings: [") + "]"
    yield "wrong readings", TRIAL, filled("{measure: scor, fact: 1, at: 2h, value: x},", "readings: [", "]")
    arms = counted(lambda n: f"{{id: a{n},treatment: gas-5,regimen: x}},", 4_000, "arms: [") + "]\n"
    readings = counted(
        lambda n: f"{{fact: f{n},measure: change,value: 1,read: table,arm: b{n}}},", 2_500, "readings: ["
    )
    head = "id: t\nsource: doe2016\nname: t\ndesign: cohort\n"
    yield "strange arms", TRIAL, f"{head}{arms}{readings}]\n"
    facts = counted(lambda n: f"x{n},", 55_000, "conflicts: [{note: {en: a, fr: b}, facts: [") + "]}]\n"
    yield "strange facts", TRIAL, EditablePack.original(TRIAL).split("conflicts:")[0] + facts
    yield "languages", PACK, EditablePack.original(PACK).replace("[en, fr]", "[" + "en," * 55_000 + "]")
    yield "scales", PACK, EditablePack.original(PACK) + filled("  - {id: a, name: {en: a}}\n")[: FULL - 1_000]
    yield "wordings", AIR, counted(lambda n: f"L{n}: x,", 29_000, "id: air\nname: {") + "}\n"
    yield "a long id", AIR, filled("a", "id: ", "\n")
    yield "a long word", AIR, filled("a", "id: air\nroute: ", "\n")
    yield "a long number", TRIAL, filled("1", "n: ", "\n")
    yield (
        "a long time",
        GAS,
        EditablePack.original(GAS).replace("start: PT0H}", f"start: {'1' * 1_900_000}h}}"),
    )
    spans = "doses: [" + "{start: PT0H, every: PT1S, until: P9Y}," * 8_000 + "]"
    yield "doses", GAS, EditablePack.original(GAS).replace("doses:\n      - {start: PT0H}", spans)
    regimens = counted(lambda n: f"{{id: r{n},name: {{en: a,fr: b}},repeated: true}},", 4_500, "regimens: [")
    yield "regimens", GAS, EditablePack.original(GAS).split("regimens:")[0] + f"{regimens}]\n"
    one = EditablePack.original(PAPERS).replace("sources:\n", "")
    yield "one source again and again", PAPERS, "sources:\n" + one * (150_000 // len(one.splitlines()) // 3)
    yield "nothing for a synthesis", SYNTHESIS, ""
    yield from routes()


def routes() -> Iterator[tuple[str, str, str]]:
    """Steps in knots, and steps that name what is not there."""

    def route(count: int, place: str, after: Callable[[int], str]) -> str:
        step = (
            "  - {{fact: f{n}, id: s{n}, title: {{en: x, fr: x}}, what: {{en: x, fr: x}}, place: {place},"
            " after: [{after}], standing: {{gas: shown, pill: shown}}, certainty: animals, sources: [doe2015]}}\n"
        )
        head = EditablePack.original(BRAKE).partition("steps:\n")[0] + "steps:\n"
        return counted(lambda n: step.format(n=n, place=place, after=after(n)), count, head)

    yield "one long loop", BRAKE, route(1_500, "gate", lambda n: f"s{(n - 1) % 1_500}")
    yield "a knot of steps", BRAKE, route(290, "gate", lambda n: ",".join(f"s{k}" for k in range(170)))
    yield "strange steps", BRAKE, route(250, "gat", lambda n: ",".join(f"t{k}" for k in range(200)))
    yield "strange places", BRAKE, route(1_500, "x" * 90, lambda n: "s0")


def main(folder: Path) -> None:
    """Load the minimal pack with each file in turn."""

    told: dict[str, object] = {}
    for number, (name, file, text) in enumerate(files()):
        pack = EditablePack.copied_to(folder / str(number))
        pack.write(file, text)
        start = process_time()
        try:
            check_catalog(pack.folder)
            problems = []
        except ContentError as error:
            problems = [problem for problem in error.problems if problem.file == file]
        shutil.rmtree(pack.folder)
        told[name] = (process_time() - start, len(problems), str(problems[0])[:300] if problems else "")
    sys.stdout.write(json.dumps({"files": told, "megabytes": peak_megabytes()}))


def peak_megabytes() -> float:
    """The most memory that this process had. On Linux the system's account begins with what its parent had."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(
            line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:")
        )
        return int(line.split()[1]) / 1024
    import resource  # Windows has none

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


if __name__ == "__main__":
    main(Path(sys.argv[1]))
