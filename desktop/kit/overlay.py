"""A panel over the window that takes the keys until it is closed by Escape, by a click outside or by its use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class Overlay(QFrame):
    """The frame of every overlay. It keeps all keys to itself while it is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")
        self.setAutoFillBackground(True)
        self._before: QWidget | None = None
        self.hide()

    def wanted_size(self) -> QSize:
        """How large the overlay would like to be."""
        return QSize(560, 420)

    def first_focus(self) -> QWidget:
        """What has the focus when the overlay opens."""
        return self

    def open(self) -> None:
        """Show over the middle of the window, a little above it."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def close_overlay(self, *, by_keys: bool = False) -> None:
        """Hide and give the focus back; who closes ``by_keys`` is shown where it is."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self._before is not None:
            reason = Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.OtherFocusReason
            self._before.setFocus(reason)
        self._before = None
        self.hide()

    def room(self) -> QSize:
        """How large the overlay may become."""
        return self.window().size() - QSize(40, 40)

    def _place(self) -> None:
        parent = self.window()
        size = self.wanted_size().boundedTo(self.room())
        left = (parent.width() - size.width()) // 2
        self.setGeometry(left, max(20, (parent.height() - size.height()) // 3), size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            is_outside = isinstance(watched, QWidget) and self._is_outside(event.globalPosition().toPoint())
            if is_outside:
                self.close_overlay()
            return is_outside
        return False

    def _is_outside(self, position: QPoint) -> bool:
        return not self.rect().contains(self.mapFromGlobal(position))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside: what lies under the overlay has to wait."""
        stations = [
            child
            for child in self.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        focus = QApplication.focusWidget()
        if stations:
            before = stations.index(focus) if focus in stations else -1
            after = stations[(before + (1 if forward else -1)) % len(stations)]
            after.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay(by_keys=True)
        else:
            super().keyPressEvent(event)
