"""What parts a list of participants: commas, "and", "then", "accompanied by"."""

from __future__ import annotations

import re
from functools import cache

from attplanner.importers.parties_words import listed, phrases

_SEPARATORS = (
    r"\s*,?\s+(?:(?:and|et|y)(?:\s+(?:LATER|also|aussi))?|LATER)\s+(?:by|par|por|with|avec|con)\s+"
    r"|\s*,?\s+(?:and\s+|et\s+|y\s+)?(?:LATER)\s+|\s*,?\s+(?:and|et|y)\s*,\s+"
    r"|\s*,?\s+(?:led|headed|accompanied|joined|represented)\s+by\s+"
    r"|\s*,?\s+(?:conduite?|dirigée?|accompagnée?|représentée?)\s+(?:par|de|du|des)\s+"
    r"|\s*;\s*(?:and\s+|et\s+|y\s+)?|\s*\+\s*|\s*,\s*(?:(?:and|et|y|e|&|as\s+well\s+as|ainsi\s+que|(?:together|along)\s+with)\s+)?"
    r"|\s+(?:and|et|y|&|as\s+well\s+as|along\s+with|together\s+with|ainsi\s+que|así\s+como)\s+|\s+/\s+"
)
_AND_BY = re.compile(r"^,?\s*(?:and|et|y|then|puis|ensuite|luego)\b.*\b(?:by|par|por|with|avec|con)$", re.IGNORECASE)
LED = re.compile(r"\b(?:by|par|de|du|des)$", re.IGNORECASE)


@cache
def separators() -> re.Pattern[str]:
    """Return the pattern of what separates two participants; "LATER" stands for the words of a later hour."""
    words = sorted(listed("roles", "later"), key=len, reverse=True)
    later = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(_SEPARATORS.replace("LATER", later), re.IGNORECASE)


def begins_again(separator: str) -> bool:
    """Tell whether a separator says that somebody else was met afterwards: ", and by", "then"."""
    return _AND_BY.match(separator) is not None or phrases("roles", "later").first(separator) is not None
