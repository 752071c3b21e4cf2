"""Which files of a folder are read, and how nothing else is touched."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from models.loading import check_catalog, load_catalog, pack_files
from models.loading.pack_files import list_files
from models.problems import ContentError, Problem, message
from tests.models.loading.editable_pack import AIR, PACK, TRIAL, EditablePack

HERE = "trials/again.yaml"
FOLDERS = (
    "sources, treatments, trials, syntheses, pathways, effects, side_effects, questions, unknowns, guidance,"
    " comparison"
)
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights that few have on Windows")


def problems_of(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as error:
        load_catalog(folder)
    return [str(problem) for problem in error.value.problems]


def test_that_files_are_read_in_an_order_in_which_each_refers_back(pack: EditablePack) -> None:
    names = [file.name for file in list_files(pack.folder).files]
    assert names == [
        "pack.yaml",
        "sources/papers.yaml",
        "treatments/air.yaml",
        "treatments/gas.yaml",
        "trials/doe-2015.yaml",
        "syntheses/roe-2020.yaml",
        "pathways/brake.yaml",
        "effects/all.yaml",
        "side_effects/doe-2015.yaml",
        "questions/gas.yaml",
        "unknowns/gas.yaml",
        "guidance/gas.yaml",
        "comparison/gas.yaml",
    ]


def test_that_other_files_are_left_alone(pack: EditablePack) -> None:
    for name in (
        "README.md",
        "trials/notes.txt",
        "schema/trial.schema.json",
        ".git/x.yaml",
        "trials/.x.yaml",
    ):
        pack.write(name, "anything: [")
    assert pack.problems() == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("trials/again.yml", "rename it to again.yaml"),
        ("trials/again.YAML", "rename it to again.yaml"),
        ("trials/again.yaml.txt", "rename it to again.yaml"),
    ],
)
def test_that_another_ending_is_told_which_one_is_right(pack: EditablePack, name: str, hint: str) -> None:
    pack.write(name, "")
    assert pack.problems() == [f"{name}:0:0: only files whose name ends in .yaml are read ({hint})"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("again.yaml", f"move it into one of {FOLDERS}"),
        ("trails/again.yaml", "move it into trials/"),
        ("trials/old/again.yaml", "move it into trials/"),
        ("notes/deep/er/again.yml", f"move it into one of {FOLDERS}"),
    ],
)
def test_that_a_file_where_none_is_read_is_told(pack: EditablePack, name: str, hint: str) -> None:
    (pack.folder / name).parent.mkdir(parents=True, exist_ok=True)
    pack.write(name, "id: again")
    assert pack.problems() == [f"{name}:0:0: the file lies where none is read ({hint})"]


@pytest.mark.parametrize(
    ("source", "name", "message"),
    [
        (TRIAL, "treatments/doe.yaml", "this looks like a file of trials/ (move it into trials/)"),
        (AIR, "trials/air.yaml", "this looks like a file of treatments/ (move it into treatments/)"),
        (
            PACK,
            "sources/pack.yaml",
            "this is what belongs into pack.yaml (give a pack one file pack.yaml, beside the folders)",
        ),
    ],
)
def test_that_a_file_in_another_ones_folder_is_told_once(
    pack: EditablePack, source: str, name: str, message: str
) -> None:
    pack.write(name, pack.text(source))
    line = 2 if name.startswith("x") else 1
    assert f"{name}:{line}:1: {message}" in pack.problems()
    assert len([problem for problem in pack.problems() if problem.startswith(name)]) == 1


def test_that_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    what = "the folder cannot be opened: no such file or directory"
    assert problems_of(tmp_path / "none") == [
        f".:0:0: {what} (give the path of a folder that holds pack.yaml)"
    ]


def test_that_a_file_is_no_pack(pack: EditablePack) -> None:
    what = "the folder cannot be opened: not a directory"
    hint = "give the path of a folder that holds pack.yaml"
    assert problems_of(pack.folder / PACK) == [f".:0:0: {what} ({hint})"]


def test_that_a_path_that_no_system_has_is_told(tmp_path: Path) -> None:
    assert "the folder cannot be opened" in problems_of(tmp_path / "a\0b")[0]
    with pytest.raises(ContentError):
        load_catalog(tmp_path / "a\0b", tmp_path / "cache")


def test_that_an_empty_folder_is_told(tmp_path: Path) -> None:
    hint = f"a pack is a folder with pack.yaml and the folders {FOLDERS}"
    assert problems_of(tmp_path) == [f".:0:0: the folder is empty ({hint})"]


def test_that_a_folder_above_the_pack_is_told_which_one_was_meant(pack: EditablePack) -> None:
    what = "there is no pack.yaml in the folder (did you mean its folder pack?)"
    assert problems_of(pack.folder.parent) == [f".:0:0: {what}"]


def test_that_a_pack_without_pack_yaml_is_still_checked(pack: EditablePack) -> None:
    (pack.folder / PACK).rename(pack.folder / "pack.yml")
    pack.edit(AIR, "route: comparator", "route: none")
    assert [problem.split(" (")[0] for problem in pack.problems()] == [
        ".:0:0: there is no pack.yaml in the folder",
        f"{AIR}:4:8: “route” cannot be the text “none”",
    ]


def test_that_a_file_in_place_of_a_folder_is_told(pack: EditablePack) -> None:
    (pack.folder / "syntheses" / "roe-2020.yaml").unlink()
    (pack.folder / "syntheses").rmdir()
    pack.write("syntheses", "")
    assert (
        "syntheses:0:0: syntheses is a file where a folder belongs (make a folder syntheses)"
        in pack.problems()
    )


def test_that_a_folder_with_the_name_of_a_file_is_told(pack: EditablePack) -> None:
    (pack.folder / HERE).mkdir()
    what = "this is a folder and is not read (give its name to no folder or device)"
    assert pack.problems() == [f"{HERE}:0:0: {what}"]


@needs_links
def test_that_a_pipe_is_not_opened(pack: EditablePack) -> None:
    os.mkfifo(pack.folder / HERE)
    what = "this is no ordinary file and is not read (give its name to no folder or device)"
    assert pack.problems() == [f"{HERE}:0:0: {what}"]


@needs_links
def test_that_a_pipe_put_there_after_the_look_is_not_waited_for(pack: EditablePack) -> None:
    listing = list_files(pack.folder)
    (pack.folder / TRIAL).unlink()
    os.mkfifo(pack.folder / TRIAL)
    found = {file.name: data for file, data in pack_files.read_all(listing.files)}
    assert found[TRIAL] == Problem(
        TRIAL, 0, 0, message("this is no ordinary file"), message("put a text file here")
    )


@needs_links
@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("/etc/passwd", "this is a link out of the pack and is not followed (copy the file here)"),
        ("/dev/zero", "this is a link out of the pack and is not followed (copy the file here)"),
        ("../../elsewhere.yaml", "this is a link out of the pack and is not followed (copy the file here)"),
        ("nowhere.yaml", "this is a link that leads to no file (copy the file here or delete the link)"),
        ("again.yaml", "this is a link that leads to no file (copy the file here or delete the link)"),
        (".", "this is a link that leads to no file (copy the file here or delete the link)"),
    ],
)
def test_that_a_link_that_leads_out_or_nowhere_is_told(pack: EditablePack, target: str, message: str) -> None:
    (pack.folder.parent / "elsewhere.yaml").write_text("id: x", encoding="utf-8")
    (pack.folder / HERE).symlink_to(target)
    assert pack.problems() == [f"{HERE}:0:0: {message}"]


@needs_links
def test_that_a_link_within_the_pack_is_followed(pack: EditablePack) -> None:
    (pack.folder / "trials" / "doe-2015.yaml").rename(pack.folder / "trials" / "doe.txt")
    (pack.folder / TRIAL).symlink_to("doe.txt")
    assert pack.problems() == []


@needs_links
def test_that_a_link_in_place_of_a_folder_is_not_followed(pack: EditablePack) -> None:
    (pack.folder / "syntheses").rename(pack.folder.parent / "syntheses")
    (pack.folder / "syntheses").symlink_to("../syntheses")
    what = "the folder is a link, and links to folders are not followed (copy it here)"
    assert pack.problems() == [f"syntheses:0:0: {what}"]


@needs_links
def test_that_the_pack_itself_may_be_a_link(pack: EditablePack, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(pack.folder)
    assert check_catalog(tmp_path / "link") == check_catalog(pack.folder)


def test_that_a_file_that_may_not_be_read_is_told(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def refuse(path: str, flags: int) -> int:
        if path.endswith("papers.yaml"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    what = "the file cannot be read: permission denied (check its permissions)"
    assert pack.problems() == [f"sources/papers.yaml:0:0: {what}"]


def test_that_a_folder_that_may_not_be_opened_is_told_by_its_name(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("sources"):
            raise PermissionError(13, "Permission denied", path)
        return opened(path)

    monkeypatch.setattr(os, "scandir", refuse)
    what = "the folder cannot be opened: permission denied (check its permissions)"
    assert pack.problems() == [f"sources:0:0: {what}"]


def test_that_a_file_that_is_too_large_is_not_read(pack: EditablePack) -> None:
    with (pack.folder / HERE).open("wb") as file:
        file.truncate(50_000_000)
    what = "the file is larger than 2 MB and was not read (split it into several files)"
    assert pack.problems() == [f"{HERE}:0:0: {what}"]


def test_that_a_pack_that_is_too_large_is_told(pack: EditablePack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_files, "MAX_PACK_BYTES", 3_000)
    problems = pack.problems()
    assert (
        "the pack is larger than 0 MB; from here on it was not read (split it into several packs)"
        in problems[0]
    )


def test_that_a_disk_is_no_pack(pack: EditablePack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack_files, "MAX_ENTRIES", 8)
    what = "the folder cannot be opened: it holds more than 8 files"
    assert problems_of(pack.folder) == [f".:0:0: {what} (give the path of a folder that holds pack.yaml)"]


@needs_links
def test_that_a_name_that_nobody_can_print_is_shown_in_one_line(pack: EditablePack) -> None:
    Path(os.fsdecode(os.fsencode(pack.folder / "trials") + b"/a\nb\xff.yml")).touch()
    assert pack.problems()[0].startswith("trials/a�b�.yml:0:0: ")
