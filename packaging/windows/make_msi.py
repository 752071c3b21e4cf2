"""Make the MSI where there is no WiX: put onset.wxs into the words of WiX 3, with a list of files, and call wixl.

wixl is part of msitools (Debian: wixl) and runs on Linux; the bundle itself has to be one made on Windows. The same
bundle gives the same codes: they are derived from the upgrade code, the version and the files' paths.

``python packaging/windows/make_msi.py --bundle dist/onset --icons build/icons --out dist/onset.msi``
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from models import VERSION

DEFINITION = Path(__file__).with_name("onset.wxs")
NEW = "{http://wixtoolset.org/schemas/v4/wxs}"
OLD = "http://schemas.microsoft.com/wix/2006/wi"


class Definition:
    """onset.wxs, read; ``package`` is its one package."""

    def __init__(self, path: Path = DEFINITION) -> None:
        package = ElementTree.parse(path).getroot().find(f"{NEW}Package")
        if package is None:
            raise ValueError(f"{path} has no Package")
        self.package = package
        self.upgrade_code = uuid.UUID(package.attrib["UpgradeCode"])

    def code(self, name: str) -> str:
        """A code that is the same for the same name whenever and wherever the package is made."""
        return str(uuid.uuid5(self.upgrade_code, name)).upper()


def in_old_words(definition: Definition, bundle: Path, icons: Path, version: str = VERSION) -> Element:
    """The definition as WiX 3 and wixl read it, with a component for every file of the bundle.

    Files are named from the working folder: wixl finds them by relative paths only.
    """
    package = definition.package
    root = Element("Wix", xmlns=OLD)
    product = SubElement(
        root,
        "Product",
        {name: package.attrib[name] for name in ("Name", "Manufacturer", "Language", "UpgradeCode")},
        Id=definition.code(f"product {version}"),
        Version=version,
    )
    summary = package.find(f"{NEW}SummaryInformation")
    SubElement(
        product,
        "Package",
        InstallerVersion=package.attrib["InstallerVersion"],
        Compressed="yes",
        InstallScope=package.attrib["Scope"],
        Manufacturer=package.attrib["Manufacturer"],
        Description="" if summary is None else summary.attrib["Description"],
    )
    target = Element("Directory", Id="TARGETDIR", Name="SourceDir")
    listed: list[str] = []
    for child in package:
        name = child.tag.removeprefix(NEW)
        if name == "MediaTemplate":
            SubElement(product, "Media", Id="1", Cabinet="onset.cab", EmbedCab="yes")
        elif name == "Launch":
            condition = SubElement(product, "Condition", Message=child.attrib["Message"])
            condition.text = child.attrib["Condition"]
        elif name == "StandardDirectory":
            target.append(_in_64_bits(_plain(child, "Directory")))
        elif name == "ComponentGroup":
            folder = next(
                found for found in target.iter("Directory") if found.get("Id") == child.get("Directory")
            )
            listed = _add_files(definition, folder, bundle)
        elif name not in {"SummaryInformation", "Feature"}:
            product.append(_in_64_bits(_plain(child)))
    product.append(target)
    feature = _plain(next(package.iter(f"{NEW}Feature")))
    for group in feature.findall("ComponentGroupRef"):
        feature.remove(group)
    for component in listed:
        SubElement(feature, "ComponentRef", Id=component)
    product.append(feature)
    for icon in product.iter("Icon"):
        icon.set("SourceFile", os.path.relpath(icons / icon.attrib["SourceFile"].rpartition("\\")[2]))
    return root


def _plain(element: Element, name: str = "") -> Element:
    """A copy without the namespace, under another name where one is given."""
    copy = Element(name or element.tag.removeprefix(NEW), element.attrib)
    copy.extend(_plain(child) for child in element)
    return copy


def _in_64_bits(element: Element) -> Element:
    """What WiX 5 takes from -arch x64 and WiX 3 wants to be told at every place."""
    for found in element.iter():
        if found.tag in {"Component", "RegistrySearch"}:
            found.set("Win64", "yes")
    return element


def _add_files(definition: Definition, folder: Element, bundle: Path, below: str = "") -> list[str]:
    """Put the files below a folder of the bundle in, each in a component; the components' ids."""
    listed = []
    for path in sorted(bundle.iterdir()):
        inside = f"{below}/{path.name}"
        number = hashlib.sha256(inside.encode()).hexdigest()[:24]
        if path.is_dir():
            inner = SubElement(folder, "Directory", Id=f"d{number}", Name=path.name)
            listed += _add_files(definition, inner, path, inside)
        else:
            listed.append(f"c{number}")
            component = SubElement(
                folder, "Component", Id=listed[-1], Guid=definition.code(inside), Win64="yes"
            )
            SubElement(
                component,
                "File",
                Id=f"f{number}",
                Name=path.name,
                Source=os.path.relpath(path),
                KeyPath="yes",
            )
    return listed


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the MSI; 1 with a sentence where wixl is missing or fails."""
    parser = argparse.ArgumentParser(prog="make_msi.py", description="Make the MSI with msitools.")
    for name in ("--bundle", "--icons", "--out"):
        parser.add_argument(name, type=Path, required=True)
    options = parser.parse_args(arguments)
    wixl = shutil.which("wixl")
    if wixl is None:
        print("wixl is missing: apt-get install wixl", file=sys.stderr)
        return 1
    words = in_old_words(Definition(), options.bundle.resolve(), options.icons.resolve())
    ElementTree.indent(words)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    source = options.out.with_suffix(".wixl.wxs")
    ElementTree.ElementTree(words).write(source, encoding="utf-8", xml_declaration=True)
    code = subprocess.run([wixl, "--arch", "x64", "--output", options.out, source], check=False).returncode
    source.unlink()
    return min(code, 1)


if __name__ == "__main__":
    sys.exit(main())
