"""Who a participant stands for: rules that hold wherever a participation comes from."""

from __future__ import annotations

from dataclasses import replace

from attplanner.domain.activity import Capacity, Participation, PartyKind

_SPEAKS_FOR_A_STATE = frozenset({PartyKind.STATE, PartyKind.OFFICE, PartyKind.PERSON, PartyKind.ORGANIZATION})
_OF_A_STATE = frozenset({"state_office", "parliament"})
_INTERNATIONAL = frozenset({"intergov", "un", "treaty_body"})


def settled(party: Participation, own_side: str | None = None, organization_kind: str | None = None) -> Participation:
    """Return a participation whose capacity and ``represents`` follow from what it says.

    ``own_side`` is the serving President's State: who acts for it was not met but came along.
    ``organization_kind`` is the kind of ``party.organization`` in the registry.
    """
    capacity = _capacity(party, own_side, organization_kind)
    national = capacity is Capacity.NATIONAL and party.kind in _SPEAKS_FOR_A_STATE
    return replace(party, capacity=capacity, represents=party.iso3 if national else None)


def _capacity(party: Participation, own_side: str | None, organization_kind: str | None) -> Capacity:
    if party.capacity is not Capacity.NATIONAL:
        return party.capacity
    if organization_kind in _INTERNATIONAL:
        return Capacity.INTERNATIONAL
    if organization_kind is not None and organization_kind not in _OF_A_STATE:
        return Capacity.NON_STATE
    if party.kind is PartyKind.CLASS:
        return Capacity.NON_STATE
    if own_side is not None and party.iso3 == own_side:
        return Capacity.OWN_SIDE
    return Capacity.NATIONAL
