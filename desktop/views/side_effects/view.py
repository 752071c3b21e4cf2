"""The Side effects: at what price a treatment works.

Three pages: how often something happens and how much more often than on the comparator; when it comes and goes; and,
apart from these, what is serious, rare, or of misuse.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.views.paged import Page, PagedView
from desktop.views.side_effects.harm_page import HarmPage
from desktop.views.side_effects.how_often_page import HowOftenPage
from desktop.views.side_effects.when_page import WhenPage


class SideEffectsView(PagedView):
    """A page is there where the pack has something for it."""

    id = "side-effects"

    def make_pages(self) -> Sequence[Page]:
        made: list[Page] = [HowOftenPage(self.around, self)]
        if any(report.courses for report in self.around.session.catalog.safety_reports):
            made.append(WhenPage(self.around, self))
        if any(effect.is_harm for effect in self.around.session.catalog.effects):
            made.append(HarmPage(self.around, self))
        return made
