"""Bytes in, lines out: encodings, line ends, Word, Excel, tables as text, web pages."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from attplanner.domain.proposals import Code
from attplanner.errors import PlannerError
from attplanner.importers.registry import read
from attplanner.importers.sources import read_path, read_source
from tests.importers.line_places import unaccounted

LINES = ("4 – 6 mai 2029\tLomé, Togo", "", "- Réunion avec S.E. M. Kossi Adjavon")
TEXT = "\n".join(LINES)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_unicode_encoding_gives_the_same_lines(codec: str) -> None:
    source = read_source(TEXT.encode(codec), "log.txt")
    assert source.lines == LINES
    assert source.warnings == ()


def test_windows_latin_is_read_and_said() -> None:
    source = read_source(TEXT.encode("cp1252"), "log.txt")
    assert source.lines == LINES
    assert [(w.code, w.line, w.text) for w in source.warnings] == [(Code.ENCODING_GUESSED, 1, "Windows-1252")]


def test_a_text_pasted_together_from_two_encodings_is_read_line_by_line() -> None:
    data = "Lomé\n".encode() + "Cotonou – Bénin".encode("cp1252")
    source = read_source(data, "log.txt")
    assert source.lines == ("Lomé", "Cotonou – Bénin")
    assert source.warnings[0].line == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_line_ends_of_every_system(end: str) -> None:
    assert read_source(f"a{end}{end}b{end}".encode(), "x").lines == ("a", "", "b")


def test_form_feeds_and_vertical_tabs_are_no_line_ends() -> None:
    source = read_source(b"a\x0bb\n\x0cc", "x")
    assert (source.lines, source.reading) == (("a\x0bb", "\x0cc"), ("a b", "c"))


def test_hidden_characters_stay_in_the_original_and_are_named() -> None:
    source = read_source("\u200f12\u202e March\u2069 2028\u00a0\u200b".encode(), "x")
    assert source.reading == ("12 March 2028 ",)
    assert source.lines[0].startswith("\u200f12\u202e")
    assert source.warnings[0].text == "U+200B, U+200F, U+202E, U+2069"


def test_decomposed_accents_read_as_composed_ones() -> None:
    assert read_source("Lome\u0301".encode(), "x").reading == ("Lomé",)


def test_heaps_of_marks_are_cut_for_reading() -> None:
    source = read_source(("e" + "\u0301\u0316" * 9_000).encode(), "x")
    assert len(source.reading[0]) < 10 < len(source.lines[0])


def docx(build: str) -> bytes:
    import docx as python_docx

    document = python_docx.Document()
    if build == "list":
        document.add_paragraph("CSP9 Process")
        document.add_paragraph("3 May 2028\tLima, Peru")
        document.add_paragraph("first", style="List Bullet")
        document.add_paragraph("one", style="List Number")
        document.add_paragraph("two", style="List Number")
    else:
        table = document.add_table(rows=2, cols=3)
        for cell, text in zip(
            table._cells, ("Date", "Place", "What", "3 May 2028", "Lima, Peru", "first"), strict=True
        ):
            cell.text = text
        table.rows[1].cells[2].add_paragraph("second")
        document.add_paragraph("after")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def test_word_lists_get_their_marks() -> None:
    source = read_source(docx("list"), "log.docx")
    assert (source.kind, source.lines) == (
        "docx",
        ("CSP9 Process", "3 May 2028\tLima, Peru", "- first", "1. one", "2. two"),
    )


def test_word_tables_become_lines_with_tabs() -> None:
    expected = ("Date\tPlace\tWhat", "3 May 2028\tLima, Peru\tfirst", "\t\tsecond", "", "after")
    assert read_source(docx("table"), "log.docx").lines == expected


BOX = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body><w:p><w:r><w:t>before</w:t></w:r>'
    "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    "</mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
    "</mc:AlternateContent></w:r></w:p><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p></w:body></w:document>"
)


FOOTNOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:t> See the report of the Chair</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t>On 11 May 2018 in Lima</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


def test_footnotes_stand_behind_the_text_and_in_no_entry() -> None:
    target = io.BytesIO(docx("list"))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("word/footnotes.xml", FOOTNOTES)
    body = read_source(docx("list"), "log.docx").lines
    plan = read(target.getvalue(), "log.docx")
    assert plan.text == (*body, "See the report of the Chair", "On 11 May 2018 in Lima")
    assert plan.entries == read(docx("list"), "log.docx").entries
    assert plan.context[-1] == (len(body) + 1, len(body) + 1)
    assert [(one.line, one.reason) for one in plan.unread] == [(len(body) + 2, "a date in a footnote")]
    assert unaccounted(plan) == []


def test_a_text_box_is_read_once_and_deleted_text_not_at_all() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", BOX)
    assert read_source(target.getvalue(), "x.docx").lines == ("boxed", "before", "new")


def test_excel_rows_become_lines_with_tabs_and_iso_dates() -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for row in (["Date", "City", "Size"], [datetime(2028, 5, 3), "Lima", 40.0], [], ["3 May", "Lima\nCusco", None]):  # noqa: DTZ001  # a cell has no zone
        book.active.append(row)
    target = io.BytesIO()
    book.save(target)
    source = read_source(target.getvalue(), "events.xlsx")
    assert source.kind == "xlsx"
    assert source.lines[:5] == ("Date\tCity\tSize", "2028-05-03\tLima\t40", "", "3 May\tLima", "\tCusco")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_delimited_records_stay_on_their_lines(mark: str) -> None:
    text = f'Date{mark}Place{mark}Title\n3 May{mark}"Lima, Peru"{mark}"first\nsecond"\n4 May{mark}Quito{mark}third\n'
    source = read_source(text.encode(), "events.csv" if mark != "\t" else "events.tsv")
    assert source.lines[1].startswith("3 May")
    assert source.reading == ("Date\tPlace\tTitle", "3 May\tLima, Peru\tfirst", "\t\tsecond", "4 May\tQuito\tthird")


def test_a_pasted_table_with_semicolons_needs_no_name() -> None:
    source = read_source("Date;Lieu;Titre\n3 mai 2028;Lomé;Atelier".encode(), "-")
    assert (source.kind, source.reading[1]) == ("csv", "3 mai 2028\tLomé\tAtelier")


def test_prose_with_commas_is_no_table() -> None:
    source = read_source(b"On 3 May, in Lima, Peru, we met.\nThen, later, we left.", "-")
    assert source.kind == "text"


HTML = """<html><head><style>p{}</style><title>x</title></head><body><h2>CSP9&nbsp;Process</h2>
<p>3 May 2028<br>Lima, Peru</p><ul><li>first</li><li><p>second</p></li></ul><ol><li>one<li>two</ol>
<table><tr><th>Date</th><th>Place</th></tr><tr><td>4 May</td><td><p>Quito</p><p>Ecuador</p></td></tr></table>
<script>var x = "<p>no</p>";</script><p>last</body></html>"""


def test_a_web_page_keeps_bullets_and_tables() -> None:
    expected = (
        *("CSP9\u00a0Process", "3 May 2028", "Lima, Peru", "- first", "- second", "1. one", "2. two"),
        *("Date\tPlace", "4 May\tQuito", "\tEcuador", "", "last"),
    )
    assert read_source(HTML.encode(), "log.html").lines == expected


def test_a_list_pasted_from_word_keeps_its_bullets() -> None:
    page = (
        "<html><p class=MsoNormal>3 May</p>"
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>first</p></html>"
    )
    assert read_source(page.encode(), "clipboard").lines == ("3 May", "- first")


def test_a_path_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text(TEXT, "utf-8")
    assert read_path(path) == (TEXT.encode(), "log.txt")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "source-is-folder"), (tmp_path / "none", "file-missing")):
        with pytest.raises(PlannerError) as caught:
            read_path(path)
        assert (caught.value.code, caught.value.values["file"]) == (code, str(path))


def test_marks_around_statements_are_kept_where_nothing_needs_them() -> None:
    text = 'State\tDate\tStatement\nNepal\t3 May 2028\t"We shall sign."\nTonga\t4 May 2028\tno position\n'
    assert read_source(text.encode(), "said.tsv").reading[1:] == (
        'Nepal\t3 May 2028\t"We shall sign."',
        "Tonga\t4 May 2028\tno position",
    )
    needed = 'State,Date,Statement\nNepal,3 May 2028,"Soon, we hope"\nTonga,4 May 2028,no position\n'
    assert read_source(needed.encode(), "said.csv").reading[1] == "Nepal\t3 May 2028\tSoon, we hope"


def test_markdown_is_read_without_its_escapes() -> None:
    source = read_source(b"- Early Warning \\& Response \\*\n", "log.md")
    assert (source.lines, source.reading) == (
        ("- Early Warning \\& Response \\*",),
        ("- Early Warning & Response *",),
    )
    assert read_source(b"C:\\& more\n", "log.txt").reading == ("C:\\& more",)


def test_headings_of_pages_stand_apart() -> None:
    page = "<h1>Report</h1><h2>Meetings</h2><p>3 May 2028</p><h2>States</h2><ul><li>Nepal</li></ul>"
    assert read_source(page.encode(), "x.html").lines == (
        *("Report", "", "Meetings", "3 May 2028"),
        *("", "States", "- Nepal"),
    )


def test_a_lone_quotation_mark_in_a_table_is_a_ditto_and_opens_no_cell() -> None:
    rows = 'Date\tPlace\tWith\n3 May 2028\tLima, Peru\tMoD\n"\t"\tCongress\n4 May 2028\tQuito\t"MoD\n"\n'
    plan = read(rows.encode(), "log.tsv")
    assert [(entry.when.iso()[0], entry.places[0].city) for entry in plan.entries] == [
        ("2028-05-03", "Lima"),
        ("2028-05-03", "Lima"),
        ("2028-05-04", "Quito"),
    ]
