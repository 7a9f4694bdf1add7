"""Which sentences are the words of those whom a question asks for, and which may be.

Knows: speakers, and who holds an office. Does not know whose words are asked for (`rag.expecting.whose_words`) nor how
a speaker is found (`rag.speaking`). Words of somebody unknown are nobody's, whomever they mention.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from index.nouns import Article, Sentence
from rag.asking.english_offices import in_indonesian
from rag.asking.governments import governed
from rag.evidence import Evidence
from rag.speaking.attributions import Way, attribution
from rag.speaking.bodies import is_body, is_of
from rag.speaking.called import ALIKE, in_full, is_called, is_named, is_told_beside, own_word
from rag.speaking.names import names, quotations
from rag.speaking.offices import office
from rag.speaking.posts import Post, holds, placeless, post_of, posts
from rag.speaking.roles import Role, role_of
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.speech_words import LINK, SAID, SAID_BY, STATES
from rag.speaking.told_offices import forms, is_abroad, is_same_office, is_told_office
from rag.speaking.turns import turns
from rag.speaking.word_shapes import is_office

Says: TypeAlias = Callable[[Sentence], bool]
"""Whether a sentence is said by one of those who are asked about."""
STRONG = 0.6
"""Score from which a sentence that nobody says may stand in for somebody's words."""
NOTHING_BESIDE = 0.1
"""Share of that sentence's score below which what is known to be his says next to nothing of what is asked."""
_OFFICE = r"(?:[Pp]residen|[Mm]enteri|[Gg]ubernur|[Bb]upati|[Ww]ali|[Kk]ota|[Kk]etua|[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu)"
"""Before a name of which a sentence says no more than that he speaks: "Gubernur Anies menuturkan"."""
_LED = re.compile(LINK)
"""What may stand between the beginning of a sentence and its subject: nothing, or "Dalam kesempatan yang sama, "."""
_SPOKEN_BY = re.compile(rf"\b(?:{SAID}|[Mm]enurut|{SAID_BY}) $")
_STANDS = (
    "mendukung|menolak|menyetujui|menyambut|mempersilakan|menginginkan|menyesalkan|setuju|ingin|yakin|optimistis"
    "|berterima kasih|bersyukur"
)
_SPEAKS = re.compile(
    rf"(?:,?(?: [A-Z(][\w.'’()-]*| juga| pun| sempat| tidak))*,? (?:{STATES.pattern}|(?:{_STANDS})\b)|: "
)
"""Words before and after whoever a sentence says to speak, or to be for or against something."""
_FOUND_BY = re.compile(
    r"(?:^\W*|[,\"“] ?|\b(?:kalau|bahwa|dari|menurut|berdasarkan|sesuai|merujuk|mengacu)(?: pada)? )"
    r"(?:hasil|temuan|rekomendasi|data|catatan|laporan|prakiraan|perkiraan|perhitungan)"
    r"(?: (?:pemantauan|pantauan|penilaian|evaluasi|kajian|penelitian|survei|pemeriksaan|perhitungan))?"
    r" (?:dari |oleh )?$",
    re.IGNORECASE,
)
"""Before an institution whose finding anybody may tell: "hasil pemantauan dari PSSI", "menurut data BMKG"."""


class Theirs(NamedTuple):
    """What answers for those whose words are asked for."""

    sentences: list[Evidence]
    known: bool
    """Whether they are known to be theirs."""


def theirs(evidence: Sequence[Evidence], asked: Sequence[str], *, found: Sequence[Article] = ()) -> Theirs:
    """The sentences of some persons; what nobody says where nothing is theirs or that scores next to nothing.

    Args:
        evidence: sentences with their scores.
        asked: names or offices of those persons.
        found: articles besides that may tell who holds an office.
    """
    says = saying([*(one.sentence.article for one in evidence), *found], asked)
    own = _at_home(_with_those_beside(evidence, says), asked)
    free = [one for one in unclaimed(evidence, says=says) if not any(one is other for other in own)]
    most, best = (max((one.score for one in some), default=0.0) for some in (own, free))
    if own and (best < STRONG or most > NOTHING_BESIDE * best):
        return Theirs(own, True)
    return Theirs(free, False)


def _at_home(own: list[Evidence], asked: Sequence[str]) -> list[Evidence]:
    """Of a minister's words those of this country's, if any are, where no country is named."""
    if any(is_abroad(one) for name in asked for one in in_indonesian(name)):
        return own
    home = [one for one in own if not ((who := speaking(one.sentence)) and is_abroad(who.office or ""))]
    return home or own


def said_by(evidence: Sequence[Evidence], asked: Sequence[str]) -> list[Evidence]:
    """The sentences that one of some says, and if there are any, those without a speaker right beside his words.

    One who speaks for a body is known by his office, "Ketua Bawaslu Batang", or by an article that names the body.
    """
    return _with_those_beside(evidence, saying([one.sentence.article for one in evidence], asked))


def unclaimed(evidence: Sequence[Evidence], *, says: Says | None = None) -> list[Evidence]:
    """The sentences that nobody says, neither somebody known nor somebody unknown: they may report anybody's words.

    With `says`, also what a pronoun says where nobody else speaks in the whole article: "…," tambahnya.
    """
    free = [one for one in evidence if speaking(one.sentence) is None]
    return [
        one
        for one in free
        if (way := _way(one.sentence)) is Way.PROSE
        or (way in (Way.REFERRED, Way.BARE) and says is not None and _alone(one.sentence.article, says))
    ]


def saying(articles: Iterable[Article], asked: Sequence[str]) -> Says:
    """What tells whether a sentence is said by one of some names or offices.

    An article that does not tell its speaker's office, or nickname, may be helped by another that does.
    """
    every = list({one.id: one for one in articles}.values())
    asked = [each for name in asked for each in in_indonesian(name)]
    asked += [full for name in asked if not is_office(name) and (full := in_full(name, every))]
    posts_asked = [post for name in asked if (post := post_of(name))]
    holders = {(post, name) for post in posts_asked for article in every for name in _holders(article, post)}

    def says(sentence: Sentence) -> bool:
        return any(_says(sentence, name) for name in asked) or any(
            _is_holder(sentence, name, post) for post, name in holders
        )

    return says


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
    return any(post.is_held_by(one) for one in posts(f"{article.title}\n{article.text}"))


def _with_those_beside(evidence: Sequence[Evidence], says: Says) -> list[Evidence]:
    own = {id(one) for one in evidence if says(one.sentence)}
    return [one for one in evidence if own and (id(one) in own or _beside(one.sentence, says))]


def _alone(article: Article, says: Says) -> bool:
    """Whether nobody in an article is given speech but one of those who are asked about."""
    every = [Sentence(article, 0, one.start, one.end) for one in turns(article)]
    return all(
        _way(one) not in (Way.BODY, Way.SOMEBODY) and (speaking(one) is None or says(one)) for one in every
    ) and any(map(speaking, every))


def _beside(sentence: Sentence, says: Says) -> bool:
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
    return all(says(replace(sentence, start=one.start, end=one.end)) for one in before + after)


def _way(sentence: Sentence) -> Way:
    return attribution(sentence.article, sentence.start, sentence.end).way


def _says(sentence: Sentence, name: str) -> bool:
    """Whether a sentence is said by one of this name or office, or reports that he says it."""
    who, article = speaking(sentence), sentence.article
    post = post_of(name)
    if post:
        return holds(article, who, post) if who else _speaks_as(sentence, post)
    if of := governed(name):
        return any(_is_of_government(sentence, who, one) for one in (of, *in_indonesian(of)))
    if (role := role_of(name)) and _has_role(sentence, who, role):
        return True
    if is_told_office(name) and not (role and role.apart):
        return _has_office(sentence, who, name)
    if role:
        return False
    # Who is typed small is written with a capital all the same.
    told = [word.capitalize() if word.islower() else word for word in name.split() if not is_office(word)]
    if is_body(name) and not is_office(name):
        called = [match.span() for match in re.finditer(rf"(?i)\b{re.escape(own_word(name))}\b", sentence.text)]
        if any(_FOUND_BY.search(sentence.text[:start]) for start, _ in called):
            return True
        if who is None:
            return any(_speaks(sentence, *span) for span in called)
        # One who speaks for a body may be told of it by his office, or beside its name, or be the body.
        return is_of(name, f"{who.office or ''} {who.name}") or is_told_beside(article, who.name, name)
    if not told:
        return False
    if who is not None:
        return is_called(article, who, told)
    # Who is asked about may be trusted to be a person.
    heard = names(article).full(" ".join(told))
    found = attribution(article, sentence.start, sentence.end, heard=(heard,))
    if found.name:
        return is_called(article, Speaker(names(article).full(found.name)), told)
    return any(_speaks(sentence, start, end) for start, end in _places(sentence.text, told))


def _is_of_government(sentence: Sentence, who: Speaker | None, country: str) -> bool:
    """Whether a speaker is told by a country, or a sentence gives its words to that or to its government."""
    if who is None:
        called = re.finditer(rf"(?:\b[Pp]emerintah )?\b{re.escape(country)}\b", sentence.text, re.IGNORECASE)
        return any(_speaks(sentence, *match.span()) for match in called)
    return is_of(country, f"{who.office or ''} {who.name}")


def _has_role(sentence: Sentence, who: Speaker | None, role: Role) -> bool:
    """Whether a speaker is what is asked for, or a sentence reports that such a one speaks."""
    if who is None:
        told = rf"(?i)\b{re.escape(role.head)} (?:dari )?{re.escape(role.of)}\b"
        return any(_speaks(sentence, *match.span()) for match in re.finditer(told, sentence.text))
    # "Duterte's spokesman" is the one of the president where the article tells that Duterte is the president.
    known, article = names(sentence.article), sentence.article
    held = office(article, known.full(role.of)) if known.is_known(role.of) else None
    if role.is_held_by(who) or (held and role._replace(of=held).is_held_by(who)):
        return True
    return role.is_aide and is_called(sentence.article, who, role.of.split())


def _has_office(sentence: Sentence, who: Speaker | None, name: str) -> bool:
    """Whether a speaker holds the office asked for, or has the name behind it, or such a one is told to speak."""
    if who is None:
        called = re.finditer(rf"(?i)\b(?:{'|'.join(map(re.escape, forms(name)))})\b", sentence.text)
        return any(_speaks(sentence, *match.span()) for match in called)
    if who.office and is_same_office(name, f"{who.office} {who.name}"):
        return True
    told = [word for word in name.split() if not is_office(word)]
    return bool(told) and is_named(sentence.article, who, told)


def _places(text: str, told: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a text names somebody by the first or last of his names, with the office before it."""
    either = sorted({told[0], told[-1]}, key=lambda word: (-len(word), word))
    name = rf"\b(?:{'|'.join(re.escape(word) for word in either if len(word) >= ALIKE) or '(?!)'})\b"
    for match in re.finditer(rf"(?:{_OFFICE} ){{0,4}}{name}", text):
        yield match.span()
    for post in posts(text):
        if named := re.compile(rf",? {name}").match(text, post.end):
            yield post.start, named.end()


def _speaks_as(sentence: Sentence, post: Post) -> bool:
    """Whether a sentence gives its words to an office without a name: "kata Bupati Demak", "ujar Bupati"."""
    told = [*posts(sentence.text), *placeless(sentence.text, sentence.article)]
    return any(post.is_held_by(one) and _speaks(sentence, one.start, one.end) for one in told)


def _speaks(sentence: Sentence, start: int, end: int) -> bool:
    """Whether whoever a sentence names at a place, outside quotations, is said to speak there."""
    at = sentence.start + start
    if any(opening < at < closing for opening, closing in quotations(sentence.article)):
        return False
    text = sentence.text
    return bool(_SPOKEN_BY.search(text[:start]) or (_LED.fullmatch(text[:start]) and _SPEAKS.match(text, end)))
