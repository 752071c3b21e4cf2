"""Every command once: its words, its keys, what it does. Menus, the palette and the key sheet come from here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  the name that lupdate looks for
    """Mark a text for translation and give it back: PySide6's own is typed as an object."""
    return text


@dataclass(frozen=True)
class Command:
    """One command. ``keys`` as QKeySequence writes them; the first one is shown."""

    id: str
    group: str
    text: str
    keys: tuple[str, ...] = ()
    is_checkable: bool = False


_CLOCK = QT_TRANSLATE_NOOP("Actions", "Clock")
_PICTURE = QT_TRANSLATE_NOOP("Actions", "Picture")
_POINTS = QT_TRANSLATE_NOOP("Actions", "Points")
_SCENE = QT_TRANSLATE_NOOP("Actions", "Routes")
_EVIDENCE = QT_TRANSLATE_NOOP("Actions", "Evidence")
_COMPARE = QT_TRANSLATE_NOOP("Actions", "Compare")
_VIEWS = QT_TRANSLATE_NOOP("Actions", "Views")
_WINDOW = QT_TRANSLATE_NOOP("Actions", "Window")

COMMANDS = (
    Command("play", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Play or pause"), ("Space",)),
    Command("step-forward", _CLOCK, QT_TRANSLATE_NOOP("Actions", "To the next reading"), ("Right", "PgDown")),
    Command("step-back", _CLOCK, QT_TRANSLATE_NOOP("Actions", "To the previous reading"), ("Left", "PgUp")),
    Command("nudge-forward", _CLOCK, QT_TRANSLATE_NOOP("Actions", "A little forward"), ("Shift+Right",)),
    Command("nudge-back", _CLOCK, QT_TRANSLATE_NOOP("Actions", "A little back"), ("Shift+Left",)),
    Command("start", _CLOCK, QT_TRANSLATE_NOOP("Actions", "To the first dose"), ("Home",)),
    Command("end", _CLOCK, QT_TRANSLATE_NOOP("Actions", "To the end: the whole picture"), ("End",)),
    Command("loop-start", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Repeat from here"), ("[",)),
    Command("loop-end", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Repeat up to here"), ("]",)),
    Command("loop-clear", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Stop repeating"), ("\\",)),
    Command("faster", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Faster"), ("+", "=")),
    Command("slower", _CLOCK, QT_TRANSLATE_NOOP("Actions", "Slower"), ("-", "−")),
    Command("measure-1", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Difference in points"), ("Alt+1",)),
    Command("measure-2", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Standardised difference"), ("Alt+2",)),
    Command("measure-3", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Change from baseline (%)"), ("Alt+3",)),
    Command("measure-4", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Responders (%)"), ("Alt+4",)),
    Command("linear", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Linear time axis"), ("L",), is_checkable=True),
    Command(
        "comparators", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Show comparators"), ("P",), is_checkable=True
    ),
    Command(
        "lines", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Choose trials and lines"), ("T",), is_checkable=True
    ),
    Command("table", _PICTURE, QT_TRANSLATE_NOOP("Actions", "Show as a table"), ("D",), is_checkable=True),
    Command(
        "first-lines",
        _PICTURE,
        QT_TRANSLATE_NOOP("Actions", "Back to the lines shown at first"),
        ("Backspace",),
    ),
    Command("next-point", _POINTS, QT_TRANSLATE_NOOP("Actions", "Next point"), ("Down",)),
    Command("previous-point", _POINTS, QT_TRANSLATE_NOOP("Actions", "Previous point"), ("Up",)),
    Command("next-line", _POINTS, QT_TRANSLATE_NOOP("Actions", "Next line"), ("Ctrl+Down",)),
    Command("previous-line", _POINTS, QT_TRANSLATE_NOOP("Actions", "Previous line"), ("Ctrl+Up",)),
    Command("no-point", _POINTS, QT_TRANSLATE_NOOP("Actions", "Select nothing"), ("Escape",)),
    Command(
        "copy", _POINTS, QT_TRANSLATE_NOOP("Actions", "Copy the selected point, or the picture"), ("Ctrl+C",)
    ),
    Command("copy-rows", _POINTS, QT_TRANSLATE_NOOP("Actions", "Copy the rows"), ("Ctrl+Shift+C",)),
    Command("save", _POINTS, QT_TRANSLATE_NOOP("Actions", "Save picture or rows…"), ("Ctrl+S",)),
    Command("next-variant", _SCENE, QT_TRANSLATE_NOOP("Actions", "Another treatment on this route"), ("V",)),
    Command(
        "side-branches", _SCENE, QT_TRANSLATE_NOOP("Actions", "Show side routes"), ("B",), is_checkable=True
    ),
    Command(
        "scene-words",
        _SCENE,
        QT_TRANSLATE_NOOP("Actions", "Hide the words of the scene"),
        ("W",),
        is_checkable=True,
    ),
    Command("legend", _SCENE, QT_TRANSLATE_NOOP("Actions", "Legend of the routes"), ("G",)),
    Command(
        "next-page",
        _EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Next page of this view"),
        ("E",),
    ),
    Command("next-question", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Next question"), ("Q",)),
    Command("next-outcome", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Next outcome or measure"), ("U",)),
    Command(
        "next-analysis", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Next way to look at the trials"), ("A",)
    ),
    Command("next-estimator", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Next estimator"), ("R",)),
    Command(
        "take-out",
        _EVIDENCE,
        QT_TRANSLATE_NOOP("Actions", "Take the selected trial out, or in again"),
        ("X",),
    ),
    Command("all-trials", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Take all trials in again"), ("O",)),
    Command("search-sources", _EVIDENCE, QT_TRANSLATE_NOOP("Actions", "Search the sources"), ("Ctrl+F",)),
    Command("column-left", _COMPARE, QT_TRANSLATE_NOOP("Actions", "Move the column left"), ("Ctrl+Left",)),
    Command("column-right", _COMPARE, QT_TRANSLATE_NOOP("Actions", "Move the column right"), ("Ctrl+Right",)),
    Command("differences", _COMPARE, QT_TRANSLATE_NOOP("Actions", "Only differences, or all rows"), ("Y",)),
    Command("fold-rows", _COMPARE, QT_TRANSLATE_NOOP("Actions", "Fold all rows, or open them"), ("Z",)),
    Command("search-table", _COMPARE, QT_TRANSLATE_NOOP("Actions", "Search the table"), ("/",)),
    Command("view-timeline", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Timeline"), ("1",)),
    Command("view-pathways", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Pathways"), ("2",)),
    Command("view-side-effects", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Side effects"), ("3",)),
    Command("view-evidence", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Evidence"), ("4",)),
    Command("view-compare", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Compare"), ("5",)),
    Command("view-guidance", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Guidance"), ("6",)),
    Command(
        "beside-timeline", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Timeline beside this view"), ("Ctrl+1",)
    ),
    Command(
        "beside-pathways", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Pathways beside this view"), ("Ctrl+2",)
    ),
    Command(
        "beside-side-effects",
        _VIEWS,
        QT_TRANSLATE_NOOP("Actions", "Side effects beside this view"),
        ("Ctrl+3",),
    ),
    Command(
        "beside-evidence", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Evidence beside this view"), ("Ctrl+4",)
    ),
    Command("beside-compare", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Compare beside this view"), ("Ctrl+5",)),
    Command(
        "beside-guidance", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Guidance beside this view"), ("Ctrl+6",)
    ),
    Command("crisis-help", _VIEWS, QT_TRANSLATE_NOOP("Actions", "Help in a crisis: numbers to call"), ("H",)),
    Command("alone", _VIEWS, QT_TRANSLATE_NOOP("Actions", "This view alone"), ("0",)),
    Command("find", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Find anything"), ("Ctrl+K",)),
    Command("keys", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Keys"), ("F1",)),
    Command("help", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Help: how to use Onset"), ("Shift+F1", "?")),
    Command("help-install", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Help: install and manage Onset")),
    Command("help-content", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Help: write content of your own")),
    Command(
        "inspector", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Show the inspector"), ("I",), is_checkable=True
    ),
    Command(
        "lecture", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Lecture: projector, full screen"), ("F5",), True
    ),
    Command("full-screen", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",), is_checkable=True),
    Command("theme-system", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: same as the system")),
    Command("theme-light", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: light")),
    Command("theme-dark", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: dark")),
    Command("theme-projector", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: projector")),
    Command("language", _WINDOW, QT_TRANSLATE_NOOP("Actions", "English or French"), ("F2",)),
    Command("text-larger", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("text-smaller", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Command("text-usual", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Normal text size"), ("Ctrl+0",)),
    Command("motion", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Reduced motion"), ("M",), is_checkable=True),
    Command("quit", _WINDOW, QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
)


COMMANDS_OF_SETTING = {
    "language": ("language",),
    "theme": ("theme-system", "theme-light", "theme-dark", "theme-projector"),
    "text_size": ("text-larger", "text-smaller", "text-usual"),
    "motion": ("motion",),
}
"""The commands that change a setting, by its key."""


class Actions(QObject):
    """The commands as Qt actions of one window; words follow the language when :meth:`name` is called.

    Those that change one of the ``locked`` settings rest for good, and their tips say why.
    """

    def __init__(self, parent: QObject | None = None, locked: Collection[str] = ()) -> None:
        super().__init__(parent)
        self._locked = frozenset(
            command for setting in locked for command in COMMANDS_OF_SETTING.get(setting, ())
        )
        self._by_id: dict[str, QAction] = {}
        self._common: frozenset[str] = frozenset()
        self._of_view: dict[str, Callable[[], None]] = {}
        for command in COMMANDS:
            action = QAction(self)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setCheckable(command.is_checkable)
            action.setEnabled(command.id not in self._locked)
            self._by_id[command.id] = action
        self.name()

    def __getitem__(self, command: str) -> QAction:
        return self._by_id[command]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_id.values())

    def name(self) -> None:
        """Write every command's words in the language in use."""
        for command in COMMANDS:
            self._by_id[command.id].setText(QCoreApplication.translate("Actions", command.text))
        for locked in self._locked:
            self._by_id[locked].setToolTip(self.tr("Fixed on this machine by those who look after it."))

    def is_locked(self, command: str) -> bool:
        """Whether the policy of this machine keeps a command from everybody; its tip says so."""
        return command in self._locked

    def connect_common(self, doers: dict[str, Callable[[], None]]) -> None:
        """Say what the commands do that mean the same in every view. Only bound methods keep no widget alive."""
        self._common = frozenset(doers)
        for command, do in doers.items():
            self._by_id[command].triggered.connect(do)

    def hand_to_view(self, doers: dict[str, Callable[[], None]] | None, *, has_clock: bool = True) -> None:
        """The other commands mean this view: those that it does not know rest, and so do their keys.

        Without a view (None) there is nothing to copy either; without one that follows the clock (``has_clock``),
        nothing to play. KeyError for a command that is not there.
        """
        for command, do in self._of_view.items():
            self._by_id[command].triggered.disconnect(do)
        self._of_view = dict(doers or {})
        for command, do in self._of_view.items():
            self._by_id[command].triggered.connect(do)
        for known in COMMANDS:
            has_meaning = (
                known.id in self._common and doers is not None and (has_clock or known.group != _CLOCK)
            )
            is_there = known.group in (_WINDOW, _VIEWS) or has_meaning or known.id in self._of_view
            self._by_id[known.id].setEnabled(is_there and known.id not in self._locked)

    def sheet(self) -> dict[str, list[tuple[str, str]]]:
        """The key sheet: by group, each command's words and its first key as this system writes it."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for command in COMMANDS:
            if command.keys:
                group = QCoreApplication.translate("Actions", command.group)
                groups.setdefault(group, []).append(
                    (self._by_id[command.id].text(), _keys_words(command.keys[0]))
                )
        return groups


_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def _keys_words(keys: str) -> str:
    """Keys as this system writes them, arrows as arrows."""
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    last = keys.rpartition("+")[2]
    return f"{words.removesuffix(words.rpartition('+')[2])}{_ARROWS[last]}" if last in _ARROWS else words
