"""The bill of materials of a bundle, in CycloneDX, written by that format's own library."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from archives import source_time
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL
from parts import Part

FILE = "licences/parts.cdx.json"
_KINDS = {"library": "pypi", "system library": "deb"}
_NOT_ON_PYPI = ("Qt", "Python")


def write(bundle: Path, parts: list[Part], version: str) -> None:
    """Write the list into a bundle; the same parts give the same file."""
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(source_time(), UTC)
    bom.metadata.component = Component(
        name="onset", version=version, type=ComponentType.APPLICATION, bom_ref="onset"
    )
    for part in parts:
        bom.components.add(_component(part))
    bom.register_dependency(bom.metadata.component, bom.components)
    told = "\n".join(f"{part.name} {part.version}" for part in parts)
    bom.serial_number = uuid5(NAMESPACE_URL, f"onset {version}\n{told}")
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    (bundle / FILE).write_text(text + "\n", encoding="utf-8")


def _component(part: Part) -> Component:
    licences = (LicenseFactory().make_from_string(part.licence),) if part.licence else ()
    kind = "generic" if part.name in _NOT_ON_PYPI else _KINDS[part.kind]
    namespace = "debian" if kind == "deb" else None
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{kind}-{part.name}-{part.version}",
        licenses=licences,
        purl=PackageURL(kind, namespace, part.name if kind != "pypi" else part.name.lower(), part.version),
    )
