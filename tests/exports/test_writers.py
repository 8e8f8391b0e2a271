"""What is written is opened again: by the libraries, and by LibreOffice where it is installed."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest
from defusedxml import ElementTree

from attplanner.domain.lexicon import Lexicon
from attplanner.errors import PlannerError
from attplanner.exports import clipboard
from attplanner.exports.annexes.annex_a import AnnexItem, AnnexRows
from attplanner.exports.registry import WRITERS, writer
from attplanner.exports.text_safety import clean
from attplanner.exports.writers.xlsx import _with_rows
from attplanner.importers.registry import read
from tests.exports.annex_samples import made, word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = [
    "=1+1",
    "\uff1d1",
    '"=HYPERLINK("http://x")',
    "a\x00b",
    "<script>x</script>",
    "\u202eabc",
    "a;=2+2",
    "* # | `",
]
PARTS = {
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/header1.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
}
soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


def hostile(rows: AnnexRows) -> AnnexRows:
    """Return the rows with texts that mean harm."""
    items = tuple(AnnexItem(text) for text in HOSTILE)
    return replace(rows, entries=(replace(rows.entries[0], items=items), *rows.entries[1:]))


def words_of(data: bytes) -> list[str]:
    """Return the paragraphs outside tables."""
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


@pytest.mark.parametrize("name", [one.name for one in WRITERS])
@pytest.mark.parametrize("layout", ["list", "table"])
def test_the_same_document_gives_the_same_bytes(rows: AnnexRows, name: str, layout: str) -> None:
    document = made(hostile(rows), layout=layout)
    assert writer(name).write(document) == writer(name).write(document)


def test_word_opens_the_list_again(rows: AnnexRows) -> None:
    opened = docx.Document(io.BytesIO(word_file(rows)))
    assert words_of(word_file(rows))[:6] == [
        "Annex A",
        "Presidents’ activities for CSP3 and CSP4 processes",
        "The Presidents of CSP3 and CSP4 discussed ATT universalization with 84 countries so far.",
        "CSP3 Process",
        "30 March–2 April 2017\tSingapore",
        "Representatives of Fiji, Lao People’s Democratic Republic and Tonga",
    ]
    styles = [paragraph.style.name for paragraph in opened.paragraphs if paragraph.style]
    assert styles[:6] == ["Heading 1", "Annex Title", "Normal", "Heading 2", "Date Line", "Dash Item"]
    section = opened.sections[0]
    assert section.header.paragraphs[0].text == "ATT Working Group on Treaty Universalization\tAnnex A"
    assert [round(length.mm) for length in (section.page_width, section.page_height) if length] == [210, 297]


def test_the_foot_counts_the_pages_in_the_documents_language(rows: AnnexRows) -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(rows, language="fr"))) as package:
        foot = package.read("word/footer1.xml").decode()
    assert re.sub("<[^>]+>", "", foot).strip() == "Page 1 sur 1"
    assert 'w:instr=" PAGE "' in foot
    assert 'w:instr=" NUMPAGES "' in foot


def test_a_word_table_repeats_its_head_and_splits_no_row(rows: AnnexRows) -> None:
    (table,) = docx.Document(io.BytesIO(word_file(rows, layout="table"))).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Date", "Place", "Activity"]
    assert len(table.rows[0]._tr.findall(f"{W}trPr/{W}tblHeader")) == 1
    assert all(len(row._tr.findall(f"{W}trPr/{W}cantSplit")) == 1 for row in table.rows)
    group = table.rows[1]._tr.findall(f"{W}tc")
    assert [cell.find(f"{W}tcPr/{W}gridSpan").get(f"{W}val") for cell in group] == ["3"]
    texts = [paragraph.text for paragraph in table.rows[3].cells[2].paragraphs]
    assert texts == ["H.E. Mr. Khamla Vong, Minister of Defence", "Side event “Small steps – large effects”"]


def test_a_word_file_tells_nothing_of_its_maker(rows: AnnexRows) -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(rows))) as package:
        assert set(package.namelist()) == PARTS
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
        everything = b"".join(package.read(name) for name in package.namelist()).decode()
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(core)}
    assert tags == {"title", "language"}
    assert not re.search(r"rsid|python-docx|w:comment|Template", everything)


def test_the_french_first_is_raised_in_word_and_html(rows: AnnexRows) -> None:
    opened = docx.Document(io.BytesIO(word_file(rows, language="fr")))
    raised = [run.text for paragraph in opened.paragraphs for run in paragraph.runs if run.font.superscript]
    assert raised == ["er", "er"]
    page = writer("html").write(made(rows, "fr")).decode()
    assert "<span>1<sup>er</sup>-3 juin 2018</span>" in page
    assert "<span>1<sup>er</sup> juin 2018</span>" in page
    assert words_of(word_file(rows, language="fr"))[12].startswith("1er juin 2018\tBerlin")


def test_html_is_one_page_that_stands_alone(rows: AnnexRows) -> None:
    page = writer("html").write(made(hostile(rows), layout="table")).decode()
    assert page.startswith('<!DOCTYPE html>\n<html lang="en-GB">')
    assert "default-src 'none'" in page
    assert "<script>x" not in page
    assert not re.search(r"(src|href)=", page)
    assert page.count('<th scope="col">') == 3
    assert '<th scope="rowgroup" colspan="3">CSP3 Process</th>' in page
    tree = ElementTree.fromstring(re.sub(r"<meta [^>]*>|<col [^>]*>|<!DOCTYPE html>", "", page))
    assert [cell.text for cell in tree.iter("th")][:3] == ["Date", "Place", "Activity"]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_rows_of_one_entry_are_one_entry_when_read_again(
    rows: AnnexRows, lexicon: Lexicon, name: str, language: str
) -> None:
    document = made(rows, language)
    plan = read(writer(name).write(document), f"annex.{name}", lexicon=lexicon)
    assert [len(entry.items) for entry in plan.entries] == [1, 2, 1, 1, 1, 1]
    printed = [tuple(text or "" for text in entry.when.iso()) for entry in plan.entries]
    assert printed == list(dict.fromkeys(record[2:4] for record in document.records[1:]))
    assert plan.unread == ()


def test_csv_opens_again_with_iso_dates(rows: AnnexRows) -> None:
    data = writer("csv").write(made(rows))
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert table[0] == ["Entry", "Process", "Start", "End", "Place", "Activity", "Remarks"]
    assert table[1] == [
        "1",
        "CSP3 Process",
        "2017-03-30",
        "2017-04-02",
        "Singapore",
        "Representatives of Fiji, Lao People’s Democratic Republic and Tonga",
        "",
    ]
    assert {len(row) for row in table} == {7}


def test_excel_opens_again_and_holds_strings_only(rows: AnnexRows) -> None:
    document = made(hostile(rows), wording="source")
    sheet = openpyxl.load_workbook(io.BytesIO(writer("xlsx").write(document))).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1" in {cell.value for cell in cells}
    assert {cell.value for cell in cells} == {clean(cell) for row in document.records for cell in row if cell}
    assert sheet.dimensions == f"A1:G{len(document.records)}"
    assert {cell.alignment.wrap_text for cell in cells if cell.row > 1} == {True}
    assert {cell.font.bold for cell in cells} == {True, False}
    assert sheet.freeze_panes == "A2"
    assert not any(cell.hyperlink for cell in cells)


def test_excel_reads_no_code_of_a_character_in_a_text(rows: AnnexRows) -> None:
    entry = replace(rows.entries[0], items=(AnnexItem("a_x000D_b & c"),))
    with zipfile.ZipFile(io.BytesIO(writer("xlsx").write(made(replace(rows, entries=(entry,)))))) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<t>a_x005F_x000D_b &amp; c</t>" in sheet


@pytest.mark.parametrize("lost", ['style="1"', "<dimension", "</sheetData>"])
def test_excel_never_loses_its_rows_in_silence(lost: str) -> None:
    sheet = '<dimension ref="A1"/><col min="1" style="1"/><sheetData><row r="1"></row></sheetData>'
    records = (("Head",), ("A & B",))
    assert '<row r="2"><c s="1" t="inlineStr" r="A2"><is><t>A &amp; B</t></is></c></row>' in _with_rows(
        sheet, records
    )
    with pytest.raises(RuntimeError, match="the sheet has"):
        _with_rows(sheet.replace(lost, ""), records)


def test_excel_tells_nothing_of_its_maker(rows: AnnexRows) -> None:
    with zipfile.ZipFile(io.BytesIO(writer("xlsx").write(made(rows)))) as package:
        core = package.read("docProps/core.xml").decode()
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
    assert "<dc:creator></dc:creator>" in core
    assert "1980-01-01T00:00:00Z" in core


def test_markdown_escapes_its_own_signs(rows: AnnexRows) -> None:
    text = writer("md").write(made(hostile(rows), wording="source")).decode()
    assert "- \\* \\# \\| \\`" in text
    assert "\\<script\\>" in text
    assert "# Presidents’ activities for CSP3 and CSP4 processes" in text
    table = writer("md").write(made(rows, layout="table")).decode()
    assert "| Date | Place | Activity |\n| --- | --- | --- |\n| ***CSP3 Process*** |  |  |" in table


def test_the_clipboard_offers_a_table_and_text_with_tabs(rows: AnnexRows) -> None:
    offered = clipboard.offer(made(hostile(rows), layout="table", wording="source"))
    assert set(offered) == {"text/html", "text/plain"}
    page = offered["text/html"].decode()
    assert page.count("<tr>") == 9
    assert "<script>x" not in page
    lines = offered["text/plain"].decode().splitlines()
    assert lines[lines.index("Date\tPlace\tActivity") + 1] == "CSP3 Process"
    assert "30 March–2 April 2017\tSingapore\t– Representatives of Fiji, Laos, and Tonga" in lines


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(PlannerError) as caught:
        writer("odt")
    assert caught.value.code == "format-unknown"
    assert writer(".HTM").name == "html"


def convert(folder: Path, target: str, *files: Path, read_as: str = "") -> None:
    """Let LibreOffice read files and write them in another format."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    filters = [f"--infilter={read_as}"] if read_as else []
    command = ["soffice", profile, "--headless", *filters, "--convert-to", target, "--outdir", str(folder / "out")]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=180)


@soffice
def test_libreoffice_reads_the_word_file_as_we_meant_it(rows: AnnexRows, tmp_path: Path) -> None:
    for layout in ("list", "table"):
        (tmp_path / f"{layout}.docx").write_bytes(word_file(rows, layout=layout))
    convert(tmp_path, "txt:Text (encoded):UTF8", tmp_path / "list.docx", tmp_path / "table.docx")
    text = (tmp_path / "out" / "list.txt").read_text("utf-8-sig")
    assert "7 April 2017\tVientiane, Lao People’s Democratic Republic" in text
    assert re.search(r"[–•]\s*H\.E\. Mr\. Khamla Vong, Minister of Defence", text)
    assert "Side event “Small steps – large effects”" in (tmp_path / "out" / "table.txt").read_text("utf-8-sig")


@soffice
def test_libreoffice_finds_no_formula_in_any_spreadsheet(rows: AnnexRows, tmp_path: Path) -> None:
    document = made(hostile(rows), layout="table", wording="source")
    for name in ("csv", "xlsx"):
        (tmp_path / f"{name}.{name}").write_bytes(writer(name).write(document))
    (tmp_path / "clip.html").write_bytes(clipboard.offer(document)["text/html"])
    convert(tmp_path, "fods", tmp_path / "csv.csv", tmp_path / "xlsx.xlsx")
    convert(tmp_path, "fods", tmp_path / "clip.html", read_as="HTML (StarCalc)")
    made_files = sorted((tmp_path / "out").glob("*.fods"))
    assert [path.stem for path in made_files] == ["clip", "csv", "xlsx"]
    for path in made_files:
        sheet = path.read_text("utf-8")
        assert "Vientiane" in sheet
        assert "table:formula" not in sheet, path.stem
