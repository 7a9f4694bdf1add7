"""Whose words a question asks for, and which sentences are theirs.

Knows: verbs of saying around a name or an office. Does not know how a speaker is found (`rag.speaking`). Words of
somebody unknown are nobody's, whomever they mention.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from index import words
from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parts import row_of_names
from rag.question import Question
from rag.speaking.attributions import Way, attribution
from rag.speaking.bodies import is_body, is_of
from rag.speaking.names import names, quotations
from rag.speaking.persons import is_office
from rag.speaking.posts import Post, holds, post_of, posts
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.speech_words import ASKED, SAID, STATES
from rag.speaking.turns import turns
from rag.terms import vocabulary

ALIKE = 4
"""Letters of a name that tell it: "Fitrianty" is Fitrianti, and Jokowi Joko Widodo."""
NEAR = 40
"""Characters between a person and the institution that he is named beside."""
_SAYING = (
    r"(?:kata|ujar|ucap|tutur|menurut|pernyataan|komentar|tanggapan|respons?|pesan|penjelasan|pendapat|jawaban"
    r"|bantahan|klarifikasi|pembelaan|keterangan|reaksi"
    r"|di(?:katakan|ucapkan|sampaikan|ungkapkan|jelaskan|tegaskan)(?: oleh)?|according to"
    r"|(?:reaction|response|statement|comments?|remarks?|message|opinion|denial|clarification) (?:of|from|by))"
)
_SAYS = rf"(?:{ASKED}|commented|respond(?:ed|s)?)"
_OWN = r"['’]s (?:reaction|response|statement|comments?|remarks?|message|answer|opinion|view|denial|clarification)"
"""Words before and after the name of somebody whose words are asked for."""
_HIS = frozenset("pengacara advokat kuasa juru istri suami anak ajudan penasihat pendukung ibu ayah adik kakak".split())
"""Those before a name who are somebody else."""
_OFFICE = r"(?:[Pp]residen|[Mm]enteri|[Gg]ubernur|[Bb]upati|[Ww]ali|[Kk]ota|[Kk]etua|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu)"
"""Before a name of which a sentence says no more than that he speaks: "Gubernur Anies menuturkan"."""
_ADVERB = r"(?:juga|sempat|pernah|kemudian|telah|sudah|yang|also|ever|has|have|had|then)"
_SPOKEN_BY = re.compile(rf"\b(?:{SAID}|[Mm]enurut|di(?:kata|sampai|ungkap|jelas|tegas|nyata)kan(?: oleh)?) $")
_STANDS = "mendukung|menolak|menyetujui|menyambut|mempersilakan|menginginkan|menyesalkan|setuju|ingin|yakin|optimistis"
_SPEAKS = re.compile(
    rf"(?:,?(?: [A-Z(][\w.'’()-]*| juga| pun| sempat| tidak))*,? (?:{STATES.pattern}|(?:{_STANDS})\b)|: "
)
"""Words before and after whoever a sentence says to speak, or to be for or against something."""


def whose_words(question: Question) -> tuple[str, ...]:
    """The names or offices of those whose words are asked for: "What did Anies say about …"; none when nobody's are."""
    if question.kind in (Kind.WHO, Kind.WHICH_REGIONS):
        return ()
    row, text = row_of_names(question), question.asked
    if row and row[0] in text and row[-1] in text:
        # "Anies, Ganjar and Prabowo say" is "Anies say" here.
        start = text.find(row[0])
        text = text[: start + len(row[0])] + text[text.find(row[-1], start) + len(row[-1]) :]
    for post in posts(text):
        begin, end = post.start, post.end
        held = next((name for name in question.names if re.match(rf",? {re.escape(name)}(?!\w)", text[end:])), None)
        if held:
            end = text.find(held, end) + len(held)
        if _asked_of(text, begin, end):
            return (held or text[begin:end],)
    for name in question.names:
        for match in re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", text):
            if _asked_of(text, *match.span()):
                return row if name in row else (name,)
    return ()


def _asked_of(text: str, start: int, end: int) -> bool:
    """Whether a question asks for the words of whom it names at a place: himself, not somebody of his."""
    if re.match(rf"(?i),?(?: {_ADVERB})? {_SAYS}\b|{_OWN}\b", text[end:]):
        return True
    before = re.search(rf"(?i)\b{_SAYING} (?:the )?(?:(?P<word>\w+) )?$", text[:start])
    return before is not None and _titles(before["word"])


def _titles(word: str | None) -> bool:
    """Whether a word before a name leaves it whose words are meant: none, or an office, not somebody of his."""
    return word is None or (is_office(word) and word.lower() not in _HIS)


def said_by(evidence: Sequence[Evidence], asked: Sequence[str]) -> list[Evidence]:
    """The sentences that one of some says, and if there are any, those without a speaker right beside his words.

    One who speaks for a body is known by his office, "Ketua Bawaslu Batang", or by an article that names the body.
    """
    own = {id(one) for one in evidence if any(_says(one.sentence, name) for name in asked)}
    return [one for one in evidence if own and (id(one) in own or _beside(one.sentence, asked))]


def unclaimed(evidence: Sequence[Evidence]) -> list[Evidence]:
    """The sentences that nobody says, neither somebody known nor somebody unknown: they may report anybody's words."""
    return [one for one in evidence if speaking(one.sentence) is None and _way(one.sentence) is Way.PROSE]


def _beside(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether a sentence that names no speaker belongs to the words of one of some beside it, and of no other's.

    Prose does when it leads to a quotation of his or stands amid his words.
    """
    way = None if speaking(sentence) else _way(sentence)
    if way not in (Way.PROSE, Way.BARE):
        return False
    around = turns(sentence.article)
    at = next((at for at, one in enumerate(around) if one.end > sentence.start), len(around))
    before = [one for one in around[max(0, at - 1) : at] if one.speaker]
    after = [one for one in around[at + 1 : at + 2] if one.speaker]
    quoted = any(sentence.article.text[one.start] in '"“”«»' for one in after)
    if not (before or after) or (way is Way.PROSE and not (after and (before or quoted))):
        return False
    return all(
        any(_says(replace(sentence, start=one.start, end=one.end), name) for name in asked) for one in before + after
    )


def _way(sentence: Sentence) -> Way:
    return attribution(sentence.article, sentence.start, sentence.end).way


def _says(sentence: Sentence, name: str) -> bool:
    """Whether a sentence is said by one of this name or office, or reports that he says it."""
    who, article = speaking(sentence), sentence.article
    post = post_of(name)
    if post:
        return holds(article, who, post) if who else _speaks_as(sentence, post)
    told = [word for word in name.split() if not is_office(word)]
    if is_body(name) and not is_office(name) and (who is None or who.office):
        if who is None:
            called = re.finditer(rf"\b{re.escape(_own_word(name))}\b", sentence.text)
            return any(_speaks(sentence, *match.span()) for match in called)
        return is_of(name, f"{who.office} {who.name}") or _told_beside(article, who.name, name)
    if not told or is_body(name):
        # One who speaks for a body or holds an office may be called by his own name alone.
        return any(_begun(word) & _beginnings(article) for word in told or name.split())
    if who is not None:
        return _is_called(article, who, told)
    # Who is asked about may be trusted to be a person.
    heard = names(article).full(" ".join(told))
    found = attribution(article, sentence.start, sentence.end, heard=(heard,))
    if found.name:
        return _is_called(article, Speaker(names(article).full(found.name)), told)
    return any(_speaks(sentence, start, end) for start, end in _places(sentence.text, told))


def _own_word(body: str) -> str:
    """The word that makes a name an institution's."""
    return next((word for word in body.split() if is_body(word)), body)


def _told_beside(article: Article, person: str, body: str) -> bool:
    """Whether an article names somebody right beside an institution, wherever that is: "politikus Gerindra X"."""
    own = _own_word(body)
    return bool(
        re.search(rf"\b{re.escape(own)}\b[^.\n]{{0,{NEAR}}}\b{re.escape(person.split()[-1])}\b", article.text)
        or re.search(rf"\b{re.escape(person)}\b[^.\n]{{0,{NEAR}}}\b{re.escape(own)}\b", article.text)
    )


def _places(text: str, told: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a text names somebody by the first or last of his names, with the office before it."""
    name = rf"\b(?:{'|'.join(re.escape(word) for word in {told[0], told[-1]} if len(word) >= ALIKE) or '(?!)'})\b"
    for match in re.finditer(rf"(?:{_OFFICE} ){{0,4}}{name}", text):
        yield match.span()
    for post in posts(text):
        if named := re.compile(rf",? {name}").match(text, post.end):
            yield post.start, named.end()


def _is_called(article: Article, who: Speaker, told: Sequence[str]) -> bool:
    """Whether a speaker has a name, or one of an institution is in his office: a person's there is another's."""
    also = re.search(rf"{re.escape(who.name)}(?:,? (?:atau|alias) | \()(?P<also>[A-Z]\w+)", article.text)
    called = _begun(f"{who.name} {also['also'] if also else ''}")
    same = sum(bool(_begun(word) & called) for word in told)
    own = [word for word in who.name.split() if not is_office(word)]
    if same >= min(len(told), max(1, len(own))):
        return True
    return not names(article).is_known(" ".join(told)) and any(_begun(word) & _begun(who.office or "") for word in told)


def _speaks_as(sentence: Sentence, post: Post) -> bool:
    """Whether a sentence gives its words to an office without a name: "kata Bupati Demak"."""
    return any(post.is_held_by(one) and _speaks(sentence, one.start, one.end) for one in posts(sentence.text))


def _speaks(sentence: Sentence, start: int, end: int) -> bool:
    """Whether whoever a sentence names at a place, outside quotations, is said to speak there."""
    at = sentence.start + start
    if any(opening < at < closing for opening, closing in quotations(sentence.article)):
        return False
    text = sentence.text
    return bool(_SPOKEN_BY.search(text[:start]) or (start == 0 and _SPEAKS.match(text, end)))


@lru_cache(512)
def _beginnings(article: Article) -> frozenset[str]:
    """How the index terms of an article begin."""
    return frozenset(term[:ALIKE] for term in vocabulary(article))


def _begun(text: str) -> set[str]:
    """How the index terms of a text begin: that tells a name."""
    return {term[:ALIKE] for term in words.terms(text)}
