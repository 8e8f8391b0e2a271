"""A State before a diplomat is whom he speaks for, not where he was met: "8 March: Peru – Counsellor X"."""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.drafts import Draft
from attplanner.importers.parties_names import ItemContext, Known
from attplanner.importers.parties_words import phrases
from attplanner.importers.people import find_name
from attplanner.importers.people_nouns import head_of
from attplanner.importers.places_inside import is_only_state

_PIECES = re.compile(r"\s*[,(]\s*|\s+[-–—]\s+")


def take_states_back(draft: Draft, lexicon: Lexicon) -> None:
    """Give a State that was read as the place to the diplomat behind it, where he names no other."""
    place, title = draft.head.place, draft.title_item
    if place is None or title is None or not is_only_state(place) or draft.line is None:
        return
    at = draft.line.text.find(place.written)
    whole = draft.line.text[at:].strip() if at >= 0 else ""
    if (
        whole.endswith(title.text)
        and len(whole) < len(place.written) + len(title.text) + _MARK
        and (_is_diplomat(title.text, Known(ItemContext(lexicon))))
    ):
        title.text = whole
        draft.head = replace(draft.head, place=None, title=whole)


_MARK = 5  # characters between the State and who is named behind it


def _is_diplomat(text: str, known: Known) -> bool:
    """Tell whether somebody with a post that is held abroad opens a text, and no State or body is named with him."""
    first, *rest = _PIECES.split(text)
    behind = rest[:1] if find_name(first) else []
    post = any(phrases("posts", "diplomatic_ranks").first(head_of(part)) for part in (first, *behind))
    return post and not known.states(text) and not known.bodies(text)
