"""What Windows is given: version resource, manifest and installers, as far as they can be read without Windows."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
import uuid
from pathlib import Path
from types import ModuleType, SimpleNamespace
from xml.etree import ElementTree

import pytest

from desktop import paths
from desktop.crash_file import PREFIX, SUFFIX
from models import VERSION
from tests.packaging.scripts import PACKAGING, load_script

WINDOWS = PACKAGING / "windows"
OF_A_MACHINE = re.compile(r"(?i)\b[a-z]:\\|/home/|/tmp/|/work/|/users/|\\users\\")
NEW = "{http://wixtoolset.org/schemas/v4/wxs}"


@pytest.fixture(scope="module")
def version_info() -> ModuleType:
    return load_script("windows/version_info.py")


@pytest.fixture(scope="module")
def make_msi() -> ModuleType:
    return load_script("windows/make_msi.py")


@pytest.fixture(scope="module")
def script() -> str:
    return (WINDOWS / "onset.iss").read_text(encoding="utf-8")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A few files in the shape of the bundle."""
    folder = tmp_path / "onset"
    for name in ("onset.exe", "_internal/base_library.zip", "_internal/PySide6/Qt6Core.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def evaluated(text: str) -> SimpleNamespace:
    """The version resource, evaluated as PyInstaller does, with classes that keep what they are given."""

    def named(name: str) -> object:
        return lambda *values, **named_values: SimpleNamespace(kind=name, values=values, **named_values)

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo")
    known = {name: named(name) for name in (*names, "VarStruct")}
    resource = eval(text, {"__builtins__": {}}, known)
    assert isinstance(resource, SimpleNamespace)
    return resource


def test_that_the_version_resource_says_version_and_maker(version_info: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "version.txt"
    version_info.write_version_info(file)
    resource = evaluated(file.read_text(encoding="utf-8"))
    numbers = (*map(int, VERSION.split(".")[:3]), 0)
    assert resource.ffi.filevers == resource.ffi.prodvers == numbers
    strings, translation = resource.kids
    (table,) = strings.values[0]
    assert table.values[0] == "040904B0"
    texts = dict(struct.values for struct in table.values[1])
    assert (texts["FileVersion"], texts["ProductName"], texts["OriginalFilename"]) == (
        VERSION,
        "Onset",
        "onset.exe",
    )
    assert translation.values[0][0].values == ("Translation", [0x0409, 1200])


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("10.0.12.dev3", (10, 0, 12, 0))],
)
def test_that_windows_counts_the_numbers_of_a_version(
    version_info: ModuleType, version: str, numbers: tuple[int, ...]
) -> None:
    assert version_info.four_numbers(version) == numbers


def test_that_a_version_without_three_numbers_is_refused(version_info: ModuleType) -> None:
    with pytest.raises(ValueError, match="three numbers"):
        version_info.four_numbers("1.2")


def test_that_the_manifest_asks_for_paths_pixels_and_letters_of_today() -> None:
    root = ElementTree.parse(WINDOWS / "onset.manifest").getroot()
    said = {element.tag.rpartition("}")[2]: element for element in root.iter()}
    assert said["longPathAware"].text == "true"
    assert said["dpiAwareness"].text == "PerMonitorV2"
    assert said["activeCodePage"].text == "UTF-8"
    assert said["requestedExecutionLevel"].attrib == {"level": "asInvoker", "uiAccess": "false"}
    # Windows 10 and 11 call themselves so.
    assert said["supportedOS"].get("Id") == "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"
    assert said["assemblyIdentity"].get("name") == "Microsoft.Windows.Common-Controls"


def test_that_pyinstaller_takes_the_manifest_as_it_is() -> None:
    winmanifest = pytest.importorskip("PyInstaller.utils.win32.winmanifest")
    given = (WINDOWS / "onset.manifest").read_bytes()
    taken = ElementTree.fromstring(winmanifest.create_application_manifest(given))
    kept = [(element.tag, element.attrib, (element.text or "").strip()) for element in taken.iter()]
    ours = [
        (element.tag, element.attrib, (element.text or "").strip())
        for element in ElementTree.fromstring(given).iter()
    ]
    assert kept == ours


def sections(script: str) -> dict[str, list[str]]:
    """The lines of each section of an Inno Setup script, without comments and directives."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in script.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith((";", "#")):
            found.setdefault(name, []).append(line)
    return found


def test_that_the_installer_takes_version_and_folders_from_its_caller(script: str) -> None:
    assert "AppVersion={#Version}" in script
    assert VERSION not in script
    assert not OF_A_MACHINE.search(script)
    (files,) = sections(script)["Files"]
    assert files.startswith('Source: "{#Bundle}\\*"; DestDir: "{app}"')
    assert {"recursesubdirs", "createallsubdirs", "ignoreversion"} <= set(files.split())


def test_that_the_installer_serves_one_person_or_all_on_windows_of_64_bits(script: str) -> None:
    told = dict(line.split("=", 1) for line in sections(script)["Setup"])
    assert told["PrivilegesRequired"] == "lowest"
    assert told["PrivilegesRequiredOverridesAllowed"].split() == ["dialog", "commandline"]
    assert told["ArchitecturesAllowed"] == told["ArchitecturesInstallIn64BitMode"] == "x64compatible"
    assert told["MinVersion"] == "10.0.17763"
    assert uuid.UUID(told["AppId"].strip("{}")) == uuid.UUID("6aa1c5d9-8954-4457-b0a7-7a2f36c314f4")
    assert (WINDOWS / told["LicenseFile"].replace("\\", "/")).is_file()
    assert re.findall(r'MessagesFile: "compiler:(?:Languages\\)?(\w+)', script) == ["Default", "French"]


def test_that_removing_keeps_the_settings_and_nothing_else(
    script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", "{localappdata}")
    cache, log = paths.cache_folder(), paths.state_folder()
    assert cache is not None
    assert log is not None
    lines = "\n".join(sections(script)["UninstallDelete"]).replace("\\", "/")
    removed = {name: kind for kind, name in re.findall(r'Type: (\w+); Name: "([^"]+)"', lines)}
    assert removed == {
        str(cache): "filesandordirs",
        str(log / "onset.log"): "files",
        str(log / "onset.log.1"): "files",
        str(log / f"{PREFIX}*{SUFFIX}"): "files",
        str(log): "dirifempty",
    }


def test_that_a_silent_installation_starts_nothing(script: str) -> None:
    assert all("skipifsilent" in line for line in sections(script)["Run"])
    package = (WINDOWS / "onset.wxs").read_text(encoding="utf-8")
    assert "CustomAction" not in package
    assert "WixShellExec" not in package


def test_that_the_msi_is_for_all_and_replaces_an_older_one() -> None:
    text = (WINDOWS / "onset.wxs").read_text(encoding="utf-8")
    package = ElementTree.fromstring(text).find(f"{NEW}Package")
    assert package is not None
    assert package.get("Scope") == "perMachine"
    assert package.get("Version") == "$(var.Version)"
    assert uuid.UUID(package.attrib["UpgradeCode"]) == uuid.UUID("9d04953e-b49f-4710-a4ca-59f770fe325f")
    assert package.find(f"{NEW}MajorUpgrade") is not None
    (files,) = package.iter(f"{NEW}Files")
    assert files.get("Include") == "$(var.Bundle)\\**"
    assert not OF_A_MACHINE.search(text)


def test_that_the_old_words_name_every_file_once(make_msi: ModuleType, bundle: Path, tmp_path: Path) -> None:
    product = make_msi.in_old_words(make_msi.Definition(), bundle, tmp_path).find("Product")
    files = [str(Path(file.get("Source")).resolve()) for file in product.iter("File")]
    assert sorted(files) == sorted(str(path) for path in bundle.rglob("*") if path.is_file())
    components = [component.get("Id") for component in product.iter("Component")]
    codes = [component.get("Guid") for component in product.iter("Component")]
    assert len(set(components)) == len(set(codes)) == len(files) + 1  # and the start menu
    assert sorted(reference.get("Id") for reference in product.iter("ComponentRef")) == sorted(components)
    assert all(component.get("Win64") == "yes" for component in product.iter("Component"))


def test_that_the_codes_of_a_package_follow_from_version_and_paths(
    make_msi: ModuleType, bundle: Path, tmp_path: Path
) -> None:
    def made(version: str) -> ElementTree.Element:
        words = make_msi.in_old_words(make_msi.Definition(), bundle, tmp_path, version)
        assert isinstance(words, ElementTree.Element)
        return words

    assert ElementTree.tostring(made("1.2.3")) == ElementTree.tostring(made("1.2.3"))
    older, newer = (made(version).find("Product") for version in ("1.2.3", "1.2.4"))
    assert older is not None
    assert newer is not None
    assert older.get("Id") != newer.get("Id")
    assert older.get("UpgradeCode") == newer.get("UpgradeCode")


@pytest.mark.skipif(
    not (shutil.which("wixl") and shutil.which("msiinfo")), reason="msitools are not installed"
)
def test_that_msitools_make_a_package_of_it(make_msi: ModuleType, bundle: Path, tmp_path: Path) -> None:
    load_script("icons.py").write_ico(tmp_path / "onset.ico")
    package = tmp_path / "onset.msi"
    assert make_msi.main([f"--bundle={bundle}", f"--icons={tmp_path}", f"--out={package}"]) == 0
    assert package.read_bytes()[:8] == struct.pack("<Q", 0xE11AB1A1E011CFD0)

    def table(name: str) -> str:
        return subprocess.run(
            ["msiinfo", "export", package, name], capture_output=True, text=True, check=True
        ).stdout

    properties = dict(line.split("\t", 1) for line in table("Property").splitlines()[3:])
    assert properties["ProductVersion"] == VERSION
    assert properties["ALLUSERS"] == "1"
    assert properties["UpgradeCode"].strip("{}").lower() == "9d04953e-b49f-4710-a4ca-59f770fe325f"
    assert all(name in table("File") for name in ("onset.exe", "base_library.zip", "Qt6Core.dll"))
    assert "WINDOWSBUILD" in table("LaunchCondition")
    assert "Onset" in table("Shortcut")
    assert "9D04953E-B49F-4710-A4CA-59F770FE325F" in table("Upgrade").upper()
