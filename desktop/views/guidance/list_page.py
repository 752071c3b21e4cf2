"""What the pages of the Guidance that are one list have in common."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.kit.rows_model import ToldRow
from desktop.views import Surroundings
from desktop.views.guidance.basis import Basis
from desktop.views.list_page import ListPage, WideSheet

_R = TypeVar("_R", bound=ToldRow)


class GuidanceList(ListPage[_R]):
    """A list of what the guidance of a pack says, each with what it rests on."""

    def __init__(self, around: Surroundings, sheet: WideSheet, parent: QWidget | None = None) -> None:
        super().__init__(around, sheet, parent)
        self._guidance = self._catalog.guidance
        self._basis = Basis(self._catalog, around.language.code)
