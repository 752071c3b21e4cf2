"""The compiled form: quick to read, never trusted, never in the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalog import Catalog
from models.loading import (
    check_catalog,
    compile_catalog,
    compiled,
    first_load,
    load_catalog,
    rules,
    rules_digest,
)
from models.loading.pack_files import COMPILED_FILE
from models.loading.rules import RULES
from models.loading.rules_digest import DECIDING
from models.problems import ContentError
from tests.models.loading.editable_pack import (
    COMPARISON,
    GUIDANCE,
    MINIMAL_PACK,
    QUESTION,
    SYNTHESIS,
    TRIAL,
    UNKNOWNS,
    EditablePack,
)

DECIDING_NOTHING = {
    f"loading/{name}"
    for name in (
        "__init__",
        "collector",
        "compiled",
        "json_schema",
        "messages",
        "pack_files",
        "partial",
        "rules",
        "rules_digest",
        "sample_packs",
        "wanted",
        "yaml_errors",
    )
}
"""How files are found, how a form is kept, and how a problem is worded: none of it changes what a catalog holds."""
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "onset"


def the_form(cache: Path) -> Path:
    (form,) = cache.iterdir()
    return form


def test_that_the_compiled_form_gives_the_same_catalog(pack: EditablePack, cache: Path) -> None:
    first = load_catalog(pack.folder, cache)
    second = load_catalog(pack.folder, cache)
    assert same(first, second)
    assert same(first, check_catalog(pack.folder))
    assert first.fingerprint


def test_that_every_sort_of_value_comes_back_as_it_was(pack: EditablePack, cache: Path) -> None:
    """Two wordings of one time are equal, and so are 20 and 20.0: they must not be taken for each other."""
    pack.edit(SYNTHESIS, "at: P1W", "at: PT24H, analysis: mixed-model")
    pack.edit(TRIAL, "read_at: {en: a later review,", 'read_at: {en: "None",')
    assert same(load_catalog(pack.folder, cache), load_catalog(pack.folder, cache))


def same(one: Any, other: Any) -> bool:
    """Whether two objects are equal in every field, in type and wording too."""
    assert type(one) is type(other)
    if is_dataclass(one):
        return all(same(getattr(one, field.name), getattr(other, field.name)) for field in fields(one))
    if isinstance(one, tuple):
        assert len(one) == len(other)
        return all(map(same, one, other))
    assert one == other
    return True


def test_that_a_matching_form_spares_the_files(
    pack: EditablePack, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = load_catalog(pack.folder, cache)
    monkeypatch.setattr(first_load, "read_pack", None)
    assert same(load_catalog(pack.folder, cache), whole)


@pytest.mark.parametrize("change", ["edit", "add", "delete", "rename"])
def test_that_any_change_of_the_files_is_seen(pack: EditablePack, cache: Path, change: str) -> None:
    before = load_catalog(pack.folder, cache)
    path = pack.folder / SYNTHESIS
    match change:
        case "edit":
            pack.edit(SYNTHESIS, "participants: 44", "participants: 45")
        case "add":
            pack.write(
                "treatments/water.yaml", pack.text("treatments/air.yaml").replace("id: air", "id: water")
            )
        case "delete":
            pack.edit(TRIAL, "[doe2015-24h, roe2020-24h]", "[doe2015-24h]")
            for file in (SYNTHESIS, QUESTION, UNKNOWNS, GUIDANCE, COMPARISON):
                (pack.folder / file).unlink()
        case "rename":
            path.rename(path.with_name("other.yaml"))
    after = load_catalog(pack.folder, cache)
    assert after.fingerprint != before.fingerprint
    assert (after != before) is (change != "rename")
    assert same(after, load_catalog(pack.folder, cache))


def test_that_a_broken_pack_is_refused_whatever_was_compiled(pack: EditablePack, cache: Path) -> None:
    load_catalog(pack.folder, cache)
    pack.write("trials/again.yml", "")
    with pytest.raises(ContentError):
        load_catalog(pack.folder, cache)
    (pack.folder / "trials" / "again.yml").unlink()
    pack.edit(TRIAL, "value: -4.8", "value: x")
    with pytest.raises(ContentError):
        load_catalog(pack.folder, cache)


@pytest.mark.parametrize("what", ["RULES", "VERSION"])
def test_that_other_rules_and_another_version_make_the_form_stale(
    pack: EditablePack, cache: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    before = load_catalog(pack.folder, cache).fingerprint
    monkeypatch.setattr(compiled, what, "another")
    assert load_catalog(pack.folder, cache).fingerprint != before


def test_that_the_rules_are_those_of_the_code() -> None:
    """Where this fails: python -m models.loading.rules_digest."""
    assert rules_digest.digest() == RULES


def test_that_every_module_of_the_loader_decides_or_does_not() -> None:
    modules = {f"loading/{path.stem}" for path in Path(rules.__file__).parent.glob("*.py")}
    assert modules - set(DECIDING) == DECIDING_NOTHING
    assert not set(DECIDING) & DECIDING_NOTHING


def test_that_the_digest_is_written_into_its_own_line_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = Path(rules.__file__).read_text(encoding="utf-8")
    copy = tmp_path / "rules.py"
    copy.write_text(written.replace(RULES, "0"), encoding="utf-8")
    monkeypatch.setattr(rules_digest, "digest", lambda: RULES)
    monkeypatch.setattr(rules, "__file__", str(copy))
    rules_digest.main()
    assert copy.read_text(encoding="utf-8") == written


@pytest.mark.parametrize(
    "spoil", ["empty", "cut", "flipped", "text", "longer", "other", "folder", "link", "pipe"]
)
def test_that_a_damaged_form_is_made_again_without_a_word(
    pack: EditablePack, cache: Path, spoil: str
) -> None:
    whole = load_catalog(pack.folder, cache)
    form = the_form(cache)
    data = form.read_bytes()
    form.unlink()
    match spoil:
        case "folder":
            form.mkdir()
        case "link":
            form.symlink_to("/dev/zero")
        case "pipe":
            os.mkfifo(form)
        case _:
            middle = len(data) // 2
            form.write_bytes(
                {
                    "empty": b"",
                    "cut": data[:middle],
                    "flipped": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
                    "text": b"hello\n",
                    "longer": data + b" ",
                    "other": data.replace(b"Doe 2015", b"Roe 2015"),
                }[spoil]
            )
    assert same(load_catalog(pack.folder, cache), whole)
    if spoil != "folder":
        assert form.read_bytes() == data


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_that_a_form_that_somebody_forged_is_a_catalog_or_nothing(data: st.DataObject) -> None:
    """Its digest is right, what it holds is not: nothing but None or a catalog comes of it."""
    tables = json.loads(BODY)
    for _ in range(data.draw(st.integers(1, 3))):
        holder: Any = tables
        while isinstance(holder, list) and holder and data.draw(st.integers(0, 5)):
            place = data.draw(st.integers(0, len(holder) - 1))
            if not isinstance(holder[place], list) or not holder[place]:
                holder[place] = data.draw(
                    st.sampled_from([None, 0, -1, 10**9, "x", [], {}, True, 1.5, "Catalog"])
                )
                break
            holder = holder[place]
    body = json.dumps(tables).encode()
    assert isinstance(compiled.from_body(body), Catalog | None)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_that_a_form_of_anything_is_nothing(body: bytes) -> None:
    assert compiled.from_body(body) is None


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'[["Text",["{}"],[[1]]]]', b"[[]]", b"{}", b"1e999", b'"' + b"9" * 5000]
)
def test_that_a_form_of_wrong_shape_is_nothing(body: bytes) -> None:
    assert compiled.from_body(body) is None


def test_that_the_pack_may_carry_its_compiled_form_itself(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = check_catalog(pack.folder)
    assert compile_catalog(pack.folder) == pack.folder / COMPILED_FILE
    monkeypatch.setattr(first_load, "read_pack", None)
    assert same(load_catalog(pack.folder, is_shipped=True), whole)


def test_that_a_form_in_the_pack_counts_only_where_it_fits(pack: EditablePack) -> None:
    compile_catalog(pack.folder)
    pack.edit(SYNTHESIS, "participants: 44", "participants: 45")
    assert load_catalog(pack.folder, is_shipped=True).syntheses[0].comparisons[0].participants == 45


def test_that_a_form_in_another_pack_is_not_believed(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_catalog(pack.folder)
    monkeypatch.setattr(first_load, "read_pack", lambda _listing: None)
    assert load_catalog(pack.folder) is None


def test_that_checking_a_pack_does_not_believe_its_compiled_form(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_catalog(pack.folder)
    monkeypatch.setattr(first_load, "read_pack", lambda _listing: None)
    assert check_catalog(pack.folder) is None


def test_that_a_pack_without_a_place_to_write_is_read_all_the_same(pack: EditablePack, cache: Path) -> None:
    cache.parent.mkdir()
    cache.write_text("a file where a folder should be", encoding="utf-8")
    assert load_catalog(pack.folder, cache).trials


def test_that_writing_leaves_nothing_beside_the_form(pack: EditablePack, cache: Path) -> None:
    for _ in range(3):
        load_catalog(pack.folder, cache)
    assert len(list(cache.iterdir())) == 1


def test_that_every_pack_has_a_form_of_its_own(pack: EditablePack, cache: Path) -> None:
    other = EditablePack.copied_to(pack.folder.parent / "other")
    load_catalog(pack.folder, cache)
    load_catalog(other.folder, cache)
    assert len(list(cache.iterdir())) == 2


def test_that_a_later_load_imports_neither_yaml_nor_pydantic(pack: EditablePack, cache: Path) -> None:
    load_catalog(pack.folder, cache)
    code = (
        "import sys, pathlib, models.loading as l; l.load_catalog(*map(pathlib.Path, sys.argv[1:]));"
        "print([name for name in sys.modules if name.split('.')[0] in ('yaml', 'pydantic', 'numpy', 'PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, pack.folder, cache], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


BODY = compiled.body_of(check_catalog(MINIMAL_PACK))
