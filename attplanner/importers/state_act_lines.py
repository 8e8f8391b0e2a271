"""Lines of a depositary's news: "8 April 2019 – Palau (ratification)", "The above action was effected on …"."""

from __future__ import annotations

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.plan import StateLine
from attplanner.importers.state_acts import says_more, with_label_acts, without_dates
from attplanner.importers.state_dates import iso_date
from attplanner.importers.state_names import leading_state, read_hit
from attplanner.importers.state_rows import row
from attplanner.importers.state_statements import LEAD_IN, SEPARATORS
from attplanner.importers.state_words import act_of, pattern, says

_MOST_WORDS = 24
_ACTS = ("signature", "ratification", "acceptance", "approval", "accession")


def dated_act_line(bare: str, number: int, lexicon: Lexicon, context: DateContext) -> StateLine | None:
    """Return the row of a line that gives a day, a State and its act, and quotes nothing."""
    lead = LEAD_IN.match(bare)
    date = read_date_at(bare, lead.end() if lead else 0, context)
    rest = bare[date.stop :].lstrip(SEPARATORS) if date else ""
    hit = leading_state(rest, lexicon) if rest and len(rest.split()) <= _MOST_WORDS else None
    if date is None or date.no_year or hit is None or not _tells_acts(rest[hit.stop :]):
        return None
    joined = act_of(rest[hit.stop :])
    found = row(read_hit(hit, number, lexicon), (number, number), bare)
    return with_label_acts(found, (joined,) if joined else ("signature",), context)


def _tells_acts(said: str) -> bool:
    """Tell words that name an act and, beside days and what joins them, nothing else."""
    left = said = without_dates(said)
    for name in ("column_ignored", *(f"acts_{act}" for act in _ACTS)):
        left = pattern(name).sub(" ", fold(left))
    return fold(left) != fold(said) and not says_more(left) and not says("acts_to_come", said)


def effected_on(text: str, context: DateContext) -> str | None:
    """Return the day of "The above action was effected on 7 June 2019"."""
    dates = read_dates(text, context) if says("acts_effected", text) else []
    return iso_date(dates[0]) if len(dates) == 1 else None
