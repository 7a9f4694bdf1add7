"""Who says what is quoted, or which office somebody holds, where these are the few words asked for or are another's.

Knows: questions for a speaker, speakers and offices of quotations. Does not know the words that the reader takes
(`rag.extracting.short_answers`). Quotations of others than the one asked about may bear on it, which is told beside
them (`rag.telling.unsaid`); in few words they would be his own.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from index import words
from index.article_sentences import sentences
from index.nouns import Article, Sentence
from index.words import terms
from rag.asking.leaning.pointing import content
from rag.asking.names.english_offices import in_indonesian, is_read
from rag.asking.names.rows import PARTS
from rag.evidence import Evidence
from rag.expecting.speaker_slot import in_speakers_place
from rag.extracting.few_words import FewWords
from rag.nouns import Citation, ShortAnswer
from rag.parsing.terms import asked_terms, meant_words, own_part, told_words
from rag.question import Question
from rag.speaking.asked.called import told_of
from rag.speaking.asked.callings import calling_of
from rag.speaking.asked.posts import holds, post_of
from rag.speaking.names.names import names
from rag.speaking.offices.beside import office
from rag.speaking.offices.wordings import forms
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.words.countries import is_foreign
from rag.speaking.words.shapes import CAPITALISED, is_office_word
from rag.speaking.words.speech import ASKED_WHAT, SPEECH, STATES
from rag.speaking.words.standings import PAST

_ON_A_MATTER = re.compile(r"(?i)\b(?:spoke|speaks?|spoken|talk\w*|comment\w*|(?:ber)?bicara|berkomentar|dikutip)\b")
"""Asks who spoke on something, which several may do, rather than who said a thing."""
_WHO_WHAT = re.compile(rf"(?i)\b(?:who said what|siapa (?:yang )?(?:{ASKED_WHAT}) apa)\b")
"""Asks for all speakers with their words."""
_BY_WHOM = re.compile(r"(?i)\b(?:menurut s(?:i)?apa|according to whom?)\b")
"""Asks who says something, whatever it is."""
_ASKS_A_QUESTION = re.compile(r"(?i)\b(?:ask(?:ed|s)?(?! (?:for|to)\b)|(?:bertanya|pertanyaan|(?:men|di)?tanyakan))\b")
"""Asks what somebody asked, who is the first that is named."""
_APPOINTED = (
    r"(?i:\b(?:ditunjuk|diputuskan|ditetapkan|dipilih|terpilih|diangkat|dilantik|dikukuhkan|menunjuk|menetapkan"
    r"|memilih|mengangkat|melantik|mengukuhkan)\b)[^.;\"“”]*\b{name} (?:sebagai|menjadi) (?P<office>[A-Z][^,.;\n\"“”]+)"
)
"""Says which office somebody of a name is given, as a pattern."""
_NOT_SO = re.compile(
    r"(?i)\b(?:membantah|dibantah|batal\w*|belum|tidak|tak|bukan|menolak|isu|kabar\w*|rumor|wacana|diusulkan|calon|bila|jika"
    r"|andai\w*)\b"
)
"""Before it, says that it is not so or not yet."""
_BEHIND_OFFICE = re.compile(r" (?:menggantikan|pada|periode|untuk|setelah|usai|sejak|di hadapan|oleh|yang|dan)\b.*")
"""What is told behind an office."""
_NAMES_HIM = re.compile(r"(?: yang)? bernama$")
"""Between what somebody is and his name: "saksi yang bernama Budi"."""
_FORMER = re.compile(rf"(?i)(?:{PAST})\b")
_FROM_A_SOURCE = re.compile(
    r"(?i)\b(?:menurut(?:nya)? (?!s(?:i)?apa\b)|according to (?!whom?\b)|versi (?:dari )?(?=(?-i:[A-Z])))(?P<source>.*)"
)
"""Asks what a source has to say, of others than itself."""
_NAMED = re.compile(CAPITALISED)
"""A source by name."""
_BEHIND_HIM: Final = re.compile(r"(?i) (?:of|from|in|at|di|dari|pada|yang|who|that)\b.*")
"""What tells more of him than what he is."""
_OF: Final = re.compile(r".*['’]s? (?=\w)")
"""Before what somebody's somebody is."""


def asks_for_one_of(question: Question, citations: Sequence[Citation]) -> bool:
    """Whether a question asks who spoke on something, and more than one speaks in what is quoted, or who said what."""
    if _WHO_WHAT.search(question.asked):
        return True
    return bool(_ON_A_MATTER.search(question.asked)) and len({one.speaker for one in citations if one.speaker}) > 1


def asks_speaker(question: Question) -> bool:
    """Whether a question for a person asks who says something."""
    return bool(SPEECH.search(question.asked) or _BY_WHOM.search(question.asked))


def names_speaker(question: Question, name: str) -> bool:
    """Whether a question names the speaker himself and so asks for another: "kata Rina, siapa yang datang?"."""
    return bool(set(words.terms(name)) & {term for one in question.names for term in words.terms(one)})


def is_source(question: Question, name: str, citations: Sequence[Citation]) -> bool:
    """Whether somebody is only the source of what a question asks of others: "menurut PKS siapa yang merugi?".

    So it is, too, with what a sentence tells that does not give it to the country or person who is the source.
    """
    if not (asked := _FROM_A_SOURCE.search(question.asked)):
        return False
    if any(name in one.quote and _is_not_from(asked["source"], one) for one in citations):
        return True
    own = set(name.split())
    speakers = (set(one.speaker.split()) for one in citations if one.speaker)
    return own <= set(re.findall(r"[\w'’.-]+", asked["source"])) or any(own <= one or one <= own for one in speakers)


def _is_not_from(source: str, citation: Citation) -> bool:
    """Whether a quotation gives nothing to a country or person by name: neither said by him nor told as his word."""
    match = _NAMED.match(source)
    if match is None or not (is_foreign(match[0]) or names(citation.article).is_known(match[0])):
        return False
    if set(match[0].split()) & set((citation.speaker or "").split()):
        return False
    called = "|".join(re.escape(one.split()[-1]) for one in in_indonesian(match[0]))
    given = rf"\b[Mm]enurut\b[^.;]*\b(?:{called})\b|\b(?:{called})\b[^.;\"“”]* {STATES.pattern}"
    return not re.search(given, citation.quote)


def office_told(name: str, citations: Sequence[Citation], *, present: bool) -> ShortAnswer | None:
    """The office of one of whom is asked who he is, where it stands in a quotation; never another's name.

    Args:
        name: whose office.
        citations: the quotations.
        present: whether the office is asked for that he holds: one to which he is told to be appointed, no former one.
    """
    for one in citations:
        if appointed := _appointed(name, one.quote):
            return ShortAnswer(one, one.start + appointed[0], one.start + appointed[1])
        held = office(one.article, names(one.article).full(name)) or office(one.article, name.split()[0])
        held = _NAMES_HIM.sub("", held) if held else None
        if held and (at := one.quote.find(held)) >= 0 and not (present and _FORMER.match(held)):
            return ShortAnswer(one, one.start + at, one.start + at + len(held))
    return None


def _appointed(name: str, quote: str) -> tuple[int, int] | None:
    """Where the office stands to which a quotation says that somebody is appointed; None where it does not."""
    match = re.search(_APPOINTED.format(name=re.escape(name)), quote)
    if match is None or _NOT_SO.search(quote[: match.start("office")]):
        return None
    told = match["office"]
    by_him = re.search(rf"\boleh\b[^,]*\b{re.escape(name)}\b", match[0][: -len(told)])
    if by_him or re.search(r"\b(?:19|20)\d\d\b", told) or not is_office_word(told.split()[0]):
        return None
    return match.start("office"), match.start("office") + len(_BEHIND_OFFICE.sub("", told).rstrip())


def speaker_named(question: Question, chosen: Sequence[Evidence], citations: Sequence[Citation]) -> ShortAnswer | None:
    """The speaker's name, where it stands in a quotation, of the sentence that holds most of the words asked for.

    None when as much of them is said by another, or when nobody is known to say it, nor where a follow-up asks who said
    something of which that sentence has no word: "siapa yang bilang cukup?".
    """
    said = {(one.article.id, one.start): one for one in citations}
    most = max(one.features["words"] for one in chosen)
    best = [one.sentence for one in chosen if one.features["words"] == most]
    own = asked_terms(SPEECH.sub(" ", own_part(question)), question.text_language) if PARTS in question.text else ()
    if own and not any(alike & told_words(one.text) for one in best for alike in own):
        return None
    speakers = {said[one.article.id, one.start].speaker for one in best if (one.article.id, one.start) in said}
    name = speakers.pop() if len(speakers) == 1 else None
    if name is None:
        return None
    return name_in(name, [one for one in citations if one.speaker == name])


def name_in(name: str, citations: Sequence[Citation]) -> ShortAnswer | None:
    """A person's name where it stands in one of the quotations, the fullest form first; None where none does."""
    # "Guruh Soekarnoputra" may be "Guruh" where he is quoted.
    for form in (name, *sorted(name.split(), key=len, reverse=True)):
        for one in citations:
            if len(form) > 2 and (found := re.search(rf"\b{re.escape(form)}\b", one.quote)):
                return ShortAnswer(one, one.start + found.start(), one.start + found.end())
    return None


def with_naming(told: Sequence[Citation]) -> Iterator[Citation]:
    """Each quotation, and after it the sentence that names its speaker when that is another, once."""
    seen = {(one.article.id, one.start) for one in told}
    for one in told:
        yield one
        at = one.speaker_at[0] if one.speaker_at else -1
        named = next((said for said in sentences(one.article) if said.start <= at < said.end), None)
        if named and (one.article.id, named.start) not in seen:
            seen.add((one.article.id, named.start))
            yield Citation(one.article, number=one.number, start=named.start, end=named.end)


def only_speaker(told: Sequence[Citation], shown: Sequence[Citation]) -> ShortAnswer | None:
    """The name of the one speaker there is, where it stands in what is shown."""
    speakers = {one.speaker for one in told if one.speaker}
    return name_in(speakers.pop(), shown) if len(speakers) == 1 else None


def is_of_another_speaker(words: FewWords) -> bool:
    """Whether few words stand in a sentence that another than the one asked about is known to say.

    What somebody asked is not what he says who is asked: of "what did Rina ask Edo?" that is Edo's answer.
    """
    question, who = words.question, speaking(words.sentence)
    first = min(question.names, key=question.asked.find, default="") if _ASKS_A_QUESTION.search(question.asked) else ""
    answers = bool(first and who) and set(first.split()).isdisjoint(who.name.split() if who else ())
    return answers or is_anothers(words.sentence, question)


def is_anothers(sentence: Sentence, question: Question) -> bool:
    """Whether somebody is known to say a sentence, and nothing told of him has anything of those asked about."""
    asked = [one for one in in_speakers_place(question) if content(one)]
    who = speaking(sentence) if asked else None
    return who is not None and not any(_is(sentence.article, who, one, question.text_language) for one in asked)


def _is(article: Article, who: Speaker, asked: str, language: str) -> bool:
    """Whether a speaker may be one who is asked about by a name, an office or a noun."""
    beside = told_of(article, who.name)
    if calling := calling_of(asked):
        return calling.includes(article, who) or calling.is_told_in(beside)
    if (post := post_of(asked)) and holds(article, who, post):
        return True
    known = in_indonesian(asked) if language != "en" or is_read(asked) else ()
    told = {word for one in known for form in forms(one) for word in terms(form.split()[0])}
    head = _OF.sub("", _BEHIND_HIM.sub("", asked)).split()
    kept = head[-1:] if language == "en" else head[:1]
    return not (meant_words(" ".join(kept), language) | told).isdisjoint(
        terms(f"{who.name} {who.office or ''} {beside}")
    )


def is_left_out(question: Question, found: ShortAnswer) -> bool:
    """Whether a few words are whom a question leaves out, by his name or his office: "besides Rina, who …"."""
    who, article = question.speaker_left_out, found.citation.article
    told = Speaker(found.text, found.citation.speaker_office or office(article, found.text))
    post = post_of(who) if who else None
    return bool(who) and (_is_called(article, told, who) or (post is not None and found.text.lower() in post.words))


def says_other(sentence: Sentence, who: str) -> bool:
    """Whether a sentence is not what somebody says who is left out, by his name or his office."""
    told = speaking(sentence)
    return told is None or not _is_called(sentence.article, told, who)


def _is_called(article: Article, told: Speaker, who: str) -> bool:
    """Whether somebody is told with all words of a name or an office, in Indonesian where that is English."""
    have = set(words.tokens(f"{told.name} {told.office or ''}"))
    post = post_of(who)
    return any(set(words.tokens(one)) <= have for one in (who, *in_indonesian(who))) or (
        post is not None and bool(told.office) and holds(article, told, post)
    )
