"""Which sentences are the words of those whom a question asks for, and which may be.

Knows: speakers, and who holds an office. Does not know whose words are asked for (`rag.expecting.whose_words`) nor how
a speaker is found (`rag.speaking`). Words of somebody unknown are nobody's, whomever they mention.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from index.article_sentences import sentences
from index.nouns import Article, Sentence
from index.saying import SAID
from index.words import stands_in
from rag.asking.names.english_offices import in_indonesian
from rag.asking.names.governments import governed
from rag.choosing.sources import comes_from, is_told
from rag.choosing.spoken_by import is_said_by
from rag.choosing.told_to_speak import meant, spoken, way_of
from rag.evidence import Evidence
from rag.speaking.asked.called import in_full, is_named
from rag.speaking.asked.callings import calling_of, is_beside
from rag.speaking.asked.full_names import persons
from rag.speaking.asked.posts import Post, holds, post_of, posts
from rag.speaking.asked.roles import aided, role_of, whose
from rag.speaking.names.names import masked, names, quotations
from rag.speaking.offices.alike import is_abroad, is_told_office
from rag.speaking.offices.beside import office
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.turns.attributions import Way
from rag.speaking.turns.scripts import is_asked_there
from rag.speaking.words.shapes import is_office, is_office_word
from rag.speaking.words.speech import SAID_BY, SOMEBODY, STATES

Says: TypeAlias = Callable[[Sentence], bool]
"""Whether a sentence is said by one of those who are asked about."""
STRONG = 0.6
"""Score from which a sentence that nobody says may stand in for somebody's words."""
BEGINNING = 100
"""Characters in which a sentence tells its subject."""
_SAID_BY_NAMED = re.compile(rf"\b(?:[Mm]enurut|{SAID}|{SAID_BY})(?: juga)?(?: oleh)? [A-Z]")
"""Gives words to one who is told with a capital."""
_AS_HIMSELF = re.compile(r"(?i)\b(?:(?:saya|kami)(?: ini)?|sebagai|selaku|as(?: the)?) (?:\w+ )?\w+")
"""Where somebody may tell his own office: "selaku gubernur, saya …"."""
NOTHING_BESIDE = 0.1
"""Share of that sentence's score below which what is known to be his says next to nothing of what is asked."""
LITTLE_BESIDE = 0.5
"""The same for what only comes from them: what a survey found is also told where it is not named."""


NEAR = 3
"""Sentences before a pronoun in which he is named whom it means."""
_STATES = rf"\b(?:,? [a-z-]+){{0,4}},? {STATES.pattern}"
"""Behind a name, that he says something: "Rina pun dengan tegas menyebut"."""


class Theirs(NamedTuple):
    """What answers for those whose words are asked for."""

    sentences: list[Evidence]
    known: bool
    """Whether they are known to be theirs."""


def theirs(evidence: Sequence[Evidence], asked: Sequence[str], *, found: Sequence[Article] = ()) -> Theirs:
    """The sentences of some persons, else what comes from them; what nobody says where that scores next to nothing.

    Args:
        evidence: sentences with their scores.
        asked: names or offices of those persons.
        found: articles besides that may tell who holds an office.
    """
    says = saying([*(one.sentence.article for one in evidence), *found], asked)
    said = _of_the_aide(_at_home(_with_those_beside(evidence, says), asked), asked)
    own = said or [one for one in evidence if comes_from(one.sentence, asked)]
    unsaid = [one for one in unclaimed(evidence, says=says) if _may_mean(one.sentence.article, asked)]
    free = [one for one in unsaid if not any(one is other for other in own)]
    most, best = (max((one.score for one in some), default=0.0) for some in (own, free))
    if own and (best < STRONG or most > (NOTHING_BESIDE if said else LITTLE_BESIDE) * best):
        return Theirs(own, True)
    return Theirs(unsaid, False)


def _may_mean(article: Article, asked: Sequence[str]) -> bool:
    """Whether an article may report words of some persons: it has any word of a full name."""
    full = [persons(name) for name in asked]
    return not all(full) or any(stands_in(word, article.whole, anycase=True) for own in full for word in own or ())


def has_only_the_name(sentence: Sentence, head: str, of: str) -> bool:
    """Whether who speaks has the name behind an aide, and his article does not tell him to be one: "sopir Budi"."""
    who = speaking(sentence)
    if who is None or not is_named(sentence.article, who, of.split()):
        return False
    told = calling.told if (calling := calling_of(head)) else head
    return not (re.search(rf"(?i)\b(?:{told})\b", who.office or "") or is_beside(sentence.article.text, who.name, told))


def perhaps_theirs(
    evidence: Sequence[Evidence], asked: Sequence[str], *, found: Sequence[Article] = ()
) -> list[Evidence]:
    """All sentences but another's, and of prose only what begins with them or stands where one of them speaks."""
    says = saying([*(one.sentence.article for one in evidence), *found], asked)
    articles = {one.sentence.article.id: one.sentence.article for one in evidence}
    at_home = {key for key, one in articles.items() if any(says(each) for each in spoken(one))}
    return [
        one
        for one in evidence
        if says(one.sentence)
        or (
            not is_asked_there(one.sentence)
            and _may_mean(one.sentence.article, asked)
            and (
                (way_of(one.sentence) is Way.PROSE and one.sentence.article.id in at_home)
                or _may_be_theirs(one.sentence, asked)
            )
        )
    ]


def _may_be_theirs(sentence: Sentence, asked: Sequence[str]) -> bool:
    """Whether a sentence that is not known to be said by some persons is known to be no other's.

    One of whom no office but a rank is told may hold the one asked of, where the article names it, unless he speaks of
    who does. Of prose, and of what is given to somebody whom nothing recognises, it is what begins with them: "Ahok tak
    merinci kapan …".
    """
    if who := speaking(sentence):
        untold = who.office is None or not is_told_office(who.office)
        kin = any((role := role_of(one)) and role.is_relative for one in asked)
        able = untold and not kin and all(map(is_office, asked)) and is_told(sentence.article.whole, asked)
        return able and not _speaks_of(sentence.article, who, asked)
    begins = sentence.text.partition(",")[0][:BEGINNING]
    return is_told(begins, asked) or not (way_of(sentence) is Way.PROSE or _is_given_away(sentence))


def _speaks_of(article: Article, who: Speaker, asked: Sequence[str]) -> bool:
    """Whether somebody names in his own words those who are asked about: "Saya berterima kasih kepada Gubernur"."""
    own = (one for one in spoken(article) if (speaker := speaking(one)) and speaker.name == who.name)
    quoted = (article.text[max(one.start, start) : min(one.end, end)] for one in own for start, end in _quotes(one))
    return any(is_told(_AS_HIMSELF.sub(" ", text), asked) for text in quoted)


def _quotes(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The quotations of which a sentence has some."""
    every = quotations(sentence.article)
    return ((start, end) for start, end in every if start < sentence.end and sentence.start < end)


def _is_given_away(sentence: Sentence) -> bool:
    """Whether a sentence gives words to one who is named in it, or of whom nothing is told: "seorang warga"."""
    way, text = way_of(sentence), sentence.text
    if way is Way.SOMEBODY:
        return bool(SOMEBODY.search(text) or _SAID_BY_NAMED.search(text) or is_office_word(text.split()[0]))
    return way in (Way.NAMED, Way.BODY)


def _of_the_aide(own: list[Evidence], asked: Sequence[str]) -> list[Evidence]:
    """Of an aide's words those of one who is told to be it, if any are: whose name stands behind it may be another."""
    aides = [one for name in asked if (one := aided(name))]
    told = [one for one in own if not any(has_only_the_name(one.sentence, *each) for each in aides)]
    return told if any(speaking(one.sentence) for one in told) else own


def _at_home(own: list[Evidence], asked: Sequence[str]) -> list[Evidence]:
    """Of a minister's words those of this country's, if any are, where no country is named."""
    if any(is_abroad(one) for name in asked for one in in_indonesian(name)):
        return own
    home = [one for one in own if not ((who := speaking(one.sentence)) and is_abroad(who.office or ""))]
    return home or own


def is_of_others(sentence: Sentence, others: Iterable[str]) -> bool:
    """Whether a sentence is the words of one of some persons, or says that he states something: "Rina menyebut …".

    So are those of a pronoun behind what he states.
    """
    every, at = sentences(sentence.article), sentence.number
    while at > max(0, sentence.number - NEAR) and _points_back(every[at]):
        at -= 1
    told, article = meant(sentence) or every[at], sentence.article
    who, prose = speaking(sentence) or speaking(told), masked(article)[told.start : told.end]
    return any(
        is_named(article, who, name.split()) if who else re.search(rf"\b{re.escape(name.split()[-1])}{_STATES}", prose)
        for name in others
    )


def _points_back(sentence: Sentence) -> bool:
    """Whether a sentence is given to a pronoun, or to nobody: "…," ujarnya."""
    return speaking(sentence) is None and way_of(sentence) in (Way.REFERRED, Way.BARE)


def unclaimed(evidence: Sequence[Evidence], *, says: Says | None = None) -> list[Evidence]:
    """The sentences that nobody says, neither somebody known nor somebody unknown: they may report anybody's words.

    With `says`, also what a pronoun says where nobody else speaks in the whole article: "…," tambahnya.
    """
    free = [one for one in evidence if speaking(one.sentence) is None and not is_asked_there(one.sentence)]
    return [
        one
        for one in free
        if (way := way_of(one.sentence)) is Way.PROSE
        or (way in (Way.REFERRED, Way.BARE) and says is not None and only_speaker(one.sentence.article, says))
    ]


def saying(articles: Iterable[Article], asked: Sequence[str]) -> Says:
    """What tells whether a sentence is said by one of some names or offices.

    An article that does not tell its speaker's office, or nickname, may be helped by another that does.
    """
    every = list({one.id: one for one in articles}.values())
    others = [of.split() for name in asked if (of := whose(name) or _aided_by(name, every)) and not governed(name)]
    asked = [each for name in asked for each in in_indonesian(name)]
    asked += [full for name in asked if not is_office(name) and (full := in_full(name, every))]
    whole = {name: {one.id for one in every if name in one.text} for name in asked if " " in name and not persons(name)}
    posts_asked = [post for name in asked if (post := post_of(name))]
    holders = {(post, name) for post in posts_asked for article in every for name in _holders(article, post)}

    def says(sentence: Sentence) -> bool:
        own = [one for one in (sentence, meant(sentence)) if one]
        if any((who := speaking(one)) and is_named(one.article, who, other) for one in own for other in others):
            return False
        return any(
            is_said_by(one, name) and not _is_namesakes(one, name, whole.get(name, ())) for one in own for name in asked
        ) or any(_is_holder(one, name, post) for one in own for post, name in holders)

    return says


def _aided_by(name: str, articles: Iterable[Article]) -> str | None:
    """The name behind an aide that is of whom he aids, as another speaks who is told to be it: "pengacara Rina"."""
    role = role_of(name)
    if role is None or not role.is_aide:
        return None
    speakers = ((article, who) for article in articles for one in spoken(article) if (who := speaking(one)))
    own = role.of.split()
    return next((role.of for at, who in speakers if role.is_held_by(who) and not is_named(at, who, own)), None)


def _is_namesakes(sentence: Sentence, name: str, having: Collection[str]) -> bool:
    """Whether who speaks has but the first word of a name, in an article without it, where others (`having`) have it.

    Of a name whose words tell a person this is told beside the answer (`rag.telling.unnamed`).
    """
    who = speaking(sentence)
    return bool(having) and sentence.article.id not in having and who is not None and who.name == name.split()[0]


def _holders(article: Article, post: Post) -> list[str]:
    """The persons to whom an article gives an office."""
    return [
        name
        for name in {*names(article).persons, *names(article).others}
        if " " in name and holds(article, Speaker(name, office(article, name)), post)
    ]


def _is_holder(sentence: Sentence, name: str, post: Post) -> bool:
    """Whether a speaker of whom no office is told is called like its holder, in an article that names the office."""
    who, article = speaking(sentence), sentence.article
    if who is None or who.office or not set(who.name.split()) <= set(name.split()):
        return False
    return any(post.is_held_by(one) for one in posts(article.whole))


def _with_those_beside(evidence: Sequence[Evidence], says: Says) -> list[Evidence]:
    own = {id(one) for one in evidence if says(one.sentence)}
    return [one for one in evidence if own and (id(one) in own or _beside(one.sentence, says))]


def only_speaker(article: Article, says: Says) -> bool:
    """Whether nobody in an article is given speech but one of those who are asked about."""
    every = spoken(article)
    return all(
        way_of(one) not in (Way.BODY, Way.SOMEBODY) and (speaking(one) is None or says(one)) for one in every
    ) and any(map(speaking, every))


def _beside(sentence: Sentence, says: Says) -> bool:
    """Whether a sentence that names no speaker belongs to the words of one of some beside it, and of no other's.

    Prose does when it leads to a quotation of his or stands amid his words.
    """
    way = None if speaking(sentence) else way_of(sentence)
    if way not in (Way.PROSE, Way.BARE):
        return False
    around = spoken(sentence.article)
    at = next((at for at, one in enumerate(around) if one.end > sentence.start), len(around))
    before, after = (list(filter(_is_given, some)) for some in (around[max(0, at - 1) : at], around[at + 1 : at + 2]))
    quoted = any(sentence.article.text[one.start] in '"“”«»' for one in after)
    if not (before or after) or (way is Way.PROSE and not (after and (before or quoted))):
        return False
    return all(map(says, before + after))


def _is_given(sentence: Sentence) -> bool:
    """Whether a sentence is somebody's words, known or not."""
    return speaking(sentence) is not None or way_of(sentence) in (Way.NAMED, Way.BODY, Way.SOMEBODY)
