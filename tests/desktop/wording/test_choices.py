"""The domain's choices that several views name: every one has words of its own, in every language."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import LANGUAGES, Language
from desktop.wording import choices
from models.evidence import Analysis, Kind, Measure, Read, SourceKind
from models.trial import Design

WORDED: tuple[tuple[Callable[[Any], str], type[Enum]], ...] = (
    (choices.design_words, Design),
    (choices.read_words, Read),
    (choices.read_in, Read),
    (choices.source_kind_words, SourceKind),
    (choices.kind_words, Kind),
    (choices.outcome_name, Measure),
    (choices.analysis_words, Analysis),
)


@pytest.mark.parametrize(("words", "of"), WORDED, ids=lambda given: getattr(given, "__name__", ""))
@pytest.mark.parametrize("code", LANGUAGES)
def test_that_every_choice_has_words_of_its_own(
    dressed: QApplication, french_words: object, code: str, words: Callable[[Any], str], of: type[Enum]
) -> None:
    language = Language(code)
    told = {choice: words(choice) for choice in of}
    language.choose("en")
    assert all(text.strip() for text in told.values())
    assert len(set(told.values())) == len(told)
