"""Whether a sentence is said by one of a certain name, office, body or part.

Knows: speakers, and what stands for whom: a government for its country, a spokesman for whom he speaks for. Does not
know which sentences become the answer (`choosing/own_words.py`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from index.nouns import Article, Sentence
from index.words import stands_in
from rag.asking.names.english_offices import in_indonesian
from rag.asking.names.governments import governed
from rag.choosing.told_to_speak import (
    FOUND_BY,
    TITLED,
    introduces,
    named_in,
    speaks,
    speaks_as,
    spoken,
    way_of,
)
from rag.speaking.asked.called import forms_of, has_words_of, is_called, is_named, is_told_beside, own_word
from rag.speaking.asked.callings import is_beside
from rag.speaking.asked.full_names import persons
from rag.speaking.asked.posts import holds, post_of
from rag.speaking.asked.roles import Role, is_of_part, is_party, party_of, role_of, told_in
from rag.speaking.names.names import names
from rag.speaking.offices.alike import is_same_office, is_told_office
from rag.speaking.offices.beside import office
from rag.speaking.offices.wordings import forms
from rag.speaking.speakers import Speaker, speaking
from rag.speaking.turns.attributions import Way, attribution
from rag.speaking.turns.bodies import is_body, is_of
from rag.speaking.turns.holders import unnamed
from rag.speaking.words.persons import PERSON_NOUN
from rag.speaking.words.shapes import is_office

_QUALIFIERS: Final = frozenset("utama umum eksekutif jenderal besar".split())
"""Words of an office that are none of a body's."""
_GROUP: Final = r"(?:\b(?:fraksi|partai|dpp) )?"
"""Before a party, those of it who speak for it."""
_BARE: Final = re.compile(
    r"(?i)(?:wakil |presiden )?(?:direktur|dirut|ketua|ceo|presdir|presiden komisaris|komisaris|pendiri|founder)"
    rf"(?: (?:{'|'.join(sorted(_QUALIFIERS))}))?(?: (?:dan|&|sekaligus) (?:ceo|founder|direktur|pendiri))?"
)
"""An office that is told without what it is of: "Presiden Direktur dan CEO"."""


@lru_cache(4_096)
def is_said_by(sentence: Sentence, name: str) -> bool:
    """Whether a sentence is said by one of this name or office, or reports that he says it."""
    who, article = speaking(sentence), sentence.article
    if who is None and way_of(sentence) is Way.ANOTHERS:
        return False
    if party := party_of(name):
        if who:
            return is_party(who, party, article.text)
        return any(speaks(sentence, *span) for span in told_in(sentence.text, party))
    post = post_of(name)
    if post:
        return holds(article, who, post) if who else speaks_as(sentence, post)
    if of := governed(name):
        return any(_is_of_government(sentence, who, one) for one in (of, *in_indonesian(of)))
    role = role_of(name)
    if who is None and _is_unnamed(sentence, name):
        return True
    if role and _has_role(sentence, who, role):
        return True
    if is_told_office(name) and not (role and role.apart):
        return _has_office(sentence, who, name)
    if role:
        return False
    # Who is typed small is written with a capital all the same.
    told = [word.capitalize() if word.islower() else word for word in name.split() if not is_office(word)]
    if any(map(is_body, known := forms(name))) and not is_office(name):
        return _is_of_body(sentence, who, known)
    if not told and not name.isupper():
        return False
    told = told or [name]  # initials that are also a form of address: MAS
    if who is not None:
        return is_called(article, who, told)
    # Who is asked about may be trusted to be a person.
    heard = names(article).full(" ".join(told))
    found = attribution(article, sentence.start, sentence.end, heard=(heard,))
    if found.name:
        return is_called(article, Speaker(names(article).full(found.name)), told)
    whole = re.search(rf"[\"”»][^\"“”]{{1,160}}?\b(?={re.escape(' '.join(told))}\b)", sentence.text)
    if whole and introduces(whole[0]):
        return True
    return any(speaks(sentence, start, end) for start, end in named_in(sentence.text, told))


def _is_of_body(sentence: Sentence, who: Speaker | None, known: Sequence[str]) -> bool:
    """Whether an institution, by one of its names, or one who is of it speaks, or its finding is told.

    An article that has not all words of any of its names is about another of its kind: another district's Polsek.
    """
    if not (known := [one for one in known if has_words_of(sentence.article, one)]):
        return False
    either = "|".join(re.escape(own_word(one)) for one in known)
    called = [match.span() for match in re.finditer(rf"(?i){_GROUP}\b(?:{either})\b", sentence.text)]
    if any(FOUND_BY.search(sentence.text[:start]) for start, _ in called):
        return True
    if who is None:
        return any(speaks(sentence, *span) for span in called)
    # One who speaks for a body may be told of it by his office, or beside its name, or be the body.
    if any(_is_told_of(who, one) or is_told_beside(sentence.article, who.name, one) for one in known):
        return True
    return who.office is None and _is_titled_body(sentence.article, who, either)


def _is_told_of(who: Speaker, body: str) -> bool:
    """Whether a speaker is told to be of an institution: by his office, of which a person's name has no more than part.

    Of a Polsek Sukamaju is also the "Kapolsek Sukamaju Budi Santoso", whoever takes the place for his name.
    """
    office = who.office or ""
    whole = is_of(body, f"{office} {who.name}")
    return whole and (not persons(who.name) or is_of(body, office) or is_of(body.split()[0], office))


def _is_titled_body(article: Article, who: Speaker, either: str) -> bool:
    """Whether a title lets an institution speak, of an article in which nobody else does: "Elang Soroti Banjir"."""
    titled = re.search(rf"(?i)\b(?:{either})\b", article.title)
    if titled is None or not TITLED.match(article.title, titled.end()):
        return False
    return all(one is None or one.name == who.name for one in map(speaking, spoken(article)))


def _is_of_government(sentence: Sentence, who: Speaker | None, country: str) -> bool:
    """Whether a speaker is told by a country, or a sentence gives its words to that or to its government."""
    if who is None:
        called = re.finditer(rf"(?:\b[Pp]emerintah )?\b{re.escape(country)}\b", sentence.text, re.IGNORECASE)
        return any(speaks(sentence, *match.span()) for match in called)
    return is_of(country, f"{who.office or ''} {who.name}")


def _is_unnamed(sentence: Sentence, name: str) -> bool:
    """Whether a sentence gives its words to one without a name whom it calls by the office or body asked for."""
    if way_of(sentence) not in (Way.SOMEBODY, Way.BODY) or not (
        called := unnamed(sentence.article, sentence.start, sentence.end)
    ):
        return False
    if called.lower() == name.lower():
        return True
    if is_told_office(name):
        return is_same_office(name, called)
    first = called.split()[0]
    speaks_for = is_office(first) or is_body(first) or PERSON_NOUN.fullmatch(first.lower())
    if not (speaks_for and is_body(name) and has_words_of(sentence.article, name)):
        return False
    return not is_office(name) and is_of(name, called)


def _has_role(sentence: Sentence, who: Speaker | None, role: Role) -> bool:
    """Whether a speaker is what is asked for, or a sentence reports that such a one speaks."""
    if is_body(role.of) and not has_words_of(sentence.article, role.of):
        return False
    if who is None:
        told = rf"(?i)\b{re.escape(role.head)} (?:dari )?{re.escape(role.of)}\b"
        return any(speaks(sentence, *match.span()) for match in re.finditer(told, sentence.text))
    # "Duterte's spokesman" is the one of the president where the article tells that Duterte is the president.
    known, article = names(sentence.article), sentence.article
    held = office(article, known.full(role.of)) if known.is_known(role.of) else None
    his_own = role.is_relative or role._replace(apart=False).is_aide
    called = forms_of(article, role.of) if his_own else [role.of]
    if any(role._replace(of=one).is_held_by(who) for one in (*called, *filter(None, [held]))):
        return True
    if role.is_relative:
        his = "|".join(map(re.escape, called))
        return is_beside(article.text, who.name, rf"{re.escape(role.head)}(?: kandung| tiri| sulung| dari)* (?:{his})")
    return role.is_aide and is_called(sentence.article, who, role.of.split())


def _has_office(sentence: Sentence, who: Speaker | None, name: str) -> bool:
    """Whether a speaker holds the office asked for, or has the name behind it, or such a one is told to speak."""
    if who is None:
        called = re.finditer(rf"(?i)\b(?:{'|'.join(map(re.escape, forms(name)))})\b", sentence.text)
        return any(speaks(sentence, *match.span()) for match in called)
    part = bool(who.office and is_of_part(who.office, name))
    # A name may have a word in it that makes an office another one: Perdana.
    if who.office and not part and any(is_same_office(name, one) for one in (who.office, f"{who.office} {who.name}")):
        return True
    head, *told = name.split()
    if told and who.office is None and is_office(head):
        beside = rf"{re.escape(head)}(?: [\w-]+)? {re.escape(' '.join(told))}"
        if is_beside(sentence.article.text, who.name, beside):
            return True
    told = [word for word in name.split() if not is_office(word)]
    if told and who.office and _BARE.fullmatch(who.office) and _is_titled(sentence.article.title, told):
        return is_same_office(name, f"{who.office} {' '.join(told)}")
    # What the office is of does not hold it: "KPU menyatakan" is no word of the "ketua KPU".
    return bool(told) and not is_body(who.name) and is_named(sentence.article, who, told)


def _is_titled(title: str, some: Sequence[str]) -> bool:
    """Whether a title has some words: whose office an article tells without its body is of whom it is about."""
    own = [word for word in some if word.lower() not in _QUALIFIERS]
    return bool(own) and all(stands_in(word, title, anycase=True) for word in own)
