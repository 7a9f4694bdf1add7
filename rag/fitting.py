"""Which sentences can answer a question at all, whatever speaks for them: what it demands, they must have.

Knows: questions for a day, a number, a name, for what somebody says, or for where a name is mentioned. Does not know
how evidence is scored, or when it is enough (`rag.abstention`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from index import capitals, places, words
from index.nouns import Article
from rag.asking.kinds import Kind
from rag.evidence import Evidence
from rag.parts import row_of_names
from rag.question import Question
from rag.speaking.bodies import is_body
from rag.speaking.persons import is_office
from rag.speaking.speakers import speaking
from rag.speaking.speech_words import ASKED
from rag.terms import REPORTING, Asked, WeightedTerm, coverage, vocabulary

MENTIONING = r"(?:mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|(?:me)?ny(?:ebut|inggung)(?:kan)?|sebut(?:kan)?)"
MENTIONED = r"(?:mentioned|referred to|di(?:sebut|singgung)(?:kan)?)"
"""Verbs before and after what is mentioned."""
ABOUT = 0.5
"""Share of what the articles are to be about that an article must speak of to be one of them."""
ALIKE = 4
"""Letters of a name that tell it: "Fitrianty" is Fitrianti, and Jokowi Joko Widodo."""
_SAYING = (
    r"(?:kata|ujar|ucap|tutur|menurut|pernyataan|komentar|tanggapan|respons?|pesan|penjelasan|pendapat|jawaban"
    r"|di(?:katakan|ucapkan|sampaikan|ungkapkan|jelaskan|tegaskan)(?: oleh)?|according to"
    r"|(?:reaction|response|statement|comments?|remarks?|message|opinion) (?:of|from|by))"
)
_SAYS = rf"(?:{ASKED}|commented|respond(?:ed|s)?)"
_OWN = r"['’]s (?:reaction|response|statement|comments?|remarks?|message|answer|opinion|view)"
"""Words before and after the name of somebody whose words are asked for."""
_HIS = frozenset("pengacara advokat kuasa juru istri suami anak ajudan penasihat pendukung ibu ayah adik kakak".split())
"""Those before a name who are somebody else."""
_ADVERB = r"(?:juga|sempat|pernah|kemudian|telah|sudah|yang|also|ever|has|have|had|then)"
_NAME_ASKED = re.compile(
    r"(?i)\b(?:siapa|apa) nama(?:nya)?\b|\bnama(?:nya)? (?:siapa|apa)\b|\bnames? of\b|['’]s names?\b"
    r"|\bwhat(?:['’]s| (?:is|was|are|were))\b.*\bnames?\b"
)
_CAPITAL = re.compile(r"(?P<inside>(?<=[\w,)] ))?[\"“'‘(]?\b(?P<name>[A-Z][\w'’-]+)")
"""A word with a capital, and whether it stands within a sentence."""


def fitting(evidence: Sequence[Evidence], question: Question) -> list[Evidence]:
    """The sentences that have what is demanded: a day or number, a name that the question has not, somebody's words.

    Where nothing is known to be said by the one who is named, all are kept (`unsaid`).
    """
    exact = question.kind in (Kind.WHEN, Kind.HOW_MANY)
    able = [one for one in evidence if one.features["kind"] > 0 or not exact]
    if _NAME_ASKED.search(question.asked):
        able = [one for one in able if _names_another(one, question)]
    return said_by(able, names) or able if (names := whose_words(question)) else able


def unsaid(evidence: Sequence[Evidence], question: Question) -> tuple[str, ...]:
    """Those whose words are asked for, when none of some sentences is known to be theirs; else ()."""
    names = whose_words(question)
    return names if names and evidence and not said_by(evidence, names) else ()


def _names_another(evidence: Evidence, question: Question) -> bool:
    """Whether a sentence has a name that the question has not; a person's is neither a place nor an abbreviation."""
    text, asked, person = evidence.sentence.text, question.text.casefold(), question.kind is Kind.WHO
    located = [(mention.start, mention.end) for mention in places.mentions(text)] if person else []
    return any(
        match["name"].casefold() not in asked
        and not (person and match["name"].isupper())
        and not any(start <= match.start("name") < end for start, end in located)
        and (match["inside"] is not None or capitals.always(match["name"]))
        for match in _CAPITAL.finditer(text)
    )


def whose_words(question: Question) -> tuple[str, ...]:
    """The names of those whose words are asked for: "What did Anies say about …"; none when nobody's are."""
    if question.kind in (Kind.WHO, Kind.WHICH_REGIONS):
        return ()
    row, text = row_of_names(question), question.asked
    if row and row[0] in text and row[-1] in text:
        # "Anies, Ganjar and Prabowo say" is "Anies say" here.
        start = text.find(row[0])
        text = text[: start + len(row[0])] + text[text.find(row[-1], start) + len(row[-1]) :]
    for name in question.names:
        plain = re.escape(name)
        before = re.search(rf"(?i)\b{_SAYING} (?:(?P<word>\w+) )?{plain}(?!\w)", text)
        after = re.search(rf"(?i)(?<!\w){plain}(?: {_ADVERB})? {_SAYS}\b|(?<!\w){plain}{_OWN}\b", text)
        if after or (before and _titles(before["word"])):
            return row if name in row else (name,)
    return ()


def _titles(word: str | None) -> bool:
    """Whether a word before a name leaves it whose words are meant: none, or an office, not somebody of his."""
    return word is None or (is_office(word) and word.lower() not in _HIS)


def said_by(evidence: Sequence[Evidence], names: Sequence[str]) -> list[Evidence]:
    """The sentences that one of some says, or that nobody known says in an article that names one of them.

    One who speaks for a body is known by his office, "Ketua Bawaslu Batang", or by an article that names the body.
    """
    return [one for one in evidence if any(_by(one, name) for name in names)]


def _by(evidence: Evidence, name: str) -> bool:
    """Whether a sentence is said by one of this name, by somebody of an office that has it, or by nobody known."""
    who, article = speaking(evidence.sentence), evidence.sentence.article
    told = [word for word in name.split() if not is_office(word)]
    if who is None or not told or is_body(name):
        # One who speaks for a body or holds an office may be called by his own name alone.
        return any(_begun(word) & _beginnings(article) for word in told or name.split())
    also = re.search(rf"{re.escape(who.name)}(?:,? (?:atau|alias) | \()(?P<also>[A-Z]\w+)", article.text)
    called = _begun(f"{who.name} {also['also'] if also else ''}")
    same = sum(bool(_begun(word) & called) for word in told)
    own = [word for word in who.name.split() if not is_office(word)]
    return same >= min(len(told), max(1, len(own))) or any(_begun(word) & _begun(who.office or "") for word in told)


@lru_cache(512)
def _beginnings(article: Article) -> frozenset[str]:
    """How the index terms of an article begin."""
    return frozenset(term[:ALIKE] for term in vocabulary(article))


def _begun(text: str) -> set[str]:
    """How the index terms of a text begin: that tells a name."""
    return {term[:ALIKE] for term in words.terms(text)}


@dataclass(frozen=True, slots=True)
class Mention:
    """Names that a question wants mentioned, and the rest of what it says."""

    names: tuple[frozenset[str], ...]
    """Index terms of each."""
    rest: tuple[WeightedTerm, ...] = ()
    """What the articles are to be about that mention them."""


def mentioned(question: Question, asked: Asked) -> Mention | None:
    """What a question wants mentioned; None when it asks for more than that somewhere a name stands.

    "Which regencies mention Bawaslu" wants nothing else; "… in news on neutrality" wants the name in such news.
    """
    own = {name: set(words.tokens(name)) for name in question.names}
    reported = [term for term in asked.terms if REPORTING.match(term.source)]
    rest = [term for term in asked.terms if term not in reported]

    def without(named: set[str]) -> tuple[WeightedTerm, ...]:
        return tuple(term for term in rest if not set(words.tokens(term.source)) <= named)

    if reported and asked.names and not without({token for tokens in own.values() for token in tokens}):
        return Mention(asked.names)
    for name, tokens in own.items():
        word = re.escape(name)
        if re.search(
            rf"(?i)\b{MENTIONING} (?:the )?{word}\b|\b{word}(?: (?:is|was|are|juga|ikut))* {MENTIONED}\b", question.text
        ):
            return Mention((frozenset(words.terms(name)),), without(tokens))
    return None


def naming(evidence: Sequence[Evidence], mention: Mention) -> list[Evidence]:
    """The sentences of an article that hold all of the names, if the article is about the rest."""
    held = [one for one in evidence if all(name <= set(words.terms(one.sentence.text)) for name in mention.names)]
    if held and mention.rest:
        about = coverage(mention.rest, dict.fromkeys(vocabulary(held[0].sentence.article), 1.0))
        return held if about >= ABOUT else []
    return held
