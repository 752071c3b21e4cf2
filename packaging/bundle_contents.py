"""What a bundle must not hold, what it may ask of the reader's system, and how large it may be: rules, as data.

The specification of the bundle leaves out what stands here, and the check looks for it again in what was built.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PROGRAM = "onset"
INSIDE = "_internal"
"""The folder beside the program that holds everything else."""


@dataclass(frozen=True)
class Unwanted:
    """What stays out, as a pattern over the path within the bundle (with / between folders), and why."""

    pattern: str
    why: str


UNWANTED = (
    Unwanted(r"(^|/)(lib)?Qt6?Network\b", "Onset opens no connection: Qt's network"),
    Unwanted(r"(^|/)plugins/(tls|networkinformation)/", "Onset opens no connection: Qt's plugins for it"),
    Unwanted(r"(^|/)(_ssl|_hashlib)\b|lib(ssl|crypto)\b", "Onset opens no connection: OpenSSL"),
    Unwanted(r"(lib)?Qt6?(Qml|Quick|Labs|VirtualKeyboard)|(^|/)(qml|qmltooling)/", "no view is made in QML"),
    Unwanted(r"qtvirtualkeyboard", "the keyboard on the screen is Qt Quick's"),
    Unwanted(r"(lib)?(gtk|gdk)[-_]|libqgtk3|libpango|libcairo|libatk", "GTK: 40 MB for one file dialogue"),
    Unwanted(
        r"(lib)?Qt6?(OpenGL|Sql|Test|Designer|Help|UiTools|Xml|Concurrent)", "parts of Qt that no view uses"
    ),
    Unwanted(r"plugins/(egldeviceintegrations|sqldrivers|designer|generic|vectorimageformats)/", "the same"),
    Unwanted(
        r"platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\.",
        "screens without a desktop",
    ),
    Unwanted(r"(^|/)(opengl32sw|d3dcompiler_\d+)\.dll$", "nothing is drawn with OpenGL"),
    Unwanted(r"(xcbglintegrations|wayland-graphics-integration-client)/", "nothing is drawn with OpenGL"),
    Unwanted(r"libQt6(EglFS|EglFs|WaylandEgl)", "nothing is drawn with OpenGL"),
    Unwanted(r"(^|/)libX11\.so", "X itself is the system's"),
    Unwanted(
        r"Manrope-(ExtraBold|ExtraLight|Light|Medium|Variable)", "weights of the typeface that no theme uses"
    ),
    Unwanted(r"pyqtgraph/icons/peegee/", "pictures of another program"),
    Unwanted(
        r"lib-dynload/_codecs_(jp|hk|cn|kr|tw|iso2022)|lib-dynload/_multibytecodec",
        "encodings of other days: Onset reads and writes UTF-8",
    ),
    Unwanted(
        r"imageformats/(lib)?q(gif|icns|ico|jpeg|pdf|tga|tiff|wbmp|webp)\.",
        "no picture of these kinds is read",
    ),
    Unwanted(r"(^|/)(lib)?(tiff|webp|jpeg)[-.]", "no picture of these kinds is read"),
    Unwanted(
        r"PySide6/(Qt/)?translations/(?!qtbase_fr\.qm)",
        "Qt's own words in languages that Onset does not speak",
    ),
    Unwanted(
        r"(^|/)(scipy|matplotlib|pandas|IPython|PIL|cupy|numba|h5py)(/|\.|-)",
        "libraries that are only measured beside",
    ),
    Unwanted(
        r"(^|/)(pytest|_pytest|hypothesis|mypy|ruff|unittest|doctest|lib2to3|test|pydoc_data)(/|\.)",
        "what only tests and checks need",
    ),
    Unwanted(r"(^|/)(tkinter|_tkinter|idlelib|turtle|libtcl|libtk|tcl8?|tk8?)", "another window library"),
    Unwanted(r"(^|/)tests?/", "tests of libraries"),
    Unwanted(r"pyqtgraph/(examples|opengl|colors/maps)/", "examples and colour maps that no chart uses"),
    Unwanted(
        r"numpy/(f2py|distutils|doc|_core/include|_core/lib)/|\.(pyi|pxd|pyx|h|c|lib|a)$",
        "what compiles against a library",
    ),
    Unwanted(r"(^|/)(setuptools|pip|pkg_resources|wheel)(/|-)", "what installs libraries"),
    Unwanted(
        r"resources/pictures/|resources/i18n/.*\.ts$", "pictures of the read-me and sources of translations"
    ),
    Unwanted(r"(^|/)\.(git|venv)", "the workshop"),
)


def why_unwanted(path: str) -> str:
    """Why a path within the bundle must not be there; nothing where it may."""
    for rule in UNWANTED:
        if re.search(rule.pattern, path):
            return rule.why
    return ""


EXCLUDED_MODULES = (
    "IPython",
    "PIL",
    "PySide6.QtConcurrent",
    "PySide6.QtDBus",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickTest",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    "_hashlib",
    "_ssl",
    "_tkinter",
    "annotationlib",
    "ast_serialize",
    "cupy",
    "doctest",
    "h5py",
    "hypothesis",
    "lib2to3",
    "librt",
    "markdown_it",
    "matplotlib",
    "mypy",
    "mypyc",
    "numba",
    "numpy.distutils",
    "numpy.f2py",
    "numpy.ma",
    "numpy.random",
    "numpy.testing",
    "pandas",
    "pathspec",
    "pkg_resources",
    "pydantic.mypy",
    "pydantic.v1",
    "pydoc_data",
    "pygments",
    "pyqtgraph.console",
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "pytest",
    "readline",
    "rich",
    "scipy",
    "setuptools",
    "ssl",
    "test",
    "tkinter",
    "turtle",
    "unittest",
    "xmlrpc",
)
"""Modules that are left out with all that they bring; scipy and the like would be dragged in by pyqtgraph."""

MOST_BYTES = 150_000_000
"""How large a bundle for Linux may be, unpacked."""
MOST_PACKED_BYTES = 43_000_000
"""How large its archive may be."""
MOST_OF_NAIVE = 0.65
"""How much it may be of what PyInstaller makes by itself."""
