"""An annex of the tests' own: invented meetings with what makes a layout or a reader stumble."""

from __future__ import annotations

from datetime import date

from attplanner.domain.activity import Place
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.lexicon import Lexicon
from attplanner.exports.annexes.annex_a import AnnexEntry, AnnexItem, AnnexRows, build
from attplanner.exports.document import Document
from attplanner.exports.registry import writer
from attplanner.exports.words import Words

STATED = "The Presidents of CSP3 and CSP4 discussed ATT universalization with 84 countries so far."


def entry(when: When, places: tuple[Place, ...], process: str, *texts: str, **more: object) -> AnnexEntry:
    """Return an entry with one item for each text."""
    return AnnexEntry(when, places, process, tuple(AnnexItem(text) for text in texts), **more)  # type: ignore[arg-type]  # the few other fields, by name


def sample_rows() -> AnnexRows:
    """Return two processes, out of order, with every kind of date and place."""
    third, fourth = "CSP3 Process", "CSP4 Process"
    return AnnexRows(
        processes=((3, third), (4, fourth)),
        entries=(
            entry(
                When.days(date(2017, 4, 7), written="07 April 2017"),
                (Place("Vientiane", "LAO"),),
                third,
                "- HE Mr Khamla Vong, Minster of Defense",
                'Side-event "Small steps - large effects',
                source_date="07 April 2017",
                source_place="Vientiane, Laos",
            ),
            entry(
                When.days(date(2017, 3, 30), date(2017, 4, 2)),
                (Place("Singapore", "SGP"),),
                third,
                "Representatives of Fiji, Laos, and Tonga",
            ),
            entry(When.days(date(2018, 6, 1)), (Place("Berlin", "DEU"), Place("Bonn", "DEU")), fourth, "A & B <c>"),
            entry(
                When.days(date(2018, 6, 1), date(2018, 6, 3)),
                (Place("Vienna", "AUT"), Place("Geneva", "CHE")),
                fourth,
                "Talks",
            ),
            entry(When.month(2018, 7, confirmed=False), (Place(virtual=True),), fourth, "=1+1"),
            entry(NO_DATE, (), fourth, "Call with the office"),
            entry(When.days(date(2018, 6, 2)), (Place("Rome", "ITA"),), fourth),
        ),
        stated=(STATED,),
    )


def made(rows: AnnexRows, language: str = "en", **choices: str) -> Document:
    """Build the annex with the shipped vocabulary."""
    return build(rows, Words.load(language), language, names=Lexicon.shipped(), **choices)  # type: ignore[arg-type]  # choices by name


def word_file(rows: AnnexRows, **choices: str) -> bytes:
    """Return the annex as a Word file."""
    return writer("docx").write(made(rows, **choices))
