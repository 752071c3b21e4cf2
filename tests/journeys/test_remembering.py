"""What somebody chose is there again the next day, and a damaged file is told and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.motion import SystemMotion
from desktop.options import Options
from desktop.settings import Settings
from models.timecourse import ChartMeasure
from models.units import DAY, HOUR, Duration
from tests.journeys.conftest import Opens
from tests.journeys.reader import LAPTOP, Reader, settle

SIZE = (1200, 800)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "onset.ini"


def test_that_choices_are_remembered_in_the_next_start(opens: Opens, file: Path) -> None:
    first = opens(Options(size=SIZE), Settings(file))
    first.program.actions["theme-dark"].trigger()
    if first.program.language.code == "en":
        first.press("F2")
    first.press("Ctrl++", times=2)
    first.press("M")
    first.press("I")
    first.press("L")
    first.press("Alt+4")
    first.window.resize(760, 640)  # the offscreen screen is no larger than 800
    size = first.window.size()
    first.window.close()
    again = opens(Options(size=SIZE), Settings(file))
    assert again.program.look.choice == "dark"
    assert again.program.language.code == "fr"
    assert again.program.look.text_size == pytest.approx(1.2)
    assert again.program.clock.has_reduced_motion
    assert not again.window.side.isVisible()
    assert again.session.is_linear
    assert again.session.measure is ChartMeasure.RESPONSE
    assert again.window.size() == size
    for name in ("motion", "linear"):
        assert again.program.actions[name].isChecked(), name
    assert not again.program.actions["inspector"].isChecked()


def wish(reader: Reader, wishes: bool) -> None:
    """As the desktop answers when the program starts."""
    motion = reader.window.findChild(SystemMotion)
    assert motion is not None
    motion.told.emit(wishes)


def test_that_the_desktops_wish_for_less_motion_is_followed(opens: Opens, file: Path) -> None:
    reader = opens(Options(language="en", theme="light"), Settings(file))
    assert not reader.program.actions["motion"].isChecked()
    wish(reader, True)
    assert reader.program.clock.has_reduced_motion
    assert reader.program.actions["motion"].isChecked()
    assert reader.view.caption.isVisible()


def test_that_a_choice_about_motion_goes_before_the_desktops_wish(opens: Opens, file: Path) -> None:
    first = opens(Options(language="en", theme="light"), Settings(file))
    wish(first, True)
    first.press("M")
    first.window.close()
    again = opens(Options(language="en", theme="light"), Settings(file))
    wish(again, True)
    assert not again.program.clock.has_reduced_motion
    again.press("M")
    again.window.close()
    third = opens(Options(language="en", theme="light"), Settings(file))
    assert not third.program.clock.has_reduced_motion, "it is the desktop's wish again"
    wish(third, True)
    assert third.program.clock.has_reduced_motion


def test_that_what_was_typed_goes_before_what_is_remembered(opens: Opens, file: Path) -> None:
    first = opens(Options(language="fr", theme="dark"), Settings(file))
    first.press("Alt+2")
    first.program.actions["theme-dark"].trigger()
    first.window.close()
    again = opens(
        Options(
            language="en",
            theme="projector",
            measure=ChartMeasure.DIFFERENCE,
            treatments=("nitrous-oxide-50", "ssri"),
            at=Duration.parse("PT24H"),
            scale="linear",
        ),
        Settings(file),
    )
    assert again.program.look.theme.name == "projector"
    assert again.program.language.code == "en"
    assert again.session.measure is ChartMeasure.DIFFERENCE
    assert (again.session.families, again.session.treatments) == (("ssri",), ("nitrous-oxide-50",))
    assert again.program.clock.elapsed == pytest.approx(DAY)
    assert again.session.is_linear


def test_that_playing_begins_where_it_was_asked_for(opens: Opens) -> None:
    reader = opens(Options(language="en", theme="light", plays=True, at=Duration.parse("PT2H")))
    assert reader.program.clock.is_playing
    assert reader.program.clock.elapsed == pytest.approx(2 * HOUR, rel=0.05)


def test_that_a_lecture_is_not_remembered_as_the_readers_theme(opens: Opens, file: Path) -> None:
    first = opens(Options(language="en"), Settings(file))
    first.program.actions["theme-light"].trigger()
    first.window.resize(760, 640)  # the offscreen screen is no larger than 800
    size = first.window.size()
    first.press("F5")
    first.window.close()
    again = opens(Options(language="en"), Settings(file))
    assert again.program.look.choice == "light"
    assert not again.window.isFullScreen()
    assert again.window.size() == size
    again.window.resize(*LAPTOP)
    settle()
    assert again.window.side.isVisible()
    assert not again.program.actions["lecture"].isChecked()
    assert again.program.actions["full-screen"].isChecked() == again.window.isFullScreen()


def test_that_a_damaged_file_is_told_and_put_aside(opens: Opens, file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\x00\xff broken")
    reader = opens(Options(language="en", theme="light"), Settings(file))
    assert "The settings file was damaged. It is kept as onset.ini.damaged" in reader.notice
    assert file.with_name("onset.ini.damaged").read_bytes() == b"\x00\xff broken"
    reader.press("Space")
    assert reader.notice == ""


def test_that_a_window_opens_where_nothing_can_be_written(opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    reader = opens(Options(language="en", theme="light"), Settings(tmp_path / "file" / "onset.ini"))
    reader.press("Alt+4")
    reader.window.close()
    assert reader.notice == ""


def test_that_an_unknown_treatment_opens_on_the_usual_and_is_told(opens: Opens) -> None:
    reader = opens(Options(language="en", theme="light", treatments=("ketamin",)))
    assert "“ketamin” is no family or treatment" in reader.program.trouble
    assert reader.lines
