"""Pages as LibreOffice makes them of the Word file: the same type, the same breaks, and so the same number."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.domain.handling import Handling
from attplanner.exports import registry
from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.paths import resource
from attplanner.services.exports import AnnexRequest
from attplanner.services.facade import Services
from attplanner.ui.screens.papers import pages
from attplanner.ui.screens.papers.pages import PageView
from attplanner.ui.screens.papers.paging import HEIGHT, Pages
from attplanner.ui.screens.papers.typeset import DASH, GROUP, HEAD, LOOKS, TEXT, Look

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = {
    "Heading1": LOOKS[BlockKind.ANNEX],
    "AnnexTitle": LOOKS[BlockKind.TITLE],
    "Heading2": LOOKS[BlockKind.PROCESS],
    "DateLine": LOOKS[BlockKind.DATE_LINE],
    "DashItem": LOOKS[BlockKind.BULLET],
    "Normal": LOOKS[BlockKind.PARAGRAPH],
    "TableText": TEXT,
    "TableDash": DASH,
    "TableHead": HEAD,
    "TableGroup": GROUP,
}
pytestmark = pytest.mark.usefixtures("app")


def entry(number: int, text: str = "Ministry of Foreign Affairs") -> tuple[Block, ...]:
    """Return a date line with an item."""
    return Block(BlockKind.DATE_LINE, (f"{number} May", "Maputo, Mozambique")), Block(BlockKind.BULLET, (text,))


def document(*body: Block | Table) -> Document:
    return Document("en", "Working Group", "Annex A", body)


def set_whole(body: Document) -> Pages:
    """Return all pages of a document."""
    made = Pages(body)
    made.go_on(1_000_000)
    return made


def texts(made: Pages, page: int) -> list[str]:
    return [piece.placed[0][2].text for _, piece in made.pieces(page)]


def annex(services: Services, layout: str) -> Document:
    return services.exports.annex_a(AnnexRequest(handling=Handling.INTERNAL, layout=layout)).document


@pytest.mark.parametrize("style", STYLES)
def test_type_stands_as_in_the_template(style: str) -> None:
    root = ElementTree.fromstring(resource("templates", "docx", "word", "styles.xml").read_text("utf-8"))
    styles = {one.get(f"{W}styleId"): one for one in root.iter(f"{W}style")}

    def value(path: str, attribute: str, otherwise: str = "0") -> int:
        """Return what a style says, or the ones that it is based on."""
        one = styles[style]
        while one is not None:
            found = one.find("/".join(f"{W}{step}" for step in path.split("/")))
            if found is not None and found.get(f"{W}{attribute}") is not None:
                return int(found.get(f"{W}{attribute}"))
            base = one.find(f"{W}basedOn")
            one = None if base is None else styles[base.get(f"{W}val")]
        return int(otherwise)

    said = Look(
        size=value("rPr/sz", "val", "23"),
        bold=styles[style].find(f"{W}rPr/{W}b") is not None,
        italic=styles[style].find(f"{W}rPr/{W}i") is not None,
        centred=styles[style].find(f"{W}pPr/{W}jc") is not None,
        before=value("pPr/spacing", "before"),
        after=value("pPr/spacing", "after"),
        left=value("pPr/ind", "left"),
        hanging=value("pPr/ind", "hanging"),
        spread=round(value("pPr/spacing", "line", "259") / 2.4),
        keep_next=styles[style].find(f"{W}pPr/{W}keepNext") is not None,
    )
    assert STYLES[style] == said


@pytest.mark.parametrize("layout", ["list", "table"])
def test_every_part_stands_once_and_within_its_page(full: Services, layout: str) -> None:
    made = set_whole(annex(full, layout))
    assert len(made) == 6
    shown = [text for page in range(len(made)) for text in texts(made, page) if text != "Date"]
    assert len(shown) == len(made._parts) - (layout == "table")
    for page in range(len(made)):
        assert all(down >= 0 and down + piece.height <= HEIGHT for down, piece in made.pieces(page))


def test_a_date_line_stays_with_its_first_item() -> None:
    made = set_whole(document(*(block for number in range(200) for block in entry(number))))
    assert len(made) > 3
    for page in range(len(made)):
        assert "May\t" in texts(made, page)[0]
        assert texts(made, page)[-1].startswith("–\t")


def test_the_head_of_a_table_comes_again_on_each_page() -> None:
    rows = tuple(Row(((f"{number} May",), ("Maputo",), ("– Talks", "– More talks"))) for number in range(100))
    made = set_whole(document(Table(("Date", "Place", "Activity"), rows, (24, 26, 50))))
    assert len(made) > 2
    assert {texts(made, page)[0] for page in range(len(made))} == {"Date"}
    (*_, (_, last)) = made.pieces(len(made) - 1)
    assert last.below


def test_what_is_higher_than_a_page_goes_on_on_the_next_ones() -> None:
    made = set_whole(document(*entry(1), *entry(2, "a long story " * 2_000), *entry(3)))
    assert len(made) > 5
    story = [(down, piece) for page in range(len(made)) for down, piece in made.pieces(page) if piece.height > HEIGHT]
    downs, line = [down for down, _ in story], LOOKS[BlockKind.BULLET].line
    assert downs[0] > 0
    assert {down % line for down in downs[1:]} == {0}
    assert all(0 <= HEIGHT - (one - other) < line for one, other in pairwise(downs))
    assert texts(made, len(made) - 1)[-1].endswith("Ministry of Foreign Affairs")


def test_pages_found_bit_by_bit_are_the_same(full: Services) -> None:
    paper = annex(full, "list")
    bit_by_bit = Pages(paper)
    while not bit_by_bit.whole:
        bit_by_bit.go_on(1)
    assert bit_by_bit._starts == set_whole(paper)._starts


def test_an_empty_document_has_one_page() -> None:
    made = set_whole(document())
    assert (len(made), made.whole, made.pieces(0)) == (1, True, [])


def test_a_long_paper_is_set_bit_by_bit_and_one_stays_where_one_was(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    long = document(*(block for number in range(2_000) for block in entry(number)))
    view.show_document(long)
    assert not view.whole
    assert 5 < view.pages() < 30
    qtbot.waitUntil(lambda: view.whole)
    assert view.pages() > 80
    view.go_to(70)
    view.show_document(replace(long, head_left="Another"))
    assert view.page() < 70
    qtbot.waitUntil(lambda: view.page() == 70)
    view.show_document(long)
    view.go_to(2)
    qtbot.waitUntil(lambda: view.whole)
    assert view.page() == 2  # who went elsewhere meanwhile is not taken back


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_makes_as_many_pages(full: Services, tmp_path: Path) -> None:
    services = Services.open(tmp_path / "generated.attp", create=True, by="Test")
    services.generate.fill(300, seed=3)
    papers = {f"{name}-{layout}": annex(store, layout) for name, store in (("example", full), ("generated", services))
              for layout in ("list", "table")}  # fmt: skip
    services.close()
    for name, paper in papers.items():
        (tmp_path / f"{name}.docx").write_bytes(registry.writer("docx").write(paper))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{name}.docx") for name in papers]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    printed = {name: (tmp_path / f"{name}.pdf").read_bytes().count(b"/Type/Page/") for name in papers}
    ours = {name: len(set_whole(paper)) for name, paper in papers.items()}
    assert {name: ours[name] for name in ours if name.startswith("example")} == {
        "example-list": 6,
        "example-table": 6,
    }
    assert all(abs(printed[name] - ours[name]) <= 1 for name in papers), (printed, ours)


def test_the_first_pages_are_set_at_once(full: Services, qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    paper = annex(full, "list")
    assert len(paper.body) < pages.FIRST_PARTS
    view.show_document(paper)
    assert view.whole
    QApplication.processEvents()
    assert "Annex A" in view.accessibleDescription()
