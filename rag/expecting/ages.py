"""How an age is asked for and how it is told: "(48)", "berusia 48 tahun", "ulang tahunnya yang ke-48".

Knows: patterns. Does not know whose age it is.
"""

import re
from typing import Final

HOW_OLD: Final = re.compile(
    r"(?i)\b(?:umur|usia)(?:nya)?\b.*\bberapa\b|\bberapa (?:rata-rata |rerata )?(?:umur|usia)\b|\bwhat age\b"
    r"|\bhow old (?:is|was|are|were|did)\b|\bwhat(?:['’]s| is| was)(?: the)?(?: average)? (?:age|life expectancy)\b"
)
"""Asks for an age."""
BEHIND_NAME: Final = r"\([1-9]\d{1,2}(?: ?(?:tahun|thn|th))?\)"
"""As a pattern, an age in brackets: "Rina (48)", "Rina (48th)"."""
_BIRTHDAY: Final = r"\b(?:ulang tahun|hut|milad|birthday)\b[^.\n]{0,60}\b(?:ke-? ?\d{1,3}|\d{1,3}(?:st|nd|rd|th))\b"
AGED: Final = re.compile(
    rf"(?i){BEHIND_NAME}|{_BIRTHDAY}|\(\d\)|\b(?:ber)?(?:usia|umur)"
    r"|\b\d{1,3}[- ]years?[- ]old\b|\baged \d"
    r"|\b(?:pria|wanita|lelaki|perempuan|seorang \w+|warga) (?:sekitar|hampir) \d"
    r"|\b(?:dibangun|berdiri|didirikan|tumbuh|ditanam)\b.*\b\d{1,4} tahun (?:yang )?(?:lalu|silam)\b"
    r"|(?<!selama )(?<!sekitar )(?<!hampir )(?<!dalam )(?<!hukuman )(?<!pidana )(?<!penjara )(?<!maksimal )"
    r"(?<!tunggu )(?<!lama )(?<!lamanya )(?<!vonis )(?<!dituntut )(?<!dihukum )"
    r"\b\d{1,3} tahun\b"
    r"(?! (?:penjara|kurungan|bui|lalu|silam|terakhir|kemudian|lagi|ke depan|lebih|menjadi|\d+ bulan))"
)
"""Tells one; not how long something took or a sentence is."""
