"""Default deny, tried: a word that may not leave is in no file of any format, language, layout or audience."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from attplanner.domain.activity import Activity, Item, Participation, PartyKind, Place
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.exports.registry import WRITERS
from attplanner.services.exports import AnnexRequest, Prepared
from attplanner.services.facade import Services

AUDIENCES = (Handling.PUBLICATION, Handling.TROIKA, Handling.INTERNAL)
LOOKS = list(product(("en", "fr", "es"), ("list", "table"), ("un", "source")))


def canary(*words: object) -> str:
    """Return a word that stands in one place of the store only."""
    return "Zq" + "".join(str(word).title() for word in words)


def secret_item(handling: Handling, *, chatham: bool) -> Item:
    """Return an item with a canary in every field that a person types into."""
    key = (handling.value, "house" if chatham else "open")
    return Item(
        source_text=f"Talks with {canary(*key, 'source')} about controls",
        private_note=canary(*key, "note"),
        wording=(("fr", f"Entretien avec {canary(*key, 'wording')}"),),
        our_part=canary(*key, "part"),
        handling=handling,
        chatham_house=chatham,
        participations=(
            Participation(
                kind=PartyKind.PERSON,
                name=canary(*key, "name"),
                post=canary(*key, "post"),
                office=canary(*key, "office"),
                as_written=canary(*key, "written"),
            ),
        ),
    )


@pytest.fixture
def store(services: Services) -> Services:
    """Return a store in which every handling is met, with the Chatham House Rule and without."""
    for number, handling in enumerate(AUDIENCES):
        for chatham in (False, True):
            day = date(2018, 1, 1 + 2 * number + chatham)
            place = Place("Maputo", "MOZ", venue=canary(handling.value, chatham, "venue"))
            item = secret_item(handling, chatham=chatham)
            services.activities.log(Activity(When.days(day), (place,), items=(item,)))
    return services


def unpacked(data: bytes) -> str:
    """Return all that a file says: the parts of a packed one, else its text."""
    if not data.startswith(b"PK"):
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "".join(f"{name}\n{package.read(name).decode()}" for name in package.namelist())


def everything(store: Services, prepared: Prepared) -> dict[str, str]:
    """Return what leaves in each format, and over the clipboard."""
    files = {one.name: unpacked(one.write(prepared.document)) for one in WRITERS}
    return files | {kind: data.decode() for kind, data in store.exports.clipboard(prepared).items()}


@pytest.mark.parametrize("audience", AUDIENCES)
def test_nothing_leaves_that_may_not(store: Services, audience: Handling) -> None:
    for language, layout, wording in LOOKS:
        prepared = store.exports.annex_a(
            AnnexRequest(language=language, handling=audience, layout=layout, wording=wording)
        )
        for name, said in everything(store, prepared).items():
            for handling, chatham in product(AUDIENCES, (False, True)):
                key = (handling.value, "house" if chatham else "open")
                may = handling.may_leave(audience) and not chatham
                assert (canary(*key, "wording") in said) is may, (name, language, key)
                for field in ("source", "note", "part", "office", "written", "name", "post"):
                    assert canary(*key, field) not in said, (name, language, key, field)
                assert canary(handling.value, chatham, "venue") not in said


def test_what_stayed_behind_is_told_to_the_user_not_to_the_file(store: Services) -> None:
    prepared = store.exports.annex_a(AnnexRequest())
    assert sorted(left.reason for left in prepared.left_out) == ["internal", "internal", "troika", "troika"]
    said = "".join(everything(store, prepared).values())
    assert "2018-01-03" not in said
    assert "3 January" not in said
    assert "left out" not in said


def test_a_chatham_house_item_leaves_as_its_kind_alone(store: Services) -> None:
    prepared = store.exports.annex_a(AnnexRequest(language="fr"))
    activities = [record[5] for record in prepared.document.records[1:]]
    assert activities == [f"Entretien avec {canary('publication', 'open', 'wording')}", "Réunion"]


def test_where_a_chatham_house_item_took_place_leaves_without_its_house(services: Services) -> None:
    place = Place("", "CHE", venue=canary("venue"))
    shown = Item("Bilateral meetings", handling=Handling.PUBLICATION)
    for number, item in enumerate((shown, replace(shown, chatham_house=True)), start=1):
        services.activities.log(Activity(When.days(date(2018, 1, number)), (place,), items=(item,)))
    records = services.exports.annex_a(AnnexRequest()).document.records
    assert [record[4] for record in records[1:]] == [f"{canary('venue')}, Switzerland", "Switzerland"]
