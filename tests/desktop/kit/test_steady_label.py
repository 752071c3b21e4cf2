"""A label whose words change often: it looks as Qt's own would, and leaves the window as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.steady_label import SteadyLabel
from desktop.theme import Look


class LayoutCount(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("words", ["2\u00a0hours", "26\u00a0semaines", "1"])
def test_that_it_looks_as_a_label_of_qt(look: Look, qtbot: QtBot, words: str) -> None:
    labels: tuple[QLabel, QLabel] = (SteadyLabel(), QLabel())
    for label in labels:
        qtbot.addWidget(label)
        label.setFont(look.font(21, bold=True))
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setText(words)
    steady, usual = labels
    assert steady.sizeHint() == usual.sizeHint()
    assert steady.minimumSizeHint() == usual.minimumSizeHint()
    assert steady.text() == steady.accessibleName() == words
    for label in labels:
        label.resize(200, 40)
    assert steady.grab().toImage() == usual.grab().toImage()


def test_that_only_words_without_room_lay_the_window_out_anew(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = SteadyLabel(window)
    label.setMinimumWidth(120)
    row = QHBoxLayout(window)
    row.addStretch(1)
    row.addWidget(label)
    window.resize(600, 60)
    window.show()
    QCoreApplication.sendPostedEvents()
    counted = LayoutCount(window)
    label.setText("2 hours")
    label.setText("3 hours")
    QCoreApplication.sendPostedEvents()
    assert (counted.count, label.width()) == (0, 120)
    label.setText("a longer time than has room in it")
    QCoreApplication.sendPostedEvents()
    assert counted.count
    assert label.width() == label.sizeHint().width() > 120
    label.setText("3 hours")
    QCoreApplication.sendPostedEvents()
    assert label.width() == 120
