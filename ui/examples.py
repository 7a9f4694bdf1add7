"""Example questions that fit a collection, made from its own regions and titles; in English, with its words quoted.

Knows: how to phrase a question about a title's subject and a region. Does not know what a good
answer is: the caller asks each candidate and keeps those that are answered.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

from index import english
from index import words as indonesian
from index.factchecks import is_fact_check
from index.nouns import Article
from rag.phrases.naming import place_name

NO_SUBJECT = frozenset(
    """
    agustus akibat april atas bahas bakal baru bawah belas beri berikan bikin buat bupati capai cara cek delapan
    desa desember diduga digelar diminta dua empat enam februari gelar gubernur hadapi hadiri hari hektare imbau
    ingatkan ingin jadi januari jelang juli jumat juni juta kabupaten kali kamis kecamatan kembali kepada kepala
    ketua kilometer klaim korban kota lain laksanakan lakukan langsung lima maret mei melakukan memberi meminta
    mengingatkan menjadi menjelang menuju meter miliar minggu minta mulai november oktober orang pasca pastikan
    pemkab pemkot pemprov penjabat persen pilih provinsi puluh rabu raih ratus ribu sabtu salah satu sebanyak
    sebut sejumlah selasa sembilan senin sepanjang september sepuluh siap soal tahun tegaskan tekankan terkait
    tetap tiga tingkatkan ton tujuh unit usai wajib wakil wali wib wit wita wujudkan
    """.split()
)
"""Words of headlines, figures, days and offices that name no matter, besides the stop words of both languages."""
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
MOST_ARTICLES = 200
"""Articles looked at: enough for regions to choose from, quick in a collection of any size."""
WANTED, TRIES = 4, 24
"""Questions that are shown, and those that are tried for them."""
MOST_TEXT = 4_000
"""Characters of an article looked at: the matter is named early."""
VERB = re.compile(r"(?:me|di)\w+kan|di[^\W_]{4,}i|men[gy]?\w{4,}i|.*nya", re.IGNORECASE)
"""`mengeluarkan`, `ditetapkan`, `dihadiri`, `menghadiri`, and words that lean on another, `katanya`."""
PHRASES = {
    "id": (
        "Apa yang diberitakan tentang {subject} di {region}?",
        "Siapa yang berbicara tentang {subject} di {region}?",
        "Berapa artikel menyebut {subject}?",
    ),
    "en": (
        "What was reported about “{subject}” in {region}?",
        "Who spoke about “{subject}” in {region}?",
        "How many articles mention “{subject}”?",
    ),
}


def subject_of(article: Article) -> str | None:
    """What an article is about in two or three words, as its text writes them; None when none stands out.

    Neighbouring words of the text that the title has too, the most frequent first: what headline and text share names
    the matter, while neighbours in a headline alone are often half a sentence.
    """
    place = [word.casefold() for word in WORD.findall(article.region or "")]
    outside = _not_a_subject() | {*place, "".join(place[-2:])}
    titled = {word.casefold() for word in WORD.findall(article.title)}
    pairs: Counter[tuple[str, ...]] = Counter()
    triples: Counter[tuple[str, ...]] = Counter()
    written: dict[tuple[str, ...], str] = {}
    for run in _runs(article.text[:MOST_TEXT], outside=outside):
        for size, counter in ((2, pairs), (3, triples)):
            for start in range(len(run) - size + 1):
                words = tuple(word.casefold() for word in run[start : start + size])
                counter[words] += 1
                written.setdefault(words, " ".join(run[start : start + size]))
    shared = {words: (len(titled.intersection(words)), count) for words, count in pairs.items()}
    best = max(shared, key=lambda words: shared[words], default=None)
    if best is None or shared[best][0] == 0 or shared[best] == (1, 1):
        return None
    longer = (words for words, count in triples.items() if count == pairs[best] > 1 and best in (words[:2], words[1:]))
    return written[next(longer, best)]


def candidates(articles: Iterable[Article], *, language: str) -> Iterator[str]:
    """Questions to try, most promising first: one region after another, never the same subject and region twice."""
    by_region: dict[str, list[str]] = {}
    for _, article in zip(range(MOST_ARTICLES), articles, strict=False):
        region, subject = _region(article, language=language), subject_of(article)
        if is_fact_check(article):
            continue  # what it is about is somebody's claim
        if region and subject and subject not in by_region.setdefault(region, []):
            by_region[region].append(subject)
    phrases = PHRASES[language]
    rounds = zip_longest(*([(region, subject) for subject in subjects] for region, subjects in by_region.items()))
    asked: set[str] = set()
    for place, (region, subject) in enumerate(pair for one in rounds for pair in one if pair):
        question = phrases[place % len(phrases)].format(subject=subject, region=region)
        if question not in asked:
            asked.add(question)
            yield question


def fitting(questions: Iterable[str], *, answered: Callable[[str], bool]) -> Sequence[str]:
    """The first questions that the collection answers; after `TRIES` questions it makes do with fewer."""
    kept: list[str] = []
    for _, question in zip(range(TRIES), questions, strict=False):
        if answered(question):
            kept.append(question)
        if len(kept) == WANTED:
            break
    return tuple(kept)


def _region(article: Article, *, language: str) -> str | None:
    """The region as people say it: a regency without its level, a city with it."""
    if article.region is None or article.region_code is None:
        return None
    return place_name(article.region_code, language).removeprefix("Kabupaten ").removesuffix(" Regency")


@cache
def _not_a_subject() -> frozenset[str]:
    return NO_SUBJECT | indonesian.stop_words() | english.stop_words()


def _runs(text: str, *, outside: Collection[str]) -> Iterator[list[str]]:
    """Stretches of neighbouring words without those in `outside`, figures and verbs, cut at punctuation."""
    for clause in re.split(r"[^\w \t'’-]+", text):
        run: list[str] = []
        for word in WORD.findall(clause):
            if word.casefold() in outside or word.isdigit() or len(word) < 3 or VERB.fullmatch(word):
                yield run
                run = []
            else:
                run.append(word)
        yield run
