"""Places and bodies that a question asks for by their kind, "rumah sakit mana", "which airline", and how they are told.

Knows: words of both languages, and how names of each kind look in Indonesian news, by a table. Does not know questions
or evidence.
"""

from collections.abc import Mapping

from index import tables
from rag.speaking.words.countries import FOREIGN

_COUNTRIES = "|".join(sorted(word.capitalize() for word in FOREIGN - {"as"}))
_COUNTRY = rf"\b(?:negara (?:[A-Z]|mana)|Indonesia|AS|Hong Kong|Pantai Gading|PNG|UEA|{_COUNTRIES})\b"
SITES: Mapping[str, tuple[str, str]] = {
    **{kind: (asked, told) for kind, asked, told in tables.rows("sites.tsv")},
    "country": (r"negara(?: asing)?|countr(?:y|ies)", _COUNTRY),
}
"""For each kind how it is asked for, before or behind "which", and how it is told."""
