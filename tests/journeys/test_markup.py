"""A pack whose names look like markup: wherever they are shown, they are shown as they are written."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

from desktop.options import Options
from tests.journeys.conftest import Opens
from tests.journeys.reader import LAPTOP, Reader, settle
from tests.journeys.test_broken_pack import MINIMAL_PACK

MARKUP = "<img src=x> & <b>B</b>"


@pytest.fixture
def reader(opens: Opens, tmp_path: Path) -> Reader:
    """At a pack with markup at the end of every English text and of every name; a scene's words must be short."""
    pack = tmp_path / f"pack {MARKUP.replace('/', '')}"
    shutil.copytree(MINIMAL_PACK, pack)
    for path in (path for path in pack.rglob("*.yaml") if path.parent.name != "pathways"):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r'en: "([^"]*)"', rf'en: "\1 {MARKUP}"', text)
        text = re.sub(r"^name: (\w[\w ]*)$", rf'name: "\1 {MARKUP}"', text, flags=re.MULTILINE)
        path.write_text(text, encoding="utf-8")
    reader = opens(Options(content=pack, theme="light", language="en", size=LAPTOP))
    reader.press("T")
    reader.press("Escape")
    return reader


def read(words: str) -> str:
    """What a tooltip or a label shows of its words."""
    if not Qt.mightBeRichText(words):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def tips(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if not isinstance(model, QAbstractListModel):
            yield from tips(model, model.index(row, 0, parent))


def lost(words: list[str]) -> list[str]:
    """What shows a part of the markup and not all of it."""
    return [one for one in words if "src=x" in one and MARKUP not in read(one)]


def test_that_tooltips_show_it_as_it_is_written(reader: Reader) -> None:
    of_widgets = [widget.toolTip() for widget in reader.window.findChildren(QWidget)]
    view = reader.view
    of_cells = [tip for model in (view.points, view.lines_model) for tip in tips(model, QModelIndex())]
    reader.press("Ctrl+K")
    of_findings = list(tips(reader.program.conductor.palette.list.model(), QModelIndex()))
    for found in (of_cells, of_findings):
        assert any("src=x" in tip for tip in found)
        assert lost(found) == []
    assert lost(of_widgets) == []


def test_that_the_tip_of_a_point_shows_it(reader: Reader) -> None:
    line = reader.lines[0]
    reader.view.chart.touched.emit((line, 0))
    assert MARKUP in read(QToolTip.text())


def test_that_labels_never_take_a_packs_words_for_markup(reader: Reader) -> None:
    reader.window.tell(f"{MARKUP} has no reading to draw.")
    labels = [label for label in reader.window.findChildren(QLabel) if "src=x" in label.text()]
    assert labels
    for label in labels:
        assert label.textFormat() == Qt.TextFormat.PlainText or not Qt.mightBeRichText(label.text())


def test_that_chips_menus_and_the_inspector_show_it(reader: Reader) -> None:
    assert MARKUP in reader.inspector
    chip = reader.chip("gas")
    assert chip.accessibleName() == f"Gas {MARKUP}"
    assert chip.text() == f"Gas {MARKUP.replace('&', '&&')}"
    assert chip.shortcut().isEmpty()


def test_that_the_folder_of_a_broken_pack_is_named_as_it_is(reader: Reader) -> None:
    content = reader.program.content
    (content / "treatments" / "air.yaml").write_text("id: [\n", encoding="utf-8")
    reader.program.open_content()
    settle()
    told = reader.program.problem_page.told
    assert content.name in told.text()
    assert told.textFormat() == Qt.TextFormat.PlainText
    assert lost(list(tips(reader.program.problem_page.model, QModelIndex()))) == []
