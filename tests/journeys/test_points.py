"""Somebody walks from point to point, by keys and by pointer, and takes what it says away."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from time import monotonic, sleep
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QThreadPool, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.conductor.saving import with_kind
from desktop.kit.chart_labels import ChartLabels
from desktop.views.timeline import view as view_module
from models.timecourse import ChartMeasure
from models.units import HOUR
from tests.journeys.reader import Reader, in_folder, plain, settle


def every_key(reader: Reader) -> list[tuple[str, int]]:
    """Every shown point, line after line."""
    every = {line.id: line for line in reader.view.all_lines.every(reader.session.measure)}
    return [(line, index) for line in reader.lines for index in range(len(every[line].points))]


# --- walking -------------------------------------------------------------------------------------------------------


def test_that_the_arrows_walk_every_point_and_the_inspector_follows(reader: Reader) -> None:
    keys = every_key(reader)
    told = []
    for key in keys:
        reader.press("Down")
        assert reader.session.selected == key
        assert reader.inspector.startswith("Selected point")
        told.append(reader.inspector)
    assert len(set(told)) == len(keys)
    reader.press("Down")
    assert reader.session.selected == keys[0], "and round again"
    reader.press("Up", times=2)
    assert reader.session.selected == keys[-2]
    reader.press("Escape")
    assert [reader.session.selected] == [None]
    assert reader.inspector.startswith("The whole picture")


def test_that_walking_backwards_begins_at_the_last_point(reader: Reader) -> None:
    reader.press("Up")
    assert reader.session.selected == every_key(reader)[-1]


def test_that_control_and_an_arrow_walk_from_line_to_line(reader: Reader) -> None:
    for line in reader.lines:
        reader.press("Ctrl+Down")
        assert reader.session.selected == (line, 0)
    reader.press("Ctrl+Up")
    assert reader.session.selected == (reader.lines[-2], 0)


def test_that_on_the_only_line_the_inspector_shows_the_point_that_is_selected(reader: Reader) -> None:
    line = next(line for line in reader.lines if (line, 1) in every_key(reader))
    for other in list(reader.lines):
        if other != line:
            reader.session.show_line(other, "nitrous-oxide", False)
    reader.press("Down")
    first = reader.inspector
    reader.press("Down")
    reader.press("Ctrl+Down")
    assert reader.session.selected == (line, 0)
    assert reader.inspector == first


def test_that_a_point_that_is_still_covered_moves_the_clock_to_it(reader: Reader) -> None:
    reader.press("Home")
    reader.press("Down")
    assert reader.session.selected is not None
    assert reader.program.clock.elapsed == pytest.approx(2 * HOUR)
    assert reader.session.selected in reader.points_seen()


def test_that_a_click_selects_a_marker_and_a_click_beside_lets_go(reader: Reader) -> None:
    line = reader.lines[0]
    reader.click_point(line)
    assert reader.session.selected == (line, 0)
    assert reader.inspector.startswith("Selected point")
    chart = reader.view.chart
    canvas = chart.childAt(chart.rect().center())
    assert canvas is not None
    reader.click(canvas, QPoint(3, 3))
    assert [reader.session.selected] == [None]


def test_that_the_pointer_is_told_what_lies_under_it(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    class Tips:
        @staticmethod
        def showText(_place: QPoint, words: str, *_more: object) -> None:  # noqa: N802  Qt's name
            told.append(plain(words))

        @staticmethod
        def hideText() -> None:  # noqa: N802  Qt's name
            told.append("")

    monkeypatch.setattr(view_module, "QToolTip", Tips)
    chart = reader.view.chart
    place = chart.position_of((reader.lines[0], 0))
    assert place is not None
    canvas = chart.childAt(place)
    assert canvas is not None
    QTest.mouseMove(canvas, QPoint(3, 3))
    QTest.mouseMove(canvas, canvas.mapFrom(chart, place))
    QTest.mouseMove(canvas, QPoint(3, 3))
    assert told[-1] == ""
    assert told[-2].startswith("<qt>Nitrous oxide 50%, 2 hours: −")
    assert " points (" in told[-2]


# --- said aloud ----------------------------------------------------------------------------------------------------


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What assistive technology is told, instead of telling it."""
    told: list[str] = []

    class Aloud:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802  Qt's name
            told.append(plain(event.message()))

    assert hasattr(QAccessible, "updateAccessibility")
    monkeypatch.setattr(view_module, "QAccessible", Aloud)
    return told


def test_that_each_point_is_said_aloud_when_it_is_selected_by_keys(
    reader: Reader, announced: list[str]
) -> None:
    reader.press("Down", times=2)
    reader.press("Ctrl+Down")
    assert len(announced) == 3
    assert announced[0].startswith("Nitrous oxide 50%, 2 hours: −")
    assert " to " in announced[0]


def test_that_a_point_that_is_clicked_is_said_aloud_too(reader: Reader, announced: list[str]) -> None:
    line = reader.lines[0]
    reader.click_point(line)
    assert reader.session.selected == (line, 0)
    assert len(announced) == 1
    assert announced[0].startswith("Nitrous oxide 50%, 2 hours: −")
    canvas = reader.view.chart.childAt(3, 3)
    assert canvas is not None
    reader.click(canvas, QPoint(3, 3))
    assert not reader.view.has_selection
    assert len(announced) == 1, "nothing to say of nothing"


# --- copying -------------------------------------------------------------------------------------------------------


def test_that_the_selected_point_is_copied_as_text(reader: Reader) -> None:
    reader.press("Down")
    reader.press("Ctrl+C")
    assert reader.clipboard == plain(reader.view.explanation().as_text())
    assert "explanation is on the clipboard" in reader.notice
    reader.press("Space")
    assert reader.notice == "", "the next thing that happens takes the sentence away"


def test_that_without_a_point_the_picture_is_copied(reader: Reader) -> None:
    reader.press("Ctrl+C")
    image = QGuiApplication.clipboard().image()
    assert image.width() > 2 * reader.view.chart.width()
    assert "picture is on the clipboard" in reader.notice


def test_that_the_rows_are_copied_for_a_spreadsheet(reader: Reader) -> None:
    reader.press("Ctrl+Shift+C")
    header, *rows = [line.split("\t") for line in reader.clipboard.removesuffix("\n").split("\n")]
    assert header[:5] == ["Treatment", "Regimen", "Study", "Time", "Value"]
    assert len(rows) == len(every_key(reader))
    assert all(len(row) == len(header) for row in rows)


def test_that_identifiers_and_references_are_copied_from_the_inspector(reader: Reader) -> None:
    line = next(line for line in reader.lines if line.startswith("nagele") or "gill" in line)
    reader.click_point(line)
    page = reader.window.inspector.page
    copies = [copy for part in reader.view.explanation().sections for copy in part.copies]
    names = [name for name, _text in copies]
    assert any(name.startswith("DOI 10.") for name in names)
    assert {"Vancouver", "APA", "BibTeX", "RIS", "CSL-JSON"} <= set(names)
    assert all(name in plain(page.toPlainText()) for name in names)
    link = re.search(r'href="(copy:[^"]*)"[^>]*>(?:<[^>]*>)*BibTeX', page.toHtml())
    assert link is not None
    page.anchorClicked.emit(QUrl(link[1]))
    assert reader.clipboard.startswith("@article{")
    assert reader.notice == "“BibTeX” is on the clipboard."


# --- saving --------------------------------------------------------------------------------------------------------


def save(reader: Reader, path: Path) -> None:
    """As Ctrl+S does once a name is chosen; waits until the file is there, or will not be."""
    ended = QSignalSpy(reader.program.conductor.saving.ended)
    reader.program.conductor.saving.save(path)
    end = monotonic() + 10
    while not ended.count() and monotonic() < end:  # its own wait() would keep Python from encoding
        settle()
        sleep(0.002)
    assert ended.count() == 1


def test_that_a_picture_is_saved_with_title_date_and_sources(reader: Reader, tmp_path: Path) -> None:
    for name in ("a.png", "b.svg", "c.pdf"):
        save(reader, tmp_path / name)
        assert reader.notice == f"Saved as {name}."
    assert in_folder(tmp_path) == ["a.png", "b.svg", "c.pdf"]
    assert QImage(str(tmp_path / "a.png")).width() > 1500
    root = ElementTree.parse(tmp_path / "b.svg").getroot()
    words = "".join((element.text or "") for element in root.iter() if element.tag.endswith("text"))
    told = "".join(plain(words).split())
    today = plain(QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat))
    assert "".join(reader.view.title.split()) in told
    assert "".join(today.split()) in told
    for source in reader.view.sources():
        assert "".join(plain(source).split()) in told
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")


def test_that_rows_are_saved_as_csv(reader: Reader, tmp_path: Path) -> None:
    save(reader, tmp_path / "rows.CSV")
    with (tmp_path / "rows.CSV").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == reader.view.rows().header
    assert tuple(tuple(row) for row in rows) == reader.view.rows().rows
    facts = {fact for row in rows for fact in row[-1].split(" ")}
    assert facts <= set(reader.session.catalog.place_by_fact)


@pytest.mark.parametrize("name", ["picture.gif", "picture"])
def test_that_a_kind_that_cannot_be_saved_is_told(reader: Reader, tmp_path: Path, name: str) -> None:
    save(reader, tmp_path / name)
    assert reader.notice == f"{name} was not saved: its name does not end in .png, .svg, .pdf, .csv."
    assert in_folder(tmp_path) == []


def test_that_a_place_that_cannot_be_written_is_told(reader: Reader, tmp_path: Path) -> None:
    save(reader, tmp_path / "no such folder" / "a.png")
    assert reader.notice == f"a.png was not saved: the folder {tmp_path / 'no such folder'} is not there."
    (tmp_path / "b.svg").mkdir()
    save(reader, tmp_path / "b.svg")
    assert reader.notice == "b.svg was not saved: a folder has this name."
    save(reader, tmp_path / f"{'c' * 300}.csv")
    assert reader.notice.endswith("was not saved: the name is too long.")
    assert in_folder(tmp_path) == ["b.svg"], "nothing is left of what was tried"


def test_that_a_picture_in_the_making_can_be_stopped(reader: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    saving = reader.program.conductor.saving
    saving.save(tmp_path / "a.png")
    assert reader.notice == "Saving a.png … (Esc: stop)"
    reader.press("Escape")
    assert reader.notice == "Stopped: nothing was saved."
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    settle()
    assert in_folder(tmp_path) == []
    save(reader, tmp_path / "a.png")
    assert in_folder(tmp_path) == ["a.png"], "the next one is saved"


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("mine", ".csv", "mine.csv"),
        ("mine.svg", ".png", "mine.svg"),
        ("proposed.png", ".csv", "proposed.csv"),
        ("proposed.png", ".png", "proposed.png"),
        ("dose 0.5", ".pdf", "dose 0.5.pdf"),
        ("mine.SVG", ".svg", "mine.SVG"),
        ("mine", "", "mine"),
    ],
)
def test_that_the_ending_that_was_typed_or_chosen_is_taken(typed: str, kind: str, saved: str) -> None:
    assert with_kind(Path(typed), kind, Path("proposed.png")) == Path(saved)


def test_that_nothing_is_replaced_unasked(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Dialogue:
        @staticmethod
        def getSaveFileName(*_words: object) -> tuple[str, str]:  # noqa: N802  Qt's name
            return str(tmp_path / "mine"), "Rows (*.csv)"

    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr("desktop.conductor.saving.QFileDialog", Dialogue)
    monkeypatch.setattr("desktop.conductor.saving.QMessageBox.question", lambda *_words: next(answers))
    (tmp_path / "mine.csv").write_text("old", encoding="utf-8")
    reader.press("Ctrl+S")
    assert (tmp_path / "mine.csv").read_text(encoding="utf-8") == "old"
    reader.press("Ctrl+S")
    assert (tmp_path / "mine.csv").read_text(encoding="utf-8-sig").startswith("Treatment")


def test_that_the_chosen_kind_ends_the_name(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    class Dialogue:
        @staticmethod
        def getSaveFileName(*words: object) -> tuple[str, str]:  # noqa: N802  Qt's name
            asked.append(words)
            return str(tmp_path / f"mine-{len(asked)}"), "Rows (*.csv)"

    monkeypatch.setattr("desktop.conductor.saving.QFileDialog", Dialogue)
    reader.press("Ctrl+S")
    assert in_folder(tmp_path) == ["mine-1.csv"]
    assert "onset-timeline-" in str(asked[0][2])
    reader.click(reader.view.tools["save"])
    assert str(tmp_path) in str(asked[1][2]), "the folder of the last time is proposed"


def test_that_giving_the_dialogue_up_saves_nothing(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    class Dialogue:
        @staticmethod
        def getSaveFileName(*_words: object) -> tuple[str, str]:  # noqa: N802  Qt's name
            return "", ""

    monkeypatch.setattr("desktop.conductor.saving.QFileDialog", Dialogue)
    reader.press("Ctrl+S")
    assert reader.notice == ""


def test_that_every_picture_of_every_measure_names_its_sources(reader: Reader) -> None:
    for measure in ChartMeasure:
        reader.session.set_measure(measure)
        assert reader.view.sources()
        assert reader.view.summary().count(".") > len(reader.lines)


def test_that_a_name_comes_with_its_first_reading_and_not_before(reader: Reader) -> None:
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    labels = ChartLabels(geometry)
    for index, name in enumerate(geometry.names.shown):
        first = name.series.points[0].place
        for place, is_there in ((max(first - 1e-4, 0.0), first == 0), (first, True)):
            for changed in labels.move_to(place):
                labels.take(changed)
            assert (not labels.area(index).isEmpty()) == is_there, (name.series.id, place)
