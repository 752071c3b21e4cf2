"""The Guidance: what nobody should leave the program without.

Who asks what:

- a student before an exam: may I prescribe this? where does it stand in guidelines? what would I tell a patient? So
  each statement is a few words to remember, with what it rests on and a sentence for a patient in the inspector; and
  where treatments stand is a list by country, each with its date.
- a lecturer who closes a lecture with it: so all statements stand on one screen, also projected, where the selected
  one is open; and each page is a picture to take away.
- a worried reader who needs help now: so help has a page of its own, one key (H) away from every view, with numbers
  large enough to dial from, and the day on which they were read.

No time plays a part: the transport bar steps aside. That this teaches and is no medical advice is said once, here.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.views.guidance.help_page import HelpPage
from desktop.views.guidance.know_page import KnowPage
from desktop.views.guidance.standing_page import StandingPage
from desktop.views.paged import Page, PagedView


class GuidanceView(PagedView):
    """Three pages, each there where the pack has something for it."""

    id = "guidance"
    follows_clock = False

    def make_pages(self) -> Sequence[Page]:
        guidance = self.around.session.catalog.guidance
        made: list[Page] = []
        if guidance.statements:
            made.append(KnowPage(self.around, self))
        if guidance.statuses:
            made.append(StandingPage(self.around, self))
        if guidance.help:
            made.append(HelpPage(self.around, self))
        return made

    def take(self, key: str) -> None:
        """As every view does; a page that the pack has nothing for is not there to be opened."""
        if key.partition(":")[0] in self.pages:
            super().take(key)
