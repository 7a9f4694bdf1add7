"""What became of people, where one end excludes another: dead or hurt, a suspect or not, demanded or ruled.

Knows: that all of it stands in a table. Does not know articles (`rag.choosing.of_another`).
"""

from rag.expecting.classes import families

_FAMILIES = families("classes.tsv")
DAYS = (_FAMILIES["day of police"],)
"""What the police did of which each sentence that tells the day has a word."""
IN_COURT = _FAMILIES["in court"]
"""Who was acquitted, or appeals, of which each sentence that names him has a word."""
FATES = tuple(one for one in _FAMILIES.values() if one not in DAYS)
"""All others, first what happened to those who are counted."""
