"""ICU's data with less in it: what stays is what it was, under the same names."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import icu_data
import pytest

SORTED = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
words = "zèbre Zebra ähnlich arbre Ärger côte coté cote été eta œuvre oeuf μ-opioid 10 2 Ångström øre ñu nu i İ".split()
for name in ("en_GB", "fr_FR", "fr_CA", "de_DE", "sv_SE", "da_DK", "es_ES", "tr_TR", "xx"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    upper = [QLocale(name).toUpper(word) for word in words]
    print(name, sorted(words, key=cmp_to_key(collator.compare)), upper)
"""


def _library() -> Path:
    package = find_spec("PySide6")
    assert package is not None
    assert package.origin is not None
    found = sorted((Path(package.origin).parent / "Qt" / "lib").glob("libicudata.so.*"))
    if not found:
        pytest.skip("Qt's ICU comes as a library of its own on Linux only")
    return found[0]


def test_that_items_are_read_and_written_alike() -> None:
    items = {
        "icudt1l/b.res": b"second",
        "icudt1l/a.res": b"first, longer than sixteen",
        "icudt1l/c.res": b"last",
    }
    header = (144).to_bytes(2, "little") + bytes(142)
    data = icu_data.data_of(header, items)
    found_header, found = icu_data.items_in(data)
    assert found_header == header
    assert list(found) == sorted(items)
    for name, item in items.items():
        assert found[name].rstrip(b"\0") == item
    starts = [data.index(item) - len(header) for item in items.values()]
    assert [start % 16 for start in starts] == [0, 0, 0]


def test_that_what_qt_asks_for_stays_and_the_rest_goes() -> None:
    _header, whole = icu_data.items_in(icu_data.data_in(_library().read_bytes()))
    _header, kept = icu_data.items_in(icu_data.without_left_out(icu_data.data_in(_library().read_bytes())))
    gone = whole.keys() - kept.keys()
    assert {name.rpartition("/")[2] for name in kept} >= {"root.res", "fr.res", "ucadata.icu", "pool.res"}
    assert any("/coll/fr" in name for name in kept)
    assert any("/unit/" in name for name in gone)
    assert not any("/coll/" in name for name in gone)
    last = max(whole)
    for name in kept:
        # The last one is followed by what fills it up to whole blocks.
        is_same = (
            whole[name].startswith(kept[name].rstrip(b"\0")) if name == last else whole[name] == kept[name]
        )
        assert is_same, name
    assert sum(map(len, kept.values())) < 0.3 * sum(map(len, whole.values()))


def test_that_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(icu_data.IcuDataError, match=r"^The library holds no common data of ICU\.$"):
        icu_data.data_in(b"\x7fELF" + bytes(100))


@pytest.mark.skipif(shutil.which("as") is None, reason="needs the assembler of binutils, as a bundle does")
def test_that_sorting_and_case_are_as_with_all_of_it(tmp_path: Path) -> None:
    trimmed = tmp_path / _library().name
    shutil.copy(_library(), trimmed)
    icu_data.trim_library(trimmed)
    told = [
        subprocess.run(
            [sys.executable, "-c", SORTED], capture_output=True, text=True, check=True, env=environment
        ).stdout
        for environment in ({}, {"LD_PRELOAD": str(trimmed)})
    ]
    assert told[0] == told[1]
    assert len(told[0].splitlines()) == 9
