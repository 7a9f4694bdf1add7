"""The words of a question that no article in reach has, as they were typed, and how they are told.

Knows: what a word may be called instead, what a number tells without it, which words no table translates. Does not know
what else keeps a question from being answered (`rag.telling.reasons`).
"""

import re
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from index import english, words
from index.collection import Collection
from index.filters import Filters
from index.lexical import WordSearcher
from index.nouns import SentenceKind
from index.translation import WordTable
from rag import abstention
from rag.abstention import TELLING
from rag.asking.kinds import Kind
from rag.asking.leaning.pointing import has_content
from rag.findings import Finding
from rag.question import Question
from rag.scoring.phrasing import typed
from rag.scoring.terms import stretches, vocabulary
from rag.telling.unheard import known_in_one

ALIKE = 0.1
"""Probability from which another word means the same."""
SURE = 0.5
"""Probability from which the likeliest translation of a word is what it means."""
MEASURES = frozenset(
    "umur usia tinggi panjang lebar luas berat jarak lama harga biaya ongkos suhu kecepatan kedalaman dalam jauh mahal "
    "old tall high long wide big large heavy far deep fast hot cold expensive often "
    "age price cost height length width size weight distance depth speed temperature".split()
)
"""What a number tells with its unit alone: of a man who is "Ari (20)" no word need say that it is his age."""
_MEASURE = re.compile(
    r"(?i)\b(?:berapa|brp|seberapa)(?: kira-kira)? (?P<first>\w+)"
    rf"|\b(?P<behind>{'|'.join(sorted(MEASURES))})(?:nya)?(?: [\w-]+){{0,3}} (?:berapa|brp)\b"
    r"|\bhow (?P<how>\w+)|\bwhat (?:is|was|were|are) (?:the |his |her |its |their )?(?P<what>\w+)\b"
)
"""What a question wants measured, in the words around "how"."""
CALLED_OTHERWISE = frozenset(
    "reaksi tanggapan respons respon komentar pendapat pandangan bantahan pembelaan sanggahan alasan motif pemicu "
    "rencana langkah usulan permintaan imbauan harapan kritik pengakuan penjelasan klarifikasi".split()
)
"""What a question calls somebody's words or a cause, which no article need call so."""
_GOVERNMENT = re.compile(r"(?i)pem(?:kab|kot|prov|da|des)")
"""The government of the place that stands beside it."""
_DEED = re.compile(r"(?:me|di|ber|ter)[a-z]{4,}")
"""An Indonesian verb, if it is made of another word."""
LISTED = 3
"""Rows from which a list is quoted rather for want of the one that is asked for."""
SPECIFIC = 6.0
"""Weight above which a noun is hardly another word for what an article has: "cuti"; "pegawai" may be its "ASN"."""
_ALLOWED = re.compile(
    r"(?i)\b(?:boleh|(?:di)?wajib|harus|(?:di)?larang|berhak|bisa|dapat|perlu|di(?:izin|perboleh)kan)(?:kah)?\b"
)
_MAY = re.compile(
    r"kah$|boleh|izin|wajib|harus|larang|mungkin|perlu|bisa|dapat|berhak|benar|betul"
    r"|^(?:allow|permit|entitle|eligible|authori[sz]|oblig|mandatory|compulsory|requir|forb[ia]d|prohibit|(?:il)?legal"
    r"|lawful|possibl|appl(?:y|ie)|grateful|know$|face[sd]?$|happen|mean(?:s|t)?$)"
)
"""Asks whether something is so, or allowed, and is no part of it."""
_NAME_ENDS = re.compile(r"(\b[A-Z]\S*) (?=[a-z])")
"""The last word of a name, and the space between it and what is written small."""
TRANSLATIONS = 3
"""Translations at most that are told of a word."""


def missing_words(
    collection: Collection,
    question: Question,
    findings: Sequence[Finding],
    filters: Filters | None,
    *,
    telling: float = TELLING,
) -> list[str]:
    """What a question asks for that no article in reach mentions, as typed; of several places it is not said.

    Without filters all articles are in reach, wherever they are from. Words of no more weight than `telling` are left
    out.
    """
    if len(findings) != 1:
        return []
    sought = findings[0].sought
    searcher = collection.current().words
    among = None if filters is None else collection.allowed(sought.reach(filters))
    missing = abstention.unmentioned(sought.asked, searcher, among, telling=telling)
    missing = [term for term in missing if not known_in_one(term.source, question, searcher)]
    missing = [term for term in missing if not _is_called_otherwise(term.source.lower())]
    if question.text_language == "id":
        # "Wartawan" is not wanting where articles say "jurnalis".
        missing = [term for term in missing if not abstention.spoken_of(alike(term.source), searcher, among)]
    else:
        # Articles in English have the question's own words.
        missing = [term for term in missing if not _stands(term.source, searcher, among)]
    text = typed(question)
    told = [word for one in stretches(text, missing) for word in _apart(one, text, question) if has_content(word)]
    told = [one for one in told if one.lower() not in _measured(question) and not _GOVERNMENT.fullmatch(one)]
    return [one for one in told if not one.isdigit()] or told


def not_in_articles(question: Question, finding: Finding) -> list[str]:
    """The nouns of an Indonesian question for what is allowed that no article quoted has, nor another word for them.

    What "ASN" may not do they may yet do "saat cuti", of which an article without that word tells nothing. So it is
    with a number that is asked for of something, where only a list is quoted whole, of other things.
    """
    rules = question.kind is Kind.YES_NO and _ALLOWED.search(question.text)
    items = sum(one.sentence.kind is SentenceKind.ITEM for one in finding.chosen)
    listed = question.kind is Kind.HOW_MANY and items == len(finding.chosen) >= LISTED
    if not (rules or listed) or question.text_language != "id" or question.asked != question.text:
        return []
    articles = {one.sentence.article.id: one.sentence.article for one in finding.chosen}.values()
    held = frozenset[str]().union(*map(vocabulary, articles))
    least = SPECIFIC if rules else TELLING
    terms = (one for one in finding.sought.asked.terms if one.weight > least)
    missing = [one.source for one in terms if held.isdisjoint(one.credit)]
    nouns = [one for one in missing if one.islower() and not (_is_deed(one) or _is_called_otherwise(one))]
    return [one for one in nouns if held.isdisjoint(alike(one))]


def _is_called_otherwise(word: str) -> bool:
    """Whether a word asks, or says what is done with it, in a way that no article need have."""
    return word in CALLED_OTHERWISE or _MAY.search(word) is not None


def _measured(question: Question) -> set[str]:
    """The words of a question that a number answers by itself."""
    asked = {word.lower() for match in _MEASURE.finditer(question.asked) for word in match.groups() if word}
    return asked & MEASURES


def _apart(stretch: str, text: str, question: Question) -> list[str]:
    """A stretch of words, or each by itself where the first belongs to a word before that is not wanting.

    Of "korban jiwa kerusuhan" no "jiwa kerusuhan" is wanting. A verb is no name of anything with what it is beside:
    "ditilang ganjil genap" are two that are wanting; so are a name and what is behind it: "Rina Dewi manggung".
    """
    if question.text_language != "id":
        return [stretch]
    before = text[: text.find(stretch)].split()
    if before and before[-1].isalpha() and has_content(before[-1]) and stretch.islower():
        return stretch.split()
    parts = [stretch] if text.startswith(stretch) else _NAME_ENDS.sub(r"\1\n", stretch).split("\n")
    runs = (groupby(part.split(), key=lambda word: word if _is_deed(word) else "") for part in parts)
    return [" ".join(run) for every in runs for _, run in every]


def _is_deed(word: str) -> bool:
    """Whether an Indonesian word is a verb: ditilang, of tilang."""
    return _DEED.fullmatch(word) is not None and words.term(word) != word


def _stands(source: str, searcher: WordSearcher, among: NDArray[np.int64] | None) -> bool:
    """Whether some passages have every word of a question's term as it is typed, or of one only: "lift" of "lifts"."""
    own = [{word, *words.terms(english.stem(word))} for word in words.terms(source)]
    return bool(own) and all(abstention.spoken_of(some, searcher, among) for some in own)


def alike(word: str) -> list[str]:
    """Index terms of words that mean the same as an Indonesian one; none for a name."""
    return [] if word[0].isupper() else [term for term, p in WordTable.load().alike(word) if p >= ALIKE]


def untranslated(collection: Collection, question: Question, findings: Sequence[Finding]) -> list[str]:
    """The words of an English question, no names, for which the table knows no Indonesian and that no article has."""
    if question.text_language != "en" or len(findings) != 1:
        return []
    table, searcher = WordTable.load(), collection.current().words
    unknown = [
        term
        for term in findings[0].sought.asked.terms
        if term.source.islower()
        and term.source.isalpha()
        and not any(table.translate(word) for word in words.tokens(term.source))
        and not abstention.spoken_of(term.credit, searcher, None)
    ]
    return stretches(typed(question), unknown)


def looked_for(stretch: str, question: Question) -> str:
    """Words in quotation marks; an English one that is translated by chance with what was looked for in its place."""
    found = WordTable.load().translate(stretch) if question.text_language == "en" and stretch.islower() else ()
    if not found or found[0][1] >= SURE:
        return f"“{stretch}”"
    return f"“{stretch}” ({', '.join(word for word, _ in found[:TRANSLATIONS])})"
