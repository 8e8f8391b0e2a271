"""``import`` and ``log``: what is written, counted, asked and said."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from attplanner.domain.lexicon import Lexicon
from tests.cli.conftest import Quick, environment, written

TWO_ON_ONE_LINE = "CSP4 Process\n3 May 2018 Rome, Italy: FAO; 4 May 2018 Paris, France: UNESCO\n"
TEXT = "CSP4 Process\n\n3 May 2018 Rome, Italy\n- Meeting with Côte d'Ivoire\n"
DEPOSITARY = (
    "Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a)\n"
    "Albania\t3 Jun 2013\t19 Mar 2014\n"
    "Angola\t24 Sep 2013\t\n"
    "Australia\t3 Jun 2013\t4 Jun 2014\n"
)


def test_how_many_repairs_are_accepted(quick: Quick, example_file: Path, tmp_path: Path) -> None:
    none, safe, every = (
        quick("import", example_file, "--accept", accept, "--json", store=tmp_path / accept).json
        for accept in ("none", "safe", "all")
    )
    assert {one["entries"] for one in (none, safe, every)} == {61}
    assert (none["applied"], every["open"]) == (0, 0)
    assert 0 < safe["open"] < safe["applied"]
    assert none["open"] == every["applied"] == safe["applied"] + safe["open"]


def test_a_second_import_is_said_to_be_one(quick: Quick, example_file: Path) -> None:
    first = quick("import", example_file, "--json")
    second = quick("import", example_file, "--json")
    assert (first.err, second.status, second.json["entries"]) == ("", 0, 61)
    assert first.json["run"] in second.err
    quick("undo")
    quick("undo")
    assert quick("import", example_file, "--json").err == ""


def test_lists_of_states_are_shown_and_what_is_of_no_state_is_told(quick: Quick, tmp_path: Path) -> None:
    text = "Target States\n\nAfrica\n- Angola\n- Kenya\nAsia\n- Nepal\n- Ruritania\n"
    source = written(tmp_path / "targets.txt", text)
    shown = quick("import", source, "--preview")
    assert [name in shown.text for name in ("Angola", "Kenya", "Nepal", "with the source: 1")] == [True] * 4
    assert [one["state"] for one in quick("import", source, "--preview", "--json").json["states"]] == [
        *("AGO", "KEN", "NPL", None)
    ]
    done = quick("import", source)
    assert (done.status, "with the source: 1" in done.text) == (0, True)


def test_statements_of_a_list_are_written_and_not_twice(quick: Quick, tmp_path: Path) -> None:
    text = "Statements on the Treaty\n\nNepal (3 May 2028): “We intend to accede.”\nAngola – 4 June 2028 – “Soon.”\n"
    source = written(tmp_path / "said.txt", text)
    done = quick("import", source, "--json").json
    assert (done["entries"], done["not_written"]) == (2, 0)
    assert quick("import", source, "--json").json["entries"] == 0
    assert [hit["kind"] for hit in quick("find", "intend to accede", "--json").json] == ["statement"]


def test_statements_of_a_body_are_written_as_its_own(quick: Quick, tmp_path: Path) -> None:
    text = "Statements on the Treaty\n\nNepal (3 May 2028): “We accede.”\nASEAN (5 June 2028): “We support it.”\n"
    source = written(tmp_path / "said.txt", text)
    shown = quick("import", source, "--preview", "--json").json["states"]
    assert [(row["state"], row["name"], row["kind"]) for row in shown] == [
        ("NPL", "Nepal", "speech"), (None, "ASEAN", "speech")
    ]  # fmt: skip
    done = quick("import", source, "--json").json
    assert (done["entries"], done["not_written"]) == (2, 0)
    assert quick("import", source, "--json").json["entries"] == 0
    steps = quick("history").text
    assert "Statement added: Association of Southeast Asian Nations, 5 June 2028" in steps


def test_the_depositary_is_compared_with_the_store(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "status.txt", DEPOSITARY)
    shown = quick("import", source, "--preview")
    assert "2014-06-03 → ratification 2014-06-04" in shown.text
    assert "1 to be decided" in shown.text
    asked = quick("import", source, "--json").json
    assert (asked["applied"], asked["open"], asked["not_written"]) == (0, 1, 0)
    assert quick("status", "AUS", "--json").json["actions"][1]["date"] == "2014-06-03"
    quick("undo")
    assert quick("import", source, "--accept", "all", "--json").json["applied"] == 1
    assert quick("status", "AUS", "--json").json["actions"][1]["date"] == "2014-06-04"


TRADE = """\
"TIV of arms exports from all, 2019-2021",,,,
"Source: a made-up file, for a test",,,,
,2019,2020,2021,Total
France,100,0,12.5,113
Soviet Union,3,,,3
Cote d'Ivoire,,x,1,1
,,,,
Total,103,0,13.5,117
"""
REGISTER = """\
Recipient,Supplier,Status,Year of order,Years of delivery,SIPRI TIV of delivered weapons
Nepal,France,New,2018,2019,5
Angola,France,New,2018,2020,7
Angola,France,New,2018,2019; 2020,9
"""


def test_trade_figures_are_read_in_and_every_line_of_them_is_accounted_for(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "trade.csv", TRADE)
    shown = quick("import", source, "--preview", "--json").json
    assert shown["format"] == "trade"
    assert [(row["state"], row["name"], row["lines"]) for row in shown["states"]] == [
        ("FRA", "France", [4, 4]), (None, "Soviet Union", [5, 5]), ("CIV", "Cote d'Ivoire", [6, 6])
    ]  # fmt: skip
    assert (shown["context"], shown["unread"]) == ([[1, 3], [7, 8]], [])
    assert "2 States, 1 other names, 2019–2021" in quick("import", source, "--preview").text
    done = quick("import", "-", "--json", stdin=TRADE.encode()).json
    assert done == {"run": None, "entries": 3, "applied": 0, "open": 0, "not_written": 1}
    assert "Not placed: 1" in quick("import", source).text
    assert quick("history", "--json", "--limit", "1").json[0]["op"] == "read-trade"
    assert quick("undo").status == 0


def test_a_register_of_deals_accounts_for_every_deal(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "register.csv", REGISTER)
    shown = quick("import", source, "--preview", "--json", store=None).json
    assert {(row["state"], *row["lines"]) for row in shown["states"]} == {
        ("FRA", 2, 2), ("NPL", 2, 2), ("AGO", 3, 3)
    }  # fmt: skip
    assert [(one["line"], "several years" in one["reason"]) for one in shown["unread"]] == [(4, True)]
    wrong = quick("import", written(tmp_path / "letter.txt", "Dear colleague"), "--format", "trade")
    assert (wrong.status, "letter.txt" in wrong.err) == (1, True)


def test_what_is_said_in_a_line_to_be_done_is_a_follow_up(quick: Quick) -> None:
    line = "3 May 2018 Kathmandu; Ministry of Defence; next steps: send the model law by 1 June 2018"
    logged = quick("log", line, "--json").json
    raised = {"side": "ours", "text": "send the model law by 1 June 2018", "due": "2018-06-01"}
    assert logged["follow_ups"] == [raised]
    (listed,) = quick("list", "follow-ups", "--json").json
    assert list(listed) == [
        *("id", "side", "text", "owner", "due", "status", "done_on", "state", "name", "organization", "item", "said"),
        "handling",
    ]
    assert {key: listed[key] for key in raised} == raised
    assert (listed["state"], listed["name"], listed["said"]) == ("NPL", "Nepal", "Ministry of Defence")
    assert (listed["status"], listed["handling"], listed["owner"]) == ("open", "internal", None)
    item = quick("list", "activities", "--json").json[0]["items"][0]
    assert listed["item"] == item["id"]
    assert [(hit["kind"], hit["id"], hit["date"]) for hit in quick("find", "model law", "--json").json] == [
        ("follow-up", listed["id"], "2018-06-01")
    ]
    assert "send the model law" in quick("list", "follow-ups", "--filter", "nepal model").text
    assert quick("list", "follow-ups", "--filter", "angola", "--json").json == []


def test_all_that_came_from_one_line_is_marked_with_its_import(quick: Quick, tmp_path: Path) -> None:
    run = quick("import", written(tmp_path / "two.txt", TWO_ON_ONE_LINE), "--json").json["run"]
    assert quick("mark", "troika", "--import", run, "--yes", "--json").json["marked"] == 2
    items = [item for one in quick("list", "activities", "--json").json for item in one["items"]]
    assert [item["handling"] for item in items] == ["troika", "troika"]


def test_handling_is_what_new_items_get(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "two.txt", TWO_ON_ONE_LINE)
    assert quick("import", source, "--handling", "publication").status == 0
    assert {one["handling"] for one in quick("list", "activities", "--json").json} == {"publication"}


def test_a_preview_shows_the_handling_that_would_be_written(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "two.txt", TWO_ON_ONE_LINE)
    for words, handling in (((), "internal"), (("--handling", "troika"), "troika")):
        entries = quick("import", source, "--preview", "--json", *words).json["entries"]
        assert [entry["handling"] for entry in entries] == [handling, handling]


@pytest.mark.parametrize(
    ("bracket", "code", "venue"),
    [
        ("Chatham House rule", "chatham-house", None),
        ("Chatham House", "chatham-house", "Chatham House"),  # also the name of a house: kept, and careful
        ("closed", "closed-meeting", None),
        ("Palazzo Chigi", None, "Palazzo Chigi"),
    ],
)
def test_a_mark_behind_the_place_is_heard(
    quick: Quick, tmp_path: Path, bracket: str, code: str | None, venue: str | None
) -> None:
    source = written(tmp_path / "log.txt", f"CSP4 Process\n\n3 May 2018 Rome, Italy ({bracket})\n- Nepal\n")
    (entry,) = quick("import", source, "--preview", "--json").json["entries"]
    assert [warning["code"] for warning in entry["warnings"]] == ([code] if code else [])
    assert entry["chatham_house"] is (code == "chatham-house")
    assert entry["places"] == [{"city": "Rome", "state": "ITA", "venue": venue}]


@pytest.mark.parametrize(
    ("line", "start", "end", "time", "places"),
    [
        ("15-17 mar 2017 Jakarta; Ministry of Defense", "2017-03-15", "2017-03-17", None, ["Jakarta, Indonesia"]),
        ("lundi 1er juin 2026 Genève; Côte d'Ivoire", "2026-06-01", "2026-06-01", None, ["Geneva, Switzerland"]),
        ("1st June 2026 Geneva: UNIDIR", "2026-06-01", "2026-06-01", None, ["Geneva, Switzerland"]),
        ("2-3 Novmber 2028 Paris; UNESCO", "2028-11-02", "2028-11-03", None, ["Paris, France"]),
        ("3 May 2018 14:15-15:00 Geneva; Nepal", "2018-05-03", "2018-05-03", "14:15-15:00", ["Geneva, Switzerland"]),
        ("17 Jan 2029, virtual: civil society", "2029-01-17", "2029-01-17", None, ["virtual"]),
        ("11/04/2028–13/04/2028 Hanoi, Viet Nam; MFA", "2028-04-11", "2028-04-13", None, ["Hanoi, Viet Nam"]),
        ("March 2018 Addis Ababa; African Union", "2018-03", "2018-03", None, ["Addis Ababa, Ethiopia"]),
        ("5 June 2018; Lima; Peru", "2018-06-05", "2018-06-05", None, ["Lima, Peru"]),
        ("5 June 2018; Singapore", "2018-06-05", "2018-06-05", None, []),
        ("Mr. Ouch Borith, in Phnom Penh on 3 May 2018", "2018-05-03", "2018-05-03", None, ["Phnom Penh, Cambodia"]),
        ("3 May 2018: talks with Nepal in Geneva", "2018-05-03", "2018-05-03", None, ["Geneva, Switzerland"]),
        ("3 May 2018 Parliament of Kenya", "2018-05-03", "2018-05-03", None, []),
        ("31 Feb 2018 Rome; Italy", None, None, None, ["Rome, Italy"]),
        ("30 Feb 2018 Rome; Italy", None, None, None, ["Rome, Italy"]),
    ],
)  # fmt: skip
def test_lines_of_the_quick_log(
    quick: Quick, line: str, start: str | None, end: str | None, time: str | None, places: list[str]
) -> None:
    done = quick("log", line, "--json")
    assert done.status == 0, done.err
    said = done.json
    assert (said["start"], said["end"], said["time"], said["places"]) == (start, end, time, places)
    (stored,) = quick("list", "activities", "--json").json
    assert (stored["id"], stored["start"], stored["places"]) == (said["id"], start, places)


def test_a_day_that_no_calendar_has_is_said(quick: Quick) -> None:
    done = quick("log", "31 Feb 2018 Rome; FAO")
    assert (done.status, "31 Feb 2018" in done.err) == (0, True)
    assert "with: FAO\n" in done.text


def test_every_process_is_known_by_its_first_word() -> None:
    lexicon = Lexicon.shipped()
    for process in lexicon.processes:
        if process.treaty == "ATT":
            assert lexicon.find_process(process.label.split()[0].lower()) == process


def test_every_command_helps_with_an_example(quick: Quick) -> None:
    commands = re.findall(r"^ {4}([a-z]+)", quick("--help", store=None).text, re.MULTILINE)
    assert len(commands) == 17
    for command in commands:
        done = quick(command, "--help", store=None)
        assert (done.status, "example: attplanner" in done.text) == (0, True), command


def test_json_is_one_document(quick: Quick, example_path: Path) -> None:
    assert example_path.exists()
    for words in (("list", "states"), ("list", "meetings"), ("count",), ("find", "x"), ("history",), ("check",)):
        done = quick(*words, "--json")
        assert (done.status, done.err) == (0, "")
        json.loads(done.out)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"])
def test_every_encoding_that_an_office_writes_is_read(quick: Quick, tmp_path: Path, encoding: str) -> None:
    source = tmp_path / "log.txt"
    source.write_bytes(TEXT.encode(encoding))
    (entry,) = quick("import", source, "--preview", "--json").json["entries"]
    assert (entry["start"], entry["places"][0]["city"]) == ("2018-05-03", "Rome")
    assert entry["items"][0]["counterparts"][0]["state"] == "CIV"


def test_marks_that_nobody_sees_are_told(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "log.txt", TEXT.replace("Rome", "\u202eRome\u202c"))
    plan = quick("import", source, "--preview", "--json").json
    assert plan["entries"][0]["places"][0]["city"] == "Rome"
    assert "hidden-characters" in {one["code"] for one in (*plan["warnings"], *plan["entries"][0]["warnings"])}


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(300):
            part.write(b" " * 1_000_000)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("line.txt", b"3 May 2028 Rome, Italy; Nepal, " * 1_700_000, "line 1"),
        ("zero.txt", TEXT.encode() + b"a\x00b\n", "line 5"),
        ("bomb.docx", None, "word/document.xml"),
        ("lines.txt", b"x\n" * 1_000_000, "line 10001"),
        ("cut.xlsx", b"PK\x03\x04" + b"\x00" * 5000, "Nothing was written"),
        ("blank.txt", b"\n \n\t\n", "line 1"),
    ],
)
def test_bad_input_needs_little_memory_and_makes_no_store(
    store_path: Path, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    source = tmp_path / name
    if content is None:
        _bomb(source)
    else:
        source.write_bytes(content)
    command = [sys.executable, "-m", "attplanner", "--store", str(store_path), "import", str(source), "--json"]
    ended = subprocess.run(command, capture_output=True, preexec_fn=_limit, env=environment(), check=False)
    told = ended.stderr.decode()
    assert (ended.returncode, ended.stdout, store_path.exists()) == (1, b"", False), told
    assert name in told
    assert said in told


def _limit() -> None:
    """Give a process 600 MB and no more; where it needs more it ends with another status."""
    resource = pytest.importorskip("resource")
    resource.setrlimit(resource.RLIMIT_AS, (600_000_000, 600_000_000))


def test_what_the_log_has_already_is_told_and_written_all_the_same(quick: Quick, tmp_path: Path) -> None:
    first, second = tmp_path / "log.txt", tmp_path / "rev1.txt"
    first.write_text(log := "CSP4 Process\n\n12 March 2018 Vienna, Austria\n- Talk on stockpiles\n", encoding="utf-8")
    second.write_text(f"Revised\n\n{log}", encoding="utf-8")
    assert quick("import", first).err == ""
    again = quick("import", second, "--json")
    assert "In the log already: 1 of these entries" in again.err
    assert again.json["entries"] == 1
    assert quick("import", first, "--preview", "--json").json["entries"][0]["proposals"] == []
