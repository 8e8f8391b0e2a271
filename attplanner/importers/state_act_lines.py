"""Lines of a depositary's news: "8 April 2019 – Palau (ratification)", "The above action was effected on …"."""

from __future__ import annotations

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.plan import StateLine
from attplanner.importers.state_acts import with_label_acts
from attplanner.importers.state_dates import iso_date
from attplanner.importers.state_names import leading_state, read_hit
from attplanner.importers.state_rows import row
from attplanner.importers.state_statements import QUOTED, SEPARATORS
from attplanner.importers.state_words import act_of, says

_MOST_WORDS = 24


def dated_act_line(bare: str, number: int, lexicon: Lexicon, context: DateContext) -> StateLine | None:
    """Return the row of a line that gives a day, a State and its act, and quotes nothing."""
    date = read_date_at(bare, 0, context)
    rest = bare[date.stop :].lstrip(SEPARATORS) if date else ""
    hit = leading_state(rest, lexicon) if rest and len(rest.split()) <= _MOST_WORDS else None
    if hit is None or QUOTED.search(rest) or says("acts_to_come", rest) or says("speech", rest):
        return None
    said = rest[hit.stop :]
    joined, signed = act_of(said), says("acts_signature", said)
    if not joined and not signed:
        return None
    found = row(read_hit(hit, number, lexicon), (number, number), bare)
    return with_label_acts(found, (joined,) if joined else ("signature",), context)


def effected_on(text: str, context: DateContext) -> str | None:
    """Return the day of "The above action was effected on 7 June 2019"."""
    dates = read_dates(text, context) if says("acts_effected", text) else []
    return iso_date(dates[0]) if len(dates) == 1 else None
