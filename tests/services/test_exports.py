"""What leaves: default deny, told and not written; whole or not at all; noted as a release."""

from __future__ import annotations

import json
import threading
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from attplanner.domain.activity import Activity, ActivityState, Item, Participation, PartyKind, Place
from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.office import ISSUER
from attplanner.domain.ops import Op
from attplanner.domain.proposals import Code, Decision
from attplanner.errors import PlannerError
from attplanner.exports.document import Block, BlockKind
from attplanner.services.exports import AnnexRequest, Prepared
from attplanner.services.facade import Services
from attplanner.services.workspace import Aside

PUBLIC = Item("Ministry of Foreign Affairs", handling=Handling.PUBLICATION)
TROIKA = Item("Talk about the Troika’s plans", handling=Handling.TROIKA)
SECRET = Item("Whispers of the canary", private_note="canary in the note")


def log(services: Services, *items: Item, day: date = date(2018, 1, 15), **more: object) -> str:
    activity = Activity(When.days(day), (Place("Maputo", "MOZ"),), items=items, **more)  # type: ignore[arg-type]  # by name
    return services.activities.log(activity)


def texts(prepared: Prepared, kind: BlockKind = BlockKind.BULLET) -> list[str]:
    blocks = (part for part in prepared.document.body if isinstance(part, Block) and part.kind is kind)
    return [" ".join(block.cells) for block in blocks]


def test_only_what_may_leave_is_in_the_document(services: Services) -> None:
    record = log(services, PUBLIC, TROIKA, SECRET)
    prepared = services.exports.annex_a(AnnexRequest())
    assert texts(prepared) == ["Ministry of Foreign Affairs"]
    assert [(one.date, one.place, one.reason, one.activity) for one in prepared.left_out] == [
        ("2018-01-15", "Maputo", "troika", record),
        ("2018-01-15", "Maputo", "internal", record),
    ]


@pytest.mark.parametrize(
    ("audience", "number"), [(Handling.PUBLICATION, 1), (Handling.TROIKA, 2), (Handling.INTERNAL, 3)]
)
def test_the_audience_decides(services: Services, audience: Handling, number: int) -> None:
    log(services, PUBLIC, TROIKA, SECRET)
    assert services.exports.annex_a(AnnexRequest(handling=audience)).items == number


@pytest.mark.parametrize("format_name", ["docx", "html", "csv", "md", "xlsx"])
def test_what_is_left_out_is_absent_from_the_file(services: Services, tmp_path: Path, format_name: str) -> None:
    log(services, PUBLIC, TROIKA, SECRET)
    target = tmp_path / f"annex.{format_name}"
    services.exports.write(services.exports.annex_a(AnnexRequest()), format_name, target)
    parts = [target.read_bytes()]
    if zipfile.is_zipfile(target):
        with zipfile.ZipFile(target) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
    whole = b"".join(parts)
    assert b"Ministry of Foreign Affairs" in whole
    for secret in (b"canary", b"Troika", b"internal"):
        assert secret not in whole


def test_nothing_may_leave(services: Services, tmp_path: Path) -> None:
    log(services, SECRET)
    prepared = services.exports.annex_a(AnnexRequest())
    with pytest.raises(PlannerError) as told:
        services.exports.write(prepared, "docx", tmp_path / "a.docx")
    assert (told.value.code, told.value.values["items"]) == ("nothing-may-leave", 1)
    with pytest.raises(PlannerError):
        services.exports.clipboard(prepared)
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize("state", [ActivityState.PLANNED, ActivityState.CANCELLED])
def test_what_was_not_held_is_left_out(services: Services, state: ActivityState) -> None:
    log(services, PUBLIC, state=state)
    prepared = services.exports.annex_a(AnnexRequest())
    assert (prepared.items, [one.reason for one in prepared.left_out]) == (0, [state.value])


def test_the_public_wording_goes_before_the_source(services: Services) -> None:
    log(services, Item("met X in secret", wording=(("en", "Consultations"),), handling=Handling.PUBLICATION))
    assert texts(services.exports.annex_a(AnnexRequest(wording="source"))) == ["Consultations"]


def test_missing_wording_is_told(services: Services) -> None:
    log(services, Item("Consultations", handling=Handling.PUBLICATION))
    both = Item("Talks", wording=(("fr", "Pourparlers"),), handling=Handling.PUBLICATION)
    log(services, both, day=date(2018, 1, 16))
    prepared = services.exports.annex_a(AnnexRequest(language="fr"))
    assert len(prepared.missing_wording) == 1
    assert texts(prepared) == ["Consultations", "Pourparlers"]
    assert texts(prepared, BlockKind.DATE_LINE) == [
        "15 janvier 2018 Maputo, Mozambique",
        "16 janvier 2018 Maputo, Mozambique",
    ]


def test_wording_that_looks_like_another_language_is_told(services: Services) -> None:
    french = Item(wording=(("en", "Rencontre avec le Ministre de la défense"),), handling=Handling.PUBLICATION)
    host = Participation(kind=PartyKind.PERSON, name="Mr. Jean de la Fontaine")
    named = Item("Mr. Jean de la Fontaine, Paris", handling=Handling.PUBLICATION, participations=(host,))
    log(services, PUBLIC, french, named)
    prepared = services.exports.annex_a(AnnexRequest())
    (spot,) = services.exports.spots(prepared.other_language, "en")
    assert (spot.place, spot.text) == ("Maputo", "Rencontre avec le Ministre de la défense")
    assert services.exports.annex_a(AnnexRequest(language="fr")).other_language == ()


def test_what_is_told_twice_is_printed_twice_and_told(services: Services) -> None:
    first = log(services, PUBLIC)
    stored = services.activities.get_many([first])[0].items[0]
    log(services, replace(PUBLIC, same_as=stored.id), SECRET, day=date(2018, 1, 16))
    prepared = services.exports.annex_a(AnnexRequest())
    assert texts(prepared) == ["Ministry of Foreign Affairs"] * 2
    assert [spot.day for spot in services.exports.spots(prepared.told_again, "en")] == [date(2018, 1, 16)]
    assert services.counts.counts().contacts == 2
    services.activities.mark(Handling.INTERNAL, MarkScope(items=(stored.id,)))
    assert services.exports.annex_a(AnnexRequest()).told_again == ()


def test_under_chatham_house_nobody_is_named(services: Services) -> None:
    person = Participation(kind=PartyKind.PERSON, name="Sita Rai", post="Minister", iso3="NPL")
    item = Item(
        "Ms. Sita Rai, Minister of Nepal", handling=Handling.PUBLICATION, chatham_house=True, participations=(person,)
    )
    log(services, item)
    at_home = Place(venue="Residence of Ms. Rai")  # a venue is printed where no city is known
    services.activities.log(Activity(When.days(date(2018, 1, 16)), (at_home,), items=(item,)))
    prepared = services.exports.annex_a(AnnexRequest())
    assert prepared.items == 2
    assert not any(word in repr(prepared.document) for word in ("Sita", "Rai", "Minister", "Nepal", "Residence"))


def test_the_title_names_what_is_in_it(example_services: Services) -> None:
    example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    both = example_services.exports.annex_a(AnnexRequest())
    one = example_services.exports.annex_a(AnnexRequest(processes=("CSP4 Process",)))
    assert (both.items, both.entries, one.entries) == (115, 61, 25)
    assert both.other_language == ()
    assert "CSP3 and CSP4" in texts(both, BlockKind.TITLE)[0]
    assert "CSP3" not in texts(one, BlockKind.TITLE)[0]


def test_the_office_may_issue_the_papers_itself(services: Services) -> None:
    log(services, PUBLIC)
    assert (
        services.exports.annex_a(AnnexRequest()).document.head_left == "ATT Working Group on Treaty Universalization"
    )
    services.office.set(ISSUER, "CSP4 Presidency")
    assert services.exports.annex_a(AnnexRequest()).document.head_left == "CSP4 Presidency"


def test_a_stated_figure_keeps_its_scope(example_services: Services) -> None:
    sentence = "The Presidents of CSP3 and CSP4 discussed ATT universalization with 84 countries so far."
    example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    assert texts(example_services.exports.annex_a(AnnexRequest()), BlockKind.PARAGRAPH) == [sentence]
    one = example_services.exports.annex_a(AnnexRequest(processes=("CSP4",)))
    assert texts(one, BlockKind.PARAGRAPH) == []
    (first, *_), _ = example_services.activities.ids()
    item = example_services.activities.get_many([first])[0].items[0].id
    example_services.activities.mark(Handling.INTERNAL, MarkScope(items=(item,)))
    assert texts(example_services.exports.annex_a(AnnexRequest()), BlockKind.PARAGRAPH) == []


def test_a_quoted_figure_says_what_it_does_not_count(example_services: Services) -> None:
    example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    (quoted,) = example_services.exports.annex_a(AnnexRequest()).quoted
    assert "84 countries so far" in quoted.sentence
    assert quoted.document.endswith(".txt")
    assert (quoted.added, len(quoted.named)) == (0, 33)
    log(example_services, PUBLIC, process="CSP4 Process")
    prepared = example_services.exports.annex_a(AnnexRequest())
    assert prepared.quoted[0].added == 1
    assert texts(prepared, BlockKind.PARAGRAPH) == [quoted.sentence]
    without = example_services.exports.annex_a(AnnexRequest(quoting=False))
    assert texts(without, BlockKind.PARAGRAPH) == []
    assert without.quoted == prepared.quoted
    assert example_services.exports.annex_a(AnnexRequest(processes=("CSP4",))).quoted == ()


def test_a_stated_figure_does_not_outlive_what_was_read_with_it(example_services: Services) -> None:
    ids, _ = example_services.activities.ids(limit=500)
    for one in ids:
        example_services.activities.delete(Ref("activity", one))
    for process in ("CSP3 Process", "CSP4 Process"):
        log(example_services, PUBLIC, process=process)
    prepared = example_services.exports.annex_a(AnnexRequest())
    assert "CSP3 and CSP4" in texts(prepared, BlockKind.TITLE)[0]
    assert texts(prepared, BlockKind.PARAGRAPH) == []


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("14 March 2018 Vienna and Graz, Austria", "Vienna and Graz, Austria"),
        ("14 March 2018 Vienna, Österreich", "Vienna, Österreich"),
        ("14 March 2018 Vienna, Austria (before the canary)", "Vienna, Austria"),
        ("14 March 2018 Vienna, Austria: lunch with Peru", "Vienna, Austria"),
    ],
)
def test_of_the_line_of_the_date_only_the_place_leaves(services: Services, line: str, place: str) -> None:
    services.imports.apply(services.imports.preview(f"{line}\n- Ministry of Defence\n".encode(), "log.txt"))
    services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    prepared = services.exports.annex_a(AnnexRequest(wording="source"))
    (block,) = (
        part for part in prepared.document.body if isinstance(part, Block) and part.kind is BlockKind.DATE_LINE
    )
    assert block.cells == ("14 March 2018", place)


def test_order_and_words_of_the_source(example_services: Services) -> None:
    example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    request = AnnexRequest(order="source", wording="source")
    lines = texts(example_services.exports.annex_a(request), BlockKind.DATE_LINE)
    assert lines[4] == "29-30 November 2016 Amsterdam, Netherland"
    assert lines.index("12-13 June 2017 New York, U.S.A.") < lines.index("12 June 2017 New York, U.S.A.")


def test_an_unknown_process_or_format_is_told(services: Services, tmp_path: Path) -> None:
    log(services, PUBLIC)
    with pytest.raises(PlannerError) as told:
        services.exports.annex_a(AnnexRequest(processes=("CSP99",)))
    assert told.value.code == "process-unknown"
    prepared = services.exports.annex_a(AnnexRequest())
    with pytest.raises(PlannerError) as told:
        services.exports.write(prepared, "odt", tmp_path / "a.odt")
    assert told.value.code == "format-unknown"


def test_a_release_tells_what_left(services: Services, tmp_path: Path) -> None:
    log(services, PUBLIC, SECRET)
    prepared = services.exports.annex_a(AnnexRequest())
    release = services.exports.write(prepared, "csv", tmp_path / "annex.csv", recipient="delegation of Nepal")
    latest = services.history.operations(1)[0]
    after = {change.field: change.after for change in latest.changes}
    assert (latest.op, latest.changes[0].row) == (Op.RELEASE, release)
    assert (after["file"], after["recipient"], after["handling"]) == (
        "annex.csv",
        "delegation of Nepal",
        "publication",
    )
    assert json.loads(str(after["manifest"]))["items"] == list(prepared.item_ids)


def test_undo_passes_over_what_has_left(services: Services, tmp_path: Path) -> None:
    record = log(services, PUBLIC)
    services.exports.write(services.exports.annex_a(AnnexRequest()), "md", tmp_path / "a.md")
    services.history.undo()
    assert services.activities.get(record) is None


def test_a_file_that_cannot_be_written_leaves_no_release(services: Services, tmp_path: Path) -> None:
    log(services, PUBLIC)
    prepared = services.exports.annex_a(AnnexRequest())
    for target in (tmp_path / "no such folder" / "a.md", tmp_path):
        with pytest.raises(PlannerError) as told:
            services.exports.write(prepared, "md", target)
        assert told.value.code == "file-not-written"
    assert Op.RELEASE not in {operation.op for operation in services.history.operations()}
    assert not any("part" in path.name for path in tmp_path.iterdir())


def test_the_clipboard_takes_a_table(services: Services) -> None:
    log(services, PUBLIC, SECRET)
    offered = services.exports.clipboard(services.exports.annex_a(AnnexRequest(layout="table")))
    assert b"<table" in offered["text/html"]
    assert b"\t" in offered["text/plain"]
    assert not any(b"canary" in data for data in offered.values())


def test_how_a_record_reads(services: Services) -> None:
    record = log(services, PUBLIC, SECRET)
    blocks = [block for block in services.activities.reads_as(record).body if isinstance(block, Block)]
    assert [b.cells for b in blocks if b.kind is BlockKind.BULLET] == [("Ministry of Foreign Affairs",)]
    services.activities.delete(Ref("item", services.activities.get_many([record])[0].items[0].id))
    assert services.activities.reads_as(record).body == ()


PAPER = """CSP4 Process

19 January 2018 Gaborone, Botswana
- Minstry of Foreign Affiars
- Side event "Towards a Globalized ATT
"""


@pytest.mark.parametrize(
    ("decision", "printed"),
    [
        (Decision.OPEN, ["Ministry of Foreign Affairs", "Side event “Towards a Globalized ATT”"]),
        (Decision.REFUSED, ["Minstry of Foreign Affiars", "Side event “Towards a Globalized ATT"]),
    ],
)
def test_the_house_style_does_not_make_a_repair_that_was_refused(
    services: Services, decision: Decision, printed: list[str]
) -> None:
    plan = services.imports.preview(PAPER.encode(), "log.txt")
    codes = (Code.SPELLING, Code.UNCLOSED_QUOTE)
    keys = {(0, n): decision for n, one in enumerate(plan.entries[0].proposals) if one.code in codes}
    assert len(keys) == 2
    services.imports.apply(plan.decided(keys), Handling.PUBLICATION)
    assert texts(services.exports.annex_a(AnnexRequest())) == printed


def test_the_offices_own_wording_leaves_as_it_was_typed(services: Services) -> None:
    typed = 'Talks on "Labour" at the UN - Ministry of Defense, + organised by ITU.'
    record = log(services, Item("x", wording=(("en", typed),), handling=Handling.PUBLICATION))
    expected = ["Talks on “Labour” at the UN – Ministry of Defense, + organised by ITU."]
    assert texts(services.exports.annex_a(AnnexRequest())) == expected
    (line,) = (
        b for b in services.activities.reads_as(record).body if isinstance(b, Block) and b.kind is BlockKind.BULLET
    )
    assert list(line.cells) == expected


def test_a_worker_renders_a_paper_without_the_turn_to_write(services: Services, tmp_path: Path) -> None:
    log(services, Item("Side event", handling=Handling.PUBLICATION))
    prepared = services.exports.annex_a(AnnexRequest())
    file, heard = tmp_path / "paper.md", list[DataChanged]()

    def write_meanwhile(session: Session) -> Future[Aside[str]]:
        del session
        done = worker.submit(services.exports.write_job(prepared, "md", file, ""))
        assert wait_for(lambda: list(tmp_path.glob(".paper.md.*.part")))  # while this step has the turn
        return done

    with ThreadPoolExecutor(1) as worker:
        aside = services._workspace.write(Op.EDIT, write_meanwhile).result()
    services.subscribe(heard.append)
    release = services.tell(aside)
    assert [change.op for change in heard] == [Op.RELEASE]
    assert [one.id for one in services.exports.releases()] == [release]
    assert "Side event" in file.read_text("utf-8")


def wait_for(there: Callable[[], object]) -> bool:
    until, pause = time.monotonic() + 4, threading.Event()
    while not there() and time.monotonic() < until:
        pause.wait(0.01)
    return bool(there())
