"""Lines within one event of an Annex C that were left blank: "____", "[to be confirmed]", "City, Country name"."""

from __future__ import annotations

from collections.abc import Sequence

from attplanner.domain.date_text import DateContext, read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.annex_c_dates import is_undated, opens_event
from attplanner.importers.annex_c_fields import is_unfilled, label_of
from attplanner.importers.annex_c_lines import is_form, is_letters, is_organizer
from attplanner.importers.state_names import has_mark, without_mark
from attplanner.importers.state_words import is_one_of


def stands_in(lines: Sequence[str], number: int, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether a line stands where a field of an event belongs: nothing in it, and more of the event below."""
    bare = without_mark(lines[number - 1])
    blank = is_blank_date(bare) or is_one_of("event_silent", bare) or _is_blank(bare)
    column = label_of(bare) or label_of(f"{bare}: x")  # "Place" heads a column, "[place]" was left blank
    if has_mark(lines[number - 1]) or column or not blank:
        return False
    return _more_below(lines, number, lexicon, context)


def is_blank_date(text: str) -> bool:
    """Tell a line that holds nothing but the place of a date: "DD/MM/YYYY", "[date to be confirmed]", "____"."""
    return is_letters(text) or is_undated(text) or is_unfilled(text)


def date_follows(lines: Sequence[str], number: int, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether the next line is a date and nothing else, or the blank place of one within an event."""
    following = lines[number].strip() if number < len(lines) else ""
    date = read_date_at(following, 0, context)
    if date is not None and not date.blank:
        return not following[date.stop :].strip(" .,;:")
    blank = bool(following) and not is_form(lines[number - 1]) and is_blank_date(following)
    return blank and stands_in(lines, number + 1, lexicon, context)


def _is_blank(text: str) -> bool:
    date = read_date_at(text)
    return is_form(text) and not is_letters(text) and not date


def _more_below(lines: Sequence[str], number: int, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether the line below goes on with the event: it begins none, and names nobody who organizes."""
    below = lines[number].strip() if number < len(lines) else ""
    begins = has_mark(below) or opens_event(below, lexicon, context) or is_organizer(below, lexicon)
    return bool(below) and not begins and not date_follows(lines, number + 1, lexicon, context)
