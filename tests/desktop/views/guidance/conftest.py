"""The Guidance with the shipped content, page by page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.guidance.view import GuidanceView


@pytest.fixture
def view(
    session: Session, look: Look, language: Language, qtbot: QtBot, dressed: QApplication
) -> GuidanceView:
    look.dress(dressed)
    view = GuidanceView(Surroundings(session, Clock(), look, language, Actions()))
    qtbot.addWidget(view)
    view.resize(976, 718)  # what a laptop leaves beside the inspector
    view.show()
    return view
