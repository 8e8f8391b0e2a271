"""The commands as scripts use them: JSON on standard output, messages on standard error, exit status 0 to 3."""

from __future__ import annotations

import os
import re
import sys
import zipfile
from pathlib import Path

import pytest

from attplanner.services.facade import Services
from tests.cli.conftest import Run

PASSPHRASE = "a corridor in Kathmandu"


def test_the_main_job_from_import_to_undo(run: Run, example_file: Path, tmp_path: Path) -> None:
    imported = run("import", example_file, "--json")
    assert imported.status == 0
    assert imported.json.keys() == {"run", "entries", "applied", "open", "not_written"}
    assert (imported.json["entries"], imported.json["not_written"]) == (61, 0)
    assert figures(run) == (33, 7, 69, [84])
    assert figures(run, "CSP3 Process") == (14, 1, 0, [])
    assert figures(run, "CSP4 Process") == (20, 6, 69 + 5, [])
    target = tmp_path / "annex-a.docx"
    refused = run("export", "annex-a", "--to", target)
    assert (refused.status, target.exists()) == (1, False)
    assert "mark" in refused.err
    assert run("mark", "publication", "--import", imported.json["run"], "--yes").status == 0
    exported = run("export", "annex-a", "--to", target, "--json")
    assert exported.status == 0
    assert (exported.json["items"], exported.json["left_out"]) == (115, [])
    assert "replaced" not in exported.err
    assert "replaced" in run("export", "annex-a", "--to", target).err
    assert "Phnom Penh" in zipfile.ZipFile(target).read("word/document.xml").decode()
    assert run("undo").status == 0
    assert run("export", "annex-a", "--to", tmp_path / "b.docx").status == 1
    assert run("undo").status == 0
    assert figures(run) == (0, 0, 0, [])
    assert [run("redo").status for _ in range(3)] == [0, 0, 1]
    assert figures(run) == (33, 7, 69, [84])
    assert run("check", "--json").json == {"ok": True, "problems": []}


def figures(run: Run, process: str | None = None) -> tuple[int, int, int, list[int]]:
    counted = run("count", "--json", *(("--process", process) if process else ()))
    assert counted.status == 0, counted.err
    found = counted.json
    assert len(found["named"]["states"]) == found["named"]["number"]
    implied = found["implied"]
    return (
        found["named"]["number"],
        implied["groups"],
        implied["up_to_more_states"],
        [stated["number"] for stated in found["stated"]],
    )


def test_a_preview_writes_nothing(run: Run, example_file: Path, store_path: Path) -> None:
    shown = run("import", example_file, "--preview", "--json")
    assert shown.status == 0
    assert len(shown.json["entries"]) == 61
    assert not list(store_path.parent.iterdir())
    read = run("import", "-", "--preview", "--json", stdin=example_file.read_bytes())
    assert read.json["entries"] == shown.json["entries"]


def test_a_preview_for_people(run: Run, example_file: Path) -> None:
    shown = run("import", example_file, "--preview")
    assert shown.status == 0
    assert "61 entries" in shown.text
    assert "Nothing is written" in shown.text


@pytest.mark.parametrize(
    "words",
    [
        ("list", "states"), ("list", "activities"), ("list", "events"), ("count",), ("status", "MOZ"), ("find", "x"),
        ("undo",), ("redo",), ("history",), ("check",), ("mark", "troika", "--all", "--yes"),
        ("export", "annex-a", "--to", "a.docx"), ("backup", "--to", "b.attp"),
    ],
)  # fmt: skip
def test_a_missing_store_is_said_and_not_made(run: Run, store_path: Path, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.status, done.out, store_path.exists()) == (1, b"", False)
    assert "“new” makes one" in done.err
    assert str(store_path) in done.err


def test_new_makes_a_store_and_never_overwrites(run: Run, store_path: Path) -> None:
    assert run("new").status == 0
    before = store_path.read_bytes()
    again = run("new")
    assert (again.status, str(store_path) in again.err) == (1, True)
    assert store_path.read_bytes() == before


def test_the_store_may_stand_behind_the_command(run: Run, store_path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.attp"
    assert run("new", "--store", other).status == 0
    assert (other.exists(), store_path.exists()) == (True, False)
    assert len(run("list", "states", "--store", other, "--json").json) == 197


def test_a_folder_that_is_missing_is_not_made(run: Run, tmp_path: Path) -> None:
    for words in (("new",), ("log", "12 March 2018 Geneva; Nepal")):
        done = run(*words, store=tmp_path / "no such folder" / "office.attp")
        assert (done.status, "no such folder" in done.err) == (1, True)
    assert not list(tmp_path.iterdir())


def test_an_encrypted_store_needs_its_passphrase(run: Run, store_path: Path, tmp_path: Path) -> None:
    right, wrong, weak = (tmp_path / name for name in ("right", "wrong", "weak"))
    right.write_text(PASSPHRASE + "\n", encoding="utf-8")
    wrong.write_text("another corridor", encoding="utf-8")
    weak.write_text("secret", encoding="utf-8")
    assert run("new", "--passphrase-file", weak).status == 1
    assert run("new", "--passphrase-file", right).status == 0
    assert not store_path.read_bytes().startswith(b"SQLite format 3")
    assert run("list", "states").status == 1
    assert run("--passphrase-file", wrong, "list", "states").status == 1
    assert run("--passphrase-file", tmp_path / "missing", "list", "states").status == 1
    assert run("--passphrase-file", right, "list", "states").status == 0


@pytest.mark.parametrize(
    "words",
    [
        ("list", "trips"), ("frobnicate",), ("status",), ("list", "states", "--at", "yesterday"),
        ("mark", "publication"), ("mark", "secret", "--all"), ("export", "annex-z", "--to", "a.docx"),
        ("import",), ("generate", "many"), ("history", "--limit", "-1"), ("tour", "--language", "xx"),
    ],
)  # fmt: skip
def test_wrong_words_are_status_2(run: Run, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.status, done.out) == (2, b"")
    assert "usage" in done.err


def test_every_help_shows_an_example(run: Run) -> None:
    whole = run("--help")
    assert whole.status == 0
    for word in ("tour", "new", "import", "export", "mark", "list", "count", "status", "log", "find", "generate"):
        assert word in whole.text
    assert "example: attplanner log" in run("log", "--help").text


def test_lists(run: Run, example_path: Path) -> None:
    assert example_path.exists()
    activities = run("list", "activities", "--json").json
    assert len(activities) == 61
    assert {
        "id",
        "process",
        "start",
        "end",
        "precision",
        "places",
        "form",
        "state",
        "handling",
        "items",
    } <= activities[0].keys()
    assert activities[0]["places"] == ["New York, United States of America"]
    assert {item["handling"] for one in activities for item in one["items"]} == {"internal"}
    assert len(run("list", "activities", "--filter", "maputo", "--json").json) == 2
    states = run("list", "states", "--at", "2018-05-29", "--json").json
    assert len(states) == 197
    thailand = next(row for row in states if row["state"] == "THA")
    assert thailand["name"] == "Thailand"
    assert (thailand["status"], thailand["last_contact"], thailand["contacts"]) == ("signatory", "2017-10-17", 2)
    assert run("list", "events", "--json").json == []
    assert "Maputo, Mozambique" in run("list", "activities").text
    assert run("list", "meetings", "--json").json == activities


def test_status(run: Run, example_path: Path) -> None:
    assert example_path.exists()
    found = run("status", "GMB", "--at", "2026-07-15", "--json").json
    assert (found["name"], found["status"], found["flags"]) == ("Gambia", "State Party", ["not verified"])
    assert found["actions"] == [
        {
            "action": "accession",
            "date": "2024",
            "precision": "year",
            "effect_date": None,
            "verified": "year",
            "source": found["actions"][0]["source"],
        }
    ]
    assert run("status", "ZZZ").status == 1
    said = run("status", "GMB", "--at", "2026-07-15").text
    assert "Acceded" in said
    assert "day and month not verified" in said
    assert not re.search(r"\bE\d", said), "sources stand with their titles"


def test_find_and_history(run: Run, example_path: Path) -> None:
    assert example_path.exists()
    hits = run("find", "maputo", "pacheco", "--json").json
    assert [(hit["kind"], hit["date"]) for hit in hits] == [("activity", "2018-01-15")]
    (step,) = run("history", "--json").json
    assert (step["op"], step["undone"]) == ("import", False)
    assert {"table", "row", "field", "before", "after"} == step["changes"][0].keys()
    assert "Import" in run("history").text


def test_log(run: Run) -> None:
    done = run("log", "15-17 mar 2017 Jakarta; Ministry of Defense; Ms. Mala Selvaraju (ASEAN)", "--json")
    assert done.status == 0
    assert (done.json["start"], done.json["places"]) == ("2017-03-15", ["Jakarta, Indonesia"])
    (activity,) = run("list", "activities", "--json").json
    assert activity["id"] == done.json["id"]
    assert run("log", "hello").status == 1
    assert len(run("list", "activities", "--json").json) == 1


def test_mark_asks_twice(run: Run, example_path: Path) -> None:
    assert example_path.exists()
    for answers in (b"", b"no\n", b"yes\nno\n"):
        done = run("mark", "publication", "--all", stdin=answers)
        assert done.status == 1, answers
    assert len(run("history", "--json").json) == 1
    done = run("mark", "publication", "--all", "--json", stdin=b"yes\nyes\n")
    assert (done.status, done.json) == (0, {"marked": 115, "handling": "publication"})


def test_export_tells_what_was_left_out(run: Run, example_path: Path, tmp_path: Path) -> None:
    assert example_path.exists()
    run("mark", "publication", "--process", "CSP4 Process", "--yes")
    target = tmp_path / "annex.csv"
    done = run("export", "annex-a", "--to", target, "--json")
    assert done.json["items"] == 42
    assert len(done.json["left_out"]) == 73
    assert done.json["left_out"][0].keys() == {"id", "date", "reason"}
    assert b"internal" not in target.read_bytes()
    shown = run("export", "annex-a", "--to", "-", "--format", "md")
    assert shown.status == 0
    assert "Tokyo" in shown.text
    assert "internal" in shown.err
    assert run("export", "annex-a", "--to", "-", "--format", "docx").status == 1
    both = run("export", "annex-a", "--to", "-", "--format", "md", "--json")
    assert (both.json["file"], both.json["items"], both.json["text"]) == ("-", 42, shown.text)


def test_backup_and_restore(run: Run, example_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.attp"
    assert run("backup", "--to", copy).status == 0
    assert run("backup", "--to", copy).status == 1
    assert run("undo").status == 0
    assert run("restore", copy).status == 0
    assert len(run("list", "activities", "--json").json) == 61
    kept = [path for path in example_path.parent.glob("*.attp") if path not in {example_path, copy}]
    assert len(kept) == 1
    damaged = tmp_path / "damaged.attp"
    damaged.write_bytes(copy.read_bytes()[:5000])
    assert run("restore", damaged).status == 1
    assert len(run("list", "activities", "--json").json) == 61


def test_what_can_be_listed_is_named(run: Run) -> None:
    for words in (("list",), ("list", "--help")):
        told = run(*words)
        assert "{states,activities,meetings,events,follow-ups}" in told.err + told.text


def test_many_read_while_one_writes(run: Run, example_services: Services) -> None:
    assert len(run("list", "activities", "--json").json) == 61
    assert run("count").status == 0
    refused = run("undo")
    assert refused.status == 1
    assert "in use" in refused.err
    paper = run("export", "annex-a", "--to", "a.docx")
    assert paper.status == 1
    assert "What leaves is noted in the store" in paper.err
    assert example_services.activities.count() == 61


def test_generate(run: Run, store_path: Path) -> None:
    assert run("generate", "50", "--seed", "3").status == 0
    assert len(run("list", "activities", "--json").json) == 50
    assert run("generate", "50").status == 1
    assert store_path.exists()


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02" * 100, b"PK\x03\x04 no archive"])
def test_bad_input_is_named_and_writes_nothing(run: Run, store_path: Path, tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "paper.docx"
    source.write_bytes(data)
    for more in ((), ("--preview", "--json")):
        done = run("import", source, *more)
        assert (done.status, done.out, store_path.exists()) == (1, b"", False)
        assert "paper.docx" in done.err


def test_a_folder_and_a_missing_file_are_named(run: Run, tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "no such file.txt"):
        done = run("import", source, "--preview")
        assert done.status == 1
        assert str(source) in done.err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no names that are no text")
def test_names_that_are_no_text_are_names_all_the_same(run: Run, example_path: Path, tmp_path: Path) -> None:
    odd = os.fsdecode(b"caf\xe9")
    run("mark", "publication", "--all", "--yes")
    for words in (("export", "annex-a", "--to", f"{odd}.md"), ("backup", "--to", f"{odd}.attp")):
        done = run(*words)
        assert done.status == 0, done.err
    assert run("check", "--json", store=tmp_path / f"{odd}.attp").json["ok"] is True
    assert example_path.exists()


def test_a_tour_into_a_file_is_refused(run: Run, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("kept")
    done = run("tour", "--to", there)
    assert (done.status, done.out, there.read_text()) == (1, b"", "kept")
    assert "could not be written" in done.err


def test_something_that_is_no_store_is_named(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "letter.attp"
    other.write_text("Dear colleague, " * 100, encoding="utf-8")
    before = other.read_bytes()
    done = run("list", "states", store=other)
    assert (done.status, other.read_bytes() == before) == (1, True)
    assert "letter.attp" in done.err


@pytest.mark.reference
def test_the_reference_paper_as_a_process(run: Run, reference_paper: Path) -> None:
    assert run("import", reference_paper, "--json").json["entries"] == 61
    assert figures(run) == (33, 7, 69, [84])
    assert figures(run, "CSP3 Process")[0] == 14
    counted = run("count", "--process", "CSP4 Process", "--json").json
    assert (counted["named"]["number"], counted["named"]["new"]) == (20, 19)
