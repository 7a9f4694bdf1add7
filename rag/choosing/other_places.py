"""Whether a sentence tells of another place than the one asked of, or that a region has none of what is asked for.

Knows: the regions of questions, articles and sentences, which words stand beside a region's name. Does not know where
an article's story is (`index.places.region_of`): what is titled after a region may be told of elsewhere, a quake by its
distance from another town.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index import places
from index.nouns import Article, Sentence
from index.places import Mention
from index.translation import query_terms
from index.words import spans, terms
from rag.asking.kinds import Kind
from rag.asking.names.places_in_names import LED_BY
from rag.choosing.turned_deeds import NEARLY
from rag.evidence import Evidence
from rag.question import Question

_BEHIND: Final = re.compile(r"(?:[\w-]+ ){1,2}$")
"""What an Indonesian question calls by a region: "gempa kedua Tuban" names the quake, too."""
_BEFORE: Final = re.compile(r"(?: [\w-]+){1,2}")
"""The same in English: "the Tuban earthquake"."""
_TITLED: Final = re.compile(r"(?P<noun>[\w-]+) $")
_IN_ROW: Final = re.compile(r"(?i),| (?:dan|serta|hingga)\b|[/&-]")
"""Behind a region that a title names as one of several."""

_PLACED: Final = re.compile(r"(?i)\bdi(?: (?:wilayah|kabupaten|kota))?(?: [A-Z]+)? $")
"""Before a region in which something is."""
ELSEWHERE: Final = (Kind.WHERE, Kind.WHICH_REGIONS)
"""Kinds of question that another place than the one asked of may answer."""
_OPENS: Final = re.compile(
    r"(?:(?:Sementara(?: itu)?|Sedangkan|Adapun),? )?(?i:di)(?: (?:wilayah|kabupaten|kota|provinsi))*(?: tetangga)?"
    r",? (?=[A-Z])"
)
"""Opens a sentence that tells of a place: "Di Jepara, …"."""
_HITS: Final = re.compile(
    r"(?i)\b(?:melanda|menimpa|menerjang|mengguncang|menerpa|melumpuhkan|dialami"
    r"|(?:ter|ber|di|me)[a-z]+ (?:juga |pula )?di)"
    r"(?: (?:juga|wilayah|kabupaten|kota|provinsi|daerah))* (?=[A-Z])"
)
"""Before a place that something befell, or in which it happened."""
_ALIKE: Final = re.compile(r"(?i)\b(?:serupa|juga|pula|tetangga)\b")
"""Tells that something befell another place, too."""
_BESIDE: Final = re.compile(r",?(?: (?:[Dd]i|[Kk]ecamatan [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,))? (?=[A-Z])")
"""Between a name and the region in which it is."""
_PLACED_NAME: Final = re.compile(r"\b(?P<name>[A-Z][\w'’-]{3,})(?:,| in| di|)(?: (?:[Kk]abupaten|[Kk]ota|Kab\.))? $")
"""A name before the region in which a question has it."""
_DENIES: Final = re.compile(
    r"(?i)\b(?:(?:belum|tidak|tak) (?:ada|pernah|seorang|satu)|tiada|nihil|none of|no one|never"
    r"|not(?! (?:only|just)))\b"
    r"(?! (?:toleransi|ampun|kompromi|pengecualian|alasan|pilihan|tolerance|exceptions?))"
)
"""Says that something is nowhere so: a region of which that is told has none of it. No tolerance is no denial."""
_WHOSE: Final = re.compile(r"(?P<noun>[A-Za-z][\w-]{2,}) $")
_NO_NOUN: Final = frozenset(
    "dari pada untuk oleh dan atau serta dengan yang dalam bagi soal tentang kepada antara hingga sampai sejak seperti"
    " adalah itu ini the and for kata menurut kota kabupaten provinsi wilayah daerah kawasan asal".split()
)
"""The word right before a region, and those that tell nothing of what is its own."""
_LIVES: Final = re.compile(
    r"(?:\)|,)(?: [\w-]+){0,2}? (?:warga|asal|penduduk|kelahiran)\b"
    r"(?:,? (?:[A-Z\d][\w.'’-]*|desa|dusun|kampung|kelurahan|kecamatan|kabupaten|kota|provinsi|jalan))*,? $"
)
"""Before the place in which one who is named in a sentence is at home, whatever befell him elsewhere: "Rina (30), warga
Desa Sukamaju, Kabupaten Demak"."""


_TRAVELS: Final = re.compile(
    r"(?i)\b(?:peziarah|rombongan|jemaah|jamaah|warga|mahasiswa|mahasiswi|pelajar|siswa|santri|turis|wisatawan|pendaki|pemudik"
    r"|pekerja|tki|nelayan|buruh|atlet|korban)(?: haji| umrah)?(?: asal| dari)?(?: (?:kabupaten|kota))? $"
)
"""Before the place from which one who is asked of comes, whatever befalls him elsewhere."""
_FROM: Final = re.compile(r"(?i)\b(?:asal|dari|warga)(?: (?:kabupaten|kota|provinsi))? $")
"""Before it in an article."""


def is_of_anothers_own(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence tells of what a question asks of only as that of another region: "Perda RTRW Riau".

    Of the region asked of it has nothing, or what is something else's: "peta Pekanbaru".
    """
    asked = [(_noun(question.text, one), [place.code for place in one.places]) for one in question.mentions]
    told = [(_noun(sentence.text, one), [place.code for place in one.places]) for one in places.mentions(sentence.text)]
    for noun, codes in asked:
        own = [one for one, its in told if any(places.contains(code, its_code) for code in codes for its_code in its)]
        apart = [one for one, its in told if not any(places.contains(code, each) for code in codes for each in its)]
        if noun and noun in apart and all(one and one != noun for one in own):
            return True
    return False


def _noun(text: str, mention: Mention) -> str:
    """The index term of the word right before a region, if that is its own; else empty."""
    before = _WHOSE.search(text[: mention.start])
    term = next(iter(terms(before["noun"])), "") if before else ""
    return "" if before and before["noun"].lower() in _NO_NOUN else term


def names_places(text: str) -> bool:
    """Whether a sentence tells of places that something is in, and not that it is in none."""
    return bool(places.mentions(text)) and not _DENIES.search(text)


def but_without(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences of a region, none where one of the best says that what is asked for is not so there."""
    best = [one for one in evidence if one.score >= NEARLY * evidence[0].score]
    denied = not _DENIES.search(question.text) and any(_DENIES.search(one.sentence.text) for one in best)
    return [] if denied else list(evidence)


def is_of_another_place(evidence: Evidence, question: Question) -> bool:
    """Whether a sentence of an article not about the places asked of, nor titled after one, tells of other places only.

    What such an article tells of a place in which one asked of lies is told of its own: of Aceh, where it is about Aceh
    Jaya, nothing is told of Aceh Besar.
    """
    if not question.mentions or question.kind in ELSEWHERE:
        return False
    article = evidence.sentence.article
    if evidence.features["elsewhere"] == 0 or is_titled_after(article, question) or _come_from(article, question):
        return False
    asked, text = question.codes, evidence.sentence.text
    home = evidence.sentence.article.region_code
    told = [
        place.code
        for mention in places.mentions(text)
        for place in mention.places
        if not _LIVES.search(text[: mention.start]) or (home and places.contains(home, place.code))
    ]
    around = home is None or any(places.contains(home, one) for one in asked)
    return bool(told) and not any(
        places.contains(one, other) or (around and places.contains(other, one)) for one in asked for other in told
    )


def turns_elsewhere(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence opens with a place apart from those asked of, or tells a name of which another place is asked.

    "Di Jepara, 30 rumah rusak" is told beside Demak's; of Desa Jati in Demak nothing is told by "Desa Jati, Jepara".
    """
    text = sentence.text
    at = [match.end() for match in [_OPENS.match(text)] if match]
    if _ALIKE.search(text):
        at += [match.end() for match in _HITS.finditer(text)]
    for name in _names_placed(question.text, question.mentions):
        at += [match.end() for _, end in spans(name, text) if (match := _BESIDE.match(text, end))]
    if not at or not question.mentions or question.kind in ELSEWHERE:
        return False
    told = places.mentions(text)
    apart = [one for one in told if not any(_meets(place.code, question.codes) for place in one.places)]
    return len(apart) == len(told) and any(one.start <= end <= one.end for one in apart for end in at)


def _names_placed(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """The names that stand right before a place in a question: "Sukamaju, Garut"."""
    found = (_PLACED_NAME.search(text[: one.start]) for one in mentions)
    return (match["name"] for match in found if match)


def _meets(code: str, others: Sequence[str]) -> bool:
    """Whether a region is one of others, or lies in one of them or they in it."""
    return any(places.contains(code, one) or places.contains(one, code) for one in others)


def _come_from(article: Article, question: Question) -> bool:
    """Whether those of whom it is asked come from the places that a question names, as an article tells them to."""
    asked = [one for one in question.mentions if _TRAVELS.search(question.text[: one.start])]
    return len(asked) == len(question.mentions) and any(
        place.code in question.codes and _FROM.search(article.text[: one.start])
        for one in places.mentions(article.text)
        for place in one.places
    )


def region_told(article: Article, text: str) -> str | None:
    """The code of the region of which a sentence tells, its article's; None where that lies elsewhere: "Di Ngawi …"."""
    home, told = article.region_code, places.mentions(text)
    inside = [one for one in told if home and any(places.contains(home, place.code) for place in one.places)]
    around = [one for one in told if home and any(places.contains(place.code, home) for place in one.places)]
    apart = [one for one in told if one not in inside and one not in around and _PLACED.search(text[: one.start])]
    return None if apart and not inside else home


def is_of_a_part(sentence: Sentence, groups: Sequence[Mention]) -> bool:
    """Whether a sentence tells of a region of an island or a group that is asked about, and not of all of it."""
    told = [place.code for mention in places.mentions(sentence.text) for place in mention.places]
    told = told or [code for code in [sentence.article.region_code] if code]
    return any(
        any(places.contains(place.code, code) for place in group.places for code in told)
        and not re.search(rf"(?i)(?<!\w){re.escape(group.text)}{places.NO_PART}(?!\w)", sentence.text)
        for group in groups
    )


def is_titled_after(article: Article, question: Question) -> bool:
    """Whether the title of an article has a region behind a word with which the question calls something by it."""
    called = _called(question)
    return any(
        called & set(terms(noun["noun"]))
        for mention in places.mentions(article.title)
        if any(place.code in question.codes for place in mention.places)
        and not _IN_ROW.match(article.title, mention.end)
        and (noun := _TITLED.search(article.title[: mention.start]))
    )


def _called(question: Question) -> set[str]:
    """Index terms of what is called by the regions of a question; none of where it asks for something in them."""
    found = set[str]()
    for mention in question.mentions:
        before = question.text[: mention.start]
        beside = _BEHIND.search(before) if question.text_language == "id" else _BEFORE.match(question.text, mention.end)
        if beside and not LED_BY.search(before):
            asked = query_terms(beside[0], question.text_language)
            found |= {word for term in asked for word, _ in term.alternatives}
    return found
