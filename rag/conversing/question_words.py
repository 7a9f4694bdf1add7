"""The words of a question by their forms: those that may make one noun phrase, verbs, and whether it has a subject.

Knows: verbs of both languages by their forms, prepositions, auxiliaries, times and question words. Does not know which
word of a phrase is its head (`rag.conversing.other_thing`), nor the turns before. A noun that has a verb's form makes
no question stand alone here, but one that no list has may be taken for a verb: what is asked is then looked for in the
conversation only.
"""

import re
from collections.abc import Iterator, Sequence

from index import places
from rag.asking.leaning.pointing import ASKING, FEW, POINTING, SUFFIXED, content, is_headless
from rag.asking.names.names import names

Run = Sequence[re.Match[str]]
_WORD = re.compile(r"[^\W_](?:[\w’-]|'(?!s\b))*")
_OF_TIME = frozenset(
    """tahun bulan hari jam minggu pekan sudah udah telah belum akan mau sejak sampai hingga jadi sih dong ya
    year years month months week weeks day days hour hours has have had will would can could""".split()
)
"""When and how long, and words beside a verb: neither a part of a noun phrase nor what a question is of."""
_NO_PART = _OF_TIME | frozenset(
    """the a an of in on at by for from to with and or is was are were be been did does do must as about after before
    during since until per while not should one ones
    di ke dari pada dalam oleh untuk dengan tanpa yang dan atau adalah masih sedang bisa harus tidak bukan menurut kata
    versi soal tentang sebelum setelah saat ketika lagi juga saja aja kan bagaimana gimana tanggal pukul""".split()
)
"""Words that no noun phrase has within."""
_BESIDE = _OF_TIME | frozenset(
    """taun thn bln menit sehari setahun sebulan seminggu persen orang kali rupiah juta miliar triliun hektare hektar km
    kilometer meter ton kg unit per tiap setiap bakal pernah mulai kok deh nih resmi resminya
    pertama terakhir first seberapa
    daily percent people persons times every each already yet still now just ever get gets got being out up off down
    away back finally""".split()
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
_MEASURE = re.compile(r"(?i)\b(?:(?:se)?berapa|brp|se[a-z]{4,} apa|how (?:many|much|[a-z]+(?=\W*$)))\b")
"""Asks for a number, or how large or deep something is."""
_VERB = re.compile(
    # "ditahan", "beroperasi", "tertangkap"; "menjabat", "memvonis", "melapor" but not "menteri" or "merek"
    r"(?:di|ber|ter)[a-z]{4,}|me(?:m[bpfv]|n[cdjsz]|ng|ny|[lrwymn][aeiou])[a-z]{3,}"
    r"|[a-z]{2,}ed"  # "arrested"
)


def runs(text: str) -> Iterator[Run]:
    """Words of a question with only a space between them, without those that no noun phrase has."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        part = is_part(match[0])
        if run and not (part and text[run[-1].end() : match.start()] == " "):
            yield run
            run = []
        if part:
            run.append(match)
    if run:
        yield run


def is_part(word: str) -> bool:
    """Whether a word may stand within a noun phrase."""
    pointing = any(one.fullmatch(word) for one in (ASKING, POINTING, SUFFIXED))
    return not (pointing or word.lower() in _NO_PART)


def is_verb(word: str) -> bool:
    """Whether a word in lower case has a verb's form and is no noun that is known."""
    return word in _BARE or (bool(_VERB.fullmatch(word)) and word not in _NOUNS)


def is_name(text: str) -> bool:
    """Whether a follow-up is a mere name: "santoso?"."""
    name = text.strip(" ?.!,")
    return names(f"x {name}", ()) == (name,) and not ASKING.search(name)


def lacks_subject(question: str) -> bool:
    """Whether a question of few words says what happened, and not to whom or what: "divonis berapa tahun?".

    So does one for a number or a measure that says but a single word: "sedalam apa?", "how many houses?".
    """
    if is_headless(question):
        return True
    if names(question, ()) or places.mentions(question, anycase=True):
        return False
    said = content(question)
    telling = [word for word in said if word not in _BESIDE]
    of_one = len(telling) <= 1 and not SUFFIXED.search(question) and _MEASURE.search(question)
    return bool(said) and len(telling) < FEW and (bool(of_one) or all(map(is_verb, telling)))
