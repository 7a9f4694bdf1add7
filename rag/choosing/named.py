"""Whether a sentence names whom a question asks about, and not a namesake or another, or the name that it asks for.

Knows: questions for who somebody is, who holds an office, what somebody is called, whether he is what he may be. Does
not know initials (`rag.choosing.initials`), penalties (`rag.choosing.others_punished`), or other offices like the one
asked for (`rag.choosing.of_the_office`).
"""

import re
from collections.abc import Callable, Sequence
from functools import partial

from index import capitals, places
from index.months import is_calendar_word
from index.nouns import Article, Sentence
from rag.asking.kinds import Kind
from rag.expecting.kin import asked_kin, words_of_kin
from rag.expecting.offices_asked import office_wanted
from rag.parsing.deeds import ADVERBS
from rag.question import Question
from rag.speaking.asked.full_names import FEWEST, Told, name_words, persons, told
from rag.speaking.asked.office import asked_office
from rag.speaking.asked.person import asked_envoy, who_is, whose_office
from rag.speaking.names.names import names
from rag.speaking.words.shapes import CAPITALISED, is_office, is_ordinary

_NAME_ASKED = re.compile(
    r"(?i)\b(?:siapa|apa) nama(?:nya)?\b|\bnama(?:nya)? (?:siapa|apa)\b|\bnames? of\b|['’]s names?\b"
    r"|\bwhat(?:['’]s| (?:is|was|are|were))\b.*\bnames?\b"
)
_LIFE_ASKED = re.compile(r"(?i)\b(?:(?:di)?lahir(?:kan)?|meninggal|wafat|menikah|born|die[ds]?|marr(?:y|ied))\b")
_LIFE = re.compile(
    rf"(?:[A-Z ,]+ [-–] )?(?!(?:Ia|Dia|Beliau|Mereka)\b)(?P<who>{CAPITALISED})(?: \(\d+\))?(?: [a-z]+)?"
    r" (?:lahir|meninggal|wafat|menikah|tutup)\b"
)
"""Begins a sentence that tells who was born, wed or died."""
_CAPITAL = re.compile(r"(?P<inside>(?<=[\w,)] ))?[\"“'‘(]?\b(?P<name>(?!Rp\d*\b)[A-Z][\w'’-]+)")
"""A word with a capital, no currency, and whether it stands within a sentence."""
_SUBJECT_GOES_ON = re.compile(r",| (?:selaku|sebagai|yang|adalah|me[a-z]{3,})\b")
"""Behind the first word of a sentence where that is somebody's name: "Jefrianto selaku Komandan …"."""
_WHETHER_HE_IS = re.compile(
    rf"(?:apakah|apa(?: benar)?|benarkah|betulkah) (?P<who>[^?,]+?){ADVERBS}(?: belum)?"
    r" (?:(?:di(?:tetapkan|jadikan|nyatakan)|(?:men)?jadi|berstatus)(?: sebagai| menjadi)?|(?=di[a-z]{4,}))"
    r" ?(?P<state>[a-z]{5,})\b",
    re.IGNORECASE,
)
"""Asks whether somebody who is named is or became something, or whether something was done to him."""
_NAMED_BEFORE = rf"(?P<name>(?>{CAPITALISED}))(?: ?\([^()]{{1,20}}\))?{ADVERBS}(?: (?:yang|belum))?"
_MADE = r"(?: (?:di(?:tetapkan|jadikan|nyatakan)|(?:men)?jadi|berstatus|adalah)(?: sebagai| menjadi)?)?"


def who_is_told(question: Question) -> Callable[[str], bool] | None:
    """What tells of the office, the envoy or the person of whom a question asks who that is; None for any other."""
    if named := asked_office(question.asked) or asked_envoy(question.asked):
        return named.told_in
    return partial(_names, person=person) if (person := _person(question)) else None


def full_names(question: Question) -> list[tuple[str, ...]]:
    """The words of the full names of persons in a question."""
    full = [own for name in question.names if (own := persons(name))]
    own = name_words(person) if (person := _person(question) or _whose_kin(question)) else ()
    return [*full, own] if len(own) >= FEWEST else full


def is_of_a_namesake(sentence: Sentence, full: Sequence[tuple[str, ...]]) -> bool:
    """Whether the article of a sentence has a word of one of some full names that is another's there."""
    return any(told(sentence.article, own) is Told.ANOTHERS for own in full)


def for_a_name(question: Question) -> Question | None:
    """The question where it asks for a name, if only by an office."""
    return question if _NAME_ASKED.search(question.asked) or office_wanted(question) else None


def names_no_other(sentence: Sentence, question: Question) -> bool:
    """Whether a sentence has no name but the question's; of a person no place, abbreviation or title: "Ibu Kadis"."""
    text, asked, person = sentence.text, question.text.casefold(), question.kind is Kind.WHO
    located = [(mention.start, mention.end) for mention in places.mentions(text)] if person else []
    return not any(
        match["name"].casefold() not in asked
        and not (person and (match["name"].isupper() or is_office(match["name"])))
        and not is_calendar_word(match["name"])
        and not any(start <= match.start("name") < end for start, end in located)
        and (
            match["inside"] is not None
            or capitals.always(match["name"])
            or (not is_ordinary(match["name"]) and _SUBJECT_GOES_ON.match(text, match.end()))
        )
        for match in _CAPITAL.finditer(text)
    )


def is_told_of_another(sentence: Sentence, question: Question) -> bool:
    """Whether it is asked if somebody is something, and a sentence without him tells just this of who is named there.

    "L sudah ditetapkan sebagai tersangka" does not say that Rina is one, on whom its article is.
    """
    asked = _WHETHER_HE_IS.match(question.asked)
    own = next((name for name in question.names if asked and name == asked["who"].strip()), None)
    if asked is None or own is None or _names(sentence.text, own) or own in sentence.text:
        return False
    told = list(re.finditer(rf"{_NAMED_BEFORE}(?:{_MADE}|,? sebagai) {asked['state']}\b", sentence.text))
    return bool(told) and all(match.start() > 0 or capitals.always(match["name"]) for match in told)


def is_of_anothers_life(sentence: Sentence, question: Question) -> bool:
    """Whether a birth, wedding or death is asked of, and a sentence begins with that of another than who is named."""
    lives = _LIFE_ASKED.search(question.asked) and _LIFE.match(sentence.text)
    if not lives or is_ordinary(lives["who"].split()[0]) or words_of_kin(question.asked, question.names):
        return False
    article, own = sentence.article, [name for name in question.names if name in sentence.article.text]
    if any(_is_titled_otherwise(article, lives["who"], name) for name in own or question.names):
        return True
    who = {*lives["who"].split(), *names(article).full(lives["who"]).split()}
    return bool(own) and all(who.isdisjoint(name.split()) for name in own)


def _is_titled_otherwise(article: Article, last: str, name: str) -> bool:
    """Whether an article is titled after another of one last name, by which it then calls him: "BJ Habibie Wafat"."""
    *given, own = name.split()
    titled = re.search(rf"\b(?P<given>[A-Z][\w.]*) {re.escape(last)}\b", article.title)
    if own != last or not given or titled is None or is_ordinary(titled["given"]):
        return False
    initials = "".join(word[0] for word in given)
    return titled["given"].replace(".", "") not in {*given, initials}


def _person(question: Question) -> str | None:
    """Of whom it is asked by name who or what he is."""
    return who_is(question.asked, question.names) or whose_office(question.asked, question.names)


def _whose_kin(question: Question) -> str | None:
    """Of whom a relative is asked for by name."""
    kin = asked_kin(question.asked)
    return kin.of if kin and kin.of in question.names else None


def _names(text: str, person: str) -> bool:
    """Whether a text names a person by one of his names."""
    return any(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in person.split() if len(word) > 2)
