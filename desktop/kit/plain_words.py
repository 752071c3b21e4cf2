"""Words as they are written, where Qt would take what looks like markup for markup.

A pack is text that somebody else wrote: a ``<b>`` or a picture's address in it is shown, and never followed.
"""

from __future__ import annotations


def as_html(words: str) -> str:
    """Words inside rich text. Qt reads the narrow no-break space there as a plain one; the other kind it keeps."""
    from html import escape  # late: the frame is painted before there are words

    return escape(words).replace("\u202f", "&nbsp;")


def tooltip(words: str) -> str:
    """Words for a tooltip, in lines of a readable length; none for none."""
    return f"<qt>{as_html(words)}</qt>" if words else ""


def without_mnemonic(words: str) -> str:
    """Words for a button or a menu, where a single & would mark the next letter."""
    return words.replace("&", "&&")
