"""What people on one line share: an office, a State or a body that only one of them has beside him."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from attplanner.domain.activity import PartyKind
from attplanner.importers.parties_drafts import Draft
from attplanner.importers.parties_names import BodyRead, StateRead
from attplanner.importers.parties_words import phrases
from attplanner.importers.people_affiliation import names_national_post
from attplanner.importers.people_nouns import head_of, is_top_office


def inherited(drafts: list[Draft]) -> list[Draft]:
    """Give people without an affiliation that of those named after them on the same line."""
    found = list(drafts)
    for index, draft in enumerate(found[1:], start=1):
        if draft.leads:
            found[index] = affiliated(draft, found[index - 1].state, found[index - 1].body)
        elif _is_of_office(draft, found[index - 1]):
            there = found[index - 1].party
            office = draft.party.office or there.office
            party = replace(draft.party, state=there.state, organization=there.organization, office=office)
            found[index] = replace(draft, party=replace(party, capacity=there.capacity), ask_state=None)
        elif _is_deputy_of(draft, found[index - 1]) or _stands_for(found[index - 1 : index + 1], found[:index]):
            found[index] = affiliated(draft, found[index - 1].state, None)
    if all(draft.party.within is None for draft in found):
        found = [draft for draft, after in zip_longest(found, found[1:]) if draft and not _is_held(draft, after)]
    for index in range(len(found) - 2, -1, -1):
        if _shares(found[index], found[index + 1]):
            found[index] = _like(found[index], found[index + 1])
    return found


def _stands_for(pair: list[Draft], above: list[Draft]) -> bool:
    """Tell whether a State stands right before who speaks for it: "met Dominica, Ms. X", not "Chad, Mali, Ms. X"."""
    state, holder = pair
    listed = len(above) > 1 and above[-2].party.kind is PartyKind.STATE and not state.apart
    person = holder.party.kind is PartyKind.PERSON and not (holder.explicit or holder.party.organization)
    return state.party.kind is PartyKind.STATE and person and not (holder.apart or holder.joined or listed)


def _is_held(draft: Draft, after: Draft | None) -> bool:
    """Tell whether an office or a State only says for whom the person right behind it works: "Police, Mr. X"."""
    if after is not None and draft.party.kind is PartyKind.STATE:
        bracketed = after.start < draft.stop  # "Nauru (Ms. X)"
        return not bracketed and _stands_for([draft, after], []) and after.party.state == draft.party.state
    return (
        after is not None
        and draft.party.kind is PartyKind.OFFICE
        and draft.party.post is None
        and (after.party.kind is PartyKind.PERSON or after.party.post is not None)
        and not (after.apart or after.joined or after.leads)
        and after.party.office == draft.party.office
        and after.party.state == draft.party.state
    )


def _is_of_office(draft: Draft, before: Draft) -> bool:
    """Tell whether somebody belongs to the office right before him: "Ministry of Defence, Secretary, Gen. X"."""
    placed = draft.party.state not in (None, before.party.state) or draft.party.organization is not None
    lacks = not draft.explicit and not placed
    holder = draft.party.kind is PartyKind.PERSON or _leads_part(draft)
    tied = not (draft.apart or draft.joined) and holder
    employs = before.party.kind is PartyKind.OFFICE and before.party.post is None
    return lacks and tied and (employs or before.party.kind is PartyKind.ORGANIZATION)


def _leads_part(draft: Draft) -> bool:
    """Tell whether a post is one in an office: "Ministry of Foreign Affairs, Director of Treaties"."""
    post = draft.party.post or ""
    leads = phrases("posts", "leads").first(head_of(post)) is not None
    return leads and draft.party.office is None and not names_national_post(post)


def _is_deputy_of(draft: Draft, before: Draft) -> bool:
    """Tell whether an unplaced deputy stands beside his head of mission: "the PR of Malaysia and DPR Mr. Lim"."""
    lacks = not draft.explicit and draft.party.state is None and draft.party.organization is None
    deputy = phrases("posts", "deputies").first(draft.party.post or "") is not None
    head = phrases("posts", "diplomatic").first(before.party.post or before.party.style or "") is not None
    return lacks and deputy and head and not draft.apart and before.state is not None


def _shares(draft: Draft, following: Draft) -> bool:
    """Tell whether a person without an affiliation stands beside one who has it: "A + B, Counsellor, Delegation"."""
    kinds = (draft.party.kind, following.party.kind)
    if kinds == (PartyKind.OFFICE, PartyKind.OFFICE):
        return _share_state(draft, following)
    people = kinds == (PartyKind.PERSON, PartyKind.PERSON)
    placed = draft.party.state or draft.party.organization or (draft.party.office and not draft.party.post)
    lacks = not draft.explicit and not placed
    known = following.party.state is not None or following.party.organization is not None
    own = following.party.organization is not None and is_top_office(draft.party.office or "")
    return people and lacks and known and not own and not following.apart


def _share_state(draft: Draft, following: Draft) -> bool:
    """Tell whether the State behind two posts is of both: "the Prime Minister and the Minister of Trade of Mali"."""
    diplomat = phrases("posts", "diplomatic").first(following.party.post or "") is not None
    posts = draft.party.post is not None and following.party.post is not None
    lacks = not (draft.explicit or draft.party.state or draft.party.organization or draft.party.office)
    tied = following.joined and not following.apart and following.explicit and following.state is not None
    return posts and lacks and tied and not diplomat and names_national_post(draft.party.post or "")


def _like(draft: Draft, following: Draft) -> Draft:
    there = following.party
    party = replace(draft.party, capacity=there.capacity, state=there.state, organization=there.organization)
    if not party.post and not party.office:
        party = replace(party, office=there.office)
    return replace(draft, party=party, ask_state=following.ask_state)


def affiliated(draft: Draft, state: StateRead | None, body: BodyRead | None) -> Draft:
    """Return a person who has no affiliation of his own with that of another."""
    if draft.explicit or draft.party.kind not in (PartyKind.PERSON, PartyKind.OFFICE):
        return draft
    if body:
        party = replace(draft.party, state=None, organization=body.key or body.written, capacity=body.capacity)
        return replace(draft, party=party, body=body, ask_state=None)
    if state is None:
        return draft
    return replace(draft, party=replace(draft.party, state=state.iso3), ask_state=None)
