"""What must be refused: damaged, encrypted, oversized and hostile files, each by a code with the file's name."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from attplanner.errors import PlannerError
from attplanner.importers.sources import FILE_LIMIT, read_source

BODY = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"
)
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' + BODY.format(text="&c;")
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + BODY.format(text="&a;")


def archive(parts: dict[str, str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as file:
        for part, text in parts.items():
            file.writestr(part, text)
    return target.getvalue()


def document(text: str = "3 May 2028", **more: str) -> bytes:
    return archive({"word/document.xml": BODY.format(text=text), **more})


def encrypted() -> bytes:
    data = bytearray(document())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    return bytes(data)


def many_members() -> bytes:
    return archive({f"part{n}": "" for n in range(100_000)}, zipfile.ZIP_STORED)


def truncated(kind: str) -> bytes:
    if kind == "docx":
        return document("x" * 5_000)[:200]
    from openpyxl import Workbook

    target = io.BytesIO()
    Workbook().save(target)
    return target.getvalue()[:-700]


def damaged() -> bytes:
    data = bytearray(document("".join(chr(65 + n * 7 % 26) for n in range(5_000))))
    data[80:120] = bytes(40)
    return bytes(data)


HOSTILE = {
    "empty": (b"", "source-empty"),
    "blank": (b" \r\n\t ", "source-empty"),
    "mark only": (b"\xef\xbb\xbf", "source-empty"),
    "nul": (b"one\ntwo\x00\n", "source-nul"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "source-binary"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "source-binary"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "source-binary"),
    "locked word": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "source-encrypted",
    ),
    "controls": (bytes(range(1, 32)) * 20, "source-binary"),
    "odd utf-16": (b"\xff\xfea\x00b\x00c", "source-damaged-text"),
    "utf-16 nul": ("one\ntwo\x00three".encode("utf-16"), "source-nul"),
    "long line": (b"one\n" + b"x" * 1_000_000, "source-line-too-long"),
    "not an archive": (b"PK\x03\x04" + b"x" * 200, "source-damaged"),
    "other archive": (archive({"mimetype": "application/vnd.oasis.opendocument.text"}), "source-other-archive"),
    "ratio": (document("x" * 5_000_000), "source-bomb"),
    "large part": (
        archive({"word/document.xml": BODY.format(text="ab" * 13_000_000)}, zipfile.ZIP_STORED),
        "source-unpacks-large",
    ),
    "macros": (document(**{"word/vbaProject.bin": "x"}), "source-macros"),
    "laughs": (archive({"word/document.xml": LAUGHS}), "source-entities"),
    "outside": (archive({"word/document.xml": OUTSIDE}), "source-entities"),
    "broken xml": (archive({"word/document.xml": "<w:document"}), "source-damaged"),
    "empty word": (document(""), "source-empty"),
    "laughing list": (document(**{"word/numbering.xml": LAUGHS}), "source-entities"),
    "laughing book": (archive({"xl/workbook.xml": LAUGHS, "[Content_Types].xml": LAUGHS}), "source-entities"),
    "no sheets": (archive({"xl/workbook.xml": "<x/>"}), "source-damaged"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_refused_by_name(case: str) -> None:
    data, code = HOSTILE[case]
    with pytest.raises(PlannerError) as caught:
        read_source(data, "paper.docx")
    assert (caught.value.code, caught.value.values["file"]) == (code, "paper.docx")


@pytest.mark.parametrize("build", [encrypted, many_members, damaged])
def test_refused_archives(build: object) -> None:
    codes = {encrypted: "source-encrypted", many_members: "source-many-parts", damaged: "source-damaged"}
    assert callable(build)
    with pytest.raises(PlannerError) as caught:
        read_source(build(), "paper.docx")
    assert caught.value.code == codes[build]


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_truncated_archives_are_refused(kind: str) -> None:
    with pytest.raises(PlannerError) as caught:
        read_source(truncated(kind), f"paper.{kind}")
    assert caught.value.code == "source-damaged"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"one\ntwo\x00\n", 2),
        (b"one\r\ntwo\r\n\x00", 3),
        ("one\ntwo\x00".encode("utf-16"), 2),
        (b"a\r\nb\r\n" + b"x" * 1_000_000, 3),
    ],
)
def test_the_line_is_named(data: bytes, line: int) -> None:
    with pytest.raises(PlannerError) as caught:
        read_source(data, "paper.txt")
    assert caught.value.values["line"] == line


def test_fifty_megabytes_on_one_line_are_refused_without_being_copied() -> None:
    data = b"x" * 50_000_000
    tracemalloc.start()
    with pytest.raises(PlannerError) as caught:
        read_source(data, "paper.txt")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (caught.value.code, caught.value.values["line"]) == ("source-line-too-long", 1)
    assert peak < 60_000_000


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(PlannerError) as caught:
        read_source(b"a line\n" * (FILE_LIMIT // 7 + 10), "paper.txt")
    assert caught.value.code == "source-too-large"


def test_a_crowded_word_file_is_read_in_little_memory() -> None:
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    text = "</w:t></w:r></w:p>" + "".join(paragraph.format(n * 7919 % 9973) for n in range(9_000)) + "<w:p><w:r><w:t>"
    data = document(text)
    tracemalloc.start()
    lines = read_source(data, "paper.docx").lines
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(lines) > 9_000
    assert peak < 60_000_000


def test_a_tower_of_elements_is_refused_or_read() -> None:
    text = "<w:r>" * 3_000 + "<w:t>deep</w:t>" + "</w:r>" * 3_000
    data = archive({"word/document.xml": BODY.format(text="x").replace("<w:r><w:t>x</w:t></w:r>", text)})
    with pytest.raises(PlannerError) as caught:
        read_source(data, "paper.docx")
    assert caught.value.code == "source-damaged"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (b"a line\n" * 10_001, "source-many-lines", 10_001),
        (b"a\n" + b"x" * 20_001, "source-line-too-long", 2),
        (b"Date\tPlace\n" + b"a\t" * 400, "source-many-columns", 2),
    ],
)
def test_texts_beyond_all_measure_are_refused_with_their_line(text: bytes, code: str, line: int) -> None:
    with pytest.raises(PlannerError) as caught:
        read_source(text, "log.txt")
    assert (caught.value.code, caught.value.values["line"]) == (code, line)


def test_gaps_wider_than_a_page_are_narrowed_for_reading() -> None:
    source = read_source(b"a" + b" " * 5_000 + b"b", "log.txt")
    assert (len(source.lines[0]), len(source.reading[0])) == (5_002, 122)
