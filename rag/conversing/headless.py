"""Whether a follow-up says what happened, or how much of it, and not to whom or what: "divonis berapa tahun?".

Knows: verbs of both languages by their forms, and words that say only when, how often or in what unit. Does not know
the turns before (`rag.conversing.followups`). A noun that has a verb's form makes no question stand alone here, but one
that no list has may be taken for a verb: what is asked is then looked for in the conversation only.
"""

import re

from index import places
from rag.asking.names import names
from rag.asking.pointing import FEW, content, is_headless

_BESIDE = frozenset(
    """tahun taun thn bulan bln hari jam menit minggu pekan sehari setahun sebulan seminggu persen orang kali rupiah
    juta miliar triliun hektare hektar km kilometer meter ton kg unit per tiap setiap sudah udah telah belum akan mau
    bakal
    jadi pernah sejak sampai hingga mulai sih dong ya kok deh nih resmi resminya
    year years month months week weeks day days daily hour hours percent people persons times every each already yet
    still now just ever has have had will would can could get gets got being out up off down away back finally
    """.split()
)
"""Words that say nothing of whom or what a question is."""
_BARE = frozenset(
    """tewas mati lahir cair selesai buka tutup batal rampung luka hilang naik turun kena datang pulang pergi keluar
    masuk tiba jatuh bebas kabur lolos gagal menang kalah pindah bayar terima lari hadir ikut habis
    go goes went gone come comes came die dies born held built paid sold won lost begin begins began begun start starts
    open opens close closes cost costs made caught found hurt shot sent hit rise rises rose fall falls fell grow grows
    grew""".split()
)
"""Verbs, and what is as good as one, that no prefix or ending tells."""
_NOUNS = frozenset(
    """direktur direksi dirjen diskon distrik distribusi distributor divisi dividen dinding digital diplomat diplomasi
    diploma diesel dialog diabetes dinamika dinasti disabilitas disiplin disinformasi diskusi diskriminasi dispensasi
    disertasi dimensi diagnosis diagram difabel berlian beruang beringin terminal teroris terorisme teritori terumbu
    tersangka terdakwa terpidana teratai menantu mendagri mensesneg mendikbud mendikdasmen mendiktisaintek
    seed speed breed need feed""".split()
)
"""Nouns, or words for persons, in the form of a verb."""
_VERB = re.compile(
    # "ditahan", "beroperasi", "tertangkap"; "menjabat", "memvonis", "melapor" but not "menteri" or "merek"
    r"(?:di|ber|ter)[a-z]{4,}|me(?:m[bpfv]|n[cdjsz]|ng|ny|[lrwymn][aeiou])[a-z]{3,}"
    r"|[a-z]{2,}ed"  # "arrested"
)


def lacks_subject(question: str) -> bool:
    """Whether a question of few words names nobody and nothing of whom or what it asks."""
    if is_headless(question):
        return True
    if names(question, ()) or places.mentions(question, anycase=True):
        return False
    said = content(question)
    telling = [word for word in said if word not in _BESIDE]
    return bool(said) and len(telling) < FEW and all(map(is_verb, telling))


def is_verb(word: str) -> bool:
    """Whether a word in lower case has a verb's form and is no noun that is known."""
    return word in _BARE or (bool(_VERB.fullmatch(word)) and word not in _NOUNS)
