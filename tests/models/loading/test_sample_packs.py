"""A pack made many times as large is a right pack of the same wording."""

from __future__ import annotations

from pathlib import Path

from models.loading import check_catalog
from models.loading.sample_packs import multiplied_pack
from tests.models.loading.editable_pack import MINIMAL_PACK

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "content"


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.yaml"))


def test_that_a_multiplied_pack_has_everything_so_many_times(tmp_path: Path) -> None:
    one, many = check_catalog(SHIPPED), check_catalog(multiplied_pack(SHIPPED, 3, tmp_path / "many"))
    assert len(many.sources) == 3 * len(one.sources)
    assert len(many.treatments) == 3 * len(one.treatments)
    assert len(many.trials) == 3 * len(one.trials)
    assert len(many.syntheses) == 3 * len(one.syntheses)
    assert len(many.pathways) == 3 * len(one.pathways)
    assert len(many.place_by_fact) == 3 * len(one.place_by_fact)
    assert many.families == one.families
    assert 2.9 * size(SHIPPED) < size(tmp_path / "many") < 3.2 * size(SHIPPED)


def test_that_a_copy_refers_to_itself(tmp_path: Path) -> None:
    pack = multiplied_pack(MINIMAL_PACK, 2, tmp_path / "pack")
    text = (pack / "trials" / "doe-2015-x2.yaml").read_text(encoding="utf-8")
    copy = check_catalog(pack).trial_by_id["doe-2015-x2"]
    assert copy.source == "doe2015-x2"
    assert [arm.treatment for arm in copy.arms] == ["gas-50-x2", "air-x2"]
    assert [arm.regimen for arm in copy.arms] == ["one-session", "one-session"]
    assert copy.conflicts[0].facts == ("doe2015-24h-x2", "roe2020-24h-x2")
    route = check_catalog(pack).pathway_by_id["brake-x2"]
    assert route.steps[1].fact == "brake-2-x2"
    assert route.steps[1].sources == ("doe2015-x2", "roe2020-x2")
    assert (route.steps[1].after, route.steps[1].place) == (("block",), "brake")
    assert text.replace("-x2", "") == (MINIMAL_PACK / "trials" / "doe-2015.yaml").read_text(encoding="utf-8")


def test_that_one_copy_is_the_pack_itself(tmp_path: Path) -> None:
    one, other = (
        check_catalog(MINIMAL_PACK),
        check_catalog(multiplied_pack(MINIMAL_PACK, 1, tmp_path / "pack")),
    )
    assert other == one
    assert other.fingerprint == one.fingerprint
