"""A question for what is reported, said or happened, or for the gist of it, which no few words tell.

Knows: how both languages ask for it. Does not know which sentences tell it.
"""

import re

_STATEMENTS = r"(?:quot(?:es?|ations?)|words|statements?|remarks|comments|kutipan|pernyataan|ucapan|perkataan|komentar)"
_SHOW = r"(?:(?:give|show|find|get|list)(?: me| us)?|berikan|beri|tampilkan|cari(?:kan)?|sebutkan|kumpulkan)"
_ALL = r"(?:all|every|latest|newest|semua|seluruh|terbaru|terakhir|terkini)"
TOLD_AT_LENGTH = re.compile(
    r"(?i)\b(?:reported|diberitakan|happen(?:ed|s|ing)?|going on|apa yang terjadi|ada apa"
    r"|kronologi\w*|chronology|timeline|sequence of events|urutan (?:kejadian|peristiwa)|kelanjutan\w*"
    r"|(?:ringkas|rangkum)(?:kan|in|lah)?|(?:inti|intisari|ringkasan|rangkuman)(?:nya)?|summar(?:y|i[sz]e)"
    r"|perkembangan (?:ter(?:baru|kini|akhir)|kasus)|(?:apa|yang|kabar|info|update) ter(?:baru|kini)"
    r"|the latest (?:on|about|with|in|news)"
    r"|tell (?:me|us)(?: more| something)? about|cerita(?:kan|in)(?: (?:soal|tentang))?)\b"
    r"|^\W*(?:(?:please|tolong|mohon|coba) )?(?:quote|kutip(?:kan)?)\b"
    rf"|^\W*(?:(?:please|tolong|mohon|coba) )?{_SHOW}\b[^?]*\b{_STATEMENTS}\b"
    rf"|\b{_ALL}\b[^?]*\b{_STATEMENTS}\b|\b{_STATEMENTS} {_ALL}\b"
    r"|\bwhat (?:do|does|did) (?:the |these )?(?:articles|news|reports|stories) (?:say|tell)"
    r"|\bwhat (?:is|was|has been) (?:said|written) (?:about|on)\b|\bapa (?:kata|isi) (?:artikel|berita)\b"
    r"|\b(?:info(?:rmation|rmasi)?|anything|details|known|we know|diketahui|kita tahu) (?:about|on|soal|tentang)\b"
)
"""A question for what is reported, said or happened, or for all that is told of somebody, which no few words tell."""
