"""What the commands refuse, what they say of it, and that nothing was written then."""

from __future__ import annotations

import gc
import itertools
import re
import zipfile
from pathlib import Path

import pytest

from attplanner.cli import parser, trading
from attplanner.importers import registry
from tests.cli.conftest import Quick, written


def test_a_process_that_nobody_knows_is_refused_with_those_that_are(quick: Quick, tmp_path: Path) -> None:
    source = written(tmp_path / "log.txt", "3 May 2018 Rome, Italy\n- Nepal\n")
    for words in (("--preview",), ()):
        done = quick("import", source, "--process", "nope", *words)
        assert (done.status, done.out, "nope" in done.err, "CSP4 Process" in done.err) == (1, b"", True, True)
    assert not list(tmp_path.glob("*.attp*"))
    assert quick("import", source, "--process", "csp15").status == 0
    assert quick("list", "activities", "--json").json[0]["process"] == "CSP15 Process"
    assert quick("count", "--process", "CSP15 Process", "--json").json["activities"] == 1


def test_mark_asks_only_when_there_is_something_and_names_the_number(quick: Quick, example_path: Path) -> None:
    assert example_path.exists()
    for words in (("--import", "no such run"), ("--process", "nope")):
        done = quick("mark", "publication", *words)
        assert (done.status, "yes/no" in done.err) == (1, False)
    asked = quick("mark", "publication", "--process", "CSP4 Process")
    assert (asked.status, "42" in asked.err) == (1, True)
    assert quick("mark", "publication", "--all", "--yes").status == 0
    again = quick("mark", "publication", "--all", "--json")
    assert (again.status, again.json["marked"], again.err) == (0, 0, "")


def test_a_paper_never_takes_the_place_of_a_store(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    quick("mark", "publication", "--all", "--yes")
    (tmp_path / "copy.attp").write_bytes(example_path.read_bytes())
    quick("backup", "--to", "plain.db")
    for name, store in (("office.attp", example_path), ("copy.attp", example_path), ("plain.db", "plain.db")):
        done = quick("export", "annex-a", "--to", name, "--format", "md", store=store)
        assert (done.status, name in done.err) == (1, True)
        assert quick("check", "--json", store=tmp_path / name).json["ok"] is True


def test_format_and_suffix_agree(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    assert example_path.exists()
    quick("mark", "publication", "--all", "--yes")
    done = quick("export", "annex-a", "--to", "a.docx", "--format", "md")
    assert (done.status, (tmp_path / "a.docx").exists()) == (1, False)
    assert "a.docx" in done.err
    assert quick("export", "annex-a", "--to", "a.pdf").status == 1
    assert quick("export", "annex-a", "--to", "a.txt", "--format", "md").status == 0
    assert quick("export", "annex-a", "--to", "名 前.DOCX").status == 0
    assert zipfile.is_zipfile(tmp_path / "名 前.DOCX")
    assert quick("export", "annex-a", "--to", "plain").status == 0
    assert zipfile.is_zipfile(tmp_path / "plain")


def test_every_format_layout_order_wording_language_and_audience(quick: Quick, example_path: Path) -> None:
    assert example_path.exists()
    quick("mark", "troika", "--process", "CSP3", "--yes")
    quick("mark", "publication", "--process", "CSP4", "--yes")
    texts = {name: ("--format", name) for name in ("html", "csv", "md")}
    counts = {"publication": 42, "troika": 115, "internal": 115}
    seen: dict[str, str] = {}
    choices = itertools.product(texts, ("list", "table"), ("date", "source"), ("un", "source"))
    audiences = itertools.cycle(itertools.product(counts, ("en", "fr", "es")))
    for (form, layout, order, wording), (audience, language) in zip(choices, audiences, strict=False):
        how = ("--layout", layout, "--order", order, "--wording", wording, "--language", language)
        done = quick("export", "annex-a", "--to", "-", *texts[form], *how, "--handling", audience, "--json")
        assert (done.status, done.err, done.json["items"]) == (0, "", counts[audience])
        assert len(done.json["left_out"]) == 115 - counts[audience]
        seen["/".join((form, layout, order, wording, language))] = done.json["text"]
    assert len(set(seen.values())) == len(seen)


@pytest.mark.parametrize(
    "words",
    [
        ("export", "annex-a", "--to", ""), ("import", ""), ("backup", "--to", ""), ("restore", ""), ("log",),
        ("generate", "0"), ("generate", "-1"), ("generate", "1.5"), ("mark", "troika", "--all", "--process", "X"),
        ("--store", "", "check"), ("list", "toolkit"), ("export", "annex-a"), ("import", "a", "--accept", "some"),
        ("import", "a", "--format", "x"), ("mark", "troika", "--import", ""),
        ("mark", "troika", "--process", "\udce9"),
    ],
)  # fmt: skip
def test_wrong_words(quick: Quick, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = quick(*words, store=None)
    assert (done.status, done.out, "usage" in done.err) == (2, b"", True)
    assert not list(tmp_path.iterdir())


def test_a_line_that_is_not_understood_makes_no_store(quick: Quick, tmp_path: Path) -> None:
    done = quick("log", "hello")
    assert (done.status, done.out, "“hello”" in done.err) == (1, b"", True)
    assert not list(tmp_path.iterdir())


def test_a_name_that_is_too_long_is_no_fault_of_ours(quick: Quick) -> None:
    done = quick("restore", "a" * 5000)
    assert (done.status, "too long" in done.err) == (1, True)


def test_the_readers_of_the_command_line_are_those_that_there_are() -> None:
    assert set(parser.READERS) == {registry.AUTO, trading.FORMAT, *(one.name for one in registry.FORMATS)}


def test_check_answers_for_a_file_too_broken_to_be_opened(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.attp"
    cut.write_bytes(example_path.read_bytes()[:100_000])
    text = written(tmp_path / "letter.attp", "Dear colleague, " * 100)
    for file, code in ((cut, "store-damaged"), (text, "not-a-store"), (tmp_path, "not-a-store")):
        before = None if file.is_dir() else file.read_bytes()
        done = quick("check", "--json", store=file)
        assert (done.status, done.json["ok"], done.err) == (1, False, "")
        assert [one["code"] for one in done.json["problems"]] == [code]
        assert file.name in done.json["problems"][0]["text"]
        assert file.is_dir() or file.read_bytes() == before


def test_a_problem_is_told_in_words(quick: Quick, example_path: Path) -> None:
    import sqlcipher3.dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(example_path))
    connection.execute("DROP INDEX ix_activity_part_of")
    connection.commit()
    connection.close()
    done = quick("check")
    assert (done.status, "not as this version makes it" in done.text) == (1, True)
    assert "schema-differs" not in done.text


def test_the_environment_names_the_store_unless_the_words_do(
    quick: Quick, example_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATTPLANNER_STORE", example_path.name)  # relative to where the command runs
    assert quick("count", "--json", store=None).json["activities"] == 61
    assert quick("count", store="other.attp").status == 1
    assert quick("count", "--store", tmp_path / "other.attp", store=None).status == 1


def test_undo_goes_on_in_new_runs_and_redo_ends_with_a_new_write(quick: Quick) -> None:
    for day in (1, 2, 3):
        assert quick("log", f"{day} March 2018 Geneva; Nepal").status == 0
    assert [quick("undo").status for _ in range(4)] == [0, 0, 0, 1]
    assert quick("list", "activities", "--json").json == []
    assert [quick("redo").status for _ in range(2)] == [0, 0]
    assert quick("log", "9 March 2018 Geneva; Fiji").status == 0
    done = quick("redo")
    assert (done.status, "nothing to redo" in done.err) == (1, True)
    assert len(quick("list", "activities", "--json").json) == 3


def test_restore_keeps_what_was_there_under_a_dated_name(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    assert quick("backup", "--to", "bäckup 備.attp").status == 0
    quick("undo")
    done = quick("restore", "bäckup 備.attp")
    (kept,) = tmp_path.glob("office.before-restore-*.attp")
    assert (done.status, kept.name in done.text) == (0, True)
    assert re.fullmatch(r"office\.before-restore-\d{8}-\d{6}\.attp", kept.name)
    assert len(quick("list", "activities", "--json").json) == 61
    assert quick("list", "activities", "--json", store=kept).json == []
    missing = quick("restore", "nowhere.attp")
    assert (missing.status, missing.err) == (1, "nowhere.attp is not there. Nothing was written; look at the name.\n")


def test_the_same_seed_gives_the_same_rows(quick: Quick, tmp_path: Path) -> None:
    for name, seed in (("a", "5"), ("b", "5"), ("c", "6")):
        assert quick("generate", "12", "--seed", seed, store=tmp_path / name).status == 0
    first, same, other = (quick("list", "activities", "--json", store=tmp_path / n).out for n in "abc")
    assert (first == same, first == other) == (True, False)


def test_a_passphrase_file_as_windows_writes_it(quick: Quick, tmp_path: Path) -> None:
    plain = written(tmp_path / "pass", "a corridor in Kathmandu\n")
    assert quick("new", "--passphrase-file", plain).status == 0
    marked = tmp_path / "marked"
    marked.write_bytes(b"\xef\xbb\xbfa corridor in Kathmandu\r\n")
    assert quick("check", "--passphrase-file", marked, "--json").json == {"ok": True, "problems": []}


def test_a_command_looks_for_garbage_rarely_and_leaves_that_as_it_was(quick: Quick) -> None:
    before = gc.get_threshold()
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(note)
    try:
        assert quick("list", "states").status == 1
    finally:
        gc.callbacks.remove(note)
    assert gc.get_threshold() == before
    assert len(seen) < 20


def test_drafts_that_cannot_be_read_are_told_and_stop_no_command(quick: Quick, store_path: Path) -> None:
    assert quick("new").status == 0
    store_path.with_name(store_path.name + ".drafts").write_bytes(b"SQLite format 3\0" + bytes(5000))
    done = quick("log", "4 May 2018, Paris: Ministry of Defence")
    assert done.status == 0
    assert "The store is sound" in done.err
    assert quick("log", "5 May 2018, Paris: Senate").err.count("The store is sound") == 0
