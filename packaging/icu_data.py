"""Take out of ICU's data what Qt never asks for: 23 of the 32 MB that Qt's largest library holds.

Qt for Linux takes sorting, the change of case and the names of time zones from ICU; names of languages, regions and
currencies, and dates, it has in its own tables. The tables of foreign encodings go too: Onset reads and writes UTF-8.
What is kept is not changed, in the format of ICU's common data (ICU User Guide, "ICU Data"; the header and the table
of contents are described in ICU's source, ucmndata.h).
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_MAGIC = b"CmnD"
_BEFORE_MAGIC = 12
"""Bytes from the start of the data to its magic: the header's size, its own magic, and how numbers are stored."""
_ALIGNED = 16
LEFT_OUT = re.compile(
    r"^icudt\d+l/("
    r"(unit|curr|lang|region|translit|rbnf)/.*"  # names that Qt has in its own tables
    r"|zone/(?!(root|en|fr|tzdbNames)\.res).*"  # names of time zones in other languages than ours
    r"|brkitr/.*\.dict"  # words of languages that are written without spaces
    r"|.*\.cnv|unames\.icu|.*\.spp|confusables\.cfu"  # encodings, names of characters, names of computers
    r")$"
)


class IcuDataError(Exception):
    """The file is not ICU's data as it is known; it is left as it was."""


def trim_library(library: Path) -> None:
    """Replace ``libicudata.so.*`` by one with less data under the same names; IcuDataError where it is another form."""
    whole = library.read_bytes()
    major = library.name.rpartition(".")[2]
    data = without_left_out(data_in(whole))
    with tempfile.TemporaryDirectory(prefix="onset-icu-") as place:
        folder = Path(place)
        (folder / "icudata.dat").write_bytes(data)
        (folder / "icudata.s").write_text(_ASSEMBLY.format(symbol=f"icudt{major}_dat"), encoding="ascii")
        _call(folder, "as", "-o", "icudata.o", "icudata.s")
        options = ("-z", "noexecstack", "--hash-style=gnu", "--build-id=none")
        _call(folder, "ld", "-shared", "-soname", library.name, *options, "-o", library.name, "icudata.o")
        beside = library.with_name(f"{library.name}.new")
        beside.write_bytes((folder / library.name).read_bytes())
        beside.chmod(library.stat().st_mode)
        beside.replace(library)


_ASSEMBLY = """\
\t.section .rodata
\t.balign 16
\t.globl {symbol}
\t.type {symbol}, @object
{symbol}:
\t.incbin "icudata.dat"
\t.size {symbol}, . - {symbol}
\t.section .note.GNU-stack, "", @progbits
"""


def _call(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True)


def data_in(library: bytes) -> bytes:
    """ICU's common data within a shared library, from its header on (what follows it may be more than it has)."""
    magic = library.find(_MAGIC)
    if magic < _BEFORE_MAGIC or library[magic - _BEFORE_MAGIC + 2 : magic - _BEFORE_MAGIC + 4] != b"\xda\x27":
        raise IcuDataError("The library holds no common data of ICU.")
    return library[magic - _BEFORE_MAGIC :]


def items_in(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Header and items, by name, of common data. The last item runs to the end of what was given."""
    (header_size,) = struct.unpack_from("<H", data)
    table = data[header_size:]
    (count,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * place) for place in range(count)]
    names = [table[name : table.index(b"\0", name)].decode("ascii") for name, _start in places]
    starts = [start for _name, start in places]
    if names != sorted(names) or starts != sorted(starts):
        raise IcuDataError("The items of ICU's data are not in order.")
    ends = [*starts[1:], len(table)]
    return data[:header_size], {
        name: table[start:end] for name, start, end in zip(names, starts, ends, strict=True)
    }


def data_of(header: bytes, items: dict[str, bytes]) -> bytes:
    """Common data with these items."""
    names = sorted(items)
    table_size = 4 + 8 * len(names)
    strings, name_places = b"", []
    for name in names:
        name_places.append(table_size + len(strings))
        strings += name.encode("ascii") + b"\0"
    body, starts = bytearray(_padded(table_size + len(strings)) - table_size - len(strings)), []
    for name in names:
        starts.append(table_size + len(strings) + len(body))
        body += items[name] + bytes(_padded(len(items[name])) - len(items[name]))
    entries = b"".join(struct.pack("<II", *pair) for pair in zip(name_places, starts, strict=True))
    return header + struct.pack("<I", len(names)) + entries + strings + bytes(body)


def _padded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def without_left_out(data: bytes) -> bytes:
    """The data without the items that Qt never asks for."""
    header, items = items_in(data)
    kept = {name: item for name, item in items.items() if not LEFT_OUT.match(name)}
    last = max(items)
    if last not in kept:
        raise IcuDataError("The last item of ICU's data cannot be left out: its end is not known.")
    # What the library holds behind its data came along with the last item; its size stands in no table.
    kept[last] = kept[last][: _size_of_resource(kept[last])]
    return data_of(header, kept)


def _size_of_resource(item: bytes) -> int:
    """The size of a resource bundle: its header, and as many words as its index says (uresdata.h, BUNDLE_TOP)."""
    (header_size,) = struct.unpack_from("<H", item)
    (top,) = struct.unpack_from("<i", item, header_size + 4 + 4 * 3)
    return int(header_size + 4 * top)
