"""However a file is spoilt, the loader gives a catalog or located problems, and nothing else."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.catalog import Catalog
from models.loading import check_catalog
from models.problems import ContentError
from tests.models.loading.editable_pack import MINIMAL_PACK, EditablePack
from tests.models.loading.mutations import spoilt

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "content"
OWN_FILES = sorted(path.relative_to(MINIMAL_PACK).as_posix() for path in MINIMAL_PACK.rglob("*.yaml"))
# Phrases of the libraries underneath, which nobody who writes content should meet.
FOREIGN = re.compile(
    r"pydantic|Input should|Field required|Extra inputs|validation error|type=|Traceback|yaml\.|did not find expected"
    r"|while (?:parsing|scanning)|object has no attribute|NoneType|\bNone\b|\{\}",
)
relaxed = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def load(pack: EditablePack, spoilt_file: str) -> Catalog | ContentError:
    """What comes of a pack; every problem must be one that a person can act on."""
    try:
        return check_catalog(pack.folder)
    except ContentError as error:
        found = error
    assert found.problems
    assert list(found.problems) == sorted(set(found.problems))
    lines = 1 + len(re.split(rb"\r\n|[\r\n]", (pack.folder / spoilt_file).read_bytes()))
    for problem in found.problems:
        assert problem.file == "." or (pack.folder / problem.file).is_file()
        assert 0 <= problem.line <= (lines if problem.file == spoilt_file else 1_000)
        assert (problem.line > 0) == (problem.column > 0)
        for language in ("en", "fr"):
            assert problem.what.in_language(language)
            assert problem.hint.in_language(language)
            assert problem.sentence(language).replace("\u202f", " ").isprintable()
            own_words = re.sub("“[^”]*”|«[^»]*»", "", problem.sentence(language))
            assert not FOREIGN.search(own_words), str(problem)
    return found


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> EditablePack:
    return EditablePack.copied_to(tmp_path_factory.mktemp("own") / "pack")


@pytest.mark.parametrize("name", OWN_FILES)
def test_that_a_spoilt_file_gives_a_catalog_or_located_problems(own: EditablePack, name: str) -> None:
    original = (MINIMAL_PACK / name).read_bytes()

    @relaxed
    @given(spoilt(original))
    def try_one(data: bytes) -> None:
        own.write(name, data)
        load(own, name)

    try:
        try_one()
    finally:
        own.write(name, original)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> EditablePack:
    """A pack that holds the shipped pack.yaml and, each time, one shipped file."""
    folder = tmp_path_factory.mktemp("alone") / "pack"
    folder.mkdir()
    pack = EditablePack(folder)
    pack.write("pack.yaml", (SHIPPED / "pack.yaml").read_bytes())
    return pack


@relaxed
@given(data=st.data())
def test_that_a_spoilt_shipped_file_gives_a_catalog_or_located_problems(
    alone: EditablePack, data: st.DataObject
) -> None:
    names = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.glob("*/*.yaml"))
    name = data.draw(st.sampled_from(names))
    alone.write(name, data.draw(spoilt((SHIPPED / name).read_bytes())))
    try:
        load(alone, name)
    finally:
        (alone.folder / name).unlink()


@relaxed
@given(
    st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_that_any_bytes_give_a_catalog_or_located_problems(own: EditablePack, data: bytes) -> None:
    own.write("trials/any.yaml", data)
    try:
        assert isinstance(load(own, "trials/any.yaml"), ContentError)
    finally:
        (own.folder / "trials" / "any.yaml").unlink()


def damages(data: bytes) -> Iterator[bytes]:
    """One damage of each sort that the whole shipped pack is tried with."""
    middle = data.index(b"\n", len(data) // 2)
    yield data[:middle] + b"\n{"
    yield data[:middle] + b"\xff" + data[middle:]
    yield data[: middle + 1] + b"\t" + data[middle + 1 :]
    yield data + data
    yield data.replace(b"id: ", b"id:", 1)
    yield data.replace(b"id: ", b"id: &a ", 1)
    yield data.replace(b"read: ", b"read: recalled #", 1)
    yield data.replace(b"{en: ", b"{en: 1 #", 1)


def test_that_the_shipped_pack_with_one_spoilt_file_is_never_half_loaded(tmp_path: Path) -> None:
    pack = EditablePack.copied_to(tmp_path / "pack", SHIPPED)
    chance = random.Random(5)
    names = sorted(path.relative_to(pack.folder).as_posix() for path in pack.folder.glob("*/*.yaml"))
    for name in chance.sample(names, 2):
        original = (pack.folder / name).read_bytes()
        for damage in damages(original):
            if damage != original:
                pack.write(name, damage)
                assert isinstance(load(pack, name), ContentError)
        pack.write(name, original)
    assert isinstance(load(pack, names[0]), Catalog)
