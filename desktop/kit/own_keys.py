"""Keys that a widget uses itself: the program's shortcuts rest while it has the focus."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""What presses a button."""
SCROLLING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
"""What moves a page of text."""
WALKING = (Qt.Key.Key_Space, *SCROLLING, Qt.Key.Key_Left, Qt.Key.Key_Right)
"""What moves in a tree of check boxes, opens its branches and ticks its boxes."""


def keep_own_key(event: QEvent, keys: Collection[Qt.Key]) -> bool:
    """Whether Qt asks if a shortcut may have one of ``keys``, plain or from the keypad; the widget keeps it then."""
    is_own = (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in keys
        and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    )
    if is_own:
        event.accept()
    return is_own
