"""The words that say who spoke, right before his name or a pronoun: "…," ujar Budi. The one list of them for all rooms.

Knows: the words as alternatives of patterns, each list longer than the one before it. Does not know verbs that stand
behind a speaker, "Budi mengatakan" (`rag/speaking/words/speech.py`), nor who speaks.
"""

from typing import Final

BY: Final = "kata|ujar|ucap|tutur"
"""Wherever they stand before somebody, in an article or a question."""
SURELY: Final = f"{BY}|jelas|tegas|imbuh|ungkap|papar|terang|sebut"
"""Behind a comma, too, in whatever text; an advert has the others for what one is to do: "pesan", "klaim", "ajak"."""
QUOTED: Final = (
    f"{SURELY}|tambah|lanjut|pungkas|tutup|imbau|beber|cetus|seru|urai|tandas|pinta|pesan|harap|cerita|aku|ajak|tukas"
    "|sambung|simpul|kilah|klaim|timpal|jawab|kenang|tanya"
)
"""Behind a full stop, too, right behind a quotation; of the others a careless sentence may begin: "teriak minta …"."""
SAID: Final = f"{QUOTED}|himbau|kisah|puji|tulis|sahut|cuit|balas|saran|sindir|kritik|usul|teriak"
"""In a report, behind a quotation or before a name."""
SAID_EN: Final = "said|says|added|told|noted|explained|stressed|stated|argued|warned|asked|wrote|insisted|remarked"
CAPITALISED: Final = frozenset("kata ujar ucap tutur imbuh ungkap papar pungkas tandas tukas".split())
"""Those that say so even with a capital; the others also begin sentences: "Pesan itu …"."""
