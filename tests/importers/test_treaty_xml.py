"""The XML file of a treaty of the United Nations Treaty Collection; this one is made up in its form."""

from __future__ import annotations

import pytest

from attplanner.errors import PlannerError
from attplanner.importers import registry
from attplanner.importers.sources import read_source

FILE = """\
<?xml version="1.0" encoding="ISO-8859-1"?>
<MTDSG><Treaty><Header><Title>Arms Trade Treaty</Title></Header><Status>Signatories : 3. Parties : 2.</Status>
<Participants><Table><TGroup><Thead><Rows><Row><Entry>Participant</Entry><Entry>Signature</Entry>
<Entry>Ratification, Acceptance(A), Approval(AA), Accession(a)</Entry></Row></Rows></Thead><Tbody><Rows>
<Row><Entry>Afghanistan</Entry><Entry></Entry><Entry>29 Jul\t 2020 a</Entry></Row>
<Row><Entry>Chile &lt;superscript&gt;2,3&lt;/superscript&gt;</Entry><Entry>3 Jun\t 2013 </Entry>
<Entry>18 May\t 2018 </Entry></Row>
<Row><Entry>Côte d'Ivoire</Entry><Entry>3 Jun\t 2013 </Entry><Entry>26 Feb\t 2015 AA</Entry></Row>
<Row><Entry>Tonga</Entry><Entry>3 Jun\t 2013 </Entry><Entry>[1 Feb\t 2017 A]</Entry></Row>
</Rows></Tbody></TGroup></Table></Participants></Treaty></MTDSG>
"""


def test_every_row_is_read_with_act_and_date_and_without_its_footnotes() -> None:
    plan = registry.read(FILE.encode("latin-1"), "XXVI-8.en.xml")
    assert plan.format == "depositary"
    assert [(row.state, row.signature, row.act, row.deposit, row.withdrawn) for row in plan.states] == [
        ("AFG", None, "accession", "2020-07-29", False),
        ("CHL", "2013-06-03", "ratification", "2018-05-18", False),
        ("CIV", "2013-06-03", "approval", "2015-02-26", False),
        ("TON", "2013-06-03", "acceptance", "2017-02-01", True),
    ]


def test_its_title_and_counts_are_context() -> None:
    source = read_source(FILE.encode("latin-1"), "XXVI-8.en.xml")
    assert source.kind == "xml"
    assert source.lines[:2] == ("Arms Trade Treaty", "Signatories : 3. Parties : 2.")
    plan = registry.read(FILE.encode("latin-1"), "XXVI-8.en.xml")
    assert [(count.number, count.of) for count in plan.stated_counts] == [(3, "signatories"), (2, "parties")]


@pytest.mark.parametrize(
    "text",
    [
        FILE.replace("</Table>", ""),
        FILE.replace("<MTDSG>", '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><MTDSG>'),
        FILE[:700],
    ],
)
def test_what_is_broken_or_hostile_is_refused_by_name(text: str) -> None:
    with pytest.raises(PlannerError, match="source-damaged") as raised:
        read_source(text.encode("latin-1"), "XXVI-8.en.xml")
    assert raised.value.values["file"] == "XXVI-8.en.xml"
