"""The Evidence: a student learns to read a forest plot by moving it, finds every source, and sees what is not known.

Three pages, each with a question of its own: what do the trials add up to; where does a figure come from; what could
one still find out?
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.views.evidence.forest_page import ForestPage
from desktop.views.evidence.sources_page import SourcesPage
from desktop.views.evidence.unknown_page import UnknownPage
from desktop.views.paged import Page, PagedView


class EvidenceView(PagedView):
    """The trials and the open questions are there where the pack has any."""

    id = "evidence"

    def make_pages(self) -> Sequence[Page]:
        catalog = self.around.session.catalog
        self.sources_page = SourcesPage(self.around, self)
        made: list[Page] = [self.sources_page]
        if catalog.questions:
            made.insert(0, ForestPage(self.around, self))
        if catalog.unknowns:
            made.append(UnknownPage(self.around, self))
        return made

    def doers(self) -> dict[str, Callable[[], None]]:
        return super().doers() | {"search-sources": self._search_sources}

    def _search_sources(self) -> None:
        if self.page is not self.sources_page:
            self.open_page(self.sources_page.id)
        self.sources_page.search.setFocus()
        self.sources_page.search.selectAll()
