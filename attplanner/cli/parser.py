"""The words of the command line and what they mean; each command's help ends with an example."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

HANDLINGS = ("internal", "troika", "publication")
FORMATS = ("docx", "html", "csv", "md", "xlsx")
READERS = ("auto", "paper", "table", "annex-c", "state-list", "depositary", "votes", "trade")
LANGUAGES = ("en", "fr", "es")
LISTS = ("states", "activities", "meetings", "events", "follow-ups")
SCREEN_LANGUAGES = (*LANGUAGES, "ar")
Adder = Callable[..., argparse.ArgumentParser]


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; without a command ``command`` is None and the window is meant."""
    parser = argparse.ArgumentParser(
        prog="attplanner",
        description="Plans, logs and reports the work of bringing States into the Arms Trade Treaty. "
        "Without a command the window opens.",
        epilog="example: attplanner import paper.txt --preview --json",
    )
    _store(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, help_text: str, example: str) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=help_text, description=help_text, epilog=f"example: attplanner {example}"
        )
        _store(made, argparse.SUPPRESS)  # also behind the command; without it what stood before stays
        return made

    for group in (_window, _work, _reading, _history, _keeping):
        group(add)
    return parser


def _store(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--store",
        type=_file,
        default=default,
        metavar="FILE",
        help="which store (default: ATTPLANNER_STORE or your own)",
    )
    parser.add_argument(
        "--passphrase-file", type=_file, default=default, metavar="F", help="opens an encrypted store"
    )


def _window(add: Adder) -> None:
    tour = add("tour", "show the main job on a throw-away store, with pictures and a Word file", "tour --to pictures")
    tour.add_argument("--to", type=_file, metavar="DIR")
    tour.add_argument("--language", choices=SCREEN_LANGUAGES, default="en")
    tour.add_argument("--theme", default="light", choices=("light", "dark", "contrast"))


def _work(add: Adder) -> None:
    add("new", "make a store; refuses to overwrite", "--store office.attp new")
    _import(add)
    _export(add)
    mark = add(
        "mark", "give many items one handling, in one undoable step", "mark publication --process 'CSP3 Process'"
    )
    mark.add_argument("handling", choices=HANDLINGS)
    which = mark.add_mutually_exclusive_group(required=True)
    which.add_argument("--import", dest="run", type=_text, metavar="RUN")
    which.add_argument("--process", type=_text, metavar="NAME")
    which.add_argument("--all", action="store_true")
    mark.add_argument("--yes", action="store_true", help="do not ask")
    _json(mark)
    log = add("log", "log a meeting from one line", "log '15-17 mar 2017 Jakarta; Ministry of Defense'")
    log.add_argument("text", metavar="TEXT", help="when, where; then who; after // the private note, in no paper")
    _json(log)


def _import(add: Adder) -> None:
    command = add("import", "read a file in; --preview writes nothing", "import paper.docx --preview --json")
    command.add_argument("file", type=_name, metavar="FILE", help="a file, or - for standard input")
    command.add_argument("--format", choices=READERS, default="auto", help="what the file is (default: auto)")
    command.add_argument("--process", metavar="NAME", help="the process of what names none")
    command.add_argument("--handling", choices=HANDLINGS, default="internal", help="what the new items get")
    command.add_argument("--preview", action="store_true")
    command.add_argument("--accept", choices=("none", "safe", "all"), default="safe")
    _json(command)


def _export(add: Adder) -> None:
    command = add("export", "write a paper; only what may leave", "export annex-a --to annex-a.docx")
    command.add_argument("what", choices=("annex-a",), metavar="annex-a")
    command.add_argument("--to", type=_name, required=True, metavar="FILE", help="a file, or - for text formats")
    command.add_argument("--format", choices=FORMATS, help="default: by the file's suffix")
    command.add_argument("--process", action="append", metavar="NAME", help="may be given more than once")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--handling", choices=HANDLINGS, default="publication", help="the audience")
    command.add_argument("--order", choices=("date", "source"), default="date")
    command.add_argument("--layout", choices=("list", "table"), default="list")
    command.add_argument("--wording", choices=("un", "source"), default="un")
    command.add_argument("--recipient", default="", help="who gets it; kept in the release")
    _json(command)


def _reading(add: Adder) -> None:
    listing = add("list", "list plain rows", "list states --filter mozambique --at 2018-05-29")
    listing.add_argument("what", choices=LISTS, metavar=f"{{{','.join(LISTS)}}}")
    listing.add_argument("--filter", default="", metavar="TEXT")
    listing.add_argument("--at", type=_date, metavar="DATE", help="the date of every status (default: today)")
    _json(listing)
    count = add("count", "the three figures, each with its list", "count --process 'CSP4 Process' --json")
    count.add_argument("--process", metavar="NAME")
    _json(count)
    status = add("status", "official status of a State, with its treaty actions", "status MOZ --at 2018-05-29")
    status.add_argument("state", metavar="ISO3")
    status.add_argument("--at", type=_date, metavar="DATE")
    _json(status)
    find = add("find", "search everything", "find maputo minister")
    find.add_argument("words", nargs="+", metavar="WORDS")
    _json(find)


def _history(add: Adder) -> None:
    for name, text in (("undo", "take the latest step back"), ("redo", "do the latest undone step again")):
        _json(add(name, text, name))
    history = add("history", "who changed what, field by field", "history --json")
    history.add_argument("--limit", type=_number, default=1000, metavar="N")
    _json(history)


def _keeping(add: Adder) -> None:
    _json(add("check", "integrity of file, schema, references and indexes; changes nothing", "check"))
    backup = add("backup", "write a tested copy while the store is in use", "backup --to office.backup.attp")
    backup.add_argument("--to", type=_file, required=True, metavar="FILE")
    restore = add("restore", "put a backup in the place of the store, which is kept", "restore office.backup.attp")
    restore.add_argument("file", type=_file, metavar="FILE")
    generate = add("generate", "fill a new store for measuring", "--store big.attp generate 10000 --seed 1")
    generate.add_argument("number", type=_count, metavar="N")
    generate.add_argument("--seed", type=int, default=1, metavar="S")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")


def _name(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("a name is missing")
    return text


def _text(text: str) -> str:
    if not text.isprintable():  # bytes that are no text among it
        raise argparse.ArgumentTypeError("this is no text")
    return _name(text)


def _file(text: str) -> Path:
    return Path(_name(text))


def _number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number like 20")
    return min(int(text), sys.maxsize)  # the database counts no further


def _count(text: str) -> int:
    number = _number(text)
    if not number:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date like 2018-05-29") from error
