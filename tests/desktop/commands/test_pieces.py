"""Long work in pieces: done in order, stopped between two of them, and honest about what went wrong."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.commands.pieces import run_pieces

pytestmark = pytest.mark.usefixtures("qapp")


def test_that_every_piece_is_done_in_order() -> None:
    done: list[int] = []

    def work() -> Iterator[None]:
        for step in range(4):
            done.append(step)
            yield

    run_pieces(work())
    assert done == [0, 1, 2, 3]


def test_that_a_piece_finds_everything_painted(qtbot: QtBot) -> None:
    class Painted(QWidget):
        paints = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.paints += 1

    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    counts: list[int] = []

    def work() -> Iterator[None]:
        yield
        yield
        for _ in range(3):
            before = widget.paints
            widget.update()
            yield
            counts.append(widget.paints - before)

    run_pieces(work())
    assert counts == [1, 1, 1]


def test_that_an_error_of_a_piece_is_raised() -> None:
    def work() -> Iterator[None]:
        yield
        raise ValueError("of a piece")

    with pytest.raises(ValueError, match="of a piece"):
        run_pieces(work())


def test_that_an_error_of_the_window_meanwhile_is_raised_and_ends_the_work() -> None:
    class Caller(QObject):
        called = Signal()

    def fail() -> None:
        raise ValueError("in a slot")

    caller, rounds = Caller(), 0
    caller.called.connect(fail, Qt.ConnectionType.QueuedConnection)

    def work() -> Iterator[None]:
        nonlocal rounds
        caller.called.emit()
        for _ in range(1000):
            rounds += 1
            yield

    with pytest.raises(ValueError, match="in a slot"):
        run_pieces(work())
    assert rounds < 10


def test_that_the_handlers_of_before_are_there_again() -> None:
    hook, handler = sys.excepthook, signal.getsignal(signal.SIGINT)
    run_pieces(iter(()))
    assert (sys.excepthook, signal.getsignal(signal.SIGINT)) == (hook, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process")
def test_that_a_piece_is_finished_before_the_work_is_stopped() -> None:
    done: list[str] = []

    def work() -> Iterator[None]:
        yield
        os.kill(os.getpid(), signal.SIGINT)
        done.append("the piece at hand")
        yield
        done.append("the next one")

    with pytest.raises(KeyboardInterrupt):
        run_pieces(work())
    assert done == ["the piece at hand"]
