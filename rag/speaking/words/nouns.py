"""Common nouns for persons and bodies, in English, in Indonesian, and as what else articles call them.

Knows: the lists, and the table of them (`index/data/callings.tsv`). Does not know who is told to be one of them
(`speaking/asked/callings.py`).
"""

import re
from typing import Final

from index import tables

_ROWS: Final = tables.rows("callings.tsv")
PERSONS: Final = tuple((english, told, also) for sort, english, told, also in _ROWS if sort == "person")
"""Those who are one or many of their kind: in English, in Indonesian, and what else articles call them."""
BODIES: Final = tuple((english, told, also) for sort, english, told, also in _ROWS if sort == "body")
"""Those for whom others speak, each told by his own office."""
POLICE: Final = (
    "police",
    "polisi|kepolisian",
    r"penyidik|pol(?:da|res|ri|sek|resta|restabes)|(?:wa)?ka(?:pol|sat|nit|bareskrim|korlantas)\w*|dirres\w*|inspektur"
    r"|komisaris(?= polisi| besar|$)|kombes|akbp|akp|kompol|ip[td][ua]|aip[td][ua]|brip\w+|brigadir|irjen|brigjen"
    "|komjen|sersan|detektif|police|sheriff",
)
"""The police in all their bodies, offices and ranks."""
JOURNALISTS: Final = (
    "journalist|reporter|correspondent|photographer",
    "wartawan|wartawati|jurnalis|reporter|fotografer",
    "kontributor|pewarta|koresponden|kamerawan",
)
"""Those to whom others mostly tell something, and who seldom speak themselves."""
ANYBODY: Final = (
    (
        "(?:central |national |indonesian )?government(?: officials)?",
        "(?:pejabat )?pemerintah(?: pusat| republik)?(?: indonesia)?",
        r"pemerintah|menteri|(?:wa)?men(?:ag|aker|dag|dagri|dik\w+|hub|hut|k?umham|kes|keu|k?ominfo|ko\w*|lu|lhk"
        r"|pan|pora|parekraf|perin|sos|tan|ristek\w*|sesneg)|kemen\w+|presiden(?! direktur| komisaris| klub)|wapres"
        r"|istana|dirjen|direktur jenderal|ditjen|dinas|kadis\w*|badan(?! eksekutif)|b(?:npb|pom|mkg|ps|kpm|in|nn|npt)"
        r"|bappenas|bapanas|gubernur|wagub|(?:wa)?bup(?:ati)?|wali ?kota|sekda|pem(?:da|kab|kot|prov)"
        "|sekretaris daerah|satgas|jubir|juru bicara|deputi|kepala staf|staf khusus|camat|lurah",
    ),
    (
        "(?:general )?public",
        "publik",
        "(?<!hubungan )(?<!pemberdayaan )masyarakat|warga|penduduk|rakyat|netizen|warganet|mahasiswa|pengunjuk rasa",
    ),
)
"""Those of whom there are too many sorts for anybody to be told as none of them, with all that articles call them."""
NO_POLICE: Final = re.compile(r"(?i)\b(?:lembaga|kajian|pengamat|watch|komisi|dinas|TNI|kodam|kementerian)\b")
MANAGING: Final = re.compile(
    r"(?i)\b(?:direktur|dirut|direksi|presdir|komisaris|manaj\w+|manager|ceo|chief|head|bos|vp|svp|evp|vice|president"
    r"|corporate|humas|hubungan|juru bicara|jubir|pemilik|pendiri|founder|pelatih|coach|presiden klub|sekretaris"
    r"|perwakilan|media|pr)\b"
)
"""Who may speak for a company, a club or the like, whatever its name."""
