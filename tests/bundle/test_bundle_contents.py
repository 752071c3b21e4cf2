"""What a bundle must not hold: the list is as it is meant, and what is needed passes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundle_contents import EXCLUDED_MODULES, why_unwanted

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "path",
    [
        "_internal/PySide6/QtNetwork.abi3.so",
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "_internal/libssl.so.3",
        "_internal/libcrypto.so.3",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "_internal/python3.11/lib-dynload/_hashlib.cpython-311-x86_64-linux-gnu.so",
        "_internal/PySide6/Qt/lib/libQt6Qml.so.6",
        "_internal/PySide6/Qt/lib/libQt6Quick.so.6",
        "_internal/PySide6/Qt/qml/QtQuick/qmldir",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/libgtk-3.so.0",
        "_internal/libgdk_pixbuf-2.0.so.0",
        "_internal/libpango-1.0.so.0",
        "_internal/libcairo.so.2",
        "_internal/PySide6/QtOpenGL.abi3.so",
        "_internal/PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "_internal/PySide6/Qt/translations/qtbase_de.qm",
        "_internal/scipy/special/_ufuncs.so",
        "_internal/scipy.libs/libscipy_openblas.so",
        "_internal/matplotlib/mpl-data/matplotlibrc",
        "_internal/numpy/tests/test_ctypeslib.py",
        "_internal/numpy/_core/include/numpy/arrayobject.h",
        "_internal/pytest/__init__.py",
        "_internal/tcl8/8.5/msgcat.tm",
        "_internal/PySide6/opengl32sw.dll",
        "_internal/PySide6/Qt6Network.dll",
        "_internal/libcrypto-3.dll",
        "_internal/_ssl.pyd",
        "Contents/Frameworks/PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "_internal/PySide6/QtTest.abi3.so",
        "_internal/resources/pictures/timeline-light.png",
        "resources/i18n/onset_fr.ts",
    ],
)
def test_that_what_must_not_be_inside_is_known(path: str) -> None:
    assert why_unwanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "onset",
        "_internal/PySide6/QtCore.abi3.so",
        "_internal/PySide6/QtWidgets.abi3.so",
        "_internal/PySide6/Qt/lib/libQt6Svg.so.6",
        "_internal/PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "_internal/PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
        "_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "_internal/PySide6/Qt/translations/qtbase_fr.qm",
        "_internal/libxcb-cursor.so.0",
        "_internal/numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
        "_internal/numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "_internal/font_manrope/files/Manrope-SemiBold.ttf",
        "_internal/resources/i18n/onset_fr.qm",
        "licences/parts.cdx.json",
        "_internal/PySide6/Qt6Core.dll",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/PySide6/plugins/platforms/qoffscreen.dll",
    ],
)
def test_that_what_is_needed_passes(path: str) -> None:
    assert not why_unwanted(path)


def test_that_all_shipped_content_passes() -> None:
    files = [file for file in (ROOT / "resources" / "content").rglob("*") if file.is_file()]
    assert len(files) > 100
    assert [str(file) for file in files if why_unwanted(file.relative_to(ROOT).as_posix())] == []


def test_that_no_module_is_left_out_that_the_program_imports() -> None:
    imported = set()
    for folder in ("desktop", "models"):
        for file in (ROOT / folder).rglob("*.py"):
            if "bench" in file.parts:  # from source only
                continue
            for line in file.read_text(encoding="utf-8").splitlines():
                words = line.split()
                if words[:1] in (["import"], ["from"]) and len(words) > 1:
                    imported.add(words[1])
    assert len(imported) > 50
    left_out = {
        name
        for name in imported
        for excluded in EXCLUDED_MODULES
        if name == excluded or name.startswith(f"{excluded}.")
    }
    assert left_out == set()
