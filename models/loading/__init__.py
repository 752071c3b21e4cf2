"""From YAML files to a catalog: :func:`load_catalog` is the one door."""

from __future__ import annotations

from pathlib import Path

from models.catalog import Catalog
from models.loading import compiled
from models.loading.collector import no_collection
from models.loading.pack_files import COMPILED_FILE, Listing, list_files, read_all
from models.problems import Problem

__all__ = ["check_catalog", "load_catalog"]


@no_collection()
def load_catalog(folder: Path, cache: Path | None = None, *, is_shipped: bool = False) -> Catalog:
    """The content of the pack in ``folder``; ContentError with every problem where there is one.

    Taken from the compiled form where that fits the files: the one in the folder ``cache``; before it, of the pack that
    came with the program (``is_shipped``), the one that lies in it. Another pack's own form is not believed: whoever
    made it could have put in it what no check has seen. Where none fits, the files are read and checked, and the form
    is made again in ``cache``, if given.
    """
    listing = list_files(folder)
    if listing.problems:
        return _read(listing)
    places = [folder / COMPILED_FILE] if is_shipped else []
    if cache is not None:
        places.append(compiled.cache_file(cache, folder))
    found = _from_compiled(listing, [place for place in places if _is_there(place)])
    if found is not None:
        return found
    loaded = _read(listing)
    if cache is not None:
        compiled.write(loaded, places[-1])
    return loaded


def _is_there(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:  # a folder that must not be searched
        return False


@no_collection()
def check_catalog(folder: Path) -> Catalog:
    """The content of the pack in ``folder``, read and checked from its files whatever was compiled before."""
    return _read(list_files(folder))


def compile_catalog(folder: Path) -> Path:
    """Check a pack and put its compiled form into the pack itself, for a place where nothing can be written later.

    ContentError where the pack is wrong, OSError where the form cannot be written.
    """
    place = folder / COMPILED_FILE
    if not compiled.write(check_catalog(folder), place):
        raise OSError(f"{place} cannot be written")
    return place


def _from_compiled(listing: Listing, places: list[Path]) -> Catalog | None:
    if not places:
        return None
    fingerprint = compiled.Fingerprint()
    for file, data in read_all(listing.files):
        if isinstance(data, Problem):
            return None
        fingerprint.add(file.name, data)
    for place in places:
        found = compiled.read(place, fingerprint.text())
        if found is not None:
            return found
    return None


def _read(listing: Listing) -> Catalog:
    # Late: yaml and pydantic with the schema take longer to import than a compiled form takes to read.
    from models.loading.first_load import read_pack

    return read_pack(listing)
