"""Several people on one line: one item until the split is accepted, then one for each."""

from __future__ import annotations

from attplanner.domain.activity import Item
from attplanner.domain.proposals import Code, Decision
from attplanner.importers.registry import read
from attplanner.services.facade import Services

TEXT = b"""5 March 2019 Kathmandu, Nepal

- Ms. Ana Test (Chile) + Mr. Ben Test, Control Arms
- Ministry of Defence
"""


def _import(services: Services, accept: str) -> None:
    services.imports.apply(read(TEXT, "log.txt"), accept=accept)


def _items(services: Services) -> tuple[Item, ...]:
    return services.activities.get_many([_record(services)])[0].items


def _record(services: Services) -> str:
    (record,), _ = services.activities.ids()
    return record


def _people(item: Item) -> list[str]:
    return [party.name or party.office for party in item.participations]


def test_an_open_split_leaves_one_item(services: Services) -> None:
    _import(services, "safe")
    assert [_people(item) for item in _items(services)] == [["Ana Test", "Ben Test"], ["Ministry of Defence"]]


def test_an_accepted_split_gives_an_item_to_each(services: Services) -> None:
    _import(services, "all")
    assert [item.source_text for item in _items(services)] == [
        "Ms. Ana Test (Chile)",
        "Mr. Ben Test, Control Arms",
        "Ministry of Defence",
    ]
    assert [_people(item) for item in _items(services)] == [["Ana Test"], ["Ben Test"], ["Ministry of Defence"]]


def test_a_split_can_be_accepted_any_day_and_undone(services: Services) -> None:
    _import(services, "safe")
    (question,) = (p for p in services.activities.proposals(_record(services)) if p.code == Code.PEOPLE_JOINED)
    services.activities.decide(question.id, Decision.ACCEPTED)
    assert [_people(item) for item in _items(services)] == [["Ana Test"], ["Ben Test"], ["Ministry of Defence"]]
    services.history.undo()
    assert [_people(item) for item in _items(services)] == [["Ana Test", "Ben Test"], ["Ministry of Defence"]]
    services.history.redo()
    services.activities.decide(question.id, Decision.REFUSED)
    assert [_people(item) for item in _items(services)] == [["Ana Test", "Ben Test"], ["Ministry of Defence"]]
